"""Static first-person hands in three poses.

Origin in the middle of the palm, axes as WebXR's hand joints: -Z along the fingers, +Y out of the back of the hand.
Light, to be tinted: skin, nitrile or heavy rubber.
"""
import math

import numpy as np

import kit
from kit import lathe, placed
from shapes import limb, loft, oval
from thing import part, thing

LOOK = 'soft:#f2f2f2'
# base (x, z) of the right hand's fingers, spread in degrees, bone lengths, radius
FINGERS = {
    'index': ((-0.029, -0.046), 5, (0.042, 0.025, 0.020), 0.0088),
    'middle': ((-0.0095, -0.050), 1, (0.046, 0.029, 0.021), 0.0091),
    'ring': ((0.0105, -0.047), -3, (0.042, 0.027, 0.020), 0.0086),
    'little': ((0.0290, -0.040), -9, (0.033, 0.020, 0.018), 0.0076),
}
# how far each joint is bent, in degrees downward
BENDS = {
    'open': {'index': (8, 10, 6), 'middle': (9, 12, 7), 'ring': (11, 13, 8), 'little': (12, 14, 9), 'thumb': (24, 12)},
    'point': {'index': (4, 4, 3), 'middle': (72, 95, 60), 'ring': (76, 98, 62), 'little': (80, 98, 62), 'thumb': (44, 40)},
    'grip': {'index': (46, 68, 42), 'middle': (50, 70, 44), 'ring': (54, 70, 44), 'little': (58, 70, 44), 'thumb': (52, 36)},
}


def finger(side, base, spread, bones, radius, bends):
    x, z = base
    at, path = np.array([side * x, -0.002, z]), []
    yaw, pitch = math.radians(spread) * side, 0.0
    path.append(at + [0, 0, 0.016])
    path.append(at.copy())
    for bone, bend in zip(bones, bends):
        pitch += math.radians(bend)
        forward = np.array([-math.sin(yaw) * math.cos(pitch), -math.sin(pitch), -math.cos(yaw) * math.cos(pitch)])
        at = at + forward * bone
        path.append(at.copy())
    limb(LOOK, path, [radius * 1.06, radius * 1.10, radius, radius * 0.94, radius * 0.80], 6, (0, 1, 0.02), (False, True))


def thumb(side, bends):
    fold, bend = (math.radians(b) for b in bends)
    at = np.array([side * -0.030, -0.008, 0.022])
    first = np.array([side * -0.74 * math.cos(fold), -math.sin(fold), -0.68])
    second = np.array([side * -0.42 * math.cos(fold + bend), -math.sin(fold + bend) * 0.7, -0.85])
    path = [at - first * 0.02, at, at + first / np.linalg.norm(first) * 0.034]
    path.append(path[-1] + second / np.linalg.norm(second) * 0.028)
    path.append(path[-1] + second / np.linalg.norm(second) * 0.018)
    limb(LOOK, path, [0.013, 0.0150, 0.0112, 0.0102, 0.0086], 6, (0, 1, 0.03), (False, True))


def palm(side):
    """From the wrist to the knuckles; the ball of the thumb on one side, thinner toward the little finger."""
    rings = []
    for z, wide, thick, shift, low in ((0.064, 0.054, 0.040, 0.0, 0.0), (0.050, 0.058, 0.040, 0.0, -0.001), (0.030, 0.072, 0.038, -0.002, -0.004), (0.004, 0.082, 0.034, -0.001, -0.003), (-0.024, 0.083, 0.029, 0.0, -0.001), (-0.044, 0.079, 0.023, 0.0, -0.001), (-0.052, 0.070, 0.016, 0.0, -0.002)):
        ring = []
        for k in range(12):
            a = 2 * math.pi * k / 12
            c, s = math.cos(a), math.sin(a)
            # Squarer than an ellipse.
            r = 1 / (abs(c) ** 2.6 + abs(s) ** 2.6) ** (1 / 2.6)
            ring.append((side * (shift + wide / 2 * r * c), low + thick / 2 * r * s * (1 - 0.18 * c), z))
        rings.append(ring)
    loft(LOOK, rings)


def hand(name, side):
    with thing(name, rests=False):
        for pose, bends in BENDS.items():
            with part(pose, apart=True):
                palm(side)
                for finger_name, (base, spread, bones, radius) in FINGERS.items():
                    finger(side, base, spread, bones, radius, bends[finger_name])
                thumb(side, bends['thumb'])
        with part('cuff', 0, 0, 0.052):
            rings = [[(w / 2 * math.cos(2 * math.pi * k / 12), h / 2 * math.sin(2 * math.pi * k / 12), z) for k in range(12)] for z, w, h in ((0.0, 0.060, 0.045), (0.05, 0.069, 0.056), (0.105, 0.078, 0.066), (0.108, 0.080, 0.068), (0.100, 0.070, 0.058))]
            loft(LOOK, rings)
        with part('sleeve', 0, 0, 0.060):
            rings = [[(w / 2 * math.cos(2 * math.pi * k / 12), h / 2 * math.sin(2 * math.pi * k / 12), z) for k in range(12)] for z, w, h in ((0.004, 0.058, 0.046), (0.0, 0.070, 0.056), (0.03, 0.074, 0.060), (0.12, 0.086, 0.074), (0.112, 0.080, 0.068))]
            loft('cloth:#22304a', rings)


def build():
    hand('hand_left', -1)
    hand('hand_right', 1)
