"""Makes the tile textures of the material classes from filtered noise: albedo, roughness, normal.

Run with the system's Python (numpy, scipy, Pillow): python3 textures.py SCENE OUT_DIR. A scene's own textures.py may
import from here (noise, albedo, surface, normal, scratches) and gives make(save).
"""
import importlib
import importlib.util
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import numpy as np  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402
from scipy import ndimage  # noqa: E402

chance = np.random.default_rng(7)


def noise(size, beta, seed, stretch=(1, 1)):
    """Tileable noise of unit deviation whose power falls with frequency to the power of beta."""
    spectrum = np.fft.fft2(np.random.default_rng(seed).standard_normal((size, size)))
    fy, fx = np.fft.fftfreq(size)[:, None] * stretch[1], np.fft.fftfreq(size)[None, :] * stretch[0]
    k = np.hypot(fx, fy)
    k[0, 0] = 1
    spectrum *= k ** (-beta / 2)
    spectrum[0, 0] = 0
    field = np.real(np.fft.ifft2(spectrum))
    return field / field.std()


def save(name, channels):
    Image.fromarray((np.clip(channels, 0, 1) * 255 + 0.5).astype(np.uint8)).save(f'{sys.argv[2]}/{name}.png')


def albedo(hexcode, variation, tone=None):
    base = np.array([int(hexcode[i:i + 2], 16) for i in (1, 3, 5)]) / 255
    image = base * (1 + variation[..., None])
    return image if tone is None else image * (1 + tone[..., None] * np.array([1, 0.2, -0.8]))


def surface(roughness, metalness):
    """Packs glTF's occlusion, roughness, metalness."""
    return np.dstack([np.ones_like(roughness), roughness, np.full_like(roughness, metalness)])


def normal(height, strength):
    dx = (np.roll(height, -1, 1) - np.roll(height, 1, 1)) * strength
    dy = (np.roll(height, -1, 0) - np.roll(height, 1, 0)) * strength
    n = np.dstack([-dx, dy, np.ones_like(height)])
    return n / np.linalg.norm(n, axis=2, keepdims=True) * 0.5 + 0.5


def scratches(size, count, longest, seed):
    """Fine lines, mostly along one direction, as wheels and pallets leave them."""
    local = np.random.default_rng(seed)
    image = Image.new('L', (size * 2, size * 2), 0)
    pen = ImageDraw.Draw(image)
    for _ in range(count):
        x, y = local.integers(0, size * 2, 2)
        angle = local.normal(0, 0.35) + (np.pi / 2 if local.random() < 0.3 else 0)
        length = local.integers(40, longest)
        pen.line([x, y, x + length * np.cos(angle), y + length * np.sin(angle)], fill=int(local.integers(50, 160)), width=int(local.integers(1, 3)))
    return np.asarray(image.resize((size, size), Image.LANCZOS)) / 255


def floor(size=1024):
    """Grey epoxy over concrete, 4 m."""
    big, middle, fine = noise(size, 2.6, 1), noise(size, 1.8, 2), noise(size, 0.6, 3)
    lines = scratches(size, 90, 520, 4)
    speck = ndimage.gaussian_filter(chance.random((size, size)), 0.7, mode='wrap')
    speck = ndimage.gaussian_filter((speck > np.quantile(speck, 0.99)).astype(float), 0.6, mode='wrap')
    save('floor_albedo', albedo('#8d9391', 0.022 * big + 0.018 * middle + 0.012 * fine - 0.06 * speck + 0.05 * lines, 0.006 * big))
    save('floor_surface', surface(0.40 + 0.05 * middle + 0.03 * fine + 0.14 * lines + 0.07 * big, 0))
    save('floor_normal', normal(0.5 * middle + 0.25 * fine + 1.2 * lines, 0.10))


def wall(size=512):
    """Sandwich panel, 2 m: micro ribs each 0.25 m and a tongue joint each metre, painted into the albedo since baked light has no direction."""
    x = np.arange(size) / size * 2.0
    big, fine = noise(size, 2.2, 51), noise(size, 0.6, 52)
    shade = np.zeros(size)
    for pitch, width, depth in ((0.25, 0.010, 0.05), (1.0, 0.008, 0.30)):
        d = (x + pitch / 2) % pitch - pitch / 2
        shade -= depth * np.exp(-(d / width) ** 2) - depth * 0.35 * np.exp(-((d - 2.2 * width) / width) ** 2)
    streak = noise(size, 1.6, 53, (6, 0.5))
    save('wall_albedo', np.clip(0.945 * (1 + shade[None, :, None] + (0.010 * big + 0.006 * fine + 0.010 * streak)[..., None]), 0, 1) * np.ones(3))
    save('wall_surface', surface(0.52 + 0.04 * big + 0.03 * fine - 0.6 * shade[None, :] * 0.5, 0))


def paint(size=512):
    """Powder coat, 2 m: faint orange peel, rubbed patches and fine scratches."""
    big, fine = noise(size, 2.0, 21), noise(size, 0.5, 22)
    lines = scratches(size, 40, 160, 23)
    save('paint_albedo', albedo('#eeeeee', 0.012 * big + 0.008 * fine - 0.06 * lines))
    save('paint_surface', surface(0.42 + 0.06 * big + 0.03 * fine + 0.12 * lines, 0))


def metal(size=512):
    """Brushed steel, 1 m. Not wholly metallic: baked light reaches only the diffuse share, and steel under a dark roof would look black."""
    brushed, big = noise(size, 0.8, 31, (1, 24)), noise(size, 2.2, 32)
    lines = scratches(size, 50, 240, 33)
    save('metal_albedo', albedo('#cdd0d2', 0.030 * brushed + 0.015 * big - 0.05 * lines))
    save('metal_surface', surface(0.36 + 0.05 * brushed + 0.03 * big + 0.10 * lines, 0.7))


def card(size=512):
    """Fibre and flutes, 0.8 m, neutral: cardboard, canvas and rubber take their colour from the vertices."""
    fibre, blot, fine = noise(size, 1.2, 11, (1, 5)), noise(size, 2.2, 12), noise(size, 0.3, 13)
    flute = np.sin(2 * np.pi * np.arange(size)[:, None] / 6.4) * np.ones((1, size))
    save('card_albedo', albedo('#e6e6e6', 0.030 * fibre + 0.050 * blot + 0.020 * fine + 0.012 * flute))


def belt(size=512):
    """Woven rubber, 1 m, with scuffed centre and a joint, so that its travel can be seen."""
    y, x = np.mgrid[0:size, 0:size]
    weave = np.sin(2 * np.pi * x / 8) * np.sin(2 * np.pi * y / 8)
    fine, big = noise(size, 0.5, 41), noise(size, 2, 42)
    lines = scratches(size, 60, 300, 43)
    image = albedo('#55595b', 0.07 * weave + 0.05 * fine + 0.10 * big + 0.28 * lines)
    joint = np.exp(-(((x - y * 0.25) % size - size * 0.5) / 2.5) ** 2)
    image *= 1 - 0.35 * joint[..., None]
    save('belt_albedo', image)


if __name__ == '__main__':
    for make in (floor, wall, paint, metal, card, belt):
        make()
    package = sys.argv[1].replace('-', '_')
    if importlib.util.find_spec(f'{package}.textures'):
        importlib.import_module(f'{package}.textures').make(save)

