"""The remote stand 251, 40 x 40 m of apron: the aircraft's port side with stairs at door 3L and the lift vehicle at 4L, ambulance, buses.

Own frame, y = 0 the apron; the fuselage runs along Z at x = 15.5, nose towards -Z, sill 4.55 m up. What lies beyond the stand is scenery.
"""
import math

import furniture as f
from kit import anchor, box, cylinder, density, emit, free_rectangles, lathe, live, placed, quad, round_corners, sheet, tube

from health_quarantine.things import flat, glow, holdall, hue, prism, screen, suitcase

AT = -100.0
AXIS_X, AXIS_Y, RADIUS, SILL = 15.5, 5.35, 2.95, 4.55
DOOR_3L, DOOR_4L = -6.0, 10.0
HALF = 20.0
AMBULANCE = (-3.5, 4.0)
FOOTPRINTS = []

ANCHORS = (
    ('A_stairs_top', 11.9, SILL, DOOR_3L, 90), ('A_stairs_door', 11.9, SILL, DOOR_3L, -90), ('A_stairs_foot', 3.2, 0, DOOR_3L, -90), ('A_stand_arrival', -9.0, 0, -2.0, -80), ('A_stand_overview', -14.5, 0, 8.6, -62),
    ('A_ambulance_rear', -3.5, 0, 8.6, 0), ('A_ambulance_side', -1.4, 0, 4.6, 90), ('A_ambulance_crew', -2.6, 0, 8.0, 130), ('A_lift_foot', 3.0, 0, 12.8, -60), ('A_lift_platform', 11.5, SILL - 0.1, DOOR_4L, 90),
    ('A_group_contacts', -4.0, 0, -10.0, -90), ('A_group_others', -10.5, 0, -12.5, -90), ('A_stand_officer', 2.0, 0, -1.2, -60), ('A_airport_manager', 0.6, 0, -2.6, 120), ('A_bus_door', -13.0, 0, -11.0, 90),
)


def stands(x, z, width, depth, margin=0.15):
    FOOTPRINTS.append((x - width / 2 - margin, z - depth / 2 - margin, x + width / 2 + margin, z + depth / 2 + margin))


def loft(stations, segments, colour):
    """Skin through rings (z, radius, height of centre) round x = AXIS_X; colour(angle, z) in linear RGB."""
    points, normals, tints, faces = [], [], [], []
    for k, (z, r, y) in enumerate(stations):
        a, b = stations[max(0, k - 1)], stations[min(len(stations) - 1, k + 1)]
        slope = (b[1] - a[1]) / (b[0] - a[0])
        for i in range(segments):
            t = 2 * math.pi * i / segments
            points.append((AXIS_X + r * math.sin(t), y + r * math.cos(t), z))
            n = (math.sin(t), math.cos(t), -slope)
            size = math.sqrt(sum(c * c for c in n))
            normals.append(tuple(c / size for c in n))
            tints.append(colour(t, z))
    for k in range(len(stations) - 1):
        for i in range(segments):
            j = (i + 1) % segments
            faces.append((k * segments + i, k * segments + j, (k + 1) * segments + j, (k + 1) * segments + i))
    emit('fuselage', points, normals, faces, tint=tints)


def skin_x(y):
    return AXIS_X - math.sqrt(max(0.01, RADIUS ** 2 - (y - AXIS_Y) ** 2))


def aircraft():
    white, grey, blue = hue('#d8dadb'), hue('#a4aab0'), hue('#20437c')
    skin = lambda t, z: grey if math.cos(t) < -0.52 else white
    front = [(-36, 1.9, 5.0), (-33, 2.65, 5.25), (-29, RADIUS, AXIS_Y)]
    body = [(z, RADIUS, AXIS_Y) for z in range(-24, 15, 6)]
    tail = [(19, 2.75, 5.5), (24, 2.2, 5.95), (29, 1.4, 6.5), (33, 0.5, 7.0)]
    with density(0.45):
        loft(front + body + tail, 28, skin)
        flat('fuselage', [(AXIS_X - 1.9, 3.1, -36), (AXIS_X + 1.9, 3.1, -36), (AXIS_X + 1.9, 6.9, -36), (AXIS_X - 1.9, 6.9, -36)], (0, 0, -1))
    # stripe, name, windows
    for k in range(9):
        z = -27 + k * 5.0
        with placed(skin_x(5.95) - 0.012, 5.72, z + 2.5, -90, 6):
            if min(abs(z + 2.5 - DOOR_3L), abs(z + 2.5 - DOOR_4L)) > 3.2:
                f.decal('fuselage', 5.0, 0.5, (0, 0, 0))
    for z, w in ((DOOR_3L - 2.6, 3.0), (DOOR_3L + 2.6, 3.0), (DOOR_4L - 2.6, 3.0)):
        with placed(skin_x(5.95) - 0.012, 5.72, z, -90, 6):
            f.decal('fuselage', w, 0.5, (0, 0, 0), part=(0.0, 0, 0.6, 1))
    for y0, y1 in ((4.02, 4.22),):
        for k in range(10):
            a, b = -27 + 4.2 * k, -27 + 4.2 * (k + 1)
            with density(0.2):
                flat('airline', [(skin_x(y0) - 0.01, y0, a), (skin_x(y0) - 0.01, y0, b), (skin_x(y1) - 0.01, y1, b), (skin_x(y1) - 0.01, y1, a)], (-1, -0.3, 0))
    with placed(skin_x(6.55) - 0.05, 6.58, -17.0, -90, 24):
        f.decal('airline', 3.4, 0.86, (-2.6, 0, 0))
        f.decal('airline_en', 3.6, 0.72, (1.6, 0, 0))
    with placed(skin_x(6.2) - 0.03, 6.55, 16.6, -90, 20):
        f.decal('registration', 1.5, 0.47, (0, 0, 0))
    # wing, engine, gear
    with density(0.35):
        wing([(AXIS_X - 2.4, -27.5, -14.5, 4.3, 0.75), (5.0, -22.6, -12.6, 4.9, 0.5), (-9.0, -14.2, -8.6, 6.2, 0.22), (-17.0, -8.6, -6.6, 7.2, 0.1)])
        wing([(AXIS_X - 0.6, 25.0, 31.5, 6.4, 0.3), (AXIS_X - 8.4, 29.5, 32.4, 6.9, 0.1)])
        prism('airline', [(23.5, 7.6), (33.5, 7.6), (36.5, 15.8), (33.0, 15.8)], 0.34, (AXIS_X, 0, 0), 'x')
        cx, cy, cz = 4.6, 2.55, -23.5
        with placed(cx, cy, cz):
            lathe('fuselage', [(1.28, -2.3), (1.42, -2.55), (1.56, -2.3), (1.66, -1.2), (1.60, 0.6), (1.25, 2.1)], axis='z', segments=26)
            lathe('grey', [(1.42, -2.55), (1.30, -2.3)], axis='z', segments=26)
            lathe('iron', [(0.95, 1.2), (0.90, 2.6), (0.55, 3.2), (0.2, 3.9), (0.0, 4.0)], axis='z', segments=18)
            lathe('dark', [(1.28, -2.3), (1.24, -1.4), (0.0, -1.4)][::-1], axis='z', segments=22)
            for k in range(16):
                a = k * math.pi / 8
                flat('slate', [(0.36 * math.cos(a), 0.36 * math.sin(a), -1.5), (1.24 * math.cos(a), 1.24 * math.sin(a), -1.55), (1.24 * math.cos(a + 0.28), 1.24 * math.sin(a + 0.28), -1.42), (0.36 * math.cos(a + 0.3), 0.36 * math.sin(a + 0.3), -1.46)], (0, 0, -1))
            lathe('dark', [(0.0, -2.0), (0.2, -1.85), (0.38, -1.45)], axis='z', segments=14)
            prism('fuselage', [(-1.0, 1.4), (3.4, 1.4), (5.6, 2.9), (1.6, 2.7)], 0.36, (0, 0, 0), 'x')
        for side in (-1, 1):  # main gear
            with placed(AXIS_X + side * 4.2, 0, -14.5):
                cylinder('zinc', 0.14, 3.6, (0, 2.3, 0), segments=10)
                box('zinc', (0.2, 0.2, 2.0), (0, 0.62, 0), 0.02)
                for dz in (-0.75, 0.75):
                    for dx in (-0.42, 0.42):
                        lathe('rubber', [(0.0, -0.16), (0.36, -0.2), (0.6, -0.17), (0.63, 0.0), (0.6, 0.17), (0.36, 0.2), (0.0, 0.16)], (dx, 0.63, dz), 'x', segments=16)
                box('fuselage', (0.06, 2.4, 2.2), (-side * 0.5, 3.2, 0), 0.01)
                for dz in (-1.55, 1.55):  # chocks
                    box('yellow', (1.5, 0.16, 0.2), (0, 0.08, dz), 0.03)
    door_open(DOOR_3L)
    door_open(DOOR_4L)
    # cargo door, closed; hoses and a ground power cable
    with placed(skin_x(3.6) - 0.02, 3.7, 3.0, -90, -32):
        with density(0.4):
            for s in (-1, 1):
                box('trim', (0.03, 1.5, 0.01), (s * 1.2, 0, 0), 0)
                box('trim', (2.4, 0.03, 0.01), (0, s * 0.75, 0), 0)


def wing(stations):
    """Tapered slab through (x, leading z, trailing z, height, half thickness)."""
    points, faces = [], []
    for x, a, b, y, t in stations:
        points += [(x, y, a), (x, y + t, a + (b - a) * 0.3), (x, y + t * 0.5, a + (b - a) * 0.7), (x, y, b), (x, y - t * 0.6, a + (b - a) * 0.45)]
    n = 5
    for k in range(len(stations) - 1):
        for i in range(n):
            j = (i + 1) % n
            faces.append((k * n + i, k * n + j, (k + 1) * n + j, (k + 1) * n + i))
    # orientation: outward is away from the slab's own middle
    oriented = []
    for face in faces:
        p = [points[i] for i in face]
        u = [p[1][c] - p[0][c] for c in range(3)]
        v = [p[3][c] - p[0][c] for c in range(3)]
        normal_y = u[2] * v[0] - u[0] * v[2]
        centre_y = sum(q[1] for q in p) / 4
        station = face[0] // n
        core = (stations[station][3] + stations[station + 1][3]) / 2
        oriented.append(face if (normal_y > 0) == (centre_y >= core) else tuple(reversed(face)))
    sheet('fuselage', points, oriented, tint=hue('#b9bec2'))


def door_open(z):
    """Open passenger door: lit opening, frame, leaf swung forward."""
    x = skin_x(5.5)
    with placed(x, SILL, z, -90):
        with density(0.6):
            box('dark', (1.12, 1.95, 0.05), (0, 0.97, -0.02), 0.06)
            for s in (-1, 1):
                box('zinc', (0.06, 1.98, 0.10), (s * 0.58, 0.97, 0.0), 0.02)
            box('zinc', (1.2, 0.07, 0.10), (0, 1.97, 0.0), 0.02)
            box('steel', (1.2, 0.05, 0.16), (0, 0.0, 0.02), 0.006)
            box('fuselage', (1.10, 1.92, 0.12), (-1.35, 0.97, 0.30), 0.05)
            box('zinc', (0.5, 0.08, 0.3), (-0.75, 1.2, 0.16), 0.02)
        glow(0.98, 1.80, (0, 0.95, 0.0075), (0.34, 0.33, 0.31))
        glow(0.5, 0.05, (0.1, 1.78, 0.01), (1.0, 0.95, 0.85))
        f.decal('door_mark', 0.28, 0.2, (0.85, 0.3, 0.03))
    with placed(x - 0.03, SILL + 2.25, z, -90, 14):
        f.decal('door_mark', 0.3, 0.21, (0, 0, 0.0))


def stairs():
    """Passenger stairs on a truck, perpendicular to the fuselage, 24 steps."""
    top, foot = 11.2, 4.2
    z = DOOR_3L
    rise, steps = SILL, 24
    with density(1.0):
        box('steel', (1.55, 0.08, 1.9), (top + 0.72, SILL - 0.04, z), 0.01)
        box('yellow', (0.06, 0.02, 1.9), (top + 1.46, SILL + 0.005, z), 0, '-y')
        for k in range(steps):
            x = top - (k + 0.5) * (top - foot) / steps
            y = rise - (k + 1) * rise / (steps + 1) + 0.0
            box('steel', ((top - foot) / steps + 0.04, 0.035, 1.5), (x, y, z), 0, '-y')
            box('yellow', (0.03, 0.037, 1.5), (x - (top - foot) / steps / 2, y, z), 0, '-y')
    angle = math.degrees(math.atan2(rise, top - foot))
    with density(0.6):
        for s in (-1, 1):
            with placed((top + foot) / 2, rise / 2 + 0.35, z + s * 0.80, 0, 0, angle):
                box('white', (math.hypot(top - foot, rise) + 0.2, 0.95, 0.04), (0, 0.06, 0), 0.01)
                box('airline', (math.hypot(top - foot, rise) - 0.6, 0.16, 0.046), (0, -0.18, 0), 0)
                tube('steel', [(-4.2, 0.66, 0), (4.2, 0.66, 0)], 0.03, 6)
                for k in range(7):
                    cylinder('steel', 0.018, 0.22, (-3.9 + k * 1.3, 0.58, 0), segments=5)
            box('white', (1.5, 1.1, 0.04), (top + 0.7, SILL + 0.55, z + s * 0.93), 0.01)
            tube('steel', [(top, SILL + 1.16, z + s * 0.93), (top + 1.45, SILL + 1.16, z + s * 0.93)], 0.03, 6)
            box('rubber', (0.12, 1.2, 0.10), (top + 1.48, SILL + 0.55, z + s * 0.93), 0.03)
        # frame and chassis below
        for x, h in ((top + 0.4, SILL - 0.1), (top - 1.6, 3.2), (8.0, 2.1)):
            for s in (-1, 1):
                box('white', (0.12, h - 0.55, 0.12), (x, 0.55 + (h - 0.55) / 2, z + s * 0.75), 0)
            box('white', (0.12, 0.12, 1.5), (x, h - 0.1, z), 0)
        tube('white', [(top + 0.4, 0.8, z - 0.75), (top - 1.6, 3.1, z - 0.75)], 0.05, 5)
        tube('white', [(top + 0.4, 0.8, z + 0.75), (top - 1.6, 3.1, z + 0.75)], 0.05, 5)
        box('slate', (7.4, 0.35, 1.9), (8.4, 0.62, z), 0.03)
        for x in (5.9, 10.9):
            for s in (-1, 1):
                lathe('rubber', [(0.0, -0.12), (0.25, -0.13), (0.42, -0.11), (0.44, 0), (0.42, 0.11), (0.25, 0.13), (0, 0.12)], (x, 0.44, z + s * 0.95), 'z', segments=16)
        box('white', (1.5, 1.3, 0.9), (8.9, 1.25, z + 1.55), 0.06)       # driver's cab, beside the flight
        box('glass', (0.02, 0.6, 0.8), (8.14, 1.55, z + 1.55), 0)
        box('glass', (1.2, 0.55, 0.02), (8.9, 1.55, z + 2.0), 0)
        cylinder('orange', 0.07, 0.12, (8.9, 1.97, z + 1.55), segments=12)
        f.decal('stripe', 1.4, 0.2, (8.9, 0.85, z + 2.003))
        for x in (5.2, 11.6):
            for s in (-1, 1):
                cylinder('zinc', 0.05, 0.6, (x, 0.3, z + s * 1.1), segments=8)
                cylinder('iron', 0.14, 0.03, (x, 0.015, z + s * 1.1), segments=12)
    stands(8.3, z, 8.4, 2.4)
    stands(8.9, z + 1.55, 1.6, 1.0)


def lift():
    """Lift vehicle: closed body on scissors at door 4L, its truck below."""
    z = DOOR_4L
    y = SILL - 0.12
    with density(0.6):
        box('white', (5.4, 2.35, 2.5), (8.4, y + 1.2, z), 0.05)
        box('airline', (5.42, 0.28, 2.52), (8.4, y + 0.35, z), 0.02)
        for x in (6.8, 8.2, 9.6):
            for s in (-1, 1):
                box('glass', (1.0, 0.7, 0.02), (x, y + 1.5, z + s * 1.255), 0.01)
        box('steel', (1.5, 0.1, 2.3), (11.7, y - 0.05, z), 0.01)
        for s in (-1, 1):
            box('steel', (1.4, 1.0, 0.04), (11.7, y + 0.5, z + s * 1.1), 0.01)
            box('rubber', (0.12, 1.2, 0.12), (12.4, y + 0.5, z + s * 1.0), 0.03)
            for k in range(2):
                a = -1 if k else 1
                tube('yellow', [(8.4 - a * 2.2, 1.25, z + s * 0.8), (8.4 + a * 2.2, y - 0.1, z + s * 0.8)], 0.09, 6)
        box('slate', (8.2, 0.4, 2.0), (7.4, 0.95, z), 0.03)
        box('white', (1.9, 1.9, 2.3), (2.7, 1.55, z), 0.12)
        box('glass', (0.03, 0.8, 2.0), (1.75, 1.95, z), 0.01)
        for s in (-1, 1):
            box('glass', (1.1, 0.7, 0.02), (2.7, 1.95, z + s * 1.155), 0.01)
            for x in (2.9, 9.4, 10.5):
                lathe('rubber', [(0.0, -0.14), (0.28, -0.15), (0.46, -0.12), (0.48, 0), (0.46, 0.12), (0.28, 0.15), (0, 0.14)], (x, 0.48, z + s * 0.98), 'z', segments=16)
            for x in (5.2, 11.4):
                cylinder('zinc', 0.07, 0.9, (x, 0.45, z + s * 1.35), segments=8)
                cylinder('iron', 0.2, 0.04, (x, 0.02, z + s * 1.35), segments=12)
        cylinder('orange', 0.09, 0.14, (2.7, 2.58, z), segments=12)
    for s in (-1, 1):
        with placed(8.4, y + 0.82, z + s * 1.262, 0 if s > 0 else 180):
            f.decal('lift_name', 3.6, 0.39, (0, 0, 0))
            f.decal('star', 0.5, 0.5, (2.2, 0.5, 0))
    stands(7.2, z, 10.8, 2.9)


def ambulance():
    """Negative-pressure ambulance, 5.6 x 2.0 x 2.5 m along Z, its rear doors open towards +Z."""
    x, z = AMBULANCE
    with placed(x, 0, z):
        with density(1.2):
            side = [(-2.75, 0.45), (2.75, 0.45), (2.80, 0.8), (2.78, 2.35), (2.6, 2.52), (-0.9, 2.52), (-1.35, 2.25), (-1.95, 1.42), (-2.72, 1.18), (-2.82, 0.8)]
            prism('white', side, 1.96, axis='x')
        with density(0.6):
            for s in (-1, 1):
                for wz in (-1.75, 1.65):
                    lathe('rubber', [(0.0, -0.10), (0.2, -0.11), (0.34, -0.09), (0.36, 0.0), (0.34, 0.09), (0.2, 0.11), (0.0, 0.10)], (s * 0.90, 0.36, wz), 'x', segments=18)
                    lathe('zinc', [(0.0, 0.0), (0.2, 0.0)], (s * 1.005, 0.36, wz), 'x', segments=12)
                    box('dark', (0.02, 0.3, 0.95), (s * 0.975, 0.56, wz), 0.01)
                prism('glass', [(-1.85, 1.45), (-0.95, 1.45), (-0.95, 2.12), (-1.4, 2.12)], 0.012, (s * 0.983, 0, 0), 'x')
                box('glass', (0.012, 0.55, 1.2), (s * 0.983, 1.85, 0.9), 0.005)
                box('red', (0.008, 0.16, 5.3), (s * 0.985, 1.18, 0.0), 0)
                box('blue', (0.008, 0.06, 5.3), (s * 0.985, 1.02, 0.0), 0)
                box('trim', (0.01, 1.5, 0.012), (s * 0.984, 1.4, -0.55), 0)
                box('trim', (0.01, 1.5, 0.012), (s * 0.984, 1.4, 0.2), 0)
                box('dark', (0.16, 0.2, 0.1), (s * 1.08, 1.5, -1.75), 0.03)
                box('white', (0.34, 0.16, 0.04), (s * 0.7, 0.86, -2.80), 0.02)
            box('trim', (1.9, 0.24, 0.14), (0, 0.5, -2.78), 0.04)
            box('trim', (1.9, 0.2, 0.2), (0, 0.48, 2.82), 0.04)
            flat('glass', [(-0.84, 1.47, -1.955), (0.84, 1.47, -1.955), (0.78, 2.2, -1.425), (-0.78, 2.2, -1.425)], (0, 0.55, -0.83))
            box('white', (1.7, 0.10, 0.5), (0, 2.56, -0.7), 0.03)
            box('grey', (1.1, 0.22, 1.0), (0, 2.6, 1.6), 0.04)                # filter unit of the exhaust
            box('dark', (0.7, 0.05, 0.6), (0, 2.72, 1.6), 0.01)
        for s in (-1, 1):
            with live(f'I_ambulance_lamp_{"left" if s < 0 else "right"}', s * 0.55, 2.6, -0.7):
                box('live', (0.5, 0.13, 0.28), (0, 0.06, 0), 0.03, tint=(0.62, 0.62, 0.62))
            with placed(s * 0.992, 0, 0, 90 * s):
                f.decal('amb_name', 1.6, 0.35, (-1.1 * s, 1.45, 0))
                f.decal('amb_en', 1.9, 0.2, (-0.95 * s, 1.27, 0))
                f.decal('star', 0.5, 0.5, (0.15 * s, 1.62, 0))
                f.decal('amb_120', 0.55, 0.28, (-2.2 * s, 1.75, 0))
        # rear doors, shut, with the pressure of the cabin shown beside them
        with placed(0, 0, 2.80):
            with density(0.8):
                for d in (-1, 1):
                    box('white', (0.84, 1.72, 0.05), (d * 0.43, 1.46, 0.0), 0.02, '-z')
                    box('glass', (0.58, 0.52, 0.012), (d * 0.43, 1.92, 0.028), 0.02, '-z')
                    box('red', (0.83, 0.16, 0.008), (d * 0.43, 1.18, 0.026), 0, '-z')
                    box('dark', (0.05, 0.2, 0.05), (d * 0.08, 1.36, 0.04), 0.01)
                    box('red', (0.13, 0.42, 0.05), (d * 0.92, 0.95, 0.02), 0.02)
                    for y in (0.75, 1.5, 2.2):
                        cylinder('dark', 0.03, 0.12, (d * 0.86, y, 0.03), segments=8)
                box('dark', (0.012, 1.72, 0.01), (0, 1.46, 0.024), 0, '-z')
                box('trim', (0.3, 0.2, 0.04), (0.43, 1.46, 0.03), 0.01, '-z')
            f.decal('amb_name', 0.7, 0.154, (-0.43, 1.5, 0.028))
            f.decal('amb_120', 0.3, 0.15, (-0.43, 1.36, 0.028))
            f.decal('star', 0.26, 0.26, (-0.43, 0.86, 0.028))
            with live('D_ambulance_pressure', 0.43, 1.46, 0.0515):
                screen(0.24, 0.14)
        box('steel', (1.0, 0.03, 0.35), (0, 0.42, 3.0), 0.006)
    stands(x, z, 2.1, 6.6)
    with placed(x + 2.4, 0, z + 4.6, 20):   # stretcher on its wheels
        with density(0.7):
            for a in (-0.7, 0.7):
                for s in (-1, 1):
                    cylinder('rubber', 0.09, 0.04, (s * 0.22, 0.09, a), 'x', 10)
                    tube('steel', [(s * 0.22, 0.12, a), (s * 0.24, 0.72, -a * 0.6)], 0.016, 5)
            box('orange', (0.56, 0.09, 1.9), (0, 0.80, 0), 0.03)
            box('cover', (0.5, 0.06, 0.4), (0, 0.87, -0.68), 0.02)
            for s in (-1, 1):
                tube('steel', round_corners([(s * 0.3, 0.8, -0.6), (s * 0.31, 1.0, -0.5), (s * 0.31, 1.0, 0.5), (s * 0.3, 0.8, 0.6)], 0.08), 0.013, 5)
    stands(x + 2.4, z + 4.6, 0.8, 2.0)


def bus(x, z, yaw):
    with placed(x, 0, z, yaw), density(0.25):
        box('white', (2.9, 2.6, 12.5), (0, 1.75, 0), 0.12)
        box('airline', (2.92, 0.5, 12.4), (0, 0.85, 0), 0.04)
        for s in (-1, 1):
            for k in range(5):
                box('glass', (0.02, 1.1, 2.0), (s * 1.455, 2.15, -4.6 + k * 2.3), 0.01)
            for d in (-3.4, 1.2):
                box('glass', (0.024, 2.1, 1.3), (s * 1.456, 1.55, d), 0.01)
            for wz in (-3.9, 3.9):
                lathe('rubber', [(0, -0.14), (0.46, -0.14), (0.48, 0), (0.46, 0.14), (0, 0.14)], (s * 1.36, 0.48, wz), 'x', segments=14)
        for s in (-1, 1):
            box('glass', (2.4, 1.4, 0.02), (0, 2.1, s * 6.26), 0.02)
        f.decal('bus_name', 4.0, 0.47, (1.465, 0.85, 0.3), 90)
        f.decal('bus_name', 4.0, 0.47, (-1.465, 0.85, 0.3), -90)


def ground():
    with density(1.0):
        for i in range(4):
            for j in range(4):
                a, b = -HALF + 10 * i, -HALF + 10 * j
                flat('concrete', [(a, 0, b), (a, 0, b + 10), (a + 10, 0, b + 10), (a + 10, 0, b)], (0, 1, 0))
    with density(0.12):
        for x0, z0, x1, z1 in ((-60, -70, 60, -HALF), (-60, HALF, 60, 70), (-60, -HALF, -HALF, HALF), (HALF, -HALF, 60, HALF)):
            flat('concrete', [(x0, 0, z0), (x0, 0, z1), (x1, 0, z1), (x1, 0, z0)], (0, 1, 0))
    line = f.floor_line
    # lead-in line under the fuselage, stand number, clearance line, equipment area, walkway
    line(AXIS_X, -19.5, AXIS_X, 19.5, 0.25)
    line(-0.5, -19.5, -0.5, -9.6, 0.18, 'red_line')
    line(-0.5, -9.6, -0.5, 16.5, 0.18, 'red_line')
    line(-0.5, 16.5, 10.0, 16.5, 0.18, 'red_line')
    line(-0.8, -19.5, -0.8, 16.8, 0.10, 'white')
    for z in (-17.0, 17.5):
        f.floor_paint('s251', 2.6, 1.5, (9.4 if z < 0 else 4.0, 0, z), 0)
    for k in range(8):
        line(-18.0 + k * 1.3, 12.0, -16.6 + k * 1.3, 16.0, 0.12, 'white')
    line(-18.6, 12.0, -6.6, 12.0, 0.15, 'white')
    line(-18.6, 16.0, -6.6, 16.0, 0.15, 'white')
    f.floor_paint('era', 3.6, 0.68, (-12.6, 0, 17.0), 0)
    for s in (-1, 1):
        line(-19.5, -5.0 + s * 1.1, 2.6, -5.0 + s * 1.1, 0.10, 'green_line')
    for k in range(4):
        f.floor_paint('arrow_green', 0.7, 1.0, (-16.0 + 5 * k, 0, -5.0), -90)
    # road edge far off
    line(-19.5, -16.2, -1.5, -16.2, 0.15, 'white')


def scenery():
    """Terminal front, masts, parked things; beyond the stand."""
    u0, v0, u1, v1 = f.ATLAS['facade']
    for k in range(3):
        with density(0.15):
            quad('decal', 40.0, 10.5, (-40 + 40 * k, 5.2, -58), (u0, v0, u1, v1))
            quad('decal', 40.0, 10.5, (-58, 5.2, -40 + 40 * k), (u0, v0, u1, v1), yaw=90)
    with density(0.1):
        for k in range(3):
            with placed(-40 + 40 * k, 10.6, -57.5):
                box('grey', (40.4, 0.8, 4), (0, 0, 0), 0)
            with placed(-57.5, 10.6, -40 + 40 * k):
                box('grey', (4, 0.8, 40.4), (0, 0, 0), 0)
        with placed(-50, 0, -50):  # tower
            box('grey', (3.2, 16, 3.2), (0, 14, 0), 0)
            lathe('sky', [(2.0, 21.5), (3.4, 23.0), (3.4, 25.2), (2.6, 26.2), (0, 26.6)], segments=12)
            lathe('glass', [(3.42, 23.2), (3.42, 24.9)], segments=12)
    for x, z in ((-19.0, 19.0), (-19.0, -19.0), (-28, 34)):
        with placed(x, 0, z), density(0.2):
            cylinder('zinc', 0.22, 20.0, (0, 10.0, 0), segments=8)
            box('zinc', (3.0, 0.3, 0.5), (0, 19.9, 0), 0)
            for k in range(4):
                box('dark', (0.5, 0.3, 0.5), (-1.1 + k * 0.73, 20.2, 0), 0)
            box('yellow', (1.2, 1.0, 1.2), (0, 0.5, 0), 0.05, '-y')
    stands(-19, 19, 1.3, 1.3)
    stands(-19, -19, 1.3, 1.3)
    bus(-16.2, -11.8, 4)
    bus(-21.0, -16.0, -8)
    stands(-16.2, -11.8, 3.4, 12.8)
    # stand sign on a post
    with placed(-1.8, 0, 18.2, 40):
        cylinder('zinc', 0.06, 2.2, (0, 1.1, 0), segments=8)
        f.board('s251_sign', 1.1, 0.87, (0, 2.4, 0.0), 0, 'dark', 0.08)
    stands(-1.8, 18.2, 0.4, 0.4)
    # cones along the wing, a ground power unit, baggage dollies, the escort car
    for x, z in ((-1.6, -9.0), (0.8, -9.6), (2.0, -8.6), (13.0, 14.2), (1.0, 8.0), (1.2, 12.4), (11.0, -3.6), (4.2, -3.9)):
        cone(x, z)
        stands(x, z, 0.4, 0.4, 0)
    with placed(9.0, 0, 2.6, 8), density(0.6):
        box('yellow', (2.4, 1.2, 1.4), (0, 0.95, 0), 0.06)
        box('dark', (1.2, 0.5, 0.02), (0.2, 1.1, 0.71), 0.01)
        for sx in (-0.8, 0.8):
            for s in (-1, 1):
                lathe('rubber', [(0, -0.1), (0.28, -0.1), (0.3, 0), (0.28, 0.1), (0, 0.1)], (sx, 0.3, s * 0.66), 'z', segments=12)
        tube('black', round_corners([(1.2, 0.7, 0), (1.8, 0.05, 0.2), (2.6, 0.05, -0.4), (3.6, 0.05, 0.2), (3.9, 2.6, 0.6)], 0.4), 0.05, 6)
        f.decal('stripe', 2.0, 0.2, (0, 0.5, 0.712))
    stands(9.0, 2.6, 2.8, 1.9)
    for k in range(3):
        with placed(-8.6 + k * 0.2, 0, 13.2 + k * 0.05 + 0.0, 90), density(0.4):
            with placed(0, 0, k * 3.3 - 3.3):
                box('zinc', (1.5, 0.10, 2.7), (0, 0.5, 0), 0.01)
                for s in (-1, 1):
                    tube('zinc', round_corners([(s * 0.72, 0.5, -1.3), (s * 0.72, 1.6, -1.3), (s * 0.72, 1.6, 1.3), (s * 0.72, 0.5, 1.3)], 0.1), 0.025, 5)
                    for wz in (-0.95, 0.95):
                        lathe('rubber', [(0, -0.07), (0.2, -0.07), (0.22, 0), (0.2, 0.07), (0, 0.07)], (s * 0.6, 0.22, wz), 'x', segments=10)
                if k != 1:
                    for q in range(4):
                        box(('slate', 'navy', 'red', 'trim')[(q + k) % 4], (0.62, 0.3, 0.44), (-0.35 + 0.7 * (q % 2), 0.71, -0.7 + 0.6 * (q // 2)), 0.03)
    stands(-8.5, 13.3, 10.0, 1.8)
    with placed(-9.5, 0, 4.5, 18), density(0.6):    # customs car
        side = [(-2.2, 0.35), (2.2, 0.35), (2.28, 0.8), (1.7, 0.98), (1.1, 1.5), (-0.9, 1.52), (-1.55, 1.0), (-2.25, 0.9)]
        prism('white', side, 1.78, axis='x')
        for s in (-1, 1):
            prism('glass', [(-1.3, 1.02), (1.45, 1.02), (1.0, 1.42), (-0.82, 1.44)], 0.012, (s * 0.893, 0, 0), 'x')
            box('navy', (0.008, 0.14, 4.3), (s * 0.893, 0.72, 0), 0)
            for wz in (-1.4, 1.35):
                lathe('rubber', [(0, -0.1), (0.3, -0.1), (0.33, 0), (0.3, 0.1), (0, 0.1)], (s * 0.82, 0.33, wz), 'x', segments=16)
        flat('glass', [(-0.78, 1.0, -1.6), (0.78, 1.0, -1.6), (0.70, 1.46, -0.96), (-0.70, 1.46, -0.96)], (0, 0.8, -0.6))
        flat('glass', [(-0.78, 1.0, 1.72), (0.78, 1.0, 1.72), (0.70, 1.46, 1.14), (-0.70, 1.46, 1.14)], (0, 0.8, 0.6))
        box('blue', (1.0, 0.1, 0.26), (0, 1.57, -0.1), 0.03)
    stands(-9.5, 4.5, 2.6, 4.8)
    suitcase('navy', at=(4.6, 0, -2.9), yaw=30)
    holdall('trim', (5.2, 0, -2.7), 60)


def cone(x, z):
    with placed(x, 0, z), density(0.5):
        box('orange', (0.36, 0.03, 0.36), (0, 0.015, 0), 0.004, '-y')
        lathe('orange', [(0.14, 0.03), (0.09, 0.28)], segments=12)
        lathe('white', [(0.09, 0.28), (0.066, 0.42)], segments=12)
        lathe('orange', [(0.066, 0.42), (0.03, 0.66), (0.0, 0.67)], segments=12)


def build():
    with placed(AT, 0, 0):
        ground()
        aircraft()
        with density(1.3):
            stairs()
            lift()
        with density(1.6):
            ambulance()
        scenery()
        for a in ANCHORS:
            anchor(*a)


def floor():
    rects = free_rectangles((-HALF, -HALF, HALF, HALF), FOOTPRINTS, 0.4, 0.4)
    return [(a + AT, b, c + AT, d) for a, b, c, d in rects]
