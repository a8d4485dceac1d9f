"""The medical rooms: dirty corridor in the middle, screening and isolation north of it, donning and doffing south, clean corridor beyond.

Own frame, x from west to east. Dirty corridor x -8..6.4, z -1..1. North: medical screening x -7.3..-2.3 (5 x 4), anteroom x -2.2..-0.2 (2 x 1.8) with
the patient's toilet behind it, isolation x -0.1..3.9 (4 x 3.5). South: donning x -7.3..-3.3 (4 x 3), doffing 1 x 0..3 (3 x 2.5), doffing 2
x 3.1..5.1 (2 x 2). Clean corridor z 4.2..5.8. The team goes clean corridor - donning - dirty corridor - doffing 1 - doffing 2 - clean corridor.
"""
import furniture as f
from kit import anchor, box, cylinder, density, free_rectangles, lathe, live, placed, round_corners, tube

from health_quarantine.things import (basin, bed, ceiling_of, ceiling_panel, couch, dome_camera, drape, drip_stand, exit_sign, flat, floor_of, foot_mat, fridge, gauge, glow, grille, hooks, hue, keyboard, lidded_bin, live_door, monitor, pad, paper_cup, partition, ppe_wall, push_plate, rub_dispenser, screen, sharps, shut_door, side_chair, stool, task_light, toilet, trolley, vitals_stand)

AT = 120.0
H_ROOM, H_ISO, H_DON, H_COR = 2.8, 2.7, 2.6, 2.7
CX0, CX1 = -8.0, 6.4
MED = (-7.3, -5.1, -2.3, -1.1)        # x0, z0, x1, z1 inside
ANTE = (-2.2, -2.9, -0.2, -1.1)
WC = (-2.2, -4.6, -0.2, -3.0)
ISO = (-0.1, -4.6, 3.9, -1.1)
DON = (-7.3, 1.1, -3.3, 4.1)
DOFF1 = (0.0, 1.1, 3.0, 3.6)
DOFF2 = (3.1, 2.1, 5.1, 4.1)
CLEAN = (-8.0, 4.2, 6.4, 5.8)
FOOTPRINTS = []

ANCHORS = (
    ('A_corridor_dirty_west', -7.4, 0, 0, -90), ('A_corridor_dirty_iso', -1.2, 0, 0.2, 0), ('A_corridor_dirty_east', 5.6, 0, 0, 90), ('A_gauge', -2.1, 0, -0.35, 0),
    ('A_medical_doctor', -5.6, 0, -3.5, -60), ('A_medical_patient', -4.1, 0.45, -2.25, 20), ('A_medical_couch', -5.2, 0.68, -4.55, -90), ('A_medical_door', -4.6, 0, -1.6, 0),
    ('A_ante', -1.2, 0, -1.9, 0), ('A_isolation_door', 0.4, 0, -1.9, -60), ('A_isolation_bed', 2.9, 0.58, -3.35, 180), ('A_isolation_bedside', 1.75, 0, -2.9, -90), ('A_isolation_doctor', 1.6, 0, -2.2, -50), ('A_isolation_second', 2.0, 0, -1.55, -20), ('A_isolation_chair', 3.45, 0.45, -1.55, 40), ('A_isolation_sample', 0.9, 0, -2.6, -70),
    ('A_donning', -5.3, 0, 2.6, 90), ('A_mirror', -6.2, 0, 2.35, 90), ('A_ppe_wall', -4.9, 0, 2.6, 180), ('A_donning_buddy', -5.0, 0, 3.3, 75), ('A_donning_sink', -3.95, 0, 2.7, -90), ('A_donning_exit', -4.5, 0, 1.75, 0),
    ('A_doffing_1', 1.3, 0, 2.3, 180), ('A_doffing_1_entry', 0.7, 0, 1.6, 180), ('A_doffing_observer', 2.6, 0, 3.2, 50), ('A_doffing_2', 4.1, 0, 3.1, 0), ('A_doffing_2_exit', 4.1, 0, 3.75, 180), ('A_observer_window', 1.5, 0, 4.75, 0),
    ('A_corridor_clean_west', -7.2, 0, 5.0, -90), ('A_corridor_clean', 1.0, 0, 5.0, 90),
)


def stands(x, z, width, depth, margin=0.06):
    FOOTPRINTS.append((x - width / 2 - margin, z - depth / 2 - margin, x + width / 2 + margin, z + depth / 2 + margin))


def room(rect, height, north=(), east=(), south=(), west=(), look='clinic', low='clinic_low', floor='clinic_floor', grid=0.6, rail=None):
    """A box of walls seen from inside; openings in metres from each wall's left end as one looks at it."""
    x0, z0, x1, z1 = rect
    floor_of(x0, z0, x1, z1, floor)
    partition(x0, z0, x1, z0, height, north, look, low, 1.05, rail=rail, skirting='teal')
    partition(x1, z0, x1, z1, height, east, look, low, 1.05, rail=rail, skirting='teal')
    partition(x1, z1, x0, z1, height, south, look, low, 1.05, rail=rail, skirting='teal')
    partition(x0, z1, x0, z0, height, west, look, low, 1.05, rail=rail, skirting='teal')
    ceiling_of(x0, z0, x1, z1, height, grid)


def threshold(x0, z0, x1, z1):
    """Floor inside a wall's thickness."""
    with density(0.8):
        flat('zinc', [(x0, 0, z0), (x0, 0, z1), (x1, 0, z1), (x1, 0, z0)], (0, 1, 0))


def lights(points, height, width=1.16, depth=0.28, tint=(0.96, 0.98, 1.0)):
    for x, z in points:
        ceiling_panel(x, height, z, width, depth, tint)


def dirty_corridor():
    x0, z0, x1, z1 = CX0, -1.0, CX1, 1.0
    # openings, by x: medical -4.6, anteroom -1.2; south: donning -4.5, doffing 1 0.7
    room((x0, z0, x1, z1), H_COR, north=[(-4.6 - 0.5 - x0, -4.6 + 0.5 - x0, 0, 2.1), (-1.2 - 0.45 - x0, -1.2 + 0.45 - x0, 0, 2.1), (1.2 - x0, 2.6 - x0, 1.05, 1.95)],
         south=[(x1 + 4.5 - 0.45, x1 + 4.5 + 0.45, 0, 2.1), (x1 - 0.7 - 0.45, x1 - 0.7 + 0.45, 0, 2.1)], rail='steel')
    lights([(x, 0) for x in (-6.6, -3.6, -0.6, 2.4, 5.2)], H_COR)
    for x in (-4.6, -1.2):
        threshold(x - 0.5, -1.1, x + 0.5, -1.0)
    for x in (-4.5, 0.7):
        threshold(x - 0.45, 1.0, x + 0.45, 1.1)
    # ends: to the hall, to the ambulance
    shut_door(1.2, 2.15, x0 + 0.03, 0, 90, 'teal')
    with placed(x1 - 0.03, 0, 0, -90):
        for s in (-1, 1):
            with placed(s * 0.36, 0, 0):
                box('mint', (0.71, 2.15, 0.05), (0, 1.075, 0), 0.004, '-y-z')
                box('glass', (0.24, 0.6, 0.006), (0, 1.5, 0.027), 0, '-z')
                box('steel', (0.5, 0.06, 0.05), (0, 1.0, 0.05), 0.012)
                box('zinc', (0.66, 0.24, 0.004), (0, 0.16, 0.027), 0, '-z')
        f.board('ambulance_way', 1.3, 0.29, (0, 2.4, 0.0), look='red', depth=0.02)
    exit_sign((x1 - 0.08, 2.58, 0.66), -90, 0.3)
    f.board('dirty_way', 1.2, 0.27, (-6.2, 2.1, z0), look='red', depth=0.02)
    f.board('red_zone', 0.8, 0.315, (-6.9, 1.55, z1), 180, 'red', 0.012)
    f.board('red_zone', 0.8, 0.315, (4.9, 1.6, z0), 0, 'red', 0.012)
    for x in (-6.8, -3.0, 3.6):
        f.floor_paint('arrow_red', 0.40, 0.59, (x, 0, 0.1), -90)
    for z in (-0.93, 0.93):
        f.floor_line(x0 + 0.1, z, x1 - 0.1, z, 0.06, 'red_line')
    f.floor_paint('f_red', 1.2, 0.52, (-5.6, 0, 0.1), -90)
    # what stands in it
    with placed(4.4, 0, -0.68, 0):
        transfer_trolley()
    stands(4.4, -0.68, 1.9, 0.62)
    with placed(-7.4, 1.25, z1, 180):
        extinguisher_box()
    grille(0.6, 0.3, (-3.0, 2.35, z0), slats=6)
    grille(0.6, 0.3, (3.4, 2.35, z1), 180, slats=6)
    dome_camera((-2.8, H_COR, 0.6))
    # at the anteroom: gauge, interlock, signs
    gauge('I_gauge_needle', (-2.12, 1.55, z0))
    with placed(-2.12, 1.24, z0):
        box('dark', (0.16, 0.10, 0.03), (0, 0, 0.015), 0.004, '-z')
        with live('D_gauge', 0, 0, 0.0315):
            screen(0.13, 0.055)
    f.board('isolation', 0.95, 0.274, (-1.2, 2.42, z0), look='red', depth=0.02)
    f.decal('negative', 0.42, 0.132, (-0.36, 2.05, z0 + 0.003))
    f.decal('interlock', 0.34, 0.119, (-0.36, 1.88, z0 + 0.003))
    f.decal('biohazard', 0.24, 0.327, (-0.36, 1.6, z0 + 0.003))
    f.decal('mask', 0.2, 0.273, (0.0, 1.6, z0 + 0.003))
    with placed(-0.6, 1.25, z0):
        lamp_pair('ante')
    push_plate('I_door_release_ante', (-0.6, 1.05, z0), tint='#2c7348')
    f.board('medical', 0.95, 0.274, (-4.6, 2.42, z0), look='teal', depth=0.02)
    rub_dispenser('I_rub_corridor', (-3.8, 1.2, z0))
    f.board('donning', 0.95, 0.274, (-4.5, 2.42, z1), 180, 'green', 0.02)
    f.decal('no_entry', 0.22, 0.3, (-5.3, 1.6, z1 - 0.003), 180)
    f.board('doff1', 0.95, 0.3, (0.7, 2.42, z1), 180, 'yellow', 0.02)
    rub_dispenser('I_rub_doffing_entry', (-0.1, 1.2, z1), 180)
    window_frame(1.9, z0, 1.4, 1.05, 1.95, 0)
    with placed(2.6, 0, 0.82, 180):
        lidded_bin('I_bin_corridor')
    stands(2.6, 0.82, 0.4, 0.36)
    with placed(-2.6, 0, 0.75, 180):
        trolley(2)
        box('white', (0.3, 0.14, 0.2), (-0.1, 0.90, 0), 0.006, '-y')
        box('sky', (0.24, 0.09, 0.12), (0.16, 0.875, 0.05), 0.004, '-y')
    stands(-2.6, 0.75, 0.7, 0.45)


def window_frame(x, z, width, low, high, yaw):
    """Frame of a glazed opening in a wall 0.1 m thick; clean glass is left to the eye."""
    with placed(x, 0, z - 0.05, yaw):
        for s in (-1, 1):
            box('steel', (0.05, high - low + 0.05, 0.13), (s * width / 2, (low + high) / 2, 0), 0.004)
        for y in (low, high):
            box('steel', (width + 0.05, 0.05, 0.13), (0, y, 0), 0.004)


def lamp_pair(name):
    """Interlock lamps beside a door: green free, red shut; live lenses, light grey, to be tinted."""
    box('white', (0.09, 0.16, 0.02), (0, 0, 0.01), 0.004, '-z')
    with live(f'I_lamp_{name}', 0, 0.03, 0.02):
        lathe('live', [(0.026, 0), (0.026, 0.008), (0.02, 0.016), (0, 0.019)], (0, 0, 0), 'z', 14, tint=(0.62, 0.62, 0.62))


def transfer_trolley():
    """Patient trolley with folded sides, along X."""
    with density(0.6):
        for x in (-0.7, 0.7):
            for z in (-0.22, 0.22):
                cylinder('rubber', 0.08, 0.04, (x, 0.08, z), 'z', 12)
                cylinder('steel', 0.016, 0.5, (x, 0.38, z), segments=6)
        box('grey', (1.86, 0.06, 0.56), (0, 0.62, 0), 0.01)
        for s in (-1, 1):
            tube('steel', round_corners([(-0.6, 0.62, s * 0.3), (-0.6, 0.5, s * 0.31), (0.6, 0.5, s * 0.31), (0.6, 0.62, s * 0.3)], 0.06), 0.012, 5)
    with placed(0, 0, 0, 90):
        pad('orange', [(-0.92, 0.65), (0.92, 0.65), (0.93, 0.71), (-0.93, 0.71)], 0.56, rim=0.03, tint=hue('#38506e'))
        pad('cover', [(-0.9, 0.711), (-0.55, 0.711), (-0.58, 0.79), (-0.86, 0.79)], 0.44, rim=0.06)
        pad('blanket', [(-0.1, 0.711), (0.5, 0.711), (0.48, 0.76), (-0.08, 0.76)], 0.5, rim=0.03)


def extinguisher_box():
    box('red', (0.32, 0.6, 0.18), (0, -0.2, 0.09), 0.01, '-z')
    box('glass', (0.22, 0.4, 0.006), (0, -0.2, 0.182), 0, '-z')


def medical():
    x0, z0, x1, z1 = MED
    room(MED, H_ROOM, south=[(x1 + 4.6 - 0.5, x1 + 4.6 + 0.5, 0, 2.1)])
    lights([(-6.0, -2.4), (-3.6, -2.4), (-4.8, -4.3)], H_ROOM)
    shut_door(1.0, 2.1, -4.6, z1 + 0.05, 180, 'mint', open_deg=84)
    # desk with a screen, the doctor behind it, a chair for the patient
    with placed(-5.1, 0, -2.6, 90):
        box('white', (1.5, 0.03, 0.7), (0, 0.745, 0), 0.006)
        for s in (-1, 1):
            box('grey', (0.04, 0.73, 0.6), (s * 0.7, 0.365, 0), 0.005, '-y')
        with placed(0, 0.76, 0):
            monitor('D_medical', (0.35, 0, 0.05), 150, (0.5, 0.3))
            with placed(0.2, 0, -0.2, 175):
                keyboard()
            f.decal('form', 0.2, 0.275, (-0.3, 0.003, -0.05), 150, -90)
            paper_cup((-0.6, 0, 0.2))
            box('sky', (0.24, 0.09, 0.12), (-0.55, 0.045, -0.2), 0.004, '-y')
            lathe('sky', [(0.0, 0.0), (0.035, 0.0), (0.035, 0.12), (0.012, 0.15), (0.012, 0.18), (0, 0.18)], (-0.62, 0, 0.02), segments=12)
    stands(-5.1, -2.6, 0.7, 1.5)
    with placed(-6.0, 0, -2.7, 80):
        f.swivel_chair()
    with placed(-4.1, 0, -2.25, -70):
        side_chair()
    stands(-4.1, -2.25, 0.5, 0.5, 0)
    with placed(-5.2, 0, -4.65):
        couch()
    stands(-5.2, -4.65, 1.9, 0.7)
    with placed(-4.0, 0, -4.62):   # privacy screen rail with curtain
        tube('steel', [(-2.6, 2.3, 0.62), (0.1, 2.3, 0.62), (0.1, 2.3, -0.4)], 0.012, 6)
        with placed(-2.3, 2.28, 0.62):
            drape('blanket', 0.55, 1.95, 5, 0.06)
    task_light((-5.6, 1.75, z0))
    with placed(-2.75, 0, -4.75):
        fridge()
    stands(-2.75, -4.75, 0.6, 0.6)
    f.decal('un3373', 0.17, 0.17, (-2.75, 1.3, z0 + 0.003))
    with placed(-2.75, 0.86, -4.75):
        box('blue', (0.36, 0.26, 0.28), (0, 0.13, 0), 0.02, '-y')     # cold box
        box('white', (0.38, 0.05, 0.30), (0, 0.285, 0), 0.016)
        f.decal('un3373', 0.12, 0.12, (0, 0.13, 0.142))
    with placed(x1, 0, -3.6, -90):
        f.cabinet('white', 1.0, 0.85, 0.45, 2)
        sharps((0.3, 0.91, 0.0))
        for k in range(3):
            box(('sky', 'cover', 'mint')[k], (0.16, 0.11, 0.12), (-0.35 + 0.19 * k, 0.965, 0.02), 0.004, '-y')
        box('white', (1.0, 0.62, 0.3), (0, 1.78, 0.15), 0.008, '-z')
        for s in (-1, 1):
            box('grey', (0.46, 0.56, 0.012), (s * 0.24, 1.78, 0.304), 0.004, '-z')
        f.decal('first_aid', 0.14, 0.14, (0.24, 1.85, 0.312))
    stands(x1 - 0.2, -3.6, 0.5, 1.05)
    with placed(x1, 0, -2.0, -90):
        basin()
        f.decal('wash', 0.22, 0.3, (-0.5, 1.6, 0.003))
    stands(x1 - 0.25, -2.0, 0.55, 1.0)
    with placed(-6.95, 0, -1.5, 90):
        lidded_bin('I_bin_medical')
    stands(-6.95, -1.5, 0.4, 0.4)
    with placed(x0 + 0.35, 0, -3.9, 90):
        trolley(3)
        with placed(0, 0.83, 0):
            box('steel', (0.3, 0.03, 0.2), (-0.1, 0.015, 0), 0.006, '-y')
            for k in range(6):
                cylinder('cover', 0.008, 0.1, (0.1 + k * 0.03, 0.05, 0.05), segments=6)
            box('white', (0.2, 0.1, 0.12), (0.15, 0.05, -0.1), 0.005, '-y')
    stands(x0 + 0.35, -3.9, 0.5, 0.7)
    with placed(-3.55, 0, -4.55, -30):
        drip_stand()
    f.decal('p_moments', 0.42, 0.61, (x0 + 0.003, 1.7, -2.4), 90)
    f.decal('p_declare', 0.42, 0.593, (x0 + 0.003, 1.7, -3.1), 90)
    f.decal('no_photo', 0.22, 0.3, (-3.6, 1.7, z1 - 0.003), 180)
    rub_dispenser('I_rub_medical', (-3.85, 1.2, z1), 180)
    stool_at(-6.2, -4.0)
    grille(0.5, 0.5, (-6.7, H_ROOM - 0.005, -4.4), 0, 90, 6)


def stool_at(x, z):
    with placed(x, 0, z):
        stool()
    stands(x, z, 0.3, 0.3, 0)


def isolation():
    x0, z0, x1, z1 = ISO
    # anteroom: door from the corridor (z1), door to the isolation room (east)
    ax0, az0, ax1, az1 = ANTE
    room(ANTE, H_ISO, south=[(ax1 + 1.2 - 0.45, ax1 + 1.2 + 0.45, 0, 2.1)], east=[(-1.95 - 0.45 - az0, -1.95 + 0.45 - az0, 0, 2.1)])
    lights([(-1.2, -2.0)], H_ISO, 0.58, 0.58)
    live_door('I_door_ante', 0.9, 2.1, -1.2, -1.03, 0)
    threshold(-0.2, -2.4, -0.1, -1.5)
    with placed(-1.6, 0, az0):
        hooks(('suit', 'blanket'), 0.7)
    with placed(ax0 + 0.2, 0, -1.55, 90):
        lidded_bin('I_bin_ante')
    stands(ax0 + 0.2, -1.55, 0.4, 0.4)
    rub_dispenser('I_rub_ante', (ax0, 1.2, -2.1), 90)
    f.board('ante', 0.6, 0.2, (-1.2, 2.35, az1), 180, 'yellow', 0.012)
    f.decal('mask', 0.2, 0.273, (ax0 + 0.003, 1.65, -2.55), 90)
    f.decal('interlock', 0.3, 0.105, (ax1 - 0.003, 1.75, -1.26), -90)
    with placed(ax1, 1.4, -2.62, -90):
        lamp_pair('isolation')
    push_plate('I_door_release_isolation', (ax1, 1.1, -2.62), -90, '#2c7348')
    gauge('I_gauge_needle_ante', (-0.55, 1.62, az0))
    foot_mat(0.9, 0.6, (-1.2, 0, -1.5))
    # the room
    room(ISO, H_ISO, west=[(z1 + 1.95 - 0.45, z1 + 1.95 + 0.45, 0, 2.1), (z1 + 3.85 - 0.4, z1 + 3.85 + 0.4, 0, 2.05)], south=[(x1 - 2.6, x1 - 1.2, 1.05, 1.95)], north=[], rail=None)
    lights([(1.0, -2.6), (2.9, -2.0)], H_ISO, 1.16, 0.58, (0.93, 0.97, 1.0))
    live_door('I_door_isolation', 0.9, 2.1, x0 - 0.03, -1.95, 90)
    with placed(2.9, 0, z0 + 1.08):
        bed()
    stands(2.9, z0 + 1.08, 1.0, 2.1)
    # head wall: service rail, lamp, call bell, low exhaust
    with placed(2.9, 0, z0):
        box('white', (1.9, 0.26, 0.07), (0, 1.45, 0.035), 0.01, '-z')
        with density(0.6):
            for k, look in enumerate(('green', 'white', 'yellow')):
                cylinder(look, 0.026, 0.05, (-0.7 + k * 0.13, 1.45, 0.09), 'z', 12)
            for k in range(4):
                box('grey', (0.08, 0.08, 0.012), (0.1 + k * 0.12, 1.45, 0.076), 0.004, '-z')
        glow(1.1, 0.05, (0.1, 1.565, 0.073), (1.0, 0.93, 0.82))
        push_plate('I_call_bell', (0.78, 1.42, 0.07))
        f.decal('call', 0.11, 0.048, (0.78, 1.35, 0.074))
        grille(0.55, 0.34, (-0.78, 0.32, 0), slats=9)
        grille(0.45, 0.34, (0.80, 0.32, 0), slats=9)
        f.decal('negative', 0.4, 0.126, (-0.78, 0.60, 0.003))
    task_light((3.75, 1.75, z0))
    vs = (1.95, -4.1, 55)
    with placed(vs[0], 0, vs[1], vs[2]):
        vitals_stand()
    stands(vs[0], vs[1], 0.45, 0.45, 0)
    with placed(3.62, 0, z0 + 0.75, -90):
        f.cabinet('white', 0.46, 0.68, 0.42, 1)
        paper_cup((-0.1, 0.74, 0.05))
        box('white', (0.2, 0.1, 0.12), (0.1, 0.79, -0.06), 0.006, '-y')
        with live('I_call_handset', 0.12, 0.75, 0.12, 20):
            box('live', (0.045, 0.022, 0.13), (0, 0.011, 0), 0.008, tint=hue('#d7dbdb'))
            cylinder('live', 0.012, 0.008, (0, 0.024, -0.03), segments=10, tint=hue('#ab2119'))
    with placed(3.45, 0, -1.5, -140):
        side_chair()
    stands(3.45, -1.5, 0.5, 0.5, 0)
    with placed(0.55, 0, z0 + 0.35, 0):
        trolley(3)
        with placed(0, 0.83, 0):
            box('steel', (0.34, 0.03, 0.22), (-0.08, 0.015, 0), 0.006, '-y')
            box('white', (0.16, 0.1, 0.12), (0.2, 0.05, -0.1), 0.005, '-y')
            f.decal('pack_mask', 0.09, 0.068, (0.2, 0.05, -0.0385))
            for k in range(4):
                cylinder('red' if k % 2 else 'sky', 0.009, 0.09, (-0.16 + k * 0.04, 0.06, 0.04), segments=7)
    stands(0.55, z0 + 0.35, 0.72, 0.5)
    with placed(1.3, 0, z0 + 0.22):
        sharps_stand()
    stands(1.3, z0 + 0.22, 0.3, 0.3, 0)
    with placed(x0 + 0.22, 0, -2.72, 90):
        lidded_bin('I_bin_isolation')
    stands(x0 + 0.22, -2.72, 0.4, 0.4)
    rub_dispenser('I_rub_isolation', (x0, 1.25, -1.28), 90)
    dome_camera((0.35, H_ISO, -4.2))
    with placed(x1, 1.55, -2.6, -90):    # intercom with the outside, clock, television off
        box('white', (0.16, 0.22, 0.04), (0, 0, 0.02), 0.008, '-z')
        f.decal('intercom', 0.11, 0.065, (0, 0.04, 0.0415), look='glow')
        box('grey', (0.1, 0.06, 0.006), (0, -0.055, 0.042), 0, '-z')
    f.decal('p_moments', 0.40, 0.58, (x1 - 0.003, 1.6, -3.6), -90)
    grille(0.6, 0.6, (0.9, H_ISO - 0.005, -1.75), 0, 90, 8)
    with placed(1.9, 1.98, z1 - 0.06, 180):   # blind, half up
        box('white', (1.5, 0.08, 0.06), (0, 0.03, 0), 0.006)
        for k in range(5):
            box('cover', (1.42, 0.004, 0.05), (0, -0.04 - 0.025 * k, 0.0), 0)
    # toilet
    wx0, wz0, wx1, wz1 = WC
    room(WC, H_ISO, east=[(-3.85 - 0.4 - wz0, -3.85 + 0.4 - wz0, 0, 2.05)], low='white')
    threshold(-0.2, -4.25, -0.1, -3.45)
    lights([(-1.2, -3.8)], H_ISO, 0.58, 0.28)
    shut_door(0.8, 2.05, x0 - 0.03, -3.85, 90, 'white', False, 78)
    with placed(wx0, 0, -3.9, 90):
        toilet()
        tube('steel', round_corners([(0.36, 0.7, 0.05), (0.36, 0.7, 0.6), (0.36, 0.78, 0.65)], 0.06), 0.014, 6)
    stands(wx0 + 0.35, -3.9, 0.7, 0.5, 0)
    with placed(-0.75, 0, wz0):
        basin(0.42)
        box('glass', (0.5, 0.6, 0.01), (0, 1.5, 0.006), 0, '-z', tint=hue('#75868c'))
    stands(-0.75, wz0 + 0.2, 0.6, 0.45, 0)
    push_plate('I_call_bell_toilet', (wx0, 0.9, -3.35), 90)
    f.decal('wash', 0.2, 0.27, (wx0 + 0.003, 1.6, -3.3), 90)


def sharps_stand():
    box('steel', (0.3, 0.02, 0.3), (0, 0.6, 0), 0.004)
    for s in (-1, 1):
        box('steel', (0.025, 0.6, 0.025), (s * 0.12, 0.3, 0), 0, '-y')
    sharps((0, 0.61, 0))


def donning():
    x0, z0, x1, z1 = DON
    room(DON, H_DON, north=[(-4.5 - 0.45 - x0, -4.5 + 0.45 - x0, 0, 2.1)], south=[(x1 + 4.0 - 0.45, x1 + 4.0 + 0.45, 0, 2.1)])
    lights([(-6.2, 2.0), (-6.2, 3.3), (-4.3, 2.6)], H_DON, 1.16, 0.28, (1.0, 0.98, 0.95))
    live_door('I_door_donning', 0.9, 2.1, -4.5, 1.07, 0, '#8fb59d')
    with placed(-5.95, 0, z1, 180):
        ppe_wall(2.3)
    stands(-5.95, z1 - 0.18, 2.3, 0.36)
    # mirror on the west wall: a soft picture of the room; A_mirror_face is where a real one may be drawn (0.8 x 1.7 m)
    with placed(x0, 1.15, 2.35, 90):
        box('steel', (0.86, 1.76, 0.02), (0, 0, 0.01), 0.004, '-z')
        f.decal('mirror', 0.8, 1.7, (0, 0, 0.0215))
        anchor('A_mirror_face', 0, 0, 0.022, 180)
        box('white', (0.9, 0.06, 0.08), (0, 0.94, 0.04), 0.01, '-z')
        glow(0.8, 0.05, (0, 0.908, 0.04), (1, 0.97, 0.93), 0, 90)
    f.decal('p_don', 0.52, 0.769, (x0 + 0.003, 1.55, 1.62), 90)
    f.decal('wash', 0.24, 0.327, (x1 - 0.003, 1.75, 2.05), -90)
    with placed(x1, 0, 2.75, -90):
        basin()
    stands(x1 - 0.25, 2.75, 0.6, 1.0)
    rub_dispenser('I_rub_donning', (-5.35, 1.2, z0))
    # bench across the room: street side and dressed side
    with placed(-4.75, 0, 2.15, 0):
        box('wood', (1.1, 0.05, 0.34), (0, 0.44, 0), 0.012)
        for s in (-1, 1):
            box('steel', (0.05, 0.42, 0.3), (s * 0.45, 0.21, 0), 0.005, '-y')
            box('steel', (0.04, 0.03, 0.34), (s * 0.5, 0.02, 0), 0)
        pad('suit', [(-0.12, 0.0), (0.12, 0.0), (0.13, 0.05), (-0.1, 0.08)], 0.3, (-0.35, 0.465, 0), 0.04)
        box('blue', (0.24, 0.09, 0.12), (0.3, 0.51, 0.02), 0.004, '-y')
        sheet_gloves()
    stands(-4.75, 2.15, 1.1, 0.35)
    f.floor_line(x0 + 0.1, 1.88, x1 - 0.1, 1.88, 0.08, 'green_line')
    f.floor_paint('bench', 1.2, 0.367, (-6.4, 0, 1.62), 0)
    f.floor_paint('stand', 0.5, 0.5, (-6.2, 0, 2.35), 90)
    f.floor_paint('stand', 0.5, 0.5, (-5.0, 0, 3.3), 75)
    with placed(x0 + 0.3, 0, 3.55, 90):
        f.bin_('slate')
    stands(x0 + 0.3, 3.55, 0.4, 0.4)
    shut_door(0.9, 2.1, -4.0, z1 + 0.05, 180, 'mint', open_deg=88)
    threshold(-4.45, 4.1, -3.55, 4.2)
    with placed(x1, 0, 1.55, -90):
        with placed(0, 0, 0):
            hooks(('navy', 'trim'), 0.7)
    exit_sign((-4.5, 2.35, z0 + 0.04), 0, 0.3)
    f.board('red_zone', 0.5, 0.197, (-3.72, 1.7, z0), 0, 'red', 0.012)


def sheet_gloves():
    for k in range(2):
        pad('blue', [(-0.05, 0.0), (0.05, 0.0), (0.05, 0.012), (-0.05, 0.012)], 0.2, (0.05, 0.466 + 0.013 * k, 0.04 * k), 0.02)


def doffing():
    x0, z0, x1, z1 = DOFF1
    room(DOFF1, H_DON, north=[(0.7 - 0.45 - x0, 0.7 + 0.45 - x0, 0, 2.1)], east=[(3.05 - 0.45 - z0, 3.05 + 0.45 - z0, 0, 2.1)],
         south=[(x1 - 2.1, x1 - 0.9, 1.1, 1.95)], look='clinic', low='cream')
    lights([(0.9, 2.3), (2.2, 2.3)], H_DON, 0.58, 0.58)
    live_door('I_door_doffing_1', 0.9, 2.1, 0.7, 1.07, 0, '#cdb878')
    # lines: red where one comes in, yellow in the middle, towards the second room
    f.floor_line(x0 + 0.05, 1.75, x1 - 0.05, 1.75, 0.10, 'red_line')
    f.floor_line(x0 + 0.05, 2.72, x1 - 0.05, 2.72, 0.10, 'yellow')
    f.floor_paint('f_red', 1.1, 0.477, (1.9, 0, 1.42), 180)
    f.floor_paint('f_yellow', 1.1, 0.477, (1.6, 0, 2.4), 180)
    f.floor_paint('arrow', 0.34, 0.5, (2.5, 0, 3.1), -90)
    f.floor_paint('stand', 0.5, 0.5, (1.3, 0, 2.1), 180)
    for k, z in enumerate((1.95, 2.45, 2.95)):
        with placed(x0 + 0.2, 0, z, 90):
            lidded_bin(f'I_bin_doffing_1{"abc"[k]}')
        stands(x0 + 0.2, z, 0.4, 0.42, 0)
    rub_dispenser('I_rub_doffing_1', (x1, 1.2, 2.25), -90)
    rub_dispenser('I_rub_doffing_1b', (x0, 1.2, 1.55), 90)
    stool_at(2.6, 1.95)
    f.decal('p_doff1', 0.50, 0.739, (0.45, 1.6, z1 - 0.003), 180)
    f.decal('yellow_zone', 0.6, 0.236, (2.4, 2.25, z1 - 0.003), 180)
    f.decal('red_zone', 0.5, 0.197, (x1 - 0.003, 1.9, 1.5), -90)
    f.decal('biohazard', 0.22, 0.3, (x0 + 0.003, 1.75, 2.45), 90)
    with placed(1.75, 1.45, z0):   # small mirror
        box('steel', (0.5, 0.8, 0.015), (0, 0, 0.008), 0, '-z')
        box('glass', (0.46, 0.76, 0.006), (0, 0, 0.018), 0, '-z', tint=hue('#7d8d93'))
    with placed(2.3, 0, 3.42, 180):
        box('white', (0.55, 0.8, 0.3), (0, 0.4, 0), 0.008, '-y')
        for k in range(2):
            lathe('sky', [(0.0, 0.0), (0.045, 0.0), (0.045, 0.16), (0.015, 0.19), (0.015, 0.23), (0, 0.23)], (-0.15 + 0.14 * k, 0.8, 0), segments=12)
        box('sky', (0.24, 0.09, 0.12), (0.12, 0.845, 0.0), 0.004, '-y')
    stands(2.3, 3.42, 0.55, 0.32, 0)
    window_frame(1.5, z1 + 0.05, 1.2, 1.1, 1.95, 0)
    threshold(3.0, 2.6, 3.1, 3.5)
    # second room
    x0, z0, x1, z1 = DOFF2
    room(DOFF2, H_DON, west=[(z1 - 3.5, z1 - 2.6, 0, 2.1)], south=[(x1 - 4.1 - 0.45, x1 - 4.1 + 0.45, 0, 2.1)], look='clinic', low='mint')
    lights([(4.1, 3.1)], H_DON, 0.58, 0.58, (1.0, 0.98, 0.95))
    live_door('I_door_doffing_2', 0.9, 2.1, 3.02, 3.05, -90, '#b9c98c')
    f.floor_line(3.62, 2.2, 3.62, 4.0, 0.1, 'yellow')
    f.floor_line(3.2, 3.55, 5.0, 3.55, 0.1, 'green_line')
    f.floor_paint('f_yellow', 0.8, 0.347, (4.3, 0, 2.6), 180)
    f.floor_paint('f_green', 0.8, 0.347, (4.3, 0, 3.82), 180)
    f.floor_paint('stand', 0.46, 0.46, (4.1, 0, 3.1), 0)
    with placed(3.9, 0, z0 + 0.2):
        lidded_bin('I_bin_doffing_2a')
    with placed(4.4, 0, z0 + 0.2):
        lidded_bin('I_bin_doffing_2b')
    stands(4.15, z0 + 0.2, 0.95, 0.4, 0)
    rub_dispenser('I_rub_doffing_2', (x1, 1.2, 3.1), -90)
    f.decal('p_doff2', 0.46, 0.68, (4.6, 1.65, z0 + 0.003))
    f.decal('wash', 0.22, 0.3, (x1 - 0.003, 1.7, 3.1), -90)
    f.decal('green_zone', 0.55, 0.217, (4.1, 2.3, z1 - 0.003), 180)
    with placed(x1 - 0.2, 0, 2.55, -90):
        box('white', (0.4, 0.85, 0.3), (0, 0.425, 0), 0.006, '-y')
        for k in range(2):
            box('mint', (0.22, 0.09, 0.12), (0, 0.895 + 0.09 * k, 0), 0.004, '-y')
            f.decal('pack_mask', 0.10, 0.075, (0, 0.895 + 0.09 * k, 0.062))
    stands(x1 - 0.2, 2.55, 0.32, 0.42, 0)
    shut_door(0.9, 2.1, 4.1, z1 + 0.05, 180, 'mint', open_deg=92)
    threshold(3.65, 4.1, 4.55, 4.2)


def clean_corridor():
    x0, z0, x1, z1 = CLEAN
    room(CLEAN, H_COR, north=[(-4.0 - 0.45 - x0, -4.0 + 0.45 - x0, 0, 2.1), (0.9 - x0, 2.1 - x0, 1.1, 1.95), (4.1 - 0.45 - x0, 4.1 + 0.45 - x0, 0, 2.1)], rail='wood', low='mint')
    lights([(x, 5.0) for x in (-6.4, -3.2, 0.0, 3.2, 5.6)], H_COR, 1.16, 0.28, (1.0, 0.97, 0.92))
    f.board('clean_way', 1.2, 0.27, (-6.2, 2.1, z0), look='green', depth=0.02)
    f.board('green_zone', 0.8, 0.315, (-1.6, 1.7, z0), 0, 'green', 0.012)
    f.board('donning', 0.95, 0.274, (-4.0, 2.42, z0), 0, 'green', 0.02)
    f.board('doff2', 0.95, 0.3, (4.1, 2.42, z0), 0, 'yellow', 0.02)
    f.decal('no_entry', 0.22, 0.3, (3.3, 1.6, z0 + 0.003))
    for x in (-6.6, -1.0, 2.4):
        f.floor_paint('arrow_green', 0.40, 0.59, (x, 0, 5.0), 90 if x > 0 else -90)
    for z in (z0 + 0.07, z1 - 0.07):
        f.floor_line(x0 + 0.1, z, x1 - 0.1, z, 0.06, 'green_line')
    shut_door(1.2, 2.15, x0 + 0.03, 5.0, 90, 'navy')
    shut_door(1.2, 2.15, x1 - 0.03, 5.0, -90, 'navy')
    exit_sign((x1 - 0.06, 2.4, 5.0), -90, 0.32)
    with placed(0.0, 0, z1 - 0.25, 180):
        f.locker_row(5, 2, 'mint')
    stands(0.0, z1 - 0.25, 1.95, 0.55)
    with placed(-2.2, 0, z1 - 0.3, 180):
        box('wood', (1.4, 0.05, 0.36), (0, 0.44, 0), 0.012)
        for s in (-1, 1):
            box('steel', (0.05, 0.42, 0.3), (s * 0.55, 0.21, 0), 0.005, '-y')
    stands(-2.2, z1 - 0.3, 1.4, 0.4)
    with placed(2.9, 1.6, z1, 180):
        f.notice_board()
    with placed(-5.6, 0, z1 - 0.25, 180):
        f.water_dispenser()
    stands(-5.6, z1 - 0.25, 0.4, 0.4)
    with placed(0.15, 1.45, z0):   # observer's checklist and intercom at the window
        box('white', (0.3, 0.02, 0.2), (0.35, -0.35, 0.1), 0.005)
        f.decal('notice3', 0.18, 0.248, (0.0, 0.0, 0.003))
    window_frame(1.5, z0 - 0.0 + 0.05, 1.2, 1.1, 1.95, 0)
    # reveal of the thick wall between the two frames
    with density(0.5):
        for y, n in ((1.1, 1), (1.95, -1)):
            flat('clinic', [(0.9, y, 3.6), (2.1, y, 3.6), (2.1, y, 4.2), (0.9, y, 4.2)], (0, n, 0))
        for x, n in ((0.9, 1), (2.1, -1)):
            flat('clinic', [(x, 1.1, 3.6), (x, 1.1, 4.2), (x, 1.95, 4.2), (x, 1.95, 3.6)], (n, 0, 0))
    dome_camera((-0.8, H_COR, 5.4))


def build():
    with placed(AT, 0, 0):
        with density(0.9):
            dirty_corridor()
            clean_corridor()
        medical()
        with density(1.1):
            isolation()
            donning()
            doffing()
        for a in ANCHORS:
            anchor(*a)


def floor():
    """Rooms less what stands in them, joined by the doorways."""
    out = []
    for rect in (MED, ANTE, WC, ISO, DON, DOFF1, DOFF2, CLEAN, (CX0, -1, CX1, 1)):
        out += free_rectangles(rect, FOOTPRINTS, 0.1, 0.18)
    out += [(-5.0, -1.3, -4.2, -0.8), (-1.55, -1.3, -0.85, -0.8), (-0.4, -2.3, 0.1, -1.6), (-0.4, -4.1, 0.1, -3.55), (-4.85, 0.8, -4.15, 1.3), (0.35, 0.8, 1.05, 1.3), (2.8, 2.7, 3.3, 3.4), (3.75, 3.9, 4.45, 4.4), (-4.35, 3.9, -3.65, 4.4)]
    return [(a + AT, b, c + AT, d) for a, b, c, d in out]
