"""Opens and closes the things of a set, their parts and displays, around the primitives of the kit.

Frame of a thing: metres, Y up, +Z toward whoever uses it; its origin is where it rests, or its grip.
"""
import math
from contextlib import contextmanager

import numpy as np

import finish  # noqa: F401  (first: it teaches the kit the finishes)
import kit
from atlas import DRAWINGS

PRINTS = {}  # name -> rectangle in the atlas; filled before a set is modelled
THINGS = {}  # name -> Thing
_open = None


class Part:
    """A mesh with a pivot. `apart`: it stands in for another, so neither darkens the other."""

    def __init__(self, model, apart=False):
        self.model, self.apart = model, apart


class Thing:
    """A thing: its body, parts and displays. `rests`: it stands on something, which darkens it below."""

    def __init__(self, name, rests):
        self.name, self.rests = name, rests
        self.parts, self.displays = {}, {}


@contextmanager
def thing(name, rests=True):
    """Opens a thing; whatever is built inside, outside of a part, is its body."""
    global _open
    if name in THINGS:
        raise ValueError(f'thing "{name}" is there twice')
    one = THINGS[name] = Thing(name, rests)
    before, _open = _open, one
    kit.chance.seed(name)
    with kit.building(kit.Model(name)) as body:
        one.parts[''] = Part(body)
        yield one
    _open = before


@contextmanager
def part(name, x=0.0, y=0.0, z=0.0, yaw=0.0, pitch=0.0, roll=0.0, apart=False):
    """Opens a part of the open thing, whose origin and axes are the place named."""
    if name in _open.parts:
        raise ValueError(f'{_open.name}: part "{name}" is there twice')
    with kit.live(name, x, y, z, yaw, pitch, roll) as model:
        _open.parts[name] = Part(model, apart)
        yield model


def display(width, height, at, yaw=0.0, pitch=0.0, roll=0.0, name=''):
    """Leaves room for live content: a rectangle facing its +Z, `at` its middle."""
    if name in _open.displays:
        raise ValueError(f'{_open.name}: display "{name}" is there twice')
    with kit.placed(*at, yaw, pitch, roll):
        _open.displays[name] = (kit._matrix.copy(), width, height)


def print_on(name, at, yaw=0.0, pitch=0.0, roll=0.0, width=None, height=None, tint=(1, 1, 1)):
    """Puts a drawing of the atlas on a surface, in its true size unless told; lift it 0.3 mm."""
    w, h = DRAWINGS[name][:2]
    kit.quad('decal:#ffffff', width or w / 1000, height or h / 1000, at, PRINTS[name], tint, yaw, pitch, roll)


def print_round(name, radius, y, height, at=(0, 0, 0), turn=0.0, sweep=360.0, segments=12, drop=0.0004):
    """Wraps a drawing around an upright cylinder, its middle facing +Z (plus `turn` degrees).

    `radius`: one number, or (below, above) where the surface tapers.
    """
    u0, v0, u1, v1 = PRINTS[name]
    low, high = (radius, radius) if np.isscalar(radius) else radius
    angles = np.radians(np.linspace(-sweep / 2, sweep / 2, segments + 1) + turn)
    # Its chords must not cut into the corners of what it lies on.
    outside = 1 / math.cos(math.radians(sweep / segments / 2))
    points, normals, faces, uvs = [], [], [], []
    for a in angles:
        n = np.array([np.sin(a), 0, np.cos(a)])
        for r, h in ((low, -height / 2), (high, height / 2)):
            points.append(np.array(at, float) + n * (r + drop) * outside + [0, y + h, 0])
            normals.append(n)
    for i in range(segments):
        faces.append((2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1))
        a, b = u0 + (u1 - u0) * i / segments, u0 + (u1 - u0) * (i + 1) / segments
        uvs.append([(a, v0), (b, v0), (b, v1), (a, v1)])
    kit.emit('decal:#ffffff', points, normals, faces, uvs)
