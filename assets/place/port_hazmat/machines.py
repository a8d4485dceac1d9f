"""Cranes and vehicles of the yard. Each stands at its own origin on the ground."""
import math

import numpy as np

from kit import box, cylinder, drawn_as, emit, lathe, linear, live, placed, quad, tube
from port_hazmat.draw import AS_LIVE, glazing, mark, rect

ORANGE, WHITE, DARK, GREY, BLUE, RUBBER, GLASS = (linear(c) for c in ('#c97b1f', '#c9cbc8', '#2a2e31', '#7d8488', '#2c5577', '#18191a', '#0f1a20'))


def hull(size, at, tint, drop=''):
    box('hull', size, at, 0, drop, tint)


def bar(a, b, thick, tint, segments=4):
    tube('hull', [a, b], thick / 1.6, segments, tint=tint)


def wheel(radius, width, at, rim=GREY, segments=14):
    h = width / 2
    lathe('hull', [(radius * 0.62, -h), (radius * 0.92, -h), (radius, -h * 0.6), (radius, h * 0.6), (radius * 0.92, h), (radius * 0.62, h)], at, 'z', segments, RUBBER)
    lathe('hull', [(radius * 0.62, h * 0.8), (radius * 0.5, h * 0.35), (0, h * 0.45)], at, 'z', segments, rim)
    lathe('hull', [(0, -h * 0.45), (radius * 0.5, -h * 0.35), (radius * 0.62, -h * 0.8)], at, 'z', segments, rim)


def railing(points, tint=ORANGE, height=1.05):
    """Handrail along a polyline of the walkway's edge."""
    for a, b in zip(points, points[1:]):
        for y in (0.55, height):
            bar((a[0], a[1] + y, a[2]), (b[0], b[1] + y, b[2]), 0.05, tint)
        n = max(1, round(math.dist(a, b) / 2.4))
        for i in range(n + 1):
            t = i / n
            p = [a[k] + (b[k] - a[k]) * t for k in range(3)]
            bar(p, (p[0], p[1] + height, p[2]), 0.05, tint)


def rtg(span, trolley_z=-3.0, live_parts=False):
    """Rubber-tyred gantry crane: legs at z = 0 and z = span, wheel base along X. Trolley and spreader may be live parts."""
    base, top = 3.7, 20.4
    for z in (0, span):
        way = 1 if z == 0 else -1
        hull((8.6, 0.75, 0.8), (0, 1.95, z), ORANGE)
        for x in (-base, base):
            hull((0.75, top - 2.3, 0.95), (x, (top + 2.3) / 2, z), ORANGE)
            hull((2.2, 0.5, 0.7), (x, 1.45, z), DARK)
            for dx in (-0.78, 0.78):
                wheel(0.74, 0.55, (x + dx, 0.74, z))
            hull((0.4, 0.5, 1.0), (x + 1.5 * (1 if x > 0 else -1), 1.3, z), ORANGE)
        hull((7.4, 0.55, 0.55), (0, top - 0.6, z), ORANGE)
        bar((-base, 9.5, z), (base, 16.5, z), 0.30, ORANGE)
        bar((base, 9.5, z), (-base, 16.5, z), 0.30, ORANGE)
        for x in (-base, base):
            mark('zebra', 1.6, 0.5, (x, 2.9, z + (0.485 if z else -0.485)), 0 if z else 180, roll=90)
    for x in (-base, base):
        hull((0.85, 1.5, span + 1.4), (x, top + 0.75, span / 2), ORANGE)
        railing([(x + (0.75 if x > 0 else -0.75), top + 1.5, -0.6), (x + (0.75 if x > 0 else -0.75), top + 1.5, span + 0.6)], GREY)
        hull((0.5, 0.06, span + 1.2), (x + (0.7 if x > 0 else -0.7), top + 1.46, span / 2), GREY)
        mark('rtg', 4.2, 1.6, (x + (0.43 if x > 0 else -0.43), top + 0.75, span * 0.68), 90 if x > 0 else -90)
    # power house, cabinet, stairs on the legs
    hull((4.4, 2.3, 1.6), (0, 3.5, -1.15), WHITE)
    mark('noignition', 0.5, 0.68, (1.2, 3.6, -1.96), 180)
    for k in range(7):
        quad('hull', 0.5, 1.2, (-1.6 + k * 0.26, 3.4, -1.953), rect('grain'), DARK, 180)
    hull((2.2, 2.1, 1.1), (0, 3.4, span + 1.0), WHITE)
    for k in range(5):
        y = 2.3 + k * 3.6
        bar((-base + 0.6, y, span + 0.8), (-base + 3.2, y + 3.6, span + 0.8), 0.14, GREY)
        hull((1.2, 0.06, 0.8), (-base + (3.6 if k % 2 == 0 else 0.4), y + 3.6, span + 0.9), GREY)
    bar((base, 2.3, -0.65), (base, top + 1.4, -0.65), 0.10, GREY)
    middle = trolley_z + span / 2
    for name, y, build in (('trolley', top + 1.5, trolley), ('spreader', 12.0, spreader)):
        if live_parts:
            with drawn_as(**AS_LIVE), live(f'I_rtg_{name}', 0, y, middle):
                build()
        else:
            with placed(0, y, middle):
                build()


def trolley():
    """Runs on the girders; the driver's cab hangs from it, with a floor of glass."""
    hull((7.6, 0.5, 3.6), (0, 0.35, 0), ORANGE)
    hull((3.2, 1.7, 2.6), (-0.6, 1.45, 0), WHITE)
    for x in (-3.4, 3.4):
        for z in (-1.4, 1.4):
            cylinder('hull', 0.3, 0.2, (x, 0.2, z), 'x', 10, tint=DARK)
    hull((1.7, 2.1, 2.0), (2.7, -2.2, 1.6), WHITE)
    for at, size in (((2.7, -2.2, 2.61), (1.4, 1.5)), ((2.7, -2.2, 0.59), (1.4, 1.5))):
        glazing(*size, at, 0 if at[2] > 2 else 180, 'hull')
    for x in (1.84, 3.56):
        glazing(1.7, 1.6, (x, -2.1, 1.6), 90 if x > 3 else -90, 'hull')
    quad('hull', 1.4, 1.6, (2.7, -3.26, 1.6), rect('grain'), GLASS, 0, 90)
    for z in (0.8, 2.4):
        bar((2.0, -1.1, z), (2.0, 0.2, z), 0.12, ORANGE)
        bar((3.4, -1.1, z), (3.4, 0.2, z), 0.12, ORANGE)


def spreader():
    """Twist-lock frame for 20 ft boxes on its ropes."""
    hull((5.6, 0.34, 0.5), (0, 0.3, 0), ORANGE)
    hull((2.4, 0.5, 1.5), (0, 0.72, 0), DARK)
    for x in (-2.9, 2.9):
        hull((0.3, 0.3, 2.44), (x, 0.25, 0), ORANGE)
        for z in (-1.12, 1.12):
            hull((0.18, 0.36, 0.18), (x, -0.02, z), DARK)
    for x in (-1.0, 1.0):
        for z in (-0.65, 0.65):
            bar((x, 0.9, z), (x * 1.4, 9.9, z * 1.3), 0.045, DARK)


def ship_to_shore(outreach=58.0, gauge=30.5):
    """Quay crane, boom down, over +Z: a silhouette. Origin under the waterside legs."""
    tint, lift = linear('#3d6286'), 44.0
    for x in (-9, 9):
        for z in (0, -gauge):
            hull((1.6, lift - 2, 1.8), (x, (lift + 2) / 2, z), tint)
            hull((6.0, 1.6, 1.6), (x * 0.8, 1.6, z), DARK)
        hull((1.2, 2.2, gauge), (x, 15, -gauge / 2), tint)
        hull((1.2, 2.4, gauge), (x, lift, -gauge / 2), tint)
        bar((x, 15.5, 0), (x, lift - 1, -gauge), 0.9, tint)
        hull((1.3, 16, 1.3), (x * 0.55, lift + 8, 1.0), tint)
    for z in (0, -gauge):
        hull((18, 1.8, 1.5), (0, 15, z), tint)
        hull((18, 1.8, 1.5), (0, lift, z), tint)
    for x in (-3, 3):
        hull((1.1, 2.0, outreach + gauge + 18), (x, lift - 1.6, (outreach - gauge - 18) / 2), tint)
        bar((x, lift + 16, 1), (x, lift, outreach * 0.55), 0.4, tint)
        bar((x, lift + 16, 1), (x, lift, outreach * 0.95), 0.4, tint)
        bar((x, lift + 16, 1), (x, lift, -gauge - 10), 0.5, tint)
    hull((12, 1.4, 1.4), (0, lift + 16, 1), tint)
    hull((9, 6, 12), (0, lift + 2.6, -gauge - 6), WHITE)
    hull((4, 2, 5), (0, lift - 3.4, 16), WHITE)
    hull((2.4, 2.6, 2.6), (2, lift - 5.8, 19), GLASS)


def reach_stacker():
    """Length along X, boom towards +X."""
    red = linear('#8f231c')
    hull((6.6, 0.9, 2.6), (-0.4, 1.45, 0), red)
    hull((2.6, 1.1, 3.0), (-3.0, 1.7, 0), red)
    hull((2.4, 0.5, 2.5), (-3.9, 1.05, 0), DARK)
    for z in (-1.35, 1.35):
        wheel(0.86, 0.62, (2.1, 0.86, z))
        wheel(0.72, 0.5, (-3.0, 0.72, z))
        hull((2.2, 0.12, 0.7), (2.1, 1.85, z), red)
    with placed(0.2, 1.9, 0):
        hull((1.7, 1.9, 1.7), (-0.4, 0.95, 0), red)
        for at, size, yaw in (((0.455, 1.15, 0), (1.4, 1.3), 90), ((-1.255, 1.15, 0), (1.4, 1.2), -90), ((-0.4, 1.15, 0.855), (1.4, 1.3), 0), ((-0.4, 1.15, -0.855), (1.4, 1.3), 180)):
            glazing(*size, at, yaw, 'hull')
    bar((-2.8, 3.1, 0), (5.2, 6.4, 0), 0.85, red)
    bar((3.6, 5.7, 0), (6.4, 6.9, 0), 0.6, GREY)
    for z in (-0.5, 0.5):
        bar((1.6, 1.9, z), (2.6, 5.2, z), 0.26, GREY)
    hull((0.7, 1.4, 0.8), (6.5, 6.1, 0), red)
    hull((1.0, 0.5, 5.9), (6.5, 5.2, 0), linear('#c9a227'))
    for z in (-2.9, 2.9):
        hull((2.4, 0.34, 0.3), (6.5, 5.1, z), linear('#c9a227'))


def tractor(colour=None):
    """Terminal tractor with an empty skeletal chassis, length along X, nose to -X; axles about the origin."""
    colour = linear('#c9cbc4') if colour is None else colour
    with placed(-5.4, 0, 0):
        hull((5.2, 0.34, 1.0), (0.3, 0.92, 0), DARK)
        hull((1.5, 1.75, 1.7), (-1.15, 1.95, -0.42), colour)
        hull((1.7, 0.8, 2.4), (-1.35, 1.05, 0), colour)
        hull((1.5, 0.10, 1.9), (-1.15, 2.87, -0.42), linear('#a31f1a'))
        for at, size, yaw in (((-1.905, 2.15, -0.42), (1.45, 1.0), -90), ((-0.395, 2.15, -0.42), (1.3, 0.9), 90), ((-1.15, 2.15, 0.435), (1.2, 1.0), 0), ((-1.15, 2.15, -1.275), (1.2, 1.0), 180)):
            glazing(*size, at, yaw, 'hull')
        mark('plate', 0.5, 0.16, (-2.206, 0.95, 0), -90)
        hull((0.06, 0.22, 0.34), (-2.2, 1.2, 0.85), WHITE)
        hull((0.06, 0.22, 0.34), (-2.2, 1.2, -0.85), WHITE)
        hull((0.9, 0.7, 0.5), (0.2, 0.85, 0.75), GREY)
        cylinder('hull', 0.09, 1.9, (-0.2, 2.2, 0.55), segments=8, tint=GREY)
        hull((1.1, 0.14, 0.9), (1.9, 1.18, 0), DARK)
        for x in (-1.3, 1.9):
            for z in (-0.98, 0.98):
                wheel(0.52, 0.34, (x, 0.52, z), WHITE, 12)
    for z in (-0.5, 0.5):
        hull((9.6, 0.30, 0.16), (1.0, 1.22, z), linear('#8a3a1d'))
    for x in (-3.6, -0.6, 2.4, 5.7):
        hull((0.22, 0.22, 2.44), (x, 1.30, 0), linear('#8a3a1d'))
    for x in (3.4, 4.7):
        for z in (-1.0, 1.0):
            wheel(0.50, 0.40, (x, 0.50, z), GREY, 12)
    for z in (-0.9, 0.9):
        hull((0.08, 0.16, 0.34), (5.85, 1.05, z), linear('#8f1d18'))
    hull((0.12, 0.7, 0.12), (-1.6, 0.6, 0.5), DARK)
    hull((0.12, 0.7, 0.12), (-1.6, 0.6, -0.5), DARK)


def tank_container(colour=None):
    """20 ft tank in a frame."""
    colour = linear('#c4c7c6') if colour is None else colour
    frame = linear('#7a2a20')
    lathe('hull', [(0, -2.9), (0.7, -2.84), (1.08, -2.55), (1.12, -2.3), (1.12, 2.3), (1.08, 2.55), (0.7, 2.84), (0, 2.9)], (0, 1.35, 0), 'x', 18, colour)
    for x in (-2.95, 2.95):
        for z in (-1.15, 1.15):
            hull((0.14, 2.59, 0.14), (x, 1.295, z), frame)
        for y in (0.09, 2.5):
            hull((0.14, 0.16, 2.3), (x, y, 0), frame)
        bar((x, 0.1, -1.1), (x, 2.45, 1.1), 0.1, frame)
    for z in (-1.15, 1.15):
        hull((5.9, 0.12, 0.12), (0, 0.08, z), frame)
        hull((5.9, 0.10, 0.10), (0, 2.52, z), frame)
    hull((2.6, 0.05, 0.5), (0, 2.56, 0), GREY)


def pressure_tank():
    """Ammonia bullet on saddles, 9 m, with valves and dome."""
    white = linear('#cfd0cc')
    lathe('hull', [(0, -4.6), (0.8, -4.4), (1.3, -3.9), (1.4, -3.4), (1.4, 3.4), (1.3, 3.9), (0.8, 4.4), (0, 4.6)], (0, 2.5, 0), 'x', 24, white)
    for x in (-2.6, 2.6):
        hull((0.5, 1.6, 2.4), (x, 0.8, 0), GREY)
    cylinder('hull', 0.32, 0.4, (0, 4.0, 0), tint=GREY)
    tube('hull', [(1.4, 4.0, 0), (1.4, 4.5, 0), (3.2, 4.5, 0), (3.2, 0.4, 1.7), (5.5, 0.4, 1.7)], 0.07, 6, tint=linear('#b89a2a'))
    railing([(-1.6, 3.95, -0.6), (1.6, 3.95, -0.6), (1.6, 3.95, 0.6), (-1.6, 3.95, 0.6)], linear('#c9a227'))
    mark('ammonia', 1.8, 0.7, (0, 2.6, 1.41))
    mark('class-2.3', 0.5, 0.5, (1.7, 2.5, 1.415))
    mark('class-8', 0.5, 0.5, (2.3, 2.5, 1.415))
    mark('un1005', 0.6, 0.24, (2.0, 2.0, 1.36), pitch=0)


def mast(height):
    """High light mast with a ring of floodlights."""
    lathe('hull', [(0.30, 0), (0.16, height)], (0, 0, 0), 'y', 8, GREY)
    hull((1.1, 0.5, 1.1), (0, 0.25, 0), linear('#9a9890'), '-y')
    mark('kerb', 1.1, 0.3, (0, 0.3, 0.556))
    lathe('hull', [(0.9, height - 0.4), (1.1, height - 0.2), (1.1, height)], (0, 0, 0), 'y', 10, GREY)
    for k in range(6):
        a = math.radians(60 * k)
        with placed(1.25 * math.sin(a), height - 0.1, 1.25 * math.cos(a), 60 * k):
            box('hull', (0.6, 0.5, 0.3), (0, 0, 0), 0, tint=DARK)
            quad('glow', 0.52, 0.42, (0, -0.02, 0.155), rect('plain', 'glow'))


def van(colour=None):
    """Customs van, length along X, nose to -X."""
    colour = linear('#c9cbc8') if colour is None else colour
    profile = [(-2.5, 0.35), (2.45, 0.35), (2.5, 1.0), (2.45, 2.15), (2.2, 2.25), (-0.9, 2.25), (-1.75, 1.35), (-2.4, 1.15), (-2.5, 0.8)]
    points = [(x, y, s * 0.98) for s in (1, -1) for x, y in profile]
    n = len(profile)
    for s, start in ((1, 0), (-1, n)):
        emit('hull', points[start:start + n], [(0, 0, s)] * n, [tuple(range(n))], tint=colour)
    for i in range(n):
        (xa, ya), (xb, yb) = profile[i], profile[(i + 1) % n]
        normal = np.array((yb - ya, xa - xb, 0.0)) / math.hypot(xb - xa, yb - ya)
        glass = (xa, xb) == (-0.9, -1.75)
        emit('hull', [(xa, ya, 0.98), (xb, yb, 0.98), (xb, yb, -0.98), (xa, ya, -0.98)], [normal] * 4, [(0, 1, 2, 3)], tint=GLASS if glass else colour)
    for s, yaw in ((1, 0), (-1, 180)):
        glazing(0.95, 0.55, (-0.75, 1.72, s * 0.985), yaw, 'hull')
        glazing(2.2, 0.55, (1.0, 1.72, s * 0.985), yaw, 'hull')
        quad('hull', 4.7, 0.22, (0, 1.12, s * 0.986), rect('grain'), linear('#1c3d70'), yaw)
    glazing(1.5, 0.6, (2.50, 1.72, 0), 90, 'hull')
    hull((0.5, 0.10, 1.2), (-0.4, 2.3, 0), linear('#2a4f9c'))
    for x in (-1.6, 1.5):
        for z in (-0.9, 0.9):
            wheel(0.36, 0.22, (x, 0.36, z), GREY, 12)
    hull((0.1, 0.2, 1.9), (-2.5, 0.5, 0), DARK)
