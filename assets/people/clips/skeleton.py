"""Solves a pose, given as directions, contacts and holds, to joint rotations on a skeleton whose rest frames are the world's.

Feet are placed by two-bone reach, so nobody slides; hands are placed by what they hold and where the palm looks.
"""
import numpy as np
from scipy.spatial.transform import Rotation

X, Y, Z = np.eye(3)
STANCE_M = 0.105       # ankle from the middle, standing
TWIST_SHARE = 0.55     # of the hand's turn about the forearm, what the forearm's own twist joint takes
HINGE_SHARE = 0.5      # how far the upper arm turns so that the elbow bends about its own hinge

AIM = {'UpperArm': 'LowerArm', 'LowerArm': 'Hand', 'ForeTwist': 'Hand', 'Hand': 'MiddleProximal',
       'UpperLeg': 'LowerLeg', 'LowerLeg': 'Foot', 'Foot': 'Toes', 'Shoulder': 'UpperArm'}
LEG = ('UpperLeg', 'LowerLeg', 'Foot', 'Toes')

# what touches the floor when somebody lies: joint, offset from it at rest, radius; metres
CONTACT = [('Hips', (0, 0, -0.02), 0.105), ('Chest', (0, 0, 0), 0.115), ('UpperChest', (0, 0.02, 0.04), 0.125), ('Head', (0, 0.08, 0.02), 0.100),
           *[(s + j, (0, 0, 0), r) for s in ('Left', 'Right') for j, r in
             (('UpperArm', 0.055), ('LowerArm', 0.045), ('Hand', 0.030), ('MiddleProximal', 0.018), ('UpperLeg', 0.090), ('LowerLeg', 0.060),
              ('Foot', 0.050), ('Toes', 0.030))]]


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
    (a, b, c), (d, e, f), (g, h, i) = m
    trace = a + e + i
    choice = int(np.argmax((a, e, i, trace)))
    if choice == 3:
        q = np.array((h - f, c - g, d - b, 1 + trace))
    elif choice == 0:
        q = np.array((1 + a - e - i, b + d, c + g, h - f))
    elif choice == 1:
        q = np.array((b + d, 1 + e - a - i, f + h, c - g))
    else:
        q = np.array((c + g, f + h, 1 + i - a - e, d - b))
    return q / np.sqrt(q @ q)


def matrix(q):
    """Converts x, y, z, w to a rotation matrix."""
    x, y, z, w = q
    return np.array([[1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
                     [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
                     [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)]])


def part_way(a, b, share):
    """Returns the rotation a share of the way from matrix a to matrix b."""
    return Rotation.from_matrix(a).as_matrix() @ Rotation.from_rotvec(Rotation.from_matrix(a.T @ b).as_rotvec() * share).as_matrix()


def _slerp(a, b, share):
    """Returns rows of quaternions between rows of quaternions."""
    dot = (a * b).sum(1, keepdims=True)
    b, dot = np.where(dot < 0, -b, b), np.minimum(np.abs(dot), 1.0)
    angle = np.arccos(dot)
    small = angle < 1e-4
    safe = np.where(small, 1.0, np.sin(angle))
    out = np.where(small, a * (1 - share) + b * share, (a * np.sin((1 - share) * angle) + b * np.sin(share * angle)) / safe)
    return out / np.linalg.norm(out, axis=1, keepdims=True)


def frame(along, across):
    """Returns a right-handed frame from one direction and a second one made square to it."""
    a = np.asarray(along, float) / np.linalg.norm(along)
    c = np.asarray(across, float) - a * (a @ across)
    c /= np.linalg.norm(c)
    return np.stack([a, c, np.cross(a, c)], 1)


class Mix:
    """A pose between two poses: joint rotations are blended, feet stay planted where both poses plant them."""

    def __init__(self, a, b, share):
        self.a, self.b, self.share = a, b, share


class Skeleton:
    """Solves poses. `place` holds rest joint places, `parent` the tree, `order` parents first."""

    def __init__(self, place, parent, order):
        self.place, self.parent, self.order = {k: np.asarray(v, float) for k, v in place.items()}, parent, order

    def solve(self, pose):
        """Returns local quaternions per joint and the hips' place."""
        local, hips, _ = self._solve(pose)
        return local, hips

    def places(self, local, hips):
        """Returns the world place and frame of every joint."""
        at, world = {}, {}
        for joint in self.order:
            up = self.parent[joint]
            at[joint] = at[up] + world[up] @ (self.place[joint] - self.place[up]) if up else np.asarray(hips)
            world[joint] = (world[up] if up else np.eye(3)) @ matrix(local[joint])
        return at, world

    def _solve(self, pose):
        if isinstance(pose, Mix):
            return self._mix(pose)
        local, hips = self._pose(pose)
        feet = {s: pose[s + 'FootAt'] for s in ('Left', 'Right') if s + 'FootAt' in pose} if 'body' not in pose else {}
        if 'body' in pose:
            lay, move_m = pose['body']
            local['Hips'] = quaternion(lay @ matrix(local['Hips']))
            hips = np.array([move_m[0], 0.0, move_m[2]])
            hips[1] = move_m[1] - self._lowest(local, hips)
        return local, hips, feet

    def _lowest(self, local, hips):
        at, world = self.places(local, hips)
        return min((at[j] + world[j] @ np.array(o))[1] - r for j, o, r in CONTACT)

    def _mix(self, mix):
        (la, ha, fa), (lb, hb, fb) = self._solve(mix.a), self._solve(mix.b)
        share = mix.share
        if share <= 0 or share >= 1:
            return (la, ha, fa) if share <= 0 else (lb, hb, fb)
        between = _slerp(np.array([la[j] for j in self.order]), np.array([lb[j] for j in self.order]), share)
        local = dict(zip(self.order, between))
        hips = np.asarray(ha) * (1 - share) + np.asarray(hb) * share
        if set(fa) == set(fb) == {'Left', 'Right'}:
            feet = {s: _between_feet(fa[s], fb[s], share) for s in fa}
            local.update(self._plant(local, hips, feet))
            return local, hips, feet
        # a fall comes to rest on the floor; while the feet still bear, it may hang above it
        low = self._lowest(local, hips)
        bears = (1 - share if fa else share if fb else 0.0) if low > 0 else 0.0
        return local, hips - [0, low * (1 - bears), 0], {}

    def _plant(self, local, hips, feet):
        """Returns the local rotations of both legs that put the feet where they are wanted."""
        out = {}
        for side, foot in feet.items():
            up, top = matrix(local['Hips']), side + 'UpperLeg'
            hip = np.asarray(hips) + up @ (self.place[top] - self.place['Hips'])
            for joint, m in zip(LEG, self._leg_frames(hip, foot, side)):
                out[side + joint] = quaternion(up.T @ m)
                up = m
        return out

    def _leg_frames(self, hip, foot, side):
        knee, ankle, across = self._leg(hip, foot, side)
        frames = []
        for joint, goal in (('UpperLeg', knee - hip), ('LowerLeg', ankle - knee)):
            rest = self._direction(side + joint)
            frames.append(frame(goal, across) @ frame(rest, np.cross(Z, rest)).T)
        m = turn(Y, foot.get('yaw', 0)) @ turn(X, foot.get('pitch', 0))
        return [*frames, m, m @ turn(X, -foot.get('toe', 0))]

    def _direction(self, joint):
        for side in ('Left', 'Right'):
            if joint.startswith(side) and joint[len(side):] in AIM:
                return self.place[side + AIM[joint[len(side):]]] - self.place[joint]
        return Y

    def _hand_rest(self, side):
        """Returns the hand's rest frame: along the fingers, then out of the palm."""
        along = self.place[side + 'MiddleProximal'] - self.place[side + 'Hand']
        across = self.place[side + 'IndexProximal'] - self.place[side + 'LittleProximal']
        palm = np.cross(along, across)
        bend = self.place[side + 'MiddleDistal'] - self.place[side + 'MiddleProximal']
        return frame(along, palm * np.sign(palm @ bend))

    def _pose(self, pose):
        world, at, local = {}, {}, {}
        legs, arms, held = {}, {}, {}
        for joint in self.order:
            up = self.parent[joint]
            base = world[up] if up else np.eye(3)
            at[joint] = (at[up] + base @ (self.place[joint] - self.place[up])) if up else \
                self.place[joint] + np.array(pose.get('hips_m', (0, 0, 0)))
            m = base.copy()
            side = 'Left' if joint.startswith('Left') else 'Right'
            sign = 1 if side == 'Left' else -1
            kind = joint[len(side):] if joint.startswith(('Left', 'Right')) else joint
            if kind in LEG and side + 'FootAt' in pose:
                if kind == 'UpperLeg':
                    legs[side] = dict(zip(LEG, self._leg_frames(at[joint], pose[side + 'FootAt'], side)))
                m = legs[side][kind]
            if kind == 'UpperArm' and side + 'HandAt' in pose:
                target, hint = pose[side + 'HandAt']
                arms[side] = self._arm(at[joint], np.array(target, float), np.array(hint, float), side)
            if kind == 'UpperArm' and side + 'Hold' in pose:
                held[side] = self._hold(pose[side + 'Hold'], at, world, side)
                arms[side] = self._arm(at[joint], held[side][0], held[side][2], side)
            if kind in ('UpperArm', 'LowerArm') and side in arms:
                elbow, hand = arms[side]
                goal = (elbow - at[joint]) if kind == 'UpperArm' else (hand - at[joint])
                m = between(m @ self._direction(joint), goal) @ m
                if kind == 'UpperArm' and side in held:
                    m = self._toward_hinge(m, elbow - at[joint], hand - elbow, side)
            if kind == 'ForeTwist' and side in held:
                m = turn(m @ self._direction(side + 'LowerArm'), self._twist(m, held[side][1], side) * TWIST_SHARE) @ m
            if kind == 'Hand' and side in held:
                m = held[side][1]
            for what, value in pose.get(joint, ()):
                if what == 'aim':
                    m = between(m @ self._direction(joint), np.array(value, float)) @ m
                elif what == 'roll':
                    m = turn(m @ self._direction(joint), value) @ m
                elif what == 'curl':
                    knuckles = self.place[side + 'LittleProximal'] - self.place[side + 'IndexProximal']
                    m = turn(base @ knuckles, value * sign) @ m
                else:
                    m = turn({'x': X, 'y': Y, 'z': Z}[what], value) @ m
            world[joint] = m
            local[joint] = quaternion(base.T @ m)
        return local, at['Hips']

    def _hold(self, hold, at, world, side):
        """Returns the wrist's place, the hand's frame and the elbow's hint for a hold."""
        of = hold['of']
        base = world[of] if of else np.eye(3)
        point = at[of] + base @ (hold['at'] - self.place[of]) if of else hold['at']
        hand = base @ frame(hold['aim'], hold['palm']) @ self._hand_rest(side).T
        along, palm = base @ frame(hold['aim'], hold['palm'])[:, :2].T[0], base @ frame(hold['aim'], hold['palm'])[:, 1]
        return point - along * hold['along_m'] - palm * hold['off_m'], hand, base @ hold['hint']

    def _twist(self, lower, hand, side):
        axis = self._direction(side + 'LowerArm')
        q = quaternion(lower.T @ hand)
        deg = np.degrees(2 * np.arctan2(q[:3] @ axis / np.linalg.norm(axis), q[3]))
        return np.clip((deg + 180) % 360 - 180, -130, 130)

    def _toward_hinge(self, m, upper, lower, side):
        bend = np.linalg.norm(np.cross(upper, lower)) / np.linalg.norm(upper) / np.linalg.norm(lower)
        if bend < 0.05:
            return m
        rest_upper, rest_lower = self._direction(side + 'UpperArm'), self._direction(side + 'LowerArm')
        hinged = frame(upper, np.cross(upper, lower)) @ frame(rest_upper, np.cross(rest_upper, rest_lower)).T
        return part_way(m, hinged, HINGE_SHARE * min(1, bend * 2))

    def _leg(self, hip, foot, side):
        forward = turn(Y, foot.get('yaw', 0) * 0.6) @ (Z + [foot.get('knee_out', 0) * np.sign(self.place[side + 'Foot'][0]), 0.02, 0])
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
        return _bend(hip, ankle, a, b, forward), ankle, np.cross(forward, ankle - hip)

    def _arm(self, shoulder, hand, hint, side):
        a = np.linalg.norm(self.place[side + 'LowerArm'] - self.place[side + 'UpperArm'])
        b = np.linalg.norm(self.place[side + 'Hand'] - self.place[side + 'LowerArm'])
        return _bend(shoulder, hand, a, b, hint), hand


def _between_feet(a, b, share):
    mix = lambda key, rest: np.asarray(a.get(key, rest)) * (1 - share) + np.asarray(b.get(key, rest)) * share  # noqa: E731
    return {'move_m': mix('move_m', (0.0, 0.0, 0.0)), **{k: float(mix(k, 0.0)) for k in ('yaw', 'pitch', 'toe', 'knee_out')}}


def _bend(start, end, a, b, hint):
    d = end - start
    far = min(np.linalg.norm(d), (a + b) * 0.9995)
    d = d / np.linalg.norm(d)
    cos = (a * a + far * far - b * b) / (2 * a * far)
    out = hint - d * (hint @ d)
    out /= np.linalg.norm(out)
    return start + d * a * cos + out * a * np.sqrt(max(0, 1 - cos * cos))
