"""Cleans and joins the baked layers, adds the grime, writes lightmap.png and its scale: blender -b -P denoise.py -- SCENE PART LIGHT SIZE.

Runs inside Blender for its EXR reader. Joint a-trous filter guided by normal, position and luminance.
"""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy  # noqa: E402
import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402
from scipy.spatial import cKDTree  # noqa: E402

import place  # noqa: E402

SCENE, PART, LIGHT, SIZE = place.arguments()
SIZE, SUFFIX, DIR = int(SIZE), place.light_suffix(LIGHT), f'{place.BUILD}/{PART}'
BLACK, HIDDEN_M, PLANE_M = 0.01, 0.4, 0.03
KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)


def layer(name):
    image = bpy.data.images.load(f'{DIR}/{name}.exr')
    image.colorspace_settings.name = 'Non-Color'
    a = np.empty(SIZE * SIZE * 4, np.float32)
    image.pixels.foreach_get(a)
    return a.reshape(SIZE, SIZE, 4)


def shifted(a, i, j):
    return np.roll(np.roll(a, i, 0), j, 1)


def clamp_outliers(light, cover):
    """Limits each texel's luminance to its neighbours', 3 x 3."""
    lum = light.mean(2)
    around = np.stack([np.where(shifted(cover, i, j), shifted(lum, i, j), lum) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j])
    around.sort(axis=0)
    target = np.clip(lum, around[2] * 0.85, around[5] * 1.2 + 0.01)
    return np.where((lum > 1e-3)[..., None], light * (target / np.maximum(lum, 1e-3))[..., None], target[..., None])


def calm(lum, cover):
    """Averages luminance over 3 x 3 covered texels: a guide with less noise than what it guides."""
    near = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    return sum(shifted(lum * cover, i, j) for i, j in near) / np.maximum(sum(shifted(cover, i, j).astype(np.float32) for i, j in near), 1)


def smooth(light, cover, normal, position, strength=1.0):
    for level, step in enumerate((1, 2, 4, 8)):
        total, weight = np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        log = np.log(calm(light.mean(2), cover) + 0.02)
        tone, reach = strength * 0.55 / (1 + level * 0.9), (0.10 * step) ** 2
        for i in range(-2, 3):
            for j in range(-2, 3):
                n, p = shifted(normal, i * step, j * step), shifted(position, i * step, j * step)
                w = KERNEL[i + 2] * KERNEL[j + 2] * shifted(cover, i * step, j * step)
                w = w * np.clip((normal * n).sum(2), 0, 1) ** 16 * np.exp(-((position - p) ** 2).sum(2) / reach)
                w = w * np.exp(-((log - shifted(log, i * step, j * step)) / tone) ** 2)
                total += shifted(light, i * step, j * step) * w[..., None]
                weight += w
        light = np.where((weight > 1e-4)[..., None], total / np.maximum(weight, 1e-4)[..., None], light)
    return light


def fill_hidden(light, cover, normal, position):
    """Paints what no light reaches, as it lies behind a board or below a box, like what lies nearest and looks the same way: in the picture it may lie beside a thin chart, which must not draw in its black."""
    black = cover & (light.mean(2) < BLACK)
    seen = cover & ~black
    # Looking aside counts as lying as far off as one reaches.
    place_of = lambda mask: np.hstack([position[mask], normal[mask] * HIDDEN_M])
    away, nearest = cKDTree(place_of(seen)).query(place_of(black), distance_upper_bound=HIDDEN_M)
    found = np.isfinite(away)
    # In one plane with it: not the lid of what stands there.
    rise = ((position[seen][nearest[found]] - position[black][found]) * normal[black][found]).sum(1)
    found[found] = np.abs(rise) < PLANE_M
    y, x = (axis[found] for axis in np.nonzero(black))
    light[y, x] = light[seen][nearest[found]]
    return light


def dilate(light, cover, steps=16):
    """Grows the charts, so that filtering never pulls in the ground."""
    known = cover.copy()
    for _ in range(steps):
        total, weight = np.zeros_like(light), np.zeros(cover.shape, np.float32)
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                k = shifted(known, i, j)
                total += shifted(light, i, j) * k[..., None]
                weight += k
        fresh = ~known & (weight > 0)
        light[fresh] = total[fresh] / weight[fresh][:, None]
        known |= fresh
    light[~known] = np.median(light[cover], axis=0)
    return light


part = place.load_scene(SCENE).PARTS[PART]
light = part.lights[LIGHT]
lamps = layer(f'lamps{SUFFIX}')
cover = lamps[..., 3] > 0.5
normal = layer('normal')[..., :3] * 2 - 1
normal /= np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-4)
position = layer('position')[..., :3]
soft = lamps[..., :3] + (layer(f'bounce{SUFFIX}')[..., :3] if light.sun else 0)
baked = smooth(clamp_outliers(soft, cover), cover, normal, position)
if light.sun:
    baked = baked + smooth(layer(f'sun{SUFFIX}')[..., :3], cover, normal, position, 0.4)
app = lambda v: np.stack([v[..., 0], v[..., 2], -v[..., 1]], -1)
if part.clean:
    baked = baked * np.where(cover[..., None], part.clean(app(position), app(normal)), 1)
baked = dilate(fill_hidden(baked.astype(np.float32), cover, normal, position), cover)
scale = float(min(np.percentile(baked[cover], 99.7), 6.0))
print('lightmap mean', baked[cover].mean(), 'scale', scale)
e = np.clip(baked / scale, 0, 1)
e = np.where(e < 0.0031308, e * 12.92, 1.055 * np.maximum(e, 1e-6) ** (1 / 2.4) - 0.055)
picture = Image.fromarray((np.flipud(e) * 255 + 0.5).astype(np.uint8))
if part.shipped and SIZE > part.shipped:
    picture = picture.resize((part.shipped, part.shipped), Image.BICUBIC)
picture.save(f'{DIR}/lightmap{SUFFIX}.png')
low, high = part.room or ((-1000, -1000, -1000), (1000, 1000, 1000))
facts = {'scale': round(scale, 4), 'mean': round(float(baked[cover].mean()), 4), 'size': picture.width, 'glow': light.glow, 'room': {'min': low, 'max': high, 'centre': part.centre}}
if light.sky:
    facts['sky'] = {'zenith': light.sky.zenith, 'horizon': light.sky.horizon, 'ground': light.sky.ground}
if part.mirrors:
    facts['mirrors'] = part.mirrors
json.dump(facts, open(f'{DIR}/lightmap{SUFFIX}.json', 'w'))
