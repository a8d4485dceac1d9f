"""What a release is met with: sand and neutralisers, sorbents, covers, tools, extinguishers, water."""
import math

import numpy as np

from port_shapes import cloth, heap, limb, model, part, ring, skin, stick, strap, wrap
from kit import box, cylinder, extrude, lathe, placed, round_corners, sheet, tube

SAND, SODA, LIME, VERMICULITE, SAWDUST = 'paper:#b7985f', 'paper:#d3d3ce', 'paper:#c9c7bd', 'fur:#9c7b44', 'fur:#c49a5e'


# --- sacks
def sack(look, label, content):
    """Standing 25 kg sack, 420 x 600 x 150 mm, label on front and back. Its neck is sewn shut, or cut open."""
    w, d = 0.21, 0.075
    body = [(0, 0.97, 0.94), (0.05, 1.0, 1.04), (0.40, 1.0, 1.04), (0.46, 0.99, 0.85)]
    skin(look, [ring((0, y, 0), w * a, d * b, 10, 0.30) for y, a, b in body], (True, False))
    for yaw, z in ((0, 0.0796), (180, -0.0796)):
        stick(label, 0.28, 0.355, (0, 0.225, z), yaw, 0)
    with part('shut', apart=True):
        skin(look, [ring((0, y, 0), w * a, d * b, 10, 0.30) for y, a, b in ((0.46, 0.99, 0.85), (0.56, 0.98, 0.40), (0.595, 0.97, 0.07), (0.615, 0.97, 0.05))], (False, True))
        box('paper:#8d2a22', (0.41, 0.006, 0.010), (0, 0.592, 0), 0)
    with part('cut', apart=True):
        skin(look, [ring((0, y, 0), w * a, d * b, 10, 0.45) for y, a, b in ((0.46, 0.99, 0.85), (0.505, 1.03, 1.10), (0.49, 1.09, 1.26), (0.44, 1.10, 1.30))], (False, False))
        heap(content, (0.40, 0.05, 0.13), (0, 0.445, 0), 0.05, 10, 2)


for name, look, content in (('sand_bag', 'cloth:#b9b2a0', SAND), ('soda_ash', 'paper:#cfcfca', SODA), ('lime', 'paper:#c4bda6', LIME), ('vermiculite', 'film:#9a8d72', VERMICULITE), ('sawdust', 'film:#c2a878', SAWDUST)):
    model(name)(lambda n=name, l=look, c=content: sack(l, n, c))


@model('sand_dike')
def sand_dike():
    """Dike of dry sand, 2 m along X, 0.16 m high, thrown by shovel; its inner side is -Z."""
    local = np.random.default_rng(5)
    rings, count = [], 7
    for i in range(13):
        x = -1.0 + i / 6
        end = min(1.0, 3.4 * (1 - abs(x)) + 0.12)
        h, w = 0.16 * end * (1 + local.normal(0, 0.10)), 0.24 * end * (1 + local.normal(0, 0.08))
        z = 0.12 * x * x + local.normal(0, 0.012)
        rings.append([(x + local.normal(0, 0.01), h * max(0, math.sin(a)) ** 1.3, z + w * math.cos(a)) for a in np.linspace(0, math.pi, count)])
    points, faces = [p for r in rings for p in r], []
    for i in range(12):
        for k in range(count - 1):
            faces.append((i * count + k, (i + 1) * count + k, (i + 1) * count + k + 1, i * count + k + 1))
    sheet(SAND, points, faces)
    with part('wet', apart=True):
        low = [(p[0], p[1] * 0.55 + 0.003, p[2] * 1.02 - 0.02) for p in points]
        keep = [f for f in faces if f[0] % count >= 3]
        sheet('film:#6d5a38', [(x, y + 0.004, z) for x, y, z in low], keep)


@model('sorbent_pads')
def sorbent_pads():
    """Pack of chemical pads, 50 x 40 cm, its wrap opened."""
    for k in range(5):
        box('cloth:#cdbb47', (0.50 - 0.006 * (k % 2), 0.017, 0.40 - 0.008 * (k % 2)), (0, 0.012 + 0.020 * k, 0), 0, '-y')
    with part('wrap', apart=True):
        box('film:#c6b84e', (0.515, 0.110, 0.415), (0, 0.056, 0), 0.010)
        stick('sorbent', 0.30, 0.15, (0, 0.1115, 0), 0, -90)


@model('sorbent_sock')
def sorbent_sock():
    """Sock, 80 mm thick, laid in an arc of 1.2 m."""
    path = [(0.62 * math.sin(a), 0.038, 0.62 * (1 - math.cos(a))) for a in np.linspace(-1.0, 1.0, 13)]
    limb('cloth:#c4b23c', path, [0.012, 0.036] + [0.040 if i % 2 else 0.037 for i in range(9)] + [0.036, 0.012], 8, up=(0, 1, 0))


@model('drain_cover')
def drain_cover():
    """Polyurethane drain seal, 0.9 x 0.9 m: rolled with straps, or laid flat."""
    with part('rolled', apart=True):
        spiral = []
        for i in range(18):
            a = i * 2 * math.pi / 7
            r = 0.030 + 0.0085 * a / 2
            spiral.append((r * math.cos(a), r * math.sin(a) + 0.112))
        for turn in (False, True):
            extrude('rubber:#b5481a', spiral if turn else spiral[::-1], 0.90, (0, 0, 0), 'x')
        lathe('rubber:#c9521d', [(0.106, -0.45), (0.110, -0.44), (0.110, 0.44), (0.106, 0.45)], (0, 0.112, 0), 'x', 12)
        for x in (-0.25, 0.25):
            lathe('black', [(0.1115, -0.02), (0.1115, 0.02)], (x, 0.112, 0), 'x', 12)
    with part('laid', apart=True):
        box('rubber:#c9521d', (0.90, 0.010, 0.90), (0, 0.005, 0), 0.004)
        stick('drain_cover', 0.42, 0.21, (0, 0.0105, 0), 0, -90)


@model('tarpaulin')
def tarpaulin():
    """Blue tarpaulin: folded to a packet, or spread 2.4 x 1.8 m."""
    with part('folded', apart=True):
        for k in range(4):
            limb('film:#1d4f8f', [(-0.22, 0.018 + 0.030 * k, 0), (-0.20, 0.018 + 0.030 * k, 0), (0.20, 0.018 + 0.030 * k, 0), (0.22, 0.018 + 0.030 * k, 0)], [(0.13, 0.006), (0.15, 0.016), (0.15, 0.016), (0.13, 0.006)], 8, up=(0, 1, 0), power=0.5)
        strap('cloth:#c9c6b8', [(0.05, 0.002, 0.155), (0.05, 0.125, 0.155), (0.05, 0.126, -0.155), (0.05, 0.002, -0.155)], 0.012, (1, 0, 0))
    with part('spread', apart=True):
        cloth('film:#1d4f8f', 2.4, 1.8, (0, 0.004, 0), 0.016, (8, 6), 4)


@model('plastic_sheet')
def plastic_sheet():
    """Clear sheeting: on its roll, or spread 2 x 1.5 m."""
    with part('roll', apart=True):
        lathe('film:#b9c0c1', [(0.020, -0.50), (0.052, -0.50), (0.056, -0.495), (0.056, 0.495), (0.052, 0.50), (0.020, 0.50)], (0, 0.057, 0), 'x', 10)
        lathe('card', [(0.020, -0.52), (0.020, 0.52)], (0, 0.057, 0), 'x', 8)
        lathe('card', [(0.016, 0.52), (0.016, -0.52)], (0, 0.057, 0), 'x', 8)
    with part('spread', apart=True):
        cloth('film:#b4bcbd', 2.0, 1.5, (0, 0.004, 0), 0.022, (8, 6), 6)


# --- tools, each lying flat along X
def spanner(look):
    """Open-ended spanner, 300 mm."""
    box(look, (0.20, 0.009, 0.022), (0, 0.008, 0), 0.003)
    for x in (-0.112, 0.112):
        lathe(look, [(0, -0.007), (0.028, -0.007), (0.031, -0.004), (0.031, 0.004), (0.028, 0.007), (0, 0.007)], (x, 0.008, 0), segments=9)
        box('black', (0.030, 0.0152, 0.024), (x + math.copysign(0.018, x), 0.008, 0.006), 0)


def hammer(look):
    tube('wood', [(-0.15, 0.016, 0), (0.15, 0.017, 0)], 0.013, 6)
    with placed(0.15, 0.024, 0):
        lathe(look, [(0, -0.06), (0.021, -0.058), (0.022, -0.035), (0.016, -0.026), (0.016, 0.026), (0.022, 0.035), (0.021, 0.058), (0, 0.06)], (0, 0, 0), 'z', 8)


for material in ('brass', 'steel'):
    model(f'spanner_{material}')(lambda m=material: spanner(m))
    model(f'hammer_{material}')(lambda m=material: hammer(m))


@model('scoop_plastic')
def scoop():
    """Antistatic plastic hand scoop: neither sparks nor copper."""
    limb('black', [(-0.22, 0.034, 0), (-0.12, 0.034, 0), (-0.06, 0.040, 0)], [0.014, 0.015, 0.013], 8, up=(0, 1, 0))
    points, faces = [], []
    for x, w, lift in ((-0.07, 0.050, 0.0), (0.02, 0.062, 0.0), (0.15, 0.060, -0.004)):
        for a in np.linspace(0, math.pi, 7):
            points.append((x, 0.052 + lift - 0.050 * math.sin(a), -w * math.cos(a)))
    for j in range(2):
        for i in range(6):
            faces.append((j * 7 + i, j * 7 + i + 1, j * 7 + i + 8, j * 7 + i + 7))
    for flip in (False, True):
        sheet('plastic:#26292c', points, [tuple(reversed(f)) if flip else f for f in faces])
        back = points[:7]
        sheet('plastic:#26292c', back, [tuple(range(7)) if flip else tuple(reversed(range(7)))])


@model('shovel')
def shovel():
    """Non-sparking aluminium shovel with a wooden shaft, 1.2 m along X, lying."""
    tube('wood', [(-0.60, 0.035, 0), (0.32, 0.055, 0)], 0.017, 6)
    tube('plastic:#26292c', round_corners([(-0.60, 0.035, 0), (-0.66, 0.034, -0.055), (-0.72, 0.033, -0.055), (-0.72, 0.033, 0.055), (-0.66, 0.034, 0.055), (-0.60, 0.035, 0)], 0.02, 1), 0.011, 4)
    cloth('aluminium', 0.36, 0.26, (0.48, 0.012, 0), 0.001, (4, 4), 2, True, hang=lambda u, v: 0.040 * v * v + 0.02 * (u < -0.9))
    limb('aluminium', [(0.22, 0.052, 0), (0.34, 0.046, 0), (0.42, 0.018, 0)], [0.021, 0.020, 0.006], 8, up=(0, 1, 0))


@model('bolt_cutter')
def bolt_cutter():
    """Bolt cutter, 750 mm, jaws toward -Z; handles swing about their pins. Held between the handles."""
    with placed(0, 0.02, 0):
        for s in (-1, 1):
            with part('handle_left' if s < 0 else 'handle_right', s * 0.022, 0, -0.16):
                tube('red', round_corners([(0, 0, -0.02), (s * 0.010, 0, 0.10), (s * 0.035, 0, 0.26), (s * 0.035, 0, 0.50)], 0.08, 2), 0.0125, 6)
                limb('rubber', [(s * 0.035, 0, 0.34), (s * 0.035, 0, 0.35), (s * 0.035, 0, 0.515), (s * 0.035, 0, 0.52)], [0.013, 0.0165, 0.0165, 0.010], 8, up=(0, 1, 0))
            with part('jaw_left' if s < 0 else 'jaw_right', s * 0.010, 0, -0.225):
                skin('iron', [np.array([(s * x, y, z) for x, z in ((0.022, 0.06), (0.030, 0.0), (0.020, -0.045), (-0.009, -0.055), (-0.0095, -0.010), (0.004, 0.055))]) for y in (-0.009, 0.009)])
                cylinder('steel', 0.008, 0.024, (s * 0.004, 0, 0.0), segments=6, bevel=0.002)
        box('iron', (0.070, 0.006, 0.050), (0, 0.013, -0.205), 0.002)
        box('iron', (0.070, 0.006, 0.050), (0, -0.013, -0.205), 0.002)


# --- extinguishers
@model('extinguisher_d')
def extinguisher_d():
    """Class D extinguisher, 9 kg, yellow band, with a long applicator that lays its powder gently down."""
    radius, height = 0.090, 0.50
    lathe('red', [(radius, 0.012), (radius, height - radius), (radius * 0.75, height - radius * 0.35), (0.026, height), (0.024, height + 0.022)], segments=14)
    lathe('rubber', [(radius * 1.02, 0.0), (radius * 1.03, 0.028), (radius * 1.002, 0.032)], segments=14)
    wrap('ext_d', radius, 0.16, 0.20, height * 0.52, pieces=5)
    lathe('plastic:#dba318', [(radius + 0.0009, height - radius - 0.05), (radius + 0.0009, height - radius - 0.005)], segments=14)
    box('iron', (0.030, 0.040, 0.050), (0, height + 0.040, 0), 0.006)
    with part('lever', 0, height + 0.066, -0.022):
        with placed(0, 0, 0, 0, -14):
            box('black', (0.020, 0.010, 0.130), (0, 0.008, 0.068), 0.003)
    box('black', (0.018, 0.010, 0.105), (0, height + 0.046, 0.072), 0.003)
    with part('pin', 0.020, height + 0.062, 0.014):
        tube('steel', [(-0.034, 0, 0), (0.004, 0, 0)], 0.002, 3)
        tube('steel', [(0.016 + 0.012 * math.cos(a), 0.012 * math.sin(a), 0) for a in np.linspace(0, 2 * math.pi, 8, endpoint=False)], 0.0018, 3, closed=True)
    tube('rubber', round_corners([(0, height + 0.035, -0.025), (0.03, height + 0.03, -0.10), (0.105, height * 0.9, -0.10), (0.112, height * 0.6, -0.07)], 0.06, 3), 0.010, 6)
    tube('steel', [(0.112, 0.10, -0.06), (0.112, 0.42, -0.07)], 0.010, 6)
    lathe('steel', [(0.026, -0.075), (0.026, -0.05), (0.012, 0)], (0.112, 0.11, -0.06), segments=8)
    with placed(0, height + 0.040, 0.026):
        lathe('steel', [(0.014, -0.004), (0.014, 0.006), (0.012, 0.007)], (0, 0, 0), 'z', 8)
        stick('gauge_small', 0.022, 0.022, (0, 0, 0.0065))


# --- water
@model('water_monitor')
def water_monitor():
    """Portable ground monitor on its folding feet; the barrel tilts, the head turns, the valve opens."""
    for k in range(4):
        a = math.radians(45 + 90 * k)
        tube('red', [(0.05 * math.cos(a), 0.20, 0.05 * math.sin(a)), (0.26 * math.cos(a), 0.12, 0.26 * math.sin(a)), (0.42 * math.cos(a), 0.012, 0.42 * math.sin(a))], 0.014, 6)
        lathe('steel', [(0.0, 0), (0.012, 0.03), (0.0, 0.03)], (0.42 * math.cos(a), 0, 0.42 * math.sin(a)), segments=5)
    cylinder('red', 0.055, 0.18, (0, 0.22, 0), segments=10, bevel=0.008)
    for s in (-1, 1):
        limb('red', [(s * 0.02, 0.20, 0.02), (s * 0.07, 0.17, 0.12), (s * 0.09, 0.15, 0.22)], [0.038, 0.036, 0.036], 10, up=(0, 1, 0))
        lathe('aluminium', [(0.036, 0), (0.046, 0.006), (0.046, 0.034), (0.034, 0.040), (0, 0.036)], (s * 0.09, 0.15, 0.215), 'z', 9)
    with part('head', 0, 0.31, 0):
        cylinder('aluminium', 0.062, 0.03, (0, 0.015, 0), segments=10, bevel=0.006)
        tube('red', round_corners([(0, 0.02, 0), (0, 0.10, 0), (0, 0.20, 0.08), (0, 0.27, 0.0)], 0.10, 2), 0.042, 7)
        with part('valve', 0.045, 0.12, 0):
            box('iron', (0.012, 0.11, 0.018), (0.012, 0.05, 0), 0.004)
            lathe('black', [(0, -0.016), (0.016, -0.01), (0.016, 0.01), (0, 0.016)], (0.012, 0.11, 0), segments=6)
    with part('barrel', 0, 0.58, 0):
        cylinder('aluminium', 0.05, 0.13, (0, 0, 0), 'x', 10, 0.006)
        with placed(0, 0, 0, 180):
            lathe('red', [(0, -0.05), (0.040, -0.05), (0.046, -0.03), (0.046, 0.06), (0.036, 0.12), (0.030, 0.36)], (0, 0, 0), 'z', 10)
            lathe('black', [(0.031, 0.33), (0.046, 0.36), (0.052, 0.46), (0.046, 0.47), (0.030, 0.46), (0.024, 0.40), (0, 0.40)], (0, 0, 0), 'z', 10)
    stick('monitor_plate', 0.07, 0.035, (0, 0.22, 0.0555))


@model('hose_line')
def hose_line():
    """Layflat hose: coiled with its couplings, or charged and laid 2.5 m along X."""
    with part('coiled', apart=True):
        lathe('cloth:#b7b3a2', [(0.035, -0.034), (0.19, -0.034), (0.195, -0.030), (0.195, 0.030), (0.19, 0.034), (0.035, 0.034)], (0, 0.196, 0), 'z', 16)
        for r in (0.075, 0.115, 0.155):
            lathe('cloth:#7f7b6c', [(r, -0.0352), (r + 0.004, -0.0352)], (0, 0.196, 0), 'z', 14)
            lathe('cloth:#7f7b6c', [(r + 0.004, 0.0352), (r, 0.0352)], (0, 0.196, 0), 'z', 14)
        lathe('aluminium', [(0.024, -0.05), (0.034, -0.046), (0.034, 0.046), (0.024, 0.05), (0, 0.046)], (0.03, 0.045, 0.075), 'x', 9)
        limb('cloth:#b7b3a2', [(0.14, 0.03, 0.02), (0.09, 0.035, 0.06), (0.06, 0.042, 0.075)], [(0.012, 0.03), (0.018, 0.026), (0.024, 0.024)], 8, up=(0, 0, 1))
    with part('charged', apart=True):
        path = [(x, 0.034, 0.09 * math.sin(2.6 * x) + 0.03 * math.sin(6 * x)) for x in np.linspace(-1.25, 1.25, 15)]
        tube('cloth:#b7b3a2', path, 0.034, 6)
        lathe('aluminium', [(0.034, -0.05), (0.044, -0.046), (0.044, 0.046), (0.034, 0.05)], (path[7][0], 0.034, path[7][2]), 'x', 9)


@model('foam_branch')
def foam_branch():
    """Low-expansion foam branch pipe, 600 mm, along Z, mouth at -Z; held at its middle."""
    lathe('aluminium', [(0, -0.10), (0.030, -0.10), (0.034, -0.08), (0.030, -0.06), (0.022, -0.02), (0.022, 0.02)], (0, 0, 0.20), 'z', 9)
    with placed(0, 0, 0.14, 180):
        lathe('red', [(0.022, 0), (0.046, 0.05), (0.050, 0.10), (0.050, 0.40), (0.054, 0.42), (0.050, 0.44), (0.046, 0.42)], (0, 0, 0), 'z', 10)
        lathe('black', [(0.046, 0.42), (0.045, 0.12), (0, 0.12)], (0, 0, 0), 'z', 10)
    for k in range(3):
        with placed(0, 0, 0.085, 0, 0, 120 * k + 30):
            box('black', (0.018, 0.012, 0.04), (0, 0.0475, 0), 0)
    tube('black', round_corners([(0, 0.045, 0.02), (0, 0.10, 0.01), (0, 0.10, -0.12), (0, 0.05, -0.13)], 0.03, 2), 0.010, 5)
    with part('tap', 0, 0.034, 0.20):
        box('red', (0.012, 0.05, 0.016), (0, 0.028, 0), 0.004)
