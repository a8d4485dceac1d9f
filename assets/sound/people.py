"""Breath, steps and coughs."""
import numpy as np

from tone import band, below, chance, count, decay, faded, modes, noise, place, silence, times


def _breath(name, seconds, low, high, out_low, out_high, valve):
    rng = chance(name)
    x = np.zeros(count(seconds))
    inhale, exhale = seconds * 0.36, seconds * 0.42
    shape_in = np.sin(np.pi * np.linspace(0, 1, count(inhale))) ** 0.7
    shape_out = np.sin(np.pi * np.linspace(0, 1, count(exhale)) ** 0.7)
    place(x, band(noise(rng, inhale), low, high) / 3 * shape_in, 0.02)
    place(x, 0.7 * band(noise(rng, exhale, 0.5), out_low, out_high) / 3 * shape_out, inhale + 0.18)
    if valve:
        for at in (0.01, inhale, inhale + 0.16):
            place(x, valve * decay(band(noise(rng, 0.04), 900, 4000), 90), at)
    return x


def breath_scba():
    """Breathing on a demand valve at rest: some 14 breaths a minute."""
    return _breath('breath_scba', 4.3, 900, 5200, 250, 1500, 0.5)


def breath_scba_hard():
    """The same under hard work: some 28 breaths a minute."""
    return _breath('breath_scba_hard', 2.15, 900, 6000, 250, 1700, 0.6)


def breath_mask():
    return _breath('breath_mask', 4.0, 500, 2600, 200, 1100, 0.0)


def cough(name, bursts):
    def make():
        rng = chance(name)
        x = silence(0.5 * len(bursts) + 0.5)
        for i, gain in enumerate(bursts):
            t = times(0.34)
            voiced = np.sign(np.sin(2 * np.pi * np.cumsum(190 - 220 * t) / 48000))
            source = 0.45 * voiced * np.exp(-t * 16) + noise(rng, 0.34) / 3 * np.exp(-t * 13)
            throat = band(source, 480, 900, 1) + 0.7 * band(source, 1100, 1900, 1) + 0.25 * band(source, 2300, 3600, 1)
            place(x, gain * faded(throat, 0.006, 0.05), 0.05 + 0.42 * i)
        return x
    return make


def step(name, floor):
    def make():
        rng = chance(name)
        x = silence(0.42)
        heel, toe = 0.0, 0.09 + 0.02 * rng.uniform()
        for at, gain in ((heel, 1.0), (toe, 0.5)):
            if floor == 'concrete':
                hit = decay(band(noise(rng, 0.12), 180, 2400), 55) + 0.5 * decay(below(noise(rng, 0.12), 140), 40)
            elif floor == 'carpet':
                hit = decay(below(noise(rng, 0.14, 0.8), 420), 38)
            elif floor == 'metal':
                hit = 0.6 * decay(band(noise(rng, 0.32), 250, 3000), 60) + 0.35 * modes(rng, 0.32, 190 + 30 * rng.uniform(), 6, 0.8, 16)
            else:  # wet
                hit = decay(band(noise(rng, 0.16), 300, 5200), 30) + 0.4 * decay(below(noise(rng, 0.16), 160), 40)
            place(x, gain * hit * rng.uniform(0.85, 1.1), at)
        return x
    return make


FLOORS = ('concrete', 'carpet', 'metal', 'wet')
LOOPS = {'breath_scba': breath_scba, 'breath_scba_hard': breath_scba_hard, 'breath_mask': breath_mask}
ONCE = {'cough_1': cough('cough_1', (1, 0.8)), 'cough_2': cough('cough_2', (0.9, 1, 0.6)),
        **{f'step_{floor}_{i}': step(f'step_{floor}_{i}', floor) for floor in FLOORS for i in (1, 2, 3)}}
