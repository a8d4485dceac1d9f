"""The terminal: arrivals hall 25 x 12 x 4 m with two temperature lanes and declaration desks, the jet bridge that leads in, the duty room.

Own frame: hall x -12.5..12.5, z -6..6; passengers walk towards +X. The bridge joins at x = -12.5, the duty room (6 x 4 x 2.8 m) lies behind the
wall z = -6 at x 6.5..12.5. The window front is at z = 6. AT is where this frame stands in the scene's.
"""
import math

import furniture as f
from kit import anchor, box, chance, cylinder, density, extrude, free_rectangles, lathe, live, placed, quad, round_corners, tube

from health_quarantine.things import (bench_seats, ceiling_light_bar, ceiling_of, ceiling_panel, desk, dome_camera, exit_sign, flat, floor_of, glow, grille, hanging_board, holdall, hue, keyboard, lidded_bin, luggage_cart, monitor, paper_cup, partition, plant, push_plate, rub_dispenser, rucksack, screen, shut_door, side_chair, suitcase)

AT = 60.0
X0, X1, Z0, Z1, HEIGHT = -12.5, 12.5, -6.0, 6.0, 4.0
DUTY_X0, DUTY_Z0, DUTY_H = 6.5, -10.0, 2.8
BRIDGE_X0, BRIDGE_HALF, BRIDGE_H = -24.5, 1.15, 2.35
LANES = (-1.7, 1.7)            # z of the two lanes
FACE_X, CAMERA_X = -1.0, 1.0   # where one stands, where the camera is
WINDOW = (0.25, 3.35)          # low, high
FOOTPRINTS = []

ANCHORS = (
    ('A_hall_entrance', -11.2, 0, 0, -90), ('A_lane_1_face', FACE_X, 0, LANES[0], -90), ('A_lane_2_face', FACE_X, 0, LANES[1], -90), ('A_camera_officer', 3.35, 0, 0.0, 90), ('A_lane_1_after', 2.6, 0, LANES[0], -90), ('A_lane_2_after', 2.6, 0, LANES[1], -90),
    ('A_queue_1', -2.6, 0, LANES[0], -90), ('A_queue_2', -3.7, 0, LANES[0], -90), ('A_queue_3', -4.8, 0, LANES[0], -90), ('A_queue_4', -2.6, 0, LANES[1], -90), ('A_queue_5', -3.7, 0, LANES[1], -90), ('A_queue_6', -4.8, 0, LANES[1], -90), ('A_runner', -9.0, 0, 0.4, -90),
    ('A_declare_officer_1', 9.25, 0, 3.1, 90), ('A_declare_officer_2', 9.25, 0, 5.0 - 0.25, 90), ('A_declare_1', 7.35, 0, 3.1, -90), ('A_declare_2', 7.35, 0, 4.75, -90), ('A_rest_1', -3.2, 0.44, -5.35, 180), ('A_rest_2', -1.5, 0.44, -5.35, 180), ('A_refusal', 10.4, 0, -2.6, 90),
    ('A_to_medical', -9.0, 0, -5.1, 0), ('A_hall_exit', 11.3, 0, 0, -90), ('A_hall_overview', -7.0, 0, 4.2, -52), ('A_bridge', -18.5, 0, 0, -90), ('A_bridge_cab', -23.2, 0, 0.2, -90),
    ('A_duty_desk', 10.2, 0, -8.15, 0), ('A_duty_board', 8.0, 0, -8.4, 90), ('A_duty_map', 9.0, 0, -7.0, 180), ('A_duty_door', 7.3, 0, -6.8, 0), ('A_duty_colleague', 11.7, 0, -8.3, 20),
)


def stands(x, z, width, depth, margin=0.1):
    FOOTPRINTS.append((x - width / 2 - margin, z - depth / 2 - margin, x + width / 2 + margin, z + depth / 2 + margin))


def shell():
    floor_of(X0, Z0, X1, Z1, 'tiles')
    with density(0.85):
        partition(X0, Z0, X1, Z0, HEIGHT, [(3.0, 4.2, 0, 2.15), (19.3, 20.3, 0, 2.1), (20.9, 24.4, 1.0, 2.15)], 'clinic', 'sky', 1.0, rail=None)
        partition(X1, Z0, X1, Z1, HEIGHT, [(4.6, 7.4, 0, 2.4)], 'clinic', 'sky', 1.0)
        partition(X0, Z1, X0, Z0, HEIGHT, [(6 - BRIDGE_HALF, 6 + BRIDGE_HALF, 0, BRIDGE_H)], 'clinic', 'sky', 1.0)
        partition(X1, Z1, X0, Z1, HEIGHT, [(0.6 + k * 2.4, 2.8 + k * 2.4, *WINDOW) for k in range(10)], 'white', None)
    for k in range(10):  # window front
        x = X1 - 1.7 - k * 2.4
        u0, v0, u1, v1 = f.ATLAS['apron_view']
        a, b = 1 - (k + 1) / 10, 1 - k / 10
        quad('glow', 2.5, WINDOW[1] - WINDOW[0], (x, sum(WINDOW) / 2, Z1 + 0.32), (u0 + a * (u1 - u0), v0 + 0.10 * (v1 - v0), u0 + b * (u1 - u0), v0 + 0.9 * (v1 - v0)), yaw=180)
        with density(0.5):
            for s in (-1, 1):
                box('grey', (0.07, WINDOW[1] - WINDOW[0], 0.2), (x + s * 1.1, sum(WINDOW) / 2, Z1 + 0.05), 0.006)
            box('grey', (2.2, 0.06, 0.16), (x, 1.15, Z1 + 0.06), 0.006)
            box('white', (2.3, 0.05, 0.34), (x, WINDOW[0] - 0.02, Z1 + 0.02), 0.008)
            box('grey', (2.2, 0.06, 0.2), (x, WINDOW[1] + 0.02, Z1 + 0.05), 0)
    with density(0.4):
        ceiling_of(X0, Z0, X1, Z1, HEIGHT, 0)
        k = X0 + 0.6
        while k < X1:  # baffles
            box('clinic', (0.03, 0.16, 11.6), (k, HEIGHT - 0.14, 0), 0, '+y')
            k += 1.2
    for z in (-4.2, -1.4, 1.4, 4.2):
        with density(0.2):
            box('white', (23.6, 0.07, 0.16), (0, HEIGHT - 0.29, z), 0.01)
        for k in range(8):
            glow(2.9, 0.12, (-10.3 + k * 2.95, HEIGHT - 0.327, z), (1.0, 0.98, 0.94), 0, 90)
    for x, z in ((-6.4, 4.9), (0.0, 4.9), (6.4, 4.9)):
        with placed(x, 0, z):
            cylinder('white', 0.28, HEIGHT, (0, HEIGHT / 2, 0), segments=20, caps=False)
            cylinder('steel', 0.29, 0.22, (0, 0.11, 0), segments=20, caps=False)
        stands(x, z, 0.6, 0.6)
    for x in (-9.5, -3.2, 3.2, 9.5):
        grille(1.2, 0.3, (x, 3.4, Z0), slats=6)
    # hand rail and bumper along the north wall
    for a, b in ((X0 + 4.4, 6.5),):
        with density(0.5):
            box('steel', (b - a, 0.10, 0.025), ((a + b) / 2, 0.35, Z0 + 0.03), 0.006, '-z')


def bridge():
    """Jet bridge: ribbed tunnel of 10 m and the cab at its end."""
    length, middle = X0 - BRIDGE_X0 - 2.2, (X0 + BRIDGE_X0 + 2.2) / 2
    h, w = BRIDGE_H, BRIDGE_HALF
    with density(1.2):
        flat('mat', [(BRIDGE_X0, 0, -w), (BRIDGE_X0, 0, w), (X0, 0, w), (X0, 0, -w)], (0, 1, 0), hue('#4a4f57'))
    profile, x = [], BRIDGE_X0 + 2.2
    while x < X0 - 0.01:
        profile += [(x, 0.0), (x + 0.34, 0.0), (x + 0.38, 0.035), (x + 0.46, 0.035), (x + 0.50, 0.0)]
        x += 0.5
    with density(0.8):
        extrude('clinic', [(a, -w - 0.0 + d) for a, d in profile][::-1], h, (0, h / 2, 0), 'y')
        extrude('clinic', [(a, w - d) for a, d in profile], h, (0, h / 2, 0), 'y')
    with density(0.4):
        flat('white', [(BRIDGE_X0, h, -w), (X0, h, -w), (X0, h, w), (BRIDGE_X0, h, w)], (0, -1, 0))
        for s in (-1, 1):
            box('trim', (length, 0.16, 0.03), (middle, 0.08, s * (w - 0.05)), 0, '-y')
            tube('steel', [(BRIDGE_X0 + 2.4, 0.92, s * (w - 0.12)), (X0 - 0.1, 0.92, s * (w - 0.12))], 0.02, 6)
            for k in range(6):
                box('iron', (0.03, 0.05, 0.1), (BRIDGE_X0 + 3 + k * 1.7, 0.90, s * (w - 0.07)), 0)
        for x in (BRIDGE_X0 + 5.4, BRIDGE_X0 + 8.8):  # telescoping joints
            for s in (-1, 1):
                box('grey', (0.16, h, 0.06), (x, h / 2, s * (w - 0.03)), 0.01, '-y+y')
            box('iron', (0.2, 0.012, 2 * w), (x, 0.006, 0), 0, '-y')
            box('yellow', (0.03, 0.014, 2 * w), (x - 0.12, 0.006, 0), 0, '-y')
    for k in range(5):
        ceiling_light_bar(1.5, (BRIDGE_X0 + 3.4 + k * 2.0, h - 0.03, 0), (0.95, 0.98, 1.0))
    # cab
    x0, half = BRIDGE_X0, 1.55
    with density(0.8):
        flat('mat', [(x0, 0.002, -half), (x0, 0.002, half), (x0 + 2.2, 0.002, half), (x0 + 2.2, 0.002, -half)], (0, 1, 0), hue('#4a4f57'))
        for s in (-1, 1):
            flat('clinic', [(x0, 0, s * half), (x0 + 2.2, 0, s * half), (x0 + 2.2, 0.9, s * half), (x0, 0.9, s * half)], (0, 0, -s))
            flat('clinic', [(x0, 2.0, s * half), (x0 + 2.2, 2.0, s * half), (x0 + 2.2, h + 0.2, s * half), (x0, h + 0.2, s * half)], (0, 0, -s))
            flat('clinic', [(x0 + 2.2, 0, s * half), (x0 + 2.2, 0, s * w), (x0 + 2.2, h + 0.2, s * w), (x0 + 2.2, h + 0.2, s * half)], (-1, 0, 0))
            for k in range(3):
                box('trim', (0.06, 1.1, 0.08), (x0 + 0.03 + k * 1.07, 1.45, s * half), 0.006)
        flat('white', [(x0, h + 0.2, -half), (x0 + 2.2, h + 0.2, -half), (x0 + 2.2, h + 0.2, half), (x0, h + 0.2, half)], (0, -1, 0))
        # canopy bellows and the closed shutter towards the apron
        for k in range(4):
            box('rubber', (0.16, 2.5, 0.22), (x0 + 0.02, 1.25, (-1.44, -1.25, 1.25, 1.44)[k]), 0.03)
        box('rubber', (0.2, 0.24, 3.1), (x0 + 0.02, 2.42, 0), 0.04)
    ceiling_light_bar(1.2, (x0 + 1.1, h + 0.17, 0), (0.95, 0.98, 1.0), 90)
    with placed(x0 - 0.02, 0, 0, 90):
        f.roller_door(2.3, 2.25)
    for s in (-1, 1):
        u0, v0, u1, v1 = f.ATLAS['apron_view']
        quad('glow', 2.2, 1.1, (x0 + 1.1, 1.45, s * (half + 0.12)), (u0, v0 + 0.25 * (v1 - v0), u0 + 0.5 * (u1 - u0), v0 + 0.75 * (v1 - v0)), yaw=90 - 90 * s + 90)
    with placed(x0 + 0.75, 0, -half + 0.22):  # operator's console
        box('slate', (0.7, 0.95, 0.34), (0, 0.475, 0), 0.012, '-y')
        with placed(0, 0.98, 0.02, 0, 22):
            box('dark', (0.7, 0.04, 0.36), (0, 0, 0), 0.008)
            for k in range(8):
                cylinder(('green', 'red', 'yellow', 'white')[k % 4], 0.018, 0.02, (-0.26 + (k % 4) * 0.17, 0.03, -0.08 + (k // 4) * 0.12), segments=10)
            cylinder('black', 0.016, 0.12, (0.28, 0.07, 0.1), segments=8)
    stands(x0 + 0.75, -half + 0.22, 0.7, 0.4)
    f.decal('no_photo', 0.26, 0.355, (BRIDGE_X0 + 6.6, 1.6, -w + 0.04))
    f.decal('p_declare', 0.5, 0.71, (BRIDGE_X0 + 7.6, 1.55, -w + 0.04))
    f.decal('p_declare', 0.5, 0.71, (BRIDGE_X0 + 7.6, 1.55, w - 0.04), 180)
    hanging_board('arrivals', 1.2, 0.287, (X0 - 1.0, 2.12, 0), -90, 2.35, 'trim')
    for z in (-0.5, 0.5):
        f.floor_paint('arrow', 0.3, 0.44, (X0 - 2.0, 0.002, z), -90)
    extinguisher(BRIDGE_X0 + 4.2, w - 0.02, 180)


def extinguisher(x, z, yaw):
    with placed(x, 0, z, yaw):
        box('red', (0.36, 0.62, 0.2), (0, 0.5, 0.1), 0.01, '-z')
        box('glass', (0.24, 0.4, 0.006), (0, 0.5, 0.202), 0, '-z')


def thermal_lane(number, z):
    """Camera on a post, reference source beside the face, marks on the floor, a board that says where to look."""
    with placed(CAMERA_X, 0, z - 0.62 * (1 if z < 0 else -1)):
        cylinder('iron', 0.2, 0.02, (0, 0.01, 0), segments=18, bevel=0.005)
        cylinder('steel', 0.028, 1.5, (0, 0.76, 0), segments=12)
        with placed(0, 1.58, 0, -90, -2):
            box('white', (0.15, 0.13, 0.24), (0, 0, -0.04), 0.014)
            box('dark', (0.13, 0.11, 0.02), (0, 0, 0.085), 0.008)
            for x in (-0.032, 0.034):
                cylinder('glass', 0.024 if x < 0 else 0.017, 0.03, (x, 0, 0.10), 'z', 14)
            box('white', (0.17, 0.012, 0.26), (0, 0.085, -0.02), 0.004)
            with live(f'I_lamp_thermal_{number}', 0, 0.092, -0.05):
                lathe('live', [(0.022, 0), (0.022, 0.03), (0.016, 0.042), (0, 0.046)], segments=12, tint=(0.62, 0.62, 0.62))
        tube('black', round_corners([(0.05, 1.52, 0), (0.10, 1.1, 0), (0.04, 0.1, 0.02), (0.4, 0.012, 0.05), (1.0, 0.012, -z * 0.45)], 0.12), 0.008, 5)
        with placed(0, 1.18, 0, -90):
            f.board('look_here', 0.30, 0.1625, (0, 0, 0.035), look='white', depth=0.012)
    stands(CAMERA_X, z - 0.62 * (1 if z < 0 else -1), 0.3, 0.3, 0.05)
    # blackbody source on a tripod beside the face
    side = -1 if z < 0 else 1
    with placed(FACE_X + 0.05, 0, z + side * 0.62):
        for k in range(3):
            a = k * 2.094 + 0.5
            tube('dark', [(0, 0.9, 0), (0.28 * math.cos(a), 0.0, 0.28 * math.sin(a))], 0.012, 5)
        cylinder('dark', 0.018, 0.6, (0, 1.15, 0), segments=8)
        with placed(0, 1.52, 0, 90):
            box('grey', (0.13, 0.17, 0.10), (0, 0, 0), 0.008)
            box('black', (0.07, 0.07, 0.006), (0, 0.03, 0.052), 0.002, '-z')
            f.decal('reference', 0.11, 0.044, (0, -0.05, 0.052))
    stands(FACE_X, z + side * 0.66, 0.4, 0.4, 0.0)
    f.floor_paint('dot_face', 0.52, 0.52, (FACE_X, 0, z), -90)
    f.floor_paint('m1', 0.34, 0.22, (FACE_X + 1.0, 0, z), -90)
    f.floor_paint('m2', 0.34, 0.22, (FACE_X + 2.0, 0, z), -90)
    for k in range(4):
        f.floor_paint('dot_wait', 0.46, 0.46, (FACE_X - 1.6 - k * 1.1, 0, z), -90)
    f.floor_line(FACE_X - 0.75, z - 0.9, FACE_X - 0.75, z + 0.9, 0.1)
    f.floor_paint('wait', 1.3, 0.37, (FACE_X - 0.95, 0, z), -90)
    f.floor_paint('arrow', 0.36, 0.53, (FACE_X + 4.2, 0, z), -90)
    hanging_board(f'lane{number}', 0.62, 0.5, (CAMERA_X - 0.2, 2.85, z), -90, HEIGHT)


def rails():
    """Belts on posts that lead to the two lanes."""
    for z in (-2.75, -0.65, 0.65, 2.75):
        for k in range(4):
            x = -7.4 + k * 1.8
            with placed(x, 0, z):
                f.queue_post(1.8 if k < 3 else 0)
            stands(x, z, 0.3, 0.3, 0.0)
            if k < 3:
                FOOTPRINTS.append((x, z - 0.06, x + 1.8, z + 0.06))
    for z in (-2.75, 2.75):  # channel beyond the cameras
        for k in range(3):
            with placed(1.6 + k * 1.8, 0, z):
                f.queue_post(1.8 if k < 2 else 0)
            stands(1.6 + k * 1.8, z, 0.3, 0.3, 0.0)
    # partition screens against draught and reflections behind who is measured
    for s in (-1, 1):
        with placed(FACE_X - 0.2, 0, s * 3.3, 0):
            box('navy', (2.6, 1.9, 0.05), (0, 1.05, 0), 0.01)
            for x in (-1.1, 1.1):
                box('zinc', (0.05, 0.1, 0.5), (x, 0.05, 0), 0.004, '-y')
            f.decal('speed', 1.6, 0.34, (0, 1.6, -0.027 * s), 180 if s > 0 else 0)
            f.decal('thermal', 1.8, 0.45, (0, 1.2, 0.027 * s), 0 if s > 0 else 180)
        stands(FACE_X - 0.2, s * 3.3, 2.6, 0.4)


def camera_desk():
    with placed(2.45, 0, 0.0, -90):
        desk(2.2, 0.72, 0.76, 'white', 'navy')
        f.board('quarantine', 1.5, 0.262, (0, 0.45, 0.315), look='navy', depth=0.01)
    with placed(2.45, 0.76, 0):
        monitor('D_thermal', (-0.05, 0, -0.55), 96, (0.56, 0.33))
        monitor('thermal_still', (-0.05, 0, 0.55), 84, (0.56, 0.33))
        with placed(0.22, 0, -0.1, 90):
            keyboard()
        with placed(-0.08, 0, 0.02, 80):
            box('white', (0.21, 0.004, 0.297), (0, 0.003, 0), 0, '-y')
            f.decal('form', 0.2, 0.275, (0, 0.006, 0), 0, -90)
        paper_cup((0.2, 0, 0.86))
        box('dark', (0.06, 0.16, 0.05), (0.15, 0.08, 0.33), 0.012)       # hand-held radio in its charger
        tube('black', [(0.15, 0.16, 0.33), (0.15, 0.28, 0.33)], 0.006, 5)
        box('sky', (0.24, 0.09, 0.12), (-0.05, 0.045, 0.98), 0.004, '-y')  # box of masks
        f.decal('pack_mask', 0.10, 0.07, (0.072, 0.045, 0.98), 90)
        lathe('sky', [(0.0, 0.0), (0.035, 0.0), (0.035, 0.12), (0.012, 0.15), (0.012, 0.18), (0, 0.18)], (0.1, 0, -0.98), segments=12)
    stands(2.45, 0, 0.75, 2.2)
    with placed(3.55, 0, 0.35, 110):
        f.swivel_chair()
    with placed(3.35, 0, -1.0, 80):
        with placed(0, 0, 0):
            f.bin_('slate')
    stands(3.35, -1.0, 0.45, 0.45)


def declaration():
    """Two counters for the health declaration, before the exit."""
    for k, z in enumerate((3.1, 4.75)):
        with placed(8.25, 0, z, -90):
            desk(1.5, 0.8, 1.02, 'white', 'sky')
            f.board('declare', 1.0, 0.286, (0, 0.62, 0.355), look='navy', depth=0.01)
        with placed(8.25, 1.02, z):
            monitor('declare_still', (0.12, 0, -0.3), 80, (0.44, 0.27))
            with placed(0.26, 0, 0.15, 90):
                keyboard()
            box('white', (0.16, 0.22, 0.006), (-0.28, 0.11, 0.4), 0, '-y')
            f.decal('qr', 0.15, 0.15, (-0.285, 0.12, 0.4035))
            with placed(-0.25, 0, -0.1, -86):
                box('white', (0.21, 0.02, 0.297), (0, 0.01, 0), 0, '-y')
                f.decal('form', 0.2, 0.275, (0, 0.0225, 0), 0, -90)
            tube('blue', [(-0.22, 0.008, 0.12), (-0.1, 0.008, 0.14)], 0.005, 5)
            box('trim', (0.16, 0.05, 0.12), (-0.05, 0.025, 0.45), 0.008, '-y')
        stands(8.25, z, 0.85, 1.5)
        with placed(9.45, 0, z + 0.15, 80):
            f.swivel_chair()
    hanging_board('declare', 1.7, 0.486, (8.0, 3.0, 3.9), -90, HEIGHT)
    for k in range(3):
        f.floor_paint('dot_wait', 0.46, 0.46, (6.9 - k * 1.1, 0, 3.1), -90)
    f.floor_line(7.15, 2.4, 7.15, 5.5, 0.1)
    with placed(6.2, 0, 5.55, 180):  # writing shelf with forms
        box('white', (1.4, 0.03, 0.4), (0, 1.05, 0.0), 0.006)
        for s in (-1, 1):
            box('steel', (0.05, 1.04, 0.3), (s * 0.6, 0.52, 0), 0.005, '-y')
        for k in range(3):
            f.decal('form', 0.2, 0.275, (-0.42 + k * 0.4, 1.067, 0.02), chance.uniform(-14, 14), -90)
    stands(6.2, 5.55, 1.4, 0.45)


def north_side():
    """Door to the medical rooms, rest area, posters."""
    shut_door(1.2, 2.15, -8.9, Z0, 0, 'teal')
    with placed(-8.9, 0, Z0):
        f.board('medical', 1.2, 0.347, (0, 2.55, 0.0), look='teal', depth=0.03)
        f.decal('no_entry', 0.26, 0.355, (1.0, 1.6, 0.004))
        f.decal('no_photo', 0.26, 0.355, (1.3, 1.6, 0.004))
        f.board('dirty_way', 0.9, 0.2, (-1.5, 1.75, 0.0), look='red', depth=0.015)
        rub_dispenser('I_rub_hall', (0.95, 1.15, 0.0))
        push_plate('I_door_release_medical', (0.78, 1.1, 0.0), tint='#2c7348')
        # behind the leaf: dark
        box('dark', (1.3, 2.2, 0.02), (0, 1.1, -0.3), 0)
    for k, x in enumerate((-4.0, -1.0, 2.0)):
        with placed(x, 0, -5.45):
            bench_seats(4)
        stands(x, -5.45, 2.35, 0.8)
    f.board('rest', 1.3, 0.376, (-1.0, 2.5, Z0), look='teal', depth=0.03)
    for x, name, w, h in ((-5.9, 'p_declare', 0.62, 0.876), (-5.1, 'p_moments', 0.56, 0.812), (3.9, 'p_declare', 0.62, 0.876), (4.7, 'wash', 0.36, 0.49)):
        with placed(x, 1.65, Z0):
            box('steel', (w + 0.05, h + 0.05, 0.02), (0, 0, 0.01), 0.004, '-z')
            f.decal(name, w, h, (0, 0, 0.0225))
    rucksack('navy', (-3.4, 0.45, -5.4), 170)
    suitcase('red', at=(-0.2, 0, -4.75), yaw=30)
    holdall('canvas', (2.5, 0.45, -5.4), 8)
    suitcase('slate', (0.5, 0.7, 0.3), (3.45, 0, -5.0), -20)
    plant((5.6, 0, -5.55))
    plant((-6.8, 0, -5.5), 1.5)
    stands(5.6, -5.55, 0.6, 0.6)
    stands(-6.8, -5.5, 0.6, 0.6)
    with placed(-7.5, 0, -5.6):
        f.water_dispenser()
    stands(-7.5, -5.6, 0.4, 0.4)
    extinguisher(-11.2, Z0 + 0.01, 0)
    exit_sign((-8.9, 2.95, Z0 + 0.06), 0, 0.5)
    with placed(0.6, 2.75, Z0 + 0.03):
        f.cctv((4.6, 0.4, 0))
    # clock and flight display
    with placed(X0 + 0.02, 3.1, 3.6, 90):
        box('dark', (2.2, 0.86, 0.08), (0, 0, 0.04), 0.01, '-z')
        f.decal('flights', 2.1, 0.776, (0, 0, 0.083), look='glow')
    for x, z in ((-8.0, 0.0), (4.5, -2.0), (9.5, 0.5)):
        dome_camera((x, HEIGHT - 0.22, z))
    f.horn_speaker((-11.0, 3.4, Z0 + 0.02), 0)


def hall_ends():
    hanging_board('quarantine', 4.6, 0.802, (-7.6, 3.05, 0.0), -90, HEIGHT)
    hanging_board('thermal', 2.4, 0.6, (-1.9, 2.85, 0.0), -90, HEIGHT)
    hanging_board('immigration', 1.9, 0.5, (10.6, 2.95, -0.0), -90, HEIGHT, 'trim')
    with placed(X1, 0, 0, -90):  # sliding doors towards immigration
        for s in (-1, 1):
            box('steel', (0.08, 2.45, 0.16), (s * 1.44, 1.22, -0.02), 0.006, '-y')
            box('steel', (0.05, 2.34, 0.06), (s * 0.03, 1.17, -0.03), 0.004, '-y')
            box('steel', (1.34, 0.12, 0.06), (s * 0.68, 0.06, -0.03), 0.004, '-y')
            f.decal('frost', 1.26, 0.16, (s * 0.68, 1.35, -0.016))
        box('steel', (2.96, 0.2, 0.22), (0, 2.46, 0.0), 0.01)
        box('clinic', (4.2, 3.0, 0.02), (0, 1.5, -2.2), 0)
        floor = [(-1.6, 0, -2.2), (1.6, 0, -2.2), (1.6, 0, 0), (-1.6, 0, 0)]
        flat('tiles', floor, (0, 1, 0))
        glow(2.2, 0.4, (0, 2.6, -2.1), (0.9, 0.95, 1.0))
        for s in (-1, 1):
            flat('clinic', [(s * 1.6, 0, -2.2), (s * 1.6, 0, 0), (s * 1.6, 3, 0), (s * 1.6, 3, -2.2)], (-s, 0, 0))
        f.decal('immigration', 1.6, 0.42, (0, 1.9, -2.18))
    exit_sign((X1 - 0.06, 2.85, 0), -90, 0.5)
    for x, z, yaw, n in ((-10.9, 4.8, 200, 0), (-10.9, 4.2, 196, 1), (-10.0, 4.9, 180, 0), (5.3, -3.6, 60, 2)):
        luggage_cart((x, 0, z), yaw, n)
        stands(x, z, 0.7, 1.0, 0.0)
    with placed(-2.2, 0, 5.35, 180):
        bench_seats(4)
    stands(-2.2, 5.35, 2.35, 0.8)
    with placed(2.6, 0, 5.35, 180):
        bench_seats(4)
    stands(2.6, 5.35, 2.35, 0.8)
    suitcase('yellow', at=(3.6, 0, 4.75), yaw=160)
    holdall('trim', (-2.9, 0.45, 5.3), 160, 0.9)
    with placed(-11.95, 0, -3.4, 90):   # forms and pens under the declaration poster
        box('white', (1.5, 0.03, 0.42), (0, 1.05, 0.22), 0.006)
        for s in (-1, 1):
            box('steel', (0.05, 1.04, 0.34), (s * 0.66, 0.52, 0.22), 0.005, '-y')
        for k in range(3):
            f.decal('form', 0.2, 0.275, (-0.46 + k * 0.44, 1.067, 0.24), chance.uniform(-14, 14), -90)
        f.decal('qr', 0.3, 0.3, (0.55, 1.6, -0.53))
        f.decal('p_declare', 0.62, 0.876, (-0.2, 1.75, -0.53))
    stands(-11.9, -3.4, 0.5, 1.5)
    for x, z in ((-8.2, 5.5), (4.6, 5.5), (11.8, -5.4), (11.8, 1.9)):
        plant((x, 0, z), chance.uniform(1.2, 1.6))
        stands(x, z, 0.5, 0.5)
    with placed(-5.0, 0, 5.5, 180):
        f.bin_('green')
        with placed(0.5, 0, 0):
            f.bin_('slate')
    stands(-5.25, 5.5, 1.0, 0.5)
    with placed(5.0, 0, 0.2, 0):
        lidded_bin('I_bin_hall')
    stands(5.0, 0.2, 0.4, 0.4)
    with placed(10.9, 0, 5.4, 180):
        f.cleaning_cart()
    stands(10.9, 5.4, 0.6, 0.6)
    box('yellow', (0.3, 0.6, 0.02), (10.1, 0.3, 5.1), 0.004)   # wet-floor board
    box('mat', (2.2, 0.016, 1.6), (X0 + 1.4, 0.008, 0.0), 0.004, '-y')
    paper_cup((-1.4, 0.45, 5.35))
    # refusal table: a quiet corner with two chairs
    with placed(10.4, 0, -3.6):
        box('white', (1.2, 0.03, 0.7), (0, 0.74, 0), 0.006)
        cylinder('steel', 0.04, 0.72, (0, 0.37, 0), segments=10)
        cylinder('steel', 0.28, 0.02, (0, 0.01, 0), segments=16)
        with placed(0, 0, -0.75):
            side_chair()
        with placed(0, 0, 0.75, 180):
            side_chair()
        f.decal('form', 0.2, 0.275, (0.2, 0.757, 0.05), 10, -90)
    stands(10.4, -3.6, 1.2, 1.9)


def duty_room():
    """Radio and telephone, bulletin board, risk map, seat-map screen."""
    x0, x1, z0, z1, h = DUTY_X0, X1, DUTY_Z0, Z0 - 0.14, DUTY_H
    floor_of(x0, z0, x1, z1 + 0.14, 'tiles')
    with density(1.0):
        partition(x0, z0, x1, z0, h, (), 'clinic')
        partition(x1, z0, x1, z1, h, (), 'clinic')
        partition(x1, z1, x0, z1, h, [(0.1 + 0.0, 3.6, 1.0, 2.15), (4.2 + 0.0, 5.2, 0, 2.1)], 'clinic')
        partition(x0, z1, x0, z0, h, (), 'clinic')
    ceiling_of(x0, z0, x1, z1, h, 0.6)
    for x in (8.0, 10.9):
        for z in (-8.8, -7.2):
            ceiling_panel(x, h, z, 1.16, 0.28, (1.0, 0.97, 0.92))
    shut_door(1.0, 2.1, 7.3, Z0, 0, 'navy', open_deg=96)
    with placed(10.15, 0, Z0 - 0.07):
        for x in (-1.75, -0.58, 0.58, 1.75):
            box('zinc', (0.05, 1.2, 0.16), (x, 1.575, 0), 0.005)
        for y in (1.0, 2.15):
            box('zinc', (3.55, 0.05, 0.2), (0, y, 0), 0.005)
    f.board('duty', 1.3, 0.376, (8.0 + 2.1, 2.6, Z0), look='navy', depth=0.03)
    # desk along the back wall
    with placed(10.2, 0, z0 + 0.45, 0):
        with placed(0, 0, 0, 180):
            desk(3.2, 0.8, 0.75, 'white', 'slate')
        with placed(0, 0.75, 0):
            monitor('D_seatmap', (-0.62, 0, -0.12), 8, (0.62, 0.36))
            monitor('declare_still', (0.18, 0, -0.14), -6, (0.5, 0.3))
            with placed(-0.4, 0, 0.2, 3):
                keyboard()
            with placed(0.95, 0, 0.0, -18):  # telephone
                box('dark', (0.2, 0.05, 0.2), (0, 0.025, 0), 0.01, '-y')
                box('grey', (0.10, 0.01, 0.1), (0.03, 0.054, 0.03), 0.003, '-y')
                with live('I_phone', -0.065, 0.06, 0):
                    box('live', (0.05, 0.03, 0.19), (0, 0.005, 0), 0.012, tint=hue('#2a2d31'))
                    for s in (-1, 1):
                        box('live', (0.055, 0.03, 0.05), (0, -0.01, s * 0.07), 0.012, tint=hue('#2a2d31'))
            with placed(1.35, 0, -0.1, -10):  # air-band radio
                box('dark', (0.30, 0.14, 0.24), (0, 0.07, 0), 0.008, '-y')
                f.decal('radio', 0.13, 0.045, (-0.05, 0.09, 0.1215), look='glow')
                cylinder('grey', 0.018, 0.02, (0.10, 0.09, 0.125), 'z', 14)
                for k in range(6):
                    box('black', (0.24, 0.004, 0.004), (0, 0.025 + k * 0.008, 0.1215), 0, '-z')
                with live('I_radio_mic', 0.28, 0.0, 0.08, -15):
                    box('live', (0.055, 0.035, 0.09), (0, 0.018, 0), 0.012, tint=hue('#1d2023'))
                    box('live', (0.012, 0.02, 0.045), (0.032, 0.02, 0), 0.003, tint=hue('#8d9498'))
                tube('black', round_corners([(0.28, 0.02, 0.04), (0.26, 0.01, -0.05), (0.16, 0.03, 0.0), (0.12, 0.04, 0.12)], 0.05), 0.006, 5)
            paper_cup((-1.2, 0, 0.15))
            f.decal('form', 0.2, 0.275, (-1.15, 0.003, -0.1), 12, -90)
            f.decal('notice3', 0.2, 0.275, (0.55, 0.003, 0.18), -8, -90)
            tube('blue', [(0.7, 0.008, 0.2), (0.72, 0.008, 0.06)], 0.005, 5)
    stands(10.2, z0 + 0.45, 3.2, 0.9)
    for x, yaw in ((9.9, 8), (11.5, -30)):
        with placed(x, 0, -8.55, yaw):
            f.swivel_chair()
    # board of bulletins on the west wall
    with placed(x0, 1.55, -8.3, 90):
        bulletin_board()
    # risk map on the south wall beside the door, filing cabinets, coat hooks
    with placed(x0 + 0.32, 0, z0 + 0.24):
        f.cabinet('cream', 0.55, 1.9, 0.42, 2)
    stands(x0 + 0.32, z0 + 0.24, 0.6, 0.5)
    with placed(7.6, 0, z0 + 0.24):
        f.cabinet('cream', 0.9, 1.1, 0.42, 2)
        lathe('leaf', [(0.03, 1.17), (0.12, 1.22), (0.14, 1.35), (0.05, 1.45), (0, 1.46)], (0.25, 0, 0), segments=9)
        box('white', (0.22, 0.07, 0.3), (-0.2, 1.2, 0), 0.004, '-y')
        for k in range(5):
            box(('blue', 'red', 'green', 'navy', 'orange')[k], (0.05, 0.3, 0.24), (-0.02 + k * 0.055, 1.31, -0.02), 0.003, '-y')
    stands(7.6, z0 + 0.24, 0.95, 0.5)
    with placed(x1, 1.6, -8.0, -90):
        box('zinc', (1.56, 1.02, 0.02), (0, 0, 0.01), 0.004, '-z')
        f.decal('riskmap', 1.5, 0.964, (0, 0, 0.0225))
    with placed(8.55, 1.75, z0):
        lathe('dark', [(0.0, 0.0), (0.17, 0.0), (0.175, 0.03), (0.16, 0.04), (0.155, 0.025), (0, 0.02)], (0, 0.4, 0), 'z', 24)
        f.decal('clock', 0.31, 0.31, (0, 0.4, 0.03))
    dome_camera((9.5, h, -8.0))
    with placed(11.9, 0, -6.6, 180):
        side_chair()
    stands(11.9, -6.6, 0.5, 0.5)
    with placed(9.0, 0, -6.55):
        f.bin_('slate')
    stands(9.0, -6.55, 0.4, 0.4)
    f.cctv((12.3, 2.5, -9.8), -30)


def bulletin_board():
    """Cork board with the bulletins in force, a duty list and a telephone list; D_bulletin is the sheet that the run fills."""
    box('cork', (1.9, 1.05, 0.02), (0, 0, 0.01), 0, '-z')
    for s in (-1, 1):
        box('zinc', (1.94, 0.03, 0.035), (0, s * 0.525, 0.0175), 0.003, '-z')
        box('zinc', (0.03, 1.05, 0.035), (s * 0.95, 0, 0.0175), 0.003, '-z')
    for k, (x, y, r) in enumerate(((-0.72, 0.16, 1.5), (-0.36, 0.20, -2), (0.58, 0.18, 1), (0.0, -0.26, -1))):
        f.decal(f'bulletin{k}', 0.30, 0.412, (x, y, 0.0225), roll=r)
    for k, (x, y, r) in enumerate(((-0.72, -0.30, -3), (-0.40, -0.28, 2), (0.36, -0.3, 2), (0.72, -0.28, -2))):
        f.decal(f'notice{k}', 0.22, 0.30, (x, y, 0.0225), roll=r)
    with live('D_bulletin', 0.10, 0.17, 0.024):
        screen(0.50, 0.36)


def build():
    with placed(AT, 0, 0):
        shell()
        with density(0.8):
            bridge()
        for number, z in enumerate(LANES, 1):
            thermal_lane(number, z)
        rails()
        with density(1.2):
            camera_desk()
        declaration()
        with density(0.8):
            north_side()
            hall_ends()
        duty_room()
        for a in ANCHORS:
            anchor(*a)


def floor():
    FOOTPRINTS.extend(((X0, Z0 - 0.3, 6.7, Z0 + 0.05), (DUTY_X0, Z0 - 0.25, 6.85, Z0 + 0.05), (7.75, Z0 - 0.25, X1, Z0 + 0.05), (X0 - 20, -6, X0, -0.95), (X0 - 20, 0.95, X0, 6), (X0, -10, DUTY_X0 + 0.2, Z0)))
    rects = free_rectangles((BRIDGE_X0, DUTY_Z0, X1, Z1), FOOTPRINTS)
    return [(a + AT, b, c + AT, d) for a, b, c, d in rects]
