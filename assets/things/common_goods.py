"""Goods that several places share: boxes of gloves and masks, bins, evidence bags, extinguishers, cones, papers."""
import math

import kit
from atlas import INK, drawing
from kit import box, cylinder, lathe, placed, round_corners, tube
from shapes import limb, loft, oval, pillow, rounded, shell, slab, torus
from thing import display, part, print_on, print_round, thing

YELLOW, RED = 'plastic:#e3b414', 'gloss:#b3191a'


# --- prints
@drawing('glove_box', 120, 62, 1.3)
def _(pen):
    pen.fill('#2b6fc0')
    pen.rect(0, 0, 120, 16, '#e9eef3')
    pen.text(6, 8, 'NITRILE GLOVES', 9, '#1f4f8f', 'lm')
    pen.text(114, 8, 'M', 11, '#1f4f8f', 'rm')
    pen.text(6, 26, '丁腈检查手套', 12, '#ffffff', 'lm')
    pen.text(6, 40, 'Powder-free · non-sterile · 100', 6, '#dce8f6', 'lm', False)
    pen.text(6, 49, '无粉 · 非灭菌 · 一次性使用 · EN 374', 5, '#dce8f6', 'lm', False)
    pen.bars(86, 44, 28, 13, 3)


@drawing('mask_box', 90, 50, 1.4)
def _(pen):
    pen.fill('#eef3f5')
    pen.rect(0, 0, 90, 14, '#2f8f86')
    pen.text(5, 7, '医用外科口罩', 8, '#ffffff', 'lm')
    pen.text(5, 22, 'SURGICAL MASK', 8, '#1f6a63', 'lm')
    pen.text(5, 32, 'Type IIR · 50 pcs · YY 0469', 5, '#3d5552', 'lm', False)
    pen.text(5, 42, 'EXP 2028-05', 5, INK, 'lm', False)
    pen.bars(62, 34, 24, 11, 5)


@drawing('hand_rub', 110, 46, 1.6)
def _(pen):
    pen.fill('#f1f5f6')
    pen.rect(0, 0, 110, 11, '#1e7fb8')
    pen.text(55, 5.5, 'HAND RUB 免洗手消毒液', 7, '#ffffff')
    pen.text(55, 19, '75 % v/v alcohol 酒精', 7, '#15577f')
    pen.text(55, 28, '揉搓 20–30 秒 · rub 20–30 s', 5.4, INK)
    pen.text(55, 36, '500 mL · EXP 2027-11', 4.6, INK, bold=False)
    pen.poly([(8, 40), (13, 31), (18, 40)], '#d23a2a')
    pen.text(13, 37.6, '!', 5, '#ffffff')


@drawing('bin_label', 90, 60, 1.5)
def _(pen):
    pen.fill('#e8b918')
    pen.text(45, 10, '医疗废物', 13)
    pen.text(45, 21, 'MEDICAL WASTE', 7)
    cx, cy = 45, 40
    for k in range(3):
        a = math.radians(-90 + 120 * k)
        x, y = cx + 7.2 * math.cos(a), cy + 7.2 * math.sin(a)
        pen.disc(x, y, 6.6, None, INK, 2.6)
    pen.disc(cx, cy, 3.4, '#e8b918')
    pen.disc(cx, cy, 9.2, None, INK, 1.2)
    pen.disc(cx, cy, 2, None, INK, 1)


@drawing('sharps_label', 90, 56, 1.6)
def _(pen):
    pen.fill('#e8b918')
    pen.text(45, 8, '损伤性废物 SHARPS', 8)
    pen.text(45, 17, '请勿重复开启 DO NOT REOPEN', 4.6)
    pen.line([(6, 25), (84, 25)], '#b3191a', 0.9)
    pen.text(82, 28.5, '3/4 FULL · 满', 4.4, '#b3191a', 'rm')
    cx, cy = 24, 40
    for k in range(3):
        a = math.radians(-90 + 120 * k)
        pen.disc(cx + 5.4 * math.cos(a), cy + 5.4 * math.sin(a), 5, None, INK, 2)
    pen.disc(cx, cy, 2.6, '#e8b918')
    pen.text(62, 38, 'DATE 日期 ______', 4, INK, bold=False)
    pen.text(62, 47, 'SIGN 签名 ______', 4, INK, bold=False)


@drawing('evidence_head', 150, 26, 1.5)
def _(pen):
    pen.fill('#1d3f78')
    pen.text(6, 9, '证物袋  EVIDENCE', 12, '#ffffff', 'lm')
    pen.text(6, 20, '中国海关 CHINA CUSTOMS · tamper-evident 防拆', 5.4, '#dfe7f3', 'lm', False)
    pen.rect(112, 4, 34, 18, '#ffffff')
    pen.bars(114, 6, 30, 14, 11)


@drawing('evidence_strip', 150, 14, 1.5)
def _(pen):
    pen.fill('#b3191a')
    for x in range(0, 150, 50):
        pen.text(x + 25, 7, 'SEALED 封  VOID', 6.4, '#ffffff')


@drawing('naloxone_box', 60, 44, 2.4)
def _(pen):
    pen.fill('#f4f4f0')
    pen.rect(0, 0, 60, 14, '#c4281e')
    pen.text(30, 5, '纳洛酮鼻喷雾剂', 6.4, '#ffffff')
    pen.text(30, 11, 'NALOXONE NASAL SPRAY', 4, '#ffffff')
    pen.text(30, 21, '4 mg / 0.1 mL', 7.4, '#1c1c1c')
    pen.text(30, 30, '1 nostril, 1 dose · 单侧鼻孔一次', 3.6, '#333333', bold=False)


@drawing('extinguisher_powder', 130, 84, 1.5)
def _(pen):
    _extinguisher(pen, '干粉灭火器', 'ABC POWDER 4 kg', '#2d5fae', 'A · B · C · E')


@drawing('extinguisher_co2', 130, 84, 1.5)
def _(pen):
    _extinguisher(pen, '二氧化碳灭火器', 'CO₂ 3 kg', '#1c1c1c', 'B · E')


@drawing('extinguisher_foam', 130, 84, 1.5)
def _(pen):
    _extinguisher(pen, '水基(泡沫)灭火器', 'WATER FOAM 6 L', '#d6c48a', 'A · B')


def _extinguisher(pen, chinese, english, band, classes):
    pen.fill('#b3191a')
    pen.rect(0, 0, 130, 18, band)
    pen.text(65, 9, english, 11, '#ffffff' if band != '#d6c48a' else '#2a2118')
    pen.rect(26, 21, 78, 60, '#f2efe8')
    pen.text(65, 29, chinese, 9, INK, fit=74)
    for i, (a, b) in enumerate((('拔销', 'PULL PIN'), ('瞄准', 'AIM LOW'), ('压把', 'SQUEEZE'), ('扫射', 'SWEEP'))):
        x, y = 46 + 39 * (i % 2), 42 + 16 * (i // 2)
        pen.rect(x - 18, y - 7, 36, 14, '#dcdcd4', radius=1)
        pen.text(x, y - 2.2, f'{i + 1} {a}', 5)
        pen.text(x, y + 3.6, b, 3.8)
    pen.text(65, 75, classes, 7, '#b3191a')


@drawing('gauge', 16, 16, 4)
def _(pen):
    pen.fill('#f3f3ee')
    pen.arc(8, 9, 6, 180, 240, '#c32018', 2)
    pen.arc(8, 9, 6, 240, 300, '#1f8a3d', 2)
    pen.arc(8, 9, 6, 300, 360, '#d8a116', 2)
    pen.text(8, 13.4, 'MPa', 2.6)


@drawing('first_aid', 90, 60, 1.2)
def _(pen):
    pen.fill('#16804a')
    pen.rect(37, 8, 16, 44, '#ffffff')
    pen.rect(23, 22, 44, 16, '#ffffff')
    pen.text(12, 52, '急救', 9, '#ffffff')
    pen.text(76, 52, 'FIRST AID', 5, '#ffffff')


@drawing('barrier_tape', 160, 16, 1.5)
def _(pen):
    pen.fill('#e6bb1c')
    for x in range(-20, 180, 20):
        pen.poly([(x, 0), (x + 10, 0), (x + 4, 16), (x - 6, 16)], '#1a1a1a')
    pen.rect(26, 1.6, 108, 12.8, '#e6bb1c')
    pen.text(80, 8, '海关监管 禁止入内 · CUSTOMS NO ENTRY', 6.6, fit=104)


@drawing('credentials', 66, 48, 2.4)
def _(pen):
    pen.fill('#14305f')
    pen.rect(2, 2, 62, 44, None, '#c8a24a', 0.8)
    pen.text(33, 10, '中国海关 CHINA CUSTOMS', 4.6, '#e2c678')
    pen.rect(6, 16, 18, 24, '#cfd6dc')
    pen.disc(15, 24, 4.6, '#6d5a4a')
    pen.poly([(7, 40), (10, 31), (20, 31), (23, 40)], '#1a2740')
    pen.text(27, 20, '关员  OFFICER', 4, '#f0e6c8', 'lm')
    pen.text(27, 28, '证号 No. 0217', 4, '#f0e6c8', 'lm')
    pen.text(27, 36, '执法证', 5, '#f0e6c8', 'lm')


# --- things
def tuft(look, wide, high, n=7):
    """The tip of a glove or cloth drawn out of a box."""
    rings = []
    for share, y in ((1, 0), (0.9, 0.4), (0.75, 0.75), (0.35, 1)):
        rings.append([(wide * share * (0.5 + 0.12 * math.sin(3 * k)) * math.cos(2 * math.pi * k / n), high * y + 0.004 * math.sin(2.3 * k) * y, 0.4 * wide * share * math.sin(2 * math.pi * k / n)) for k in range(n)])
    loft(look, rings)


def glove_box():
    with thing('glove_box'):
        box('card:#2f74c4', (0.240, 0.070, 0.124), (0, 0.035, 0), 0.002)
        print_on('glove_box', (0, 0.0704, 0), pitch=-90, width=0.238, height=0.122)
        print_on('glove_box', (0, 0.035, 0.0624), width=0.134, height=0.069)
        with placed(0.01, 0.0706, -0.012):
            cut = oval(0.085, 0.040, 14)
            kit.emit('plastic:#11161c', [(x, 0, z) for x, z in cut], [(0, 1, 0)] * 14, [tuple(range(14))])
            with part('glove'):
                tuft('soft:#3f7ed0', 0.055, 0.042)


def mask_box():
    with thing('mask_box'):
        box('card:#e6ecee', (0.185, 0.080, 0.100), (0, 0.040, 0), 0.002)
        print_on('mask_box', (0, 0.0804, 0), pitch=-90, width=0.180, height=0.098)
        print_on('mask_box', (0, 0.040, 0.0504), width=0.142, height=0.078)
        with part('mask', 0.05, 0.080, -0.012):
            for i in range(3):
                box('cloth:#9cc4d6', (0.060, 0.022, 0.0016), (0, 0.010, -0.004 + 0.004 * i), 0.0005)


def hand_rub():
    """Bottle with a pump, on a table or in its holder."""
    with thing('hand_rub'):
        shell('film:#d9e6ea', rounded(0.076, 0.056, 0.018, 3), [(0.004, 0), (0, 0.005), (0, 0.128), (0.006, 0.140), (0.016, 0.148), (0.017, 0.152)])
        print_on('hand_rub', (0, 0.072, 0.0284), width=0.068, height=0.052)
        cylinder('plastic:#e9ebe9', 0.0155, 0.020, (0, 0.160, 0), segments=14, bevel=0.002)
        with part('pump', 0, 0.170, 0):
            cylinder('plastic:#dfe2e1', 0.0042, 0.032, (0, 0.014, 0), segments=8)
            limb('plastic:#e9ebe9', [(0, 0.032, -0.008), (0, 0.033, 0.016), (0, 0.029, 0.042)], [(0.010, 0.0065), (0.009, 0.006), (0.0045, 0.004)], 8)


def bin_yellow():
    """Lidded pedal bin for medical waste, 0.36 x 0.40 x 0.62 m."""
    with thing('bin_yellow'):
        rings = [[(x * s, y, z * s) for x, z in rounded(0.36, 0.40, 0.05)] for s, y in ((0.80, 0.02), (0.84, 0.03), (0.98, 0.55), (0.98, 0.57))]
        n = len(rings[0])
        points = [q for r in rings for q in r]
        faces = [(j * n + i, (j + 1) * n + i, (j + 1) * n + (i + 1) % n, j * n + (i + 1) % n) for j in range(3) for i in range(n)]
        kit.sheet(YELLOW, points, faces)
        inner = [[(x * s, y, z * s) for x, z in rounded(0.36, 0.40, 0.05)] for s, y in ((0.98, 0.57), (0.94, 0.568), (0.90, 0.42))]
        points = [q for r in inner for q in r]
        kit.sheet('film:#d8a911', points, [(j * n + i, (j + 1) * n + i, (j + 1) * n + (i + 1) % n, j * n + (i + 1) % n) for j in range(2) for i in range(n)])
        kit.emit('film:#6b520b', [(x * 0.9, 0.42, z * 0.9) for x, z in rounded(0.36, 0.40, 0.05)], [(0, 1, 0)] * n, [tuple(range(n))])
        print_on('bin_label', (0, 0.31, 0.1895), width=0.19, height=0.127, pitch=5.6)
        slab('plastic:#2a2d30', 0.13, 0.018, 0.05, (0, 0.012, 0.195), 0.008, 0.004)
        with part('lid', 0, 0.572, -0.190):
            shell(YELLOW, rounded(0.372, 0.408, 0.055), [(0.002, 0), (0, 0.004), (0, 0.022), (0.02, 0.040)], (0, 0, 0.190))
        with part('waste', apart=True):
            for i, (x, z, look) in enumerate(((-0.05, 0.03, 'soft:#3f7ed0'), (0.06, -0.04, 'cloth:#dfe6e8'), (0.02, 0.09, 'cloth:#9cc4d6'), (-0.06, -0.09, 'cloth:#e4e6e4'))):
                with placed(x, 0.50 + 0.012 * i, z, 40 * i, 12, 8):
                    pillow(look, 0.20, 0.10, 0.16, n=4, m=4, wave=0.02)


def sharps_bin():
    with thing('sharps_bin'):
        shell(YELLOW, rounded(0.150, 0.110, 0.022), [(0.010, 0), (0.008, 0.004), (0.0, 0.165), (0, 0.168)], top=False)
        shell('plastic:#c9331e', rounded(0.158, 0.118, 0.024), [(0, 0.165), (0, 0.178), (0.006, 0.184)], bottom=False)
        print_on('sharps_label', (0, 0.088, 0.0540), width=0.118, height=0.074, pitch=-3)
        kit.emit('plastic:#131414', [(x, 0.1842, z) for x, z in oval(0.060, 0.060, 14)], [(0, 1, 0)] * 14, [tuple(range(14))])
        with part('lid', 0, 0.1845, -0.034):
            shell('plastic:#c9331e', oval(0.068, 0.068, 16), [(0, 0), (0, 0.006), (0.003, 0.009)], (0, 0, 0.034))
        with part('syringes', apart=True):
            for i in range(4):
                with placed(0.012 * (i - 1.5), 0.180, 0.010 * math.sin(i * 2), 50 * i, 58):
                    cylinder('film:#e4eaec', 0.0055, 0.05, axis='z', segments=8)
                    cylinder('plastic:#2f6fb5', 0.0062, 0.004, (0, 0, -0.026), 'z', 8)


def evidence_bag():
    """Tamper-evident bag 180 x 240 mm lying flat; its label and number are live."""
    with thing('evidence_bag'):
        with part('flat', apart=True):
            box('film:#cfd6d8', (0.180, 0.0012, 0.230), (0, 0.0008, 0.005), 0.0004)
        with part('full', apart=True):
            pillow('film:#c4cccf', 0.178, 0.044, 0.190, (0, 0, 0.027), 8, 8, 0.001, 0.005)
        with part('flap'):
            box('film:#d6dcde', (0.180, 0.0008, 0.030), (0, 0.0012, -0.124), 0.0003)
        with part('strip', 0, 0, -0.101):
            print_on('evidence_strip', (0, 0.0026, 0), pitch=-90, width=0.178, height=0.016)
        print_on('evidence_head', (0, 0.0020, -0.081), pitch=-90, width=0.172, height=0.022)
        with part('label', 0, 0.0022, 0.022):
            box('paper:#f3f1ea', (0.124, 0.0008, 0.084), (0, 0, 0), 0.0002)
        display(0.120, 0.080, (0, 0.0030, 0.022), pitch=-90, name='label')
        display(0.040, 0.016, (0.0625, 0.0024, -0.081), pitch=-90)


def naloxone():
    """Carton, and the nasal spray beside it."""
    with thing('naloxone'):
        box('paper:#efefea', (0.066, 0.026, 0.112), (-0.05, 0.013, 0), 0.001)
        print_on('naloxone_box', (-0.05, 0.0264, -0.014), pitch=-90, width=0.062, height=0.080)
        display(0.058, 0.016, (-0.05, 0.0265, 0.042), pitch=-90)
        with part('spray', 0.03, 0.010, 0):
            lathe('plastic:#f0f1ee', [(0, -0.052), (0.0035, -0.051), (0.0055, -0.030), (0.0075, -0.012), (0.0085, -0.010), (0.0085, 0.006), (0.012, 0.008)], axis='z', segments=12)
            slab('plastic:#f0f1ee', 0.044, 0.006, 0.020, (0, 0, 0.006), 0.008, 0.002, axis='z')
            cylinder('plastic:#f0f1ee', 0.0095, 0.014, (0, 0, 0.018), 'z', 12, 0.001)
        with part('plunger', 0.03, 0.010, 0.026):
            lathe('plastic:#c4281e', [(0.0062, 0), (0.0062, 0.016), (0.0085, 0.017), (0.0085, 0.0195), (0.007, 0.021), (0, 0.021)], axis='z', segments=12)
        with part('blister', 0.03, 0, -0.006, apart=True):
            slab('film:#dfe6ea', 0.060, 0.020, 0.124, radius=0.008, bevel=0.004)
            box('paper:#d6dde2', (0.068, 0.001, 0.132), (0, 0.0008, 0), 0.0003)


def spill_cover():
    with thing('spill_cover'):
        with part('folded', apart=True):
            for i in range(4):
                slab('film:#2c6f8e', 0.30, 0.012, 0.22, (0.004 * (i % 2), 0.012 * i, 0.003 * math.sin(i)), 0.008, 0.004)
            print_on('barrier_tape', (0, 0.0485, 0), pitch=-90, width=0.16, height=0.016)
        with part('spread', apart=True):
            n = 9
            points = [((i / n - 0.5) * 1.2, 0.006 + 0.10 * math.exp(-((i / n - 0.5) ** 2 + (j / n - 0.5) ** 2) * 22) + 0.010 * math.sin(5 * i + 3 * j) * math.sin(2 * j), (j / n - 0.5) * 1.2) for j in range(n + 1) for i in range(n + 1)]
            kit.sheet('film:#2c6f8e', points, [(j * (n + 1) + i, (j + 1) * (n + 1) + i, (j + 1) * (n + 1) + i + 1, j * (n + 1) + i + 1) for j in range(n) for i in range(n)])


def first_aid_kit():
    with thing('first_aid_kit'):
        shell('plastic:#16804a', rounded(0.300, 0.200, 0.022), [(0.004, 0), (0, 0.006), (0, 0.052)], top=False)
        kit.emit('plastic:#e6e9e4', [(x, 0.014, z) for x, z in rounded(0.290, 0.190, 0.018)], [(0, 1, 0)] * 12, [tuple(range(12))])
        for x, z, w, d, look in ((-0.08, -0.03, 0.11, 0.07, 'paper:#e9ece8'), (0.06, -0.04, 0.09, 0.06, 'cloth:#e4ded0'), (-0.06, 0.05, 0.12, 0.05, 'film:#cfdbe2'), (0.08, 0.04, 0.06, 0.08, 'plastic:#c83a2c')):
            slab(look, w, 0.030, d, (x, 0.014, z), 0.008, 0.004)
        with part('lid', 0, 0.052, -0.100):
            shell('plastic:#16804a', rounded(0.302, 0.202, 0.023), [(0, 0), (0, 0.030), (0.006, 0.038)], (0, 0, 0.100))
            with placed(0, 0.0384, 0.100):
                print_on('first_aid', (0, 0, 0), pitch=-90, width=0.18, height=0.12)
            tube('plastic:#20262a', round_corners([(-0.05, 0.012, 0.202), (-0.05, 0.012, 0.226), (0.05, 0.012, 0.226), (0.05, 0.012, 0.202)], 0.012), 0.005, 6)


def extinguisher(name, radius, height, horn):
    with thing(name):
        lathe(RED, [(0, 0.006), (radius * 0.8, 0.004), (radius * 0.96, 0.0), (radius, 0.010), (radius, height - 0.06), (radius * 0.9, height - 0.025), (radius * 0.55, height - 0.004), (0.020, height), (0.018, height + 0.012)], segments=14)
        print_round(name, radius, height * 0.50, height * 0.44, sweep=140 if radius > 0.06 else 165, segments=8)
        cylinder('satin:#b9a25c', 0.018, 0.034, (0, height + 0.024, 0), segments=12, bevel=0.002)
        with placed(0, height + 0.036, 0):
            box('satin:#2a2d30', (0.018, 0.008, 0.110), (0, 0.004, 0.035), 0.003)
            with part('lever', 0, 0.018, -0.006):
                with placed(0, 0, 0, 0, -14):
                    box('satin:#b3191a', (0.020, 0.006, 0.105), (0, 0.006, 0.046), 0.002)
        if horn != 'co2':
            with placed(0, height + 0.026, 0.0185):
                cylinder('satin:#c8cccf', 0.0125, 0.008, axis='z', segments=14, bevel=0.001)
                print_on('gauge', (0, 0, 0.0044), width=0.019, height=0.019)
                with part('needle', 0, -0.0012, 0.0050):
                    box('plastic:#1a1a1a', (0.0012, 0.008, 0.0005), (0, 0.003, 0), 0.0001)
        with part('pin', 0.012, height + 0.046, 0.004):
            tube('satin:#c9cdd0', [(-0.024, 0, 0), (0.012, 0, 0)], 0.0022, 6)
            torus('satin:#c9cdd0', 0.012, 0.0018, (0.024, 0, 0), 'z', 10, 4)
            box('plastic:#e3b414', (0.004, 0.016, 0.003), (-0.022, -0.008, 0), 0.001)
        if horn == 'co2':
            tube('rubber:#17181a', round_corners([(-0.018, height + 0.024, 0), (-0.07, height + 0.03, 0), (-radius - 0.035, height * 0.75, 0.01), (-radius - 0.035, height * 0.42, 0.01)], 0.04), 0.008, 7)
            lathe('plastic:#1b1d1f', [(0.034, 0.0), (0.030, 0.002), (0.012, 0.15), (0.010, 0.18)], (-radius - 0.035, height * 0.10, 0.01), segments=14)
        else:
            tube('rubber:#17181a', round_corners([(-0.018, height + 0.024, 0), (-0.06, height + 0.028, 0), (-radius - 0.020, height * 0.78, 0.01), (-radius - 0.016, height * 0.25, 0.01)], 0.04), 0.007, 7)
            lathe('plastic:#1b1d1f', [(0.010, 0), (0.009, 0.03), (0.008, 0.05)], (-radius - 0.016, height * 0.19, 0.01), segments=10)
        lathe('plastic:#1b1d1f', [(radius, height * 0.26), (radius + 0.003, height * 0.265), (radius + 0.003, height * 0.285), (radius, height * 0.29)], segments=14)


def cone():
    with thing('cone'):
        slab('rubber:#24262a', 0.36, 0.03, 0.36, radius=0.04, bevel=0.010)
        def ring(y):
            return 0.125 - 0.095 * (y - 0.03) / 0.67
        stops = [0.03, 0.26, 0.40, 0.50, 0.60, 0.70]
        for i, (a, b) in enumerate(zip(stops, stops[1:])):
            lathe('plastic:#d9531a' if i % 2 == 0 else 'film:#e6e8e6', [(ring(a), a), (ring(b), b)] + ([(0.022, 0.70), (0, 0.69)] if b == 0.70 else []), segments=18)


def barrier_post():
    """Post with a belt that draws out 1.5 m along +X."""
    with thing('barrier_post'):
        lathe('satin:#3a3e42', [(0.175, 0), (0.178, 0.006), (0.15, 0.022), (0.05, 0.034), (0.034, 0.040)], segments=24)
        cylinder('satin:#3a3e42', 0.030, 0.86, (0, 0.465, 0), segments=16)
        lathe('plastic:#26292c', [(0.034, 0.86), (0.039, 0.868), (0.039, 0.965), (0.034, 0.975), (0.0, 0.978)], segments=18)
        with part('tape'):
            box('cloth:#e0b31a', (1.5, 0.048, 0.0012), (0.785, 0.918, 0), 0)
            for side in (1, -1):
                for k in range(3):
                    print_on('barrier_tape', (0.29 + 0.49 * k, 0.918, side * 0.0008), yaw=0 if side > 0 else 180, width=0.48, height=0.046)
            box('plastic:#26292c', (0.020, 0.06, 0.030), (1.54, 0.918, 0), 0.004)
        with part('end'):
            box('plastic:#26292c', (0.014, 0.06, 0.030), (0.045, 0.918, 0), 0.004)


def clipboard():
    """A4 board lying, clip away from the user; the sheet is live."""
    with thing('clipboard'):
        slab('card:#6d4a2b', 0.230, 0.003, 0.318, radius=0.012, bevel=0.0008)
        with part('sheet', 0, 0.0034, 0.006):
            box('paper:#f1efe8', (0.208, 0.0016, 0.294), (0, 0, 0), 0.0003)
        display(0.206, 0.291, (0, 0.0045, 0.006), pitch=-90, name='sheet')
        slab('satin:#b9bec1', 0.110, 0.004, 0.034, (0, 0.004, -0.134), 0.006, 0.0015)
        with placed(0, 0.010, -0.148):
            cylinder('satin:#b9bec1', 0.006, 0.096, axis='x', segments=10)


def paper_form():
    """One sheet of A4 on a table; what stands on it is live."""
    with thing('paper_form'):
        box('paper:#f1efe8', (0.210, 0.0008, 0.297), (0, 0.0004, 0), 0.0002)
        display(0.208, 0.295, (0, 0.0011, 0), pitch=-90)


def credentials():
    with thing('credentials', rests=False):
        slab('soft:#14213c', 0.078, 0.004, 0.058, (0, 0, -0.002), 0.005, 0.001, axis='z')
        print_on('credentials', (0, 0, 0.0022), width=0.070, height=0.051)


def build():
    for make in (glove_box, mask_box, hand_rub, bin_yellow, sharps_bin, evidence_bag, naloxone, spill_cover, first_aid_kit, cone, barrier_post, clipboard, paper_form, credentials):
        make()
    extinguisher('extinguisher_powder', 0.072, 0.46, 'powder')
    extinguisher('extinguisher_co2', 0.060, 0.50, 'co2')
    extinguisher('extinguisher_foam', 0.080, 0.50, 'foam')
