"""Alarms, chimes and what instruments say."""
import numpy as np
from scipy import signal

from tone import band, below, chance, decay, faded, in_room, noise, place, silence, sweep, times, tone


def _bell(hz, seconds):
    return sum(a * decay(tone(hz * m, seconds), d, 0.004) for m, a, d in ((1, 1, 2.6), (2.0, 0.45, 4.4), (3.01, 0.2, 6.5), (5.4, 0.08, 11)))


def pa_chime():
    """Three falling notes in a hall."""
    x = silence(2.4)
    for i, hz in enumerate((659.3, 523.3, 392.0)):
        place(x, _bell(hz, 1.5), 0.42 * i)
    return in_room(chance('pa_chime'), x, 2.0, 0.30)


def cabin_chime():
    x = silence(1.6)
    place(x, _bell(587.3, 1.4), 0.0)
    place(x, _bell(440.0, 1.0), 0.55)
    return x


def call_bell():
    return faded(_bell(783.99, 1.6), 0.003, 0.2)


def evacuation_t3():
    """The temporal-three evacuation signal of ISO 8201 on a 520 Hz low-frequency square: half a second on, half off, three times, then a pause."""
    one = faded(below(signal.square(2 * np.pi * 520 * times(0.5)), 3500), 0.01, 0.01)
    gap = silence(0.5)
    return np.concatenate([one, gap, one, gap, one, silence(1.5)])


def evacuation_blasts():
    """Three long blasts of the yard's horn."""
    horn = faded(below(signal.sawtooth(2 * np.pi * 277 * times(2.4)) + signal.sawtooth(2 * np.pi * 349 * times(2.4)), 2600), 0.08, 0.25)
    return in_room(chance('evacuation_blasts'), np.concatenate([horn, silence(1.0), horn, silence(1.0), horn]), 2.4, 0.3, 2200)


def gas_alarm(name, low, high, on, off, count_):
    beep = faded(signal.square(2 * np.pi * low * times(on)) + 0.6 * signal.square(2 * np.pi * high * times(on)), 0.003, 0.004)
    return below(np.concatenate([beep, silence(off)] * count_), 9000)


def gas_alarm_low():
    return gas_alarm('gas_alarm_low', 2700, 2700, 0.18, 0.82, 1)


def gas_alarm_high():
    return gas_alarm('gas_alarm_high', 2700, 3300, 0.12, 0.10, 4)


def scba_whistle():
    rng, seconds = chance('scba_whistle'), 4.0
    return (tone(2950, seconds, ((1, 1), (2, 0.25))) * (1 + 0.15 * np.sin(2 * np.pi * 30 * times(seconds))) + 0.35 * band(noise(rng, seconds), 2400, 3600, wraps=True) / 3)


def pass_prealert():
    x = silence(2.0)
    for i, hz in enumerate((1800, 2200, 1800, 2200)):
        place(x, faded(tone(hz, 0.18, ((1, 1), (3, 0.3))), 0.005, 0.02), 0.25 * i)
    return x


def pass_alarm():
    up = sweep(2000, 3600, 0.28)
    return below(np.concatenate([faded(np.sign(up), 0.002, 0.002), silence(0.03)] * 4), 9000)


def radiation_alarm():
    return np.concatenate([faded(tone(1050, 0.25, ((1, 1), (2, 0.3))), 0.005, 0.01), faded(tone(790, 0.25, ((1, 1), (2, 0.3))), 0.005, 0.01)] * 2)


def etd_alarm():
    return np.concatenate([faded(below(signal.square(2 * np.pi * 880 * times(0.14)), 5000), 0.003, 0.01), silence(0.08)] * 4 + [silence(0.4)])


def thermal_alarm():
    return np.concatenate([faded(tone(1900, 0.12, ((1, 1), (2, 0.2))), 0.003, 0.01), silence(0.06)] * 3 + [silence(0.5)])


def beep(hz, seconds):
    return faded(tone(hz, seconds, ((1, 1), (2, 0.12))), 0.003, 0.012)


def two(a, b):
    return np.concatenate([beep(a, 0.09), silence(0.02), beep(b, 0.14)])


def reject():
    return faded(below(signal.sawtooth(2 * np.pi * 155 * times(0.5)) + 0.6 * signal.square(2 * np.pi * 310 * times(0.5)), 2400), 0.005, 0.03)


def geiger_click():
    rng = chance('geiger_click')
    return decay(np.sin(2 * np.pi * 3200 * times(0.018)), 420) + 0.5 * decay(noise(rng, 0.018), 900) / 3


def siren():
    """A two-tone siren that a far ambulance or engine sounds."""
    return below(np.concatenate([tone(650, 0.6, ((1, 1), (2, 0.5), (3, 0.3))), tone(510, 0.6, ((1, 1), (2, 0.5), (3, 0.3)))] * 2), 3000)


def radio_open():
    rng = chance('radio_open')
    return np.concatenate([faded(band(noise(rng, 0.10), 500, 3200), 0.002, 0.03), silence(0.05)])


def radio_close():
    rng = chance('radio_close')
    return np.concatenate([beep(1150, 0.07), faded(band(noise(rng, 0.16), 500, 3200), 0.002, 0.08)])


def confirm():
    return two(880, 1318)


def error():
    return two(330, 247)


LOOPS = {'evacuation_t3': evacuation_t3, 'gas_alarm_low': gas_alarm_low, 'gas_alarm_high': gas_alarm_high, 'scba_whistle': scba_whistle,
         'pass_alarm': pass_alarm, 'radiation_alarm': radiation_alarm, 'siren': siren}
ONCE = {'pa_chime': pa_chime, 'cabin_chime': cabin_chime, 'call_bell': call_bell, 'evacuation_blasts': evacuation_blasts, 'pass_prealert': pass_prealert,
        'etd_alarm': etd_alarm, 'thermal_alarm': thermal_alarm, 'oximeter_beep': lambda: beep(1480, 0.08), 'thermometer_done': lambda: two(2000, 2000),
        'scan_beep': lambda: beep(2350, 0.12), 'scale_settled': lambda: beep(1700, 0.10), 'reject': reject, 'geiger_click': geiger_click,
        'radio_open': radio_open, 'radio_close': radio_close, 'confirm': confirm, 'error': error}
