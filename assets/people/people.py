"""Who there is: bodies, faces, clothes. A further person is a further function here."""
import numpy as np

import accessories as acc
import garments as g
import noise
from face import Face
from figure import unwrap
from mesh import Solid, clip, mirror, select

FRIENDLY = {'expression/units/asian/eyebrows-left-inner-up': 0.28, 'expression/units/asian/eyebrows-right-inner-up': 0.28,
            'expression/units/asian/eyebrows-left-up': 0.15, 'expression/units/asian/eyebrows-right-up': 0.15,
            'expression/units/asian/mouth-corner-puller': 0.42}


def _both(prefix, name, amount):
    return {f'{prefix}/l-{name}': amount, f'{prefix}/r-{name}': amount}


def officer2_body():
    return {'macrodetails/asian-female-young': 0.85, 'macrodetails/caucasian-female-young': 0.15,
            'macrodetails/universal-female-young-averagemuscle-averageweight': 1,
            'macrodetails/height/female-young-averagemuscle-averageweight-maxheight': 0.16,
            'breast/breast-volume-vert-down': 0.0, **_both('eyes', 'eye-size-small', 0.10),
            'head/head-oval': 0.25, 'chin/chin-width-min': 0.20}


def officer2(fig):
    """A customs officer: navy long-sleeved shirt, tie, shoulder boards, duty belt, nitrile gloves, hair in a bun."""
    navy, dark = (0.016, 0.026, 0.066), (0.010, 0.014, 0.032)
    gold = (0.72, 0.50, 0.16)
    look = {'skin': 'young_asian_female', 'skin_mean': (0.60, 0.37, 0.265), 'hair': (0.020, 0.014, 0.011), 'brow': 'eyebrow001',
            'brow_amount': 0.80, 'lip': (0.40, 0.13, 0.115), 'lip_amount': 0.65, 'hairline_m': 0.058, 'iris': (0.050, 0.022, 0.010)}
    waist = fig.place['Spine'][1] + 0.035
    face = Face(fig, look)
    shirt = g.shirt(fig, navy, waist_y=waist, details=(shirt_details(fig, waist),))
    trousers = g.trousers(fig, dark, waist, hem_half_m=0.070, knee_half_m=0.068, details=(trouser_details(fig, waist),))
    solid = Solid(shirt.v, shirt.f)
    front = acc.Front(fig, solid)
    knot = fig.place['Neck'][1] - 0.018
    belt = g.belt(fig, waist - 0.012, pouches=((-58, (0.060, 0.105, 0.034), -0.052), (62, (0.075, 0.070, 0.036), -0.034),
                                               (112, (0.050, 0.130, 0.034), -0.050), (-118, (0.090, 0.075, 0.034), -0.036)))
    things = [*patches(fig, solid), acc.tie(fig, front, (0.010, 0.013, 0.030), knot, waist + 0.004), *acc.epaulettes(fig, solid, dark, gold),
              acc.badge(fig, front, 0.085, fig.place['UpperChest'][1] + 0.002, gold)]
    return [face.head(), face.eyes(), face.lashes(), *face.hair_bun(), shirt, g.collar(fig, navy, solid), trousers,
            *belt, g.shoes(fig), g.gloves(fig, (0.045, 0.16, 0.42), cuff_m=0.070, cuff_out_m=0.0145), *things]


def patches(fig, solid):
    """Makes the shoulder patches and the name strip: small pieces with texels enough to be read."""
    chest = fig.place['UpperChest'][1]
    sh, el = fig.place['LeftUpperArm'], fig.place['LeftLowerArm']
    down = (el - sh) / np.linalg.norm(el - sh)
    thread, cloth_colour = (0.70, 0.52, 0.20), (0.012, 0.018, 0.045)
    out = [acc.sewn(fig, solid, 'name', np.array([-0.085, chest + 0.002, 0.4]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]), 0.088, 0.020,
                    (('海关  CUSTOMS', 1.0),), 42, cloth_colour, thread, fig.blend(UpperChest=0.7, Chest=0.3))]
    for sign, side in ((1, 'Left'), (-1, 'Right')):
        flip = np.array([sign, 1, 1])
        outward = np.cross(down, [0, 0, 1.0]) * -1
        outward = outward if outward[0] > 0 else -outward
        place = (sh + down * 0.085) * flip + outward * flip * 0.25
        out.append(acc.sewn(fig, solid, 'patch', place, -outward * flip, -down * flip, 0.060, 0.070, (('海关', 1.5), ('CUSTOMS', 0.82)), 46,
                            cloth_colour, thread, fig.blend(**{side + 'UpperArm': 1.0}), shield=True))
    return out


def shirt_details(fig, waist):
    """Draws placket, buttons, breast pockets, shoulder patches and name strip on a uniform shirt."""
    chest_y = fig.place['UpperChest'][1]
    shoulder = fig.place['LeftUpperArm']
    def paint(t):
        x, y, z = t.pos[:, 0], t.pos[:, 1], t.pos[:, 2]
        front = t.nrm[:, 2] > 0.25
        torso = np.abs(x) < shoulder[0] - 0.01
        g.lay(t, g.line(np.abs(x) - 0.016, 0.0009) * front * torso, height=-0.0009, colour=t.colour.mean(0) * 0.55)
        for bx in (0.085, -0.085):
            px = x - bx
            body = g.frame(px, y, -0.052, 0.052, chest_y - 0.150, chest_y - 0.018, 0.0022) * front
            flap = g.frame(px, y, -0.054, 0.054, chest_y - 0.056 + 0.012 * np.abs(px) / 0.05, chest_y - 0.012, 0.0024) * front
            fill = g.box(px, y, -0.054, 0.054, chest_y - 0.056, chest_y - 0.012) * front
            g.lay(t, fill, height=0.0012)
            g.lay(t, np.clip(body + flap, 0, 1), height=-0.0007, colour=t.colour.mean(0) * 0.6)
            g.lay(t, g.step(0.0050, 0.0042, np.hypot(px, y - chest_y + 0.043)) * front, colour=(0.05, 0.055, 0.07), rough=0.35, height=0.0008)
        q = t.pos * np.where(x[:, None] < 0, [-1, 1, 1], [1, 1, 1])
        wrist, elbow = fig.place['LeftHand'], fig.place['LeftLowerArm']
        axis = (wrist - elbow) / np.linalg.norm(wrist - elbow)
        g.lay(t, g.line((wrist - q) @ axis - 0.055, 0.0012), height=-0.0012, colour=t.colour.mean(0) * 0.6)
    return paint


def trouser_details(fig, waist):
    """Draws fly, pocket mouths, side seam and waistband."""
    hip = fig.place['LeftUpperLeg']

    def paint(t):
        x, y, z = np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]
        front = t.nrm[:, 2] > 0
        dim = t.colour.mean(0) * 0.5
        g.lay(t, g.line(x - 0.020 - 0.02 * g.step(hip[1] - 0.02, hip[1] - 0.07, y), 0.0009) * front * g.step(hip[1] - 0.07, hip[1] - 0.06, y)
              * (t.pos[:, 2] > 0), height=-0.0008, colour=dim)
        slant = (x - 0.118) + (y - (waist - 0.10)) * 0.35
        g.lay(t, g.line(slant, 0.0014) * front * g.box(y, y, waist - 0.165, waist - 0.035, -9, 9), height=-0.0016, colour=dim)
        g.lay(t, g.line(y - (waist - 0.030), 0.0010), height=-0.0008, colour=dim)
    return paint


def employee_body():
    return {'macrodetails/asian-male-young': 0.75, 'macrodetails/caucasian-male-young': 0.25,
            'macrodetails/universal-male-young-averagemuscle-averageweight': 0.8,
            'macrodetails/universal-male-old-averagemuscle-averageweight': 0.2,
            'macrodetails/height/male-young-averagemuscle-averageweight-maxheight': 0.15,
            'head/head-square': 0.15, 'nose/nose-scale-horiz-incr': 0.15}


def employee(fig):
    """The operator's employee: polo, high-visibility vest, work trousers, safety shoes, lanyard, work gloves."""
    polo, trouser = (0.030, 0.085, 0.105), (0.030, 0.032, 0.036)
    lime = (0.40, 0.56, 0.03)
    look = {'skin': 'young_asian_male', 'skin_mean': (0.53, 0.315, 0.215), 'hair': (0.017, 0.013, 0.011), 'brow': 'eyebrow010',
            'brow_amount': 0.85, 'lip': (0.33, 0.13, 0.11), 'lip_amount': 0.4, 'stubble': 0.25, 'hairline_m': 0.060, 'temple_m': 0.036,
            'sideburn_m': 0.018, 'top_m': 0.015, 'neck_down_m': 0.075, 'hairline_soft_m': 0.012}
    waist = fig.place['Spine'][1] + 0.030
    face = Face(fig, look)
    shirt = g.shirt(fig, polo, sleeve_m=0.215, waist_y=waist, blouse=False, hem_drop_m=0.02, neck_drop_m=0.012, name='polo')
    trousers = g.trousers(fig, trouser, waist, crease=False, hem_half_m=0.080, knee_half_m=0.080, details=(work_trouser_details(fig, waist),))
    vest, _ = acc.vest(fig, lime, waist, fig.place['LeftUpperLeg'][1] - 0.03, 0.022)
    solid = Solid(vest.v, vest.f)
    everything = Solid(np.concatenate([shirt.v, vest.v]), np.concatenate([shirt.f, np.where(vest.f >= 0, vest.f + len(shirt.v), -1)]))
    front = acc.Front(fig, everything)
    lanyard = acc.lanyard(fig, front, fig.place['Chest'][1] + 0.02)
    covered = under(shirt, solid, fig)
    return [face.head(), face.eyes(), face.lashes(), *face.hair_short(), covered,
            g.collar(fig, polo, Solid(shirt.v, shirt.f), closed=False, leaf_m=0.040, stand_m=0.026), trousers, vest,
            forearms(fig, look), g.shoes(fig, (0.030, 0.026, 0.022), 0.55, cap=(0.020, 0.020, 0.021), sole=(0.035, 0.034, 0.032), high_m=0.095),
            g.gloves(fig, (0.30, 0.31, 0.32), thick_m=0.0028, cuff_m=0.062, cuff_out_m=0.004, smooth_rounds=5,
                     palm=(0.022, 0.024, 0.027), knit=(0.55, 0.20, 0.03), rough=0.9), *lanyard]


def under(shirt, solid, fig):
    """Leaves out what a vest hides for good: faces well inside it."""
    centres = np.array([shirt.v[[i for i in q if i >= 0]].mean(0) for q in shirt.f])
    chest = fig.place['Chest']
    inner = (np.abs(centres[:, 0]) < fig.place['LeftUpperArm'][0] - 0.030) & (centres[:, 1] < fig.place['UpperChest'][1] + 0.02)
    lone = (np.abs(centres[:, 0]) < 0.085) & (centres[:, 2] > chest[2]) & (centres[:, 1] > fig.place['UpperChest'][1] - 0.10)
    return select(shirt, ~(inner & ~lone))


def work_trouser_details(fig, waist):
    knee, hip = fig.place['LeftLowerLeg'], fig.place['LeftUpperLeg']
    base = trouser_details(fig, waist)

    def paint(t):
        base(t)
        x, y, z = np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]
        dim = t.colour.mean(0) * 0.5
        # knee patch
        front = g.step(0.1, 0.3, t.nrm[:, 2])
        dx = x - knee[0]
        g.lay(t, g.box(dx, y - knee[1], -0.070, 0.070, -0.11, 0.10, 0.002) * front, colour=np.array([0.014, 0.015, 0.017]), height=0.0008)
        g.lay(t, g.frame(dx, y - knee[1], -0.070, 0.070, -0.11, 0.10, 0.003) * front, height=-0.0008, colour=dim)
        # thigh pocket on the outer side
        side = g.step(0.35, 0.55, t.nrm[:, 0] * np.sign(t.pos[:, 0]))
        dz = z - hip[2] * 0.5 - knee[2] * 0.5
        top = hip[1] - 0.16
        g.lay(t, g.box(dz, y, -0.075, 0.075, top - 0.17, top, 0.002) * side, height=0.0025)
        g.lay(t, np.clip(g.frame(dz, y, -0.075, 0.075, top - 0.17, top, 0.003) + g.frame(dz, y, -0.078, 0.078, top - 0.045, top + 0.004, 0.003),
                         0, 1) * side, height=-0.0010, colour=dim)
        # reflecting band below the knee
        m = g.step(0.0210, 0.0200, np.abs(y - (knee[1] - 0.175)))
        g.lay(t, m, colour=(0.58, 0.60, 0.62), rough=0.4, height=0.0006)
    return paint


def forearms(fig, look):
    """Makes the bare arms between sleeve and glove."""
    elbow, wrist, shoulder = fig.place['LeftLowerArm'], fig.place['LeftHand'], fig.place['LeftUpperArm']
    keep = (fig.weight_of('UpperArm', 'LowerArm', 'ForeTwist', 'Hand') > 0.5) & (fig.v[:, 0] > 0)
    part = fig.take('forearm', 'body', keep)
    axis = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    upper = (elbow - shoulder) / np.linalg.norm(elbow - shoulder)
    part = clip(part, -0.035 - (part.v - wrist) @ axis)
    part = clip(part, (part.v - shoulder) @ upper - 0.17)
    c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
    unwrap(part, (c[:, 2] < np.interp(c[:, 0], [elbow[0], wrist[0]], [elbow[2], wrist[2]])).astype(int))
    mean = np.array(look['skin_mean'])

    def paint(t):
        q = t.pos
        t.colour[:] = mean * (1 + 0.10 * (noise.fractal(q * 500, 3, 3)[:, None] - 0.5) + 0.12 * (noise.fractal(q * 40, 3, 5)[:, None] - 0.5))
        t.rough[:] = 0.55
        t.height[:] += 0.0002 * noise.fractal(q * 500, 2, 6)
    part.paint = paint
    part.density, part.detail = 0.6, 0.6
    return mirror(part, fig.joints)


PEOPLE = {'officer2': (officer2_body, FRIENDLY, officer2), 'employee': (employee_body, FRIENDLY, employee)}
