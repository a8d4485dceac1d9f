"""What the port's people wear, breathe and are helped with: suits, air, gloves, decontamination, first aid."""
import math

import numpy as np

from port_shapes import cloth, heap, limb, model, part, ring, skin, stick, strap, wrap
from kit import box, cylinder, lathe, placed, round_corners, sheet, tube

SUIT_A, SUIT_B, TURNOUT = 'film:#b4bf2c', 'soft:#d0b52a', 'cloth:#9b7a4b'


# --- breathing air
def cylinder_bottle(look, radius, length, neck=0.022):
    """Pressure vessel along +Y from y = 0 (its foot) with a domed end."""
    lathe(look, [(0, 0), (radius * 0.75, 0.012), (radius, radius * 0.45), (radius, length - radius * 0.8), (radius * 0.80, length - radius * 0.3), (neck, length), (neck * 0.8, length + 0.02)], segments=10)


@model('scba')
def scba():
    """Breathing set, 6.8 L at 30 MPa: stands on its back plate; gauge at the shoulder hose turns to its wearer."""
    with placed(0, 0.015, -0.06):
        cylinder_bottle('carbon', 0.078, 0.50)
        wrap('scba_cylinder', 0.078, 0.16, 0.20, 0.27, 180)
        lathe('hivis', [(0.0788, 0.06), (0.0788, 0.085)], segments=10)
    # Upright on its foot: the valve is above in store, so that the gauge can be read.
    box('brass', (0.030, 0.040, 0.034), (0, 0.552, -0.06), 0.006)
    with part('valve', 0.0, 0.590, -0.06):
        lathe('rubber', [(0, -0.014), (0.026, -0.014), (0.030, -0.006), (0.030, 0.010), (0.024, 0.016), (0, 0.016)], segments=8)
    skin('black', [ring((0, y, 0.035 - 0.016 * math.sin(y * 5.5)), w, 0.012, 10, 0.6) for y, w in ((0.0, 0.10), (0.05, 0.115), (0.22, 0.085), (0.42, 0.115), (0.52, 0.10), (0.56, 0.05))])
    strap('webbing', [(-0.085, 0.36, 0.028), (0, 0.36, 0.05), (0.085, 0.36, 0.028), (0.085, 0.36, -0.07), (0, 0.36, -0.145), (-0.085, 0.36, -0.07), (-0.085, 0.36, 0.028)], 0.036, (0, 1, 0))
    for s in (-1, 1):
        strap('webbing', round_corners([(s * 0.05, 0.52, 0.045), (s * 0.075, 0.545, 0.13), (s * 0.095, 0.36, 0.165), (s * 0.10, 0.18, 0.12), (s * 0.085, 0.10, 0.05)], 0.07, 1), 0.050, (1, 0, 0.15))
        strap('reflective', [(s * 0.097, 0.40, 0.167), (s * 0.099, 0.30, 0.158)], 0.030, (1, 0, 0.15))
        strap('webbing', round_corners([(s * 0.09, 0.06, 0.035), (s * 0.17, 0.05, 0.09), (s * 0.12, 0.03, 0.19), (s * 0.02, 0.03, 0.20)], 0.06, 1), 0.050, (0, 1, 0))
    box('dark', (0.050, 0.045, 0.018), (0, 0.03, 0.205), 0.005)
    tube('rubber', round_corners([(0.02, 0.55, -0.05), (0.07, 0.59, 0.0), (0.085, 0.55, 0.12), (0.105, 0.34, 0.185)], 0.05, 1), 0.008, 5)
    tube('rubber', round_corners([(-0.02, 0.55, -0.05), (-0.07, 0.60, 0.0), (-0.10, 0.55, 0.13), (-0.11, 0.33, 0.20), (-0.03, 0.27, 0.21)], 0.06, 1), 0.0095, 5)
    lathe('black', [(0.020, -0.02), (0.030, -0.012), (0.033, 0.008), (0.024, 0.020), (0, 0.022)], (-0.005, 0.265, 0.21), 'z', 9)
    with part('bypass', -0.005, 0.265, 0.232):
        cylinder('red', 0.010, 0.012, (0, 0, 0), 'z', 6, 0.002)
    # Gauge, 50 mm: 0 to 35 MPa over 270 degrees, upright before the chest.
    with placed(0.108, 0.315, 0.195, 0, -12):
        lathe('rubber', [(0, -0.016), (0.024, -0.016), (0.030, -0.008), (0.030, 0.008), (0.0265, 0.010), (0.0255, 0.004)], (0, 0, 0), 'z', 12)
        stick('gauge', 0.0365, 0.0365, (0, 0, 0.0042))
        with part('needle', 0, 0, 0.0062):
            box('dark', (0.0016, 0.020, 0.0008), (0, 0.007, 0), 0)
            cylinder('dark', 0.003, 0.002, (0, 0, 0), 'z', 6)
    with part('whistle', 0.108, 0.275, 0.193):
        cylinder('lamp_red', 0.007, 0.022, (0, 0, 0), segments=6, bevel=0.002)


@model('facepiece')
def facepiece():
    """Full facepiece lying on its straps, visor up and toward the user; 170 mm high."""
    with placed(0, 0.035, 0, 0, -62):
        rows = [(-0.084, 0.045, 0.016), (-0.055, 0.068, 0.055), (0.0, 0.078, 0.065), (0.055, 0.078, 0.055), (0.085, 0.055, 0.030)]
        points, count = [], 10
        for y, w, d in rows:
            for i in range(count + 1):
                a = math.pi * i / count
                points.append((w * math.cos(a), y, d * math.sin(a) ** 0.8))
        glass, rubber = [], []
        for j in range(len(rows) - 1):
            for i in range(count):
                f = (j * (count + 1) + i, j * (count + 1) + i + 1, (j + 1) * (count + 1) + i + 1, (j + 1) * (count + 1) + i)
                (glass if 2 <= i < count - 2 and 1 <= j else rubber).append(f)
        sheet('visor', points, [tuple(reversed(f)) for f in glass])
        sheet('rubber', points, [tuple(reversed(f)) for f in rubber])
        inner = [(x * 0.93, y, z * 0.93 - 0.002) for x, y, z in points]
        sheet('rubber', inner, rubber)
        tube('rubber', [(0.079 * math.cos(a), 0.005 + 0.086 * math.sin(a), 0.012) for a in np.linspace(0, 2 * math.pi, 14, endpoint=False)], 0.011, 5, closed=True)
        lathe('black', [(0.034, -0.012), (0.036, 0.010), (0.030, 0.022), (0.022, 0.024), (0.020, 0.016), (0, 0.016)], (0, -0.048, 0.052), 'z', 10)
        for s in (-1, 1):
            cylinder('black', 0.016, 0.010, (s * 0.052, -0.045, 0.046), 'z', 8, 0.002)
            strap('rubber', [(s * 0.075, 0.03, 0.0), (s * 0.085, 0.045, -0.03), (s * 0.05, 0.04, -0.065), (0, 0.03, -0.07)], 0.018, (0, 1, 0.3))
            strap('rubber', [(s * 0.07, -0.04, 0.0), (s * 0.08, -0.03, -0.03), (s * 0.04, 0.01, -0.06), (0, 0.03, -0.068)], 0.018, (0, 1, 0.3))


@model('escape_hood')
def escape_hood():
    """Escape hood in its belt pouch; opened, the hood stands beside the pouch."""
    with part('pouch'):
        box('hivis_orange', (0.170, 0.130, 0.080), (0, 0.065, 0), 0.014)
        stick('escape_hood', 0.120, 0.070, (0, 0.060, 0.0404))
    with part('flap', 0, 0.130, -0.040):
        box('hivis_orange', (0.160, 0.008, 0.084), (0, 0.002, 0.042), 0.003)
    with part('hood', apart=True):
        with placed(0.20, 0, 0.02):
            skin('soft:#d98b1a', [ring((0, y, 0), a, b, 12) for y, a, b in ((0.0, 0.16, 0.13), (0.03, 0.15, 0.125), (0.06, 0.085, 0.085), (0.12, 0.095, 0.105), (0.22, 0.10, 0.115), (0.29, 0.075, 0.085), (0.315, 0.03, 0.035))])
            points = [(0.086 * math.sin(a), y, 0.004 + r * math.cos(a)) for y, r in ((0.155, 0.113), (0.245, 0.113)) for a in np.linspace(-0.8, 0.8, 5)]
            sheet('visor', points, [(i, i + 1, i + 6, i + 5) for i in range(4)])
            lathe('black', [(0.045, 0), (0.045, 0.045), (0.038, 0.050), (0, 0.050)], (0, 0.105, 0.085), 'z', 9)


# --- clothing
def boot(look, sole='rubber', toe=1):
    """Boot for one foot standing at the origin, toe toward +Z, 300 mm high."""
    skin(look, [ring((0, 0.024, 0.035), 0.050, 0.140, 10, 0.8), ring((0, 0.050, 0.035), 0.049, 0.136, 10, 0.8), ring((0, 0.085, 0.020), 0.046, 0.105, 10, 0.8), ring((0, 0.130, -0.025), 0.048, 0.066, 10), ring((0, 0.30, -0.035), 0.060, 0.070, 10), ring((0, 0.302, -0.035), 0.055, 0.065, 10), ring((0, 0.20, -0.035), 0.048, 0.058, 10)], (False, True))
    skin(sole, [ring((0, 0, 0.035), 0.051, 0.142, 10, 0.8), ring((0, 0.026, 0.035), 0.054, 0.145, 10, 0.8)], (False, True))


def glove(look, length=0.34, count=7):
    """Gauntlet hanging from its cuff at the origin, fingers down, thumb toward +X."""
    limb(look, [(0, 0, 0), (0, -length * 0.28, 0), (0, -length * 0.42, 0), (0, -length * 0.58, 0), (0, -length * 0.72, 0)], [(0.062, 0.050), (0.048, 0.036), (0.044, 0.026), (0.048, 0.022), (0.046, 0.018)], count, (True, False))
    for k, (x, reach) in enumerate(((-0.034, 0.84), (-0.012, 0.96), (0.012, 1.0), (0.034, 0.92))):
        limb(look, [(x * 0.95, -length * 0.66, 0), (x * 1.08, -length * 0.84, 0.006), (x * 1.12, -length * reach, 0.014)], [0.0145, 0.0135, 0.008], 4, (False, True))
    limb(look, [(0.026, -length * 0.45, 0.004), (0.066, -length * 0.58, 0.014), (0.070, -length * 0.72, 0.020)], [0.018, 0.0150, 0.009], 4, (False, True))


def hanger():
    """Part of its own, so that its thin hook is not simplified by the measure of a whole suit."""
    with part('hanger'):
        hanger_shape()


def hanger_shape():
    tube('steel', round_corners([(0, -0.09, 0), (0, -0.045, 0), (0.02, -0.02, 0), (0.018, 0.012, 0), (0, 0.02, 0), (-0.018, 0.012, 0)], 0.015, 1), 0.004, 3)
    limb('wood', [(-0.175, -0.175, 0), (-0.09, -0.125, 0), (0, -0.09, 0), (0.09, -0.125, 0), (0.175, -0.175, 0)], [0.010, 0.012, 0.013, 0.012, 0.010], 5)


def folds(rings, seed, amount=0.010):
    """Lets cloth fall in folds: pushes the points of rings in and out, alike from ring to ring."""
    local = np.random.default_rng(seed)
    phase = local.uniform(0, 6, 3)
    out = []
    for j, r in enumerate(rings):
        middle = r.mean(0)
        a = np.arctan2(r[:, 2] - middle[2], r[:, 0] - middle[0])
        push = 1 + amount / 0.15 * (np.sin(5 * a + phase[0] + 0.35 * j) + 0.7 * np.sin(9 * a + phase[1] - 0.5 * j))
        moved = middle + (r - middle) * push[:, None]
        moved[:, 1] = r[:, 1]
        out.append(moved)
    return out


def hanging_suit(look, gloves, boots, has_hump, is_wide):
    """Whole suit on a hanger, its hook at the origin; about 1.8 m."""
    hanger()
    w, hump = (1.0, 0.07) if is_wide else (0.86, 0.0)
    trunk = [(-1.05, 0.13, 0.075, 0.0), (-0.98, 0.205, 0.112, 0.0), (-0.88, 0.222, 0.125, 0.0), (-0.72, 0.215, 0.13, -hump * 0.5), (-0.52, 0.225, 0.14, -hump), (-0.36, 0.235, 0.14, -hump), (-0.25, 0.20, 0.125, -hump * 0.8), (-0.185, 0.115, 0.10, -hump * 0.3)]
    skin(look, folds([ring((0, y, z), a * w, b * w + (hump * 0.5 if has_hump and -0.8 < y < -0.2 else 0), 12) for y, a, b, z in trunk], 3, 0.006), (True, not is_wide))
    for s in (-1, 1):
        limb(look, [(s * 0.17 * w, -0.235, 0), (s * 0.25 * w, -0.30, 0.0), (s * 0.31 * w, -0.52, 0.01), (s * 0.325 * w, -0.76, 0.03)], [(0.075, 0.085), (0.085, 0.080), (0.075, 0.066), (0.058, 0.050)], 8)
        with placed(s * 0.326 * w, -0.745, 0.03, 90 if s > 0 else -90):
            lathe('dark', [(0.060, -0.012), (0.060, 0.012)], segments=8)
            with placed(0, 0, 0, 0 if s > 0 else 180):
                glove(gloves, 0.30, 8)
        limb(look, [(s * 0.103 * w, -0.93, 0), (s * 0.115 * w, -1.20, 0.0), (s * 0.12 * w, -1.45, 0.0), (s * 0.12 * w, -1.62, -0.02)], [(0.118 * w, 0.121 * w), (0.100 * w, 0.102 * w), (0.085, 0.085), (0.075, 0.080)], 9, (False, False))
        with placed(s * 0.12 * w, -1.80, 0.02):
            boot(boots)
    # zip with its flap, from hood to hip
    strap('dark', [(0.10 * w, -0.24, 0.128), (0.115 * w, -0.36, 0.150), (0.11 * w, -0.55, 0.150), (0.10 * w, -0.80, 0.138)], 0.020, (1, 0, 0))


@model('suit_a', rests=False)
def suit_a():
    """Gas-tight encapsulating suit (level A) on its hanger, the set's room on its back, visor in the hood."""
    hanging_suit(SUIT_A, 'rubber:#20262c', 'rubber:#c7a021', True, True)
    rows = [(-0.195, 0.125, 0.11, -0.03), (-0.14, 0.135, 0.125, -0.025), (-0.05, 0.145, 0.14, -0.02), (0.03, 0.135, 0.13, -0.02), (0.085, 0.095, 0.095, -0.02), (0.105, 0.04, 0.04, -0.02)]
    rings = [ring((0, y - 0.01, z), a, b, 12) for y, a, b, z in rows]
    skin(SUIT_A, folds(rings, 8, 0.003))
    points = [(1.06 * a * math.sin(t), y - 0.01, z + 1.06 * b * math.cos(t)) for y, a, b, z in ((-0.125, 0.137, 0.127, -0.025), (-0.05, 0.145, 0.14, -0.02), (0.025, 0.137, 0.132, -0.02)) for t in np.linspace(-0.85, 0.85, 7)]
    sheet('visor', points, [(j * 7 + i, j * 7 + i + 1, j * 7 + i + 8, j * 7 + i + 7) for j in range(2) for i in range(6)])
    for x in (-0.055, 0.055):
        lathe('black', [(0.020, 0), (0.020, 0.012), (0.014, 0.016), (0, 0.016)], (x, -0.42, -0.265), 'z', 8)
    stick('suit_a', 0.12, 0.05, (-0.06, -0.40, 0.146))


@model('suit_b', rests=False)
def suit_b():
    """Splash suit (level B) on its hanger, hood hanging back; the set is worn over it."""
    hanging_suit(SUIT_B, 'rubber:#1d5a3c', 'rubber:#23262a', False, False)
    skin(SUIT_B, folds([ring((0, -0.205, -0.03), 0.115, 0.09, 12), ring((0, -0.15, -0.06), 0.13, 0.09, 12), ring((0, -0.14, -0.12), 0.12, 0.06, 12), ring((0, -0.24, -0.15), 0.10, 0.035, 12)], 5, 0.006))
    stick('suit_b', 0.12, 0.05, (-0.07, -0.36, 0.118))


def coat(look, length=0.82, wide=1.0):
    """Coat on a hanger: trunk, sleeves, collar."""
    rows = [(-0.12 - length, 0.25, 0.12), (-0.65, 0.235, 0.125), (-0.45, 0.235, 0.13), (-0.30, 0.225, 0.12), (-0.19, 0.14, 0.085), (-0.13, 0.085, 0.075)]
    skin(look, folds([ring((0, y, 0), a * wide, b * wide, 12) for y, a, b in rows], 4, 0.008), (False, True))
    skin(look, [ring((0, -0.12 - length, 0), 0.25 * wide, 0.12 * wide, 12), ring((0, -0.05 - length, 0), 0.22 * wide, 0.10 * wide, 12)], (False, True), tint=(0.02, 0.02, 0.02))
    for s in (-1, 1):
        limb(look, [(s * 0.16, -0.20, 0), (s * 0.25, -0.27, 0), (s * 0.31, -0.50, 0.01), (s * 0.32, -0.76, 0.03)], [(0.075, 0.085), (0.088, 0.085), (0.078, 0.070), (0.066, 0.058)], 8)
    for s in (-1, 1):
        strap(look, [(s * 0.09, -0.13, -0.03), (s * 0.085, -0.10, 0.05), (s * 0.02, -0.15, 0.10)], 0.07, (0, 1, 0.2))


def band(y, a, b, width, look='reflective', count=12):
    """Reflective band around a trunk."""
    rings = [ring((0, y - width / 2, 0), a, b, count), ring((0, y + width / 2, 0), a, b, count)]
    skin(look, rings, (False, False))


@model('turnout_coat', rests=False)
def turnout_coat():
    """Structural fire coat: stops heat, hardly chemicals."""
    hanger()
    coat(TURNOUT, 0.74)
    for y, a, b in ((-0.80, 0.260, 0.132), (-0.52, 0.251, 0.140)):
        band(y, a, b, 0.075, 'hivis')
        band(y, a + 0.002, b + 0.002, 0.035)
    for s in (-1, 1):
        limb('hivis', [(s * 0.3145, -0.62, 0.018), (s * 0.3185, -0.69, 0.024)], [(0.077, 0.068), (0.074, 0.066)], 10, (False, False))
        box(TURNOUT, (0.13, 0.15, 0.03), (s * 0.13, -0.69, 0.125), 0.008)
    strap('dark', [(0, -0.16, 0.088), (0, -0.30, 0.126), (0, -0.50, 0.136), (0, -0.84, 0.130)], 0.05, (1, 0, 0))


@model('flash_overcover', rests=False)
def flash_overcover():
    """Aluminised flash cover that is worn over a level A suit."""
    hanger()
    coat('silver', 1.05, 1.12)
    strap('dark', [(0, -0.15, 0.102), (0, -0.30, 0.140), (0, -0.60, 0.148), (0, -1.10, 0.140)], 0.025, (1, 0, 0))


@model('hi_vis_vest', rests=False)
def hi_vis_vest():
    hanger()
    rows = [(-0.80, 0.235, 0.075), (-0.60, 0.225, 0.085), (-0.42, 0.215, 0.090), (-0.26, 0.215, 0.080), (-0.17, 0.19, 0.045), (-0.125, 0.11, 0.028), (-0.105, 0.085, 0.05)]
    skin('hivis', folds([ring((0, y, 0), a, b, 12) for y, a, b in rows], 9, 0.006), (False, False))
    skin('cloth:#5d6714', folds([ring((0, y, 0), a * 0.97, b * 0.94, 12) for y, a, b in rows], 9, 0.006)[::-1], (False, False), tint=(0.10, 0.12, 0.012))
    for y, a, b in ((-0.70, 0.238, 0.087), (-0.58, 0.232, 0.092)):
        band(y, a, b, 0.050)
    for s in (-1, 1):
        strap('reflective', [(s * 0.11, -0.57, 0.086), (s * 0.115, -0.40, 0.090), (s * 0.12, -0.27, 0.080), (s * 0.12, -0.19, 0.050)], 0.050, (1, 0, 0))
    stick('customs_back', 0.20, 0.07, (0, -0.36, -0.0925), 180)
    strap('dark', [(0, -0.19, 0.062), (0, -0.42, 0.095), (0, -0.80, 0.080)], 0.008, (1, 0, 0))


def folded(look, label, layers=3, size=(0.36, 0.11, 0.28)):
    """Folded clothes with a label on top."""
    w, h, d = size
    for k in range(layers):
        t = h / layers
        y = (k + 0.5) * t
        limb(look, [(-w / 2, y, 0), (-w / 2 + 0.02, y, 0), (0, y + 0.003 * k, 0.006 * (k % 2)), (w / 2 - 0.02, y, 0), (w / 2, y, 0)], [(d * 0.44, t * 0.30), (d * 0.5, t * 0.52), (d * 0.5, t * 0.55), (d * 0.5, t * 0.52), (d * 0.44, t * 0.30)], 8, up=(0, 1, 0), power=0.5)
    stick(label, 0.11, 0.055, (0.02, h + 0.0125, 0.04), 6, -90)


@model('antistatic_clothing')
def antistatic():
    folded('cloth:#28405f', 'antistatic')


@model('synthetic_jacket')
def synthetic():
    """The trap: a fleece of pure polyester."""
    folded('fur:#7a2f46', 'polyester', 2, (0.40, 0.13, 0.30))


@model('chemical_boots')
def boots():
    for s in (-1, 1):
        with placed(s * 0.075, 0, 0, s * 6):
            boot('rubber:#c7a021', 'rubber')
            stick('boot_mark', 0.05, 0.02, (0, 0.24, 0.0345))


@model('chemical_gloves')
def gloves():
    """A pair lying palm down."""
    for s in (-1, 1):
        with placed(s * 0.10, 0.045, 0.17, s * -6, 90):
            with placed(0, 0, 0, 180 if s < 0 else 0):
                glove('rubber:#1d5a3c', 0.36, 8)


@model('ppe_rack')
def ppe_rack():
    """Rail, 2.4 m, at 2.0 m height, for suits on hangers; their hooks hang at y = 2.0."""
    for x in (-1.2, 1.2):
        box('slate', (0.05, 0.03, 0.60), (x, 0.025, 0), 0.006)
        tube('slate', [(x, 0.03, 0), (x, 2.0, 0)], 0.019, 6)
        for z in (-0.26, 0.26):
            cylinder('rubber', 0.03, 0.02, (x, 0.02, z), 'x', 6)
    tube('steel', [(-1.22, 2.0, 0), (1.22, 2.0, 0)], 0.016, 6)
    tube('slate', [(-1.2, 0.28, 0), (1.2, 0.28, 0)], 0.014, 5)
    box('slate', (2.3, 0.02, 0.30), (0, 0.30, 0), 0.004)


# --- decontamination
@model('decon_pool')
def decon_pool():
    """Collapsible pool, 1.5 x 1.5 x 0.3 m, on a ground sheet."""
    tube('soft:#b8481c', round_corners([(0, 0.24, -0.72), (0.72, 0.24, -0.72), (0.72, 0.24, 0.72), (-0.72, 0.24, 0.72), (-0.72, 0.24, -0.72), (0, 0.24, -0.72)], 0.18, 2)[:-1], 0.062, 6, closed=True)
    rings = []
    for y, half, c in ((0.008, 0.74, 0.15), (0.12, 0.735, 0.16), (0.22, 0.72, 0.17)):
        corners = round_corners([(half, y, 0)] + [(half, y, half), (-half, y, half), (-half, y, -half), (half, y, -half)] + [(half, y, 0)], c, 2)
        rings.append(np.array(corners[:-1]))
    skin('soft:#b8481c', rings, (False, False))
    skin('soft:#7b3418', [rings[2][::-1] * (0.93, 1, 0.93), rings[0][::-1] * (0.92, 1, 0.92) + (0, 0.004, 0)], (False, True))
    with part('water', 0, 0.10, 0, apart=True):
        sheet('glass:#33413f', [(-0.66, 0, -0.66), (0.66, 0, -0.66), (0.66, 0, 0.66), (-0.66, 0, 0.66)], [(3, 2, 1, 0)])
    stick('decon_stage', 0.34, 0.10, (0, 0.125, 0.739))


@model('shower_frame')
def shower_frame():
    """Decontamination arch, 1.2 x 2.2 m, with six nozzles."""
    for x in (-0.6, 0.6):
        for z in (-0.5, 0.5):
            tube('aluminium', round_corners([(x, 0.01, z), (x, 2.0, z), (x * 0.85, 2.2, z), (0, 2.22, z)], 0.12, 2), 0.018, 5)
        tube('aluminium', [(x, 0.35, -0.5), (x, 0.35, 0.5)], 0.012, 4)
        tube('aluminium', [(x, 1.98, -0.5), (x, 1.98, 0.5)], 0.012, 4)
        tube('blue', [(x * 0.97, 0.25, 0), (x * 0.97, 1.85, 0)], 0.014, 5)
        for y in (0.5, 1.05, 1.6):
            lathe('brass', [(0.010, 0), (0.014, 0.020), (0.018, 0.034), (0, 0.034)] if x < 0 else [(0, -0.034), (0.018, -0.034), (0.014, -0.020), (0.010, 0)], (x * 0.96, y, 0), 'x', 5)
    tube('blue', round_corners([(-0.585, 1.85, 0), (-0.5, 2.16, 0), (0.5, 2.16, 0), (0.585, 1.85, 0)], 0.12, 2), 0.014, 5)
    lathe('aluminium', [(0.075, -0.03), (0.080, -0.022), (0.02, 0.0), (0.014, 0.04)], (0, 2.12, 0), segments=9)
    with part('valve', 0.60, 1.02, 0.06):
        box('red', (0.014, 0.10, 0.022), (0.024, 0.035, 0), 0.004)
    stick('shower_sign', 0.40, 0.12, (0, 2.03, 0.508))
    box('white', (0.42, 0.14, 0.006), (0, 2.03, 0.503), 0.001)


@model('decon_brush')
def decon_brush():
    """Long-handled brush, leaning on nothing: lies on its side, 1.2 m."""
    tube('wood', [(-0.45, 0.045, 0), (0.60, 0.030, 0)], 0.0125, 5)
    box('blue', (0.055, 0.030, 0.20), (-0.47, 0.048, 0), 0.006)
    for x in (-0.018, 0, 0.018):
        box('fur:#cfc9b2', (0.012, 0.032, 0.185), (-0.47 + x, 0.018, 0), 0)


@model('bucket')
def bucket():
    lathe('blue', [(0, 0.0), (0.105, 0.0), (0.110, 0.006), (0.140, 0.265), (0.148, 0.270), (0.148, 0.280), (0.136, 0.280), (0.104, 0.010), (0, 0.010)], segments=12)
    tube('steel', [(0.145 * math.cos(a), 0.262 - 0.05 * math.sin(a), 0.155 * math.sin(a)) for a in np.linspace(0, math.pi, 9)], 0.0035, 3)
    with part('suds', 0, 0.20, 0, apart=True):
        heap('film:#c5d0d2', (0.262, 0.022, 0.262), (0, 0, 0), 0.10, 12, 3)


@model('sprayer')
def sprayer():
    """Pump sprayer, 8 L, with lance."""
    lathe('white', [(0.088, 0.0), (0.092, 0.010), (0.092, 0.30), (0.075, 0.36), (0.035, 0.38), (0.034, 0.41)], segments=10)
    wrap('decon_solution', 0.092, 0.14, 0.14, 0.17)
    with part('pump', 0, 0.41, 0):
        cylinder('dark', 0.011, 0.07, (0, 0.035, 0), segments=6)
        limb('dark', [(-0.065, 0.075, 0), (0, 0.080, 0), (0.065, 0.075, 0)], [0.011, 0.014, 0.011], 6)
    cylinder('dark', 0.040, 0.03, (0, 0.395, 0), segments=9, bevel=0.004)
    tube('rubber', round_corners([(0.07, 0.345, 0.02), (0.15, 0.36, 0.05), (0.17, 0.12, 0.10), (0.12, 0.02, 0.14), (0.13, 0.16, 0.10), (0.105, 0.26, 0.06)], 0.08, 1), 0.006, 4)
    tube('brass', [(0.103, 0.22, 0.055), (0.099, 0.62, 0.03)], 0.0045, 4)
    limb('dark', [(0.105, 0.13, 0.062), (0.103, 0.25, 0.054)], [0.013, 0.012], 6)


@model('gluconate_gel')
def gluconate_gel():
    """Calcium gluconate gel, 2.5 %: tube beside its carton, 120 mm."""
    with placed(0, 0, -0.02):
        box('white', (0.15, 0.040, 0.045), (0, 0.020, 0), 0.001)
        stick('gluconate', 0.144, 0.038, (0, 0.020, 0.0229))
    with placed(0, 0.014, 0.045):
        limb('white', [(-0.070, 0, 0), (-0.02, 0, 0), (0.040, 0, 0), (0.048, 0, 0)], [(0.019, 0.0015), (0.016, 0.009), (0.014, 0.013), (0.006, 0.006)], 10, up=(0, 1, 0))
        cylinder('blue', 0.008, 0.016, (0.055, 0, 0), 'x', 6, 0.001)
        stick('gluconate', 0.056, 0.015, (-0.016, 0.0125, 0.003), 0, -86)


@model('eyewash')
def eyewash():
    """Eyewash bottle, 500 mL, with its cup."""
    lathe('clear', [(0.035, 0), (0.038, 0.006), (0.038, 0.130), (0.030, 0.150), (0.018, 0.155)], segments=10)
    lathe('green', [(0.018, 0.152), (0.020, 0.160), (0.034, 0.182), (0.036, 0.200), (0.033, 0.200), (0.024, 0.180), (0, 0.176)], segments=10)
    wrap('eyewash', 0.038, 0.085, 0.085, 0.072)


@model('stretcher')
def stretcher():
    """Scoop-type stretcher with straps, 1.9 m along X."""
    for s in (-1, 1):
        tube('aluminium', round_corners([(-0.98, 0.10, s * 0.16), (-0.90, 0.10, s * 0.23), (0.90, 0.10, s * 0.23), (0.98, 0.10, s * 0.16)], 0.08, 2), 0.016, 5)
    for x in (-0.98, 0.98):
        tube('aluminium', [(x, 0.10, -0.16), (x, 0.10, 0.16)], 0.016, 5)
    for x in (-0.62, 0.62):
        tube('aluminium', round_corners([(x, 0.10, -0.22), (x, 0.012, -0.20), (x, 0.012, 0.20), (x, 0.10, 0.22)], 0.03, 1), 0.011, 4)
    cloth('soft:#c7621a', 1.76, 0.46, (0, 0.105, 0), 0.003, (8, 4), 3, True, hang=lambda u, v: -0.028 * (1 - v * v))
    for x in (-0.5, 0.05, 0.5):
        strap('webbing', [(x, 0.10, -0.235), (x, 0.112, -0.15), (x, 0.092, 0), (x, 0.112, 0.15), (x, 0.10, 0.235)], 0.05, (1, 0, 0))
        box('dark', (0.055, 0.012, 0.05), (x, 0.098, 0.03), 0.003)


@model('rehab_chair')
def rehab_chair():
    """Folding chair in the rehabilitation tent."""
    for s in (-1, 1):
        tube('slate', round_corners([(s * 0.22, 0.01, 0.24), (s * 0.22, 0.45, -0.10), (s * 0.22, 0.86, -0.24)], 0.05, 1), 0.011, 5)
        tube('slate', [(s * 0.21, 0.01, -0.26), (s * 0.21, 0.44, 0.18)], 0.011, 5)
    box('navy', (0.42, 0.026, 0.40), (0, 0.45, 0.03), 0.008)
    with placed(0, 0.72, -0.19, 0, -20):
        box('navy', (0.43, 0.24, 0.022), (0, 0, 0), 0.008)
    for y, z in ((0.02, 0.232), (0.02, -0.255)):
        tube('slate', [(-0.21, y, z), (0.21, y, z)], 0.009, 4)


@model('water_bottle')
def water_bottle():
    lathe('clear', [(0.029, 0), (0.032, 0.006), (0.032, 0.07), (0.029, 0.080), (0.032, 0.090), (0.032, 0.150), (0.014, 0.190), (0.013, 0.200)], segments=9)
    lathe('blue', [(0.015, 0.196), (0.015, 0.212), (0.013, 0.214), (0, 0.214)], segments=9)
    wrap('water', 0.0322, 0.12, 0.045, 0.118, pieces=6)
