"""Standing, walking, talking, signing: what everybody does."""
import numpy as np

from .pose import breath, bump, ease, fingers, hold, keyed, stand, sway, track, wave


def idle(t):
    return stand(**(breath(t) | sway(t, 8.0) | {'Neck': [('y', 2.5 * wave(t, 8.0, 0.1))]}))


def idle_2(t):
    """Stands with the hands folded before the belt."""
    b = wave(t, 4.0)
    pose = stand(**(breath(t) | sway(t, 8.0, 0.016)))
    pose.update(fingers(34, 'Left', thumb=18))
    pose.update(fingers(40, 'Right', thumb=18))
    for side, s in (('Left', 1), ('Right', -1)):
        pose[side + 'HandAt'] = ((0.058 * s + 0.004, 0.955 + 0.003 * b + (0.014 if s < 0 else 0), 0.195 + (0.022 if s < 0 else 0)),
                                 (0.9 * s, -0.4, -0.5))
        pose[side + 'UpperArm'] = []
        pose[side + 'LowerArm'] = []
        pose[side + 'ForeTwist'] = [('roll', 22 * s)]
        pose[side + 'Hand'] = [('aim', (-0.80 * s, -0.42, 0.30)), ('roll', 12 * s)]
    return pose


def listen(t):
    """Attends to a speaker: head a little aside, small nods."""
    nod = np.exp(-((t - 1.3) / 0.22) ** 2) + 0.7 * np.exp(-((t - 1.8) / 0.2) ** 2) + np.exp(-((t - 4.2) / 0.25) ** 2)
    pose = idle_2(t)
    pose['Neck'] = [('x', 2 + 3.0 * nod), ('z', -2.5 + wave(t, 6.0))]
    pose['Head'] = [('x', 1 + 4.0 * nod), ('z', -2.0 + wave(t, 6.0))]
    w = wave(t, 6.0)
    pose['hips_m'] = (0.010 * w, 0.002, 0)
    pose['Hips'] = [('z', -0.7 * w)]
    pose['Spine'] = [('z', 0.9 * w), ('x', 1.5)]
    b = wave(t, 3.0)
    pose['Chest'] = [('x', -0.7 * b)]
    pose['UpperChest'] = [('x', -0.6 * b)]
    return pose


def idle_3(t):
    """Rests on one leg, then on the other, and looks about."""
    w = np.tanh(2.2 * wave(t, 10.0)) / np.tanh(2.2)
    look = track(t, [(0, 0), (1.8, 9), (3.4, 7), (5.2, -2), (6.6, -10), (8.4, -5)], 10.0)
    pose = stand(**breath(t, 10 / 3))
    pose['hips_m'] = (0.034 * w, -0.004 - 0.006 * w * w, 0.004 * wave(t, 10.0, 0.25))
    pose['Hips'] = [('z', -3.2 * w), ('y', 2.0 * w)]
    pose['Spine'] = [('z', 3.4 * w), ('y', -1.0 * w)]
    pose['LeftFootAt'] = {'yaw': 11, 'move_m': (0.02, 0, 0.03)}
    pose['RightFootAt'] = {'yaw': -9, 'move_m': (-0.01, 0, -0.01)}
    pose['Neck'] = [('y', 0.4 * look), ('z', -0.8 * w)]
    pose['Head'] = [('y', 0.6 * look), ('x', 1.0 + 0.8 * wave(t, 5.0))]
    return pose


def talk(t):
    """Explains with one hand; the jaw follows syllables."""
    loop = 6.0
    right = track(t, [(0, (-0.24, 1.00, 0.26)), (0.9, (-0.27, 1.10, 0.34)), (1.6, (-0.17, 1.06, 0.36)), (2.5, (-0.30, 1.13, 0.33)),
                      (3.3, (-0.22, 1.04, 0.32)), (4.2, (-0.13, 1.09, 0.36)), (5.2, (-0.26, 1.02, 0.28))], loop)
    left = track(t, [(0, (0.20, 0.98, 0.22)), (1.2, (0.19, 1.00, 0.25)), (2.5, (0.24, 1.03, 0.28)), (3.6, (0.19, 0.99, 0.24)),
                     (4.8, (0.20, 0.98, 0.22))], loop)
    open_palm = track(t, [(0, 0.2), (0.9, 1.0), (1.6, 0.4), (2.5, 1.0), (3.3, 0.5), (4.2, 0.8), (5.2, 0.3)], loop)
    head = track(t, [(0, (0, 0, 0)), (0.9, (3, 4, 1)), (1.6, (-1, -3, 0)), (2.5, (4, 2, -2)), (3.3, (-1, -4, 0)), (4.2, (3, 3, 2)),
                     (5.2, (0, -1, 0))], loop)
    w = wave(t, 6.0)
    pose = stand(**{k: v for k, v in sway(t, 6.0, 0.010).items() if k != 'Neck'})
    pose['RightHandAt'] = (right, (-0.5, -1, -0.35))
    pose['LeftHandAt'] = (left, (0.5, -1, -0.35))
    for side, s, amount in (('Right', -1, open_palm), ('Left', 1, 0.35)):
        pose[side + 'UpperArm'], pose[side + 'LowerArm'] = [], []
        pose[side + 'ForeTwist'] = [('roll', (12 - 55 * amount) * s)]
        pose[side + 'Hand'] = [('aim', (-0.25 * s, 0.10 + 0.15 * amount, 1.0)), ('roll', (10 - 28 * amount) * s)]
        pose.update(fingers(30 - 14 * amount, side))
    pose['Neck'] = [('x', head[0] * 0.4), ('y', head[1] * 0.4), ('z', head[2] * 0.5)]
    pose['Head'] = [('x', head[0] * 0.6), ('y', head[1] * 0.6), ('z', head[2] * 0.5)]
    pose['Chest'] = [('y', head[1] * 0.35), ('x', 1 + 0.5 * w)]
    syllable = np.abs(np.sin(np.pi * t * 2.5)) * (0.55 + 0.45 * wave(t, 1.5)) * (0.6 + 0.4 * wave(t, 6.0, 0.1))
    pause = 1 - np.exp(-((t - 3.05) / 0.22) ** 2) - np.exp(-((t - 5.8) / 0.25) ** 2) - np.exp(-((t + 0.2) / 0.25) ** 2)
    pose['Jaw'] = [('x', max(0.0, 6.0 * syllable * pause))]
    return pose


def _speech(t, loop_s):
    """Opens the jaw in syllables; whoever speaks real words lays their own on top."""
    syllable = np.abs(np.sin(np.pi * t * 2.5)) * (0.55 + 0.45 * wave(t, loop_s / 4)) * (0.6 + 0.4 * wave(t, loop_s, 0.1))
    pause = 1 - bump(t, loop_s * 0.5, 0.24) - bump(t, loop_s, 0.25) - bump(t, 0, 0.25)
    return max(0.0, 6.0 * syllable * pause)


def talk_2(t):
    """Explains with both hands, measuring out what is meant."""
    loop = 7.0
    wide = track(t, [(0, 0.10), (1.0, 0.17), (1.9, 0.12), (2.8, 0.21), (3.9, 0.13), (5.0, 0.16), (6.1, 0.10)], loop)
    high = track(t, [(0, 0), (1.0, 0.07), (1.5, 0.01), (2.8, 0.09), (3.4, 0.03), (3.9, 0.05), (5.0, 0.08), (5.6, 0.02)], loop)
    beat = 0.022 * (bump(t, 1.25, 0.12) + bump(t, 3.1, 0.12) + bump(t, 5.3, 0.12))
    turned = track(t, [(0, 0), (1.4, 5), (2.8, 0), (4.4, -6), (5.8, -1)], loop)
    show = track(t, [(0, 0.15), (1.0, 0.7), (1.9, 0.3), (2.8, 1.0), (3.9, 0.35), (5.0, 0.8), (6.1, 0.2)], loop)
    pose = stand(**{k: v for k, v in sway(t, 7.0, 0.012).items() if k != 'Neck'})
    pose['Chest'] = [('y', 0.5 * turned), ('x', 1.0)]
    for side, s, lag in (('Left', 1, 0.0), ('Right', -1, 0.012)):
        y = 1.075 + high - beat + lag
        pose |= hold(side, (s * wide, y, 0.33), (-0.30 * s, 0.20, 1), (-0.9 * s, 0.15 + 0.75 * show, 0), curl=26 - 12 * show, by='flat',
                     hint=(0.55 * s, -1, -0.4))
    nod = bump(t, 1.25, 0.2) + bump(t, 3.1, 0.2) + bump(t, 5.3, 0.2)
    pose['Neck'] = [('x', 2.2 * nod), ('y', turned * 0.4)]
    pose['Head'] = [('x', 3.0 * nod - 0.5), ('y', turned * 0.6), ('z', 1.6 * wave(t, 7.0, 0.3))]
    pose['Jaw'] = [('x', _speech(t, loop))]
    return pose


def talk_3(t):
    """Answers quietly: hands before the belt, one lifting now and then."""
    loop = 6.0
    lift = track(t, [(0, 0), (0.9, 0.1), (1.6, 1.0), (2.3, 0.85), (3.0, 0.05), (4.1, 0.0), (4.7, 0.55), (5.3, 0.1)], loop)
    aside = track(t, [(0, 0), (1.6, -4), (3.2, 2), (4.7, -3)], loop)
    b = wave(t, 3.0)
    pose = stand(**sway(t, 6.0, 0.014))
    pose |= hold('Left', (0.015, 0.985 + 0.003 * b, 0.225), (-0.80, -0.42, 0.30), (-0.25, 0.15, -1), curl=34, hint=(0.9, -0.5, -0.5))
    pose |= hold('Right', (-0.020 - 0.15 * lift, 1.000 + 0.003 * b + 0.10 * lift, 0.255 + 0.09 * lift),
                 np.array((0.80, -0.42, 0.30)) * (1 - lift) + np.array((0.20, 0.15, 1)) * lift,
                 np.array((0.25, 0.15, -1)) * (1 - lift) + np.array((0.75, 0.65, -0.15)) * lift, curl=38 - 20 * lift, hint=(-0.9, -0.5, -0.5))
    nod = 0.7 * bump(t, 1.6, 0.22) + bump(t, 4.7, 0.24) + 0.5 * bump(t, 2.9, 0.2)
    pose['Chest'] = [('x', 1.2 - 0.6 * b), ('y', -0.3 * aside)]
    pose['UpperChest'] = [('x', -0.5 * b)]
    pose['Neck'] = [('x', 2.0 * nod), ('y', 0.4 * aside)]
    pose['Head'] = [('x', 3.5 * nod), ('y', 0.6 * aside), ('z', 0.5 * aside)]
    pose['Jaw'] = [('x', _speech(t, loop))]
    return pose


WALK_S = 1.0667
STEP_M = 0.64            # from one foot's landing to the other's
WALK_SPEED_MPS = 2 * STEP_M / WALK_S


def _walk_foot(u):
    """One foot over a cycle: on the ground it moves back at the walking speed, in the air it swings forward."""
    duty = 0.60
    travel = WALK_SPEED_MPS * duty * WALK_S / 2
    if u < duty:
        k = u / duty
        z = travel - 2 * travel * k
        pitch = -18 * (1 - k / 0.16) if k < 0.16 else (38 * ((k - 0.70) / 0.30) ** 2 if k > 0.70 else 0.0)
        return z, 0.0, pitch, (pitch * 0.75 if pitch > 0 else 0.0)
    k = (u - duty) / (1 - duty)
    ease = k * k * (3 - 2 * k)
    slope = 2 * travel / duty * (1 - duty)
    # cubic with the ground's speed at both ends: no jerk when the foot lands
    z = -travel * (1 - ease) + travel * ease - slope * (k * (1 - k) ** 2 - k * k * (1 - k)) * 0.9
    lift = 0.085 * np.sin(np.pi * k) ** 1.3 * (1 - 0.35 * k)
    pitch = 38 * (1 - k / 0.45) + 14 * min(1, k / 0.45) if k < 0.45 else 14 - 32 * ((k - 0.45) / 0.55)
    return z, lift, pitch, max(0.0, 28 * (1 - k / 0.25))


def walk(t):
    """Walks on the spot; the root is to be moved at WALK_SPEED_MPS."""
    u = t / WALK_S
    pose = stand()
    for side, s, phase in (('Left', 1, 0.0), ('Right', -1, 0.5)):
        z, lift, pitch, toe = _walk_foot((u + phase) % 1.0)
        pose[side + 'FootAt'] = {'move_m': (-0.035 * s, lift, z + 0.01), 'pitch': pitch, 'yaw': 4 * s, 'toe': toe}
    a = np.cos(2 * np.pi * (u - 0.02))          # +1: left foot in front
    c2 = np.cos(4 * np.pi * (u - 0.06))
    side_shift = np.sin(2 * np.pi * (u - 0.05))
    pose['hips_m'] = (0.016 * side_shift, -0.016 - 0.015 * c2, 0)
    pose['Hips'] = [('y', -5.5 * a), ('z', -2.2 * np.sin(2 * np.pi * (u + 0.02))), ('x', 2)]
    pose['Spine'] = [('y', 4.0 * a), ('z', 1.6 * np.sin(2 * np.pi * (u + 0.02)))]
    pose['Chest'] = [('y', 5.5 * a)]
    pose['Neck'] = [('y', -2.0 * a)]
    pose['Head'] = [('y', -2.0 * a), ('x', -1.5)]
    for side, s in (('Left', 1), ('Right', -1)):
        swing = -a * s
        pose[side + 'UpperArm'] = [('aim', (0.16 * s, -1, -0.03 + 0.36 * swing)), ('roll', 4 * s)]
        pose[side + 'LowerArm'] = [('aim', (0.0, -1, 0.24 + 0.46 * swing)), ('roll', 8 * s)]
        pose[side + 'Hand'] = [('aim', (-0.04 * s, -1, 0.24 + 0.46 * swing)), ('roll', 16 * s)]
        pose.update(fingers(22, side))
    return pose


def point(t):
    """Points ahead with the right arm, holds, and lowers it."""
    e = track(t, [(0, 0), (0.55, 1.0), (1.9, 1.0), (2.5, 0)])
    lift = track(t, [(0, 0), (0.2, 0.15), (0.55, 1.04), (0.75, 1.0), (1.9, 1.0), (2.5, 0)])
    pose = idle(0)
    base = np.array((-0.17, -1, -0.03))
    pose['RightUpperArm'] = [('aim', base * (1 - lift) + np.array((-0.20, -0.16, 1)) * lift), ('roll', -4 + 22 * e)]
    pose['RightLowerArm'] = [('aim', np.array((-0.03, -1, 0.20)) * (1 - lift) + np.array((-0.08, 0.02, 1)) * lift), ('roll', -8 * (1 - e))]
    pose['RightForeTwist'] = [('roll', -20 + 44 * e)]
    pose['RightHand'] = [('aim', np.array((0.02, -1, 0.17)) * (1 - lift) + np.array((-0.06, 0.0, 1)) * lift), ('roll', -16 * (1 - e))]
    pose['RightShoulder'] = [('z', 5), ('y', 7 * e)]
    pose.update(fingers(16 + 48 * e, 'Right', thumb=12 + 22 * e))
    for g in ('Proximal', 'Intermediate', 'Distal'):
        pose['RightIndex' + g] = [('curl', 16 * (1 - e) + 2)]
    pose['Chest'] = [('y', 5 * e)]
    pose['Head'] = [('y', -6 * e), ('x', 1.5 * e)]
    return pose


def raise_hand(t):
    """Raises the right hand to be seen, keeps it up, lowers it."""
    e = track(t, [(0, 0), (0.7, 1.03), (0.9, 1), (2.0, 1), (2.7, 0)])
    waving = 0.05 * wave(t, 0.9) * track(t, [(0.7, 0), (1.0, 1), (1.8, 1), (2.1, 0)])
    pose = idle(0)
    side_lift = np.array((-0.62, 0.1, 0.55)) * 4 * e * (1 - e)
    pose['RightUpperArm'] = [('aim', np.array((-0.17, -1, -0.03)) * (1 - e) + np.array((-0.52, 0.55, 0.42)) * e + side_lift), ('roll', -4 + 12 * e)]
    pose['RightLowerArm'] = [('aim', np.array((-0.03, -1, 0.20)) * (1 - e) + np.array((0.10 + waving, 1, 0.12)) * e + side_lift), ('roll', -8 * (1 - e))]
    pose['RightForeTwist'] = [('roll', -20 + 24 * e)]
    pose['RightHand'] = [('aim', np.array((0.02, -1, 0.17)) * (1 - e) + np.array((0.04 + waving * 1.6, 1, 0.02)) * e + side_lift), ('roll', -16 * (1 - e))]
    pose['RightShoulder'] = [('z', 5 - 14 * e)]
    pose['Spine'] = [('z', 1.5 * e)]
    pose['Head'] = [('x', -2 * e), ('y', -3 * e)]
    pose.update(fingers(16 - 12 * e, 'Right', thumb=12 - 8 * e))
    return pose


def nod(t):
    """Nods twice, clearly."""
    n = track(t, [(0, 0), (0.25, 1), (0.5, -0.15), (0.75, 0.75), (1.05, 0), (1.3, 0)])
    pose = idle(0)
    pose['Neck'] = [('x', 5 * n)]
    pose['Head'] = [('x', 9 * n)]
    pose['Chest'] = [('x', 1.0 * n)]
    return pose


def shake_head(t):
    """Shakes the head: no."""
    n = track(t, [(0, 0), (0.28, 1), (0.62, -1), (0.95, 0.7), (1.25, -0.25), (1.6, 0)])
    pose = idle(0)
    pose['Neck'] = [('y', 7 * n)]
    pose['Head'] = [('y', 13 * n), ('x', 1.5 * abs(n))]
    return pose


def beckon(t):
    """Calls somebody nearer with the right hand: palm up, fingers drawn in three times."""
    draw = bump(t, 0.95, 0.16) + bump(t, 1.42, 0.16) + bump(t, 1.89, 0.16)
    up = lambda t: idle(0) | hold('Right', (-0.21, 1.24 + 0.03 * draw, 0.42 - 0.07 * draw), (0.05, 0.25 + 1.1 * draw, 1 - 0.5 * draw),  # noqa: E731
                                  (0.10, 1, 0.05 - 0.9 * draw), curl=10 + 42 * draw, hint=(-0.5, -1, -0.2), by='flat') | {
        'Head': [('x', 2 * draw)], 'Chest': [('y', 4)]}
    return keyed(t, [(0, idle(0)), (0.65, up), (2.15, up), (2.8, idle(0))])


def stop_signal(t):
    """Signals a stop: right arm ahead, palm to the front, held."""
    up = idle(0) | hold('Right', (-0.20, 1.46, 0.50), (0.02, 1, -0.12), (0, 0.12, 1), curl=2, thumb=4, by='flat', hint=(-0.8, -1, 0)) | {
        'RightShoulder': [('z', 1), ('y', 8)], 'Chest': [('y', 6)], 'Head': [('y', -5)]}
    settle = up | hold('Right', (-0.20, 1.45, 0.485), (0.02, 1, -0.10), (0, 0.10, 1), curl=3, thumb=5, by='flat', hint=(-0.8, -1, 0))
    return keyed(t, [(0, idle(0)), (0.55, up), (0.8, settle), (2.25, settle), (3.0, idle(0))])
