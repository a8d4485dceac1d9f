"""The post set up upwind: hot line, decon corridor with its seven stages, casualty lane, command post, rehab, waste.

Own frame: origin on the hot line 100 m from box A, local +Z away from it, local +X to the left of who comes out of the hot zone
facing +Z. The corridor is 4 m by 25 m. All of it is brought on lorries, so it stands on mats and needs no ground of its own.
"""
import math

import kit
from kit import anchor, box, cylinder, density, drawn_as, emit, lathe, linear, placed, quad, sheet
from port_hazmat import layout as at
from port_hazmat.draw import AS_CUT, board, flat, line, load, mark, post_sign, rect

LINER, MAT, YELLOW, RED, STEEL, WHITE, BLUE, DARK, GREEN = (linear(c) for c in ('#39424a', '#5b5f60', '#d0a020', '#a31f1a', '#9aa0a2', '#cfd0cb', '#2a5a98', '#24282c', '#2c7348'))
COLD_Z = 30.0


def mat(x0, z0, x1, z1, tint, y=0.012):
    emit('hull', [(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)], [(0, 1, 0)] * 4, [(0, 1, 2, 3)], tint=tint)


def berm(x0, z0, x1, z1, tint=YELLOW, radius=0.10, gaps=()):
    """Foam-filled bund around a mat."""
    for a, b in (((x0, z0), (x0, z1)), ((x1, z0), (x1, z1)), ((x0, z0), (x1, z0)), ((x0, z1), (x1, z1))):
        kit.tube('hull', [(a[0], radius * 0.8, a[1]), (b[0], radius * 0.8, b[1])], radius, 6, tint=tint)


def pool(x, z, size=1.9, tint=BLUE):
    s = size / 2
    mat(x - s, z - s, x + s, z + s, linear('#6c8790'), 0.16)
    ring = [(x + sx * (s - 0.3) + 0.3 * math.cos(math.radians(a)), 0.18, z + sz * (s - 0.3) + 0.3 * math.sin(math.radians(a))) for sx, sz, a0 in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)) for a in (a0, a0 + 30, a0 + 60, a0 + 90)]
    kit.tube('hull', ring, 0.16, 8, tint=tint, closed=True)


def shower(x, z, wide=1.7, high=2.25):
    """Frame of pipes with nozzles, one walks through along Z."""
    for dz in (-0.5, 0.5):
        kit.tube('hull', [(x - wide / 2, 0, z + dz), (x - wide / 2, high, z + dz), (x + wide / 2, high, z + dz), (x + wide / 2, 0, z + dz)], 0.025, 6, tint=STEEL)
        for k in (-0.5, 0, 0.5):
            lathe('hull', [(0.05, 0), (0.02, 0.08)], (x + k, high - 0.10, z + dz), 'y', 8, DARK)
        for y in (0.6, 1.2, 1.7):
            for s in (-1, 1):
                box('hull', (0.08, 0.03, 0.03), (x + s * (wide / 2 - 0.05), y, z + dz), 0, tint=DARK)
    for s in (-1, 1):
        kit.tube('hull', [(x + s * wide / 2, high, z - 0.5), (x + s * wide / 2, high, z + 0.5)], 0.025, 6, tint=STEEL)
    kit.tube('hull', [(x + wide / 2, 0.4, z + 0.5), (x + wide / 2 + 0.5, 0.06, z + 0.7), (x + wide / 2 + 1.6, 0.04, z + 0.9)], 0.03, 6, tint=RED)


def bench(x, z, length=1.5, yaw=0):
    with placed(x, 0, z, yaw):
        box('hull', (length, 0.05, 0.36), (0, 0.45, 0), 0.01, tint=linear('#c0c3c2'))
        for s in (-1, 1):
            box('hull', (0.05, 0.43, 0.32), (s * (length / 2 - 0.12), 0.215, 0), 0, '-y', STEEL)


def table(x, z, length=1.8, depth=0.75, yaw=0, top='#c9cac4'):
    with placed(x, 0, z, yaw):
        box('hull', (length, 0.04, depth), (0, 0.74, 0), 0.006, tint=linear(top))
        for sx in (-1, 1):
            for sz in (-1, 1):
                box('hull', (0.035, 0.72, 0.035), (sx * (length / 2 - 0.06), 0.36, sz * (depth / 2 - 0.06)), 0, '-y', STEEL)


def bin_(x, z, tint, height=0.75, label=None, yaw=180):
    lathe('hull', [(0.24, 0), (0.29, height), (0.31, height), (0.31, height + 0.03), (0.26, height + 0.03), (0.24, height - 0.10), (0, height - 0.10)], (x, 0, z), 'y', 12, tint)
    if label:
        with placed(x, height * 0.55, z, yaw):
            mark(label, 0.26, 0.26, (0, 0, 0.285))


def drum(x, z, tint, y=0.0, label=None, yaw=180):
    lathe('hull', [(0, 0), (0.285, 0), (0.285, 0.28), (0.298, 0.29), (0.285, 0.30), (0.285, 0.58), (0.298, 0.59), (0.285, 0.60), (0.285, 0.88), (0.27, 0.87), (0, 0.87)], (x, y, z), 'y', 14, tint)
    if label:
        with placed(x, y + 0.45, z, yaw):
            mark(label, 0.24, 0.24, (0, 0, 0.292))


def stage_board(number, x, z):
    post_sign(f'stage{number}', 0.56, 0.70, (x, 0, z), 180, 1.35)


def corridor():
    mat(-2, 2, 2, 27, LINER)
    berm(-2, 2, 2, 27)
    for z in (2, 27):  # ramps over the bund
        box('hull', (1.6, 0.05, 0.7), (0, 0.13, z), 0.02, '-y', STEEL)
    for k in range(6):
        with density(0.4):
            box('hull', (4.0, 0.006, 0.05), (0, 0.012, 2 + 3.57 * (k + 1)), 0, '-y', linear('#a9abaa'))
    # 1 drop
    mat(-1.7, 2.5, 1.7, 4.9, linear('#8c3a22'), 0.016)
    table(-1.2, 3.7, 1.6, 0.7, 90)
    box('hull', (0.5, 0.30, 0.36), (-1.2, 0.91, 3.4), 0.02, tint=YELLOW)
    box('hull', (0.24, 0.12, 0.16), (-1.2, 0.82, 4.1), 0.01, tint=DARK)
    bin_(1.4, 3.0, BLUE), bin_(1.4, 4.1, YELLOW)
    # 2 wash, rinse
    pool(0, 6.6, tint=linear('#2f6f9a')), pool(0, 9.4, tint=linear('#2f8a7a'))
    shower(0, 6.6), shower(0, 9.4)
    for z in (6.0, 9.0):
        bin_(1.55, z, WHITE, 0.36)
        with placed(1.55, 0.3, z, 20, 0, 24):
            cylinder('hull', 0.014, 1.2, (0, 0.5, 0), segments=6, tint=linear('#a98a61'))
            box('hull', (0.24, 0.06, 0.08), (0, -0.1, 0), 0, tint=linear('#d0d2cc'))
    # 3 outer boots and gloves
    bench(-1.2, 12.6, 1.6, 90)
    bin_(1.4, 12.0, RED), bin_(1.4, 13.2, RED)
    # 4 tank change
    table(-1.3, 16.2, 1.6, 0.6, 90)
    for k in range(4):
        with placed(-1.3, 0.76, 15.65 + k * 0.36):
            lathe('hull', [(0, -0.28), (0.07, -0.24), (0.085, -0.18), (0.085, 0.22), (0.03, 0.28), (0.03, 0.33), (0, 0.33)], (0, 0.085, 0), 'x', 10, linear('#c9b02a'))
    bench(1.3, 16.2, 1.4, 90)
    # 5 suit off
    bench(-1.3, 19.4, 1.6, 90)
    bin_(1.4, 18.8, YELLOW, 0.9), bin_(1.4, 20.0, YELLOW, 0.9)
    for s in (-1, 1):
        kit.tube('hull', [(s * 0.7, 0, 19.0), (s * 0.7, 1.0, 19.0), (s * 0.7, 1.0, 19.8), (s * 0.7, 0, 19.8)], 0.02, 6, tint=STEEL)
    # clean | dirty
    line(-2, 21.4, 2, 21.4, 0.16, 'red_line', 4, 0.02)
    flat('dirty', 1.5, 0.82, 0, 20.85, 180, 0.021)
    flat('clean', 1.5, 0.82, 0, 22.0, 180, 0.021)
    # 6 facepiece off
    table(-1.3, 22.9, 1.2, 0.6, 90)
    box('hull', (0.4, 0.28, 0.5), (-1.3, 0.90, 22.9), 0.02, tint=BLUE)
    bin_(1.4, 22.9, WHITE)
    # 7 field wash
    with placed(-1.35, 0, 25.6):
        box('hull', (0.5, 0.85, 1.2), (0, 0.43, 0), 0.02, '-y', linear('#c3c6c5'))
        box('hull', (0.36, 0.05, 0.9), (0.02, 0.85, 0), 0, tint=linear('#5d6973'))
        kit.tube('hull', [(-0.2, 0.86, 0), (-0.2, 1.15, 0), (0.0, 1.15, 0), (0.0, 1.05, 0)], 0.016, 6, tint=STEEL)
        cylinder('hull', 0.045, 0.18, (-0.1, 0.95, 0.45), segments=8, tint=GREEN)
    bench(1.4, 25.6, 1.2, 90)
    for number, z in enumerate((2.6, 5.4, 11.6, 15.0, 18.2, 22.0, 24.6), 1):
        stage_board(number, -2.55, z)
    # sump at the low corner, hose to the bladder tank
    flat('grating', 0.5, 0.7, 1.6, 26.3, 0, 0.02)
    kit.tube('hull', [(1.6, 0.15, 26.3), (2.4, 0.12, 26.6), (3.2, 0.08, 28.2), (9.6, 0.08, 28.4)], 0.045, 6, tint=DARK)
    with placed(11.0, 0, 28.4):
        lathe('hull', [(1.30, 0), (1.35, 0.3), (1.15, 0.75), (0.4, 0.9), (0, 0.9)], (0, 0, 0), 'y', 16, linear('#31566b'))
    # fire hose that feeds the showers
    kit.tube('hull', [(-3.0, 0.04, 28), (-3.1, 0.04, 20), (-2.9, 0.04, 12), (-2.6, 0.04, 7), (-1.0, 0.06, 6.9)], 0.04, 6, tint=linear('#b08a3a'))


def casualty_lane():
    x0, x1 = 4.4, 8.0
    mat(x0, 2, x1, 27, linear('#7a4a20'))
    berm(x0, 2, x1, 27, RED)
    post_sign('casualty', 1.4, 0.49, (x1 + 0.5, 0, 2.4), 180, 1.7)
    xm = (x0 + x1) / 2
    for z0, z1 in ((3.2, 9.8), (13.0, 19.0)):  # roller tables for the litter
        for s in (-1, 1):
            box('hull', (0.06, 0.08, z1 - z0), (xm + s * 0.34, 0.72, (z0 + z1) / 2), 0, tint=STEEL)
        for k in range(int((z1 - z0) / 0.3)):
            cylinder('hull', 0.03, 0.62, (xm, 0.74, z0 + 0.15 + k * 0.3), 'x', 6, caps=False, tint=linear('#b4babd'))
        for k in range(3):
            for s in (-1, 1):
                box('hull', (0.05, 0.70, 0.05), (xm + s * 0.34, 0.35, z0 + 0.3 + k * (z1 - z0 - 0.6) / 2), 0, '-y', STEEL)
    shower(xm, 7.4, 2.2, 2.3), shower(xm, 15.6, 2.2, 2.3)
    litter(xm, 0.80, 4.4)
    bin_(x1 - 0.5, 11.2, YELLOW, 0.9), bin_(x0 + 0.5, 11.2, RED)
    bench(xm, 22.4, 1.8), table(x0 + 0.8, 24.8, 1.4, 0.6, 90)
    box('hull', (0.5, 0.24, 0.34), (x0 + 0.8, 0.88, 24.8), 0.02, tint=linear('#b8351f'))


def litter(x, y, z):
    for s in (-1, 1):
        kit.tube('hull', [(x + s * 0.26, y + 0.05, z - 1.15), (x + s * 0.26, y + 0.05, z + 1.15)], 0.022, 6, tint=STEEL)
    box('hull', (0.5, 0.03, 1.85), (x, y + 0.05, z), 0, tint=linear('#c56a22'))


def tent(width, depth, height, ridge, cloth, open_front=True, side_windows=True):
    """Frame tent, gable to -Z (its front), floor mat; both faces of the cloth are there."""
    w, d = width / 2, depth / 2
    roof = [((-w - 0.15, height - 0.10), (0, ridge)), ((0, ridge), (w + 0.15, height - 0.10))]
    mat(-w, -d, w, d, MAT, 0.014)
    inner = cloth * 0.72

    def face(points, n, tint):
        emit('hull', points, [n] * len(points), [tuple(range(len(points)))], tint=tint)

    def both(points, n):
        face(points, n, cloth)
        face([tuple(p[k] - n[k] * 0.02 for k in range(3)) for p in points], tuple(-c for c in n), inner)
    for (xa, ya), (xb, yb) in roof:
        n = kit.np.array((-(yb - ya), xb - xa, 0.0))
        both([(xa, ya, -d), (xb, yb, -d), (xb, yb, d), (xa, ya, d)], tuple(n / kit.np.linalg.norm(n)))
    for s in (-1, 1):
        both([(s * w, 0, -d), (s * w, height, -d), (s * w, height, d), (s * w, 0, d)], (s, 0, 0))
        if side_windows:
            for z in (-d * 0.45, d * 0.45):
                quad('hull', 0.9, 0.6, (s * (w + 0.005), height * 0.62, z), rect('grain'), linear('#5d7280'), 90 * s)
                quad('hull', 0.9, 0.6, (s * (w - 0.026), height * 0.62, z), rect('grain'), linear('#aebdc4'), -90 * s)
    both([(-w, 0, d), (w, 0, d), (w, height, d), (0, ridge, d), (-w, height, d)], (0, 0, 1))
    if open_front:
        both([(-w, height, -d), (w, height, -d), (0, ridge, -d)], (0, 0, -1))
        for s in (-1, 1):  # rolled door cloths
            lathe('hull', [(0.09, 0), (0.10, height * 0.5), (0.09, height)], (s * (w - 0.06), 0, -d - 0.05), 'y', 8, cloth * 0.9)
    for z in (-d, 0, d):
        kit.tube('hull', [(-w, 0, z), (-w, height, z), (0, ridge, z), (w, height, z), (w, 0, z)], 0.03, 6, tint=STEEL)
    for x, z in ((-w, -d), (w, -d), (-w, d), (w, d)):  # guy ropes
        kit.tube('hull', [(x, height, z), (x * 1.35, 0, z * 1.3)], 0.008, 3, tint=linear('#b0452a'))


def command_post():
    with placed(0, 0, 43):
        tent(7.0, 5.6, 2.3, 3.3, linear('#c9ccca'))
        board('post', 3.0, 0.96, (0, 2.62, -2.86), 180, '#a31f1a')
        table(0, 0.2, 2.4, 1.0), table(-2.6, 1.2, 1.8, 0.7, 90), table(2.7, 1.2, 1.8, 0.7, 90)
        # map board on an easel, plan on the table, radios, laptop
        with placed(1.9, 0, 2.1, 200):
            for s in (-1, 1):
                kit.tube('hull', [(s * 0.5, 0, 0.2), (s * 0.35, 1.9, -0.05)], 0.02, 5, tint=linear('#a98a61'))
            with placed(0, 1.35, 0.03, 0, -6):
                board('map', 1.3, 0.90, (0, 0, 0), 0, '#d9dad7')
        with placed(0, 0.765, 0.2):
            quad('hull', 1.2, 0.83, (0.3, 0.002, 0), rect('map'), (0.9, 0.9, 0.88), 180, -90)
        for x, z in ((-0.8, 0.1), (-0.95, 0.35)):
            box('hull', (0.06, 0.15, 0.04), (x, 0.84, z), 0.01, tint=DARK)
            cylinder('hull', 0.008, 0.16, (x + 0.02, 0.98, z), segments=5, tint=DARK)
        with placed(-2.6, 0.76, 1.0, 100):
            box('hull', (0.46, 0.22, 0.34), (0, 0.11, 0), 0.02, tint=linear('#3a4249'))
            quad('hull', 0.30, 0.10, (0, 0.12, 0.172), rect('grain'), linear('#83b58c'))
        with placed(2.7, 0.76, 1.2, -100):
            box('hull', (0.34, 0.02, 0.24), (0, 0.01, 0), 0, tint=DARK)
            with placed(0, 0.12, -0.13, 0, -18):
                box('hull', (0.34, 0.22, 0.015), (0, 0, 0), 0, tint=DARK)
                quad('hull', 0.31, 0.19, (0, 0, 0.009), rect('map'), (0.8, 0.85, 0.9))
        for x, z, yaw in ((-1.4, -0.7, 30), (1.0, -0.9, -20), (-1.8, 1.3, 80), (0.3, 1.3, 190)):
            stool(x, z, yaw)
        kit.tube('hull', [(3.6, 0, 2.9), (3.6, 5.0, 2.9)], 0.03, 6, tint=STEEL)
        kit.tube('hull', [(3.6, 5.0, 2.9), (3.6, 6.2, 2.9)], 0.010, 4, tint=DARK)
    post_sign('cold', 1.2, 0.48, (-5.2, 0, 38), 180, 1.7)
    with placed(8.5, 0, 46, 15):  # generator on its trailer
        box('hull', (1.1, 1.0, 2.0), (0, 0.95, 0), 0.04, tint=YELLOW)
        box('hull', (1.0, 0.2, 2.6), (0, 0.4, 0), 0, tint=DARK)
        for s in (-1, 1):
            lathe('hull', [(0.2, -0.1), (0.32, -0.1), (0.32, 0.1), (0.2, 0.1)], (s * 0.62, 0.32, 0), 'x', 12, linear('#18191a'))


def stool(x, z, yaw):
    with placed(x, 0, z, yaw):
        box('hull', (0.42, 0.03, 0.40), (0, 0.44, 0), 0, tint=linear('#3a4249'))
        box('hull', (0.42, 0.32, 0.03), (0, 0.72, 0.20), 0, tint=linear('#3a4249'))
        for sx in (-1, 1):
            kit.tube('hull', [(sx * 0.19, 0, -0.2), (sx * 0.19, 0.44, 0.16), (sx * 0.19, 0.86, 0.21)], 0.012, 4, tint=STEEL)
            kit.tube('hull', [(sx * 0.19, 0, 0.22), (sx * 0.19, 0.44, -0.16)], 0.012, 4, tint=STEEL)


def access():
    """The only way in: table with the entry log, canopy, board, barrier tape along the cold line."""
    with placed(-6.2, 0, COLD_Z):
        for x in (-1.5, 1.5):
            for z in (-1.2, 1.2):
                kit.tube('hull', [(x, 0, z), (x, 2.3, z)], 0.025, 6, tint=STEEL)
        for s in (-1, 1):
            emit('hull', [(-1.7, 2.3, s * 1.4), (1.7, 2.3, s * 1.4), (1.7, 2.9, 0), (-1.7, 2.9, 0)], [(0, 0.9, s * 0.4)] * 4, [(0, 1, 2, 3)], tint=BLUE)
            emit('hull', [(-1.7, 2.28, s * 1.4), (1.7, 2.28, s * 1.4), (1.7, 2.88, 0), (-1.7, 2.88, 0)], [(0, -0.9, -s * 0.4)] * 4, [(0, 1, 2, 3)], tint=BLUE * 0.6)
        table(0, 0.2, 1.7, 0.7)
        box('hull', (0.24, 0.015, 0.32), (-0.3, 0.77, 0.2), 0, tint=WHITE)
        box('hull', (0.30, 0.20, 0.04), (0.45, 0.86, 0.1), 0, tint=DARK)
        board('access', 1.6, 0.56, (0, 2.15, 1.44), 0, '#183868')
        board('access', 1.6, 0.56, (0, 2.15, -1.44), 180, '#183868')
    for side, runs in ((COLD_Z, ((-20, -8.4), (-4.0, -2.2), (2.4, 4.2), (8.4, 20))), (0.0, ((-20, -7.0), (-4.4, -2.2), (2.2, 4.2), (8.2, 20)))):
        for a, b in runs:
            n = max(1, round((b - a) / 3.8))
            for i in range(n + 1):
                x = a + (b - a) * i / n
                lathe('hull', [(0.16, 0), (0.15, 0.05), (0.03, 0.07)], (x, 0, side), 'y', 8, DARK)
                cylinder('hull', 0.025, 1.0, (x, 0.5, side), segments=6, tint=linear('#cf6319'))
            for i in range(n):
                x = a + (b - a) * (i + 0.5) / n
                for turn in (0, 180):
                    mark('tape', (b - a) / n, 0.09, (x, 0.93 - 0.02, side), turn)
    line(-20, 0.35, 20, 0.35, 0.15, 'red_line', 4, 0.012)
    line(-20, COLD_Z + 0.35, 20, COLD_Z + 0.35, 0.15, 'white', 4, 0.012)
    for name, x, z, yaw in (('hot', -9.5, 0.1, 0), ('hot', 10.5, 0.1, 0), ('warm', -9.5, COLD_Z - 0.2, 0), ('warm', 10.5, 1.0, 180), ('cold', -9.6, COLD_Z + 0.2, 180), ('cold', 10.8, COLD_Z + 0.2, 180)):
        post_sign(name, 1.2, 0.48, (x, 0, z), yaw, 1.5)
    # the way in, beside the corridor: mats, arrows towards the hot zone
    for k in range(4):
        flat('arrow', 0.7, 1.6, -5.7, 4 + k * 6, 180, 0.013)


def ppe_rack():
    with placed(-12.5, 0, 35, 0):
        mat(-3.2, -1.6, 3.2, 1.6, MAT)
        kit.tube('hull', [(-2.8, 0, 0.6), (-2.8, 1.95, 0.6), (2.8, 1.95, 0.6), (2.8, 0, 0.6)], 0.03, 6, tint=STEEL)
        for k in range(6):
            tint = (YELLOW, linear('#c56a22'), linear('#3f7f4a'))[k // 2]
            with placed(-2.2 + k * 0.88, 0, 0.6):
                suit(tint)
        for k in range(6):
            for s in (-0.1, 0.1):
                box('hull', (0.11, 0.34, 0.13), (-2.2 + k * 0.88 + s, 0.17, -0.25), 0.03, '-y', linear('#20342a'))
                box('hull', (0.11, 0.09, 0.28), (-2.2 + k * 0.88 + s, 0.045, -0.33), 0.03, '-y', linear('#20342a'))
        table(-1.4, -1.1, 2.2, 0.7), table(1.6, -1.1, 2.2, 0.7)
        for k in range(4):
            with placed(-2.2 + k * 0.55, 0.78, -1.1, 90):
                lathe('hull', [(0, -0.28), (0.07, -0.24), (0.085, -0.18), (0.085, 0.22), (0.03, 0.28), (0, 0.30)], (0, 0.085, 0), 'x', 10, linear('#c9b02a'))
        for k in range(4):
            with placed(0.9 + k * 0.45, 0.77, -1.1):
                lathe('hull', [(0.13, 0), (0.14, 0.10), (0.10, 0.20), (0, 0.24)], (0, 0, 0), 'y', 10, linear('#24282c'))
        board('ppe', 1.4, 0.53, (0, 2.0, 0.6), 180, '#164fa0')
        with placed(2.6, 0, -0.4):
            stool(0.9, 0, 0)


def suit(tint):
    """A suit on its hanger."""
    points, faces = [], []
    rings = ((1.90, 0.04, 0.04), (1.86, 0.11, 0.11), (1.74, 0.15, 0.13), (1.62, 0.13, 0.11), (1.54, 0.27, 0.12), (1.42, 0.29, 0.13), (1.12, 0.25, 0.12), (0.92, 0.27, 0.13), (0.84, 0.26, 0.12))
    n = 10
    for y, a, b in rings:
        for k in range(n):
            t = 2 * math.pi * k / n
            points.append((a * math.cos(t), y, b * math.sin(t)))
    for i in range(len(rings) - 1):
        for k in range(n):
            l = (k + 1) % n
            faces.append((i * n + k, i * n + l, (i + 1) * n + l, (i + 1) * n + k))
    sheet('hull', points, faces, tint)
    for s in (-1, 1):
        kit.tube('hull', [(s * 0.24, 1.50, 0), (s * 0.36, 1.22, 0.03), (s * 0.37, 0.92, 0.05)], 0.075, 7, tint=tint)
        kit.tube('hull', [(s * 0.37, 0.92, 0.05), (s * 0.37, 0.78, 0.04)], 0.055, 6, tint=linear('#24282c'))
        kit.tube('hull', [(s * 0.13, 0.90, 0), (s * 0.14, 0.62, 0.01), (s * 0.15, 0.36, 0.0)], 0.125, 8, tint=tint * 0.95)
    box('hull', (0.20, 0.15, 0.03), (0, 1.74, -0.12), 0.012, tint=linear('#33444c'))
    box('hull', (0.02, 0.75, 0.012), (0.05, 1.15, -0.125), 0, tint=tint * 0.5)
    kit.tube('hull', [(0, 1.90, 0), (0, 1.96, 0)], 0.008, 4, tint=STEEL)


def rehab():
    with placed(13.5, 0, 40, -12):
        tent(4.6, 4.2, 2.1, 2.9, linear('#b9a98a'))
        board('rehab', 1.8, 0.69, (0, 2.35, -2.16), 180, '#0f6a40')
        box('hull', (0.75, 0.06, 1.95), (1.5, 0.42, 0.5), 0.02, tint=linear('#3f5a4a'))
        for x in (1.2, 1.8):
            for z in (-0.3, 1.3):
                box('hull', (0.03, 0.4, 0.03), (x, 0.2, z), 0, '-y', STEEL)
        table(-1.5, 0.6, 1.6, 0.6, 90)
        box('hull', (0.3, 0.22, 0.2), (-1.5, 0.87, 0.2), 0.02, tint=WHITE)
        for x, z, yaw in ((-0.5, 1.2, 190), (0.3, 1.2, 170), (0.2, -0.6, 20)):
            stool(x, z, yaw)
        for k in range(3):
            box('hull', (0.4, 0.26, 0.3), (-1.6, 0.13 + 0.27 * k, -1.4), 0.01, '-y' if not k else '', linear('#6d8ea3'))


def evidence():
    with placed(10.5, 0, 33.5):
        table(0, 0, 2.2, 0.8)
        board('evidence', 1.0, 0.38, (0, 0.55, -0.41), 180, '#183868')
        for k in range(5):
            cylinder('hull', 0.045, 0.14, (-0.8 + k * 0.16, 0.83, 0.1), segments=10, tint=linear('#a9b8ba'))
            cylinder('hull', 0.035, 0.03, (-0.8 + k * 0.16, 0.915, 0.1), segments=10, tint=DARK)
        box('hull', (0.5, 0.3, 0.36), (0.6, 0.91, 0.05), 0.02, tint=linear('#3a4249'))
        box('hull', (0.22, 0.01, 0.30), (0.1, 0.765, 0.0), 0, tint=WHITE)


def waste():
    """Waste area in the warm zone: three kinds apart on bunded pallets."""
    with placed(14.0, 0, 10.0):
        mat(-4.4, -3.0, 4.4, 3.0, linear('#4a4f4c'))
        berm(-4.4, -3.0, 4.4, 3.0)
        post_sign('waste', 1.4, 0.48, (-4.9, 0, -3.2), 180, 1.6)
        for i, (tint, label) in enumerate(((linear('#2c5577'), 'class-4.1'), (linear('#2f6a4a'), 'class-8'), (linear('#8a8f90'), 'class-9'))):
            with placed(-2.9 + i * 2.9, 0, 0):
                box('hull', (1.5, 0.22, 1.5), (0, 0.12, 0), 0.02, '-y', linear('#c9a227'))
                for x, z in ((-0.36, -0.36), (0.36, -0.36), (-0.36, 0.36), (0.36, 0.36))[:4 - i]:
                    drum(x, z, tint, 0.23, label if z < 0 and i else None)


def light_mast(x, z):
    box('hull', (1.2, 0.7, 1.8), (x, 0.55, z), 0.03, tint=YELLOW)
    box('hull', (1.0, 0.2, 2.3), (x, 0.12, z), 0, '-y', DARK)
    kit.tube('hull', [(x, 0.9, z), (x, 7.0, z)], 0.05, 6, tint=STEEL)
    for s in (-0.5, 0.5):
        with placed(x + s, 7.0, z, 180, 30):
            box('hull', (0.7, 0.5, 0.2), (0, 0, 0), 0, tint=DARK)
            quad('hull', 0.62, 0.42, (0, 0, 0.105), rect('plain'), (0.95, 0.95, 0.95))


SPOTS = (
    ('A_decon_1', 0, 3.7, 180), ('A_decon_2', 0, 6.6, 180), ('A_decon_2_rinse', 0, 9.4, 180), ('A_decon_3', 0, 12.6, 180), ('A_decon_4', 0, 16.2, 180), ('A_decon_5', 0, 19.4, 180), ('A_decon_6', 0, 22.7, 180), ('A_decon_7', 0, 25.6, 180),
    ('A_decon_lead', -3.2, 10.0, -90), ('A_decon_exit', 0, 28.8, 180), ('A_entry', -5.7, 1.6, 0), ('A_access', -6.2, 31.6, 0), ('A_casualty', 6.2, 4.4, 180), ('A_casualty_end', 6.2, 23.6, 180), ('A_post', 0, 41.2, 180), ('A_post_front', -1.5, 36.5, 180),
    ('A_ic', 1.2, 42.2, 150), ('A_rehab', 13.4, 38.8, 180), ('A_evidence', 10.5, 32.4, 180), ('A_waste', 14.0, 6.2, 180), ('A_ppe', -12.5, 32.0, 180), ('A_sump', 0.9, 26.0, -90), ('A_backup', -4.4, 27.4, 0), ('A_media', 0, 62, 0),
)


def build():
    load()
    with drawn_as(**AS_CUT), placed(at.POST[0], 0, at.POST[1], at.POST_YAW):
        with density(1.2):
            corridor()
            casualty_lane()
            command_post()
            access()
            ppe_rack()
            rehab()
            evidence()
            waste()
        with density(0.6):
            light_mast(-11.5, 22), light_mast(11.5, 22)
        for name, x, z, yaw in SPOTS:
            anchor(name, x, 0, z, yaw)
    with drawn_as(hull='proxy'):
        box('hull', (160, 0.1, 160), (*at.POST[:1], -0.06, at.POST[1]), 0)


def floor():
    return []
