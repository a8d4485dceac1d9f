"""Caps, helmets and scarves, shaped over the head and hair of the person who wears them."""
import numpy as np

import accessories as acc
import garments as g
import noise
from mesh import Solid, grid, join, normals, turn_in
from noise import step


class Over:
    """Measures head and hair from outside: radius by angle about a leaning axis."""

    def __init__(self, fig, parts, bare=('locks-top', 'locks')):
        self.fig = fig
        worn = [p for p in parts if p.name in ('head', 'hair')]
        base = np.cumsum([0] + [len(p.v) for p in worn])
        self.v = np.concatenate([p.v for p in worn])
        self.solid = Solid(self.v, np.concatenate([np.where(p.f >= 0, p.f + b, -1) for p, b in zip(worn, base)]))
        self.eye = fig.place['LeftEye']
        skull = self.v[self.v[:, 1] > self.eye[1] + 0.03]
        self.crown = skull[:, 1].max()
        self.z = (skull[:, 2].max() + skull[:, 2].min()) / 2
        self.angles = np.linspace(-np.pi, np.pi, 33)[:-1]

    def radius(self, y_of, ease_m=0.004):
        """Measures the radius at each angle, at the height y_of(angle)."""
        out = []
        for a in self.angles:
            d = np.array([np.sin(a), 0, np.cos(a)])
            best = 0.0
            for dy in (-0.006, 0.0, 0.008):
                _, _, far = self.solid.hit(d * 0.3 + [0, y_of(a) + dy, self.z], -d, 0.3)
                best = max(best, 0.3 - far if far else 0.0)
            out.append(best or 0.08)
        r = g._convex_rows(np.array(out)[None], self.angles)[0]
        for _ in range(3):
            r = np.maximum(r, (np.roll(r, 1) + r * 2 + np.roll(r, -1)) / 4)
        return r + ease_m

    def ring(self, y, r):
        """Places a ring: heights and radii per angle."""
        return np.stack([np.sin(self.angles) * r, y + 0 * r, self.z + np.cos(self.angles) * r], 1)


def _joined(name, parts, layer, hides):
    for p in parts:
        p.layer, p.hides = layer, hides
    return parts


def _visor(over, band_y, radius, colour, reach_m, drop_m, half_deg, rough, name='visor', weights=None):
    rows = []
    turn = np.radians(np.linspace(-half_deg, half_deg, 17))
    base = np.interp(turn, over.angles, radius)
    for s in (0.0, 0.35, 0.7, 0.95, 1.0):
        grow = reach_m * s * np.cos(turn / np.radians(half_deg) * np.pi / 2) ** 0.8
        y = np.interp(turn, over.angles, band_y) - drop_m * s ** 1.3 * np.cos(turn / np.radians(half_deg) * np.pi / 2) - 0.004 * np.abs(np.sin(turn)) * s
        r = base + 0.002
        rows.append(np.stack([np.sin(turn) * r, y, over.z + np.cos(turn) * r + grow], 1))
    top = np.array(rows)
    edge = top[-1] - [0, 0.003, 0]
    under = top[::-1] - [0, 0.0045, 0]
    part = grid(name, np.concatenate([top, edge[None], under[1:]]), over.fig.bone('Head'))
    n = normals(part.v, part.f)
    if n[:len(turn) * 4, 1].sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    part.paint = g.cloth(colour, rough, None, (), 0.02)
    part.density, part.detail = 0.6, 1.0
    return part


def peaked_cap(fig, parts, colour, gold, emblem=True):
    """Makes a service cap: band, wide crown, glossy peak, cord and an emblem of no country. A layer `peaked_cap`."""
    over = Over(fig, parts)
    lean = lambda a: over.eye[1] + 0.052 + 0.006 * np.cos(a)
    low = np.array([lean(a) for a in over.angles])
    r = over.radius(lean, 0.0035)
    r = np.maximum(r, over.radius(lambda a: lean(a) + 0.02, 0.003))
    front = np.cos(over.angles)
    high = 0.040
    crown_r = r + 0.022
    rise = 0.020 + 0.022 * step(-0.2, 1.0, front)
    rows = [over.ring(low, r - 0.004), over.ring(low, r), over.ring(low + high, r + 0.001), over.ring(low + high + 0.004, r + 0.002),
            over.ring(low + high + rise * 0.45, r + 0.015), over.ring(low + high + rise, crown_r), over.ring(low + high + rise + 0.005, crown_r - 0.004),
            over.ring(low + high + rise + 0.004, crown_r * 0.80), over.ring(low + high + rise * 0.86, crown_r * 0.45),
            over.ring(low + high + rise * 0.80, crown_r * 0.02)]
    rows = np.array(rows)
    top = over.crown + 0.010
    rows[5:, :, 1] = np.maximum(rows[5:, :, 1], top + 0.004)
    body = grid('peaked cap', rows, fig.bone('Head'), closed=True)
    if (normals(body.v, body.f) * (body.v - [0, over.eye[1], over.z])).sum() < 0:
        body.f, body.uv = body.f[:, ::-1].copy(), body.uv[:, ::-1].copy()
    band_low, band_high = low.mean(), low.mean() + high

    def paint(t):
        g.cloth(colour, 0.82, None, (), 0.08)(t)
        a = np.arctan2(t.pos[:, 0], t.pos[:, 2] - over.z)
        h = t.pos[:, 1] - np.interp(a, over.angles, low)
        g.lay(t, step(high + 0.001, high - 0.001, h), colour=np.array(colour) * 0.45, rough=0.6)
        g.lay(t, g.line(h - high, 0.0016), colour=(0.30, 0.20, 0.06), height=0.0010)
        up = t.pos[:, 1] > over.crown
        r2 = np.hypot(t.pos[:, 0], t.pos[:, 2] - over.z)
        g.lay(t, g.line(r2 - np.interp(a, over.angles, crown_r) + 0.003, 0.0016) * up, colour=np.array(colour) * 0.4, height=0.0012)
    body.paint = paint
    body.density, body.detail = 0.6, 1.2
    peak = _visor(over, low + 0.003, r, (0.006, 0.006, 0.007), 0.046, 0.026, 66, 0.12)
    cord_rows = []
    turn = np.radians(np.linspace(-62, 62, 15))
    base = np.interp(turn, over.angles, r)
    for b in np.linspace(0, 2 * np.pi, 6)[:-1]:
        cord_rows.append(np.stack([np.sin(turn) * (base + 0.004 + 0.0026 * np.cos(b)), np.interp(turn, over.angles, low) + 0.010 + 0.0026 * np.sin(b),
                                   over.z + np.cos(turn) * (base + 0.004 + 0.0026 * np.cos(b))], 1))
    cord_rows.append(cord_rows[0])
    cord = grid('cord', cord_rows, fig.bone('Head'))
    middle = np.tile(np.stack([np.sin(turn) * (base + 0.004), np.interp(turn, over.angles, low) + 0.010, over.z + np.cos(turn) * (base + 0.004)], 1), (6, 1))
    if (normals(cord.v, cord.f) * (cord.v - middle)).sum() < 0:
        cord.f, cord.uv = cord.f[:, ::-1].copy(), cord.uv[:, ::-1].copy()
    cord.paint = g.metal(gold, 0.4)
    cord.density, cord.detail = 0.3, 0.6
    out = [body, peak, cord]
    if emblem:
        whole = Solid(body.v, body.f)
        badge = acc.badge(fig, acc.Front(fig, whole), 0.0, band_high - 0.006, gold, 0.046)
        badge.w = np.tile(fig.bone('Head'), (len(badge.v), 1))
        out.append(badge)
    return _joined('peaked cap', out, 'peaked_cap', ('locks-top',))


def dome(over, low, r, ease_m, rows=7, flat=0.0):
    """Computes rings from a band up to the top of a dome over head and hair."""
    out = []
    top = over.crown + ease_m + 0.004
    for s in np.linspace(0, 1, rows):
        a = s * np.pi / 2
        y = low + (top - low) * np.sin(a) ** (1 - flat * 0.4)
        out.append(over.ring(y, np.maximum(r * np.cos(a) ** (0.72 - flat * 0.2), 0.001)))
    return out


def soft_cap(fig, parts, colour, words=None, thread=(0.7, 0.7, 0.68), layer='soft_cap'):
    """Makes a cap with a soft dome and a curved visor, with words on the front if wanted."""
    over = Over(fig, parts)
    lean = lambda a: over.eye[1] + 0.050 + 0.010 * np.cos(a)
    low = np.array([lean(a) for a in over.angles])
    r = np.maximum(over.radius(lean, 0.004), over.radius(lambda a: lean(a) + 0.025, 0.004))
    rows = [over.ring(low, r - 0.004), *dome(over, low, r, 0.006)]
    body = grid('soft cap', np.array(rows), fig.bone('Head'), closed=True)
    if (normals(body.v, body.f) * (body.v - [0, over.eye[1], over.z])).sum() < 0:
        body.f, body.uv = body.f[:, ::-1].copy(), body.uv[:, ::-1].copy()

    def paint(t):
        g.cloth(colour, 0.9, None, (), 0.10)(t)
        a = np.arctan2(t.pos[:, 0], t.pos[:, 2] - over.z)
        d = np.abs(((a + np.pi / 6) % (np.pi / 3)) - np.pi / 6) * np.hypot(t.pos[:, 0], t.pos[:, 2] - over.z)
        g.lay(t, g.line(d, 0.0012), height=-0.0009, colour=np.array(colour) * 0.55)
        g.lay(t, g.line(np.abs(d - 0.004), 0.0007), height=-0.0004, colour=np.array(colour) * 0.75)
        h = t.pos[:, 1] - np.interp(a, over.angles, low)
        g.lay(t, g.line(h - 0.018, 0.0008), height=-0.0004, colour=np.array(colour) * 0.7)
    body.paint = paint
    body.density, body.detail = 0.6, 1.2
    out = [body, _visor(over, low + 0.002, r, colour, 0.062, 0.020, 60, 0.9)]
    if words:
        patch = acc.sewn(fig, Solid(body.v, body.f), 'name', np.array([0.0, low.mean() + 0.040, 0.4]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]),
                         0.070, 0.030, words, 70, np.array(colour) * 0.8, thread, fig.bone('Head'))
        patch.density = 2.4
        out.append(patch)
    return _joined('soft cap', out, layer, ('locks-top',))


def helmet(fig, parts, colour, words=None, layer='helmet'):
    """Makes a safety helmet with ribs, a short brim and a chin strap. A layer."""
    over = Over(fig, parts)
    lean = lambda a: over.eye[1] + 0.050 + 0.012 * np.cos(a)
    low = np.array([lean(a) for a in over.angles])
    r = np.maximum(over.radius(lean, 0.014), over.radius(lambda a: lean(a) + 0.03, 0.014))
    front = np.cos(over.angles)
    brim = 0.008 + 0.030 * step(0.35, 1.0, front) + 0.006 * step(-0.3, -1, front)
    rows = [over.ring(low + 0.004, r - 0.006), over.ring(low - 0.004 - 0.010 * step(0.3, 1, front), r + brim), over.ring(low - 0.001 - 0.010 * step(0.3, 1, front), r + brim + 0.001),
            *dome(over, low + 0.006, r, 0.026, 8, 0.5)]
    body = grid('helmet', np.array(rows), fig.bone('Head'), closed=True)
    if (normals(body.v, body.f) * (body.v - [0, over.eye[1], over.z])).sum() < 0:
        body.f, body.uv = body.f[:, ::-1].copy(), body.uv[:, ::-1].copy()
    # ribs stand on the shell
    p = body.v
    rib = (np.exp(-((np.abs(p[:, 0]) - 0.020) / 0.008) ** 2) * step(over.crown - 0.05, over.crown + 0.01, p[:, 1]))[:, None]
    body.v = p + [0, 0.004, 0] * rib

    def paint(t):
        t.colour[:] = colour
        t.rough[:] = 0.30 + 0.10 * noise.fractal(t.pos * 40, 2, 5)
        scuff = step(0.66, 0.8, noise.fractal(t.pos * [60, 160, 60], 2, 9))
        g.lay(t, scuff * 0.25, colour=np.array(colour) * 0.7, rough=0.6)
        h = t.pos[:, 1] - over.eye[1]
        g.lay(t, g.line(np.abs(t.pos[:, 0]) - 0.012, 0.0016) * (t.pos[:, 1] > over.crown - 0.03), height=-0.0016, colour=np.array(colour) * 0.6)
        g.lay(t, g.line(np.abs(t.pos[:, 0]) - 0.028, 0.0016) * (t.pos[:, 1] > over.crown - 0.03), height=-0.0016, colour=np.array(colour) * 0.6)
        g.lay(t, g.line(h - 0.066, 0.0012) * 0.5, height=-0.0005)
    body.paint = paint
    body.density, body.detail = 0.6, 1.4
    out = [body]
    if words:
        patch = acc.sewn(fig, Solid(body.v, body.f), 'name', np.array([0.0, over.eye[1] + 0.098, 0.4]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]),
                         0.074, 0.026, words, 46, (0.70, 0.70, 0.68), (0.02, 0.10, 0.30), fig.bone('Head'))
        patch.density = 2.4
        out.append(patch)
    out.append(_strap(fig, over))
    return _joined('helmet', out, layer, ('locks-top',))


def _strap(fig, over):
    """Makes a chin strap: from over the ear, before it, under the chin, to the other side."""
    chin = fig.landmark('jaw____tail')
    ear_z = over.z + 0.012
    line = []
    for s in np.linspace(-1, 1, 19):
        a = s * np.pi / 2
        y = (over.eye[1] + 0.045) * np.abs(np.sin(a)) ** 1.4 + (chin[1] - 0.016) * (1 - np.abs(np.sin(a)) ** 1.4)
        d = np.array([np.sin(a), 0.0, 0.0])
        z = ear_z * np.abs(np.sin(a)) + (chin[2] - 0.030) * (1 - np.abs(np.sin(a)))
        start = np.array([0, y, z])
        way = np.array([np.sin(a), -0.9 * np.cos(a), 0.0])
        way /= np.linalg.norm(way)
        _, _, far = over.solid.hit(start + way * 0.2 if abs(s) > 0.2 else np.array([0, y - 0.15, z]), -way if abs(s) > 0.2 else [0, 1.0, 0], 0.3)
        if abs(s) > 0.2:
            reach = 0.2 - far if far else 0.07
            line.append(start + way * (reach + 0.0045))
        else:
            line.append(np.array([s * 0.09, (y - 0.15 + far - 0.002) if far else y, z]))
    line = np.array(line)
    for _ in range(3):
        line[1:-1] = (line[:-2] + 2 * line[1:-1] + line[2:]) / 4
    rows = [line + [0, 0, dz] + np.array([0, -0.002, 0]) * lift for dz, lift in ((-0.0075, -0.5), (-0.007, 0.5), (0.007, 0.5), (0.0075, -0.5))]
    part = grid('strap', rows, fig.bone('Head'))
    out = part.v - np.array([0, chin[1] + 0.05, over.z])
    if (normals(part.v, part.f) * out).sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    part.paint = g.plain((0.02, 0.02, 0.022), 0.8)
    part.density, part.detail = 0.3, 0.6
    return part


def headscarf(fig, parts, colour, over_garment):
    """Makes a scarf round head and neck that falls over the shoulders: face free, hair and ears covered."""
    over = Over(fig, parts)
    eye, chin, neck = over.eye, fig.landmark('jaw____tail'), fig.place['Neck']
    centre = np.array([0, eye[1] - 0.012, over.z + 0.008])
    turn = np.linspace(0, 2 * np.pi, 41)[:-1]
    c, s = np.sin(turn), np.cos(turn)            # 0 is up
    half_y = np.where(s > 0, 0.060, eye[1] - 0.010 - chin[1])
    rim = np.stack([c * 0.0655, eye[1] - 0.006 + s * half_y, 0 * c], 1)
    rows = []
    for y0, x0 in zip(rim[:, 1], rim[:, 0]):
        place, _, _ = over.solid.hit([x0, y0, 1.0], [0, 0, -1.0])
        rows.append(place if place is not None and place[2] > over.z - 0.01 else np.array([x0, y0, over.z + 0.03]))
    edge = np.array(rows)
    edge[:, 2] = np.minimum(edge[:, 2], over.z + 0.082)
    for _ in range(3):
        edge[:, 2] = (np.roll(edge[:, 2], 1) + 2 * edge[:, 2] + np.roll(edge[:, 2], -1)) / 4
    way = edge - centre
    start = np.arccos(np.clip(way[:, 2] / np.linalg.norm(way, axis=1), -1, 1))
    grid_rows = [edge + [0, 0, 0.0005], edge * [1.05, 1, 1] + np.stack([0 * c, s * 0.004, 0 * c + 0.006], 1)]
    side = unit2(way[:, :2])
    radii = []
    for k in np.linspace(0.10, 1.0, 9):
        theta = start + (np.radians(176) - start) * k
        d = np.stack([side[:, 0] * np.sin(theta), side[:, 1] * np.sin(theta), np.cos(theta)], 1)
        r = []
        for q in d:
            _, _, far = over.solid.hit(centre + q * 0.4, -q, 0.4)
            r.append(0.4 - far if far else 0.09)
        radii.append((d, np.array(r)))
    r = np.array([x[1] for x in radii])
    down = np.array([x[0][:, 1] for x in radii])
    r = np.minimum(r, np.where(down < -0.35, 0.098, 0.2))
    for _ in range(4):
        soft = (np.roll(r, 1, 1) + np.roll(r, -1, 1) + r * 2) / 4
        soft[1:-1] = (r[:-2] + r[2:] + 2 * soft[1:-1]) / 4
        r = np.maximum(soft, r - 0.004)
    for (d, _), rr, k in zip(radii, r, np.linspace(0.10, 1.0, 9)):
        p = centre + d * (rr + 0.006 + 0.004 * np.sin(min(1, k * 2) * np.pi / 2))[:, None]
        p[:, 1] = np.maximum(p[:, 1], chin[1] - 0.030)
        grid_rows.append(p)
    grid_rows.append(grid_rows[-1] * 0.03 + grid_rows[-1].mean(0) * 0.97)        # shut behind the head
    head = grid('headscarf', np.array(grid_rows), fig.blend(Head=0.94, Neck=0.06), closed=True)
    if (normals(head.v, head.f) * (head.v - centre)).sum() < 0:
        head.f, head.uv = head.f[:, ::-1].copy(), head.uv[:, ::-1].copy()
    # the fall over neck and shoulders
    around = np.linspace(-np.pi, np.pi, 45)[:-1]
    sn, cs = np.sin(around), np.cos(around)
    lateral = sn ** 2
    rings, weights = [], []
    front_y, side_y = (0.062, 0.036, 0.004, -0.040, -0.085, -0.130, -0.158), (0.062, 0.044, 0.022, 0.000, -0.022, -0.040, -0.048)
    front_r, side_r = (0.064, 0.073, 0.092, 0.112, 0.124, 0.130, 0.131), (0.060, 0.070, 0.092, 0.120, 0.148, 0.172, 0.182)
    for k, (fy, sy, fr, sr) in enumerate(zip(front_y, side_y, front_r, side_r)):
        radius = fr * (1 - lateral) + sr * lateral
        y = neck[1] + fy * (1 - lateral) + sy * lateral + (0.012 if k == 0 else 0) * np.clip(cs, 0, 1)
        p = np.stack([sn * radius, y, neck[2] + 0.008 + cs * radius * np.where(cs > 0, 0.95 + 0.25 * (k == 0), 0.95)], 1)
        if k >= 2:
            for i in range(len(p)):
                near, n, _ = over_garment.nearest(p[i])
                n = n if n @ (near - np.array([0, neck[1] - 0.12, neck[2]])) > 0 else -n
                deep = 0.010 - (p[i] - near) @ n
                if deep > 0:
                    p[i] = p[i] + n * deep
        fold = noise.ridges(np.stack([around * 2.2 + 0.5 * k, np.full(len(around), k * 0.6), around * 0], 1), 33)
        p += np.stack([sn, 0 * sn, cs], 1) * (0.010 * (fold - 0.5) * min(1, k / 2))[:, None]
        rings.append(p)
        weights.append(np.tile(fig.blend(Head=max(0.0, 0.5 - 0.3 * k) + 1e-4, Neck=max(0.0, 0.5 - 0.12 * k) + 1e-4, UpperChest=min(1.0, 0.2 * k) + 1e-4), (len(around), 1)))
    for _ in range(2):
        rings = [r * 0.6 + (np.roll(r, 1, 0) + np.roll(r, -1, 0)) * 0.2 for r in rings]
    fall = grid('headscarf fall', np.array(rings), np.concatenate(weights), closed=True)
    if (normals(fall.v, fall.f) * ((fall.v - [0, neck[1] - 0.1, neck[2]]))).sum() < 0:
        fall.f, fall.uv = fall.f[:, ::-1].copy(), fall.uv[:, ::-1].copy()
    fall = turn_in(fall, 0.004, 0.0)

    def folds(p):
        a = np.arctan2(p[:, 0], p[:, 2] - neck[2])
        return 0.0045 * noise.ridges(np.stack([a * 3.5, p[:, 1] * 14, p[:, 0] * 6], 1), 35)

    def wrap(p):
        q = p - centre
        return 0.0040 * noise.ridges(np.stack([q[:, 1] * 24 + q[:, 2] * 16, q[:, 0] * 5, q[:, 2] * 9], 1), 37)
    head.v = head.v + normals(head.v, head.f) * (wrap(head.v) * step(0.082, 0.05, head.v[:, 2] - over.z))[:, None]
    head.paint = g.cloth(colour, 0.8, lambda p: wrap(p) * 0.6, (), 0.05)
    fall.paint = g.cloth(colour, 0.8, lambda p: folds(p) * 0.6, (), 0.05)
    for part in (head, fall):
        part.density, part.detail = 0.8, 1.4
    return [head, fall]


def unit2(v):
    return v / np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-9)


def neck_scarf(fig, colour, second):
    """Makes a small silk scarf round the neck, knotted at one side with two short ends."""
    neck = fig.place['Neck']
    around = np.linspace(-np.pi, np.pi, 37)[:-1]
    radius = []
    for a in around:
        d = np.array([np.sin(a), 0, np.cos(a)])
        y = neck[1] + 0.016 - 0.020 * (np.cos(a) * 0.5 + 0.5)
        _, _, far = fig.body.hit(d * 0.25 + [0, y, neck[2]], -d, 0.25)
        radius.append(0.25 - far if far else 0.056)
    radius = np.array(radius)
    for _ in range(3):
        radius = np.maximum(radius, (np.roll(radius, 1) + radius * 2 + np.roll(radius, -1)) / 4)
    rows = []
    for b in np.linspace(0, 2 * np.pi, 11)[:-1]:
        out = radius + 0.006 + 0.006 * np.cos(b) + 0.0015 * np.sin(around * 9 + b)
        y = neck[1] + 0.016 - 0.022 * (np.cos(around) * 0.5 + 0.5) + 0.017 * np.sin(b)
        rows.append(np.stack([np.sin(around) * out, y, neck[2] + np.cos(around) * out], 1))
    rows.append(rows[0])
    weights = fig.blend(Neck=0.6, UpperChest=0.4)
    band = grid('scarf', np.array(rows), weights, closed=True)
    middle = np.tile(np.stack([np.sin(around) * (radius + 0.006), neck[1] + 0.016 - 0.022 * (np.cos(around) * 0.5 + 0.5), neck[2] + np.cos(around) * (radius + 0.006)], 1), (11, 1))
    if (normals(band.v, band.f) * (band.v - middle)).sum() < 0:
        band.f, band.uv = band.f[:, ::-1].copy(), band.uv[:, ::-1].copy()
    a = 0.55
    r = np.interp(a, around, radius) + 0.017
    at = np.array([np.sin(a) * r, neck[1] + 0.002, neck[2] + np.cos(a) * r])
    knot_rows = [[at + np.array([0.014 * np.sin(t) * np.cos(p), 0.013 * np.sin(t) * np.sin(p), 0.010 * np.cos(t)]) for p in np.linspace(0, 2 * np.pi, 11)[:-1]]
                 for t in np.linspace(0.15, np.pi - 0.15, 6)]
    knot = grid('scarf', knot_rows, weights, closed=True)
    if (normals(knot.v, knot.f) * (knot.v - at)).sum() < 0:
        knot.f, knot.uv = knot.f[:, ::-1].copy(), knot.uv[:, ::-1].copy()
    parts = [band, knot]
    for lean in (-0.35, 0.5):
        tail = []
        for s in np.linspace(0, 1, 6):
            c = at + np.array([lean * 0.055 * s + 0.012 * s, -0.062 * s, 0.006 + 0.004 * np.sin(s * 3)])
            wide = 0.006 + 0.018 * s
            tail.append([c + [-wide, 0.004 * s, 0.0], c + [0, 0, 0.006 * s], c + [wide, -0.006 * s, -0.001]])
        end = grid('scarf', tail, weights)
        if normals(end.v, end.f)[:, 2].sum() < 0:
            end.f, end.uv = end.f[:, ::-1].copy(), end.uv[:, ::-1].copy()
        parts.append(end)
    out = join('scarf', parts)

    def stripe(t):
        g.lay(t, step(0.55, 0.7, np.sin((t.pos[:, 0] * 0.8 + t.pos[:, 1] + t.pos[:, 2] * 0.5) * 2 * np.pi / 0.024)), colour=second)
    out.paint = g.cloth(colour, 0.45, None, (stripe,), 0.03)
    out.density, out.detail = 0.8, 1.0
    return [out]
