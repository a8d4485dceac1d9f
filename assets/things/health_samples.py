"""Specimens and their packaging, vectors, waste, papers, care and disinfection of the health-quarantine scene."""
import math

import kit
from atlas import INK, drawing
from kit import box, cylinder, lathe, placed, round_corners, tube
from shapes import knob, limb, loft, pillow, rounded, shell, slab, torus
from thing import display, part, print_on, print_round, thing

WHITE, PALE, DARK, TEAL = 'plastic:#e2e5e4', 'plastic:#c6cccd', 'plastic:#2b2f33', 'plastic:#2f7f86'


@drawing('un3373', 60, 60, 2)
def _(pen):
    pen.fill('#c9ab7c')
    pen.poly([(30, 1), (59, 30), (30, 59), (1, 30)], '#ffffff')
    pen.line([(30, 1), (59, 30), (30, 59), (1, 30), (30, 1)], INK, 1.4)
    pen.text(30, 30, 'UN3373', 10)


@drawing('category_b', 100, 16, 1.6)
def _(pen):
    pen.fill('#c9ab7c')
    pen.text(50, 4.6, 'BIOLOGICAL SUBSTANCE, CATEGORY B', 5.6, fit=96)
    pen.text(50, 11.8, '生物物质 B 类', 6.4)


@drawing('swab_pouch', 60, 24, 1.8)
def _(pen):
    pen.fill('#e9eef2')
    pen.rect(0, 0, 60, 8, '#2f7f86')
    pen.text(30, 4, '鼻咽拭子 NP SWAB', 5.4, '#ffffff')
    pen.text(30, 12.5, 'STERILE EO 无菌 · peel here 由此撕开', 3.6, fit=56)
    pen.bars(12, 16, 36, 6, 41)


@drawing('vtm', 40, 12, 2)
def _(pen):
    pen.fill('#f4f4f0')
    pen.text(20, 3.6, '病毒保存液 VTM 3 mL', 3.9, '#a02333', fit=38)
    pen.text(20, 9, 'Transport medium', 3.2, '#444444', bold=False)


@drawing('cary_blair', 40, 12, 2)
def _(pen):
    pen.fill('#f4f4f0')
    pen.text(20, 3.6, 'CARY-BLAIR', 4.6, '#2a5a98')
    pen.text(20, 9, '运送培养基', 3.8, '#444444')


@drawing('mosquito', 30, 10, 2)
def _(pen):
    pen.fill('#f4f4f0')
    pen.text(15, 5, '病媒 VECTOR', 4.6)


@drawing('waste_bag', 110, 80, 1.2)
def _(pen):
    pen.fill('#e0b414')
    pen.text(55, 12, '医疗废物 MEDICAL WASTE', 9, fit=106)
    cx, cy = 55, 44
    for k in range(3):
        a = math.radians(-90 + 120 * k)
        pen.disc(cx + 11 * math.cos(a), cy + 11 * math.sin(a), 10, None, INK, 3.6)
    pen.disc(cx, cy, 5.2, '#e0b414')
    pen.disc(cx, cy, 14, None, INK, 1.6)
    pen.line([(8, 70), (102, 70)], '#b3191a', 1)
    pen.text(55, 75, '3/4', 5, '#b3191a')


@drawing('icvp_cover', 60, 84, 1.5)
def _(pen):
    pen.fill('#d8a920')
    pen.text(30, 12, '国际预防接种证书', 6.4)
    pen.text(30, 26, 'INTERNATIONAL', 5)
    pen.text(30, 33, 'CERTIFICATE OF', 5)
    pen.text(30, 40, 'VACCINATION', 5)
    pen.text(30, 47, 'OR PROPHYLAXIS', 5)
    pen.disc(30, 64, 9, None, INK, 0.8)
    pen.line([(30, 55.5), (30, 72.5)], INK, 0.8)
    pen.arc(30, 64, 5, 200, 340, INK, 0.7)


@drawing('passport', 60, 84, 1.5)
def _(pen):
    pen.fill('#43242c')
    pen.text(30, 16, '护照', 11, '#d2b25a')
    pen.text(30, 28, 'PASSPORT', 7, '#d2b25a')
    pen.disc(30, 50, 12, None, '#d2b25a', 1.2)
    pen.disc(30, 50, 7, None, '#d2b25a', 0.8)
    pen.rect(25, 72, 10, 6, None, '#d2b25a', 0.7)
    pen.disc(30, 75, 1.6, '#d2b25a')


@drawing('passport_diplomatic', 60, 84, 1.5)
def _(pen):
    pen.fill('#1d3a2b')
    pen.text(30, 14, '外交护照', 9, '#d2b25a')
    pen.text(30, 25, 'DIPLOMATIC', 6.4, '#d2b25a')
    pen.text(30, 33, 'PASSPORT', 6.4, '#d2b25a')
    pen.disc(30, 54, 11, None, '#d2b25a', 1.2)


@drawing('phone_keys', 46, 60, 1.5)
def _(pen):
    pen.fill('#2b2f33')
    for j, row in enumerate(('123', '456', '789', '*0#')):
        for i, key in enumerate(row):
            pen.rect(2 + i * 14.5, 2 + j * 14.5, 12.5, 12, '#dfe3e2', radius=2)
            pen.text(8.2 + i * 14.5, 8 + j * 14.5, key, 7)


@drawing('interpreter', 70, 14, 1.6)
def _(pen):
    pen.fill('#2f7f86')
    pen.text(35, 7, '电话口译 INTERPRETER', 6, '#ffffff')


@drawing('ors', 60, 80, 1.5)
def _(pen):
    pen.fill('#eef3f0')
    pen.rect(0, 0, 60, 20, '#d9762b')
    pen.text(30, 10, '口服补液盐', 10, '#ffffff')
    pen.text(30, 32, 'ORAL', 8)
    pen.text(30, 41, 'REHYDRATION', 7)
    pen.text(30, 50, 'SALTS', 8)
    pen.text(30, 62, '1 袋 / 1 L 水', 6, bold=False)
    pen.text(30, 71, '1 sachet in 1 litre', 5, bold=False)


@drawing('saline', 60, 80, 1.4)
def _(pen):
    pen.fill('#dfe8ec')
    pen.text(30, 12, '0.9 %', 10)
    pen.text(30, 24, '氯化钠注射液', 7)
    pen.text(30, 34, 'SODIUM CHLORIDE', 5.4)
    pen.text(30, 44, '500 mL', 8)
    for k in range(8):
        pen.line([(4, 22 + 7 * k), (10, 22 + 7 * k)], INK, 0.5)


@drawing('oxygen', 100, 50, 1.3)
def _(pen):
    pen.fill('#e9ecee')
    pen.text(50, 14, '医用氧 O₂', 15, '#1f4f8f')
    pen.text(50, 30, 'MEDICAL OXYGEN 2 L', 8)
    pen.text(50, 42, 'UN 1072 · 助燃 OXIDISING', 6, '#b3191a')


@drawing('bleach', 90, 80, 1.4)
def _(pen):
    pen.fill('#f3f4f0')
    pen.rect(0, 0, 90, 18, '#2a5fa8')
    pen.text(45, 9, '含氯消毒液', 12, '#ffffff')
    pen.text(45, 28, 'SODIUM HYPOCHLORITE', 6.4)
    pen.text(45, 40, '5 % = 50 000 mg/L', 9, '#b3191a')
    pen.text(45, 52, '200 mL → 10 L = 1 000 mg/L', 5.4, bold=False)
    pen.text(45, 60, '1 L → 10 L = 5 000 mg/L', 5.4, bold=False)
    pen.rect(5, 66, 80, 11, '#b3191a')
    pen.text(45, 71.5, '禁用于机舱 NOT IN AIRCRAFT', 6, '#ffffff', fit=76)


@drawing('cabin_product', 90, 60, 1.4)
def _(pen):
    pen.fill('#f3f4f0')
    pen.rect(0, 0, 90, 18, '#3b8a57')
    pen.text(45, 9, '客舱专用消毒剂', 10, '#ffffff')
    pen.text(45, 30, 'AIRCRAFT-APPROVED', 8)
    pen.text(45, 41, 'DISINFECTANT', 8)
    pen.text(45, 53, '按标签使用 use as labelled', 5, bold=False)


@drawing('insecticide', 110, 70, 1.4)
def _(pen):
    pen.fill('#e9efe2')
    pen.rect(0, 0, 110, 18, '#c43a22')
    pen.text(55, 9, '航空杀虫气雾剂', 11, '#ffffff')
    pen.text(55, 28, 'DISINSECTION SPRAY', 8)
    pen.text(55, 40, '2 % d-phenothrin 右旋苯醚菊酯', 6, bold=False)
    pen.text(55, 51, '除虫 ≠ 消毒', 9, '#c43a22')
    pen.text(55, 62, 'insects, not microbes', 5.4, bold=False)


@drawing('jug_scale', 40, 80, 1.6)
def _(pen):
    pen.fill('#dfe6e8')
    for k in range(11):
        y = 76 - 7 * k
        pen.line([(4, y), (16 if k % 5 == 0 else 10, y)], '#b3191a', 0.7)
        if k % 2 == 0:
            pen.text(29, y, f'{k} L' if k else '', 6, '#b3191a')


@drawing('boarding_kit', 120, 40, 1.3)
def _(pen):
    pen.fill('#17508a')
    pen.text(60, 13, '登临检疫箱', 14, '#ffffff')
    pen.text(60, 29, 'BOARDING QUARANTINE KIT', 8, '#ffffff')


@drawing('bell', 30, 30, 1.6)
def _(pen):
    pen.fill('#e2e5e4')
    pen.text(15, 25, '呼叫 CALL', 5)


# --- specimens
def swab_kit():
    """Swab in its pouch beside the tube; the label of the tube is live."""
    with thing('swab_kit'):
        with part('pouch', apart=True):
            box('film:#e6ebee', (0.030, 0.003, 0.190), (-0.03, 0.0015, 0), 0.001)
            print_on('swab_pouch', (-0.03, 0.0034, 0.05), yaw=0, pitch=-90, width=0.028, height=0.062)
        with part('swab', apart=True):
            limb('plastic:#f2f2ee', [(-0.03, 0.004, 0.085), (-0.03, 0.004, -0.058)], [0.0013, 0.0010], 6)
            limb('cloth:#f4f3ee', [(-0.03, 0.004, -0.058), (-0.03, 0.004, -0.072)], [0.0022, 0.0026], 7)
            box('soft:#b3191a', (0.0032, 0.0032, 0.002), (-0.03, 0.004, 0.020), 0)
        with part('used', apart=True):
            limb('cloth:#c9b98f', [(-0.03, 0.004, -0.058), (-0.03, 0.004, -0.0725)], [0.0024, 0.0028], 7)
        with placed(0.022, 0.0085, 0.0):
            lathe('film:#e3eaec', [(0, -0.048), (0.006, -0.045), (0.008, -0.030), (0.008, 0.042)], axis='z', segments=12)
            lathe('plastic:#b3213a', [(0.0092, 0.036), (0.0092, 0.054), (0.0075, 0.056), (0, 0.056)], axis='z', segments=12)
            with part('medium', 0, 0, 0):
                lathe('glass:#e0828f', [(0, -0.0465), (0.0058, -0.0445), (0.0082, -0.031), (0.0083, -0.006)], axis='z', segments=12)
        display(0.013, 0.036, (0.022, 0.0168, 0.014), pitch=-90)


def specimen_tube(name, cap, medium, head):
    """A standing vial with a printed head and a live label."""
    with thing(name):
        lathe('film:#e3eaec', [(0, 0), (0.0125, 0.001), (0.0135, 0.004), (0.0135, 0.062)], segments=16)
        lathe(cap, [(0.0150, 0.060), (0.0150, 0.078), (0.013, 0.081), (0, 0.081)], segments=16)
        with part('medium'):
            lathe(medium, [(0.0137, 0.003), (0.0138, 0.022)], segments=16)
        print_round(head, 0.0136, 0.053, 0.011, sweep=150, segments=8, drop=0.0005)
        display(0.0215, 0.022, (0, 0.036, 0.0140))


def triple_packaging():
    """UN 3373 packaging: primary, absorbent, secondary, outer box; laid out, or one in the other."""
    with thing('triple_packaging'):
        with part('primary', -0.20, 0, 0.10):
            lathe('film:#e3eaec', [(0, 0), (0.009, 0.001), (0.010, 0.004), (0.010, 0.075)], segments=12)
            lathe('plastic:#b3213a', [(0.0115, 0.073), (0.0115, 0.090), (0, 0.092)], segments=12)
        with part('absorbent', -0.13, 0, 0.12):
            pillow('cloth:#f2f1ec', 0.075, 0.016, 0.10, n=4, m=4, wave=0.003)
        with part('secondary', -0.03, 0, 0.12):
            lathe('plastic:#e7ebe8', [(0, 0), (0.034, 0.001), (0.036, 0.006), (0.036, 0.150)], segments=18)
            print_round('un3373', 0.036, 0.080, 0.05, sweep=80, segments=6)
        with part('secondary_lid', 0.06, 0, 0.14):
            lathe('plastic:#d9762b', [(0.0395, 0), (0.0395, 0.026), (0.036, 0.030), (0, 0.030)], segments=18)
        with part('outer', 0, 0, -0.05):
            for s in (1, -1):
                box('card:#b08a5c', (0.004, 0.180, 0.180), (s * 0.098, 0.09, 0), 0.001)
                box('card:#b08a5c', (0.196, 0.180, 0.004), (0, 0.09, s * 0.088), 0.001)
            box('card:#b08a5c', (0.192, 0.004, 0.172), (0, 0.004, 0), 0)
        with part('marks', 0, 0, -0.05):
            print_on('un3373', (-0.045, 0.108, 0.0904), width=0.088, height=0.088)
            print_on('category_b', (-0.02, 0.036, 0.0904), width=0.140, height=0.0225)
            box('paper:#f1efe8', (0.078, 0.060, 0.0004), (0.052, 0.115, 0.0904), 0)
        for s, name in ((1, 'flap_right'), (-1, 'flap_left')):
            with part(name, s * 0.098, 0.180, -0.05):
                box('card:#b08a5c', (0.096, 0.003, 0.176), (-s * 0.048, 0.0015, 0), 0.001)
        display(0.076, 0.058, (0.052, 0.115, 0.0408), name='marks')


def mosquito_aspirator():
    with thing('mosquito_aspirator'):
        with placed(0, 0.012, 0):
            cylinder('film:#d8e2e6', 0.0105, 0.16, (0, 0, -0.07), 'z', 12)
            cylinder('satin:#a9afb3', 0.0125, 0.020, (0, 0, 0.016), 'z', 12)
            tube('soft:#d8d3c2', round_corners([(0, 0, 0.024), (0, -0.004, 0.10), (0.10, -0.008, 0.14), (0.14, -0.008, 0.02), (0.10, -0.008, -0.04)], 0.05), 0.0042, 6)
            cylinder(WHITE, 0.0052, 0.045, (0.085, -0.006, -0.062), 'x', 8)


def mosquito_tube():
    with thing('mosquito_tube'):
        lathe('film:#dbe5e8', [(0, 0), (0.0125, 0.001), (0.014, 0.004), (0.014, 0.080)], segments=14)
        lathe('cloth:#f0efe9', [(0.0128, 0.076), (0.0135, 0.086), (0.010, 0.094), (0, 0.095)], segments=10)
        print_round('mosquito', 0.0140, 0.066, 0.012, sweep=120, segments=6)
        display(0.020, 0.014, (0, 0.049, 0.0146))
        with part('mosquito', 0, 0.022, 0.0146, apart=True):
            limb('gloss:#2a211b', [(-0.003, 0, 0), (0, 0.0006, 0.0006), (0.003, 0.0002, 0)], [0.0008, 0.0011, 0.0007], 6)
            for k in range(6):
                a = math.radians(25 + 65 * (k % 3))
                s = 1 if k < 3 else -1
                tube('gloss:#2a211b', [(0.0006 * (k % 3 - 1), 0, 0), (0.004 * math.cos(a), s * 0.003, 0.0008), (0.007 * math.cos(a), s * 0.006, 0)], 0.00018, 3)


# --- waste
def yellow_bag():
    """Medical-waste bag 0.5 m: flat, three quarters full, overfull, tied."""
    with thing('yellow_bag'):
        def sack(name, rings, tie):
            with part(name, apart=True):
                n = 14
                body = []
                for y, r in rings:
                    body.append([(r * (1 + 0.06 * math.sin(3 * k + 9 * y) + 0.03 * math.sin(7 * k)) * math.cos(2 * math.pi * k / n), y + 0.004 * math.sin(4 * k), 0.85 * r * (1 + 0.06 * math.cos(2 * k + 7 * y)) * math.sin(2 * math.pi * k / n)) for k in range(n)])
                loft('film:#e0b414', body)
                if tie:
                    torus('plastic:#f0f0ea', 0.024, 0.005, (0, tie, 0), 'y', 10, 4)
        with part('flat', apart=True):
            pillow('film:#e0b414', 0.46, 0.012, 0.56, n=5, m=5, wave=0.003)
        sack('three_quarters', ((0.004, 0.12), (0.02, 0.17), (0.12, 0.20), (0.26, 0.19), (0.36, 0.15), (0.42, 0.12), (0.48, 0.13), (0.50, 0.135)), 0)
        sack('overfull', ((0.004, 0.13), (0.02, 0.18), (0.14, 0.215), (0.30, 0.215), (0.42, 0.20), (0.52, 0.20), (0.56, 0.17), (0.60, 0.10)), 0)
        sack('tied', ((0.004, 0.12), (0.02, 0.17), (0.12, 0.20), (0.25, 0.18), (0.32, 0.11), (0.36, 0.035), (0.38, 0.026), (0.40, 0.05), (0.44, 0.075), (0.43, 0.02)), 0.372)
        with part('print'):
            print_on('waste_bag', (0, 0.165, 0.182), pitch=-3, width=0.18, height=0.131)


# --- papers
def booklet(name, cover, inside):
    """A small book 88 x 125 mm: closed, or open at the page that counts."""
    with thing(name):
        with part('closed', apart=True):
            slab('soft:#ffffff', 0.088, 0.004, 0.125, radius=0.004, bevel=0.001, tint=kit.linear(inside))
            print_on(cover, (0, 0.0043, 0), pitch=-90, width=0.086, height=0.122)
        with part('open', apart=True):
            for s in (1, -1):
                with placed(0, 0, 0, 0, 0, s * 3):
                    slab('soft:#ffffff', 0.088, 0.0015, 0.125, (s * 0.0445, 0.0006, 0), 0.004, 0.0005, tint=kit.linear(inside))
                    slab('paper:#f2efe4', 0.084, 0.002, 0.121, (s * 0.0435, 0.0018, 0), 0.003, 0.0006)
        # The page rises outward, as it was built.
        with placed(0, 0, 0, 0, 0, 3):
            display(0.078, 0.114, (0.0435, 0.0044, 0), pitch=-90, name='open')


def page(name, width, height, colour='#f1efe8'):
    """A sheet or card lying; all that stands on it is live."""
    with thing(name):
        box('paper:#ffffff', (width, 0.0008, height), (0, 0.0004, 0), 0.0001, tint=kit.linear(colour))
        display(width * 0.985, height * 0.985, (0, 0.0011, 0), pitch=-90)


def interpreter_phone():
    with thing('interpreter_phone'):
        kit.extrude(DARK, [(0.095, 0.0), (0.095, 0.020), (-0.095, 0.070), (-0.095, 0.0)], 0.180, axis='x', closed=True)
        for s in (1, -1):
            kit.emit(DARK, [(s * 0.09, y, z) for z, y in ((0.095, 0.0), (0.095, 0.020), (-0.095, 0.070), (-0.095, 0.0))], [(s, 0, 0)] * 4, [(0, 1, 2, 3)])
        tilt = math.degrees(math.atan2(0.050, 0.190))
        with placed(0, 0.0455, 0, 0, tilt):
            print_on('phone_keys', (0.045, 0.0006, 0.030), pitch=-90, width=0.070, height=0.080)
            slab('glass:#0e1214', 0.080, 0.001, 0.036, (0.042, 0.0, -0.052), 0.004, 0.0004)
            display(0.074, 0.030, (0.042, 0.0014, -0.052), pitch=-90)
            print_on('interpreter', (0.042, 0.0006, -0.083), pitch=-90, width=0.074, height=0.014)
            with part('lamp', 0.078, 0.001, -0.026):
                knob('gloss:#d9dcdd', 0.004, 0.003, segments=8)
            with part('handset', -0.050, 0.012, 0):
                limb(DARK, [(0, 0.010, -0.085), (0, 0.022, -0.050), (0, 0.024, 0.0), (0, 0.022, 0.050), (0, 0.010, 0.085)], [(0.022, 0.012), (0.016, 0.010), (0.015, 0.010), (0.016, 0.010), (0.022, 0.012)], 8)
                for z in (-0.082, 0.082):
                    cylinder(DARK, 0.023, 0.016, (0, 0.002, z), segments=12, bevel=0.003)


def call_bell():
    """Hand-held call button on its cord, lying."""
    with thing('call_bell'):
        limb(WHITE, [(0, 0.012, -0.035), (0, 0.013, 0.0), (0, 0.012, 0.035)], [(0.014, 0.011), (0.017, 0.0125), (0.014, 0.011)], 10)
        with part('button', 0, 0.0245, -0.018):
            knob('gloss:#c9382a', 0.009, 0.004, segments=14)
        with part('lamp', 0, 0.0245, 0.010):
            knob('gloss:#d9dcdd', 0.004, 0.002, segments=8)
        tube(PALE, round_corners([(0, 0.011, 0.045), (0.0, 0.004, 0.10), (0.08, 0.004, 0.12), (0.06, 0.004, 0.20)], 0.04), 0.0032, 5)


# --- care
def stretcher():
    """Wheeled stretcher 1.95 x 0.56 m, bed at 0.75 m, head toward -Z; back rest and rails move."""
    with thing('stretcher_wheeled'):
        frame = 'satin:#aab1b5'
        for s in (1, -1):
            tube(frame, [(s * 0.25, 0.68, -0.95), (s * 0.25, 0.68, 0.95)], 0.016, 7)
            tube(frame, [(s * 0.22, 0.67, -0.55), (s * 0.20, 0.14, 0.60)], 0.014, 6)
            tube(frame, [(s * 0.20, 0.67, 0.55), (s * 0.22, 0.14, -0.60)], 0.014, 6)
            tube(frame, [(s * 0.22, 0.14, -0.68), (s * 0.22, 0.14, 0.68)], 0.015, 6)
            for z in (-0.66, 0.66):
                cylinder('rubber:#1b1d1f', 0.075, 0.030, (s * 0.22, 0.075, z), 'x', 14, 0.006)
                box(frame, (0.040, 0.09, 0.035), (s * 0.22, 0.11, z), 0.004)
            tube('plastic:#d9762b', [(s * 0.25, 0.68, 0.95), (s * 0.25, 0.70, 1.05)], 0.018, 6)
            with part('rail_right' if s > 0 else 'rail_left', s * 0.275, 0.70, 0.0):
                tube(frame, round_corners([(0, 0, -0.40), (0, 0.22, -0.36), (0, 0.22, 0.36), (0, 0, 0.40)], 0.06, 2), 0.011, 6)
                for z in (-0.18, 0.0, 0.18):
                    tube(frame, [(0, 0, z), (0, 0.22, z)], 0.007, 5)
        for z in (-0.95, 0.0, 0.95):
            tube(frame, [(-0.25, 0.68, z), (0.25, 0.68, z)], 0.014, 6)
        slab('soft:#2c5f86', 0.52, 0.075, 1.28, (0, 0.70, 0.31), 0.04, 0.022)
        with part('back', 0, 0.705, -0.335):
            slab('soft:#2c5f86', 0.52, 0.070, 0.62, (0, 0, -0.315), 0.05, 0.022)
            pillow('cloth:#e6e9ea', 0.42, 0.10, 0.28, (0, 0.066, -0.45), 6, 5, 0.002, 0.006)
        slab('cloth:#dfe5e8', 0.53, 0.006, 0.70, (0, 0.776, 0.45), 0.04, 0.003)
        for z in (0.10, 0.70):
            box('cloth:#b3321f', (0.535, 0.006, 0.045), (0, 0.783, z), 0.001)


def wheelchair():
    """Folding wheelchair, occupant facing +Z; 0.62 m wide, seat at 0.5 m."""
    with thing('wheelchair'):
        frame, seat = 'satin:#9aa1a6', 'cloth:#22364f'
        for s in (1, -1):
            x = s * 0.225
            tube(frame, round_corners([(x, 0.92, -0.34), (x, 0.90, -0.24), (x, 0.48, -0.20), (x, 0.22, -0.18)], 0.04), 0.0115, 6)
            tube(frame, round_corners([(x, 0.48, -0.20), (x, 0.48, 0.22), (x, 0.22, 0.30), (x, 0.12, 0.42)], 0.06), 0.0115, 6)
            tube(frame, round_corners([(x, 0.22, -0.18), (x, 0.22, 0.28)], 0.02), 0.0105, 6)
            tube(frame, round_corners([(x, 0.60, -0.21), (x, 0.70, -0.16), (x, 0.70, 0.12), (x, 0.48, 0.14)], 0.05), 0.010, 6)
            slab('soft:#1e2022', 0.050, 0.028, 0.26, (x, 0.705, -0.03), 0.020, 0.008)
            limb('rubber:#1b1d1f', [(x, 0.925, -0.36), (x, 0.922, -0.43)], [0.015, 0.015], 7)
            w = s * 0.285
            torus('rubber:#1b1d1f', 0.288, 0.014, (w, 0.302, -0.17), 'x', 24, 5)
            torus('steel:#c3c8cb', 0.262, 0.006, (w + s * 0.028, 0.302, -0.17), 'x', 24, 4)
            cylinder('satin:#7c8388', 0.028, 0.05, (w, 0.302, -0.17), 'x', 10)
            for k in range(6):
                a = math.pi * k / 6
                tube('satin:#c3c8cb', [(w, 0.302 + 0.275 * math.sin(a), -0.17 + 0.275 * math.cos(a)), (w, 0.302 - 0.275 * math.sin(a), -0.17 - 0.275 * math.cos(a))], 0.0022, 3)
            cylinder('rubber:#1b1d1f', 0.090, 0.028, (x, 0.09, 0.28), 'x', 14, 0.006)
            box(frame, (0.036, 0.10, 0.030), (x, 0.155, 0.27), 0.004)
            with part('foot_right' if s > 0 else 'foot_left', x, 0.12, 0.42):
                slab('plastic:#24272a', 0.17, 0.012, 0.16, (-s * 0.095, -0.006, 0.05), 0.02, 0.004)
        slab(seat, 0.44, 0.040, 0.42, (0, 0.475, 0.0), 0.03, 0.014)
        with placed(0, 0.50, -0.205, 0, -5):
            slab(seat, 0.44, 0.022, 0.40, (0, 0.20, -0.011), 0.03, 0.008, axis='z')
        for s in (1, -1):
            tube(frame, [(s * 0.21, 0.46, -0.05), (-s * 0.21, 0.22, -0.05)], 0.010, 6)


def iv_bag():
    """Infusion bag on a pole hook; origin at the hook."""
    with thing('iv_bag', rests=False):
        with placed(0, -0.13, 0, 0, 90):
            pillow('film:#dfe8ec', 0.115, 0.040, 0.19, (0, -0.02, 0), 6, 7, 0.002)
        torus('satin:#a9afb3', 0.008, 0.002, (0, -0.010, 0), 'z', 10, 4)
        print_on('saline', (0, -0.130, 0.0225), width=0.062, height=0.083)
        lathe('film:#e3eaec', [(0.003, -0.30), (0.0085, -0.295), (0.0085, -0.250), (0.004, -0.240), (0.004, -0.222)], segments=10)
        tube('film:#dfe6e9', round_corners([(0, -0.30, 0), (0, -0.60, 0.01), (0.05, -0.85, 0.03), (0.02, -1.05, 0.05)], 0.15), 0.0022, 5)
        with part('clamp', 0, -0.42, 0.006):
            slab('plastic:#3f7ed0', 0.016, 0.028, 0.014, (0, -0.014, 0), 0.004, 0.002)


def ors():
    """Sachet of rehydration salts and a cup."""
    with thing('ors'):
        with part('sachet', -0.06, 0, 0):
            pillow('film:#e9efec', 0.075, 0.010, 0.105, n=5, m=5)
            print_on('ors', (0, 0.0118, 0), pitch=-90, width=0.058, height=0.078)
        with part('torn', -0.06, 0, 0, apart=True):
            pillow('film:#e9efec', 0.075, 0.004, 0.090, (0, 0, 0.008), 5, 4)
            print_on('ors', (0, 0.0056, 0.012), pitch=-90, width=0.058, height=0.078)
        with placed(0.05, 0, 0):
            lathe('film:#e6ebec', [(0, 0.002), (0.026, 0.0), (0.036, 0.100), (0.0375, 0.101), (0.034, 0.098), (0.0325, 0.080), (0.026, 0.012)], segments=16)
            with part('drink', 0, 0.078, 0):
                lathe('glass:#c9d3c0', [(0.0325, 0), (0, 0.0004)], segments=14)


def oxygen():
    """Two-litre cylinder with regulator, and a mask on its tube."""
    with thing('oxygen'):
        lathe('gloss:#e4e7e8', [(0, 0.004), (0.045, 0.0), (0.052, 0.008), (0.052, 0.30)], segments=16)
        lathe('gloss:#1f4f8f', [(0.052, 0.30), (0.050, 0.325), (0.036, 0.350), (0.018, 0.362), (0.016, 0.375)], segments=16)
        print_round('oxygen', 0.052, 0.17, 0.085, sweep=150, segments=8)
        box('satin:#c0a860', (0.034, 0.040, 0.034), (0, 0.393, 0), 0.005)
        cylinder('satin:#c9cdd0', 0.020, 0.016, (0, 0.395, 0.026), 'z', 16, 0.002)
        print_on('gauge_o2', (0, 0.395, 0.0345), width=0.030, height=0.030)
        with part('needle', 0, 0.392, 0.0350):
            box('plastic:#1a1a1a', (0.0014, 0.012, 0.0004), (0, 0.005, 0), 0.0001)
        with part('valve', 0, 0.418, 0):
            knob('plastic:#24272a', 0.016, 0.014, segments=12)
        tube('film:#cfe3d8', round_corners([(0.017, 0.395, 0), (0.09, 0.40, 0.01), (0.12, 0.20, 0.05), (0.14, 0.02, 0.10), (0.22, 0.02, 0.05)], 0.07), 0.0034, 5)
        with placed(0.25, 0.0, 0.03):
            rings = []
            for y, w, d in ((0.004, 0.062, 0.088), (0.008, 0.066, 0.092), (0.030, 0.060, 0.080), (0.052, 0.040, 0.054), (0.062, 0.020, 0.026)):
                rings.append([(w / 2 * math.cos(2 * math.pi * k / 12) * (1 - 0.25 * max(0, math.sin(2 * math.pi * k / 12))), y, d / 2 * math.sin(2 * math.pi * k / 12)) for k in range(12)])
            loft('film:#cfe0d8', rings)
            tube('soft:#e3e6e4', round_corners([(-0.032, 0.006, 0), (-0.06, 0.003, 0.06), (0.0, 0.003, 0.10), (0.06, 0.003, 0.06), (0.032, 0.006, 0)], 0.04, 2), 0.0014, 4)


@drawing('gauge_o2', 20, 20, 2.6)
def _(pen):
    pen.fill('#f3f3ee')
    pen.arc(10, 11, 7.4, 180, 225, '#c32018', 2.2)
    pen.arc(10, 11, 7.4, 225, 360, '#1f8a3d', 2.2)
    pen.text(10, 16, 'bar', 3.4)


# --- disinfection
def bottle(name, look, cap, label):
    with thing(name):
        shell(look, rounded(0.110, 0.075, 0.024), [(0.004, 0), (0, 0.005), (0, 0.180), (0.012, 0.205), (0.028, 0.222)], bottom=True)
        cylinder(look, 0.018, 0.022, (0, 0.230, 0), segments=12)
        with part('cap', 0, 0.232, 0):
            lathe(cap, [(0.021, 0), (0.021, 0.024), (0.018, 0.027), (0, 0.027)], segments=14)
        w, h = (0.090, 0.080) if label == 'bleach' else (0.090, 0.060)
        print_on(label, (0, 0.100, 0.0379), width=w, height=h * 1.2)


def sprayer():
    """Pressure sprayer 5 L with its lance."""
    with thing('disinfectant_sprayer'):
        lathe('film:#e6e8e2', [(0, 0.006), (0.08, 0.0), (0.092, 0.010), (0.095, 0.24), (0.080, 0.275), (0.045, 0.292)], segments=18)
        lathe('plastic:#2a5fa8', [(0.047, 0.288), (0.047, 0.312), (0.030, 0.322), (0.014, 0.325)], segments=16)
        with part('pump', 0, 0.325, 0):
            cylinder('satin:#aab1b5', 0.008, 0.05, (0, 0.0, 0), segments=8)
            limb('plastic:#24272a', [(-0.06, 0.028, 0), (0, 0.030, 0), (0.06, 0.028, 0)], [0.011, 0.012, 0.011], 8)
        tube('rubber:#1c1e20', round_corners([(0.045, 0.28, 0.02), (0.14, 0.30, 0.05), (0.17, 0.10, 0.06), (0.14, 0.03, 0.10)], 0.06), 0.006, 6)
        limb('plastic:#2a5fa8', [(0.14, 0.03, 0.09), (0.135, 0.03, 0.0)], [0.012, 0.010], 8)
        tube('satin:#c0c5c8', [(0.135, 0.03, 0.0), (0.13, 0.03, -0.34)], 0.0045, 6)
        lathe('plastic:#24272a', [(0.0045, 0), (0.009, 0.004), (0.009, 0.02), (0.004, 0.024)], (0.13, 0.03, -0.36), 'z', 8)
        display(0.070, 0.030, (0, 0.15, 0.0962))


def dilution_jug():
    with thing('dilution_jug'):
        lathe('film:#dfe6e8', [(0, 0.004), (0.095, 0.0), (0.102, 0.008), (0.118, 0.30), (0.121, 0.304), (0.114, 0.300), (0.100, 0.02), (0, 0.014)], segments=20)
        print_round('jug_scale', (0.1045, 0.1170), 0.155, 0.26, sweep=62, segments=5)
        tube('film:#cfd8db', round_corners([(-0.112, 0.27, 0), (-0.185, 0.27, 0), (-0.175, 0.10, 0), (-0.106, 0.07, 0)], 0.05), 0.010, 6)
        with part('water', 0, 0.220, 0):
            lathe('glass:#b9c9bd', [(0.1105, 0), (0, 0.001)], segments=20)


def insect_spray():
    with thing('insect_spray'):
        lathe('gloss:#e6ece0', [(0, 0.002), (0.031, 0.0), (0.033, 0.004), (0.033, 0.170), (0.030, 0.176), (0.022, 0.190), (0.014, 0.193)], segments=18)
        print_round('insecticide', 0.033, 0.090, 0.105, sweep=270, segments=12)
        with part('cap', 0, 0.176, 0):
            lathe('plastic:#c43a22', [(0.0305, 0), (0.0305, 0.040), (0.027, 0.044), (0, 0.045)], segments=16)
        with part('nozzle', 0, 0.193, 0):
            cylinder(WHITE, 0.008, 0.014, (0, 0.007, 0), segments=10, bevel=0.002)
            cylinder(DARK, 0.0016, 0.003, (0, 0.009, -0.0085), 'z', 6)


def boarding_kit():
    """Case of the boarding team: closed, or open with its trays."""
    with thing('boarding_kit'):
        shell('plastic:#17508a', rounded(0.440, 0.310, 0.026), [(0.006, 0), (0, 0.008), (0, 0.120)], top=False)
        n = 12
        kit.emit('soft:#22282d', [(x, 0.040, z) for x, z in rounded(0.428, 0.298, 0.022)], [(0, 1, 0)] * n, [tuple(range(n))])
        kit.sheet('plastic:#123f6d', [(x, y, z) for y in (0.120, 0.040) for x, z in rounded(0.432, 0.302, 0.022)], [(k, n + k, n + (k + 1) % n, (k + 1) % n) for k in range(n)])
        for x, z, w, d, look, h in ((-0.12, -0.06, 0.15, 0.12, 'film:#dfe6ea', 0.05), (0.08, -0.07, 0.18, 0.10, 'card:#2f74c4', 0.06), (-0.13, 0.08, 0.12, 0.10, 'cloth:#e8eaea', 0.05), (0.02, 0.07, 0.10, 0.12, 'plastic:#e2e5e4', 0.045), (0.14, 0.07, 0.08, 0.12, 'plastic:#e0b414', 0.06)):
            slab(look, w, h, d, (x, 0.040, z), 0.010, 0.005)
        with part('lid', 0, 0.120, -0.155):
            shell('plastic:#17508a', rounded(0.442, 0.312, 0.027), [(0, 0), (0, 0.050), (0.008, 0.060)], (0, 0, 0.155))
            print_on('boarding_kit', (0, 0.0604, 0.155), pitch=-90, width=0.240, height=0.080)
            for x in (-0.12, 0.12):
                box('satin:#c0c5c8', (0.045, 0.040, 0.008), (x, -0.004, 0.314), 0.003)
        tube('plastic:#24272a', round_corners([(-0.07, 0.07, 0.155), (-0.07, 0.07, 0.195), (0.07, 0.07, 0.195), (0.07, 0.07, 0.155)], 0.02), 0.009, 6)


def ice_pack():
    with thing('ice_pack'):
        pillow('film:#5d9fd0', 0.16, 0.028, 0.10, n=6, m=5, wave=0.003)
        with part('frost', apart=True):
            pillow('cloth:#e9f1f5', 0.161, 0.0288, 0.101, (0, 0.0003, 0), 6, 5, wave=0.003)


def build():
    swab_kit()
    specimen_tube('transport_medium', 'plastic:#b3213a', 'glass:#e0828f', 'vtm')
    specimen_tube('cary_blair', 'plastic:#2a5a98', 'film:#d9d2b4', 'cary_blair')
    for make in (triple_packaging, mosquito_aspirator, mosquito_tube, yellow_bag):
        make()
    booklet('icvp', 'icvp_cover', '#d8a920')
    booklet('passport', 'passport', '#43242c')
    booklet('passport_diplomatic', 'passport_diplomatic', '#1d3a2b')
    page('declaration_card', 0.148, 0.210, '#eef1ea')
    page('general_declaration', 0.210, 0.297)
    page('maritime_declaration', 0.210, 0.297)
    page('convenience_card', 0.125, 0.088, '#dfeee9')
    page('locator_form', 0.148, 0.210, '#f4efe2')
    page('seat_map', 0.297, 0.210)
    for make in (interpreter_phone, call_bell, stretcher, wheelchair, iv_bag, ors, oxygen):
        make()
    bottle('disinfectant_chlorine', 'film:#e6e8e2', 'plastic:#b3191a', 'bleach')
    bottle('disinfectant_cabin', 'film:#dfe9df', 'plastic:#3b8a57', 'cabin_product')
    for make in (sprayer, dilution_jug, insect_spray, boarding_kit, ice_pack):
        make()
