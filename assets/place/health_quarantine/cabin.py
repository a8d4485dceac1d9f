"""The cabin: rows 28 to 45 of a wide-body between its third and fourth pair of doors, 20 x 5.5 x 2.1 m.

Frame: nose towards -Z, port side at -X, floor at y = 0; z from -10 (divider) to 10 (back of the aft galley).
Seats: A B C, aisle, D E F, aisle, H J K. Door 3L is at the front left, 4L and 4R before the aft galley, two lavatories just ahead of these.
"""
import math

import furniture as f
from kit import anchor, box, chance, density, emit, extrude, lathe, live, placed, quad, round_corners, sheet, tube

from health_quarantine.things import drape, exit_sign, flat, glow, holdall, hue, pad, paper_cup, prism, rucksack, suitcase, toilet

PITCH, FIRST, ROWS = 0.79, 28, 18
ROW_Z = -7.72                       # foot of row 28's seat backs
SEATS = {'A': -2.452, 'B': -1.965, 'C': -1.478, 'D': -0.487, 'E': 0.0, 'F': 0.487, 'H': 1.478, 'J': 1.965, 'K': 2.452}
AISLES = (-0.982, 0.982)
CEILING = 2.1
CUSHION_Y = 0.46
DOOR_FRONT_Z, DOOR_AFT_Z = -9.05, 8.35
LAV_Z0, LAV_Z1 = 6.55, 7.65
GALLEY_Z = 9.05
# Half the section, from the floor at the wall up to the underside of the outer bins: (x, y).
WALL = ((2.42, 0.0), (2.62, 0.22), (2.74, 0.55), (2.755, 0.70), (2.70, 1.36), (2.58, 1.62))


def row_z(row):
    return ROW_Z + (row - FIRST) * PITCH


def wall_x(y):
    for (x0, y0), (x1, y1) in zip(WALL, WALL[1:]):
        if y <= y1:
            return x0 + (x1 - x0) * (y - y0) / (y1 - y0)
    return WALL[-1][0]


def triple(row, letters):
    """Three seats on one frame; origin: floor under the middle seat at the foot of its back."""
    last = row == FIRST + ROWS - 1
    for s in (-0.5, 0.5):
        with density(0.35):
            box('iron', (0.05, 0.30, 0.03), (s, 0.16, -0.02), 0, '-y+y')
            box('iron', (0.05, 0.24, 0.03), (s, 0.15, -0.36), 0, '-y+y')
            flat('iron', [(s - 0.02, 0.02, -0.43), (s + 0.02, 0.02, -0.43), (s + 0.02, 0.02, 0.07), (s - 0.02, 0.02, 0.07)], (0, 1, 0))
    with density(0.5):
        box('iron', (1.40, 0.05, 0.34), (0, 0.32, -0.18), 0)
    for i, letter in enumerate(letters):
        x = (i - 1) * 0.487
        pad('seat', [(-0.42, 0.33), (-0.02, 0.34), (0.0, 0.44), (-0.37, CUSHION_Y), (-0.45, CUSHION_Y - 0.05)], 0.43, (x, 0, 0), 0.03)
        pad('seat', [(0.05, 0.38), (0.165, 0.86), (0.20, 1.12), (0.182, 1.18), (0.14, 1.175), (0.082, 1.02), (-0.03, 0.44)], 0.44, (x, 0, 0), 0.035)
        # headrest cloth, literature pocket, table, screen of the seat behind
        with density(0.6):
            extrude('cover', [(0.190, 1.02), (0.205, 1.12), (0.186, 1.187), (0.136, 1.182), (0.076, 1.02), (0.046, 0.90)], 0.30, (x, 0, 0), 'x')
        if last:
            continue
        tilt = math.degrees(math.atan2(0.08, 0.44))
        with placed(x, 0.70, 0.1425, 0, tilt):
            with density(0.5):
                box('grey', (0.40, 0.235, 0.022), (0, 0.005, 0.006), 0, '-z')
                flat('seat_accent', [(-0.19, -0.32, 0.004), (0.19, -0.32, 0.004), (0.19, -0.15, 0.028), (-0.19, -0.15, 0.028)], (0, 0.14, 0.99))
            f.decal('pocket', 0.17, 0.10, (0.0, -0.12, 0.022))
            if chance.random() < 0.45:
                with density(0.4):
                    box(chance.choice(['white', 'sky', 'cover', 'blue']), (0.13, 0.12, 0.012), (chance.uniform(-0.08, 0.08), -0.11, 0.012), 0.0, '-z-y')
        with placed(x, 0.965, 0.182, 0, tilt):
            with density(0.4):
                box('black', (0.27, 0.165, 0.02), (0, 0, 0.003), 0, '-z')
            f.decal(('ife_map', 'ife_safety', 'ife_menu', 'ife_map')[(row * 3 + i) % 4], 0.235, 0.132, (0, 0.0, 0.0145), look='glow')
    for k in range(4):
        x = (k - 1.5) * 0.487
        outer = k in (0, 3)
        with density(0.45):
            prism('trim' if not outer else 'grey', [(-0.026, 0.585), (0.026, 0.585), (0.021, 0.638), (-0.021, 0.638)], 0.40, (x, 0, -0.15))
            if outer:
                box('grey', (0.035, 0.26, 0.36), (x, 0.46, -0.16), 0, '+y')


def seats():
    for row in range(FIRST, FIRST + ROWS):
        z = row_z(row)
        for middle, letters in ((-1.965, 'ABC'), (0.0, 'DEF'), (1.965, 'HJK')):
            with placed(middle, 0, z), density(1.0 if 32 <= row <= 37 else 0.72):
                triple(row, letters)
        for letter, x in SEATS.items():
            if row in (31, 32, 33, 34, 35, 36, 37) or row == 40 and letter in 'DC':
                anchor(f'A_seat_{row}{letter}', x, CUSHION_Y, z - 0.16, 0)


def shell():
    """Floor, lining, bins, ceiling."""
    with density(1.3):
        for x in AISLES:
            flat('carpet_floor', [(x - 0.30, 0, -8.15), (x - 0.30, 0, LAV_Z0), (x + 0.30, 0, LAV_Z0), (x + 0.30, 0, -8.15)], (0, 1, 0))
    with density(0.45):
        for a, b in ((-2.42, AISLES[0] - 0.30), (AISLES[0] + 0.30, AISLES[1] - 0.30), (AISLES[1] + 0.30, 2.42)):
            flat('carpet_floor', [(a, 0, -8.15), (a, 0, LAV_Z0), (b, 0, LAV_Z0), (b, 0, -8.15)], (0, 1, 0))
    with density(1.1):
        flat('vinyl', [(-2.60, 0, -10), (-2.60, 0, -8.15), (2.60, 0, -8.15), (2.60, 0, -10)], (0, 1, 0))
        flat('vinyl', [(-2.60, 0, LAV_Z0), (-2.60, 0, 10), (2.60, 0, 10), (2.60, 0, LAV_Z0)], (0, 1, 0))
    with density(0.4):
        for x in AISLES:  # floor path lighting and seat tracks
            for s in (-1, 1):
                box('green', (0.022, 0.006, LAV_Z0 + 8.1), (x + s * 0.27, 0.003, (LAV_Z0 - 8.1) / 2), 0, '-y', tint=hue('#9fb58a'))
    # sidewalls; the door zones are cut out
    for side in (-1, 1):
        pieces = [(-8.45, 7.75)] + [(-10, DOOR_FRONT_Z - 0.60), (DOOR_AFT_Z + 0.60, 10)]
        for a, b in pieces:
            for (x0, y0), (x1, y1) in zip(WALL, WALL[1:]):
                look = 'lining_low' if y0 < 0.5 else 'lining'
                count = max(1, round((b - a) / 4))
                for k in range(count):
                    z0, z1 = a + (b - a) * k / count, a + (b - a) * (k + 1) / count
                    n = (-(y1 - y0) * side, (x1 - x0), 0)
                    size = math.hypot(*n)
                    with density(0.9 if y0 > 0.5 else 0.6):
                        flat(look, [(side * x0, y0, z0), (side * x1, y1, z0), (side * x1, y1, z1), (side * x0, y0, z1)], tuple(c / size for c in n))
        for k in range(13):  # joints of the lining panels
            z = -8.0 + k * 1.2
            with density(0.15):
                flat('grey', [(side * (wall_x(y) - 0.002), y, z + d) for y, d in ((0.72, -0.004), (0.72, 0.004), (1.36, 0.004), (1.36, -0.004))], (-side, 0.08, 0))
        windows(side)
    # ceiling: a shallow vault above each aisle, a flat strip over the middle
    bins()
    with density(0.5):
        flat('white', [(-2.6, CEILING, -10), (2.6, CEILING, -10), (2.6, CEILING, 10), (-2.6, CEILING, 10)], (0, -1, 0))


def windows(side):
    z = -8.0
    k = 0
    while z < LAV_Z0 - 0.3:
        pane(side, z, (0, 0, 0.25, 0, 0.6, 0, 0, 0.1, 0, 0.45)[k % 10] if not 31 < (z - ROW_Z) / PITCH + FIRST < 36 else 0)
        z += 0.565
        k += 1
    for z in (9.5,):
        pane(side, z, 0)


def pane(side, z, blind):
    """Window 0.27 x 0.42 m: bezel, daylight, a blind drawn down by a share."""
    w, h, y = 0.27, 0.42, 1.03
    x = wall_x(y)
    with placed(side * (x - 0.006), y, z, -90 * side, 4.8):
        def ring(width, height, depth, corner=0.08):
            points = []
            for cx, cy, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
                for step in (0, 45, 90):
                    a = math.radians(start + step)
                    points.append((cx * (width / 2 - corner) + corner * math.cos(a), cy * (height / 2 - corner) + corner * math.sin(a), depth))
            return points
        a, b, c = ring(w + 0.10, h + 0.12, 0.0, 0.12), ring(w + 0.05, h + 0.06, 0.022, 0.11), ring(w - 0.01, h - 0.01, 0.004)
        n = len(a)
        with density(0.7):
            sheet('bin_shell', a + b + c, [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)] + [(n + i, n + (i + 1) % n, 2 * n + (i + 1) % n, 2 * n + i) for i in range(n)])
        u0, v0, u1, v1 = f.ATLAS['window']
        part = (k_of(z), k_of(z) + 0.16)
        with density(0.1):
            quad('glow', w, h, (0, 0, 0.003), (u0 + part[0] * (u1 - u0), v0, u0 + part[1] * (u1 - u0), v1))
        if blind:
            with density(0.4):
                flat('lining', [(-w / 2, h / 2 - h * blind, 0.005), (w / 2, h / 2 - h * blind, 0.005), (w / 2, h / 2, 0.005), (-w / 2, h / 2, 0.005)], (0, 0, 1))
                box('grey', (0.08, 0.02, 0.012), (0, h / 2 - h * blind + 0.014, 0.008), 0, '-z')


def k_of(z):
    return (z * 0.045 + 0.42) % 0.84


def bins():
    """Overhead lockers: outer ones above A-C and H-K, one block above D-F; passenger units below, row placards on the edge."""
    z0, z1 = -8.15, LAV_Z0
    length, middle = z1 - z0, (z0 + z1) / 2
    doors = 12
    step = length / doors
    for side in (-1, 1):
        # section of an outer bin: underside, face, top; walk keeps the room on the right
        face = [(1.42, 1.615), (1.36, 1.66), (1.335, 1.78), (1.36, 1.92), (1.42, 2.0)]
        under = [(2.60, 1.62), (1.42, 1.615)]
        bin_run(side, face, under, z0, doors, step)
        inner = [(0.60, 1.665), (0.655, 1.71), (0.675, 1.80), (0.655, 1.93), (0.60, 2.0)]
        bin_run(side, inner, [(0.0, 1.665), (0.60, 1.665)], z0, doors, step, inner=True)
        # cove with the mood light, and the slope to the ceiling
        with density(0.45):
            strip(side, [(1.42, 2.0), (1.46, 2.02), (1.32, CEILING)], z0, z1, 'white')
            strip(side, [(0.60, 2.0), (0.56, 2.02), (0.66, CEILING)], z0, z1, 'white', True)
        # End caps
        for z, facing in ((z0, -1), (z1, 1)):
            outline = [(2.60, 1.62)] + face + [(1.42, CEILING), (2.60, CEILING)]
            flat('bin_shell', [(side * x, y, z) for x, y in outline], (0, 0, facing))
            outline = [(0.0, 1.665)] + inner + [(0.60, CEILING), (0.0, CEILING)]
            flat('bin_shell', [(side * x, y, z) for x, y in outline], (0, 0, facing))
        for x, tint in ((1.39, (0.50, 0.66, 1.0)), (0.63, (0.50, 0.66, 1.0))):
            glow_strip(side * x, 2.035, z0, z1, 0.05, tint)
        for row in range(FIRST, FIRST + ROWS):
            z = row_z(row) - 0.12
            with placed(side * 1.333, 1.70, z, -90 * side):
                f.decal(f'row{row}', 0.10, 0.05, (-0.06, 0, 0.014))
                f.decal('abc' if side < 0 else 'hjk', 0.10, 0.05, (0.055, 0, 0.014))
            with placed(side * 0.677, 1.75, z, 90 * side):
                f.decal(f'row{row}', 0.10, 0.05, (-0.06, 0, 0.006))
                f.decal('def', 0.10, 0.05, (0.055, 0, 0.006))
            # passenger service units
            for x, y in ((side * 1.93, 1.612), (side * 0.30, 1.66)):
                with density(0.3):
                    box('grey', (0.62 if abs(x) > 1 else 0.40, 0.016, 0.20), (x, y, z - 0.15), 0, '+y')
                f.decal('psu', 0.36, 0.12, (x, y - 0.0095, z - 0.15), 0, 90)
                lit = row in (30, 34, 36, 41) and side < 0 or row in (33, 38, 43) and side > 0
                if lit and abs(x) > 1:
                    glow(0.045, 0.045, (x - 0.22, y - 0.0105, z - 0.15), (1.0, 0.82, 0.52), 0, 90)
                quad('glow', 0.13, 0.045, (x, y - 0.0105, z - 0.02), f.ATLAS['belts'], pitch=90)


def glow_strip(x, y, z0, z1, width, tint):
    pieces = 6
    for k in range(pieces):
        a = z0 + (z1 - z0) * k / pieces
        glow(width, (z1 - z0) / pieces, (x, y, a + (z1 - z0) / pieces / 2), tint, 0, 90)


def strip(side, path, z0, z1, look, inner=False):
    for (x0, y0), (x1, y1) in zip(path, path[1:]):
        sign = 1 if inner else -1
        n = ((y1 - y0) * sign * side, -abs(x1 - x0) - 0.01, 0)
        size = math.hypot(*n)
        flat(look, [(side * x0, y0, z0), (side * x1, y1, z0), (side * x1, y1, z1), (side * x0, y0, z1)], tuple(c / size for c in n))


def bin_run(side, face, under, z0, doors, step, inner=False):
    sign = 1 if inner else -1
    for k in range(doors):
        a, b = z0 + k * step + 0.006, z0 + (k + 1) * step - 0.006
        with density(0.8):
            points, normals, faces = [], [], []
            for i, (x, y) in enumerate(face):
                p, q = face[max(0, i - 1)], face[min(len(face) - 1, i + 1)]
                n = ((q[1] - p[1]) * sign * side, -(q[0] - p[0]) * sign, 0)
                size = math.hypot(*n)
                for z in (a, b):
                    points.append((side * x, y, z))
                    normals.append(tuple(c / size for c in n))
            for i in range(len(face) - 1):
                faces.append((2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2))
            emit('bin_shell', points, normals, faces)
        with density(0.3):
            x, y = face[1]
            box('zinc', (0.016, 0.026, 0.13), (side * (x + sign * 0.004), y + 0.02, (a + b) / 2), 0)
    with density(0.6):
        (x0, y0), (x1, y1) = under
        flat('lining', [(side * x0, y0, z0), (side * x1, y1, z0), (side * x1, y1, z0 + doors * step), (side * x0, y0, z0 + doors * step)], (0, -1, 0))
    with density(0.2):  # behind the gaps between the doors
        dx = 0.012 * -sign
        outline = [(side * (x + dx), y) for x, y in face]
        for (xa, ya), (xb, yb) in zip(outline, outline[1:]):
            n = ((yb - ya) * sign * side, -(xb - xa) * sign, 0)
            size = math.hypot(*n) or 1
            flat('dark', [(xa, ya, z0), (xb, yb, z0), (xb, yb, z0 + doors * step), (xa, ya, z0 + doors * step)], tuple(c / size for c in n))


def aircraft_door(side, z, name=None):
    """Plug door 1.07 x 1.9 m in the sidewall with its surround; a name makes the leaf live, its hinge at the forward edge."""
    width, height, x = 1.07, 1.88, 2.60
    with placed(side * x, 0, z, -90 * side):
        # surround
        with density(0.8):
            for s in (-1, 1):
                box('lining', (0.09, CEILING, 0.16), (s * (width / 2 + 0.045), CEILING / 2, 0.0), 0.015, '-y+y')
            box('lining', (width + 0.18, CEILING - height, 0.16), (0, (CEILING + height) / 2, 0.0), 0.0, '+y')
            box('steel', (width + 0.1, 0.016, 0.22), (0, 0.008, -0.03), 0.003, '-y')
        def leaf(look, tint):
            def part(size, at, bevel, colour, drop=''):
                box('live' if tint else colour[0], size, at, bevel, drop, tint=hue(colour[1]) if tint else None)
            part((width - 0.02, height - 0.02, 0.10), (0, height / 2, 0), 0.03, ('bin_shell', '#c4c6c6'))
            part((width * 0.74, 0.42, 0.16), (0, 0.32, 0.06), 0.05, ('bin_shell', '#bfc2c3'))       # slide bustle
            part((width * 0.80, 0.30, 0.04), (0, 0.74, 0.06), 0.02, ('lining_low', '#aeb3b6'))
            part((0.30, 0.11, 0.05), (0.22, 1.12, 0.065), 0.016, ('trim', '#3a4249'))
            part((0.26, 0.035, 0.035), (0.20, 1.14, 0.10), 0.012, ('red', '#b0231b'))                # handle
            part((0.05, 0.34, 0.05), (-0.44, 1.30, 0.075), 0.016, ('trim', '#3a4249'))              # assist handle
            part((0.24, 0.30, 0.012), (0, 1.47, 0.052), 0.05, ('zinc', '#8d969b'))
            part((0.17, 0.22, 0.008), (0, 1.47, 0.057), 0.03, ('glass', '#8fb4d2'))
        if name:
            with live(name, -width / 2 * side, 0, 0):
                with placed(width / 2 * side, 0, 0):
                    leaf('live', True)
        else:
            leaf(None, False)
        f.decal('door_arm', 0.30, 0.10, (0, 0.93, 0.0825))
    with placed(side * (x - 0.085), 0, z, -90 * side):
        exit_sign((0, CEILING - 0.10, 0.05), 0, 0.36)


def door_zone():
    """Forward cross-aisle: doors 3L and 3R, divider with curtains, attendants' station."""
    aircraft_door(-1, DOOR_FRONT_Z, 'I_door_3l')
    aircraft_door(1, DOOR_FRONT_Z)
    with placed(0, 0, -10):
        # divider: three panels with two curtained aisles
        for a, b in ((-2.7, -1.32), (-0.64, 0.64), (1.32, 2.7)):
            box('lining', (b - a, CEILING, 0.06), ((a + b) / 2, CEILING / 2, 0), 0.006, '-y+y-z')
            box('airline', (b - a - 0.04, 0.08, 0.01), ((a + b) / 2, 1.1, 0.034), 0, '-z')
        for s in (-1, 1):
            with placed(s * 0.98, 2.03, 0.02):
                drape('curtain', 0.70, 2.0, 7, 0.022)
                flat('curtain', [(-0.36, -2.0, -0.05), (0.36, -2.0, -0.05), (0.36, 0, -0.05), (-0.36, 0, -0.05)], (0, 0, 1))
            box('zinc', (0.74, 0.02, 0.03), (s * 0.98, 2.05, 0.02), 0.003)
        f.decal('class_sign', 0.60, 0.20, (0, 1.62, 0.033))
        # fire extinguisher, torch, interphone
        with placed(0.0, 0.95, 0.03):
            lathe('red', [(0.0, -0.2), (0.06, -0.2), (0.065, -0.16), (0.065, 0.1), (0.03, 0.16), (0.0, 0.18)], (-0.35, 0.0, 0.08), segments=14)
            box('dark', (0.05, 0.05, 0.14), (-0.35, 0.2, 0.09), 0.008)
            box('white', (0.10, 0.24, 0.06), (0.28, 0.28, 0.03), 0.014, '-z')
            box('dark', (0.05, 0.20, 0.05), (0.28, 0.28, 0.075), 0.018)
        jump_seat(-0.1 + 0.0, 0.03)
    # walls in front of the first row: half-height bulkheads with baby bassinet points
    for a, b in ((-2.62, -1.28), (-0.70, 0.70), (1.28, 2.62)):
        box('lining', (b - a, 1.35, 0.05), ((a + b) / 2, 0.675, -8.42), 0.012, '-y')
        f.decal('bassinet', 0.14, 0.14, ((a + b) / 2, 1.05, -8.393))


def jump_seat(x, z):
    """Attendant's folding seat with harness, against a wall that faces +Z."""
    with placed(x, 0, z):
        box('seat', (0.44, 0.75, 0.07), (0, 1.05, 0.04), 0.025, '-z')
        box('seat', (0.42, 0.40, 0.07), (0, 0.55, 0.08), 0.025)
        for s in (-1, 1):
            box('red', (0.04, 0.62, 0.008), (s * 0.1, 1.08, 0.08), 0, '-z')


def lavatory(side):
    """Aft lavatory, 1.1 x 1.35 m; live door to the aisle, a sink, a pan, its sign lit."""
    tag = 'left' if side < 0 else 'right'
    x0, x1 = 1.30, 2.66
    zm, depth = (LAV_Z0 + LAV_Z1) / 2, LAV_Z1 - LAV_Z0
    wide = 0.62
    with placed(0, 0, 0):
        with density(0.8):
            # forward and aft faces, outside
            for z, n in ((LAV_Z0, -1), (LAV_Z1, 1)):
                flat('lining', [(side * x0, 0, z), (side * 2.75, 0, z), (side * 2.75, CEILING, z), (side * x0, CEILING, z)], (0, 0, n))
            # aisle face with the opening
            for a, b, lo in ((LAV_Z0, zm - wide / 2, 0), (zm + wide / 2, LAV_Z1, 0), (zm - wide / 2, zm + wide / 2, 1.90)):
                flat('lining', [(side * x0, lo, a), (side * x0, lo, b), (side * x0, CEILING, b), (side * x0, CEILING, a)], (-side, 0, 0))
        with density(0.6):  # inside
            inner0, z0, z1 = x0 + 0.05, LAV_Z0 + 0.04, LAV_Z1 - 0.04
            flat('white', [(side * 2.62, 0, z0), (side * 2.62, 2.0, z0), (side * 2.62, 2.0, z1), (side * 2.62, 0, z1)], (-side, 0, 0))
            flat('white', [(side * inner0, 0, z0), (side * 2.62, 0, z0), (side * 2.62, 2.0, z0), (side * inner0, 2.0, z0)], (0, 0, 1))
            flat('white', [(side * inner0, 0, z1), (side * 2.62, 0, z1), (side * 2.62, 2.0, z1), (side * inner0, 2.0, z1)], (0, 0, -1))
            flat('white', [(side * inner0, 2.0, z0), (side * 2.62, 2.0, z0), (side * 2.62, 2.0, z1), (side * inner0, 2.0, z1)], (0, -1, 0))
            for a, b in ((z0, zm - wide / 2), (zm + wide / 2, z1)):
                flat('white', [(side * inner0, 0, a), (side * inner0, 0, b), (side * inner0, 2.0, b), (side * inner0, 2.0, a)], (side, 0, 0))
        glow(0.5, 0.08, (side * 2.0, 1.99, z0 + 0.12), (1.0, 0.96, 0.9), 0, 90)
        with placed(side * 2.62, 0, zm + 0.08, -90 * side):
            toilet()
        with placed(side * 2.0, 0, z0):
            box('grey', (0.7, 0.06, 0.34), (0, 0.84, 0.17), 0.01, '-z')
            box('white', (0.7, 0.82, 0.26), (0, 0.41, 0.13), 0, '-z-y')
            lathe('steel', [(0.13, 0.0), (0.12, -0.01), (0.06, -0.004), (0.0, -0.002)], (0, 0.885, 0.18), segments=16)
            tube('steel', round_corners([(0, 0.87, 0.04), (0, 0.97, 0.04), (0, 0.97, 0.13)], 0.03), 0.012, 6)
            box('glass', (0.6, 0.62, 0.01), (0, 1.35, 0.006), 0, '-z', tint=hue('#7f8f96'))
        # sign over the door, door
        with placed(side * x0, 0, zm, -90 * side):
            with density(0.6):
                for s in (-1, 1):
                    box('zinc', (0.035, 1.9, 0.05), (s * (wide / 2 + 0.005), 0.95, 0.0), 0.004, '-y')
                box('zinc', (wide, 0.035, 0.05), (0, 1.905, 0.0), 0.004)
                box('dark', (0.34, 0.10, 0.02), (0, 2.0, 0.01), 0.004, '-z')
            quad('glow', 0.30, 0.075, (0, 2.0, 0.0215), f.ATLAS['lav'])
            with live(f'I_door_lav_{tag}', -wide / 2, 0, 0.0):
                box('live', (wide - 0.006, 1.885, 0.035), (wide / 2, 0.945, 0), 0.004, tint=hue('#c2c4c4'))
                box('live', (0.004, 1.80, 0.037), (wide / 2, 0.945, 0), 0, tint=hue('#8d9498'))
                box('live', (0.10, 0.035, 0.02), (wide - 0.09, 1.02, 0.022), 0.005, tint=hue('#6b737a'))
                box('live', (0.05, 0.012, 0.006), (wide - 0.09, 1.10, 0.02), 0, tint=hue('#2c7348'))
                box('live', (0.14, 0.10, 0.004), (wide / 2 - 0.12, 1.02, 0.019), 0.002, tint=hue('#3a4249'))
                quad('live', 0.17, 0.17, (wide / 2, 1.48, 0.0185), f.LIVE_ATLAS['wc'])
    with placed(side * 1.98, 0, LAV_Z1):
        jump_seat(0, 0.0)
    f.decal('crew_only', 0.3, 0.1, (side * 1.98, 1.62, LAV_Z1 + 0.002))


def aft():
    """Doors 4L and 4R, centre block, aft galley."""
    for side in (-1, 1):
        lavatory(side)
        aircraft_door(side, DOOR_AFT_Z)
    # centre block between the aisles: stowage with a literature rack
    w = 1.30
    box('lining', (w, CEILING, LAV_Z1 - LAV_Z0 - 0.05), (0, CEILING / 2, (LAV_Z0 + LAV_Z1) / 2 + 0.02), 0.012, '-y+y')
    with placed(0, 0, LAV_Z1):
        box('grey', (0.52, 1.0, 0.02), (-0.3, 0.55, 0.0), 0.006, '-z')
        box('steel', (0.02, 0.12, 0.03), (-0.08, 0.6, 0.02), 0.004)
        f.decal('crew_only', 0.3, 0.1, (-0.3, 1.25, 0.002))
        f.decal('aed', 0.22, 0.22, (0.35, 1.35, 0.003))
        box('white', (0.30, 0.26, 0.06), (0.35, 1.0, 0.0), 0.01, '-z')
        f.decal('first_aid', 0.2, 0.2, (0.35, 1.0, 0.0325))
    with placed(0, 0, LAV_Z0 - 0.005, 180):
        f.decal('seat_map_card', 0.30, 0.42, (0, 1.3, 0.004))
    # galley: worktop, carts below, ovens and boxes above
    for side in (-1, 1):
        with placed(side * 0.98, 2.03, GALLEY_Z - 0.04):
            with placed(side * 0.30, 0, 0):
                drape('curtain', 0.16, 1.95, 4, 0.05)
        box('zinc', (0.74, 0.02, 0.03), (side * 0.98, 2.05, GALLEY_Z - 0.04), 0.003)
    with placed(0, 0, 10.0, 180):
        box('lining', (5.4, CEILING, 0.04), (0, CEILING / 2, 0.0), 0, '-y+y-z')
        box('steel', (4.6, 0.05, 0.55), (0, 1.05, 0.28), 0.008)
        box('steel', (4.6, 0.10, 0.03), (0, 1.12, 0.03), 0)
        with density(0.6):
            for k in range(10):  # carts
                x = -2.07 + k * 0.46
                look = 'steel' if k not in (3, 7) else 'grey'
                box(look, (0.43, 0.98, 0.5), (x, 0.52, 0.27), 0.008, '-z-y')
                box('airline', (0.36, 0.10, 0.004), (x, 0.92, 0.5215), 0, '-z')
                box('dark', (0.16, 0.03, 0.03), (x, 0.83, 0.53), 0.008)
                box('red', (0.03, 0.03, 0.012), (x + 0.17, 0.99, 0.525), 0, '-z')
            for k in range(7):  # ovens, boxes
                x = -1.92 + k * 0.64
                if k in (1, 2, 5):
                    box('steel', (0.58, 0.42, 0.40), (x, 1.55, 0.22), 0.01, '-z')
                    box('glass', (0.34, 0.24, 0.01), (x - 0.07, 1.53, 0.425), 0.01, '-z')
                    box('dark', (0.10, 0.36, 0.008), (x + 0.21, 1.55, 0.424), 0, '-z')
                    f.decal('oven', 0.08, 0.12, (x + 0.21, 1.6, 0.4295), look='glow')
                else:
                    for j in range(2):
                        box('zinc', (0.58, 0.205, 0.40), (x, 1.445 + j * 0.215, 0.22), 0.006, '-z')
                        box('dark', (0.12, 0.022, 0.02), (x, 1.44 + j * 0.215, 0.43), 0.005)
                        f.decal('galley_label', 0.16, 0.05, (x, 1.50 + j * 0.215, 0.4235))
                box('lining', (0.60, 0.24, 0.42), (x, 1.92, 0.22), 0.008, '-z+y')
                box('red', (0.03, 0.03, 0.02), (x, 1.78, 0.435), 0, '-z')
            lathe('steel', [(0.0, 0), (0.09, 0), (0.10, 0.20), (0.07, 0.26), (0.0, 0.27)], (0.32, 1.075, 0.25), segments=14)
            lathe('steel', [(0.0, 0), (0.09, 0), (0.10, 0.20), (0.07, 0.26), (0.0, 0.27)], (0.58, 1.075, 0.25), segments=14)
        glow(4.2, 0.06, (0, 1.325, 0.44), (1.0, 0.93, 0.82), 0, 90)
        for x in (-1.2, -1.1, -1.28):
            paper_cup((x, 1.075, 0.3 + x * 0.05))
    for side in (-1, 1):  # side walls of the galley
        box('lining', (0.06, CEILING, 10 - GALLEY_Z), (side * 2.60, CEILING / 2, (10 + GALLEY_Z) / 2), 0.01, '-y+y')


def belongings():
    """What passengers left on seats, in the aisles and under them."""
    for row, letter, what in ((29, 'B', 'blanket'), (30, 'H', 'pillow'), (31, 'E', 'blanket'), (33, 'J', 'pillow'), (34, 'B', 'blanket'), (35, 'D', 'blanket'), (36, 'A', 'pillow'), (36, 'B', 'blanket'), (37, 'F', 'book'), (38, 'K', 'blanket'), (32, 'C', 'book'), (40, 'E', 'pillow'), (41, 'A', 'blanket'), (42, 'H', 'blanket'), (44, 'C', 'pillow'), (28, 'E', 'book'), (39, 'B', 'rucksack'), (43, 'F', 'blanket')):
        with placed(SEATS[letter], CUSHION_Y, row_z(row) - 0.2, chance.uniform(-25, 25)):
            if what == 'blanket':
                pad(chance.choice(['blanket', 'curtain', 'seat_accent']), [(-0.17, 0.0), (0.15, 0.0), (0.17, 0.05), (0.10, 0.09), (-0.10, 0.075), (-0.18, 0.03)], 0.34, rim=0.06)
            elif what == 'pillow':
                with placed(0, 0.13, 0.10, 0, -70):
                    pad('cover', [(-0.13, -0.03), (0.13, -0.03), (0.16, 0.0), (0.13, 0.04), (-0.13, 0.05), (-0.16, 0.01)], 0.38, rim=0.07)
            elif what == 'rucksack':
                rucksack('navy', (0, 0, 0.05), 180)
            else:
                box('white', (0.15, 0.012, 0.21), (0, 0.008, 0), 0, '-y')
                box('blue', (0.155, 0.002, 0.215), (0, 0.015, 0), 0, '-y')
    for row, x, look in ((31, -1.7, 'trim'), (34, -2.2, 'navy'), (36, 0.3, 'canvas'), (37, 2.1, 'red'), (40, -0.3, 'trim'), (35, 1.7, 'mailbag'), (43, -2.2, 'canvas')):
        with placed(x, 0, row_z(row) - 0.52, chance.uniform(-12, 12)), density(0.5):
            rucksack(look, (0, 0, 0)) if chance.random() < 0.5 else holdall(look, (0, 0, 0), 0, 0.7)
    suitcase('slate', (0.36, 0.55, 0.23), (-2.05, 0, -9.55), 20)
    holdall('navy', (-1.62, 0, -9.6), -14, 0.8)
    for row, letter in ((33, 'E'), (36, 'C'), (34, 'J')):  # cups on open tables of the row ahead
        x, z = SEATS[letter], row_z(row - 1) + 0.30
        with density(0.6):
            box('grey', (0.40, 0.018, 0.25), (x, 0.70, z), 0.008)
            for s in (-1, 1):
                box('trim', (0.02, 0.02, 0.16), (x + s * 0.18, 0.685, z - 0.14), 0)
        paper_cup((x + 0.1, 0.709, z - 0.04))
        box('poly', (0.12, 0.002, 0.12), (x - 0.08, 0.711, z), 0, '-y')
    # airsickness bag and tissues at 34A
    box('white', (0.11, 0.20, 0.05), (SEATS['A'] + 0.28, CUSHION_Y + 0.11, row_z(34) - 0.24), 0.01)


def stairs_outside():
    """What one sees through door 3L: the platform of the passenger stairs under its canopy, and daylight."""
    x0, x1, z = -2.72, -4.5, DOOR_FRONT_Z
    with density(0.5):
        flat('steel', [(x1, -0.02, z - 0.9), (x1, -0.02, z + 0.9), (x0, -0.02, z + 0.9), (x0, -0.02, z - 0.9)], (0, 1, 0))
        for s in (-1, 1):
            box('white', (1.78, 1.1, 0.03), ((x0 + x1) / 2, 0.55, z + s * 0.9), 0.006, '-y')
            for k in range(3):
                box('zinc', (0.04, 2.15, 0.04), (x0 - 0.1 - k * 0.8, 1.07, z + s * 0.9), 0, '-y')
            tube('zinc', [(x0, 1.12, z + s * 0.87), (x1 - 1.0, 0.6, z + s * 0.87)], 0.025, 6)
            box('sky', (1.78, 0.9, 0.006), ((x0 + x1) / 2, 1.6, z + s * 0.9), 0, tint=hue('#93a9b5'))
        box('white', (1.9, 0.04, 1.95), ((x0 + x1) / 2, 2.18, z), 0.01)
        box('rubber', (0.14, 2.1, 0.12), (-2.78, 1.05, z - 0.72), 0.03)
        box('rubber', (0.14, 2.1, 0.12), (-2.78, 1.05, z + 0.72), 0.03)
        for k in range(5):
            box('steel', (0.28, 0.03, 1.7), (x1 - 0.14 - k * 0.28, -0.06 - k * 0.18, z), 0, '-y')
        box('yellow', (0.05, 0.022, 1.75), (x1 + 0.02, -0.015, z), 0, '-y')
    with density(0.1):
        quad('glow', 11.0, 6.4, (-7.2, 0.75, z), f.ATLAS['apron_view'], yaw=90)


def build():
    shell()
    seats()
    door_zone()
    aft()
    belongings()
    stairs_outside()
    for name, x, y, z, yaw in ANCHORS:
        anchor(name, x, y, z, yaw)


# (name, x, y, z, yaw): at yaw 0 it faces -Z, the nose; positive yaw turns left.
ANCHORS = (
    ('A_cabin_door', -2.05, 0, DOOR_FRONT_Z, -90), ('A_purser', -0.9, 0, -8.85, 90), ('A_cabin_observer', 0.95, 0, -8.9, 180), ('A_pa', 0.2, 0, -9.3, 0), ('A_cabin_stairs', -3.5, 0, DOOR_FRONT_Z, 90),
    ('A_aisle_left_front', AISLES[0], 0, -7.9, 180), ('A_aisle_right_front', AISLES[1], 0, -7.9, 180),
    ('A_row_32', AISLES[0], 0, row_z(32), 180), ('A_row_34', AISLES[0], 0, row_z(34) - 0.25, 90), ('A_row_34_far', AISLES[0], 0, row_z(32) - 0.1, 150), ('A_row_36', AISLES[0], 0, row_z(36) - 0.25, 90), ('A_row_34_right', AISLES[1], 0, row_z(34) - 0.25, -90), ('A_row_40', AISLES[0], 0, row_z(40), 0),
    ('A_lav_left', AISLES[0], 0, (LAV_Z0 + LAV_Z1) / 2, 90), ('A_lav_right', AISLES[1], 0, (LAV_Z0 + LAV_Z1) / 2, -90), ('A_crew_aft', 0.5, 0, 8.3, 20), ('A_door_4l', -2.05, 0, DOOR_AFT_Z, 90), ('A_door_4r', 2.05, 0, DOOR_AFT_Z, -90), ('A_galley', 0.0, 0, 8.5, 180), ('A_jumpseat_left', -1.98, 0.55, 7.78, 180),
)


def floor():
    out = [(-2.45, -9.85, 2.45, -8.55), (-4.4, DOOR_FRONT_Z - 0.75, -2.45, DOOR_FRONT_Z + 0.75) , (-2.4, 7.95, 2.4, 9.3)]
    for x in AISLES:
        out.append((x - 0.24, -8.55, x + 0.24, 7.95))
    for side in (-1, 1):
        a, b = sorted((side * 1.22, side * 2.2))
        out.append((a, LAV_Z0 + 0.35, b, LAV_Z1 - 0.15))
    return out
