"""The shared clips: what there is, how long it lasts, what follows; sampled at 30 frames a second.

Told as directions, contacts and holds rather than angles, and solved on one skeleton. `everyday`, `seated`, `illness`,
`work` and `dressing` hold the poses; `skeleton` solves them; `pose` gives the words.
"""
import json

import numpy as np
from scipy.ndimage import gaussian_filter1d

from . import dressing as d, everyday as e, illness as i, seated as s, work as w
from .everyday import WALK_S, WALK_SPEED_MPS
from .skeleton import LEG, Skeleton

__all__ = ['CLIPS', 'Skeleton', 'WALK_SPEED_MPS', 'sample', 'write']

FPS = 30
# seconds of rounding (standard deviation) laid over everything but the legs and the hips
ROUND_S = 0.05

# name: (pose at a time, length in seconds, what follows: itself, another clip that loops, or None for the loop before)
CLIPS = {
    'idle': (e.idle, 8.0, 'idle'), 'idle_2': (e.idle_2, 8.0, 'idle_2'), 'idle_3': (e.idle_3, 10.0, 'idle_3'),
    'listen': (e.listen, 6.0, 'listen'), 'talk': (e.talk, 6.0, 'talk'), 'talk_2': (e.talk_2, 7.0, 'talk_2'),
    'talk_3': (e.talk_3, 6.0, 'talk_3'), 'walk': (e.walk, WALK_S, 'walk'), 'nod': (e.nod, 1.3, None), 'shake_head': (e.shake_head, 1.6, None),
    'point': (e.point, 2.5, None), 'raise_hand': (e.raise_hand, 2.7, None), 'beckon': (e.beckon, 2.8, None),
    'stop_signal': (e.stop_signal, 3.0, None),
    'sit_down': (s.sit_down, 1.9, 'sit_idle'), 'sit_idle': (s.sit_idle, 8.0, 'sit_idle'), 'sit_talk': (s.sit_talk, 6.0, 'sit_talk'),
    'sit_cough': (s.sit_cough, 3.0, None), 'sit_shiver': (s.sit_shiver, 4.0, 'sit_shiver'), 'stand_up': (s.stand_up, 2.0, 'idle'),
    'cough': (i.cough, 3.2, None), 'shiver': (i.shiver, 4.0, 'shiver'), 'stagger': (i.stagger, 3.6, None),
    'collapse': (i.collapse, 3.4, 'lie'), 'lie': (i.lie, 6.0, 'lie'), 'lie_back': (i.lie_back, 6.0, 'lie_back'),
    'hand_over': (w.hand_over, 5.0, None), 'give': (w.give, 3.0, None), 'receive': (w.receive, 3.0, None),
    'carry_idle': (w.carry_idle, 4.0, 'carry_idle'), 'carry_walk': (w.carry_walk, WALK_S, 'carry_walk'),
    'kneel_down': (w.kneel_down, 1.6, 'kneel'), 'kneel': (w.kneel, 6.0, 'kneel'), 'kneel_up': (w.kneel_up, 1.7, 'idle'),
    'read_instrument': (w.read_instrument, 6.0, 'read_instrument'),
    'drag': (w.drag, 1.6, 'drag'), 'dragged': (w.dragged, 1.6, 'dragged'),
    'hand_rub': (d.hand_rub, 10.0, 'hand_rub'), 'don_mask': (d.don_mask, 6.0, None), 'don_seal_check': (d.don_seal_check, 4.5, None),
    'don_gloves': (d.don_gloves, 5.0, None), 'don_zip_up': (d.don_zip_up, 3.6, None),
    'doff_outer_gloves': (d.doff_outer_gloves, 5.6, None), 'doff_goggles': (d.doff_goggles, 4.2, None),
    'doff_coverall': (d.doff_coverall, 10.0, None), 'doff_boot_covers': (d.doff_boot_covers, 6.4, None),
    'doff_respirator': (d.doff_respirator, 5.6, None), 'doff_cap': (d.doff_cap, 3.2, None),
    'doff_inner_gloves': (d.doff_inner_gloves, 5.6, None),
}
# clips only the quarantine post needs; a file of its own
HEALTH = ('hand_rub', 'don_', 'doff_', 'lie_back')
# how far eyes and head are free to look at somebody, 1 where not told: hands or illness take the attention
GAZE = {n: 0.0 for n in ('collapse', 'lie', 'dragged', 'drag', 'hand_over', 'don_mask', 'don_gloves')} | {
    n: 0.25 for n in ('cough', 'sit_cough', 'stagger', 'read_instrument', 'hand_rub')} | {'kneel': 0.4, 'shiver': 0.6, 'sit_shiver': 0.6}
# how far the lids are shut, 0 where not told
LIDS = {'collapse': 0.6, 'lie': 1.0, 'dragged': 1.0, 'lie_back': 0.3, 'doff_goggles': 0.9, 'sit_shiver': 0.25, 'shiver': 0.2}
# clips whose feet are not on the floor
FREE = ('collapse', 'lie', 'lie_back', 'dragged')
# heights the clip's contacts keep on every body, in metres
SEAT_M = {n: s.SEAT_M for n in CLIPS if n.startswith('sit') or n == 'stand_up'}


def extras(name):
    """Returns what a player must know of a clip; only what differs from the usual."""
    gaze = GAZE.get(name, 0.0 if name.startswith('doff_') else 1.0)
    out = {'follow': CLIPS[name][2], 'seatM': SEAT_M.get(name), 'gaze': gaze if gaze < 1 else None, 'lids': LIDS.get(name),
           'isFree': True if name in FREE else None}
    return {k: v for k, v in out.items() if v is not None}


def sample(skeleton, names=None):
    """Samples clips; returns times, quaternions per joint, hips places and what a player must know."""
    legs = np.array([any(j.endswith(k) for k in LEG) or j == 'Hips' for j in skeleton.order])
    out = {}
    for name in names or CLIPS:
        pose, length_s, follow = CLIPS[name]
        loop = follow == name
        times = np.linspace(0, length_s, round(length_s * FPS) + 1)
        rows, hips = [], []
        for t in times:
            local, place = skeleton.solve(pose(float(t)))
            rows.append([local[j] for j in skeleton.order])
            hips.append(place)
        q, hips = np.array(rows), np.array(hips)
        if loop:
            q[-1], hips[-1] = q[0], hips[0]
        flip = np.cumsum(np.concatenate([np.zeros((1, q.shape[1])), (q[1:] * q[:-1]).sum(2) < 0]), 0) % 2
        q[flip > 0] *= -1
        q[:, ~legs] = _rounded(q[:, ~legs], loop)
        if loop:
            q[-1] = np.where((q[-1] * q[-2]).sum(1, keepdims=True) < 0, -q[0], q[0])
        out[name] = {'times': times, 'rotation': q, 'hips': hips, 'follow': follow,
                     'extras': extras(name),
                     'file': 'health' if name.startswith(HEALTH) else 'humanoid'}
    return out


def write(fig, base, folder):
    """Samples all clips on a figure's skeleton and writes `clips.json` and `clips.bin` for packing."""
    skeleton = Skeleton(fig.place, base.parent, base.joints)
    head = {'joints': base.joints, 'parents': base.parent, 'placeM': {j: fig.place[j].tolist() for j in base.joints},
            'walkSpeedMps': round(WALK_SPEED_MPS, 4), 'clips': []}
    with open(f'{folder}/clips.bin', 'wb') as file:
        for name, c in sample(skeleton).items():
            head['clips'].append({'name': name, 'frames': len(c['times']), 'extras': c['extras'], 'file': c['file']})
            for values in (c['times'], c['rotation'], c['hips']):
                file.write(np.ascontiguousarray(values, np.float32).tobytes())
    with open(f'{folder}/clips.json', 'w', encoding='utf-8') as file:
        json.dump(head, file)


def _rounded(q, loop):
    """Rounds the corners of the curves; what does not loop keeps its first and last frame."""
    if loop:
        start = np.where((q[:1] * q[-1:]).sum(2, keepdims=True) < 0, -q[:1], q[:1])
        if np.abs(start - q[:1]).max() > 0:
            return q            # a joint that comes round on the other sign cannot be filtered as a ring
        ring = gaussian_filter1d(q[:-1], ROUND_S * FPS, axis=0, mode='wrap')
        q = np.concatenate([ring, ring[:1]])
    else:
        ends = q[0].copy(), q[-1].copy()
        q = gaussian_filter1d(q, ROUND_S * FPS, axis=0, mode='nearest')
        q[0], q[-1] = ends
    return q / np.linalg.norm(q, axis=2, keepdims=True)
