"""Writes the raw GLBs of the static hall and of its live parts: blender -b -P export.py."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402

BUILD = os.environ['PLACE_BUILD']
bpy.ops.wm.open_mainfile(filepath=f'{BUILD}/export.blend')
for ob in bpy.data.objects:
    if ob.type == 'MESH':
        for attribute in list(ob.data.attributes):
            if attribute.name == 'density':
                ob.data.attributes.remove(attribute)
        if ob.name.startswith('static_'):
            ob.name = ob.name.replace('static_', 'C_')
        ob.data.name = ob.name
        if ob.data.uv_layers:
            ob.data.uv_layers['UVMap'].active_render = True


def export(file, wanted):
    for ob in bpy.data.objects:
        ob.select_set(wanted(ob))
    bpy.ops.export_scene.gltf(filepath=f'{BUILD}/{file}.glb', export_format='GLB', use_selection=True, export_apply=False, export_texcoords=True, export_normals=True,
                              export_tangents=False, export_colors=True, export_materials='EXPORT', export_image_format='AUTO', export_cameras=False, export_lights=False, export_animations=False, export_yup=True)


export('static', lambda ob: ob.name.startswith('C_'))
export('live', lambda ob: ob.name[:2] in ('I_', 'A_', 'X_'))
