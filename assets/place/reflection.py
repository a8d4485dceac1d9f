"""Renders what the middle of the hall reflects, and the brightness that things in it stand in: blender -b -P reflection.py -- WIDTH SAMPLES.

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

import hall  # noqa: E402

BUILD = os.environ['PLACE_BUILD']
WIDTH, SAMPLES = (int(a) for a in sys.argv[sys.argv.index('--') + 1:][:2])
CENTRE = (1.0, 1.9, 0.6)
PROBE_Y, STEP = 1.2, 2.0

bpy.ops.wm.open_mainfile(filepath=f'{BUILD}/hall.blend')
scene = bpy.context.scene
scene.view_settings.view_transform = 'Raw'
scene.render.image_settings.file_format = 'OPEN_EXR'
scene.render.image_settings.color_depth, scene.render.image_settings.exr_codec, scene.render.image_settings.color_mode = '16', 'ZIP', 'RGB'
scene.render.resolution_percentage = 100
camera = bpy.data.cameras.new('panorama')
camera.type, camera.cycles.panorama_type = 'PANO', 'EQUIRECTANGULAR'
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


bpy.data.objects['I_belt'].hide_render = False
render(*CENTRE, WIDTH, SAMPLES, f'{BUILD}/panorama.exr')
xs = np.arange(hall.X0 + 1, hall.X1, STEP)
zs = np.arange(hall.Z0 + 1, hall.Z1, STEP)
if '--no-probes' not in sys.argv:
    grid = np.zeros((len(zs), len(xs), 3))
    for j, z in enumerate(zs):
        for i, x in enumerate(xs):
            render(float(x), PROBE_Y, float(z), 16, 24, f'{BUILD}/probe.exr')
            a = pixels(f'{BUILD}/probe.exr')
            solid = np.cos((np.arange(8) + 0.5) / 8 * math.pi - math.pi / 2)[:, None, None]
            grid[j, i] = np.median(np.stack([(np.minimum(a, 6) * solid).sum((0, 1)) / (solid.sum() * a.shape[1])]), axis=0)
    grid = ndimage.gaussian_filter(grid, (0.7, 0.7, 0), mode='nearest')
    mean = grid.mean((0, 1))
    json.dump({'y': PROBE_Y, 'x0': float(xs[0]), 'z0': float(zs[0]), 'step': STEP, 'columns': len(xs), 'rows': len(zs), 'mean': [round(float(c), 3) for c in mean],
               'rgb': [round(float(c), 3) for c in (grid / mean.mean()).ravel()]}, open(f'{BUILD}/probes.json', 'w'))
