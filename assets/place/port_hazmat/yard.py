"""The yard at large: ground, roads, stacks, cranes, gate and office, quay and basin, far shore. Block D7's own boxes are in block.py."""
import math
import random

import numpy as np

import kit
from kit import anchor, box, cylinder, density, drawn_as, emit, free_rectangles, linear, live, placed, quad, tube
from port_hazmat import boxes, clutter, layout as at, machines, office
from port_hazmat.draw import AS_HULL, AS_LIVE, board, flat, glazing, line, load, mark, plate, post_sign, rect

CONCRETE, ASPHALT, KERB = linear('#8f8c84'), linear('#6d6e6d'), linear('#a19e95')
HAZE = linear('#b9c3c9')
chance = random.Random(5)
FOOTPRINTS = []


def stands(x0, z0, x1, z1, margin=0.3):
    FOOTPRINTS.append((min(x0, x1) - margin, min(z0, z1) - margin, max(x0, x1) + margin, max(z0, z1) + margin))


def ground():
    """Paving in a grid of plates: texels where one works, haze where one only looks."""
    xs = [-420, -230, at.BASIN_X, -66, -36, 10, 30, 36, 72, 104, 142, 230, 420]
    zs = [-420, -260, -166, -134, -100, -66, -36, -22, -6, 22, 44, at.QUAY_Z]
    for x0, x1 in zip(xs, xs[1:]):
        for z0, z1 in zip(zs, zs[1:]):
            x, z = (x0 + x1) / 2, (z0 + z1) / 2
            road = at.ROAD_X[0] < x < at.ROAD_X[1] or at.LANE_Z[0] < z < at.LANE_Z[1]
            tint = (ASPHALT if road else CONCRETE) * chance.uniform(0.98, 1.02)
            near = -36 < x < 36 and -22 < z < 22
            with density(5.0 if near else 1.0 if -70 < x < 142 and -166 < z < 62 else 0.25):
                far = max(0.0, math.hypot(x, z) - 180) / 240
                plate(x0, z0, x1, z1, tint * (1 - min(far, 0.8)) + HAZE * min(far, 0.8))
    for x0, x1, z1 in ((-420, -230, 420), (-230, at.BASIN_X, 420)):
        with density(0.3):
            plate(x0, at.QUAY_Z, x1, z1, CONCRETE * 0.5 + HAZE * 0.4)


def basin():
    x0, z0 = at.BASIN_X, at.QUAY_Z
    for x, x1 in ((x0, 60), (60, 420)):
        for z, z1 in ((z0, 140), (140, 420)):
            with density(0.15):
                plate(x, z, x1, z1, linear('#2a3b3f') * (1 if z1 < 200 else 1.6), -2.7, 'water')
    with density(0.25):
        for k in range(8):
            quad('hull', 32.5, 2.8, (x0 + 16.25 + k * 32.5, -1.4, z0), rect('grain'), linear('#77746c'))
        quad('hull', 360, 2.8, (x0, -1.4, z0 + 180), rect('grain'), linear('#77746c'), 90)
        box('hull', (260, 0.30, 0.5), (x0 + 130, 0.15, z0 - 0.25), 0, '-y', linear('#c9a227'))
    for k in range(13):
        x = x0 + 10 + k * 18
        with placed(x, 0, z0 - 1.1), density(0.5):
            kit.lathe('hull', [(0.34, 0), (0.20, 0.1), (0.18, 0.34), (0.30, 0.44), (0.30, 0.52), (0, 0.58)], (0, 0, 0), 'y', 10, linear('#26282a'))
        with density(0.2):
            for dz in (0.35,):
                kit.cylinder('hull', 0.5, 1.8, (x + 9, -1.2, z0 + dz), 'y', 8, tint=linear('#1b1c1d'))
    for z in (z0 - 2.0, z0 - 32.5):
        line(x0 + 4, z, 150, z, 0.16, 'white', 30, 0.004)
        with density(0.2):
            box('hull', (250, 0.03, 0.10), (25, 0.015, z), 0, '-y', linear('#4a4642'))
    line(x0 + 2, z0 - 0.9, 158, z0 - 0.9, 0.3, 'zebra', 8)
    ship()
    with density(0.2):  # mooring lines, from bollards to the deck
        for x, to in ((x0 + 28, -24), (x0 + 118, 40), (x0 + 136, 12), (x0 + 154, 96), (x0 + 154, 74)):
            tube('hull', [(x, 0.42, z0 - 1.1), ((x + to) / 2, 2.7, z0 + 0.7), (to, 6.3, z0 + 2.6)], 0.045, 5, tint=linear('#8d8a7c'))
    with density(0.25):
        for x in (34, 104, -46):
            with placed(x, 0, z0 - 2):
                machines.ship_to_shore()


def ship():
    """A feeder ship alongside: hull, hatch stacks, bridge."""
    dark, red = linear('#44606f'), linear('#8a4436')
    z, half = at.QUAY_Z + 16.5, 14.0
    with density(0.2):
        profile = [(-20, -half), (118, -half), (132, -half * 0.55), (140, 0), (132, half * 0.55), (118, half), (-20, half)]
        for (xa, za), (xb, zb) in zip(profile, profile[1:] + profile[:1]):
            for y0, y1, tint in ((-2.7, -1.2, red), (-1.2, 6.2, dark)):
                n = np.cross((xb - xa, 0, zb - za), (0, 1, 0))
                n = -n / np.linalg.norm(n)
                emit('hull', [(xa, y0, z + za), (xb, y0, z + zb), (xb, y1, z + zb), (xa, y1, z + za)], [n] * 4, [(0, 1, 2, 3)], tint=tint)
        for k in range(10):  # the side along the quay: plates, seams, rust
            quad('hull', 13.8, 7.4, (-13.1 + 13.8 * k, 2.5, z - half - 0.01), rect('shipside'), dark * 1.25, 180)
        mark('shipname', 12.0, 1.5, (100, 4.6, z - half - 0.03), 180)
        for x in (-14, 50, 110):
            mark('draught', 0.9, 5.4, (x, 1.5, z - half - 0.03), 180)
        mark('loadline', 1.6, 1.0, (58, 1.2, z - half - 0.03), 180)
        emit('hull', [(x, 6.2, z + dz) for x, dz in profile], [(0, 1, 0)] * 7, [tuple(range(7))], tint=linear('#5c3a30'))
        box('hull', (112, 2.2, 25.0), (58, 6.6, z), 0, '-y', linear('#5a666c'))
        box('hull', (11, 17, 24), (-12, 14.5, z), 0, '-y', linear('#c9cac6'))
        for y in (9.6, 16.0):
            for s, yaw in ((-1, 180), (1, 0)):
                quad('hull', 11, 6.4, (-12, y + 3.4, z + s * 12.02), rect('facade'), linear('#d9dad6'), yaw)
            quad('hull', 24, 6.4, (-6.48, y + 3.4, z), rect('facade'), linear('#d9dad6'), 90)
        box('hull', (8, 2.6, 28), (-9, 22.5, z), 0, '-y', linear('#c9cac6'))
        quad('hull', 27, 1.3, (-4.96, 22.8, z), rect('grain'), linear('#15202a'), 90)
        cylinder('hull', 1.6, 6, (-16, 25, z), segments=10, tint=linear('#234c7d'))
        for b in range(8):
            for r in range(9):
                top = 3 + (b * 7 + r * 3) % 3
                for tier in range(top):
                    if r in (0, 8) or tier == top - 1:
                        with placed(6 + b * 13.4, 7.0 + tier * 2.6, z - 11 + r * 2.75):
                            boxes.far(40, False, chance.choice(boxes.COLOURS), faces=('-z' if r == 0 else '') + ('+y' if tier == top - 1 else '') + ('-z' if r and tier >= 3 else '') + ('-x' if b == 0 else '') + ('+x' if b == 7 else ''))


_number = iter(range(10_000))


def pick(numbered):
    """Chooses a box: colour, number while there are any, code, line."""
    def one():
        n = next(_number)
        known = n if numbered and n < 104 else None
        return chance.choice(boxes.COLOURS), known, '22G1', chance.choice((None, None, 0, 1, 2, 3, 4, 5))
    return one


def stacks():
    """Blocks of ordinary boxes; the near faces carry numbers."""
    order = sorted(at.BLOCKS, key=lambda b: math.hypot(b[1], b[2]))
    for name, x, z, bays, rows, feet in order:
        pitch = 6.5 if feet == 20 else 12.8
        heights = [[chance.choice((3, 4, 4, 5, 5)) if chance.random() > 0.12 else chance.choice((1, 2)) for _ in range(rows)] for _ in range(bays)]
        if name == 'D8':  # lower towards D7, so that the block is seen from the apron
            heights = [[min(h, 3) for h in row] for row in heights]
        with placed(x, 0, z), density(0.62 if math.hypot(x, z) < 75 else 0.35):
            boxes.stack_rows(bays, rows, heights, feet, pitch, 2.84, pick(name in ('C7', 'D8', 'D6')) if feet == 20 else lambda: (chance.choice(boxes.COLOURS), None, '42G1', chance.choice((None, 1, 4))))
        half_x, half_z = bays * pitch / 2, rows * 2.84 / 2
        stands(x - half_x, z - half_z, x + half_x, z + half_z)
        if f'block{name}' in ('blockC5', 'blockC6', 'blockC7', 'blockD5', 'blockD6', 'blockD8'):
            post_sign(f'block{name}', 0.9, 0.9, (x + half_x + 0.9, 0, z - half_z - 0.6), at.yaw_to(x + half_x, z - half_z, 40, -80) + 180, 2.2)
        for s in (-1, 1):
            line(x - half_x, z + s * (half_z + 0.35), x + half_x, z + s * (half_z + 0.35), 0.12, 'yellow', 6)


def roads():
    x0, x1 = at.ROAD_X
    for x in (x0 + 0.4, x1 - 0.4):
        line(x, -164, x, at.LANE_Z[0], 0.25, 'white', 8)
        line(x, at.LANE_Z[1], x, 60, 0.25, 'white', 8)
    for k in range(36):
        z = -160 + k * 6
        if not at.LANE_Z[0] - 1 < z < at.LANE_Z[1] + 1:
            line(20, z, 20, z + 3, 0.22, 'white', 3)
    for z in at.LANE_Z:
        line(-110, z, x0, z, 0.22, 'white', 8)
        line(x1, z, 120, z, 0.22, 'white', 8)
    for k in range(14):
        line(-108 + k * 8, -14, -104 + k * 8, -14, 0.12, 'yellow', 4)
    for z, yaw in ((-128, 180), (-70, 180), (-30, 180)):
        flat('arrow', 0.9, 2.6, 15, z, yaw)
    for z in (-110, -50, 30):
        flat('arrow', 0.9, 2.6, 25, z, 0)
    flat('road15', 1.6, 2.4, 15, -62, 180)
    flat('road15', 1.6, 2.4, 25, -12, 0)
    flat('roadD7', 3.4, 3.0, 15, -8.5, 180)
    flat('roadstop', 3.4, 1.6, 15, -143, 180)
    for k in range(10):  # crossing for walkers, by the block
        flat('white', 3.2, 0.45, 11.2 + k * 2.0, -25, 90)
    for x in (12.5, 17.5, 22.5, 27.5):
        flat('hatch', 4.6, 4.6, x, -14)
    line(-32, 14.35, 6.4, 14.35, 0.15, 'yellow', 6)
    line(-32, 18.0, 6.4, 18.0, 0.15, 'yellow', 6)
    for z in (-12, -60, -100):  # road edges by the apron
        box('hull', (0.3, 0.16, 26), (31.6, 0.08, z), 0.02, '-y', KERB)
    # drains along the road's edge and before the block
    for k in range(12):
        flat('grating', 0.5, 1.0, 9.4, -100 + k * 14 if k != 8 else 12.6, 90)
    flat('grating', 0.6, 1.2, *at.DRAIN, 90, 0.007)
    with density(1.5):
        box('hull', (0.9, 0.012, 1.5), (at.DRAIN[0], 0.0, at.DRAIN[1]), 0, '-y', linear('#7d7a72'))
    for x, z in ((20, -34), (36, -20), (-20, -14), (44, -96), (8.8, 30)):
        flat('manhole', 0.8, 0.8, x, z, chance.uniform(0, 90))


def apron():
    """The examination apron: a truck lane across it, bays for boxes on the ground, a trailer that waits."""
    for z in (-49.5, -42.5):
        line(35, z, 141, z, 0.15, 'white', 7)
    for k in range(17):
        line(37 + k * 6.2, -46, 40 + k * 6.2, -46, 0.15, 'white', 3)
    for x, z, yaw in ((48, -47.8, -90), (96, -47.8, -90), (60, -44.2, 90), (108, -44.2, 90)):
        flat('arrow', 0.9, 2.6, x, z, yaw)
    flat('road15', 1.6, 2.4, 40, -44.2, 90)
    for k in range(4):
        x = 105 + k * 6
        line(x, -31, x, -19.5, 0.12, 'yellow', 6)
        if k < 3:
            flat('bay', 2.4, 1.4, x + 3, -30, 0)
    line(105, -31, 123, -31, 0.12, 'yellow', 6)
    with placed(62, 0, -38, 4), density(0.8):
        machines.tractor(linear('#5d7f94'))
        with placed(1.0, 1.42, 0):
            boxes.far(20, False, boxes.COLOURS[7], 108, '22G1', 2)
    stands(53, -40, 69, -36)


def puddle(x, z, radius, seed, look='puddle', tint=None):
    local = np.random.default_rng(seed)
    n = 28
    a = np.arange(n) * 2 * math.pi / n
    r = radius * (1 + sum(local.uniform(0.06, 0.2) * np.sin(k * a + local.uniform(0, 6)) for k in (2, 3, 5)) + local.normal(0, 0.02, n))
    points = [(x, 0.022, z)] + [(x + q * math.cos(t) * 1.5, 0.022, z + q * math.sin(t)) for q, t in zip(r, a)]
    emit(look, points, [(0, 1, 0)] * (n + 1), [(0, i + 1, (i + 1) % n + 1) for i in range(n)], tint=tint)


def wear():
    """Stains, tracks and standing water."""
    for i in range(26):
        x, z = chance.choice([(chance.uniform(-30, 34), chance.uniform(-20, 20)), (chance.uniform(10, 30), chance.uniform(-140, 50)), (chance.uniform(34, 120), chance.uniform(-120, -20))])
        s = chance.uniform(0.7, 2.2)
        flat(chance.choice(('oil', 'damp', 'damp', 'dust')), s * 1.3, s, x, z, chance.uniform(0, 360), 0.0035)
    for i in range(26):
        x, z = (chance.uniform(11, 29), chance.uniform(-130, 50)) if i % 3 else (chance.uniform(-30, 10), chance.uniform(-20, -8))
        length, yaw = chance.uniform(5, 13), (90 if i % 3 else 0) + chance.uniform(-9, 9)
        for d in (-1.0, 1.0):
            a = math.radians(yaw)
            flat('tyre', length, 0.42, x + d * math.sin(a), z + d * math.cos(a), yaw, 0.0045)
    for k, (x, z, r) in enumerate(((7.9, 10.8, 1.0), (8.6, -4.8, 0.7), (16, -19, 1.6), (27, 3, 1.2), (13, 20, 1.1), (44, -46, 1.4), (62, -66, 1.0), (75, -52, 1.8), (24, -88, 1.3), (-12, -12, 1.0), (34.8, -26, 0.8), (50, -112, 1.2))):
        flat('damp', r * 4.6, r * 3.2, x, z, 40 * k, 0.0032)
        puddle(x, z, r, k)
    for k in range(54):  # the apron: stains, cracks, slabs mended
        x, z = chance.uniform(35, 138), chance.uniform(-130, -18)
        size = chance.uniform(1.0, 3.2)
        flat(chance.choice(('oil', 'damp', 'dust', 'crack', 'crack')), size * 1.4, size, x, z, chance.uniform(0, 360), 0.0034)
    for x, z, w, l in ((54, -42, 6, 3), (72, -60, 3, 6), (90, -54, 6, 6), (66, -84, 6, 3), (42, -60, 3, 6), (84, -36, 6, 3), (102, -66, 6, 3), (48, -24, 6, 6), (12, 3, 6, 3), (-9, -3, 6, 3)):
        flat('mended', w - 0.12, l - 0.12, x + w / 2, z + l / 2, 0, 0.0030)


def fence_line(x0, z0, x1, z1, height=2.4, name='fence'):
    length, yaw = math.hypot(x1 - x0, z1 - z0), math.degrees(math.atan2(-(z1 - z0), x1 - x0))
    n = max(1, round(length / height))
    for i in range(n):
        t = (i + 0.5) / n
        x, z = x0 + (x1 - x0) * t, z0 + (z1 - z0) * t
        for turn in (0, 180):
            with placed(x, height / 2, z, yaw + turn):
                mark('fence', length / n, height, (0, 0, 0.006))
    for i in range(n + 1):
        t = i / n
        box('hull', (0.06, height + 0.1, 0.06), (x0 + (x1 - x0) * t, height / 2, z0 + (z1 - z0) * t), 0, '-y', linear('#8b9094'))


def gate():
    """Gate over the main road: canopy, islands, kiosk, barrier (live), fence to both sides."""
    z = at.GATE_Z
    steel, blue = linear('#c3c6c5'), linear('#1c3d70')
    for x in (8.6, 20.0, 31.4):
        box('hull', (1.8, 0.2, 12), (x, 0.1, z), 0.04, '-y', KERB)
        for s in (-1, 1):
            mark('kerb', 1.8, 0.2, (x, 0.1, z + s * 6.004), 0 if s > 0 else 180)
            cylinder('hull', 0.1, 1.0, (x, 0.5, z + s * 6.6), segments=10, tint=linear('#c9a227'))
        box('hull', (0.4, 6.0, 0.4), (x, 3.1, z), 0, tint=steel)
        stands(x - 0.9, z - 6, x + 0.9, z + 6)
    box('hull', (28, 1.2, 9), (20, 6.6, z), 0.03, tint=steel)
    box('hull', (28.1, 0.3, 9.1), (20, 6.3, z), 0, '-y', tint=blue)
    for s in (-1, 1):
        board('gate', 12.4, 1.92, (20, 7.4, z + s * 4.6), 0 if s > 0 else 180, '#183868')
        board('lane_in', 1.5, 1.05, (14.5, 5.2, z + s * 4.4), 0 if s > 0 else 180)
        board('lane_out', 1.5, 1.05, (25.5, 5.2, z + s * 4.4), 0 if s > 0 else 180)
    with placed(20, 0.2, z + 0.2):  # kiosk on the middle island
        box('hull', (1.5, 1.0, 2.6), (0, 0.5, 0), 0.01, '-y', steel)
        box('hull', (1.6, 0.25, 2.8), (0, 2.45, 0), 0.02, tint=blue)
        for x in (-0.72, 0.72):
            for dz in (-1.25, 1.25):
                box('hull', (0.07, 1.4, 0.07), (x, 1.7, dz), 0, tint=steel)
        for x, yaw in ((0.745, 90), (-0.745, -90)):
            glazing(2.4, 1.3, (x, 1.68, 0), yaw)
        for dz, yaw in ((1.295, 0), (-1.295, 180)):
            glazing(1.35, 1.3, (0, 1.68, dz), yaw)
    for k in range(3):
        with density(0.4):
            quad('glow', 6, 0.3, (9 + k * 11, 5.98, z), rect('plain', 'glow'), (0.95, 0.95, 0.9), pitch=90)
    box('hull', (0.34, 1.05, 0.34), (11.0, 0.52, z + 2), 0.02, '-y', linear('#c9a227'))
    for a, b in ((-112, 7.4), (32.6, 140)):
        fence_line(a, z, b, z)
    for a, b in ((z, -14),):
        fence_line(142, a, 142, b)
    for x, zz, yaw in ((33.2, z + 8, 0), (6.8, z + 8, 0)):
        post_sign('speed', 0.7, 0.7, (x, 0, zz), yaw, 1.9)
    post_sign('noignition', 0.6, 0.82, (34.4, 0, z + 8), 0, 1.4)
    post_sign('cctv', 0.45, 0.62, (35.4, 0, z + 8), 0, 1.5)
    with drawn_as(**AS_LIVE), live('I_barrier', 11.0, 1.02, at.GATE_Z + 2):
        # Lies along +X at rest; opens by turning about +Z, 85 degrees.
        box('hull', (0.5, 0.2, 0.26), (-0.2, 0, 0), 0.02, tint=linear('#3a4249'))
        for k in range(9):
            box('hull', (0.85, 0.10, 0.06), (0.45 + k * 0.85, 0, 0), 0, tint=linear('#c9cac4') if k % 2 == 0 else linear('#a31f1a'))


def offices_downwind():
    """Office block 250 m south-west, where people would have to shelter; its front looks to the yard."""
    with placed(-177, 0, 177, 135), density(0.25):
        for y in (0, 7.0):
            for k in range(3):
                quad('hull', 12, 7, (-12 + k * 12, y + 3.5, 6), rect('facade'), (0.85, 0.85, 0.85))
        for s in (-1, 1):
            quad('hull', 12, 14, (18 * s, 7, 0), rect('facade'), (0.7, 0.7, 0.72), 90 * s)
        box('hull', (36.4, 0.8, 12.4), (0, 14.4, 0), 0, tint=linear('#a9aaa6'))
        box('hull', (5, 3, 5), (8, 16, 0), 0, tint=linear('#a9aaa6'))


def far_shore():
    """City and cranes beyond the basin, in haze, on cut-out boards."""
    for k in range(8):
        yaw = 45 * k
        a = math.radians(yaw)
        r = 395
        with density(0.05):
            for j in range(2):
                b = math.radians(yaw + 22.5 * j)
                mark('skyline', 160, 18 + 5 * ((k + j) % 3), (-r * math.sin(b), 8.5, -r * math.cos(b)), yaw + 22.5 * j, tint=(0.95, 0.97, 1.0))


def small_things():
    """What a working yard is full of: hut, cones, bollards, hydrant, wind sock's pole, vehicles."""
    x, z = 33.6, -4.4
    with placed(x, 0, z, -20):  # tally hut
        with density(1.2):
            box('hull', (2.4, 2.4, 2.0), (0, 1.3, 0), 0.02, '-y', linear('#b9b4a4'))
            box('hull', (2.8, 0.14, 2.4), (0, 2.55, 0), 0.02, tint=linear('#2c5577'))
        glazing(1.2, 0.9, (-1.206, 1.5, 0), -90)
        glazing(1.2, 0.9, (0, 1.5, -1.006), 180)
        board('tally', 1.0, 0.39, (0, 2.25, -1.0), 180)
        board('muster', 0.45, 0.61, (0.85, 1.4, -1.0), 180, '#0f6a40')
    stands(x - 1.4, z - 1.4, x + 1.4, z + 1.4)
    wx, wy, wz = at.WINDSOCK
    tube('hull', [(wx, 0, wz), (wx, wy + 0.3, wz)], 0.05, 8, tint=linear('#c9cac4'))
    box('hull', (0.6, 0.3, 0.6), (wx, 0.15, wz), 0.02, '-y', KERB)
    stands(wx - 0.3, wz - 0.3, wx + 0.3, wz + 0.3)
    post_sign('wind', 0.75, 0.5, (34.6, 0, -48), 215, 1.7)
    for px, pz, yaw in ((88, -88, 225), (33.2, -128, 0), (-64, -24, 90)):
        post_sign('muster', 0.6, 0.82, (px, 0, pz), yaw, 1.7)
    for x, z in at.MASTS:
        with placed(x, 0, z), density(0.5):
            machines.mast(at.MAST_H)
        stands(x - 0.5, z - 0.5, x + 0.5, z + 0.5)
    with placed(at.RTG_X, 0, at.RTG_Z0), density(0.8):
        machines.rtg(at.SPAN, live_parts=True)
    for x, z, trolley_z in ((-66.0, at.RTG_Z0, 5.0), (104.0, at.RTG_Z0, 2.0)):
        with placed(x, 0, z), density(0.3):
            machines.rtg(at.SPAN, trolley_z)
        for leg in (0, at.SPAN):
            stands(x - 4.6, z + leg - 0.6, x + 4.6, z + leg + 0.6)
    for x, z, yaw in ((50.5, -141.5, 90), (54.0, -141.5, 90)):
        with placed(x, 0, z, yaw), density(0.9):
            machines.van()
        stands(x - 1.1, z - 2.6, x + 1.1, z + 2.6)
    with placed(24.5, 0, 30, 200), density(0.9):
        machines.reach_stacker()
    stands(18, 27, 31, 33)
    with placed(-62, 0, -98, 25), density(0.6):
        machines.pressure_tank()
    with placed(-50, 0, -100, 100), density(0.5):
        machines.tank_container()
    for a, b, c, d in ((-72, -106, -44, -106), (-72, -90, -44, -90), (-72, -106, -72, -90), (-44, -106, -44, -90)):
        fence_line(a, b, c, d)
    stands(-72, -106, -44, -90)
    with placed(48, 0, -128, -8), density(0.8):
        machines.tractor()
    stands(40, -131, 56, -125)
    for k, (x, z) in enumerate(((31.2, -6.2), (31.2, -8.6), (31.2, -11), (8.9, -6.6), (11.0, -148), (29, -148), (60, -118), (62, -118))):
        cone(x, z)
    for z in (-1.9, 8.3):
        with placed(7.6, 0, z), density(1.2):
            cylinder('hull', 0.09, 1.0, (0, 0.5, 0), segments=10, tint=linear('#c9a227'))
            for y in (0.55, 0.8):
                cylinder('hull', 0.093, 0.08, (0, y, 0), segments=10, tint=linear('#24282c'))
    with placed(32.6, 0, -19.0), density(1.0):  # hydrant
        cylinder('hull', 0.09, 0.8, (0, 0.4, 0), segments=10, tint=linear('#a31f1a'))
        kit.lathe('hull', [(0.13, 0.7), (0.13, 0.8), (0, 0.92)], (0, 0, 0), 'y', 10, linear('#a31f1a'))
        cylinder('hull', 0.05, 0.42, (0, 0.6, 0), 'x', 8, tint=linear('#a31f1a'))
    # concrete blocks that guard the apron
    for k in range(6):
        with placed(36 + k * 3.2, 0, -15.4, chance.uniform(-3, 3)), density(0.8):
            box('hull', (2.4, 0.8, 0.5), (0, 0.4, 0), 0.06, '-y', linear('#9c9a92'))
            mark('kerb', 2.2, 0.22, (0, 0.5, -0.254), 180)
        stands(34.8 + k * 3.2, -15.7, 37.2 + k * 3.2, -15.1)
    # boxes on the ground at the apron's edge, for examination, one with its doors to the officer
    for x, z, yaw, n, colour in ((108, -24, -90, 105, 3), (114, -24, -90, 106, 1), (120, -24, -90, 107, 5)):
        with placed(x, 0, z, yaw), density(0.7):
            boxes.far(20, False, boxes.COLOURS[colour], n, '22G1', colour)
        stands(x - 1.4, z - 3.2, x + 1.4, z + 3.2)


def lying_about():
    """Gear of the lashers and the maintenance crew, at the foot of stacks and cranes: where people wait, not where they drive."""
    for x, z, yaw in ((71.2, 15.2, 8), (33.6, 58.4, 0), (-20.5, -23.2, 4), (84.5, 20.0, -90)):
        with placed(x, 0, z, yaw), density(0.9):
            clutter.lashing_bin()
        stands(x - 0.9, z - 0.7, x + 0.9, z + 0.7)
    for x, z, layers, yaw in ((70.6, 10.2, 6, 3), (70.7, 8.7, 3, -6), (34.9, -8.6, 4, 12), (47.5, -146.2, 5, 0), (4.0, 57.6, 4, 20), (-23.4, 20.8, 5, -4)):
        with placed(x, 0, z, yaw), density(0.8):
            clutter.pallets(layers)
        stands(x - 0.7, z - 0.6, x + 0.7, z + 0.6)
    for x, z, yaw in ((69.9, 4.6, 90), (32.3, -16.6, 90), (45.6, -136.3, 0), (6.2, 54.6, 180)):
        with placed(x, 0, z, yaw), density(1.0):
            clutter.hose_cabinet()
        stands(x - 0.5, z - 0.5, x + 0.5, z + 0.5)
    for x, z, seed in ((72.2, 17.0, 3), (69.95, 12.9, 4), (36.5, -6.2, 5), (8.6, 57.2, 6), (34.9, -2.2, 7), (-25.8, 23.0, 8)):
        with placed(x, 0, z), density(0.7):
            clutter.dunnage(seed)
    for x, z, yaw in ((79.0, 9.0, 90), (79.0, 5.6, 90)):  # the shelter's other side: concrete blocks before D9
        with placed(x, 0, z, yaw), density(0.8):
            box('hull', (2.4, 0.8, 0.5), (0, 0.4, 0), 0.06, '-y', linear('#9c9a92'))
            mark('kerb', 2.2, 0.22, (0, 0.5, 0.254)), mark('kerb', 2.2, 0.22, (0, 0.5, -0.254), 180)
        stands(x - 0.4, z - 1.3, x + 0.4, z + 1.3)


def cone(x, z):
    with placed(x, 0, z), density(0.8):
        box('hull', (0.4, 0.04, 0.4), (0, 0.02, 0), 0, '-y', linear('#24282c'))
        kit.lathe('hull', [(0.16, 0.04), (0.115, 0.28)], (0, 0, 0), 'y', 10, linear('#cf4d19'))
        kit.lathe('hull', [(0.115, 0.28), (0.08, 0.46)], (0, 0, 0), 'y', 10, linear('#d6d7d2'))
        kit.lathe('hull', [(0.08, 0.46), (0.03, 0.72), (0, 0.72)], (0, 0, 0), 'y', 10, linear('#cf4d19'))


def live_things():
    """What moves in the yard: wind sock, idle truck, drain cover, warning light."""
    wx, wy, wz = at.WINDSOCK
    with drawn_as(**AS_LIVE):
        # Points along +Z when full; the app turns it about Y with the wind and droops it about its own X.
        with live('I_windsock', wx, wy, wz):
            kit.lathe('hull', [(0.30, -0.04), (0.30, 0.04)], (0, 0, 0), 'z', 12, linear('#8b9094'))
            r = [0.30, 0.27, 0.245, 0.22, 0.195, 0.17, 0.15]
            for k in range(6):
                kit.lathe('hull', [(r[k], k * 0.4), (r[k + 1], (k + 1) * 0.4)], (0, 0, 0), 'z', 12, linear('#d2541c') if k % 2 == 0 else linear('#d6d7d2'))
                kit.lathe('hull', [(r[k + 1] - 0.004, (k + 1) * 0.4), (r[k] - 0.004, k * 0.4)], (0, 0, 0), 'z', 12, linear('#7a3212') if k % 2 == 0 else linear('#80817e'))
        # Stands on the service road north of the block, its nose to the west, engine running.
        with live('I_truck', 1.0, 0, -11.0):
            machines.tractor(linear('#b9bcb6'))
        with live('I_drain_cover', at.DRAIN[0], 0.012, at.DRAIN[1]):
            box('hull', (1.0, 0.03, 1.6), (0, 0.015, 0), 0.01, '-y', linear('#2a2d30'))
        with live('I_elight', 7.6, 2.75, -3.0):
            kit.lathe('hull', [(0.10, 0), (0.10, 0.12), (0.06, 0.19), (0, 0.20)], (0, 0, 0), 'y', 12, linear('#a8231a'))
    tube('hull', [(7.6, 0, -3.0), (7.6, 2.75, -3.0)], 0.04, 6, tint=linear('#8b9094'))


SPOTS = (
    # name, x, z, looks at x, z
    ('A_office', 38.6, -138.2, 38.6, -130), ('A_kit', 44.6, -141.4, 44.6, -144), ('A_locker', 37.2, -141.2, 34, -141.2), ('A_office_plan', 38.4, -141.2, 38.4, -144), ('A_gate', 15, -146.5, 20, -100), ('A_gate_truck', 14.5, -152, 14.5, -140),
    ('A_lane_upwind', 30, -120, 60, -90), ('A_lane_downwind', 18, -80, 0, -30),
    ('A_halt', 74.0, -67.5, 0, 0), ('A_observe', 92, -42, 0, 0), ('A_cordon', 66.5, -76.0, 0, 0), ('A_25m', 18, -17.5, 0, 0), ('A_50m', 36.5, -34, 0, 0),
    ('A_door_axis', 28, 0.6, 3, 0), ('A_box_a', 5.4, -1.0, 3, 0.4), ('A_box_b', 5.4, 5.2, 3, 5.4), ('A_truck', -6.5, -13.4, -4.6, -11), ('A_rtg_driver', 9.2, -7.5, -6, 0),
    ('A_dockers', -24.0, 26.0, 0, 5), ('A_muster', 86, -86, 40, -60), ('A_shelter', 73.5, 12, 60, 30), ('A_tally', 33.6, -6.8, 0, 0), ('A_quay', 10, 58, 30, 90), ('A_drain', 9.6, 9.6, 6, 8), ('A_manager', 18, -144, 18, -100), ('A_driver', 13, -140, 16, -146),
    ('A_victim', 41, -44, 60, -60), ('A_reach_stacker', 20, 26, 24, 30), ('A_ammonia', -42, -92, -60, -98), ('A_windsock', 38, -47, 33.6, -44),
)


def build():
    load()
    with drawn_as(**AS_HULL):
        ground()
        basin()
        roads()
        apron()
        wear()
        stacks()
        gate()
        office.build()
        for x0, z0, x1, z1 in office.SOLID:
            x, z = at.OFFICE
            stands(x + x0, z + z0, x + x1, z + z1, 0.12)
        offices_downwind()
        far_shore()
        small_things()
        lying_about()
        live_things()
        proxies()
    for name, x, z, tx, tz in SPOTS:
        anchor(name, x, 0, z, at.yaw_to(x, z, tx, tz))


def proxies():
    """Shades the ground where block D7's boxes stand: they are another part."""
    with drawn_as(hull='proxy'):
        for i, x in enumerate(at.BAYS):
            for j, z in enumerate(at.ROWS):
                for tier in range(at.D7_HEIGHTS[j][i]):
                    box('hull', (6.058, boxes.HEIGHT, boxes.WIDTH), (x, (tier + 0.5) * boxes.HEIGHT + 0.005, z), 0)
        x0, z0, x1, z1 = at.BUND
        for ax, az, bx, bz in ((x0, z0, x0, z1), (x0, z1, x1, z1), (x0, z0, -4.6, z0), (x1, at.GATE_EAST[1], x1, z1)):
            box('hull', (abs(bx - ax) + 0.25, 0.22, abs(bz - az) + 0.25), ((ax + bx) / 2, 0.11, (az + bz) / 2), 0)
        box('hull', (9.5, 0.5, 1.6), (1.0, 1.2, -11.0), 0)
        box('hull', (2.4, 2.0, 2.2), (-5.6, 1.8, -11.0), 0)


def walkable():
    """Where one may walk: the open ground between the stacks."""
    feet = [f for f in FOOTPRINTS]
    if not feet:
        raise RuntimeError('build() first')
    x0, z0, x1, z1 = at.BUND
    blocked = feet + [(x - 3.2, z - 1.4, x + 3.2, z + 1.4) for j, z in enumerate(at.ROWS) for i, x in enumerate(at.BAYS) if at.D7_HEIGHTS[j][i]]
    blocked += [(at.RTG_X - 4.6, z - 0.9, at.RTG_X + 4.6, z + 0.9) for z in (at.RTG_Z0, at.RTG_Z0 + at.SPAN)]
    return free_rectangles((-70, -148.4, 141, 61), blocked, 0.5, 0.5)
