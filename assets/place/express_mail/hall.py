"""The express-mail hall: where everything stands. Read this file and annex.py to know the layout.

Frame: metres, Y up. The first bay, x -12..12, z -8..6, holds line 1: its belt runs along +X at z = -2.2, the
officer's console stands before it, the inspection table beside its outfeed. The second bay, x 12..24, z -8..14,
is open to the first and holds line 2 and the secondary area (annex.py). The image room stands in the inner corner.
"""
import math

import furniture as f
import kit
from express_mail import machines
from kit import anchor, box, chance, cylinder, density, emit, extrude, lathe, linear, live, placed, quad, round_corners, tube

# First bay; the second reaches to X2 and Z2.
X0, X1, Z0, Z1, HEIGHT = -12.0, 12.0, -8.0, 6.0, 7.0
X2, Z2 = 24.0, 14.0
BELT_Z, BELT_X0, BELT_X1 = -2.2, -9.35, 9.0
DIVERT_X, LANE_END_Z = 3.4, 0.35
MONITOR_X = -7.1             # radiation monitor, before anything else
CONSOLE = (-0.6, -0.05)      # x, z of the desk's centre; the operator is at +Z of it
DESK_TOP = 0.80
TABLE = (4.6, 1.2)           # x, z of the inspection table's centre
DOCK_X, DOCK_Z, DOCK_H = -9.0, -0.6, 3.7    # unloading dock: a box in the back left corner
ROOM_X, ROOM_Z, ROOM_Z1, ROOM_H = 7.4, 2.4, 10.4, 2.9    # image room: a box in the inner corner, up to x = X1
HATCH, HATCHES_Z = (1.5, 1.95), (-5.6, -2.2)    # width, height; line 2 in and out, on the wall x = X2
CLOCK = (2.35, 3.45, Z0 + 0.06)
WINDOWS_Z = (-6.1, -3.0, 0.1, 3.2, 6.3, 9.4)     # on the wall x = X2
WINDOW = (2.5, 4.85, 6.15)                  # width, low, high

# (name, x, y, z, yaw): yaw 0 faces -Z, positive turns left.
ANCHORS = (
    ('A_seat', -0.6, 0, 0.75, 0), ('A_table', 4.6, 0, 2.05, 0), ('A_officer2', 6.0, 0, 1.2, 90), ('A_employee', -5.2, 0, -1.35, 0),
    ('A_door', -9.6, 0, 5.4, 0), ('A_entrance', -6.2, 0, 4.3, -52), ('A_belt_start', -8.6, f.BELT_Y, BELT_Z, -90), ('A_tunnel', 0, f.BELT_Y, BELT_Z, -90),
    ('A_divert', DIVERT_X, f.BELT_Y, BELT_Z, 180), ('A_lane_end', DIVERT_X, f.BELT_Y - 0.03, LANE_END_Z - 0.30, 180), ('A_table_top', 4.45, 0.90, 1.2, 0),
)

# Pendant lamps; strips of daylight in the roof (x, z0, z1). Metres.
LAMPS = [(x, 5.0, z) for z in (-5.4, -1.0, 3.4) for x in (-9.6, -4.8, 0.0, 4.8, 9.6, 14.4, 19.2)] + [(x, 5.0, z) for z in (7.8, 12.0) for x in (14.4, 19.2)]
ROOFLIGHTS = ((-4.0, -7.0, 5.0), (4.0, -7.0, 5.0), (20.0, -7.0, 13.0))
LAMP_LENGTH = 2.4

# What cannot be walked through: (x0, z0, x1, z1).
FOOTPRINTS = []


def stands(x, z, width, depth, margin=0.12):
    FOOTPRINTS.append((x - width / 2 - margin, z - depth / 2 - margin, x + width / 2 + margin, z + depth / 2 + margin))


def wall(length, height, openings=(), low='wall_low', high='wall', band=1.15, dado=True):
    """Panelled wall along X, centred, facing +Z, with rectangular openings (x0, x1, y0, y1)."""
    xs = sorted({-length / 2, length / 2} | {x for o in openings for x in o[:2]})
    ys = sorted({0.0, band, height} | {y for o in openings for y in o[2:]})
    for x0, x1 in zip(xs, xs[1:]):
        for y0, y1 in zip(ys, ys[1:]):
            x, y = (x0 + x1) / 2, (y0 + y1) / 2
            if any(o[0] < x < o[1] and o[2] < y < o[3] for o in openings):
                continue
            with density(0.85 if y < 3 else 0.5):
                panel(low if y < band else high, x0, x1, y0, y1)
    if not dado:
        return
    xs = [-length / 2] + [x for o in sorted(openings) if o[2] < band for x in o[:2]] + [length / 2]
    for x0, x1 in zip(xs[::2], xs[1::2]):
        if x1 > x0:
            box('trim', (x1 - x0, 0.12, 0.025), ((x0 + x1) / 2, 0.06, 0.012), 0.004, '-z-y')
            box('navy', (x1 - x0, 0.07, 0.022), ((x0 + x1) / 2, band, 0.011), 0.004, '-z')


def panel(look, x0, x1, y0, y1):
    emit(look, [(x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0)], [(0, 0, 1)] * 4, [(0, 1, 2, 3)])


def shell():
    for x0, x1, z1, dense in ((X0, X1, Z1, 1.7), (X1, X2, Z2, 1.15)):
        with density(dense):
            emit('floor', [(x0, 0, Z0), (x1, 0, Z0), (x1, 0, z1), (x0, 0, z1)], [(0, 1, 0)] * 4, [(0, 1, 2, 3)])
    with density(0.2):  # expansion joints
        for x, z1 in ((-6, Z1), (0, Z1), (6, Z1), (12, ROOM_Z), (18, Z2)):
            box('dark', (0.014, 0.004, z1 - Z0), (x, 0.0, (Z0 + z1) / 2), 0, '-y')
        for x0, z in ((X0, -1.0), (X1, 7.4)):
            box('dark', (X2 - x0, 0.004, 0.014), ((x0 + X2) / 2, 0.0, z), 0, '-y')
    middle, far = (Z0 + Z1) / 2, (Z0 + Z2) / 2
    with placed((X0 + X2) / 2, 0, Z0):
        wall(X2 - X0, HEIGHT)
    with placed(0, 0, Z1, 180):
        wall(X1 - X0, HEIGHT, [(-X1, -ROOM_X, 0, ROOM_H)])
    with placed(X0, 0, middle, 90):
        wall(Z1 - Z0, HEIGHT)
    with placed(X1, 0, (Z1 + Z2) / 2, 90):
        side = (Z1 + Z2) / 2
        wall(Z2 - Z1, HEIGHT, [(side - ROOM_Z1, side - Z1, 0, ROOM_H)])
    with placed((X1 + X2) / 2, 0, Z2, 180):
        wall(X2 - X1, HEIGHT)
    with placed(X2, 0, far, -90):
        hatches = [(z - far - HATCH[0] / 2, z - far + HATCH[0] / 2, 0, HATCH[1]) for z in HATCHES_Z]
        wall(Z2 - Z0, HEIGHT, hatches + [(z - far - WINDOW[0] / 2, z - far + WINDOW[0] / 2, WINDOW[1], WINDOW[2]) for z in WINDOWS_Z])
        for z in WINDOWS_Z:
            window(z - far)
    for x0, x1, z1 in ((X0, X1, Z1), (X1, X2, Z2)):
        deck, x = [], x0
        while x < x1 - 1e-6:
            deck += [(x, HEIGHT), (x + 0.16, HEIGHT), (x + 0.22, HEIGHT - 0.08), (x + 0.34, HEIGHT - 0.08), (x + 0.40, HEIGHT)]
            x += 0.4
        with density(0.22):
            extrude('deck', deck, z1 - Z0, (0, 0, (Z0 + z1) / 2))
    with density(0.22):
        for x, z1 in ((-8, Z1), (0, Z1), (8, Z1), (12.2, Z2), (16, Z2)):  # portal frames
            for w, h, y in ((0.22, 0.02, -0.10), (0.014, 0.46, -0.33), (0.22, 0.02, -0.56)):
                box('beam', (w, h, z1 - Z0), (x, HEIGHT + y, (Z0 + z1) / 2), 0)
        for z in (-6.5, -3.5, -0.5, 2.5, 4.8):
            box('beam', (X2 - X0, 0.18, 0.08), ((X0 + X2) / 2, HEIGHT - 0.17, z), 0)
        for z in (7.5, 10.2, 12.8):
            box('beam', (X2 - X1, 0.18, 0.08), ((X1 + X2) / 2, HEIGHT - 0.17, z), 0)
    for x, z0, z1 in ROOFLIGHTS:
        quad('glow', 0.8, z1 - z0, (x, HEIGHT - 0.09, (z0 + z1) / 2), plain_rect(), (0.80, 0.88, 0.95), pitch=90)
    for x, z in ((0, Z0), (8, Z0), (-8, Z1), (0, Z1), (16, Z0), (12.2, Z0), (16, Z2)):
        z += 0.14 if z < 0 else -0.14
        with placed(x, 0, z):
            f.column(HEIGHT - 0.5)
        stands(x, z, 0.3, 0.3)
    for z in (-7.4, -3.9, 4.75, 12.0):
        with placed(X2 - 0.14, 0, z, 90):
            f.column(HEIGHT - 0.3)
        stands(X2 - 0.14, z, 0.3, 0.3)
    # Where no hall is: beyond the first bay's front wall.
    FOOTPRINTS.append((X0 - 1, Z1 - 0.25, X1 + 0.25, Z2 + 1))


def window(x):
    w, low, high = WINDOW
    quad('glow', w, high - low, (x, (low + high) / 2, -0.12), plain_rect(), tint=(0.86, 0.93, 1.0))
    with density(0.5):
        for y in (low, high):
            box('white', (w + 0.12, 0.07, 0.16), (x, y, -0.02), 0.006)
        for k in range(4):
            box('white', (0.05, high - low, 0.10), (x - w / 2 + k * w / 3, (low + high) / 2, -0.03), 0.004)
        box('white', (w, 0.035, 0.06), (x, (low + high) / 2 + 0.15, -0.04), 0.004)


def plain_rect():
    u0, v0, u1, v1 = f.ATLAS['plain']
    return (u0 + (u1 - u0) * 0.3, v0 + (v1 - v0) * 0.3, u0 + (u1 - u0) * 0.7, v0 + (v1 - v0) * 0.7)


def services():
    """What hangs above: lamps, cable tray, sprinklers, ducts."""
    for x, y, z in LAMPS:
        with placed(x, y, z):
            f.pendant_lamp(LAMP_LENGTH, HEIGHT - 0.3 - y)
    with placed((X0 + X2) / 2, 4.55, Z0 + 0.32):
        f.cable_tray(X2 - X0 - 0.6)
    with density(0.3):
        for z, x0 in ((-3.2, X0), (1.6, X0), (9.6, X1)):
            tube('red', [(x0, 6.1, z), (X2, 6.1, z)], 0.04, 8)
            for x in range(int(x0) + 2, int(X2), 4):
                cylinder('iron', 0.02, 0.14, (x, 6.0, z), segments=6)
        lathe('zinc', [(0.28, -17.6), (0.28, 17.6)], (6, 5.9, 5.2), 'x', 16)
        for x in range(-10, 23, 4):
            lathe('zinc', [(0.295, -0.02), (0.295, 0.02)], (x, 5.9, 5.2), 'x', 16)
            box('grey', (0.5, 0.12, 0.3), (x + 1.4, 5.62, 5.1), 0.01)
    # from the tray down to the belt's control cabinet and to the console
    tube('zinc', round_corners([(5.3, 4.55, Z0 + 0.2), (5.3, 2.1, Z0 + 0.06)], 0.1), 0.02, 6)


def dock():
    """Unloading dock, closed box; parcels come out through the strip curtain."""
    depth, width = DOCK_Z - Z0, DOCK_X - X0
    # +X face: local x runs towards -Z
    centre = (Z0 + DOCK_Z) / 2
    belt = centre - BELT_Z
    with placed(DOCK_X, 0, centre, 90):
        wall(depth, DOCK_H, [(belt - 0.62, belt + 0.62, 0, 1.62)], 'sky', 'partition')
        with placed(belt, 1.62, -0.06):
            f.strip_curtain_wall(1.2, 0.80)
        for s in (-1, 1):
            box('yellow', (0.08, 1.66, 0.12), (belt + s * 0.66, 0.83, 0.0), 0.006, '-y')
        box('yellow', (1.40, 0.08, 0.12), (belt, 1.66, 0.0), 0.006)
        f.decal('stripe', 1.24, 0.06, (belt, 1.66, 0.0625))
        f.board('infeed', 1.5, 0.45, (belt, 2.15, 0.0))
        f.decal('nohands', 0.22, 0.30, (belt + 0.95, 1.45, 0.003))
    with placed((X0 + DOCK_X) / 2, 0, DOCK_Z):
        wall(width, DOCK_H, [], 'sky', 'partition')
        with placed(-0.1, 0, 0.0):
            f.roller_door(2.3, 2.7)
        f.board('dock', 1.3, 0.39, (-0.1, 3.35, 0.0))
    with density(0.3):
        box('trim', (width + 0.05, 0.09, depth + 0.05), ((X0 + DOCK_X) / 2 + 0.02, DOCK_H + 0.04, centre + 0.02), 0.01)
    # interior seen through the gap below the curtain: dark
    box('black', (0.02, 1.7, 1.4), (DOCK_X - 0.6, 0.85, BELT_Z), 0)
    FOOTPRINTS.append((X0, Z0, DOCK_X + 0.15, DOCK_Z + 0.25))


def glazed(length, glass, pieces):
    """Partition with a window band from `glass[0]` to `glass[1]` along it, seen from both sides."""
    low, high, (a, b) = 0.95, 2.35, glass
    wall(length, ROOM_H, [(a, b, low, high)], 'sky', 'partition', low)
    with placed(0, 0, -0.08, 180):
        wall(length, ROOM_H, [(-b, -a, low, high)], 'partition', 'partition', low, dado=False)
    for y in (low, high):
        box('trim', (b - a, 0.06, 0.12), ((a + b) / 2, y, -0.03), 0.005)
    step = (b - a) / pieces
    for k in range(pieces + 1):
        box('trim', (0.06, high - low, 0.12), (a + k * step, (low + high) / 2, -0.03), 0.005)
    for k in range(pieces):
        x = a + (k + 0.5) * step
        f.decal('frost', step - 0.06, 0.22, (x, 1.12, -0.03))
        for yaw in (0, 180):
            quad('pane', step - 0.06, high - low - 0.06, (x, (low + high) / 2, -0.035), yaw=yaw)


def image_room():
    """Glass to both bays, 4.6 x 8 m; four officers' places inside, seen from the hall."""
    w, d = X1 - ROOM_X, ROOM_Z1 - ROOM_Z
    front = Z1 - ROOM_Z
    with placed(ROOM_X, 0, (ROOM_Z + Z1) / 2, -90):
        glazed(front, (-front / 2 + 0.1, front / 2 - 0.1), 3)
        f.board('imageroom', 1.6, 0.44, (0, ROOM_H - 0.26, 0.0))
        f.decal('noentry', 0.22, 0.30, (front / 2 - 0.45, 0.62, 0.003))
    with placed((ROOM_X + X1) / 2, 0, ROOM_Z, 180):
        glazed(w, (-w / 2 + 0.1, w / 2 - 0.1), 4)
    with placed(X1, 0, (ROOM_Z + ROOM_Z1) / 2, 90):
        glazed(d, (-d / 2 + 1.7, d / 2 - 0.1), 5)
        f.board('imageroom', 1.6, 0.44, (1.2, ROOM_H - 0.26, 0.0))
        with placed(-d / 2 + 0.85, 0, 0.02):
            f.door('navy')
        f.decal('noentry', 0.22, 0.30, (-d / 2 + 1.5, 1.6, 0.003))
    with density(0.4):  # the part behind the first bay's front wall
        emit('floor', [(ROOM_X, 0, Z1), (X1, 0, Z1), (X1, 0, ROOM_Z1), (ROOM_X, 0, ROOM_Z1)], [(0, 1, 0)] * 4, [(0, 1, 2, 3)])
        with placed(ROOM_X + 0.05, 0, (Z1 + ROOM_Z1) / 2, 90):
            wall(ROOM_Z1 - Z1, ROOM_H, [], 'partition', 'partition', dado=False)
        with placed((ROOM_X + X1) / 2, 0, ROOM_Z1, 180):
            wall(w, ROOM_H, [], 'partition', 'partition', dado=False)
    with density(0.3):
        box('partition', (w, 0.1, d), ((ROOM_X + X1) / 2, ROOM_H + 0.03, (ROOM_Z + ROOM_Z1) / 2), 0.0)
    for z in (4.2, 7.6):
        with placed(10.6, 0, z, -90):
            with density(0.6):
                f.console_desk(2.6, 0.75, 0.74)
            for k, still in enumerate(('still0', 'list', 'still1')):
                with placed(-0.8 + k * 0.8, 1.12, -0.05, 0, -6):
                    f.monitor_body((0.5, 0.31), 0.26)
                    f.decal(still, 0.5, 0.31, (0, 0, 0.001), look='glow')
            for x in (-0.7, 0.75)[:2 if z < 6 else 1]:
                with placed(x, 0, 0.75, 10 * x):
                    f.swivel_chair()
        with placed(9.6, ROOM_H - 0.06, z, 90):
            quad('glow', 1.2, 0.3, (0, 0, 0), plain_rect(), (0.95, 0.95, 0.92), pitch=90)
    with placed(ROOM_X + 0.28, 0, 9.2, 90):
        f.cabinet('grey', 1.2, 1.85, 0.42)
    FOOTPRINTS.append((ROOM_X - 0.2, ROOM_Z - 0.2, X1 + 0.2, ROOM_Z1))


def main_line():
    """Belt, scanner, diverter, lane to the inspection area, outfeed."""
    with placed(0, 0, BELT_Z):
        f.belt_frame(BELT_X0 + 0.25, -1.83)
        f.belt_frame(1.83, BELT_X1, (DIVERT_X - 0.36, DIVERT_X + 0.36))
        machines.scanner()
        for x in (-7.6, 7.0):
            with placed(x, 0, 0):
                f.drive(-1)
        for x in (-6.4, -2.9, 6.2):
            f.estop_station((x, f.BELT_Y + 0.04, 0.42))
        f.decal('estop', 0.16, 0.055, (-2.9, f.BELT_Y - 0.045, 0.376))
        with placed(MONITOR_X, 0, 0):
            monitor('', f.BELT_WIDTH)
    stands(0, BELT_Z, BELT_X1 - BELT_X0, 0.95, 0.1)
    with placed(DIVERT_X, 0, BELT_Z - 0.42):
        pusher_body()
    with placed(DIVERT_X, 0, BELT_Z + 0.37):
        f.roller_lane(LANE_END_Z - BELT_Z - 0.37, 0.66, 0.03)
    stands(DIVERT_X, (BELT_Z + LANE_END_Z) / 2 + 0.2, 0.75, LANE_END_Z - BELT_Z - 0.4)
    with placed(DIVERT_X + 0.55, 0, BELT_Z + 0.62):
        hold_post()
    # outfeed: rollers to the cages
    with placed(BELT_X1 + 0.02, 0, BELT_Z, 90):
        f.roller_lane(1.9, 0.66, 0.05)
    stands(BELT_X1 + 1, BELT_Z, 2.0, 0.8)
    with placed(BELT_X1 + 0.95, 0.0, BELT_Z):
        for x, size, kind in ((-0.2, (0.44, 0.30, 0.36), 1), (0.55, (0.34, 0.22, 0.3), 4)):
            f.parcel(size, (x, f.BELT_Y - 0.02, 0.0), 90 + chance.uniform(-8, 8), kind, 'up')
    for x, name in ((-7.9, 'line1'), (6.4, 'line1')):  # hanging line signs
        for s in (-1, 1):
            with density(0.2):
                tube('dark', [(x + s * 0.3, 3.2, BELT_Z), (x + s * 0.3, HEIGHT - 0.3, BELT_Z)], 0.004, 3)
        with placed(x, 2.95, BELT_Z):
            f.board(name, 0.72, 0.54, (0, 0, -0.015), look='white')
            f.decal(name, 0.72, 0.54, (0, 0, -0.018), 180)


def pusher_body():
    """Cylinder and stand behind the belt's edge; the paddle is a live part."""
    box('slate', (0.36, 0.66, 0.14), (0, 0.33, -0.25), 0.01, '-y')
    box('grey', (0.46, 0.22, 0.55), (0, 0.92, -0.36), 0.012)
    box('slate', (0.30, 0.16, 0.3), (0, 0.74, -0.30), 0.006)
    cylinder('steel', 0.045, 0.34, (0, 0.93, -0.02), 'z', 14)
    f.decal('pinch', 0.11, 0.15, (0, 0.925, -0.084))
    tube('black', round_corners([(0.1, 0.95, -0.62), (0.1, 1.05, -0.75), (0.1, 0.02, -0.75)], 0.08), 0.012, 5)


def hold_post():
    """Post for the lamp that says that something is held; the lens is a live part at y = 1.36."""
    cylinder('zinc', 0.02, 1.36, (0, 0.68, 0), segments=10)
    cylinder('iron', 0.07, 0.012, (0, 0.006, 0), segments=12)
    box('trim', (0.16, 0.09, 0.06), (0, 1.25, 0.03), 0.006)
    f.decal('cap_hold', 0.14, 0.049, (0, 1.25, 0.062))


def monitor(number, width):
    """Radiation monitor of a line, with its lamp and its reading."""
    lamp, face = machines.radiation_monitor(width)
    with live(f'I_lamp_radiation{number}', *lamp):
        lens(0.042, 0.09)
    with live(f'D_radiation{number}', *face):
        screen(0.22, 0.09)


def console():
    """The operator's place; screens and buttons are live parts."""
    x, z = CONSOLE
    with placed(x, 0, z):
        console_body('', True)
    stands(x, z, 1.75, 0.80, 0.02)
    with placed(x + 1.35, 0, z + 1.15, -140):
        f.swivel_chair()
    stands(x + 1.35, z + 1.15, 0.5, 0.5, 0.05)
    with placed(x - 1.15, 0, z + 0.15):
        f.bin_('slate')
    stands(x - 1.15, z + 0.15, 0.4, 0.4, 0.02)
    # rubber mat where the operator stands
    box('mat', (1.5, 0.012, 0.8), (x, 0.006, z + 0.92), 0.004, '-y')


def console_body(number, is_main):
    """Desk, two screens and key panel of a line. The main line's screens are live; others show a still, and have display faces before it."""
    f.console_desk(1.75, 0.80, DESK_TOP)
    if is_main:
        f.desk_clutter()
    for s, name, still in ((-1, 'xray', 'still0'), (1, 'data', 'list')):
        with placed(s * 0.318, 1.20, -0.03, -11 * s, -7):
            f.monitor_body(f.MONITOR, 0)
            if not is_main:
                f.decal(still, *f.MONITOR, (0, 0, 0.001), look='glow')
            with live(f'I_screen_{name}' if is_main else f'D_screen{number}_{name}', z=0 if is_main else 0.003):
                screen(*f.MONITOR)
        with placed(s * 0.318, 0, -0.12, -11 * s):
            box('dark', (0.06, 0.36, 0.03), (0, DESK_TOP + 0.20, 0), 0.006)
            box('dark', (0.26, 0.014, 0.20), (0, DESK_TOP + 0.008, 0.02), 0.004, '-y')
    # key panel: slope towards the operator
    with placed(0, DESK_TOP + 0.045, 0.25, 0, 16):
        box('slate', (0.80, 0.06, 0.22), (0, -0.03, 0), 0.008)
        box('dark', (0.76, 0.004, 0.18), (0, 0.001, 0), 0.001, '-y')
        for name, caption, bx, size in (('I_belt{}_start', 'start', -0.315, 0.060), ('I_belt{}_stop', 'stop', -0.225, 0.060), ('I_release{}', 'release', -0.085, 0.090), ('I_divert{}', 'hold', 0.045, 0.090)):
            box('zinc', (size + 0.012, 0.008, size + 0.012), (bx, 0.005, -0.005), 0.002)
            with live(name.format(number), bx, 0.009, -0.005):
                push_button(size, caption)
        box('yellow', (0.17, 0.014, 0.16), (0.265, 0.008, -0.003), 0.004)
        f.decal('estop', 0.16, 0.0554, (0.265, 0.0165, 0.046), 0, -90)
        with live(f'I_estop{number}', 0.265, 0.015, -0.027):
            mushroom(0.036)


def screen(w, h):
    """A face for a picture: whole texture, facing +Z."""
    emit('screen', [(-w / 2, -h / 2, 0), (w / 2, -h / 2, 0), (w / 2, h / 2, 0), (-w / 2, h / 2, 0)], [(0, 0, 1)] * 4, [(0, 1, 2, 3)], [[(0, 0), (1, 0), (1, 1), (0, 1)]])


def push_button(size, caption):
    """Illuminated cap, origin at its seat; pressed along -Y."""
    u = f.LIVE_ATLAS[caption]
    tint = {'start': '#2a8c4e', 'stop': '#1e1f21', 'release': '#2a8c4e', 'hold': '#e2701e'}[caption]
    box('live', (size, 0.016, size), (0, 0.008, 0), 0.003, '-y', linear(tint))
    quad('live', size - 0.008, size - 0.008, (0, 0.0164, 0), u, pitch=-90)


def mushroom(radius):
    """Emergency-stop knob, origin at its base; pressed along -Y."""
    red = linear('#b01c16')
    lathe('live', [(radius * 0.55, 0.0), (radius * 0.55, 0.016)], segments=16, tint=linear('#22252a'))
    lathe('live', [(radius * 0.6, 0.014), (radius * 0.97, 0.016), (radius, 0.022), (radius * 0.93, 0.031), (radius * 0.72, 0.036)], segments=20, tint=red)
    quad('live', radius, radius, (0, 0.0362, 0), f.LIVE_ATLAS['mushroom'], pitch=-90)


def lens(radius, height):
    """Lamp glass, origin at its seat; white, for the app to tint."""
    lathe('live', [(radius, 0), (radius, height * 0.6), (radius * 0.8, height * 0.88), (radius * 0.4, height), (0, height)], segments=16, tint=(0.62, 0.62, 0.62))


def paddle():
    """Face and rod of a pusher, origin on the belt behind it; comes out along +Z."""
    box('live', (0.60, 0.20, 0.022), (0, 0.125, 0), 0.006, tint=linear('#e0a91b'))
    box('live', (0.60, 0.05, 0.026), (0, 0.045, 0.003), 0.004, tint=linear('#1c1d1f'))
    cylinder('live', 0.022, 0.62, (0, 0.18, -0.32), 'z', 10, tint=linear('#aab0b3'))


def estop_box(name):
    box('yellow', (0.11, 0.11, 0.06), (0, 0, 0), 0.008)
    with live(name, 0, 0, 0.03, 0, 90):
        mushroom(0.032)
    f.decal('estop', 0.15, 0.052, (0, -0.09, 0.002))


def live_parts():
    """Moving and lit things outside the console."""
    h = machines.SCANNER['height']
    for name, x in (('I_lamp_power', 0.41), ('I_lamp_xray', 0.69)):
        with live(name, x, h + 0.125, BELT_Z + 0.335):
            lens(0.048, 0.095)
    with live('I_lamp_hold', DIVERT_X + 0.55, 1.36, BELT_Z + 0.62):
        lens(0.042, 0.08)
    with placed(-1.62, f.BELT_Y + 0.50, BELT_Z + 0.395):
        estop_box('I_estop_belt')
    with live('I_pusher', DIVERT_X, f.BELT_Y, BELT_Z - 0.325):
        paddle()
    x, y, z = CLOCK
    with placed(x, y, z):
        lathe('dark', [(0.0, -0.03), (0.40, -0.03), (0.42, -0.01), (0.42, 0.03), (0.39, 0.045), (0.385, 0.02), (0.0, 0.012)], (0, 0, 0), 'z', 36)
        f.decal('clock', 0.76, 0.76, (0, 0, 0.022))
        for name, length, width, depth, colour in (('I_clock_hour', 0.20, 0.030, 0.030, '#17191b'), ('I_clock_minute', 0.31, 0.020, 0.036, '#17191b'), ('I_clock_second', 0.33, 0.008, 0.042, '#b01c16')):
            with live(name, 0, 0, depth):
                box('live', (width, length * 1.2, 0.004), (0, length * 0.4, 0), 0, tint=linear(colour))
                cylinder('live', width * 1.1, 0.006, (0, 0, 0), 'z', 10, tint=linear(colour))
    with live('I_belt', 0, f.BELT_Y, BELT_Z):
        half, r, turns = f.BELT_WIDTH / 2, 0.05, 6
        ends = []
        for i in range(turns + 1):
            a = math.pi * i / turns
            ends.append((math.sin(a) * r, math.cos(a) * r - r))
        profile = [(BELT_X0 - c, y) for c, y in reversed(ends)] + [(BELT_X0 + k * (BELT_X1 - BELT_X0) / 10, 0.0) for k in range(1, 10)] + [(BELT_X1 + c, y) for c, y in ends]
        points, normals, faces, uvs, run = [], [], [], [], BELT_X0
        for i, (px, py) in enumerate(profile):
            q, p = profile[min(i + 1, len(profile) - 1)], profile[max(i - 1, 0)]
            tangent = (q[0] - p[0], q[1] - p[1])
            size = math.hypot(*tangent)
            if i:
                run += math.hypot(px - profile[i - 1][0], py - profile[i - 1][1])
            for s in (-1, 1):
                points.append((px, py, s * half))
                normals.append((-tangent[1] / size, tangent[0] / size, 0))
            if i:
                a = 2 * i
                before = run - math.hypot(px - profile[i - 1][0], py - profile[i - 1][1])
                faces.append((a - 2, a - 1, a + 1, a))
                uvs.append([(before, 0.2 - half), (before, 0.2 + half), (run, 0.2 + half), (run, 0.2 - half)])
        emit('belt', points, normals, faces, uvs)


def inspection():
    """Steel table under a camera, with what an opening needs."""
    x, z = TABLE
    with placed(x, 0, z):
        f.steel_table()
        f.camera_gantry(HEIGHT - 0.2)
        f.board('table', 1.2, 0.36, (0, 2.50, 0.02))
        f.decal('table', 1.2, 0.36, (0, 2.50, 0.018), 180)
        with placed(-0.72, 0.90, -0.28, 25):
            f.box_of_gloves()
        with placed(0.70, 0.90, 0.26, 90):
            f.tray('trim', (0.36, 0.05, 0.24))
        with placed(-0.66, 0.24 + 0.01, 0):
            f.tray('blue', (0.5, 0.2, 0.5))
        with placed(0.1, 0.25, 0.0):
            f.parcel_scale()
        with placed(0.55, 0.25, 0):
            f.stacking_crates(2, 'grey')
        # tape dispenser and evidence bags on a roll
        with placed(-0.76, 0.90, 0.22, 80):
            box('dark', (0.2, 0.03, 0.07), (0, 0.015, 0), 0.008, '-y')
            lathe('tape', [(0.03, -0.025), (0.055, -0.025), (0.055, 0.025), (0.03, 0.025), (0.03, -0.025)], (-0.03, 0.075, 0), 'z', 16)
        cylinder('poly', 0.05, 0.4, (-0.2, 0.97, -0.36), 'x', 14)
        with placed(0.58, 1.20, -0.30, -16, -12):
            f.monitor_body((0.42, 0.26), 0)
            tube('zinc', [(0, -0.04, -0.05), (0, -0.30, -0.12)], 0.012, 6)
            with live('I_screen_table'):
                quad('live', 0.42, 0.26, (0, 0, 0.001), f.LIVE_ATLAS['list'])
        with live('I_knife', 0.62, 0.913, 0.26, 20):
            box('live', (0.024, 0.014, 0.11), (0, 0.0, 0.02), 0.004, tint=linear('#e0a91b'))
            box('live', (0.016, 0.003, 0.05), (0, 0.0, -0.055), 0, tint=linear('#c4c9cc'))
        with live('I_stamp', 0.78, 0.905, 0.20):
            box('live', (0.05, 0.022, 0.03), (0, 0.011, 0), 0.003, tint=linear('#1c3d70'))
            lathe('live', [(0.008, 0.02), (0.008, 0.05), (0.017, 0.065), (0.014, 0.085), (0.0, 0.09)], segments=12, tint=linear('#8b1a14'))
    stands(x, z, 1.8, 0.9, 0.0)
    # evidence, quarantine, protective clothing, washing: along the front wall
    for cx, look, name, w in ((2.0, 'grey', 'evidence', 1.1), (3.25, 'cream', 'quarantine', 1.0), (4.4, 'white', 'ppe', 0.9)):
        with placed(cx, 0, Z1 - 0.25, 180):
            f.cabinet(look, w, 1.85, 0.44, 2, name)
        stands(cx, Z1 - 0.25, w, 0.5)
    with placed(5.7, 0, Z1 - 0.26, 180):
        f.sink_eyewash()
        f.decal('eyewash', 0.32, 0.436, (0.25, 1.75, -0.23))
        f.decal('gloves', 0.32, 0.436, (-0.2, 1.75, -0.23))
    stands(5.7, Z1 - 0.26, 0.7, 0.5)
    with placed(6.7, 0, Z1 - 0.4, 180):
        f.bin_('yellow')
    stands(6.7, Z1 - 0.4, 0.45, 0.45)


def back_wall():
    with placed(0, 0, Z0):
        f.board('hall', 6.6, 1.01, (-4.05, 3.75, 0.0), look='navy', depth=0.05)
        with placed(10.0, 0, 0.0):
            f.roller_door(3.0, 3.2)
        f.board('outfeed', 1.9, 0.57, (10.0, 3.95, 0.0), look='green')
        with placed(-7.4, 0, 0.02):
            f.door()
        f.decal('exit', 0.66, 0.26, (-7.4, 2.52, 0.10), look='glow')
        box('dark', (0.70, 0.30, 0.07), (-7.4, 2.52, 0.05), 0.008, '-z')
        with placed(-4.7, 1.85, 0):
            f.notice_board()
        for k, x in enumerate((-3.3, -2.75, -2.2)):
            f.decal(f'poster{k}', 0.44, 0.62, (x, 1.80, 0.003))
        for x, name in ((-1.2, 'xray'), (-0.75, 'noentry'), (3.7, 'gloves'), (6.2, 'extinguisher'), (7.1, 'assembly')):
            f.decal(name, 0.34, 0.464, (x, 1.95, 0.003))
        f.board('controlled', 1.1, 0.433, (0.95, 2.0, 0.0), look='black')
        for x, w in ((4.75, 0.9), (5.55, 0.5)):
            with placed(x, 0, 0.2):
                f.cabinet('cream', w, 1.9, 0.36, 2 if w > 0.6 else 1)
            f.decal('electric', 0.17, 0.232, (x, 1.55, 0.4015))
            stands(x, Z0 + 0.2, w, 0.4)
        with placed(6.2, 0, 0.02):
            f.extinguisher_pair()
        stands(6.2, Z0 + 0.2, 0.5, 0.3)
        with placed(2.6, 0, 0.42):
            f.shelf_rack(2.2)
        stands(2.6, Z0 + 0.45, 2.3, 0.6)
    stands(10.0, Z0 + 0.1, 3.6, 0.3)


def stores():
    """Cages, pallets, bags: what waits and what is in the way."""
    for x, z, yaw, load, bags in ((-10.6, 1.0, 90, 3, False), (-10.6, 2.0, 84, 2, True), (-10.55, 3.0, 93, 3, False), (10.9, -4.4, -88, 2, False), (10.85, -5.5, -96, 3, False), (-7.9, -3.9, 2, 3, False), (-6.75, -3.85, -6, 2, True), (7.2, -4.1, 8, 1, False)):
        with placed(x, 0, z, yaw):
            f.roll_cage(load, bags)
        stands(x, z, 0.85, 0.85)
    for x, z, yaw, layers in ((-5.0, -6.6, 4, 4), (-3.4, -6.7, -3, 3), (0.2, -6.9, 88, 2)):
        with placed(x, 0, z, yaw):
            f.pallet_stack(layers)
        stands(x, z, 1.25, 1.25)
    with placed(-1.6, 0, -6.7, 5):
        f.pallet()
        with placed(0.0, 0.145, 0.0, 4):
            f.pallet()
    stands(-1.6, -6.7, 1.25, 0.9)
    for x, z, look, fallen in ((-5.9, -4.1, 'mailbag', False), (-5.4, -4.4, 'canvas', False), (-5.55, -3.75, 'mailbag', True), (10.9, -0.9, 'mailbag', False), (11.3, -0.4, 'canvas', False)):
        f.mailbag((x, 0, z), chance.uniform(0, 360), look, chance.uniform(0.9, 1.05), fallen)
        stands(x, z, 0.6, 0.6, 0)
    with placed(6.05, 0, -4.3, 30):
        f.hand_truck()
    with placed(-4.0, 0, -3.25, 4):
        f.stacking_crates(5, 'blue')
    with placed(-3.3, 0, -3.3, -3):
        f.stacking_crates(3, 'grey')
    stands(-3.65, -3.25, 1.4, 0.5, 0.05)
    # left wall and entrance
    with placed(X0 + 0.26, 0, 4.9, 90):
        f.locker_row(4)
    stands(X0 + 0.26, 4.9, 0.55, 1.6)
    with placed(-9.6, 0, Z1, 180):
        f.door('navy')
        f.decal('exit', 0.66, 0.26, (0, 2.52, 0.10), look='glow')
        box('dark', (0.70, 0.30, 0.07), (0, 2.52, 0.05), 0.008, '-z')
        f.decal('noentry', 0.26, 0.355, (-0.95, 1.6, 0.003))
    with placed(-5.0, 1.75, Z1, 180):
        box('zinc', (1.56, 1.06, 0.02), (0, 0, 0.01), 0.003, '-z')
        f.decal('whiteboard', 1.5, 1.0, (0, 0, 0.0225))
    with placed(-7.3, 0, Z1 - 0.3, 180):
        f.shelf_rack(1.8, 4)
    stands(-7.3, Z1 - 0.35, 1.9, 0.6)
    with placed(-2.6, 0, Z1 - 0.45, 180):
        f.pallet_stack(3)
    stands(-2.6, Z1 - 0.45, 1.25, 0.9)
    f.board('controlled', 1.1, 0.433, (-0.3, 2.4, Z1), 180, 'black')
    for x, z in ((-2.35, -1.25), (2.35, -1.25), (-8.75, -1.35)):
        with placed(x, 0, z):
            f.bollard()
        stands(x, z, 0.12, 0.12, 0.05)
    for x, z, yaw in ((-8, Z1 - 0.30, 180), (8, Z0 + 0.30, 0), (0, Z1 - 0.30, 180)):
        f.cctv((x, 4.1, z), yaw)
        f.horn_speaker((x + 0.3, 4.6, z - 0.05 * (1 if z > 0 else -1)), yaw)
    with placed(9.2, 0, -4.3, 200):
        f.pallet_jack()
    stands(9.3, -4.6, 0.8, 1.4, 0.0)
    for x, z, yaw in ((11.2, -3.5, 90), (6.9, -6.6, 3)):
        with placed(x, 0, z, yaw):
            f.wrapped_pallet()
        stands(x, z, 1.25, 1.1)
    with placed(-11.6, 0, 0.2, 90):
        f.water_dispenser()
    stands(-11.5, 0.2, 0.45, 0.45)
    with placed(X0, 1.15, 3.75, 90):
        f.hose_cabinet()
    with placed(1.1, 0, Z1 - 0.4, 160):
        f.cleaning_cart()
    stands(1.1, Z1 - 0.4, 0.6, 0.6)
    for x, z, w in ((2.55, 0.95, 0), (2.55, 2.55, 1.6)):
        with placed(x, 0, z, 90 if w else 0):
            f.queue_post(w)
        stands(x, z, 0.3, 0.3, 0.0)
    f.wall_fan((-1.8, 2.9, Z1), 180)
    f.wall_fan((X0, 3.0, 1.5), 90)
    f.wall_fan((4.75, 3.1, Z0), 0)
    # parcels about to be fed, beside the employee
    with placed(-6.9, 0, -0.75, 178):
        f.roll_cage(2)
    stands(-6.9, -0.75, 0.85, 0.8)


def floor_marks():
    fl = f.floor_line
    fl(-8.6, BELT_Z - 0.80, 8.8, BELT_Z - 0.80, 0.08)
    fl(-8.6, BELT_Z + 0.80, DIVERT_X - 0.5, BELT_Z + 0.80, 0.08)
    fl(DIVERT_X + 0.8, BELT_Z + 0.80, 8.8, BELT_Z + 0.80, 0.08)
    # walkway in front of the image room and along the front wall
    for k in range(7):
        f.floor_paint('walk', 1.9, 1.1, (-11.0 + 0.95 + k * 1.9 + 0.5, -0.0005, 3.35), 180 * (k % 2))
    fl(-10.5, 2.76, 2.8, 2.76, 0.08, 'white')
    fl(-10.5, 3.94, 2.8, 3.94, 0.08, 'white')
    f.floor_paint('walker', 0.5, 0.73, (-7.8, 0.0005, 3.35), -90)
    f.floor_paint('arrow', 0.45, 0.66, (-6.6, 0.0005, 3.35), -90)
    f.floor_paint('arrow', 0.45, 0.66, (-0.4, 0.0005, 3.35), -90)
    # inspection area
    fl(2.9, 0.55, 2.9, 2.65, 0.1)
    fl(2.9, 2.65, 6.9, 2.65, 0.1)
    fl(6.9, 2.65, 6.9, -0.6, 0.1)
    fl(6.9, -0.6, 4.1, -0.6, 0.1)
    f.floor_paint('hold', 1.2, 0.49, (5.6, 0.0005, -0.22), 0)
    f.floor_paint('stand', 0.62, 0.62, (4.6, 0, 2.05), 0)
    f.floor_paint('stand', 0.62, 0.62, (6.0, 0, 1.2), 90)
    # hazard band before the scanner, keep-clear box at the dock doors
    for k in range(4):
        f.floor_paint('chevron', 0.96, 0.12, (-1.44 + k * 0.96, 0, BELT_Z + 0.90))
    for x in (8.3, 11.7):
        fl(x, -7.7, x, -6.2, 0.1)
    fl(8.3, -6.2, 11.7, -6.2, 0.1)
    f.floor_paint('keepclear', 1.5, 0.61, (10.0, 0, -7.0), 0)
    for z in (0.45, 3.6):
        fl(-11.8, z, -9.75, z, 0.08)
    fl(-9.75, 0.45, -9.75, 2.6, 0.08)
    fl(-8.4, -5.6, -8.4, -3.3, 0.08)
    fl(-8.4, -5.75, 1.2, -5.75, 0.08)
    f.floor_paint('arrow', 0.45, 0.66, (-3.0, 0, -4.7), -90)
    f.floor_paint('arrow', 0.45, 0.66, (2.0, 0, -4.7), -90)


def build():
    """Builds the shell and the first bay into the open model."""
    shell()
    services()
    with density(0.7):
        dock()
        image_room()
    # lightmap density follows where officers look
    with density(1.2):
        main_line()
        inspection()
        live_parts()
    with density(1.5):
        console()
    with density(0.75):
        back_wall()
        stores()
    floor_marks()
    for a in ANCHORS:
        anchor(*a)


def walkable():
    return kit.free_rectangles((X0, Z0, X2, Z2), FOOTPRINTS)
