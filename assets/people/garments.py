"""Our garments: loosened copies of the body's hull and lofted pieces, each with its own painter."""
import numpy as np

import noise
from figure import unwrap
from mesh import Solid, boundary, clip, grid, join, mirror, normals, smooth, subdivide, turn_in
from noise import step

# ---------------------------------------------------------------- paint


def cloth(colour, rough=0.85, folds=None, details=(), grain=0.06, seed=3):
    """Returns a painter for one cloth: base colour, fold heights and details laid over it in order."""
    colour = np.array(colour, float)

    def paint(t):
        speck = noise.fractal(t.pos * 900, 2, seed)[:, None] - 0.5
        wash = noise.fractal(t.pos * 9, 2, seed + 1)[:, None] - 0.5
        t.colour[:] = colour * (1 + grain * 1.5 * speck + grain * wash)
        t.rough[:] = rough
        if folds:
            t.height[:] += folds(t.pos)
        for detail in details:
            detail(t)
    return paint


def lay(t, mask, colour=None, height=None, rough=None, metal=None):
    """Blends a detail into texels by a 0..1 mask."""
    m = mask[:, None]
    if colour is not None:
        t.colour[:] = t.colour * (1 - m) + np.array(colour, float) * m
    if height is not None:
        t.height[:] += height * mask
    if rough is not None:
        t.rough[:] = t.rough * (1 - mask) + rough * mask
    if metal is not None:
        t.metal[:] = t.metal * (1 - mask) + metal * mask


def box(x, y, x0, x1, y0, y1, soft=0.0012):
    """Computes a soft rectangle mask."""
    return (step(x0 - soft, x0 + soft, x) * step(x1 + soft, x1 - soft, x) *
            step(y0 - soft, y0 + soft, y) * step(y1 + soft, y1 - soft, y))


def frame(x, y, x0, x1, y0, y1, width=0.002):
    """Computes the outline of a rectangle."""
    return np.clip(box(x, y, x0, x1, y0, y1) - box(x, y, x0 + width, x1 - width, y0 + width, y1 - width), 0, 1)


def line(d, width=0.0012):
    """Computes a thin line mask around a signed distance."""
    return np.exp(-(d / width) ** 2)


# ---------------------------------------------------------------- hulls

def torso_hull(fig, ease_m, waist_y, hem_y, slope=0.10, tuck_m=None, waist_ease_m=0.004):
    """Measures the torso all round and lets cloth fall from its widest points.

    Returns radius(y, angle) about the vertical axis through the returned centre z(y).
    """
    tights = fig.take('hull', 'helper-tights')
    arm = fig.nearest_arm(tights.v)
    keep = np.array([all(arm[i] < 0.5 for i in q if i >= 0) for q in tights.f])
    solid = Solid(tights.v, tights.f[keep])
    top = fig.place['Neck'][1] - 0.02
    ys = np.arange(top, hem_y - 0.02, -0.012)
    angles = np.linspace(-np.pi, np.pi, 73)[:-1]
    cz = np.interp(ys[::-1], *zip(*sorted((fig.place[j][1], fig.place[j][2] * 0.6 + 0.4 * fig.place['Chest'][2])
                                           for j in ('Hips', 'Spine', 'Chest', 'UpperChest'))))[::-1]
    r = np.zeros((len(ys), len(angles)))
    for i, y in enumerate(ys):
        for k, a in enumerate(angles):
            d = np.array([np.sin(a), 0, np.cos(a)])
            _, _, far = solid.hit((d * 0.6 + [0, y, cz[i]]), -d, 0.6)
            r[i, k] = 0.6 - far if far else (r[i - 1, k] if i else 0.1)
    r = _convex_rows(r, angles)
    armpit = fig.place['LeftUpperArm'][1] - 0.085
    for i in range(1, len(ys)):
        if ys[i] < armpit:
            r[i] = np.maximum(r[i], r[i - 1] - slope * 0.012)
    for _ in range(3):
        r = (r + np.roll(r, 1, 1) + np.roll(r, -1, 1)) / 3
    r += ease_m
    if tuck_m:
        fall = step(waist_y + tuck_m, waist_y - 0.005, ys)[:, None]
        waist = _measured(solid, waist_y, np.interp(waist_y, ys[::-1], cz[::-1]), angles) + waist_ease_m
        r = r * (1 - fall) + waist[None] * fall
    wrap = np.concatenate([angles, [np.pi]])
    rw = np.concatenate([r, r[:, :1]], 1)
    from scipy.interpolate import RegularGridInterpolator
    field = RegularGridInterpolator((ys[::-1], wrap), rw[::-1], bounds_error=False, fill_value=None)

    def radius(y, angle):
        return field(np.stack([np.clip(y, ys[-1], ys[0]), angle], -1))

    def centre(y):
        return np.interp(y, ys[::-1], cz[::-1])
    return radius, centre


def _measured(solid, y, cz, angles):
    out = []
    for a in angles:
        d = np.array([np.sin(a), 0, np.cos(a)])
        _, _, far = solid.hit(d * 0.6 + [0, y, cz], -d, 0.6)
        out.append(0.6 - far if far else 0.13)
    return _convex_rows(np.array(out)[None], angles)[0]


def _convex_rows(r, angles):
    """Replaces each row of radii by its convex hull: cloth spans hollows."""
    from scipy.spatial import ConvexHull
    out = r.copy()
    d = np.stack([np.sin(angles), np.cos(angles)], 1)
    for i in range(len(r)):
        points = d * r[i][:, None]
        hull = ConvexHull(points)
        best = np.full(len(angles), np.inf)
        for nx, ny, off in hull.equations:
            along = d @ [nx, ny]
            with np.errstate(divide='ignore', invalid='ignore'):
                reach = np.where(along > 1e-6, -off / along, np.inf)
            best = np.minimum(best, reach)
        out[i] = best
    return out


def wrap_torso(part, hull, arm, amount=1.0):
    """Pushes torso vertices out to a hull; arms stay, shoulders blend."""
    radius, centre = hull
    v = part.v
    cz = centre(v[:, 1])
    x, z = v[:, 0], v[:, 2] - cz
    now = np.hypot(x, z)
    angle = np.arctan2(x, z)
    want = np.maximum(radius(v[:, 1], angle), 0.02)
    share = (1 - step(0.15, 0.6, arm)) * amount
    k = 1 + (want / np.maximum(now, 1e-4) - 1) * share
    out = v.copy()
    out[:, 0] = x * k
    out[:, 2] = cz + z * k
    return out


# ---------------------------------------------------------------- shirt

def shirt_folds(fig, waist_y, amount=1.0):
    """Returns fold heights in metres for a tucked shirt."""
    elbow = fig.place['LeftLowerArm']
    shoulder = fig.place['LeftUpperArm']
    wrist = fig.place['LeftHand']
    upper = (elbow - shoulder) / np.linalg.norm(elbow - shoulder)
    fore = (wrist - elbow) / np.linalg.norm(wrist - elbow)

    def heights(p):
        q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
        torso = step(shoulder[0] + 0.03, shoulder[0] - 0.03, q[:, 0])
        angle = np.arctan2(p[:, 0], p[:, 2])
        gather = np.exp(-np.clip(p[:, 1] - waist_y, 0, 1) / 0.085)
        blouse = noise.ridges(np.stack([angle * 2.6, p[:, 1] * 3.2, angle * 0], 1), 7) * gather
        sway = noise.ridges(np.stack([p[:, 0] * 4 + p[:, 1] * 3, p[:, 1] * 5, p[:, 2] * 2], 1), 11)
        armpit = np.exp(-np.linalg.norm((q - (shoulder + [-0.03, -0.10, 0])) / [0.07, 0.09, 0.12], axis=1) ** 2)
        pull = noise.ridges(np.stack([q[:, 0] * 9 + q[:, 1] * 11, q[:, 1] * 3, p[:, 2] * 3], 1), 19)
        h = torso * (0.0085 * blouse + 0.0050 * sway * (1 - gather)) + 0.008 * armpit * pull
        along = (q - elbow) @ fore
        up = (q - elbow) @ upper
        sleeve = step(shoulder[0] + 0.01, shoulder[0] + 0.05, q[:, 0])
        bend = np.exp(-(np.where(along > 0, along, up) / 0.06) ** 2)
        twist = noise.ridges(np.stack([along * 14, q[:, 2] * 8, q[:, 1] * 4 + q[:, 0] * 4], 1), 23)
        stack = np.exp(-np.clip(((wrist - q) @ fore) - 0.01, 0, 1) / 0.06)
        cuff = step(0.075, 0.045, (wrist - q) @ fore)
        h = h + sleeve * (1 - 0.9 * cuff) * (0.0090 * bend * twist + 0.005 * stack * twist + 0.0040 * twist)
        return h * amount
    return heights


def arm_chart(fig, part):
    """Numbers the faces of an upper garment: front, back, sleeve front, sleeve back."""
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    n = normals(part.v, part.f)
    fn = np.array([n[[i for i in q if i >= 0]].mean(0) for q in part.f])
    sh, el, wr = fig.place['LeftUpperArm'], fig.place['LeftLowerArm'], fig.place['LeftHand']
    x = np.abs(c[:, 0])
    share = part.w[:, [i for i, j in enumerate(fig.joints) if 'Arm' in j or 'Hand' in j or 'ForeTwist' in j]].sum(1)
    on_arm = np.array([share[[i for i in q if i >= 0]].mean() for q in part.f]) > 0.30
    sleeve = on_arm & (x > sh[0] + 0.012 + (c[:, 1] - sh[1]) * 0.25)
    axis_z = np.interp(x, [sh[0], el[0], wr[0]], [sh[2], el[2], wr[2]])
    back_arm = c[:, 2] < axis_z
    side_z = fig.place['Chest'][2] * 0.5 + fig.place['UpperChest'][2] * 0.5 + 0.012
    back = np.where(c[:, 1] > sh[1] + 0.02, fn[:, 2] < 0, c[:, 2] < side_z)
    right = c[:, 0] < 0
    return np.where(sleeve, 2 + back_arm + 2 * right, back.astype(int))


def shirt(fig, colour, sleeve_m=None, waist_y=None, details=(), ease_m=0.010, neck_drop_m=0.0, rough=0.85,
          name='shirt', blouse=True, hem_drop_m=0.0, slope=0.10, neck_ease_m=0.003):
    """Makes a shirt. `sleeve_m` cuts the sleeves that far below the shoulder joint; None keeps them long."""
    joints = fig.joints
    part = fig.take(name, 'helper-tights')
    arm = fig.nearest_arm(part.v)
    hull = torso_hull(fig, ease_m, waist_y, waist_y - 0.08 - hem_drop_m, slope, tuck_m=0.055 if blouse else None)
    n = normals(part.v, part.f)
    shoulder = fig.place['LeftUpperArm']
    wrist, elbow = fig.place['LeftHand'], fig.place['LeftLowerArm']
    fore = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    to_wrist = (wrist - part.v * np.where(part.v[:, :1] < 0, [-1, 1, 1], [1, 1, 1])) @ fore
    taper = step(0.11, 0.035, to_wrist)         # the cuff is close, so that a glove goes over it
    loose = part.v + n * ((ease_m * 0.55 + 0.007 * step(shoulder[0], shoulder[0] + 0.12, np.abs(part.v[:, 0])))
                          * (1 - 0.75 * taper))[:, None]
    loose = smooth(loose, part.f, 6, 0.5, where=step(shoulder[0] - 0.09, shoulder[0] - 0.05, np.abs(part.v[:, 0]))
                   * step(0.5, 0.3, arm) + 0.3)
    part.v = loose
    high = step(shoulder[1] - 0.13, shoulder[1] - 0.03, part.v[:, 1])
    part.v = part.v * high[:, None] + wrap_torso(part, hull, arm) * (1 - high[:, None])
    part.v = smooth(part.v, part.f, 3, 0.5)
    part = clip(part, part.v[:, 1] - (waist_y - 0.03 - hem_drop_m))
    neck = fig.place['Neck']
    collar = (part.v[:, 1] - (neck[1] + 0.012 - neck_drop_m)) + (part.v[:, 2] - neck[2]) * 0.30
    part = clip(part, -collar)
    if not sleeve_m:
        flat = part.v * np.where(part.v[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        part = clip(part, np.where(np.abs(part.v[:, 0]) > shoulder[0], (wrist - flat) @ fore - 0.030, 1.0))
    if sleeve_m:
        axis = fig.place['LeftLowerArm'] - shoulder
        axis /= np.linalg.norm(axis)
        q = part.v * np.where(part.v[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        along = (q - shoulder) @ axis
        part = clip(part, np.where((np.abs(part.v[:, 0]) > shoulder[0] - 0.05) & (fig.nearest_arm(part.v) > 0.35), sleeve_m - along, 1.0))
        q = part.v * np.where(part.v[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        along = (q - shoulder) @ axis
        flare = step(0.02, sleeve_m, along) * step(shoulder[0] - 0.02, shoulder[0] + 0.03, q[:, 0]) * step(0.2, 0.5, fig.nearest_arm(part.v))
        part.v = part.v + normals(part.v, part.f) * (flare * 0.012)[:, None]
    unwrap(part, arm_chart(fig, part))
    part = subdivide(part)
    part.v = smooth(part.v, part.f, 2, 0.4, pin=np.isin(np.arange(len(part.v)), boundary_rows(part)))
    folds = shirt_folds(fig, waist_y, 1.0 if blouse else 0.6)
    rim = np.isin(np.arange(len(part.v)), boundary_rows(part))
    part.v = part.v + normals(part.v, part.f) * ((folds(part.v) - 0.002) * np.where(rim, 0.2, 1))[:, None]
    part = turn_in(part, 0.006, 0.0)
    part.paint = cloth(colour, rough, lambda p: folds(p) * 0.75, details)
    return part


def boundary_rows(part):
    return boundary(part.f)


# where, from straight ahead, a collar worn under a jacket comes out of it; how far beneath the jacket it then lies
_COLLAR_SHOWS_RAD, _COLLAR_BENEATH_M = (1.05, 0.75), 0.004

# how far outer face and lining of a collar's leaf lie off the cloth below, and how much more at its fold
_LEAF_LIES_M, _LEAF_SLACK_M = {'l': 0.0065, 'i': 0.0035}, 0.014


def collar(fig, colour, over, closed=True, leaf_m=0.042, stand_m=0.030, name='collar', rough=0.85, ease_m=0.006, beneath=None):
    """Makes a turned-down shirt collar lying on a garment (`over`, a Solid): stand and leaf, points in front.

    `beneath` is a jacket (a Solid) worn over it: its leaf stays close to the neck at sides and back, and sinks where it would come through.
    """
    neck = fig.place['Neck']
    columns = 44
    u = np.linspace(0, 1, columns)
    axis_z = neck[2] + 0.004
    turn_at = lambda gap: gap + u * (2 * np.pi - 2 * gap)
    a0 = turn_at(0.02)
    front = np.cos(a0) * 0.5 + 0.5
    base_y = neck[1] + 0.006 - 0.036 * front

    def measured(rise):
        ring = []
        for a, y in zip(a0, base_y):
            d = np.array([np.sin(a), 0, np.cos(a)])
            _, _, far = fig.body.hit(d * 0.25 + [0, y + rise, axis_z], -d, 0.25)
            ring.append(0.25 - far if far else 0.055)
        ring = np.array(ring)
        for _ in range(5):
            ring[1:-1] = (ring[:-2] + ring[1:-1] * 2 + ring[2:]) / 4
        return ring
    top = measured(stand_m + 0.008) + ease_m
    bottom = np.minimum(np.maximum(measured(0.006) + ease_m * 0.6, top), top * 1.16 + 0.004)
    gap_stand, gap_leaf = (0.03, 0.30) if closed else (0.30, 0.62)
    point = np.exp(-(u / 0.05) ** 2) + np.exp(-((1 - u) / 0.05) ** 2)
    profile = [('b', 0.000, -0.018), ('b', 0.0, 0.0), ('t', 0.000, stand_m * 0.75), ('t', 0.0015, stand_m), ('t', 0.005, stand_m + 0.003),
               ('l', 0.008, stand_m - 0.003), ('l', 0.013, stand_m - leaf_m * 0.35), ('l', 0.019, stand_m - leaf_m * 0.7),
               ('l', 0.024, stand_m - leaf_m), ('i', 0.021, stand_m - leaf_m + 0.002), ('i', 0.012, stand_m - leaf_m * 0.45)]

    def settled(points, lift, slack=None):
        """Brings points of the leaf to where it lies on the cloth: out of it, and unless `slack` is None no farther off than that."""
        out = points.copy()
        for i, q in enumerate(points):
            near, n, _ = over.nearest(q)
            n = n if n[1] > -0.3 and (n @ (near - [0, near[1] - 0.05, axis_z]) > 0) else -n
            off = (q - near) @ n
            out[i] += n * (max(0.0, lift - off) - (0 if slack is None else max(0.0, off - lift - slack)))
        return out
    rows = []
    for kind, out, up in profile:
        down = np.clip((stand_m - up) / leaf_m, 0, 1) if kind in 'li' else 0.0
        a = turn_at(gap_stand + (gap_leaf - gap_stand) * (down ** 0.8 if kind in 'li' else 0))
        if beneath is not None:
            out = out * (0.40 + 0.60 * step(*_COLLAR_SHOWS_RAD, np.abs((a + np.pi) % (2 * np.pi) - np.pi)))
        r = (bottom if kind == 'b' else top) + out
        y = base_y + up - (0.022 * point * down if kind in 'li' else 0)
        p = np.stack([np.sin(a) * r, y, np.cos(a) * r + axis_z], 1)
        if kind in 'li':
            if down > 0.25:
                p = settled(p, _LEAF_LIES_M[kind], _LEAF_SLACK_M * (1 - down))
            for i in range(len(p)):
                if beneath is not None:
                    near, n, _ = beneath.nearest(p[i])
                    n = n if n @ (near - [0, near[1] - 0.05, axis_z]) > 0 else -n
                    out_m = (p[i] - near) @ n + _COLLAR_BENEATH_M
                    p[i] -= n * max(0.0, out_m) * step(0.016, 0.010, np.linalg.norm(p[i] - near))
        rows.append(p)
    rows = np.array(rows)
    for _ in range(2):
        rows[5:, 1:-1] = rows[5:, 1:-1] * 0.5 + (rows[5:, :-2] + rows[5:, 2:]) * 0.25
    if beneath is None:
        # no fold of the cloth comes through the leaf
        for k, (kind, _, up) in enumerate(profile):
            if kind in 'li' and up < stand_m - leaf_m * 0.3:
                rows[k] = settled(rows[k], 0.8 * _LEAF_LIES_M[kind])
    weights = np.tile(fig.blend(Neck=0.35, UpperChest=0.65), (rows.shape[0] * columns, 1))
    part = grid(name, rows, weights, flip=True)
    part.density, part.detail = 0.8, 1.3
    part.paint = cloth(colour, rough, None, ())
    return part


# ---------------------------------------------------------------- trousers

def trousers(fig, colour, waist_y, hem_y=0.035, hem_half_m=0.072, knee_half_m=0.074, details=(), rough=0.85, crease=True, name='trousers',
             thigh_ease_m=0.010):
    """Makes straight trousers, hung from the hips, breaking on the shoe."""
    part = fig.take(name, 'helper-tights')
    hip, knee, foot = (fig.place[j] for j in ('LeftUpperLeg', 'LeftLowerLeg', 'LeftFoot'))
    part.v = smooth(part.v + normals(part.v, part.f) * 0.006, part.f, 4, 0.5)
    part = clip(part, waist_y + 0.012 - part.v[:, 1])
    part = clip(part, part.v[:, 1] - hem_y)
    part = clip(part, part.v[:, 0] + 1e-5)
    part.v[np.abs(part.v[:, 0]) < 2e-4, 0] = 0
    crotch = hip[1] - 0.085
    y = part.v[:, 1]
    leg = step(crotch + 0.03, crotch - 0.06, y)
    axis_x = np.interp(y, [foot[1], knee[1], hip[1]], [foot[0], knee[0], hip[0] * 0.95])
    axis_z = np.interp(y, [foot[1], knee[1], hip[1]], [foot[2] + 0.006, knee[2] + 0.002, hip[2] * 0.5])
    dx, dz = part.v[:, 0] - axis_x, part.v[:, 2] - axis_z
    now = np.hypot(dx, dz)
    profile = np.interp(y, [hem_y, foot[1] + 0.06, knee[1], crotch], [hem_half_m, hem_half_m * 0.98, knee_half_m, 0.0])
    want = np.maximum(now + thigh_ease_m, profile)
    instep = step(foot[1] + 0.075, foot[1] + 0.03, y)      # the hull's foot becomes the tube's front
    want = want * (1 - instep) + profile * instep
    k = 1 + (want / np.maximum(now, 1e-4) - 1) * leg
    part.v[:, 0] = np.maximum(axis_x + dx * k, np.where(leg > 0.02, 0.0035, 0) * leg)
    part.v[:, 2] = axis_z + dz * k
    seat = (1 - leg)
    hull = torso_hull(fig, 0.008, waist_y, crotch - 0.05, slope=0.02)
    part.v = part.v * (1 - seat[:, None] * 0.75) + wrap_torso(part, hull, np.zeros(len(part.v))) * (seat[:, None] * 0.75)
    middle = boundary_middle(part)
    part.v[middle, 0] = 0
    part.v = smooth(part.v, part.f, 4, 0.5, pin=middle)
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    side = np.interp(c[:, 1], [foot[1], knee[1], hip[1]], [foot[2] + 0.006, knee[2] + 0.002, hip[2] - 0.004])
    unwrap(part, (c[:, 2] < side).astype(int))
    part = subdivide(part)
    part.v[np.abs(part.v[:, 0]) < 2e-4, 0] = 0
    shape = (foot, knee, hip, crotch, hem_y)
    folds = trouser_folds(shape, crease)
    rest = part.v[:, 0] > 1e-4
    part.v = part.v + normals(part.v, part.f) * (folds(part.v) * rest)[:, None]
    # the cloth breaks on the instep: it rides up in front and drops to the heel
    low = step(hem_y + 0.10, hem_y, part.v[:, 1])
    fore = step(-0.02, 0.09, part.v[:, 2] - foot[2])
    part.v[:, 1] += low * (fore * 0.030 - 0.004)
    part = turn_in(part, 0.006, 0.004, which=part.v[:, 0] > 1e-4)
    part.paint = cloth(colour, rough, lambda p: folds(p) * 0.8, details)
    return mirror(part, fig.joints)


def boundary_middle(part):
    rows = np.zeros(len(part.v), bool)
    rows[boundary_rows(part)] = True
    return rows & (np.abs(part.v[:, 0]) < 4e-3) & (part.v[:, 1] > 0.55)


def trouser_folds(shape, crease):
    foot, knee, hip, crotch, hem_y = shape

    def heights(p):
        q = np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], 1)
        axis_x = np.interp(q[:, 1], [foot[1], knee[1], hip[1]], [foot[0], knee[0], hip[0] * 0.95])
        axis_z = np.interp(q[:, 1], [foot[1], knee[1], hip[1]], [foot[2] + 0.006, knee[2] + 0.002, hip[2] * 0.5])
        a = np.arctan2(q[:, 0] - axis_x, q[:, 2] - axis_z)
        stack = np.exp(-np.clip(q[:, 1] - hem_y, 0, 1) / 0.11)
        back_knee = np.exp(-((q[:, 1] - knee[1]) / 0.085) ** 2) * step(0.3, -0.8, np.cos(a))
        front_knee = np.exp(-((q[:, 1] - knee[1] + 0.02) / 0.06) ** 2) * step(0.0, 0.9, np.cos(a))
        slant = q[:, 1] * 15 + np.sin(a) * 0.9
        drape = noise.ridges(np.stack([slant, np.sin(a) * 1.4, np.cos(a) * 1.4], 1), 31)
        whisker_place = np.exp(-np.linalg.norm((q - [0.05, crotch + 0.05, 0.09]) / [0.09, 0.07, 0.10], axis=1) ** 2)
        whisker = noise.ridges(np.stack([q[:, 1] * 16 - q[:, 0] * 12, q[:, 0] * 3, q[:, 2] * 0], 1), 37)
        long = noise.ridges(np.stack([np.sin(a) * 1.6, np.cos(a) * 1.6, q[:, 1] * 1.6], 1), 41)
        leg = step(crotch + 0.05, crotch - 0.1, q[:, 1])
        h = 0.008 * stack * drape + 0.006 * back_knee * drape + 0.003 * front_knee * drape
        h = h + 0.0045 * whisker_place * whisker + 0.0045 * long * leg
        if crease:
            sharp = np.exp(-(np.sin(a) / 0.10) ** 2) * leg * (1 - 0.6 * stack)
            h = h + 0.004 * sharp
        return h
    return heights


# ---------------------------------------------------------------- belt, shoes, gloves

def belt(fig, waist_y, colour=(0.018, 0.018, 0.02), width_m=0.045, buckle=(0.55, 0.55, 0.56), pouches=(), ease_m=0.0,
         name='belt'):
    """Makes a belt round the waist with a buckle and box-like pouches at angles (degrees from the front)."""
    hull = torso_hull(fig, 0.012 + ease_m, waist_y, waist_y - 0.06, slope=0.0)
    radius, centre = hull
    angles = np.linspace(-np.pi, np.pi, 49)[:-1]

    def at(a, y, out):
        r = radius(np.full_like(a, y), a) + out
        return np.stack([np.sin(a) * r, np.full_like(a, y), centre(y) + np.cos(a) * r], -1)
    w = width_m / 2
    rows = [at(angles, waist_y + dy, out) for dy, out in ((w - 0.002, -0.010), (w, 0.0), (w * 0.6, 0.003),
                                                          (-w * 0.6, 0.003), (-w, 0.0), (-w + 0.002, -0.010))]
    weight = fig.blend(Hips=0.8, Spine=0.2)
    band = grid(name, rows, weight, closed=True, flip=True)
    band.density = 0.6
    leather = cloth(colour, 0.42, None, (), 0.03)
    band.paint = leather
    parts = [band]
    for angle_deg, size, dy in pouches:
        a = np.radians(angle_deg)
        spot = at(np.array([a]), waist_y, 0.004 + size[2] / 2)[0]
        box_part = rounded_box('pouch', size, spot + [0, dy, 0], a, weight)
        box_part.paint = cloth(colour, 0.6, None, (flap(spot + [0, dy, 0], size),), 0.10)
        box_part.density = 0.6
        parts.append(box_part)
    if buckle is not None:
        spot = at(np.array([0.0]), waist_y, 0.005)[0]
        b = rounded_box('buckle', (0.052, width_m * 0.92, 0.006), spot, 0, weight)
        b.paint = metal(buckle)
        b.density = 0.6
        parts.append(b)
    return parts


def flap(spot, size):
    def paint(t):
        y = t.pos[:, 1] - spot[1]
        lay(t, line(y - size[1] * 0.12, 0.0015), height=-0.0015, colour=np.array([0.004, 0.004, 0.005]))
    return paint


def metal(colour, rough=0.3):
    """Returns a painter for plain metal."""
    def paint(t):
        t.colour[:] = colour
        t.rough[:] = rough
        t.metal[:] = 1.0
    return paint


def plain(colour, rough=0.6):
    """Returns a painter for one colour."""
    def paint(t):
        t.colour[:] = colour
        t.rough[:] = rough
    return paint


def rounded_box(name, size, place, yaw=0.0, weights=None, tilt=None, bevel=0.25):
    """Makes a bevelled box (no back face) centred at a place, turned about the vertical."""
    sx, sy, sz = np.array(size) / 2
    b = min(sx, sy, sz) * 2 * bevel
    outline = []
    for cx, cy in ((1, 1), (-1, 1), (-1, -1), (1, -1)):
        for k in range(2):
            a = np.arctan2(cy, cx) + (k - 0.5) * np.pi / 4
            outline.append((cx * (sx - b) + np.cos(a) * b, cy * (sy - b) + np.sin(a) * b))
    outline = np.array(outline)
    rings = []
    for z, inset in ((-sz, 0), (sz - b, 0), (sz - b * 0.3, b * 0.3), (sz, b)):
        scale = np.array([(sx - inset) / sx, (sy - inset) / sy])
        rings.append(np.c_[outline * scale, np.full(len(outline), z)])
    c, s = np.cos(yaw), np.sin(yaw)
    turn = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
    if tilt is not None:
        turn = turn @ tilt
    rings = [r @ turn.T + place for r in rings]
    part = grid(name, rings, weights, closed=True)
    last = 3 * 8
    caps = np.array([[last, last + 1, last + 2, last + 3], [last, last + 3, last + 4, last + 7],
                     [last + 4, last + 5, last + 6, last + 7]])
    local = (part.v - place) @ turn
    cap_uv = local[:, :2][caps]
    part.f = np.concatenate([part.f, caps])
    part.uv = np.concatenate([part.uv, cap_uv])
    part.panel = np.concatenate([part.panel, np.ones(3, int)])
    return part


def shoes(fig, colour=(0.02, 0.02, 0.022), rough=0.35, cap=None, sole=(0.012, 0.012, 0.013), high_m=0.075, name='shoes'):
    """Lofts a shoe over each foot: sole, upper, shaft."""
    f, _ = fig.base.groups['body']
    foot_rows = np.unique(f[f >= 0])
    foot_rows = foot_rows[(fig.v[foot_rows, 0] > 0) & (fig.v[foot_rows, 1] < 0.10)]
    pts = fig.v[foot_rows]
    ankle, toes = fig.place['LeftFoot'], fig.place['LeftToes']
    forward = np.array([toes[0] - ankle[0], 0, toes[2] - ankle[2]])
    forward /= np.linalg.norm(forward)
    side = np.array([forward[2], 0, -forward[0]])
    along, across = (pts - ankle) @ forward, (pts - ankle) @ side
    z0, z1 = along.min() - 0.010, along.max() + 0.014
    length = z1 - z0
    stations = np.array([0.0, 0.03, 0.10, 0.22, 0.36, 0.50, 0.64, 0.76, 0.87, 0.95, 0.99, 1.0])
    half = np.interp(stations, [0, .03, .10, .22, .36, .5, .64, .76, .87, .95, .99, 1],
                     np.array([.30, .62, .80, .82, .78, .84, .98, 1.0, .90, .64, .34, .12])) * 0.050
    top = np.interp(stations, [0, .03, .10, .22, .36, .5, .64, .76, .87, .95, .99, 1],
                    [high_m * .55, high_m * .95, high_m, high_m * 1.02, high_m * .98, .078, .066, .058, .052, .044, .034, .026])
    mid = np.interp(stations, [0, .22, .5, .76, 1], [0, .001, .004, .006, -.004])
    n = 14
    rings = []
    for k, s in enumerate(stations):
        z = z0 + s * length
        near = np.abs(along - z) < 0.02
        centre = (across[near].max() + across[near].min()) / 2 if near.any() else 0.0
        width = max(half[k], ((across[near].max() - across[near].min()) / 2 + 0.007) * min(1, half[k] / 0.035)) if near.any() else half[k]
        width = min(width, 0.054)
        c = centre * 0.8 + mid[k]
        ring = []
        for i in range(n):
            a = 2 * np.pi * i / n
            ca, sa = np.cos(a), np.sin(a)
            px = np.sign(ca) * abs(ca) ** 0.75 * width
            h = top[k] - 0.024
            py = 0.024 + (h * sa ** 0.8 if sa > 0 else 0.010 * sa)
            px *= 1 - 0.30 * max(0, sa) ** 2
            ring.append(ankle * [1, 0, 1] + forward * z + side * (c + px) + [0, py, 0])
        rings.append(ring)
    # shut at heel and toe
    rings = np.array([np.mean(rings[0], 0) + (rings[0] - np.mean(rings[0], 0)) * 0.05, *rings, np.mean(rings[-1], 0) + (rings[-1] - np.mean(rings[-1], 0)) * 0.05])
    upper = grid('upper', rings, fig.bone('LeftFoot'), closed=True)
    # sole: the outline of the widest part, down to the floor
    outline_l = rings[1:-1, 0] + 0
    outline_r = rings[1:-1, n // 2] + 0
    loop = np.concatenate([outline_l, outline_r[::-1]])
    centre = loop.mean(0)
    grow = (loop - centre) * [1, 0, 1]
    grow = loop + grow / np.maximum(np.linalg.norm(grow, axis=1, keepdims=True), 1e-6) * 0.004
    s_rows = [loop * [1, 0, 1] + [0, 0.030, 0], grow * [1, 0, 1] + [0, 0.027, 0], grow * [1, 0, 1] + [0, 0.003, 0],
              (grow * 0.98 + centre * 0.02) * [1, 0, 1]]
    heel = step(0.50, 0.40, ((grow - ankle) @ forward - z0) / length)[:, None]
    s_rows[2][:, 1] += 0.004 * (1 - heel[:, 0])
    s_rows[3][:, 1] += 0.003 * (1 - heel[:, 0])
    sole_part = grid('sole', s_rows, fig.bone('LeftFoot'), closed=True, flip=False)
    middle = (sole_part.v.mean(0))
    outward = ((normals(sole_part.v, sole_part.f) * (sole_part.v - middle) * [1, 0, 1]).sum() > 0)
    if not outward:
        sole_part.f = sole_part.f[:, ::-1]
        sole_part.uv = sole_part.uv[:, ::-1]
    if (normals(upper.v, upper.f) * (upper.v - upper.v.mean(0))).sum() < 0:
        upper.f, upper.uv = upper.f[:, ::-1], upper.uv[:, ::-1]
    part = join(name, [upper, sole_part])
    reach = (part.v - ankle) @ forward
    toe_share = step(0.055, 0.10, reach)
    row_f, row_t = fig.bone('LeftFoot'), fig.bone('LeftToes')
    part.w = row_f * (1 - toe_share[:, None]) + row_t * toe_share[:, None]
    colour = np.array(colour, float)

    def paint(t):
        y = t.pos[:, 1]
        q = t.pos * np.where(t.pos[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        reach = (q - ankle) @ forward
        t.colour[:] = colour * (1 + 0.25 * (noise.fractal(t.pos * 60, 3, 5)[:, None] - 0.5))
        t.rough[:] = rough
        is_sole = step(0.0275, 0.0255, y)
        lay(t, line(reach - (z1 - 0.085 if cap is None else z1 - 0.075), 0.0018) * (1 - is_sole), height=-0.0014)
        if cap is not None:
            lay(t, step(z1 - 0.075, z1 - 0.073, reach) * (1 - is_sole), colour=cap, rough=0.3, height=0.001)
        lace = box(reach, np.zeros_like(reach), 0.005, 0.085, -1, 1) * line((q - ankle) @ side - 0.004, 0.016)
        bars = (np.sin(reach * 2 * np.pi / 0.014) > 0.2) * lace * step(0.055, 0.062, y)
        lay(t, bars * 1.0, colour=colour * 0.5 + 0.004, height=0.0012, rough=0.8)
        lay(t, is_sole, colour=sole, rough=0.75)
        lay(t, line(y - 0.0265, 0.0012), height=-0.001, colour=np.array(sole) * 0.4)
    part.paint = paint
    part.density, part.detail = 0.55, 0.9
    return mirror(part, fig.joints)


def gloves(fig, colour, thick_m=0.0016, cuff_m=0.055, cuff_out_m=0.010, smooth_rounds=2, palm=None, knit=None, rough=0.42,
           name='gloves'):
    """Makes gloves over the hands; the cuff overlaps the sleeve (or the forearm)."""
    wrist, elbow = fig.place['LeftHand'], fig.place['LeftLowerArm']
    axis = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    hand = fig.weight_of('Hand', 'Thumb', 'Index', 'Middle', 'Ring', 'Little', 'ForeTwist', 'LowerArm') > 0.4
    keep = hand & (fig.v[:, 0] > 0) & ((fig.v - wrist) @ axis > -cuff_m - 0.05)
    part = fig.take(name, 'body', keep)
    part = clip(part, (part.v - wrist) @ axis + cuff_m)
    along = (part.v - wrist) @ axis
    part.v = smooth(part.v, part.f, smooth_rounds, 0.5, where=step(0.0, 0.02, along) * 0.8 + 0.1)
    cuff = step(0.0, -0.028, along)
    part.v = part.v + normals(part.v, part.f) * (thick_m + cuff * cuff_out_m)[:, None]
    # a rolled edge
    edge = step(-cuff_m + 0.010, -cuff_m + 0.002, (part.v - wrist) @ axis)
    part.v = part.v + normals(part.v, part.f) * (0.0015 * edge)[:, None]
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    n = normals(part.v, part.f)
    fn = np.array([n[[i for i in q if i >= 0]].mean(0) for q in part.f])
    index, little = fig.place['LeftIndexProximal'], fig.place['LeftLittleProximal']
    palm_out = np.cross(little - wrist, index - wrist)
    palm_out /= np.linalg.norm(palm_out)
    if palm_out @ np.array([-1, -0.4, 0]) < 0:
        palm_out = -palm_out
    unwrap(part, (fn @ palm_out > 0).astype(int))
    part = turn_in(part, 0.004, 0.0)
    colour = np.array(colour, float)

    def paint(t):
        q = t.pos * np.where(t.pos[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        along_t = (q - wrist) @ axis
        wrinkle = noise.ridges(np.stack([along_t * 90, q[:, 2] * 25, q[:, 1] * 25], 1), 51)
        crumple = noise.ridges(q * 55, 53)
        t.colour[:] = colour * (0.92 + 0.16 * noise.fractal(q * 50, 3, 9)[:, None])
        t.rough[:] = rough
        near_wrist = np.exp(-(along_t / 0.035) ** 2)
        t.height[:] += 0.0016 * wrinkle * near_wrist + 0.0007 * crumple
        if palm is not None:
            nq = t.nrm * np.where(t.pos[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
            dip = step(-0.25, 0.05, nq @ palm_out + 0.15 * (noise.fractal(q * 80, 2, 4) - 0.5)) * step(0.015, 0.03, along_t)
            tips = step(0.145, 0.155, along_t)
            lay(t, np.clip(dip + tips, 0, 1), colour=palm, rough=0.7)
            t.height[:] += 0.0006 * noise.fractal(q * 500, 2, 8) * dip
        if knit is not None:
            rib = step(0.004, -0.004, along_t)
            lay(t, rib, colour=knit, rough=0.95)
            around = np.arctan2((q - wrist) @ np.array([0, 0, 1.0]), (q - wrist) @ np.cross(axis, [0, 0, 1.0]))
            t.height[:] += 0.0009 * rib * np.sin(around * 34)
    part.paint = paint
    part.density, part.detail = 1.0, 0.8
    return mirror(part, fig.joints)
