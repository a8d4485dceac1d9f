"""Small things sewn, pinned or hung on a garment."""
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import noise
from garments import boundary_rows, cloth, frame, lay, line, metal, plain, rounded_box, torso_hull, wrap_torso
from figure import unwrap
from mesh import clip, grid, normals, smooth, subdivide, turn_in
from noise import step

FONT_BOLD = '/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc'


def text_mask(rows, size_px, width_px, height_px):
    """Draws centred lines of text as a 0..1 picture."""
    image = Image.new('L', (width_px, height_px), 0)
    draw = ImageDraw.Draw(image)
    total = sum(s for _, s in rows) * size_px * 1.12
    y = (height_px - total) / 2
    for words, scale in rows:
        font = ImageFont.truetype(FONT_BOLD, int(size_px * scale), index=2)
        box = draw.textbbox((0, 0), words, font=font)
        draw.text(((width_px - (box[2] - box[0])) / 2 - box[0], y - box[1] + size_px * scale * 0.06), words, 255, font=font)
        y += size_px * scale * 1.12
    return np.asarray(image, float) / 255


def printed(mask, centre, right, up, width_m, height_m):
    """Returns a sampler of a picture laid flat on the world: value at texels, 0 outside."""
    from scipy.ndimage import map_coordinates

    def at(pos):
        local = pos - centre
        x, y = local @ right / width_m + 0.5, local @ up / height_m + 0.5
        value = map_coordinates(mask, [(1 - y) * mask.shape[0] - 0.5, x * mask.shape[1] - 0.5], order=1, mode='constant')
        return value * (x > 0) * (x < 1) * (y > 0) * (y < 1)
    return at


class Front:
    """Finds places on the front of a finished garment by shooting at it."""

    def __init__(self, fig, solid):
        self.fig, self.solid = fig, solid

    def at(self, x, y, out_m=0.0, back=False):
        place, normal, _ = self.solid.hit([x, y, -1.0 if back else 1.0], [0, 0, 1.0 if back else -1.0])
        if place is None:
            return np.array([x, y, 0.1]), np.array([0, 0, 1.0])
        n = normal if normal[2] * (-1 if back else 1) > 0 else -normal
        return place + n * out_m, n


def sewn(fig, solid, name, start, direction, up, width_m, height_m, words, size_px, colour, thread, weights, shield=False):
    """Makes a patch lying on a garment, found by shooting from `start` along `direction`."""
    right = np.cross(direction, up)
    right /= np.linalg.norm(right)
    up = np.cross(right, direction)
    rows, flat = [], []
    for v in np.linspace(0.5, -0.5, 7):
        row, flat_row = [], []
        half = 0.5 if not shield else 0.5 * (1 if v > -0.05 else max(0.02, 1 - ((-v - 0.05) / 0.45) ** 1.6))
        for u in np.linspace(-1, 1, 7):
            a = u * half
            p, n, _ = solid.hit(start + right * a * width_m + up * v * height_m, direction, 0.6)
            p = start + direction * 0.25 if p is None else p
            row.append(p - direction * (0.0035 if max(abs(u), abs(v) * 2) < 0.95 else 0.0008))
            flat_row.append((a * width_m, v * height_m))
        rows.append(row)
        flat.append(flat_row)
    part = grid(name, rows, weights)
    flat = np.array(flat).reshape(-1, 2)
    part.uv = flat[part.f]
    if (normals(part.v, part.f) @ direction).sum() > 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    mask = text_mask(words, size_px, int(width_m * 5200), int(height_m * 5200))
    at = printed(mask, np.zeros(3), np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), width_m, height_m)
    part.uv = np.concatenate([part.uv, part.uv], -1)

    def paint(t):
        x, y = t.extra[:, 0], t.extra[:, 1]
        t.colour[:] = colour
        t.rough[:] = 0.8
        limit = width_m / 2 * (np.ones_like(y) if not shield else
                               np.where(y > -0.05 * height_m, 1, 1 - np.clip((-y / height_m - 0.05) / 0.45, 0, 1) ** 1.6))
        border = np.minimum(limit - np.abs(x), height_m / 2 - np.abs(y))
        lay(t, step(0.0028, 0.0022, border), colour=thread, height=0.0006)
        lay(t, at(np.stack([x, y + (0.006 if shield else 0), x * 0], 1)), colour=thread, height=0.0004)
    part.paint = paint
    part.density, part.detail = 3.4, 1.2
    return part


def tie(fig, front, colour, knot_y, end_y, width_m=0.070):
    """Makes a tie from knot to belt."""
    rows = []
    ys = np.concatenate([np.linspace(knot_y, knot_y - 0.040, 4), np.linspace(knot_y - 0.044, end_y, 12)])
    for i, y in enumerate(ys):
        if i < 4:
            half = np.interp(y, [knot_y - 0.04, knot_y - 0.012, knot_y], [0.0125, 0.019, 0.0175])
            out = 0.013 - 0.002 * (i in (0, 3))
        else:
            half = np.interp(y, [end_y, knot_y - 0.04], [width_m / 2, 0.0145])
            out = 0.0055
        row = []
        for u in np.linspace(-1, 1, 7):
            p, _ = front.at(0.0, y)
            row.append(p + [u * half, 0, out - 0.006 * u * u - (0.004 if abs(u) > 0.99 else 0)])
        rows.append(row)
    rows = np.array(rows)
    rows[4:, :, 2] = np.maximum(rows[4:, :, 2], np.array([front.at(0, y)[0][2] + 0.003 for y in ys[4:]])[:, None])
    tip = rows[-1] + np.array([[0, -0.028 * (1 - abs(u)), 0] for u in np.linspace(-1, 1, 7)])
    rows = np.concatenate([rows, tip[None]])
    p = rows.reshape(-1, 3)
    w = np.array([fig.blend(UpperChest=max(0.02, s), Chest=max(0.02, 1 - abs(s - 0.4) * 1.5), Spine=max(0.02, 0.9 - s * 1.4))
                  for s in np.clip((p[:, 1] - end_y) / (knot_y - end_y), 0, 1)])
    part = grid('tie', rows, w, flip=True)

    def stripes(t):
        d = np.sin((t.pos[:, 1] * 0.75 + t.pos[:, 0]) * 2 * np.pi / 0.036)
        lay(t, step(0.80, 0.9, d) * (t.pos[:, 1] < knot_y - 0.042), colour=np.array(colour) * 2.6 + 0.01)
        lay(t, line(t.pos[:, 1] - (knot_y - 0.042), 0.002), height=-0.003, colour=np.array(colour) * 0.3)
    part.paint = cloth(colour, 0.6, None, (stripes,))
    part.density, part.detail = 0.8, 0.9
    return part


def epaulettes(fig, solid, colour, gold, bars=2):
    """Makes shoulder boards with a button and bars."""
    out = []
    neck, sh = fig.place['Neck'], fig.place['LeftUpperArm']
    for sign, joint in ((1, 'LeftShoulder'), (-1, 'RightShoulder')):
        inner, outer = neck[0] + 0.080, sh[0] + 0.004
        xs = np.linspace(inner, outer, 7)
        mid_z = np.linspace(neck[2] + 0.006, sh[2] + 0.004, 7)
        rows = []
        for x, z in zip(xs, mid_z):
            half = np.interp(x, [inner, outer], [0.019, 0.025])
            line_pts = []
            for u in np.linspace(-1, 1, 6):
                p, n, _ = solid.hit([sign * x, 3.0, z + u * half], [0, -1, 0])
                line_pts.append((p if p is not None else np.array([sign * x, sh[1] + 0.04, z])) + [0, 0.0045, 0])
            line_pts = np.array(line_pts)
            line_pts[:, 1] = line_pts[:, 1] * 0.4 + line_pts[:, 1].max() * 0.6
            rows.append(np.concatenate([line_pts[:1] - [0, 0.008, 0], line_pts, line_pts[-1:] - [0, 0.008, 0]]))
        rows = np.array(rows)
        end = rows[-1] - [0, 0.008, 0]
        rows = np.concatenate([rows, end[None]])
        part = grid('epaulette', rows, fig.blend(**{joint: 0.8, 'UpperChest': 0.2}), flip=sign < 0)
        if normals(part.v, part.f)[:, 1].sum() < 0:
            part.f, part.uv = part.f[:, ::-1], part.uv[:, ::-1]

        def bars_paint(t, sign=sign, inner=inner, outer=outer, mid=mid_z):
            x = t.pos[:, 0] * sign
            z = t.pos[:, 2] - np.interp(x, xs, mid)
            for k in range(bars):
                lay(t, (step(0.0035, 0.0028, np.abs(x - (outer - 0.016 - 0.012 * k)))) * step(0.021, 0.0195, np.abs(z)), colour=gold,
                    height=0.0008, rough=0.4, metal=0.7)
            d = np.hypot(x - (inner + 0.012), z)
            lay(t, step(0.0072, 0.0064, d), colour=gold, height=0.0012, rough=0.35, metal=0.9)
        part.paint = cloth(colour, 0.8, None, (bars_paint,))
        part.density, part.detail = 1.1, 1.0
        out.append(part)
    return out


def badge(fig, front, x, y, gold, size_m=0.042):
    """Makes a metal breast badge: a shield with a small star, standing for no country."""
    p, n = front.at(x, y, 0.003)
    outline = []
    for a in np.linspace(0, 2 * np.pi, 17)[:-1]:
        s, c = np.sin(a), np.cos(a)
        wide = 0.42 if c > -0.1 else 0.42 * np.sqrt(max(0.0, 1 - ((-c - 0.1) / 0.9) ** 2.2))
        outline.append([np.sign(s) * min(abs(s) * 0.6, wide), c * 0.5 if c > 0 else c * 0.58])
    outline = np.array(outline) * size_m
    right = np.cross([0, 1.0, 0], n)
    right /= np.linalg.norm(right)
    up = np.cross(n, right)
    place = lambda pts, h: p + pts[:, :1] * right + pts[:, 1:] * up + n * h
    rings = [place(outline, -0.004), place(outline, 0.0012), place(outline * 0.86, 0.0032), place(outline * 0.05, 0.0045)]
    part = grid('badge', rings, fig.blend(UpperChest=0.7, Chest=0.3), closed=True)
    if (normals(part.v, part.f) @ n).sum() < 0:
        part.f, part.uv = part.f[:, ::-1], part.uv[:, ::-1]
    uv = np.stack([(part.v - p) @ right, (part.v - p) @ up], 1)
    part.uv = uv[np.where(part.f >= 0, part.f, 0)]
    gold = np.array(gold)

    def paint(t):
        q = np.stack([(t.pos - p) @ right, (t.pos - p) @ up], 1)
        r, a = np.hypot(q[:, 0], q[:, 1]), np.arctan2(q[:, 0], q[:, 1])
        t.colour[:] = gold
        t.metal[:] = 1
        t.rough[:] = 0.32
        t.height[:] += 0.0006 * np.cos(a * 24) * step(0.010, 0.016, r)
        star = r * (1 + 0.45 * np.cos(a * 5))
        lay(t, step(0.0125, 0.0115, r), colour=(0.02, 0.035, 0.12), metal=0.2, rough=0.35)
        lay(t, step(0.0075, 0.0066, star / 0.9), colour=gold, metal=1, height=0.0006)
    part.paint = paint
    part.density, part.detail = 1.5, 1.0
    return part


def vest(fig, colour, waist_y, hem_y, over_m, band=(0.62, 0.64, 0.66), name='vest'):
    """Makes a zipped high-visibility vest with two bands round the body and two over the shoulders."""
    part = fig.take(name, 'helper-tights')
    arm = fig.nearest_arm(part.v)
    neck, shoulder, hip = fig.place['Neck'], fig.place['LeftUpperArm'], fig.place['LeftUpperLeg']
    hull = torso_hull(fig, over_m, waist_y, hem_y - 0.03, slope=0.06)
    n = normals(part.v, part.f)
    lifted = part.v + n * (over_m * (1.05 - 0.30 * step(shoulder[0] - 0.05, shoulder[0], np.abs(part.v[:, 0]))))[:, None]
    lifted = smooth(lifted, part.f, 3, 0.5)
    high = step(shoulder[1] - 0.16, shoulder[1] - 0.03, part.v[:, 1])[:, None]
    part.v = lifted * high + wrap_torso(part, hull, arm) * (1 - high)
    part.v = smooth(part.v, part.f, 2, 0.5)
    hole = shoulder[0] + 0.004 + 0.10 * np.clip(part.v[:, 1] - shoulder[1], -0.2, 0.05) * 0.35
    part = clip(part, hole - np.abs(part.v[:, 0]))
    part = clip(part, part.v[:, 1] - hem_y)
    vee = neck[1] - 0.135
    opening = np.abs(part.v[:, 0]) * 1.55 + vee - part.v[:, 1]
    part = clip(part, np.maximum(opening, (neck[2] + 0.012 - part.v[:, 2])))
    ring = np.hypot(part.v[:, 0], (part.v[:, 2] - neck[2]) * 0.95) - 0.104
    part = clip(part, np.maximum(ring, neck[1] - 0.055 - part.v[:, 1]))
    part = clip(part, neck[1] + 0.004 - part.v[:, 1])
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    nn = normals(part.v, part.f)
    fn = np.array([nn[[i for i in q if i >= 0]].mean(0) for q in part.f])
    side_z = fig.place['Chest'][2] * 0.5 + fig.place['UpperChest'][2] * 0.5 + 0.012
    back = np.where(c[:, 1] > shoulder[1] + 0.01, fn[:, 2] < 0, c[:, 2] < side_z)
    unwrap(part, back.astype(int))
    part = subdivide(part)

    def folds(p):
        long = noise.ridges(np.stack([np.arctan2(p[:, 0], p[:, 2]) * 2.4, p[:, 1] * 2.0, p[:, 2] * 0], 1), 43)
        cross = noise.ridges(np.stack([p[:, 0] * 4, p[:, 1] * 7 + np.abs(p[:, 0]) * 5, p[:, 2] * 3], 1), 47)
        low = step(shoulder[1] - 0.05, hem_y, p[:, 1])
        return 0.008 * long * low + 0.003 * cross
    part.v = smooth(part.v, part.f, 2, 0.4, pin=np.isin(np.arange(len(part.v)), boundary_rows(part)))
    rim = np.isin(np.arange(len(part.v)), boundary_rows(part))
    part.v = part.v + normals(part.v, part.f) * (folds(part.v) * np.where(rim, 0.35, 1))[:, None]
    # below the belt the vest hangs from the hips, not from the legs
    low = step(hip[1] + 0.06, hip[1] - 0.02, part.v[:, 1])[:, None]
    part.w = part.w * (1 - low) + fig.blend(Hips=0.72, LeftUpperLeg=0.14, RightUpperLeg=0.14) * low
    part = turn_in(part, 0.010, 0.0)
    bands_y = (waist_y + 0.045, waist_y + 0.190)
    silver = np.array(band if band is not None else colour)

    def tape(t):
        p = t.pos
        for y in bands_y if band is not None else ():
            m = step(0.0255, 0.0245, np.abs(p[:, 1] - y))
            lay(t, m, colour=silver, rough=0.38, height=0.0008, metal=0.25)
            lay(t, line(np.abs(p[:, 1] - y) - 0.0225, 0.0009), height=-0.0006)
        x = np.abs(p[:, 0])
        strip = step(0.0255, 0.0245, np.abs(x - 0.128)) * step(bands_y[1], bands_y[1] + 0.003, p[:, 1])
        if band is not None:
            lay(t, strip, colour=silver, rough=0.38, height=0.0008, metal=0.25)
        front = p[:, 2] > side_z
        zip_m = step(0.0075, 0.0065, x) * front
        lay(t, zip_m, colour=(0.03, 0.03, 0.03), height=0.0008, rough=0.6)
        lay(t, zip_m * step(0.0025, 0.002, x) * (np.sin(p[:, 1] * 2 * np.pi / 0.005) > 0), colour=(0.3, 0.3, 0.3), rough=0.35, metal=0.8)
        pocket = frame(x, p[:, 1], 0.055, 0.165, waist_y - 0.115, waist_y - 0.005, 0.003) * front
        lay(t, pocket, colour=np.array(colour) * 0.6, height=0.0008)
        lay(t, line(p[:, 1] - (hem_y + 0.016), 0.0009), height=-0.0006, colour=np.array(colour) * 0.7)
    part.paint = cloth(colour, 0.75, folds, (tape,), grain=0.05)
    part.density, part.detail = 1.0, 0.9
    return part, bands_y


def lanyard(fig, front, y_card, colour=(0.02, 0.10, 0.32), words=(('OPERATOR', 1.0), ('运营方', 1.25)), bar=(0.03, 0.16, 0.42)):
    """Makes a ribbon round the neck and a card on the chest."""
    neck = fig.place['Neck']
    rows = []
    for s in np.linspace(0, 1, 13):
        x = 0.072 * (1 - s) + 0.004 * s
        y = (neck[1] - 0.028) * (1 - s) + (y_card + 0.055) * s
        p, n = front.at(x, y, 0.005)
        rows.append([p - [0.006, 0, 0] , p + [0.006, 0, 0]])
    w = fig.blend(UpperChest=0.6, Chest=0.4)
    left = grid('lanyard', rows, w, flip=False)
    right_rows = [[b * [-1, 1, 1], a * [-1, 1, 1]] for a, b in rows]
    right = grid('lanyard', right_rows, w, flip=False)
    for r in (left, right):
        if normals(r.v, r.f)[:, 2].sum() < 0:
            r.f, r.uv = r.f[:, ::-1], r.uv[:, ::-1]
        r.paint = plain(colour, 0.7)
        r.density = 0.3
    return [left, right, card(fig, front, 0.0, y_card, words, bar, out_m=0.010)]


def card(fig, front, x, y, words, bar=(0.03, 0.16, 0.42), out_m=0.006):
    """Makes an identity card on the chest: a bar, a portrait and words."""
    weights = fig.blend(UpperChest=0.6, Chest=0.4)
    p, _ = front.at(x, y, out_m)
    upper, _ = front.at(x, y + 0.05, out_m)
    up = (upper - p) / np.linalg.norm(upper - p)
    tilt = np.stack([[1.0, 0, 0], up, np.cross([1.0, 0, 0], up)], 1)
    part = rounded_box('card', (0.058, 0.088, 0.004), p, 0, weights, tilt, bevel=0.4)
    mask = text_mask(words, 30 if len(words) < 3 else 26, 232, 110)
    at = printed(mask, p - up * 0.022, np.array([1.0, 0, 0]), up, 0.050, 0.024)

    def paint(t):
        y = (t.pos - p) @ up
        x = t.pos[:, 0] - p[0]
        t.colour[:] = (0.78, 0.78, 0.76)
        t.rough[:] = 0.25
        lay(t, step(0.026, 0.0265, y), colour=bar)
        face = np.hypot(x / 0.010, (y - 0.008) / 0.012)
        lay(t, step(0.017, 0.0165, np.abs(x)) * step(0.016, 0.0155, np.abs(y - 0.006)), colour=(0.45, 0.55, 0.62))
        lay(t, step(1.05, 0.95, face), colour=(0.12, 0.10, 0.09))
        lay(t, at(t.pos), colour=(0.03, 0.05, 0.10))
    part.paint = paint
    part.density = 3.0
    return part


def wings(fig, front, x, y, gold=(0.72, 0.50, 0.16)):
    """Makes a metal pin with two wings, such as crews wear; it stands for no airline."""
    p, n = front.at(x, y, 0.003)
    up = np.array([0, 1.0, 0]) - n * n[1]
    up /= np.linalg.norm(up)
    right = np.cross(up, n)
    outline = []
    for a in np.linspace(0, 2 * np.pi, 25)[:-1]:
        wing = 0.030 * np.cos(a)
        high = 0.0075 * np.sin(a) * (1 - 0.35 * abs(np.cos(a))) + 0.0035 * abs(np.cos(a)) ** 1.5
        outline.append([wing, high])
    outline = np.array(outline)
    ring = lambda k, h: p + outline[:, :1] * k * right + outline[:, 1:] * k * up + n * h
    part = grid('wings', [ring(1.0, -0.003), ring(1.0, 0.0012), ring(0.85, 0.0026), ring(0.05, 0.0032)], fig.blend(UpperChest=0.7, Chest=0.3), closed=True)
    if (normals(part.v, part.f) @ n).sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    uv = np.stack([(part.v - p) @ right, (part.v - p) @ up], 1)
    part.uv = uv[np.where(part.f >= 0, part.f, 0)]

    def paint(t):
        q = np.stack([(t.pos - p) @ right, (t.pos - p) @ up], 1)
        t.colour[:], t.metal[:], t.rough[:] = gold, 1, 0.3
        t.height[:] += 0.0005 * np.sin(np.abs(q[:, 0]) * 2 * np.pi / 0.0045) * step(0.008, 0.011, np.abs(q[:, 0]))
        lay(t, step(0.0066, 0.0058, np.hypot(q[:, 0], q[:, 1] - 0.001)), colour=(0.010, 0.085, 0.105), metal=0.2, height=0.0006)
    part.paint = paint
    part.density, part.detail = 1.5, 0.9
    return part
