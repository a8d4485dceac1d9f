"""Work with things: handing over, carrying, reading an instrument, kneeling."""
import numpy as np

from .everyday import WALK_S, idle, walk
from .pose import both, bow, breath, fingers, hold, keyed, stand, track, wave
from .skeleton import X, turn

TABLE_M = 0.90


def hand_over(t):
    """Cuts the tape of a box on a table (0.9 m), opens the flaps, and shows what lies inside."""
    e = track(t, [(0, 0), (0.6, 1), (4.3, 1), (5.0, 0)])
    y = TABLE_M + 0.26
    right = track(t, [(0, (-0.24, 0.90, 0.12)), (0.7, (-0.10, y, 0.30)), (1.0, (-0.06, y - 0.01, 0.26)), (1.7, (-0.05, y - 0.01, 0.47)),
                      (2.0, (-0.11, y + 0.05, 0.40)), (2.4, (-0.09, y, 0.37)), (2.9, (-0.24, y + 0.04, 0.37)), (3.4, (-0.26, y - 0.02, 0.38)),
                      (4.2, (-0.23, y, 0.38)), (5.0, (-0.24, 0.90, 0.12))])
    left = track(t, [(0, (0.24, 0.90, 0.12)), (0.7, (0.17, y - 0.02, 0.34)), (2.0, (0.17, y - 0.02, 0.34)), (2.4, (0.09, y, 0.37)),
                     (2.9, (0.24, y + 0.04, 0.37)), (3.4, (0.26, y - 0.02, 0.38)), (4.2, (0.23, y, 0.38)), (5.0, (0.24, 0.90, 0.12))])
    flat = track(t, [(0, 0), (0.6, 1), (4.3, 1), (5.0, 0)])
    show = track(t, [(0, 0), (2.9, 0), (3.4, 1), (4.2, 1), (4.9, 0)])
    pose = stand()
    lean = 9 * e
    pose['Hips'] = [('x', lean * 0.35)]
    pose['Spine'] = [('x', lean * 0.5)]
    pose['Chest'] = [('x', lean * 0.6)]
    pose['Neck'] = [('x', 7 * e)]
    pose['Head'] = [('x', 11 * e - 4 * show)]
    pose['hips_m'] = (0, 0.002 - 0.006 * e, -0.03 * e)
    for side, s, hand in (('Right', -1, right), ('Left', 1, left)):
        pose[side + 'HandAt'] = (hand, (0.75 * s, -1, -0.25))
        pose[side + 'UpperArm'], pose[side + 'LowerArm'] = [], []
        pose[side + 'ForeTwist'] = [('roll', (20 - 60 * show) * s)]
        aim = np.array((-0.02 * s, -1, 0.17)) * (1 - flat) + np.array((-0.35 * s, -0.30 + 0.35 * show, 1)) * flat
        pose[side + 'Hand'] = [('aim', aim), ('roll', (16 - 1 * flat - 40 * show) * s)]
        pose.update(fingers(20 + 10 * flat - 16 * show, side))
    grip = track(t, [(0, 0), (0.5, 1), (1.8, 1), (2.2, 0)])
    if grip > 0:
        pose.update(fingers(26 + 34 * grip - 10 * show, 'Right', thumb=14 + 14 * grip))
    return pose


def give(t):
    """Hands something over at chest height with both hands: right grips, left supports; holds, draws back empty."""
    near = idle(0) | hold('Right', (-0.06, 1.19, 0.30), (0.35, 0.10, 1), (0.75, 0.45, 0), curl=42) | \
        hold('Left', (0.06, 1.165, 0.29), (-0.45, 0.10, 1), (-0.45, 0.85, 0), curl=22)
    out = near | hold('Right', (-0.055, 1.22, 0.50), (0.25, 0.10, 1), (0.75, 0.45, 0), curl=42) | \
        hold('Left', (0.06, 1.195, 0.48), (-0.35, 0.10, 1), (-0.45, 0.85, 0), curl=20) | bow(7, head=5)
    let_go = out | hold('Right', (-0.08, 1.215, 0.475), (0.20, 0.10, 1), (0.75, 0.45, 0), curl=12) | \
        hold('Left', (0.085, 1.19, 0.455), (-0.25, 0.10, 1), (-0.45, 0.85, 0), curl=12)
    return keyed(t, [(0, idle(0)), (0.6, near), (1.15, out), (1.95, out), (2.25, let_go), (3.0, idle(0))])


def receive(t):
    """Takes something with both hands, palms up, and draws it near."""
    out = idle(0) | both((0.075, 1.185, 0.49), (-0.15, 0.08, 1), (-0.35, 1, 0), curl=10) | bow(7, head=6)
    grip = out | both((0.060, 1.20, 0.485), (-0.20, 0.10, 1), (-0.55, 0.8, 0), curl=34)
    near = idle(0) | both((0.060, 1.17, 0.30), (-0.35, 0.10, 1), (-0.55, 0.8, 0), curl=34) | bow(3, head=10)
    return keyed(t, [(0, idle(0)), (0.65, out), (1.1, out), (1.35, grip), (1.95, near), (2.3, near), (3.0, idle(0))])


def load(lift_m=0.0):
    """Holds a box 0.36 m wide before the belly."""
    return both((0.178, 1.02 + lift_m, 0.335), (-0.12, -0.12, 1), (-1, 0.25, 0), curl=16, by='flat', hint=(0.5, -1, -0.55))


def carry_idle(t):
    """Stands with a box in both hands, leaned back against its weight."""
    b = wave(t, 4.0)
    return stand(**(breath(t, 4.0) | {'Hips': [('x', -2), ('z', 0.7 * b)], 'Spine': [('x', -2), ('z', -0.8 * b)], 'hips_m': (0.008 * b, 0.0, 0.0)})) | load()


def carry_walk(t):
    """Walks on the spot with a box in both hands."""
    u = t / WALK_S
    a = np.cos(2 * np.pi * (u - 0.02))
    pose = walk(t) | load(0.006 * np.cos(4 * np.pi * (u - 0.10)))
    return pose | {'Hips': [('y', -4.0 * a), ('z', -2.2 * np.sin(2 * np.pi * (u + 0.02))), ('x', -1)], 'Spine': [('y', 3.0 * a), ('x', -2)],
                   'Chest': [('y', 1.0 * a)], 'Neck': [], 'Head': [('x', 1)]}


def _kneeling(**more):
    pose = stand(**bow(14, head=18))
    pose |= {'hips_m': (0, -0.492, -0.10), 'Hips': [('x', 4), ('y', 6)], 'LeftFootAt': {'yaw': 6, 'move_m': (0.02, 0, 0.22), 'knee_out': 0.12},
             'RightFootAt': {'yaw': -4, 'move_m': (0.015, 0, -0.24), 'pitch': 62, 'toe': 48}}
    pose |= hold('Left', (0.16, 0.60, 0.34), (-0.30, -0.50, 0.8), (-0.2, -1, -0.4), of=None, curl=26, hint=(0.8, -0.4, -0.5))
    pose |= hold('Right', (-0.15, 0.62, 0.26), (0.15, -0.55, 0.8), (0.5, -0.6, -0.4), of=None, curl=24, hint=(-0.8, -0.5, -0.5))
    return pose | more


def kneel(t):
    """Kneels on the right knee, a forearm on the left thigh, looking at what lies before it."""
    b = wave(t, 3.0)
    return _kneeling(Chest=[('x', 4 - 0.8 * b)], UpperChest=[('x', 4 - 0.7 * b)], Head=[('x', 7 + 0.9 * b), ('y', 3 * wave(t, 6.0))])


def kneel_down(t):
    """Goes down on the right knee."""
    step = stand(**bow(16, head=6)) | {'hips_m': (0, -0.16, -0.02), 'Hips': [('x', 8), ('y', 4)],
                                       'LeftFootAt': {'yaw': 7, 'move_m': (0.02, 0.02, 0.14), 'pitch': 4},
                                       'RightFootAt': {'yaw': -5, 'move_m': (0.01, 0.03, -0.14), 'pitch': 34, 'toe': 20}}
    return keyed(t, [(0, idle(0)), (0.6, step), (1.25, _kneeling(hips_m=(0, -0.498, -0.10))), (1.6, kneel(0))])


def kneel_up(t):
    """Rises from the knee, a hand on the thigh."""
    push = stand(**bow(24, head=2)) | {'hips_m': (0, -0.26, 0.02), 'Hips': [('x', 12), ('y', 4)],
                                       'LeftFootAt': {'yaw': 6, 'move_m': (0.02, 0, 0.20), 'knee_out': 0.1},
                                       'RightFootAt': {'yaw': -4, 'move_m': (0.01, 0.01, -0.18), 'pitch': 46, 'toe': 30}} | hold(
        'Left', (0.15, 0.80, 0.30), (-0.2, -0.5, 0.9), (-0.1, -1, -0.4), of=None, curl=22, hint=(0.8, -0.2, -0.6))
    step = stand(**bow(8)) | {'hips_m': (0, -0.07, 0.02), 'LeftFootAt': {'yaw': 7, 'move_m': (0.01, 0.01, 0.08)},
                              'RightFootAt': {'yaw': -6, 'move_m': (0.0, 0.04, -0.07), 'pitch': 22}}
    return keyed(t, [(0, kneel(0)), (0.6, push), (1.15, step), (1.7, idle(0))])


def read_instrument(t):
    """Holds an instrument in the right hand before the chest and reads it; the left hand steadies it."""
    b = wave(t, 3.0)
    tilt = track(t, [(0, 0), (1.6, 1), (3.0, 0.2), (4.6, -0.8)], 6.0)
    up = track(t, [(0, 0), (2.6, 0), (3.2, 1), (4.0, 1), (4.6, 0)], None)
    pose = stand(**(breath(t, 3.0) | {'hips_m': (0.008 * wave(t, 6.0), 0.002, 0), 'Hips': [('z', -0.5 * wave(t, 6.0))], 'Spine': [('x', 2), ('z', 0.6 * wave(t, 6.0))]}))
    pose |= hold('Right', (-0.045 + 0.006 * tilt, 1.21 + 0.003 * b, 0.335), (0.22, 0.42, 1), (0.80, 0.10, -0.25), curl=46, hint=(-0.6, -1, -0.3))
    pose |= hold('Left', (0.050 + 0.006 * tilt, 1.185 + 0.003 * b, 0.325), (-0.45, 0.35, 1), (-0.70, 0.60, -0.1), curl=24, hint=(0.6, -1, -0.3))
    pose['Neck'] = [('x', 15 - 12 * up), ('y', 1.5 * tilt)]
    pose['Head'] = [('x', 20 - 17 * up), ('y', 2 * tilt + 4 * up)]
    return pose


def drag(t):
    """Walks backwards, bent, hands under the arms of somebody lying; the root is to be moved back 0.30 m each second."""
    u = t / 1.6
    pose = stand(**bow(34, head=-12))
    for side, s, phase in (('Left', 1, 0.0), ('Right', -1, 0.5)):
        k = (u + phase) % 1.0
        travel = 0.16
        if k < 0.64:                       # on the ground the foot moves forward under the body that goes back
            z, y, pitch = -travel + 2 * travel * k / 0.64, 0.0, 0.0
        else:
            c = (k - 0.64) / 0.36
            z, y, pitch = travel - 2 * travel * c * c * (3 - 2 * c), 0.06 * np.sin(np.pi * c), 14 * np.sin(np.pi * c)
        pose[side + 'FootAt'] = {'move_m': (0.03 * s, y, z - 0.02), 'pitch': pitch, 'yaw': 10 * s, 'knee_out': 0.12}
    a = np.cos(4 * np.pi * u)
    pose |= {'hips_m': (0.012 * np.sin(2 * np.pi * u), -0.14 + 0.012 * a, -0.10), 'Hips': [('x', 20), ('y', 3 * np.sin(2 * np.pi * u))]}
    return pose | both((0.17, 0.70 + 0.010 * a, 0.40), (-0.55, -0.25, 0.8), (-0.6, 0.8, 0), of=None, curl=48, hint=(0.7, -0.6, -0.6))


def dragged(t):
    """Is dragged backwards by the arms: trunk half raised, heels trailing; y = 0 is the floor, hips over the origin, head toward -Z."""
    u = t / 1.6
    roll = np.sin(2 * np.pi * u)
    pose = {'Hips': [('x', 10), ('z', 1.5 * roll)], 'Spine': [('x', 12)], 'Chest': [('x', 12), ('y', 2 * roll)], 'UpperChest': [('x', 8)],
            'Neck': [('x', 12), ('z', 7)], 'Head': [('x', 14), ('z', 6 + 2 * roll)], 'LeftShoulder': [('z', 14)], 'RightShoulder': [('z', -14)]}
    for side, s in (('Left', 1), ('Right', -1)):
        pose[side + 'UpperArm'] = [('aim', (0.75 * s, -0.7, 0.25))]
        pose[side + 'LowerArm'] = [('aim', (0.25 * s, -1, 0.15 + 0.05 * roll))]
        pose |= fingers(22, side)
        pose[side + 'UpperLeg'] = [('aim', (0.13 * s, -1, 0.22 + 0.02 * roll * s)), ('roll', 14 * s)]
        pose[side + 'LowerLeg'] = [('aim', (0.10 * s, -1, -0.12)), ('roll', 12 * s)]
        pose[side + 'Foot'] = [('x', 18), ('z', 14 * s)]
    pose['body'] = (turn(X, -70), (0.0, 0.0, 0.0))
    return pose
