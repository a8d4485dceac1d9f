"""Renders what the middle of a part reflects, and the brightness that things in it stand in: blender -b -P reflection.py -- SCENE PART LIGHT WIDTH SAMPLES.

Writes panorama.exr (equirect, half float; the picture's middle looks along +X, where three reads it) and probes.json.
"""
import json
import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402
import numpy as np  # noqa: E402
from scipy import ndimage  # noqa: E402

import place  # noqa: E402
from lighting import add_light, show_sun  # noqa: E402

SCENE, PART, LIGHT, WIDTH, SAMPLES = place.arguments()
SUFFIX, DIR = place.light_suffix(LIGHT), f'{place.BUILD}/{PART}'
part = place.load_scene(SCENE).PARTS[PART]
bpy.ops.wm.open_mainfile(filepath=f'{DIR}/export.blend')
light = part.lights[LIGHT]
add_light(light)
if light.sun and part.room is None:
    show_sun(light.sun)
scene = bpy.context.scene
scene.view_settings.view_transform = 'Raw'
scene.render.image_settings.file_format = 'OPEN_EXR'
for stamp in [name for name in dir(scene.render) if name.startswith('use_stamp_')]:  # when and where it was rendered is nobody's business
    setattr(scene.render, stamp, False)
scene.render.image_settings.color_depth, scene.render.image_settings.exr_codec, scene.render.image_settings.color_mode = '16', 'DWAA', 'RGB'
scene.render.resolution_percentage = 100
camera = bpy.data.cameras.new('panorama')
camera.type, camera.cycles.panorama_type, camera.clip_end = 'PANO', 'EQUIRECTANGULAR', 5000
eye = bpy.data.objects.new('panorama', camera)
scene.collection.objects.link(eye)
scene.camera = eye


def render(x, y, z, width, samples, path):
    eye.location = (x, -z, y)
    # three reads the middle of an equirect along +X of its frame: see `equirectUv`, atan(z, x).
    eye.rotation_euler = (math.pi / 2, 0, -math.pi / 2)
    scene.render.resolution_x, scene.render.resolution_y = width, width // 2
    scene.cycles.samples = samples
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)


def pixels(path):
    image = bpy.data.images.load(path)
    image.colorspace_settings.name = 'Non-Color'
    w, h = image.size
    a = np.empty(w * h * 4, np.float32)
    image.pixels.foreach_get(a)
    bpy.data.images.remove(image)
    return a.reshape(h, w, 4)[..., :3]


if not part.mirrors:
    render(*part.centre, int(WIDTH), int(SAMPLES), f'{DIR}/panorama{SUFFIX}.exr')
x0, z0, x1, z1 = part.probes
xs, zs = np.arange(x0, x1 + 1e-6, part.probe_step), np.arange(z0, z1 + 1e-6, part.probe_step)
grid = np.zeros((len(zs), len(xs), 3))
solid = np.cos((np.arange(8) + 0.5) / 8 * math.pi - math.pi / 2)[:, None, None]
for j, z in enumerate(zs):
    for i, x in enumerate(xs):
        render(float(x), part.probe_y, float(z), 16, 24, f'{DIR}/probe.exr')
        a = pixels(f'{DIR}/probe.exr')
        grid[j, i] = (np.minimum(a, 6) * solid).sum((0, 1)) / (solid.sum() * a.shape[1])
# What stands in a wall or outside sees nothing, and takes its light from its neighbours.
seen = (grid.mean(2) > 0.1 * np.median(grid.mean(2))).astype(float)[..., None]
blur = lambda field: ndimage.gaussian_filter(field, (0.7, 0.7, 0), mode='nearest')
grid = blur(grid * seen) / np.maximum(blur(seen), 1e-3)
mean = grid.mean((0, 1))
json.dump({'y': part.probe_y, 'x0': float(xs[0]), 'z0': float(zs[0]), 'step': part.probe_step, 'columns': len(xs), 'rows': len(zs), 'mean': [round(float(c), 3) for c in mean],
           'rgb': [round(float(c), 3) for c in (grid / mean.mean()).ravel()]}, open(f'{DIR}/probes{SUFFIX}.json', 'w'))
