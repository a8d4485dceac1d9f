"""Whole-body protective clothing: each is an outfit, a file of its own, with what comes off as layers."""
import numpy as np
from scipy.ndimage import gaussian_filter1d

import accessories as acc
import garments as g
import ppe
from breathing import full_mask, helmet, scba
from face import rest
from figure import unwrap
from mesh import clip, grid, normals, smooth, solid_of, turn_in
from noise import step
from overall import (ONE_PIECE, TAPE, WHITE, back_panel, bands, boot_covers, boots, chest_panel, crumple, dirt, drape, flap, gauntlets, girdle, hands, hood,
                     lining, put, stripe, suit)
from persons.bodies import BODIES, body
from persons.looks import LOOKS
from persons.wear import head_of

SCRUBS = (0.10, 0.30, 0.33)

# ---------------------------------------------------------------- what is worn below

def scrubs(fig, colour=SCRUBS):
    """Makes plain long-sleeved theatre clothes and indoor shoes, worn below a coverall or a gown."""
    waist = fig.place['Spine'][1] + 0.030
    chest = fig.place['UpperChest'][1]

    def pocket(t):
        x, y, front = t.pos[:, 0] - 0.085, t.pos[:, 1], t.nrm[:, 2] > 0.25
        g.lay(t, g.frame(x, y, -0.05, 0.05, chest - 0.15, chest - 0.03, 0.002) * front, height=-0.0007, colour=np.array(colour) * 0.7)
    # worn outside the trousers, which end under it
    top = g.shirt(fig, colour, waist_y=waist, ease_m=0.014, blouse=False, hem_drop_m=0.085, neck_drop_m=0.010, slope=0.06, name='scrubs top', details=(pocket,))
    hem = top.v[np.abs(top.v[:, 0]) < 0.10, 1].min()
    low = g.trousers(fig, colour, hem + 0.028, crease=False, hem_half_m=0.066, knee_half_m=0.070, thigh_ease_m=0.004, name='scrubs trousers')
    top.density = low.density = 0.35
    top.detail = low.detail = 0.4
    shoe = g.shoes(fig, (0.60, 0.61, 0.62), 0.6, sole=(0.50, 0.50, 0.50), high_m=0.070)
    shoe.density, shoe.detail = 0.3, 0.4
    return [top, low, shoe, _binding(fig, top, colour, 'scrubs binding')]


# ---------------------------------------------------------------- outfits

def _inner(fig, role):
    """Makes head, bare hands and theatre clothes, with cap, respirator and inner gloves as layers."""
    parts = head_of(fig, role) + scrubs(fig) + [hands(fig, role)]
    return parts


def coverall(role, words, tag):
    """Returns the dressing of quarantine level 2: coverall with hood and boot covers, double gloves, respirator, goggles."""
    def dress(fig):
        parts = _inner(fig, role)
        parts += ppe.layers(fig, parts, ('cap', 'respirator', 'gloves'))
        body = [p for p in parts if p.layer == 'body']
        cap = [p for p in parts if p.layer == 'cap']
        skull = ppe.Skull(fig, [p for p in body if p.name not in cap[0].hides] + cap)
        cloth, waist = suit(fig, WHITE, 'coverall', tape=TAPE, **ONE_PIECE)
        cover = hood(fig, skull, WHITE, tape=TAPE)
        everything = solid_of(cloth[0], cloth[1])
        crotch = fig.place['LeftUpperLeg'][1] - 0.07
        cloth += [cover, flap(fig, solid_of(*cloth, cover), skull.chin[1] - 0.055, crotch, WHITE, TAPE)]
        cloth.append(back_panel(fig, everything, words, WHITE, TAPE))
        cloth.append(chest_panel(fig, everything, tag, WHITE, (0.03, 0.03, 0.05)))
        parts += put('coverall', *cloth, hides=('scrubs top', 'scrubs binding', 'scrubs trousers', 'cap'))
        parts += put('boot_covers', *boot_covers(fig, cloth[1]), hides=('shoes',))
        parts += put('outer_gloves', gauntlets(fig, (0.60, 0.62, 0.62), 0.0034, 0.105, 0.024, 'outer gloves', 0.45, 2), hides=('gloves', 'hands'))
        hooded = ppe.Skull(fig, [p for p in body if p.name == 'head'], over=[cover])
        surface = hooded.radius(hooded.round, 0.6)
        face = hooded.radius(hooded.cylinder(solid_of(next(p for p in body if p.name == 'head'), cover)), 1.0)
        parts += put('goggles', *ppe.goggles(hooded, surface, face))
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
        top = g.shirt(fig, colour, waist_y=waist, ease_m=0.026, blouse=False, hem_drop_m=0.03, rough=0.85, name='gown top', neck_drop_m=0.010, slope=0.04,
                      details=(lambda t: t.height.__iadd__(folds(t.pos)),))
        rim = np.isin(np.arange(len(top.v)), g.boundary_rows(top))
        top.v = top.v + normals(top.v, top.f) * ((folds(top.v) - 0.004) * ~rim)[:, None]
        skirt = _skirt(fig, waist - 0.01, fig.place['LeftLowerLeg'][1] - 0.14, colour, solid_of(top))
        hem = top.v[np.abs(top.v[:, 0]) < 0.10, 1].min()
        top.v = top.v - normals(top.v, top.f) * (0.022 * step(hem + 0.06, hem + 0.008, top.v[:, 1]))[:, None]
        top.density = skirt.density = 0.75
        # the ties go round the waist, over the seam
        ties = girdle(fig, solid_of(top, skirt), hem + 0.016, 0.060, 0.007, 'gown ties')
        ties.paint = g.cloth(np.array(colour) * 0.90, 0.85, None, (), 0.04)
        cloth = [top, skirt, ties, _binding(fig, top, colour, 'gown binding')]
        parts += put('gown', *cloth, hides=('scrubs top', 'scrubs binding'))
        glove = g.gloves(fig, ppe.NITRILE_BLUE, 0.0026, 0.090, 0.020)
        parts += put('gloves', glove, hides=('hands',))
        return parts
    return dress


def _binding(fig, top, colour, name):
    """Makes the sewn binding of a round neckline."""
    neck = fig.place['Neck']
    rim = top.v[g.boundary_rows(top)]
    rim = rim[(rim[:, 1] > neck[1] - 0.09) & (np.hypot(rim[:, 0], rim[:, 2] - neck[2]) < 0.14)]
    angle = np.arctan2(rim[:, 0], rim[:, 2] - neck[2])
    order = np.argsort(angle)
    at = np.linspace(-np.pi, np.pi, 37)[:-1]
    ring = np.stack([np.interp(at, angle[order], rim[order, k], period=2 * np.pi) for k in range(3)], 1)
    ring = gaussian_filter1d(ring, 1.0, axis=0, mode='wrap')
    away = (ring - [0, 0, neck[2]]) * [1, 0, 1]
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    up = np.array([0, 1.0, 0])
    rows = [ring + away * out + up * high for out, high in ((0.010, -0.010), (0.008, 0.000), (0.003, 0.005), (-0.004, 0.003), (-0.007, -0.006), (-0.006, -0.022))]
    part = grid(name, rows, fig.blend(Neck=0.3, UpperChest=0.7), closed=True)
    ppe.facing(part, neck - [0, 0.03, 0])
    part.paint = g.cloth(np.array(colour) * 0.92, 0.85, None, (), 0.04)
    part.density, part.detail = 0.6, 1.0
    return part


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
        bare = ppe.Skull(fig, [p for p in body if p.name == 'head'])
        mask, mouth = full_mask(bare, (0.030, 0.034, 0.040))
        cap = [p for p in parts if p.layer == 'cap']
        skull = ppe.Skull(fig, [p for p in body if p.name not in cap[0].hides] + cap)
        cloth, waist = suit(fig, WHITE, 'coverall', tape=TAPE, **ONE_PIECE)
        rim = bare.radius(bare.face, 1.0, fall=0.9)
        cover = hood(fig, skull, WHITE, tape=TAPE, opening=(0.76, 0.049, 0.002), hug=lambda a, y: rim(a, y) + 0.012)
        # the blower's belt lies on the gathered waist too
        everything = solid_of(*cloth)
        cloth += [cover, flap(fig, solid_of(*cloth, cover), skull.chin[1] - 0.060, fig.place['LeftUpperLeg'][1] - 0.07, WHITE, TAPE)]
        cloth += [back_panel(fig, everything, words, WHITE, TAPE), chest_panel(fig, everything, tag, WHITE, (0.03, 0.03, 0.05))]
        parts += put('coverall', *cloth, hides=('scrubs top', 'scrubs binding', 'scrubs trousers', 'cap'))
        parts += put('boot_covers', *boot_covers(fig, cloth[1]), hides=('shoes',))
        parts += put('outer_gloves', gauntlets(fig, (0.60, 0.62, 0.62), 0.0034, 0.105, 0.024, 'outer gloves', 0.45, 2), hides=('gloves', 'hands'))
        w = fig.blend(Hips=0.6, Spine=0.4)
        back, _ = acc.Front(fig, everything).at(0.0, waist, 0.0, back=True)
        blower = g.rounded_box('blower', (0.20, 0.12, 0.075), back + [0, -0.005, -0.034], np.pi, w)
        blower.paint = g.plain((0.05, 0.055, 0.06), 0.45)
        neck = fig.place['Neck']
        chest, _ = acc.Front(fig, everything).at(0.07, fig.place['Chest'][1], 0.022, back=True)
        path = [back + [0.05, 0.05, -0.05], chest, np.array([0.078, neck[1] + 0.010, neck[2] - 0.110]), np.array([0.104, neck[1] + 0.056, neck[2] - 0.020]),
                np.array([0.104, neck[1] + 0.030, neck[2] + 0.075]), mouth + [0.045, -0.060, 0.006], mouth + [0.010, -0.018, 0.010], mouth]
        hose = ppe.tube('blower hose', ppe.bezier(path, 26), 0.0150, w, 9)
        share = (step(neck[1] + 0.02, mouth[1] - 0.02, hose.v[:, 1]) * step(neck[2] - 0.03, neck[2] + 0.05, hose.v[:, 2]))[:, None]
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


def _round(fig, parts, over):
    """Returns the radius of a head with something over it, for straps."""
    skull = ppe.Skull(fig, parts, over=[over])
    return skull.radius(skull.round, 1.0)


def _face(fig, role):
    """Makes the head as seen through a mask: without hair."""
    return [p for p in head_of(fig, role) if p.name in ('head', 'eyes', 'lashes', 'teeth')]


def _sealed(fig, role, colour, hood_colour, port, tape, hood_tape=None, details=(), rough=0.45, **cut):
    """Makes face, full-face mask, hood sealed to it, and suit; returns (parts, cloth, mouth, skull)."""
    parts = _face(fig, role)
    skull = ppe.Skull(fig, parts)
    mask, mouth = full_mask(skull, port=port)
    cloth, waist = suit(fig, colour, 'suit', rough=rough, tape=tape, details=details, **cut)
    rim = skull.radius(skull.face, 1.0, fall=0.9)
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
                                             hem_y=0.17, waistband=False)
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
        parts, cloth, mouth, skull = _sealed(fig, role, colour, colour, 'filter', tape, tape, (wet,), ease_m=0.036, leg_m=0.024, knee_m=0.098, hem_m=0.076, hem_y=0.17,
                                             **ONE_PIECE)
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
    pane = ppe.copied(shell, 'dome visor')
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
        mask, mouth = full_mask(skull, port='regulator', straps=_round(fig, parts, inner))
        inner.density, inner.detail = 0.3, 0.6
        parts.append(inner)
        cloth, waist = suit(fig, colour, 'suit', rough=0.42, tape=tape, details=(mud,), ease_m=0.055, leg_m=0.034, knee_m=0.106, hem_m=0.092, hem_y=0.17,
                            drape_m=0.015, crease_m=0.006, **ONE_PIECE)
        solid = solid_of(*cloth)
        dome = _dome(fig, skull, solid, colour, tape, 0.42)
        hump = _hump(fig, skull, solid_of(*cloth, dome[0]), colour, tape, 0.42)
        cloth += [*dome, hump]
        front = flap(fig, solid, fig.place['Neck'][1] - 0.085, fig.place['LeftUpperLeg'][1] - 0.09, np.array(colour) * 0.8, tape, 0.032, 0.009, 0.42)
        panel = back_panel(fig, solid_of(hump), words, colour, (0.02, 0.02, 0.022), 0.22, 0.10, fig.place['UpperChest'][1] - 0.02, 90)
        hose = ppe.tube('air hose', ppe.bezier([mouth, mouth + [-0.022, -0.030, -0.010], mouth + [-0.050, -0.075, -0.060], mouth + [-0.070, -0.120, -0.110]], 10), 0.011, fig.bone('Head'), 7)
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
        # the flash hood ends within it
        edge = neck[1] + 0.076 - 0.040 * (0.5 + 0.5 * np.cos(np.arctan2(cover.v[:, 0], cover.v[:, 2] - neck[2])))
        away = cover.v - [0, 0, neck[2] + 0.006]
        far = np.hypot(away[:, 0], away[:, 2])
        shrink = 1 - step(0.012, -0.020, cover.v[:, 1] - edge) * (1 - np.minimum(1, 0.090 / np.maximum(far, 1e-6)))
        cover.v[:, [0, 2]] = (away * shrink[:, None] + [0, 0, neck[2] + 0.006])[:, [0, 2]]
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
        return (parts + cloth + helmet(fig, skull, cover) + arm_panels(fig, top, (('消防', 1.2), ('FIRE', 0.9)), (0.30, 0.02, 0.015), (0.70, 0.62, 0.30))
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
        out[name] = (BODIES[role], rest(), dress)
    return out
