"""Tiles of the yard's own classes: worn asphalt and concrete, still water."""
import numpy as np
from scipy import ndimage

from textures import albedo, noise, normal, surface


def make(save):
    size = 512
    big, middle, fine = noise(size, 2.2, 301), noise(size, 1.2, 302), noise(size, 0.1, 303)
    speck = ndimage.gaussian_filter(np.random.default_rng(304).random((size, size)), 0.8, mode='wrap')
    light, dark = speck > np.quantile(speck, 0.975), speck < np.quantile(speck, 0.03)
    crack = np.abs(noise(size, 2.4, 305)) < 0.012
    crack = ndimage.gaussian_filter((crack & (noise(size, 2.6, 306) > 0.9)).astype(float), 0.6, mode='wrap')
    # A tile is one slab of 6 m: its edges are the sealed joints, which run on from slab to slab.
    edge = np.minimum(np.arange(size), size - 1 - np.arange(size))
    joint = np.exp(-(np.minimum(edge[:, None], edge[None, :]) / 1.1) ** 2)
    worn = np.exp(-np.minimum(edge[:, None], edge[None, :]) / 7.0)
    height = -0.42 * joint - 0.06 * worn * (1 + 0.6 * middle) + 0.030 * big + 0.035 * middle + 0.05 * fine + 0.16 * light - 0.14 * dark - 0.35 * crack
    save('ground_albedo', albedo('#bcbcbc', height))
    save('ground_surface', surface(0.86 + 0.04 * middle - 0.06 * big, 0))
    ripple = noise(256, 2.6, 311, (1, 1.6))
    save('wet_albedo', np.full((16, 16, 3), 1.0))
    save('wet_normal', normal(ripple, 0.035))
