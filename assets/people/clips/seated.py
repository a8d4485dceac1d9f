"""Sitting on a seat 0.45 m high: feet stay where they stood, the seat's front edge is about 0.15 m behind the ankles."""
import numpy as np

from .everyday import _speech, idle
from .pose import both, bow, bump, hold, keyed, sides, stand, track, wave

SEAT_M = 0.45
HIPS_DOWN_M = 0.965 - SEAT_M - 0.100       # the hips' joints lie 0.10 m above the seat


def seated(**more):
    """Sits upright and leaned lightly back, arms still hanging."""
    pose = stand()
    pose['hips_m'] = (0, -HIPS_DOWN_M, -0.425)
    pose['Hips'] = [('x', -13)]
    pose['Spine'] = [('x', 3)]
    pose['Chest'] = [('x', 3)]
    pose['UpperChest'] = [('x', 2)]
    pose['Neck'] = [('x', 2)]
    pose['Head'] = [('x', 2)]
    pose |= sides(lambda side, s: {side + 'FootAt': {'yaw': 8 * s, 'move_m': (0.025 * s, 0, 0.02), 'knee_out': 0.10}})
    return pose | more


def lap(rise_m=0.0):
    """Lays one hand in the other on the lap."""
    return hold('Left', (0.012, 0.655 + rise_m, -0.165), (-0.80, -0.10, 0.55), (0.1, -1, 0), of=None, curl=26, hint=(0.9, -0.3, -0.6)) | \
        hold('Right', (-0.018, 0.685 + rise_m, -0.165), (0.82, -0.14, 0.52), (-0.1, -1, 0.1), of=None, curl=30, hint=(-0.9, -0.3, -0.6))


def sit_idle(t):
    """Sits with the hands in the lap, breathing; the eyes wander a little."""
    b = wave(t, 4.0)
    look = track(t, [(0, 0), (2.2, 5), (4.2, 1), (5.8, -5)], 8.0)
    return seated(Chest=[('x', 3 - 0.8 * b)], UpperChest=[('x', 2 - 0.7 * b)], Neck=[('x', 3), ('y', 0.4 * look)],
                  Head=[('x', 3 + 0.9 * b), ('y', 0.6 * look)], LeftShoulder=[('z', -5 + 0.9 * b)], RightShoulder=[('z', 5 - 0.9 * b)],
                  Spine=[('x', 3), ('z', 0.6 * wave(t, 8.0))]) | lap(0.002 * b)


def sit_talk(t):
    """Speaks sitting: one hand leaves the lap."""
    loop = 6.0
    lift = track(t, [(0, 0), (0.8, 0.8), (1.6, 0.55), (2.3, 1.0), (3.1, 0.3), (4.0, 0.1), (4.7, 0.7), (5.4, 0.1)], loop)
    wide = track(t, [(0, 0), (0.8, 0.05), (1.6, 0.0), (2.3, 0.09), (3.1, 0.02), (4.7, 0.06)], loop)
    aside = track(t, [(0, 0), (1.4, 5), (3.0, -2), (4.5, 4)], loop)
    nod = bump(t, 0.8, 0.2) + bump(t, 2.3, 0.22) + 0.8 * bump(t, 4.7, 0.22)
    pose = sit_idle(0) | {'Chest': [('x', 5 + 1.0 * wave(t, 3.0)), ('y', 0.3 * aside)], 'Neck': [('x', 2 + 1.8 * nod), ('y', 0.4 * aside)],
                          'Head': [('x', 1 + 3.0 * nod), ('y', 0.6 * aside), ('z', 0.4 * aside)], 'Jaw': [('x', _speech(t, loop))]}
    mix = lambda a, b: np.asarray(a) * (1 - lift) + np.asarray(b) * lift  # noqa: E731
    return pose | hold('Right', mix((-0.018, 0.685, -0.165), (-0.17 - wide, 0.88, -0.02)), mix((0.82, -0.14, 0.52), (0.25, 0.20, 1)),
                       mix((-0.1, -1, 0.1), (0.85, 0.55, 0)), of=None, curl=30 - 14 * lift, hint=(-0.9, -0.6, -0.5))


def coughing(t, bursts):
    """Returns the push of each cough, sharp to begin with, soft to end."""
    return sum(a * np.where(t < at, np.exp(-((t - at) / 0.05) ** 2), np.exp(-((t - at) / 0.16) ** 2)) for at, a in bursts)


def to_mouth(side, push=0.0, of='Head'):
    """Brings a loose fist before the mouth."""
    s = 1 if side == 'Left' else -1
    return hold(side, (0.012 * s, 1.566, 0.205 - 0.006 * push), (-0.90 * s, 0.38, -0.05), (-0.30 * s, -0.35, -1), of=of, curl=58, thumb=38,
                hint=(0.8 * s, -1, -0.1))


def sit_cough(t):
    """Coughs three times into the hand, bent forward."""
    push = coughing(t, ((0.85, 1.0), (1.25, 0.75), (1.75, 1.0)))
    bent = lambda t: seated(**(bow(17 + 9 * push, head=8 + 8 * push) | {'Hips': [('x', -9 + 1.5 * push)]})) | hold(  # noqa: E731
        'Left', (0.11, 0.66, -0.15), (-0.35, -0.15, 1), (0.1, -1, 0), of=None, curl=28, hint=(0.9, -0.3, -0.6)) | to_mouth('Right', push) | {
        'LeftShoulder': [('z', -5 + 5 * push)], 'RightShoulder': [('z', 5 - 5 * push)], 'Jaw': [('x', 9 * push)]}
    return keyed(t, [(0, sit_idle(0)), (0.6, bent), (2.2, bent), (3.0, sit_idle(0))])


def shivering(t):
    """Returns a fine, uneven tremor in -1..1; even over four seconds."""
    return (0.6 * wave(t, 0.16) + 0.4 * wave(t, 4 / 31, 0.3)) * (0.55 + 0.45 * wave(t, 2.0) * wave(t, 4.0, 0.1))


def hugging(tremor, low_m=0.0, out_m=0.0):
    """Holds the own upper arms, shoulders drawn up."""
    return hold('Left', (-0.175, 1.235 - low_m, 0.135 + out_m), (-0.80, 0.45, 0.05), (-0.10, -0.1, -1), curl=34, hint=(0.5, -1, 0.35)) | \
        hold('Right', (0.180, 1.205 - low_m, 0.175 + out_m), (0.80, 0.40, 0.0), (0.10, -0.1, -1), curl=34, hint=(-0.5, -1, 0.35)) | {
        'LeftShoulder': [('z', 5 + 1.5 * tremor), ('y', -10)], 'RightShoulder': [('z', -5 - 1.5 * tremor), ('y', 10)]}


def sit_shiver(t):
    """Sits hunched, arms about the chest, and shivers."""
    n = shivering(t)
    b = wave(t, 2.0)
    pose = seated(**(bow(20 - 0.8 * b + 0.7 * n, head=6 + 0.8 * n, turn_deg=0.8 * n) | {'Hips': [('x', -9)]}))
    return pose | hugging(n) | {'Jaw': [('x', 1.2 + 1.0 * wave(t, 0.125))]} | sides(
        lambda side, s: {side + 'FootAt': {'yaw': 3 * s, 'move_m': (-0.015 * s, 0, 0.0), 'knee_out': 0.0}})


def sit_down(t):
    """Sits down from standing: bends, lowers, leans back, lays the hands in the lap."""
    reach = both((0.17, 0.74, -0.02), (0.0, -0.6, 1), (0, -1, -0.4), of=None, curl=20, hint=(0.7, -0.5, -0.8))
    low = seated(**bow(24, head=-10)) | {'hips_m': (0, -HIPS_DOWN_M + 0.01, -0.41), 'Hips': [('x', 14)]} | reach
    down = seated(**bow(34, head=-18)) | {'hips_m': (0, -0.21, -0.26), 'Hips': [('x', 24)]} | reach
    return keyed(t, [(0, idle(0)), (0.55, down), (1.1, low), (1.9, sit_idle(0))])


def stand_up(t):
    """Stands up: leans forward over the feet, pushes off the thighs, straightens."""
    reach = both((0.15, 0.70, -0.04), (0.0, -0.4, 1), (0, -1, -0.2), of=None, curl=18, hint=(0.7, -0.4, -0.8))
    lean = seated(**bow(36, head=-16)) | {'hips_m': (0, -HIPS_DOWN_M + 0.01, -0.37), 'Hips': [('x', 20)]} | reach
    rise = seated(**bow(32, head=-14)) | {'hips_m': (0, -0.20, -0.20), 'Hips': [('x', 24)]} | both(
        (0.19, 0.80, 0.04), (0.0, -1, 0.5), (0, -0.6, -1), of=None, curl=18, hint=(0.7, -0.4, -0.8))
    return keyed(t, [(0, sit_idle(0)), (0.7, lean), (1.2, rise), (2.0, idle(0))])
