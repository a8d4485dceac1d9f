"""Painted seams and sewn marks of shirts and trousers."""
import numpy as np

import accessories as acc
import garments as g
from mesh import select


def patches(fig, solid, words=('海关', 'CUSTOMS'), strip='海关  CUSTOMS'):
    """Makes the shoulder patches and the name strip: small pieces with texels enough to be read."""
    chest = fig.place['UpperChest'][1]
    sh, el = fig.place['LeftUpperArm'], fig.place['LeftLowerArm']
    down = (el - sh) / np.linalg.norm(el - sh)
    thread, cloth_colour = (0.70, 0.52, 0.20), (0.012, 0.018, 0.045)
    out = []
    if strip:
        out.append(acc.sewn(fig, solid, 'name', np.array([-0.085, chest + 0.002, 0.4]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]), 0.088, 0.020,
                            ((strip, min(1.0, 11 / len(strip))),), 42, cloth_colour, thread, fig.blend(UpperChest=0.7, Chest=0.3)))
    for sign, side in ((1, 'Left'), (-1, 'Right')):
        flip = np.array([sign, 1, 1])
        outward = np.cross(down, [0, 0, 1.0]) * -1
        outward = outward if outward[0] > 0 else -outward
        place = (sh + down * 0.085) * flip + outward * flip * 0.25
        out.append(acc.sewn(fig, solid, 'patch', place, -outward * flip, -down * flip, 0.060, 0.070, ((words[0], 1.5), (words[1], min(0.82, 0.82 * 8 / len(words[1])))), 46,
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
