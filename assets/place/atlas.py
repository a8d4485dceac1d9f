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

from skyline import skyline  # noqa: E402

SCENE, OUT = sys.argv[1:3]


def pack(name, items, width, height, pad=4):
    """Places the drawings, spreads their colour under the transparent parts, and saves."""
    keys = sorted(items)
    sizes = [(items[key].width + 2 * pad, items[key].height + 2 * pad) for key in keys]
    orders = (lambda s: -s[1], lambda s: -s[0], lambda s: -s[0] * s[1], lambda s: -max(s), lambda s: -s[0] - s[1])
    places = next(filter(None, (skyline(sizes, width, height, False, order) for order in orders)), None)
    if places is None:
        raise SystemExit(f'atlas "{name}" is full: {sum(w * h for w, h in sizes) / width / height:.0%} of it asked for')
    sheet, rects = Image.new('RGBA', (width, height), (0, 0, 0, 0)), {}
    for key, (x, y, _) in zip(keys, places):
        image = items[key]
        # Edges repeat outwards, so that mip levels do not pull in the neighbour.
        a = np.pad(np.asarray(image), ((pad, pad), (pad, pad), (0, 0)), mode='edge')
        sheet.paste(Image.fromarray(a), (x, y))
        rects[key] = ((x + pad) / width, 1 - (y + pad + image.height) / height, (x + pad + image.width) / width, 1 - (y + pad) / height)
    a = np.asarray(sheet).astype(float)
    rgb, cover = a[..., :3], a[..., 3:] / 255
    known = cover[..., 0] > 0.5
    nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
    a[..., :3] = rgb[nearest[0], nearest[1]]
    Image.fromarray(a.astype(np.uint8)).save(f'{OUT}/{name}.png')
    json.dump(rects, open(f'{OUT}/{name}.json', 'w'), indent=1)
    print(f'{name}: {sum(i.width * i.height for i in items.values()) / width / height:.0%} used')


for name, (drawings, size) in importlib.import_module(f"{SCENE.replace('-', '_')}.atlas").ATLASES.items():
    pack(name, drawings, size, size)
