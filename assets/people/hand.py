"""The officer's own right hand, as it is seen in the headset: base mesh, 25 joints of WebXR, sleeve and glove cuff.

Frame: metres, origin at the wrist, -Z along the hand, +Y out of its back, as WebXR's joints have it. Every joint has a
frame of its own: -Z towards the next one, +Y out of the back. The left hand is this one, mirrored in x.
The colour of a corner tells the look: red the blood in the skin, green what light reaches (creases are dark), blue the
nail, alpha what it belongs to: 1 hand, 2/3 cuff of the glove, 1/3 sleeve.

usage: python3 hand.py      writes out/hand.json
"""
import json
import os

import numpy as np

import base_mesh
from base_mesh import BASE_VERTEX_COUNT, BaseMesh
from persons.bodies import body

HERE = os.path.dirname(os.path.abspath(__file__))
FINGERS = ('index-finger', 'middle-finger', 'ring-finger', 'pinky-finger')
BONES = ('metacarpal', 'phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal', 'tip')
THUMB = ('metacarpal', 'phalanx-proximal', 'phalanx-distal', 'tip')
JOINTS = ['wrist'] + [f'thumb-{b}' for b in THUMB] + [f'{f}-{b}' for f in FINGERS for b in BONES]
# how far behind the wrist the arm, the sleeve and the cuff go
ARM_M, SLEEVE_M, CUFF_M = 0.046, (0.034, 0.115), 0.062
AROUND = 20


def bone_of():
    """Names, per WebXR joint, the base-mesh bone that it is the head of; tips are tails."""
    names = {'wrist': 'wrist.R'}
    for i, part in enumerate(THUMB[:3]):
        names[f'thumb-{part}'] = f'finger1-{i + 1}.R'
    for i, finger in enumerate(FINGERS):
        names[f'{finger}-metacarpal'] = f'metacarpal{i + 1}.R'
        for j, part in enumerate(BONES[1:4]):
            names[f'{finger}-{part}'] = f'finger{i + 2}-{j + 1}.R'
    return names


def unit(v):
    return v / np.linalg.norm(v)


def frames(base, v):
    """Computes the frame of each joint at rest: 4 x 4, from its own axes to the body's."""
    bones = bone_of()
    place = {j: base.landmark(v, f'{b}____head') for j, b in bones.items()}
    for finger, bone in (('thumb', 'finger1-3.R'), *((f, f'finger{i + 2}-3.R') for i, f in enumerate(FINGERS))):
        place[f'{finger}-tip'] = base.landmark(v, f'{bone}____tail')
    ahead = unit(np.mean([place[f'{f}-phalanx-proximal'] for f in FINGERS], 0) - place['wrist'])
    thumbward = place['index-finger-phalanx-proximal'] - place['pinky-finger-phalanx-proximal']
    back = unit(np.cross(ahead, thumbward))
    # metacarpals begin a little way into the hand, not in the wrist
    for f in FINGERS:
        knuckle = place[f'{f}-phalanx-proximal']
        place[f'{f}-metacarpal'] = place['wrist'] + (knuckle - place['wrist']) * 0.28
    chains = [[f'thumb-{b}' for b in THUMB]] + [[f'{f}-{b}' for b in BONES] for f in FINGERS]
    out = {'wrist': frame(place['wrist'], ahead, back)}
    first, last = (unit(place[f'thumb-{b}'] - place[f'thumb-{a}']) for a, b in ((THUMB[0], THUMB[1]), (THUMB[2], THUMB[3])))
    # the thumb's nail looks away from where the thumb bends to: half to the back, half to its own side
    thumb_back = unit(0.55 * back + 0.85 * unit(thumbward - ahead * np.dot(thumbward, ahead)) - 0.3 * (last - first))
    for chain in chains:
        up = thumb_back if chain[0].startswith('thumb') else back
        for here, there in zip(chain, chain[1:]):
            out[here] = frame(place[here], unit(place[there] - place[here]), up)
        out[chain[-1]] = out[chain[-2]].copy()
        # WebXR's tip lies within the finger, under the skin
        out[chain[-1]][:3, 3] = place[chain[-1]] + out[chain[-2]][:3, 2] * 0.004
    return out


def frame(place, ahead, up):
    z = -ahead
    x = unit(np.cross(up, z))
    m = np.eye(4)
    m[:3, :3] = np.c_[x, np.cross(z, x), z]
    m[:3, 3] = place
    return m


def weights_of(base):
    """Computes weights per base vertex and joint; what the arm has goes to the wrist."""
    model = base_mesh._read(f'{base_mesh.DATA}/models/human_full_size.json')
    column = {bone: JOINTS.index(joint) for joint, bone in bone_of().items()}
    rows = np.array(model['skinIndices']).reshape(-1, 4)[:BASE_VERTEX_COUNT]
    values = np.array(model['skinWeights']).reshape(-1, 4)[:BASE_VERTEX_COUNT]
    names = [b['name'].replace('____head', '').replace('____tail', '') for b in model['bones']]
    to = np.array([column.get(n, 0) for n in names])
    out = np.zeros((BASE_VERTEX_COUNT, len(JOINTS)))
    for k in range(4):
        np.add.at(out, (np.arange(BASE_VERTEX_COUNT), to[rows[:, k]]), values[:, k])
    return out / np.maximum(out.sum(1, keepdims=True), 1e-9)


def normals_of(v, tri):
    n = np.zeros_like(v)
    cross = np.cross(v[tri[:, 1]] - v[tri[:, 0]], v[tri[:, 2]] - v[tri[:, 0]])
    for k in range(3):
        np.add.at(n, tri[:, k], cross)
    return n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)


def neighbours_mean(values, tri, count):
    total, number = np.zeros((count,) + values.shape[1:]), np.zeros(count)
    for a, b in ((0, 1), (1, 2), (2, 0)):
        for i, j in ((a, b), (b, a)):
            np.add.at(total, tri[:, i], values[tri[:, j]])
            np.add.at(number, tri[:, i], 1)
    return total / np.maximum(number, 1).reshape((-1,) + (1,) * (values.ndim - 1))


def tone(v, n, tri, rest):
    """Paints blood, creases and nails of the bare hand, 0 to 1."""
    count = len(v)
    hollow = ((neighbours_mean(v, tri, count) - v) * n).sum(1)
    for _ in range(1):
        hollow = 0.5 * hollow + 0.5 * neighbours_mean(hollow, tri, count)
    light = np.clip(1 - np.clip(hollow - 0.00008, 0, None) * 620, 0.45, 1)
    palm = np.clip(-n[:, 1] * 1.3, 0, 1)
    blood = 0.28 + 0.30 * palm
    nail = np.zeros(count)
    for joint, m in rest.items():
        local = (v - m[:3, 3]) @ m[:3, :3]
        if joint.endswith(('proximal', 'intermediate', 'distal')):
            near = np.exp(-(np.linalg.norm(local * [1, 0.55, 1], axis=1) / 0.0085) ** 2)
            blood += 0.38 * near * np.clip((n @ m[:3, 1]), 0, 1)
        if joint.endswith('tip'):
            near = np.exp(-(np.linalg.norm(local, axis=1) / 0.012) ** 2)
            blood += 0.30 * near
            # the nail lies over the last third of the finger
            flat = np.clip(((n @ m[:3, 1]) - 0.55) * 5, 0, 1)
            along = np.clip((local[:, 2] + 0.0075) * 900, 0, 1) * np.clip((0.0085 - local[:, 2]) * 700, 0, 1)
            beside = np.clip((0.0062 - np.abs(local[:, 0])) * 900, 0, 1)
            nail = np.maximum(nail, flat * along * beside)
    return np.clip(np.c_[blood, light, nail], 0, 1)


def girth(v, z, angles):
    """Measures how far the arm reaches from its axis at a height z, in each direction; returns axis and radii."""
    ring = v[np.abs(v[:, 2] - z) < 0.011]
    middle = (ring[:, :2].max(0) + ring[:, :2].min(0)) / 2
    half = (ring[:, :2].max(0) - ring[:, :2].min(0)) / 2
    c, s = np.cos(angles), np.sin(angles)
    return middle, 1 / np.sqrt((c / half[0]) ** 2 + (s / half[1]) ** 2)


def tube(v, rows, mark):
    """Builds rings round the arm: rows of (z, metres off the skin); winds outward, front to back."""
    angles = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    points, tri = [], []
    for z, off in rows:
        middle, radii = girth(v, min(z, ARM_M - 0.012), angles)
        points.append(np.c_[middle + np.c_[np.cos(angles), np.sin(angles)] * (radii + off)[:, None], np.full(AROUND, z)])
    for r in range(len(rows) - 1):
        for i in range(AROUND):
            a, b = r * AROUND + i, r * AROUND + (i + 1) % AROUND
            c, d = a + AROUND, b + AROUND
            tri += [(a, b, c), (b, d, c)]
    points, tri = np.concatenate(points), np.array(tri)
    return points, normals_of(points, tri), tri, np.tile([0.5, 1, 0, mark], (len(points), 1))


def build():
    base = BaseMesh()
    v = base.morph(body('male', 34, (1, 2, 1), muscle=0.55, weight=0.5))
    rest = frames(base, v)
    wrist = rest['wrist'].copy()
    into = np.linalg.inv(wrist)
    v = v @ into[:3, :3].T + into[:3, 3]
    rest = {j: into @ m for j, m in rest.items()}
    weight = weights_of(base)
    hand = base.weights[:, [i for i, j in enumerate(base.joints) if j.startswith('Right') and any(
        w in j for w in ('Hand', 'Fore', 'LowerArm', 'Thumb', 'Index', 'Middle', 'Ring', 'Little'))]].sum(1)
    keep = (hand > 0.5) & (v[:BASE_VERTEX_COUNT, 2] < ARM_M)
    faces, _ = base.groups['body']
    faces = faces[[all(keep[i] for i in q if i >= 0) for q in faces]]
    tri = np.concatenate([faces[:, :3], faces[faces[:, 3] >= 0][:, [0, 2, 3]]])
    used = np.unique(tri)
    tri = np.searchsorted(used, tri)
    v, weight = v[used], weight[used]
    n = normals_of(v, tri)
    colour = np.c_[tone(v, n, tri, rest), np.ones(len(v))]
    start, end = SLEEVE_M
    parts = [
        (v, n, tri, colour, weight),
        # a rolled rim, the sleeve, and its dark inside
        *((*tube(v, rows, mark), None) for rows, mark in (
            (((start + 0.012, 0.0005), (start + 0.002, 0.001), (start, 0.003), (start + 0.002, 0.0052), (start + 0.008, 0.0058),
              (start + 0.035, 0.0075), (end, 0.011), (end + 0.002, -0.028)), 1 / 3),
            (((-0.004, -0.0006), (0.006, 0.0014), (0.020, 0.0032), (start - 0.002, 0.0062), (start + 0.012, 0.0090),
              (CUFF_M - 0.001, 0.0104), (CUFF_M + 0.0012, 0.0112), (CUFF_M + 0.0014, 0.0100), (CUFF_M - 0.004, 0.0086)), 2 / 3))),
    ]
    out = {'position': [], 'normal': [], 'color': [], 'joints': [], 'weights': [], 'index': []}
    at = 0
    for points, facing, triangles, look, share in parts:
        if share is None:
            share = np.zeros((len(points), len(JOINTS)))
            share[:, 0] = 1
        best = np.argsort(-share, 1)[:, :4]
        amount = np.take_along_axis(share, best, 1)
        amount /= amount.sum(1, keepdims=True)
        out['position'] += points.round(6).ravel().tolist()
        out['normal'] += facing.round(4).ravel().tolist()
        out['color'] += look.round(4).ravel().tolist()
        out['joints'] += np.where(amount > 0, best, 0).ravel().tolist()
        out['weights'] += amount.round(5).ravel().tolist()
        out['index'] += (triangles + at).ravel().tolist()
        at += len(points)
    # column-major, as glTF has it
    out['rest'] = {j: rest[j].T.round(6).ravel().tolist() for j in JOINTS}
    os.makedirs(f'{HERE}/out', exist_ok=True)
    with open(f'{HERE}/out/hand.json', 'w', encoding='utf-8') as file:
        json.dump(out, file)
    print(f"hand: {at} corners, {len(out['index']) // 3} triangles")


if __name__ == '__main__':
    build()
