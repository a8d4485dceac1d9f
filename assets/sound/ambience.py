"""What a place sounds like when nothing happens: loops."""
import numpy as np

from tone import above, add, band, below, chance, count, decay, modes, noise, swell, tone

SECONDS = 14.0


def _air(rng, corner, hum=100.0, hum_gain=0.06):
    air = below(noise(rng, SECONDS, 1.5), corner, wraps=True)
    # whole periods, so that the hum closes too
    hz = round(hum * SECONDS) / SECONDS
    return air / np.abs(air).max() + hum_gain * tone(hz, SECONDS, ((1, 1), (2, 0.35), (3, 0.12)))


def _murmur(rng, voices, gain):
    """Makes a crowd without words: bursts of voiced sound far off."""
    out = np.zeros(count(SECONDS))
    for _ in range(voices):
        pitch, at, length = rng.uniform(95, 230), rng.uniform(0, SECONDS), rng.uniform(0.12, 0.34)
        glide = tone(pitch, length, tuple((m, 1 / m) for m in range(1, 16)))
        formant = rng.uniform(420, 900)
        voice = band(glide, formant * 0.8, formant * 1.25, 1) + 0.4 * band(glide, 1500, 2300, 1)
        add(out, voice * np.hanning(len(voice)) * rng.uniform(0.2, 1), at)
    return gain * out / np.abs(out).max()


def hall():
    rng = chance('amb_hall')
    x = _air(rng, 700) + 0.18 * band(noise(rng, SECONDS, 0.5), 300, 900, wraps=True) * swell(rng, SECONDS, 0.4, 0.5) / 3 + _murmur(rng, 60, 0.10)
    for at in rng.uniform(0, SECONDS, 7):  # parcels set down, cages rolled
        add(x, 0.25 * decay(band(noise(rng, 0.3), 120, 900), 22) * rng.uniform(0.2, 1), at)
    return x


def cabin():
    rng = chance('amb_cabin')
    packs = below(noise(rng, SECONDS, 1.0), 1400, wraps=True)
    return packs / np.abs(packs).max() + 0.07 * tone(round(398 * SECONDS) / SECONDS, SECONDS, ((1, 1), (2, 0.5))) + _murmur(rng, 90, 0.22)


def terminal():
    rng = chance('amb_terminal')
    x = _air(rng, 900, 120, 0.02) + _murmur(rng, 240, 0.35)
    for at in rng.uniform(0, SECONDS, 10):  # trolleys and cases over joints of the floor
        for k in range(4):
            add(x, 0.10 * decay(band(noise(rng, 0.05), 300, 2200), 90), at + 0.12 * k)
    return x


def medical():
    rng = chance('amb_medical')
    return _air(rng, 520, 118, 0.10) + 0.10 * band(noise(rng, SECONDS), 1800, 5200, wraps=True) / 3


def yard_day():
    rng = chance('amb_yard_day')
    wind = below(noise(rng, SECONDS, 1.6), 480, wraps=True) * swell(rng, SECONDS, 0.5, 0.5)
    x = wind / np.abs(wind).max() + 0.10 * below(noise(rng, SECONDS, 1.2), 160, wraps=True) + 0.05 * tone(round(47 * SECONDS) / SECONDS, SECONDS, ((1, 1), (2, 0.8), (3, 0.5), (4, 0.3)))
    for at in rng.uniform(0, SECONDS, 3):  # steel on steel, far off
        add(x, 0.13 * below(modes(rng, 1.8, rng.uniform(180, 420), 6, 0.7, 4), 1300), at)
    for at in rng.uniform(0, SECONDS, 3):
        _gull(rng, x, at)
    return x


def _gull(rng, into, at):
    for k in range(int(rng.integers(2, 5))):
        length = 0.28
        t = np.arange(count(length)) / 48000
        f = 1250 + 900 * np.sin(np.pi * t / length) - 700 * t / length
        cry = np.sin(2 * np.pi * np.cumsum(f) / 48000) + 0.5 * np.sin(4 * np.pi * np.cumsum(f) / 48000)
        add(into, 0.030 * cry * np.hanning(len(cry)), at + 0.36 * k)


def yard_night():
    rng = chance('amb_yard_night')
    wind = below(noise(rng, SECONDS, 1.8), 320, wraps=True) * swell(rng, SECONDS, 0.3, 0.6)
    lapping = band(noise(rng, SECONDS, 0.6), 250, 1400, wraps=True) * np.clip(swell(rng, SECONDS, 0.7, 1.0) - 0.8, 0, 2)
    return wind / np.abs(wind).max() + 0.10 * lapping / np.abs(lapping).max() + 0.07 * tone(100, SECONDS, ((1, 1), (2, 0.6), (4, 0.2)))


def post():
    rng = chance('amb_post')
    generator = sum(a * tone(round(f * SECONDS) / SECONDS, SECONDS) for f, a in ((25, 0.5), (50, 1), (75, 0.5), (100, 0.6), (150, 0.3), (225, 0.15)))
    flap = below(noise(rng, SECONDS, 0.8), 260, wraps=True) * np.clip(swell(rng, SECONDS, 1.6, 1.4) - 1.1, 0, 3)
    return 0.35 * generator / np.abs(generator).max() + 0.5 * flap / np.abs(flap).max() + 0.35 * below(noise(rng, SECONDS, 1.4), 500, wraps=True) / 3 + _murmur(rng, 30, 0.12)


def rain():
    rng = chance('amb_rain')
    x = 0.25 * above(noise(rng, SECONDS, 0.4), 900, wraps=True)
    for at in rng.uniform(0, SECONDS, 900):
        add(x, rng.uniform(0.05, 0.6) * decay(band(noise(rng, 0.02), rng.uniform(900, 3000), 8000), 320), at)
    return x


LOOPS = {'amb_hall': hall, 'amb_cabin': cabin, 'amb_terminal': terminal, 'amb_medical': medical, 'amb_yard_day': yard_day,
         'amb_yard_night': yard_night, 'amb_post': post, 'amb_rain': rain}
