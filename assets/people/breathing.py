"""What one breathes through: full-face mask, breathing apparatus; and the fire helmet worn over them."""
import numpy as np
from scipy.ndimage import gaussian_filter1d

import accessories as acc
import garments as g
import noise
import ppe
from mesh import grid, normals, solid_of, turn_in
from noise import step
from overall import girdle


def full_mask(skull, colour=(0.014, 0.014, 0.016), port='regulator', straps=None, hug=None, name='mask'):
    """Makes a full-face mask: rubber seal, frame, visor, mouthpiece inside, and a filter or an air regulator before it."""
    fig = skull.fig
    w = fig.bone('Head')
    hug = hug or skull.radius(skull.face, 1.2, fall=0.9)
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


# cross rows of a shoulder strap
STRAP_ROWS = 30


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
    waist = spine[1] + 0.004
    # shoulder straps: from the plate over the shoulder, down the chest, to the belt
    for sign in (1, -1):
        line = []
        for s in np.linspace(0, 1, STRAP_ROWS):
            if s < 0.22:
                k = s / 0.22
                p, _ = back.at(sign * (0.075 + 0.015 * k), top_y - 0.06 + 0.05 * k, 0.010, back=True)
            elif s < 0.36:
                k = (s - 0.22) / 0.14
                x = sign * (0.092 + 0.004 * k)
                top, _, _ = solid.hit([x, neck[1] + 0.6, (neck[2] - 0.055) * (1 - k) + (sh[2] + 0.055) * k], [0, -1.0, 0], 1.0)
                p = top + [0, 0.010, 0] if top is not None else line[-1]
            else:
                # over the chest, then as narrow webbing to the side of the belt
                k = (s - 0.36) / 0.64
                p, _ = back.at(sign * (0.096 + 0.050 * k ** 1.6), (sh[1] + 0.012) * (1 - k) + (waist + 0.012) * k, 0.010)
            line.append(p)
        line = gaussian_filter1d(np.array(line), 1.6, axis=0, mode='nearest')
        ahead = np.gradient(line, axis=0)
        outward = []
        for p in line:
            near, n, _ = solid.nearest(p)
            outward.append(n if n @ (near - chest * [0, 1, 1]) > 0 else -n)
        outward = gaussian_filter1d(np.array(outward), 1.8, axis=0)
        outward /= np.linalg.norm(outward, axis=1, keepdims=True)
        across = np.cross(outward, ahead)
        across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
        half = np.interp(np.linspace(0, 1, STRAP_ROWS), [0, 0.15, 0.55, 0.60, 1], [0.022, 0.028, 0.028, 0.015, 0.015])[:, None]
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
            gauge_at = line[STRAP_ROWS // 2] + outward[STRAP_ROWS // 2] * 0.012 - [0, 0.03, 0]
    ahead_of_dial = np.array([0, 0.2, 1.0]) / np.hypot(0.2, 1.0)
    dial = lathe('scba gauge', [(-0.012, 0.018), (0.010, 0.024), (0.014, 0.022), (0.0135, 0.001)], gauge_at, [0, 0.2, 1.0], w, 14)
    dial.paint = lambda t: (g.plain((0.012, 0.012, 0.013), 0.5)(t), g.lay(t, step(0.0185, 0.0175, np.linalg.norm(
        (t.pos - gauge_at) - ((t.pos - gauge_at) @ ahead_of_dial)[:, None] * ahead_of_dial, axis=1)) * step(0.008, 0.010, (t.pos - gauge_at) @ ahead_of_dial),
        colour=(0.55, 0.56, 0.50), rough=0.2))
    dial.density, dial.detail = 0.8, 2.0
    parts.append(dial)
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
        hose.density, hose.detail = 0.4, 1.8
        parts.append(hose)
    return parts


def helmet(fig, skull, hood, colour=(0.62, 0.40, 0.03), words=(('消防', 1.3), ('FIRE', 1.0))):
    """Makes a fire helmet: shell with a low crest, brim, reflecting stripe, and a neck curtain that hangs over the flash hood."""
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
    mask = acc.text_mask(words, 60, 200, 170)
    centre = skull.centre + [0, 0.085, 0.10]
    at = acc.printed(mask, centre, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), 0.060, 0.050)
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
    shell.density, shell.detail = 1.3, 1.6
    hug = skull.radius(skull.cylinder(solid_of(*skull.parts, hood), convex=True), 1.5)
    curtain_rows = []
    behind = np.linspace(np.pi * 0.46, np.pi * 1.54, 19)
    for k, drop in enumerate((0.0, 0.03, 0.07, 0.11, 0.135)):
        y = np.interp(np.abs(behind - np.pi), [0, 1.7], [rim_y.min(), rim_y.min() + 0.022]) - drop
        curtain_rows.append(skull.place(behind, y, hug(behind, y) + 0.014 + 0.006 * k / 4))
    curtain = grid('helmet curtain', curtain_rows, w)
    ppe.facing(curtain, skull.centre - [0, 0.08, 0])
    curtain = turn_in(curtain, 0.004, 0.0)
    curtain.paint = g.cloth((0.020, 0.022, 0.030), 0.85, lambda p: 0.003 * noise.ridges(p * [18, 4, 18], 3), (), 0.06)
    curtain.density, curtain.detail = 0.5, 0.7
    return [shell, curtain]
