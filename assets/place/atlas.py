"""Packs a scene's atlases: python3 atlas.py SCENE OUT_DIR. Run with the system's Python (numpy, scipy, Pillow).

Writes <atlas>.png and <atlas>.json: name -> (u0, v0, u1, v1), v upwards.
"""
import importlib
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import numpy as np  # noqa: E402
from PIL import Image  # noqa: E402
from scipy import ndimage  # noqa: E402

SCENE, OUT = sys.argv[1:3]


def pack(name, items, width, height, pad=6):
    """Places the drawings on shelves, spreads their colour under the transparent parts, and saves."""
    sheet, rects = Image.new('RGBA', (width, height), (0, 0, 0, 0)), {}
    x = y = shelf = 0
    for key, image in sorted(items.items(), key=lambda kv: (-kv[1].height, -kv[1].width, kv[0])):
        if x + image.width + 2 * pad > width:
            x, y, shelf = 0, y + shelf, 0
        if y + image.height + 2 * pad > height:
            raise SystemExit(f'atlas "{name}" is full at "{key}"')
        # Edges repeat outwards, so that mip levels do not pull in the neighbour.
        a = np.pad(np.asarray(image), ((pad, pad), (pad, pad), (0, 0)), mode='edge')
        sheet.paste(Image.fromarray(a), (x, y))
        rects[key] = ((x + pad) / width, 1 - (y + pad + image.height) / height, (x + pad + image.width) / width, 1 - (y + pad) / height)
        x, shelf = x + image.width + 2 * pad, max(shelf, image.height + 2 * pad)
    a = np.asarray(sheet).astype(float)
    rgb, cover = a[..., :3], a[..., 3:] / 255
    known = cover[..., 0] > 0.5
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    a[..., :3] = rgb[nearest[0], nearest[1]]
    Image.fromarray(a.astype(np.uint8)).save(f'{OUT}/{name}.png')
    json.dump(rects, open(f'{OUT}/{name}.json', 'w'), indent=1)
    print(name, 'filled to', y + shelf, 'of', height)


for name, (drawings, size) in importlib.import_module(f"{SCENE.replace('-', '_')}.atlas").ATLASES.items():
    pack(name, drawings, size, size)
