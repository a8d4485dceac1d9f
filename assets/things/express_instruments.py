"""Instruments of the express-mail hall: trace detector, scales, radiation monitors, console keys, test pieces."""
import math

import kit
from atlas import INK, drawing
from kit import box, cylinder, extrude, lathe, placed, tube
from shapes import knob, limb, rounded, shell, slab
from thing import display, part, print_on, thing

BODY, TRIM, DARK, NAVY = 'plastic:#d3d6d4', 'plastic:#4c545b', 'plastic:#2b2f33', 'plastic:#24406e'


@drawing('etd_front', 200, 26, 1.2)
def _(pen):
    pen.fill('#24406e')
    pen.text(8, 9, 'TRACE DETECTOR', 10, '#ffffff', 'lm')
    pen.text(8, 20, '爆炸物·毒品痕量探测仪  ION MOBILITY', 7, '#cfdcef', 'lm', False)


@drawing('etd_slot', 70, 18, 1.5)
def _(pen):
    pen.fill('#d3d6d4')
    pen.text(35, 5, '采样纸 SWAB', 6)
    pen.poly([(29, 9), (41, 9), (35, 16)], '#b3191a')


@drawing('swab_box', 80, 50, 1.5)
def _(pen):
    pen.fill('#f0f1ee')
    pen.rect(0, 0, 80, 13, '#24406e')
    pen.text(40, 6.5, '痕量采样纸 SWABS', 8, '#ffffff')
    pen.text(40, 22, '100 pcs · 一次一张', 6)
    pen.text(40, 31, 'one item, one swab', 5.4, '#333333', bold=False)
    pen.bars(20, 37, 40, 10, 31)


@drawing('scale_keys', 120, 22, 1.5)
def _(pen):
    pen.fill('#2b2f33')
    for i, (a, b) in enumerate((('置零', 'ZERO'), ('去皮', 'TARE'), ('单位', 'UNIT'), ('开关', 'ON/OFF'))):
        pen.rect(3 + i * 29.5, 3, 26, 16, '#dfe3e2' if i < 3 else '#b3392b', radius=2)
        pen.text(16 + i * 29.5, 8, a, 6.4, INK if i < 3 else '#ffffff')
        pen.text(16 + i * 29.5, 14.6, b, 4.6, INK if i < 3 else '#ffffff')


@drawing('scale_plate', 90, 20, 1.5)
def _(pen):
    pen.fill('#c9cccb')
    pen.text(45, 6, 'Max 60 kg   Min 200 g   e = 10 g', 5.6)
    pen.text(45, 14.5, '电子秤 PARCEL SCALE  III', 5.2, '#333333', bold=False)


@drawing('portal_head', 150, 60, 1.2)
def _(pen):
    pen.fill('#e2b41c')
    x, y, r = 30, 30, 20
    for k in range(3):
        a = 60 + 120 * k
        pen.draw.pieslice([(x - r) * pen.k, (y - r) * pen.k, (x + r) * pen.k, (y + r) * pen.k], a, a + 60, fill=INK)
    pen.disc(x, y, 5.4, '#e2b41c')
    pen.disc(x, y, 3.6, INK)
    pen.text(100, 20, '通道式辐射监测仪', 11)
    pen.text(100, 38, 'RADIATION MONITOR', 9)


@drawing('meter_keys', 40, 26, 2)
def _(pen):
    pen.fill('#2b2f33')
    for i, (t, c) in enumerate((('▲', '#4c545b'), ('OK', '#2f7d4f'), ('▼', '#4c545b'))):
        pen.disc(7.5 + 12.5 * i, 9, 5.2, c)
        pen.text(7.5 + 12.5 * i, 9, t, 4.4, '#ffffff')
    pen.text(20, 20, '辐射巡测 · 核素识别', 4, '#e8ebec')


@drawing('console_keys', 330, 96, 1.25)
def _(pen):
    pen.fill('#30363b')
    rows = (('黑白 B/W', '伪彩 COLOUR', '有机剔除 O-STRIP', '无机剔除 M-STRIP', '高穿 HI-PEN', '低穿 LO-PEN'), ('边缘 EDGE', '反色 NEG', 'γ GAMMA', 'Z_eff', '放大 ZOOM+', '缩小 ZOOM−'), ('上一幅 PREV', '标记 MARK', '侧视 VIEW 2', '存图 SAVE', '打印 PRINT', '注释 NOTE'))
    for j, row in enumerate(rows):
        for i, key in enumerate(row):
            x, y = 4 + i * 54, 4 + j * 30.5
            pen.rect(x, y, 51, 27.5, '#cfd4d5' if j < 2 else '#a9b6c4', radius=2.5)
            head, _, tail = key.partition(' ')
            pen.text(x + 25.5, y + 10, head, 9, fit=47)
            pen.text(x + 25.5, y + 20.5, tail, 5.6, '#30363b', fit=47)


@drawing('console_belt', 96, 96, 1.25)
def _(pen):
    pen.fill('#30363b')
    pen.text(48, 6, '输送带 BELT', 7, '#e8ebec')


@drawing('key_tip', 30, 18, 1.6)
def _(pen):
    pen.fill('#7a3b96')
    pen.text(15, 6, 'TIP', 8, '#ffffff')
    pen.text(15, 13.5, '威胁确认', 5, '#ffffff')


@drawing('key_forward', 26, 18, 1.6)
def _(pen):
    pen.fill('#2f8a4c')
    pen.text(13, 9, '▶', 10, '#ffffff')


@drawing('key_reverse', 26, 18, 1.6)
def _(pen):
    pen.fill('#d69a1a')
    pen.text(13, 9, '◀', 10)


@drawing('key_stop', 26, 18, 1.6)
def _(pen):
    pen.fill('#b3191a')
    pen.text(13, 9, '■', 10, '#ffffff')


@drawing('estop', 66, 66, 1.4)
def _(pen):
    pen.fill('#e2b41c')
    pen.text(33, 7, '急 停', 10)
    pen.text(33, 59, 'EMERGENCY STOP', 6.4)


@drawing('test_case', 150, 40, 1.3)
def _(pen):
    pen.fill('#20262b')
    pen.text(75, 13, 'X 光机图像质量测试体', 12, '#f1c33a')
    pen.text(75, 29, 'IMAGE QUALITY TEST PIECE', 8.4, '#e6e9ea')


@drawing('test_wires', 110, 50, 1.6)
def _(pen):
    pen.fill('#e9ece8')
    for i, awg in enumerate((24, 30, 36, 38, 40, 42)):
        y = 7 + i * 7.4
        pen.text(8, y, str(awg), 5)
        pen.line([(20 + 4 * k, y + (1.6 if k % 2 else -1.6)) for k in range(22)], '#a4602c', 1.5 - 0.22 * i)
    pen.text(55, 2.4, 'AWG', 3.4)


@drawing('test_steps', 150, 20, 1.4)
def _(pen):
    pen.fill('#9aa1a5')
    for i, mm in enumerate((2, 6, 10, 14, 18, 24, 30, 38)):
        pen.text(9.4 + i * 18.75, 10, f'{mm}', 8)


# --- things
def etd():
    """Desk-top ion-mobility trace detector, 0.36 x 0.40 x 0.34 m: swab slot in front, screen above it."""
    with thing('etd'):
        # Side view, pulled along X.
        side = [(-0.20, 0.012), (0.20, 0.012), (0.20, 0.105), (0.175, 0.125), (0.085, 0.285), (0.060, 0.300), (-0.18, 0.315), (-0.20, 0.295)]
        extrude(BODY, side, 0.352, axis='x', closed=True)
        for s in (1, -1):
            kit.emit(TRIM, [(s * 0.176, y, z) for z, y in side], [(s, 0, 0)] * 8, [tuple(range(8))])
        for x in (-0.14, 0.14):
            for z in (-0.16, 0.16):
                cylinder('rubber:#1b1c1d', 0.014, 0.013, (x, 0.0065, z), segments=10)
        pitch = -math.degrees(math.atan2(0.090, 0.160))
        with placed(0, 0.205, 0.130, 0, pitch):
            slab(DARK, 0.270, 0.012, 0.160, (0, 0, -0.004), 0.010, 0.004, axis='z')
            slab('glass:#07090b', 0.246, 0.001, 0.138, (0, 0, 0.0078), 0.004, 0.0004, axis='z')
            display(0.236, 0.128, (0, 0, 0.0093))
        print_on('etd_front', (-0.05, 0.090, 0.2004), width=0.200, height=0.026)
        slab(DARK, 0.090, 0.012, 0.036, (0.105, 0.046, 0.198), 0.006, 0.004, axis='z')
        box('plastic:#0d0e0f', (0.070, 0.006, 0.006), (0.105, 0.046, 0.2085), 0.001)
        print_on('etd_slot', (0.105, 0.078, 0.2004), width=0.070, height=0.018)
        with part('swab', 0.105, 0.046, 0.215):
            box('cloth:#eceae2', (0.048, 0.0012, 0.050), (0, 0, 0.010), 0.0003)
        with part('lamp', 0, 0.303, 0.052):
            with placed(0, 0, 0, 0, -4):
                slab('gloss:#dfe3e4', 0.200, 0.010, 0.022, (0, -0.003, -0.012), 0.006, 0.003)
        for i in range(7):
            box(DARK, (0.16, 0.0015, 0.006), (0, 0.3155 - 0.0005 * i, -0.155 + 0.016 * i), 0)
        slab(DARK, 0.070, 0.004, 0.014, (-0.115, 0.050, 0.1995), 0.003, 0.001, axis='z')
        with part('printout', -0.115, 0.050, 0.204):
            limb('paper:#f2f1ea', [(0, 0, 0), (0, 0.004, 0.016), (0, -0.006, 0.030), (0, -0.030, 0.034)], [(0.028, 0.0004)] * 4, 6, domes=(False, False))


def swab():
    """Sampling wand with a swab in its jaws, held by its far end."""
    with thing('swab', rests=False):
        limb('plastic:#2f5f9e', [(0, 0, 0.075), (0, 0, 0.02), (0, 0, -0.02), (0, 0, -0.075)], [0.008, 0.0088, 0.0066, 0.006], 9)
        box('plastic:#2b2f33', (0.030, 0.006, 0.016), (0, 0, -0.085), 0.002)
        with part('cloth', 0, 0, -0.092):
            limb('cloth:#f1efe8', [(0, 0.002, 0.004), (0, 0.003, -0.014), (0, 0.001, -0.034), (0, -0.006, -0.046)], [(0.017, 0.0012), (0.018, 0.0014), (0.018, 0.0014), (0.015, 0.001)], 8)
        with part('stain', 0, 0.0028, -0.116):
            kit.emit('cloth:#8a8578', [(0.009 * math.cos(a * math.pi / 4), 0.0016, 0.012 * math.sin(a * math.pi / 4)) for a in range(8)], [(0, 1, 0)] * 8, [tuple(range(8))[::-1]])


def swab_box():
    with thing('swab_box'):
        box('card:#e4e5e1', (0.120, 0.060, 0.080), (0, 0.030, 0), 0.0015)
        print_on('swab_box', (0, 0.030, 0.0404), width=0.094, height=0.058)
        with part('swabs', 0, 0.058, 0):
            for i in range(4):
                box('cloth:#f1efe8', (0.048, 0.020, 0.0012), (0.004 * i - 0.006, 0.006, -0.006 + 0.004 * i), 0.0003)


def scale_head(number=''):
    """Read-out of a scale on its column, tilted toward the user; its foot is the origin."""
    with placed(0, 0, 0, 0, -22):
        slab(DARK, 0.210, 0.050, 0.130, (0, 0.055, -0.03), 0.012, 0.006, axis='z')
        slab('glass:#10151a', 0.160, 0.001, 0.054, (0, 0.078, 0.0198), 0.004, 0.0004, axis='z')
        display(0.150, 0.045, (0, 0.078, 0.0213))
        print_on('scale_keys', (0, 0.027, 0.0204), width=0.180, height=0.033)


def parcel_scale():
    """Bench scale: platform 0.40 x 0.33 m, read-out behind."""
    with thing('parcel_scale'):
        shell(TRIM, rounded(0.360, 0.300, 0.020), [(0.004, 0.014), (0, 0.018), (0, 0.052), (0.012, 0.062)])
        for x in (-0.14, 0.14):
            for z in (-0.11, 0.11):
                cylinder('rubber:#1b1c1d', 0.016, 0.015, (x, 0.0075, z), segments=10)
        with part('platform', 0, 0.064, 0):
            shell('steel:#c3c7c9', rounded(0.400, 0.330, 0.018), [(0.002, 0), (0, 0.002), (0, 0.012), (0.003, 0.015)])
        print_on('scale_plate', (-0.02, 0.036, 0.1503), width=0.090, height=0.020)
        cylinder('satin:#8d9397', 0.018, 0.24, (0, 0.15, -0.185), segments=12)
        box(TRIM, (0.09, 0.03, 0.06), (0, 0.038, -0.165), 0.006)
        with placed(0, 0.27, -0.185):
            scale_head()


def floor_scale():
    """Platform scale 0.80 x 0.80 m, read-out at 1.05 m."""
    with thing('floor_scale'):
        shell('satin:#5b646b', rounded(0.800, 0.800, 0.012), [(0.006, 0), (0, 0.006), (0, 0.060), (0.003, 0.063)])
        with part('platform', 0, 0.064, 0):
            shell('steel:#b4babd', rounded(0.770, 0.770, 0.010), [(0.001, 0), (0, 0.001), (0, 0.008), (0.003, 0.011)])
            for i in range(6):
                for k in range(6):
                    with placed(-0.30 + 0.12 * i, 0.0112, -0.30 + 0.12 * k, 45 if (i + k) % 2 else -45):
                        kit.emit('steel:#c9cdcf', [(-0.022, 0, -0.004), (0.022, 0, -0.004), (0.022, 0, 0.004), (-0.022, 0, 0.004)], [(0, 1, 0)] * 4, [(0, 1, 2, 3)])
        cylinder('satin:#8d9397', 0.024, 0.95, (0, 0.53, -0.430), segments=12)
        box('satin:#5b646b', (0.14, 0.05, 0.09), (0, 0.030, -0.42), 0.006)
        with placed(0, 0.98, -0.430):
            scale_head()


def radiation_portal():
    """One pillar of the passage monitor, 2.1 m; two face each other across the belt, detectors toward +Z."""
    with thing('radiation_portal'):
        shell('plastic:#c9cdcd', rounded(0.34, 0.24, 0.030, 3), [(0.004, 0.05), (0, 0.06), (0, 2.04), (0.010, 2.06)])
        slab(DARK, 0.40, 0.05, 0.30, radius=0.03, bevel=0.008)
        shell('plastic:#e2b41c', rounded(0.344, 0.244, 0.030, 3), [(0, 1.72), (0, 1.90)], top=False, bottom=False)
        print_on('portal_head', (0, 1.81, 0.1224), width=0.300, height=0.120)
        slab('soft:#3b444b', 0.26, 0.010, 1.05, (0, 0.70, 0.118), 0.02, 0.004, axis='z')
        slab('glass:#0a0d10', 0.240, 0.006, 0.150, (0, 1.42, 0.118), 0.008, 0.002, axis='z')
        display(0.224, 0.134, (0, 1.42, 0.1246))
        with part('lamp', 0, 2.06, 0):
            lathe('gloss:#d9dcdd', [(0.055, 0), (0.056, 0.01), (0.050, 0.085), (0.030, 0.105), (0, 0.110)], segments=16)


def radiation_meter():
    """Hand-held identifier: pistol handle, detector in front; origin in the grip."""
    with thing('radiation_meter', rests=False):
        with placed(0, 0.062, -0.03):
            shell('plastic:#e0b021', rounded(0.092, 0.200, 0.026, 3), [(0.006, -0.030), (0, -0.022), (0, 0.022), (0.010, 0.034)])
            with placed(0, 0.034, 0.030):
                with placed(0, 0.004, 0, 0, 8):
                    slab(DARK, 0.078, 0.010, 0.090, (0, -0.006, 0), 0.008, 0.003)
                    display(0.064, 0.048, (0, 0.0052, -0.012), pitch=-90)
                    print_on('meter_keys', (0, 0.0050, 0.030), pitch=-90, width=0.040, height=0.024)
            lathe(DARK, [(0.0, -0.075), (0.030, -0.075), (0.036, -0.068), (0.036, 0.0), (0.030, 0.01)], (0, 0, -0.085), 'z', 16)
            with part('lamp', 0, 0.033, -0.070):
                slab('gloss:#d9dcdd', 0.040, 0.005, 0.010, (0, -0.002, 0), 0.004, 0.0015)
        limb('rubber:#1e2022', [(0, 0.045, 0.016), (0, 0.0, 0.026), (0, -0.045, 0.038), (0, -0.060, 0.042)], [(0.018, 0.022), (0.017, 0.020), (0.018, 0.021), (0.020, 0.024)], 10, (0, 0.1, 1))
        with part('trigger', 0, 0.018, -0.004):
            box('soft:#b3191a', (0.012, 0.026, 0.010), (0, 0, 0), 0.003)


def xray_console():
    """Key panel of the scanner, 0.52 x 0.20 m, tilted to the operator."""
    with thing('xray_console'):
        side = [(-0.105, 0.0), (0.105, 0.0), (0.105, 0.022), (-0.105, 0.060)]
        extrude(DARK, side, 0.520, axis='x', closed=True)
        for s in (1, -1):
            kit.emit(DARK, [(s * 0.26, y, z) for z, y in side], [(s, 0, 0)] * 4, [(0, 1, 2, 3)])
        tilt = math.degrees(math.atan2(0.038, 0.210))
        with placed(0, 0.0414, 0, 0, tilt):
            print_on('console_keys', (-0.082, 0.0004, 0.006), pitch=-90, width=0.330, height=0.120)
            print_on('console_belt', (0.145, 0.0004, 0.006), pitch=-90, width=0.110, height=0.120)
            for name, x, z, w in (('tip', 0.145, 0.045, 0.060), ('forward', 0.178, 0.012, 0.030), ('stop', 0.145, 0.012, 0.030), ('reverse', 0.112, 0.012, 0.030)):
                with part(name, x, 0.0004, z):
                    box({'tip': 'plastic:#7a3b96', 'forward': 'plastic:#2f8a4c', 'stop': 'plastic:#b3191a', 'reverse': 'plastic:#d69a1a'}[name], (w, 0.010, 0.024), (0, 0.003, 0), 0.002)
                    print_on(f'key_{name}', (0, 0.0083, 0), pitch=-90, width=w * 0.86, height=0.019)
            for name, x in (('lamp_power', 0.122), ('lamp_xray', 0.168)):
                with part(name, x, 0.0006, -0.026):
                    knob('gloss:#d9dcdd', 0.009, 0.007, segments=14)
            cylinder('satin:#9aa1a5', 0.014, 0.004, (0.222, 0.002, -0.030), segments=16, bevel=0.001)
            with part('key', 0.222, 0.004, -0.030):
                box('satin:#c9cdd0', (0.0022, 0.026, 0.009), (0, 0.012, 0), 0.0006)
                lathe('plastic:#1a1b1d', [(0, -0.003), (0.011, -0.003), (0.012, 0), (0.011, 0.003), (0, 0.003)], (0, 0.030, 0), 'x', 12)
            lathe('plastic:#e2b41c', [(0.028, 0), (0.028, 0.008), (0.025, 0.010), (0.018, 0.010)], (0.222, 0, 0.035), segments=18)
            with part('estop', 0.222, 0.010, 0.035):
                lathe('gloss:#b3191a', [(0.012, 0), (0.012, 0.006), (0.022, 0.008), (0.024, 0.013), (0.020, 0.020), (0, 0.023)], segments=18)


def estop():
    """Mushroom on its yellow box, to be screwed to a wall or post; front toward +Z."""
    with thing('estop', rests=False):
        shell('plastic:#e2b41c', rounded(0.074, 0.074, 0.008), [(0.002, 0), (0, 0.003), (0, 0.050), (0.004, 0.054)], (0, 0, 0), 'z')
        print_on('estop', (0, 0, 0.0544), width=0.064, height=0.064)
        cylinder('satin:#8d9397', 0.016, 0.012, (0, 0, 0.060), 'z', 14)
        with part('button', 0, 0, 0.066):
            lathe('gloss:#b3191a', [(0.012, -0.006), (0.012, 0.002), (0.019, 0.004), (0.0205, 0.010), (0.017, 0.018), (0, 0.022)], axis='z', segments=20)


def test_piece():
    """Image-quality test piece in its tray: wires, a step wedge over them, plates of two thicknesses."""
    with thing('test_piece'):
        slab('plastic:#1d2226', 0.36, 0.014, 0.26, radius=0.014, bevel=0.004)
        slab('soft:#2f363b', 0.33, 0.001, 0.23, (0, 0.0138, 0), 0.010, 0.0004, bottom=False)
        print_on('test_case', (0, 0.0152, -0.092), pitch=-90, width=0.150, height=0.036)
        box('film:#e2e8e6', (0.120, 0.003, 0.055), (-0.095, 0.0165, -0.022), 0.001)
        print_on('test_wires', (-0.095, 0.0184, -0.022), pitch=-90, width=0.110, height=0.050)
        for i in range(8):
            box('satin:#a3aaae', (0.0185, 0.004 + 0.0048 * i, 0.045), (0.028 + 0.0187 * i, 0.0148 + 0.002 + 0.0024 * i, -0.020), 0.0006)
        print_on('test_steps', (0.0935, 0.0152, 0.016), pitch=-90, width=0.150, height=0.014)
        for i, (look, h) in enumerate((('steel:#8f979c', 0.010), ('plastic:#d9cfa8', 0.020), ('plastic:#c88f4a', 0.030), ('satin:#c98d3e', 0.012))):
            slab(look, 0.058, h, 0.045, (-0.12 + 0.075 * i, 0.0148, 0.068), 0.004, 0.0015)


def step_wedge():
    """Step wedge with a test wire behind it, alone, for the start of the shift."""
    with thing('step_wedge'):
        for i in range(8):
            box('satin:#a3aaae', (0.0245, 0.005 + 0.0048 * i, 0.060), (-0.086 + 0.0246 * i, 0.0045 + 0.0024 * i, 0), 0.0006)
        box('film:#dfe5e2', (0.210, 0.0022, 0.070), (0, 0.0011, 0), 0.0006)
        tube('satin:#a4602c', [(-0.104 + 0.008 * k, 0.0028, 0.033 + (0.0016 if k % 2 else -0.0016)) for k in range(27)], 0.0007, 3)


def build():
    for make in (etd, swab, swab_box, parcel_scale, floor_scale, radiation_portal, radiation_meter, xray_console, estop, test_piece, step_wedge):
        make()
