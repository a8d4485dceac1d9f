"""Labels, evidence and animals' things of the express-mail hall."""
import math

import kit
from atlas import INK, drawing
from kit import box, cylinder, lathe, placed, round_corners, tube
from shapes import limb, slab, torus
from thing import PRINTS, display, part, print_on, print_round, thing


@drawing('waybill_head', 100, 18, 1.5)
def _(pen):
    pen.fill('#f2f1ec')
    pen.rect(0, 0, 100, 18, '#d9dcd8')
    pen.text(4, 6, 'EMS  EXPRESS  国际特快', 8, INK, 'lm')
    pen.text(4, 14, 'PAR AVION · BY AIR', 4.6, '#333333', 'lm', False)
    pen.matrix(84, 2, 14, 7, 17)


@drawing('cn_head', 74, 12, 1.8)
def _(pen):
    pen.fill('#dfe9dd')
    pen.text(3, 4, 'CUSTOMS DECLARATION 报关单', 5, INK, 'lm', fit=50)
    pen.text(3, 9, 'May be opened officially 可能被公务拆开', 3.4, INK, 'lm', False)


@drawing('examined', 80, 40, 1.6)
def _(pen):
    pen.fill('#f4f3ee')
    pen.rect(1, 1, 78, 38, None, '#1d4b8f', 1.4)
    pen.text(40, 10, '海关查验', 10, '#1d4b8f')
    pen.text(40, 21, 'EXAMINED BY CUSTOMS', 6, '#1d4b8f')
    pen.text(40, 31, '开拆查验后重封 RE-SEALED', 4.6, '#333333', bold=False)


@drawing('customs_tape', 200, 24, 1.5)
def _(pen):
    pen.fill('#eceadf')
    for x in (0, 100):
        pen.rect(x + 1, 1, 98, 22, '#1d4b8f')
        pen.text(x + 50, 8, '中国海关 CHINA CUSTOMS', 7.4, '#ffffff', fit=92)
        pen.text(x + 50, 17, '海关封条 SEALED · 拆动无效 VOID', 5, '#ffe27a', fit=92)


@drawing('evidence_tag', 60, 12, 1.8)
def _(pen):
    pen.fill('#c7352a')
    pen.text(30, 6, '证物 EVIDENCE', 7, '#ffffff')


@drawing('lock_plate', 24, 14, 2)
def _(pen):
    pen.fill('#b9a45e')
    pen.text(12, 4.4, '海关', 5)
    pen.text(12, 10.4, 'No 07', 5)


@drawing('banknote', 78, 36, 1.5)
def _(pen):
    pen.fill('#cfd8c4')
    pen.rect(2, 2, 74, 32, None, '#5f7a5a', 1)
    pen.disc(39, 18, 10, '#b7c6a8', '#5f7a5a', 0.8)
    pen.text(39, 18, '100', 9, '#3f5a3e')
    pen.text(11, 8, '100', 6, '#3f5a3e')
    pen.text(67, 28, '100', 6, '#3f5a3e')
    pen.lines(18, 26, 10, 3, 2, '#7d967a')


@drawing('dog_vest', 60, 26, 1.8)
def _(pen):
    pen.fill('#1d3f78')
    pen.text(30, 9, '海 关 工作犬', 9, '#f0d27a')
    pen.text(30, 20, 'CUSTOMS K-9', 8, '#ffffff')


@drawing('photo_scale', 100, 30, 2)
def _(pen):
    pen.fill('#f4f4f0')
    for i in range(10):
        pen.rect(i * 10, 0, 10, 8, INK if i % 2 else '#f4f4f0')
        pen.text(i * 10 + 10 - 1, 12, str(i + 1), 4.6, INK, 'rm')
    for i in range(101):
        pen.line([(i, 14 if i % 10 else 14), (i, 18 if i % 5 else 20)], INK, 0.25)
    pen.text(50, 25.5, '取证比例尺  PHOTO SCALE  cm', 4.6)


@drawing('bowl', 60, 16, 1.5)
def _(pen):
    pen.fill('#2a5fa8')
    pen.text(30, 8, 'K-9  工作犬', 8, '#ffffff')


# --- papers whose content is live
def label(name, width, height, head, head_height):
    """A self-adhesive label lying: a printed head, below it what was written."""
    with thing(name):
        box('paper:#f3f2ec', (width, 0.0006, height), (0, 0.0003, 0), 0.0001)
        print_on(head, (0, 0.0009, -height / 2 + head_height / 2), pitch=-90, width=width, height=head_height)
        display(width * 0.99, height - head_height - 0.001, (0, 0.0009, head_height / 2), pitch=-90)
        with part('flag', width * 0.36, 0.0012, height * 0.30):
            kit.emit('paper:#d2271d', [(0.011 * math.cos(2 * math.pi * k / 14), 0, 0.011 * math.sin(2 * math.pi * k / 14)) for k in range(14)], [(0, 1, 0)] * 14, [tuple(range(14))])


def customs_tape():
    """A strip of customs tape over a seam along X."""
    with thing('customs_tape'):
        with part('whole', apart=True):
            print_on('customs_tape', (0, 0.0006, 0), pitch=-90, width=0.40, height=0.048)
        with part('cut', apart=True):
            for z in (-0.017, 0.017):
                with placed(0, 0.003, z, -1.5 if z > 0 else 0.8, 18 if z > 0 else -12):
                    u0, v0, u1, v1 = PRINTS['customs_tape']
                    half = (v0 + v1) / 2
                    kit.quad('decal:#ffffff', 0.40, 0.024, (0, 0.0012, 0), (u0, half, u1, v1) if z < 0 else (u0, v0, u1, half), (1, 1, 1), pitch=-90)
        display(0.060, 0.012, (0.0, 0.0016, -0.031), pitch=-90)
        box('paper:#f3f2ec', (0.062, 0.0006, 0.014), (0, 0.0010, -0.031), 0.0001)


def examined_label():
    with thing('examined_label'):
        box('paper:#f3f2ec', (0.100, 0.0006, 0.070), (0, 0.0003, 0), 0.0001)
        print_on('examined', (0, 0.0009, -0.010), pitch=-90, width=0.098, height=0.049)
        display(0.096, 0.016, (0, 0.0009, 0.025), pitch=-90)


def evidence_tag():
    """Tag on a string, hanging from an evidence locker's handle; origin where the string is tied."""
    with thing('evidence_tag', rests=False):
        tube('soft:#d9d4c4', [(-0.003, 0, 0), (-0.006, -0.022, 0.002), (0, -0.044, 0.0025), (0.006, -0.022, 0.002), (0.003, 0, 0)], 0.0008, 4)
        slab('card:#d8c69a', 0.064, 0.0012, 0.110, (0, -0.095, 0), 0.010, 0.0003, axis='z')
        torus('satin:#b09a60', 0.004, 0.0012, (0, -0.048, 0.0014), 'z', 12, 4)
        print_on('evidence_tag', (0, -0.062, 0.0015), width=0.060, height=0.012)
        display(0.058, 0.074, (0, -0.108, 0.0016))


def cage_lock():
    """Padlock hanging in its hasp; origin at the top of the shackle."""
    with thing('cage_lock', rests=False):
        with part('body', 0, -0.038, 0):
            slab('satin:#b9a45e', 0.052, 0.020, 0.046, (0, -0.024, -0.010), 0.007, 0.003, axis='z')
            print_on('lock_plate', (0, -0.020, 0.0104), width=0.030, height=0.0175)
            cylinder('satin:#5d6368', 0.006, 0.002, (0, -0.047, 0), segments=12)
        with part('shackle', 0.015, -0.036, 0):
            tube('steel:#cfd3d5', round_corners([(-0.030, 0.0, 0), (-0.030, 0.036, 0), (0, 0.036, 0), (0, -0.012, 0)], 0.014), 0.0042, 7)


def cabinet_tubes():
    """Rack of the quarantine cabinet: six tubes with cotton plugs; what they hold can be shown."""
    with thing('cabinet_tubes'):
        slab('plastic:#e6e8e4', 0.190, 0.012, 0.060, radius=0.008, bevel=0.003)
        for y in (0.045, 0.085):
            slab('plastic:#e6e8e4', 0.190, 0.006, 0.060, (0, y, 0), 0.008, 0.002)
        for x in (-0.090, 0.090):
            box('plastic:#d4d7d3', (0.008, 0.085, 0.050), (x, 0.046, 0), 0.002)
        for i in range(6):
            x = -0.0675 + 0.027 * i
            lathe('glass:#c3d2d6', [(0, 0.012), (0.008, 0.014), (0.0095, 0.022), (0.0095, 0.120), (0.0105, 0.122)], (x, 0, 0), segments=10)
            lathe('cloth:#f0efe9', [(0.0088, 0.114), (0.0095, 0.122), (0.0105, 0.130), (0.007, 0.137), (0, 0.138)], (x, 0, 0), segments=8)
        with part('ants', apart=True):
            for i in range(6):
                x = -0.0675 + 0.027 * i
                for k in range(4):
                    a = 2.4 * k + i
                    with placed(x + 0.0098 * math.sin(a), 0.056 + 0.0065 * k, 0.0098 * math.cos(a), math.degrees(a), 0, 60 * k):
                        for o, r in ((-0.0022, 0.0013), (0, 0.0009), (0.0018, 0.0012)):
                            box("gloss:#2a1710", (2.2 * r, 2 * r, r), (o, 0, 0), 0)
        display(0.150, 0.012, (0, 0.0065, 0.0305))


def cash():
    """Bundled banknotes of no country: a stack, or fanned out to be counted."""
    with thing('cash'):
        with part('bundle', apart=True):
            for k in range(3):
                with placed(0, 0.011 * k, 0, (-2, 3, 0)[k]):
                    slab('paper:#c9d2bd', 0.156, 0.0105, 0.074, radius=0.001, bevel=0.0006)
                    box('paper:#f0efe8', (0.026, 0.0112, 0.0752), (0, 0.0054, 0), 0.0002)
            print_on('banknote', (0, 0.0327, 0), pitch=-90, width=0.152, height=0.070)
            box('paper:#f0efe8', (0.026, 0.0004, 0.0752), (0, 0.0331, 0), 0.0001)
        with part('fan', apart=True):
            for k in range(7):
                with placed(-0.09 + 0.03 * k, 0.0004 + 0.0006 * k, 0.012 * abs(k - 3), 24 - 8 * k):
                    box('paper:#c9d2bd', (0.156, 0.0004, 0.074), (0, 0, 0), 0)
                    print_on('banknote', (0, 0.0004, 0), pitch=-90, width=0.156, height=0.074)


def dog_lead():
    with thing('dog_lead'):
        path = []
        for k in range(34):
            a = 2 * math.pi * k / 12
            r = 0.055 + 0.003 * math.sin(1.7 * k)
            path.append((r * math.cos(a), 0.006 + 0.0045 * (k // 12) + 0.001 * math.sin(3 * k), r * 0.75 * math.sin(a)))
        limb('cloth:#20304e', path, [(0.008, 0.0022)] * len(path), 6, domes=(False, False))
        limb('cloth:#20304e', [path[-1], (0.09, 0.012, 0.02), (0.135, 0.006, 0.03)], [(0.008, 0.0022)] * 3, 6)
        torus('satin:#c0c5c8', 0.010, 0.0024, (0.148, 0.005, 0.033), 'y', 12, 5)
        limb('satin:#c0c5c8', [(0.158, 0.005, 0.035), (0.178, 0.005, 0.038)], [0.0045, 0.006], 7)


def dog_bowl():
    with thing('dog_bowl'):
        lathe('steel:#c3c7c9', [(0.105, 0.0), (0.108, 0.004), (0.096, 0.060), (0.098, 0.066), (0.092, 0.066), (0.082, 0.020), (0.0, 0.016)], segments=22)
        print_round('bowl', 0.103, 0.030, 0.026, sweep=60, segments=6, drop=0.003)
        with part('water', 0, 0.048, 0):
            lathe('glass:#6f8f9e', [(0.0875, 0), (0, 0.0005)], segments=18)


def photo_scale():
    with thing('photo_scale'):
        box('plastic:#f1f1ec', (0.150, 0.0012, 0.045), (0, 0.0006, 0), 0.0003)
        print_on('photo_scale', (0, 0.0015, 0), pitch=-90, width=0.150, height=0.045)


def build():
    label('waybill', 0.150, 0.100, 'waybill_head', 0.027)
    label('cn22', 0.074, 0.105, 'cn_head', 0.012)
    label('cn23', 0.210, 0.148, 'cn_head', 0.034)
    for make in (customs_tape, examined_label, evidence_tag, cage_lock, cabinet_tubes, cash, dog_lead, dog_bowl, photo_scale):
        make()
