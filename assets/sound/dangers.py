"""Leaks, fire and blasts."""
import numpy as np

from tone import add, band, below, chance, count, decay, faded, in_room, noise, place, silence, swell, times


def leak_hiss():
    """Makes a hiss about 1 kHz; played up to four times as fast it rises to 4 kHz, as pressure does."""
    rng, seconds = chance('leak_hiss'), 8.0
    return band(noise(rng, seconds, -0.2), 700, 1700, wraps=True) * swell(rng, seconds, 5, 0.25)


def steam():
    rng, seconds = chance('steam'), 6.0
    return band(noise(rng, seconds, 0.3), 900, 7000, wraps=True) * swell(rng, seconds, 3, 0.3)


def water_jet():
    rng, seconds = chance('water_jet'), 6.0
    return below(noise(rng, seconds, 0.9), 4200, wraps=True) * swell(rng, seconds, 7, 0.2)


def spray():
    rng, seconds = chance('spray'), 4.0
    return band(noise(rng, seconds, -0.2), 2600, 11000, wraps=True)


def fizz():
    rng, seconds = chance('fizz'), 6.0
    x = 0.15 * band(noise(rng, seconds), 3000, 9000, wraps=True)
    for at in rng.uniform(0, seconds, 700):
        add(x, rng.uniform(0.1, 1) * decay(band(noise(rng, 0.012), 2500, 9000), 400), at)
    return x


def fire():
    rng, seconds = chance('fire'), 10.0
    x = 0.8 * below(noise(rng, seconds, 1.4), 420, wraps=True) / 3 * swell(rng, seconds, 3, 0.5)
    for at in rng.uniform(0, seconds, 150):
        add(x, rng.uniform(0.05, 0.6) ** 2 * 3 * decay(band(noise(rng, 0.03), 900, 7000), 180), at)
    return x + 0.12 * band(noise(rng, seconds, 0.6), 500, 2500, wraps=True) / 3 * swell(rng, seconds, 6, 0.6)


def _blast(rng, seconds, front, rumble, corner):
    t = times(seconds)
    # the pressure wave of an explosion: a steep front, then suction (Friedlander)
    wave = (1 - t / front) * np.exp(-t / front)
    body = np.sin(2 * np.pi * np.cumsum(24 + 60 * np.exp(-t * 7)) / 48000) * np.exp(-t * 2.6)
    roll = below(noise(rng, seconds, 1.0), corner) * np.exp(-t * rumble)
    return 1.6 * wave + 1.5 * body + 0.5 * roll


def blast_near():
    rng = chance('blast_near')
    x = _blast(rng, 5.0, 0.030, 1.6, 1100) + 0.5 * decay(band(noise(rng, 5.0), 1500, 7000), 12)
    return np.tanh(1.4 * in_room(rng, x, 2.6, 0.30, 2400))


def blast_far():
    rng = chance('blast_far')
    return np.tanh(1.2 * in_room(rng, below(_blast(rng, 6.0, 0.09, 0.9, 380), 500), 3.5, 0.45, 700))


def drum_burst():
    rng = chance('drum_burst')
    x = _blast(rng, 2.0, 0.012, 4.0, 1600)
    place(x, 0.5 * faded(band(noise(rng, 0.8), 900, 6000), 0.01, 0.5), 0.03)
    return np.tanh(1.2 * in_room(rng, x, 1.4, 0.2))


def venting():
    """Makes the popping jets of lithium cells."""
    rng, seconds = chance('venting'), 8.0
    x = np.zeros(count(seconds))
    for at in np.sort(rng.uniform(0, seconds, 16)):
        jet = faded(band(noise(rng, 0.7, 0.2), 800, 8000) * np.exp(-3 * times(0.7)), 0.01, 0.2)
        add(x, 0.5 * jet * rng.uniform(0.4, 1), at)
        add(x, decay(below(noise(rng, 0.08, 0.5), 1200), 60), at)
    return x


def collapse():
    rng = chance('collapse')
    x = silence(2.0)
    for at, gain in ((0.0, 0.7), (0.22, 1.0), (0.5, 0.4)):
        place(x, gain * decay(below(noise(rng, 0.4, 1.2), 320), 14), at)
    return x


LOOPS = {'leak_hiss': leak_hiss, 'steam': steam, 'water_jet': water_jet, 'spray': spray, 'fizz': fizz, 'fire': fire, 'venting': venting}
ONCE = {'blast_near': blast_near, 'blast_far': blast_far, 'drum_burst': drum_burst, 'collapse': collapse}
