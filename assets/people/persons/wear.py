"""What every person has: the parts of the head, bare hands and arms."""
import numpy as np

import skin
from face import Face
from figure import unwrap
from garments import lay
from hair import Hair
from mesh import clip, mirror, normals
from noise import step
from .looks import LOOKS


def head_of(fig, role):
    """Makes skin, eyes, lashes, teeth and hair of a role's head."""
    look = LOOKS[role]
    face = Face(fig, look)
    return [face.head(), face.eyes(), face.lashes(), face.teeth(), *hair_of(face, look)]


def hair_of(face, look):
    """Makes the hair of a look; a head that is shaved or wrapped has none."""
    style, choice = look['style']
    if style in ('bald', 'scarf'):
        return []
    hair = Hair(face)
    if choice.get('tied') is True:
        choice = choice | {'tied': np.array([0, face.crown - 0.035, face.centre[2] - 0.095])}
    return getattr(hair, style)(**choice)


def hands(fig, role, above_m=0.055):
    """Makes bare hands, and of the arms as much above the wrist as the sleeves leave free."""
    look = LOOKS[role]
    mean = np.array(look['tone'], float)
    wrist, elbow, shoulder = fig.place['LeftHand'], fig.place['LeftLowerArm'], fig.place['LeftUpperArm']
    axis = (wrist - elbow) / np.linalg.norm(wrist - elbow)
    upper = (elbow - shoulder) / np.linalg.norm(elbow - shoulder)
    arm = fig.weight_of('UpperArm', 'LowerArm', 'ForeTwist', 'Hand', 'Thumb', 'Index', 'Middle', 'Ring', 'Little')
    part = fig.take('hands', 'body', (arm > 0.5) & (fig.v[:, 0] > 0))
    long = np.linalg.norm(wrist - elbow)
    if above_m < long:
        part = clip(part, (part.v - wrist) @ axis + above_m)
    else:
        part = clip(part, (part.v - elbow) @ upper + above_m - long)
    index, little = fig.place['LeftIndexProximal'], fig.place['LeftLittleProximal']
    back = np.cross(index - wrist, little - wrist)
    back /= np.linalg.norm(back)
    if back @ np.array([1, 0.4, 0]) < 0:
        back = -back
    n = normals(part.v, part.f)
    face_n = np.array([n[[i for i in q if i >= 0]].mean(0) for q in part.f])
    unwrap(part, (face_n @ back < 0).astype(int))
    tips = [(fig.landmark(f'finger{k}-3.L____tail'), fig.place[f'Left{name}Distal'])
            for k, name in enumerate(('Thumb', 'Index', 'Middle', 'Ring', 'Little'), 1)]
    knuckles = [fig.place[f'Left{name}{joint}'] for name in ('Index', 'Middle', 'Ring', 'Little') for joint in ('Proximal', 'Intermediate', 'Distal')]
    age = look.get('lines', 0.0)

    def paint(t):
        flip = np.where(t.pos[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        skin.base(t, mean)
        q, nrm = t.pos * flip, t.nrm * flip
        dorsal = step(-0.1, 0.35, nrm @ back)
        along = (q - wrist) @ axis
        palm = step(0.0, -0.3, nrm @ back) * step(-0.01, 0.02, along)
        pale = 0.5 if mean.mean() < 0.15 else 0.12
        t.colour[:] = t.colour * (1 - palm[:, None] * pale) + np.array([0.42, 0.24, 0.18]) * (palm[:, None] * pale)
        blood = 0.25 * step(0.10, 0.16, along)
        for k in knuckles:
            near = np.exp(-(np.linalg.norm(q - k, axis=1) / 0.009) ** 2) * dorsal
            blood = blood + 0.45 * near
            ring = np.sin((q - k) @ axis * 2 * np.pi / 0.0028)
            t.height[:] += -0.00018 * near * (0.4 + 0.6 * age) * step(0.2, 0.9, ring)
        skin.blush(t, np.clip(blood, 0, 1), mean)
        if age > 0.4:
            sinew = np.abs(np.sin(((q - wrist) @ np.cross(axis, back)) * np.pi / 0.016))
            t.height[:] += 0.0006 * (age - 0.3) * sinew * dorsal * step(-0.01, 0.02, along) * step(0.10, 0.08, along)
        for tip, joint in tips:
            d = (tip - joint) / np.linalg.norm(tip - joint)
            side = np.cross(d, back)
            side /= np.linalg.norm(side)
            local = q - (tip - d * 0.0072)
            x, y = local @ side / 0.0052, local @ d / 0.0064
            nail = step(1.08, 0.92, np.hypot(x, y) * (1 + 0.10 * (np.abs(x) > 0.8))) * step(0.25, 0.5, nrm @ np.cross(side, d)) * (np.linalg.norm(local, axis=1) < 0.011)
            lay(t, nail * 0.8, colour=mean * [0.98, 0.82, 0.80] + 0.03, rough=0.30, height=0.0002)
            lay(t, nail * step(0.72, 0.86, y), colour=mean * 0.5 + np.array([0.30, 0.28, 0.25]))
    part.paint = paint
    part.density, part.detail = (1.0, 1.0) if above_m < 0.1 else (0.85, 0.9)
    return [mirror(part, fig.joints)]
