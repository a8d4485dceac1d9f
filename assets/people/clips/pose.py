"""The words poses are told in: standing, hands that hold, curves over time, poses keyed over time."""
import numpy as np

from .skeleton import Mix


def fingers(curl, side, thumb=12):
    """Curls the four fingers of a hand; a relaxed hand is about 18, a fist 75."""
    out = {}
    for i, f in enumerate(('Index', 'Middle', 'Ring', 'Little')):
        for k, g in enumerate(('Proximal', 'Intermediate', 'Distal')):
            out[side + f + g] = [('curl', (curl + i * 3) * (0.8, 1.15, 0.8)[k])]
    out[side + 'ThumbIntermediate'] = [('curl', thumb * 0.7)]
    out[side + 'ThumbDistal'] = [('curl', thumb)]
    return out


def sides(f):
    """Joins f(side, sign) of both sides; the left's sign is +1."""
    return f('Left', 1) | f('Right', -1)


def hold(side, at, aim, palm, of='UpperChest', hint=None, curl=None, thumb=None, by='grip'):
    """Puts a hand somewhere: `at` in the reference body's rest coordinates, carried along by the joint `of` (None: the world).

    `aim` is where the fingers point, `palm` where the palm looks. `by` says which point of the hand comes there: the `grip`
    (middle of a closed hand), the finger `tip`, or the `flat` palm.
    """
    s = 1 if side == 'Left' else -1
    along_m, off_m = {'grip': (0.080, 0.028), 'tip': (0.165, 0.020), 'flat': (0.085, 0.012)}[by]
    out = {side + 'Hold': {'at': np.array(at, float), 'aim': np.array(aim, float), 'palm': np.array(palm, float), 'of': of,
                           'hint': np.array(hint if hint is not None else (0.6 * s, -1, -0.35), float), 'along_m': along_m, 'off_m': off_m},
           side + 'UpperArm': [], side + 'LowerArm': [], side + 'ForeTwist': [], side + 'Hand': []}
    if curl is not None:
        out |= fingers(curl, side, 12 + curl * 0.35 if thumb is None else thumb)
    return out


def mirrored(v):
    """Returns a point or direction on the other side."""
    return np.asarray(v, float) * [-1, 1, 1]


def both(at, aim, palm, **more):
    """Holds with both hands alike; told for the left one."""
    return hold('Left', at, aim, palm, **more) | hold('Right', mirrored(at), mirrored(aim), mirrored(palm),
                                                      **(more | ({'hint': mirrored(more['hint'])} if more.get('hint') is not None else {})))


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


def bow(deg, of=('Spine', 'Chest', 'UpperChest'), head=0.0, turn_deg=0.0, aside_deg=0.0):
    """Bends the trunk forward, shared by its joints; `head` nods further."""
    share = deg / len(of)
    out = {j: [('x', share), ('y', turn_deg / len(of)), ('z', aside_deg / len(of))] for j in of}
    return out | {'Neck': [('x', head * 0.4)], 'Head': [('x', head * 0.6)]}


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
    return values[i] + (values[i + 1] - values[i]) * ease((t - times[i]) / (times[i + 1] - times[i]))


def ease(u):
    """Starts and ends softly."""
    u = np.clip(u, 0, 1)
    return u * u * (3 - 2 * u)


def keyed(t, keys):
    """Returns the pose at a time between keyed poses; a key may be a pose or a function of time that gives one."""
    at = lambda i: keys[i][1](t) if callable(keys[i][1]) else keys[i][1]  # noqa: E731
    times = [k for k, _ in keys]
    i = int(np.clip(np.searchsorted(times, t, side='right') - 1, 0, len(keys) - 1))
    if i == len(keys) - 1:
        return at(i)
    u = (t - times[i]) / (times[i + 1] - times[i])
    # half eased, half even: joints pass through keys instead of stopping; the smoothing of samples rounds the corners
    return Mix(at(i), at(i + 1), 0.6 * ease(u) + 0.4 * u) if u > 0 else at(i)


def wave(t, period_s, phase=0.0):
    return np.sin(2 * np.pi * (t / period_s + phase))


def bump(t, at_s, width_s):
    """Returns a short swell, 1 at its middle."""
    return np.exp(-((t - at_s) / width_s) ** 2)


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
