"""Builds a part and unwraps it for its lightmap: blender -b -P prepare.py -- SCENE PART SIZE. Writes <part>/export.blend."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402

import place  # noqa: E402
import blend  # noqa: E402
from classes import CLASSES  # noqa: E402
from unwrap import unwrap  # noqa: E402

SCENE, PART, SIZE = place.arguments()

blend.build_part(PART, place.load_scene(SCENE).PARTS[PART])
for ob in bpy.data.objects:
    cls = blend.class_of(ob)
    if cls and not CLASSES[cls].casts:
        ob.visible_diffuse = ob.visible_shadow = False
    # What moves must leave no shadow behind.
    if ob.name == 'X_floor' or ob.name[:2] in ('I_', 'D_') and not CLASSES[cls].lit:
        ob.hide_render = True
unwrap(blend.lit_objects(), int(SIZE))
os.makedirs(f'{place.BUILD}/{PART}', exist_ok=True)
bpy.ops.wm.save_as_mainfile(filepath=f'{place.BUILD}/{PART}/export.blend')
