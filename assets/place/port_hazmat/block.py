"""Block D7 as it stands before anything happens: boxes of dangerous goods, bund, fence, sprinklers; boxes A and B live."""
import math

import kit
from kit import anchor, box, chance, cylinder, density, drawn_as, linear, live, placed, quad, tube
from port_hazmat import boxes, layout as at
from port_hazmat.draw import AS_CUT, AS_LIVE, board, load, mark
from port_hazmat.yard import fence_line

# Declared goods by row, bay, tier: (marks, UN). Neighbours need no more than "away from" by the sheet's segregation table; box B alone holds 5.1.
ENVIRONMENT = (('class-9', 'marine'), 'un3082')
GOODS = {
    (0, 1, 0): ENVIRONMENT, (0, 2, 0): (('class-8',), 'un2794'), (0, 2, 1): (('class-8',), 'un2794'), (0, 3, 0): (('class-6.1',), 'un2811'),
    (1, 1, 0): ENVIRONMENT, (1, 1, 1): ENVIRONMENT, (1, 2, 0): (('class-4.1',), 'un1325'), (1, 3, 0): (('class-3',), 'un1263'), (1, 3, 1): (('class-3',), 'un1866'),
    (2, 0, 0): ENVIRONMENT, (2, 1, 0): (('class-2.1',), 'un1950'), (2, 1, 1): (('class-2.1',), 'un1950'), (2, 2, 0): ENVIRONMENT,
}
FIRST_NUMBER = 110  # the atlas's numbers that the yard leaves over start here


def slots():
    """Yields every box of the block but A and B: row, bay, tier, x, y, z."""
    for j, z in enumerate(at.ROWS):
        for i, x in enumerate(at.BAYS):
            for tier in range(at.D7_HEIGHTS[j][i]):
                if (x, z) not in (at.BOX_A, at.BOX_B):
                    yield j, i, tier, x, tier * boxes.HEIGHT, z


COLOUR_OF = {slot: boxes.COLOURS[(slot[0] * 5 + slot[1] * 3 + slot[2] * 7 + 2) % len(boxes.COLOURS)] for slot in GOODS}


def bund():
    x0, z0, x1, z1 = at.BUND
    kerb = linear('#a19e95')
    for x in (x0, x1):
        runs = ((at.GATE_EAST[1], z1),) if x == x1 else ((z0, z1),)
        for a, b in runs:
            box('hull', (0.25, 0.22, b - a), (x, 0.11, (a + b) / 2), 0.02, '-y', kerb)
            n = round((b - a) / 2.2)
            for k in range(n):
                mark('kerb', (b - a) / n, 0.2, (x + (0.13 if x == x1 else -0.13), 0.12, a + (k + 0.5) * (b - a) / n), 90 if x == x1 else -90)
    for z, a in ((z0, -4.6), (z1, x1)):
        box('hull', (a - x0, 0.22, 0.25), ((x0 + a) / 2, 0.11, z), 0.02, '-y', kerb)
        n = round((a - x0) / 2.2)
        for k in range(n):
            mark('kerb', (a - x0) / n, 0.2, (x0 + (k + 0.5) * (a - x0) / n, 0.12, z + (0.13 if z == z1 else -0.13)), 0 if z == z1 else 180)


def fences():
    x0, z0, x1, z1 = at.BUND
    fence_line(x0, z0, -4.6, z0)
    fence_line(x0 + 28.0, z0, x0 + 28.4, z0 - 2.6)  # the north gate's wing
    fence_line(x0, z0, x0, z1)
    fence_line(x1, at.GATE_EAST[1], x1, z1)
    with placed(x1 + 0.12, 0, 9.7):
        board('dgblock', 1.9, 1.36, (0, 1.5, 0), 90, '#6a7278')
    board('noignition', 0.6, 0.82, (x1 + 0.08, 1.3, 11.2), 90)
    board('noentry', 0.6, 0.82, (x1 + 0.08, 1.3, 12.2), 90)
    board('dgblock', 1.5, 1.07, (-8, 1.5, z0 - 0.08), 180, '#6a7278')
    board('cctv', 0.5, 0.68, (-11, 1.5, z0 - 0.08), 180)


def sprinklers():
    red = linear('#a31f1a')
    x0, z0, x1, z1 = at.BUND
    for z in (2.72, 8.16):
        tube('hull', [(x0 + 0.6, 3.4, z), (x1 - 11.0, 3.4, z)], 0.05, 6, tint=red)
        for k in range(4):
            x = x1 - 11.0 - k * 9.06
            tube('hull', [(x, 0, z), (x, 3.4, z)], 0.05, 6, tint=red)
            cylinder('hull', 0.07, 0.10, (x, 3.48, z), segments=6, tint=linear('#b09a60'))
            cylinder('hull', 0.12, 0.05, (x, 0.025, z), segments=8, tint=linear('#6b737a'))
    for x, z in ((x0 + 0.9, 2.72), (x0 + 0.9, 8.16)):
        box('hull', (0.3, 0.9, 0.3), (x, 0.45, z), 0.02, '-y', red)
        kit.lathe('hull', [(0.10, -0.02), (0.14, 0), (0.10, 0.02)], (x, 0.98, z), 'y', 10, linear('#24282c'))


def emergency():
    """Spill kit, hose cabinet and eyewash by the block's gate."""
    x1, z1 = at.BUND[2], at.BUND[3]
    with placed(x1 + 0.9, 0, 12.9, 90):
        box('hull', (1.2, 0.75, 0.7), (0, 0.4, 0), 0.04, '-y', linear('#c9a227'))
        box('hull', (1.26, 0.16, 0.76), (0, 0.86, 0), 0.05, tint=linear('#c9a227'))
        mark('class-9', 0.3, 0.3, (0, 0.45, 0.356))
    with placed(x1 + 0.5, 0, 8.9, 90):
        box('hull', (0.8, 1.2, 0.34), (0, 0.95, 0), 0.02, tint=linear('#a31f1a'))
        for s in (-1, 1):
            box('hull', (0.06, 0.4, 0.06), (s * 0.33, 0.2, 0), 0, '-y', linear('#6b737a'))
        quad('hull', 0.7, 1.1, (0, 0.95, 0.172), boxes.rect('grain'), linear('#b8352c'))


def live_box(name, letter, colour, classes, un, bulge=0.0):
    """A box whose doors, handle and seal are nodes of their own; all frames as the box's, pivots at the hinges."""
    length, height = boxes.LENGTH[20], boxes.HEIGHT
    half, w = length / 2, boxes.WIDTH / 2
    with live(f'I_{name}'):
        boxes.shell(20, False, colour, bulge)
        quad('hull', length - 0.3, boxes.WIDTH - 0.2, (0, 0.165, 0), boxes.rect('grain'), linear('#4a3424'), 0, -90)
        for s, yaw in ((1, 0), (-1, 180)):
            mark(f'no{letter}', 1.25, 0.145, (s * (half - 1.35), height - 0.30, s * (w + 0.012 + (bulge if s < 0 else 0) * 0.4)), yaw)
            mark('22G1', 0.42, 0.145, (s * (half - 1.75), height - 0.50, s * (w + 0.012 + (bulge if s < 0 else 0) * 0.5)), yaw)
        boxes.placards(classes, un, length, height, '-x+z-z')
        if letter == 'A':  # what betrays it: old placards torn off, crust and runs below the doors' seal
            mark('ghost', 0.30, 0.30, (-0.9, height * 0.60, -w - 0.012 - bulge * 0.95), 180)
            mark('ghost', 0.30, 0.30, (0.9, height * 0.60, w + 0.012))
            mark('runs_white', 1.0, 0.15, (half + 0.008, 0.085, 0.1), 90)
            mark('crust', 0.8, 0.13, (half + 0.010, 0.09, -0.15), 90)
            for k in range(16):
                z, r = chance.gauss(-0.1, 0.42), chance.uniform(0.012, 0.055)
                kit.lathe('hull', [(r, 0), (r * 0.75, r * 0.28), (0, r * 0.36)], (half + 0.03 + abs(chance.gauss(0, 0.07)), 0.002, z), 'y', 6, linear('#bdbab0') * chance.uniform(0.75, 1))
    for side, word in ((1, 'right'), (-1, 'left')):
        with live(f'I_{name}_door_{word}', half - boxes.LEAF_X, 0, -side * boxes.LEAF_Z):
            boxes.leaf(side, height, colour, handles=(True, side < 0))
            if side > 0:
                boxes.door_data(f'no{letter}', '22G1', height)
            else:
                mark('csc', 0.22, 0.19, (-0.006, 0.62, -0.55), 90)
                for i, k in enumerate(classes):
                    mark(k, 0.29, 0.29, (0.0, height * 0.56 - i * 0.34, -0.60), 90)
                if un:
                    mark(un, 0.30, 0.125, (0.0, height * 0.56 - 0.30 - 0.34 * (len(classes) - 1), -0.60), 90)
            if letter == 'A':
                mark('ghost', 0.30, 0.30, (-0.004, height * 0.52, side * 0.55), 90)
                mark('crust', 0.07, 1.5, (0.008, 1.05, side * 1.13), 90)
                mark('runs_white', 0.62, 0.5, (-0.003, 0.45, side * 0.80), 90)
    with live(f'I_{name}_handle', half - boxes.LEAF_X + 0.045, 1.12, -boxes.LEAF_Z + 0.90):
        boxes.handle(-1)
    with live(f'I_{name}_seal', half - boxes.LEAF_X + 0.05, 1.11, -boxes.LEAF_Z + 0.50):
        boxes.bolt_seal()


def build():
    load()
    with drawn_as(**AS_CUT):
        with density(1.0):
            for number, (j, i, tier, x, y, z) in enumerate(slots()):
                classes, un = GOODS[j, i, tier]
                with placed(x, y, z):
                    # Beyond the second bay nobody comes near.
                    if i < 2:
                        boxes.near(20, False, COLOUR_OF[j, i, tier], f'no{FIRST_NUMBER + number}', '22G1', chance.choice((None, 0, 1, 2, 4)), classes, un)
                    else:
                        boxes.far(20, False, COLOUR_OF[j, i, tier], FIRST_NUMBER + number, '22G1', chance.choice((None, 0, 1, 2, 4)))
                        boxes.placards(classes, un, boxes.LENGTH[20], boxes.HEIGHT)
        with density(0.8):
            bund()
            fences()
            sprinklers()
            emergency()
    with drawn_as(**AS_LIVE):
        with placed(*(at.BOX_A[0], 0, at.BOX_A[1])):
            live_box('box_a', 'A', linear('#7c3a26'), (), None, 0.055)
        with placed(*(at.BOX_B[0], 0, at.BOX_B[1])):
            live_box('box_b', 'B', linear('#27557c'), ('class-8', 'class-5.1'), 'un2031')
    anchor('A_box_a_door', 3.05, 1.0, 0, -90)
    anchor('A_box_b_door', 3.05, 1.0, at.BOX_B[1], -90)
    anchor('A_leak_box_a', 3.07, 0.30, 0.0, -90)
    surroundings()


def surroundings():
    """What shades the block: the ground, the boxes beside it, A and B."""
    with drawn_as(hull='proxy'):
        box('hull', (200, 0.1, 120), (0, -0.056, 0), 0)
        for _, x, z, bays, rows, feet in at.BLOCKS:
            if math.hypot(x, z) < 80:
                box('hull', (bays * 6.5, 9, rows * 2.84), (x, 4.5, z), 0)
        for x, z in (at.BOX_A, at.BOX_B):
            box('hull', (6.04, boxes.HEIGHT, 2.42), (x, boxes.HEIGHT / 2, z), 0)


def floor():
    return []
