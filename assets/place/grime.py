"""Says how clean a surface is at each point of the hall: dirt that the lightmap can carry at no cost.

Soft wear only (traffic film, tyre marks, splashes at the foot of walls); crisp wear is in the decals.
"""
import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

from hall import BELT_X0, BELT_X1, BELT_Z, DIVERT_X, X0, X1, Z0, Z1

PER_M = 64
chance = np.random.default_rng(11)


def noise(shape, beta, seed):
    spectrum = np.fft.fft2(np.random.default_rng(seed).standard_normal(shape))
    k = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.fftfreq(shape[1])[None, :])
    k[0, 0] = 1
    field = np.real(np.fft.ifft2(spectrum * k ** (-beta / 2)))
    field -= field.mean()
    return field / field.std()


def floor_map():
    """Dirt on the floor, 0 clean to 1 black, PER_M pixels to the metre, row 0 at z = Z0."""
    w, h = int((X1 - X0) * PER_M), int((Z1 - Z0) * PER_M)
    px = lambda x, z: ((x - X0) * PER_M, (z - Z0) * PER_M)
    big, fine = noise((h, w), 2.6, 1), noise((h, w), 1.2, 2)
    dirt = 0.05 + 0.030 * big + 0.020 * fine

    def soft(draw, blur):
        image = Image.new('L', (w, h), 0)
        draw(ImageDraw.Draw(image))
        return np.asarray(image.filter(ImageFilter.GaussianBlur(blur * PER_M))) / 255.0

    def traffic(pen):
        for path, width in ((((-11, 3.35), (2.5, 3.35), (3.2, 2.0), (6.5, 2.0)), 1.0), (((-9.6, 5.5), (-8.5, 3.4)), 0.9), (((-8, -4.9), (1, -4.7), (8.3, -6.5)), 1.5), (((8.3, -7.8), (8.3, -4.5), (10.6, -3.2)), 1.6), (((-10.4, -0.4), (-10.4, 0.6), (-8.2, 0.6), (-6.0, -0.9)), 1.5), (((-0.6, 0.8), (-0.6, 3.3)), 0.8)):
            pen.line([px(*p) for p in path], fill=255, width=int(width * PER_M), joint='curve')
    dirt += 0.13 * soft(traffic, 0.45) * (0.8 + 0.35 * fine)

    def under_belt(pen):
        pen.rectangle([*px(BELT_X0, BELT_Z - 0.4), *px(BELT_X1, BELT_Z + 0.4)], fill=255)
        pen.rectangle([*px(DIVERT_X - 0.3, BELT_Z), *px(DIVERT_X + 0.3, 0.3)], fill=255)
    dirt += 0.12 * soft(under_belt, 0.15) * (0.9 + 0.3 * big)

    def edges(pen):
        for a, b in (((X0, Z0), (X1, Z0)), ((X0, Z1), (X1, Z1)), ((X0, Z0), (X0, Z1)), ((X1, Z0), (X1, Z1)), ((-9, Z0), (-9, -0.6)), ((-12, -0.6), (-9, -0.6)), ((7.4, 2.4), (12, 2.4)), ((7.4, 2.4), (7.4, 6))):
            pen.line([px(*a), px(*b)], fill=255, width=int(0.30 * PER_M))
    dirt += 0.22 * soft(edges, 0.10) * (0.9 + 0.4 * fine)

    def tyres(pen):
        for _ in range(26):
            x, z, a, bend = chance.uniform(X0 + 1, X1 - 1), chance.choice([chance.uniform(-7, -3.4), chance.uniform(-0.8, 4.5)]), chance.uniform(-0.5, 0.5) + (math.pi / 2 if chance.random() < 0.35 else 0), chance.normal(0, 0.10)
            length = chance.uniform(1.0, 4.0)
            for side in (-0.19, 0.19):
                points = []
                for t in np.linspace(0, length, 24):
                    d = a + bend * t
                    points.append(px(x + t * math.cos(d) - side * math.sin(d), z + t * math.sin(d) + side * math.cos(d)))
                pen.line(points, fill=int(chance.uniform(60, 190)), width=int(chance.uniform(1.5, 3.5)))
    dirt += 0.34 * soft(tyres, 0.010) * np.clip(0.6 + 0.5 * fine, 0, 1)

    def drips(pen):
        for _ in range(70):
            x, z, r = chance.uniform(X0, X1), chance.uniform(Z0, Z1), chance.uniform(0.015, 0.05) * (4 if chance.random() < 0.12 else 1)
            for _ in range(4):
                u, v, q = x + chance.normal(0, r), z + chance.normal(0, r), r * chance.uniform(0.4, 1.0)
                pen.ellipse([*px(u - q, v - q), *px(u + q, v + q)], fill=int(chance.uniform(70, 200)))
    dirt += 0.26 * soft(drips, 0.012)
    return np.clip(dirt, 0, 0.75)


def cleanness(position, normal):
    """Returns the factor (height, width, 3) for baked light at world positions and normals of the app's frame."""
    x, y, z = position[..., 0], position[..., 1], position[..., 2]
    up, level = normal[..., 1] > 0.8, np.abs(normal[..., 1]) < 0.5
    dirt = np.zeros(x.shape)
    floor = up & (y < 0.01)
    sample = lambda field, u, v: ndimage.map_coordinates(field, [v * PER_M, u * PER_M], order=1, mode='wrap')
    field = floor_map()
    dirt[floor] = sample(field, x[floor] - X0, z[floor] - Z0)
    broad = noise((1024, 1024), 2.0, 5)
    streak = noise((1024, 1024), 1.7, 6)
    run = x[level] + z[level]
    film = 0.035 * sample(broad, run, y[level]) + 0.03
    # splashes and scuffs low down, runs below ledges higher up
    low = np.exp(-y[level] / 0.16) * (0.34 + 0.10 * sample(broad, run * 3, y[level] * 3)) + np.exp(-y[level] / 0.7) * 0.08
    runs = 0.035 * np.clip(sample(streak, run * 2.5, y[level] * 0.25), 0, 2) * (y[level] > 1.2)
    dirt[level] = np.clip(film, 0, 1) + low + runs
    shelf = up & ~floor
    dirt[shelf] = np.clip(0.05 + 0.04 * sample(broad, x[shelf] * 2, z[shelf] * 2), 0, 0.2)
    dirt = np.clip(dirt, 0, 0.8)[..., None]
    return 1 - dirt * np.array([0.90, 1.0, 1.12])
