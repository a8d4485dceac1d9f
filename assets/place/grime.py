"""Says how clean a surface is at each point: dirt that the lightmap can carry at no cost.

Soft wear only (traffic film, tyre marks, splashes at the foot of walls); crisp wear is in the decals. A part's `clean`
calls cleanness with the FloorDirt it has painted.
"""
import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage

PER_M = 64


def noise(shape, beta, seed):
    spectrum = np.fft.fft2(np.random.default_rng(seed).standard_normal(shape))
    k = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.fftfreq(shape[1])[None, :])
    k[0, 0] = 1
    field = np.real(np.fft.ifft2(spectrum * k ** (-beta / 2)))
    field -= field.mean()
    return field / field.std()


class FloorDirt:
    """Dirt on a floor from (x0, z0) to (x1, z1), 0 clean to 1 black, PER_M pixels to the metre, row 0 at z0."""

    def __init__(self, x0, z0, x1, z1, seed=11):
        self.rect, self.chance = (x0, z0, x1, z1), np.random.default_rng(seed)
        self.shape = int((z1 - z0) * PER_M), int((x1 - x0) * PER_M)
        self.big, self.fine = noise(self.shape, 2.6, 1), noise(self.shape, 1.2, 2)
        self.dirt = 0.05 + 0.030 * self.big + 0.020 * self.fine

    def px(self, x, z):
        return (x - self.rect[0]) * PER_M, (z - self.rect[1]) * PER_M

    def soft(self, draw, blur):
        """Returns what draw(pen) drew in white, blurred by so many metres."""
        image = Image.new('L', self.shape[::-1], 0)
        draw(ImageDraw.Draw(image))
        return np.asarray(image.filter(ImageFilter.GaussianBlur(blur * PER_M))) / 255.0

    def lines(self, paths, amount, blur, grain=0.35):
        """Adds film along paths, each (points, width in metres)."""
        def draw(pen):
            for path, width in paths:
                pen.line([self.px(*p) for p in path], fill=255, width=int(width * PER_M), joint='curve')
        self.dirt += amount * self.soft(draw, blur) * (0.8 + grain * self.fine)

    def rectangles(self, rects, amount, blur=0.15):
        def draw(pen):
            for x0, z0, x1, z1 in rects:
                pen.rectangle([*self.px(x0, z0), *self.px(x1, z1)], fill=255)
        self.dirt += amount * self.soft(draw, blur) * (0.9 + 0.3 * self.big)

    def edges(self, segments, amount=0.22):
        """Adds what gathers at the foot of walls, each ((x, z), (x, z))."""
        def draw(pen):
            for a, b in segments:
                pen.line([self.px(*a), self.px(*b)], fill=255, width=int(0.30 * PER_M))
        self.dirt += amount * self.soft(draw, 0.10) * (0.9 + 0.4 * self.fine)

    def tyres(self, count, where, track=0.38, amount=0.34):
        """Adds pairs of tyre marks; where(chance) gives the start (x, z)."""
        chance = self.chance

        def draw(pen):
            for _ in range(count):
                (x, z), a, bend = where(chance), chance.uniform(-0.5, 0.5) + (math.pi / 2 if chance.random() < 0.35 else 0), chance.normal(0, 0.10)
                length, tone, width = chance.uniform(1.0, 4.0), int(chance.uniform(60, 190)), int(chance.uniform(1.5, 3.5))
                for side in (-track / 2, track / 2):
                    points = []
                    for t in np.linspace(0, length, 24):
                        d = a + bend * t
                        points.append(self.px(x + t * math.cos(d) - side * math.sin(d), z + t * math.sin(d) + side * math.cos(d)))
                    pen.line(points, fill=tone, width=width)
        self.dirt += amount * self.soft(draw, 0.010) * np.clip(0.6 + 0.5 * self.fine, 0, 1)

    def drips(self, count, amount=0.26):
        chance, (x0, z0, x1, z1) = self.chance, self.rect

        def draw(pen):
            for _ in range(count):
                x, z, r = chance.uniform(x0, x1), chance.uniform(z0, z1), chance.uniform(0.015, 0.05) * (4 if chance.random() < 0.12 else 1)
                for _ in range(4):
                    u, v, q = x + chance.normal(0, r), z + chance.normal(0, r), r * chance.uniform(0.4, 1.0)
                    pen.ellipse([*self.px(u - q, v - q), *self.px(u + q, v + q)], fill=int(chance.uniform(70, 200)))
        self.dirt += amount * self.soft(draw, 0.012)


def cleanness(position, normal, floor, wear=1.0):
    """Returns the factor (height, width, 3) for baked light at world positions and normals of the app's frame.

    floor: a FloorDirt. wear: strength of what is not on the floor; 1 is a hall in daily use.
    """
    x, y, z = position[..., 0], position[..., 1], position[..., 2]
    up, level = normal[..., 1] > 0.8, np.abs(normal[..., 1]) < 0.5
    dirt = np.zeros(x.shape)
    x0, z0, x1, z1 = floor.rect
    ground = up & (np.abs(y) < 0.01) & (x0 < x) & (x < x1) & (z0 < z) & (z < z1)
    sample = lambda field, u, v: ndimage.map_coordinates(field, [v * PER_M, u * PER_M], order=1, mode='wrap')
    dirt[ground] = sample(np.clip(floor.dirt, 0, 0.75), x[ground] - x0, z[ground] - z0)
    broad, streak = noise((1024, 1024), 2.0, 5), noise((1024, 1024), 1.7, 6)
    run = x[level] + z[level]
    film = 0.035 * sample(broad, run, y[level]) + 0.03
    # splashes and scuffs low down, runs below ledges higher up
    low = np.exp(-y[level] / 0.16) * (0.34 + 0.10 * sample(broad, run * 3, y[level] * 3)) + np.exp(-y[level] / 0.7) * 0.08
    runs = 0.035 * np.clip(sample(streak, run * 2.5, y[level] * 0.25), 0, 2) * (y[level] > 1.2)
    dirt[level] = wear * (np.clip(film, 0, 1) + low + runs)
    shelf = up & ~ground
    dirt[shelf] = wear * np.clip(0.05 + 0.04 * sample(broad, x[shelf] * 2, z[shelf] * 2), 0, 0.2)
    dirt = np.clip(dirt, 0, 0.8)[..., None]
    return 1 - dirt * np.array([0.90, 1.0, 1.12])
