"""Whole-body protective clothing: each is an outfit, a file of its own, with what comes off as layers."""
import numpy as np
from scipy.ndimage import gaussian_filter1d

import accessories as acc
import garments as g
import noise
import ppe
import skin
from figure import unwrap
from mesh import Part, Solid, clip, grid, mirror, normals, smooth, turn_in
from noise import step
from persons.bodies import BODIES, body, features_of
from persons.looks import LOOKS
from persons.wear import head_of

WHITE, TAPE = (0.66, 0.68, 0.68), (0.13, 0.36, 0.56)
SCRUBS = (0.10, 0.30, 0.33)


def solid_of(*parts):
    base = np.cumsum([0] + [len(p.v) for p in parts])
    return Solid(np.concatenate([p.v for p in parts]),
                 np.concatenate([np.where(p.f >= 0, p.f + b, -1) for p, b in zip(parts, base)]))


def put(layer, *parts, hides=()):
    """Marks parts as one layer."""
    for p in parts:
        p.layer = layer
        p.hides = tuple(p.hides) + tuple(hides)
    return list(parts)


# ---------------------------------------------------------------- cloth

def crumple(amount_m=0.0022, scale=1.0):
    """Returns the heights of coated non-woven cloth: flat facets between sharp creases, as paper has."""
    def heights(p):
        q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1) * scale
        bend = np.stack([noise.fractal(q * 6, 2, s) for s in (5, 6, 7)], 1) * 0.9
        a = np.abs(noise.value(q * 15 + bend + 3.1, 5) - 0.5) + 0.5 * np.abs(noise.value(q * 31 + bend, 9) - 0.5)
        b = np.abs(noise.value((q + bend * 0.1) @ np.array([[9.0, 0, 4], [0, 21.0, 0], [4, 0, 9.0]]), 13) - 0.5)
        return amount_m * (1.6 * a + 1.2 * b)
    return heights


def drape(fig, amount_m=0.010):
    """Returns the heights of the large folds of a loose suit: at elbow, armpit, crotch, knee and ankle."""
    sh, el, hip, knee, foot = (fig.place[j] for j in ('LeftUpperArm', 'LeftLowerArm', 'LeftUpperLeg', 'LeftLowerLeg', 'LeftFoot'))
    fore = (fig.place['LeftHand'] - el) / np.linalg.norm(fig.place['LeftHand'] - el)

    def heights(p):
        q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
        near = lambda place, size: np.exp(-np.linalg.norm((q - place) / size, axis=1) ** 2)
        along = (q - el) @ fore
        elbow = np.exp(-(along / 0.085) ** 2) * step(sh[0], sh[0] + 0.05, q[:, 0])
        sleeve = noise.ridges(np.stack([along * 17, q[:, 2] * 7, q[:, 1] * 2], 1), 21)
        armpit = near(sh + [-0.05, -0.12, 0.03], [0.09, 0.13, 0.16])
        pull = noise.ridges(np.stack([q[:, 0] * 10 + q[:, 1] * 13, q[:, 1] * 2, q[:, 2] * 2], 1), 22)
        crotch = near([0.04, hip[1] - 0.06, 0.03], [0.11, 0.12, 0.2])
        star = noise.ridges(np.stack([q[:, 1] * 17 - q[:, 0] * 14, q[:, 0] * 2, q[:, 2] * 2], 1), 23)
        bend = np.exp(-((q[:, 1] - knee[1]) / 0.11) ** 2) + 1.2 * np.exp(-np.clip(q[:, 1] - foot[1] - 0.02, 0, 1) / 0.13)
        leg = noise.ridges(np.stack([q[:, 1] * 15 + q[:, 2] * 5, q[:, 0] * 4, q[:, 2] * 4], 1), 24) * step(hip[1] - 0.1, hip[1] - 0.2, q[:, 1])
        hang = noise.ridges(np.stack([np.arctan2(p[:, 0], p[:, 2]) * 2.2, p[:, 1] * 3, p[:, 2] * 0], 1), 25) * step(hip[1] - 0.05, hip[1] + 0.05, q[:, 1])
        return amount_m * (0.6 * elbow * sleeve + 0.3 * sleeve * step(sh[0] + 0.04, sh[0] + 0.10, q[:, 0]) + 1.0 * armpit * pull
                           + 0.9 * crotch * star + 0.8 * bend * leg + 0.55 * hang * step(sh[0] + 0.05, sh[0] - 0.03, q[:, 0]))
    return heights


def dirt(amount, from_y=0.55, colour=(0.16, 0.14, 0.11), seed=77):
    """Returns a painter's detail: dust that rises from the ground, and smudges."""
    def paint(t):
        cloud = noise.fractal(t.pos * 7, 4, seed)
        low = step(from_y, 0.02, t.pos[:, 1])
        g.lay(t, np.clip(amount * (low * (0.35 + cloud) + 0.5 * step(0.62, 0.78, cloud)), 0, 0.8), colour=colour, rough=0.9)
    return paint


def stripe(t, d, half_m, colour, rough=0.5, raised_m=0.0005, where=1.0):
    """Lays a welded tape along a signed distance."""
    g.lay(t, step(half_m + 0.0006, half_m - 0.0006, np.abs(d)) * where, colour=colour, height=raised_m, rough=rough)


def bands(colour, silver=(0.60, 0.62, 0.64), at=(), half_m=0.024):
    """Returns a painter's detail: reflecting bands edged in colour at heights; `at` holds functions of texels to distances."""
    def paint(t):
        for distance in at:
            d = distance(t)
            g.lay(t, step(half_m + 0.001, half_m, np.abs(d)), colour=colour, rough=0.6, height=0.0006)
            g.lay(t, step(half_m * 0.46 + 0.0008, half_m * 0.46, np.abs(d)), colour=silver, rough=0.32, metal=0.35, height=0.0004)
    return paint


def suit(fig, colour, name, rough=0.7, ease_m=0.034, leg_m=0.020, knee_m=0.092, hem_m=0.060, hem_y=0.075, tape=None, details=(), crease_m=0.0055, drape_m=0.011,
         blouse=True, hem_drop_m=0.0, grain=0.03, waistband=True, neck_drop_m=-0.012,
         sink_m=0.0):
    """Makes a one-piece suit as top, waistband and trousers, with taped seams."""
    waist = fig.place['Spine'][1] + 0.020
    sh, el, wr = (fig.place[j] for j in ('LeftUpperArm', 'LeftLowerArm', 'LeftHand'))
    hip, knee, foot = (fig.place[j] for j in ('LeftUpperLeg', 'LeftLowerLeg', 'LeftFoot'))
    side_z = fig.place['Chest'][2] * 0.5 + fig.place['UpperChest'][2] * 0.5 + 0.012
    fine, large = crumple(crease_m), drape(fig, drape_m)
    folds = lambda p: fine(p) + large(p)

    def seams_top(t):
        t.height[:] += folds(t.pos) * 0.9
        if tape is None:
            return
        x, y, z = np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]
        torso = x < sh[0] + 0.03
        stripe(t, x - (sh[0] - 0.018 + (y - sh[1]) * 0.22), 0.010, tape, where=step(sh[1] - 0.13, sh[1] - 0.11, y))
        stripe(t, z - side_z, 0.010, tape, where=(y < sh[1] - 0.10) * torso * (x > 0.08))
        axis_y = np.interp(x, [sh[0], el[0], wr[0]], [sh[1], el[1], wr[1]])
        axis_z = np.interp(x, [sh[0], el[0], wr[0]], [sh[2], el[2], wr[2]])
        stripe(t, z - axis_z, 0.008, tape, where=(y < axis_y) * (x > sh[0] + 0.06))

    def seams_low(t):
        t.height[:] += folds(t.pos) * 0.9
        if tape is None:
            return
        y, z = t.pos[:, 1], t.pos[:, 2]
        side = np.interp(y, [foot[1], knee[1], hip[1]], [foot[2] + 0.006, knee[2] + 0.002, hip[2] - 0.004])
        stripe(t, z - side, 0.010, tape)
    top = g.shirt(fig, colour, waist_y=waist, ease_m=ease_m, blouse=blouse, hem_drop_m=hem_drop_m, rough=rough, name=f'{name} top',
                  details=(seams_top, *details), neck_drop_m=neck_drop_m, slope=0.05)
    low = g.trousers(fig, colour, waist, hem_y=hem_y, hem_half_m=hem_m, knee_half_m=knee_m, crease=False, rough=rough, thigh_ease_m=leg_m,
                     name=f'{name} trousers', details=(seams_low, *details))
    for part in (top, low):
        rim = np.isin(np.arange(len(part.v)), g.boundary_rows(part)) | (np.abs(part.v[:, 0]) < 1e-4)
        flat = step(0.030, 0.10, np.abs(part.v[:, 1] - waist + 0.006)) if waistband else 1.0
        lift = (folds(part.v) - 0.6 * crease_m - 0.15 * drape_m) * flat
        part.v = part.v + normals(part.v, part.f) * (lift * ~rim)[:, None]
        part.v = smooth(part.v, part.f, 1, 0.35, pin=rim)
        if part is top and sink_m:
            hem = part.v[:, 1].min()
            part.v = part.v - normals(part.v, part.f) * (sink_m * step(hem + 0.07, hem + 0.01, part.v[:, 1]))[:, None]
        part.density, part.detail = 0.8, 1.0
    parts = [top, low]
    if waistband:
        ring = girdle(fig, solid_of(top, low), waist - 0.012, 0.056, 0.0090, f'{name} waist')

        def gathered(t):
            a = np.arctan2(t.pos[:, 0], t.pos[:, 2] - fig.place['Spine'][2])
            t.height[:] += 0.0016 * np.abs(np.sin(a * 38 + 2 * np.sin(a * 7)))
        ring.paint = g.cloth(colour, rough, None, (gathered, *details), grain)
        parts.append(ring)
    return parts, waist


def girdle(fig, solid, y, width_m, out_m, name):
    """Makes a band round the waist, close on whatever is worn there."""
    angles = np.linspace(-np.pi, np.pi, 49)[:-1]
    z = fig.place['Spine'][2]
    rows = []
    for dy, out in ((0.5, -0.010), (0.5, 0.0), (0.25, out_m), (-0.25, out_m), (-0.5, 0.0), (-0.5, -0.010)):
        r = []
        for a in angles:
            d = np.array([np.sin(a), 0, np.cos(a)])
            _, _, far = solid.hit(np.array([0, y + dy * width_m, z]) + d * 0.6, -d, 0.6)
            r.append(0.6 - far if far else 0.14)
        r = gaussian_filter1d(g._convex_rows(np.array(r)[None], angles)[0], 0.8, mode='wrap') + out
        rows.append(np.stack([np.sin(angles) * r, np.full(48, y + dy * width_m), z + np.cos(angles) * r], 1))
    part = grid(name, rows, fig.blend(Hips=0.6, Spine=0.4), closed=True)
    ppe.facing(part, np.array([0, y, z]))
    part.density, part.detail = 0.5, 0.7
    return part


def flap(fig, solid, top_y, low_y, colour, tape=None, half_m=0.026, out_m=0.006, rough=0.7, name='flap'):
    """Makes the storm flap over the front zip."""
    rows = []
    us = np.array([-1.0, -0.96, -0.4, 0.4, 0.96, 1.0])
    ys = np.linspace(top_y, low_y, 26)
    front = acc.Front(fig, solid)
    z = np.array([front.at(0.0, y)[0][2] for y in ys])
    z = np.maximum(z, gaussian_filter1d(z, 1.5))
    sides = np.array([[front.at(u * half_m, y)[0][2] for u in us] for y in ys])
    sides = gaussian_filter1d(sides, 1.0, axis=0)
    for y, zz, row in zip(ys, z, sides):
        lift = np.where(np.abs(us) > 0.99, -0.002, out_m)
        rows.append(np.stack([us * half_m, np.full(6, y), np.maximum(row, zz - 0.012) + lift], 1))
    p = np.array(rows).reshape(-1, 3)
    part = grid(name, rows, fig.nearest_weights(p))
    if normals(part.v, part.f)[:, 2].sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    base = g.cloth(colour, rough, crumple(0.0012), (), 0.03)

    def paint(t):
        base(t)
        x = t.pos[:, 0]
        if tape is not None:
            stripe(t, np.abs(x) - half_m * 0.80, 0.0045, tape)
        g.lay(t, g.line(np.abs(x) - half_m * 0.62, 0.0007), height=-0.0006, colour=np.array(colour) * 0.75)
    part.paint = paint
    part.density, part.detail = 0.8, 0.8
    return part


def hood(fig, skull, colour, name='hood', ease_m=0.012, rough=0.7, tape=None, opening=None, details=(), rim_m=0.008, end_m=0.100, hug=None):
    """Makes a hood from the crown to the collar with an elastic opening for the face.

    `opening` is (half angle, up from the eyes, down from the chin). Turns with the head, its skirt stays on the shoulders.
    """
    half, up, down = opening or (0.80, 0.043, 0.010)
    neck = fig.place['Neck']
    azimuth = np.linspace(-np.pi, np.pi, 57)[:-1]
    bridge = skull.radius('round', 1.5, fall=0.55)
    hug = hug or skull.radius('face', 1.0, fall=0.9)
    rings = []
    thetas = np.radians([2, 10, 20, 31, 42, 53, 64, 75, 86, 97])
    for th in thetas:
        ring = []
        for a in azimuth:
            d = np.array([np.sin(a) * np.sin(th), np.cos(th), np.cos(a) * np.sin(th)])
            peak = 0.006 * np.sin(th) ** 2 * max(0.0, -np.cos(a))
            ring.append(skull.centre + d * (skull.from_hull(d) + ease_m + peak))
        rings.append(np.array(ring))
    start = rings[-1][:, 1]
    start_r = np.hypot(rings[-1][:, 0], rings[-1][:, 2] - skull.centre[2])
    end_y = neck[1] - 0.026 - 0.034 * (np.cos(azimuth) * 0.5 + 0.5)
    steps = np.linspace(0, 1, 12)[1:]
    for s in steps:
        y = start * (1 - s) + end_y * s
        r = np.maximum(bridge(azimuth, y) + ease_m, start_r * (1 - s) + end_m * s)
        late = step(0.55, 1.0, s)
        r = r * (1 - late) + end_m * late
        z = skull.centre[2] * (1 - late) + (neck[2] + 0.004) * late
        rings.append(np.stack([np.sin(azimuth) * r, y, z + np.cos(azimuth) * r], 1))
    rings = np.array(rings)
    a = np.broadcast_to(azimuth, rings.shape[:2])
    gather = crumple(0.005)
    part = grid(name, rings, fig.bone('Head'), closed=True)
    ppe.facing(part, skull.centre)
    part.v = smooth(part.v, part.f, 3, 0.5)
    part.v = part.v + normals(part.v, part.f) * (gather(part.v) - 0.004)[:, None]
    ya, yb = skull.eye[1] + up, skull.chin[1] - down
    middle, tall = (ya + yb) / 2, (ya - yb) / 2

    def around(p):
        ang = np.arctan2(p[:, 0], p[:, 2] - skull.centre[2])
        return (np.abs(ang / half) ** 2.5 + np.abs((p[:, 1] - middle) / tall) ** 2.5) ** 0.4 - 1
    # the elastic draws the edge down to the face
    f = around(part.v)
    ang = np.arctan2(part.v[:, 0], part.v[:, 2] - skull.centre[2])
    close = step(0.45, 0.05, f) * (np.abs(ang) < 1.5)
    r = np.hypot(part.v[:, 0], part.v[:, 2] - skull.centre[2])
    want = r * (1 - close) + (hug(ang, part.v[:, 1]) + 0.006) * close
    part.v[:, 0] *= want / np.maximum(r, 1e-6)
    part.v[:, 2] = skull.centre[2] + (part.v[:, 2] - skull.centre[2]) * want / np.maximum(r, 1e-6)
    part = clip(part, around(part.v))
    above = step(neck[1] + 0.010, neck[1] + 0.085, part.v[:, 1])[:, None]
    part.w = fig.bone('Head') * above + fig.blend(Neck=0.4, UpperChest=0.6) * (1 - above)
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    unwrap(part, (c[:, 0] < 0).astype(int))
    part = turn_in(part, rim_m, 0.0)

    def seams(t):
        if tape is not None:
            stripe(t, t.pos[:, 0], 0.010, tape)
            stripe(t, around(t.pos) - 0.10, 0.035, tape)
        f = around(t.pos)
        ang = np.arctan2(t.pos[:, 0], t.pos[:, 1] - middle)
        t.height[:] += 0.0018 * np.abs(np.sin(ang * 34)) * step(0.40, 0.05, f)
    part.paint = g.cloth(colour, rough, crumple(0.0018), (seams, *details), 0.03)
    part.density, part.detail = 0.8, 1.0
    return part


def lining(part, inward_m=0.002, colour=(0.25, 0.26, 0.26), name=None):
    """Makes the inside of a shell: the same cloth seen from behind."""
    out = Part(name or f'{part.name} lining', part.v - normals(part.v, part.f) * inward_m, part.f[:, ::-1].copy(), part.w.copy(),
               part.uv[:, ::-1, :2].copy() * 0.25, np.zeros(len(part.f), int))
    tri = out.f[:, 0] < 0
    out.f[tri], out.uv[tri] = np.roll(out.f[tri], -1, 1), np.roll(out.uv[tri], -1, 1)
    out.panel = part.panel.copy()
    out.paint = g.plain(colour, 0.8)
    out.density, out.detail = 0.3, 0.4
    return out


# ---------------------------------------------------------------- feet and hands

def _leg_ring(solid, fig, y, angles):
    """Measures the trousers' left leg at a height."""
    knee, foot = fig.place['LeftLowerLeg'], fig.place['LeftFoot']
    cx, cz = (np.interp(y, [foot[1], knee[1]], [foot[i] + d, knee[i] + e]) for i, d, e in ((0, 0, 0), (2, 0.006, 0.002)))
    out = []
    for a in angles:
        d = np.array([np.sin(a), 0, np.cos(a)])
        reach = min(0.3, cx / max(-d[0], 0.05)) if d[0] < 0 else 0.3        # not into the other leg
        _, _, far = solid.hit(d * reach + [cx, y, cz], -d, reach)
        out.append(reach - far if far else 0.055)
    return np.array([cx, y, cz]), g._convex_rows(np.array(out)[None], angles)[0]


def shaft(fig, over, colour, low_y, top_y, ease_m, name, rough=0.6, rim_m=0.004, gathers=0.0, details=()):
    """Makes a boot's shaft (or a cover's leg) round the trouser leg from the ankle up."""
    solid = Solid(over.v, over.f)
    angles = np.linspace(-np.pi, np.pi, 25)[:-1]
    rings = []
    ys = np.linspace(low_y, top_y, 12)
    measured = [(_leg_ring(solid, fig, max(y, 0.10), angles)[0], np.max([_leg_ring(solid, fig, max(y + d, 0.10), angles)[1] for d in (0, 0.02, 0.04)], 0))
                for y in ys]
    radii = gaussian_filter1d(np.array([np.maximum(r, 0.056) for _, r in measured]), 1.0, axis=0, mode='nearest')
    radii = np.maximum(radii, [r * (y > 0.13) for (_, r), y in zip(measured, ys)])
    for i, (y, (c, _), r) in enumerate(zip(ys, measured, radii)):
        r = gaussian_filter1d(r, 1.0, mode='wrap') + ease_m
        r = r + gathers * np.abs(np.sin(angles * 9 + i)) * np.sin(np.pi * i / 11)
        rings.append(np.stack([c[0] + np.sin(angles) * r, np.full(24, y), c[2] + np.cos(angles) * r], 1))
    last = rings[-1]
    middle = last.mean(0)
    rings += [last + (last - middle) * [1, 0, 1] * 0.05 + [0, 0.001, 0], last + [0, 0.006, 0], middle + (last - middle) * 0.93 + [0, 0.002, 0],
              middle + (last - middle) * 0.90 - [0, 0.02, 0]]
    part = grid(name, rings, fig.bone('LeftLowerLeg'), closed=True)
    axis = np.repeat(np.array([r.mean(0) for r in rings]), 24, 0)
    outer = len(ys) * 24
    n = normals(part.v, part.f)
    if (n[:outer] * (part.v - axis)[:outer]).sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    ankle = fig.place['LeftFoot'][1]
    low = step(ankle + 0.05, ankle - 0.02, part.v[:, 1])[:, None]
    part.w = fig.bone('LeftLowerLeg') * (1 - low) + fig.bone('LeftFoot') * low
    part.paint = g.cloth(colour, rough, crumple(0.001) if gathers else None, details, 0.04)
    part.density, part.detail = 0.5, 0.8
    return mirror(part, fig.joints)


def boots(fig, over, colour, sole, top_y=0.30, name='boots', rough=0.38, details=()):
    """Makes rubber boots: foot and shaft."""
    foot = g.shoes(fig, colour, rough, cap=tuple(np.array(colour) * 0.9), sole=sole, high_m=0.110, name=name)
    foot.v = foot.v + normals(foot.v, foot.f) * (0.008 * step(0.03, 0.05, foot.v[:, 1]))[:, None]
    laces = foot.paint

    def rubber(t):
        laces(t)
        y = t.pos[:, 1]
        above = step(0.030, 0.034, y)
        g.lay(t, above, colour=np.array(colour) * 1.0, rough=rough)
        for d in details:
            d(t)
    foot.paint = rubber
    leg = shaft(fig, over, colour, 0.060, top_y, 0.009, f'{name} shaft', rough, details=details)
    return [foot, leg]


def boot_covers(fig, over, colour=WHITE, tape=TAPE, top_y=0.37):
    """Makes boot covers of the suit's cloth: a sack over the shoe, tied above the ankle, and a leg to below the knee."""
    foot = g.shoes(fig, colour, 0.7, sole=tuple(np.array(colour) * 0.8), high_m=0.105, name='boot cover')
    bulge = crumple(0.010, 0.8)
    foot.v = foot.v + normals(foot.v, foot.f) * ((0.004 + bulge(foot.v)) * step(0.0, 0.02, foot.v[:, 1]))[:, None]
    cloth = g.cloth(colour, 0.7, crumple(0.0022), (dirt(0.35, 0.12),), 0.03)
    foot.paint = lambda t: (cloth(t), g.lay(t, step(0.020, 0.016, t.pos[:, 1]), colour=(0.20, 0.25, 0.30), rough=0.85))
    foot.name = 'boot cover'

    def ties(t):
        y = t.pos[:, 1]
        for at in (0.135, top_y - 0.030):
            stripe(t, y - at, 0.006, tape)
        t.height[:] += 0.0015 * np.abs(np.sin(np.arctan2(np.abs(t.pos[:, 0]) - 0.1, t.pos[:, 2]) * 21)) * step(0.06, 0.0, np.abs(y - top_y + 0.03))
    leg = shaft(fig, over, colour, 0.080, top_y, 0.010, 'boot cover leg', 0.7, gathers=0.006, details=(ties,))
    return [foot, leg]


def gauntlets(fig, colour, thick_m=0.0040, cuff_m=0.125, out_m=0.030, name='gauntlets', rough=0.5, smooth_rounds=4, **more):
    part = g.gloves(fig, colour, thick_m, cuff_m, out_m, smooth_rounds, rough=rough, name=name, **more)
    part.density = 0.8
    return part


def hands(fig, role):
    """Makes the bare hands that the last gloves leave."""
    tone = LOOKS[role].get('tone', (0.5, 0.3, 0.2))
    part = g.gloves(fig, tone, 0.0, 0.055, 0.0, 0, name='hands')

    def paint(t):
        skin.base(t, tone)
    part.paint = paint
    part.density, part.detail = 0.7, 0.8
    return part


# ---------------------------------------------------------------- faces behind glass

def full_mask(skull, colour=(0.014, 0.014, 0.016), port='regulator', straps=None, hug=None, name='mask'):
    """Makes a full-face mask: rubber seal, frame, visor, mouthpiece inside, and a filter or an air regulator before it."""
    fig = skull.fig
    w = fig.bone('Head')
    hug = hug or skull.radius('face', 1.2, fall=0.9)
    phi = np.linspace(0, 2 * np.pi, 49)[:-1]
    cos, sin = np.cos(phi), np.sin(phi)
    up, down = skull.eye[1] + 0.056, skull.chin[1] - 0.010
    middle_y = (up + down) / 2
    tall = (up - down) / 2

    def outline(half_w, grow):
        # an egg: wide at the eyes, narrow at the chin
        y = middle_y + (tall + grow) * np.sign(sin) * np.abs(sin) ** 0.85
        x = (half_w + grow) * np.sign(cos) * np.abs(cos) ** 0.72 * (1 - 0.30 * np.clip(-sin, 0, 1) ** 1.6 - 0.10 * np.clip(sin, 0, 1) ** 3)
        return x, y
    x, y = outline(0.074, 0.0)
    a = x / 0.088
    base = skull.place(a, y, hug(a, y) + 0.001)
    out = np.stack([cos, sin * 0.8, 0 * cos], 1)
    lip = skull.place(a, y, hug(a, y) + 0.012) + out * 0.004
    nose = max(hug(0.0, skull.eye[1] - d).item() for d in (0.01, 0.02, 0.03, 0.04))
    front = skull.centre[2] + nose + 0.020
    bend = 0.094

    def depth(x, y):
        return front - (bend - np.sqrt(np.maximum(bend ** 2 - x ** 2, 1e-6))) - 0.9 * np.abs(y - skull.eye[1] + 0.015) ** 1.6
    rims = [base, lip]
    for grow, back in ((0.003, 0.010), (0.004, 0.001), (0.000, -0.003), (-0.005, -0.001)):
        x, y = outline(0.076, grow)
        rims.append(np.stack([x, y, depth(x, y) - back], 1))
    frame = grid(name, rims, w, closed=True)
    inside = np.array([0, middle_y, front - 0.06])
    ppe.facing(frame, inside)
    frame.paint = g.cloth(colour, 0.55, None, (), 0.05)
    frame.density, frame.detail = 0.6, 1.0
    x, y = outline(0.076, -0.0048)
    rings = []
    for s in (1.0, 0.75, 0.45, 0.05):
        xs, ys = x * s, middle_y + (y - middle_y) * s
        rings.append(np.stack([xs, ys, depth(xs, ys) - 0.001], 1))
    visor = grid(f'{name} visor', rings, w, closed=True)
    ppe.facing(visor, inside)
    visor.lens = True
    # mouthpiece inside
    cup = []
    for rho in (1.0, 0.85, 0.6, 0.3, 0.05):
        cx, cy = 0.036 * cos * rho, skull.mouth[1] + 0.008 + 0.036 * sin * rho
        cup.append(np.stack([cx, cy, hug(cx / 0.09, cy) * np.cos(cx / 0.09) + skull.centre[2] + 0.004 + 0.020 * np.sqrt(1 - min(1, rho ** 2) + 0.01)], 1))
    inner = grid(f'{name} cup', cup, w, closed=True)
    ppe.facing(inner, inside - [0, 0.03, 0.02])
    inner.paint = g.plain((0.02, 0.021, 0.022), 0.6)
    inner.density, inner.detail = 0.3, 0.5
    at = np.array([0, skull.mouth[1] - 0.016, depth(np.zeros(1), np.array([skull.mouth[1] - 0.016]))[0] - 0.004])
    parts = [frame, visor, inner]
    ahead = np.array([0, -0.30, 1.0])
    if port == 'filter':
        parts.append(ppe.canister(f'{name} filter', at, ahead, 0.050, 0.058, w, (0.10, 0.115, 0.075), (0.50, 0.36, 0.05)))
    else:
        parts.append(ppe.canister(f'{name} regulator', at, ahead, 0.033, 0.042, w, (0.012, 0.012, 0.014), (0.50, 0.06, 0.04)))
    if straps is not None:
        for start, heights in ((0.84, ((0.84, up - 0.020), (1.5, up + 0.02), (np.pi, up + 0.005))),
                               (0.80, ((0.80, skull.eye[1] - 0.03), (1.5, skull.eye[1] - 0.005), (np.pi, skull.eye[1])))):
            parts.append(ppe.band(f'{name} strap', skull, start, heights, 0.018, 0.006, (0.02, 0.02, 0.022), straps))
    return parts, at + ahead / np.linalg.norm(ahead) * 0.03


def lathe(name, profile, place, axis, weights, sides=20):
    """Turns a profile of (along, radius) about an axis from a place."""
    d = np.asarray(axis, float) / np.linalg.norm(axis)
    side = np.cross(d, [1.0, 0, 0] if abs(d[0]) < 0.9 else [0, 0, 1.0])
    side /= np.linalg.norm(side)
    up = np.cross(side, d)
    rings = [[place + d * s + r * (np.cos(t) * side + np.sin(t) * up) for t in np.linspace(0, 2 * np.pi, sides + 1)[:-1]] for s, r in profile]
    part = grid(name, rings, weights, closed=True)
    middle = place + d * (profile[0][0] + profile[-1][0]) / 2
    return ppe.facing(part, middle)


def scba(fig, solid, cylinder=(0.50, 0.36, 0.03), strap=(0.016, 0.016, 0.018), mouth=None, label='6.8 L 30 MPa', back_m=0.045):
    """Makes a breathing apparatus: cylinder, back plate, harness, belt, gauge, and a hose to the mask when its `mouth` is given."""
    chest, spine, neck, sh = (fig.place[j] for j in ('UpperChest', 'Spine', 'Neck', 'LeftUpperArm'))
    w = fig.blend(UpperChest=0.6, Chest=0.4)
    back = acc.Front(fig, solid)
    top_y, low_y = neck[1] - 0.015, neck[1] - 0.50
    z = np.percentile([back.at(0.0, y, back=True)[0][2] for y in np.linspace(top_y - 0.06, low_y + 0.08, 9)], 35) + 0.010
    parts = []
    plate = g.rounded_box('scba plate', (0.24, 0.44, 0.030), np.array([0, (top_y + low_y) / 2, z - 0.012]), np.pi, w, bevel=0.3)
    plate.paint = g.plain((0.014, 0.014, 0.015), 0.6)
    plate.density = 0.3
    r = 0.074
    tank_z = z - 0.022 - r
    profile = [(0.0, 0.010), (0.004, 0.024), (0.030, 0.026), (0.036, 0.040), (0.060, 0.066), (0.085, r), (0.43, r), (0.470, 0.064), (0.50, 0.040), (0.512, 0.006)]
    tank = lathe('scba cylinder', profile, np.array([0, low_y - 0.03, tank_z]), [0, 1.0, 0.0], w, 22)
    mask = acc.text_mask(((label, 1.0), ('压缩空气  AIR', 1.1)), 44, 420, 130)
    at = acc.printed(mask, np.array([0, (top_y + low_y) / 2 + 0.03, tank_z]), np.array([0, 1.0, 0]), np.array([1.0, 0, 0]), 0.20, 0.062)

    def paint(t):
        t.colour[:], t.rough[:] = cylinder, 0.30
        s = t.pos[:, 1] - low_y + 0.03
        g.lay(t, step(0.052, 0.048, s), colour=(0.42, 0.42, 0.43), metal=0.9, rough=0.35)
        g.lay(t, step(0.020, 0.018, np.abs(s - 0.115)), colour=(0.58, 0.60, 0.62), rough=0.35)
        g.lay(t, at(t.pos) * (t.pos[:, 2] < tank_z), colour=(0.02, 0.02, 0.022))
    tank.paint = paint
    tank.density, tank.detail = 0.55, 1.0
    loop = g.rounded_box('scba band', (0.17, 0.035, 0.05), np.array([0, top_y - 0.13, tank_z + 0.045]), 0, w)
    loop.paint = g.plain(strap, 0.7)
    loop.density = 0.3
    valve = lathe('scba valve', [(-0.045, 0.002), (-0.044, 0.022), (-0.010, 0.022), (-0.008, 0.012), (0.02, 0.012)], np.array([0.0, low_y - 0.028, tank_z]), [1.0, 0, 0],
                  w, 12)
    valve.paint = g.plain((0.012, 0.012, 0.012), 0.6)
    valve.density = 0.3
    parts += [plate, tank, loop, valve]
    # shoulder straps: from the plate over the shoulder, down the chest, under the arm
    for sign in (1, -1):
        line = []
        for s in np.linspace(0, 1, 22):
            if s < 0.30:
                k = s / 0.30
                p, n = back.at(sign * (0.075 + 0.015 * k), top_y - 0.06 + 0.05 * k, 0.010, back=True)
            elif s < 0.48:
                k = (s - 0.30) / 0.18
                x = sign * (0.092 + 0.004 * k)
                p0, _, _ = solid.hit([x, neck[1] + 0.6, (neck[2] - 0.055) * (1 - k) + (sh[2] + 0.055) * k], [0, -1.0, 0], 1.0)
                p, n = (p0 + [0, 0.010, 0] if p0 is not None else line[-1]), None
            else:
                k = (s - 0.48) / 0.52
                p, n = back.at(sign * (0.096 + 0.030 * k ** 2), sh[1] + 0.012 - 0.31 * k, 0.010)
            line.append(p)
        line = gaussian_filter1d(np.array(line), 1.0, axis=0, mode='nearest')
        ahead = np.gradient(line, axis=0)
        outward = []
        for p in line:
            near, n, _ = solid.nearest(p)
            n = n if n @ (p - near) > 0 else -n
            outward.append(n)
        outward = gaussian_filter1d(np.array(outward), 1.2, axis=0)
        outward /= np.linalg.norm(outward, axis=1, keepdims=True)
        across = np.cross(outward, ahead)
        across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
        half = np.interp(np.linspace(0, 1, 22), [0, 0.2, 0.6, 0.68, 1], [0.022, 0.028, 0.028, 0.016, 0.016])[:, None]
        rows = np.stack([line - across * half - outward * 0.008, line - across * half + outward * 0.003, line + across * half + outward * 0.003,
                         line + across * half - outward * 0.008], 1)
        part = grid('scba strap', rows, fig.nearest_weights(rows.reshape(-1, 3)))
        if (normals(part.v, part.f) * np.repeat(outward, 4, 0)).sum() < 0:
            part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
        part.paint = g.cloth(strap, 0.85, None, (lambda t: g.lay(t, step(0.010, 0.009, np.abs(t.pos[:, 1] - chest[1] - 0.03)), colour=(0.55, 0.57, 0.60),
                                                                 rough=0.35),), 0.08)
        part.density, part.detail = 0.5, 0.9
        parts.append(part)
        if sign < 0:
            gauge_at = line[13] + outward[13] * 0.012 - [0, 0.05, 0]
    ahead_of_dial = np.array([0, 0.2, 1.0]) / np.hypot(0.2, 1.0)
    dial = lathe('scba gauge', [(-0.012, 0.018), (0.010, 0.024), (0.014, 0.022), (0.0135, 0.001)], gauge_at, [0, 0.2, 1.0], w, 14)
    dial.paint = lambda t: (g.plain((0.012, 0.012, 0.013), 0.5)(t), g.lay(t, step(0.0185, 0.0175, np.linalg.norm(
        (t.pos - gauge_at) - ((t.pos - gauge_at) @ ahead_of_dial)[:, None] * ahead_of_dial, axis=1)) * step(0.008, 0.010, (t.pos - gauge_at) @ ahead_of_dial),
        colour=(0.55, 0.56, 0.50), rough=0.2))
    dial.density, dial.detail = 0.8, 2.0
    parts.append(dial)
    waist = spine[1] + 0.004
    ring = girdle(fig, solid, waist, 0.045, 0.009, 'scba belt')
    ring.paint = g.cloth(strap, 0.8, None, (), 0.08)
    buckle = g.rounded_box('buckle', (0.052, 0.048, 0.008), np.array([0, waist, ring.v[:, 2].max() + 0.003]), 0, fig.blend(Hips=0.6, Spine=0.4))
    buckle.paint, buckle.density = g.plain((0.30, 0.05, 0.02), 0.4), 0.4
    parts += [ring, buckle]
    if mouth is not None:
        path = [np.array([-0.060, top_y - 0.10, z - 0.030]), np.array([-0.066, neck[1] + 0.035, neck[2] - 0.105]),
                np.array([-0.092, neck[1] + 0.066, neck[2] - 0.020]), np.array([-0.092, neck[1] + 0.030, neck[2] + 0.070]),
                mouth + [-0.050, -0.070, 0.008], mouth + [-0.012, -0.022, 0.012], mouth]
        hose = ppe.tube('scba hose', ppe.bezier(path, 24), 0.0105, w, 7)
        share = (step(neck[1] + 0.02, mouth[1] - 0.02, hose.v[:, 1]) * step(neck[2] - 0.03, neck[2] + 0.05, hose.v[:, 2]))[:, None]
        hose.w = fig.bone('Head') * share + w * (1 - share)
        hose.paint = lambda t: (g.plain((0.013, 0.013, 0.014), 0.55)(t))
        hose.density, hose.detail = 0.4, 0.8
        parts.append(hose)
    return parts


def helmet(fig, skull, colour=(0.62, 0.40, 0.03), words=(('消防', 1.3), ('FIRE', 1.0))):
    """Makes a fire helmet: shell with a low crest, brim, reflecting stripe, visor pushed up, neck curtain."""
    w = fig.bone('Head')
    azimuth = np.linspace(-np.pi, np.pi, 41)[:-1]
    rim_y = skull.eye[1] + 0.052 - 0.030 * (0.5 - 0.5 * np.cos(azimuth))
    rings = []
    for s in (0.02, 0.16, 0.32, 0.48, 0.64, 0.80, 0.92, 1.0):
        ring = []
        for a, y in zip(azimuth, rim_y):
            edge = np.arctan2(0.115, y - skull.centre[1])
            th = s * edge
            d = np.array([np.sin(a) * np.sin(th), np.cos(th), np.cos(a) * np.sin(th)])
            crest = 0.010 * np.exp(-(np.sin(a) * np.sin(th) / 0.18) ** 2) * step(1.0, 0.6, s)
            ring.append(skull.centre + d * (max(skull.from_hull(d), 0.088) + 0.030 + crest))
        rings.append(np.array(ring))
    rim = rings[-1]
    middle = rim.mean(0)
    away = (rim - middle) * [1, 0, 1]
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    reach = np.interp(np.abs(azimuth), [0, 0.9, 2.2, np.pi], [0.026, 0.014, 0.020, 0.048])[:, None]
    rings += [rim + away * reach * 0.6 - [0, 0.004, 0], rim + away * reach - [0, 0.012, 0], rim + away * (reach - 0.003) - [0, 0.016, 0],
              rim - away * 0.012 - [0, 0.006, 0]]
    shell = grid('helmet', rings, w, closed=True)
    ppe.facing(shell, skull.centre)
    mask = acc.text_mask(words, 60, 160, 170)
    centre = skull.centre + [0, 0.085, 0.10]
    at = acc.printed(mask, centre, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), 0.058, 0.058)
    tilt = np.arctan2(0.115, skull.eye[1] + 0.05 - skull.centre[1])

    def paint(t):
        t.colour[:], t.rough[:] = colour, 0.28
        d = t.pos - skull.centre
        level = np.arctan2(np.hypot(d[:, 0], d[:, 2]), d[:, 1])
        g.lay(t, step(0.07, 0.06, np.abs(level - 1.12)), colour=(0.60, 0.63, 0.62), rough=0.3, metal=0.3)
        g.lay(t, step(0.030, 0.029, np.abs(d[:, 0])) * (level < 0.9), colour=np.array(colour) * 0.86, height=0.0008)
        shield = step(0.040, 0.038, np.hypot(d[:, 0], d[:, 1] - 0.085)) * (t.pos[:, 2] > skull.centre[2] + 0.03)
        g.lay(t, shield, colour=(0.40, 0.03, 0.02), height=0.001)
        g.lay(t, at(t.pos) * (t.pos[:, 2] > skull.centre[2] + 0.03), colour=(0.70, 0.66, 0.40))
        soot = noise.fractal(t.pos * 24, 4, 41)
        g.lay(t, 0.35 * step(0.55, 0.8, soot), colour=(0.03, 0.028, 0.026), rough=0.7)
    shell.paint = paint
    shell.density, shell.detail = 0.8, 1.2
    curtain_rows = []
    behind = np.linspace(np.pi * 0.46, np.pi * 1.54, 19)
    for k, drop in enumerate((0.0, 0.03, 0.07, 0.11, 0.135)):
        y = np.interp(np.abs(behind - np.pi), [0, 1.7], [rim_y.min(), rim_y.min() + 0.022]) - drop
        r = 0.104 + 0.010 * k / 4
        curtain_rows.append(np.stack([np.sin(behind) * (r - 0.008), y, middle[2] + 0.01 + np.cos(behind) * (r + 0.012)], 1))
    curtain = grid('helmet curtain', curtain_rows, w)
    ppe.facing(curtain, skull.centre - [0, 0.08, 0])
    curtain = turn_in(curtain, 0.004, 0.0)
    curtain.paint = g.cloth((0.020, 0.022, 0.030), 0.85, lambda p: 0.003 * noise.ridges(p * [18, 4, 18], 3), (), 0.06)
    curtain.density, curtain.detail = 0.5, 0.7
    return [shell, curtain]


# ---------------------------------------------------------------- lettering

def back_panel(fig, solid, words, colour, ink, width_m=0.27, height_m=0.105, y=None, size_px=105, density=1.2, name='back panel'):
    """Makes a printed panel between the shoulder blades."""
    y = fig.place['UpperChest'][1] - 0.015 if y is None else y
    part = acc.sewn(fig, solid, name, np.array([0, y, -0.55]), np.array([0, 0, 1.0]), np.array([0, 1.0, 0]), width_m, height_m, words, size_px * 2,
                    colour, ink, fig.blend(UpperChest=0.6, Chest=0.4))
    return _stiffen(part, -1, density)


def _stiffen(part, sign, density):
    """Lets a panel bridge the folds under it, so that none comes through."""
    z = part.v[:, 2].reshape(7, 7) * sign
    for _ in range(3):
        soft = gaussian_filter1d(gaussian_filter1d(z, 1.0, axis=0, mode='nearest'), 1.0, axis=1, mode='nearest')
        z = np.maximum(z, soft)
    lift = np.full((7, 7), 0.006)
    lift[[0, -1], :] = lift[:, [0, -1]] = 0.003
    part.v[:, 2] = sign * (soft * 0.5 + z * 0.5 + lift).ravel()
    part.density, part.detail = density, 1.6
    return part


def chest_panel(fig, solid, words, colour, ink, x=-0.095, width_m=0.088, height_m=0.034, density=2.0):
    part = acc.sewn(fig, solid, 'name panel', np.array([x, fig.place['UpperChest'][1] - 0.005, 0.5]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]), width_m,
                    height_m, words, 62, colour, ink, fig.blend(UpperChest=0.7, Chest=0.3))
    return _stiffen(part, 1, density)


# ---------------------------------------------------------------- what is worn below

def scrubs(fig, colour=SCRUBS):
    """Makes plain long-sleeved theatre clothes and indoor shoes, worn below a coverall or a gown."""
    waist = fig.place['Spine'][1] + 0.030
    chest = fig.place['UpperChest'][1]

    def pocket(t):
        x, y, front = t.pos[:, 0] - 0.085, t.pos[:, 1], t.nrm[:, 2] > 0.25
        g.lay(t, g.frame(x, y, -0.05, 0.05, chest - 0.15, chest - 0.03, 0.002) * front, height=-0.0007, colour=np.array(colour) * 0.7)
    top = g.shirt(fig, colour, waist_y=waist, ease_m=0.008, neck_drop_m=0.010, name='scrubs top', details=(pocket,))
    low = g.trousers(fig, colour, waist, crease=False, hem_half_m=0.066, knee_half_m=0.070, thigh_ease_m=0.004, name='scrubs trousers')
    top.density = low.density = 0.35
    top.detail = low.detail = 0.4
    shoe = g.shoes(fig, (0.60, 0.61, 0.62), 0.6, sole=(0.50, 0.50, 0.50), high_m=0.070)
    shoe.density, shoe.detail = 0.3, 0.4
    return [top, low, shoe]


# ---------------------------------------------------------------- outfits

def _inner(fig, role):
    """Makes head, bare hands and theatre clothes, with cap, respirator and inner gloves as layers."""
    parts = head_of(fig, role) + scrubs(fig) + [hands(fig, role)]
    return parts


def coverall(role, words, tag):
    """Returns the dressing of quarantine level 2: coverall with hood and boot covers, double gloves, respirator, goggles."""
    def dress(fig):
        parts = _inner(fig, role)
        parts += ppe.layers(fig, parts, ('cap', 'respirator', 'gloves', 'shield'))
        body = [p for p in parts if p.layer == 'body']
        cap = [p for p in parts if p.layer == 'cap']
        skull = ppe.Skull(fig, [p for p in body if p.name not in cap[0].hides] + cap)
        cloth, waist = suit(fig, WHITE, 'coverall', tape=TAPE)
        cover = hood(fig, skull, WHITE, tape=TAPE)
        everything = solid_of(cloth[0], cloth[1])
        crotch = fig.place['LeftUpperLeg'][1] - 0.07
        cloth += [cover, flap(fig, solid_of(*cloth, cover), skull.chin[1] - 0.055, crotch, WHITE, TAPE)]
        cloth.append(back_panel(fig, everything, words, WHITE, TAPE))
        cloth.append(chest_panel(fig, everything, tag, WHITE, (0.03, 0.03, 0.05)))
        parts += put('coverall', *cloth, hides=('scrubs top', 'scrubs trousers', 'cap'))
        parts += put('boot_covers', *boot_covers(fig, cloth[1]), hides=('shoes',))
        parts += put('outer_gloves', gauntlets(fig, (0.60, 0.62, 0.62), 0.0034, 0.105, 0.024, 'outer gloves', 0.45, 2), hides=('gloves', 'hands'))
        hooded = ppe.Skull(fig, [p for p in body if p.name == 'head'], over=[cover])
        surface = hooded.radius('round', 0.6)
        face = hooded._cylinder(solid_of(next(p for p in body if p.name == 'head'), cover))
        keep, hooded.face = hooded.face, face
        parts += put('goggles', *ppe.goggles(hooded, surface))
        hooded.face = keep
        return parts
    return dress


def gown(role, colour=(0.34, 0.50, 0.62)):
    """Returns the dressing of the gown variant: gown over theatre clothes, cap, respirator, goggles or shield, gloves over the cuffs."""
    def dress(fig):
        parts = _inner(fig, role)
        parts += ppe.layers(fig, parts, ('cap', 'respirator', 'goggles', 'shield', 'medical'))
        waist = fig.place['Spine'][1] + 0.020
        fine, large = crumple(0.0035), drape(fig, 0.009)
        folds = lambda p: fine(p) + large(p)
        top = g.shirt(fig, colour, waist_y=waist, ease_m=0.026, blouse=False, hem_drop_m=0.03, rough=0.85, name='gown top', neck_drop_m=0.002, slope=0.04,
                      details=(lambda t: t.height.__iadd__(folds(t.pos)),))
        rim = np.isin(np.arange(len(top.v)), g.boundary_rows(top))
        top.v = top.v + normals(top.v, top.f) * ((folds(top.v) - 0.004) * ~rim)[:, None]
        skirt = _skirt(fig, waist - 0.01, fig.place['LeftLowerLeg'][1] - 0.14, colour, solid_of(top))
        ring = girdle(fig, solid_of(top, skirt), waist - 0.010, 0.030, 0.004, 'gown tie')
        ring.paint = g.cloth(np.array(colour) * 0.93, 0.85, None, (), 0.04)
        top.density = skirt.density = 0.75
        cloth = [top, skirt, ring]
        parts += put('gown', *cloth, hides=('scrubs top',))
        glove = g.gloves(fig, ppe.NITRILE_BLUE, 0.0026, 0.090, 0.020)
        parts += put('gloves', glove, hides=('hands',))
        return parts
    return dress


def _skirt(fig, top_y, hem_y, colour, over):
    hull = g.torso_hull(fig, 0.030, top_y, hem_y - 0.03, slope=0.05)
    radius, centre = hull
    a = np.linspace(-np.pi, np.pi, 65)[:-1]
    hip = fig.place['LeftUpperLeg'][1]
    rows = []
    for y in np.linspace(top_y + 0.02, hem_y, 15):
        s = (top_y - y) / (top_y - hem_y)
        flute = 0.009 * np.clip(s, 0, 1) * (np.sin(a * 9 + 1.7 * np.sin(a * 2)) + 0.6 * np.sin(a * 17 + 3 * s))
        r = radius(np.full(64, y), a) + 0.006 * np.clip(s, 0, 1) + flute
        if s < 0.06:
            r = np.minimum(r, radius(np.full(64, top_y), a) - 0.004)
        rows.append(np.stack([np.sin(a) * r, np.full(64, y), centre(y) + np.cos(a) * r], 1))
    part = grid('gown skirt', rows, fig.bone('Hips'), closed=True)
    ppe.facing(part, np.array([0, (top_y + hem_y) / 2, 0]))
    x, y = part.v[:, 0], part.v[:, 1]
    leg = 0.62 * step(hip + 0.02, hip - 0.22, y)[:, None]
    left = step(-0.09, 0.09, x)[:, None]
    part.w = fig.bone('Hips') * (1 - leg) + leg * (fig.bone('LeftUpperLeg') * left + fig.bone('RightUpperLeg') * (1 - left))
    part = turn_in(part, 0.006, 0.0)
    part.paint = g.cloth(colour, 0.85, crumple(0.004), (lambda t: g.lay(t, g.line(t.pos[:, 1] - hem_y - 0.015, 0.0012), height=-0.0008,
                                                                         colour=np.array(colour) * 0.8),), 0.04)
    part.detail = 0.9
    return part


def level3(role, words, tag):
    """Returns the dressing of quarantine level 3: coverall with a full-face mask fed by a powered blower on the belt."""
    def dress(fig):
        parts = _inner(fig, role)
        parts += ppe.layers(fig, parts, ('cap', 'gloves'))
        body = [p for p in parts if p.layer == 'body']
        bare = ppe.Skull(fig, [p for p in body if p.name not in {p.name for p in body if p.name != 'head'}])
        mask, mouth = full_mask(bare, (0.030, 0.034, 0.040))
        cap = [p for p in parts if p.layer == 'cap']
        skull = ppe.Skull(fig, [p for p in body if p.name not in cap[0].hides] + cap)
        cloth, waist = suit(fig, WHITE, 'coverall', tape=TAPE)
        rim = bare.radius('face', 1.0, fall=0.9)
        cover = hood(fig, skull, WHITE, tape=TAPE, opening=(0.76, 0.049, 0.002), hug=lambda a, y: rim(a, y) + 0.012)
        everything = solid_of(cloth[0], cloth[1])
        cloth += [cover, flap(fig, solid_of(*cloth, cover), skull.chin[1] - 0.060, fig.place['LeftUpperLeg'][1] - 0.07, WHITE, TAPE)]
        cloth += [back_panel(fig, everything, words, WHITE, TAPE), chest_panel(fig, everything, tag, WHITE, (0.03, 0.03, 0.05))]
        parts += put('coverall', *cloth, hides=('scrubs top', 'scrubs trousers', 'cap'))
        parts += put('boot_covers', *boot_covers(fig, cloth[1]), hides=('shoes',))
        parts += put('outer_gloves', gauntlets(fig, (0.60, 0.62, 0.62), 0.0034, 0.105, 0.024, 'outer gloves', 0.45, 2), hides=('gloves', 'hands'))
        w = fig.blend(Hips=0.6, Spine=0.4)
        back, _ = acc.Front(fig, everything).at(0.0, waist, 0.0, back=True)
        blower = g.rounded_box('blower', (0.20, 0.12, 0.075), back + [0, -0.005, -0.034], np.pi, w)
        blower.paint = g.plain((0.05, 0.055, 0.06), 0.45)
        neck = fig.place['Neck']
        path = [back + [0.05, 0.05, -0.06], back + [0.08, 0.22, -0.10], np.array([0.075, neck[1] - 0.02, back[2] - 0.055]), np.array([0.135, neck[1] + 0.075, -0.02]),
                mouth + [0.07, -0.02, 0.0], mouth]
        hose = ppe.tube('blower hose', ppe.bezier(path, 26), 0.0150, w, 9)
        share = step(neck[1] - 0.05, neck[1] + 0.09, hose.v[:, 1])[:, None]
        mid = step(waist + 0.05, waist + 0.25, hose.v[:, 1])[:, None]
        hose.w = fig.bone('Head') * share + (1 - share) * (fig.blend(UpperChest=0.7, Chest=0.3) * mid + w * (1 - mid))
        hose.paint = lambda t: (g.plain((0.10, 0.11, 0.12), 0.5)(t), t.height.__iadd__(0.002 * np.sin(t.pos[:, 1] * 900)))
        belt = girdle(fig, everything, waist - 0.010, 0.040, 0.010, 'blower belt')
        belt.paint = g.cloth((0.02, 0.02, 0.022), 0.8, None, (), 0.05)
        for p in (blower, hose):
            p.density, p.detail = 0.4, 0.9
        parts += put('full_mask', *mask, blower, hose, belt)
        return parts
    return dress


def _face(fig, role, hair=False):
    """Makes the head as seen through a mask: without hair unless it shows."""
    return [p for p in head_of(fig, role) if hair or p.name in ('head', 'eyes', 'lashes', 'teeth')]


def _sealed(fig, role, colour, hood_colour, port, tape, hood_tape=None, details=(), rough=0.45, **cut):
    """Makes face, full-face mask, hood sealed to it, and suit; returns (parts, cloth, mouth, skull)."""
    parts = _face(fig, role)
    skull = ppe.Skull(fig, parts)
    mask, mouth = full_mask(skull, port=port)
    cloth, waist = suit(fig, colour, 'suit', rough=rough, tape=tape, details=details, **cut)
    rim = skull.radius('face', 1.0, fall=0.9)
    cover = hood(fig, skull, hood_colour, ease_m=0.020, rough=rough, tape=hood_tape, opening=(0.76, 0.049, 0.002), details=details,
                 hug=lambda a, y: rim(a, y) + 0.012)
    return parts + mask, cloth + [cover], mouth, skull


def arm_panels(fig, solid, words, colour, ink):
    """Makes panels on both upper arms."""
    sh, el = fig.place['LeftUpperArm'], fig.place['LeftLowerArm']
    down = (el - sh) / np.linalg.norm(el - sh)
    out = []
    for sign, side in ((1, 'Left'), (-1, 'Right')):
        turn = np.array([sign, 1, 1])
        outward = -np.cross(down, [0, 0, 1.0])
        outward = outward if outward[0] > 0 else -outward
        part = acc.sewn(fig, solid, 'arm panel', (sh + down * 0.12) * turn + outward * turn * 0.25, -outward * turn, -down * turn, 0.075, 0.060, words, 76,
                        colour, ink, fig.blend(**{f'{side}UpperArm': 1.0}))
        part.v = part.v + outward * turn * 0.005
        part.density, part.detail = 1.6, 1.2
        out.append(part)
    return out


def level_b(role, words, colour, tape, glove=(0.03, 0.10, 0.05), cylinder=(0.50, 0.36, 0.03)):
    """Returns the dressing of level B: hooded splash suit, breathing apparatus outside, rubber boots, gauntlets."""
    def dress(fig):
        mud = dirt(0.35, 0.45)
        parts, cloth, mouth, skull = _sealed(fig, role, colour, colour, 'regulator', tape, tape, (mud,), ease_m=0.038, leg_m=0.026, knee_m=0.100, hem_m=0.078,
                                             hem_y=0.17)
        everything = solid_of(*cloth)
        panels = arm_panels(fig, solid_of(cloth[0]), words, (0.62, 0.63, 0.60), (0.02, 0.02, 0.025))
        crotch = fig.place['LeftUpperLeg'][1] - 0.07
        cloth.append(flap(fig, everything, skull.chin[1] - 0.060, crotch, colour, tape, rough=0.45))
        return (parts + cloth + panels + boots(fig, cloth[1], (0.020, 0.022, 0.022), (0.10, 0.085, 0.05), 0.33, details=(mud,))
                + [gauntlets(fig, glove, rough=0.4)] + scba(fig, solid_of(*cloth[:2]), cylinder, mouth=mouth))
    return dress


def level_c(role, words, colour, tape):
    """Returns the dressing of level C, the decon crew's: splash suit and full-face mask with a filter."""
    def dress(fig):
        wet = dirt(0.25, 0.6, (0.10, 0.11, 0.11))
        parts, cloth, mouth, skull = _sealed(fig, role, colour, colour, 'filter', tape, tape, (wet,), ease_m=0.036, leg_m=0.024, knee_m=0.098, hem_m=0.076, hem_y=0.17)
        top = solid_of(cloth[0])
        cloth.append(flap(fig, solid_of(*cloth), skull.chin[1] - 0.060, fig.place['LeftUpperLeg'][1] - 0.07, colour, tape, rough=0.45))
        cloth.append(back_panel(fig, top, words, (0.62, 0.63, 0.60), (0.02, 0.10, 0.05)))
        cloth.append(chest_panel(fig, top, words, (0.62, 0.63, 0.60), (0.02, 0.10, 0.05)))
        return (parts + cloth + boots(fig, cloth[1], (0.42, 0.34, 0.04), (0.03, 0.03, 0.03), 0.33, details=(wet,))
                + [gauntlets(fig, (0.02, 0.06, 0.20), rough=0.4)])
    return dress


def _dome(fig, skull, over, colour, tape, rough):
    """Makes the hood of a gas-tight suit, wide enough to turn the head in: shell, lining, visor."""
    neck = fig.place['Neck']
    y0, y1 = neck[1] - 0.075, skull.crown + 0.085
    a = np.linspace(-np.pi, np.pi, 49)[:-1]
    t = np.array([0, 0.06, 0.14, 0.24, 0.36, 0.48, 0.60, 0.70, 0.79, 0.87, 0.93, 0.97, 1.0])
    wide = np.interp(t, [0, 0.10, 0.30, 0.60, 0.80, 0.92, 0.97, 1], [0.168, 0.150, 0.145, 0.148, 0.130, 0.092, 0.060, 0.004])
    fore = np.interp(t, [0, 0.10, 0.30, 0.60, 0.80, 0.92, 0.97, 1], [0.120, 0.135, 0.172, 0.172, 0.142, 0.092, 0.058, 0.004])
    rear = np.interp(t, [0, 0.10, 0.30, 0.60, 0.80, 0.92, 0.97, 1], [0.130, 0.135, 0.140, 0.150, 0.142, 0.105, 0.066, 0.004])
    rows = []
    for s, x, f, b in zip(t, wide, fore, rear):
        if s == 0:
            x, f, b = 0.150, 0.086, 0.098
        deep = np.where(np.cos(a) > 0, f, b)
        k = (np.abs(np.sin(a)) ** 2.4 + np.abs(np.cos(a)) ** 2.4) ** (-1 / 2.4)
        ring = np.stack([np.sin(a) * k * x, np.full(48, y0 + (y1 - y0) * s), skull.centre[2] + 0.005 + np.cos(a) * k * deep], 1)
        if s == 0:
            # the collar lies on shoulders and chest
            for p in ring:
                hit, _, _ = over.hit(p + [0, 0.30, 0], [0, -1.0, 0], 0.6)
                p[1] = min(p[1] + 0.03, hit[1] - 0.006) if hit is not None else p[1] - 0.02
            ring[:, 1] = gaussian_filter1d(ring[:, 1], 1.5, mode='wrap')
        rows.append(ring)
    rows[1][:, 1] = np.maximum(rows[1][:, 1], rows[0][:, 1] + 0.012)
    rows[2][:, 1] = np.maximum(rows[2][:, 1], rows[1][:, 1] + 0.012)
    shell = grid('dome', rows, fig.blend(UpperChest=0.8, Neck=0.2), closed=True)
    ppe.facing(shell, skull.centre)
    c = np.array([shell.v[q].mean(0) for q in shell.f])
    unwrap(shell, np.where(c[:, 2] > skull.centre[2], 0, 1))
    ey = skull.eye[1] - 0.018

    def window(p):
        ang = np.arctan2(p[:, 0], p[:, 2] - skull.centre[2])
        return (np.abs(ang / 1.02) ** 3.5 + np.abs((p[:, 1] - ey) / 0.112) ** 3.5) ** (1 / 3.5)
    pane = ppe.Part_like(shell, 'dome visor')
    inner = lining(shell, 0.004, np.array(colour) * 0.35)
    inner = clip(inner, window(inner.v) - 1.0)
    shell = clip(shell, window(shell.v) - 1.0)
    pane = clip(pane, 1.03 - window(pane.v))
    pane.lens = True
    bulge = crumple(0.004)
    shell.v = shell.v + normals(shell.v, shell.f) * (bulge(shell.v) * step(1.2, 1.6, window(shell.v)))[:, None]

    def seal(texels):
        w = window(texels.pos)
        g.lay(texels, step(1.17, 1.15, w), colour=(0.012, 0.012, 0.013), rough=0.45, height=0.002)
        stripe(texels, texels.pos[:, 1] - y0 - 0.050, 0.010, tape)
    shell.paint = g.cloth(colour, rough, crumple(0.002), (seal,), 0.03)
    shell.density, shell.detail = 0.7, 1.0
    return [shell, inner, pane]


def _hump(fig, skull, solid, colour, tape, rough):
    """Makes the bulge on the back under which the breathing apparatus is worn."""
    neck, waist = fig.place['Neck'][1], fig.place['Spine'][1]
    back = acc.Front(fig, solid)
    ys = np.linspace(waist - 0.02, skull.crown + 0.030, 22)
    c = np.linspace(-1, 1, 21)
    rows = []
    for y in ys:
        half = np.interp(y, [ys[0], ys[0] + 0.06, neck, neck + 0.15, ys[-1]], [0.10, 0.150, 0.150, 0.125, 0.06])
        deep = np.interp(y, [ys[0], ys[0] + 0.05, ys[0] + 0.14, neck - 0.05, neck + 0.12, ys[-1] - 0.03, ys[-1]], [0.0, 0.10, 0.165, 0.175, 0.150, 0.060, 0.0])
        middle = back.at(0.0, y, back=True)[0][2]
        edge = np.array([(back.at(half * u, y, back=True)[0][2]) for u in c])
        edge = np.where(edge > 0.05, skull.centre[2] - 0.03, edge)
        arch = (1 - np.abs(c) ** 3.2) ** 0.55
        z = (edge + 0.030) * (1 - arch) + (middle - deep + 0.004) * arch
        rows.append(np.stack([half * c, np.full(21, y), z], 1))
    part = grid('hump', rows, fig.bone('UpperChest'))
    part.v = smooth(part.v, part.f, 2, 0.4)
    if normals(part.v, part.f)[:, 2].sum() > 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    bulge = crumple(0.006)
    part.v = part.v + normals(part.v, part.f) * bulge(part.v)[:, None]
    low = step(waist + 0.16, waist - 0.02, part.v[:, 1])[:, None]
    part.w = fig.blend(UpperChest=0.75, Chest=0.25) * (1 - low) + fig.blend(Spine=0.7, Hips=0.3) * low

    def seams(t):
        stripe(t, np.abs(t.pos[:, 0]) - 0.118, 0.010, tape, where=t.pos[:, 1] < neck)
        for vx in (0.065, -0.065):
            d = np.hypot(t.pos[:, 0] - vx, t.pos[:, 1] - neck - 0.11)
            g.lay(t, step(0.024, 0.022, d), colour=(0.02, 0.02, 0.022), height=0.003, rough=0.5)
            g.lay(t, step(0.013, 0.012, d), colour=(0.10, 0.10, 0.10), height=0.002)
    part.paint = g.cloth(colour, rough, crumple(0.004), (seams, dirt(0.2)), 0.03)
    part.density, part.detail = 0.7, 1.0
    return part


def level_a(role, words, colour, tape, glove=(0.012, 0.012, 0.013)):
    """Returns the dressing of level A: gas-tight suit over the breathing apparatus, wide visor, bulge on the back."""
    def dress(fig):
        mud = dirt(0.35, 0.45)
        parts = _face(fig, role)
        skull = ppe.Skull(fig, parts)
        inner = hood(fig, skull, (0.055, 0.058, 0.062), 'inner hood', 0.006, 0.95, opening=(0.74, 0.046, 0.004), end_m=0.075)
        mask, mouth = full_mask(skull, port='regulator', straps=ppe.Skull(fig, parts, over=[inner]).radius('round', 1.0))
        inner.density, inner.detail = 0.3, 0.6
        parts.append(inner)
        cloth, waist = suit(fig, colour, 'suit', rough=0.42, tape=tape, details=(mud,), ease_m=0.055, leg_m=0.034, knee_m=0.106, hem_m=0.092, hem_y=0.17,
                            drape_m=0.015, crease_m=0.006, waistband=False, blouse=False, hem_drop_m=0.05, sink_m=0.045)
        solid = solid_of(*cloth)
        dome = _dome(fig, skull, solid, colour, tape, 0.42)
        hump = _hump(fig, skull, solid_of(*cloth, dome[0]), colour, tape, 0.42)
        cloth += [*dome, hump]
        front = flap(fig, solid, fig.place['Neck'][1] - 0.085, fig.place['LeftUpperLeg'][1] - 0.09, np.array(colour) * 0.8, tape, 0.032, 0.009, 0.42)
        panel = back_panel(fig, solid_of(hump), words, colour, (0.02, 0.02, 0.022), 0.22, 0.10, fig.place['UpperChest'][1] - 0.02, 90)
        hose = ppe.tube('air hose', ppe.bezier([mouth, mouth + [-0.05, -0.05, 0.0], mouth + [-0.085, -0.13, -0.06]], 8), 0.011, fig.bone('Head'), 7)
        hose.paint, hose.density = g.plain((0.013, 0.013, 0.014), 0.55), 0.4
        return (parts + mask + [hose] + cloth + [front, panel] + arm_panels(fig, solid_of(cloth[0]), words, (0.62, 0.63, 0.60), (0.02, 0.02, 0.025))
                + boots(fig, cloth[1], (0.018, 0.018, 0.019), (0.06, 0.05, 0.03), 0.34, details=(mud,))
                + [gauntlets(fig, glove, 0.0048, 0.13, 0.034, rough=0.42)])
    return dress


def turnout(role):
    """Returns the dressing of a firefighter: turnout coat and trousers, helmet, flash hood, breathing apparatus, boots, gloves."""
    navy, lime = (0.018, 0.021, 0.036), (0.50, 0.58, 0.02)

    def dress(fig):
        sh, el, wr, knee = (fig.place[j] for j in ('LeftUpperArm', 'LeftLowerArm', 'LeftHand', 'LeftLowerLeg'))
        fore, upper = (wr - el) / np.linalg.norm(wr - el), (el - sh) / np.linalg.norm(el - sh)
        waist = fig.place['Spine'][1] + 0.020
        hem = waist - 0.03 - 0.18
        torso = lambda t, y: np.where(np.abs(t.pos[:, 0]) < sh[0] + 0.02 - 0.3 * np.clip(sh[1] - 0.1 - t.pos[:, 1], -1, 0.0), t.pos[:, 1] - y, 1.0)
        limb = lambda t, place, axis, at: np.where(np.abs(t.pos[:, 0]) > sh[0] + 0.02, (np.abs(t.pos) * [1, 1, 0] + t.pos * [0, 0, 1] - place) @ axis - at, 1.0)
        soot = dirt(0.5, 0.7, (0.05, 0.045, 0.04))
        coat = bands(lime, at=(lambda t: torso(t, fig.place['UpperChest'][1] - 0.055), lambda t: torso(t, hem + 0.05), lambda t: limb(t, el, fore, 0.13),
                               lambda t: limb(t, sh, upper, 0.15)))
        legs = bands(lime, at=(lambda t: t.pos[:, 1] - knee[1] + 0.17,))
        split = lambda t: (coat if t.pos[:, 1].max() > waist + 0.2 else legs)(t)
        parts, cloth, mouth, skull = _sealed(fig, role, navy, (0.24, 0.19, 0.12), 'regulator', None, None, (split, soot), rough=0.92, ease_m=0.036, leg_m=0.030,
                                             knee_m=0.108, hem_m=0.092, hem_y=0.11, waistband=False, blouse=False, hem_drop_m=0.18, crease_m=0.002,
                                             drape_m=0.012, neck_drop_m=-0.010)
        cover = cloth[-1]
        cover.paint = g.cloth((0.24, 0.19, 0.12), 0.95, crumple(0.003), (), 0.08)
        neck = fig.place['Neck']
        a = np.linspace(-np.pi, np.pi, 41)[:-1]
        front = np.cos(a) * 0.5 + 0.5
        rows = [np.stack([np.sin(a) * r, neck[1] + up - 0.040 * front, neck[2] + 0.006 + np.cos(a) * (r + 0.008)], 1)
                for r, up in ((0.100, -0.025), (0.112, 0.0), (0.116, 0.035), (0.119, 0.070), (0.116, 0.076), (0.108, 0.068), (0.100, 0.02))]
        collar = grid('coat collar', rows, fig.blend(Neck=0.3, UpperChest=0.7), closed=True)
        ppe.facing(collar, neck + [0, 0.02, 0])
        collar.paint = g.cloth(navy, 0.92, crumple(0.002), (soot,), 0.08)
        collar.density, collar.detail = 0.6, 0.8
        top = solid_of(cloth[0])
        closing = flap(fig, solid_of(cloth[0], collar), neck[1] - 0.035, hem + 0.012, navy, None, 0.034, 0.009, 0.92)
        shown = closing.paint
        closing.paint = lambda t: (shown(t), coat(t))
        tail = back_panel(fig, top, (('消防  FIRE', 1.0),), navy, lime, 0.22, 0.062, hem + 0.12, 62)
        cloth += [collar, closing, tail]
        return (parts + cloth + helmet(fig, skull) + arm_panels(fig, top, (('消防', 1.2), ('FIRE', 0.9)), (0.30, 0.02, 0.015), (0.70, 0.62, 0.30))
                + boots(fig, cloth[1], (0.014, 0.014, 0.015), (0.40, 0.30, 0.03), 0.25, details=(soot,))
                + [gauntlets(fig, (0.035, 0.030, 0.024), 0.0060, 0.095, 0.018, rough=0.85, smooth_rounds=8, palm=(0.012, 0.011, 0.010))]
                + scba(fig, solid_of(cloth[0], cloth[1], collar), (0.55, 0.40, 0.03), mouth=mouth))
    return dress


COVERALL_SETS = {
    'full': ['cap', 'respirator', 'gloves', 'coverall', 'boot_covers', 'goggles', 'outer_gloves'],
    'outer-gloves-off': ['cap', 'respirator', 'gloves', 'coverall', 'boot_covers', 'goggles'],
    'goggles-off': ['cap', 'respirator', 'gloves', 'coverall', 'boot_covers'],
    'coverall-off': ['cap', 'respirator', 'gloves'],
    'respirator-off': ['cap', 'gloves'],
    'cap-off': ['gloves'],
}

GOWN_SETS = {
    'full': ['cap', 'respirator', 'goggles', 'gown', 'gloves'], 'shield': ['cap', 'respirator', 'shield', 'gown', 'gloves'],
    'gloves-off': ['cap', 'respirator', 'goggles', 'gown'], 'goggles-off': ['cap', 'respirator', 'gown'], 'gown-off': ['cap', 'respirator'],
    'respirator-off': ['cap'], 'clean': ['medical'],
}
LEVEL3_SETS = {
    'full': ['cap', 'full_mask', 'gloves', 'coverall', 'boot_covers', 'outer_gloves'],
    'outer-gloves-off': ['cap', 'full_mask', 'gloves', 'coverall', 'boot_covers'],
    'coverall-off': ['cap', 'full_mask', 'gloves'], 'mask-off': ['cap', 'gloves'],
}
QUARANTINE, CUSTOMS = (('检疫', 1.25), ('QUARANTINE', 0.75)), (('海关', 1.25), ('CUSTOMS', 0.75))
HAZMAT, DECON = (('危化', 1.2), ('HAZMAT', 0.8)), (('洗消', 1.2), ('DECON', 0.8))

# the pair that goes in; the roles of the shifts are in persons/
BODIES['hazmat-1'] = lambda: body('female', 36, (0.15, 0.45, 0.40), 0.62, 0.50, 0.60, head__oval=0.25, cheek__bones_out=0.20, nose__hump_morehump=0.15)
BODIES['hazmat-2'] = lambda: body('male', 40, (0.55, 0.10, 0.35), 0.62, 0.55, 0.56, head__square=0.30, chin__width_max=0.20, nose__scale_horiz_incr=0.10)
LOOKS['hazmat-1'] = LOOKS['passenger-f31'] | {'style': ('short', {'top_m': 0.040, 'side_m': 0.020, 'sweep': 0.4}), 'tone': (0.46, 0.28, 0.19)}
LOOKS['hazmat-2'] = LOOKS['steward'] | {'tone': (0.24, 0.13, 0.085), 'stubble': 0.0}

# file -> role, how it is made, usual sets
_OUTFITS = {
    'quarantine-doctor_coverall': ('quarantine-doctor', coverall('quarantine-doctor', QUARANTINE, (('检疫医师', 1.0), ('DOCTOR', 0.7))), COVERALL_SETS),
    'quarantine-assistant_coverall': ('quarantine-assistant', coverall('quarantine-assistant', QUARANTINE, (('检疫', 1.0), ('ASSISTANT', 0.7))), COVERALL_SETS),
    'officer2_coverall': ('officer2', coverall('officer2', CUSTOMS, (('海关', 1.0), ('OFFICER', 0.7))), COVERALL_SETS),
    'quarantine-doctor_gown': ('quarantine-doctor', gown('quarantine-doctor'), GOWN_SETS),
    'quarantine-assistant_gown': ('quarantine-assistant', gown('quarantine-assistant', (0.62, 0.56, 0.22)), GOWN_SETS),
    'quarantine-doctor_level3': ('quarantine-doctor', level3('quarantine-doctor', QUARANTINE, (('检疫医师', 1.0), ('DOCTOR', 0.7))), LEVEL3_SETS),
    'hazmat-1_level-a': ('hazmat-1', level_a('hazmat-1', (('危化 1', 1.2), ('HAZMAT', 0.8)), (0.52, 0.12, 0.02), (0.36, 0.07, 0.012)), {}),
    'hazmat-2_level-b': ('hazmat-2', level_b('hazmat-2', (('危化 2', 1.2), ('HAZMAT', 0.8)), (0.60, 0.46, 0.03), (0.44, 0.32, 0.02)), {}),
    'officer3_level-a': ('officer3', level_a('officer3', CUSTOMS, (0.34, 0.46, 0.03), (0.22, 0.31, 0.02)), {}),
    'officer3_level-b': ('officer3', level_b('officer3', CUSTOMS, (0.09, 0.20, 0.30), (0.05, 0.12, 0.19), cylinder=(0.10, 0.11, 0.12)), {}),
    'decon-lead_level-c': ('decon-lead', level_c('decon-lead', DECON, (0.42, 0.45, 0.43), (0.05, 0.22, 0.12)), {}),
    'firefighter_turnout': ('firefighter', turnout('firefighter'), {}),
}


def outfits(people):
    """Returns the outfits by file name: (body, expression, dress), made from the roles they are worn by."""
    out = {}
    for name, (role, dress, sets) in _OUTFITS.items():
        ppe.USUAL[name] = sets
        out[name] = (BODIES[role], features_of(role), dress)
    return out
