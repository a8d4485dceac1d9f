"""Protective clothing as one meets it before it is worn: in its bag, on its hook, on the table."""
import math

import numpy as np

import kit
from atlas import INK, drawing
from kit import box, cylinder, placed, round_corners, tube
from shapes import limb, loft, oval, pillow, rounded, shell, slab, torus
from thing import part, print_on, thing

WHITE = 'cloth:#e8eaea'


@drawing('ppe_label', 90, 56, 1.5)
def _(pen):
    pen.fill('#f4f5f3')
    pen.rect(0, 0, 90, 14, '#2366a8')
    pen.text(45, 7, '医用一次性防护服', 8, '#ffffff')
    pen.text(45, 21, 'PROTECTIVE COVERALL', 6, '#1c4a7c')
    pen.text(45, 31, 'GB 19082 · Type 3-B/4-B · L (175)', 4.4, INK, bold=False)
    pen.text(45, 41, '无菌 STERILE EO · EXP 2028-03', 4.4, INK, bold=False)
    pen.bars(20, 45, 50, 8, 21)


def strap(look, width, points, radius=0.0016):
    """A flat elastic band along a path."""
    limb(look, points, [(width / 2, radius)] * len(points), 6, domes=(False, False))


def goggles():
    """Lies with its lens toward -Z; origin below its middle."""
    with thing('goggles'):
        n = 22
        ring, inner = [], []
        for k in range(n):
            a = 2 * math.pi * k / n
            x, y = 0.078 * math.copysign(abs(math.cos(a)) ** 0.6, math.cos(a)), 0.037 * math.copysign(abs(math.sin(a)) ** 0.7, math.sin(a))
            y += 0.016 * math.exp(-(x / 0.018) ** 2) * (1 if y < 0 else 0)
            z = -0.018 + 6.2 * x * x
            ring.append((x, 0.044 + y, z))
            inner.append((x * 0.95, 0.044 + y * 0.93, z - 0.012))
        tube('soft:#5c7f93', ring, 0.0062, 6, closed=True)
        middle = (0.0, 0.046, -0.034)
        points = inner + [(x * 0.5, 0.045 + (y - 0.044) * 0.5, z * 0.25 - 0.030) for x, y, z in inner] + [middle]
        faces = [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)] + [(n + k, n + (k + 1) % n, 2 * n) for k in range(n)]
        faces = [tuple(reversed(f)) for f in faces]
        kit.sheet('glass:#a9bfc8', points, faces)
        kit.sheet('glass:#8ea6b0', points, [tuple(reversed(f)) for f in faces])
        kit.sheet('film:#7d9fb0', ring + inner, [(k, n + k, n + (k + 1) % n, (k + 1) % n) for k in range(n)])
        kit.sheet('film:#7d9fb0', ring + inner, [((k + 1) % n, n + (k + 1) % n, n + k, k) for k in range(n)])
        strap('cloth:#2a3036', 0.022, round_corners([(-0.078, 0.046, 0.020), (-0.088, 0.046, 0.09), (-0.05, 0.030, 0.155), (0.05, 0.030, 0.155), (0.088, 0.046, 0.09), (0.078, 0.046, 0.020)], 0.05))
        with part('dirt', apart=True):
            for x, y in ((-0.034, 0.055), (0.028, 0.038), (0.046, 0.060), (-0.012, 0.034)):
                with placed(x, y, -0.047 + 5.0 * x * x):
                    kit.emit('gloss:#5b6a2c', [(0.006 * math.cos(a), 0.005 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 7)[:-1]], [(0, 0, -1)] * 6, [(5, 4, 3, 2, 1, 0)])


def respirator():
    """Cup respirator, dome toward -Z, resting on its rim's lower edge."""
    with thing('respirator'):
        rings, n = [], 16
        for share, z in ((1.0, 0.016), (1.0, 0.010), (0.95, -0.010), (0.80, -0.032), (0.52, -0.046), (0.16, -0.052)):
            ring = []
            for k in range(n):
                a = 2 * math.pi * k / n
                x = 0.062 * share * math.cos(a)
                y = (0.070 if math.sin(a) > 0 else 0.062) * share * math.sin(a) * (1 - 0.16 * abs(math.cos(a)))
                # The bridge of the nose.
                ring.append((x, 0.064 + y, z - (0.016 * max(0, math.sin(a)) ** 3 * share if z < 0.012 else 0.010 * max(0, math.sin(a)) ** 3)))
            rings.append(ring)
        loft(WHITE, rings)
        kit.sheet('cloth:#c9cdce', rings[0], [tuple(range(n))])
        limb('satin:#b9bec1', round_corners([(-0.042, 0.104, -0.012), (-0.016, 0.118, -0.030), (0.016, 0.118, -0.030), (0.042, 0.104, -0.012)], 0.02), [(0.003, 0.0012)] * 10, 5, domes=(False, False))
        for y, out in ((0.088, 0.12), (0.040, 0.10)):
            tube('soft:#d9b23a', round_corners([(-0.061, y, 0.012), (-0.074, y - 0.008, 0.06), (-0.03, y - 0.030, out), (0.03, y - 0.030, out), (0.074, y - 0.008, 0.06), (0.061, y, 0.012)], 0.04), 0.0022, 4)


def mask():
    with thing('mask'):
        for i in range(4):
            box('cloth:#9fc6d8' if i % 2 == 0 else 'cloth:#8fb8cc', (0.172, 0.0014, 0.026), (0, 0.0012 + 0.0008 * (i % 2), -0.034 + 0.0225 * i), 0.0005)
        for z in (-0.047, 0.047):
            box('cloth:#e4ecef', (0.176, 0.0022, 0.006), (0, 0.0016, z), 0.0006)
        for s in (1, -1):
            box('cloth:#e4ecef', (0.006, 0.0026, 0.096), (s * 0.086, 0.0016, 0), 0.0006)
            tube('soft:#eef0f0', round_corners([(s * 0.086, 0.002, -0.042), (s * 0.13, 0.002, -0.036), (s * 0.146, 0.002, 0), (s * 0.13, 0.002, 0.036), (s * 0.086, 0.002, 0.042)], 0.03, 2), 0.0014, 3)


def face_shield():
    """Stands on its lower edge, open toward +Z."""
    with thing('face_shield'):
        n, rows = 12, 3
        def at(i, y):
            a = math.radians(-78 + 156 * i / n)
            return (0.112 * math.sin(a), y, 0.02 - 0.112 * math.cos(a))
        points = [at(i, y) for y in (0.0, 0.11, 0.225) for i in range(n + 1)]
        faces = [(j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i) for j in range(rows - 1) for i in range(n)]
        kit.sheet('glass:#c4d3da', points, [tuple(reversed(f)) for f in faces])
        kit.sheet('glass:#aebfc8', points, faces)
        limb('soft:#6fa3c8', [(0.92 * x, 0.205, z + 0.006) for x, _, z in (at(i, 0) for i in range(n + 1))], [(0.020, 0.010)] * (n + 1), 6)
        strap('cloth:#2a3036', 0.024, round_corners([at(0, 0.205), (-0.10, 0.205, 0.09), (0, 0.205, 0.125), (0.10, 0.205, 0.09), at(n, 0.205)], 0.06))


def cap():
    with thing('cap'):
        rings = []
        for share, y in ((0.72, 0.004), (0.98, 0.010), (1.0, 0.030), (0.86, 0.055), (0.55, 0.072), (0.12, 0.078)):
            rings.append([(0.13 * share * (1 + 0.05 * math.sin(7 * k * math.pi / 9)) * math.cos(math.pi * k / 9), y + 0.004 * math.sin(5 * k), 0.12 * share * (1 + 0.05 * math.cos(5 * k)) * math.sin(math.pi * k / 9)) for k in range(18)])
        loft('cloth:#8fc0da', rings)


def coverall_folded():
    with thing('coverall_folded'):
        pillow('film:#dbe3e6', 0.30, 0.055, 0.24, n=8, m=7, wave=0.006)
        print_on('ppe_label', (0.0, 0.0575, 0.01), pitch=-90, width=0.150, height=0.093)


def flat_ring(wide, deep, y, shift=0.0, n=12):
    """A cross-section of hanging cloth with two folds."""
    return [(shift + wide / 2 * math.cos(2 * math.pi * k / n), y, deep / 2 * math.sin(2 * math.pi * k / n) * (1 + 0.35 * math.sin(4 * math.pi * k / n + 6 * y))) for k in range(n)]


def coverall_hanging():
    """Hangs from a hook: origin at the hook, 1.62 m long."""
    with thing('coverall_hanging', rests=False):
        tube('satin:#a9afb3', round_corners([(0, 0.0, 0.0), (0.018, 0.012, 0), (0.02, -0.02, 0), (0, -0.045, 0), (0, -0.075, 0)], 0.012), 0.0022, 5)
        limb('plastic:#3a3f43', [(-0.20, -0.115, 0), (-0.10, -0.085, 0), (0, -0.075, 0), (0.10, -0.085, 0), (0.20, -0.115, 0)], [(0.009, 0.007)] * 5, 6)
        loft(WHITE, [flat_ring(w, d, y) for y, w, d in ((-0.085, 0.16, 0.05), (-0.13, 0.46, 0.09), (-0.20, 0.50, 0.12), (-0.45, 0.48, 0.13), (-0.70, 0.50, 0.14), (-0.86, 0.52, 0.15))])
        for s in (1, -1):
            loft(WHITE, [flat_ring(w, d, y, s * x, 8) for y, w, d, x in ((-0.84, 0.26, 0.14, 0.125), (-1.10, 0.23, 0.11, 0.13), (-1.40, 0.20, 0.09, 0.135), (-1.60, 0.16, 0.07, 0.135), (-1.62, 0.14, 0.06, 0.135))])
            loft(WHITE, [flat_ring(w, d, y, s * x, 8) for y, w, d, x in ((-0.13, 0.10, 0.08, 0.20), (-0.30, 0.13, 0.10, 0.255), (-0.55, 0.12, 0.08, 0.285), (-0.78, 0.09, 0.06, 0.30), (-0.80, 0.08, 0.05, 0.30))])
        # the hood falls behind
        loft(WHITE, [[(x, y, z - 0.075) for x, y, z in flat_ring(w, 0.06, yy, 0, 10)] for yy, w in ((-0.10, 0.18), (-0.16, 0.26), (-0.30, 0.24), (-0.36, 0.12))])
        limb('soft:#2f6fb5', [(0, -0.13, 0.060), (0, -0.20, 0.082), (0, -0.33, 0.082), (0, -0.45, 0.077), (0, -0.58, 0.066), (0, -0.70, 0.054), (0, -0.85, 0.055)], [(0.012, 0.006)] * 7, 6, (0, 0, 1))


def gown():
    with thing('gown'):
        for i in range(3):
            slab('cloth:#a8cfe0' if i % 2 == 0 else 'cloth:#9cc4d8', 0.27 - 0.006 * i, 0.016, 0.21, (0.003 * i, 0.015 * i, 0), 0.014, 0.006)
        strap('cloth:#cfe2ea', 0.016, [(-0.14, 0.049, 0.03), (0, 0.051, 0.035), (0.14, 0.049, 0.03), (0.15, 0.02, 0.03)])


def boot_covers():
    with thing('boot_covers'):
        for s in (1, -1):
            with placed(s * 0.075, 0, 0, s * -6):
                limb('cloth:#7fb2d2', [(0, 0.040, -0.13), (0, 0.046, -0.06), (0, 0.055, 0.02), (0, 0.060, 0.08)], [(0.045, 0.036), (0.052, 0.044), (0.050, 0.053), (0.042, 0.054)], 10)
                loft('cloth:#86b8d6', [[(w * math.cos(2 * math.pi * k / 10), y + 0.006 * math.sin(3 * k), 0.045 + w * 1.15 * math.sin(2 * math.pi * k / 10)) for k in range(10)] for y, w in ((0.07, 0.048), (0.16, 0.060), (0.24, 0.056), (0.255, 0.052), (0.25, 0.046), (0.18, 0.044))])


def gloves():
    """A pair of nitrile gloves, one on the other."""
    with thing('gloves'):
        for s, y in ((1, 0.0), (-1, 0.007)):
            with placed(s * 0.02, y, 0, s * 12):
                limb('soft:#3f7ed0', [(0, 0.005, 0.10), (0, 0.005, 0.05), (0, 0.005, 0.0), (0, 0.005, -0.028)], [(0.050, 0.004), (0.045, 0.0045), (0.047, 0.0055), (0.042, 0.0050)], 8, domes=(False, True))
                for i, long in enumerate((0.058, 0.070, 0.066, 0.050)):
                    x = (-0.033 + 0.022 * i)
                    limb('soft:#3f7ed0', [(x, 0.005, -0.024), (x * 1.25, 0.005, -0.030 - long)], [(0.0105, 0.0042), (0.0085, 0.0036)], 6, domes=(False, True))
                limb('soft:#3f7ed0', [(s * -0.036, 0.005, 0.03), (s * -0.066, 0.005, 0.004), (s * -0.074, 0.005, -0.020)], [(0.012, 0.0042), (0.010, 0.004), (0.008, 0.0036)], 6, domes=(False, True))


def build():
    for make in (goggles, respirator, mask, face_shield, cap, coverall_folded, coverall_hanging, gown, boot_covers, gloves):
        make()
