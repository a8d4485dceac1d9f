"""Looks and classes of the container yard, and what puts drawings of the atlases on surfaces.

All opaque things draw from the atlas itself (class `hull`), so that the yard is few draw calls; see README.md.
"""
import json
import math

import kit
import place
from classes import CLASSES, Class
from kit import LOOKS, box, chance, density, emit, placed, quad, transform

CLASSES['ground'] = Class(6.0, 0.5, 0.9, offset=False)
# Painted things, straight from the atlas; vertex colour is the paint.
CLASSES['hull'] = Class(roughness=0.62, texture='atlas')
# The same, cut out by alpha, with its own decals: what the blast takes away, what is put up later, what is left.
CLASSES['cut'] = Class(roughness=0.62, texture='atlas', cut=True)
# Puddles, basin, panes: dark and smooth.
CLASSES['wet'] = Class(roughness=0.07, casts=False)
CLASSES['live'] = Class(roughness=0.55, texture='live_atlas', lit=False, cut=True)

LOOKS |= {'ground': ('ground', '#ffffff'), 'hull': ('hull', '#ffffff'), 'cut': ('cut', '#ffffff'), 'puddle': ('wet', '#34383a'), 'water': ('wet', '#26363b'), 'pane': ('wet', '#10171b')}
AS_HULL = {'paint': 'hull', 'metal': 'hull', 'card': 'hull', 'wall': 'hull'}
AS_CUT = {'paint': 'cut', 'metal': 'cut', 'card': 'cut', 'wall': 'cut', 'hull': 'cut', 'decal': 'cut'}
AS_LIVE = {'paint': 'live', 'metal': 'live', 'card': 'live', 'wall': 'live', 'hull': 'live', 'decal': 'live'}
GRAIN_M = 3.0

_rects = {}


def load():
    """Reads where the atlases keep each drawing."""
    for name in ('atlas', 'live_atlas'):
        _rects[name] = json.load(open(f'{place.TEXTURES}/{name}.json'))
    for cls in ('hull', 'cut', 'live'):
        kit.GRAIN[cls] = (_rects[CLASSES[cls].texture]['grain'], GRAIN_M)


def rect(name, look='hull'):
    """Finds a drawing; a live part without a drawing of that name shows plain paint."""
    known = _rects[CLASSES[kit.class_of(look)].texture]
    return known[name] if name in known else known['grain']


def mark(name, width, height, at, yaw=0, pitch=0, roll=0, tint=None, part=(0, 0, 1, 1)):
    """Puts a drawing on a surface."""
    u0, v0, u1, v1 = rect(name, 'decal')
    a, b, c, d = part
    with density(0.5):
        quad('decal', width, height, at, (u0 + a * (u1 - u0), v0 + b * (v1 - v0), u0 + c * (u1 - u0), v0 + d * (v1 - v0)), tint, yaw, pitch, roll)


def flat(name, width, length, x, z, yaw=0, y=0.006, tint=None, part=(0, 0, 1, 1)):
    """Lays a drawing on the ground."""
    mark(name, width, length, (x, y, z), yaw, -90, tint=tint, part=part)


def line(x0, z0, x1, z1, width=0.15, name='white', piece=4.0, y=0.005):
    """Road paint, in pieces that wear differently."""
    length, yaw = math.hypot(x1 - x0, z1 - z0), math.degrees(math.atan2(-(z1 - z0), x1 - x0))
    pieces = max(1, round(length / piece))
    for i in range(pieces):
        t, start = (i + 0.5) / pieces, chance.random() * 0.3
        with density(0.4):
            flat(name, length / pieces, width, x0 + (x1 - x0) * t, z0 + (z1 - z0) * t, yaw, y, part=(start, 0, start + 0.7, 1))


def board(name, width, height, at, yaw=0, back='#5d6973'):
    """Sign on a thin panel; `at` is the middle of its back."""
    with placed(*at, yaw):
        box('hull', (width + 0.03, height + 0.03, 0.03), (0, 0, 0.015), 0, tint=kit.linear(back))
        mark(name, width, height, (0, 0, 0.037))


def post_sign(name, width, height, at, yaw=0, low=1.6):
    """Sign on a pole."""
    with placed(*at, yaw):
        box('hull', (0.06, low + height, 0.06), (0, (low + height) / 2, -0.03), 0, '-y', kit.linear('#8b9094'))
        board(name, width, height, (0, low + height / 2, 0))


def plate(x0, z0, x1, z1, tint, y=0.0, look='ground'):
    """Level paving or water."""
    emit(look, [(x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)], [(0, 1, 0)] * 4, [(0, 1, 2, 3)], tint=tint)


SKY_IN_GLASS, DARK_IN_GLASS = kit.linear('#5f747e'), kit.linear('#10181c')


def glazing(width, height, at, yaw=0, look='pane', pitch=0):
    """A pane one does not see through: sky in its upper part, the dark room below."""
    m = transform(*at, yaw, pitch)
    rows = ((-0.5, DARK_IN_GLASS), (-0.05, DARK_IN_GLASS * 1.5), (0.12, SKY_IN_GLASS * 0.55), (0.5, SKY_IN_GLASS))
    points = [m[:3, :3] @ (s * width / 2, y * height, 0) + m[:3, 3] for y, _ in rows for s in (-1, 1)]
    emit(look, points, [m[:3, 2]] * len(points), [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(3)], tint=[c for _, c in rows for _ in range(2)])
