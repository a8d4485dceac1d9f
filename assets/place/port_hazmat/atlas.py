"""The drawings of the container yard: box sides, numbers, placards, signs, road paint, stains.

Hazard marks are not drawn here: they come from the one table by assets/marks/build.ts.
"""
import os
import subprocess

import place
from port_hazmat import numbers as iso
from signs import *  # noqa: F403
from signs import INK, NAVY, RED, WHITE, YELLOW, Card, Image, ImageDraw, assembly, board, clock_dial, font, greek, math, ndimage, no_entry, notice, np, running, sign, worn

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', '..'))
MARKS = f'{place.BUILD}/marks'
ROAD_YELLOW, ROAD_WHITE = (214, 166, 32), (206, 207, 202)
LOGOS = (('KESTREL', 'LINE'), ('NORVIK', ''), ('海岬', 'HAIJIA'), ('OSTERA', 'CONTAINER'), ('LUMEN', 'SEA'), ('PELAGIA', ''))
COUNT = 124  # container numbers, beside those of the scenario


def mark(name, width, square=True):
    """Returns a hazard mark by its id, as the one table draws it."""
    if not os.path.exists(f'{MARKS}/class-1.png'):
        subprocess.run([f'{ROOT}/node_modules/.bin/node', f'{ROOT}/assets/marks/build.ts', MARKS, '256'], check=True, capture_output=True)
    image = Image.open(f'{MARKS}/{name}.png').convert('RGBA')
    return image.resize((width, round(width * image.height / image.width)), Image.LANCZOS)


def field(height, width, seed, sigma):
    """Blurred noise of unit deviation; sigma: (rows, columns) in pixels."""
    f = ndimage.gaussian_filter(np.random.default_rng(seed).standard_normal((height, width)), sigma, mode='wrap')
    return (f - f.mean()) / f.std()


def coat(shade, seed, rust=1.0):
    """Weathers a shading (0..1) to a picture: run-off streaks, dirt low down, rust where water stands."""
    h, w = shade.shape
    streak, blot, grain = field(h, w, seed, (h / 5, 1.2)), field(h, w, seed + 1, 14), field(h, w, seed + 2, 0.7)
    y = np.linspace(0, 1, h)[:, None]
    tone = shade * (1 - 0.05 * np.clip(streak, 0, 3) - 0.03 * blot - 0.02 * grain) * (1 - 0.16 * np.exp(-(1 - y) / 0.10))
    rusty = np.clip(field(h, w, seed + 3, 2.2) * 0.6 + field(h, w, seed + 4, (9, 1.5)) * 0.7 + 1.5 * np.exp(-(1 - y) / 0.06) + 0.8 * np.exp(-y / 0.05) - 2.15, 0, 1) * rust
    picture = tone[..., None] * (1 - 0.75 * rusty[..., None]) + rusty[..., None] * 0.75 * np.array([0.33, 0.19, 0.11])
    return Image.fromarray((np.clip(picture, 0, 1) * 243).astype(np.uint8)).convert('RGBA')


def corrugation(x, pitch):
    """Shades trapezoid ribs: bright crest, one slope lit and one in shade, dull valley."""
    t = (x / pitch) % 1.0
    return np.interp(t, (0, 0.04, 0.26, 0.30, 0.46, 0.50, 0.72, 0.76, 0.96, 1.0), (0.95, 1.0, 1.0, 0.90, 0.84, 0.72, 0.72, 0.62, 0.60, 0.95))


def side(width, height, length_m, height_m, seed, pockets=False):
    x, y = np.linspace(0, length_m, width), np.linspace(height_m, 0, height)
    shade = np.tile(corrugation(x - 0.16, 0.278), (height, 1))
    X, Y = np.meshgrid(x, y)
    shade[(X < 0.16) | (X > length_m - 0.16)] = 0.93
    shade[(Y < 0.17) | (Y > height_m - 0.09)] = 0.88
    for edge in (0.16, length_m - 0.16):
        shade[np.abs(X - edge) < 0.018] = 0.45
    shade[np.abs(Y - 0.17) < 0.014] = 0.42
    shade[np.abs(Y - height_m + 0.09) < 0.014] = 0.5
    if pockets:
        shade[(Y < 0.13) & (Y > 0.02) & (np.abs(np.abs(X - length_m / 2) - 1.03) < 0.18)] = 0.08
    for cx in (0.09, length_m - 0.09):
        for cy in (0.06, height_m - 0.06):
            shade[(np.abs(X - cx) < 0.05) & (np.abs(Y - cy) < 0.035)] = 0.06
    return coat(shade, seed)


def end(width, height, seed, doors, height_m=2.591):
    x, y = np.linspace(-1.219, 1.219, width), np.linspace(height_m, 0, height)
    X, Y = np.meshgrid(x, y)
    if doors:
        shade = np.tile(np.interp((y / 0.40) % 1, (0, 0.1, 0.6, 0.7, 0.95, 1), (0.66, 0.95, 0.95, 0.75, 0.66, 0.66))[:, None], (1, width)) * np.ones_like(X)
        shade[np.abs(np.abs(X) - 1.06) < 0.10] = 0.9
        shade[np.abs(X) < 0.08] = 0.9
        shade[(np.abs(X) < 0.012) | (np.abs(np.abs(X) - 1.135) < 0.014)] = 0.12
        for rod in (-0.84, -0.26, 0.26, 0.84):
            shade[np.abs(X - rod - 0.035) < 0.03] *= 0.55
            shade[np.abs(X - rod) < 0.028] = 1.0
            shade[(np.abs(X - rod) < 0.06) & ((np.abs(Y - 0.20) < 0.05) | (np.abs(Y - height_m + 0.20) < 0.05) | (np.abs(Y - 0.9) < 0.03))] = 0.6
        for rod, way in ((-0.84, 1), (-0.26, -1), (0.26, 1), (0.84, -1)):
            shade[(np.abs(X - rod - way * 0.2) < 0.22) & (np.abs(Y - 1.12) < 0.022)] = 0.98
            shade[(np.abs(X - rod - way * 0.2) < 0.22) & (np.abs(Y - 1.07) < 0.016)] *= 0.5
    else:
        shade = np.tile(corrugation(x, 0.25), (height, 1))
        shade[np.abs(X) > 1.06] = 0.92
    shade[(Y < 0.14) | (Y > height_m - 0.12)] = 0.9
    shade[(np.abs(Y - 0.14) < 0.012) | (np.abs(Y - height_m + 0.12) < 0.012)] = 0.2
    for cx in (-1.13, 1.13):
        for cy in (0.06, height_m - 0.06):
            shade[(np.abs(X - cx) < 0.05) & (np.abs(Y - cy) < 0.04)] = 0.05
    return coat(shade, seed)


def number_strip(number, ink=(238, 238, 232), height=22, code=False):
    """Container number, check digit in its frame; clear ground."""
    size = round(height * 0.92)
    card = Card(round(height * (7.4 if not code else 2.9)), height)
    if code:
        card.text(card.w / 2, height / 2, number, size, ink)
    else:
        card.text(2, height / 2, f'{number[:4]} {number[4:10]}', size, ink, 'lm')
        card.text(height * 6.92, height / 2, number[10], size, ink)
        card.rect(height * 6.54, 1, height * 0.8, height - 2, outline=ink, width=1.4)
    return hard(card.done(), 40)


def hard(image, least=110):
    """Cuts an image's alpha to full or none, as it will be drawn; a low `least` makes strokes bolder, which last longer in the distance."""
    a = np.array(image)
    a[..., 3] = np.where(a[..., 3] > least, 255, 0)
    return Image.fromarray(a)


def logo(words, ink):
    card = Card(300, 84)
    card.text(150, 32 if words[1] else 42, words[0], 62, ink, fit=292)
    if words[1]:
        card.text(150, 76, words[1], 15, ink)
    return hard(card.done())


def weights(ink=(238, 238, 232)):
    """The mass panel of a 20 ft door."""
    card = Card(150, 150)
    for i, (name, kg, lb) in enumerate((('MAX GROSS', '30,480 KG', '67,200 LB'), ('TARE', '2,200 KG', '4,850 LB'), ('NET', '28,280 KG', '62,350 LB'), ('CU. CAP.', '33.2 CU.M', '1,172 CU.FT'))):
        y = 14 + i * 36
        card.text(2, y, name, 13, ink, 'lm')
        card.text(148, y, kg, 14, ink, 'rm')
        card.text(148, y + 15, lb, 12, ink, 'rm')
    return hard(card.done())


def csc():
    card = Card(96, 84, (176, 178, 172))
    card.text(48, 12, 'CSC SAFETY APPROVAL', 8, INK)
    greek(card, 8, 24, 80, 6, 9, (90, 92, 94), 3)
    card.rect(1, 1, 93, 81, outline=(70, 72, 74), width=1.5)
    return card.done()


def stain(size, seed, colour, fill=0.4, sharp=3.0, ring=0.0):
    """Blot with a ragged rim, cut by alpha."""
    y, x = np.mgrid[-1:1:size * 1j, -1:1:size * 1j]
    r = np.hypot(x, y) + 0.16 * field(size, size, seed, size / 14) + 0.08 * field(size, size, seed + 1, size / 40) + 0.05 * field(size, size, seed + 2, 1)
    alpha = (r < 0.62 + fill * 0.2 - 0.0) | ((r < 0.95) & (field(size, size, seed + 3, size / 60) > 1.1 + 1.6 * (r - 0.6)))
    edge = np.clip((np.abs(r - 0.55) < 0.10) * ring, 0, 1)
    tone = (1 + 0.10 * field(size, size, seed + 4, size / 20) + 0.06 * field(size, size, seed + 5, 1)) * (1 - 0.3 * edge)
    rgb = np.clip(np.array(colour) * tone[..., None], 0, 255)
    return Image.fromarray(np.dstack([rgb, alpha * 255.0]).astype(np.uint8))


def scatter(size, seed, colours, share=0.5, grain=2.2):
    """Lumps and crumbs, denser in the middle: spilled carbide, broken glass, debris."""
    y, x = np.mgrid[-1:1:size * 1j, -1:1:size * 1j]
    r = np.hypot(x, y)
    f = field(size, size, seed, grain)
    alpha = f > np.quantile(f, 1 - share) + 2.6 * np.clip(r - 0.25, 0, 2)
    pick = np.digitize(field(size, size, seed + 1, grain), np.linspace(-1, 1, len(colours) - 1)) if len(colours) > 1 else np.zeros((size, size), int)
    light = 0.75 + 0.25 * np.clip(f - np.roll(f, (2, 2), (0, 1)), -1, 1)
    rgb = np.array(colours)[pick] * light[..., None]
    return Image.fromarray(np.dstack([np.clip(rgb, 0, 255), (alpha & (r < 0.98)) * 255.0]).astype(np.uint8))


def streaks(width, height, seed, colour, density_=0.35):
    """Run-off down a wall, ragged below."""
    y = np.linspace(0, 1, height)[:, None]
    f = field(height, width, seed, (height / 3, 1.6)) + 0.35 * field(height, width, seed + 1, 1.2)
    alpha = f > 1.6 * y + (1 - 2 * density_)
    rgb = np.array(colour) * (1 + 0.12 * field(height, width, seed + 2, 2))[..., None]
    return Image.fromarray(np.dstack([np.clip(rgb, 0, 255), alpha * 255.0]).astype(np.uint8))


def fence(size=256, cell=16, tone=(150, 156, 158)):
    """Chain link, 2.4 m square."""
    card = Card(size, size)
    for k in range(-size, size * 2, cell):
        card.line([(k, 0), (k + size, size)], tone, 2.1, False)
        card.line([(k + size, 0), (k, size)], tone, 2.1, False)
    card.rect(0, 0, size, 4, fill=tone)
    return hard(card.done())


def grating(width=128, height=64):
    card = Card(width, height, (20, 21, 22))
    for x in range(3, width, 8):
        card.rect(x, 3, 4, height - 6, fill=(92, 90, 86))
    card.rect(0, 0, width, height, outline=(104, 100, 94), width=3)
    card.rect(0, height / 2 - 2, width, 4, fill=(92, 90, 86))
    return card.done()


def manhole(s=110):
    card = Card(s, s)
    card.disc(s / 2, s / 2, s / 2 - 1, (86, 84, 80))
    card.disc(s / 2, s / 2, s / 2 - 6, None, (48, 47, 45), 3)
    for i in range(7):
        for j in range(7):
            if math.hypot(i - 3, j - 3) < 3.3:
                card.rect(s / 2 + (i - 3) * 12 - 3, s / 2 + (j - 3) * 12 - 3, 6, 6, fill=(58, 57, 55))
    return hard(card.done())


def speed(s=150):
    card = Card(s, s)
    card.disc(s / 2, s / 2, s / 2 - 1, WHITE)
    card.disc(s / 2, s / 2, s / 2 - 2, None, RED, s * 0.11)
    card.text(s / 2, s / 2 - 4, '15', 74, INK)
    card.text(s / 2, s * 0.76, 'km/h', 17, INK)
    return hard(card.done())


def flame_ban(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, WHITE)
    card.poly([(x + s * p, y + s * q) for p, q in ((.50, .22), (.60, .42), (.64, .36), (.68, .56), (.60, .72), (.40, .72), (.32, .56), (.40, .42), (.44, .46))], INK)
    card.rect(x + s * .30, y + s * .70, s * .40, s * .06, fill=INK)
    card.disc(x + s / 2, y + s / 2, s * .47, None, RED, s * .095)
    card.line([(x + s * .20, y + s * .20), (x + s * .80, y + s * .80)], RED, s * .08, False)


def camera(card, x, y, s):
    card.rect(x + s * .2, y + s * .36, s * .44, s * .22, fill=INK, radius=s * .03)
    card.poly([(x + s * p, y + s * q) for p, q in ((.64, .42), (.80, .36), (.80, .58), (.64, .52))], INK)
    card.line([(x + s * .36, y + s * .58), (x + s * .30, y + s * .78)], INK, s * .06)


def block_board():
    """The board at the block of dangerous goods: which class stands where, and what is forbidden."""
    card = Card(420, 300, WHITE)
    card.rect(0, 0, 420, 62, fill=RED)
    card.text(210, 24, '危险货物堆场  D7', 34, WHITE)
    card.text(210, 51, 'DANGEROUS GOODS BLOCK D7', 16, WHITE)
    image = card.done()
    for i, name in enumerate(('class-2.1', 'class-3', 'class-4.1', 'class-4.3', 'class-5.1', 'class-6.1', 'class-8', 'class-9')):
        m = mark(name, 84)
        image.alpha_composite(m, (22 + (i % 4) * 98, 74 + (i // 4) * 92))
    pen = ImageDraw.Draw(image)
    pen.text((210, 276), '隔离 3 m · 限高二层 · 严禁烟火   3 m gap · two high · no ignition', font=font(13), fill=INK, anchor='mm')
    return image


def plan():
    """The yard's plan on the office wall: blocks, gate, quay, wind rose, muster point."""
    card = Card(420, 300, (228, 231, 228))
    card.text(12, 18, '堆场平面图  YARD PLAN', 20, (24, 56, 104), 'lm')
    card.rect(10, 250, 400, 40, fill=(126, 164, 190))
    card.text(210, 270, '港池 BASIN', 16, WHITE)
    for i in range(3):
        card.rect(16 + i * 62, 176, 54, 40, fill=(176, 186, 194), outline=INK, width=1)
        card.text(43 + i * 62, 196, ('D5', 'D6', 'D7')[i], 18, INK if i < 2 else RED)
        card.rect(16 + i * 62, 118, 54, 40, fill=(176, 186, 194), outline=INK, width=1)
        card.text(43 + i * 62, 138, ('C5', 'C6', 'C7')[i], 18)
    card.rect(140, 176, 54, 40, outline=RED, width=3)
    card.rect(262, 176, 54, 40, fill=(176, 186, 194), outline=INK, width=1)
    card.text(289, 196, 'D8', 18)
    card.rect(206, 40, 40, 176, fill=(206, 206, 200))
    card.rect(256, 60, 120, 90, outline=(120, 124, 126), width=1.5)
    card.text(316, 105, '查验场 EXAM. APRON', 12)
    card.rect(196, 36, 62, 14, fill=(24, 56, 104))
    card.text(228, 43, '闸口 GATE', 10, WHITE)
    card.line([(396, 60), (376, 90)], RED, 4)
    card.text(392, 46, 'N', 16, RED)
    return card.done()


def area_map():
    """Map on the command post's board: zones drawn by hand."""
    card = Card(360, 250, (236, 236, 230))
    for x, y, w, h in ((30, 150, 60, 34), (98, 150, 60, 34), (30, 104, 128, 34), (214, 150, 60, 34)):
        card.rect(x, y, w, h, outline=(110, 114, 118), width=1.5)
    card.disc(158, 166, 62, None, (196, 40, 34), 3)
    card.disc(158, 166, 84, None, (224, 160, 30), 3)
    card.line([(202, 122), (236, 88)], (36, 112, 70), 4)
    card.line([(300, 40), (262, 78)], (40, 80, 170), 4)
    card.poly([(256, 84), (262, 66), (274, 78)], (40, 80, 170))
    card.text(318, 34, '风 NE 4', 18, (40, 80, 170))
    card.text(252, 104, '洗消', 16, (36, 112, 70))
    card.text(60, 24, 'D7  14:10', 22, (196, 40, 34), 'mm')
    card.text(158, 166, 'A', 18, (196, 40, 34))
    return card.done()


def screen(kind):
    """Still picture on an office monitor: job ticket, radiograph with drums in rows."""
    card = Card(200, 124, (30, 42, 56) if kind else (232, 236, 238))
    if kind:
        for i in range(11):
            for j in range(4):
                card.rect(14 + i * 16, 34 + j * 20, 13, 17, fill=(70 + (i * 7 + j * 11) % 40, 108, 70), radius=2)
        card.rect(10, 30, 182, 84, outline=(120, 150, 180), width=1.5)
        card.text(6, 12, 'H986   XQZU 481207 5', 12, (200, 214, 226), 'lm')
    else:
        card.rect(0, 0, 200, 20, fill=(24, 56, 104))
        card.text(6, 10, '查验指令  JOB TICKET  D7', 12, WHITE, 'lm')
        greek(card, 10, 32, 120, 8, 11)
        card.rect(146, 30, 44, 40, outline=INK, width=1)
    return card.done()


def facade():
    """Two storeys of an office block, 12 m by 7 m."""
    card = Card(256, 150, (190, 190, 184))
    for j in range(2):
        card.rect(0, 70 + j * 75, 256, 5, fill=(150, 150, 146))
        for i in range(6):
            x, y = 8 + i * 42, 16 + j * 75
            card.rect(x - 2, y - 2, 34, 44, fill=(120, 124, 126))
            card.rect(x, y, 30, 40, fill=(52, 66, 78))
            card.poly([(x, y + 40), (x, y + 12), (x + 22, y)], (70, 88, 102))
            card.rect(x + 14, y, 2, 40, fill=(130, 134, 136))
    return card.done()


def skyline(width=1000, height=90):
    """The far shore: city, silos and cranes as a cut-out in two tones of haze."""
    local = np.random.default_rng(12)
    card = Card(width, height)
    for tone, base, low, high in (((226, 232, 237), 0, 20, 74), ((205, 213, 219), 0, 8, 36)):
        x = 0
        while x < width:
            w, h = local.integers(8, 34), local.integers(low, high) * (1.0 if local.random() < 0.8 else 0.4)
            card.rect(x, height - h, w, h, fill=tone)
            if local.random() < 0.15:
                card.rect(x + w / 2, height - h - 8, 1.5, 8, fill=tone)
            x += w + (local.integers(0, 10) if local.random() < 0.5 else 0)
    for x in (90, 150, 400, 470, 520, 840):
        t = (196, 205, 211)
        card.rect(x, height - 62, 3, 62, fill=t)
        card.rect(x + 24, height - 62, 3, 62, fill=t)
        card.rect(x - 44, height - 62, 84, 4, fill=t)
        card.line([(x + 6, height - 62), (x + 14, height - 86), (x - 40, height - 62)], t, 2, False)
    return hard(card.done())


def zone(zh, en, colour):
    return board(300, 120, zh, en, colour, WHITE if colour != YELLOW else INK, None)


def grain_patch(size=256, seed=31):
    """Painted steel, 3 m: dull film, scratches, flecks of rust; near white."""
    tone = 0.955 + 0.018 * field(size, size, seed, 9) + 0.012 * field(size, size, seed + 1, 0.6) + 0.012 * field(size, size, seed + 2, (14, 0.8))
    rusty = np.clip(field(size, size, seed + 3, 0.9) * 0.7 + field(size, size, seed + 4, 12) * 0.5 - 2.35, 0, 0.5)[..., None]
    rgb = tone[..., None] * (1 - 0.6 * rusty) + 0.6 * rusty * np.array([0.36, 0.21, 0.12])
    return Image.fromarray((np.clip(rgb, 0, 1) * 255).astype(np.uint8)).convert('RGBA')


def swatch_(colour, s=24):
    return Image.new('RGBA', (s, s), colour + (255,))


def soot(size, seed, core, rim, fill=0.9):
    """Soot blown over paving: dark in the middle, thinning out to the paving's own grey in specks and rays."""
    y, x = np.mgrid[-1:1:size * 1j, -1:1:size * 1j]
    angle = np.arctan2(y, x)
    rays = sum(np.random.default_rng(seed + k).uniform(0.03, 0.07) * np.sin(k * angle + seed * k) for k in (3, 5, 8, 13, 21))
    r = np.hypot(x, y) + rays + 0.10 * field(size, size, seed, size / 12)
    alpha = r < 0.30 + 0.62 * fill * np.random.default_rng(seed + 9).random((size, size)) ** 0.45
    alpha &= np.hypot(x, y) < 0.99
    tone = np.clip(core + (rim - core) * np.clip(r / 0.85, 0, 1) ** 1.3, 0, 255) * (1 + 0.07 * field(size, size, seed + 4, 2) + 0.05 * field(size, size, seed + 5, 14))
    rgb = np.clip(tone[..., None] * np.array((1.0, 0.975, 0.945)), 0, 255)
    return Image.fromarray(np.dstack([rgb, alpha * 255.0]).astype(np.uint8))


def crack(size=256, seed=5):
    """A crack that wanders and forks, sealed in places."""
    local = np.random.default_rng(seed)
    card = Card(size, size // 2)
    for start, turn, wide in ((0.0, 0.0, 2.2), (0.4, 0.7, 1.5), (0.65, -0.6, 1.3)):
        x, y, a = start * size, size / 4 + local.normal(0, 8), turn
        path = [(x, y)]
        while len(path) < 26 and 3 < x + 8 < size - 3 and 6 < y < size / 2 - 6:
            a = a * 0.8 + local.normal(0, 0.4)
            x, y = x + 9 * math.cos(a), y + 9 * math.sin(a)
            path.append((x, y))
        card.line(path, (62, 61, 58), wide)
    return hard(card.done(), 90)


def mended(width=128, height=96, seed=8):
    """A slab cast anew: darker, its edge sealed."""
    tone = 128 * (1 + 0.05 * field(height, width, seed, 9) + 0.04 * field(height, width, seed + 1, 0.8))
    picture = np.clip(tone[..., None] * np.array((1.0, 0.985, 0.95)), 0, 255)
    picture[:2], picture[-2:], picture[:, :2], picture[:, -2:] = 58, 58, 58, 58
    return Image.fromarray(np.dstack([picture, np.full((height, width), 255.0)]).astype(np.uint8))


def ship_side(width=224, height=119, seed=61):
    """A ship's side in plates of 2.3 m, ribs telling through, rust from scuppers; near white."""
    y, x = np.mgrid[0:height, 0:width]
    shade = 0.93 + 0.025 * np.cos(2 * np.pi * x / (width / 18)) + 0.02 * field(height, width, seed, 12)
    for k in range(3):
        shade[np.abs(y - (0.25 + 0.25 * k) * height) < 0.8] *= 0.80
    for k in range(4):
        shade[np.abs(x - (k + 0.5) * width / 4) < 0.8] *= 0.84
    shade *= 1 - 0.14 * np.clip(field(height, width, seed + 1, (26, 1.3)), 0, 2) * (0.3 + 0.7 * y / height)
    rusty = np.clip(field(height, width, seed + 2, (16, 1.5)) + field(height, width, seed + 3, 5) * 0.7 - 2.0 - 0.6 * (1 - y / height), 0, 0.8)[..., None]
    return Image.fromarray((np.clip(shade[..., None] * (1 - rusty) + rusty * np.array((0.46, 0.24, 0.13)), 0, 1) * 255).astype(np.uint8)).convert('RGBA')


def draught():
    """Draught marks on a hull, in decimetres."""
    card = Card(40, 240)
    for k in range(12):
        card.text(20, 230 - k * 20, f'{4 + k // 2}M' if k % 2 == 0 else '5', 15, (226, 228, 224))
    return hard(card.done(), 60)


def load_line():
    card = Card(112, 70)
    tone = (226, 228, 224)
    card.disc(36, 35, 24, None, tone, 4)
    card.rect(2, 33, 68, 4, fill=tone)
    card.rect(96, 4, 4, 60, fill=tone)
    for k in range(4):
        card.rect(78, 8 + k * 16, 20, 4, fill=tone)
    return hard(card.done(), 60)


def shift_board():
    """The whiteboard of the shift."""
    card = Card(246, 164, (224, 227, 226))
    blue, black, red, green = (30, 50, 120), (34, 36, 40), (170, 36, 32), (20, 104, 62)
    card.text(12, 20, '今日查验  TODAY', 20, blue, 'lm')
    for i, (text, ink) in enumerate((('双人作业  Two officers, always', black), ('先测气 后开门  Air before doors', red), ('反光背心 安全帽  Vest and helmet', black), ('场内限速  15 km/h', black), ('对讲机充电  Radios charged  ✓', green))):
        card.text(12, 48 + i * 24, text, 14, ink, 'lm', 'Regular', fit=226)
    card.line([(12, 34), (170, 36)], blue, 2)
    return card.done()


def aid():
    card = Card(64, 64, GREEN)
    card.rect(26, 10, 12, 44, fill=WHITE)
    card.rect(10, 26, 44, 12, fill=WHITE)
    return card.done()


def yard():
    d = {
        'crack': crack(192), 'mended': mended(), 'shipside': ship_side(), 'shipname': hard(road('HAIJIA 海佳 7', 240, 32, (226, 228, 224)), 80), 'draught': draught(), 'loadline': load_line(),
        'shift': shift_board(), 'clock': clock_dial(72), 'aid': aid(), 'firebox': board(120, 60, '消火栓箱', 'FIRE HOSE', (150, 28, 24), WHITE, None), 'bay': worn(road('查验位', 150, 84, ROAD_YELLOW), .12, 17), **{f'notice{k}': notice(k).resize((72, 99), Image.LANCZOS) for k in range(4)},
        'plain': swatch_((255, 255, 255)), 'grain': grain_patch(),
        'side20': side(480, 206, 6.058, 2.591, 1, pockets=True), 'side40': side(600, 134, 12.192, 2.591, 11), 'doors': end(226, 240, 21, True), 'front': end(180, 190, 31, False),
        'casting': Card(20, 14, (10, 10, 10)).done(), 'csc': csc(), 'weights': weights(), 'weights_dark': weights((40, 42, 44)),
        'fence': fence(), 'grating': grating(), 'manhole': manhole(), 'facade': facade(), 'skyline': skyline(),
        'yellow': worn(Card(320, 32, ROAD_YELLOW).done(), .16, 6), 'white': worn(Card(320, 32, ROAD_WHITE).done(), .10, 7), 'red_line': worn(Card(256, 32, (176, 40, 32)).done(), .05, 8),
        'zebra': worn(chevrons(240, 60), .10, 9), 'arrow': worn(floor_arrow(), .16, 10), 'kerb': chevrons(240, 24),
        'road15': worn(road('15', 130, 190), .16, 11), 'roadD7': worn(road('D7', 190, 170, ROAD_YELLOW), .14, 12), 'roadstop': worn(road('停 STOP', 240, 110), .14, 13), 'hatch': worn(hatch(), .18, 14),
        'muster': sign(assembly, '紧急集合点', 'MUSTER POINT', GREEN, WHITE, 150, 205), 'noignition': sign(flame_ban, '禁止烟火', 'NO IGNITION', WHITE, INK, 150, 205), 'cctv': sign(camera, '视频监控', 'CCTV', YELLOW, INK, 110, 150),
        'noentry': sign(no_entry, '非授权禁入', 'NO ENTRY', WHITE, INK, 150, 205), 'wind': board(150, 100, '上风向', 'UPWIND', GREEN, WHITE, None), 'speed': speed(), 'exit': exit_sign(),
        'dgblock': block_board(), 'plan': plan(), 'map': area_map(), 'job': screen(0), 'radiograph': screen(1),
        'gate': board(620, 96, '港区闸口  海关监管场所', 'TERMINAL GATE  ·  CUSTOMS-CONTROLLED SITE'), 'office': board(240, 84, '查验办公室', 'EXAMINATION OFFICE'), 'lane_in': board(120, 84, '进 IN', 'LANE 1', GREEN, WHITE, None), 'lane_out': board(120, 84, '出 OUT', 'LANE 2', BLUE, WHITE, None),
        'tally': board(180, 70, '理货房', 'TALLY HUT'), 'ammonia': board(180, 70, '液氨', 'ANHYDROUS AMMONIA', WHITE, RED, None), 'kit': board(180, 64, '检测器材', 'KIT BENCH', BLUE, WHITE, None), 'rtg': board(170, 64, 'RTG 07', 'SWL 40.6 t', YELLOW, INK, None),
        'hot': zone('热区', 'HOT ZONE', (188, 34, 30)), 'warm': zone('暖区', 'WARM ZONE', YELLOW), 'cold': zone('冷区', 'COLD ZONE', (18, 122, 74)), 'post': board(300, 96, '现场指挥部', 'COMMAND POST', RED, WHITE, None),
        'access': board(240, 84, '出入控制点', 'ACCESS CONTROL', NAVY), 'casualty': board(240, 84, '伤员洗消通道', 'CASUALTY LANE', RED, WHITE, None), 'rehab': board(220, 84, '恢复休整', 'REHAB', GREEN, WHITE, None), 'evidence': board(200, 76, '证物', 'EVIDENCE', NAVY),
        'ppe': board(200, 76, '防护装备', 'PPE RACK', BLUE, WHITE, None), 'waste': board(220, 76, '危险废物暂存', 'HAZARDOUS WASTE', YELLOW, INK, None), 'clean': worn(floor_text('清洁区', 'CLEAN', 200, 110, (40, 150, 90)), .06, 15), 'dirty': worn(floor_text('污染区', 'DIRTY', 200, 110, (196, 50, 40)), .06, 16),
        'tape': tape_line(), 'oil': stain(128, 41, (66, 64, 62), 0.4), 'damp': stain(200, 51, (96, 97, 97), 0.7), 'dust': stain(160, 61, (150, 146, 136), 0.5), 'crust': scatter(128, 71, [(222, 220, 210), (196, 194, 184)], 0.62, 2.0),
        'tyre': tyre(), 'runs': streaks(128, 96, 81, (104, 66, 42)), 'runs_white': streaks(128, 96, 86, (214, 212, 202)), 'soot_runs': streaks(256, 160, 91, (26, 25, 24), 0.75),
        'soot': soot(224, 101, 30, 74), 'soot2': soot(192, 131, 62, 108, 0.82), 'carbide': scatter(200, 111, [(92, 92, 94), (120, 120, 122), (66, 66, 68)], 0.6, 1.8), 'lime': stain(200, 121, (206, 204, 194), 0.8, ring=0.5),
        'glass': scatter(160, 141, [(176, 196, 198), (120, 140, 146)], 0.34, 1.0), 'acid': stain(200, 151, (168, 140, 52), 0.8, ring=0.6), 'ghost': ghost(), 'un2031': mark('orange-panel-2031', 120),
    }
    for i, (zh, en) in enumerate((('器材放置', 'TOOL DROP'), ('冲洗', 'WASH · RINSE'), ('外靴手套', 'OUTER BOOTS · GLOVES'), ('换瓶', 'TANK CHANGE'), ('脱防护服', 'SUIT OFF'), ('卸面罩', 'FACEPIECE OFF'), ('清洗', 'FIELD WASH'))):
        d[f'stage{i + 1}'] = stage(i + 1, zh, en)
    for k in ('2.1', '2.2', '3', '4.1', '5.1', '6.1', '8', '9', '2.3'):
        d[f'class-{k}'] = mark(f'class-{k}', 112)
    d['marine'] = mark('marine-pollutant', 112)
    for un in ('1263', '1866', '3082', '2794', '1325', '1479', '2811', '1950', '1005'):
        d[f'un{un}'] = mark('orange-panel-1005', 96) if un == '1005' else panel(un)
    for i, words in enumerate(LOGOS):
        d[f'logo{i}'] = logo(words, (236, 236, 230))
    for i, number in enumerate(iso.numbers(COUNT)):
        d[f'no{i}'] = number_strip(number, height=19)
    for code in set(iso.SIZE_TYPE.values()):
        d[code] = number_strip(code, height=19, code=True)
    for block in ('C5', 'C6', 'C7', 'D5', 'D6', 'D8'):
        d[f'block{block}'] = board(84, 84, block, '', NAVY, WHITE, None, 50)
    return d


def panel(un):
    """A UN number on a plain white panel, as boxes carry it beside the placard (black on white, digits 65 mm)."""
    card = Card(96, 40, (236, 236, 232))
    card.text(48, 20, un, 34, INK)
    card.rect(1, 1, 94, 38, outline=INK, width=2)
    return card.done()


def ghost():
    """Where a placard was torn off: clean diamond in old paint, rags of tape at its corners."""
    s = 112
    y, x = np.mgrid[-1:1:s * 1j, -1:1:s * 1j]
    d = np.abs(x) + np.abs(y)
    rag = field(s, s, 5, 2.5)
    rim = (d < 0.94) & (d > 0.80) & (rag > 0.2)
    tape = ((np.abs(x) < 0.16) | (np.abs(y) < 0.16)) & (d > 0.70) & (d < 1.1) & (rag > -0.6)
    rgb = np.where(tape[..., None], np.array([176, 160, 120]), np.array([196, 184, 170])) * (1 + 0.08 * rag[..., None])
    return Image.fromarray(np.dstack([np.clip(rgb, 0, 255), (rim | tape) * 255.0]).astype(np.uint8))


def road(text, width, height, fill=ROAD_WHITE):
    card = Card(width, height)
    card.text(width / 2, height / 2, text, int(height * 0.8), fill, fit=width * 0.96)
    return card.done()


def hatch(s=160):
    card = Card(s, s)
    for k in range(-s, s * 2, 40):
        card.line([(k, 0), (k + s, s)], ROAD_YELLOW, 11, False)
    card.rect(0, 0, s, s, outline=ROAD_YELLOW, width=9)
    return card.done()


def tyre(width=320, height=40):
    """Black track of a tyre that braked."""
    f = field(height, width, 161, (1.5, 26)) + 0.6 * field(height, width, 162, 0.8)
    y = np.abs(np.linspace(-1, 1, height))[:, None]
    x = np.abs(np.linspace(-1, 1, width))[None, :]
    alpha = (f > 0.05 + 1.1 * y ** 4 + 1.7 * x ** 4)
    tone = 92 + 16 * np.clip(x ** 2 + 0.5 * y ** 2, 0, 1) - 5 * f
    return Image.fromarray(np.dstack([np.clip(tone, 60, 120)[..., None] * np.ones(3), alpha * 255.0]).astype(np.uint8))


def tape_line(width=320, height=24):
    card = Card(width, height, (222, 184, 30))
    for i in range(2):
        card.text(80 + i * 160, height / 2, '警戒线 DO NOT CROSS', 13, INK)
    return card.done()


def exit_sign():
    card = Card(200, 80, (18, 122, 74))
    running(card, 2, 4, 72)
    card.text(134, 28, '安全出口', 26, WHITE, fit=116)
    card.text(134, 60, 'EXIT', 20, WHITE)
    return card.done()


def stage(number, zh, en):
    card = Card(120, 150, (236, 237, 234))
    card.rect(0, 0, 120, 84, fill=NAVY)
    card.text(60, 42, str(number), 74, WHITE)
    card.text(60, 106, zh, 26, INK, fit=112)
    card.text(60, 134, en, 13, INK, fit=114)
    card.rect(1, 1, 117, 147, outline=(150, 152, 152), width=1.5)
    return card.done()


def live():
    """What moves: the two boxes, barrier, wind sock, truck."""
    return {
        'plain': swatch_((255, 255, 255)), 'grain': grain_patch(100, 231), 'casting': Card(20, 14, (10, 10, 10)).done(), 'csc': csc().resize((64, 56), Image.LANCZOS),
        'noA': number_strip(iso.BOX_A, (236, 236, 230), 34), 'noB': number_strip(iso.BOX_B, (236, 236, 230), 34), '22G1': number_strip('22G1', (236, 236, 230), 34, True), 'weights': hard(weights().resize((112, 112), Image.LANCZOS)),
        'ghost': hard(ghost().resize((80, 80), Image.LANCZOS)), 'class-8': mark('class-8', 112), 'class-5.1': mark('class-5.1', 112), 'un2031': mark('orange-panel-2031', 112),
        'crust': scatter(80, 171, [(224, 222, 212), (198, 196, 186)], 0.66, 1.8), 'runs_white': streaks(96, 80, 86, (216, 214, 204)), 'runs': streaks(96, 80, 81, (104, 66, 42)),
        'plate': board(140, 44, '港 07-114', '', BLUE, WHITE, None, 28), 'rtg': board(110, 44, 'RTG 07', 'SWL 40.6 t', YELLOW, INK, None), 'seal': board(64, 24, '海关封志', '', YELLOW, INK, None, 15),
        'grating': grating(),
    }


# name -> (drawings, texels a side)
ATLASES = {'atlas': (yard(), 2048), 'live_atlas': (live(), 512)}
