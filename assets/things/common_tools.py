"""Tools that several places share: telephone, radio, lights, cameras, clocks, knives."""
import math

from atlas import INK, drawing
import kit
import numpy as np
from kit import box, cylinder, extrude, lathe, placed, round_corners, tube
from shapes import knob, limb, oval, rounded, shell, slab, torus
from thing import PRINTS, display, part, print_on, print_round, thing

BLACK, DARK, GREY, LIGHT = 'plastic:#24272a', 'plastic:#33383c', 'plastic:#70777c', 'plastic:#d8dad6'


# --- prints
@drawing('radio_keys', 44, 30, 2.4)
def _(pen):
    pen.fill('#1d2023')
    for j, row in enumerate(('123', '456', '789', '*0#')):
        for i, key in enumerate(row):
            pen.rect(3 + i * 13.4, 1.2 + j * 7.2, 11.4, 5.8, '#34393e', radius=1.2)
            pen.text(8.7 + i * 13.4, 4.1 + j * 7.2, key, 4, '#e6e8e6')


@drawing('speaker', 30, 22, 2)
def _(pen):
    pen.fill('#1d2023')
    for j in range(7):
        for i in range(9):
            pen.disc(3 + i * 3 + (j % 2) * 1.2, 2.6 + j * 2.8, 0.75, '#08090a')


@drawing('camera_top', 60, 12, 2.4)
def _(pen):
    pen.fill('#1b1d20')
    pen.text(12, 6, 'P A S M', 4, '#c9cdd0')
    pen.text(46, 6, 'ON · OFF', 3.4, '#c9cdd0')


@drawing('camera_keys', 26, 44, 2)
def _(pen):
    pen.fill('#1b1d20')
    pen.disc(13, 22, 9, None, '#5a6167', 0.8)
    for x, y, t in ((13, 15.5, '▲'), (13, 28.5, '▼'), (6.5, 22, '◀'), (19.5, 22, '▶')):
        pen.text(x, y, t, 3.4, '#aeb4b8')
    pen.text(7, 6, 'MENU', 3.2, '#aeb4b8')
    pen.text(19, 6, 'INFO', 3.2, '#aeb4b8')
    pen.text(7, 38, '▷', 4.5, '#aeb4b8')
    pen.text(19, 38, 'DEL', 3.2, '#c46a5a')


@drawing('bodycam', 36, 14, 2.4)
def _(pen):
    pen.fill('#1b1d20')
    pen.text(18, 4, '执法记录仪', 4.6, '#e8e9e6')
    pen.text(18, 10, 'BODY CAMERA · CUSTOMS 海关', 3, '#b9c0c5', fit=34)


@drawing('stopwatch', 46, 12, 2.4)
def _(pen):
    pen.fill('#20252a')
    pen.text(23, 6, 'STOPWATCH  秒表', 4.2, '#e9ecec', fit=42)


@drawing('clock_dial', 180, 180, 1)
def _(pen):
    pen.fill('#eeeeea')
    for k in range(60):
        a, long = math.radians(6 * k), 12 if k % 5 == 0 else 5
        pen.line([(90 + 84 * math.sin(a), 90 - 84 * math.cos(a)), (90 + (84 - long) * math.sin(a), 90 - (84 - long) * math.cos(a))], INK, 3.2 if k % 5 == 0 else 1.3)
    for k in range(1, 13):
        a = math.radians(30 * k)
        pen.text(90 + 60 * math.sin(a), 90 - 60 * math.cos(a), str(k), 22)


@drawing('uv_lamp', 40, 12, 2)
def _(pen):
    pen.fill('#22262a')
    pen.text(20, 6, 'UV-A 365 nm', 5.6, '#c9a8ff', fit=38)


@drawing('uv_warning', 22, 12, 2.6)
def _(pen):
    pen.fill('#e3b51e')
    pen.poly([(6, 1.6), (11, 10.4), (1, 10.4)], INK)
    pen.poly([(6, 3.6), (9.2, 9.4), (2.8, 9.4)], '#e3b51e')
    pen.text(6, 7.2, '!', 4.4)
    pen.text(16.4, 4, '勿直视', 3.4)
    pen.text(16.4, 8.4, 'EYES', 3.2)


@drawing('tape_print', 120, 12, 2)
def _(pen):
    pen.fill('#e9e6dc')
    for x in (0, 60):
        pen.rect(x, 0, 60, 12, '#1d4b8f')
        pen.text(x + 30, 3.8, '中国海关 CHINA CUSTOMS', 4.4, '#ffffff', fit=57)
        pen.text(x + 30, 8.8, '已查验 EXAMINED', 3.8, '#ffe27a', fit=50)


@drawing('seal_flag', 40, 18, 2.4)
def _(pen):
    pen.fill('#c9a516')
    pen.text(20, 4.6, '海关封志 CUSTOMS SEAL', 3.6, INK, fit=38)


@drawing('stamp_face', 34, 34, 2)
def _(pen):
    pen.fill('#7b1712')
    pen.disc(17, 17, 15.5, None, '#d8452f', 1.1)
    pen.text(17, 9, '海关', 6.4, '#d8452f')
    pen.text(17, 17, '已查验', 7, '#d8452f')
    pen.text(17, 25.4, 'CUSTOMS', 4.4, '#d8452f')


# --- things
def smartphone():
    with thing('smartphone'):
        slab('gloss:#17191c', 0.074, 0.0084, 0.152, radius=0.010, bevel=0.0022, steps=4)
        slab('glass:#050607', 0.0705, 0.0006, 0.1485, (0, 0.0082, 0), 0.0085, 0.0002, 4, bottom=False)
        display(0.066, 0.141, (0, 0.0090, 0), pitch=-90)
        slab('gloss:#0d0f10', 0.026, 0.0014, 0.026, (-0.018, -0.0010, -0.055), 0.006, 0.0004)
        for z in (-0.02, -0.004):
            box('satin:#3b3f43', (0.001, 0.0022, 0.012), (0.0372, 0.0042, z), 0.0004)


def radio():
    """Hand-held radio: stands, aerial up, keypad toward the user."""
    with thing('radio'):
        shell(BLACK, rounded(0.056, 0.034, 0.009), [(0.003, 0), (0, 0.004), (0, 0.122), (0.003, 0.126)])
        shell('rubber:#101112', rounded(0.058, 0.036, 0.010), [(0.0005, 0.002), (0, 0.003), (0, 0.040), (0.0005, 0.041)], top=False, bottom=False)
        slab(DARK, 0.050, 0.0016, 0.116, (0, 0.062, 0.0162), 0.005, 0.0006, axis='z')
        print_on('speaker', (0, 0.104, 0.0181), width=0.034, height=0.024)
        slab('glass:#0a0c0d', 0.046, 0.001, 0.026, (0, 0.074, 0.0172), 0.003, 0.0003, axis='z')
        display(0.041, 0.021, (0, 0.074, 0.0185))
        print_on('radio_keys', (0, 0.038, 0.0181), width=0.044, height=0.034)
        cylinder('rubber:#121314', 0.0058, 0.012, (0.017, 0.132, 0), segments=10)
        lathe('rubber:#121314', [(0.0052, 0.136), (0.0044, 0.215), (0.0036, 0.226), (0.0, 0.228)], (0.017, 0, 0), segments=9)
        for x, look in ((-0.002, 'plastic:#3a3f44'), (-0.018, 'plastic:#3a3f44')):
            cylinder(look, 0.0062, 0.011, (x, 0.131, 0), segments=12, bevel=0.0015)
        with part('lamp', 0.004, 0.1265, 0.011):
            knob('gloss:#7d8287', 0.0022, 0.0025, segments=8)
        with part('ptt', -0.029, 0.084, 0):
            box('soft:#c9651b', (0.004, 0.032, 0.014), (0, 0, 0), 0.0016)
        box('plastic:#1f2225', (0.022, 0.050, 0.006), (0, 0.075, -0.020), 0.002)


def torch():
    """Hand torch lying along Z, light toward -Z, origin in the middle of the grip."""
    with thing('torch', rests=False):
        lathe('satin:#2b2e31', [(0, 0.072), (0.0125, 0.072), (0.0135, 0.070), (0.0135, 0.052), (0.0125, 0.050), (0.0125, -0.035), (0.0135, -0.037), (0.0185, -0.052), (0.0185, -0.072), (0.0165, -0.074), (0.0165, -0.070)][::-1], axis='z', segments=14)
        for k in range(4):
            lathe('rubber:#151617', [(0.0126, -0.004), (0.0134, -0.003), (0.0134, 0.003), (0.0126, 0.004)], (0, 0, -0.022 + 0.0145 * k), 'z', 10)
        with part('lens', 0, 0, -0.0705, 180):
            lathe('glass:#cfd6da', [(0.0165, 0), (0, 0.0008)], axis='z', segments=16)
        with part('switch', 0, 0.0130, -0.041):
            slab('soft:#9b1f18', 0.009, 0.003, 0.013, radius=0.004, bevel=0.001)


def camera():
    """Compact evidence camera: stands, lens toward -Z, screen toward the user."""
    with thing('camera'):
        shell(BLACK, rounded(0.106, 0.036, 0.012), [(0.003, 0), (0, 0.003), (0, 0.061), (0.003, 0.064)])
        with placed(0, 0, 0, 180):
            shell('rubber:#0e0f10', rounded(0.026, 0.048, 0.006), [(0.0012, 0.0178), (0, 0.022), (0.002, 0.027)], (-0.037, 0.031, 0), 'z')
            lathe('satin:#26292c', [(0.0275, 0.017), (0.0275, 0.023), (0.0262, 0.024), (0.0262, 0.033), (0.0245, 0.036), (0.0225, 0.036), (0.0215, 0.033)], (0.012, 0.032, 0), 'z', 20)
            lathe('glass:#101a26', [(0.0215, 0.033), (0.012, 0.0345), (0, 0.035)], (0.012, 0.032, 0), 'z', 16)
            with part('flash', 0.012, 0.056, 0.0183):
                slab('gloss:#dfe3e4', 0.020, 0.0008, 0.009, radius=0.002, bevel=0.0003, axis='z')
        slab('glass:#090b0c', 0.066, 0.001, 0.048, (-0.014, 0.032, 0.0178), 0.003, 0.0004, axis='z')
        display(0.060, 0.0415, (-0.014, 0.032, 0.0191))
        print_on('camera_keys', (0.036, 0.032, 0.0183), width=0.026, height=0.046)
        print_on('camera_top', (-0.012, 0.0643, 0), pitch=-90, width=0.05, height=0.010)
        with part('shutter', 0.034, 0.064, -0.004):
            knob('satin:#9aa0a4', 0.0065, 0.004, segments=14)
        cylinder('satin:#2b2f33', 0.0095, 0.006, (0.014, 0.0665, -0.002), segments=16, bevel=0.001)
        box('satin:#5d6368', (0.020, 0.003, 0.014), (-0.02, 0.0652, -0.002), 0.0008)


def body_cam():
    with thing('body_cam', rests=False):
        shell(BLACK, rounded(0.054, 0.082, 0.009), [(0.003, 0), (0, 0.004), (0, 0.022), (0.003, 0.026)], (0, 0, -0.013), 'z')
        lathe('satin:#33383c', [(0.011, 0.012), (0.011, 0.016), (0.009, 0.017), (0.0085, 0.0155)], (0, 0.024, 0), 'z', 16)
        lathe('glass:#0b1420', [(0.0085, 0.0155), (0, 0.0172)], (0, 0.024, 0), 'z', 14)
        slab('glass:#0a0c0d', 0.038, 0.0008, 0.024, (0, -0.004, 0.0128), 0.002, 0.0003, axis='z')
        display(0.033, 0.019, (0, -0.004, 0.0140))
        print_on('bodycam', (0, -0.028, 0.0134), width=0.040, height=0.0155)
        with part('lamp', 0.019, 0.0345, 0.0128):
            knob('gloss:#6d7276', 0.0026, 0.0014, axis='z', segments=10)
        with part('button', 0, 0.0415, 0):
            slab('soft:#b02a1d', 0.018, 0.002, 0.012, radius=0.004, bevel=0.0008)
        box('satin:#1f2225', (0.020, 0.055, 0.005), (0, 0, -0.0165), 0.0015)


def stopwatch():
    with thing('stopwatch'):
        shell('plastic:#23282d', oval(0.062, 0.070, 20), [(0.003, 0), (0, 0.004), (0, 0.012), (0.004, 0.0165)])
        slab('glass:#0c0e0f', 0.046, 0.0008, 0.026, (0, 0.0163, -0.004), 0.004, 0.0003)
        display(0.041, 0.0205, (0, 0.0175, -0.004), pitch=-90)
        print_on('stopwatch', (0, 0.0168, 0.017), pitch=-90, width=0.036, height=0.009)
        for x, name in ((-0.019, 'lap'), (0.0, 'start'), (0.019, 'reset')):
            with part(name, x, 0.008, -0.033 + abs(x) * 0.35):
                with placed(0, 0, 0, -x * 1300):
                    cylinder('plastic:#d1481f' if name == 'start' else 'satin:#b9bec1', 0.0044, 0.008, (0, 0, -0.004), 'z', 10, 0.001)
        torus('cloth:#16181a', 0.020, 0.0016, (0, 0.004, 0.052), 'y', 14, 4)


def wall_clock():
    """Hangs: origin at the middle of its back."""
    with thing('wall_clock', rests=False):
        lathe('plastic:#d6d8d5', [(0.135, 0), (0.150, 0.004), (0.152, 0.022), (0.146, 0.030), (0.137, 0.030), (0.133, 0.020)], axis='z', segments=24)
        with placed(0, 0, 0):
            quad_dial()
        for name, long, wide, z in (('hour', 0.068, 0.010, 0.022), ('minute', 0.105, 0.007, 0.024), ('second', 0.112, 0.0025, 0.026)):
            with part(name, 0, 0, z):
                look = 'plastic:#b3211a' if name == 'second' else 'plastic:#17191b'
                box(look, (wide, long + 0.022, 0.0012), (0, long / 2 - 0.011, 0), 0.0004)
                cylinder(look, wide * 0.9, 0.0016, axis='z', segments=10)


def quad_dial():
    """The dial is cut round: a disc whose rectangle is the whole print."""
    u0, v0, u1, v1 = PRINTS['clock_dial']
    n, r = 24, 0.134
    ring = [(math.cos(2 * math.pi * k / n), math.sin(2 * math.pi * k / n)) for k in range(n)]
    points = [(0, 0, 0.0205)] + [(r * c, r * s, 0.0205) for c, s in ring]
    at = lambda c, s: (u0 + (u1 - u0) * (0.5 + 0.5 * c * r / 0.134), v0 + (v1 - v0) * (0.5 + 0.5 * s * r / 0.134))
    faces = [(0, 1 + k, 1 + (k + 1) % n) for k in range(n)]
    uvs = [[at(0, 0), at(*ring[k]), at(*ring[(k + 1) % n])] for k in range(n)]
    kit.emit('decal:#ffffff', np.array(points), [(0, 0, 1)] * (n + 1), faces, uvs)


def pen():
    with thing('pen'):
        with placed(0, 0.0048, 0):
            lathe('gloss:#1d3f86', [(0.0048, -0.045), (0.0048, 0.052), (0.0042, 0.062), (0.0024, 0.066), (0, 0.066)], axis='z', segments=8)
            lathe('satin:#b8bdc0', [(0.0005, -0.072), (0.0012, -0.070), (0.0042, -0.056), (0.0048, -0.045)], axis='z', segments=8)
            box('satin:#b8bdc0', (0.003, 0.0012, 0.038), (0, 0.0062, 0.044), 0.0004)


def marker():
    with thing('marker'):
        with placed(0, 0.009, 0):
            lathe('plastic:#e6e6e0', [(0, -0.058), (0.0080, -0.058), (0.0088, -0.056), (0.0088, 0.018), (0.0078, 0.020)], axis='z', segments=10)
            lathe('plastic:#1a1b1d', [(0.0078, 0.018), (0.0078, 0.026), (0.0045, 0.038), (0.0028, 0.044), (0, 0.046)], axis='z', segments=12)
            with part('cap', 0, 0, 0.019):
                lathe('plastic:#1a1b1d', [(0.0090, 0), (0.0092, 0.002), (0.0086, 0.042), (0.007, 0.045), (0, 0.045)], axis='z', segments=10)
                box('plastic:#1a1b1d', (0.004, 0.002, 0.030), (0, 0.0098, 0.016), 0.0006)


def cutter():
    """Safety knife lying along Z, blade toward -Z."""
    with thing('cutter'):
        with placed(0, 0, 0):
            shell('plastic:#d88a18', rounded(0.020, 0.132, 0.007), [(0.0022, 0), (0, 0.003), (0, 0.011), (0.003, 0.0145)], (0, 0, 0.012))
            shell('rubber:#1a1b1c', rounded(0.0206, 0.070, 0.008), [(0.001, 0.0032), (0, 0.005), (0, 0.010), (0.001, 0.011)], (0, 0, 0.034), top=False, bottom=False)
            with part('slider', 0, 0.0145, -0.004):
                slab('soft:#222426', 0.011, 0.0035, 0.020, radius=0.003, bevel=0.001)
                for k in range(3):
                    box('soft:#222426', (0.010, 0.001, 0.0014), (0, 0.004, -0.004 + 0.004 * k), 0.0003)
            with part('blade', 0, 0.0075, -0.026):
                extrude('steel:#c8cdd0', [(-0.0085, 0.030), (0.0085, 0.030), (0.0085, -0.024), (-0.0085, -0.014)][::-1], 0.0007, axis='y', closed=True)
                for side in (1, -1):
                    kit.emit('steel:#c8cdd0', [(x, side * 0.00035, z) for x, z in ((-0.0085, 0.030), (0.0085, 0.030), (0.0085, -0.024), (-0.0085, -0.014))], [(0, side, 0)] * 4, [(0, 1, 2, 3)])


def magnifier():
    with thing('magnifier'):
        torus('satin:#8d9397', 0.041, 0.0038, (0, 0.006, -0.05), segments=18, around=5)
        lathe('glass:#b9cdd6', [(0.039, 0), (0.03, 0.0024), (0, 0.0036)], (0, 0.006, -0.05), segments=20)
        lathe('glass:#b9cdd6', [(0, -0.0036), (0.03, -0.0024), (0.039, 0)], (0, 0.006, -0.05), segments=20)
        lathe('satin:#8d9397', [(0.004, -0.008), (0.005, 0.004), (0.005, 0.010)], (0, 0.0065, 0), 'z', 10)
        lathe('plastic:#1c1e20', [(0.0055, 0.008), (0.0085, 0.020), (0.0078, 0.06), (0.0088, 0.098), (0.006, 0.106), (0, 0.107)], (0, 0.0085, 0), 'z', 12)


def uv_lamp():
    """Hand-held ultraviolet lamp, tube along X, shining toward -Z from its grip."""
    with thing('uv_lamp', rests=False):
        shell('plastic:#22262a', rounded(0.190, 0.052, 0.012), [(0.004, 0), (0, 0.006), (0, 0.026), (0.002, 0.030)], (0, 0, 0), 'z', top=False)
        with placed(0, 0, -0.002):
            box('satin:#c9ccd0', (0.170, 0.036, 0.004), (0, 0, -0.0005), 0.001)
        with part('tube', 0, 0, -0.006):
            for y in (-0.009, 0.009):
                cylinder('gloss:#3a2a66', 0.0058, 0.158, (0, y, 0), 'x', 10)
            box('gloss:#1b1530', (0.004, 0.032, 0.012), (0.081, 0, 0), 0.001)
            box('gloss:#1b1530', (0.004, 0.032, 0.012), (-0.081, 0, 0), 0.001)
        slab('plastic:#1c1f22', 0.176, 0.002, 0.040, (0, 0, 0.0295), 0.008, 0.0008, axis='z')
        print_on('uv_lamp', (-0.03, 0.004, 0.0319), width=0.075, height=0.022)
        print_on('uv_warning', (0.052, 0.002, 0.0319), width=0.040, height=0.022)
        with part('switch', 0.0835, 0.0, 0.0300):
            slab('plastic:#8f1d16', 0.009, 0.004, 0.016, radius=0.002, bevel=0.001, axis='z')
        shell('rubber:#18191b', rounded(0.030, 0.026, 0.010), [(0.003, -0.118), (0, -0.112), (0.001, -0.05), (0, -0.02)], (0, 0, 0.014), top=False)


def stamp():
    with thing('stamp'):
        with part('handle'):
            lathe('gloss:#5a2f18', [(0.009, 0.024), (0.007, 0.034), (0.0075, 0.050), (0.0125, 0.062), (0.0145, 0.072), (0.011, 0.083), (0, 0.087)], segments=16)
            lathe('satin:#b09a60', [(0.0185, 0.004), (0.0195, 0.006), (0.0195, 0.020), (0.012, 0.025), (0.009, 0.026)], segments=18)
            lathe('rubber:#8c1d15', [(0.0182, 0.0), (0.0186, 0.004)], segments=18)
            print_on('stamp_face', (0, 0.0002, 0), pitch=90, width=0.026, height=0.026)
        # the ink pad beside it
        with placed(0.075, 0, 0):
            slab('plastic:#26292c', 0.086, 0.012, 0.062, radius=0.006, bevel=0.002)
            slab('cloth:#7a130e', 0.074, 0.001, 0.050, (0, 0.0118, 0), 0.003, 0.0003, bottom=False)
            with part('lid', 0, 0.013, -0.031):
                with placed(0, 0, 0, 0, -105):
                    slab('plastic:#2e3236', 0.086, 0.007, 0.062, (0, 0, 0.031), 0.006, 0.002)


def seal():
    """Numbered pull-tight seal: its flag lies, the tail is open or drawn through the head."""
    with thing('seal'):
        slab('plastic:#d8b21c', 0.042, 0.0024, 0.024, (0, 0, 0), 0.003, 0.0008)
        print_on('seal_flag', (0, 0.0027, -0.0055), pitch=-90, width=0.038, height=0.0075)
        display(0.036, 0.0085, (0, 0.0028, 0.0050), pitch=-90)
        slab('plastic:#c9a516', 0.014, 0.007, 0.014, (0.027, 0, 0), 0.003, 0.0014)
        with part('tail'):
            tube('plastic:#d8b21c', round_corners([(0.030, 0.004, 0), (0.060, 0.003, 0.004), (0.110, 0.0016, -0.014), (0.175, 0.0016, 0.010)], 0.02), 0.0015, 6)
        with part('loop'):
            tube('plastic:#d8b21c', round_corners([(0.030, 0.004, -0.002), (0.062, 0.003, -0.026), (0.090, 0.002, 0), (0.062, 0.003, 0.026), (0.026, 0.0045, 0.002), (-0.001, 0.005, -0.002)], 0.02), 0.0015, 6)
        with part('cut'):
            tube('plastic:#d8b21c', [(0.030, 0.004, -0.002), (0.050, 0.003, -0.018), (0.066, 0.0016, -0.027)], 0.0015, 6)
            tube('plastic:#d8b21c', [(0.026, 0.0045, 0.002), (0.050, 0.003, 0.020), (0.074, 0.0016, 0.018)], 0.0015, 6)


def seal_pliers():
    with thing('seal_pliers'):
        y = 0.008
        for s in (1, -1):
            limb('rubber:#a61e17', [(s * 0.010, y, 0.012), (s * 0.020, y, 0.05), (s * 0.024, y, 0.09), (s * 0.021, y, 0.132)], [(0.006, 0.005), (0.0075, 0.007), (0.0075, 0.007), (0.0065, 0.006)], 8)
            limb('satin:#7d848a', [(s * 0.013, y, 0.022), (s * 0.006, y, -0.004), (s * 0.011, y, -0.026), (s * 0.004, y, -0.046)], [(0.005, 0.004), (0.007, 0.005), (0.007, 0.005), (0.0045, 0.004)], 8)
        cylinder('satin:#a3a9ad', 0.0085, 0.014, (0, y, -0.003), segments=14, bevel=0.0015)


def tape_roll():
    """Customs tape with running serials, standing on its dispenser."""
    with thing('tape_roll'):
        slab('plastic:#30363b', 0.072, 0.010, 0.150, (0, 0, 0), 0.010, 0.003)
        for s in (1, -1):
            box('plastic:#30363b', (0.004, 0.056, 0.044), (s * 0.032, 0.036, 0.022), 0.0015)
        with placed(0, 0.058, 0.022):
            for r, look in ((0.046, 'film:#dcd6c2'),):
                lathe(look, [(0.038, -0.024), (r, -0.024), (r, 0.024), (0.038, 0.024), (0.038, -0.024)], axis='x', segments=24)
            lathe('card:#a98258', [(0.037, -0.0242), (0.0382, -0.0242), (0.0382, 0.0242), (0.037, 0.0242), (0.037, -0.0242)], axis='x', segments=20)
            with placed(0, 0, 0, 0, 0, 90):
                print_round('tape_print', 0.046, 0, 0.046, turn=20, sweep=120, segments=10)
                print_round('tape_print', 0.046, 0, 0.046, turn=140, sweep=120, segments=10)
                print_round('tape_print', 0.046, 0, 0.046, turn=260, sweep=120, segments=10)
        box('steel:#bfc4c7', (0.058, 0.010, 0.0012), (0, 0.034, -0.066), 0.0003)
        box('plastic:#30363b', (0.064, 0.026, 0.010), (0, 0.020, -0.064), 0.003)
        display(0.050, 0.014, (0, 0.0105, -0.035), pitch=-90)


def build():
    for make in (smartphone, radio, torch, camera, body_cam, stopwatch, wall_clock, pen, marker, cutter, magnifier, uv_lamp, stamp, seal, seal_pliers, tape_roll):
        make()
