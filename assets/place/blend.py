"""Turns the models of a part into a Blender scene (Z up) with materials."""
import json
import os

import bpy
import numpy as np
from mathutils import Matrix

import furniture
import kit
from classes import CLASSES
from place import TEXTURES

# Three's frame to Blender's: (x, y, z) -> (x, -z, y).
TURN = Matrix(((1, 0, 0, 0), (0, 0, -1, 0), (0, 1, 0, 0), (0, 0, 0, 1)))


def load_atlases():
    for name, into in (('atlas', furniture.ATLAS), ('live_atlas', furniture.LIVE_ATLAS)):
        into.update(json.load(open(f'{TEXTURES}/{name}.json')))
    for name, cls in CLASSES.items():
        if cls.texture:
            u0, v0, u1, v1 = json.load(open(f'{TEXTURES}/{cls.texture}.json'))['plain']
            kit.PLAIN[name] = ((u0 + u1) / 2, (v0 + v1) / 2)


def material(cls):
    """Makes C_<class>: vertex colour times the class's texture. Only Separate Color survives Blender 3.4's exporter."""
    name = f'C_{cls}'
    if name in bpy.data.materials:
        return bpy.data.materials[name]
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    tree, shader = m.node_tree, m.node_tree.nodes['Principled BSDF']

    def image(file, space='sRGB'):
        node = tree.nodes.new('ShaderNodeTexImage')
        node.image = bpy.data.images.load(f'{TEXTURES}/{file}.png', check_existing=True)
        node.image.colorspace_settings.name = space
        return node
    shader.inputs['Roughness'].default_value = CLASSES[cls].roughness
    file = CLASSES[cls].texture or f'{cls}_albedo'
    if not os.path.exists(f'{TEXTURES}/{file}.png'):
        shader.inputs['Base Color'].default_value = (0.01, 0.012, 0.015, 1) if CLASSES[cls].shown else (0.25, 0.24, 0.22, 1)
        return m
    albedo = image(file)
    tree.links.new(albedo.outputs['Color'], shader.inputs['Base Color'])
    if CLASSES[cls].cut:
        tree.links.new(albedo.outputs['Alpha'], shader.inputs['Alpha'])
        m.blend_method, m.alpha_threshold = 'CLIP', 0.5
    if os.path.exists(f'{TEXTURES}/{cls}_surface.png'):
        surface, split = image(f'{cls}_surface', 'Non-Color'), tree.nodes.new('ShaderNodeSeparateColor')
        tree.links.new(surface.outputs[0], split.inputs[0])
        tree.links.new(split.outputs['Green'], shader.inputs['Roughness'])
        tree.links.new(split.outputs['Blue'], shader.inputs['Metallic'])
    if os.path.exists(f'{TEXTURES}/{cls}_normal.png'):
        bump, node = image(f'{cls}_normal', 'Non-Color'), tree.nodes.new('ShaderNodeNormalMap')
        tree.links.new(bump.outputs[0], node.inputs['Color'])
        tree.links.new(node.outputs[0], shader.inputs['Normal'])
    return m


def tint_by_vertex():
    """Multiplies vertex colours onto each albedo, for rendering only: the exporter writes them by itself."""
    for m in bpy.data.materials:
        if not m.name.startswith('C_') or 'Tint' in m.node_tree.nodes:
            continue
        tree, shader = m.node_tree, m.node_tree.nodes['Principled BSDF']
        if not shader.inputs['Base Color'].links:
            continue
        source = shader.inputs['Base Color'].links[0].from_socket
        colour, mix = tree.nodes.new('ShaderNodeVertexColor'), tree.nodes.new('ShaderNodeMixRGB')
        colour.layer_name, mix.name, mix.blend_type = 'Col', 'Tint', 'MULTIPLY'
        mix.inputs[0].default_value = 1
        tree.links.new(source, mix.inputs[1])
        tree.links.new(colour.outputs[0], mix.inputs[2])
        tree.links.new(mix.outputs[0], shader.inputs['Base Color'])
        if m.name == 'C_glow':
            tree.links.new(mix.outputs[0], shader.inputs['Emission'])
            shader.inputs['Emission Strength'].default_value = 6


def mesh_object(name, cls, surface):
    points = np.concatenate(surface.points)
    normals = np.concatenate(surface.normals)
    colours = np.concatenate(surface.colours)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata((points[:, [0, 2, 1]] * (1, -1, 1)).tolist(), [], surface.faces)
    uv = mesh.uv_layers.new(name='UVMap')
    uv.data.foreach_set('uv', np.array([c for f in surface.uvs for c in f], np.float32).ravel())
    colour = mesh.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT')
    colour.data.foreach_set('color', np.column_stack([colours, np.ones(len(colours))]).astype(np.float32).ravel())
    mesh.color_attributes.active_color = colour
    mesh.attributes.new('density', 'FLOAT', 'FACE').data.foreach_set('value', np.array(surface.densities, np.float32))
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, 3.14159
    mesh.normals_split_custom_set_from_vertices((normals[:, [0, 2, 1]] * (1, -1, 1)).tolist())
    mesh.materials.append(material(cls))
    ob = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(ob)
    return ob


def build_part(name, part):
    """Starts an empty file and fills it with a part: static classes, live nodes, anchors, walkable floor."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    load_atlases()
    static = kit.Model(name)
    with kit.building(static):
        part.build()
    triangles = {}
    for cls, surface in static.surfaces.items():
        mesh_object(f'static_{cls}', cls, surface)
        triangles[cls] = sum(len(f) - 2 for f in surface.faces)
    for node in kit.LIVE:
        assert len(node.surfaces) == 1, f'{node.name} has {list(node.surfaces)}'
        (cls, surface), = node.surfaces.items()
        ob = mesh_object(node.name, cls, surface)
        ob.matrix_world = TURN @ Matrix(node.matrix.tolist()) @ TURN.inverted()
        ob['part'] = name
    for anchor, matrix in kit.ANCHORS:
        ob = bpy.data.objects.new(anchor, None)
        ob.empty_display_size = 0.2
        bpy.context.collection.objects.link(ob)
        ob.matrix_world = TURN @ Matrix(matrix.tolist()) @ TURN.inverted()
        ob['part'] = name
    floor = part.floor()
    mesh = bpy.data.meshes.new('X_floor')
    corners = [(x, -z, 0) for x0, z0, x1, z1 in floor for x, z in ((x0, z0), (x0, z1), (x1, z1), (x1, z0))]
    mesh.from_pydata(corners, [], [tuple(range(4 * i, 4 * i + 4)) for i in range(len(floor))])
    bpy.context.collection.objects.link(bpy.data.objects.new('X_floor', mesh))
    print('static triangles', sum(triangles.values()), triangles, 'live', len(kit.LIVE), 'floor', len(floor))


def class_of(ob):
    return ob.data.materials[0].name[2:] if ob.type == 'MESH' and ob.data.materials else None


def lit_objects():
    """Everything that carries the lightmap, in a fixed order: static classes, then live nodes of a lit class (belts)."""
    found = [ob for ob in bpy.data.objects if (cls := class_of(ob)) and CLASSES[cls].lit]
    return sorted(found, key=lambda ob: (ob.name.startswith('I_'), list(CLASSES).index(class_of(ob)), ob.name))
