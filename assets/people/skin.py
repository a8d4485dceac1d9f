"""Skin: one tone per person, its warmth, shade, pores and lines, for face, neck, arms and hands."""
import numpy as np

import noise
from noise import step

# where more blood shows: what a full share of it does to red, green and blue of a light skin
BLOOD = np.array([0.05, -0.24, -0.20])


def base(t, mean, seed=61):
    """Lays an even tone with pores, blotches and light that has gone through the skin into the folds."""
    q = np.stack([np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]], 1)
    mean = np.array(mean, float)
    pores = noise.fractal(q * 620, 3, seed)[:, None] - 0.5
    blotch = noise.fractal(q * 60, 3, seed + 2)[:, None] - 0.5
    veins = noise.fractal(q * 140, 2, seed + 4)[:, None] - 0.5
    t.colour[:] = mean * (1 + 0.09 * pores + blotch * np.array([0.06, 0.13, 0.15]) + veins * np.array([0.03, 0.07, 0.06]))
    # open places are greyed by the occlusion of the packer: keep the red of what the light has passed through
    shade = (0.5 + 0.5 * t.occlusion)[:, None]
    t.colour[:] *= shade ** np.array([-0.42, -0.12, 0.0])
    t.rough[:] = 0.52 + 0.06 * (pores[:, 0] + blotch[:, 0])
    t.height[:] += 0.00016 * noise.fractal(q * 850, 2, seed + 6)
    return q


def blush(t, share, mean):
    """Adds blood by a 0..1 share; dark skin shows less of it."""
    light = np.clip(np.array(mean).mean() / 0.40, 0.30, 1.1)
    t.colour[:] *= 1 + share[:, None] * BLOOD * light


def darken(t, share, amount=(0.22, 0.28, 0.26)):
    """Darkens by a 0..1 share."""
    t.colour[:] *= 1 - share[:, None] * np.array(amount)


def crease(t, distance_m, share, deep_m=0.0007, wide_m=0.0016, dark=0.20):
    """Draws a line of age: a groove with a soft dark bottom."""
    line = np.exp(-(distance_m / wide_m) ** 2) * share
    t.height[:] -= deep_m * line
    darken(t, line, (dark * 0.8, dark, dark))


def to_path(q, points):
    """Computes the distance of points to a path, seen from the front, and the share of the way along it."""
    best, along = np.full(len(q), 9.0), np.zeros(len(q))
    points = np.array(points, float)
    for i, (a, b) in enumerate(zip(points, points[1:])):
        d = b - a
        s = np.clip(((q[:, :2] - a) @ d) / (d @ d), 0, 1)
        far = np.linalg.norm(q[:, :2] - a - s[:, None] * d, axis=1)
        near = far < best
        best, along = np.where(near, far, best), np.where(near, (i + s) / (len(points) - 1), along)
    return best, along


def fade(s, soft=0.3):
    """Computes 0 at both ends of a path and 1 between."""
    return step(0, soft, s) * step(1, 1 - soft, s)
