"""Repeatable noise for cloth, skin and hair. Same seed, same result."""
import numpy as np


def _lattice(ix, iy, iz, seed):
    h = (ix * 374761393 + iy * 668265263 + iz * 2147483647 + seed * 1274126177) & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((h ^ (h >> 16)) & 0xFFFF) / 65535.0


def value(p, seed=0):
    """Computes smooth value noise in 0..1 at points p (n, 3), one cell per unit."""
    i = np.floor(p).astype(np.int64)
    t = p - i
    t = t * t * t * (t * (t * 6 - 15) + 10)
    out = 0
    for dx in (0, 1):
        for dy in (0, 1):
            for dz in (0, 1):
                share = (t[:, 0] if dx else 1 - t[:, 0]) * (t[:, 1] if dy else 1 - t[:, 1]) * \
                        (t[:, 2] if dz else 1 - t[:, 2])
                out = out + share * _lattice(i[:, 0] + dx, i[:, 1] + dy, i[:, 2] + dz, seed)
    return out


def fractal(p, octaves=3, seed=0):
    """Computes layered value noise in about 0..1."""
    total, amount, weight = 0, 0.5, 0
    for k in range(octaves):
        total = total + amount * value(p * 2 ** k, seed + k * 17)
        weight += amount
        amount /= 2
    return total / weight


def ridges(p, seed=0):
    """Computes soft ridges in 0..1: rounded crests with narrow valleys, like gathered cloth."""
    warp = np.stack([fractal(p * 0.7 + s * 9.1, 2, seed + s) for s in range(3)], 1)
    return 1 - np.abs(np.sin(np.pi * (value(p + warp * 0.8, seed + 5) * 2)))


def step(a, b, x):
    """Computes a smooth 0..1 ramp from a to b; b may lie below a."""
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)
