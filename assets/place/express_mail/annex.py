"""The second bay of the express-mail hall: line 2 with the large scanner, and the secondary area.

x 12..24, z -8..14. Line 2 comes in through the wall x = 24 at z = -5.6, passes the radiation monitor, turns back on
itself (the loop) and runs along +X at z = -2.2 through the scanner; what is held is pushed towards +Z onto the second
table, what is released leaves through the same wall. South of it: scales, trace detection, canine lane, police desk,
suspicious-item area, evidence store, and the way out to the assembly point.
"""
import math

import numpy as np

import furniture as f
from express_mail import machines
from express_mail.hall import BELT_Z, HEIGHT, X1, X2, Z0, Z2, console_body, estop_box, hold_post, lens, monitor, paddle, pusher_body, screen, stands
from kit import anchor, box, chance, cylinder, density, emit, lathe, linear, live, placed, round_corners, sheet, tube

BELT_WIDTH = 1.0
IN_Z, TURN_X = -5.6, 15.0
RADIUS = (BELT_Z - IN_Z) / 2
SCANNER_X, DIVERT_X = 18.2, 21.7
MONITOR_X = 22.4
CONSOLE = (18.2, 0.15)
TABLE = (21.7, 1.75)
EXIT_X = 13.3                                   # door in the wall z = Z2
CAGE = (14.9, 10.4, 18.9, Z2)                   # x0, z0, x1, z1
SUSPECT = (21.6, 11.4)                          # middle of the marked square
LANE = (15.6, 21.6, 6.5)                        # canine lane: x0, x1, z
ETD, SCALES = (23.6, 5.75), (23.6, 3.5)
FLOOR_SCALE = (20.3, 4.6)

ANCHORS = (
    ('A_seat2', CONSOLE[0], 0, CONSOLE[1] + 0.80, 0), ('A_table2', TABLE[0], 0, TABLE[1] + 0.85, 0), ('A_officer3', TABLE[0] - 1.5, 0, TABLE[1], -90), ('A_table2_top', TABLE[0] - 0.15, 0.90, TABLE[1], 0),
    ('A_belt2_start', 23.3, f.BELT_Y, IN_Z, 90), ('A_tunnel2', SCANNER_X, f.BELT_Y, BELT_Z, -90), ('A_divert2', DIVERT_X, f.BELT_Y, BELT_Z, 180), ('A_lane2_end', DIVERT_X, f.BELT_Y - 0.03, 0.55, 180),
    ('A_monitor', -7.1, f.BELT_Y, BELT_Z, -90), ('A_monitor2', MONITOR_X, f.BELT_Y, IN_Z, 90),
    ('A_employee2', 20.6, 0, -6.75, 180), ('A_etd', ETD[0] - 0.95, 0, ETD[1], -90), ('A_etd_top', ETD[0], 0.90, ETD[1], -90),
    ('A_scale', SCALES[0] - 0.95, 0, SCALES[1], -90), ('A_scale_top', SCALES[0], 0.985, SCALES[1] - 0.35, -90), ('A_floor_scale', FLOOR_SCALE[0], 0.06, FLOOR_SCALE[1], 0), ('A_floor_scale_reader', FLOOR_SCALE[0], 0, FLOOR_SCALE[1] + 1.15, 0),
    ('A_dog', LANE[0] - 0.75, 0, LANE[2] + 0.45, -90), ('A_handler', LANE[0] - 0.75, 0, LANE[2] - 0.35, -90), ('A_dog_lane_start', LANE[0] + 0.4, 0, LANE[2] + 0.75, -90), ('A_dog_lane_end', LANE[1] - 0.4, 0, LANE[2] + 0.75, -90), ('A_dog_rest', 22.9, 0, 8.4, 90),
    ('A_police', 20.0, 0, 9.55, 90), ('A_police_visitor', 18.2, 0, 9.55, -90),
    ('A_suspicious', SUSPECT[0], 0, SUSPECT[1], 0), ('A_suspicious_view', SUSPECT[0] - 0.7, 0, SUSPECT[1] - 2.5, 196),
    ('A_evidence', CAGE[2] + 0.75, 0, 12.2, 90), ('A_evidence_shelf', CAGE[0] + 0.5, 1.2, 12.2, 90), ('A_quarantine', 3.25, 0, 4.9, 180), ('A_ppe', 4.4, 0, 4.9, 180), ('A_naloxone', 5.05, 1.45, 5.9, 180), ('A_sink', 5.7, 0, 4.95, 180),
    ('A_image_room', 9.7, 0, 4.2, -90), ('A_image_room_door', 12.7, 0, 9.55, 90), ('A_assembly', EXIT_X, 0, 13.2, 180), ('A_exit', EXIT_X, 0, 12.4, 180), ('A_supervisor', 13.6, 0, 4.6, 30),
)


def bars(look, x0, x1, y0, y1, z=0.0, step=0.12, radius=0.006, tint=None):
    n = max(2, round((x1 - x0) / step))
    for k in range(n + 1):
        x = x0 + (x1 - x0) * k / n
        tube(look, [(x, y0, z), (x, y1, z)], radius, 4, tint)


def track():
    """Centre line of line 2's belt as (x, z, tangent x, tangent z), from the hatch in to the hatch out."""
    points = [(x, IN_Z, -1.0, 0.0) for x in np.linspace(X2 - 0.25, TURN_X, 8)]
    for k in range(1, 13):
        a = math.pi * k / 12
        points.append((TURN_X - RADIUS * math.sin(a), (IN_Z + BELT_Z) / 2 - RADIUS * math.cos(a), -math.cos(a), math.sin(a)))
    return points + [(x, BELT_Z, 1.0, 0.0) for x in np.linspace(TURN_X, X2 - 0.25, 9)[1:]]


def ribbon(look, path, left, right, y0, y1):
    """Sweeps a strip along the track between two points of its section, (offset to the left, height)."""
    points, faces = [], []
    for x, z, tx, tz in path:
        for side, y in ((left, y0), (right, y1)):
            points.append((x + tz * side, y, z - tx * side))
    for i in range(len(path) - 1):
        faces.append((2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2))
    sheet(look, points, faces)


def line():
    """Line 2: frame, curve, monitor, scanner, diverter, lane to the second table."""
    half = BELT_WIDTH / 2 + 0.05
    with placed(0, 0, IN_Z):
        f.belt_frame(TURN_X, X2 - 0.2, (), BELT_WIDTH)
        with placed(MONITOR_X, 0, 0, 180):
            monitor('2', BELT_WIDTH)
        for x in (20.4, 16.2):
            f.estop_station((x, f.BELT_Y + 0.04, -half - 0.06), 180)
        with placed(19.0, 0, 0):
            f.drive(-1)
    with placed(0, 0, BELT_Z):
        left, right = SCANNER_X - machines.LARGE['length'] / 2 - 0.68, SCANNER_X + machines.LARGE['length'] / 2 + 0.68
        f.belt_frame(TURN_X, left, (), BELT_WIDTH)
        f.belt_frame(right, X2 - 0.2, (DIVERT_X - 0.55, DIVERT_X + 0.55), BELT_WIDTH)
        with placed(SCANNER_X, 0, 0):
            machines.large_scanner()
        f.estop_station((15.4, f.BELT_Y + 0.04, half + 0.06))
        with placed(20.75, f.BELT_Y + 0.50, half + 0.09):
            estop_box('I_estop2_belt')
    # The curve's guards are strips of the track, seen from both sides; a positive offset is the inner one.
    turn = [p for p in track() if p[0] <= TURN_X + 1e-6]
    for path in (turn, turn[::-1]):
        for o in (half, -half):
            ribbon('steel', path, o - 0.022, o - 0.022, f.BELT_Y + 0.04, f.BELT_Y - 0.13)
            ribbon('steel', path, o + 0.022, o + 0.022, f.BELT_Y + 0.04, f.BELT_Y - 0.13)
            ribbon('steel', path, o - 0.022, o + 0.022, f.BELT_Y + 0.04, f.BELT_Y + 0.04)
            ribbon('zinc', path, o, o, f.BELT_Y + 0.18, f.BELT_Y + 0.145)
            ribbon('navy', path, o * 1.04, o * 1.04, f.BELT_Y - 0.025, f.BELT_Y - 0.075)
    ribbon('iron', turn, -half, half, f.BELT_Y - 0.13, f.BELT_Y - 0.13)
    for k in range(5):
        a = math.pi * (k + 0.5) / 5
        with placed(TURN_X - RADIUS * math.sin(a), 0, (IN_Z + BELT_Z) / 2 - RADIUS * math.cos(a), 90 - math.degrees(a) + 90):
            f.leg_pair(half - 0.02, f.BELT_Y - 0.13, False)
        x, z = TURN_X - (RADIUS + half + 0.02) * math.sin(a), (IN_Z + BELT_Z) / 2 - (RADIUS + half + 0.02) * math.cos(a)
        box('slate', (0.03, 0.15, 0.03), (x, f.BELT_Y + 0.09, z), 0)
    stands((TURN_X + X2) / 2, IN_Z, X2 - TURN_X, 1.35, 0.1)
    stands((TURN_X + X2) / 2, BELT_Z, X2 - TURN_X, 1.45, 0.1)
    stands(TURN_X - 1.1, (IN_Z + BELT_Z) / 2, 2.4, BELT_Z - IN_Z + 1.2, 0.1)
    with placed(DIVERT_X, 0, BELT_Z - half - 0.07):
        pusher_body()
    with placed(DIVERT_X, 0, BELT_Z + half + 0.02):
        f.roller_lane(0.75 - BELT_Z - half - 0.02, 1.02, 0.03)
    stands(DIVERT_X, (BELT_Z + 0.75) / 2 + 0.3, 1.15, 0.75 - BELT_Z - 0.6)
    with placed(DIVERT_X - 0.75, 0, BELT_Z + 0.95):
        hold_post()
    for z, sign, look in ((IN_Z, 'infeed', 'navy'), (BELT_Z, 'outfeed', 'green')):
        with placed(X2, 0, z, -90):
            with placed(0, 1.95, -0.10):
                f.strip_curtain_wall(1.45, 1.05)
            for s in (-1, 1):
                box('yellow', (0.08, 1.98, 0.12), (s * 0.79, 0.99, 0.0), 0.006, '-y')
            box('yellow', (1.66, 0.08, 0.12), (0, 1.99, 0.0), 0.006)
            f.decal('stripe', 1.50, 0.06, (0, 1.99, 0.0625))
            f.board(sign, 1.5, 0.45, (0, 2.55, 0.0), look=look)
            f.decal('nohands', 0.22, 0.30, (1.1, 1.45, 0.003))
            box('black', (1.5, 1.95, 0.02), (0, 0.97, -0.5), 0)
    with placed(17.2, 3.0, BELT_Z):
        for s in (-1, 1):
            with density(0.2):
                tube('dark', [(s * 0.3, 0.25, 0), (s * 0.3, HEIGHT - 3.3, 0)], 0.004, 3)
        f.board('line2', 0.72, 0.54, (0, 0, -0.015), look='white')
        f.decal('line2', 0.72, 0.54, (0, 0, -0.018), 180)
    for x, z in ((16.0, -1.15), (20.5, -1.15), (13.0, -1.6), (13.0, -6.2)):
        with placed(x, 0, z):
            f.bollard()
        stands(x, z, 0.12, 0.12, 0.05)


def line_live():
    """Moving and lit things of line 2."""
    h, front = machines.LARGE['height'], BELT_Z + machines.LARGE['depth'] / 2
    for name, x in (('I_lamp2_power', SCANNER_X + 0.61), ('I_lamp2_xray', SCANNER_X + 0.89)):
        with live(name, x, h + 0.125, front - 0.09):
            lens(0.048, 0.095)
    with live('I_lamp2_hold', DIVERT_X - 0.75, 1.36, BELT_Z + 0.95):
        lens(0.042, 0.08)
    with live('I_pusher2', DIVERT_X, f.BELT_Y, BELT_Z - BELT_WIDTH / 2 - 0.03):
        paddle()
    # Origin where the belt comes in; its texture moves by metres of travel, as the first line's.
    with live('I_belt2', X2 - 0.25, f.BELT_Y, IN_Z):
        points, normals, faces, uvs, run, path = [], [], [], [], 0.0, track()
        for i, (x, z, tx, tz) in enumerate(path):
            if i:
                before, run = run, run + math.hypot(x - path[i - 1][0], z - path[i - 1][1])
                faces.append((2 * i - 2, 2 * i - 1, 2 * i + 1, 2 * i))
                uvs.append([(before, 0.0), (before, BELT_WIDTH), (run, BELT_WIDTH), (run, 0.0)])
            for s in (-1, 1):
                points.append((x + tz * s * BELT_WIDTH / 2 - (X2 - 0.25), 0, z - tx * s * BELT_WIDTH / 2 - IN_Z))
                normals.append((0, 1, 0))
        emit('belt', points, normals, faces, uvs)


def console():
    x, z = CONSOLE
    with placed(x, 0, z):
        console_body('2', False)
    stands(x, z, 1.75, 0.80, 0.02)
    with placed(x - 1.4, 0, z + 0.9, 150):
        f.swivel_chair()
    stands(x - 1.4, z + 0.9, 0.5, 0.5, 0.05)
    box('mat', (1.5, 0.012, 0.8), (x, 0.006, z + 0.92), 0.004, '-y')


def bench(width, depth=0.7, height=0.9):
    """Steel bench against a wall, front towards +Z."""
    box('steel', (width, 0.035, depth), (0, height - 0.0175, 0), 0.006)
    box('steel', (width, 0.10, 0.012), (0, height + 0.05, -depth / 2 + 0.006), 0.003)
    box('zinc', (width - 0.12, 0.02, depth - 0.14), (0, 0.26, 0), 0.004)
    for x in (-1, 1):
        for z in (-1, 1):
            box('steel', (0.045, height - 0.04, 0.045), (x * (width / 2 - 0.05), (height - 0.04) / 2, z * (depth / 2 - 0.05)), 0.004)


def display_post(name, at, width=0.24, height=0.10, tilt=-25):
    """A reading on a post or a bracket: the face is a display."""
    with placed(*at, 0, tilt):
        box('grey', (width + 0.05, height + 0.06, 0.06), (0, 0, -0.032), 0.008)
        box('black', (width + 0.01, height + 0.01, 0.006), (0, 0, 0), 0.001, '-z')
        with live(name, 0, 0, 0.005):
            screen(width, height)


def secondary():
    """Second table, scales, trace detection."""
    x, z = TABLE
    with placed(x, 0, z):
        f.steel_table()
        f.camera_gantry(HEIGHT - 0.2)
        f.board('table', 1.2, 0.36, (0, 2.50, 0.02))
        f.decal('table', 1.2, 0.36, (0, 2.50, 0.018), 180)
        with placed(0.72, 0.90, -0.28, -20):
            f.box_of_gloves()
        with placed(-0.70, 0.90, 0.26, 90):
            f.tray('trim', (0.36, 0.05, 0.24))
        with placed(0.5, 0.25, 0.0):
            f.stacking_crates(2, 'blue')
        cylinder('poly', 0.05, 0.4, (0.2, 0.97, -0.36), 'x', 14)
        with placed(-0.58, 1.20, -0.30, 16, -12):
            f.monitor_body((0.42, 0.26), 0)
            f.decal('list', 0.42, 0.26, (0, 0, 0.001), look='glow')
            tube('zinc', [(0, -0.04, -0.05), (0, -0.30, -0.12)], 0.012, 6)
            with live('D_screen2_table', 0, 0, 0.003):
                screen(0.42, 0.26)
    stands(x, z, 1.8, 0.9, 0.0)
    # trace detection: an empty bench, the instrument is a thing of the scenario
    with placed(*_at(ETD), -90):
        bench(1.8)
        f.board('etd', 1.1, 0.33, (0, 1.95, -0.35))
        with placed(-0.7, 0.9, -0.15):
            f.box_of_gloves()
        with placed(0.68, 0.9, -0.16, 8):
            f.tray('white', (0.28, 0.06, 0.20))
        with placed(0.4, 0.27, 0.0):
            f.stacking_crates(1, 'grey')
        with placed(-1.2, 0, 0.05):
            f.bin_('yellow')
    stands(ETD[0], ETD[1], 0.8, 2.9)
    # parcel scale on its own bench, floor scale before it
    with placed(*_at(SCALES), -90):
        bench(1.5)
        f.board('scale', 0.9, 0.27, (0, 1.95, -0.35))
        with placed(0.35, 0.9, 0.0):
            box('trim', (0.52, 0.05, 0.46), (0, 0.03, 0), 0.008, '-y')
            box('steel', (0.54, 0.014, 0.48), (0, 0.068, 0), 0.004)
            cylinder('zinc', 0.016, 0.44, (0, 0.26, -0.27), segments=8)
            display_post('D_parcel_scale', (0, 0.50, -0.22))
    stands(SCALES[0], SCALES[1], 0.8, 1.6)
    x, z = FLOOR_SCALE
    with placed(x, 0, z):
        box('iron', (1.25, 0.055, 1.25), (0, 0.0275, 0), 0.004, '-y')
        box('steel', (1.18, 0.012, 1.18), (0, 0.058, 0), 0.003, '-y')
        sheet('iron', [(-0.6, 0.055, 0.625), (0.6, 0.055, 0.625), (0.6, 0.002, 1.0), (-0.6, 0.002, 1.0)], [(3, 2, 1, 0)])
        cylinder('zinc', 0.022, 1.15, (-0.75, 0.575, -0.45), segments=10)
        cylinder('iron', 0.11, 0.014, (-0.75, 0.007, -0.45), segments=14)
        with placed(-0.75, 1.17, -0.42, 20):
            display_post('D_floor_scale', (0, 0, 0.03))
        f.floor_paint('scale_mark', 0.7, 0.29, (0, 0.062, 0.3))
    stands(x - 0.75, z - 0.45, 0.25, 0.25)


def _at(point):
    return point[0], 0, point[1]


def canine():
    """Lane with five marks on which parcels are laid out, and the dog's resting place."""
    x0, x1, z = LANE
    for a, b, c, d in ((x0, z - 0.45, x1, z - 0.45), (x0, z + 1.25, x1, z + 1.25), (x0, z - 0.45, x0, z + 1.25), (x1, z - 0.45, x1, z + 1.25)):
        f.floor_line(a, b, c, d, 0.08, 'white')
    for k in range(5):
        x = x0 + 0.8 + k * 1.1
        f.floor_paint('spot', 0.5, 0.5, (x, 0, z))
        f.floor_paint(f'digit{k + 1}', 0.22, 0.22, (x + 0.36, 0, z - 0.2))
    f.floor_paint('paw', 0.6, 0.6, (x0 - 0.75, 0, z + 0.45), -90)
    f.floor_paint('canine', 1.5, 0.5, ((x0 + x1) / 2, 0, z + 0.95))
    for k, size in ((0, (0.42, 0.30, 0.32)), (2, (0.36, 0.24, 0.3)), (3, (0.5, 0.34, 0.36)), (4, (0.3, 0.2, 0.24))):
        f.parcel(size, (x0 + 0.8 + k * 1.1, 0, z), chance.uniform(-6, 6), k, 'up', 0.0)
        stands(x0 + 0.8 + k * 1.1, z, 0.5, 0.4, 0.02)
    # kennel box with a barred door, bowl, leash on a hook
    with placed(23.35, 0, 8.4, -90):
        box('grey', (1.0, 0.05, 0.85), (0, 0.06, 0), 0.004)
        for s in (-1, 1):
            box('grey', (0.03, 0.75, 0.85), (s * 0.485, 0.45, 0), 0.006)
        box('grey', (1.0, 0.75, 0.03), (0, 0.45, -0.41), 0.006)
        box('navy', (1.04, 0.04, 0.89), (0, 0.845, 0), 0.01)
        bars('zinc', -0.45, 0.45, 0.08, 0.82, 0.41, 0.09)
        box('fabric', (0.9, 0.05, 0.7), (0, 0.11, 0), 0.02)
        lathe('steel', [(0.13, 0.0), (0.15, 0.06), (0.14, 0.06), (0.11, 0.015), (0.0, 0.015)], (0.75, 0, 0.3), segments=16)
        f.board('dog', 0.9, 0.27, (0, 1.75, -0.61))
        tube('rubber', round_corners([(0.7, 1.35, -0.55), (0.66, 0.85, -0.55), (0.74, 0.85, -0.55), (0.72, 1.35, -0.55)], 0.04), 0.008, 5)
    stands(23.35, 8.4, 1.0, 1.2)


def police():
    """Desk where finds are handed over."""
    with placed(19.1, 0, 9.55, 90):
        with density(0.8):
            f.console_desk(1.6, 0.75, 0.75)
        with placed(-0.35, 1.09, -0.1, 8, -6):
            f.monitor_body((0.5, 0.31), 0.28)
            f.decal('list', 0.5, 0.31, (0, 0, 0.001), look='glow')
        with placed(-0.35, 0.75, 0.18):
            f.keyboard()
        with placed(0.45, 0.75, 0.05, -10):
            box('white', (0.21, 0.006, 0.297), (0, 0.003, 0), 0, '-y')
            f.decal('notice3', 0.2, 0.275, (0, 0.0075, 0), 0, -90)
        with placed(0.62, 0.75, -0.2):
            box('dark', (0.17, 0.05, 0.19), (0, 0.025, 0), 0.01, '-y')
        box('navy', (1.6, 0.7, 0.02), (0, 0.39, -0.36), 0.004)
        f.decal('police', 1.1, 0.33, (0, 0.48, -0.372), 180)
        with placed(0, 0, 0.75, 10):
            f.swivel_chair()
    stands(19.1, 9.55, 0.85, 1.6)
    stands(19.9, 9.55, 0.5, 0.5, 0.0)
    stands(18.25, 9.4, 0.5, 0.5, 0.0)
    for s in (-1, 1):
        with density(0.2):
            tube('dark', [(19.1, 2.9, 9.55 + s * 0.5), (19.1, HEIGHT - 0.3, 9.55 + s * 0.5)], 0.004, 3)
    with placed(19.1, 2.7, 9.55, -90):
        f.board('police', 1.3, 0.39, (0, 0, -0.015))
        f.decal('police', 1.3, 0.39, (0, 0, -0.018), 180)


def suspicious():
    """Marked square for what must not be moved again, with a barrier, a cover, and words."""
    x, z = SUSPECT
    for a, b, c, d in ((-1, -1, 1, -1), (1, -1, 1, 1), (1, 1, -1, 1), (-1, 1, -1, -1)):
        f.floor_line(x + a * 1.3, z + b * 1.3, x + c * 1.3, z + d * 1.3, 0.14, 'redwhite')
    f.floor_paint('suspicious', 1.9, 0.77, (x, 0, z + 0.75), 180)  # read from where one looks at it
    f.floor_paint('cross', 0.7, 0.7, (x, 0, z - 0.3))
    for dx, dz, width, yaw in ((-1.7, -1.7, 1.7, 0), (0.0, -1.7, 1.7, 0), (1.7, -1.7, 0, 0), (-1.7, 1.7, 1.7, 90), (-1.7, 0.0, 1.7, 90)):
        with placed(x + dx, 0, z + dz, yaw):
            f.queue_post(width)
        stands(x + dx, z + dz, 0.3, 0.3, 0.0)
    with placed(X2, 0, z, -90):
        f.board('suspect', 1.8, 0.54, (0, 2.35, 0.0), look='red')
        f.decal('nophone', 0.34, 0.464, (-0.6, 1.7, 0.003))
        f.decal('noentry', 0.34, 0.464, (-0.1, 1.7, 0.003))
        f.decal('notouch', 0.34, 0.464, (0.4, 1.7, 0.003))
    # chest with the cover, alarm button
    with placed(23.4, 0, 13.2, -90):
        box('orange', (1.1, 0.55, 0.6), (0, 0.295, 0), 0.02, '-y')
        box('dark', (1.12, 0.06, 0.62), (0, 0.59, 0), 0.015)
        f.decal('cover', 0.7, 0.257, (0, 0.36, 0.303))
        for s in (-1, 1):
            tube('dark', [(s * 0.42, 0.30, 0.30), (s * 0.42, 0.30, 0.34), (s * 0.30, 0.30, 0.34), (s * 0.30, 0.30, 0.30)], 0.008, 5)
    stands(23.4, 13.2, 0.7, 1.2)
    with placed(21.2, 0, Z2, 180):
        f.roller_door(3.0, 3.2)
    stands(21.2, Z2 - 0.1, 3.6, 0.3)


def mesh_wall(length, height=2.6):
    """Expanded-metal panel along X, seen from both sides, on posts."""
    n = max(1, round(length / 1.3))
    for k in range(n + 1):
        box('slate', (0.05, height, 0.05), (-length / 2 + k * length / n, height / 2, 0), 0.004, '-y')
    for y in (0.06, height / 2, height - 0.03):
        box('slate', (length, 0.04, 0.04), (0, y, 0), 0)
    for k in range(n):
        for j in range(4):
            for yaw in (0, 180):
                f.decal('mesh', length / n - 0.05, height / 4 - 0.02, (-length / 2 + (k + 0.5) * length / n, height * (0.125 + 0.25 * j) + 0.01, 0.002 if yaw else -0.002), yaw)


def evidence():
    """Caged store: lockers, racks; its door is a live part that turns about its hinge."""
    x0, z0, x1, z1 = CAGE
    with placed((x0 + x1) / 2, 0, z0, 180):
        mesh_wall(x1 - x0)
        f.board('evidence_store', 1.5, 0.45, (0.0, 2.32, 0.03))
    with placed(x0, 0, (z0 + z1) / 2, -90):
        mesh_wall(z1 - z0)
    # east side, with the door's gap from z = 11.6 to 12.7
    for a, b in ((z0, 11.6), (12.7, z1)):
        with placed(x1, 0, (a + b) / 2, 90):
            mesh_wall(b - a)
    with placed(x1, 0, 12.15, 90):
        box('slate', (1.1, 0.06, 0.06), (0, 2.12, 0), 0.004)
        for yaw in (0, 180):
            f.decal('mesh', 1.1, 0.42, (0, 2.36, 0), yaw)
        f.board('evidence', 0.6, 0.22, (0, 2.12, 0.03))
        with live('I_evidence_door', -0.54, 0, 0):
            grey = linear('#5d6973')
            for x in (0.03, 1.05):
                box('live', (0.05, 2.04, 0.04), (x, 1.04, 0), 0.004, tint=grey)
            for y in (0.05, 1.04, 2.04):
                box('live', (1.04, 0.05, 0.04), (0.54, y, 0), 0.004, tint=grey)
            bars('live', 0.13, 0.95, 0.05, 2.04, 0, 0.082, 0.006, linear('#9aa3a8'))
            box('live', (0.12, 0.20, 0.07), (0.98, 1.04, 0), 0.008, tint=linear('#24282c'))
            cylinder('live', 0.014, 0.12, (0.93, 1.04, 0.06), 'x', 10, tint=linear('#b4babd'))
    with placed((x0 + x1) / 2, 0, z1 - 0.26, 180):
        f.locker_row(7, 2, 'sky', 0.42)
    with placed(x0 + 0.36, 0, 12.0, 90):
        with density(0.6):
            evidence_rack()
    with placed(16.7, 0, 10.85):
        f.tray('blue', (0.6, 0.22, 0.42))
    with placed(18.2, 0, 10.9):
        f.stacking_crates(3, 'grey')
    stands((x0 + x1) / 2, (z0 + z1) / 2, x1 - x0, z1 - z0, 0.1)


def evidence_rack(width=2.2):
    """Shelves with sealed bags and boxes, each with its tag."""
    for x in (-1, 1):
        for z in (-1, 1):
            box('blue', (0.05, 2.0, 0.05), (x * width / 2, 1.0, z * 0.23), 0.003, '-y')
    for k in range(4):
        y = 0.14 + k * 0.52
        box('zinc', (width, 0.035, 0.5), (0, y, 0), 0.003)
        if k == 3:
            continue
        x = -width / 2 + 0.22
        while x < width / 2 - 0.15:
            w = chance.uniform(0.24, 0.34)
            h = chance.uniform(0.12, 0.3)
            box('white' if chance.random() < 0.5 else 'card', (w, h, 0.34), (x, y + 0.018 + h / 2, 0), 0.003, '-y')
            f.decal('tag', min(0.13, h), min(0.13, h) * 0.667, (x, y + 0.02 + h * 0.5, 0.172))
            x += w + 0.05


def way_out():
    """Evacuation route to the assembly point, and the walls of the second bay."""
    with placed(EXIT_X, 0, Z2, 180):
        f.door('green', 1.1)
        f.decal('exit', 0.66, 0.26, (0, 2.52, 0.10), look='glow')
        box('dark', (0.70, 0.30, 0.07), (0, 2.52, 0.05), 0.008, '-z')
        f.decal('assembly', 0.44, 0.60, (-0.95, 1.75, 0.003))
        f.board('route', 1.5, 0.36, (0, 3.05, 0.0), look='green')
    for x, z, yaw in ((13.3, 0.6, 180), (13.3, 3.2, 180), (13.3, 5.9, 180), (13.3, 8.6, 180), (13.3, 11.3, 180), (9.3, 1.2, -90), (11.4, 1.2, -90), (20.0, 3.0, 90), (17.4, 3.0, 90), (15.0, 3.0, 90)):
        f.floor_paint('evac', 0.62, 0.62, (x, 0, z), yaw)
    for z0, z1 in ((2.6, 13.5),):
        for x in (12.72, 13.88):
            f.floor_line(x, z0, x, z1, 0.07, 'greenline')
    with placed(X1, 0, 12.2, 90):
        f.board('evacuation_plan', 0.9, 0.64, (0, 1.75, 0.0), look='white', depth=0.02)
        with placed(-0.95, 0, 0.02):
            f.extinguisher_pair()
        f.decal('extinguisher', 0.34, 0.464, (-0.95, 1.75, 0.003))
        for k in range(3):
            f.decal(f'poster{k}', 0.44, 0.62, (0.8 + 0.5 * k, 1.75, 0.003))
    stands(X1 + 0.2, 13.15, 0.3, 0.5)
    with placed(X2, 1.75, 9.75, -90):
        f.notice_board()
    with placed(16.9, 0, 4.2, 200):
        f.hand_truck()
    stands(16.9, 4.2, 0.6, 0.5, 0.05)
    f.board('hall2', 5.2, 0.80, (17.6, 4.1, Z0), look='navy', depth=0.05)
    f.board('hall2', 5.2, 0.80, (17.4, 4.3, Z2), 180, 'navy', 0.05)
    for k, x in enumerate((14.0, 14.55)):
        f.decal(f'poster{k}', 0.44, 0.62, (x, 1.80, Z0 + 0.003))
    for x, name in ((19.2, 'xray'), (19.65, 'noentry'), (20.4, 'gloves'), (21.4, 'pinch')):
        f.decal(name, 0.34, 0.464, (x, 1.95, Z0 + 0.003))
    f.board('controlled', 1.1, 0.433, (15.6, 2.4, Z0), 0, 'black')
    for x, w in ((17.2, 0.9), (18.1, 0.6)):
        with placed(x, 0, Z0 + 0.2):
            f.cabinet('cream', w, 1.9, 0.36, 2 if w > 0.6 else 1)
        f.decal('electric', 0.17, 0.232, (x, 1.55, Z0 + 0.6015))
        stands(x, Z0 + 0.2, w, 0.4)
    with placed(20.2, 0, Z0 + 0.6, 3):
        f.pallet_stack(3)
    stands(20.2, Z0 + 0.6, 1.25, 0.9)
    for x, z, yaw, load, bags in ((14.2, -7.3, 4, 3, False), (15.2, -7.35, -5, 2, True), (22.9, -7.2, 85, 3, False)):
        with placed(x, 0, z, yaw):
            f.roll_cage(load, bags)
        stands(x, z, 0.85, 0.85)
    for x, z, yaw in ((X1 + 0.3, Z2 - 3.6, 90), (20, Z0 + 0.3, 0), (19, Z2 - 0.3, 180)):
        f.cctv((x, 4.1, z), yaw)
        f.horn_speaker((x + (0.3 if yaw != 90 else 0), 4.6, z), yaw)
    with placed(X2 - 0.02, 1.15, -0.55, -90):
        f.hose_cabinet()


def floor_marks():
    fl = f.floor_line
    fl(16.0, BELT_Z + 1.05, 20.9, BELT_Z + 1.05, 0.08)
    fl(22.6, BELT_Z + 1.05, 23.8, BELT_Z + 1.05, 0.08)
    fl(15.0, IN_Z - 0.95, 23.8, IN_Z - 0.95, 0.08)
    for k in range(4):
        f.floor_paint('chevron', 0.96, 0.12, (16.8 + k * 0.96, 0, BELT_Z + 1.16))
    # second inspection area
    fl(19.6, 0.75, 19.6, 3.1, 0.1)
    fl(19.6, 3.1, 22.9, 3.1, 0.1)
    fl(19.6, 0.75, 20.9, 0.75, 0.1)
    f.floor_paint('stand', 0.62, 0.62, (TABLE[0], 0, TABLE[1] + 0.85), 0)
    f.floor_paint('stand', 0.62, 0.62, (TABLE[0] - 1.5, 0, TABLE[1]), -90)
    f.floor_paint('stand', 0.62, 0.62, (ETD[0] - 0.95, 0, ETD[1]), -90)
    f.floor_paint('stand', 0.62, 0.62, (SCALES[0] - 0.95, 0, SCALES[1]), -90)
    f.floor_paint('hold', 1.2, 0.49, (20.6, 0, 0.35), 0)
    f.floor_paint('keepclear', 1.5, 0.61, (21.2, 0, 13.35), 180)
    f.floor_paint('keepclear', 1.5, 0.61, (EXIT_X, 0, 13.1), 180)
    # aisle between the two outfeeds
    for k in range(2):
        f.floor_paint('chevron', 0.96, 0.12, (11.5, 0, -3.4 + 2.4 * k))


def wear():
    """What years of trolleys leave at the foot of walls."""
    for yaw, wall, spans in ((0, Z0, ((-8.5, 8.0), (12.8, 23.5))), (180, 6.0, ((-11.5, 1.5), (6.2, 7.2))), (90, -12.0, ((-0.2, 5.6),)), (-90, X2, ((-1.0, 2.2), (6.8, 10.6))), (180, Z2, ((14.2, 19.4),))):
        for a, b in spans:
            for _ in range(int((b - a) / 1.1)):
                t, y, w = chance.uniform(a, b), chance.uniform(0.2, 0.75), chance.uniform(0.4, 0.9)
                at = (t, y, wall) if yaw in (0, 180) else (wall, y, t)
                with placed(*at, yaw):
                    f.decal(chance.choice(('scuff0', 'scuff1')), w, w * 0.3, (0, 0, 0.0035), roll=chance.uniform(-5, 5))


def build():
    """Builds the second bay into the open model."""
    with density(0.8):
        line()
        line_live()
        secondary()
        canine()
        police()
        suspicious()
    with density(1.1):
        console()
    with density(0.5):
        evidence()
        way_out()
    floor_marks()
    with density(0.4):
        wear()
    # naloxone beside the protective clothing, on the first bay's front wall
    with placed(5.05, 1.45, 6.0, 180):
        box('white', (0.30, 0.36, 0.12), (0, 0, 0.06), 0.01, '-z')
        f.decal('naloxone', 0.26, 0.32, (0, 0, 0.122))
    for a in ANCHORS:
        anchor(*a)
