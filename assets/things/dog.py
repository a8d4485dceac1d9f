"""The detector dog: a yellow Labrador in a working vest, 0.57 m at the shoulder, facing +Z, standing and sitting.

The head is a part of its own, so that it can look up, scent the floor, or stay still.
"""
import math

from kit import box, placed
from shapes import limb, loft, torus
from thing import part, print_on, thing

COAT, PALE, DARK = 'fur:#c9a468', 'fur:#d8bd8a', 'fur:#8a6a3c'
VEST = 'cloth:#1d3f78'


# How much broader than a hound.
STOUT = 1.13


def ring(centre, wide, high, tilt=0.0, n=12, chest=0.0):
    """A cross-section of the trunk, tilted about X by `tilt` degrees; `chest` drops its lower half."""
    a, out = math.radians(tilt), []
    for k in range(n):
        t = 2 * math.pi * k / n
        x, y = STOUT * wide / 2 * math.cos(t), high / 2 * math.sin(t)
        if y < 0:
            y *= 1 + chest
        out.append((centre[0] + x, centre[1] + y * math.cos(a), centre[2] + y * math.sin(a)))
    return out


def leg(points, radii):
    limb(COAT, points, [(a * 1.15, b * 1.12) for a, b in radii], 8, (0, 0, 1))
    x, y, z = points[-1]
    limb(PALE, [(x, 0.026, z - 0.012), (x, 0.026, z + 0.030), (x, 0.021, z + 0.052)], [(0.030, 0.025), (0.034, 0.025), (0.029, 0.020)], 8)


def trunk(sections, look=COAT):
    loft(look, [ring(*section) for section in sections])


def vest(sections):
    """A saddle over the back: the same sections, a little larger, open below."""
    rings = []
    for centre, wide, high, tilt, n, chest in sections:
        full = ring(centre, wide * 1.045, high * 1.045, tilt, 24, chest)
        rings.append([full[k] for k in range(-3, 16)])
    loft(VEST, rings, caps=False, closed=False)


def standing():
    body = [((0, 0.475, -0.36), 0.10, 0.12, 8, 12, 0.0), ((0, 0.480, -0.32), 0.185, 0.20, 4, 12, 0.0), ((0, 0.470, -0.22), 0.205, 0.225, 0, 12, 0.0), ((0, 0.455, -0.06), 0.205, 0.225, 0, 12, 0.08),
            ((0, 0.450, 0.10), 0.225, 0.26, 0, 12, 0.16), ((0, 0.455, 0.22), 0.230, 0.275, -6, 12, 0.18), ((0, 0.485, 0.31), 0.190, 0.225, -22, 12, 0.10), ((0, 0.545, 0.365), 0.135, 0.155, -48, 12, 0.0), ((0, 0.60, 0.405), 0.118, 0.130, -50, 12, 0.0)]
    trunk(body)
    vest(body[3:6])
    for s in (1, -1):
        leg([(s * 0.070, 0.44, 0.245), (s * 0.082, 0.32, 0.225), (s * 0.080, 0.19, 0.235), (s * 0.079, 0.10, 0.230), (s * 0.079, 0.035, 0.238)], [(0.062, 0.075), (0.045, 0.052), (0.030, 0.034), (0.024, 0.027), (0.027, 0.028)])
        leg([(s * 0.066, 0.45, -0.285), (s * 0.082, 0.33, -0.270), (s * 0.080, 0.235, -0.325), (s * 0.078, 0.15, -0.372), (s * 0.078, 0.075, -0.362), (s * 0.078, 0.032, -0.350)], [(0.066, 0.100), (0.056, 0.082), (0.036, 0.050), (0.025, 0.032), (0.025, 0.028), (0.027, 0.028)])
    limb(COAT, [(0, 0.515, -0.365), (0, 0.50, -0.43), (0, 0.43, -0.52), (0, 0.37, -0.585), (0, 0.35, -0.64)], [0.036, 0.031, 0.025, 0.018, 0.010], 8)
    collar((0, 0.575, 0.388), 0.064, -50)
    badge(-0.02, 0.456)


def sitting():
    body = [((0, 0.075, -0.175), 0.17, 0.11, 70, 12, 0.0), ((0, 0.12, -0.185), 0.245, 0.20, 62, 12, 0.0), ((0, 0.215, -0.150), 0.245, 0.23, 50, 12, 0.0), ((0, 0.320, -0.075), 0.222, 0.235, 42, 12, 0.04),
            ((0, 0.415, 0.010), 0.228, 0.255, 40, 12, 0.10), ((0, 0.490, 0.075), 0.222, 0.255, 42, 12, 0.14), ((0, 0.560, 0.118), 0.180, 0.205, 60, 12, 0.06), ((0, 0.625, 0.145), 0.132, 0.150, 72, 12, 0.0), ((0, 0.685, 0.165), 0.116, 0.128, 72, 12, 0.0)]
    # The sections lie as the back leans.
    trunk([(c, w, h, t - 90, n, ch) for c, w, h, t, n, ch in body])
    vest([(c, w, h, t - 90, n, ch) for c, w, h, t, n, ch in body[3:6]])
    for s in (1, -1):
        leg([(s * 0.070, 0.44, 0.085), (s * 0.080, 0.32, 0.110), (s * 0.078, 0.19, 0.130), (s * 0.077, 0.10, 0.130), (s * 0.077, 0.035, 0.135)], [(0.058, 0.070), (0.044, 0.050), (0.030, 0.034), (0.024, 0.027), (0.027, 0.028)])
        # thigh, and the foot flat before it
        limb(COAT, [(s * 0.085, 0.165, -0.165), (s * 0.118, 0.150, -0.085), (s * 0.128, 0.115, -0.010)], [(0.060, 0.100), (0.056, 0.092), (0.042, 0.060)], 9, (0, 1, 0))
        limb(COAT, [(s * 0.126, 0.100, 0.005), (s * 0.124, 0.055, -0.060), (s * 0.120, 0.035, -0.085)], [(0.034, 0.042), (0.026, 0.028), (0.024, 0.026)], 8)
        limb(PALE, [(s * 0.120, 0.028, -0.085), (s * 0.126, 0.026, 0.0), (s * 0.128, 0.022, 0.050)], [(0.026, 0.026), (0.030, 0.025), (0.028, 0.020)], 8)
    limb(COAT, [(0, 0.075, -0.235), (0.02, 0.040, -0.31), (0.07, 0.028, -0.38), (0.13, 0.022, -0.42)], [0.034, 0.029, 0.022, 0.012], 8)
    collar((0, 0.655, 0.153), 0.063, -18)


def collar(at, radius, pitch):
    with placed(*at, 0, 90 + pitch):
        torus('soft:#b3211a', radius, 0.010, axis='z', segments=18, around=6)


def badge(z, y):
    for s in (1, -1):
        print_on('dog_vest', (s * 0.1330, y + 0.040, z + 0.06), yaw=s * 90, pitch=-12, width=0.150, height=0.065)


def head():
    """Origin where the neck meets the skull; the muzzle points along +Z."""
    loft(COAT, [ring(c, w, h, t, 12, ch) for c, w, h, t, ch in (((0, -0.070, -0.060), 0.118, 0.130, -45, 0), ((0, -0.010, -0.040), 0.130, 0.138, -35, 0), ((0, 0.034, -0.012), 0.146, 0.138, -18, 0), ((0, 0.046, 0.040), 0.142, 0.128, -6, 0), ((0, 0.038, 0.082), 0.118, 0.108, 4, 0.1))])
    loft(PALE, [ring(c, w, h, t, 12, ch) for c, w, h, t, ch in (((0, 0.028, 0.066), 0.112, 0.104, 6, 0), ((0, 0.014, 0.100), 0.092, 0.088, 6, 0.1), ((0, 0.008, 0.136), 0.082, 0.078, 4, 0.12), ((0, 0.006, 0.166), 0.072, 0.066, 0, 0.1), ((0, 0.008, 0.180), 0.046, 0.042, 0, 0))])
    limb('gloss:#231d1b', [(0, 0.032, 0.162), (0, 0.031, 0.186)], [(0.022, 0.014), (0.019, 0.014)], 9)
    limb('fur:#6b4f34', [(-0.032, -0.012, 0.152), (0, -0.016, 0.181), (0.032, -0.012, 0.152)], [(0.004, 0.0024)] * 3, 6)
    for s in (1, -1):
        limb('gloss:#2a1a10', [(s * 0.0440, 0.066, 0.080), (s * 0.0445, 0.066, 0.092)], [(0.010, 0.009), (0.008, 0.0075)], 8)
        limb(DARK, [(s * 0.036, 0.080, 0.082), (s * 0.054, 0.074, 0.076)], [(0.010, 0.005), (0.008, 0.004)], 6)
        # ears hang: a flat limb from the side of the skull
        limb(DARK, [(s * 0.060, 0.090, -0.012), (s * 0.088, 0.062, 0.004), (s * 0.094, 0.016, 0.018), (s * 0.086, -0.022, 0.022)], [(0.030, 0.012), (0.036, 0.009), (0.030, 0.008), (0.012, 0.006)], 8, (s, 0.3, 0))


def build():
    with thing('detector_dog'):
        with part('standing', apart=True):
            standing()
        with part('sitting', apart=True):
            sitting()
        with part('head', 0, 0.640, 0.430):
            head()
