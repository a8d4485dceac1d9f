"""The examination office beside the gate, where a run begins: job ticket, plan, kit bench, lockers, and what years of shifts have left. Open to the yard; door and windows to the south."""
import math
import random

from kit import box, cylinder, density, lathe, linear, placed, quad, tube
from port_hazmat import layout as at
from port_hazmat.draw import board, mark, plate, rect

WIDE, DEEP, HIGH = 10.0, 6.0, 3.0
WALL, CEILING, TRIM, FLOOR, DADO = linear('#c6c5bd'), linear('#cdcdc8'), linear('#1c3d70'), linear('#7f8584'), linear('#8b9aa3')
STEEL, DARK, WOOD, PAPER = linear('#5d6973'), linear('#24282c'), linear('#a98a61'), linear('#cfcdc4')
PANES = ((-4.3, -0.4), (1.9, 4.4))  # the south windows, in x
# x0, z0, x1, z1 of what one cannot walk through.
SOLID = ((-5, -3, 5, -3), (-5, -3, -5, 3), (5, -3, 5, 3), (-5, 3, 0.2, 3), (1.5, 3, 5, 3), (-3.8, 2.1, -1.0, 3), (2.4, -3, 4.8, -2.0), (-5, -2.6, -4.3, -0.3), (2.0, 2.2, 4.5, 3), (0.28, 2.0, 0.36, 3), (-0.75, -3, -0.35, -2.6))
chance = random.Random(41)


def panel(ax, az, bx, bz, low, high):
    length, yaw = math.hypot(bx - ax, bz - az), math.degrees(math.atan2(-(bz - az), bx - ax))
    with placed((ax + bx) / 2, (low + high) / 2, (az + bz) / 2, yaw):
        box('hull', (length, high - low, 0.14), (0, 0, 0), 0, '-y', WALL)


def walls():
    w, d = WIDE / 2, DEEP / 2
    box('hull', (WIDE + 0.6, 0.14, DEEP + 0.6), (0, -0.03, 0), 0, '-y', linear('#8c8a84'))
    plate(-w, -d, w, d, FLOOR * 1.1, 0.045)
    panel(-5, -3, 5, -3, 0, HIGH)
    panel(-5, -3, -5, 3, 0, HIGH)
    panel(5, -3, 5, -1.6, 0, HIGH), panel(5, 1.4, 5, 3, 0, HIGH), panel(5, -1.6, 5, 1.4, 0, 0.95), panel(5, -1.6, 5, 1.4, 2.2, HIGH)
    for a, b, low, high in ((-5, -4.3, 0, HIGH), (-4.3, -0.4, 0, 0.95), (-4.3, -0.4, 2.2, HIGH), (-0.4, 0.3, 0, HIGH), (0.3, 1.4, 2.2, HIGH), (1.4, 1.9, 0, HIGH), (1.9, 4.4, 0, 0.95), (1.9, 4.4, 2.2, HIGH), (4.4, 5, 0, HIGH)):
        panel(a, 3, b, 3, low, high)
    for a, b in PANES:
        for k in range(4):
            box('hull', (0.06, 1.25, 0.10), (a + (b - a) * k / 3, 1.575, 3.02), 0, tint=linear('#4d565c'))
        box('hull', (b - a + 0.1, 0.05, 0.3), ((a + b) / 2, 0.97, 3.02), 0, tint=linear('#9aa0a2'))
        box('hull', (b - a, 0.11, 0.09), ((a + b) / 2, 2.16, 2.87), 0.01, tint=linear('#b9bab4'))  # rolled blind
    for k in range(3):
        box('hull', (0.10, 1.25, 0.06), (5.02, 1.575, -1.6 + 1.5 * k), 0, tint=linear('#4d565c'))
    box('hull', (0.3, 0.05, 3.1), (5.02, 0.97, -0.1), 0, tint=linear('#9aa0a2'))
    with density(0.5):
        box('hull', (WIDE + 1.4, 0.22, DEEP + 2.2), (0, HIGH + 0.11, 0.3), 0.03, tint=linear('#b3b6b5'))
        box('hull', (WIDE + 1.45, 0.14, DEEP + 2.25), (0, HIGH + 0.13, 0.3), 0, tint=TRIM)
    for x in (-4.9, 4.9):
        box('hull', (0.12, HIGH, 0.12), (x, HIGH / 2, 4.2), 0, tint=linear('#8b9094'))
    # inside: ceiling in panels, dado and skirting where no furniture hides them
    with density(0.7):
        quad('hull', 9.86, 5.86, (0, HIGH - 0.012, 0), rect('plain'), CEILING, pitch=90)
    with density(0.3):
        for k in range(1, 8):
            box('hull', (0.025, 0.008, 5.86), (-4.93 + k * 1.2325, HIGH - 0.014, 0), 0, '+y', linear('#8f9190'))
        for k in range(1, 5):
            box('hull', (9.86, 0.008, 0.025), (0, HIGH - 0.014, -2.93 + k * 1.172), 0, '+y', linear('#8f9190'))
        for x, z, length, yaw in ((0, -2.925, 9.86, 0), (-4.925, 0, 5.86, 90), (4.925, 0, 5.86, -90), (-2.3, 2.925, 5.2, 180), (3.2, 2.925, 3.5, 180)):
            with placed(x, 0, z, yaw):
                box('hull', (length, 0.86, 0.006), (0, 0.49, 0), 0, '-y-z', DADO)
                box('hull', (length, 0.10, 0.014), (0, 0.10, 0.004), 0, '-y-z', linear('#3a4249'))
    with placed(0.32, 0.05, 2.46):  # the door, always open
        box('hull', (0.045, 2.05, 0.92), (0, 1.03, 0), 0.006, tint=TRIM)
        box('hull', (0.055, 0.6, 0.28), (0, 1.5, 0), 0, tint=linear('#27343c'))
        for s in (-1, 1):
            tube('hull', [(0, 1.0, -0.40), (s * 0.06, 1.0, -0.40), (s * 0.06, 1.0, -0.28)], 0.011, 5, tint=linear('#9aa0a2'))
        box('hull', (0.06, 0.05, 0.14), (0, 0.03, -0.30), 0.01, tint=linear('#6a5132'))  # wedge
    box('hull', (1.5, 0.012, 0.8), (1.0, 0.058, 2.2), 0, '-y', linear('#33383b'))  # mat


def ceiling():
    for x in (-2.4, 2.8):
        box('hull', (1.3, 0.04, 0.36), (x, HIGH - 0.03, 0), 0, '+y', linear('#b9bbb8'))
        with density(0.4):
            quad('glow', 1.2, 0.28, (x, HIGH - 0.052, 0), rect('plain', 'glow'), (0.95, 0.95, 0.9), pitch=90)
    lathe('hull', [(0, -0.05), (0.05, -0.045), (0.06, 0)], (0.3, HIGH - 0.02, 0.6), 'y', 10, linear('#c9cac4'))  # smoke detector
    box('hull', (0.86, 0.28, 0.20), (1.35, 2.56, -2.82), 0.03, '-z', linear('#c3c4be'))  # air conditioner
    box('hull', (0.74, 0.035, 0.02), (1.35, 2.44, -2.715), 0, tint=linear('#6f7678'))
    tube('hull', [(1.80, 2.50, -2.88), (1.86, 2.3, -2.90), (1.86, 0.1, -2.90)], 0.022, 5, tint=linear('#b4b5b0'))
    box('hull', (3.9, 0.06, 0.03), (-2.35, 0.93, 2.91), 0, tint=linear('#b4b5b0'))  # trunking below the sill


def screen(x, z, yaw, name):
    with placed(x, 0.76, z, yaw):
        box('hull', (0.60, 0.38, 0.03), (0, 0.36, -0.016), 0.004, tint=linear('#1b1d1f'))
        quad('glow', 0.55, 0.34, (0, 0.36, 0.001), rect(name, 'glow'), (0.62, 0.62, 0.62))
        box('hull', (0.07, 0.26, 0.04), (0, 0.14, -0.05), 0, tint=linear('#1b1d1f'))
        box('hull', (0.24, 0.016, 0.18), (0, 0.008, -0.03), 0.004, tint=linear('#1b1d1f'))


def papers(x, z, yaw, count=1, y=0.762, tint=PAPER):
    with placed(x, y, z, yaw):
        for k in range(count):
            with placed(0, 0.002 + 0.004 * k, 0, chance.uniform(-12, 12)):
                box('hull', (0.21, 0.003, 0.297), (chance.uniform(-0.02, 0.02), 0, chance.uniform(-0.02, 0.02)), 0, '-y', tint)


def mug(x, z, tint, y=0.76):
    lathe('hull', [(0.036, 0), (0.040, 0.095), (0.034, 0.095), (0.033, 0.02), (0, 0.02)], (x, y, z), 'y', 10, tint)
    tube('hull', [(x + 0.038, y + 0.07, z), (x + 0.062, y + 0.06, z), (x + 0.060, y + 0.03, z), (x + 0.037, y + 0.02, z)], 0.006, 4, tint=tint)


def desk_top(x, z, w, d, legs=STEEL):
    box('hull', (w, 0.04, d), (x, 0.74, z), 0.006, tint=WOOD)
    for s in (-1, 1):
        box('hull', (0.05, 0.72, d - 0.1), (x + s * (w / 2 - 0.06), 0.36, z), 0, '-y', legs)


def chair(x, z, yaw):
    cloth = linear('#24303c')
    with placed(x, 0, z, yaw):
        box('hull', (0.48, 0.08, 0.46), (0, 0.47, 0), 0.02, tint=cloth)
        box('hull', (0.44, 0.50, 0.06), (0, 0.80, 0.22), 0.02, tint=cloth)
        box('hull', (0.05, 0.30, 0.03), (0, 0.55, 0.25), 0, tint=DARK)
        for s in (-1, 1):
            box('hull', (0.05, 0.03, 0.28), (s * 0.26, 0.68, 0.02), 0.01, tint=DARK)
            box('hull', (0.03, 0.2, 0.04), (s * 0.26, 0.57, 0.04), 0, tint=DARK)
        cylinder('hull', 0.03, 0.36, (0, 0.26, 0), segments=8, tint=STEEL)
        for k in range(5):
            with placed(0, 0.06, 0, 36 + 72 * k):
                box('hull', (0.05, 0.04, 0.30), (0, 0, 0.15), 0, tint=DARK)
                cylinder('hull', 0.03, 0.03, (0, -0.03, 0.29), 'x', 8, tint=DARK)


def desks():
    """One's own desk under the west window, a colleague's under the other."""
    desk_top(-2.4, 2.53, 2.6, 0.8)
    screen(-2.85, 2.70, 180 - 11, 'job')
    screen(-1.95, 2.70, 180 + 11, 'radiograph')
    box('hull', (0.42, 0.02, 0.15), (-2.4, 0.77, 2.28), 0.004, tint=DARK)
    for k in range(4):
        box('hull', (0.39, 0.004, 0.024), (-2.4, 0.782, 2.235 + 0.03 * k), 0, '-y', linear('#4a5056'))
    box('hull', (0.062, 0.03, 0.10), (-2.06, 0.775, 2.28), 0.012, tint=DARK)
    with placed(-3.42, 0.76, 2.55, 20):  # telephone
        box('hull', (0.20, 0.05, 0.22), (0, 0.025, 0), 0.01, tint=linear('#35393d'))
        box('hull', (0.055, 0.05, 0.22), (-0.075, 0.07, 0), 0.018, tint=linear('#1c1e20'))
        box('hull', (0.09, 0.004, 0.10), (0.035, 0.052, 0.03), 0, tint=linear('#8f9596'))
    papers(-3.35, 2.26, 12, 4)
    papers(-1.42, 2.30, -20, 2), papers(-1.42, 2.62, 8, 3, tint=linear('#c6b98e'))
    mug(-1.72, 2.42, linear('#8c3a2c'))
    with placed(-1.28, 0.76, 2.78):  # trays
        for k in range(3):
            box('hull', (0.26, 0.012, 0.32), (0, 0.02 + 0.075 * k, 0), 0, tint=linear('#3f464c'))
            for s in (-1, 1):
                box('hull', (0.01, 0.06, 0.32), (s * 0.125, 0.045 + 0.075 * k, 0), 0, tint=linear('#3f464c'))
    papers(-1.28, 2.78, 3, 2, 0.785)
    box('hull', (0.42, 0.60, 0.56), (-1.42, 0.31, 2.55), 0.008, '-y', linear('#8f9a9f'))  # pedestal
    for k in range(3):
        box('hull', (0.38, 0.17, 0.012), (-1.42, 0.14 + 0.19 * k, 2.264), 0, tint=linear('#a3adb0'))
        box('hull', (0.12, 0.014, 0.02), (-1.42, 0.19 + 0.19 * k, 2.254), 0, tint=DARK)
    box('hull', (0.19, 0.42, 0.42), (-3.35, 0.22, 2.62), 0.01, '-y', linear('#2b2e31'))  # computer
    chair(-3.55, 1.35, 150)
    desk_top(3.25, 2.55, 2.3, 0.76)
    screen(3.55, 2.70, 180 + 6, 'job')
    box('hull', (0.42, 0.02, 0.15), (3.5, 0.77, 2.32), 0.004, tint=DARK)
    with placed(2.5, 0.76, 2.58, 186):  # printer
        box('hull', (0.44, 0.24, 0.38), (0, 0.12, 0), 0.02, tint=linear('#b3b5b2'))
        box('hull', (0.36, 0.03, 0.02), (0, 0.10, 0.19), 0, tint=DARK)
        box('hull', (0.30, 0.01, 0.14), (0, 0.07, 0.24), 0, tint=linear('#9a9c9a'))
        box('hull', (0.22, 0.004, 0.12), (0, 0.08, 0.24), 0, tint=PAPER)
    papers(3.05, 2.36, 14, 3), papers(4.05, 2.45, -8, 2, tint=linear('#c6b98e')), mug(4.22, 2.72, linear('#38597a'))
    chair(3.35, 1.62, 12)
    lathe('hull', [(0.12, 0.05), (0.15, 0.36), (0.155, 0.37), (0.14, 0.36), (0.115, 0.08), (0, 0.08)], (-0.75, 0, 2.66), 'y', 12, linear('#3a4a58'))  # waste basket


def boards():
    board('office', 2.6, 0.9, (-2.3, 2.62, 3.07), 0, '#183868')
    board('exit', 0.6, 0.24, (0.85, 2.45, 2.93), 180, '#0f6a40')
    board('plan', 2.1, 1.5, (-2.6, 1.75, -2.93), 0, '#6a7278')
    board('muster', 0.5, 0.68, (0.4, 1.7, -2.93), 0, '#0f6a40')
    board('kit', 0.9, 0.32, (3.6, 1.95, -2.93), 0, '#164fa0')
    board('shift', 1.5, 1.0, (-4.93, 1.65, 1.15), 90, '#9aa0a2')
    for k in range(3):
        box('hull', (0.02, 0.02, 0.13), (-4.88, 1.15, 0.7 + 0.2 * k), 0, tint=linear(('#1f3c86', '#8c2a22', '#1d1f21')[k]))
    with placed(4.93, 1.62, 2.15, -90):  # cork with notices, beside the east window
        box('hull', (1.1, 0.8, 0.025), (0, 0, 0.012), 0, tint=linear('#a9855b'))
        for k, (x, y, roll) in enumerate(((-0.34, 0.12, 2), (-0.02, 0.14, -3), (0.30, 0.10, 1), (-0.30, -0.22, -2))):
            mark(f'notice{k}', 0.21, 0.29, (x, y, 0.028 + 0.001 * k), 0, 0, roll)
    with placed(-0.85, 2.42, -2.93):  # clock
        lathe('hull', [(0.17, 0), (0.17, 0.04), (0.155, 0.045), (0.15, 0.02), (0, 0.02)], (0, 0, 0), 'z', 24, DARK)
        mark('clock', 0.30, 0.30, (0, 0, 0.026))
    box('hull', (0.30, 0.38, 0.14), (-0.85, 1.55, -2.86), 0.01, '-z', linear('#c9cac4'))  # first aid
    mark('aid', 0.2, 0.2, (-0.85, 1.55, -2.786))
    box('hull', (0.09, 0.12, 0.012), (1.62, 1.3, 2.925), 0, tint=PAPER)  # switches
    for k in range(2):  # extinguishers beside the door
        with placed(1.58 + 0.2 * k, 0.05, 2.74):
            lathe('hull', [(0.07, 0.02), (0.075, 0.06), (0.075, 0.42), (0.045, 0.50), (0.02, 0.52), (0.02, 0.57), (0, 0.57)], (0, 0, 0), 'y', 12, linear('#a31f1a'))
            tube('hull', [(0.02, 0.55, 0), (0.08, 0.52, -0.02), (0.085, 0.2, -0.02)], 0.010, 5, tint=DARK)


def bench():
    """The kit bench: its top is free for the instruments, its shelves hold their cases."""
    desk_top(3.6, -2.4, 2.4, 0.8)
    for k in range(2):
        y = 1.20 + 0.36 * k
        box('hull', (2.2, 0.03, 0.30), (3.6, y, -2.78), 0, tint=linear('#9aa0a2'))
        for s in (-1, 0, 1):
            box('hull', (0.02, 0.12, 0.26), (3.6 + s * 0.95, y - 0.07, -2.80), 0, tint=STEEL)
    yellow, black, grey = linear('#c79a1e'), linear('#26292c'), linear('#7f878b')
    x = 2.58
    for w, h, d, tint in ((0.36, 0.20, 0.24, yellow), (0.30, 0.16, 0.22, black), (0.30, 0.24, 0.24, grey), (0.42, 0.18, 0.25, yellow), (0.26, 0.14, 0.22, black), (0.24, 0.22, 0.24, linear('#8c3a22'))):
        with placed(x + w / 2, 1.215, -2.78):
            box('hull', (w, h, d), (0, h / 2, 0), 0.015, tint=tint)
            box('hull', (w + 0.004, 0.012, d + 0.004), (0, h * 0.62, 0), 0, tint=tint * 0.5)
            for s in (-1, 1):
                box('hull', (0.035, 0.05, 0.012), (s * w * 0.3, h * 0.6, d / 2 + 0.004), 0, tint=DARK)
            box('hull', (w * 0.4, 0.05, 0.003), (0, h * 0.3, d / 2 + 0.001), 0, tint=PAPER)
        x += w + 0.04
    x = 2.56
    for k in range(12):  # binders
        w = 0.055 + 0.025 * (k % 3 == 0)
        with placed(x + w / 2, 1.575, -2.79, 0, 0, 9 if k == 11 else 0):
            tint = (linear('#2c4c7c'), linear('#7c2f28'), linear('#3c5f4a'), linear('#2b2e31'))[(k * 5 + k // 3) % 4]
            box('hull', (w, 0.30, 0.23), (0, 0.15, 0), 0.004, tint=tint)
            box('hull', (w * 0.7, 0.10, 0.002), (0, 0.19, 0.1155), 0, tint=PAPER)
        x += w + 0.006
    for k in range(3):  # helmets
        lathe('hull', [(0.155, 0), (0.15, 0.012), (0.122, 0.02), (0.118, 0.06), (0.09, 0.12), (0.04, 0.145), (0, 0.15)], (3.62 + 0.34 * k, 1.578, -2.78), 'y', 14, linear(('#c9cac4', '#c9cac4', '#2a5a98')[k]))
    for k in range(3):  # radios in their charger, under the shelf's end
        with placed(4.62, 0.76, -2.66 + 0.14 * k):
            box('hull', (0.09, 0.05, 0.10), (0, 0.025, 0), 0.006, tint=DARK)
            box('hull', (0.035, 0.12, 0.055), (0, 0.11, 0), 0.006, tint=linear('#1a1c1e'))
            cylinder('hull', 0.006, 0.11, (0.008, 0.22, 0.015), segments=5, tint=DARK)
    for x, w, h, tint in ((2.75, 0.5, 0.36, '#8a6f4c'), (3.35, 0.44, 0.30, '#8a6f4c'), (4.05, 0.56, 0.34, '#55606a')):  # boxes under the bench
        box('hull', (w, h, 0.42), (x, 0.05 + h / 2, -2.5), 0.01, '-y', linear(tint))
        box('hull', (w * 0.4, 0.09, 0.002), (x, 0.05 + h * 0.6, -2.288), 0, tint=PAPER)


def lockers():
    for k in range(4):
        z = -2.3 + k * 0.56
        box('hull', (0.55, 1.9, 0.5), (-4.62, 1.0, z), 0.008, '-y', linear('#8fa9bd'))
        quad('hull', 0.46, 1.82, (-4.338, 1.0, z), rect('grain'), linear('#7f99ad'), 90)
        box('hull', (0.02, 0.14, 0.03), (-4.33, 1.05, z + 0.18), 0, tint=linear('#4d565c'))
        for j in range(3):
            box('hull', (0.004, 0.012, 0.20), (-4.336, 1.70 + 0.035 * j, z), 0, tint=linear('#3c4a55'))
            box('hull', (0.004, 0.012, 0.20), (-4.336, 0.24 + 0.035 * j, z), 0, tint=linear('#3c4a55'))
        box('hull', (0.004, 0.05, 0.12), (-4.336, 1.55, z), 0, tint=PAPER)
    for z, w, h, tint in ((-2.2, 0.40, 0.28, '#8a6f4c'), (-1.72, 0.36, 0.22, '#8a6f4c'), (-0.86, 0.42, 0.30, '#4f5a62')):  # on top
        box('hull', (0.34, h, w), (-4.66, 1.95 + h / 2, z), 0.008, '-y', linear(tint))


def waistcoats():
    """High-visibility waistcoats on hooks at the north wall, beside the muster sign."""
    for x, tint in ((1.05, '#c8d020'), (1.45, '#d0591c'), (1.85, '#c8d020')):
        with placed(x, 1.28, -2.86):
            box('hull', (0.03, 0.03, 0.08), (0, 0.44, -0.02), 0, tint=STEEL)
            box('hull', (0.30, 0.66, 0.07), (0, 0.06, 0), 0.03, tint=linear(tint))
            for y in (-0.12, 0.05):
                box('hull', (0.304, 0.05, 0.074), (0, y, 0), 0, tint=linear('#c3c6c4'))
            for s in (-1, 1):
                box('hull', (0.05, 0.34, 0.074), (s * 0.09, 0.23, 0), 0, tint=linear('#c3c6c4'))


def water():
    with placed(-0.55, 0.05, -2.78):  # dispenser
        box('hull', (0.30, 0.95, 0.30), (0, 0.475, 0), 0.02, '-y', linear('#c3c5c2'))
        box('hull', (0.22, 0.20, 0.02), (0, 0.72, 0.145), 0, tint=linear('#34393d'))
        lathe('hull', [(0.05, 0), (0.13, 0.05), (0.135, 0.34), (0.10, 0.40), (0, 0.40)], (0, 0.95, 0), 'y', 12, linear('#7fa3b8'))


def build():
    x, z = at.OFFICE
    with placed(x, 0, z), density(2.0):
        walls()
        ceiling()
        boards()
        with density(0.75):
            desks()
            bench()
            lockers()
            waistcoats()
            water()
