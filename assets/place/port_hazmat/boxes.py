"""Freight containers by ISO 668: far ones as painted faces, near ones modelled, and what a blast leaves of them.

A box stands on y = 0 about x = z = 0, its length along X, its doors towards +X. Colours are linear RGB.
"""
import math

import numpy as np

import kit
from kit import box, cylinder, emit, linear, placed, quad, tube
from port_hazmat.draw import mark, rect

WIDTH, HEIGHT, HIGH = 2.438, 2.591, 2.896
LENGTH = {20: 6.058, 40: 12.192}
COLOURS = [linear(c) for c in ('#8a4438', '#9c6144', '#3f5d82', '#4f7886', '#4c705c', '#8f9394', '#b7b3a6', '#654a44', '#a98247', '#4b5660', '#774049', '#41686b')]
PITCH, DEPTH = 0.278, 0.036


def far(feet, high, colour, number=None, code=None, logo=None, faces='+x-x+z-z+y'):
    """Five painted faces at most; `faces` names those that can be seen."""
    length, height = LENGTH[feet], HIGH if high else HEIGHT
    half, w = length / 2, WIDTH / 2
    for s, name, yaw in ((1, '+z', 0), (-1, '-z', 180)):
        if name in faces:
            quad('hull', length, height, (0, height / 2, s * w), rect(f'side{feet}'), colour, yaw)
            if logo is not None:
                mark(f'logo{logo}', 2.6 if feet == 20 else 4.2, 0.73 if feet == 20 else 1.18, (-s * 0.4, height * 0.55, s * (w + 0.006)), yaw)
            if number is not None:
                x = s * (half - 1.35)
                mark(f'no{number}', 1.25, 0.145, (x, height - 0.32, s * (w + 0.006)), yaw)
                mark(code, 0.42, 0.145, (x - s * 0.4, height - 0.52, s * (w + 0.006)), yaw)
    if '+x' in faces:
        quad('hull', WIDTH, height, (half, height / 2, 0), rect('doors'), colour, 90)
        if number is not None:
            mark(f'no{number}', 0.95, 0.11, (half + 0.006, height - 0.36, -0.56), 90)
            mark(code, 0.32, 0.11, (half + 0.006, height - 0.52, -0.3), 90)
            mark('weights', 0.5, 0.5, (half + 0.006, height - 0.9, -0.56), 90)
    if '-x' in faces:
        quad('hull', WIDTH, height, (-half, height / 2, 0), rect('front'), colour, -90)
        if number is not None:
            mark(f'no{number}', 0.95, 0.11, (-half - 0.006, height - 0.36, 0.5), -90)
    if '+y' in faces:
        quad('hull', length, WIDTH, (0, height, 0), rect('front'), np.asarray(colour) * 0.9, 0, -90)


def corrugated(look, length, height, colour, pitch=PITCH, depth=DEPTH, rows=1, bend=None, open_=None):
    """Ribbed sheet in the XY plane facing +Z, centred in x, from y = 0 up. `bend(x, y)` returns (dx, dy, dz); `open_(x, y)` is true where it is torn away."""
    count = max(1, round(length / pitch))
    step = length / count
    columns = [(-length / 2, 0.0)]
    for i in range(count):
        a = -length / 2 + i * step
        columns += [(a + 0.26 * step, 0.0), (a + 0.50 * step, -depth), (a + 0.76 * step, -depth), (a + step, 0.0)]
    columns = np.array(columns)
    slope = np.diff(columns, axis=0)
    face = np.stack([-slope[:, 1], slope[:, 0]], 1)
    face /= np.linalg.norm(face, axis=1, keepdims=True)
    n2 = np.vstack([face[:1], face[:-1] + face[1:], face[-1:]])
    n2 /= np.linalg.norm(n2, axis=1, keepdims=True)
    points, normals, shades, faces = [], [], [], []
    ys = np.linspace(0, height, rows + 1)
    for y in ys:
        for (x, z), (nx, nz) in zip(columns, n2):
            p = np.array((x, y, z))
            points.append(p + (bend(x, y) if bend else 0))
            normals.append((nx, 0, nz))
            shades.append((0.72 if z < -depth / 2 else 1.0) * (0.90 if y == 0 else 1.0))
    wide = len(columns)
    for j in range(rows):
        for i in range(wide - 1):
            if open_ and open_(columns[i][0], (ys[j] + ys[j + 1]) / 2):
                continue
            faces.append((j * wide + i, j * wide + i + 1, (j + 1) * wide + i + 1, (j + 1) * wide + i))
    if bend:
        p = np.array(points)
        normals = np.zeros_like(p)
        for f in faces:
            normals[list(f)] += np.cross(p[f[1]] - p[f[0]], p[f[3]] - p[f[0]])
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    emit(look, points, normals, faces, tint=np.outer(shades, colour))


def frame(length, height, colour, door_end=True):
    """Posts, rails, castings: all that carries the next box."""
    half, w = length / 2, WIDTH / 2
    dark = np.asarray(colour) * 0.92
    for sx in (-1, 1):
        for sz in (-1, 1):
            box('hull', (0.15, height - 0.2, 0.11), (sx * (half - 0.08), height / 2, sz * (w - 0.055)), 0, tint=dark)
            for y in (0.059, height - 0.059):
                box('hull', (0.178, 0.118, 0.162), (sx * (half - 0.086), y, sz * (w - 0.078)), 0, tint=dark * 0.9)
                mark('casting', 0.10, 0.055, (sx * (half - 0.086), y, sz * (w + 0.0055)), 0 if sz > 0 else 180)
                mark('casting', 0.08, 0.055, (sx * (half + 0.0055), y, sz * (w - 0.078)), 90 * sx)
    for sz in (-1, 1):
        box('hull', (length - 0.3, 0.15, 0.06), (0, 0.09, sz * (w - 0.035)), 0, tint=dark)
        box('hull', (length - 0.3, 0.07, 0.06), (0, height - 0.045, sz * (w - 0.035)), 0, tint=dark)
    for sx in (-1, 1):
        box('hull', (0.09, 0.15, WIDTH - 0.3), (sx * (half - 0.05), 0.09, 0), 0, tint=dark)
        box('hull', (0.09, 0.11, WIDTH - 0.3), (sx * (half - 0.05), height - 0.06, 0), 0, tint=dark)


def shell(feet, high, colour, bulge=0.0):
    """Frame, sides, front, roof, floor; no doors. `bulge`: metres by which the -Z side swells."""
    length, height = LENGTH[feet], HIGH if high else HEIGHT
    half, w = length / 2, WIDTH / 2
    frame(length, height, colour)
    swell = (lambda x, y: np.array((0, 0, bulge * math.cos(math.pi * x / length) * math.sin(math.pi * y / (height - 0.24))))) if bulge else None
    for s in (1, -1):
        with placed(0, 0.16, s * (w - 0.012), 0 if s > 0 else 180):
            corrugated('hull', length - 0.3, height - 0.24, colour, rows=4 if bulge and s < 0 else 1, bend=swell if s < 0 else None)
    with placed(-half + 0.02, 0.16, 0, -90):
        corrugated('hull', WIDTH - 0.24, height - 0.26, colour, 0.25, 0.045)
    quad('hull', length, WIDTH, (0, height - 0.012, 0), rect('front'), np.asarray(colour) * 0.9, 0, -90)


def leaf(side, height, colour, rods=True, handles=(True, True)):
    """One door leaf, hinged at its own origin: outward +X, reaching `side` * 1.155 m along Z (side +1: from -Z inwards)."""
    wide, low, high = 1.155, 0.16, height - 0.12
    tall = high - low
    with placed(-0.035, low + 0.07, side * wide / 2, 90):
        quad('hull', wide - 0.1, tall - 0.14, (0, (tall - 0.14) / 2, 0), rect('grain'), np.asarray(colour) * 0.88)
        for k in range(4):
            y = (k + 0.5) * (tall - 0.14) / 4
            box('hull', (wide - 0.12, (tall - 0.14) / 4 - 0.12, 0.03), (0, y, 0.010), 0.02, '-z', colour)
    for t in (0.045, wide - 0.045):
        box('hull', (0.05, tall, 0.09), (-0.03, low + tall / 2, side * t), 0, '-x', np.asarray(colour) * 0.96)
    for y in (low + 0.05, high - 0.05):
        box('hull', (0.05, 0.10, wide - 0.18), (-0.03, y, side * wide / 2), 0, '-x', np.asarray(colour) * 0.96)
    seal = linear('#16181a')
    box('hull', (0.016, tall + 0.03, 0.022), (-0.012, low + tall / 2, side * (wide - 0.001)), 0, tint=seal)
    for y in (low - 0.01, high + 0.01):
        box('hull', (0.016, 0.022, wide), (-0.012, y, side * wide / 2), 0, tint=seal)
    box('hull', (0.016, tall, 0.022), (-0.012, low + tall / 2, side * 0.004), 0, tint=seal)
    zinc = linear('#9aa0a2')
    for t in (0.32, 0.90) if rods else ():
        tube('hull', [(0.045, 0.05, side * t), (0.045, height - 0.05, side * t)], 0.018, 6, tint=zinc)
        for y in (0.10, height - 0.08):
            box('hull', (0.075, 0.075, 0.10), (0.035, y, side * t), 0, tint=zinc * 0.85)
        for y in (low + 0.18, low + tall * 0.5, high - 0.18):
            box('hull', (0.055, 0.06, 0.11), (0.022, y, side * t), 0, tint=np.asarray(colour) * 0.8)
    for t, reach, on in ((0.32, 1, handles[0]), (0.90, -1, handles[1])) if rods else ():
        if on:
            with placed(0.045, 1.12, side * t):
                handle(side * reach)
        box('hull', (0.05, 0.10, 0.07), (0.018, 1.10, side * (t + reach * 0.40)), 0, tint=zinc * 0.8)
    for k in range(4):
        box('hull', (0.06, 0.13, 0.05), (-0.002, low + 0.2 + k * (tall - 0.4) / 3, 0), 0, tint=np.asarray(colour) * 0.8)


def handle(way):
    """Handle of a locking rod, from the rod's axis along `way` * Z."""
    zinc = linear('#a4a9aa')
    box('hull', (0.05, 0.09, 0.05), (0, 0, 0), 0, tint=zinc * 0.9)
    tube('hull', [(0.012, 0, 0), (0.030, 0, way * 0.08), (0.022, -0.015, way * 0.46)], 0.013, 5, tint=zinc)


LEAF_X, LEAF_Z = 0.02, WIDTH / 2 - 0.06  # the leaves' hinges, from the box's end and middle


def door_data(number, code, height):
    """Number and mass panel, on the right leaf as seen from outside; in that leaf's own frame."""
    x = -0.006
    mark(number, 0.84, 0.098, (x, height - 0.36, 0.575), 90)
    mark(code, 0.28, 0.098, (x, height - 0.52, 0.86), 90)
    mark('weights', 0.42, 0.42, (x, height - 0.86, 0.60), 90)


def bolt_seal():
    """High-security bolt seal, upright, about its own middle."""
    cylinder('hull', 0.006, 0.10, (0, 0, 0), segments=6, tint=linear('#b4babd'))
    cylinder('hull', 0.013, 0.03, (0, 0.05, 0), segments=8, tint=linear('#d0a020'))
    cylinder('hull', 0.012, 0.045, (0, -0.045, 0), segments=8, tint=linear('#d0a020'))


def placards(classes, un, length, height, where='+x-x+z-z'):
    """Placards on each side and each end (250 mm), subsidiary beside the main, the UN number below."""
    half, w = length / 2, WIDTH / 2 + 0.010
    spots = {'+z': ((0.9, height * 0.60, w), 0), '-z': ((-0.9, height * 0.60, -w), 180), '+x': ((half + 0.062, height * 0.44, 0.60), 90), '-x': ((-half - 0.012, height * 0.60, -0.3), -90)}
    for name, (at, yaw) in spots.items():
        if name in where:
            for i, k in enumerate(classes):
                with placed(*at, yaw):
                    mark(k, 0.29, 0.29, (i * 0.36 - (len(classes) - 1) * 0.18, 0, 0))
            if un:
                with placed(*at, yaw):
                    mark(un, 0.30, 0.125, (0, -0.28, 0))


def near(feet, high, colour, number, code, logo=None, classes=(), un=None, doors=True):
    """A modelled box with closed doors."""
    length, height = LENGTH[feet], HIGH if high else HEIGHT
    half, w = length / 2, WIDTH / 2
    shell(feet, high, colour)
    if doors:
        for side in (1, -1):
            with placed(half - LEAF_X, 0, -side * LEAF_Z):
                leaf(side, height, colour)
                if side > 0:
                    door_data(number, code, height)
                else:
                    mark('csc', 0.22, 0.19, (-0.006, 0.62, -0.55), 90)
    for s, yaw in ((1, 0), (-1, 180)):
        mark(number, 1.25, 0.145, (s * (half - 1.35), height - 0.30, s * (w + 0.006)), yaw)
        mark(code, 0.42, 0.145, (s * (half - 1.75), height - 0.50, s * (w + 0.006)), yaw)
        if logo is not None:
            mark(f'logo{logo}', 2.3, 0.64, (-s * 1.2, height * 0.62, s * (w + 0.008)), yaw)
    placards(classes, un, length, height)


def stack_rows(bays, rows, heights, feet, pitch_x, pitch_z, pick):
    """Stacks of far boxes: bays along X, rows along Z, heights[bay][row]; only faces that can be seen are drawn."""
    for b in range(bays):
        for r in range(rows):
            for tier in range(heights[b][r]):
                hidden = lambda db, dr: 0 <= b + db < bays and 0 <= r + dr < rows and heights[b + db][r + dr] > tier
                faces = ('' if hidden(1, 0) else '+x') + ('' if hidden(-1, 0) else '-x') + ('' if hidden(0, 1) else '+z') + ('' if hidden(0, -1) else '-z') + ('+y' if tier == heights[b][r] - 1 else '')
                if faces:
                    with placed((b - (bays - 1) / 2) * pitch_x, tier * HEIGHT, (r - (rows - 1) / 2) * pitch_z):
                        far(feet, False, *pick(), faces=faces)


def ripped(feet, colour, seed, burst=0.6, side_open=0.3, soot=0.5, pitch=PITCH, rows=5):
    """A box after the blast: sides bulged and torn, roof peeled up, doors away; frame bent. Seen from inside too. `pitch`, `rows`: how finely its sheets are modelled."""
    local = np.random.default_rng(seed)
    length, height = LENGTH[feet], HEIGHT
    half, w = length / 2, WIDTH / 2
    colour = np.asarray(colour) * (1 - soot) + soot * np.array((0.025, 0.024, 0.023))
    wave = [local.uniform(0.5, 2.5, 3) for _ in range(6)]

    def bend(k, amount):
        a, b, c = wave[k]
        def move(x, y):
            f = math.cos(math.pi * x / length * 0.98) * (0.35 + 0.65 * y / height)
            return np.array((0.10 * amount * math.sin(b * y + a), 0.12 * amount * math.sin(a * x), amount * f * (0.8 + 0.25 * math.sin(a * x + b) + 0.2 * math.sin(c * y * 2))))
        return move

    def torn(k, share):
        a, b, c = wave[k]
        return lambda x, y: share > 0 and math.sin(1.7 * a * x + b) + 0.7 * math.sin(3.1 * c * x + y * 2.2) > 1.7 - 2.2 * share * (0.4 + y / height)
    inside = np.asarray(colour) * 0.7 + np.array((0.030, 0.020, 0.014))
    for k, (s, yaw) in enumerate(((1, 0), (-1, 180))):
        for sheet_side in (1, -1):  # the sheet's back is seen as well
            with placed(0, 0.16, s * (w - 0.012 - (0.006 if sheet_side < 0 else 0)), yaw):
                start = len(kit._model.surfaces.get(kit.class_of('hull'), kit.Surface()).faces)
                corrugated('hull', length - 0.3, height - 0.24, colour if sheet_side > 0 else inside, pitch, rows=rows, bend=bend(k, burst), open_=torn(k, side_open))
                if sheet_side < 0:
                    flip(start)
    for i in range(2):
        with placed(0, height - 0.05, 0, 0, -90):
            start = len(kit._model.surfaces[kit.class_of('hull')].faces)
            with placed(0, -w, -0.006 * i):
                corrugated('hull', length - 0.2, WIDTH, colour * 0.9 if i == 0 else inside, 0.42, 0.02, 5, lambda x, y: bend(2, burst * 1.3)(x, y) + np.array((0, 0, 0.8 * burst * max(0, x / half) ** 2)), torn(3, side_open * 0.8))
            if i:
                flip(start)
    quad('hull', length - 0.1, WIDTH - 0.1, (0, 0.15, 0), rect('grain'), linear('#2a211a'), 0, -90)
    for sx in (-1, 1):
        for sz in (-1, 1):
            top = (sx * (half - 0.08) + local.normal(0, 0.10), height + local.normal(0, 0.06), sz * (w - 0.055) + local.normal(0, 0.06) + sz * burst * 0.25)
            beam((sx * (half - 0.08), 0, sz * (w - 0.055)), top, 0.13, colour * 0.9)
    for sz in (-1, 1):
        beam((-half + 0.1, 0.09, sz * (w - 0.04)), (half - 0.1, 0.09, sz * (w - 0.04)), 0.11, colour * 0.85)
    beam((half - 0.08, 0.09, -w + 0.1), (half - 0.08, 0.09, w - 0.1), 0.12, colour * 0.85)
    beam((-half + 0.05, height - 0.08, -w + 0.1), (-half + 0.05, height - 0.02, w - 0.1), 0.1, colour * 0.85)
    with placed(-half + 0.02, 0.16, 0, -90):
        corrugated('hull', WIDTH - 0.24, height - 0.26, colour, 0.25, 0.045, 4, bend(4, burst * 0.6))


def flip(start):
    """Turns the faces written since `start` over, to show a sheet's back."""
    surface = kit._model.surfaces[kit.class_of('hull')]
    surface.faces[start:] = [tuple(reversed(f)) for f in surface.faces[start:]]
    surface.uvs[start:] = [list(reversed(uv)) for uv in surface.uvs[start:]]
    surface.normals[-1] = -surface.normals[-1]


def beam(a, b, thick, colour):
    """Square bar between two points."""
    a, b = np.array(a, float), np.array(b, float)
    d = b - a
    length = np.linalg.norm(d)
    yaw = math.degrees(math.atan2(d[0], d[2]))
    pitch = -math.degrees(math.asin(d[1] / length))
    with placed(*((a + b) / 2), yaw, pitch):
        box('hull', (thick, thick, length), (0, 0, 0), 0, tint=colour)
