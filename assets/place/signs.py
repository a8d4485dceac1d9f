"""Draws signs, labels, floor paint and captions: the library that every scene's atlas.py draws from.

Shapes and colours follow ISO 7010 / GB 2894. A drawing is a PIL image (RGBA); `floor paint` has holes rubbed by `worn`.
"""
import math
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-%s.ttc'
SS = 3  # supersampling
chance = random.Random(3)
NAVY, GOLD, WHITE, INK = (24, 56, 104), (208, 168, 62), (236, 237, 234), (24, 26, 28)
YELLOW, RED, GREEN, BLUE = (240, 190, 26), (188, 34, 30), (18, 122, 74), (22, 84, 160)


def font(size, weight='Bold'):
    return ImageFont.truetype(FONT % weight, size, index=2)


class Card:
    """A drawing in final pixels, kept larger inside for smooth edges."""

    def __init__(self, width, height, fill=None):
        self.w, self.h = width, height
        self.image = Image.new('RGBA', (width * SS, height * SS), (fill or (0, 0, 0)) + (255 if fill else 0,))
        self.pen = ImageDraw.Draw(self.image)

    def _s(self, xy):
        return [tuple(c * SS for c in p) if isinstance(p, tuple) else p * SS for p in xy]

    def rect(self, x, y, w, h, fill=None, outline=None, width=0, radius=0):
        self.pen.rounded_rectangle([x * SS, y * SS, (x + w) * SS, (y + h) * SS], radius * SS, fill=fill, outline=outline, width=int(width * SS))

    def poly(self, points, fill):
        self.pen.polygon(self._s(points), fill=fill)

    def line(self, points, fill, width, round_ends=True):
        self.pen.line(self._s(points), fill=fill, width=int(width * SS), joint='curve')
        if round_ends:
            for x, y in points:
                self.disc(x, y, width / 2, fill)

    def disc(self, x, y, r, fill, outline=None, width=0):
        self.pen.ellipse([(x - r) * SS, (y - r) * SS, (x + r) * SS, (y + r) * SS], fill=fill, outline=outline, width=int(width * SS))

    def pie(self, x, y, r, a, b, fill):
        self.pen.pieslice([(x - r) * SS, (y - r) * SS, (x + r) * SS, (y + r) * SS], a, b, fill=fill)

    def text(self, x, y, string, size, fill=INK, anchor='mm', weight='Bold', fit=None):
        """Writes at (x, y); shrinks until it is no wider than `fit`."""
        while fit and font(size * SS, weight).getlength(string) > fit * SS and size > 6:
            size -= 1
        self.pen.text((x * SS, y * SS), string, font=font(size * SS, weight), fill=fill, anchor=anchor)

    def done(self):
        return self.image.resize((self.w, self.h), Image.LANCZOS)


def barcode(card, x, y, w, h):
    at = x
    while at < x + w:
        bar = chance.choice([1, 1, 2, 3])
        card.pen.rectangle([at * SS, y * SS, min(at + bar, x + w) * SS, (y + h) * SS], fill=(20, 20, 20))
        at += bar + chance.choice([1, 2, 3])


def greek(card, x, y, w, lines, step, fill=(96, 98, 100), height=3):
    """Lines that read as print from where nobody could read it."""
    for i in range(lines):
        card.rect(x, y + i * step, w * chance.uniform(0.55, 1.0), height, fill=fill)


# --- pictograms, drawn into a square of side s at (x, y)
def triangle(card, x, y, s):
    card.poly([(x + s / 2, y + s * 0.04), (x + s * 0.98, y + s * 0.90), (x + s * 0.02, y + s * 0.90)], INK)
    card.poly([(x + s / 2, y + s * 0.13), (x + s * 0.905, y + s * 0.855), (x + s * 0.095, y + s * 0.855)], YELLOW)


def radiation(card, x, y, s):
    triangle(card, x, y, s)
    cx, cy, r = x + s / 2, y + s * 0.62, s * 0.19
    for a in (30, 150, 270):
        card.pie(cx, cy, r, a - 30, a + 30, INK)
    card.disc(cx, cy, r * 0.34, YELLOW)
    card.disc(cx, cy, r * 0.22, INK)


def electric(card, x, y, s):
    triangle(card, x, y, s)
    card.poly([(x + s * p, y + s * q) for p, q in ((.56, .32), (.38, .62), (.49, .62), (.42, .82), (.63, .54), (.52, .54))], INK)


def pinch(card, x, y, s):
    triangle(card, x, y, s)
    card.disc(x + s * .40, y + s * .70, s * .085, INK)
    card.disc(x + s * .60, y + s * .70, s * .085, INK)
    card.poly([(x + s * p, y + s * q) for p, q in ((.46, .38), (.54, .38), (.53, .60), (.50, .66), (.47, .60))], INK)


def prohibition(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, WHITE)
    card.disc(x + s / 2, y + s / 2, s * .47, None, RED, s * .095)
    card.line([(x + s * .20, y + s * .20), (x + s * .80, y + s * .80)], RED, s * .085, False)


def person(card, x, y, s, fill):
    card.disc(x + s * .5, y + s * .2, s * .075, fill)
    card.line([(x + s * .5, y + s * .34), (x + s * .5, y + s * .54)], fill, s * .13)
    card.line([(x + s * .47, y + s * .55), (x + s * .40, y + s * .82)], fill, s * .07)
    card.line([(x + s * .53, y + s * .55), (x + s * .60, y + s * .82)], fill, s * .07)
    card.line([(x + s * .43, y + s * .34), (x + s * .34, y + s * .54)], fill, s * .055)
    card.line([(x + s * .57, y + s * .34), (x + s * .66, y + s * .54)], fill, s * .055)


def hand(card, x, y, s, fill):
    card.rect(x + s * .36, y + s * .48, s * .28, s * .28, fill=fill, radius=s * .07)
    for i, top in enumerate((.32, .26, .28, .34)):
        card.line([(x + s * (.39 + i * .073), y + s * top), (x + s * (.39 + i * .073), y + s * .55)], fill, s * .058)
    card.line([(x + s * .63, y + s * .62), (x + s * .72, y + s * .48)], fill, s * .06)


def no_entry(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, WHITE)
    person(card, x, y, s, INK)
    card.disc(x + s / 2, y + s / 2, s * .47, None, RED, s * .095)
    card.line([(x + s * .20, y + s * .20), (x + s * .80, y + s * .80)], RED, s * .075, False)


def no_hands(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, WHITE)
    hand(card, x, y, s, INK)
    card.disc(x + s / 2, y + s / 2, s * .47, None, RED, s * .095)
    card.line([(x + s * .20, y + s * .20), (x + s * .80, y + s * .80)], RED, s * .075, False)


def gloves(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, BLUE)
    hand(card, x - s * .12, y + s * .04, s * .95, WHITE)
    hand(card, x + s * .17, y + s * .04, s * .95, WHITE)


def running(card, x, y, s, fill=WHITE):
    card.disc(x + s * .58, y + s * .17, s * .075, fill)
    card.line([(x + s * .53, y + s * .31), (x + s * .46, y + s * .52)], fill, s * .11)
    card.line([(x + s * .47, y + s * .53), (x + s * .62, y + s * .66), (x + s * .56, y + s * .86)], fill, s * .07)
    card.line([(x + s * .45, y + s * .53), (x + s * .36, y + s * .72), (x + s * .18, y + s * .76)], fill, s * .07)
    card.line([(x + s * .55, y + s * .30), (x + s * .70, y + s * .42), (x + s * .80, y + s * .36)], fill, s * .05)
    card.line([(x + s * .50, y + s * .30), (x + s * .34, y + s * .36), (x + s * .30, y + s * .50)], fill, s * .05)


def assembly(card, x, y, s):
    for cx, cy in ((.42, .40), (.58, .40), (.42, .60), (.58, .60)):
        card.disc(x + s * cx, y + s * (cy - .06), s * .045, WHITE)
        card.rect(x + s * (cx - .045), y + s * (cy - .01), s * .09, s * .12, fill=WHITE, radius=s * .03)
    for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        tip, tail = (x + s * (.5 + dx * .20), y + s * (.5 + dy * .23)), (x + s * (.5 + dx * .40), y + s * (.5 + dy * .41))
        card.line([tip, tail], WHITE, s * .06, False)
        card.poly([(tip[0] - dx * s * .04, tip[1] - dy * s * .04), (tip[0] + dx * s * .10, tip[1] - dy * s * .01), (tip[0] - dx * s * .01, tip[1] + dy * s * .10)], WHITE)


def eyewash(card, x, y, s):
    card.disc(x + s * .5, y + s * .36, s * .20, WHITE)
    card.disc(x + s * .5, y + s * .36, s * .10, GREEN)
    for i in range(5):
        card.line([(x + s * .5, y + s * .86), (x + s * (.30 + i * .10), y + s * .62)], WHITE, s * .035)
    card.poly([(x + s * .36, y + s * .84), (x + s * .64, y + s * .84), (x + s * .56, y + s * .94), (x + s * .44, y + s * .94)], WHITE)


def extinguisher(card, x, y, s):
    card.rect(x + s * .36, y + s * .34, s * .24, s * .54, fill=WHITE, radius=s * .06)
    card.rect(x + s * .43, y + s * .22, s * .10, s * .12, fill=WHITE)
    card.line([(x + s * .36, y + s * .20), (x + s * .60, y + s * .16)], WHITE, s * .05)
    card.line([(x + s * .52, y + s * .25), (x + s * .70, y + s * .30), (x + s * .72, y + s * .60)], WHITE, s * .04)


# --- families
def board(width, height, zh, en, ground=NAVY, ink=WHITE, rule=GOLD, zh_size=None):
    card = Card(width, height, ground)
    if rule:
        card.rect(0, height * 0.93, width, height * 0.07, fill=rule)
    card.text(width / 2, height * 0.38, zh, zh_size or int(height * 0.46), ink, fit=width * 0.92)
    card.text(width / 2, height * 0.76, en, int(height * 0.17), ink, fit=width * 0.92)
    return card.done()


def sign(pictogram, zh, en, ground=WHITE, ink=INK, width=190, height=259, band=None):
    card = Card(width, height, ground)
    pictogram(card, width * 0.09, width * 0.06, width * 0.82)
    if band:
        card.rect(0, height * 0.72, width, height * 0.28, fill=band)
    card.text(width / 2, height * 0.795, zh, int(width * 0.155), ink if not band else WHITE, fit=width * 0.92)
    card.text(width / 2, height * 0.915, en, int(width * 0.087), ink if not band else WHITE, fit=width * 0.92)
    card.rect(1, 1, width - 3, height - 3, outline=(150, 152, 152), width=1.5)
    return card.done()


def worn(image, amount, seed, grain=1.0):
    """Rubs holes into floor paint."""
    r = np.random.default_rng(seed)
    alpha = np.asarray(image.getchannel('A')).astype(float) / 255
    h, w = alpha.shape
    field = sum(ndimage.gaussian_filter(r.standard_normal((h, w)), s * grain, mode='wrap') * s for s in (0.8, 2, 5, 11))
    field += 0.7 * ndimage.gaussian_filter(r.standard_normal((h, w)), (0.7, 14), mode='wrap') * 3
    field = (field - field.mean()) / field.std()
    rubbed = field > np.quantile(field, 1 - amount)
    rgb = np.asarray(image.convert('RGB')).astype(float)
    rgb *= (1 - 0.07 * np.clip(field, -1, 2))[..., None]
    image = Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)).convert('RGBA')
    image.putalpha(Image.fromarray(((alpha > 0.5) & ~rubbed).astype(np.uint8) * 255))
    return image


def label(kind):
    """Waybill: carrier band, route, addresses, barcode, one per kind."""
    w, h = 240, 160
    card = Card(w, h, (240, 238, 232))
    band = [(190, 46, 40), (32, 78, 150), (226, 150, 28), (40, 118, 72), (60, 60, 66), (112, 50, 120)][kind]
    card.rect(0, 0, w, 26, fill=band)
    card.text(8, 13, ['国际特快 EXPRESS', '航空 AIR MAIL', '优先 PRIORITY', '包裹 PARCEL', '挂号 REGISTERED', '跨境 E-COMMERCE'][kind], 16, WHITE, 'lm')
    greek(card, 10, 36, 118, 5, 11)
    card.text(188, 50, ['SHA', 'FRA', 'PEK', 'CAN', 'LHR', 'SIN'][kind], 32)
    card.rect(148, 30, 80, 40, outline=INK, width=1.5)
    greek(card, 148, 78, 76, 2, 8)
    barcode(card, 12, 98, 216, 40)
    card.text(w / 2, 149, ['EE471108151FR', 'RR473124829GB', 'CE000717595CN', 'UE966331020NL', 'RE123456785DE', 'LE876543216SG'][kind], 13, INK)
    return card.done()


def up_arrows():
    card = Card(110, 110)
    ink = (66, 46, 36)
    for cx in (32, 78):
        card.poly([(cx, 6), (cx + 22, 40), (cx + 9, 40), (cx + 9, 84), (cx - 9, 84), (cx - 9, 40), (cx - 22, 40)], ink)
    card.rect(6, 94, 98, 8, fill=ink)
    return card.done()


def fragile():
    card = Card(110, 110)
    card.poly([(26, 6), (84, 6), (78, 48), (61, 60), (61, 90), (78, 98), (78, 104), (32, 104), (32, 98), (49, 90), (49, 60), (32, 48)], (66, 46, 36))
    return card.done()


def poster(kind):
    w, h = 230, 325
    card = Card(w, h, (240, 240, 236))
    ground = [NAVY, GREEN, RED][kind]
    card.rect(0, 0, w, 62, fill=ground)
    card.text(w / 2, 24, ['查验作业规程', '辐射安全须知', '禁止进出境物品'][kind], 28, WHITE, fit=w * .92)
    card.text(w / 2, 48, ['INSPECTION PROCEDURE', 'RADIATION SAFETY', 'PROHIBITED ARTICLES'][kind], 13, WHITE)
    if kind == 0:
        for i, (zh, en) in enumerate((('核对申报', 'Compare the declaration'), ('机检判图', 'Read the image'), ('布控下线', 'Hold and divert'), ('双人开拆', 'Open with two officers'), ('拍照取证', 'Photograph, record'), ('封存移交', 'Seal and hand over'))):
            y = 90 + i * 39
            card.disc(26, y, 14, GOLD)
            card.text(26, y, str(i + 1), 17, WHITE)
            card.text(50, y - 8, zh, 18, INK, 'lm')
            card.text(50, y + 10, en, 11, (90, 92, 94), 'lm', 'Regular')
    elif kind == 1:
        radiation(card, 60, 66, 110)
        for i, (zh, en) in enumerate((('手不入通道', 'No hands in the tunnel'), ('铅帘完好', 'Curtains intact'), ('联锁有效', 'Interlocks working'), ('异常即停', 'If in doubt, stop'))):
            card.text(24, 196 + i * 32, zh, 18, INK, 'lm')
            card.text(124, 196 + i * 32, en, 9, (90, 92, 94), 'lm', 'Regular', fit=100)
    else:
        for i in range(6):
            x, y = 34 + (i % 2) * 86, 74 + (i // 2) * 82
            prohibition(card, x, y, 74)
            tone = (70, 72, 74)
            if i == 0:
                card.rect(x + 18, y + 28, 38, 10, fill=tone); card.poly([(x + 44, y + 36), (x + 56, y + 36), (x + 52, y + 56), (x + 42, y + 56)], tone)
            elif i == 1:
                card.disc(x + 37, y + 42, 14, tone); card.line([(x + 44, y + 30), (x + 52, y + 22)], tone, 4)
            elif i == 2:
                for k in range(3): card.disc(x + 26 + k * 11, y + 40, 7, tone)
            elif i == 3:
                card.poly([(x + 37, y + 20), (x + 52, y + 50), (x + 22, y + 50)], tone)
            elif i == 4:
                card.rect(x + 24, y + 24, 26, 30, fill=tone, radius=6)
            else:
                card.line([(x + 24, y + 50), (x + 40, y + 30), (x + 50, y + 24)], tone, 8)
            card.line([(x + 15, y + 15), (x + 59, y + 59)], RED, 6, False)
    return card.done()


def notice(kind):
    w, h = 120, 165
    card = Card(w, h, [(240, 240, 236), (244, 236, 208), (226, 234, 242), (240, 240, 236)][kind])
    card.text(w / 2, 18, ['值班表', '通 知', '风险提示', '交接记录'][kind], 18, [NAVY, RED, RED, INK][kind])
    if kind in (0, 3):
        for i in range(9):
            card.line([(10, 36 + i * 14), (110, 36 + i * 14)], (130, 132, 134), 1, False)
        for i in range(4):
            card.line([(10 + i * 33, 36), (10 + i * 33, 148)], (130, 132, 134), 1, False)
        for i in range(16):
            card.rect(14 + (i % 3) * 33, 40 + (i // 3) * 14, chance.randint(10, 24), 5, fill=(70, 80, 110))
    else:
        greek(card, 14, 40, 92, 9, 12)
        card.disc(88, 146, 12, None, RED, 1.5)
    return card.done()


def whiteboard():
    card = Card(360, 240, (226, 229, 228))
    card.text(16, 22, '今日任务  TODAY', 22, (30, 50, 120), 'lm')
    for i, s in enumerate(('1号线 Line 1   08:00–16:00', '抽查 Random check  2 %', '关注 Watch:  玩具 toys · 仿首饰 jewellery', '双人作业 Two officers', '设备自检 Self-test  ✓ 07:40')):
        card.text(22, 62 + i * 33, s, 17, [(30, 50, 120), (30, 32, 36), (170, 30, 30), (30, 32, 36), (20, 110, 60)][i], 'lm', 'Regular')
    return card.done()


def chevrons(w=480, h=60):
    card = Card(w, h, (30, 31, 33))
    step = 60
    for i in range(-2, w // step + 2):
        x = i * step
        card.poly([(x, h), (x + step / 2, h), (x + step / 2 + h, 0), (x + h, 0)], (232, 182, 26))
    return card.done()


def floor_arrow():
    card = Card(150, 220)
    card.poly([(75, 4), (146, 92), (102, 92), (102, 216), (48, 216), (48, 92), (4, 92)], (226, 226, 220))
    return card.done()


def standing_mark():
    """Where an officer stands: ring and two soles."""
    card = Card(200, 200)
    card.disc(100, 100, 94, None, (232, 182, 26), 9)
    for x in (72, 128):
        card.pen.ellipse([(x - 17) * SS, 46 * SS, (x + 17) * SS, 112 * SS], fill=(232, 182, 26))
        card.pen.ellipse([(x - 13) * SS, 118 * SS, (x + 13) * SS, 152 * SS], fill=(232, 182, 26))
    return card.done()


def walker():
    card = Card(150, 220)
    person(card, -35, 0, 220, (226, 226, 220))
    return card.done()


def floor_text(zh, en, width=420, height=170, fill=(232, 182, 26)):
    card = Card(width, height)
    card.text(width / 2, height * .36, zh, int(height * .56), fill, fit=width * .96)
    card.text(width / 2, height * .82, en, int(height * .26), fill, fit=width * .96)
    return card.done()


def clock_dial(s=256):
    card = Card(s, s, (226, 227, 224))
    c = s / 2
    for i in range(60):
        a, long = i * math.pi / 30, i % 5 == 0
        r0, r1 = s * (.40 if long else .435), s * .465
        card.line([(c + r0 * math.sin(a), c - r0 * math.cos(a)), (c + r1 * math.sin(a), c - r1 * math.cos(a))], INK, s * (.018 if long else .007), False)
    for i in range(1, 13):
        a = i * math.pi / 6
        card.text(c + s * .325 * math.sin(a), c - s * .325 * math.cos(a), str(i), int(s * .105))
    return card.done()


def name_plate(model='XR-6040'):
    card = Card(420, 84, (226, 228, 228))
    card.text(14, 42, model, 50, NAVY, 'lm', fit=212)
    card.text(236, 28, 'X射线检查系统', 23, (60, 62, 64), 'lm')
    card.text(236, 60, 'X-RAY INSPECTION', 17, (60, 62, 64), 'lm')
    return card.done()


def caption(zh, en, w=160, h=56, ground=(38, 42, 46), ink=WHITE):
    card = Card(w, h, ground)
    card.text(w / 2, h * .33, zh, int(h * .42), ink, fit=w * .92)
    card.text(w / 2, h * .76, en, int(h * .29), ink, fit=w * .94)
    return card.done()


def xray_still(w=300, h=190, seed=1):
    """A pseudo-colour still for the idle screens of the image room; no item of the training set."""
    r = np.random.default_rng(seed)
    y, x = np.mgrid[0:h, 0:w]
    t = np.ones((h, w, 3)) * np.array([.95, .96, .97])
    def lay(mask, colour, soft=1.0):
        nonlocal t
        m = ndimage.gaussian_filter(mask.astype(float), soft)[..., None]
        t = t * (1 - m * (1 - np.array(colour)))
    orange, green, blue = (.97, .80, .52), (.60, .85, .56), (.46, .62, .9)
    box_ = (abs(x - w / 2) < w * .38) & (abs(y - h / 2) < h * .36)
    lay(box_, (.99, .93, .82))
    for _ in range(5):
        cx, cy, a, b = r.uniform(.25, .75) * w, r.uniform(.3, .7) * h, r.uniform(12, 40), r.uniform(10, 28)
        lay(((x - cx) / a) ** 2 + ((y - cy) / b) ** 2 < 1, (orange, green, orange)[r.integers(3)])
    for _ in range(4):
        cx, cy = r.uniform(.25, .75) * w, r.uniform(.3, .7) * h
        lay((abs(x - cx) < r.uniform(4, 30)) & (abs(y - cy) < r.uniform(3, 14)), blue)
    card = Image.fromarray((np.clip(t, 0, 1) * 255).astype(np.uint8)).convert('RGBA')
    pen = ImageDraw.Draw(card)
    pen.rectangle([0, 0, w, 17], fill=(24, 34, 48))
    pen.text((6, 0), 'X光图像  X-RAY IMAGE', font=font(11), fill=(210, 220, 230))
    return card


def list_still(w=300, h=190):
    card = Card(w, h, (228, 233, 238))
    card.rect(0, 0, w, 20, fill=NAVY)
    card.text(8, 10, '申报信息  DECLARATION', 11, WHITE, 'lm')
    for i in range(8):
        card.rect(6, 26 + i * 20, w - 12, 17, fill=(250, 250, 250))
        greek(card, 12, 33 + i * 20, 150, 1, 1, height=4)
        card.rect(w - 54, 29 + i * 20, 42, 11, fill=(206, 92, 44) if i == 3 else (58, 156, 92), radius=3)
    return card.done()


def tape_strip(w=480, h=40):
    card = Card(w, h, (214, 218, 222))
    for i in range(3):
        card.text(i * 160 + 80, h / 2, '海关验讫 EXAMINED', 15, BLUE)
    return card.done()


def frost(w=256, h=128):
    """Privacy film: white bars with gaps, read as glass."""
    card = Card(w, h)
    for i in range(9):
        card.rect(0, i * 14.2, w, 9.5 if i < 6 else 4, fill=(214, 222, 224))
    return card.done()


def swatch(colour, w=40, h=40):
    return Card(w, h, colour).done()


def key_cap(zh, en, ground, ink):
    """Caption engraved into a push button."""
    card = Card(160, 160, ground)
    card.text(80, 62, zh, 60, ink, fit=140)
    card.text(80, 120, en, 28, ink, fit=144)
    return card.done()


def estop_ring(s=256):
    card = Card(s, s, YELLOW)
    c = s / 2
    for k, word in enumerate(('急停 EMERGENCY STOP', )):
        letters = list(word)
        for i, ch in enumerate(letters):
            a = math.radians(-118 + i * 236 / (len(letters) - 1))
            tile = Image.new('RGBA', (34 * SS, 34 * SS), (0, 0, 0, 0))
            ImageDraw.Draw(tile).text((17 * SS, 17 * SS), ch, font=font(22 * SS), fill=INK, anchor='mm')
            tile = tile.rotate(-math.degrees(a), resample=Image.BICUBIC)
            card.image.alpha_composite(tile, (int((c + s * .42 * math.sin(a)) * SS - 17 * SS), int((c - s * .42 * math.cos(a)) * SS - 17 * SS)))
    return card.done()


def mushroom(s=128):
    """Top of an emergency-stop knob: turn-to-release arrows."""
    card = Card(s, s, (176, 28, 22))
    for a in (20, 140, 260):
        points = [(s / 2 + s * .33 * math.cos(math.radians(a + t)), s / 2 + s * .33 * math.sin(math.radians(a + t))) for t in range(0, 80, 8)]
        card.line(points, WHITE, s * .05)
        end, d = points[-1], math.radians(a + 72 + 90)
        card.poly([(end[0] + s * .11 * math.cos(d), end[1] + s * .11 * math.sin(d)), (end[0] + s * .085 * math.cos(d + 2.0), end[1] + s * .085 * math.sin(d + 2.0)), (end[0] + s * .085 * math.cos(d - 2.0), end[1] + s * .085 * math.sin(d - 2.0))], WHITE)
    return card.done()


def exit_sign():
    card = Card(330, 130, GREEN)
    running(card, 4, 6, 118)
    card.text(216, 46, '安全出口', 44, WHITE, fit=190)
    card.text(216, 98, 'EXIT', 34, WHITE)
    return card.done()


def worn_line(colour, amount, seed):
    """A stretch of painted line, for furniture.floor_line."""
    return worn(Card(480, 48, colour).done(), amount, seed)


def common():
    """What furniture.py puts on its things: labels, tape, notices, stripes. Every static atlas begins with it."""
    drawings = {
        'plain': swatch((255, 255, 255)), 'stripe': chevrons(240, 40), 'chevron': worn(chevrons(), .05, 5),
        'yellow': worn_line((232, 182, 26), .10, 6), 'white': worn_line((222, 223, 218), .12, 7),
        'up': up_arrows(), 'fragile': fragile(), 'frost': frost(), 'line1': board(240, 180, '1号线', 'LINE 1', WHITE, NAVY, NAVY, 72),
        'estop': board(260, 90, '急停', 'EMERGENCY STOP', YELLOW, INK, None), 'exit': exit_sign(),
    }
    drawings |= {f'label{k}': label(k) for k in range(6)}
    return drawings | {f'notice{k}': notice(k) for k in range(4)}
