"""Protective things worn over whatever a person wears: each one a layer that can be put on and taken off."""
from copy import deepcopy

import numpy as np
from mathutils import Vector
from scipy.interpolate import CubicSpline, RegularGridInterpolator
from scipy.ndimage import gaussian_filter
from scipy.spatial import ConvexHull, cKDTree

import accessories as acc
import garments as g
import noise
from mesh import Solid, clip, grid, join, normals, select, smooth, solid_of, turn_in
from noise import step

# what is under the skin of things laid round a head
NOT_WRAPPED = ('eyes', 'lashes', 'teeth', 'tongue', 'mouth')
NITRILE_BLUE, NITRILE_WHITE = (0.045, 0.16, 0.42), (0.62, 0.63, 0.60)


# ---------------------------------------------------------------- what hides what

CONE = np.array([[0, 0, 1.0], [0.55, 0, 0.83], [-0.55, 0, 0.83], [0, 0.55, 0.83], [0, -0.55, 0.83]])
REACH_M = {'coverall': 0.16, 'gown': 0.16, 'vest': 0.10, 'jacket': 0.10}
START_M = 0.0004
MASKS, UNDER_MASK = ('medical', 'respirator'), ('head', 'mouth', 'teeth', 'tongue')


def cover(parts):
    """Finds what each layer hides: returns the layers' names and, per part, a bit per layer for each vertex.

    A vertex is hidden when rays from it, in a narrow cone about its normal, all soon meet the layer: so a rim stays where one
    could look under an edge. What a layer's parts name in `hides` is hidden whole.
    """
    layers = [name for name in dict.fromkeys(p.layer for p in parts) if name != 'body']
    out = [np.zeros(len(p.v), np.uint32) for p in parts]
    for bit, layer in enumerate(layers):
        cloth = [p for p in parts if p.layer == layer and not p.lens]
        if not cloth:
            continue
        gone = {name for p in parts if p.layer == layer for name in p.hides}
        base = np.cumsum([0] + [len(p.v) for p in cloth])
        v = np.concatenate([p.v for p in cloth])
        solid = Solid(v, np.concatenate([np.where(p.f >= 0, p.f + b, -1) for p, b in zip(cloth, base)]))
        reach = REACH_M.get(layer, 0.06)
        low, high = v.min(0) - 0.002, v.max(0) + 0.002
        for p, bits in zip(parts, out):
            if p.layer == layer or p.name in ('eyes', 'lashes') and p.name not in gone:
                continue
            if p.name in gone:
                bits |= np.uint32(1 << bit)
                continue
            rows = np.nonzero(((p.v > low) & (p.v < high)).all(1))[0]
            if len(rows) == 0:
                continue
            n = normals(p.v, p.f)[rows]
            x = np.cross(n, np.where(np.abs(n[:, 1:2]) < 0.9, [[0, 1.0, 0]], [[1.0, 0, 0]]))
            x /= np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
            y = np.cross(n, x)
            for i, start, a, b, c in zip(rows, p.v[rows] + n * START_M, x, y, n):
                origin = Vector(start)
                if all(solid.is_hit(origin, Vector(d[0] * a + d[1] * b + d[2] * c), reach) for d in CONE):
                    bits[i] |= np.uint32(1 << bit)
            if layer in MASKS and p.name in UNDER_MASK:
                # lips and nostrils look every way: under a mask is what looks ahead into it
                for i, place in zip(rows, p.v[rows]):
                    if all(solid.is_hit(Vector(place + [0, 0, START_M]), Vector(d), reach) for d in CONE):
                        bits[i] |= np.uint32(1 << bit)
    return layers, out


# ---------------------------------------------------------------- the head as a thing to wrap

class Skull:
    """Measures a head with its hair from outside, so that things can be laid round it."""

    def __init__(self, fig, parts, over=()):
        """`over` are further parts to wrap, such as a hood, whatever they are fixed to."""
        self.fig = fig
        on_head = [fig.joints.index(j) for j in ('Head', 'Jaw')]
        self.parts = [p for p in parts if not p.lens and p.name not in NOT_WRAPPED
                      and (p.name == 'head' or p.w[:, on_head].sum(1).mean() > 0.7)] + list(over)
        self.eye, self.chin = fig.place['LeftEye'], fig.landmark('jaw____tail')
        self.mouth = fig.landmark('oris05____head')
        f, _ = fig.base.groups['body']
        rows = np.unique(f[f >= 0])
        rows = rows[fig.v[rows, 1] > fig.place['Head'][1]]
        self.crown = fig.v[rows, 1].max()
        high = fig.v[rows][fig.v[rows, 1] > self.eye[1] + 0.02]
        self.centre = np.array([0, self.eye[1] + 0.015, (high[:, 2].max() + high[:, 2].min()) / 2])
        moved = np.linalg.norm(fig.base.offsets({'ears/l-ear-wing-out': 1.0}), axis=1)
        rows = np.unique(f[f >= 0])
        ear = fig.v[rows[(moved[rows] > 0.10 * moved[rows].max()) & (fig.v[rows, 0] > 0)]]
        self.ear_low, self.ear_high = ear.min(0), ear.max(0)
        self.skin = fig.body
        self.solid = solid_of(*(p for p in self.parts if not self._is_bun(p)))
        points = np.concatenate([p.v for p in self.parts] + [fig.v[rows]])
        points = points[points[:, 1] > self.ear_low[1] - 0.01]
        self.hull_points = points
        hull = ConvexHull(points)
        self.hull = Solid(points, np.c_[hull.simplices, np.full(len(hull.simplices), -1)])
        self.face = self.cylinder(self.skin)
        self.round = self.cylinder(self.solid, convex=True)

    def _is_bun(self, part):
        """Says whether a part is a knot behind the head: straps go above or below it, not round it."""
        return np.ptp(part.v, axis=0).max() < 0.13 and part.v[:, 2].mean() < self.centre[2] - 0.06

    def cylinder(self, solid, convex=False):
        """Samples radius(angle, y) about the vertical through the centre; angle 0 is ahead, left is positive."""
        ys = np.linspace(self.chin[1] - 0.09, self.crown - 0.002, 64)
        angles = np.linspace(-np.pi, np.pi, 97)
        r = np.zeros((len(ys), len(angles)))
        for i, y in enumerate(ys):
            for k, a in enumerate(angles[:-1]):
                d = np.array([np.sin(a), 0, np.cos(a)])
                start = d * 0.35 + [0, y, self.centre[2]]
                hits = [far for s in {solid, self.skin} for far in (s.hit(start, -d, 0.35)[2],) if far]
                r[i, k] = 0.35 - min(hits) if hits else 0.05
        if convex:
            r[:, :-1] = g._convex_rows(r[:, :-1], angles[:-1])
        r[:, -1] = r[:, 0]
        return ys, angles, r

    def radius(self, sample, soft=0.0, fall=None):
        """Returns radius(angle, y) of a sample, such as `face` or `round`, smoothed over `soft` samples.

        `fall` bounds how fast the radius may shrink on the way down, so that cloth bridges the throat.
        """
        ys, angles, r = sample
        r = r.copy()
        if fall is not None:
            for i in range(len(ys) - 2, -1, -1):
                r[i] = np.maximum(r[i], r[i + 1] - fall * (ys[i + 1] - ys[i]))
        if soft:
            r = gaussian_filter(r, (soft, soft), mode=('nearest', 'wrap'))
        field = RegularGridInterpolator((ys, angles), r, bounds_error=False, fill_value=None)

        def at(a, y):
            a = (np.asarray(a) + np.pi) % (2 * np.pi) - np.pi
            return field(np.stack(np.broadcast_arrays(np.clip(y, ys[0], ys[-1]), a), -1))
        return at

    def convex_face(self, soft=1.0, fall=None):
        """Returns radius(angle, y) of the face with its hollows bridged along each level."""
        ys, angles, r = self.face
        bridged = r.copy()
        bridged[:, :-1] = g._convex_rows(r[:, :-1], angles[:-1])
        return self.radius((ys, angles, bridged), soft, fall)

    def place(self, a, y, r):
        return np.stack([np.sin(a) * r, np.broadcast_to(y, np.shape(r)), self.centre[2] + np.cos(a) * r], -1)

    def from_hull(self, direction, hull=None):
        """Returns how far the hull lies from the centre along a direction."""
        place, _, far = (hull or self.hull).hit(self.centre + direction * 0.5, -direction, 0.5)
        return 0.5 - far if far else 0.10


def facing(part, centre):
    """Turns a part's faces outwards, seen from a point within."""
    if (normals(part.v, part.f) * (part.v - centre)).sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
        tri = part.f[:, 0] < 0
        part.f[tri] = np.roll(part.f[tri], -1, 1)
        part.uv[tri] = np.roll(part.uv[tri], -1, 1)
    return part


def follow(part, head, share):
    """Lets a part follow the face's morphs by a share: a mask moves when the mouth under it speaks."""
    if not head.offsets:
        return part
    d, near = cKDTree(head.v).query(part.v, k=6)
    w = 1 / np.maximum(d, 0.004)
    w /= w.sum(1, keepdims=True)
    for name, way in head.offsets.items():
        if name == 'blink':
            continue
        moved = (way[near] * w[..., None]).sum(1) * share
        if np.abs(moved).max() > 1e-4:
            part.offsets[name] = smooth(moved, part.f, 3, 0.5)
    return part


def tube(name, path, radius_m, weights, sides=5):
    """Makes a tube along points; `radius_m` is one number or one per point."""
    path = np.asarray(path, float)
    ahead = np.gradient(path, axis=0)
    ahead /= np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
    up = np.cross(ahead[0], [0, 1.0, 0] if abs(ahead[0][1]) < 0.9 else [1.0, 0, 0])
    radius = np.broadcast_to(radius_m, len(path))
    rings = []
    for p, d, r in zip(path, ahead, radius):
        up = up - d * (up @ d)
        up /= np.maximum(np.linalg.norm(up), 1e-9)
        side = np.cross(d, up)
        rings.append([p + r * (np.cos(t) * up + np.sin(t) * side) for t in np.linspace(0, 2 * np.pi, sides + 1)[:-1]])
    part = grid(name, rings, weights, closed=True)
    part.uv[..., 0] *= max(1.0, 0.012 / (2 * np.pi * radius.mean()))      # a thin cord keeps a few texels across
    axis = np.repeat(path, sides, 0)
    if (normals(part.v, part.f) * (part.v - axis)).sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    return part


def bezier(points, n):
    """Samples a smooth curve through points."""
    points = np.asarray(points, float)
    t = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    return CubicSpline(t, points)(np.linspace(0, t[-1], n))


def band(name, skull, start, heights, width_m, over_m, colour, radius=None, n=33, rough=0.8, weights=None):
    """Makes an elastic band round the back of the head.

    `start` is the angle where it begins at both sides; `heights` are (angle, y) pairs from there to the back.
    """
    angles, ys = zip(*heights)
    a = np.linspace(start, 2 * np.pi - start, n)
    y = np.interp(np.minimum(a, 2 * np.pi - a), angles, ys)
    at = radius or skull.radius(skull.round, 1.0)
    rows = []
    for dy, extra in ((-0.5, -0.002), (-0.5, 0.0), (0.5, 0.0), (0.5, -0.002)):
        yy = y + dy * width_m
        rows.append(skull.place(a, yy, at(a, yy) + over_m + extra))
    part = grid(name, rows, skull.fig.bone('Head') if weights is None else weights)
    facing(part, skull.centre)
    rib = g.cloth(colour, rough, None, (), 0.03)

    def paint(t):
        rib(t)
        t.height[:] += 0.0003 * np.sin(np.arctan2(t.pos[:, 0], t.pos[:, 2] - skull.centre[2]) * 260)
    part.paint = paint
    part.density, part.detail = 0.6, 0.9
    return part


# ---------------------------------------------------------------- masks

# of a mask's grid: rows, and how many columns beside the middle
_MASK_KEEPS = ((0, (3, 7, 11)), (4, (3, 7)), (7, (4,)), (12, (5,)), (16, (11,)))


def medical_mask(skull, head, colour=(0.36, 0.60, 0.74)):
    """Makes a pleated medical mask with ear loops."""
    fig = skull.fig
    bridge = skull.convex_face(1.0, fall=0.9)
    hug = skull.radius(skull.face, 0.7, fall=0.9)
    top, low = skull.eye[1] - 0.017, skull.chin[1] - 0.013
    u = np.linspace(-1, 1, 23)
    rows = []
    vs = np.linspace(0, 1, 17)
    for v in vs:
        half = np.radians(np.interp(v, [0, 0.25, 0.6, 1], [46, 55, 55, 42]))
        a = u * half
        # the upper edge dips at the cheeks, the lower one rises there
        y = top + (low - top) * v - 0.012 * (1 - v) * u ** 2 + 0.020 * v * np.abs(u) ** 2.2
        rim = np.maximum(np.abs(u), np.abs(2 * v - 1)) ** 6
        pleat = 0.0016 * (((v * 7) % 1) - 0.5) * step(0.1, 0.2, v) * step(0.95, 0.85, v) * (1 - u ** 4)
        # beside the nose the wire does not reach into the hollow
        taut = np.minimum(bridge(a, y), hug(a, y) + 0.004)
        r = taut * rim + (bridge(a, y) + 0.007 * (1 - u ** 2) * np.sin(np.pi * v)) * (1 - rim)
        ridge = 0.0028 * np.exp(-(u / 0.14) ** 2) * step(0.55, 0.15, v)
        rows.append(skull.place(a, y, r + 0.0038 + ridge + pleat))
    part = grid('medical mask', rows, fig.bone('Head'))
    facing(part, skull.centre)
    flat = np.array([(uu * 0.086, v * 0.110) for v in vs for uu in u])
    part.uv = np.concatenate([flat[part.f], flat[part.f]], -1)
    part.v = smooth(part.v, part.f, 1, 0.4)
    # the nose's ridge, the cheeks beside it, the corners and the chin: without them a coarse mask cuts through the nose
    middle = len(u) // 2
    part.keep = part.v[[row * len(u) + col for row, cols in _MASK_KEEPS for col in (middle, *(middle + d for d in cols), *(middle - d for d in cols))]]
    part = turn_in(part, 0.004, 0.0)
    follow(part, head, 0.5)
    base = g.cloth(colour, 0.9, None, (), 0.04)

    def paint(t):
        base(t)
        x, y = t.extra[:, 0], t.extra[:, 1]
        for at in (0.034, 0.055, 0.076):
            g.lay(t, step(0.0, 0.009, y - at + 0.009) * step(0.0005, -0.0005, y - at), height=-0.0012)
            g.lay(t, g.line(y - at, 0.0009), colour=np.array(colour) * 0.55)
        edge = np.minimum(0.086 - np.abs(x), np.minimum(y, 0.110 - y))
        g.lay(t, step(0.0052, 0.0045, edge), colour=(0.66, 0.72, 0.75))
        g.lay(t, g.line(edge - 0.0045, 0.0006) * (np.sin((x + y) * 2 * np.pi / 0.0035) > 0), height=-0.0005, colour=(0.45, 0.58, 0.64))
        g.lay(t, g.box(x, y, -0.048, 0.048, 0.007, 0.011, 0.0008), height=0.0007)
    part.paint = paint
    part.density, part.detail = 1.3, 1.5
    w = fig.bone('Head')
    loops = []
    cols = len(u)
    grid_v = np.array(rows)
    for side, col in ((1, cols - 1), (-1, 0)):
        for row, ear in ((1, [0, skull.ear_high[1] - 0.010, skull.ear_high[2] + 0.001]),
                         (len(vs) - 2, [0, skull.ear_low[1] + 0.002, (skull.ear_low[2] + skull.ear_high[2]) / 2 + 0.004])):
            a = grid_v[row, col] * 1.0
            points = []
            for s in np.linspace(0, 1, 9):
                p = a * (1 - s) + np.array(ear) * s
                hit, _, _ = skull.skin.hit([side * 0.3, p[1], p[2]], [-side, 0, 0], 0.35)
                x = abs(hit[0]) if hit is not None else 0.06
                points.append([side * (x + 0.0016), p[1], p[2]])
            points[0] = a - [side * 0.001, 0, 0.001]
            points.append(np.array(points[-1]) + [-side * 0.010, 0.0 if row == 1 else 0.004, -0.014])
            loops.append(tube('loop', bezier(points, 9), 0.0014, w, 4))
    cord = join('medical loops', loops)
    cord.paint = g.plain((0.68, 0.70, 0.71), 0.85)
    cord.density, cord.detail = 0.6, 0.7
    return [part, cord]


def respirator(skull, head, colour=(0.66, 0.66, 0.63), strap=(0.62, 0.60, 0.52), over=None, name='respirator', valve=False):
    """Makes a cup respirator with nose clip and two straps; `over` is a surface the straps lie on, such as a hood."""
    fig = skull.fig
    bridge = skull.convex_face(3.0, fall=1.1)
    hug = skull.radius(skull.face, 0.8, fall=1.1)
    top, low = skull.eye[1] - 0.014, skull.chin[1] - 0.009
    middle = top + (low - top) * 0.50
    phi = np.linspace(0, 2 * np.pi, 41)[:-1]
    reach = 0.056 * np.sign(np.cos(phi)) * np.abs(np.cos(phi)) ** 0.86 * (1 - 0.30 * np.clip(np.sin(phi), 0, 1) ** 1.5)
    rise = np.where(np.sin(phi) > 0, top - middle, middle - low) * np.sign(np.sin(phi)) * np.abs(np.sin(phi)) ** 0.92
    rings, flat = [], []
    for rho in (1.0, 0.985, 0.94, 0.87, 0.76, 0.62, 0.46, 0.28, 0.10):
        a, y = rho * reach / 0.088, middle + rho * rise
        away = step(1.0, 0.72, rho)
        dome = 0.016 * np.sqrt(max(0.0, 1 - rho ** 2.4))
        r = hug(a, y) * (1 - away) + bridge(a, y) * away + dome + 0.0030
        rings.append(skull.place(a, y, r))
        flat.append(np.stack([reach * rho, rise * rho], 1) * 1.25)
    part = grid('respirator', rings, fig.bone('Head'), closed=True)
    last = (len(rings) - 1) * len(phi)
    cap = np.array([[last + i, last + i + 1, last + len(phi) - 2 - i, last + len(phi) - 1 - i] for i in range(0, len(phi) // 2 - 1)])
    part.f = np.concatenate([part.f, cap])
    flat = np.concatenate(flat)
    part.uv = flat[part.f]
    part.panel = np.zeros(len(part.f), int)
    facing(part, skull.centre)
    part.uv = np.concatenate([part.uv, part.uv], -1)
    part.v = smooth(part.v, part.f, 2, 0.4)
    part = turn_in(part, 0.004, 0.0)
    follow(part, head, 0.35)
    base = g.cloth(colour, 0.92, None, (), 0.05)

    def paint(t):
        base(t)
        x, y = t.extra[:, 0] / 1.25, t.extra[:, 1] / 1.25
        t.height[:] += 0.0002 * noise.fractal(t.pos * 700, 2, 12)
        edge = 1 - np.hypot(x / 0.056, np.where(y > 0, y / (top - middle), y / (middle - low)))
        g.lay(t, g.line(edge - 0.10, 0.012), height=-0.0006, colour=np.array(colour) * 0.90)
        for at in (0.010, -0.012):
            g.lay(t, g.line(y - at - x ** 2 * 1.5, 0.0012), height=-0.0009)
        clip_y = (top - middle) * 0.86 - x ** 2 * 9
        g.lay(t, step(0.0030, 0.0024, np.abs(y - clip_y)) * step(0.034, 0.032, np.abs(x)), colour=(0.50, 0.51, 0.52), rough=0.35, height=0.0008,
              metal=0.8)
        mark = acc.printed(acc.text_mask((('KN95', 1.0), ('GB 19083', 0.55)), 40, 200, 90), np.zeros(3), np.array([1.0, 0, 0]),
                           np.array([0, 1.0, 0]), 0.026, 0.012)
        g.lay(t, 0.8 * mark(np.stack([x - 0.026, y + 0.022, x * 0], 1)), colour=(0.10, 0.12, 0.16))
    part.paint = paint
    part.density, part.detail = 1.4, 1.3
    ear_top, ear_low = skull.ear_high[1], skull.ear_low[1]
    side = middle + 0.010
    a0 = 0.056 * 0.96 / 0.088
    radius = over or skull.radius(skull.round, 1.2)
    straps = [band('strap', skull, a0, ((a0, side + 0.004), (1.45, ear_top + 0.012), (2.3, ear_top + 0.034), (np.pi, ear_top + 0.040)), 0.0060,
                   0.0036, strap, radius),
              band('strap', skull, a0 * 0.97, ((a0, side - 0.008), (1.45, ear_low - 0.012), (2.3, ear_low - 0.022), (np.pi, ear_low - 0.026)), 0.0060,
                   0.0036, strap, radius)]
    return [part, *straps]


# ---------------------------------------------------------------- eyes

def goggles(skull, over=None, hug=None, frame=(0.40, 0.47, 0.50), strap=(0.10, 0.16, 0.24)):
    """Makes splash goggles: soft frame with covered vents, lens, wide strap. `over` gives the radius the strap lies on, `hug` the frame's."""
    fig = skull.fig
    hug = hug or skull.radius(skull.face, 1.0)
    phi = np.linspace(0, 2 * np.pi, 41)[:-1]
    cos, sin = np.cos(phi), np.sin(phi)

    def outline(half_w, half_h, drop):
        x = half_w * np.sign(cos) * np.abs(cos) ** 0.60
        y = skull.eye[1] + 0.003 + half_h * np.sign(sin) * np.abs(sin) ** 0.66
        return x, y + np.where(sin < 0, drop * np.exp(-(x / 0.021) ** 2), 0)
    x, y = outline(0.078, 0.037, 0.020)
    a = x / 0.090
    base = skull.place(a, y, hug(a, y) + 0.0015)
    flare = skull.place(a, y, hug(a, y) + 0.009) + np.stack([0.003 * cos, 0.003 * sin, 0 * cos], 1)
    across = np.array([hug(0.0, skull.eye[1] + dy).item() for dy in (-0.022, 0.0, 0.022)])
    front = skull.centre[2] + across.max() + 0.013
    bend = 0.092
    depth = lambda x: front - (bend - np.sqrt(np.maximum(bend ** 2 - x ** 2, 1e-6)))
    rim = []
    for half_w, half_h, drop, back in ((0.0795, 0.0385, 0.020, 0.006), (0.0790, 0.0380, 0.020, -0.0005), (0.0755, 0.0345, 0.019, -0.0020),
                                       (0.0730, 0.0320, 0.018, -0.0002)):
        x, y = outline(half_w, half_h, drop)
        rim.append(np.stack([x, y, depth(x) - back], 1))
    part = grid('goggles', [base, flare, *rim], fig.bone('Head'), closed=True)
    middle = np.array([0, skull.eye[1], front - 0.05])
    facing(part, middle)
    soft = g.plain(frame, 0.32)

    def paint(t):
        soft(t)
        t.height[:] += 0.0003 * noise.fractal(t.pos * 160, 2, 5)
        for vx in (0.044, -0.044, 0.0):
            d = np.hypot(t.pos[:, 0] - vx, (t.pos[:, 2] - front + 0.020))
            up = (t.nrm[:, 1] > 0.5) * 1.0
            g.lay(t, step(0.0095, 0.0088, d) * up, colour=np.array(frame) * 1.25, height=0.0018)
            g.lay(t, g.line(d - 0.0062, 0.0008) * up, colour=np.array(frame) * 0.4, height=-0.0006)
    part.paint = paint
    part.density, part.detail = 0.9, 1.5
    x, y = outline(0.0735, 0.0325, 0.018)
    mid_y = y.mean()
    rings = []
    for s in (1.0, 0.72, 0.40, 0.05):
        xs, ys = x * s, mid_y + (y - mid_y) * s
        rings.append(np.stack([xs, ys, depth(xs) - 0.0008], 1))
    pane = grid('goggles lens', rings, fig.bone('Head'), closed=True)
    facing(pane, middle)
    pane.lens = True
    radius = over or skull.radius(skull.round, 1.5)
    level = skull.eye[1] + 0.004
    tie = band('goggles strap', skull, 0.80, ((0.80, level), (1.3, level + 0.004), (np.pi, level + 0.012)), 0.021, 0.0055, strap, radius)
    # the ends of the strap reach into the frame
    for end in (0, 1):
        rows = np.arange(4) * 33 + (0 if end == 0 else 32)
        sign = 1 if end == 0 else -1
        tie.v[rows, 0] = sign * 0.078
        tie.v[rows, 2] = depth(np.full(1, 0.078))[0] - 0.010
    return [part, pane, tie]


def face_shield(skull, over=None):
    """Makes a face shield: foam band on the forehead, clear visor to below the chin, strap."""
    fig = skull.fig
    radius = over or skull.radius(skull.round, 1.5)
    y = skull.eye[1] + 0.060
    a = np.linspace(-1.05, 1.05, 19)
    rows = []
    for dy, out in ((-0.014, 0.000), (-0.014, 0.014), (-0.011, 0.019), (0.011, 0.019), (0.014, 0.014), (0.014, 0.000)):
        rows.append(skull.place(a, y + dy, radius(a, y + dy) + 0.001 + out))
    foam = grid('shield band', rows, fig.bone('Head'))
    facing(foam, skull.centre)
    foam.paint = g.cloth((0.20, 0.34, 0.46), 0.95, lambda p: 0.0006 * noise.fractal(p * 420, 2, 3), ())
    foam.density, foam.detail = 0.5, 0.7
    wide = np.linspace(-1.45, 1.45, 25)
    brow = np.array([radius(np.array(t), y).item() for t in wide]) + 0.021
    brow = np.maximum(gaussian_filter(brow, 3), brow)
    low = skull.chin[1] - 0.045
    rows = []
    for s in np.linspace(0, 1, 9):
        yy = y + 0.018 + (low - y - 0.018) * s
        out = 0.022 * np.sin(min(1, s * 1.3) * np.pi / 2) * np.cos(wide * 0.7) ** 2
        cut = 1 - 0.10 * step(0.75, 1.0, s)
        rows.append(skull.place(wide * cut, yy, brow + out))
    pane = grid('shield visor', rows, fig.bone('Head'))
    facing(pane, skull.centre)
    pane.lens = True
    edge = [rows[0] + [0, 0.002, 0], rows[0] + [0, -0.010, 0]]
    rim = grid('shield rim', [r + (r - [0, 0, skull.centre[2]]) * [1, 0, 1] * 0.006 for r in edge], fig.bone('Head'))
    facing(rim, skull.centre)
    rim.paint = g.plain((0.30, 0.45, 0.58), 0.4)
    rim.density = 0.3
    tie = band('shield strap', skull, 1.03, ((1.03, y), (np.pi, y - 0.006)), 0.020, 0.002, (0.55, 0.57, 0.58), radius)
    return [foam, pane, rim, tie]


# ---------------------------------------------------------------- head and ears

def bouffant(skull, colour=(0.30, 0.50, 0.62)):
    """Makes a gathered cap over all the hair, down to the ears and the nape."""
    fig = skull.fig
    hairs = [p.name for p in skull.parts if p.name.startswith(('hair', 'locks', 'bun'))]
    azimuth = np.linspace(0, 2 * np.pi, 49)[:-1]
    folded = np.minimum(azimuth, 2 * np.pi - azimuth)
    rim_y = np.interp(folded, [0, 0.6, 1.25, 1.75, 2.4, np.pi],
                      [skull.eye[1] + 0.050, skull.eye[1] + 0.046, skull.eye[1] + 0.022, skull.ear_high[1] - 0.006,
                       skull.ear_low[1] + 0.012, skull.ear_low[1] + 0.004])
    rim_y = gaussian_filter(rim_y, 2, mode='wrap')
    hug = skull.radius(skull.round, 1.0)
    rim_r = hug(azimuth, rim_y) + 0.0030
    rings = []
    pole = np.array([0.02, 0.10, 0.2, 0.32, 0.46, 0.60, 0.73, 0.84, 0.92, 0.965, 1.0])
    for t in pole:
        ring = []
        for a, y, r in zip(azimuth, rim_y, rim_r):
            edge = np.arctan2(r, y - skull.centre[1])
            th = t * edge
            d = np.array([np.sin(a) * np.sin(th), np.cos(th), np.cos(a) * np.sin(th)])
            far = skull.from_hull(d)
            gather = step(0.45, 0.95, t) * step(1.02, 0.90, t)
            puff = 0.0035 + 0.013 * np.sin(np.pi * min(1, t * 1.02)) ** 0.6 * step(1.0, 0.86, t)
            puff += gather * 0.005 * np.sin(a * 23 + 2.0 * np.sin(a * 5)) + 0.003 * np.sin(a * 9 + t * 7) * np.sin(np.pi * t)
            at = np.array([np.sin(a) * r, y, skull.centre[2] + np.cos(a) * r])
            soft = skull.centre + d * (far + puff)
            ring.append(soft if t < 0.93 else soft * (1 - step(0.93, 1.0, t)) + at * step(0.93, 1.0, t))
        rings.append(ring)
    part = grid('cap', rings, fig.bone('Head'), closed=True)
    n = len(azimuth)
    part.f = np.concatenate([part.f, [[i, i + 1, n - 2 - i, n - 1 - i] for i in range(n // 2 - 1)]])
    flat = np.concatenate([np.stack([np.sin(azimuth), np.cos(azimuth)], 1) * t * 0.20 for t in pole])
    part.uv = flat[part.f]
    part.panel = np.zeros(len(part.f), int)
    facing(part, skull.centre)
    part = turn_in(part, 0.006, 0.0)
    part.layer, part.hides = 'cap', tuple(hairs)

    def crush(p):
        d = p - skull.centre
        a = np.arctan2(d[:, 0], d[:, 2])
        up = d[:, 1]
        return 0.0030 * noise.ridges(np.stack([a * 9, up * 10, a * 0], 1), 15) + 0.0016 * noise.ridges(p * 45, 16)
    part.paint = g.cloth(colour, 0.9, crush, (), 0.05)
    part.density, part.detail = 0.7, 0.9
    return [part]


def ear_defenders(skull, colour=(0.62, 0.30, 0.02)):
    """Makes ear defenders: two cups and a sprung band over the crown."""
    fig = skull.fig
    w = fig.bone('Head')
    middle = (skull.ear_low + skull.ear_high) / 2
    parts = []
    hug = skull.radius(skull.round, 0.5)
    for sign in (1, -1):
        a = np.arctan2(middle[0], middle[2] - skull.centre[2]) * sign
        x = sign * (hug(np.array(a), middle[1]).item() * abs(np.sin(a)) + 0.001)
        rings = []
        for out, sz, sy in ((-0.010, 0.034, 0.042), (0.004, 0.036, 0.044), (0.008, 0.031, 0.039), (0.022, 0.030, 0.038), (0.030, 0.022, 0.030),
                            (0.031, 0.002, 0.003)):
            rings.append([[x + sign * out, middle[1] + sy * np.sin(t), middle[2] - 0.002 + sz * np.cos(t)]
                          for t in np.linspace(0, 2 * np.pi, 19)[:-1]])
        cup = grid('ear cup', rings, w, closed=True)
        facing(cup, np.array([x * 0.9, middle[1], middle[2]]))

        def paint(t, x=x, sign=sign):
            t.colour[:], t.rough[:] = colour, 0.35
            g.lay(t, step(0.0075, 0.0065, (t.pos[:, 0] - x) * sign), colour=(0.012, 0.012, 0.013), rough=0.75)
        cup.paint = paint
        cup.density, cup.detail = 0.5, 1.8
        parts.append(cup)
        x_out = x
    arch = []
    for t in np.linspace(-1, 1, 21):
        th = t * np.pi / 2 * 0.97
        d = np.array([np.sin(th), np.cos(th), 0.0])
        far = skull.from_hull(d) + 0.006
        p = skull.centre + d * far
        p[2] = middle[2]
        if abs(t) > 0.8:
            p = p * (1 - (abs(t) - 0.8) * 4) + np.array([np.sign(t) * (abs(x_out) + 0.020), middle[1] + 0.034, middle[2]]) * (abs(t) - 0.8) * 4
        arch.append(p)
    arch = np.array(arch)
    rows = [arch + [0, -0.002, -0.012], arch + [0, 0.001, -0.010], arch + [0, 0.001, 0.010], arch + [0, -0.002, 0.012]]
    spring = grid('ear band', rows, w)
    facing(spring, skull.centre)
    spring.paint = g.plain((0.015, 0.015, 0.016), 0.6)
    spring.density, spring.detail = 0.3, 1.2
    return [*parts, spring]


def escape_hood(skull, colour=(0.62, 0.33, 0.03)):
    """Makes an escape hood: a loose bag with a clear front, a filter before the mouth and a neck seal."""
    fig = skull.fig
    neck = fig.place['Neck']
    top, low = skull.crown + 0.055, min(neck[1] + 0.012, skull.chin[1] - 0.040)
    azimuth = np.linspace(0, 2 * np.pi, 41)[:-1]
    round_r = skull.radius(skull.cylinder(solid_of(*skull.parts), convex=True), 2.0)
    under_chin = (top - skull.chin[1] + 0.006) / (top - low)
    rings = []
    for s in [*np.linspace(0.0, under_chin, 13), *np.linspace(under_chin, 1.0, 4)[1:]]:
        y = top + (low - top) * s
        if s < 0.999:
            dome = np.sqrt(max(0.0, 1 - max(0.0, 1 - s / 0.30) ** 2.2))
            base = round_r(azimuth, min(y, skull.crown - 0.03)) + 0.028
            base = np.maximum(base, 0.118) * max(dome, 0.06)
        tight = step(under_chin, 1.0, s)
        crumple = 0.004 * noise.ridges(np.stack([np.sin(azimuth) * 2.2, np.cos(azimuth) * 2.2, np.full(len(azimuth), s * 5)], 1), 8)
        r = base * (1 - tight) + 0.080 * tight + crumple
        rings.append(skull.place(azimuth, y, r) + [0, 0, (neck[2] + 0.008 - skull.centre[2]) * tight])
    part = grid('escape hood', rings, fig.bone('Head'), closed=True)
    facing(part, skull.centre)
    weight = step(neck[1] + 0.03, neck[1] + 0.09, part.v[:, 1])[:, None]
    part.w = part.w * weight + fig.blend(Neck=1.0) * (1 - weight)
    window = lambda p: ((np.abs(np.arctan2(p[:, 0], p[:, 2] - skull.centre[2])) / 0.98) ** 4
                        + ((p[:, 1] - skull.eye[1] + 0.012) / 0.062) ** 4)
    pane = copied(part, 'escape window')
    part = clip(part, window(part.v) - 1.0)
    pane = clip(pane, 1.04 - window(pane.v))
    pane.lens = True
    part.panel = np.zeros(len(part.f), int)

    def detail(t):
        w = window(t.pos)
        g.lay(t, step(1.55, 1.45, w), colour=(0.012, 0.012, 0.013), rough=0.5, height=0.001)
    part.paint = g.cloth(colour, 0.45, lambda p: 0.0012 * noise.fractal(p * 30, 3, 5), (detail,), 0.04)
    part.density, part.detail = 0.5, 0.9
    at = np.array([0, skull.mouth[1] - 0.030, skull.centre[2] + round_r(np.array(0.0), skull.mouth[1]).item() + 0.030])
    can = canister('escape filter', at, np.array([0, -0.25, 1.0]), 0.042, 0.040, fig.bone('Head'))
    inner = copied(part, 'escape hood inside')
    inner.v = inner.v - normals(inner.v, inner.f) * 0.004
    inner.f, inner.uv = inner.f[:, ::-1].copy(), inner.uv[:, ::-1].copy()
    tri = inner.f[:, 0] < 0
    inner.f[tri], inner.uv[tri] = np.roll(inner.f[tri], -1, 1), np.roll(inner.uv[tri], -1, 1)
    inner.paint = g.plain(np.array(colour) * 0.5, 0.8)
    inner.density, inner.detail = 0.15, 0.3
    return [part, inner, pane, can]


def canister(name, at, direction, radius_m, length_m, weights, colour=(0.05, 0.055, 0.06), label=(0.10, 0.25, 0.45)):
    """Makes a filter canister standing out from a place."""
    d = np.asarray(direction, float) / np.linalg.norm(direction)
    side = np.cross(d, [0, 1.0, 0])
    side /= np.linalg.norm(side)
    up = np.cross(side, d)
    rings = []
    for along, r in ((-0.004, 0.75), (0.0, 0.95), (0.004, 1.0), (length_m - 0.006, 1.0), (length_m - 0.002, 0.94), (length_m, 0.86), (length_m - 0.003, 0.80),
                     (length_m - 0.003, 0.05)):
        rings.append([at + d * along + radius_m * r * (np.cos(t) * side + np.sin(t) * up) for t in np.linspace(0, 2 * np.pi, 21)[:-1]])
    part = grid(name, rings, weights, closed=True)
    facing(part, at + d * length_m * 0.4)

    def paint(t):
        along = (t.pos - at) @ d
        r = np.linalg.norm((t.pos - at) - along[:, None] * d, axis=1)
        t.colour[:], t.rough[:] = colour, 0.45
        g.lay(t, g.box(along, along * 0, length_m * 0.30, length_m * 0.62, -1, 1), colour=label)
        g.lay(t, g.box(along, along * 0, length_m * 0.62, length_m * 0.80, -1, 1), colour=(0.50, 0.50, 0.48))
        angle = np.arctan2((t.pos - at) @ up, (t.pos - at) @ side)
        slots = (np.sin(angle * 9) > 0) * g.box(r, r * 0, radius_m * 0.30, radius_m * 0.70, -1, 1) * step(length_m - 0.005, length_m - 0.004, along)
        g.lay(t, slots * 1.0, colour=(0.004, 0.004, 0.004), height=-0.002)
    part.paint = paint
    part.density, part.detail = 0.5, 2.4
    return part


def copied(part, name):
    """Copies a part under another name."""
    out = deepcopy(part)
    out.name = name
    return out


# ---------------------------------------------------------------- what PEOPLE's dressing functions call

# what would stick out through a vest
BELT = ('belt', 'buckle', 'pouch')


def _vest(fig, parts):
    waist = fig.place['Spine'][1] + 0.030
    part, _ = acc.vest(fig, (0.40, 0.56, 0.03), waist, fig.place['LeftUpperLeg'][1] - 0.03, 0.030)
    return [part]


# how far above the wrist hands end, under the cuff of a glove
HANDS_END_M = 0.035
# how far above the wrist bare arms reach under long sleeves, at most
LONG_SLEEVES_M = 0.10


def _forearms_apart(fig, parts):
    """Parts the forearms below short sleeves from the hands, so that gloves hide these alone."""
    wrist, elbow = fig.place['LeftHand'], fig.place['LeftLowerArm']
    axis = (elbow - wrist) / np.linalg.norm(elbow - wrist)
    hands = next(p for p in parts if p.name == 'hands')
    place = np.array([hands.v[[i for i in q if i >= 0]].mean(0) for q in hands.f])
    place[:, 0] = np.abs(place[:, 0])
    along = (place - wrist) @ axis
    if along.max() < LONG_SLEEVES_M:
        return parts
    is_forearm = along > HANDS_END_M
    if hands.mirrored:
        is_forearm = np.tile(is_forearm[:len(is_forearm) // 2], 2)
    forearms = select(copied(hands, 'forearms'), is_forearm)
    return [p for p in parts if p is not hands] + [select(copied(hands, 'hands'), ~is_forearm), forearms]


def layers(fig, parts, want):
    """Makes the wanted layers for a dressed person; `parts` are what the person wears already. Returns the new parts.

    Known: cap, medical, respirator, goggles, shield, gloves, outer_gloves, vest, ear_defenders, escape_hood.
    """
    parts = [p for p in parts if p.layer == 'body']
    skull = Skull(fig, parts)
    head = next(p for p in parts if p.name == 'head')
    out = []
    made = {}
    for name in sorted(want, key=ORDER.index):
        if name == 'cap':
            new = bouffant(skull)
            capped = Skull(fig, [p for p in parts if p.name not in new[0].hides] + new)
            made['over'] = capped.radius(capped.round, 0.8)
        elif name == 'medical':
            new = medical_mask(skull, head)
        elif name == 'respirator':
            new = respirator(skull, head, over=made.get('over'))
        elif name == 'goggles':
            new = goggles(skull, made.get('over'))
        elif name == 'shield':
            new = face_shield(skull, made.get('over'))
        elif name == 'gloves':
            new = [g.gloves(fig, NITRILE_BLUE, cuff_m=0.062, cuff_out_m=0.0075)]
            new[0].hides = ('hands',)
        elif name == 'outer_gloves':
            new = [g.gloves(fig, NITRILE_WHITE, thick_m=0.0034, cuff_m=0.105, cuff_out_m=0.020, name='outer gloves')]
        elif name == 'vest':
            new = _vest(fig, parts)
            new[0].hides = tuple(p.name for p in parts if p.name in BELT)
        elif name == 'ear_defenders':
            new = ear_defenders(skull)
        elif name == 'escape_hood':
            new = escape_hood(skull)
        for part in new:
            part.layer = name
        out += new
    return out


ORDER = ('cap', 'medical', 'respirator', 'goggles', 'shield', 'gloves', 'outer_gloves', 'vest', 'ear_defenders', 'escape_hood')

# ---------------------------------------------------------------- who wears what

_SCREENING, _POWDER = {'screening': ['medical']}, {'powder': ['respirator', 'goggles']}
_HALL = {'hall': ['cap', 'medical', 'gloves'], 'bedside': ['cap', 'respirator', 'shield', 'gloves']}
_CABIN = {'cabin': ['medical', 'gloves']}
# role -> name of a set -> layers; what a role has is what its sets name
USUAL = {
    'officer2': _SCREENING | _POWDER, 'officer3': _SCREENING | _POWDER | {'yard': ['vest']}, 'supervisor': _SCREENING,
    'employee': _SCREENING, 'quarantine-doctor': _HALL, 'quarantine-assistant': _HALL, 'purser': _CABIN, 'steward': _CABIN,
    **{role: _SCREENING for role in ('passenger-m58', 'passenger-f31', 'passenger-f24', 'passenger-m41', 'passenger-m35', 'passenger-f44',
                                     'passenger-m50', 'passenger-m38', 'elder', 'parent', 'child', 'diplomat')},
    'broker': {'suit': ['jacket']}, 'docker': {'noise': ['ear_defenders'], 'escape': ['escape_hood']}, 'driver': {'escape': ['escape_hood']},
}


def wear(name, fig, parts):
    """Adds to a dressed person whatever its usual sets need and it does not yet have."""
    if 'gloves' in {layer for worn in USUAL.get(name, {}).values() for layer in worn}:
        parts = _forearms_apart(fig, parts)
    have = {p.layer for p in parts}
    want = {layer for worn in USUAL.get(name, {}).values() for layer in worn} - have
    return parts + layers(fig, parts, want) if want else parts



def usual(name, layers):
    """Returns the sets of layers a person usually wears, by name; asserts that the person has them."""
    sets = USUAL.get(name, {})
    for key, worn in sets.items():
        missing = [w for w in worn if w not in layers]
        assert not missing, f'{name}: usual set {key} names {missing}, known: {layers}'
    return sets
