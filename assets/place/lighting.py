"""Puts a part's light into the open Blender scene: area lights, sun, sky. Area lights stand in for lamps and windows: emissive meshes are many times noisier."""
import math

import bpy
from mathutils import Vector

import blend


def blender_xyz(x, y, z):
    return Vector((x, -z, y))


def link(name, light):
    ob = bpy.data.objects.new(name, light)
    bpy.context.collection.objects.link(ob)
    return ob


def add_lamp(lamp):
    data = bpy.data.lights.new('lamp', 'AREA')
    data.shape, data.size, data.size_y, data.energy, data.color = 'RECTANGLE', lamp.width, lamp.height, lamp.watts, lamp.colour
    ob = link('lamp', data)
    ob.location = blender_xyz(*lamp.at)
    towards = blender_xyz(*lamp.towards).normalized()
    if abs(towards.z) > 0.99:
        ob.rotation_euler = (0 if towards.z < 0 else math.pi, 0, math.radians(lamp.turn_deg))
    else:
        ob.rotation_mode = 'QUATERNION'
        ob.rotation_quaternion = towards.to_track_quat('-Z', 'Y')


def add_sun(sun):
    data = bpy.data.lights.new('sun', 'SUN')
    data.energy, data.angle, data.color = sun.strength, math.radians(sun.angle_deg), sun.colour
    link('sun', data).rotation_euler = blender_xyz(*sun.towards).to_track_quat('-Z', 'Y').to_euler()


def show_sun(sun, radius_deg=8.0, away_m=2000.0):
    """Hangs a disc as bright as the sun into the sky, for panoramas only: what moves is lit by them alone.

    It is wider than the sun, so that a small panorama holds it.
    """
    radius = math.radians(radius_deg)
    bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=16, radius=away_m * math.sin(radius), location=-blender_xyz(*sun.towards).normalized() * away_m)
    disc = bpy.context.object
    material = bpy.data.materials.new('sun')
    material.use_nodes = True
    tree = material.node_tree
    emission = tree.nodes.new('ShaderNodeEmission')
    emission.inputs['Color'].default_value = (*sun.colour, 1)
    emission.inputs['Strength'].default_value = sun.strength / (2 * math.pi * (1 - math.cos(radius)))
    tree.links.new(emission.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    disc.data.materials.append(material)
    disc.visible_diffuse = disc.visible_shadow = disc.visible_glossy = False


def add_world(sky):
    """Gives the scene its sky, black without one."""
    world = bpy.data.worlds.new('world')
    world.use_nodes = True
    bpy.context.scene.world = world
    tree = world.node_tree
    background = tree.nodes['Background']
    background.inputs['Strength'].default_value = 1.0 if sky else 0.0
    if not sky:
        return

    def math_node(operation, a, b):
        node = tree.nodes.new('ShaderNodeMath')
        node.operation = operation
        for socket, value in zip(node.inputs, (a, b)):
            if isinstance(value, float):
                socket.default_value = value
            else:
                tree.links.new(value, socket)
        return node.outputs[0]

    def mix(factor, a, b):
        node = tree.nodes.new('ShaderNodeMixRGB')
        tree.links.new(factor, node.inputs[0])
        for socket, value in zip(node.inputs[1:], (a, b)):
            if isinstance(value, tuple):
                socket.default_value = (*value, 1)
            else:
                tree.links.new(value, socket)
        return node.outputs[0]
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(tree.nodes.new('ShaderNodeTexCoord').outputs['Generated'], split.inputs[0])
    height = split.outputs['Z']
    above = mix(math_node('POWER', math_node('MAXIMUM', height, 0.0), 0.5), tuple(sky.horizon), tuple(sky.zenith))
    tree.links.new(mix(math_node('LESS_THAN', height, 0.0), above, tuple(sky.ground)), background.inputs['Color'])


def set_cycles():
    scene = bpy.context.scene
    scene.render.engine, scene.render.threads_mode, scene.render.threads = 'CYCLES', 'FIXED', 2
    c = scene.cycles
    c.use_denoising = c.use_adaptive_sampling = c.caustics_reflective = c.caustics_refractive = False
    c.max_bounces, c.diffuse_bounces, c.sample_clamp_indirect = 8, 5, 4


def set_dielectric():
    """Baking wants dielectrics without bumps: metals would bake black."""
    blend.tint_by_vertex()
    for m in bpy.data.materials:
        shader = m.node_tree.nodes['Principled BSDF']
        for socket in ('Metallic', 'Normal'):
            for wire in list(shader.inputs[socket].links):
                m.node_tree.links.remove(wire)
        shader.inputs['Metallic'].default_value = 0
        shader.inputs['Specular'].default_value = 0.2


def add_light(light):
    """Lights the scene for baking or for a panorama."""
    set_cycles()
    set_dielectric()
    add_world(light.sky)
    for lamp in light.lamps:
        add_lamp(lamp)
    if light.sun:
        add_sun(light.sun)


def show(sun, rest):
    """Switches the sun and all other light (lamps and sky)."""
    for ob in bpy.data.objects:
        if ob.type == 'LIGHT':
            ob.hide_render = not (sun if ob.data.type == 'SUN' else rest)
    background = bpy.context.scene.world.node_tree.nodes['Background']
    if background.inputs['Color'].links:
        background.inputs['Strength'].default_value = 1.0 if rest else 0.0
