"""The things that stand in a hall. Each is built at its own origin: floor level, front towards +Z."""
import math

from kit import box, chance, cylinder, density, extrude, lathe, placed, portal, quad, round_corners, sheet, tube

ATLAS, LIVE_ATLAS = {}, {}  # name -> rectangle; filled by whoever loads the atlases


def decal(name, width, height, at, yaw=0, pitch=0, roll=0, look='decal', part=(0, 0, 1, 1)):
    """Puts a drawing of the atlas on a surface; `part` takes a piece of it."""
    u0, v0, u1, v1 = ATLAS[name]
    a, b, c, d = part
    rect = (u0 + a * (u1 - u0), v0 + b * (v1 - v0), u0 + c * (u1 - u0), v0 + d * (v1 - v0))
    with density(0.5 if look == 'decal' else 0.1):
        quad(look, width, height, at, rect, yaw=yaw, pitch=pitch, roll=roll)


def floor_paint(name, width, length, at, yaw=0, part=(0, 0, 1, 1)):
    decal(name, width, length, (at[0], 0.002 + at[1], at[2]), yaw, -90, part=part)


def floor_line(x0, z0, x1, z1, width=0.1, name='yellow'):
    """Painted line, cut into pieces so that its wear does not repeat at once."""
    length, yaw = math.hypot(x1 - x0, z1 - z0), math.degrees(math.atan2(-(z1 - z0), x1 - x0))
    pieces = max(1, round(length / 1.6))
    for i in range(pieces):
        t, start = (i + 0.5) / pieces, chance.random() * 0.15
        floor_paint(name, length / pieces, width, (x0 + (x1 - x0) * t, 0, z0 + (z1 - z0) * t), yaw, (start, 0, start + 0.85, 1) if i % 2 else (start + 0.85, 0, start, 1))


def board(name, width, height, at, yaw=0, look='navy', depth=0.03):
    """Sign on a thin panel; `at` is the middle of its back."""
    with placed(*at, yaw):
        box(look, (width + 0.02, height + 0.02, depth), (0, 0, depth / 2), 0.004, '-z')
        decal(name, width, height, (0, 0, depth + 0.002))


# --- goods
def parcel(size, at=(0, 0, 0), yaw=0, kind=None, mark=None, bevel=0.004):
    """Cardboard box standing at `at`: tape, waybill on top and front."""
    w, h, d = size
    v, warm = chance.uniform(0.62, 1.02), chance.uniform(-0.05, 0.05)
    base = (0.42 * v * (1 + warm), 0.235 * v, 0.105 * v * (1 - warm))
    if chance.random() < 0.10:
        base = (0.62 * v, 0.61 * v, 0.58 * v)
    with placed(*at, yaw):
        box('card', size, (0, h / 2, 0), bevel, '-y', base)
        with density(0.3):
            quad('tape', w * 0.996, 0.048, (0, h + 0.0012, 0), pitch=-90)
            quad('tape', 0.048, 0.06, (w / 2 + 0.0012, h - 0.031, 0), yaw=90)
            quad('tape', 0.048, 0.06, (-w / 2 - 0.0012, h - 0.031, 0), yaw=-90)
        if kind is not None:
            s = min(0.17, w * 0.6, d * 0.8)
            decal(f'label{kind}', s, s * 0.667, (chance.uniform(-0.2, 0.2) * w, h + 0.003, d * 0.14), chance.uniform(-4, 4), -90)
            s = min(0.16, w * 0.5, h * 0.9)
            decal(f'label{(kind + 2) % 6}', s, s * 0.667, (w * 0.12, h * 0.5, d / 2 + 0.002))
        if mark:
            s = min(0.09, h * 0.45)
            decal(mark, s, s, (-w * 0.32, h * 0.6, d / 2 + 0.002))
            decal(mark, s, s, (-w / 2 - 0.002, h * 0.6, d * 0.2), -90)


def any_parcel(size, at, yaw=0):
    parcel(size, at, yaw + chance.uniform(-3, 3), chance.choice([None, 0, 1, 2, 3, 4, 5]), chance.choice([None, None, 'up', 'fragile']), 0.0)


def pouch(size, at=(0, 0, 0), yaw=0, look='poly', kind=0):
    """Padded envelope."""
    w, h, d = size
    n, m = 9, 7
    points, faces = [], []
    for j in range(m):
        for i in range(n):
            u, v = i / (n - 1) * 2 - 1, j / (m - 1) * 2 - 1
            lift = max(0, 1 - abs(u) ** 3) * max(0, 1 - abs(v) ** 3)
            points.append((u * w / 2, h * lift ** 0.6 + 0.004 * math.sin(9 * u + 3 * v) * lift + 0.003, v * d / 2))
    for j in range(m - 1):
        for i in range(n - 1):
            a = j * n + i
            faces.append((a, a + n, a + n + 1, a + 1))
    with placed(*at, yaw):
        sheet(look, points, faces)
        decal(f'label{kind}', 0.14, 0.093, (0, h + 0.008, 0), 0, -90)


def mailbag(at=(0, 0, 0), yaw=0, look='mailbag', size=1.0, fallen=False):
    """Filled sack, tied at the neck."""
    n, rows = 14, 9
    profile = [(0.0, 0.02), (0.24, 0.0), (0.31, 0.10), (0.32, 0.28), (0.29, 0.46), (0.22, 0.60), (0.075, 0.68), (0.06, 0.71), (0.12, 0.80)]
    phase = chance.uniform(0, 6)
    points, faces = [], []
    for r, y in profile:
        for i in range(n):
            a = 2 * math.pi * i / n
            wobble = 1 + 0.07 * math.sin(3 * a + phase + 4 * y) + 0.05 * math.sin(7 * a - phase + 9 * y)
            points.append((r * wobble * math.cos(a) * 1.1 * size, (y + 0.02 * math.sin(2 * a + phase)) * size, r * wobble * math.sin(a) * 0.9 * size))
    for j in range(rows - 1):
        for i in range(n):
            k = (i + 1) % n
            faces.append((j * n + i, (j + 1) * n + i, (j + 1) * n + k, j * n + k))
    with placed(at[0], at[1] + (0.26 * size if fallen else 0), at[2], yaw, 82 if fallen else 0):
        sheet(look, points, faces)
        tube('canvas', [(0.075 * size * math.cos(i * math.pi / 4), 0.695 * size, 0.068 * size * math.sin(i * math.pi / 4)) for i in range(8)], 0.008, 4, closed=True)
        with density(0.3):
            quad('poly', 0.10, 0.14, (0, 0.36 * size, 0.325 * size), pitch=-6)


def pallet():
    for k in range(7):
        box('wood', (1.2, 0.022, 0.098), (0, 0.133, -0.4 + k * 0.8 / 6), 0, tint=[c * chance.uniform(0.75, 1.05) for c in (0.36, 0.24, 0.13)])
    with density(0.5):
        for x in (-0.54, 0, 0.54):
            for z in (-0.35, 0, 0.35):
                box('wood', (0.1, 0.08, 0.1), (x, 0.062, z), 0)
            box('wood', (0.1, 0.022, 0.8), (x, 0.011, 0), 0)
            box('wood', (0.1, 0.02, 0.8), (x, 0.112, 0), 0)


def pallet_stack(layers):
    pallet()
    y = 0.145
    for layer in range(layers):
        h = chance.choice([0.28, 0.32, 0.38])
        for i in range(3):
            for j in range(2):
                if layer == layers - 1 and chance.random() < 0.35:
                    continue
                any_parcel((0.385, h - 0.004, 0.385), ((i - 1) * 0.395, y, (j - 0.5) * 0.395))
        y += h


def roll_cage(load=3, bags=False):
    """Wire-sided trolley, 0.8 x 0.7 x 1.7 m, open to the front."""
    w, d, h, low = 0.8, 0.7, 1.7, 0.19
    box('zinc', (w, 0.03, d), (0, low - 0.02, 0), 0.006)
    with density(0.45):
        for x in (-w / 2, w / 2):
            tube('zinc', round_corners([(x, low, -d / 2), (x, h, -d / 2), (x, h, d / 2), (x, low, d / 2)], 0.08), 0.014, 5)
    with density(0.15):
        for x in (-w / 2, w / 2):
            for k in range(1, 4):
                z = -d / 2 + k * d / 4
                tube('zinc', [(x, low, z), (x, h, z)], 0.0035, 3)
            for k in range(1, 5):
                y = low + k * (h - low) / 5
                tube('zinc', [(x, y, -d / 2), (x, y, d / 2)], 0.0045, 3)
        for k in range(1, 5):
            x = -w / 2 + k * w / 5
            tube('zinc', [(x, low, -d / 2), (x, h, -d / 2)], 0.0035, 3)
        for k in range(1, 7):
            y = low + k * (h - low) / 6
            tube('zinc', [(-w / 2, y, -d / 2), (w / 2, y, -d / 2)], 0.0045, 3)
        for x in (-0.33, 0.33):
            for z in (-0.27, 0.27):
                cylinder('rubber', 0.06, 0.035, (x, 0.06, z), 'x', 9)
                box('iron', (0.05, 0.09, 0.05), (x, 0.13, z), 0)
    decal('line1', 0.2, 0.15, (0, 1.2, -d / 2 + 0.012))
    y = low
    if bags:
        mailbag((-0.12, y, 0), chance.uniform(0, 360), size=0.95)
        mailbag((0.17, y + 0.45, 0.05), chance.uniform(0, 360), 'canvas', 0.8)
        return
    for _ in range(load):
        a, b = chance.choice([0.24, 0.32, 0.36]), chance.choice([0.22, 0.30, 0.38])
        any_parcel((0.37, a, 0.55), (-0.19, y, 0))
        any_parcel((0.36, b, 0.5), (0.19, y, 0.02))
        y += max(a, b) + 0.002


def hand_truck():
    with density(0.5):
        tube('red', round_corners([(-0.2, 0.12, 0), (-0.2, 1.15, -0.08), (-0.12, 1.28, -0.14), (0.12, 1.28, -0.14), (0.2, 1.15, -0.08), (0.2, 0.12, 0)], 0.08), 0.014, 6)
        for y in (0.35, 0.65, 0.95):
            tube('red', [(-0.2, y, -0.01), (0.2, y, -0.01)], 0.011, 5)
        box('zinc', (0.42, 0.012, 0.24), (0, 0.03, 0.12), 0.003)
        for x in (-0.23, 0.23):
            cylinder('rubber', 0.11, 0.05, (x, 0.11, -0.09), 'x', 16, 0.01)


# --- conveyors
BELT_Y, BELT_WIDTH = 0.75, 0.6


def leg_pair(z_half, height, feet=True):
    for s in (-1, 1):
        box('slate', (0.06, height, 0.06), (0, height / 2, s * z_half), 0.005, '-y+y')
        if feet:
            box('iron', (0.11, 0.012, 0.11), (0, 0.008, s * z_half), 0, '-y')
            cylinder('iron', 0.010, 0.03, (0.035, 0.025, s * z_half), segments=6)
    box('slate', (0.045, 0.045, z_half * 2), (0, 0.22, 0), 0, '+z-z')


def belt_frame(x0, x1, open_right=(), width=BELT_WIDTH):
    """Frame of a belt along X at z = 0; the moving belt itself is a live part. `open_right`: gap (x0, x1) in the +Z guard."""
    length, middle, half = x1 - x0, (x0 + x1) / 2, width / 2 + 0.05
    for s in (-1, 1):
        pieces = [(x0, x1)]
        if s > 0 and open_right:
            pieces = [(x0, open_right[0]), (open_right[1], x1)]
        for a, b in pieces:
            box('steel', (b - a, 0.17, 0.045), ((a + b) / 2, BELT_Y - 0.045, s * half), 0.004)
            box('zinc', (b - a - 0.1, 0.035, 0.012), ((a + b) / 2, BELT_Y + 0.16, s * (half + 0.01)), 0.004)
            with density(0.4):
                posts = max(2, int((b - a) / 0.9) + 1)
                for k in range(posts):
                    box('slate', (0.03, 0.15, 0.012), (a + 0.12 + k * (b - a - 0.24) / (posts - 1), BELT_Y + 0.09, s * (half + 0.022)), 0)
            box('navy', (b - a - 0.02, 0.05, 0.003), ((a + b) / 2, BELT_Y - 0.05, s * (half + 0.0235)), 0, '-z' if s > 0 else '+z')
        if s > 0 and open_right:
            a, b = open_right
            box('zinc', (b - a, 0.14, 0.045), ((a + b) / 2, BELT_Y - 0.085, half), 0.004)
    box('iron', (length - 0.1, 0.012, width), (middle, BELT_Y - 0.14, 0), 0, '+y')
    legs = max(2, round(length / 1.7))
    for k in range(legs):
        with placed(x0 + 0.3 + k * (length - 0.6) / (legs - 1), 0, 0):
            leg_pair(half - 0.01, BELT_Y - 0.13)


def drive(side=1):
    """Geared motor hung under a belt."""
    box('trim', (0.22, 0.18, 0.2), (0, 0.5, side * 0.42), 0.012)
    cylinder('blue', 0.08, 0.3, (0.26, 0.5, side * 0.42), 'x', 16, 0.012)
    with density(0.3):
        for k in range(6):
            cylinder('blue', 0.092, 0.008, (0.18 + k * 0.034, 0.5, side * 0.42), 'x', 14)
        tube('black', round_corners([(0.3, 0.58, side * 0.42), (0.3, 0.64, side * 0.42), (0.7, 0.62, side * 0.38)], 0.03), 0.009, 5)


def roller_lane(length, width=0.62, drop=0.0, stop=True):
    """Gravity rollers along +Z from z = 0, surface at belt height, falling by `drop` metres."""
    count = int(length / 0.105)
    tilt = math.degrees(math.atan2(drop, length))
    with placed(0, BELT_Y, 0, 0, tilt):
        with density(0.6):
            for i in range(count):
                cylinder('zinc', 0.025, width - 0.05, (0, -0.026, 0.06 + i * (length - 0.12) / (count - 1)), 'x', 10)
        for s in (-1, 1):
            box('navy', (0.03, 0.13, length), (s * width / 2, -0.05, length / 2), 0.004)
            box('zinc', (0.028, 0.028, length - 0.06), (s * (width / 2 + 0.02), 0.12, length / 2), 0.005)
            with density(0.3):
                for k in range(4):
                    box('slate', (0.012, 0.14, 0.03), (s * (width / 2 + 0.02), 0.05, 0.1 + k * (length - 0.2) / 3), 0)
                for i in range(0, count, 2):
                    cylinder('iron', 0.008, 0.012, (s * (width / 2 + 0.018), -0.026, 0.06 + i * (length - 0.12) / (count - 1)), 'x', 6)
        if stop:
            box('orange', (width - 0.04, 0.10, 0.03), (0, 0.04, length - 0.015), 0.008)
    for z in (0.35, length - 0.25):
        with placed(0, 0, z, 90):
            leg_pair(width / 2, BELT_Y - 0.11)


def estop_station(at, yaw=0):
    """A fixed mushroom on a yellow box, where it is only seen, not pressed."""
    with placed(*at, yaw):
        box('yellow', (0.075, 0.09, 0.06), (0, 0, 0), 0.006)
        cylinder('trim', 0.019, 0.02, (0, 0, 0.038), 'z', 8)
        lathe('red', [(0.030, -0.004), (0.033, 0.006), (0.028, 0.016), (0.0, 0.020)], (0, 0, 0.05), 'z', 10)


# --- console
MONITOR = (0.60, 0.34)


def monitor_body(size=MONITOR, stand=0.30):
    """Back and stand of a screen whose face centre is the origin, facing +Z."""
    w, h = size
    box('dark', (w + 0.022, h + 0.022, 0.028), (0, 0, -0.0155), 0.005)
    box('dark', (w * 0.5, h * 0.6, 0.035), (0, 0, -0.045), 0.01, '+z')
    if stand:
        box('dark', (0.06, stand, 0.025), (0, -stand / 2, -0.075), 0.006)


def console_desk(width=1.75, depth=0.80, top=0.80):
    """Desk with its operator's side towards +Z, centred on the origin."""
    box('white', (width, 0.03, depth), (0, top - 0.015, 0), 0.008)
    box('navy', (width, 0.032, 0.008), (0, top - 0.015, depth / 2 + 0.003), 0.002)
    for s in (-1, 1):
        box('slate', (0.05, top - 0.06, depth * 0.78), (s * (width / 2 - 0.12), (top - 0.03) / 2 + 0.01, -0.03), 0.006)
        box('trim', (0.08, 0.03, depth * 0.9), (s * (width / 2 - 0.12), 0.018, -0.02), 0.006, '-y')
    box('grey', (width - 0.3, 0.45, 0.018), (0, top - 0.27, -depth / 2 + 0.10), 0.004)
    box('trim', (0.2, 0.42, 0.45), (width / 2 - 0.30, 0.26, -0.06), 0.01)
    decal('frost', 0.12, 0.05, (width / 2 - 0.30, 0.40, 0.167))
    box('trim', (width - 0.4, 0.06, 0.10), (0, top - 0.10, -depth / 2 + 0.2), 0.004)
    with density(0.3):
        for k in range(3):
            tube('black', round_corners([(-0.3 + k * 0.25, top - 0.02, -depth / 2 + 0.16), (-0.3 + k * 0.25, 0.4, -depth / 2 + 0.14), (0.1 * k, 0.10, -depth / 2 + 0.12), (0.1 * k, 0.012, -depth / 2 - 0.1)], 0.1), 0.006, 5)


def keyboard():
    box('trim', (0.42, 0.02, 0.14), (0, 0.012, 0), 0.004, '-y')
    with density(0.3):
        for r in range(4):
            for c in range(14):
                box('dark', (0.024, 0.008, 0.026), (-0.19 + c * 0.0292, 0.026, -0.045 + r * 0.030), 0, '-y')


def desk_clutter():
    """What a shift leaves on a desk; the middle stays free for the keys."""
    with placed(0.56, 0.80, 0.14, -14):
        with density(0.6):
            box('white', (0.21, 0.006, 0.297), (0, 0.003, 0), 0, '-y')
            box('navy', (0.23, 0.003, 0.32), (0, 0.0015, 0), 0, '-y')
        decal('notice3', 0.2, 0.275, (0, 0.0075, 0), 0, -90)
        tube('blue', [(0.13, 0.008, 0.08), (0.14, 0.008, -0.06)], 0.004, 6)
    with placed(0.74, 0.80, -0.22):
        lathe('navy', [(0.0, 0.002), (0.036, 0.002), (0.040, 0.09), (0.036, 0.09), (0.034, 0.012), (0.0, 0.012)], segments=16)
        tube('navy', [(0.038, 0.07, 0), (0.062, 0.065, 0), (0.062, 0.03, 0), (0.038, 0.022, 0)], 0.005, 5)
    with placed(-0.66, 0.80, 0.12, 12):
        keyboard()
    with placed(-0.74, 0.80, -0.22, 30):
        box('dark', (0.17, 0.05, 0.19), (0, 0.025, 0), 0.01, '-y')
        box('trim', (0.05, 0.035, 0.19), (-0.055, 0.065, 0), 0.012)
        tube('black', [(-0.05, 0.03, -0.1), (-0.12, 0.01, -0.12), (-0.1, 0.008, -0.2)], 0.004, 4)


def swivel_chair():
    with density(0.6):
        for k in range(5):
            a = k * 2 * math.pi / 5 + 0.4
            tube('dark', [(0, 0.12, 0), (0.28 * math.cos(a), 0.08, 0.28 * math.sin(a))], 0.018, 4)
            cylinder('rubber', 0.028, 0.045, (0.29 * math.cos(a), 0.03, 0.29 * math.sin(a)), 'x', 7)
        cylinder('zinc', 0.026, 0.32, (0, 0.28, 0), segments=10)
        for s in (-1, 1):
            tube('dark', round_corners([(s * 0.2, 0.44, 0.02), (s * 0.28, 0.46, 0.02), (s * 0.28, 0.66, 0.0), (s * 0.28, 0.66, -0.22)], 0.05), 0.014, 4)
            box('dark', (0.06, 0.025, 0.24), (s * 0.28, 0.675, -0.08), 0.01)
    box('fabric', (0.48, 0.09, 0.46), (0, 0.47, 0), 0.035)
    with placed(0, 0.84, 0.25, 0, 9):
        box('fabric', (0.44, 0.52, 0.07), (0, 0, 0), 0.03)
        box('dark', (0.07, 0.40, 0.03), (0, -0.26, 0.05), 0.008)


# --- inspection
def steel_table(size=(1.8, 0.9, 0.9)):
    w, h, d = size
    box('steel', (w, 0.035, d), (0, h - 0.0175, 0), 0.006)
    box('steel', (w, 0.06, 0.012), (0, h + 0.025, -d / 2 + 0.006), 0.003)
    box('zinc', (w - 0.16, 0.02, d - 0.16), (0, 0.24, 0), 0.004)
    for x in (-1, 1):
        for z in (-1, 1):
            box('steel', (0.045, h - 0.06, 0.045), (x * (w / 2 - 0.06), h / 2, z * (d / 2 - 0.06)), 0.006)
            cylinder('rubber', 0.03, 0.03, (x * (w / 2 - 0.06), 0.015, z * (d / 2 - 0.06)), segments=10)
    for z in (-1, 1):
        box('zinc', (w - 0.16, 0.05, 0.02), (0, h - 0.07, z * (d / 2 - 0.06)), 0.003)


def camera_gantry(ceiling, height=2.25):
    """Frame hung from the roof over a table's middle, with a camera and a ring light; nothing stands in anybody's way."""
    with density(0.4):
        for s in (-0.55, 0.55):
            tube('zinc', [(s, height, 0), (s, ceiling, 0)], 0.02, 6)
            tube('zinc', [(s, height + 0.02, 0), (s * 0.2, height + 0.9, 0)], 0.010, 5)
        box('zinc', (1.3, 0.06, 0.06), (0, height, 0), 0.006)
        tube('black', round_corners([(0.06, height + 0.03, 0.02), (0.5, height + 0.05, 0.02), (0.57, height + 0.1, 0.02), (0.57, ceiling, 0.02)], 0.05), 0.007, 5)
    cylinder('white', 0.05, 0.14, (0, height - 0.09, 0), segments=16, bevel=0.01)
    cylinder('glass', 0.032, 0.03, (0, height - 0.17, 0), segments=14, bevel=0.008)
    lathe('white', [(0.11, -0.012), (0.15, -0.012), (0.155, 0), (0.15, 0.02), (0.11, 0.02), (0.105, 0), (0.11, -0.012)], (0, height - 0.16, 0), segments=24)
    lathe('glow', [(0.145, -0.014), (0.115, -0.014)], (0, height - 0.16, 0), segments=24, tint=(1.0, 0.97, 0.92))


def parcel_scale():
    """Low bench scale with a display on a post."""
    box('trim', (0.42, 0.05, 0.40), (0, 0.03, 0), 0.008, '-y')
    box('steel', (0.44, 0.012, 0.42), (0, 0.064, 0), 0.004)
    cylinder('zinc', 0.014, 0.34, (0, 0.22, -0.24), segments=8)
    with placed(0, 0.42, -0.23, 0, -20):
        box('grey', (0.22, 0.11, 0.05), (0, 0, 0), 0.008)
        box('black', (0.16, 0.05, 0.004), (0, 0.015, 0.026), 0.002)


def box_of_gloves():
    box('sky', (0.24, 0.075, 0.12), (0, 0.0375, 0), 0.004, '-y')
    sheet('blue', [(-0.04, 0.07, -0.015), (0.04, 0.07, -0.015), (0.03, 0.11, 0.01), (-0.02, 0.12, 0.0)], [(0, 1, 2, 3), (3, 2, 1, 0)])


def tray(look='grey', size=(0.55, 0.10, 0.38)):
    w, h, d = size
    box(look, (w, 0.008, d), (0, 0.006, 0), 0.002)
    for s in (-1, 1):
        box(look, (0.01, h, d), (s * w / 2, h / 2, 0), 0.003)
        box(look, (w, h, 0.01), (0, h / 2, s * d / 2), 0.003)


def locker_row(columns, rows=2, look='sky', width=0.38, height=1.85):
    total = columns * width
    box(look, (total, height, 0.48), (0, 0.08 + height / 2, 0), 0.006, '-y-z')
    box('trim', (total - 0.04, 0.08, 0.44), (0, 0.04, 0), 0, '-y+y')
    for c in range(columns):
        for r in range(rows):
            h = height / rows - 0.03
            x, y = -total / 2 + (c + 0.5) * width, 0.08 + (r + 0.5) * height / rows
            box(look, (width - 0.025, h, 0.016), (x, y, 0.246), 0.004, '-z')
            with density(0.3):
                box('dark', (0.018, 0.09, 0.018), (x + width / 2 - 0.06, y, 0.262), 0.003)
                for k in range(3):
                    box('dark', (width * 0.4, 0.008, 0.003), (x, y + h / 2 - 0.10 - k * 0.025, 0.2555), 0)


def cabinet(look='grey', width=0.9, height=1.8, depth=0.42, doors=2, name=None):
    box(look, (width, height, depth), (0, 0.06 + height / 2, 0), 0.008, '-y-z')
    box('trim', (width - 0.04, 0.06, depth - 0.04), (0, 0.03, 0), 0, '-y+y')
    for k in range(doors):
        w = width / doors
        x = -width / 2 + (k + 0.5) * w
        box(look, (w - 0.02, height - 0.04, 0.014), (x, 0.06 + height / 2, depth / 2 + 0.004), 0.004, '-z')
        box('steel', (0.022, 0.14, 0.024), (x + (w / 2 - 0.06) * (1 if k == 0 and doors > 1 else -1), 0.06 + height * 0.5, depth / 2 + 0.02), 0.004)
    if name:
        decal(name, min(0.46, width * 0.8), min(0.46, width * 0.8) * 0.367, (0, 0.06 + height * 0.82, depth / 2 + 0.0135))


def sink_eyewash():
    """Wash basin with an eyewash station and its pipes, against a wall."""
    box('steel', (0.6, 0.18, 0.45), (0, 0.82, 0.0), 0.02)
    box('dark', (0.46, 0.012, 0.32), (0, 0.908, 0.02), 0.004)
    box('steel', (0.5, 0.7, 0.05), (0, 0.38, -0.18), 0.006)
    tube('steel', round_corners([(0, 0.9, -0.17), (0, 1.14, -0.17), (0, 1.14, 0.0), (0, 1.08, 0.0)], 0.06), 0.013, 8)
    tube('green', round_corners([(0.22, 0.2, -0.2), (0.22, 0.98, -0.2), (0.22, 0.98, 0.02)], 0.05), 0.014, 8)
    for x in (0.16, 0.28):
        lathe('green', [(0.0, 0.0), (0.03, 0.02), (0.032, 0.035), (0.0, 0.03)], (x, 0.99, 0.03), segments=12)
    tube('green', [(0.16, 0.985, 0.03), (0.28, 0.985, 0.03)], 0.010, 6)
    box('white', (0.12, 0.2, 0.09), (-0.2, 1.28, -0.18), 0.02)


def bin_(look='green'):
    lathe(look, [(0.17, 0.01), (0.21, 0.62), (0.225, 0.62), (0.225, 0.66), (0.20, 0.66)], segments=20)
    lathe('dark', [(0.205, 0.655), (0.10, 0.655), (0.0, 0.30)], segments=16)


def extinguisher_pair():
    """Two extinguishers on a low stand under their sign, against a wall."""
    box('red', (0.5, 0.06, 0.26), (0, 0.03, 0.14), 0.006, '-y')
    for x in (-0.12, 0.12):
        lathe('red', [(0.0, 0.06), (0.075, 0.06), (0.078, 0.10), (0.078, 0.44), (0.06, 0.50), (0.022, 0.52), (0.022, 0.56), (0.0, 0.56)], (x, 0, 0.14), segments=16)
        box('dark', (0.03, 0.022, 0.13), (x, 0.60, 0.16), 0.004)
        tube('rubber', round_corners([(x + 0.02, 0.55, 0.16), (x + 0.10, 0.52, 0.20), (x + 0.10, 0.24, 0.22)], 0.05), 0.010, 5)
        cylinder('rubber', 0.018, 0.07, (x + 0.10, 0.21, 0.222), segments=8)


def bollard():
    cylinder('yellow', 0.055, 0.9, (0, 0.45, 0), segments=10, bevel=0.015)
    cylinder('dark', 0.0565, 0.09, (0, 0.72, 0), segments=10, caps=False)
    cylinder('dark', 0.0565, 0.09, (0, 0.50, 0), segments=10, caps=False)
    cylinder('iron', 0.10, 0.012, (0, 0.006, 0), segments=10)


def column(height, x=0.22, z=0.20):
    """H-section with a striped guard at its foot."""
    with density(0.6):
        t = 0.012
        box('beam', (x, height, t), (0, height / 2, z / 2), 0, '-y+y')
        box('beam', (x, height, t), (0, height / 2, -z / 2), 0, '-y+y')
        box('beam', (t, height, z), (0, height / 2, 0), 0, '-y+y')
    box('yellow', (x + 0.06, 1.0, z + 0.06), (0, 0.5, 0), 0.012, '-y')
    for yaw, reach in ((0, z / 2 + 0.03), (90, x / 2 + 0.03), (-90, x / 2 + 0.03), (180, z / 2 + 0.03)):
        with placed(0, 0, 0, yaw):
            decal('stripe', 0.24, 0.12, (0, 0.86, reach + 0.002))


def roller_door(width, height):
    """Corrugated shutter with guides and drum; its opening's foot centre is the origin, wall plane z = 0."""
    step, profile, y = 0.10, [], 0.05
    while y < height:
        profile += [(0.03, y), (0.048, y + step * 0.25), (0.048, y + step * 0.7), (0.03, y + step * 0.95)]
        y += step
    extrude('grey', [(a, b) for a, b in profile], width, axis='x')
    box('rubber', (width, 0.05, 0.05), (0, 0.025, 0.04), 0, '-y-z')
    for s in (-1, 1):
        box('yellow', (0.11, height, 0.12), (s * (width / 2 + 0.03), height / 2, 0.06), 0.008, '-y-z')
        for k in range(3):
            decal('stripe', 0.20, 0.09, (s * (width / 2 + 0.03), 0.4 + k * 0.6, 0.1225), roll=90)
    box('grey', (width + 0.3, 0.36, 0.36), (0, height + 0.14, 0.16), 0.02, '-z')
    with placed(width / 2 + 0.32, 1.3, 0.0):
        box('cream', (0.14, 0.24, 0.09), (0, 0, 0.045), 0.01, '-z')
        for k, look in enumerate(('green', 'black', 'red')):
            cylinder(look, 0.02, 0.016, (0, 0.07 - k * 0.07, 0.096), 'z', 12)


def door(look='navy', width=1.0, height=2.15):
    box(look, (width, height, 0.05), (0, height / 2, 0.0), 0.004, '-y-z')
    for s in (-1, 1):
        box('zinc', (0.08, height + 0.08, 0.14), (s * (width / 2 + 0.04), height / 2 + 0.04, 0), 0.005, '-y-z')
    box('zinc', (width + 0.16, 0.08, 0.14), (0, height + 0.04, 0), 0.005, '-z')
    box('steel', (0.78, 0.05, 0.05), (0, 1.02, 0.06), 0.012)
    box('glass', (0.2, 0.66, 0.012), (0.24, 1.55, 0.026), 0.004, '-z')
    box('zinc', (width - 0.06, 0.22, 0.006), (0, 0.16, 0.028), 0, '-z')


def pendant_lamp(length=2.4, hang=1.0):
    """Linear lamp, its lower face at y = 0."""
    with density(0.5):
        box('white', (length + 0.06, 0.06, 0.15), (0, 0.035, 0), 0.012)
        for s in (-1, 1):
            tube('dark', [(s * length * 0.4, 0.06, 0), (s * length * 0.4, hang, 0)], 0.004, 3)
    quad('glow', length, 0.11, (0, -0.001, 0), pitch=90, tint=(1.0, 0.965, 0.90))


def cable_tray(length):
    """Along X, at the origin's height."""
    with density(0.4):
        for s in (-0.15, 0.15):
            box('zinc', (length, 0.08, 0.01), (0, 0.04, s), 0)
        for k in range(int(length / 0.4)):
            box('zinc', (0.03, 0.012, 0.29), (-length / 2 + 0.2 + k * 0.4, 0.006, 0), 0, '+y')
        for k in range(4):
            tube(('black', 'black', 'blue', 'black')[k], [(-length / 2, 0.035 + 0.006 * k, -0.09 + 0.055 * k), (0, 0.03, -0.085 + 0.05 * k), (length / 2, 0.035, -0.09 + 0.055 * k)], 0.018, 5)


def notice_board(width=1.5, height=0.95):
    box('cork', (width, height, 0.02), (0, 0, 0.01), 0, '-z')
    for s in (-1, 1):
        box('zinc', (width + 0.04, 0.03, 0.035), (0, s * height / 2, 0.0175), 0.003, '-z')
        box('zinc', (0.03, height, 0.035), (s * width / 2, 0, 0.0175), 0.003, '-z')
    for i, (x, y, r) in enumerate(((-0.55, 0.12, 2), (-0.28, 0.16, -3), (0.02, 0.10, 1), (0.30, 0.16, -1), (0.56, 0.10, 4), (-0.42, -0.28, -2), (-0.1, -0.28, 1), (0.22, -0.26, -4))):
        decal(f'notice{(i * 3) % 4}', 0.21, 0.29, (x, y, 0.0225 + 0.0006 * (i % 3)), roll=r)


def shelf_rack(width=2.0, levels=4):
    with density(0.5):
        for x in (-1, 1):
            for z in (-1, 1):
                box('blue', (0.05, 2.0, 0.05), (x * width / 2, 1.0, z * 0.23), 0.003, '-y')
    for k in range(levels):
        y = 0.14 + k * 0.52
        box('zinc', (width, 0.035, 0.5), (0, y, 0), 0.003)
        box('orange', (width, 0.07, 0.02), (0, y - 0.02, 0.25), 0.002)
        if k == levels - 1:
            continue
        x = -width / 2 + 0.25
        while x < width / 2 - 0.15:
            w = chance.uniform(0.28, 0.42)
            if chance.random() < 0.85:
                any_parcel((w, chance.uniform(0.15, 0.38), 0.36), (x, y + 0.018, 0))
            x += w + 0.06


def stacking_crates(count=4, look='blue'):
    for k in range(count):
        with placed(chance.uniform(-0.01, 0.01), k * 0.20, chance.uniform(-0.01, 0.01), chance.uniform(-2, 2)):
            box(look, (0.6, 0.185, 0.4), (0, 0.095, 0), 0.008, '-y')
            box(look, (0.62, 0.022, 0.42), (0, 0.18, 0), 0.004)
            box('dark', (0.12, 0.03, 0.004), (0, 0.14, 0.201), 0)


def strip_curtain_wall(width, height):
    """Plastic strips hanging in an opening, its top centre at the origin, facing +Z."""
    n = max(3, round(width / 0.11))
    for i in range(n):
        x = -width / 2 + (i + 0.5) * width / n
        bend = chance.uniform(-0.02, 0.04)
        points = []
        for r in range(5):
            t = r / 4
            points += [(x - width / n * 0.53, -height * t, bend * t * t + 0.006 * (i % 2)), (x + width / n * 0.53, -height * t, bend * t * t + 0.006 * (i % 2))]
        faces = [(2 * r, 2 * r + 2, 2 * r + 3, 2 * r + 1) for r in range(4)]
        sheet('poly', points, faces, tint=(0.30, 0.33, 0.31))


def cctv(at, yaw=0):
    """Bullet camera on a bracket, looking along its +Z."""
    with placed(*at, yaw):
        box('white', (0.07, 0.07, 0.02), (0, 0, 0.01), 0.004, '-z')
        tube('white', [(0, 0, 0.02), (0, -0.04, 0.10)], 0.012, 6)
        with placed(0, -0.06, 0.16, 0, 18):
            cylinder('white', 0.04, 0.20, (0, 0, 0), 'z', 10, 0.006)
            cylinder('glass', 0.032, 0.006, (0, 0, 0.102), 'z', 12)
            box('white', (0.10, 0.008, 0.24), (0, 0.046, 0.01), 0.003)


def horn_speaker(at, yaw=0):
    with placed(*at, yaw):
        lathe('cream', [(0.03, -0.02), (0.035, 0.06), (0.06, 0.14), (0.13, 0.20), (0.135, 0.205)], (0, 0, 0), 'z', 12)
        lathe('cream', [(0.13, 0.205), (0.055, 0.14), (0.0, 0.12)], (0, 0, 0), 'z', 12)


def pallet_jack():
    """Hand pallet truck, forks towards +Z."""
    for x in (-0.19, 0.19):
        box('orange', (0.16, 0.05, 1.15), (x, 0.09, 0.55), 0.008)
        cylinder('rubber', 0.035, 0.10, (x, 0.045, 1.02), 'x', 10)
    box('orange', (0.5, 0.14, 0.12), (0, 0.14, -0.06), 0.012)
    cylinder('dark', 0.05, 0.34, (0, 0.30, -0.10), segments=12)
    for x in (-0.07, 0.07):
        cylinder('rubber', 0.09, 0.05, (x, 0.09, -0.16), 'x', 14, 0.008)
    tube('dark', round_corners([(0, 0.32, -0.12), (0, 1.12, -0.34)], 0.05), 0.02, 6)
    tube('dark', round_corners([(-0.05, 1.08, -0.33), (-0.13, 1.16, -0.35), (-0.13, 1.26, -0.38), (0.13, 1.26, -0.38), (0.13, 1.16, -0.35), (0.05, 1.08, -0.33)], 0.05), 0.014, 6)


def queue_post(width=0.0):
    """Retractable-belt post; with a width, its belt runs along +X to the next one."""
    cylinder('black', 0.16, 0.02, (0, 0.01, 0), segments=12, bevel=0.004)
    cylinder('steel', 0.03, 0.95, (0, 0.48, 0), segments=8)
    cylinder('black', 0.036, 0.08, (0, 0.96, 0), segments=8)
    if width:
        for s, look in ((1, 'navy'), (-1, 'navy')):
            quad(look, width - 0.06, 0.048, (width / 2, 0.955, 0.001 * s), yaw=0 if s > 0 else 180)


def water_dispenser():
    box('white', (0.31, 0.95, 0.32), (0, 0.475, 0), 0.02, '-y')
    box('dark', (0.22, 0.20, 0.03), (0, 0.74, 0.15), 0.008)
    lathe('sky', [(0.06, 0.95), (0.06, 0.99), (0.13, 1.05), (0.135, 1.28), (0.12, 1.32), (0.0, 1.33)], segments=18)


def cleaning_cart():
    box('yellow', (0.42, 0.30, 0.36), (0, 0.24, 0), 0.02)
    box('dark', (0.36, 0.012, 0.30), (0, 0.385, 0), 0.002)
    for x in (-0.18, 0.18):
        for z in (-0.14, 0.14):
            cylinder('rubber', 0.035, 0.03, (x, 0.035, z), 'x', 10)
    tube('wood', [(0.08, 0.3, 0.0), (0.18, 1.45, -0.18)], 0.012, 6)
    tube('zinc', round_corners([(-0.2, 0.38, -0.16), (-0.2, 0.85, -0.22), (0.2, 0.85, -0.22), (0.2, 0.38, -0.16)], 0.06), 0.010, 6)


def hose_cabinet():
    """Fire-hose box for a wall."""
    box('red', (0.65, 0.8, 0.2), (0, 0, 0.1), 0.008, '-z')
    box('glass', (0.5, 0.5, 0.006), (0, 0.05, 0.202), 0.002, '-z')
    box('steel', (0.03, 0.12, 0.02), (0.28, 0, 0.21), 0.004)


def wrapped_pallet():
    """Load under stretch film."""
    pallet()
    box('skin_wrap', (1.16, 1.35, 0.78), (0, 0.145 + 0.675, 0), 0.04, '-y')
    with density(0.4):
        for k in range(7):
            box('poly', (1.168, 0.012, 0.788), (0, 0.32 + k * 0.18, 0), 0.0, tint=(0.5, 0.53, 0.54))
    decal('notice3', 0.21, 0.29, (0.2, 1.0, 0.392))
    decal('label1', 0.24, 0.16, (-0.25, 1.1, 0.392))


def wall_fan(at, yaw=0):
    with placed(*at, yaw):
        lathe('dark', [(0.30, -0.06), (0.31, 0.0), (0.30, 0.06)], (0, 0, 0.2), 'z', 24)
        with density(0.2):
            for k in range(6):
                r = 0.05 + k * 0.05
                tube('grey', [(r * math.cos(i * math.pi / 6), r * math.sin(i * math.pi / 6), 0.265 - 0.04 * (r / 0.3) ** 2) for i in range(12)], 0.004, 3, closed=True)
            for k in range(5):
                a = k * 2 * math.pi / 5
                tube('grey', [(0, 0, 0.27), (0.3 * math.cos(a), 0.3 * math.sin(a), 0.225)], 0.004, 3)
        cylinder('dark', 0.07, 0.16, (0, 0, 0.12), 'z', 14)
        box('dark', (0.05, 0.05, 0.12), (0, 0, 0.03), 0.004)
