"""Garments worn over a shirt: jackets, coats, work vests; skirts, tights and hoods. Fronts open in a V, with lapels laid on."""
import numpy as np

import accessories as acc
import garments as g
import noise
from figure import unwrap
from mesh import Solid, clip, grid, join, mirror, normals, select, smooth, subdivide, turn_in
from noise import step


def facing(part, outward):
    """Turns a part's faces so that they look along `outward` (a direction per vertex, or one)."""
    n = normals(part.v, part.f)
    if (n * outward).sum() < 0:
        part.f, part.uv = part.f[:, ::-1].copy(), part.uv[:, ::-1].copy()
    return part


def inside(under, over, fig, reach_m=0.07):
    """Leaves out of an inner garment what an outer one hides for good; under sleeves the inner ones go whole."""
    if over.name in ('jacket', 'coat'):
        keep = np.array([max(abs(under.v[i, 0]) for i in q if i >= 0) < fig.place['LeftUpperArm'][0] - 0.01 for q in under.f])
        under = select(under, keep)
    solid = Solid(over.v, over.f)
    n = normals(under.v, under.f)
    from mathutils import Vector
    hidden = np.zeros(len(under.v), bool)
    for i, (p, d) in enumerate(zip(under.v, n)):
        x = np.cross(d, [0, 1.0, 0] if abs(d[1]) < 0.9 else [1.0, 0, 0])
        x /= max(np.linalg.norm(x), 1e-9)
        y = np.cross(d, x)
        ways = (d, d + 0.9 * x, d - 0.9 * x, d + 0.9 * y, d - 0.9 * y)
        hidden[i] = all(solid.is_hit(Vector(p + d * 0.0005), Vector(w / np.linalg.norm(w)), reach_m) for w in ways)
    keep = np.array([not all(hidden[i] for i in q if i >= 0) for q in under.f])
    left = select(under, keep)
    # little of it is left, right under the face
    left.density *= 1.5
    return left


def _collarless(fig, colour, waist, hem_y, ease_m, name, sleeve_m=None, details=(), rough=0.85, neck_drop_m=0.0, slope=0.05):
    return g.shirt(fig, colour, sleeve_m=sleeve_m, waist_y=waist, blouse=False, hem_drop_m=waist - 0.03 - hem_y, ease_m=ease_m, name=name,
                   details=details, rough=rough, neck_drop_m=neck_drop_m, slope=slope)


def vee(part, fig, low_y, half_m=0.078):
    """Opens the front of a garment in a V down to a height. Returns the part and the slope of the V."""
    neck = fig.place['Neck']
    k = (neck[1] + 0.004 - low_y) / half_m
    opening = np.abs(part.v[:, 0]) * k + low_y - part.v[:, 1]
    return clip(part, np.maximum(opening, neck[2] + 0.004 - part.v[:, 2])), k


def lapels(fig, over, low_y, slope, colour, wide_m=0.058, rough=0.8, notch=True):
    """Makes the two lapels of a V, laid on a garment (a Solid)."""
    front, neck = acc.Front(fig, over), fig.place['Neck']
    parts = []
    for sign in (1, -1):
        rows = []
        for s in np.linspace(0, 1, 11):
            y = low_y + (neck[1] - 0.012 - low_y) * s
            edge = (y - low_y) / slope + 0.003
            wide = wide_m * np.interp(s, [0, 0.15, 0.62, 0.70, 0.74, 1.0], [0.10, 0.55, 1.0, 1.05, 0.80 if notch else 1.0, 0.70])
            row = []
            for u, lift in ((-0.10, 0.001), (0.0, 0.0065), (0.35, 0.0075), (0.80, 0.0060), (1.0, 0.0052), (1.0, 0.0005)):
                x = edge + u * wide
                p, n = front.at(sign * max(x, 0.002), y - 0.10 * wide * u)
                row.append(p + n * lift + (np.array([0, 0, 0.001]) if u > 0 else 0))
            rows.append(row)
        part = grid('lapel', rows, fig.blend(UpperChest=0.7, Chest=0.3))
        parts.append(facing(part, np.array([0, 0, 1.0])))
    out = join('lapel', parts)

    def seam(t):
        y = (t.pos[:, 1] - low_y) / (neck[1] - 0.012 - low_y)
        g.lay(t, g.line(y - 0.715, 0.006) * (1 if notch else 0) * np.ones(len(t.pos)), colour=np.array(colour) * 0.5, height=-0.0008)
    plain = g.cloth(colour, rough, None, (seam,))

    def paint(t):
        plain(t)
        t.occlusion[:] = np.maximum(t.occlusion, 0.80)
    out.paint = paint
    out.density, out.detail = 0.9, 1.2
    return out


def jacket_marks(fig, low_y, hem_y, waist, button=(0.02, 0.02, 0.022), count=2, pockets=True, goes_on=False):
    """Draws front edge, buttons, pockets and side seams of a jacket."""
    chest = fig.place['UpperChest'][1]

    def paint(t):
        x, y = t.pos[:, 0], t.pos[:, 1]
        front = step(0.1, 0.3, t.nrm[:, 2]) * (t.pos[:, 2] > fig.place['Chest'][2])
        # what lies under a lapel is dark in coarse steps: lighten it, the lapel covers it anyway
        near = (y > low_y - 0.04) & (np.abs(x) < 0.16) & (y > chest - 0.25)
        t.occlusion[:] = np.where(near, np.maximum(t.occlusion, 0.82), t.occlusion)
        dim = t.colour.mean(0) * 0.45
        g.lay(t, g.line(x - 0.010, 0.0013) * front * step(low_y, low_y - 0.004, y), height=-0.0016, colour=dim)
        for k in range(count):
            d = np.hypot(x + 0.004, y - (low_y - 0.018 - 0.095 * k))
            g.lay(t, step(0.0095, 0.0085, d) * front, colour=button, rough=0.35, height=0.0014)
            g.lay(t, step(0.0042, 0.0036, d) * front, height=-0.0006)
        if pockets:
            px = np.abs(x) - 0.098
            top = waist - 0.075
            flap = g.box(px, y, -0.066, 0.066, top - 0.048, top) * front
            g.lay(t, flap, height=0.0012)
            g.lay(t, g.frame(px, y, -0.066, 0.066, top - 0.048, top, 0.0022) * front, height=-0.0010, colour=dim)
            g.lay(t, g.frame(x - 0.098, y, -0.045, 0.045, chest - 0.072, chest - 0.054, 0.0020) * front, height=-0.0009, colour=dim)
        q = np.abs(x)
        g.lay(t, g.line(q - 0.150 + 0.05 * (y - chest), 0.0010) * front * step(waist + 0.14, waist + 0.10, y), height=-0.0007, colour=dim)
        if goes_on:
            t.occlusion[:] = np.where(y < hem_y + 0.07, np.maximum(t.occlusion, 0.90), t.occlusion)
        else:
            g.lay(t, g.line(y - hem_y - 0.020, 0.0009), height=-0.0005, colour=dim)
        back = step(-0.1, -0.4, t.nrm[:, 2])
        g.lay(t, g.line(x, 0.0011) * back * step(chest + 0.12, chest + 0.05, y), height=-0.0009, colour=dim)
    return paint


def jacket(fig, colour, waist, hem_y=None, vee_m=0.30, ease_m=0.018, count=2, rough=0.80, name='jacket', wide_m=0.058, notch=True,
           pockets=True, button=(0.02, 0.02, 0.022)):
    """Makes a tailored jacket with lapels and collar. The first part is the jacket itself."""
    neck, hip = fig.place['Neck'], fig.place['LeftUpperLeg']
    hem_y = hip[1] - 0.055 if hem_y is None else hem_y
    low_y = neck[1] - vee_m
    body = _collarless(fig, colour, waist, hem_y, ease_m, name, rough=rough, details=(jacket_marks(fig, low_y, hem_y, waist, button, count, pockets, name == 'coat'),))
    whole = Solid(body.v, body.f)
    body, slope = vee(body, fig, low_y)
    low = step(hip[1] + 0.06, hip[1] - 0.02, body.v[:, 1])[:, None]
    body.w = body.w * (1 - low) + fig.blend(Hips=0.68, LeftUpperLeg=0.16, RightUpperLeg=0.16) * low
    return [body, lapels(fig, whole, low_y, slope, colour, wide_m, rough, notch),
            g.collar(fig, colour, whole, closed=False, leaf_m=0.044, stand_m=0.024, name='jacket collar', rough=rough, ease_m=0.011)]


# how far a lining reaches up
LINING_M = 0.13


def tube(fig, name, colour, top_y, hem_y, ease_m, flare=0.10, slit_m=0.0, rough=0.85, details=(), flutes=0.010, density=0.8, meets=None, tuck_m=0.0,
         with_legs=0.62):
    """Lofts a skirt or the lower part of a coat; `slit_m` leaves it open in front, `meets` is a Solid its top edge lies on.

    `with_legs` is how far it turns with the thighs: what ends above the knee lies on them when somebody sits.
    """
    hip = fig.place['LeftUpperLeg']
    crotch = hip[1] - 0.06
    radius, centre = g.torso_hull(fig, ease_m, top_y, crotch - 0.02, slope=0.0)
    columns = 45
    angles = np.linspace(-np.pi, np.pi, columns) if not slit_m else np.linspace(0, 2 * np.pi, columns)
    ys = np.concatenate([np.linspace(top_y, crotch, 5), np.linspace(crotch, hem_y, max(4, int((crotch - hem_y) / 0.06)))[1:]])
    rows, weights = [], []
    edge = np.zeros(columns)
    if meets is not None:
        for i, a in enumerate(angles):
            d = np.array([np.sin(a), 0, np.cos(a)])
            _, _, far = meets.hit(d * 0.6 + [0, top_y, centre(top_y)], -d, 0.6)
            edge[i] = (0.6 - far if far else 0.0) + 0.0007
        edge = np.where(edge > 0.01, edge, np.median(edge)) - radius(np.full(columns, top_y), (angles + np.pi) % (2 * np.pi) - np.pi)
    for y in ys:
        a = (angles + np.pi) % (2 * np.pi) - np.pi
        at = max(y, crotch)
        r = radius(np.full(columns, at), a) + max(0, crotch - y) * flare
        deep = float(step(hip[1] + 0.05, hem_y, y))
        r = r + edge * float(step(top_y - 0.14, top_y - 0.01, y)) - tuck_m * float(step(hip[1] - 0.02, hip[1] + 0.04, y))
        r = r + flutes * deep * (noise.ridges(np.stack([np.sin(a) * 3, np.cos(a) * 3, np.full(columns, y)], 1), 61) - 0.4)
        row = np.stack([np.sin(a) * r, np.full(columns, y), centre(at) + np.cos(a) * r], 1)
        if slit_m:
            open_m = slit_m * float(step(top_y - 0.05, hem_y, y))
            row[0, 0] += open_m
            row[-1, 0] -= open_m - 0.004
            row[0, 2] += 0.004
        rows.append(row)
        share = (np.clip((hip[1] + 0.03 - y) / 0.30, 0, 1) if with_legs < 0.7 else float(step(hip[1] + 0.03, hip[1] - 0.15, y))) * with_legs
        left = np.clip(0.5 + row[:, 0] / 0.16, 0.12, 0.88)
        weights.append(np.array([fig.blend(Hips=1 - share + 1e-6, LeftUpperLeg=share * l + 1e-6, RightUpperLeg=share * (1 - l) + 1e-6) for l in left]))
    part = grid(name, rows, np.concatenate(weights), flip=False)
    out = part.v * [1, 0, 1]
    part = facing(part, out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-6))
    # a lining behind the hem, so that nobody looks through it from below; other edges are only thick
    is_hem = part.v[:, 1] < hem_y + 0.01
    part = turn_in(part, 0.006, 0.0, ~is_hem)
    part = turn_in(part, 0.012 + LINING_M * flare, LINING_M, part.v[:, 1] < hem_y + 0.01)

    def marks(t):
        g.lay(t, g.line(t.pos[:, 1] - hem_y - 0.022, 0.0010), height=-0.0006, colour=t.colour.mean(0) * 0.6)
        if meets is not None:
            t.occlusion[:] = np.where(t.pos[:, 1] > top_y - 0.07, np.maximum(t.occlusion, 0.90), t.occlusion)
    part.paint = g.cloth(colour, rough, None, (marks, *details))
    part.density, part.detail = density, 0.9
    return part


def coat(fig, colour, waist, hem_y, vee_m=0.24, ease_m=0.021, rough=0.85, details=None, wide_m=0.062, count=3):
    """Makes a coat to a height above or below the knee: a jacket to the seat, and a tube below it."""
    hip = fig.place['LeftUpperLeg']
    seam_y = hip[1] - 0.02
    upper = jacket(fig, colour, waist, seam_y, vee_m, ease_m, count, rough, 'coat', wide_m,
                   button=(0.55, 0.55, 0.53) if details == 'doctor' else (0.02, 0.02, 0.022))
    lower = tube(fig, 'coat skirt', colour, seam_y + 0.018, hem_y, ease_m, 0.12, 0.016, rough, meets=Solid(upper[0].v, upper[0].f),
                 with_legs=0.92)
    return [upper[0], lower, *upper[1:]]


def work_vest(fig, colour, waist, hem_y):
    """Makes a dark vest with pockets: the cut of the high-visibility vest without its bands."""
    vest, _ = acc.vest(fig, colour, waist, hem_y, 0.024, band=None)
    chest = fig.place['UpperChest'][1]
    plain = vest.paint

    def paint(t):
        plain(t)
        x, y = t.pos[:, 0], t.pos[:, 1]
        front = step(0.1, 0.3, t.nrm[:, 2]) * (t.pos[:, 2] > fig.place['Chest'][2])
        dim = np.array(colour) * 0.45
        for top, high, x0, x1 in ((chest - 0.045, 0.105, 0.030, 0.125), (waist + 0.035, 0.125, 0.030, 0.150)):
            m = g.box(np.abs(x), y, x0, x1, top - high, top) * front
            g.lay(t, m, height=0.0030)
            g.lay(t, g.frame(np.abs(x), y, x0, x1, top - high, top, 0.003) * front, height=-0.0016, colour=dim)
            g.lay(t, g.line(y - top + 0.035, 0.0016) * m, height=-0.0018, colour=dim)
        for y0 in np.arange(waist - 0.06, chest - 0.2, 0.045):
            g.lay(t, g.line(y - y0, 0.006) * front * step(0.030, 0.026, np.abs(x)) * 0, height=0.001)
    vest.paint = paint
    return vest


def tights(fig, colour, top_y, low_y=0.055, rough=0.6):
    """Makes stockings: the legs themselves, evened out, in a close dark knit."""
    part = fig.take('tights', 'helper-tights')
    part.v = smooth(part.v, part.f, 3, 0.5)
    part = clip(part, top_y - part.v[:, 1])
    part = clip(part, part.v[:, 1] - low_y)
    part = clip(part, part.v[:, 0] + 1e-5)
    part.v[np.abs(part.v[:, 0]) < 2e-4, 0] = 0
    foot, knee, hip = (fig.place[j] for j in ('LeftFoot', 'LeftLowerLeg', 'LeftUpperLeg'))
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    side = np.interp(c[:, 1], [foot[1], knee[1], hip[1]], [foot[2] + 0.006, knee[2] + 0.002, hip[2] - 0.004])
    unwrap(part, (c[:, 2] < side).astype(int))
    part.paint = g.cloth(colour, rough, None, (), 0.03)
    part.density, part.detail = 0.4, 0.7
    return mirror(part, fig.joints)


def hood(fig, colour, over):
    """Makes a hood lying on the shoulders behind the neck."""
    neck = fig.place['Neck']
    rows = []
    for s in np.linspace(0, 1, 13):
        a = np.pi * (0.30 + 1.40 * s)          # from the left front, round the back, to the right front
        d = np.array([np.sin(a), 0, np.cos(a)])
        back = step(-0.3, -1.0, d[2]) if False else float(np.clip(-d[2], 0, 1))
        r0 = 0.072 + 0.010 * back
        thick = 0.012 + 0.024 * back
        ring = []
        for b in np.linspace(0, 2 * np.pi, 11)[:-1]:
            out = r0 + thick * (1 + np.cos(b)) * (1 + 0.9 * back)
            up = thick * 1.1 * np.sin(b) - 0.020 * (1 - back) * 1.6 - 0.035 * back * (1 + np.cos(b)) * 0.8
            ring.append([d[0] * out, neck[1] + 0.006 + up - 0.030 * max(0, d[2]), neck[2] + 0.004 + d[2] * out])
        rows.append(ring)
    part = grid('hood', rows, fig.blend(UpperChest=0.8, Neck=0.2), closed=True)
    middle = np.array([np.mean(r, 0) for r in np.array(rows)])
    part = facing(part, part.v - np.repeat(middle, 10, 0))
    part.paint = g.cloth(colour, 0.92, None, ())
    part.density, part.detail = 0.6, 1.0
    return part
