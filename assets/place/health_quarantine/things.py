"""What stands in the rooms of Stand 251. Each thing is built at its own origin: floor level or wall plane z = 0, front towards +Z."""
import math

import furniture as f
import kit
from kit import box, chance, cylinder, density, emit, extrude, lathe, linear, live, placed, quad, round_corners, sheet, tube

kit.LOOKS.update({
    'lining': ('paint', '#c9cac8'), 'lining_low': ('paint', '#b4b7b8'), 'bin_shell': ('paint', '#d0d1cf'), 'vinyl': ('paint', '#6f7780'), 'clinic': ('paint', '#d3d8d6'), 'clinic_low': ('paint', '#a9c0bd'),
    'mint': ('paint', '#9dc0b4'), 'teal': ('paint', '#3c7f86'), 'biohazard': ('paint', '#d9b21c'), 'airline': ('paint', '#20437c'), 'fuselage': ('paint', '#d6d8d8'), 'belly': ('paint', '#9aa0a6'), 'asphalt': ('paint', '#4a4d50'),
    'seat': ('card', '#3c4a60'), 'seat_accent': ('card', '#66788c'), 'cover': ('card', '#cdd0d0'), 'curtain': ('card', '#4a5a76'), 'linen': ('card', '#c6cfd2'), 'blanket': ('card', '#7fa0b4'), 'leather': ('card', '#2d3033'),
    'suit': ('card', '#c9cfd3'), 'bag_yellow': ('card', '#d6b52a'), 'leaf': ('card', '#5d8f4c'), 'soil': ('card', '#3a2f26'),
})


def hue(hexcode):
    return linear(hexcode)


def plain():
    """Middle of the atlas's white swatch."""
    u0, v0, u1, v1 = f.ATLAS['plain']
    return (u0 + (u1 - u0) * 0.3, v0 + (v1 - v0) * 0.3, u0 + (u1 - u0) * 0.7, v0 + (v1 - v0) * 0.7)


def glow(width, height, at, tint=(1, 1, 1), yaw=0, pitch=0):
    with density(0.1):
        quad('glow', width, height, at, plain(), tint, yaw, pitch)


def flat(look, corners, normal, tint=None):
    """One plane polygon."""
    emit(look, corners, [normal] * len(corners), [tuple(range(len(corners)))], tint=tint)


def pad(look, profile, width, at=(0, 0, 0), rim=0.03, tint=None):
    """Upholstery: a closed profile in (z, y), counter-clockwise, pulled along X with rounded flanks."""
    p = np_profile(profile)
    n = len(p)
    edge = [(p[(i + 1) % n][0] - p[i][0], p[(i + 1) % n][1] - p[i][1]) for i in range(n)]
    unit = [(d[1] / math.hypot(*d), -d[0] / math.hypot(*d)) for d in edge]
    normal = []
    for i in range(n):
        a, b = unit[i - 1], unit[i]
        s = (a[0] + b[0], a[1] + b[1])
        k = math.hypot(*s) or 1
        normal.append((s[0] / k, s[1] / k))
    points, normals, faces = [], [], []
    half = width / 2
    for x, inset, lean in ((-half, rim * 0.7, -0.75), (-half + rim, 0, 0), (half - rim, 0, 0), (half, rim * 0.7, 0.75)):
        for (z, y), (nz, ny) in zip(p, normal):
            points.append((x, y - ny * inset, z - nz * inset))
            k = math.sqrt(1 - lean * lean)
            normals.append((lean, ny * k, nz * k))
    for ring in range(3):
        for i in range(n):
            j = (i + 1) % n
            faces.append((ring * n + i, ring * n + j, (ring + 1) * n + j, (ring + 1) * n + i))
    for ring, x in ((0, -1), (3, 1)):
        base = len(points)
        points += points[ring * n:ring * n + n]
        normals += [(x, 0, 0)] * n
        faces.append(tuple(range(base, base + n)))
    emit(look, [(x + at[0], y + at[1], z + at[2]) for x, y, z in points], normals, faces, tint=tint)


def np_profile(profile):
    return [tuple(map(float, q)) for q in profile]


def prism(look, profile, length, at=(0, 0, 0), axis='z', tint=None, caps=True):
    """Closed profile pulled along an axis, with flat ends; profile as in `kit.extrude`."""
    extrude(look, profile, length, at, axis, True, tint)
    if not caps:
        return
    where = {'z': lambda a, b, t: (a, b, t), 'x': lambda a, b, t: (t, b, a), 'y': lambda a, b, t: (a, t, b)}[axis]
    for s in (-1, 1):
        corners = [where(a, b, s * length / 2) for a, b in profile]
        normal = where(0, 0, s)
        emit(look, [tuple(c + o for c, o in zip(q, at)) for q in corners], [normal] * len(corners), [tuple(range(len(corners)))], tint=tint)


def drape(look, width, height, folds, depth=0.05, tint=None):
    """Hanging cloth, its top centre at the origin, in the plane z = 0, seen from both sides."""
    columns, points, faces = folds * 4, [], []
    for r in range(3):
        for c in range(columns + 1):
            u = c / columns
            points.append(((u - 0.5) * width, -height * r / 2, depth * math.sin(u * folds * 2 * math.pi + 0.35 * r) * (0.75 + 0.2 * r)))
    for r in range(2):
        for c in range(columns):
            a = r * (columns + 1) + c
            faces.append((a, a + columns + 1, a + columns + 2, a + 1))
    sheet(look, points, faces, tint)
    # the reverse stands off by a finger, or the two would shade each other
    sheet(look, [(x, y, z - 0.01) for x, y, z in points], [tuple(reversed(q)) for q in faces], tint)


# --- rooms
def partition(x0, z0, x1, z1, height, openings=(), look='clinic', low=None, band=1.1, base=0.0, skirting=True, rail=None):
    """Wall that faces the right hand of who walks from (x0, z0) to (x1, z1), so a room is walked clockwise; openings: (from, to, y0, y1) along it."""
    length = math.hypot(x1 - x0, z1 - z0)
    yaw = math.degrees(math.atan2(-(z1 - z0), x1 - x0))
    with placed((x0 + x1) / 2, base, (z0 + z1) / 2, yaw):
        half = length / 2
        holes = [(a - half, b - half, c, d) for a, b, c, d in openings]
        xs = sorted({-half, half} | {round(v, 4) for o in holes for v in o[:2]})
        ys = sorted({0.0, height} | ({band} if low else set()) | {v for o in holes for v in o[2:] if v < height})
        for a, b in zip(xs, xs[1:]):
            start = None
            for c, d in zip(ys, ys[1:]):
                x, y = (a + b) / 2, (c + d) / 2
                if any(o[0] < x < o[1] and o[2] < y < o[3] for o in holes):
                    continue
                name = low if low and y < band else look
                flat(name, [(a, c, 0), (b, c, 0), (b, d, 0), (a, d, 0)], (0, 0, 1))
        if skirting or rail:
            cuts = [-half] + [v for o in sorted(holes) if o[2] < 0.1 for v in o[:2]] + [half]
            for a, b in zip(cuts[::2], cuts[1::2]):
                if b - a > 0.02:
                    with density(0.5):
                        if skirting:
                            box('trim' if skirting is True else skirting, (b - a, 0.09, 0.018), ((a + b) / 2, 0.045, 0.009), 0, '-z-y')
                        if rail:
                            box(rail, (b - a - 0.02, 0.12, 0.03), ((a + b) / 2, 0.92, 0.035), 0.01, '-z')


def floor_of(x0, z0, x1, z1, look='floor', y=0.0):
    with density(1.5):
        flat(look, [(x0, y, z0), (x0, y, z1), (x1, y, z1), (x1, y, z0)], (0, 1, 0))


def ceiling_of(x0, z0, x1, z1, y, grid=0.6, look='white'):
    """Suspended ceiling: a plane with thin rails."""
    with density(0.45):
        flat(look, [(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)], (0, -1, 0))
    if grid:
        with density(0.1):
            x = x0 + (x1 - x0) % grid / 2
            while x < x1:
                flat('grey', [(x - 0.008, y - 0.004, z0), (x + 0.008, y - 0.004, z0), (x + 0.008, y - 0.004, z1), (x - 0.008, y - 0.004, z1)], (0, -1, 0))
                x += grid
            z = z0 + (z1 - z0) % grid / 2
            while z < z1:
                flat('grey', [(x0, y - 0.004, z - 0.008), (x1, y - 0.004, z - 0.008), (x1, y - 0.004, z + 0.008), (x0, y - 0.004, z + 0.008)], (0, -1, 0))
                z += grid


def ceiling_panel(x, y, z, width=0.58, depth=0.58, tint=(1, 1, 1)):
    """Luminous panel flush with a ceiling."""
    with density(0.2):
        for sx, sz, w, d in ((0, 1, width + 0.06, 0.03), (0, -1, width + 0.06, 0.03), (1, 0, 0.03, depth), (-1, 0, 0.03, depth)):
            box('white', (w, 0.02, d), (x + sx * (width / 2 + 0.015), y - 0.008, z + sz * (depth / 2 + 0.015)), 0, '+y')
    glow(width, depth, (x, y - 0.006, z), tint, 0, 90)


def grille(width, height, at, yaw=0, pitch=0, slats=8):
    """Air grille on a wall or, with pitch 90, in a ceiling."""
    with placed(*at, yaw, pitch), density(0.3):
        box('white', (width, height, 0.02), (0, 0, 0.01), 0.003, '-z')
        box('dark', (width - 0.06, height - 0.06, 0.004), (0, 0, 0.0205), 0, '-z')
        for k in range(slats):
            box('grey', (width - 0.06, (height - 0.06) / slats * 0.45, 0.006), (0, -height / 2 + 0.03 + (k + 0.5) * (height - 0.06) / slats, 0.0235), 0, '-z')


# --- doors
def door_frame(width, height, depth=0.12, look='steel'):
    """Frame around an opening whose foot centre is the origin, wall plane z = 0, both sides."""
    with density(0.6):
        for s in (-1, 1):
            box(look, (0.06, height + 0.06, depth), (s * (width / 2 + 0.03), (height + 0.06) / 2, -0.04), 0.004, '-y')
        box(look, (width, 0.06, depth), (0, height + 0.03, -0.04), 0.004)


def leaf(width, height, tint='#b9c4c6', glass=True, look='live', kick=True):
    """Door leaf hinged at the origin, reaching along +X, 4.5 cm thick."""
    t = hue(tint) if look == 'live' else None
    def part(size, at, bevel, colour):
        box(look if look == 'live' else colour[1], size, at, bevel, tint=hue(colour[0]) if look == 'live' else None)
    part((width - 0.008, height - 0.01, 0.045), (width / 2, height / 2 + 0.004, 0), 0.004, (tint, 'mint'))
    for s in (-1, 1):
        if glass:
            part((0.22, 0.62, 0.006), (width - 0.26, 1.5, s * 0.0235), 0.002, ('#1c262b', 'glass'))
        if kick:
            part((width - 0.1, 0.24, 0.004), (width / 2, 0.16, s * 0.0235), 0, ('#9aa3a8', 'zinc'))
        part((0.14, 0.022, 0.022), (width - 0.13, 1.02, s * 0.062), 0.006, ('#b4babd', 'steel'))
        part((0.022, 0.022, 0.045), (width - 0.07, 1.02, s * 0.045), 0.004, ('#b4babd', 'steel'))


def live_door(name, width, height, x, z, yaw, tint='#9dbdb6', glass=True, kick=True):
    """Frame and live leaf; the opening's foot centre is (x, z), the hinge at its left as seen from the front."""
    with placed(x, 0, z, yaw):
        door_frame(width, height)
        with live(name, -width / 2, 0, -0.04):
            leaf(width, height, tint, glass, kick=kick)


def shut_door(width, height, x, z, yaw, look='mint', glass=True, open_deg=0):
    """Frame and a leaf that stays as it is."""
    with placed(x, 0, z, yaw):
        door_frame(width, height)
        with placed(-width / 2, 0, -0.04, open_deg), density(0.7):
            box(look, (width - 0.008, height - 0.01, 0.045), (width / 2, height / 2 + 0.004, 0), 0.004, '-y')
            for s in (-1, 1):
                if glass:
                    box('glass', (0.22, 0.62, 0.006), (width - 0.26, 1.5, s * 0.0235), 0.002, '+z' if s < 0 else '-z')
                box('steel', (0.14, 0.022, 0.03), (width - 0.13, 1.02, s * 0.05), 0.005)
                box('zinc', (width - 0.1, 0.24, 0.004), (width / 2, 0.16, s * 0.0235), 0, '+z' if s < 0 else '-z')


def exit_sign(at, yaw=0, width=0.5):
    with placed(*at, yaw):
        with density(0.3):
            box('dark', (width + 0.03, width * 0.4 + 0.03, 0.05), (0, 0, 0.0), 0.006)
        f.decal('exit', width, width * 0.394, (0, 0, 0.027), look='glow')
        f.decal('exit', width, width * 0.394, (0, 0, -0.027), 180, look='glow')


def hanging_board(name, width, height, at, yaw=0, ceiling=4.0, look='navy'):
    """Sign hung from a ceiling, printed on both sides."""
    with placed(*at, yaw):
        with density(0.5):
            box(look, (width + 0.03, height + 0.03, 0.05), (0, 0, 0), 0.005)
            for s in (-1, 1):
                tube('zinc', [(s * width * 0.4, height / 2, 0), (s * width * 0.4, ceiling - at[1], 0)], 0.006, 4)
        f.decal(name, width, height, (0, 0, 0.027))
        f.decal(name, width, height, (0, 0, -0.027), 180)


# --- small things
def screen(width, height):
    """A face for a picture: whole texture, facing +Z."""
    emit('screen', [(-width / 2, -height / 2, 0), (width / 2, -height / 2, 0), (width / 2, height / 2, 0), (-width / 2, height / 2, 0)], [(0, 0, 1)] * 4, [(0, 1, 2, 3)], [[(0, 0), (1, 0), (1, 1), (0, 1)]])


def monitor(name, at, yaw=0, size=(0.54, 0.31), tilt=-6, foot=True):
    """Screen on a desk: its foot at `at`; the picture is the live face `D_...`, or a drawing of the atlas that stays."""
    with placed(*at, yaw):
        lift = 0.14 + size[1] / 2
        if foot:
            box('dark', (0.24, 0.014, 0.18), (0, 0.007, -0.02), 0.004, '-y')
            box('dark', (0.05, lift, 0.025), (0, lift / 2, -0.05), 0.005, '-y')
        with placed(0, lift, 0, 0, tilt):
            f.monitor_body(size, 0)
            if name.startswith('D_'):
                with live(name, 0, 0, 0.0):
                    screen(*size)
            else:
                f.decal(name, *size, (0, 0, 0.001), look='glow')


def keyboard():
    """Keys as four ridges: nobody reads them."""
    box('trim', (0.42, 0.02, 0.14), (0, 0.012, 0), 0.004, '-y')
    with density(0.3):
        for r in range(4):
            box('dark', (0.39, 0.007, 0.024), (0, 0.025, -0.045 + r * 0.030), 0, '-y')


def lidded_bin(name, look='biohazard', tint='#d9b21c', label='waste'):
    """Pedal bin for medical waste, 0.36 x 0.34 x 0.62 m; the lid is live and turns about its rear edge (X axis)."""
    with density(0.8):
        prism(look, [(-0.16, -0.15), (0.16, -0.15), (0.18, 0.16), (-0.18, 0.16)][::-1], 0.52, (0, 0.30, 0), 'y', caps=False)
        box('dark', (0.34, 0.04, 0.30), (0, 0.02, 0), 0.006, '-y')
        box('dark', (0.30, 0.012, 0.26), (0, 0.50, 0), 0)
        box('black', (0.12, 0.02, 0.06), (0, 0.03, 0.18), 0.006)
        box('bag_yellow', (0.375, 0.07, 0.345), (0, 0.54, 0.002), 0.012, '-y+y')
    f.decal(label, 0.24, 0.26, (0, 0.30, 0.1625))
    with live(name, 0, 0.575, -0.165):
        box('live', (0.38, 0.035, 0.35), (0, 0.018, 0.17), 0.012, tint=hue(tint))
        box('live', (0.14, 0.02, 0.03), (0, 0.02, 0.35), 0.006, tint=hue('#22262a'))


def rub_dispenser(name, at, yaw=0):
    """Alcohol rub on a wall; the lever is live, pressed along -Y by 2 cm."""
    with placed(*at, yaw):
        with density(0.6):
            box('white', (0.12, 0.26, 0.03), (0, 0, 0.015), 0.008, '-z')
            box('sky', (0.09, 0.16, 0.07), (0, -0.01, 0.06), 0.014)
            box('white', (0.16, 0.008, 0.12), (0, -0.20, 0.07), 0.003)
            box('white', (0.03, 0.10, 0.02), (0, -0.15, 0.012), 0, '-z')
            tube('white', [(0, -0.09, 0.06), (0, -0.12, 0.06)], 0.008, 6)
        f.decal('rub', 0.084, 0.112, (0, 0.0, 0.097))
        with live(name, 0, 0.085, 0.05):
            box('live', (0.07, 0.022, 0.10), (0, 0.0, 0.03), 0.008, tint=hue('#d7dbdb'))


def gauge(name, at, yaw=0, label='gauge'):
    """Differential pressure gauge, dial 0.15 m from -20 to +20 Pa; the needle is live and points up at 0, 4.5 degrees per pascal about -Z."""
    with placed(*at, yaw):
        with density(1.4):
            box('white', (0.28, 0.36, 0.02), (0, -0.05, 0.01), 0.005, '-z')
            lathe('steel', [(0.0, 0.0), (0.090, 0.0), (0.094, 0.012), (0.094, 0.045), (0.088, 0.052), (0.080, 0.046), (0.0, 0.046)], (0, 0.02, 0.015), 'z', 24)
            for s in (-1, 1):
                tube('blue' if s > 0 else 'red', round_corners([(s * 0.06, -0.06, 0.03), (s * 0.06, -0.11, 0.03), (s * 0.118, -0.14, 0.015), (s * 0.118, -0.24, 0.004)], 0.02), 0.005, 5)
        f.decal(label, 0.156, 0.156, (0, 0.02, 0.0625))
        f.decal('gauge_plate', 0.2, 0.05, (0, -0.175, 0.0225))
        with live(name, 0, 0.02, 0.066):
            box('live', (0.006, 0.062, 0.003), (0, 0.022, 0), 0, tint=hue('#b01c16'))
            cylinder('live', 0.010, 0.006, (0, 0, 0), 'z', 10, tint=hue('#22252a'))


def dome_camera(at):
    """Camera under a ceiling."""
    with placed(*at), density(0.4):
        cylinder('white', 0.07, 0.05, (0, -0.025, 0), segments=16, bevel=0.008)
        lathe('glass', [(0.0, -0.11), (0.035, -0.10), (0.052, -0.075), (0.055, -0.05)], segments=14)


def push_plate(name, at, yaw=0, tint='#ab2119', radius=0.028):
    """Wall button (call bell, door release); the cap is live, pressed along -Z by 4 mm."""
    with placed(*at, yaw):
        box('white', (0.09, 0.12, 0.018), (0, 0, 0.009), 0.005, '-z')
        with live(name, 0, 0.01, 0.019):
            lathe('live', [(radius, 0), (radius, 0.008), (radius * 0.85, 0.012), (0, 0.013)], (0, 0, 0), 'z', 16, tint=hue(tint))


def ceiling_light_bar(length, at, tint=(1, 0.97, 0.92), yaw=0):
    with placed(*at, yaw):
        with density(0.2):
            box('white', (length + 0.04, 0.05, 0.12), (0, 0.025, 0), 0.008, '+y')
        glow(length, 0.09, (0, -0.002, 0), tint, 0, 90)


def paper_cup(at):
    with placed(*at), density(0.5):
        lathe('poly', [(0.0, 0.001), (0.026, 0.001), (0.036, 0.09), (0.038, 0.092), (0.033, 0.088), (0.0, 0.02)], segments=12)


def suitcase(look, size=(0.44, 0.62, 0.26), at=(0, 0, 0), yaw=0, lying=False):
    """Trolley case, standing, its face towards +Z."""
    w, h, d = size
    with placed(at[0], at[1] + (d / 2 if lying else 0), at[2], yaw, -90 if lying else 0):
        box(look, (w, h, d), (0, h / 2 + 0.05, 0), 0.03)
        with density(0.4):
            for k in range(5):
                box(look, (0.028, h * 0.86, 0.012), (-w * 0.36 + k * w * 0.18, h / 2 + 0.05, d / 2 + 0.004), 0.004, '-z')
            tube('dark', round_corners([(-0.09, h + 0.05, -d * 0.35), (-0.09, h + 0.24, -d * 0.35), (0.09, h + 0.24, -d * 0.35), (0.09, h + 0.05, -d * 0.35)], 0.03), 0.009, 5)
            for sx in (-1, 1):
                for sz in (-1, 1):
                    cylinder('rubber', 0.026, 0.03, (sx * w * 0.4, 0.026, sz * d * 0.34), 'x', 8)
            box('dark', (0.14, 0.025, 0.02), (0, h + 0.056, 0), 0.006)


def holdall(look, at=(0, 0, 0), yaw=0, size=1.0):
    """Soft travel bag."""
    with placed(*at, yaw):
        pad(look, [(-0.15 * size, 0.0), (0.15 * size, 0.0), (0.16 * size, 0.16 * size), (0.09 * size, 0.27 * size), (-0.09 * size, 0.27 * size), (-0.16 * size, 0.16 * size)], 0.5 * size, rim=0.06)
        with density(0.4):
            for s in (-1, 1):
                tube('dark', round_corners([(-0.12 * size, 0.2 * size, s * 0.13 * size), (-0.09 * size, 0.37 * size, s * 0.04), (0.09 * size, 0.37 * size, s * 0.04), (0.12 * size, 0.2 * size, s * 0.13 * size)], 0.06), 0.010, 5)


def rucksack(look, at=(0, 0, 0), yaw=0):
    with placed(*at, yaw):
        pad(look, [(-0.09, 0.0), (0.10, 0.0), (0.13, 0.12), (0.11, 0.36), (0.04, 0.45), (-0.07, 0.44), (-0.10, 0.2)], 0.30, rim=0.05)
        pad(look, [(0.10, 0.04), (0.16, 0.05), (0.17, 0.18), (0.11, 0.22)], 0.22, rim=0.03)


def plant(at, height=1.3):
    """Potted plant of broad leaves."""
    with placed(*at):
        lathe('white', [(0.0, 0.01), (0.15, 0.01), (0.20, 0.38), (0.205, 0.40), (0.18, 0.40), (0.17, 0.34), (0.0, 0.34)], segments=16)
        points, faces = [], []
        for k in range(15):
            a, reach, top = k * 2.4, chance.uniform(0.25, 0.5), height * chance.uniform(0.55, 1.0)
            for r in range(4):
                t = r / 3
                d, y, w = reach * t, 0.34 + (top - 0.34) * math.sin(t * 1.9) / math.sin(1.6) * 0.95, 0.07 * math.sin(0.35 + t * 2.6) + 0.008
                points += [(d * math.cos(a) - w * math.sin(a), y, d * math.sin(a) + w * math.cos(a)), (d * math.cos(a) + w * math.sin(a), y, d * math.sin(a) - w * math.cos(a))]
            for r in range(3):
                b = k * 8 + 2 * r
                faces += [(b, b + 1, b + 3, b + 2)]
        with density(0.3):
            sheet('leaf', points, faces)
            sheet('leaf', [(x, y - 0.012, z) for x, y, z in points], [tuple(reversed(q)) for q in faces])


def desk(width=1.6, depth=0.7, top=0.75, look='white', panel='sky'):
    """Counter desk: its modesty panel towards +Z (the public), the officer sits at -Z."""
    box(look, (width, 0.035, depth), (0, top - 0.0175, 0), 0.008)
    box(panel, (width - 0.06, top - 0.10, 0.03), (0, (top - 0.10) / 2 + 0.06, depth / 2 - 0.06), 0.006)
    for s in (-1, 1):
        box(panel, (0.04, top - 0.04, depth - 0.08), (s * (width / 2 - 0.04), (top - 0.04) / 2, 0), 0.006, '-y')
    box('trim', (0.4, top - 0.14, depth - 0.2), (width / 2 - 0.28, (top - 0.1) / 2, -0.02), 0.006)
    with density(0.4):
        for k in range(3):
            box('grey', (0.36, 0.15, 0.012), (width / 2 - 0.28, 0.16 + k * 0.18, -depth / 2 + 0.076), 0.004, '+z')


def bench_seats(count=4, look='seat'):
    """Row of airport seats on a beam, facing +Z, seat height 0.43."""
    width = 0.56
    with density(0.7):
        box('iron', (count * width, 0.06, 0.08), (0, 0.34, -0.05), 0.006)
        for s in (-1, 1):
            x = s * (count / 2 - 0.5) * width
            box('iron', (0.05, 0.32, 0.06), (x, 0.17, -0.05), 0.004)
            box('iron', (0.06, 0.03, 0.5), (x, 0.016, -0.02), 0.006)
        for k in range(count + 1):
            x = (k - count / 2) * width
            tube('steel', round_corners([(x, 0.36, -0.1), (x, 0.62, -0.1), (x, 0.64, 0.24), (x, 0.38, 0.2)], 0.06), 0.014, 5)
    for k in range(count):
        x = (k - (count - 1) / 2) * width
        pad(look, [(-0.22, 0.38), (0.26, 0.40), (0.27, 0.43), (0.24, 0.455), (-0.20, 0.425)], width - 0.06, (x, 0, 0), 0.02)
        pad(look, [(-0.24, 0.42), (-0.20, 0.43), (-0.27, 0.92), (-0.30, 0.95), (-0.325, 0.92)], width - 0.06, (x, 0, 0), 0.02)


def task_light(at, yaw=0):
    """Examination lamp on an arm from a wall."""
    with placed(*at, yaw), density(0.5):
        box('white', (0.10, 0.16, 0.05), (0, 0, 0.025), 0.006, '-z')
        tube('white', round_corners([(0, 0, 0.05), (0, 0.05, 0.45), (0, -0.05, 0.85)], 0.05), 0.014, 6)
        lathe('white', [(0.02, 0.06), (0.09, 0.04), (0.12, -0.03), (0.11, -0.035)], (0, -0.07, 0.87), segments=16)


def bed(look='linen'):
    """Hospital bed 2.0 x 0.9 m along Z, head at -Z, mattress top 0.58 m; the back section is raised."""
    with density(0.6):
        box('grey', (0.86, 0.06, 1.98), (0, 0.36, 0), 0.01)
        for z in (-0.75, 0.75):
            box('grey', (0.5, 0.2, 0.1), (0, 0.24, z), 0.01)
            for x in (-0.34, 0.34):
                cylinder('rubber', 0.06, 0.035, (x, 0.06, z), 'x', 12)
                box('iron', (0.04, 0.12, 0.05), (x, 0.14, z), 0)
        box('grey', (0.1, 0.06, 1.4), (0, 0.16, 0), 0.006)
        for z, h in ((-1.02, 0.98), (1.02, 0.78)):
            box('mint', (0.9, h - 0.36, 0.035), (0, (h + 0.36) / 2, z), 0.016)
        for s in (-1, 1):
            tube('steel', round_corners([(s * 0.46, 0.42, -0.55), (s * 0.46, 0.82, -0.5), (s * 0.46, 0.82, 0.2), (s * 0.46, 0.42, 0.25)], 0.08), 0.014, 6)
            for k in range(3):
                tube('steel', [(s * 0.46, 0.44, -0.32 + 0.2 * k), (s * 0.46, 0.81, -0.32 + 0.2 * k)], 0.008, 4)
    pad('seat_accent', [(-0.28, 0.40), (0.98, 0.40), (0.99, 0.50), (0.96, 0.54), (-0.28, 0.54)], 0.88, rim=0.03)
    pad('seat_accent', [(-0.30, 0.42), (-0.24, 0.53), (-0.86, 0.88), (-0.94, 0.80)], 0.88, rim=0.03)
    pad(look, [(-0.22, 0.50), (1.0, 0.46), (1.005, 0.545), (0.95, 0.575), (0.3, 0.565), (-0.24, 0.572)], 0.905, rim=0.05)
    pad(look, [(-0.26, 0.545), (-0.24, 0.57), (-0.88, 0.925), (-0.92, 0.89)], 0.89, rim=0.04)
    pad('cover', [(-0.62, 0.76), (-0.56, 0.80), (-0.70, 0.93), (-0.86, 0.99), (-0.92, 0.95)], 0.58, rim=0.08)
    pad('blanket', [(0.12, 0.555), (0.98, 0.53), (0.985, 0.585), (0.6, 0.62), (0.2, 0.615), (0.13, 0.60)], 0.93, rim=0.04)


def couch():
    """Examination couch 1.85 x 0.65 m along X, head at -X, with its paper roll."""
    with density(0.7):
        for x in (-0.75, 0.75):
            for z in (-0.26, 0.26):
                box('steel', (0.04, 0.55, 0.04), (x, 0.275, z), 0.004, '-y')
            box('steel', (0.03, 0.03, 0.5), (x, 0.2, 0), 0)
        box('steel', (1.8, 0.05, 0.62), (0, 0.57, 0), 0.006)
    with placed(0, 0, 0, 90):
        pad('leather', [(-0.92, 0.60), (0.36, 0.60), (0.36, 0.68), (-0.90, 0.68)], 0.65, rim=0.03, tint=hue('#3c6d78'))
        pad('leather', [(0.37, 0.60), (0.95, 0.72), (0.93, 0.80), (0.36, 0.68)], 0.65, rim=0.03, tint=hue('#3c6d78'))
        pad('cover', [(-0.9, 0.681), (0.36, 0.681), (0.90, 0.795), (0.90, 0.80), (0.36, 0.686), (-0.9, 0.686)], 0.46, rim=0.004)
    cylinder('cover', 0.06, 0.48, (-0.98, 0.70, 0), 'z', 14)


def stool():
    """Round swivel stool, seat 0.50 m."""
    with density(0.7):
        for k in range(5):
            a = k * 2 * math.pi / 5
            tube('steel', [(0, 0.09, 0), (0.24 * math.cos(a), 0.055, 0.24 * math.sin(a))], 0.014, 5)
            cylinder('rubber', 0.024, 0.03, (0.24 * math.cos(a), 0.024, 0.24 * math.sin(a)), 'x', 8)
        cylinder('steel', 0.02, 0.36, (0, 0.27, 0), segments=10)
        lathe('leather', [(0.0, 0.44), (0.17, 0.44), (0.185, 0.465), (0.18, 0.49), (0.15, 0.505), (0.0, 0.505)], segments=20)


def side_chair(look='seat'):
    """Visitor's chair facing +Z, seat 0.45 m."""
    with density(0.6):
        for s in (-1, 1):
            tube('steel', round_corners([(s * 0.23, 0.0, 0.22), (s * 0.23, 0.42, 0.2), (s * 0.23, 0.44, -0.18), (s * 0.22, 0.84, -0.26)], 0.05), 0.012, 5)
            tube('steel', [(s * 0.23, 0.42, -0.16), (s * 0.24, 0.0, -0.26)], 0.012, 5)
    pad(look, [(-0.2, 0.43), (0.22, 0.44), (0.23, 0.47), (0.2, 0.485), (-0.2, 0.47)], 0.44, rim=0.03)
    pad(look, [(-0.20, 0.56), (-0.165, 0.57), (-0.22, 0.86), (-0.25, 0.87)], 0.42, rim=0.02)


def toilet():
    """Close-coupled pan, its back against the wall z = 0."""
    lathe('white', [(0.0, 0.0), (0.12, 0.0), (0.11, 0.12), (0.17, 0.34), (0.185, 0.39), (0.17, 0.40), (0.13, 0.37), (0.05, 0.22), (0.0, 0.20)], (0, 0, 0.40), segments=20)
    box('white', (0.36, 0.36, 0.17), (0, 0.58, 0.09), 0.025)
    box('white', (0.24, 0.4, 0.26), (0, 0.2, 0.2), 0.04, '-y')
    with placed(0, 0.42, 0.20, 0, -84):
        lathe('white', [(0.0, -0.01), (0.175, -0.01), (0.185, 0.0), (0.175, 0.012), (0.0, 0.014)], (0, 0.19, 0), 'z', segments=18)
    box('steel', (0.05, 0.015, 0.03), (0, 0.765, 0.09), 0.004)


def basin(width=0.5):
    """Wash basin with lever tap (elbow), soap, towels; back against z = 0."""
    box('white', (width, 0.15, 0.42), (0, 0.79, 0.21), 0.03)
    with density(0.6):
        box('grey', (width - 0.1, 0.006, 0.28), (0, 0.8665, 0.23), 0, '-y')
        cylinder('dark', 0.022, 0.004, (0, 0.871, 0.23), segments=12)
        tube('steel', round_corners([(0, 0.86, 0.05), (0, 1.10, 0.05), (0, 1.10, 0.2), (0, 1.05, 0.21)], 0.05), 0.012, 7)
        tube('steel', round_corners([(0.07, 0.88, 0.05), (0.07, 0.93, 0.06), (0.09, 0.95, 0.22)], 0.03), 0.008, 5)
        box('white', (0.16, 0.62, 0.1), (0, 0.41, 0.08), 0.02, '-z')
        box('white', (0.26, 0.32, 0.12), (width / 2 + 0.25, 1.35, 0.06), 0.02, '-z')
        box('cover', (0.18, 0.05, 0.06), (width / 2 + 0.25, 1.18, 0.07), 0.01)
        box('sky', (0.09, 0.2, 0.09), (-width / 2 + 0.0, 1.28, 0.045), 0.012, '-z')


def sharps(at):
    with placed(*at):
        box('biohazard', (0.14, 0.2, 0.14), (0, 0.1, 0), 0.012, '-y')
        box('red', (0.145, 0.035, 0.145), (0, 0.21, 0), 0.008)
        f.decal('sharps', 0.1, 0.1, (0, 0.1, 0.0725))


def fridge():
    """Specimen refrigerator 0.55 x 0.55 x 0.85 m with a glass door and a display."""
    box('white', (0.56, 0.85, 0.55), (0, 0.43, 0), 0.012, '-y')
    box('glass', (0.44, 0.58, 0.01), (0, 0.40, 0.28), 0.004, '-z')
    box('steel', (0.025, 0.4, 0.03), (0.245, 0.42, 0.295), 0.006)
    box('dark', (0.5, 0.09, 0.012), (0, 0.785, 0.28), 0.003, '-z')
    f.decal('fridge', 0.2, 0.07, (0, 0.785, 0.288), look='glow')
    f.decal('biohazard', 0.12, 0.12, (-0.12, 0.42, 0.287))


def vitals_stand():
    """Monitor for pulse, oxygen and blood pressure on a wheeled pole."""
    with density(0.6):
        for k in range(4):
            a = math.pi / 4 + k * math.pi / 2
            tube('grey', [(0, 0.08, 0), (0.24 * math.cos(a), 0.05, 0.24 * math.sin(a))], 0.014, 5)
            cylinder('rubber', 0.03, 0.025, (0.24 * math.cos(a), 0.03, 0.24 * math.sin(a)), 'x', 8)
        cylinder('steel', 0.016, 1.1, (0, 0.6, 0), segments=8)
        box('white', (0.24, 0.12, 0.2), (0, 0.7, 0.06), 0.01)
        tube('dark', round_corners([(0.1, 1.1, 0.0), (0.2, 0.95, 0.05), (0.12, 0.6, 0.12), (0.1, 0.66, 0.2)], 0.08), 0.007, 5)
        box('dark', (0.06, 0.14, 0.1), (0.11, 0.79, 0.15), 0.02)
    with placed(0, 1.22, 0.03, 0, -8):
        box('white', (0.30, 0.24, 0.11), (0, 0, -0.06), 0.014)
        with live('D_vitals', 0, 0.01, -0.0035):
            screen(0.24, 0.17)


def drip_stand():
    with density(0.5):
        for k in range(5):
            a = k * 2 * math.pi / 5
            tube('steel', [(0, 0.06, 0), (0.24 * math.cos(a), 0.035, 0.24 * math.sin(a))], 0.012, 5)
        cylinder('steel', 0.011, 1.85, (0, 0.98, 0), segments=8)
        for s in (-1, 1):
            tube('steel', round_corners([(0, 1.88, 0), (s * 0.13, 1.88, 0), (s * 0.13, 1.93, 0)], 0.03), 0.006, 5)
        pad('poly', [(-0.02, 1.55), (0.02, 1.55), (0.025, 1.75), (0.0, 1.82), (-0.025, 1.75)], 0.11, (0.13, 0.02, 0), 0.02)


def trolley(levels=3, width=0.62, depth=0.42):
    """Steel instrument trolley."""
    with density(0.6):
        for x in (-1, 1):
            for z in (-1, 1):
                cylinder('steel', 0.011, 0.85, (x * width / 2, 0.5, z * depth / 2), segments=6)
                cylinder('rubber', 0.035, 0.025, (x * width / 2, 0.04, z * depth / 2), 'x', 8)
        tube('steel', [(width / 2, 0.9, -depth / 2), (width / 2 + 0.08, 0.92, -depth / 2), (width / 2 + 0.08, 0.92, depth / 2), (width / 2, 0.9, depth / 2)], 0.01, 5)
    for k in range(levels):
        y = 0.2 + k * 0.62 / (levels - 1)
        box('steel', (width, 0.014, depth), (0, y, 0), 0.004)
        with density(0.4):
            box('steel', (width, 0.04, 0.008), (0, y + 0.02, depth / 2), 0)
            box('steel', (width, 0.04, 0.008), (0, y + 0.02, -depth / 2), 0)


def ppe_wall(width=2.4):
    """Shelves of packed suits, gloves, masks, boot covers; back against z = 0, 2.0 m high."""
    box('white', (width, 2.0, 0.02), (0, 1.05, 0.01), 0, '-z-y')
    for s in (-1, 0, 1):
        box('white', (0.025, 2.0, 0.32), (s * (width / 2 - 0.012), 1.05, 0.16), 0.003, '-z')
    for k in range(5):
        box('white', (width, 0.022, 0.32), (0, 0.12 + k * 0.42, 0.16), 0.003, '-z')
    kinds = (('suit', (0.20, 0.26, 0.24)), ('blue', (0.22, 0.09, 0.12)), ('sky', (0.20, 0.10, 0.14)), ('mint', (0.22, 0.12, 0.2)), ('cover', (0.18, 0.16, 0.2)))
    with density(0.7):
        for k in range(4):
            y = 0.131 + k * 0.42
            for side in (-1, 1):
                look, size = kinds[(k * 2 + (side > 0) * 3) % 5]
                x, end = (-width / 2 + 0.05, -0.05) if side < 0 else (0.05, width / 2 - 0.05)
                while x + size[0] < end:
                    stack = max(1, int(0.34 / size[1] * chance.uniform(0.5, 1.0)))
                    for level in range(stack):
                        box(look, (size[0] - 0.008, size[1] - 0.004, size[2]), (x + size[0] / 2, y + (level + 0.5) * size[1], 0.16 + chance.uniform(-0.02, 0.02)), 0.006, '-z-y')
                        f.decal(('pack_gloves', 'pack_mask', 'pack_suit')[(k + level) % 3], size[0] * 0.6, size[1] * 0.6, (x + size[0] / 2, y + (level + 0.5) * size[1], 0.16 + size[2] / 2 + 0.022))
                    x += size[0] + 0.012
    for k, name in enumerate(('cap_suit', 'cap_gloves', 'cap_mask', 'cap_boot')):
        f.decal(name, 0.22, 0.055, ((-1, 1)[k % 2] * width / 4, 0.12 + (k // 2 * 2 + 1) * 0.42, 0.323))


def hooks(names=('suit', 'blanket'), width=0.9):
    """Coat rail with gowns, at 1.75 m."""
    box('zinc', (width, 0.05, 0.02), (0, 1.75, 0.01), 0.004, '-z')
    for k, look in enumerate(names):
        x = -width / 2 + (k + 0.5) * width / len(names)
        tube('zinc', round_corners([(x, 1.75, 0.02), (x, 1.73, 0.08), (x, 1.78, 0.10)], 0.02), 0.006, 5)
        with placed(x, 1.74, 0.09):
            drape(look, 0.32, 1.15, 3, 0.03)


def foot_mat(width, depth, at, look='mat'):
    box(look, (width, 0.014, depth), (at[0], 0.007, at[2]), 0.004, '-y')


def luggage_cart(at, yaw=0, cases=0):
    with placed(*at, yaw):
        with density(0.5):
            for s in (-1, 1):
                tube('steel', round_corners([(s * 0.26, 0.12, 0.42), (s * 0.26, 0.14, -0.38), (s * 0.24, 1.0, -0.5)], 0.1), 0.015, 6)
                cylinder('rubber', 0.07, 0.04, (s * 0.25, 0.07, -0.34), 'x', 12)
            cylinder('rubber', 0.06, 0.04, (0, 0.06, 0.4), 'x', 12)
            tube('dark', [(-0.24, 1.0, -0.5), (0.24, 1.0, -0.5)], 0.022, 7)
            box('steel', (0.5, 0.015, 0.85), (0, 0.15, 0.02), 0.004)
            box('steel', (0.48, 0.2, 0.015), (0, 0.8, -0.46), 0.004)
        for k in range(cases):
            suitcase(('navy', 'trim', 'red')[(k + int(yaw)) % 3], (0.42, 0.62, 0.26), (0, 0.16 + 0.27 * k, 0.31), chance.uniform(-5, 5), True)
