"""Coughing, shivering, staggering, falling, lying."""
from .everyday import idle
from .pose import bow, fingers, hold, keyed, sides, stand, wave
from .seated import coughing, hugging, shivering, to_mouth
from .skeleton import X, Y, Z, turn


def cough(t):
    """Turns aside a little and coughs three times into the hand."""
    push = coughing(t, ((0.8, 1.0), (1.2, 0.8), (1.75, 1.0)))
    bent = lambda t: stand(**(bow(15 + 11 * push, head=6 + 10 * push, turn_deg=-10) | {'Hips': [('x', 3 + 2 * push)]})) | {  # noqa: E731
        'hips_m': (0, -0.012 - 0.014 * push, -0.03), 'LeftShoulder': [('z', -5 + 5 * push)], 'RightShoulder': [('z', 5 - 5 * push)],
        'Jaw': [('x', 9 * push)]} | hold('Left', (0.10, 1.09, 0.14), (-0.75, 0.12, 0.2), (-0.1, 0, -1), curl=28, hint=(0.9, -0.7, -0.3)) | to_mouth('Right', push)
    return keyed(t, [(0, idle(0)), (0.55, bent), (2.25, bent), (3.2, idle(0))])


def shiver(t):
    """Stands hunched with the arms about the chest and shivers."""
    n, b = shivering(t), wave(t, 2.0)
    pose = stand(**(bow(10 - 0.7 * b + 0.6 * n, head=7 + 0.7 * n, turn_deg=0.9 * n) | {'Hips': [('x', 1)], 'hips_m': (0.006 * wave(t, 4.0), -0.014 + 0.0012 * n, -0.015)}))
    return pose | hugging(n) | {'Jaw': [('x', 1.2 + 1.0 * wave(t, 0.125))]} | sides(
        lambda side, s: {side + 'FootAt': {'yaw': 2 * s, 'move_m': (-0.03 * s, 0, 0), 'knee_out': -0.04}})


def _loose(lean=(0, 0), hand_up=0.0):
    """Stands unsteadily; `lean` is how far the trunk leans ahead and to the left, in degrees."""
    ahead, left = lean
    pose = stand(**bow(ahead, head=6 + 0.4 * ahead, aside_deg=-left))
    pose['LeftUpperArm'] = [('aim', (0.45, -1, 0.10))]
    pose['LeftLowerArm'] = [('aim', (0.30, -1, 0.45))]
    pose |= fingers(24, 'Left')
    return pose | (to_brow() if hand_up else {'RightUpperArm': [('aim', (-0.40, -1, 0.05))], 'RightLowerArm': [('aim', (-0.15, -1, 0.5))]})


def to_brow():
    """Lays the right hand to the brow."""
    return hold('Right', (-0.045, 1.715, 0.155), (0.62, 0.62, 0.05), (0.15, 0, -1), of='Head', curl=14, by='flat', hint=(-0.8, -1, 0.25))


def stagger(t):
    """Sways, takes a catching step to the left and one back, holds the brow, recovers."""
    feet = lambda left, right: {'LeftFootAt': left, 'RightFootAt': right}  # noqa: E731
    home_l, home_r = {'yaw': 7}, {'yaw': -7}
    out_l = {'yaw': 16, 'move_m': (0.20, 0, 0.06), 'knee_out': 0.1}
    air_l = {'yaw': 12, 'move_m': (0.10, 0.07, 0.04), 'pitch': 12, 'knee_out': 0.1}
    in_r = {'yaw': -4, 'move_m': (0.06, 0, -0.13)}
    air_r = {'yaw': -4, 'move_m': (0.02, 0.07, -0.06), 'pitch': 14}
    k = lambda hips, lean, l, r, up=0.0, roll=0.0: _loose(lean, up) | {'hips_m': hips, 'Hips': [('z', roll), ('x', 2)]} | feet(l, r)  # noqa: E731
    return keyed(t, [(0, idle(0)), (0.35, k((0.05, -0.01, 0.02), (4, 8), home_l, home_r, roll=-3)),
                     (0.55, k((0.12, -0.035, 0.03), (8, 10), air_l, home_r, roll=-4)),
                     (0.8, k((0.16, -0.055, 0.02), (14, 3), out_l, home_r)),
                     (1.15, k((0.15, -0.05, -0.02), (9, -6), out_l, air_r, 1.0, roll=3)),
                     (1.4, k((0.12, -0.06, -0.05), (15, -3), out_l, in_r, 1.0)),
                     (2.3, k((0.10, -0.05, -0.03), (17, 2), out_l, in_r, 1.0)),
                     (2.75, k((0.04, -0.025, 0), (9, 1), air_l, in_r, 1.0)),
                     (3.0, k((0.02, -0.012, 0), (5, 0), home_l, in_r)),
                     (3.25, k((0.0, -0.008, 0), (3, 0), home_l, air_r)), (3.6, idle(0))])


# what lies keeps this place: hips behind and to the right of where the person stood
FALLEN_M = (-0.22, 0.0, 0.22)


def _on_side(t):
    """Lies on the right side, half prone, knees drawn up, the head on the lower arm."""
    b = wave(t, 3.0)
    pose = {'Hips': [('x', 4)], 'Spine': [('x', 8), ('y', 3)], 'Chest': [('x', 6 - 1.0 * b)], 'UpperChest': [('x', 5 - 0.9 * b)],
            'Neck': [('x', 10), ('z', 14)], 'Head': [('x', 8), ('z', 6)], 'RightShoulder': [('z', 6)], 'LeftShoulder': [('z', -3 + 0.8 * b)]}
    # in the person's own upright frame: the floor is on the right, -X
    pose['RightUpperArm'] = [('aim', (-0.15, -0.25, 1))]
    pose['RightLowerArm'] = [('aim', (-0.05, 0.75, 0.75))]
    pose['LeftUpperArm'] = [('aim', (-0.35, -0.75, 0.75))]
    pose['LeftLowerArm'] = [('aim', (-0.75, 0.05, 0.75))]
    pose |= fingers(26, 'Left') | fingers(30, 'Right')
    pose['RightUpperLeg'] = [('aim', (-0.05, -1, 0.42))]
    pose['RightLowerLeg'] = [('aim', (-0.05, -1, -0.45))]
    pose['LeftUpperLeg'] = [('aim', (-0.16, -0.75, 0.85))]
    pose['LeftLowerLeg'] = [('aim', (-0.26, -1, -0.35))]
    pose['RightFoot'] = [('x', 28)]
    pose['LeftFoot'] = [('x', 26)]
    pose['body'] = (turn(Z, 90) @ turn(Y, 10), FALLEN_M)
    return pose


def lie(t):
    """Lies where the collapse ended, breathing."""
    return _on_side(t)


def collapse(t):
    """Holds the brow, buckles at the knees, sinks to the right and lies on the side."""
    plant = lambda pitch, back=0.0: {'LeftFootAt': {'yaw': 8, 'pitch': pitch, 'knee_out': 0.06, 'move_m': (0, 0, back)},  # noqa: E731
                                     'RightFootAt': {'yaw': -6, 'pitch': pitch, 'knee_out': 0.06, 'move_m': (0, 0, back)}}
    dizzy = _loose((5, -5), 1.0) | {'hips_m': (-0.03, -0.02, 0.0), 'Hips': [('z', 2)]}
    buckle = _loose((14, -6), 1.0) | {'hips_m': (-0.03, -0.19, 0.10), 'Hips': [('z', 3), ('x', -4)]} | plant(26)
    knees = _loose((18, -10)) | {'hips_m': (-0.05, -0.46, 0.30), 'Hips': [('z', 6), ('x', -2)]} | plant(62) | {
        'RightUpperArm': [('aim', (-0.75, -1, 0.25))], 'RightLowerArm': [('aim', (-0.45, -1, 0.30))]}
    lean = {k: v for k, v in _on_side(0).items()} | {'body': (turn(Z, 48) @ turn(Y, 6), (-0.20, 0.03, 0.26))} | {
        'LeftUpperLeg': [('aim', (0.10, -0.28, 1))], 'RightUpperLeg': [('aim', (0.08, -0.20, 1))],
        'LeftLowerLeg': [('aim', (0.33, -0.45, -0.80))], 'RightLowerLeg': [('aim', (0.36, -0.40, -0.80))],
        'LeftFoot': [('x', 52)], 'RightFoot': [('x', 52)], 'Neck': [('x', 4), ('z', -10)],
        'LeftUpperArm': [('aim', (0.35, -0.8, 0.6))], 'RightUpperArm': [('aim', (0.0, -0.45, 1))], 'RightLowerArm': [('aim', (0.15, 0.15, 1))]}
    return keyed(t, [(0, idle(0)), (0.6, dizzy), (1.0, dizzy), (1.45, buckle), (1.8, knees), (2.25, lean), (2.75, _on_side(0)), (3.4, _on_side)]) \
        if t < 3.4 else _on_side(0)


def lie_back(t):
    """Lies on the back on a couch whose top is y = 0, hips over the origin, head toward -Z on a pillow; breathes, stirs a little."""
    b = wave(t, 3.0)
    roll = 4 * wave(t, 6.0)
    pose = {'Hips': [('x', 1)], 'Spine': [('x', 4)], 'Chest': [('x', 5 - 1.0 * b)], 'UpperChest': [('x', 4 - 1.0 * b)],
            'Neck': [('x', 10), ('y', 0.5 * roll)], 'Head': [('x', 8), ('y', roll)],
            'LeftShoulder': [('z', -4 + b)], 'RightShoulder': [('z', 4 - b)]}
    pose |= hold('Right', (-0.03, 1.085, 0.150 + 0.006 * b), (0.85, -0.35, 0.05), (0.05, 0.05, -1), of='Chest', curl=20, by='flat', hint=(-1, -0.5, -0.45))
    pose['LeftUpperArm'] = [('aim', (0.24, -1, -0.08))]
    pose['LeftLowerArm'] = [('aim', (0.10, -1, 0.10))]
    pose['LeftForeTwist'] = [('roll', 25)]
    pose['LeftHand'] = [('aim', (0.02, -1, 0.05)), ('roll', 20)]
    pose |= fingers(18, 'Left')
    for side, s in (('Left', 1), ('Right', -1)):
        pose[side + 'UpperLeg'] = [('aim', (0.10 * s, -1, 0.06)), ('roll', 10 * s)]
        pose[side + 'LowerLeg'] = [('aim', (0.06 * s, -1, -0.04)), ('roll', 10 * s)]
        pose[side + 'Foot'] = [('x', 22), ('z', 12 * s)]
    pose['body'] = (turn(X, -90), (0.0, 0.0, 0.0))
    return pose
