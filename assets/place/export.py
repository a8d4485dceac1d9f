"""Writes the raw GLBs of a scene: <part>/static.glb of each part, and live.glb with the live nodes of all parts: blender -b -P export.py -- SCENE"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402

import place  # noqa: E402
from classes import CLASSES  # noqa: E402

SCENE, = place.arguments()
PARTS = place.load_scene(SCENE).PARTS
BUILD = place.BUILD


def strip(objects):
    """Takes from the meshes what only the baking needs."""
    for ob in objects:
        if ob.type != 'MESH':
            continue
        for attribute in [a for a in ob.data.attributes if a.name == 'density']:
            ob.data.attributes.remove(attribute)
        if ob.data.uv_layers:
            ob.data.uv_layers['UVMap'].active_render = True


def export(file, wanted):
    for ob in bpy.data.objects:
        ob.select_set(wanted(ob))
    bpy.ops.export_scene.gltf(filepath=f'{BUILD}/{file}.glb', export_format='GLB', use_selection=True, export_apply=False, export_texcoords=True, export_normals=True, export_extras=True,
                              export_tangents=False, export_colors=True, export_materials='EXPORT', export_image_format='AUTO', export_cameras=False, export_lights=False, export_animations=False, export_yup=True)


for part in PARTS:
    bpy.ops.wm.open_mainfile(filepath=f'{BUILD}/{part}/export.blend')
    strip(bpy.data.objects)
    for ob in bpy.data.objects:
        if ob.name.startswith('static_') and CLASSES[ob.name[7:]].shown:
            ob.name = ob.data.name = ob.name.replace('static_', 'C_')
    export(f'{part}/static', lambda ob: ob.name.startswith('C_'))

bpy.ops.wm.read_factory_settings(use_empty=True)
materials, floors, names = {}, [], set()
for part in PARTS:
    with bpy.data.libraries.load(f'{BUILD}/{part}/export.blend') as (there, here):
        here.objects = [name for name in there.objects if name[:2] in ('I_', 'A_', 'X_', 'D_')]
        wanted = list(here.objects)
    for ob, name in zip(here.objects, wanted):
        bpy.context.collection.objects.link(ob)
        if name == 'X_floor':
            floors.append(ob)
            continue
        assert name not in names, f'{part}: "{name}" stands in another part too'
        names.add(name)
        for slot in ob.material_slots:
            cls = slot.material.name.split('.')[0]
            slot.material = materials.setdefault(cls, slot.material)
            slot.material.name = cls
strip(bpy.data.objects)
bpy.ops.object.select_all(action='DESELECT')
for ob in floors:
    ob.select_set(True)
bpy.context.view_layer.objects.active = floors[0]
bpy.ops.object.join()
floors[0].name = 'X_floor'
for ob in bpy.data.objects:
    ob.hide_render = False
    if ob.data:
        ob.data.name = ob.name
export('live', lambda ob: True)
