"""Builds meshes from a few primitives, in the frame of the running app: metres, Y up, -Z ahead.

Knows nothing of Blender; `blend.py` turns a Model into Blender objects. A primitive writes into
the model that is open (`building`), at the place that is open (`placed`). Each primitive names a
*look*: a material class and the colour that is multiplied onto the class's neutral tile texture.
"""
import math
import random
from contextlib import contextmanager

import numpy as np

from classes import CLASSES

# A scene may add looks of its own.
LOOKS = {
    'floor': ('floor', '#ffffff'),
    'wall': ('wall', '#cfd2d0'), 'wall_low': ('wall', '#7f93a3'), 'partition': ('wall', '#c3cbd0'),
    'white': ('paint', '#d9dad7'), 'cream': ('paint', '#c9c5b8'), 'grey': ('paint', '#979ea3'), 'slate': ('paint', '#5d6973'),
    'trim': ('paint', '#3a4249'), 'dark': ('paint', '#24282c'), 'black': ('paint', '#131517'), 'navy': ('paint', '#1c3d70'),
    'blue': ('paint', '#2a5a98'), 'sky': ('paint', '#8fa9bd'), 'yellow': ('paint', '#e0a91b'), 'orange': ('paint', '#cf6319'), 'red': ('paint', '#ab2119'),
    'green': ('paint', '#2c7348'), 'beam': ('paint', '#5c6b78'), 'deck': ('paint', '#a9b0b3'), 'cork': ('paint', '#a9855b'),
    'glass': ('paint', '#0f161b'), 'tape': ('paint', '#bfa06f'), 'skin_wrap': ('paint', '#b9c0c2'),
    'steel': ('metal', '#b4babd'), 'zinc': ('metal', '#9aa3a8'), 'iron': ('metal', '#6b737a'), 'brass': ('metal', '#b09a60'),
    'card': ('card', '#a97f55'), 'wood': ('card', '#a98a61'), 'rubber': ('card', '#1c1d1f'), 'lead': ('card', '#33383d'),
    'canvas': ('card', '#5f6654'), 'mailbag': ('card', '#b9bbae'), 'fabric': ('card', '#233a5e'), 'poly': ('card', '#c9cac5'), 'mat': ('card', '#2c2f31'),
    'pane': ('glass', '#9fb4b8'), 'proxy': ('proxy', '#808080'), 'live': ('live', '#ffffff'), 'belt': ('belt', '#ffffff'), 'decal': ('decal', '#ffffff'), 'glow': ('glow', '#ffffff'), 'screen': ('screen', '#ffffff'),
}


def linear(hexcode):
    """Converts #rrggbb (sRGB) to linear RGB."""
    srgb = np.array([int(hexcode[i:i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


class Surface:
    """Polygons of one material class."""

    def __init__(self):
        self.points, self.normals, self.colours = [], [], []
        self.faces, self.uvs, self.densities = [], [], []
        self.count = 0


class Model:
    """A named thing: one surface per material class, with a pivot in metres."""

    def __init__(self, name, pivot=(0, 0, 0)):
        self.name, self.pivot, self.surfaces = name, np.array(pivot, float), {}
        self.matrix = np.eye(4)


_model = None
_matrix = np.eye(4)
_density = 1.0
_drawn_as = {}
chance = random.Random(20261121)


def transform(x=0.0, y=0.0, z=0.0, yaw=0.0, pitch=0.0, roll=0.0):
    """Returns translate · Ry(yaw) · Rx(pitch) · Rz(roll); angles in degrees."""
    cy, sy = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
    cp, sp = math.cos(math.radians(pitch)), math.sin(math.radians(pitch))
    cr, sr = math.cos(math.radians(roll)), math.sin(math.radians(roll))
    m = np.eye(4)
    m[:3, :3] = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]]) @ np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]]) @ np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    m[:3, 3] = x, y, z
    return m


@contextmanager
def building(model):
    global _model
    before, _model = _model, model
    yield model
    _model = before


@contextmanager
def placed(x=0.0, y=0.0, z=0.0, yaw=0.0, pitch=0.0, roll=0.0):
    global _matrix
    before = _matrix
    _matrix = _matrix @ transform(x, y, z, yaw, pitch, roll)
    yield
    _matrix = before


@contextmanager
def density(factor):
    """Scales the lightmap density of everything inside: 1 is normal, 0.2 hardly seen."""
    global _density
    before = _density
    _density *= factor
    yield
    _density = before


@contextmanager
def drawn_as(**classes):
    """Puts the primitives inside into other material classes, as in `drawn_as(metal='paint')`: fewer classes, fewer draw calls."""
    global _drawn_as
    before = _drawn_as
    _drawn_as = {**{k: classes.get(v, v) for k, v in before.items()}, **{k: v for k, v in classes.items() if k not in before}}
    yield
    _drawn_as = before


def class_of(look):
    cls = LOOKS[look][0]
    return _drawn_as.get(cls, cls)


@contextmanager
def live(name, x=0.0, y=0.0, z=0.0, yaw=0.0, pitch=0.0, roll=0.0):
    """Opens a separate node whose origin and axes are the place named; yields its model."""
    with placed(x, y, z, yaw, pitch, roll):
        node = Model(name)
        node.matrix = _matrix.copy()
        LIVE.append(node)
        with building(node):
            yield node


LIVE, ANCHORS = [], []


def anchor(name, x, y, z, yaw=0.0):
    """Records a named point; at yaw 0 it faces -Z, positive yaw turns left."""
    ANCHORS.append((name, _matrix @ transform(x, y, z, yaw)))


def emit(look, points, normals, faces, uvs=None, tint=None):
    """Adds polygons to the open model. `uvs`: per face, per corner; else box projection in metres. `tint`: linear RGB, one or one per point."""
    cls, hexcode = class_of(look), LOOKS[look][1]
    surface = _model.surfaces.setdefault(cls, Surface())
    points, normals = np.asarray(points, float), np.asarray(normals, float)
    tile = CLASSES[cls].tile_m or 1.0
    offset = (chance.random(), chance.random()) if CLASSES[cls].offset else (0.0, 0.0)
    base = surface.count
    for index, face in enumerate(faces):
        corner = points[list(face)]
        geometric = np.cross(corner[1] - corner[0], corner[2] - corner[0])
        if len(face) > 3:
            geometric = geometric + np.cross(corner[2] - corner[0], corner[3] - corner[0])
        turned = float(geometric @ normals[list(face)].sum(0)) < 0
        uv = uvs[index] if uvs is not None else None
        if uv is None:
            if CLASSES[cls].tile_m:
                axis = int(np.argmax(np.abs(geometric)))
                u, v = ((2, 1), (0, 2), (0, 1))[axis]
                uv = [(p[u] / tile + offset[0], p[v] / tile + offset[1]) for p in corner]
            elif cls in GRAIN:
                uv = grain(GRAIN[cls], corner, int(np.argmax(np.abs(geometric))))
            else:
                uv = [PLAIN.get(cls, (0.0, 0.0))] * len(face)
        if turned:
            face, uv = tuple(reversed(face)), list(reversed(uv))
        surface.faces.append(tuple(i + base for i in face))
        surface.uvs.append(uv)
        surface.densities.append(_density)
    # Live nodes keep their own frame; everything else is written in the world's.
    m = np.linalg.inv(_model.matrix) @ _matrix
    surface.points.append(points @ m[:3, :3].T + m[:3, 3])
    surface.normals.append(normals @ m[:3, :3].T)
    colour = linear(hexcode) if tint is None else np.asarray(tint, float)
    surface.colours.append(np.broadcast_to(np.clip(colour / CLASSES[cls].mean, 0, 1), (len(points), 3)))
    surface.count += len(points)


# Where the atlases keep a white texel, filled in by whoever loads them.
PLAIN = {}
# Classes drawn from an atlas that keep a patch of surface grain in it: class -> (rectangle, metres it covers).
GRAIN = {}


def grain(patch, corner, axis):
    """Lays a face somewhere on the patch, shrunk if it is larger than that."""
    (u0, v0, u1, v1), metres = patch
    u, v = ((2, 1), (0, 2), (0, 1))[axis]
    flat = corner[:, (u, v)] - corner[:, (u, v)].min(0)
    flat = flat / metres / max(1.0, flat.max() / metres)
    flat = flat + (1 - flat.max(0)) * (chance.random(), chance.random())
    return [(u0 + a * (u1 - u0), v0 + b * (v1 - v0)) for a, b in flat]


def box(look, size, at=(0, 0, 0), bevel=0.006, drop='', tint=None):
    """Chamfered box, `at` = centre, size = (x, y, z). `drop` names faces nobody can see: '-y+z'."""
    half = np.array(size, float) / 2
    bevel = min(bevel, half.min() * 0.9)
    gone = {(1 if drop[i] == '+' else -1, 'xyz'.index(drop[i + 1])) for i in range(0, len(drop), 2)}
    points, normals, index = [], [], {}
    signs = [(a, b, c) for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)]
    for corner in signs:
        for axis in range(3):
            p = [0, 0, 0]
            for k in range(3):
                inset = 0 if k == axis or (corner[k], k) in gone or (corner[axis], axis) in gone else bevel
                p[k] = corner[k] * (half[k] - inset)
            n = [0, 0, 0]
            n[axis] = corner[axis]
            index[corner, axis] = len(points)
            points.append(np.add(p, at))
            normals.append(n)
    faces = []
    for axis in range(3):
        u, v = [k for k in range(3) if k != axis]
        for sign in (-1, 1):
            if (sign, axis) in gone:
                continue
            ring = []
            for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                c = [0, 0, 0]
                c[axis], c[u], c[v] = sign, a, b
                ring.append(index[tuple(c), axis])
            faces.append(tuple(ring))
    if bevel > 0:
        for axis in range(3):  # chamfers along this axis
            u, v = [k for k in range(3) if k != axis]
            for a in (-1, 1):
                for b in (-1, 1):
                    if (a, u) in gone or (b, v) in gone:
                        continue
                    low, high = [0, 0, 0], [0, 0, 0]
                    low[axis], high[axis] = -1, 1
                    low[u] = high[u] = a
                    low[v] = high[v] = b
                    low, high = tuple(low), tuple(high)
                    faces.append((index[low, u], index[high, u], index[high, v], index[low, v]))
        for corner in signs:
            if not any((corner[k], k) in gone for k in range(3)):
                faces.append(tuple(index[corner, k] for k in range(3)))
    emit(look, points, normals, faces, tint=tint)


def _strips(profile, closed):
    """Splits a 2-D profile into segments with a normal at each end, smooth where the bend is below 40 degrees."""
    p = np.asarray(profile, float)
    n = len(p)
    pairs = [(i, (i + 1) % n) for i in range(n if closed else n - 1)]
    pairs = [(a, b) for a, b in pairs if np.linalg.norm(p[b] - p[a]) > 1e-9]
    normal = []
    for a, b in pairs:
        d = p[b] - p[a]
        d = d / np.linalg.norm(d)
        normal.append(np.array([d[1], -d[0]]))
    out = []
    for k, (a, b) in enumerate(pairs):
        ends = []
        for step in (-1, 1):
            j = k + step
            other = normal[j % len(pairs)] if closed or 0 <= j < len(pairs) else None
            m = normal[k] if other is None or normal[k] @ other < 0.766 else normal[k] + other
            ends.append(m / np.linalg.norm(m))
        out.append((p[a], p[b], ends[0], ends[1]))
    return out


def lathe(look, profile, at=(0, 0, 0), axis='y', segments=16, tint=None):
    """Turns a profile of (radius, height) around an axis; walk the profile upwards on the outside."""
    points, normals, faces, uvs = [], [], [], []
    tile = CLASSES[class_of(look)].tile_m
    angles = np.linspace(0, 2 * math.pi, segments + 1)
    cs = np.stack([np.cos(angles), np.sin(angles)], 1)
    along = chance.random()
    for (r0, h0), (r1, h1), n0, n1 in _strips(profile, False):
        base, length = len(points), math.hypot(r1 - r0, h1 - h0)
        for c, s in cs:
            points += [(r0 * c, h0, r0 * s), (r1 * c, h1, r1 * s)]
            normals += [(n0[0] * c, n0[1], n0[0] * s), (n1[0] * c, n1[1], n1[0] * s)]
        for i in range(segments):
            a = base + 2 * i
            ring = (a, a + 1, a + 3, a + 2)
            around = max(r0, r1)
            uv = [(angles[i] * around, along), (angles[i] * around, along + length), (angles[i + 1] * around, along + length), (angles[i + 1] * around, along)]
            if r0 < 1e-6:
                ring, uv = (a, a + 1, a + 3), [uv[0], uv[1], uv[2]]
            elif r1 < 1e-6:
                ring, uv = (a, a + 1, a + 2), [uv[0], uv[1], uv[3]]
            faces.append(ring)
            uvs.append([(u / tile, v / tile) for u, v in uv] if tile else None)
        along += length
    points, normals = np.array(points), np.array(normals)
    if axis == 'x':
        points, normals = points[:, [1, 0, 2]] * [1, -1, 1], normals[:, [1, 0, 2]] * [1, -1, 1]
    elif axis == 'z':
        points, normals = points[:, [0, 2, 1]] * [1, -1, 1], normals[:, [0, 2, 1]] * [1, -1, 1]
    emit(look, points + np.array(at), normals, faces, uvs, tint)


def cylinder(look, radius, length, at=(0, 0, 0), axis='y', segments=12, bevel=0.0, caps=True, tint=None):
    """Cylinder, `at` = centre."""
    h, b = length / 2, min(bevel, radius * 0.5, length * 0.4)
    side = [(radius, -h + b), (radius, h - b)]
    if caps:
        side = [(0, -h), (radius - b, -h)] + side + [(radius - b, h), (0, h)] if b else [(0, -h), (radius, -h), (radius, h), (0, h)]
    lathe(look, side, at, axis, segments, tint)


def round_corners(path, radius, steps=3):
    """Replaces the inner corners of a polyline by arcs."""
    p = [np.array(q, float) for q in path]
    out = [p[0]]
    for a, b, c in zip(p, p[1:], p[2:]):
        u, v = (a - b), (c - b)
        r = min(radius, np.linalg.norm(u) * 0.49, np.linalg.norm(v) * 0.49)
        u, v = b + u / np.linalg.norm(u) * r, b + v / np.linalg.norm(v) * r
        for k in range(steps + 1):
            t = k / steps
            out.append((1 - t) ** 2 * u + 2 * t * (1 - t) * b + t * t * v)
    return out + [p[-1]]


def tube(look, path, radius, segments=6, tint=None, closed=False):
    """Sweeps a circle along a polyline."""
    p = np.array(path, float)
    n = len(p)
    tangent = np.array([p[(i + 1) % n if closed else min(i + 1, n - 1)] - p[(i - 1) % n if closed else max(i - 1, 0)] for i in range(n)])
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = np.cross(tangent[0], (0, 1, 0) if abs(tangent[0][1]) < 0.9 else (1, 0, 0))
    points, normals = [], []
    for i in range(n):
        side = side - tangent[i] * (side @ tangent[i])
        side /= np.linalg.norm(side)
        up = np.cross(tangent[i], side)
        for k in range(segments):
            a = 2 * math.pi * k / segments
            d = side * math.cos(a) + up * math.sin(a)
            points.append(p[i] + d * radius)
            normals.append(d)
    faces = []
    for i in range(n if closed else n - 1):
        j = (i + 1) % n
        for k in range(segments):
            l = (k + 1) % segments
            faces.append((i * segments + k, i * segments + l, j * segments + l, j * segments + k))
    emit(look, points, normals, faces, tint=tint)


def extrude(look, profile, length, at=(0, 0, 0), axis='z', closed=False, tint=None):
    """Pulls a 2-D profile along an axis, centred on `at`. Profile in (x, y) for z, (z, y) for x, (x, z) for y; its left side is inside."""
    points, normals, faces, uvs = [], [], [], []
    tile = CLASSES[class_of(look)].tile_m
    where = {'z': lambda a, b, t: (a, b, t), 'x': lambda a, b, t: (t, b, a), 'y': lambda a, b, t: (a, t, b)}[axis]
    run = 0.0
    for p, q, n0, n1 in _strips(profile, closed):
        base, step = len(points), float(np.linalg.norm(q - p))
        for t in (-length / 2, length / 2):
            points += [where(*p, t), where(*q, t)]
            normals += [where(*n0, 0), where(*n1, 0)]
        faces.append((base, base + 1, base + 3, base + 2))
        uvs.append([(run / tile, 0), ((run + step) / tile, 0), ((run + step) / tile, length / tile), (run / tile, length / tile)] if tile else None)
        run += step
    emit(look, np.array(points) + np.array(at), normals, faces, uvs, tint)


def portal(look, outer, inner, depth, at=(0, 0, 0), bevel=0.02, tint=None):
    """Ring with a rectangular hole, pulled along X. outer, inner: (width in z, y low, y high)."""
    def loop(rect, x, inset=0.0):
        w, low, high = rect
        return [(x, y, z) for z, y in ((-w / 2 + inset, low + inset), (w / 2 - inset, low + inset), (w / 2 - inset, high - inset), (-w / 2 + inset, high - inset))]
    h = depth / 2
    sides = [(0, -1, 0), (0, 0, 1), (0, 1, 0), (0, 0, -1)]
    inward = [tuple(-c for c in s) for s in sides]
    left, right = [(-1, 0, 0)] * 4, [(1, 0, 0)] * 4
    rows = [(loop(inner, -h), left, loop(outer, -h, bevel), left), (loop(outer, -h, bevel), left, loop(outer, -h + bevel), sides),
            (loop(outer, -h + bevel), sides, loop(outer, h - bevel), sides), (loop(outer, h - bevel), sides, loop(outer, h, bevel), right),
            (loop(outer, h, bevel), right, loop(inner, h), right), (loop(inner, h), inward, loop(inner, -h), inward)]
    points, normals, faces = [], [], []
    for a, na, b, nb in rows:
        for k in range(4):
            l, base = (k + 1) % 4, len(points)
            points += [a[k], a[l], b[l], b[k]]
            normals += [na[k], na[k], nb[k], nb[k]]
            faces.append((base, base + 1, base + 2, base + 3))
    emit(look, np.array(points) + np.array(at), normals, faces, tint=tint)


def quad(look, width, height, at=(0, 0, 0), rect=(0, 0, 1, 1), tint=None, yaw=0, pitch=0, roll=0):
    """Upright rectangle facing +Z (pitch -90: lying, facing up), with an atlas rectangle (u0, v0, u1, v1)."""
    m = transform(*at, yaw, pitch, roll)
    corners = np.array([(-width / 2, -height / 2, 0), (width / 2, -height / 2, 0), (width / 2, height / 2, 0), (-width / 2, height / 2, 0)])
    u0, v0, u1, v1 = rect
    emit(look, corners @ m[:3, :3].T + m[:3, 3], [m[:3, 2]] * 4, [(0, 1, 2, 3)], [[(u0, v0), (u1, v0), (u1, v1), (u0, v1)]], tint)


def sheet(look, points, faces, tint=None):
    """Free mesh with normals averaged over its faces."""
    p = np.asarray(points, float)
    normals = np.zeros_like(p)
    for f in faces:
        n = np.cross(p[f[1]] - p[f[0]], p[f[2]] - p[f[0]])
        for i in f:
            normals[i] += n
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    emit(look, p, normals, faces, tint=tint)


def free_rectangles(bounds, footprints, cell=0.2, edge=0.25):
    """Covers a floor (x0, z0, x1, z1) without the footprints by rectangles, merged greedily; `edge` metres of its border stay out."""
    x0, z0, x1, z1 = bounds
    nx, nz = round((x1 - x0) / cell), round((z1 - z0) / cell)

    def free(i, j):
        x, z = x0 + (i + 0.5) * cell, z0 + (j + 0.5) * cell
        return x0 + edge < x < x1 - edge and z0 + edge < z < z1 - edge and not any(a < x < c and b < z < d for a, b, c, d in footprints)
    open_ = [[free(i, j) for i in range(nx)] for j in range(nz)]
    out = []
    for j in range(nz):
        for i in range(nx):
            if not open_[j][i]:
                continue
            w = i
            while w < nx and open_[j][w]:
                w += 1
            h = j + 1
            while h < nz and all(open_[h][k] for k in range(i, w)):
                h += 1
            for y in range(j, h):
                for k in range(i, w):
                    open_[y][k] = False
            out.append((x0 + i * cell, z0 + j * cell, x0 + w * cell, z0 + h * cell))
    return out
