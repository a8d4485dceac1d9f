"""Signals to make sounds from: all mono, float64, 48 kHz, times in seconds, frequencies in Hz."""
import zlib

import numpy as np
from scipy import signal

RATE = 48000


def chance(name):
    """Returns the random numbers of a sound: its own, so that a change to one sound leaves the others as they are."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def count(seconds):
    return int(round(RATE * seconds))


def times(seconds):
    return np.arange(count(seconds)) / RATE


def silence(seconds):
    return np.zeros(count(seconds))


def noise(rng, seconds, slope=0.0):
    """Makes noise whose power falls with frequency to the power of `slope`: 0 white, 1 pink, 2 brown. Loops without a seam."""
    n = count(seconds)
    spectrum = np.fft.rfft(rng.standard_normal(n))
    spectrum *= np.maximum(np.fft.rfftfreq(n, 1 / RATE), 20) ** (-slope / 2)
    spectrum[0] = 0
    x = np.fft.irfft(spectrum, n)
    return x / np.sqrt((x**2).mean())


def _filter(x, kind, corner, order, wraps):
    sos = signal.butter(order, corner, kind, fs=RATE, output='sos')
    if not wraps:
        return signal.sosfilt(sos, x)
    # a loop is filtered as if it had always been running
    return signal.sosfilt(sos, np.concatenate([x, x]))[len(x):]


def band(x, low, high, order=2, wraps=False):
    return _filter(x, 'band', [low, high], order, wraps)


def below(x, corner, order=2, wraps=False):
    return _filter(x, 'low', corner, order, wraps)


def above(x, corner, order=2, wraps=False):
    return _filter(x, 'high', corner, order, wraps)


def tone(hz, seconds, partials=((1, 1.0),), phase=0.0):
    """Adds up partials (multiple of `hz`, amplitude)."""
    t = times(seconds)
    return sum(a * np.sin(2 * np.pi * hz * m * t + phase * m) for m, a in partials)


def sweep(start_hz, end_hz, seconds, curve=1.0):
    t = times(seconds) / seconds
    return np.sin(2 * np.pi * np.cumsum(start_hz + (end_hz - start_hz) * t**curve) / RATE)


def swell(rng, seconds, hz, depth):
    """Makes a slow wandering gain around 1 that closes on itself."""
    n = count(seconds)
    spectrum = np.zeros(n // 2 + 1, complex)
    top = max(2, int(hz * seconds) + 1)
    spectrum[1:top] = rng.standard_normal(top - 1) + 1j * rng.standard_normal(top - 1)
    x = np.fft.irfft(spectrum, n)
    return 1 + depth * x / np.abs(x).max()


def faded(x, attack=0.005, release=0.02):
    """Ramps the ends, so that a cut does not click."""
    gain = np.ones(len(x))
    a, r = min(count(attack), len(x)), min(count(release), len(x))
    gain[:a] = np.linspace(0, 1, a)
    gain[len(x) - r:] *= np.linspace(1, 0, r)
    return x * gain


def decay(x, per_second, attack=0.001):
    return faded(x * np.exp(-per_second * np.arange(len(x)) / RATE), attack, 0.005)


def add(into, x, at):
    """Adds a sound at a time; in a loop, what runs over the end goes on at the beginning."""
    index = (count(at) + np.arange(len(x))) % len(into)
    np.add.at(into, index, x)


def place(into, x, at):
    """Adds a sound at a time and cuts what runs over the end."""
    start = count(at)
    part = x[:max(0, len(into) - start)]
    into[start:start + len(part)] += part


def in_room(rng, x, seconds, share, bright=4000):
    """Adds a room's reverberation of the given 60 dB decay time."""
    tail = below(noise(rng, seconds) * np.exp(-6.9 * times(seconds) / seconds), bright)
    tail /= np.sqrt((tail**2).sum())
    dry = np.concatenate([x, silence(seconds)])
    wet = signal.fftconvolve(np.concatenate([x, np.zeros(len(tail))]), np.concatenate([silence(0.015), tail]))[:len(dry)]
    return dry * (1 - share) + wet * share * 3


def modes(rng, seconds, hz, number, spread, per_second):
    """Makes something stiff ring: modes over `hz`, the higher the sooner still."""
    out = silence(seconds)
    for i in range(number):
        f = hz * (1 + spread * i + 0.15 * rng.standard_normal() * (i > 0))
        if f < RATE / 2.2:
            out += decay(tone(f, seconds, phase=rng.uniform(0, 6)), per_second * (1 + 0.5 * i)) / (1 + 0.7 * i)
    return out
