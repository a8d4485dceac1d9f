"""Measuring instruments of the health-quarantine scene."""
import math

import kit
from atlas import INK, drawing
from kit import box, cylinder, extrude, lathe, placed, round_corners, tube
from shapes import knob, limb, rounded, shell, slab
from thing import PRINTS, display, part, print_on, print_round, thing

WHITE, PALE, DARK, TEAL = 'plastic:#e2e5e4', 'plastic:#c6cccd', 'plastic:#2b2f33', 'plastic:#2f7f86'


@drawing('thermal_side', 90, 22, 1.6)
def _(pen):
    pen.fill('#2b2f33')
    pen.text(45, 8, '红外测温仪', 9, '#e6e9ea')
    pen.text(45, 17, 'THERMAL CAMERA ±0.5 °C', 5.4, '#aeb6ba', bold=False)


@drawing('blackbody', 70, 20, 1.6)
def _(pen):
    pen.fill('#c6cccd')
    pen.text(35, 6, '黑体参考源', 7)
    pen.text(35, 14, 'BLACKBODY REFERENCE', 5, '#333333', bold=False)


@drawing('ir_keys', 30, 34, 2)
def _(pen):
    pen.fill('#e2e5e4')
    for i, (t, c) in enumerate((('MODE', '#6d777d'), ('SET', '#6d777d'), ('MEM', '#6d777d'))):
        pen.rect(5, 2 + i * 11, 20, 8.4, c, radius=3)
        pen.text(15, 6.2 + i * 11, t, 4.6, '#ffffff')


@drawing('ir_label', 44, 14, 2)
def _(pen):
    pen.fill('#e2e5e4')
    pen.text(22, 4.4, '额温 3–5 cm', 5, '#2f6f76')
    pen.text(22, 10.4, 'FOREHEAD', 4.4, '#2f6f76')


@drawing('oximeter', 30, 9, 3)
def _(pen):
    pen.fill('#2b2f33')
    pen.text(15, 4.5, 'SpO₂  PULSE OXIMETER', 3.2, '#e6e9ea', fit=28)


@drawing('co2', 80, 18, 1.6)
def _(pen):
    pen.fill('#e2e5e4')
    pen.text(40, 5.4, '二氧化碳监测仪', 6.6)
    pen.text(40, 13, 'CO₂ · 0–5 000 ppm', 5, '#444444', bold=False)


@drawing('bp_keys', 90, 24, 1.5)
def _(pen):
    pen.fill('#e2e5e4')
    for i, (t, c) in enumerate((('记忆 MEM', '#8b969c'), ('START 开始', '#2f7f86'), ('时间 SET', '#8b969c'))):
        pen.rect(3 + i * 29, 4, 26, 16, c, radius=4)
        pen.text(16 + i * 29, 12, t, 5, '#ffffff', fit=24)


@drawing('gauge_dial', 110, 110, 1.9)
def _(pen):
    pen.fill('#f3f3ee')
    for k in range(-20, 21):
        # Zero stands at the top; negative pressure is to the left.
        a = math.radians(k * 6)
        long = 11 if k % 10 == 0 else (8 if k % 5 == 0 else 4.5)
        pen.line([(55 + 48 * math.sin(a), 55 - 48 * math.cos(a)), (55 + (48 - long) * math.sin(a), 55 - (48 - long) * math.cos(a))], INK, 1.5 if k % 5 == 0 else 0.7)
        if k % 10 == 0:
            pen.text(55 + 29 * math.sin(a), 55 - 29 * math.cos(a), f'{k:+d}' if k else '0', 9)
    # At least 5 Pa below the corridor is right.
    pen.arc(55, 55, 51, 150, 240, '#1f8a3d', 2.6)
    pen.arc(55, 55, 51, 240, 270, '#d8a116', 2.6)
    pen.arc(55, 55, 51, 270, 390, '#c32018', 2.6)
    pen.text(55, 74, 'Pa', 9)
    pen.text(55, 86, '压差 ROOM − CORRIDOR', 4.6, fit=60)


@drawing('chlorine_chart', 70, 40, 1.8)
def _(pen):
    pen.fill('#f1f0ea')
    pen.text(35, 5, '有效氯 AVAILABLE CHLORINE mg/L', 3.8, fit=66)
    for i, (mg, colour) in enumerate(CHLORINE):
        pen.rect(3 + i * 9.3, 10, 8.2, 16, colour, '#8a8a80', 0.3)
        pen.text(7.1 + i * 9.3, 31, str(mg), 3.4)
    pen.text(35, 37, 'dip 1 s · read at 30 s 浸 1 秒 30 秒读数', 3, '#444444', bold=False)


CHLORINE = ((0, '#f2efdf'), (50, '#e3d9bd'), (100, '#cfc0a3'), (300, '#b39a84'), (500, '#947263'), (1000, '#6e4d4c'), (2000, '#45303a'))


@drawing('chlorine_tube', 60, 30, 1.6)
def _(pen):
    pen.fill('#3f6fae')
    pen.text(30, 9, '有效氯试纸', 7.6, '#ffffff')
    pen.text(30, 20, 'CHLORINE STRIPS 0–2 000 mg/L', 4, '#e6edf6', fit=56)


@drawing('cold_box', 150, 60, 1.2)
def _(pen):
    pen.fill('#e8ecee')
    pen.rect(0, 0, 150, 16, '#1f6fb0')
    pen.text(75, 8, '生物样本转运箱 2–8 °C', 11, '#ffffff')
    pen.text(75, 27, 'SPECIMEN TRANSPORT', 9, '#1f4f7c')
    pen.poly([(40, 46), (54, 34), (68, 46), (54, 58)], '#ffffff')
    pen.line([(40, 46), (54, 34), (68, 46), (54, 58), (40, 46)], INK, 1)
    pen.text(54, 46, 'UN3373', 5.2)
    pen.text(108, 46, '生物物质 B 类', 7)


# --- things
def tripod(height, look=DARK):
    """Three legs that meet at `height`; their spread is half of it."""
    for k in range(3):
        a = math.radians(90 + 120 * k)
        foot = (0.30 * height * math.cos(a), 0.012, 0.30 * height * math.sin(a))
        hip = (0.022 * math.cos(a), height * 0.80, 0.022 * math.sin(a))
        mid = tuple(f * 0.52 + h * 0.48 for f, h in zip(foot, hip))
        tube(look, [hip, mid], 0.0145, 7)
        tube('satin:#8d9397', [mid, foot], 0.0095, 6)
        cylinder('rubber:#17181a', 0.014, 0.024, foot, segments=8)
        tube('satin:#6d7479', [(0, height * 0.52, 0), tuple(f * 0.30 + h * 0.70 for f, h in zip(foot, hip))], 0.005, 5)
    cylinder(look, 0.030, 0.05, (0, height * 0.81, 0), segments=12)
    cylinder('satin:#8d9397', 0.013, height * 0.46, (0, height * 0.72, 0), segments=10)
    slab(look, 0.07, 0.012, 0.07, (0, height - 0.012, 0), 0.012, 0.003)


def fever_camera():
    """Camera on its tripod, lens toward -Z, its screen toward the user at 1.4 m."""
    with thing('fever_camera'):
        tripod(1.45)
        with placed(0, 1.45, 0):
            shell(DARK, rounded(0.110, 0.180, 0.016), [(0.004, 0), (0, 0.006), (0, 0.094), (0.004, 0.100)])
            with placed(0, 0.052, -0.09, 180):
                lathe('satin:#26292c', [(0.040, -0.002), (0.040, 0.034), (0.036, 0.038), (0.031, 0.038), (0.029, 0.026)], axis='z', segments=20)
                lathe('gloss:#4a3a52', [(0.029, 0.026), (0.015, 0.030), (0, 0.031)], axis='z', segments=14)
                lathe('glass:#121a22', [(0.012, 0.004), (0, 0.006)], (0.0, 0.040, 0), 'z', 12)
            print_on('thermal_side', (0.0554, 0.055, 0.01), yaw=90, width=0.120, height=0.029)
            print_on('thermal_side', (-0.0554, 0.055, 0.01), yaw=-90, width=0.120, height=0.029)
            with part('lamp', 0, 0.100, 0.06):
                knob('gloss:#d9dcdd', 0.012, 0.010, segments=12)
            tube(DARK, round_corners([(0.05, 0.02, 0.05), (0.10, 0.0, 0.06), (0.13, -0.05, 0.10)], 0.03), 0.008, 6)
            with placed(0.10, -0.10, 0.130, -8, -12):
                slab(DARK, 0.300, 0.022, 0.205, (0, 0, -0.024), 0.010, 0.004, axis='z')
                slab('glass:#06080a', 0.284, 0.001, 0.186, (0, 0.004, -0.002), 0.004, 0.0004, axis='z')
                display(0.276, 0.172, (0, 0.004, -0.0003))


def blackbody():
    """Temperature reference on its own foot, aperture toward +Z."""
    with thing('blackbody'):
        shell(PALE, rounded(0.150, 0.150, 0.014), [(0.004, 0.008), (0, 0.012), (0, 0.196), (0.005, 0.200)])
        slab(DARK, 0.160, 0.010, 0.160, radius=0.016, bevel=0.003)
        lathe(DARK, [(0.052, 0.0), (0.052, 0.006), (0.046, 0.008), (0.043, 0.002)], (0, 0.130, 0.075), 'z', 20)
        lathe('rubber:#060606', [(0.043, 0.002), (0, 0.001)], (0, 0.130, 0.075), 'z', 20)
        slab('glass:#0a0d10', 0.082, 0.001, 0.034, (0, 0.050, 0.0750), 0.004, 0.0004, axis='z')
        display(0.074, 0.028, (0, 0.050, 0.0764))
        print_on('blackbody', (0, 0.024, 0.0754), width=0.070, height=0.020)
        for k in range(5):
            box(DARK, (0.10, 0.003, 0.001), (0, 0.10 + 0.012 * k, -0.0752), 0)


def ir_thermometer():
    """Forehead thermometer, pistol shape; origin in the grip, sensor toward -Z, display toward the user."""
    with thing('ir_thermometer', rests=False):
        with placed(0, 0.062, -0.010):
            shell(WHITE, rounded(0.042, 0.060, 0.018, 3), [(0.010, -0.066), (0.002, -0.058), (0, -0.04), (0, 0.044), (0.004, 0.050)], (0, 0, 0), 'z')
            with placed(0, 0, -0.066, 180):
                lathe(DARK, [(0.014, -0.004), (0.013, 0.010), (0.010, 0.011), (0.0085, 0.004), (0, 0.002)], axis='z', segments=14)
            slab(DARK, 0.036, 0.002, 0.040, (0, 0.004, 0.0490), 0.006, 0.0008, axis='z')
            display(0.031, 0.030, (0, 0.006, 0.0514))
        limb(WHITE, [(0, 0.040, -0.004), (0, 0.0, 0.004), (0, -0.045, 0.016), (0, -0.066, 0.022)], [(0.017, 0.021), (0.0155, 0.018), (0.016, 0.019), (0.017, 0.020)], 10, (0, 0.1, 1))
        print_on('ir_keys', (0, -0.006, 0.0262), pitch=-14, width=0.018, height=0.026)
        print_on('ir_label', (0.0213, 0.066, -0.010), yaw=90, width=0.050, height=0.016)
        print_on('ir_label', (-0.0213, 0.066, -0.010), yaw=-90, width=0.050, height=0.016)
        with part('trigger', 0, 0.022, -0.021):
            box(TEAL, (0.014, 0.022, 0.010), (0, 0, 0), 0.003)


def probe_thermometer():
    """Clinical pen thermometer lying along Z, tip toward -Z."""
    with thing('probe_thermometer'):
        with placed(0, 0.0055, 0):
            limb(WHITE, [(0, 0, 0.060), (0, 0, 0.030), (0, 0, 0.004), (0, 0, -0.010)], [(0.009, 0.0055), (0.0105, 0.0056), (0.009, 0.005), (0.005, 0.0038)], 10)
            limb(WHITE, [(0, 0, -0.010), (0, 0, -0.048)], [0.0034, 0.0026], 8)
            limb('steel:#c9cdd0', [(0, 0, -0.048), (0, 0, -0.060)], [0.0022, 0.0020], 7)
            slab('glass:#12171a', 0.0145, 0.0006, 0.030, (0, 0.0050, 0.026), 0.002, 0.0002)
        display(0.0125, 0.027, (0, 0.0117, 0.026), pitch=-90)
        with part('button', 0, 0.0100, 0.052):
            slab(TEAL, 0.008, 0.0022, 0.010, radius=0.003, bevel=0.0008)
        with part('sheath', 0, 0.0055, -0.032, apart=True):
            limb('film:#e6ecef', [(0, 0, 0.026), (0, 0, -0.020), (0, 0, -0.034)], [0.0052, 0.0040, 0.0032], 8)


def oximeter():
    """Finger-clip oximeter; finger goes in along +Z side, display up."""
    with thing('oximeter'):
        shell(WHITE, rounded(0.034, 0.058, 0.011, 3), [(0.004, 0), (0, 0.004), (0, 0.013), (0.001, 0.0145)])
        with part('upper', 0, 0.0150, -0.024):
            with placed(0, 0, 0.024):
                shell('plastic:#3f7f9e', rounded(0.034, 0.058, 0.011, 3), [(0.001, 0), (0, 0.0015), (0, 0.013), (0.004, 0.018)])
                slab('glass:#07090a', 0.0265, 0.0006, 0.032, (0, 0.0177, -0.004), 0.003, 0.0002)
                knob(DARK, 0.005, 0.0012, (0, 0.0178, 0.0195), segments=10)
        display(0.024, 0.0285, (0, 0.0338, -0.004), pitch=-90, name='upper')
        limb('rubber:#1a1b1d', [(0, 0.0148, 0.0292), (0, 0.0148, 0.010)], [(0.009, 0.0078), (0.008, 0.006)], 10, domes=(False, True))
        tube('cloth:#22262a', round_corners([(-0.012, 0.006, -0.029), (-0.020, 0.004, -0.06), (-0.05, 0.002, -0.05), (-0.045, 0.002, 0.0), (-0.03, 0.003, -0.02)], 0.02, 2), 0.0012, 4)


def co2_meter():
    with thing('co2_meter'):
        with placed(0, 0, 0, 0, -10):
            shell(WHITE, rounded(0.112, 0.092, 0.014), [(0.003, -0.014), (0, -0.010), (0, 0.010), (0.004, 0.014)], (0, 0.048, 0), 'z')
            slab('glass:#0b0e10', 0.092, 0.001, 0.050, (0, 0.056, 0.0135), 0.005, 0.0004, axis='z')
            display(0.084, 0.043, (0, 0.056, 0.0150))
            print_on('co2', (0, 0.018, 0.0144), width=0.080, height=0.018)
            with part('lamp', 0.043, 0.0865, 0.0132):
                slab('gloss:#d9dcdd', 0.010, 0.002, 0.005, radius=0.002, bevel=0.0006, axis='z')
        slab(PALE, 0.090, 0.008, 0.050, (0, 0, -0.014), 0.010, 0.003)


def bp_monitor():
    """Upper-arm monitor with its cuff beside it."""
    with thing('bp_monitor'):
        side = [(-0.060, 0.0), (0.060, 0.0), (0.060, 0.024), (0.040, 0.034), (-0.050, 0.075), (-0.060, 0.070)]
        extrude(WHITE, side, 0.126, axis='x', closed=True)
        for s in (1, -1):
            kit.emit(PALE, [(s * 0.063, y, z) for z, y in side], [(s, 0, 0)] * 6, [tuple(range(6))])
        tilt = math.degrees(math.atan2(0.041, 0.090))
        with placed(0, 0.0545, -0.005, 0, tilt):
            slab('glass:#0d1012', 0.098, 0.001, 0.072, (0, 0.0000, -0.006), 0.005, 0.0004)
            display(0.088, 0.062, (0, 0.0014, -0.006), pitch=-90)
        with placed(0, 0.0294, 0.050, 0, math.degrees(math.atan2(0.010, 0.020))):
            print_on('bp_keys', (0, 0.0005, 0), pitch=-90, width=0.095, height=0.021)
        tube('rubber:#3a4045', round_corners([(-0.062, 0.020, -0.03), (-0.10, 0.020, -0.05), (-0.12, 0.010, 0.02), (-0.17, 0.030, 0.0)], 0.03), 0.0045, 6)
        with placed(-0.215, 0.0, 0.0):
            n = 16
            for r, look, flip in ((0.052, 'cloth:#2a4a72', False), (0.045, 'cloth:#1d2a3c', True)):
                points = [(r * math.cos(2 * math.pi * k / n), 0.052 + r * math.sin(2 * math.pi * k / n), z) for z in (-0.070, 0.070) for k in range(n)]
                faces = [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)]
                kit.sheet(look, points, [tuple(reversed(f)) for f in faces] if flip else faces)
            for z in (-0.070, 0.070):
                ring = [[(r * math.cos(2 * math.pi * k / n), 0.052 + r * math.sin(2 * math.pi * k / n), z) for k in range(n)] for r in (0.045, 0.052)]
                kit.emit('cloth:#2a4a72', ring[0] + ring[1], [(0, 0, math.copysign(1, z))] * (2 * n), [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)])
            box('cloth:#d6dade', (0.030, 0.002, 0.12), (0.01, 0.1045, 0), 0.0005)


def pressure_gauge():
    """Differential-pressure gauge on the wall; origin at the middle of its back."""
    with thing('pressure_gauge', rests=False):
        lathe('plastic:#30363b', [(0.064, 0), (0.066, 0.004), (0.066, 0.022), (0.060, 0.030), (0.055, 0.028), (0.054, 0.016)], axis='z', segments=26)
        n, r = 26, 0.0545
        u0, v0, u1, v1 = PRINTS['gauge_dial']
        ring = [(math.cos(2 * math.pi * k / n), math.sin(2 * math.pi * k / n)) for k in range(n)]
        at = lambda c, s: (u0 + (u1 - u0) * (0.5 + 0.5 * c), v0 + (v1 - v0) * (0.5 + 0.5 * s))
        kit.emit('decal:#ffffff', [(0, 0, 0.0165)] + [(r * c, r * s, 0.0165) for c, s in ring], [(0, 0, 1)] * (n + 1), [(0, 1 + k, 1 + (k + 1) % n) for k in range(n)], [[at(0, 0), at(*ring[k]), at(*ring[(k + 1) % n])] for k in range(n)])
        with part('needle', 0, 0, 0.0185):
            box('plastic:#b3211a', (0.0020, 0.058, 0.0008), (0, 0.014, 0), 0.0003)
            cylinder('plastic:#1a1b1d', 0.0055, 0.003, axis='z', segments=14)
        for s in (1, -1):
            cylinder('satin:#b9a25c', 0.005, 0.014, (s * 0.02, -0.068, 0.010), segments=8)


def chlorine_strips():
    """Tube of test strips, its colour chart, and one strip in front."""
    with thing('chlorine_strips'):
        lathe('plastic:#dfe3e2', [(0, 0), (0.016, 0.001), (0.017, 0.004), (0.017, 0.066)], (-0.055, 0, -0.01), segments=16)
        knob('plastic:#3f6fae', 0.0185, 0.020, (-0.055, 0.066, -0.01), segments=16)
        print_round('chlorine_tube', 0.017, 0.034, 0.034, (-0.055, 0, -0.01), sweep=220, segments=10)
        box('paper:#f1f0ea', (0.094, 0.0006, 0.054), (0.025, 0.0004, -0.014), 0.0001)
        print_on('chlorine_chart', (0.025, 0.0011, -0.014), pitch=-90, width=0.092, height=0.0526)
        box('paper:#f4f3ee', (0.064, 0.0005, 0.007), (0.020, 0.0003, 0.034), 0.0001)
        with part('pad', 0.047, 0.0008, 0.034):
            box('cloth:#ffffff', (0.010, 0.0006, 0.0066), (0, 0, 0), 0.0001)


def stethoscope():
    with thing('stethoscope'):
        path = [(-0.035, 0.006, -0.15), (-0.045, 0.006, -0.08), (-0.015, 0.006, -0.01), (0, 0.006, 0.03)]
        tube('rubber:#23436e', round_corners(path, 0.05), 0.0048, 6)
        tube('rubber:#23436e', round_corners([(-x, y, z) for x, y, z in path], 0.05), 0.0048, 6)
        tube('rubber:#23436e', round_corners([(0, 0.006, 0.025), (0.0, 0.006, 0.10), (0.07, 0.006, 0.15), (0.12, 0.006, 0.08), (0.10, 0.007, 0.02)], 0.05), 0.0052, 6)
        for s in (1, -1):
            tube('satin:#c0c5c8', round_corners([(s * 0.035, 0.006, -0.15), (s * 0.042, 0.006, -0.20), (s * 0.030, 0.007, -0.245), (s * 0.014, 0.008, -0.25)], 0.02), 0.003, 6)
            limb('rubber:#1a1b1d', [(s * 0.016, 0.008, -0.25), (s * 0.008, 0.008, -0.251)], [0.005, 0.006], 7)
        lathe('satin:#c8cdd0', [(0, 0), (0.021, 0.0), (0.0225, 0.003), (0.021, 0.008), (0.009, 0.012), (0.008, 0.018), (0, 0.020)], (0.096, 0, -0.004), segments=18)


def cold_box():
    """Insulated carrier 0.36 x 0.26 x 0.27 m with a display in its front."""
    with thing('cold_box'):
        shell('plastic:#d9dfe2', rounded(0.360, 0.260, 0.024), [(0.010, 0), (0.004, 0.006), (0, 0.215), (0.001, 0.217)], top=False)
        shell('plastic:#b9c2c7', rounded(0.300, 0.200, 0.014), [(0, 0.060), (0, 0.062)], bottom=False)
        outer, inner = rounded(0.358, 0.258, 0.024), rounded(0.302, 0.202, 0.014)
        n = len(outer)
        kit.emit('plastic:#e8ecee', [(x, 0.217, z) for x, z in outer + inner], [(0, 1, 0)] * (2 * n), [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)])
        kit.sheet('plastic:#e1e6e8', [(x, y, z) for y in (0.217, 0.060) for x, z in inner], [(k, n + k, n + (k + 1) % n, (k + 1) % n) for k in range(n)])
        print_on('cold_box', (-0.05, 0.115, 0.1304), width=0.190, height=0.076)
        slab('plastic:#2b2f33', 0.084, 0.006, 0.052, (0.115, 0.120, 0.128), 0.006, 0.002, axis='z')
        display(0.070, 0.032, (0.115, 0.126, 0.1346))
        with part('lid', 0, 0.218, -0.130):
            shell('plastic:#1f6fb0', rounded(0.366, 0.266, 0.026), [(0.002, 0), (0, 0.004), (0, 0.036), (0.012, 0.046)], (0, 0, 0.130))
        with part('handle', 0, 0.200, 0):
            tube('plastic:#2b2f33', round_corners([(-0.186, 0, 0), (-0.190, 0.085, 0.0), (0.190, 0.085, 0.0), (0.186, 0, 0)], 0.03), 0.008, 7)


def build():
    for make in (fever_camera, blackbody, ir_thermometer, probe_thermometer, oximeter, co2_meter, bp_monitor, pressure_gauge, chlorine_strips, stethoscope, cold_box):
        make()
