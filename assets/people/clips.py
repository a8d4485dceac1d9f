"""The shared clips, as directions and contacts rather than angles; solved on a skeleton whose rest frames are the world's.

Feet are placed by two-bone reach, so nobody slides; every looping clip ends as it begins.
"""
import numpy as np

FPS = 30
X, Y, Z = np.eye(3)


def turn(axis, deg):
    """Returns the rotation matrix about an axis."""
    a = np.asarray(axis, float) / np.linalg.norm(axis)
    r = np.radians(deg)
    k = np.array([[0, -a[2], a[1]], [a[2], 0, -a[0]], [-a[1], a[0], 0]])
    return np.eye(3) + np.sin(r) * k + (1 - np.cos(r)) * (k @ k)


def between(a, b):
    """Returns the shortest rotation from direction a to direction b."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    c = np.cross(a, b)
    if np.linalg.norm(c) < 1e-9:
        return np.eye(3)
    return turn(c, np.degrees(np.arctan2(np.linalg.norm(c), a @ b)))


def quaternion(m):
    """Converts a rotation matrix to x, y, z, w."""
    from scipy.spatial.transform import Rotation
    return Rotation.from_matrix(m).as_quat()


def basis(direction, forward):
    """Returns a frame whose -Y runs along a limb and whose X is the hinge."""
    d = direction / np.linalg.norm(direction)
    side = np.cross(forward, d)
    side /= np.linalg.norm(side)
    return np.stack([side, -d, np.cross(side, -d)], 1)


STANCE_M = 0.105       # ankle from the middle, standing

AIM = {'UpperArm': 'LowerArm', 'LowerArm': 'Hand', 'ForeTwist': 'Hand', 'Hand': 'MiddleProximal',
       'UpperLeg': 'LowerLeg', 'LowerLeg': 'Foot', 'Foot': 'Toes', 'Shoulder': 'UpperArm'}


class Skeleton:
    """Solves poses. `place` holds rest joint places, `parent` the tree, `order` parents first."""

    def __init__(self, place, parent, order):
        self.place, self.parent, self.order = place, parent, order

    def _direction(self, joint):
        for side in ('Left', 'Right'):
            if joint.startswith(side) and joint[len(side):] in AIM:
                return self.place[side + AIM[joint[len(side):]]] - self.place[joint]
        return Y

    def solve(self, pose):
        """Returns local quaternions per joint and the hips' place."""
        world, at, local = {}, {}, {}
        reach = {}
        for joint in self.order:
            up = self.parent[joint]
            frame = world[up] if up else np.eye(3)
            at[joint] = (at[up] + frame @ (self.place[joint] - self.place[up])) if up else \
                self.place[joint] + np.array(pose.get('hips_m', (0, 0, 0)))
            m = frame.copy()
            side = 'Left' if joint.startswith('Left') else 'Right'
            sign = 1 if side == 'Left' else -1
            kind = joint[len(side):] if joint.startswith(('Left', 'Right')) else joint
            if kind == 'UpperLeg' and side + 'FootAt' in pose:
                reach[side] = self._leg(at[joint], pose[side + 'FootAt'], side)
            if kind in ('UpperLeg', 'LowerLeg') and side in reach:
                forward, knee, ankle = reach[side]
                rest = basis(self._direction(joint), Z)
                goal = (knee - at[joint]) if kind == 'UpperLeg' else (ankle - at[joint])
                m = basis(goal, forward) @ rest.T
            if kind == 'Foot' and side + 'FootAt' in pose:
                foot = pose[side + 'FootAt']
                m = turn(Y, foot.get('yaw', 0)) @ turn(X, foot.get('pitch', 0))
            if kind == 'Toes' and side + 'FootAt' in pose:
                m = m @ turn(X, -pose[side + 'FootAt'].get('toe', 0))
            if kind == 'UpperArm' and side + 'HandAt' in pose:
                target, hint = pose[side + 'HandAt']
                reach[side + 'Arm'] = self._arm(at[joint], np.array(target, float), np.array(hint, float), side)
            if kind in ('UpperArm', 'LowerArm') and side + 'Arm' in reach:
                elbow, hand = reach[side + 'Arm']
                goal = (elbow - at[joint]) if kind == 'UpperArm' else (hand - at[joint])
                m = between(m @ self._direction(joint), goal) @ m
            for what, value in pose.get(joint, ()):
                if what == 'aim':
                    m = between(m @ self._direction(joint), np.array(value, float)) @ m
                elif what == 'roll':
                    m = turn(m @ self._direction(joint), value) @ m
                elif what == 'curl':
                    knuckles = self.place[side + 'LittleProximal'] - self.place[side + 'IndexProximal']
                    m = turn(frame @ knuckles, value * sign) @ m
                elif what == 'still':
                    m = np.eye(3)
                else:
                    m = turn({'x': X, 'y': Y, 'z': Z}[what], value) @ m
            world[joint] = m
            local[joint] = quaternion(frame.T @ m)
        return local, at['Hips'], at

    def _leg(self, hip, foot, side):
        yaw = foot.get('yaw', 0)
        forward = turn(Y, yaw * 0.6) @ Z
        rest = self.place[side + 'Foot']
        # the rest pose stands astride; people stand with the feet under the hips
        ankle = rest * [0, 1, 1] + [np.sign(rest[0]) * STANCE_M, 0, 0] + np.array(foot.get('move_m', (0, 0, 0)), float)
        pitch = foot.get('pitch', 0)
        if pitch:                                  # roll over the ball of the foot, not over the ankle
            ball = self.place[side + 'Toes'] * [1, 0, 1] + [0, 0.02, 0] - rest
            pivot = ball if pitch > 0 else np.array([0, -rest[1] + 0.01, -0.045])
            ankle = ankle + pivot - turn(X, pitch) @ pivot
        a = np.linalg.norm(self.place[side + 'LowerLeg'] - self.place[side + 'UpperLeg'])
        b = np.linalg.norm(rest - self.place[side + 'LowerLeg'])
        knee = _bend(hip, ankle, a, b, forward + [0, 0.02, 0])
        return forward, knee, ankle

    def _arm(self, shoulder, hand, hint, side):
        a = np.linalg.norm(self.place[side + 'LowerArm'] - self.place[side + 'UpperArm'])
        b = np.linalg.norm(self.place[side + 'Hand'] - self.place[side + 'LowerArm'])
        return _bend(shoulder, hand, a, b, hint), hand


def _bend(start, end, a, b, hint):
    d = end - start
    far = min(np.linalg.norm(d), (a + b) * 0.9995)
    d = d / np.linalg.norm(d)
    cos = (a * a + far * far - b * b) / (2 * a * far)
    out = hint - d * (hint @ d)
    out /= np.linalg.norm(out)
    return start + d * a * cos + out * a * np.sqrt(max(0, 1 - cos * cos))


# ---------------------------------------------------------------- vocabulary of poses

def fingers(curl, side, spread=0.0, thumb=12):
    """Curls the four fingers of a hand; a relaxed hand is about 18."""
    out = {}
    for i, f in enumerate(('Index', 'Middle', 'Ring', 'Little')):
        for k, g in enumerate(('Proximal', 'Intermediate', 'Distal')):
            out[side + f + g] = [('curl', (curl + i * 3) * (0.8, 1.15, 0.8)[k])]
    out[side + 'ThumbIntermediate'] = [('curl', thumb * 0.7)]
    out[side + 'ThumbDistal'] = [('curl', thumb)]
    return out


def stand(**more):
    """Returns a relaxed standing pose; later keys override."""
    pose = {}
    for side, s in (('Left', 1), ('Right', -1)):
        pose[side + 'Shoulder'] = [('z', -5 * s)]
        pose[side + 'UpperArm'] = [('aim', (0.17 * s, -1, -0.03)), ('roll', 4 * s)]
        pose[side + 'LowerArm'] = [('aim', (0.03 * s, -1, 0.20)), ('roll', 8 * s)]
        pose[side + 'ForeTwist'] = [('roll', 20 * s)]
        pose[side + 'Hand'] = [('aim', (-0.02 * s, -1, 0.17)), ('roll', 16 * s)]
        pose[side + 'FootAt'] = {'yaw': 7 * s}
        pose.update(fingers(16, side))
    pose['hips_m'] = (0, 0.003, 0)
    pose.update(more)
    return pose


def track(t, keys, loop_s=None):
    """Interpolates keyed values with an ease between keys, or periodically with a smooth curve."""
    times = np.array([k for k, _ in keys], float)
    values = np.array([v for _, v in keys], float)
    if loop_s:
        from scipy.interpolate import CubicSpline
        return CubicSpline(np.append(times, loop_s), np.concatenate([values, values[:1]]), bc_type='periodic')(t)
    if t <= times[0]:
        return values[0]
    if t >= times[-1]:
        return values[-1]
    i = np.searchsorted(times, t, side='right') - 1
    u = (t - times[i]) / (times[i + 1] - times[i])
    u = u * u * (3 - 2 * u)
    return values[i] * (1 - u) + values[i + 1] * u


def wave(t, period_s, phase=0.0):
    return np.sin(2 * np.pi * (t / period_s + phase))


def sway(t, period_s, amount_m=0.012):
    """Shifts the weight from foot to foot with the feet fixed."""
    w = wave(t, period_s)
    return {'hips_m': (amount_m * w, 0.002 - 0.002 * w * w, 0.002 * wave(t, period_s, 0.2)),
            'Hips': [('z', -0.9 * w), ('y', 0.8 * w)], 'Spine': [('z', 1.1 * w)], 'Neck': [('z', -0.2 * w)]}


def breath(t, period_s=4.0, depth=1.0):
    """Breathes: the chest rises, the shoulders follow."""
    b = wave(t, period_s) * depth
    return {'Chest': [('x', -0.7 * b)], 'UpperChest': [('x', -0.6 * b)], 'Head': [('x', 0.9 * b)],
            'LeftShoulder': [('z', -5 + 0.8 * b)], 'RightShoulder': [('z', 5 - 0.8 * b)]}


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


# name: (pose at a time, length in seconds, does it loop)
CLIPS = {'idle': (idle, 8.0, True), 'idle_2': (idle_2, 8.0, True), 'talk': (talk, 6.0, True), 'listen': (listen, 6.0, True),
         'walk': (walk, WALK_S, True), 'point': (point, 2.5, False), 'hand_over': (hand_over, 5.0, False),
         'raise_hand': (raise_hand, 2.7, False), 'nod': (nod, 1.3, False)}


def sample(skeleton):
    """Samples every clip at 30 fps; returns times, quaternions per joint and hips places."""
    out = {}
    for name, (pose, length_s, loop) in CLIPS.items():
        count = round(length_s * FPS) + 1
        times = np.linspace(0, length_s, count)
        rows, hips = [], []
        for t in times:
            local, place, _ = skeleton.solve(pose(float(t)))
            rows.append([local[j] for j in skeleton.order])
            hips.append(place)
        q = np.array(rows)
        if loop:
            q[-1], hips[-1] = q[0], hips[0]
        flip = np.cumsum(np.concatenate([np.zeros((1, q.shape[1])), (q[1:] * q[:-1]).sum(2) < 0]), 0) % 2
        q[flip > 0] *= -1
        if loop:
            q[-1] = np.where((q[-1] * q[-2]).sum(1, keepdims=True) < 0, -q[0], q[0])
        out[name] = {'times': times, 'rotation': q, 'hips': np.array(hips), 'loop': loop}
    return out
