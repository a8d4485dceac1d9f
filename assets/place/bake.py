"""Builds the hall, unwraps it and bakes its light: blender -b -P bake.py -- SIZE SAMPLES.

Writes hall.blend and the layers lamps, sun, bounce, normal, position as EXR into the build folder.
Area lights stand in for lamps and windows: emissive meshes are many times noisier.
"""
import math
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402
from mathutils import Vector  # noqa: E402

import blend  # noqa: E402
import hall  # noqa: E402
from unwrap import unwrap  # noqa: E402

SIZE, SAMPLES = (int(a) for a in sys.argv[sys.argv.index('--') + 1:][:2])


def blender_xyz(x, y, z):
    return Vector((x, -z, y))


def area_light(name, at, towards, width, height, watts, colour):
    light = bpy.data.lights.new(name, 'AREA')
    light.shape, light.size, light.size_y, light.energy, light.color = 'RECTANGLE', width, height, watts, colour
    ob = bpy.data.objects.new(name, light)
    ob.location = blender_xyz(*at)
    ob.rotation_euler = blender_xyz(*towards).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.collection.objects.link(ob)
    return ob


def add_lights():
    warm, sky = (1.0, 0.955, 0.89), (0.82, 0.91, 1.0)
    # Cycles picks one light per sample, so few large lights are far less noisy than many small ones:
    # each row of lamps is one strip, their upward share one sheet, the windows one band.
    rows = sorted({z for _, _, z in hall.LAMPS})
    y = hall.LAMPS[0][1]
    length = max(x for x, _, _ in hall.LAMPS) - min(x for x, _, _ in hall.LAMPS) + hall.LAMP_LENGTH
    for z in rows:
        row = area_light('row', (0, y - 0.02, z), (0, -1, 0), length, 0.12, 100 * len(hall.LAMPS) / len(rows), warm)
        row.rotation_euler = (0, 0, 0)
    up = area_light('up', (0, y + 0.15, -1), (0, 1, 0), length, 11, 360, warm)
    up.rotation_euler = (math.pi, 0, 0)
    width, low, high = hall.WINDOW
    count, middle = len(hall.WINDOWS_Z), sum(hall.WINDOWS_Z) / len(hall.WINDOWS_Z)
    area_light('windows', (hall.X1 - 0.12, (low + high) / 2, middle), (-1, -0.25, 0), hall.WINDOWS_Z[-1] - hall.WINDOWS_Z[0] + width, high - low, 420 * count, sky)
    room = area_light('room', (9.6, hall.ROOM_H - 0.1, 4.2), (0, -1, 0), 1.2, 0.3, 120, (1, 0.97, 0.93))
    room.rotation_euler = (0, 0, math.pi / 2)
    area_light('ring', (4.6, 2.05, 1.2), (0, -1, 0), 0.25, 0.25, 9, (1, 0.98, 0.95))
    sun = bpy.data.lights.new('sun', 'SUN')
    sun.energy, sun.angle, sun.color = 13.0, math.radians(1.0), (1.0, 0.92, 0.80)
    ob = bpy.data.objects.new('sun', sun)
    ob.rotation_euler = blender_xyz(*hall.SUN).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.collection.objects.link(ob)


def cycles():
    scene = bpy.context.scene
    scene.render.engine, scene.render.threads_mode, scene.render.threads = 'CYCLES', 'FIXED', 2
    c = scene.cycles
    c.use_denoising = c.use_adaptive_sampling = c.caustics_reflective = c.caustics_refractive = False
    c.max_bounces, c.diffuse_bounces, c.sample_clamp_indirect = 8, 5, 4
    world = bpy.data.worlds.new('world')
    world.use_nodes = True
    world.node_tree.nodes['Background'].inputs[1].default_value = 0.0
    scene.world = world


def prepare_materials():
    """Baking wants dielectrics without bumps: metals would bake black."""
    blend.tint_by_vertex()
    for m in bpy.data.materials:
        shader = m.node_tree.nodes['Principled BSDF']
        for socket in ('Metallic', 'Normal'):
            for link in list(shader.inputs[socket].links):
                m.node_tree.links.remove(link)
        shader.inputs['Metallic'].default_value = 0
        shader.inputs['Specular'].default_value = 0.2


def show_light(sun):
    for ob in bpy.data.objects:
        if ob.type == 'LIGHT':
            ob.hide_render = (ob.data.type == 'SUN') != sun


def bake(name, kind, samples, **options):
    image = bpy.data.images.new(name, SIZE, SIZE, float_buffer=True, alpha=True)
    image.colorspace_settings.name = 'Non-Color'
    for m in bpy.data.materials:
        node = m.node_tree.nodes.get('Bake') or m.node_tree.nodes.new('ShaderNodeTexImage')
        node.name, node.image, m.node_tree.nodes.active = 'Bake', image, node
    bpy.context.scene.cycles.samples = samples
    start = time.time()
    for i, ob in enumerate(blend.lit_objects()):
        bpy.ops.object.select_all(action='DESELECT')
        ob.select_set(True)
        bpy.context.view_layer.objects.active = ob
        bpy.ops.object.bake(type=kind, use_clear=i == 0, margin=2, **options)
    image.filepath_raw, image.file_format = f'{blend.BUILD}/{name}.exr', 'OPEN_EXR'
    image.save()
    print(f'baked {name} in {time.time() - start:.0f} s', flush=True)


blend.build_scene()
for name in ('static_decal', 'static_glow'):
    bpy.data.objects[name].visible_diffuse = bpy.data.objects[name].visible_shadow = False
for ob in bpy.data.objects:  # what moves must leave no shadow behind
    if ob.name.startswith('I_') and ob.name != 'I_belt' or ob.name == 'X_floor':
        ob.hide_render = True
unwrap(blend.lit_objects(), SIZE)
cycles()
bpy.ops.wm.save_as_mainfile(filepath=f'{blend.BUILD}/export.blend')
add_lights()
prepare_materials()
for ob in blend.lit_objects():
    ob.data.uv_layers.active = ob.data.uv_layers['Lightmap']
    ob.data.uv_layers['UVMap'].active_render = True
show_light(sun=False)
bake('lamps', 'DIFFUSE', SAMPLES, pass_filter={'DIRECT', 'INDIRECT'})
show_light(sun=True)
bake('sun', 'DIFFUSE', max(8, SAMPLES // 3), pass_filter={'DIRECT'})
bake('bounce', 'DIFFUSE', max(16, SAMPLES // 2), pass_filter={'INDIRECT'})
show_light(sun=False)
bake('normal', 'NORMAL', 1, normal_space='OBJECT')
bake('position', 'POSITION', 1)
for ob in bpy.data.objects:
    if ob.type == 'LIGHT':
        ob.hide_render = False
bpy.ops.wm.save_as_mainfile(filepath=f'{blend.BUILD}/hall.blend')
