"""The scene's own tiles: cabin carpet, slabs, apron concrete; and the common ones at half their size, for four parts share few bytes."""
import numpy as np
from scipy import ndimage

from textures import albedo, metal, noise, paint, scratches, surface


def make(save):
    for common in (metal, paint):
        common(size=256)
    cloth(save)
    carpet(save)
    tiles(save)
    concrete(save)


def cloth(save, size=256):
    """The class `card`, 0.8 m, as woven cloth: linen and seats show no fibre board."""
    y, x = np.mgrid[0:size, 0:size]
    weave = np.sin(2 * np.pi * x / 4) * np.sin(2 * np.pi * y / 4)
    save('card_albedo', albedo('#e6e6e6', 0.012 * noise(size, 1.6, 61) + 0.014 * noise(size, 0.3, 62) + 0.02 * weave))


def carpet(save, size=256):
    """Looped pile, 0.8 m: blue-grey with a faint wave, flecked."""
    y, x = np.mgrid[0:size, 0:size] / size
    fleck, big, pile = noise(size, 0.2, 71), noise(size, 2.0, 72), noise(size, 0.9, 73, (1, 2))
    wave = np.sin(2 * np.pi * (3 * x + 0.35 * np.sin(2 * np.pi * 2 * y)))
    image = albedo('#3d4960', 0.13 * fleck + 0.06 * big + 0.08 * pile + 0.14 * (wave > 0.86))
    accent = (noise(size, 0.35, 74) > 2.05)[..., None]
    save('carpet_albedo', np.where(accent, np.array([0.48, 0.54, 0.62]), image))


def tiles(save, size=512):
    """Polished slabs, 2.4 m: four by four, grey terrazzo with fine joints."""
    big, fine = noise(size, 2.2, 81), noise(size, 0.4, 82)
    chips = ndimage.gaussian_filter(np.random.default_rng(83).random((size, size)), 0.8, mode='wrap')
    dark, light = (chips > np.quantile(chips, 0.955)), (chips < np.quantile(chips, 0.05))
    step = size // 4
    slab = np.kron(np.random.default_rng(84).normal(0, 0.018, (4, 4)), np.ones((step, step)))
    line = np.zeros((size, size))
    for k in range(4):
        line[k * step:k * step + 1, :] = line[:, k * step:k * step + 1] = 1
    lines = scratches(size, 40, 180, 85)
    save('tiles_albedo', albedo('#aeb1ae', slab + 0.012 * big + 0.012 * fine - 0.13 * dark + 0.09 * light - 0.30 * line + 0.03 * lines, 0.008 * big))
    save('tiles_surface', surface(np.clip(0.30 + 0.05 * big + 0.03 * fine + 0.12 * lines + 0.4 * line, 0.1, 1), 0))


def concrete(save, size=512):
    """Apron slabs, 6 m: broom finish, a sealed joint each way, rubber and fuel stains."""
    big, mid, fine, broom = noise(size, 2.4, 91), noise(size, 1.6, 92), noise(size, 0.4, 93), noise(size, 0.9, 94, (1, 14))
    joint = np.zeros((size, size))
    joint[:3, :] = joint[:, :3] = 1
    crack = np.exp(-(np.abs(noise(size, 2.4, 95)) / 0.012) ** 2) * (noise(size, 2, 96) > 0.9)
    stain = np.clip(noise(size, 2.6, 97) - 1.2, 0, 1)
    save('concrete_albedo', albedo('#9c9a93', 0.035 * big + 0.035 * mid + 0.035 * fine + 0.03 * broom - 0.45 * joint - 0.3 * crack - 0.22 * stain, 0.015 * mid))
