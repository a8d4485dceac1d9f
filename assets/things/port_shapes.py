"""Shapes that the things of the port share: soft bodies, wrapped labels, straps, displays.

Frame and units as in kit.py: metres, Y up, +Z toward whoever uses the thing.
"""
import math

import numpy as np

from thing import PRINTS, display, part, print_on, thing  # noqa: F401  (first: it teaches the kit the finishes)
import kit
from kit import sheet

# Colours of the set, each with its finish.
SHADES = {
    'black': 'plastic:#1a1c1f', 'dark': 'plastic:#2b2f33', 'slate': 'plastic:#4e5860', 'grey': 'plastic:#8a9196', 'light': 'plastic:#b9bcba', 'white': 'plastic:#d2d3d0', 'cream': 'plastic:#c9c3ae',
    'yellow': 'plastic:#dba318', 'orange': 'plastic:#cc5a17', 'red': 'gloss:#a81d17', 'blue': 'plastic:#1f4f95', 'navy': 'plastic:#1b3560', 'green': 'plastic:#2a6f46', 'rubber': 'rubber:#202225', 'clear': 'film:#aeb8ba',
    'lens': 'glass:#0d1a2c', 'germanium': 'glass:#41342c', 'visor': 'glass:#3c474c', 'lamp_red': 'gloss:#c9c2be', 'lamp_green': 'gloss:#c2c9be', 'lamp_white': 'gloss:#d2d3cf', 'swatch': 'paper:#dcdcdc', 'paper': 'paper:#d6d4cb', 'paper_yellow': 'paper:#d1a93a',
    'steel': 'steel:#a9afb3', 'zinc': 'satin:#979ea3', 'iron': 'satin:#5e656b', 'aluminium': 'satin:#b4b8ba', 'silver': 'steel:#b9bdc0', 'brass': 'steel:#c79a3a', 'card': 'card:#a37a50', 'wood': 'card:#a5834f',
    'hivis': 'cloth:#bccf1c', 'hivis_orange': 'cloth:#d65a14', 'reflective': 'film:#b7bbbb', 'webbing': 'cloth:#23262a', 'carbon': 'gloss:#24272a',
}
kit.LOOKS.update({name: tuple(look.split(':')) for name, look in SHADES.items()})

MODELS = {}


def model(name, rests=True):
    """Registers what builds a thing; `rests` as in thing.py."""
    def register(function):
        MODELS[name] = function, rests
        return function
    return register


def build_all():
    for name, (function, rests) in MODELS.items():
        with thing(name, rests):
            function()


def ring(at, rx, rz, count=12, power=1.0, turn=0.0):
    """Level ellipse around `at`; `power` below 1 makes it squarer."""
    a = np.linspace(0, 2 * math.pi, count, endpoint=False) + turn
    c, s = np.cos(a), np.sin(a)
    return np.stack([at[0] + rx * np.sign(c) * np.abs(c) ** power, np.full(count, at[1]), at[2] + rz * np.sign(s) * np.abs(s) ** power], 1)


def skin(look, rings, caps=(True, True), tint=None):
    """Stretches a smooth surface over rings of equal count; caps close its ends."""
    count = len(rings[0])
    points, faces = [p for r in rings for p in r], []
    for j in range(len(rings) - 1):
        for i in range(count):
            k = (i + 1) % count
            faces.append((j * count + i, (j + 1) * count + i, (j + 1) * count + k, j * count + k))
    for end, base in ((0, 0), (1, (len(rings) - 1) * count)):
        if caps[end]:
            points.append(np.mean(rings[-end], 0))
            for i in range(count):
                k = (i + 1) % count
                faces.append((len(points) - 1, base + i, base + k) if end == 0 else (len(points) - 1, base + k, base + i))
    p = np.array(points, float)
    middle = p.mean(0)
    volume = sum(float(np.dot(p[f[0]] - middle, np.cross(p[f[i]] - middle, p[f[i + 1]] - middle))) for f in faces for i in range(1, len(f) - 1))
    if volume < 0:
        faces = [tuple(reversed(f)) for f in faces]
    sheet(look, p, faces, tint)


def limb(look, path, radii, count=8, caps=(True, True), up=(0, 0, 1), power=1.0, tint=None):
    """Sweeps an ellipse along a path: radii are numbers or (across, along `up`)."""
    p = np.array(path, float)
    n = len(p)
    rings = []
    a = np.linspace(0, 2 * math.pi, count, endpoint=False)
    c, s = np.cos(a), np.sin(a)
    c, s = np.sign(c) * np.abs(c) ** power, np.sign(s) * np.abs(s) ** power
    for i in range(n):
        t = p[min(i + 1, n - 1)] - p[max(i - 1, 0)]
        t /= np.linalg.norm(t)
        v = np.array(up, float) - t * np.dot(up, t)
        v /= np.linalg.norm(v)
        u = np.cross(v, t)
        ra, rb = radii[i] if isinstance(radii[i], tuple) else (radii[i], radii[i])
        rings.append(p[i] + np.outer(c * ra, u) + np.outer(s * rb, v))
    skin(look, rings, caps, tint)


def tile(look, size, at, bevel=0.002, tint=None):
    """Low block on a face that looks toward +Z: no back, soft front edge; `at` is the middle of its front."""
    w, h, d = size[0] / 2, size[1] / 2, size[2]
    def loop(x, y, z):
        return [(at[0] + s * x, at[1] + t * y, at[2] + z) for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    front, edge, foot = loop(w - bevel, h - bevel, 0), loop(w, h, -bevel), loop(w, h, -d)
    sides = [(0, -1, 0), (1, 0, 0), (0, 1, 0), (-1, 0, 0)]
    points, normals, faces = list(front), [(0, 0, 1)] * 4, [(0, 1, 2, 3)]
    for a, na, b, nb in ((front, [(0, 0, 1)] * 4, edge, sides), (edge, sides, foot, sides)):
        for k in range(4):
            base = len(points)
            points += [a[k], a[(k + 1) % 4], b[(k + 1) % 4], b[k]]
            normals += [na[k], na[k], nb[k], nb[k]]
            faces.append((base, base + 1, base + 2, base + 3))
    kit.emit(look, points, normals, faces, tint=tint)


def strap(look, path, width, across=(1, 0, 0), tint=None):
    """Flat band along a path, seen from both sides."""
    p, half = np.array(path, float), np.array(across, float) * width / 2
    points, faces = [], []
    for q in p:
        points += [q - half, q + half]
    for i in range(len(p) - 1):
        faces.append((2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2))
    sheet(look, points, faces, tint)
    sheet(look, points, [tuple(reversed(f)) for f in faces], tint)


def heap(look, size, at=(0, 0, 0), rough=0.08, count=12, rings=4, seed=1, tint=None):
    """Low heap of loose stuff, size = (width, height, depth)."""
    local = np.random.default_rng(seed)
    points, faces = [], []
    for j in range(rings):
        t = j / rings
        for i in range(count):
            a = 2 * math.pi * i / count
            w = 1 + local.normal(0, rough)
            h = (math.cos(math.pi * (1 - t)) + 1) / 2
            points.append((at[0] + size[0] / 2 * (1 - t) * w * math.cos(a), at[1] + size[1] * h * (1 + local.normal(0, rough)) * (j > 0), at[2] + size[2] / 2 * (1 - t) * w * math.sin(a)))
    points.append((at[0], at[1] + size[1], at[2]))
    for j in range(rings - 1):
        for i in range(count):
            k = (i + 1) % count
            faces.append((j * count + k, j * count + i, (j + 1) * count + i, (j + 1) * count + k))
    for i in range(count):
        faces.append(((rings - 1) * count + (i + 1) % count, (rings - 1) * count + i, len(points) - 1))
    sheet(look, points, faces, tint)


def cloth(look, width, depth, at=(0, 0, 0), wave=0.01, cells=(8, 6), seed=1, both=False, tint=None, hang=None):
    """Lying sheet with gentle waves; `hang(u, v)` may add a height in metres, u and v in -1..1."""
    local = np.random.default_rng(seed)
    phase = local.uniform(0, 6, 4)
    n, m = cells
    points, faces = [], []
    for j in range(m + 1):
        for i in range(n + 1):
            u, v = i / n * 2 - 1, j / m * 2 - 1
            y = wave * (1 + 0.5 * math.sin(3 * u + phase[0] + 2 * v) + 0.5 * math.sin(5 * v + phase[1] - u)) + (hang(u, v) if hang else 0)
            points.append((at[0] + u * width / 2, at[1] + y, at[2] + v * depth / 2))
    for j in range(m):
        for i in range(n):
            a = j * (n + 1) + i
            faces.append((a, a + n + 1, a + n + 2, a + 1))
    sheet(look, points, faces, tint)
    if both:
        sheet(look, points, [tuple(reversed(f)) for f in faces], tint)


def lay(picture, where, pieces, rows=1):
    """Lays a print over a surface: `where(s, t)` gives point and normal at shares of its width and height."""
    u0, v0, u1, v1 = PRINTS[picture]
    points, normals, faces, uvs = [], [], [], []
    for j in range(rows + 1):
        for i in range(pieces + 1):
            point, normal = where(i / pieces, j / rows)
            points.append(point)
            normals.append(normal)
    for j in range(rows):
        for i in range(pieces):
            k = j * (pieces + 1) + i
            faces.append((k, k + 1, k + pieces + 2, k + pieces + 1))
            a, b, c, d = (u0 + (u1 - u0) * i / pieces, u0 + (u1 - u0) * (i + 1) / pieces, v0 + (v1 - v0) * j / rows, v0 + (v1 - v0) * (j + 1) / rows)
            uvs.append([(a, c), (b, c), (b, d), (a, d)])
    kit.emit('decal:#ffffff', points, normals, faces, uvs)


def wrap(picture, radius, width, height, y, yaw=0.0, lift=0.0012, pieces=4, turned=False, axis='y', along=0.0):
    """Sticks a print around a cylinder at the origin; yaw 0 faces +Z. `turned`: it stands on its corner, width is its side.

    axis 'x': the cylinder lies along X, the print is read from +Z and stands at `along` metres.
    """
    # Flat pieces touch the round wall in their middles, so that it never cuts through.
    out = (radius + lift) / math.cos(width / pieces / 2 / radius)

    def where(s, t):
        s, t = (s - 0.5) * width, (t - 0.5) * height
        if turned:
            s, t = (s - t) * math.sqrt(0.5), (s + t) * math.sqrt(0.5)
        if axis == 'x':
            a = (y + t) / radius
            return (along + s, out * math.sin(a), out * math.cos(a)), (0, math.sin(a), math.cos(a))
        a = math.radians(yaw) + s / radius
        return (out * math.sin(a), y + t, out * math.cos(a)), (math.sin(a), 0, math.cos(a))
    lay(picture, where, pieces, pieces if turned or axis == 'x' else 1)


def stick(picture, width, height, at, yaw=0, pitch=0, roll=0):
    """Sticks a print on a flat face; `at` is its middle."""
    print_on(picture, at, yaw, pitch, roll, width, height)


def diamond(picture, side, at, yaw=0, pitch=0):
    """Sticks a mark that stands on its corner; `side` in metres."""
    print_on(picture, at, yaw, pitch, 45, side, side)
