"""Bakes a part in one of its lights: blender -b -P bake.py -- SCENE PART LIGHT SIZE SAMPLES (LIGHT "-": the unnamed one).

Writes the layers lamps (with the sky), sun, bounce (the sun's), normal, position as EXR beside the part's export.blend.
"""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402

import place  # noqa: E402
import blend  # noqa: E402
from lighting import add_light, show  # noqa: E402

SCENE, PART, LIGHT, SIZE, SAMPLES = place.arguments()
SIZE, SAMPLES = int(SIZE), int(SAMPLES)
DIR = f'{place.BUILD}/{PART}'


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
    image.filepath_raw, image.file_format = f'{DIR}/{name}.exr', 'OPEN_EXR'
    image.save()
    print(f'baked {name} in {time.time() - start:.0f} s', flush=True)


scene = place.load_scene(SCENE)
light = scene.PARTS[PART].lights[LIGHT]
bpy.ops.wm.open_mainfile(filepath=f'{DIR}/export.blend')
add_light(light)
for ob in blend.lit_objects():
    ob.data.uv_layers.active = ob.data.uv_layers['Lightmap']
    ob.data.uv_layers['UVMap'].active_render = True
suffix = place.light_suffix(LIGHT)
show(sun=False, rest=True)
bake(f'lamps{suffix}', 'DIFFUSE', SAMPLES, pass_filter={'DIRECT', 'INDIRECT'})
if light.sun:
    show(sun=True, rest=False)
    bake(f'sun{suffix}', 'DIFFUSE', max(8, SAMPLES // 3), pass_filter={'DIRECT'})
    bake(f'bounce{suffix}', 'DIFFUSE', max(16, SAMPLES // 2), pass_filter={'INDIRECT'})
if not os.path.exists(f'{DIR}/position.exr') or os.path.getmtime(f'{DIR}/position.exr') < os.path.getmtime(f'{DIR}/export.blend'):
    show(sun=False, rest=True)
    bake('normal', 'NORMAL', 1, normal_space='OBJECT')
    bake('position', 'POSITION', 1)
