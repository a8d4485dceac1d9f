"""Machines, doors and tools."""
import numpy as np
from scipy import signal

from tone import above, add, band, below, chance, count, decay, faded, in_room, modes, noise, place, silence, swell, sweep, times, tone


def conveyor():
    rng, seconds = chance('conveyor'), 8.0
    motor = sum(a * tone(f, seconds, phase=p) for f, a, p in ((49, 0.5, 0), (98, 0.7, 1), (147, 0.3, 2), (294, 0.25, 0.4), (588, 0.08, 0)))
    ticks = np.zeros(count(seconds))
    for i in range(64):
        add(ticks, decay(band(noise(rng, 0.03), 700, 5000), 240) * rng.uniform(0.5, 1), i * seconds / 64 + rng.normal(0, 0.003))
    return 0.4 * motor / np.abs(motor).max() + 0.25 * band(noise(rng, seconds, 0.4), 400, 3200, wraps=True) / 3 + 0.25 * ticks / np.abs(ticks).max()


def xray_generator():
    rng, seconds = chance('xray_generator'), 6.0
    return 0.5 * tone(420, seconds, ((1, 1), (2, 0.4), (0.5, 0.3))) * swell(rng, seconds, 2, 0.06) + 0.4 * band(noise(rng, seconds, 0.6), 180, 1500, wraps=True) / 3


def diesel(name, hz, seconds=6.0, rattle=0.3):
    """Makes an idling diesel: firing at `hz`, each stroke a little unlike the last."""
    rng = chance(name)
    strokes = int(round(hz * seconds))
    x = np.zeros(count(seconds))
    for i in range(strokes):
        hit = decay(below(noise(rng, 0.12, 1.0), 300), 32) + rattle * decay(band(noise(rng, 0.12), 600, 2600), 90)
        add(x, hit * rng.uniform(0.75, 1.1), i / strokes * seconds)
    return x + 0.6 * tone(round(hz * seconds) / seconds, seconds, ((1, 1), (2, 0.7), (3, 0.3)))


def truck_idle():
    return diesel('truck_idle', 21)


def rtg():
    rng, seconds = chance('rtg'), 8.0
    return 0.6 * diesel('rtg', 46, seconds, 0.15) / 2 + 0.25 * tone(round(610 * seconds) / seconds, seconds, ((1, 1), (2, 0.3))) * swell(rng, seconds, 0.5, 0.4) + 0.2 * band(noise(rng, seconds, 0.5), 200, 1800, wraps=True) / 3


def generator():
    return diesel('generator', 25, 6.0, 0.2)


def exhaust_fan():
    rng, seconds = chance('exhaust_fan'), 6.0
    return below(noise(rng, seconds, 1.0), 900, wraps=True) / 3 + 0.2 * tone(145, seconds, ((1, 1), (2, 0.5), (6, 0.3)))


def pump():
    rng, seconds = chance('pump'), 4.0
    return tone(62, seconds, ((1, 1), (2, 0.6), (3, 0.4), (5, 0.2))) * (1 + 0.3 * signal.square(2 * np.pi * 31 * times(seconds))) + 0.3 * band(noise(rng, seconds), 600, 2500, wraps=True) / 3


def reversing_beep():
    beep = faded(tone(1250, 0.5, ((1, 1), (3, 0.2))), 0.01, 0.02)
    return np.concatenate([beep, silence(0.5)])


def rtg_horn():
    rng = chance('rtg_horn')
    horn = faded(below(signal.sawtooth(2 * np.pi * 370 * times(1.6)) + signal.sawtooth(2 * np.pi * 466 * times(1.6)), 3200), 0.03, 0.12)
    return in_room(rng, horn, 1.8, 0.25, 2500)


def pusher():
    rng = chance('pusher')
    hiss = faded(band(noise(rng, 0.35), 1200, 9000), 0.01, 0.2)
    x = silence(0.9)
    place(x, 0.6 * hiss, 0.0)
    place(x, decay(below(noise(rng, 0.25, 0.6), 500), 26), 0.30)
    place(x, 0.4 * hiss, 0.52)
    return x


def sliding_door():
    rng = chance('sliding_door')
    roll = band(noise(rng, 1.1, 0.8), 120, 1800) * np.sin(np.pi * times(1.1) / 1.1) ** 0.6
    x = silence(1.6)
    place(x, 0.5 * roll, 0.0)
    place(x, decay(below(noise(rng, 0.3, 0.5), 700), 24), 1.08)
    return x


def door_latch():
    rng = chance('door_latch')
    x = silence(0.8)
    place(x, 0.5 * modes(rng, 0.2, 900, 5, 0.8, 40), 0.0)
    place(x, decay(below(noise(rng, 0.3, 0.8), 420), 22), 0.16)
    place(x, 0.7 * modes(rng, 0.3, 640, 5, 0.9, 34), 0.20)
    return x


def container_door():
    rng = chance('container_door')
    x = silence(4.0)
    squeal = sum(a * tone(f, 1.4) for f, a in ((310, 0.5), (733, 0.35), (1180, 0.2))) * np.sin(np.pi * times(1.4) / 1.4) * swell(rng, 1.4, 14, 0.6)
    for at in (0.0, 0.45):
        place(x, 0.8 * modes(rng, 0.9, 210, 8, 0.63, 9), at)
    place(x, 0.35 * squeal, 0.9)
    place(x, modes(rng, 1.8, 96, 9, 0.7, 5), 2.1)
    return in_room(rng, x, 1.2, 0.15)


def bin_lid():
    rng = chance('bin_lid')
    x = silence(0.7)
    place(x, 0.3 * modes(rng, 0.2, 500, 4, 0.7, 40), 0.0)
    place(x, decay(band(noise(rng, 0.2, 0.5), 160, 1600), 30), 0.34)
    return x


def printer():
    rng = chance('printer')
    x = silence(2.2)
    for i in range(46):
        place(x, decay(band(noise(rng, 0.03), 900, 5000), 130) * rng.uniform(0.6, 1), 0.2 + i * 0.038)
    return x + 0.15 * faded(tone(310, 2.2, ((1, 1), (2, 0.5))), 0.1, 0.2)


def estop():
    rng = chance('estop')
    return decay(band(noise(rng, 0.12), 400, 6000), 70) + 0.8 * decay(tone(180, 0.12), 50)


def key_click():
    rng = chance('key_click')
    return decay(band(noise(rng, 0.05), 1500, 8000), 150) + 0.4 * decay(tone(420, 0.05), 120)


def tape_tear():
    rng = chance('tape_tear')
    x = above(noise(rng, 0.9), 1200) * (0.4 + 0.6 * np.abs(swell(rng, 0.9, 60, 1.0)))
    return faded(x * np.linspace(0.6, 1.0, len(x)), 0.01, 0.08)


def cutter():
    rng = chance('cutter')
    return faded(band(noise(rng, 0.7, 0.3), 900, 6500) * np.sin(np.pi * times(0.7) / 0.7) * swell(rng, 0.7, 40, 0.5), 0.02, 0.05)


def paper():
    rng = chance('paper')
    x = silence(0.8)
    for at in rng.uniform(0, 0.6, 26):
        place(x, rng.uniform(0.2, 1) * decay(band(noise(rng, 0.05), 1500, 9000), 80), at)
    return x


def zip_():
    rng = chance('zip')
    x = silence(1.0)
    at, gap = 0.02, 0.012
    while at < 0.9:
        place(x, decay(band(noise(rng, 0.012), 2200, 8000), 300), at)
        at, gap = at + gap, max(0.005, gap * 0.985)
    return x


def glove_snap():
    rng = chance('glove_snap')
    return decay(band(noise(rng, 0.15), 700, 5200), 42)


def hand_rub():
    rng = chance('hand_rub')
    x = silence(1.2)
    for i in range(5):
        place(x, faded(band(noise(rng, 0.22, 0.4), 700, 4500), 0.06, 0.1) * rng.uniform(0.6, 1), i * 0.23)
    return x


def tap():
    rng, seconds = chance('tap'), 5.0
    return above(noise(rng, seconds, 0.6), 500, wraps=True) * swell(rng, seconds, 6, 0.2)


def glass():
    rng = chance('glass')
    x = silence(2.4)
    place(x, decay(above(noise(rng, 0.4), 1500), 14), 0.0)
    for at in rng.exponential(0.35, 60):
        if at < 2.1:
            place(x, rng.uniform(0.1, 0.6) * modes(rng, 0.25, rng.uniform(2200, 6500), 3, 0.4, 30), at)
    return x


def debris():
    rng = chance('debris')
    x = silence(4.5)
    for at in np.clip(rng.gamma(2.2, 0.7, 90), 0, 4.2):
        heavy = rng.uniform() < 0.3
        hit = modes(rng, 0.5, rng.uniform(120, 300), 5, 0.8, 14) if heavy else decay(band(noise(rng, 0.08), 700, 6000), 60)
        place(x, rng.uniform(0.1, 0.7) * hit, at)
    return x


def drum_ping():
    rng = chance('drum_ping')
    return modes(rng, 1.6, 230, 9, 0.62, 6)


def drop():
    rng = chance('drop')
    return decay(sweep(900, 2100, 0.12, 2), 40) + 0.2 * decay(band(noise(rng, 0.12), 2000, 8000), 90)


def splash():
    rng = chance('splash')
    x = faded(band(noise(rng, 0.9, 0.6), 300, 6000) * np.exp(-4 * times(0.9)), 0.01, 0.2)
    for at in rng.uniform(0.05, 0.8, 20):
        place(x, 0.3 * decay(sweep(rng.uniform(500, 1200), rng.uniform(1300, 2600), 0.06, 2), 60), at)
    return x


LOOPS = {'conveyor': conveyor, 'xray_generator': xray_generator, 'truck_idle': truck_idle, 'rtg': rtg, 'generator': generator,
         'exhaust_fan': exhaust_fan, 'detector_pump': pump, 'reversing_beep': reversing_beep, 'tap': tap}
ONCE = {'rtg_horn': rtg_horn, 'pusher': pusher, 'sliding_door': sliding_door, 'door_latch': door_latch, 'container_door': container_door,
        'bin_lid': bin_lid, 'printer': printer, 'estop': estop, 'key_click': key_click, 'tape_tear': tape_tear, 'cutter': cutter, 'paper': paper,
        'zip': zip_, 'glove_snap': glove_snap, 'hand_rub': hand_rub, 'glass': glass, 'debris': debris, 'drum_ping': drum_ping, 'drop': drop,
        'splash': splash}
