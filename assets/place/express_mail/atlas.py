"""The signs, labels and floor paint of the express-mail hall, and the captions of its live parts."""
import numpy as np
from PIL import Image
from scipy import ndimage
from signs import *  # noqa: F403


def spotted(width, height, colour, cover, grain, seed):
    """Wear as a cut-out: noise above a threshold that rises towards the edges."""
    r = np.random.default_rng(seed)
    field = sum(ndimage.gaussian_filter(r.standard_normal((height, width)), (g * grain[0], g * grain[1])) * g for g in (0.8, 1.6, 3.2))
    field = (field - field.mean()) / field.std()
    v, u = np.mgrid[0:height, 0:width]
    edge = np.minimum(np.minimum(u, width - 1 - u) / (width * 0.3), np.minimum(v, height - 1 - v) / (height * 0.3)).clip(0, 1)
    mask = field > np.quantile(field, 1 - cover) + (1 - edge) * 2.2
    rgb = np.ones((height, width, 3)) * colour * (1 + 0.08 * field.clip(-1, 1))[..., None]
    image = Image.fromarray(np.clip(rgb, 0, 255).astype(np.uint8)).convert('RGBA')
    image.putalpha(Image.fromarray((mask * 255).astype(np.uint8)))
    return image


def mesh(size=192, pitch=8):
    """Expanded metal: half of it holes, so that from afar it closes instead of vanishing."""
    v, u = np.mgrid[0:size, 0:size]
    d = np.abs(((u / pitch) % 1) - 0.5) + np.abs(((v / pitch) % 1) - 0.5)
    wire = np.abs(d - 0.5) < 0.15
    image = np.zeros((size, size, 4), np.uint8)
    image[..., :3] = (np.array([118, 124, 128]) * (0.85 + 0.15 * (d[..., None] > 0.5))).astype(np.uint8)
    image[..., 3] = wire * 255
    return Image.fromarray(image, 'RGBA')


def ring_spot():
    card = Card(160, 160)
    card.disc(80, 80, 74, None, (226, 226, 220), 10)
    card.line([(80, 40), (80, 120)], (226, 226, 220), 6)
    card.line([(40, 80), (120, 80)], (226, 226, 220), 6)
    return card.done()


def digit(k):
    card = Card(72, 72)
    card.text(36, 36, str(k), 66, (226, 226, 220))
    return card.done()


def paw(size=140):
    """Where the dog sits: ring and paw."""
    card = Card(size, size)
    c, ink = size / 2, (90, 160, 210)
    card.disc(c, c, c * 0.94, None, ink, 9)
    card.disc(c, c * 1.25, c * 0.30, ink)
    for x, y in ((-0.48, 0.98), (-0.20, 0.66), (0.20, 0.66), (0.48, 0.98)):
        card.disc(c + x * c, c * y, c * 0.15, ink)
    return card.done()


def cross(size=140):
    card = Card(size, size)
    for a, b in ((0.12, 0.88), (0.88, 0.12)):
        card.line([(size * a, size * 0.12), (size * b, size * 0.88)], (196, 40, 34), size * 0.10, False)
    return card.done()


def route_arrow(size=170):
    """Green square with the running man and an arrow ahead (up)."""
    card = Card(size, size, (24, 128, 82))
    card.rect(6, 6, size - 12, size - 12, outline=WHITE, width=5)
    running(card, size * .05, size * .30, size * .62)
    card.poly([(size * .74, size * .12), (size * .94, size * .42), (size * .82, size * .42), (size * .82, size * .86), (size * .66, size * .86), (size * .66, size * .42), (size * .54, size * .42)], WHITE)
    return card.done()


def no_phone(card, x, y, s):
    card.disc(x + s / 2, y + s / 2, s * .48, WHITE)
    card.rect(x + s * .38, y + s * .22, s * .24, s * .56, fill=INK, radius=s * .04)
    card.rect(x + s * .41, y + s * .30, s * .18, s * .32, fill=WHITE)
    card.rect(x + s * .42, y + s * .12, s * .04, s * .12, fill=INK)
    card.disc(x + s / 2, y + s / 2, s * .47, None, RED, s * .095)
    card.line([(x + s * .20, y + s * .20), (x + s * .80, y + s * .80)], RED, s * .075, False)


def plan(w=330, h=235):
    """Evacuation plan of the hall: walls, lines, the way out."""
    card = Card(w, h, WHITE)
    card.rect(0, 0, w, 30, fill=GREEN)
    card.text(w / 2, 15, '疏散示意图  EVACUATION PLAN', 17, WHITE)
    px = lambda x, z: (18 + (x + 12) * 8.1, 42 + (z + 8) * 8.1)
    line = lambda points, fill, width: card.line([px(*p) for p in points], fill, width, False)
    line(((-12, -8), (24, -8), (24, 14), (12, 14), (12, 10.4), (7.4, 10.4), (7.4, 6), (-12, 6), (-12, -8)), INK, 2.5)
    line(((7.4, 6), (7.4, 2.4), (12, 2.4), (12, 10.4)), (90, 110, 130), 1.5)
    line(((-9, -2.2), (11, -2.2)), (120, 124, 128), 4)
    line(((24, -5.6), (15, -5.6), (13.4, -3.9), (15, -2.2), (24, -2.2)), (120, 124, 128), 4)
    for path in (((-6, 3.3), (4, 1.4), (13.3, 1.2), (13.3, 13.6)), ((21, 3), (13.3, 3)), ((18, 8), (13.3, 8))):
        line(path, GREEN, 3)
    x, y = px(13.3, 13.6)
    card.disc(x, y, 5, GREEN)
    card.disc(*px(12.4, 12.2), 4, RED)
    card.text(w - 12, h - 16, '● 您的位置 YOU ARE HERE', 11, RED, 'rm')
    return card.done()


def reading_label(zh, en, w=260, h=104, ground=(238, 238, 232), ink=INK):
    card = Card(w, h, ground)
    card.rect(0, 0, w, h, outline=(150, 152, 152), width=3)
    card.text(w / 2, h * .36, zh, int(h * .40), ink, fit=w * .9)
    card.text(w / 2, h * .76, en, int(h * .22), ink, fit=w * .9)
    return card.done()


def naloxone():
    card = Card(200, 246, (238, 238, 234))
    card.rect(0, 0, 200, 66, fill=RED)
    card.text(100, 24, '纳洛酮', 30, WHITE)
    card.text(100, 52, 'NALOXONE', 19, WHITE)
    card.rect(82, 92, 36, 96, fill=RED)
    card.rect(52, 122, 96, 36, fill=RED)
    card.text(100, 210, '疑似阿片类中毒时使用', 15, INK, fit=184)
    card.text(100, 230, 'FOR SUSPECTED OPIOID EXPOSURE', 11, INK, fit=184)
    return card.done()


def tag():
    """Evidence tag: red head, lines of writing, a number's bars."""
    card = Card(120, 80, (240, 238, 228))
    card.rect(0, 0, 120, 20, fill=RED)
    card.text(60, 10, '证物 EVIDENCE', 12, WHITE)
    greek(card, 8, 30, 76, 3, 10)
    barcode(card, 8, 62, 104, 12)
    return card.done()

HALL = common() | {
    'hall': board(1080, 166, '海关查验区', 'CUSTOMS EXAMINATION AREA   ·   INTERNATIONAL EXPRESS MAIL'),
    'controlled': board(300, 118, '控制区', 'CONTROLLED AREA', YELLOW, INK, INK),
    'evidence': board(300, 110, '证物', 'EVIDENCE', NAVY), 'quarantine': board(300, 110, '检疫处理', 'QUARANTINE', GREEN, WHITE, WHITE),
    'imageroom': board(400, 110, '判图室', 'IMAGE ANALYSIS ROOM'), 'infeed': board(400, 120, '进件口', 'INFEED', NAVY), 'outfeed': board(400, 120, '放行出口', 'RELEASED OUTBOUND', GREEN, WHITE, WHITE),
    'dock': board(400, 120, '卸货区', 'UNLOADING DOCK', NAVY), 'table': board(400, 120, '开箱查验台', 'INSPECTION TABLE', NAVY), 'ppe': board(300, 110, '防护用品', 'PPE', BLUE, WHITE, WHITE),
    'xray': sign(radiation, '当心电离辐射', 'CAUTION: X-RAY'), 'noentry': sign(no_entry, '禁止入内', 'NO ENTRY'), 'nohands': sign(no_hands, '严禁将手伸入通道', 'DO NOT PUT HANDS IN TUNNEL'),
    'gloves': sign(gloves, '戴防护手套', 'WEAR GLOVES', WHITE), 'assembly': sign(assembly, '紧急集合点', 'ASSEMBLY POINT', GREEN, WHITE), 'eyewash': sign(eyewash, '洗眼器', 'EYEWASH', GREEN, WHITE),
    'extinguisher': sign(extinguisher, '灭火器', 'FIRE EXTINGUISHER', RED, WHITE), 'electric': sign(electric, '当心触电', 'HIGH VOLTAGE'), 'pinch': sign(pinch, '当心夹手', 'PINCH POINT'),
    'plate': name_plate(), 'clock': clock_dial(), 'whiteboard': whiteboard(),
    'walk': worn(Card(300, 160, (70, 108, 92)).done(), .035, 8, 0.7),
    'arrow': worn(floor_arrow(), .10, 9), 'stand': worn(standing_mark(), .05, 10), 'walker': worn(walker(), .10, 11), 'keepclear': worn(floor_text('禁止堆放', 'KEEP CLEAR', 340, 138), .10, 12), 'hold': worn(floor_text('查验待检', 'HELD FOR INSPECTION', 340, 138), .10, 13),
    'tape': tape_strip(),
    'scuff0': spotted(240, 84, (46, 48, 52), 0.40, (0.5, 7), 21), 'scuff1': spotted(240, 84, (70, 66, 62), 0.34, (0.4, 9), 22), 'mesh': mesh(),
    'redwhite': worn_line((196, 40, 34), .08, 24), 'greenline': worn_line((40, 140, 92), .10, 25), 'spot': worn(ring_spot(), .08, 26), 'paw': worn(paw(), .06, 27), 'cross': worn(cross(), .06, 28), 'evac': worn(route_arrow(), .04, 29),
    'canine': worn(floor_text('查缉犬通道', 'CANINE LANE', 330, 110, (226, 226, 220)), .08, 30), 'suspicious': worn(floor_text('可疑物品区', 'SUSPICIOUS ITEM', 360, 146, (216, 60, 50)), .06, 33), 'scale_mark': floor_text('称重', 'SCALE', 200, 84, (232, 182, 26)),
    'suspect': board(320, 96, '可疑物品隔离区', 'SUSPICIOUS ITEM AREA', RED, WHITE, WHITE), 'police': board(330, 99, '缉私警察', 'ANTI-SMUGGLING POLICE'), 'etd': board(300, 90, '痕量探测', 'TRACE DETECTION (ETD)'), 'scale': board(300, 90, '称重复核', 'WEIGHING'),
    'dog': board(300, 90, '查缉犬休息处', 'DETECTOR DOG', GREEN, WHITE, WHITE), 'evidence_store': board(330, 99, '证物保管库', 'EVIDENCE STORE', NAVY), 'route': board(400, 96, '紧急集合点', 'ASSEMBLY POINT', GREEN, WHITE, WHITE), 'hall2': board(600, 92, '海关查验区 · 二号线', 'CUSTOMS EXAMINATION AREA   ·   LINE 2'),
    'line2': board(240, 180, '2号线', 'LINE 2', WHITE, NAVY, NAVY, 72), 'plate2': name_plate("XR-100100"), 'radiation': sign(radiation, '辐射监测', 'RADIATION MONITOR', width=165, height=225), 'nophone': sign(no_phone, '禁用手机对讲机', 'NO PHONES OR RADIOS', width=180, height=246), 'notouch': sign(no_hands, '严禁触碰', 'DO NOT TOUCH', width=180, height=246),
    'evacuation_plan': plan(), 'naloxone': naloxone(), 'tag': tag(), 'cover': caption('防护毯', 'SPILL COVER', 218, 80, (214, 96, 30)),
    'cap_power': caption('电源', 'POWER'), 'cap_xray': caption('射线开', 'X-RAY ON'), 'cap_hold': caption('留验', 'HOLD'), 'cap_start': caption('启动', 'BELT START'), 'cap_stop': caption('停止', 'BELT STOP'), 'cap_release': caption('放行', 'RELEASE'),
    'still0': xray_still(seed=1), 'still1': xray_still(seed=5), 'list': list_still(),
}
for k in range(3):
    HALL[f'poster{k}'] = poster(k)
for k in range(1, 6):
    HALL[f'digit{k}'] = worn(digit(k), .06, 40 + k)

LIVE = {
    'plain': swatch((255, 255, 255), 64, 64),
    'hold': key_cap('留验', 'HOLD', (226, 112, 30), (26, 18, 10)), 'release': key_cap('放行', 'RELEASE', (42, 140, 78), (240, 246, 240)),
    'start': key_cap('启动', 'START', (42, 140, 78), (240, 246, 240)), 'stop': key_cap('停止', 'STOP', (30, 31, 33), (240, 240, 236)),
    'mushroom': mushroom(), 'stamp': caption('验讫', 'EXAMINED', 128, 64, (150, 34, 30)), 'list': list_still(),
}

# Drawn large for the small print, kept as large as one comes near to them.
for key, share in [('whiteboard', .8), ('evacuation_plan', .85), ('naloxone', .75), ('clock', .8)] + [(f'poster{k}', .85) for k in range(3)] + [(f'label{k}', .85) for k in range(6)]:
    HALL[key] = HALL[key].resize((round(HALL[key].width * share), round(HALL[key].height * share)), Image.LANCZOS)

# name -> (drawings, texels a side)
ATLASES = {'atlas': (HALL, 2048), 'live_atlas': (LIVE, 512)}
