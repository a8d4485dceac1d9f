"""The drawings of Stand 251: signs and floor marks of the quarantine rooms, cabin markings, screens, posters, what windows show.

Hazard marks are not drawn here: they come from the one table by assets/marks/build.ts.
"""
import os
import subprocess

import place
from signs import *  # noqa: F403
from signs import BLUE, GREEN, INK, NAVY, RED, SS, WHITE, YELLOW, Card, Image, ImageDraw, board, caption, chance, clock_dial, common, floor_arrow, floor_text, gloves, greek, hand, math, ndimage, no_entry, np, person, sign, standing_mark, swatch, triangle, worn, worn_line

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', '..'))
MARKS = f'{place.BUILD}/marks'
TEAL, SKY, GREY = (24, 110, 118), (206, 222, 232), (96, 98, 100)


def mark(name, width):
    """Returns a hazard mark by its id, as the one table draws it."""
    if not os.path.exists(f'{MARKS}/un3373.png'):
        subprocess.run([f'{ROOT}/node_modules/.bin/node', f'{ROOT}/assets/marks/build.ts', MARKS, '256'], check=True, capture_output=True)
    image = Image.open(f'{MARKS}/{name}.png').convert('RGBA')
    return image.resize((width, round(width * image.height / image.width)), Image.LANCZOS)


def trefoil(size, ink=(20, 20, 20)):
    """The biohazard symbol alone, cut from the placard of class 6.2."""
    whole = mark('class-6.2', 512)
    w, h = whole.size
    part = whole.crop((int(w * .32), int(h * .12), int(w * .68), int(h * .48))).convert('L')
    alpha = Image.eval(part, lambda v: 255 - v)
    out = Image.new('RGBA', part.size, (*ink, 255))
    out.putalpha(alpha)
    return out.resize((size, size), Image.LANCZOS)


# --- signs
def biohazard(card, x, y, s):
    triangle(card, x, y, s)
    symbol = trefoil(int(s * .44 * SS))
    card.image.alpha_composite(symbol, (int((x + s * .28) * SS), int((y + s * .38) * SS)))


def no_photo(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, WHITE)
    card.rect(x + s * .24, y + s * .38, s * .52, s * .30, fill=INK, radius=s * .03)
    card.rect(x + s * .40, y + s * .31, s * .20, s * .08, fill=INK)
    card.disc(x + s * .5, y + s * .53, s * .10, WHITE)
    card.disc(x + s * .5, y + s * .53, s * .065, INK)
    card.disc(x + s / 2, y + s / 2, s * .47, None, RED, s * .095)
    card.line([(x + s * .20, y + s * .20), (x + s * .80, y + s * .80)], RED, s * .075, False)


def mask_face(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, BLUE)
    card.disc(x + s * .5, y + s * .46, s * .25, WHITE)
    card.poly([(x + s * p, y + s * q) for p, q in ((.30, .48), (.70, .48), (.66, .66), (.5, .74), (.34, .66))], BLUE)
    card.poly([(x + s * p, y + s * q) for p, q in ((.33, .51), (.67, .51), (.63, .645), (.5, .70), (.37, .645))], WHITE)
    for k in range(2):
        card.line([(x + s * .37, y + s * (.56 + .06 * k)), (x + s * .63, y + s * (.56 + .06 * k))], BLUE, s * .015, False)


def wash(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, BLUE)
    hand(card, x - s * .05, y + s * .10, s * .9, WHITE)
    card.rect(x + s * .56, y + s * .16, s * .22, s * .07, fill=WHITE)
    for k in range(3):
        card.line([(x + s * (.58 + .05 * k), y + s * .27), (x + s * (.56 + .05 * k), y + s * .38)], WHITE, s * .025)


def first_aid(card, x, y, s):
    card.rect(x + s * .38, y + s * .12, s * .24, s * .76, fill=WHITE)
    card.rect(x + s * .12, y + s * .38, s * .76, s * .24, fill=WHITE)


def square(draw, ground, size=150):
    card = Card(size, size, ground)
    draw(card, size * .06, size * .06, size * .88)
    return card.done()


def wc(size=96):
    card = Card(size, size, (236, 238, 238))
    person(card, -size * .10, size * .06, size * .82, (40, 44, 50))
    person(card, size * .30, size * .06, size * .82, (40, 44, 50))
    card.line([(size / 2, size * .14), (size / 2, size * .86)], (40, 44, 50), 2, False)
    return card.done()


def round_floor(zh, en, colour, feet=True, s=190):
    """Round floor sticker with two soles."""
    card = Card(s, s)
    card.disc(s / 2, s / 2, s * .48, colour)
    card.disc(s / 2, s / 2, s * .44, None, WHITE, 3)
    for x in (.39, .61):
        card.pen.ellipse([(s * x - s * .07) * SS, s * .30 * SS, (s * x + s * .07) * SS, s * .56 * SS], fill=WHITE)
        card.pen.ellipse([(s * x - s * .055) * SS, s * .58 * SS, (s * x + s * .055) * SS, s * .70 * SS], fill=WHITE)
    card.text(s / 2, s * .20, zh, 22, WHITE, fit=s * .6)
    card.text(s / 2, s * .82, en, 16, WHITE, fit=s * .56)
    return card.done()


def zone(zh, en, ground, ink=WHITE):
    card = Card(330, 130, ground)
    card.text(165, 50, zh, 62, ink, fit=300)
    card.text(165, 104, en, 24, ink, fit=300)
    card.rect(3, 3, 324, 124, outline=ink, width=3)
    return card.done()


def steps(title, english, ground, items, width=230, height=340, two=False):
    """Poster of numbered steps."""
    card = Card(width, height, (240, 240, 236))
    card.rect(0, 0, width, 46, fill=ground)
    card.text(width / 2, 17, title, 23, WHITE, fit=width * .94)
    card.text(width / 2, 36, english, 12, WHITE, fit=width * .94)
    step = (height - 56) / len(items)
    for i, (zh, en) in enumerate(items):
        y = 53 + step * (i + .5)
        card.disc(17, y, min(10, step * .42), ground)
        card.text(17, y, str(i + 1), 12, WHITE)
        card.text(34, y - step * .15, zh, int(min(16, step * .52)), INK, 'lm', fit=width - 44)
        card.text(34, y + step * .25, en, int(min(10, step * .34)), GREY, 'lm', 'Regular', fit=width - 40)
    return card.done()


DONNING = (('取下饰物，束发', 'Remove jewellery, tie hair'), ('手卫生', 'Hand hygiene'), ('检查用品、型号', 'Inspect items, size'), ('戴帽', 'Cap'), ('戴防护口罩，塑形鼻夹', 'Respirator, mould nose bar'), ('密合性检查', 'Seal check'), ('戴内层手套', 'Inner gloves'), ('穿防护服', 'Coverall'), ('穿靴套', 'Boot covers'), ('戴护目镜', 'Eye protection'), ('外层手套压袖口', 'Outer gloves over cuff'), ('互检、照镜', 'Buddy and mirror check'))
DOFF1 = (('检查破损', 'Inspect'), ('消毒外层手套', 'Disinfect outer gloves'), ('脱外层手套', 'Outer gloves off'), ('手卫生', 'Hand hygiene'), ('摘护目镜，拉系带', 'Eye protection by strap'), ('手卫生', 'Hand hygiene'), ('脱防护服、靴套，内面外翻', 'Coverall and boots, rolled inside-out'), ('手卫生', 'Hand hygiene'))
DOFF2 = (('摘口罩，先下后上', 'Respirator by straps, lower first'), ('手卫生', 'Hand hygiene'), ('摘帽', 'Cap off'), ('手卫生', 'Hand hygiene'), ('脱内层手套', 'Inner gloves off'), ('手卫生', 'Hand hygiene'), ('换新口罩', 'Fresh mask'))


def declare_poster():
    card = Card(230, 325, (240, 240, 236))
    card.rect(0, 0, 230, 60, fill=NAVY)
    card.text(115, 22, '健康申报', 30, WHITE)
    card.text(115, 47, 'HEALTH DECLARATION', 14, WHITE)
    for i, (zh, en) in enumerate((('发热', 'Fever'), ('咳嗽', 'Cough'), ('呼吸困难', 'Difficult breathing'), ('呕吐', 'Vomiting'), ('腹泻', 'Diarrhoea'), ('皮疹', 'Rash'), ('不明原因皮下出血', 'Bleeding under the skin'))):
        y = 82 + i * 27
        card.disc(22, y, 7, TEAL)
        card.text(38, y, zh, 17, INK, 'lm')
        card.text(222, y, en, 12, GREY, 'rm', 'Regular', fit=110)
    card.text(115, 284, '如有上述症状请主动向海关申报', 15, RED, fit=214)
    card.text(115, 304, 'Please declare to Customs officers', 12, RED)
    return card.done()


def bulletin(kind):
    w, h = 150, 206
    card = Card(w, h, (242, 241, 236))
    card.line([(12, 40), (138, 40)], RED, 2.5, False)
    card.text(w / 2, 20, '海关总署公告', 18, RED)
    title, en = (('登革热疫情', 'Dengue fever'), ('中东呼吸综合征', 'MERS'), ('猴痘疫情', 'Mpox'), ('霍乱疫情', 'Cholera'))[kind]
    card.text(w / 2, 56, f'关于防止{title}', 12, INK, fit=w * .9)
    card.text(w / 2, 72, '传入我国的公告', 12, INK)
    card.text(w / 2, 88, en, 11, GREY, weight='Regular')
    greek(card, 14, 102, 122, 9, 9, height=2.5)
    card.disc(112, 188, 13, None, RED, 1.5)
    return card.done()


def risk_map():
    """Schematic map of departure regions, shaded by bulletin; no borders."""
    w, h = 420, 230
    r = np.random.default_rng(8)
    field = ndimage.gaussian_filter(r.standard_normal((h, w)), 24) * 24 + 0.6 * ndimage.gaussian_filter(r.standard_normal((h, w)), 7) * 7
    y, x = np.mgrid[0:h, 0:w]
    land = field - 0.35 * np.cos((x / w - .5) * 6.28 * 2.2) - 0.25 + 0.5 * ((y < 24) | (y > h - 20)) * -1 > -0.05
    heat = ndimage.gaussian_filter(r.standard_normal((h, w)), 30) * 30
    image = np.where(land[..., None], np.array([196, 204, 190]), np.array([214, 226, 234])).astype(float)
    image[land & (heat > .35)] = (232, 196, 96)
    image[land & (heat > .95)] = (212, 120, 84)
    card = Card(w, h + 40, (236, 238, 238))
    card.image.paste(Image.fromarray(image.astype(np.uint8)).resize((w * SS, h * SS), Image.BILINEAR), (0, 40 * SS))
    card.text(12, 20, '全球疫情风险图  RISK MAP', 20, NAVY, 'lm')
    for i, (label, colour) in enumerate((('高 High', (212, 120, 84)), ('中 Medium', (232, 196, 96)), ('低 Low', (196, 204, 190)))):
        card.rect(250 + i * 58, 12, 12, 14, fill=colour)
        card.text(265 + i * 58, 20, label, 10, INK, 'lm')
    return card.done()


# --- cabin
def row_number(n):
    card = Card(60, 30, (196, 198, 198))
    card.text(30, 14, str(n), 23, (36, 40, 48))
    return card.done()


def letters(text):
    card = Card(60, 30, (196, 198, 198))
    for i, c in enumerate(text):
        card.text(12 + i * 18, 14, c, 18, (36, 40, 48))
    return card.done()


def psu():
    card = Card(150, 50, (150, 155, 160))
    for k in range(3):
        card.disc(26 + k * 49, 25, 11, (52, 56, 62))
        card.disc(26 + k * 49, 25, 8, (96, 100, 106))
        card.disc(44 + k * 49, 14, 4, (226, 220, 196))
        card.rect(39 + k * 49, 28, 10, 8, fill=(212, 216, 220), radius=2)
    return card.done()


def belts():
    card = Card(104, 36, (22, 24, 28))
    card.disc(20, 18, 13, None, (210, 160, 60), 2.5)
    card.line([(11, 9), (29, 27)], (210, 160, 60), 2.5, False)
    card.rect(10, 16, 18, 4, fill=(210, 160, 60))
    card.rect(50, 13, 44, 10, fill=(210, 160, 60), radius=3)
    card.rect(64, 9, 16, 18, fill=(22, 24, 28))
    card.rect(66, 11, 12, 14, outline=(210, 160, 60), width=2, radius=2)
    return card.done()


def lav_sign():
    card = Card(120, 30, (24, 28, 30))
    card.text(60, 14, '洗手间 LAVATORY', 13, (96, 214, 130), fit=112)
    return card.done()


def ife(kind):
    card = Card(160, 90, ((16, 38, 72), (228, 232, 236), (20, 22, 30))[kind])
    if kind == 0:
        r = np.random.default_rng(5)
        land = ndimage.gaussian_filter(r.standard_normal((90 * SS, 160 * SS)), 30) > 0.002
        tone = np.where(land[..., None], np.array([64, 106, 72]), np.array([26, 62, 112])).astype(np.uint8)
        card.image.paste(Image.fromarray(tone), (0, 0))
        card.line([(18, 74), (60, 46), (104, 34), (138, 30)], (250, 214, 90), 2)
        card.poly([(144, 28), (132, 24), (135, 30), (131, 36)], WHITE)
        card.text(8, 12, 'XH 618', 13, WHITE, 'lm')
        card.text(152, 80, '已到达 ARRIVED', 10, WHITE, 'rm')
    elif kind == 1:
        card.rect(0, 0, 160, 18, fill=(32, 67, 124))
        card.text(80, 9, '请留在座位上  PLEASE STAY SEATED', 9, WHITE, fit=150)
        person(card, 44, 18, 70, (60, 70, 90))
    else:
        card.text(80, 14, '星河航空  XINGHE AIR', 11, WHITE)
        for k in range(6):
            card.rect(10 + (k % 3) * 49, 28 + (k // 3) * 30, 42, 24, fill=((150, 60, 60), (60, 110, 160), (90, 130, 70), (170, 130, 60), (110, 70, 140), (60, 130, 130))[k], radius=3)
    return card.done()


def pocket():
    card = Card(120, 70, (64, 84, 112))
    r = np.random.default_rng(2)
    a = np.asarray(card.image).copy()
    y, x = np.mgrid[0:a.shape[0], 0:a.shape[1]]
    a[..., :3] = np.where(((x // 6 + y // 6) % 2 == 0)[..., None], a[..., :3] * .72, a[..., :3]).astype(np.uint8)
    card.image = Image.fromarray(a)
    card.rect(0, 0, 120, 7, fill=(44, 58, 82))
    return card.done()


def door_arm():
    card = Card(180, 60, (196, 198, 198))
    card.rect(0, 0, 90, 60, fill=(34, 120, 70))
    card.rect(90, 0, 90, 60, fill=(188, 44, 34))
    card.text(45, 22, '解除预位', 17, WHITE)
    card.text(45, 44, 'DISARMED', 12, WHITE)
    card.text(135, 22, '预位', 17, WHITE)
    card.text(135, 44, 'ARMED', 12, WHITE)
    return card.done()


def seat_card():
    card = Card(150, 210, (240, 240, 236))
    card.rect(0, 0, 150, 28, fill=(32, 67, 124))
    card.text(75, 14, '座位图 SEAT MAP', 13, WHITE)
    for row in range(18):
        y = 38 + row * 9
        for c in range(9):
            x = 20 + c * 10 + (c // 3) * 10
            card.rect(x, y, 7, 6, fill=(150, 170, 196))
        card.text(10, y + 3, str(28 + row), 6, INK)
    return card.done()


def oven():
    card = Card(48, 72, (14, 18, 20))
    card.text(24, 14, '00:00', 13, (90, 230, 130))
    for k in range(6):
        card.rect(6 + (k % 2) * 20, 28 + (k // 2) * 14, 16, 10, fill=(48, 54, 58), radius=2)
    return card.done()


def apron_view(w=620, h=360, door=True):
    """What lies beyond a window: sky, far terminal, apron; drawn in the light of a bright overcast day."""
    y, x = np.mgrid[0:h, 0:w] / np.array([h, w])[:, None, None]
    r = np.random.default_rng(12)
    sky = np.array([176, 202, 226]) * (1 - y[..., None]) + np.array([226, 232, 236]) * y[..., None]
    cloud = ndimage.gaussian_filter(r.standard_normal((h, w)), (10, 34)) * 26
    sky = sky + 12 * np.clip(cloud, -1, 1.4)[..., None]
    horizon = 0.56
    ground = np.array([158, 158, 152]) + (y[..., None] - horizon) * np.array([-40, -40, -38]) + 3 * ndimage.gaussian_filter(r.standard_normal((h, w)), (0.8, 5))[..., None] * 5
    image = np.where((y > horizon)[..., None], ground, sky)
    card = Image.fromarray(np.clip(image, 0, 255).astype(np.uint8)).convert('RGBA').resize((w * SS, h * SS), Image.BILINEAR)
    out = Card(w, h, (0, 0, 0))
    out.image, out.pen = card, ImageDraw.Draw(card)
    out.rect(0, h * .50, w, h * .065, fill=(136, 146, 150))
    for k in range(int(w / 22)):
        out.rect(k * 22 + 2, h * .51, 18, h * .035, fill=(84, 108, 126))
    out.poly([(w * .1, h * .50), (w * .36, h * .455), (w * .62, h * .50)], (166, 174, 176))
    out.rect(w * .80, h * .36, w * .018, h * .18, fill=(150, 158, 160))
    out.rect(w * .788, h * .33, w * .042, h * .04, fill=(92, 108, 120))
    # a parked aircraft, service vehicles, stand lines
    out.rect(w * .42, h * .535, w * .22, h * .032, fill=(232, 234, 234), radius=h * .016)
    out.poly([(w * .44, h * .54), (w * .415, h * .46), (w * .435, h * .46), (w * .47, h * .54)], (32, 67, 124))
    out.poly([(w * .52, h * .56), (w * .57, h * .59), (w * .60, h * .59), (w * .56, h * .555)], (196, 200, 202))
    for u, c in ((.20, (222, 214, 196)), (.27, (220, 170, 50)), (.74, (236, 236, 232)), (.90, (80, 110, 150))):
        out.rect(w * u, h * .56, w * .04, h * .028, fill=c)
    for u in (.05, .35, .70):
        out.line([(w * (u + .16), h * .58), (w * u, h)], (206, 178, 66), 2.5, False)
    out.line([(0, h * .72), (w, h * .70)], (206, 204, 198), 3, False)
    return out.done()


# --- hall
def flight_board():
    card = Card(460, 170, (12, 18, 28))
    card.rect(0, 0, 460, 30, fill=(24, 52, 96))
    card.text(12, 15, '国际到达  INTERNATIONAL ARRIVALS', 17, WHITE, 'lm')
    for i, (flight, at, gate, zh, en, tone) in enumerate((('XH 618', '06:40', '251', '检疫查验', 'QUARANTINE', (250, 190, 70)), ('KV 207', '06:55', 'A1', '已到达', 'ARRIVED', (110, 220, 140)), ('OS 931', '07:10', 'A4', '正点', 'ON TIME', WHITE), ('LM 044', '07:25', 'B2', '延误', 'DELAYED', (240, 120, 90)))):
        y = 50 + i * 32
        card.text(12, y, flight, 20, (250, 220, 120), 'lm')
        card.text(120, y, at, 20, WHITE, 'lm')
        card.text(205, y, gate, 20, WHITE, 'lm')
        card.text(280, y, f'{zh} {en}', 18, tone, 'lm', fit=172)
    return card.done()


def qr(size=110):
    card = Card(size, size, (240, 240, 238))
    n, r = 25, np.random.default_rng(9)
    cell = size / (n + 4)
    for j in range(n):
        for i in range(n):
            corner = (i < 8 and j < 8) or (i > n - 9 and j < 8) or (i < 8 and j > n - 9)
            if not corner and r.random() < .48:
                card.rect((i + 2) * cell, (j + 2) * cell, cell, cell, fill=INK)
    for i, j in ((2, 2), (n - 5, 2), (2, n - 5)):
        card.rect(i * cell, j * cell, 7 * cell, 7 * cell, fill=INK)
        card.rect((i + 1) * cell, (j + 1) * cell, 5 * cell, 5 * cell, fill=(240, 240, 238))
        card.rect((i + 2) * cell, (j + 2) * cell, 3 * cell, 3 * cell, fill=INK)
    return card.done()


def form():
    card = Card(150, 206, (242, 242, 238))
    card.text(75, 16, '健康申明卡', 15, INK)
    card.text(75, 32, 'HEALTH DECLARATION CARD', 8, GREY)
    for i in range(12):
        y = 48 + i * 12
        greek(card, 10, y, 40, 1, 1, height=2.5)
        card.line([(56, y + 4), (140, y + 4)], (140, 142, 144), .8, False)
    for i in range(4):
        card.rect(12 + i * 34, 194, 7, 7, outline=INK, width=1)
    return card.done()


def gauge_dial(s=190):
    """Dial from -20 to +20 Pa over 180 degrees, zero on top; green from -5 to -15. Round, as its ring is."""
    card = Card(s, s)
    c = s / 2
    card.disc(c, c, c, (240, 240, 238))
    for a in range(-68, -22):
        t = math.radians(a)
        card.line([(c + s * .40 * math.sin(t), c - s * .40 * math.cos(t)), (c + s * .435 * math.sin(t), c - s * .435 * math.cos(t))], (40, 150, 90), 3, False)
    for p in range(-20, 21):
        t, long = math.radians(p * 4.5), p % 5 == 0
        card.line([(c + s * (.33 if long else .365) * math.sin(t), c - s * (.33 if long else .365) * math.cos(t)), (c + s * .40 * math.sin(t), c - s * .40 * math.cos(t))], INK, 2 if long else 1, False)
        if p % 10 == 0:
            card.text(c + s * .25 * math.sin(t), c - s * .25 * math.cos(t), f'{p:+d}'.replace('-', '−') if p else '0', 15)
    card.text(c, s * .66, 'Pa', 20)
    card.text(c, s * .80, '隔离室 − 走廊', 11, GREY)
    return card.done()


def facade(w=620, h=150):
    """Far terminal building: glass front between concrete bands."""
    card = Card(w, h, (168, 172, 172))
    card.rect(0, 0, w, h * .20, fill=(190, 194, 194))
    card.rect(0, h * .22, w, h * .40, fill=(84, 112, 132))
    for k in range(32):
        card.rect(k * w / 32, h * .22, 2, h * .40, fill=(150, 158, 160))
        if k % 5 == 2:
            card.rect(k * w / 32 + 3, h * .30, w / 32 - 5, h * .30, fill=(118, 146, 162))
    card.rect(0, h * .62, w, h * .05, fill=(150, 154, 154))
    for k in range(11):
        card.rect(10 + k * 56, h * .70, 40, h * .30, fill=(92, 98, 102) if k % 3 else (62, 76, 92))
    card.text(w / 2, h * .11, '国 际 机 场   INTERNATIONAL AIRPORT', 20, (44, 70, 110))
    return card.done()


def fuselage_windows(n=10, w=600, h=60):
    """Row of cabin windows to be laid on the skin."""
    card = Card(w, h)
    for k in range(n):
        x = (k + .5) * w / n
        card.rect(x - 11, 8, 22, 40, fill=(150, 154, 156), radius=9)
        card.rect(x - 8, 11, 16, 34, fill=(26, 32, 40), radius=7)
        card.rect(x - 8, 11, 16, 34 * chance.choice([.15, .15, .5, .9]), fill=(196, 198, 198), radius=7)
    return card.done()


def text_only(words, size, colour, width, height, weight='Bold'):
    card = Card(width, height)
    card.text(width / 2, height / 2, words, size, colour, fit=width * .98, weight=weight)
    return card.done()


def cut(image):
    """Alpha to nothing or all, as the alpha test wants it."""
    image.putalpha(image.getchannel('A').point(lambda v: 255 if v > 110 else 0))
    return image


def dyed(image, colour):
    """The same shape in another colour."""
    out = Image.new('RGBA', image.size, (*colour, 255))
    out.putalpha(image.getchannel('A'))
    return out


def star(s=120):
    """Emblem on the ambulance: a blue six-armed star."""
    card = Card(s, s)
    for k in range(3):
        a = math.radians(k * 60)
        dx, dy = math.sin(a) * s * .44, math.cos(a) * s * .44
        card.line([(s / 2 - dx, s / 2 - dy), (s / 2 + dx, s / 2 + dy)], (28, 84, 160), s * .2, False)
    card.line([(s / 2, s * .26), (s / 2, s * .74)], WHITE, s * .04)
    return cut(card.done())


def thermal_still(w=260, h=170):
    """Idle picture of the thermal camera at the second lane: a person in false colours, the reference source in the corner."""
    y, x = np.mgrid[0:h, 0:w]
    t = 0.22 + 0.04 * ndimage.gaussian_filter(np.random.default_rng(3).standard_normal((h, w)), 6) * 6
    body = np.exp(-(((x - 120) / 52.0) ** 4 + ((y - 165) / 70.0) ** 4))
    head = np.exp(-(((x - 120) / 24.0) ** 4 + ((y - 66) / 32.0) ** 4))
    t = np.clip(t + .36 * body + .55 * head, 0, 1)
    t[20:40, 214:236] = .8
    stops = np.array([(10, 8, 40), (60, 20, 120), (170, 40, 100), (240, 130, 40), (255, 240, 170)], float)
    u = t * 4
    i = np.clip(u.astype(int), 0, 3)
    image = stops[i] + (stops[i + 1] - stops[i]) * (u - i)[..., None]
    card = Card(w, h, (0, 0, 0))
    card.image.paste(Image.fromarray(image.astype(np.uint8)).resize((w * SS, h * SS), Image.BILINEAR), (0, 0))
    card.rect(96, 34, 48, 62, outline=(120, 240, 140), width=1.5)
    card.text(8, 10, '2 通道 LANE 2', 12, WHITE, 'lm')
    card.text(225, 48, 'REF', 9, WHITE)
    return card.done()


def mirror(w=170, h=360):
    """What a mirror in the donning room shows, out of focus: wall, dado, door to the corridor, lamp, floor."""
    card = Card(w, h, (186, 192, 188))
    card.rect(0, 0, w, h * .16, fill=(206, 208, 204))
    card.rect(w * .2, h * .05, w * .5, h * .035, fill=(244, 244, 240))
    card.rect(0, h * .56, w, h * .30, fill=(150, 172, 164))
    card.rect(0, h * .86, w, h * .14, fill=(118, 130, 126))
    card.rect(w * .56, h * .24, w * .34, h * .62, fill=(126, 158, 142))
    card.rect(w * .60, h * .34, w * .07, h * .18, fill=(44, 54, 58))
    card.rect(w * .06, h * .46, w * .26, h * .10, fill=(214, 218, 216))
    out = np.asarray(card.done().convert('RGB')).astype(float)
    out = np.dstack([ndimage.gaussian_filter(out[..., k], 4, mode='nearest') for k in range(3)]) * .82
    return Image.fromarray(out.astype(np.uint8)).convert('RGBA')


def declare_still():
    card = Card(150, 92, (226, 232, 236))
    card.rect(0, 0, 150, 14, fill=NAVY)
    card.text(6, 7, '健康申报', 12, WHITE, 'lm')
    card.text(144, 7, 'DECLARATION', 8, WHITE, 'rm')
    for k in range(6):
        greek(card, 8, 22 + k * 11, 60, 1, 1, height=3)
        card.rect(96, 20 + k * 11, 44, 8, fill=(206, 92, 44) if k == 2 else (90, 160, 110), radius=2)
    return card.done()


def pack_label(zh, en, ground):
    card = Card(96, 72, (232, 234, 234))
    card.rect(0, 0, 96, 22, fill=ground)
    card.text(48, 11, zh, 14, WHITE, fit=90)
    card.text(48, 34, en, 10, INK, fit=90)
    greek(card, 10, 46, 70, 3, 8, height=2.5)
    return card.done()


# Of what furniture.py may want, only what stands in these rooms.
STATIC = {k: v for k, v in common().items() if k in ('plain', 'yellow', 'white', 'exit', 'stripe', 'frost') or k.startswith('notice')} | {
    'quarantine': board(860, 150, '卫生检疫', 'HEALTH QUARANTINE   ·   CHINA CUSTOMS'), 'thermal': board(520, 130, '红外测温区', 'INFRARED TEMPERATURE SCREENING', NAVY), 'declare': board(420, 120, '健康申报', 'HEALTH DECLARATION', NAVY),
    'arrivals': board(460, 110, '国际到达', 'INTERNATIONAL ARRIVALS', (44, 50, 56)), 'immigration': board(420, 110, '边防检查  ›', 'IMMIGRATION  ›', (44, 50, 56)), 'duty': board(360, 104, '检疫值班室', 'QUARANTINE DUTY ROOM', NAVY), 'rest': board(360, 104, '候检休息区', 'REST AREA', TEAL, WHITE, WHITE),
    'medical': board(360, 104, '医学排查室', 'MEDICAL SCREENING', TEAL, WHITE, WHITE), 'isolation': board(360, 104, '隔离室', 'ISOLATION', RED, WHITE, WHITE), 'negative': board(330, 104, '负压运行', 'NEGATIVE PRESSURE', (214, 146, 26), INK, INK), 'ante': board(300, 100, '缓冲间', 'ANTEROOM', (214, 146, 26), INK, INK),
    'donning': board(360, 104, '个人防护装备穿戴间', 'DONNING ROOM', GREEN, WHITE, WHITE), 'doff1': board(330, 104, '一脱间', 'DOFFING ROOM 1', (214, 146, 26), INK, INK), 'doff2': board(330, 104, '二脱间', 'DOFFING ROOM 2', (214, 146, 26), INK, INK),
    'dirty_way': board(400, 90, '污染通道  →', 'CONTAMINATED ROUTE  →', RED, WHITE, WHITE), 'clean_way': board(400, 90, '清洁通道  →', 'CLEAN ROUTE  →', GREEN, WHITE, WHITE), 'ambulance_way': board(400, 90, '救护车转运出口', 'AMBULANCE TRANSFER', RED, WHITE, WHITE),
    'red_zone': zone('污染区', 'CONTAMINATED ZONE', RED), 'yellow_zone': zone('潜在污染区', 'BUFFER ZONE', YELLOW, INK), 'green_zone': zone('清洁区', 'CLEAN ZONE', GREEN),
    'interlock': board(240, 84, '互锁门 一次只开一扇', 'INTERLOCKED · ONE DOOR AT A TIME', WHITE, INK, None), 'call': caption('呼叫', 'CALL', 110, 48, (240, 240, 238), RED), 'gauge': gauge_dial(), 'gauge_plate': caption('压差 −5…−15 Pa', 'DIFFERENTIAL PRESSURE', 190, 48, (240, 240, 238), INK),
    'lane1': board(150, 120, '1', 'LANE 1 通道', BLUE, WHITE, None), 'lane2': board(150, 120, '2', 'LANE 2 通道', BLUE, WHITE, None),
    'biohazard': sign(biohazard, '生物危害', 'BIOHAZARD'), 'waste': sign(biohazard, '医疗废物', 'MEDICAL WASTE', (240, 196, 40), INK, 200, 216), 'sharps': square(biohazard, (240, 196, 40), 110), 'un3373': mark('un3373', 150), 'no_photo': sign(no_photo, '禁止拍照', 'NO PHOTOGRAPHY'), 'no_entry': sign(no_entry, '非请勿入', 'STAFF ONLY'), 'mask': sign(mask_face, '必须戴防护口罩', 'WEAR A RESPIRATOR'), 'gloves': sign(gloves, '戴防护手套', 'WEAR GLOVES'), 'wash': sign(wash, '手卫生', 'CLEAN YOUR HANDS'),
    'first_aid': square(first_aid, GREEN, 110), 'aed': square(first_aid, GREEN, 110), 'rub': pack_label('免洗消毒液', 'HAND RUB', BLUE).resize((90, 120)), 'fridge': caption('4.0 ℃', '样本冰箱', 120, 42, (10, 14, 16), (120, 230, 150)),
    'pack_gloves': pack_label('检查手套', 'GLOVES  M', BLUE), 'pack_mask': pack_label('防护口罩', 'RESPIRATOR', TEAL), 'pack_suit': pack_label('防护服', 'COVERALL  L', NAVY),
    'cap_suit': caption('防护服', 'COVERALL', 150, 38, NAVY), 'cap_gloves': caption('手套', 'GLOVES', 150, 38, NAVY), 'cap_mask': caption('口罩 护目镜', 'RESPIRATOR · GOGGLES', 150, 38, NAVY), 'cap_boot': caption('靴套 帽', 'BOOT COVER · CAP', 150, 38, NAVY),
    'p_don': steps('穿戴顺序', 'DONNING SEQUENCE', GREEN, DONNING), 'p_doff1': steps('一脱间 脱卸顺序', 'DOFFING, ROOM 1', (196, 120, 20), DOFF1), 'p_doff2': steps('二脱间 脱卸顺序', 'DOFFING, ROOM 2', (196, 120, 20), DOFF2), 'p_declare': declare_poster(),
    'p_moments': steps('手卫生五个时刻', 'FIVE MOMENTS', BLUE, (('接触患者前', 'Before touching a patient'), ('清洁操作前', 'Before a clean procedure'), ('体液暴露后', 'After body-fluid risk'), ('接触患者后', 'After touching a patient'), ('接触环境后', 'After the surroundings')), 200, 290),
    'bulletin0': bulletin(0), 'bulletin1': bulletin(1), 'bulletin2': bulletin(2), 'bulletin3': bulletin(3), 'riskmap': risk_map(), 'form': form(), 'qr': qr(), 'flights': flight_board(), 'thermal_still': thermal_still(),
    'look_here': board(240, 130, '请看镜头 摘下眼镜', 'LOOK HERE · REMOVE GLASSES', BLUE, WHITE, None), 'reference': caption('黑体 35.0 ℃', 'BLACKBODY', 110, 44, (20, 22, 24), (250, 170, 70)), 'speed': caption('单人依次通过', 'ONE PERSON AT A TIME', 300, 64, NAVY),
    'red_line': worn_line((190, 40, 34), .07, 21), 'green_line': worn_line((30, 136, 84), .07, 22), 'blue_line': worn_line((36, 92, 160), .08, 23),
    'arrow': worn(floor_arrow(), .08, 9), 'arrow_red': worn(dyed(floor_arrow(), (190, 40, 34)), .05, 31), 'arrow_green': worn(dyed(floor_arrow(), (30, 136, 84)), .05, 32),
    'stand': worn(standing_mark(), .05, 10), 'wait': worn(floor_text('请在黄线外等候', 'WAIT BEHIND THE LINE', 460, 130), .02, 12), 'f_red': worn(floor_text('污染区', 'CONTAMINATED', 300, 130, (190, 40, 34)), .06, 13), 'f_yellow': worn(floor_text('潜在污染区', 'BUFFER', 300, 130), .06, 14), 'f_green': worn(floor_text('清洁区', 'CLEAN', 300, 130, (30, 136, 84)), .06, 15),
    'dot_wait': worn(round_floor('等候', 'WAIT 1 m', (36, 92, 160)), .02, 16), 'dot_face': worn(round_floor('测温', 'STAND HERE', (30, 136, 84)), .03, 17), 'm1': worn(board(140, 90, '1 m', '距离 DISTANCE', (36, 92, 160), WHITE, None), .03, 18), 'm2': worn(board(140, 90, '2 m', '距离 DISTANCE', (36, 92, 160), WHITE, None), .03, 19), 'bench': worn(floor_text('此线内穿鞋套', 'BOOT COVERS BEYOND', 360, 110, (30, 136, 84)), .05, 20),
    'clock': clock_dial(170), 'mirror': mirror(), 'declare_still': declare_still(), 'radio': caption('121.65', 'MHz', 110, 38, (12, 30, 22), (120, 240, 160)), 'intercom': caption('对讲', 'INTERCOM', 90, 52, (16, 30, 44), (150, 210, 240)),
    'pocket': pocket(), 'ife_map': ife(0), 'ife_safety': ife(1), 'ife_menu': ife(2), 'abc': letters('ABC'), 'def': letters('DEF'), 'hjk': letters('HJK'), 'psu': psu(), 'belts': belts(), 'lav': lav_sign(), 'door_arm': door_arm(), 'crew_only': caption('乘务员专用', 'CREW ONLY', 120, 40, (196, 198, 198), (36, 40, 48)),
    'class_sign': caption('经济舱 28–45', 'ECONOMY 28–45', 180, 60, (32, 67, 124)), 'bassinet': square(first_aid, (32, 67, 124), 60), 'seat_map_card': seat_card(), 'oven': oven(), 'galley_label': caption('餐具 418', 'GALLEY 418', 96, 30, (236, 238, 238), INK), 'window': apron_view(620, 120), 'apron_view': apron_view(),
    'facade': facade(), 'fuselage': cut(fuselage_windows()), 'airline': cut(text_only('星河航空', 92, (28, 62, 120), 420, 110)), 'airline_en': cut(text_only('XINGHE AIR', 70, (28, 62, 120), 420, 84)), 'registration': cut(text_only('B-6180', 40, (40, 44, 50), 160, 50)), 'door_mark': cut(text_only('4L', 40, (188, 34, 30), 70, 50)), 'star': star(),
    'amb_name': cut(text_only('负压救护车', 54, (190, 34, 30), 300, 66)), 'amb_en': cut(text_only('NEGATIVE PRESSURE AMBULANCE', 30, (190, 34, 30), 420, 44)), 'amb_120': cut(text_only('120', 60, (28, 84, 160), 130, 66)), 'lift_name': cut(text_only('旅客升降车  PASSENGER LIFT', 36, (28, 62, 120), 460, 50)), 'bus_name': cut(text_only('机场摆渡车  APRON BUS', 34, WHITE, 420, 50)),
    's251': worn(cut(text_only('251', 150, (230, 182, 36), 300, 170)), .05, 24), 's251_sign': board(190, 150, '251', 'STAND 机位', (24, 26, 28), YELLOW, None, 84), 'era': worn(cut(text_only('禁停区 KEEP CLEAR', 60, (222, 223, 218), 480, 90)), .08, 25),
}
for n in range(28, 46):
    STATIC[f'row{n}'] = row_number(n)


def scaled(image, share):
    return image.resize((round(image.width * share), round(image.height * share)), Image.LANCZOS)


# All parts share one atlas of 2048; what is large gives way.
STATIC = {k: scaled(v, .86) if v.height > 60 else v for k, v in STATIC.items()}

LIVE = {
    'plain': swatch((255, 255, 255), 64, 64), 'wc': wc(), 'un3373': mark('un3373', 120),
}

ATLASES = {'atlas': (STATIC, 2048), 'live_atlas': (LIVE, 256)}
