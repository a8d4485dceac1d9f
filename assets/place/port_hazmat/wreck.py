"""Block D7 after the explosion: what the blast of box A left of it. Fire and smoke are effects; their anchors are here."""
import math

import numpy as np

import kit
from kit import anchor, box, cylinder, density, drawn_as, emit, lathe, linear, live, placed, quad, tube
from port_hazmat import block, boxes, layout as at, machines
from port_hazmat.draw import AS_CUT, AS_LIVE, flat, load, mark, rect
from port_hazmat.post import drum

SOOT = np.array((0.022, 0.021, 0.020))
local = np.random.default_rng(77)


def sooted(colour, share):
    return np.asarray(colour) * (1 - share) + SOOT * share


def ibc(x, z, yaw=0, roll=0, y=0.0, weeping=True):
    """Intermediate bulk container of 1 m3: pallet, cage, bottle, valve towards +X."""
    with placed(x, y, z, yaw, 0, roll):
        box('hull', (1.2, 0.13, 1.0), (0, 0.065, 0), 0.01, '-y', linear('#4d565c'))
        box('hull', (1.10, 0.96, 0.92), (0, 0.64, 0), 0.06, tint=linear('#c3c2ac') * 0.9)
        cylinder('hull', 0.11, 0.06, (0, 1.15, 0), segments=12, tint=linear('#a31f1a'))
        zinc = linear('#9aa3a8')
        for y in (0.18, 0.42, 0.66, 0.90, 1.13):
            tube('hull', [(-0.59, y, -0.49), (0.59, y, -0.49), (0.59, y, 0.49), (-0.59, y, 0.49)], 0.011, 4, tint=zinc, closed=True)
        for k in range(5):
            for s in (-1, 1):
                tube('hull', [(-0.48 + k * 0.24, 0.13, s * 0.49), (-0.48 + k * 0.24, 1.14, s * 0.49)], 0.011, 4, tint=zinc)
                tube('hull', [(s * 0.59, 0.13, -0.4 + k * 0.2), (s * 0.59, 1.14, -0.4 + k * 0.2)], 0.011, 4, tint=zinc)
        quad('hull', 0.5, 0.42, (0, 0.72, 0.505), rect('grain'), linear('#c9cac6'))
        mark('class-8', 0.14, 0.14, (-0.12, 0.76, 0.512))
        mark('class-5.1', 0.14, 0.14, (0.06, 0.76, 0.512))
        mark('un2031', 0.2, 0.08, (-0.03, 0.62, 0.512))
        cylinder('hull', 0.05, 0.14, (0.60, 0.23, 0), 'x', 10, tint=linear('#24282c'))
        if weeping:
            mark('acid', 0.3, 0.5, (0.606, 0.32, 0.02), 90)


def lump(x, z, radius, height, tint, seed):
    """A heap: cone of loose stuff with an uneven foot."""
    r = np.random.default_rng(seed)
    n = 12
    a = np.arange(n) * 2 * math.pi / n
    rim = radius * (1 + 0.25 * np.sin(2 * a + r.uniform(0, 6)) + r.normal(0, 0.08, n))
    points = [(x, height, z)] + [(x + q * 0.5 * math.cos(t), height * r.uniform(0.45, 0.7), z + q * 0.5 * math.sin(t)) for q, t in zip(rim, a)] + [(x + q * math.cos(t), 0.004, z + q * math.sin(t)) for q, t in zip(rim, a)]
    faces = [(0, 1 + (i + 1) % n, 1 + i) for i in range(n)] + [(1 + i, 1 + (i + 1) % n, 1 + n + (i + 1) % n, 1 + n + i) for i in range(n)]
    kit.sheet('hull', points, faces, tint)


def scorch():
    """Soot on the concrete, darkest where box A stood, flung mostly the way its doors faced."""
    for name, w, l, x, z, yaw, y in (('soot2', 34, 27, 3, 1, 20, 0.010), ('soot2', 24, 20, 8, -2, 80, 0.011), ('soot', 21, 17, 2, 0, 0, 0.013), ('soot', 13, 11, 1, 0.4, 130, 0.015), ('soot', 8, 9, 6, 1, 40, 0.0165)):
        with density(2.2):
            flat(name, w, l, x, z, yaw, y)
    for k in range(16):  # rays
        a = local.normal(0, 0.9)
        r = local.uniform(9, 17)
        flat('soot', local.uniform(4, 9), local.uniform(0.8, 1.8), r * math.cos(a), r * math.sin(a), -math.degrees(a), 0.0125)


def debris():
    """Scraps of sheet, pallet wood, drum lids, thrown out from box A."""
    colours = [sooted(linear(c), s) for c, s in (('#7c3a26', 0.4), ('#7c3a26', 0.8), ('#8a8f90', 0.5), ('#a98a61', 0.3), ('#27557c', 0.5), ('#24282c', 0.3), ('#5a4632', 0.6))]
    for k in range(230):
        a = local.normal(-0.15, 1.15) if k % 4 else local.uniform(0, 6.28)
        r = 2.6 + abs(local.normal(0, 1)) * (15 if k % 4 else 8)
        x, z = r * math.cos(a), r * math.sin(a)
        if x < -1.5 and abs(z) < 14 and k % 3:
            continue
        size = local.uniform(0.08, 0.55) * (1.6 if local.random() < 0.15 else 1)
        with placed(x, 0.02, z, local.uniform(0, 360), local.normal(0, 12), local.normal(0, 12)):
            kind = local.integers(0, 3)
            tint = colours[local.integers(0, len(colours))]
            if kind == 0:
                p = np.array([(-size, 0, -size * 0.4), (size * 0.7, local.uniform(0, 0.25) * size, -size * 0.5), (size, 0, size * 0.3), (-size * 0.5, local.uniform(0, 0.35) * size, size * 0.6)])
                n = np.cross(p[2] - p[0], p[1] - p[0])
                n = n / max(np.linalg.norm(n), 1e-6)
                n = n if n[1] > 0 else -n
                emit('hull', p, [n] * 4, [(0, 1, 2, 3)], tint=tint)
            elif kind == 1:
                box('hull', (size * 1.6, 0.03, 0.09), (0, 0.02, 0), 0, '-y', tint)
            else:
                box('hull', (size * 0.5, size * 0.25, size * 0.4), (0, size * 0.1, 0), 0, '-y', tint)
    for x, z, yaw in ((9.5, -3.5, 25), (13.8, 1.6, 70), (18, -6, 130), (7.9, 4.4, 10), (5.4, -7.0, 60), (22.5, 3.0, 15), (10.5, -9.4, 200), (-2, -8.2, 90)):
        drum_thrown(x, z, yaw)
    for x, z in ((2.6, -0.6), (3.6, 0.5), (4.4, -1.2)):
        drum(x, z, sooted(linear('#3a5a74'), 0.6))
    for x, z, s in ((2.2, 0.2, 1.2), (4.6, -0.4, 1.0), (8.2, -2.6, 0.7), (12.4, 0.8, 0.5), (0.2, -0.3, 1.1)):
        lump(x, z, s, 0.34 * s, linear('#5a5a5c'), int(100 + x * 10))
        flat('lime', s * 3.0, s * 2.6, x + 0.3, z, local.uniform(0, 360), 0.0178)
        flat('carbide', s * 4.2, s * 3.6, x, z, local.uniform(0, 360), 0.0186)
    for k in range(10):
        a, r = local.normal(0, 0.6), local.uniform(6, 19)
        flat('carbide', 1.9, 1.6, r * math.cos(a), r * math.sin(a), local.uniform(0, 360), 0.0186)


def drum_thrown(x, z, yaw):
    """A steel drum on its side, dented, lid away, grey lumps in its mouth."""
    tint = sooted(linear('#3a5a74'), 0.45)
    with placed(x, 0.28, z, yaw):
        lathe('hull', [(0.29, -0.44), (0.26, -0.2), (0.285, 0.0), (0.22, 0.2), (0.28, 0.44)], (0, 0, 0), 'x', 10, tint)
        lathe('hull', [(0.27, 0.44), (0.21, 0.2), (0.27, 0.0), (0.25, -0.2), (0, -0.42)], (0, 0, 0), 'x', 10, sooted(tint, 0.7))
        lathe('hull', [(0, -0.45), (0.29, -0.44)], (0, 0, 0), 'x', 10, tint)
    a = math.radians(yaw)
    lump(x + 0.75 * math.cos(a), z - 0.75 * math.sin(a), 0.42, 0.14, linear('#5e5e60'), int(x * 7) % 97)


def acid_and_drain():
    """Nitric acid from box B's torn IBCs, creeping along the slope to the drain."""
    dx, dz = at.DRAIN
    path = ((4.2, 6.4, 2.2), (5.6, 7.2, 1.8), (6.9, 8.3, 1.5), (7.6, 9.1, 1.2))
    for i, (x, z, s) in enumerate(path):
        flat('acid', s * 1.5, s, x, z, -40 + 13 * i, 0.019 + 0.0006 * i)
        emit('puddle', *pool_shape(x, z, s * 0.42, 200 + i), tint=linear('#4a3c14'))


def pool_shape(x, z, radius, seed):
    r = np.random.default_rng(seed)
    n = 32
    a = np.arange(n) * 2 * math.pi / n
    q = radius * (1 + 0.6 * sum(r.uniform(0.3, 0.5) / k**1.4 * np.sin(k * a + r.uniform(0, 6)) for k in (2, 3, 5, 7)))
    points = [(x, 0.024, z)] + [(x + k * 1.4 * math.cos(t), 0.024, z + k * math.sin(t)) for k, t in zip(q, a)]
    return points, [(0, 1, 0)] * (n + 1), [(0, 1 + i, 1 + (i + 1) % n) for i in range(n)]


def bent_fence():
    """The block's fence: flattened before box A, leaning farther off."""
    x0, z0, x1, z1 = at.BUND
    post = linear('#8b9094')

    def run(ax, az, bx, bz, lean, away):
        n = max(1, round(math.dist((ax, az), (bx, bz)) / 2.4))
        yaw = math.degrees(math.atan2(-(bz - az), bx - ax))
        for i in range(n):
            t = (i + 0.5) / n
            x, z = ax + (bx - ax) * t, az + (bz - az) * t
            tilt = lean(x, z) + local.normal(0, 5)
            with placed(x, 0, z, yaw, tilt * away):
                for turn in (0, 180):
                    with placed(0, 1.2, 0, turn):
                        mark('fence', 2.45, 2.4, (0, 0, 0.006))
                box('hull', (0.06, 2.5, 0.06), (-1.2, 1.25, 0), 0, '-y', post)
    near = lambda x, z: 80 * math.exp(-((x + 2) ** 2 + z ** 2) / 120)
    run(x0, z0, -4.6, z0, near, -1)
    run(x1, at.GATE_EAST[1], x1, z1, lambda x, z: 30, -1)
    run(x0, z0, x0, z1, lambda x, z: 4, 1)


def stains_on(x, z, share):
    """Soot run up a standing box's sides."""
    for s, yaw in ((1, 0), (-1, 180)):
        mark('soot_runs', 5.6, 2.2 * share, (x, 1.35, z + s * 1.235), yaw, roll=180)


def stacks():
    """The other boxes of the block, sooted, dented, one toppled."""
    for number, (j, i, tier, x, y, z) in enumerate(block.slots()):
        classes, un = block.GOODS[j, i, tier]
        share = 0.75 * math.exp(-math.hypot(x, z) / 14)
        colour = sooted(block.COLOUR_OF[j, i, tier], share)
        if (j, i) == (0, 1):  # pushed back, leaning on its neighbour
            with placed(x - 1.3, 0.10, z - 0.5, 9, 0, -4):
                boxes.ripped(20, block.COLOUR_OF[j, i, tier], 41, 0.22, 0.10, soot=0.45, pitch=0.42, rows=3)
            continue
        if (j, i, tier) == (1, 1, 1):  # toppled from the upper tier onto the lane
            with placed(x + 1.2, 1.28, z - 2.72, 12, 0, 0):
                with placed(0, 0, 0, 0, 90):
                    with placed(0, -boxes.HEIGHT / 2, 0):
                        boxes.ripped(20, block.COLOUR_OF[j, i, tier], 43, 0.16, 0.05, soot=0.3, pitch=0.42, rows=3)
            continue
        with placed(x, y, z):
            if i < 2 and j < 2:
                boxes.near(20, False, colour, f'no{block.FIRST_NUMBER + number}', '22G1', None, classes, un)
            else:
                boxes.far(20, False, colour, block.FIRST_NUMBER + number, '22G1')
                boxes.placards(classes, un, 6.058, boxes.HEIGHT)
        if share > 0.12 and tier == 0:
            stains_on(x, z, min(1.0, share * 1.6))


def build():
    load()
    red, blue = linear('#7c3a26'), linear('#27557c')
    with drawn_as(**{**AS_CUT, 'wet': 'cut'}):
        scorch()
        with density(1.1):
            boxes.ripped(20, red, 7, 0.95, 0.75, soot=0.55)
            with placed(0.5, 0.06, at.BOX_B[1] + 0.9, -6, 0, 3):
                boxes.ripped(20, blue, 9, 0.30, 0.22, soot=0.35, pitch=0.34, rows=4)
            for word, x, y, z, yaw, pitch, roll, side in (('right', 15.5, 0.10, -4.6, 35, 0, 88, 1), ('left', 11.2, 0.9, 3.4, 80, 0, 52, -1)):
                with placed(x, y, z, yaw, pitch, roll):
                    boxes.leaf(side, boxes.HEIGHT, sooted(red, 0.4))
            with placed(5.2, 0.12, 3.4, 160, 0, 86):
                boxes.leaf(-1, boxes.HEIGHT, sooted(blue, 0.3))
            ibc(1.6, at.BOX_B[1] + 0.9, 4, 0, 0.2)
            ibc(4.3, 6.3, 24)
            ibc(6.1, 5.4, 70, 90, 0.55)
            ibc(0.2, at.BOX_B[1] + 0.8, -6, 0, 0.2)
        with density(0.8):
            stacks()
            bent_fence()
            block.bund()
            debris()
            acid_and_drain()
            with placed(1.6, 0.04, -11.3, 5, 0, -2):
                machines.tractor(sooted(linear('#b9bcb6'), 0.4))
            flat('glass', 3.0, 2.4, -4.8, -9.6, 30, 0.02), flat('glass', 2.2, 2.0, -5.2, -12.8, 100, 0.02)
        for x, z, w in ((32.0, -5.4, 2.0), (34.4, -6.2, 2.4), (31.6, -3.2, 1.6)):
            flat('glass', w, w * 0.8, x, z, local.uniform(0, 360), 0.02)
        for x, z in ((-0.9, 1.4), (2.4, 3.3)):  # the sprinkler's pipes, broken
            tube('hull', [(x, 0, 2.72), (x, 1.2, 2.72), (x + 1.6, 1.7, z)], 0.05, 6, tint=linear('#7a1a16'))
        tube('hull', [(-32, 3.4, 8.16), (-9, 3.4, 8.16), (-6.4, 2.2, 8.4), (-3.0, 0.5, 9.6)], 0.05, 6, tint=linear('#7a1a16'))
        # a sheet of roof blown against the kerb, another on the neighbouring stack's foot
        for x, y, z, yaw, pitch in ((19.5, 0.25, 8.0, 40, -70), (32.4, 0.9, 1.0, 90, -25), (-2.0, 0.3, -6.6, 15, -82)):
            with placed(x, y, z, yaw, pitch):
                wave = lambda px, py: np.array((0, 0, 0.22 * math.sin(2.2 * px) + 0.15 * math.sin(3 * py)))
                boxes.corrugated('hull', 2.6, 1.6, sooted(red, 0.6), rows=4, bend=wave)
                start = len(kit._model.surfaces[kit.class_of('hull')].faces)
                with placed(0, 0, -0.006):
                    boxes.corrugated('hull', 2.6, 1.6, sooted(red, 0.8), rows=4, bend=wave)
                boxes.flip(start)
    with drawn_as(**AS_LIVE):
        with live('I_ibc_valve', 4.3 + 0.67 * math.cos(math.radians(24)), 0.23, 6.3 - 0.67 * math.sin(math.radians(24)), 24):
            box('hull', (0.03, 0.03, 0.16), (0, 0.05, 0.05), 0.006, tint=linear('#a31f1a'))
            cylinder('hull', 0.035, 0.06, (0, 0, 0), 'x', 8, tint=linear('#24282c'))
    for name, x, y, z in (('A_fire_1', 0.0, 1.0, 0.0), ('A_fire_2', 3.6, 0.4, 0.2), ('A_fire_3', -9.6, 1.6, 0.0), ('A_fire_4', -4.6, 1.6, -11.3), ('A_smoke_1', 0.0, 2.6, 0.0), ('A_smoke_2', -9.6, 2.6, -0.4), ('A_smoke_3', -4.6, 2.4, -11.3),
                          ('A_leak_ibc', 4.95, 0.16, 6.0), ('A_leak_pool', 5.8, 0.03, 7.4), ('A_leak_drain', 7.6, 0.03, 9.1), ('A_leak_carbide', 2.4, 0.3, 0.2), ('A_sand_line', 5.0, 0.0, 3.4)):
        anchor(name, x, y, z, -90)
    for name, x, z, tx, tz in (('A_wreck', 15, -13, 1, 0), ('A_ibc', 7.6, 6.4, 4.3, 6.3), ('A_carbide', 7.0, -3.6, 2.2, 0.2), ('A_spill', 9.6, 8.0, 6.6, 8.2)):
        anchor(name, x, 0, z, at.yaw_to(x, z, tx, tz))
    block.surroundings()


def floor():
    return []
