"""What a protective suit is made of: loose cloth with taped seams, hood, boots, gauntlets, lettering."""
import numpy as np
from scipy.ndimage import gaussian_filter1d

import accessories as acc
import garments as g
import noise
import ppe
import skin
from figure import unwrap
from mesh import Part, Solid, clip, grid, mirror, normals, smooth, solid_of, turn_in
from noise import step
from persons.looks import LOOKS

WHITE, TAPE = (0.66, 0.68, 0.68), (0.13, 0.36, 0.56)


# the top's hem sinks into the trousers behind a gathered band, so that both read as one piece
ONE_PIECE = {'waistband': True, 'blouse': False, 'hem_drop_m': 0.045, 'sink_m': 0.045}


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
    # the cuff leaves room for the inner glove
    flat = top.v * np.where(top.v[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
    to_wrist = np.where(np.abs(top.v[:, 0]) > sh[0], (wr - flat) @ ((wr - el) / np.linalg.norm(wr - el)), 1.0)
    top.v = top.v + normals(top.v, top.f) * (0.006 * step(0.12, 0.06, to_wrist))[:, None]
    for part in (top, low):
        rim = np.isin(np.arange(len(part.v)), g.boundary_rows(part)) | (np.abs(part.v[:, 0]) < 1e-4)
        flat = step(0.030, 0.10, np.abs(part.v[:, 1] - waist + 0.006)) if blouse else 1.0
        lift = (folds(part.v) - 0.6 * crease_m - 0.15 * drape_m) * flat
        part.v = part.v + normals(part.v, part.f) * (lift * ~rim)[:, None]
        part.v = smooth(part.v, part.f, 1, 0.35, pin=rim)
        if part is top and sink_m:
            hem = part.v[:, 1].min()
            part.v = part.v - normals(part.v, part.f) * (sink_m * step(hem + 0.07, hem + 0.01, part.v[:, 1]))[:, None]
        part.density, part.detail = 0.8, 1.0
    parts = [top, low]
    if waistband:
        # over where the top sinks into the trousers, if it does
        ring = girdle(fig, solid_of(top, low), waist - (0.042 if sink_m else 0.012), 0.086 if sink_m else 0.056, 0.016 if sink_m else 0.009, f'{name} waist')

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
    for dy, out in ((0.5, -0.010), (0.5, 0.3 * out_m), (0.25, out_m), (-0.25, out_m), (-0.5, 0.3 * out_m), (-0.5, -0.010)):
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
    z = gaussian_filter1d(np.maximum(z, np.maximum(np.roll(z, 1), np.roll(z, -1))), 1.2, mode='nearest')
    sides = np.array([[front.at(u * half_m, y)[0][2] for u in us] for y in ys])
    sides = gaussian_filter1d(sides, 1.0, axis=0)
    for y, zz, row in zip(ys, z, sides):
        lift = np.where(np.abs(us) > 0.99, 0.0005, out_m)
        rows.append(np.stack([us * half_m, np.full(6, y), np.maximum(row, zz - 0.008) + lift], 1))
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
    part.density, part.detail = 0.8, 1.3
    return part


def hood(fig, skull, colour, name='hood', ease_m=0.012, rough=0.7, tape=None, opening=None, details=(), rim_m=0.008, end_m=0.100, hug=None):
    """Makes a hood from the crown to the collar with an elastic opening for the face.

    `opening` is (half angle, up from the eyes, down from the chin). Turns with the head, its skirt stays on the shoulders.
    """
    half, up, down = opening or (0.80, 0.043, 0.010)
    neck = fig.place['Neck']
    azimuth = np.linspace(-np.pi, np.pi, 57)[:-1]
    bridge = skull.radius(skull.round, 1.5, fall=0.55)
    hug = hug or skull.radius(skull.face, 1.0, fall=0.9)
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
