"""A part of a person: quads with weights, charts and a painter; and the few operations we need on it."""
from dataclasses import dataclass, field

import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree


@dataclass
class Part:
    """Names one piece of a person. `f` holds quads, -1 in the last column marks a triangle."""
    name: str
    v: np.ndarray
    f: np.ndarray
    w: np.ndarray
    uv: np.ndarray | None = None            # per corner, metres (or any unit) before packing
    panel: np.ndarray | None = None         # per face: chart number
    paint: object = None                    # painter: texels -> colour, roughness, metal, height
    density: float = 1.0                    # texels per metre, relative to the other parts
    detail: float = 1.0                     # how much of its triangles a part keeps, relative
    offsets: dict = field(default_factory=dict)   # morph name -> per vertex offset
    mirrored: bool = False
    layer: str = 'body'                     # what is put on and taken off together; `body` stays on
    hides: tuple = ()                       # names of parts that are gone while this one is worn
    lens: bool = False                      # clear: drawn by itself, with no picture
    keep: np.ndarray | None = None          # places that every level of detail keeps, such as the ridge of a mask


def solid_of(*parts):
    """Joins parts into one Solid."""
    base = np.cumsum([0] + [len(p.v) for p in parts])
    return Solid(np.concatenate([p.v for p in parts]), np.concatenate([np.where(p.f >= 0, p.f + b, -1) for p, b in zip(parts, base)]))


def triangles(f):
    """Splits quads into triangles; also returns the face and the corners each came from."""
    quad = f[:, 3] >= 0
    rows = np.arange(len(f))
    tri = np.concatenate([f[:, [0, 1, 2]], f[quad][:, [0, 2, 3]]])
    owner = np.concatenate([rows, rows[quad]])
    corner = np.concatenate([np.tile([0, 1, 2], (len(f), 1)), np.tile([0, 2, 3], (quad.sum(), 1))])
    return tri, owner, corner


def normals(v, f):
    """Computes area-weighted vertex normals."""
    tri, _, _ = triangles(f)
    n = np.zeros_like(v)
    cross = np.cross(v[tri[:, 1]] - v[tri[:, 0]], v[tri[:, 2]] - v[tri[:, 0]])
    for k in range(3):
        np.add.at(n, tri[:, k], cross)
    return n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)


def edges(f):
    """Lists directed edges of all faces as (a, b, face)."""
    out = []
    for row, q in enumerate(f.tolist()):
        q = q[:3] if q[3] < 0 else q
        out += [(q[i], q[(i + 1) % len(q)], row) for i in range(len(q))]
    return out


def smooth(v, f, rounds=1, amount=0.5, where=None, pin=None):
    """Moves vertices towards their neighbours' mean; `where` is a per-vertex strength, `pin` keeps a mask."""
    e = np.array([(a, b) for a, b, _ in edges(f)])
    e = np.unique(np.sort(e, 1), axis=0)
    n = len(v)
    count = np.bincount(e.ravel(), minlength=n).astype(float)[:, None]
    strength = amount * (np.ones((n, 1)) if where is None else np.asarray(where, float)[:, None])
    if pin is not None:
        strength = strength * ~np.asarray(pin)[:, None]
    v = v.copy()
    for _ in range(rounds):
        total = np.zeros_like(v)
        np.add.at(total, e[:, 0], v[e[:, 1]])
        np.add.at(total, e[:, 1], v[e[:, 0]])
        v = np.where(count > 0, v + (total / np.maximum(count, 1) - v) * strength, v)
    return v


def boundary(f):
    """Finds the vertices on open edges."""
    seen = {}
    for a, b, _ in edges(f):
        key = (min(a, b), max(a, b))
        seen[key] = seen.get(key, 0) + 1
    return sorted({i for k, c in seen.items() if c == 1 for i in k})


def compact(part):
    """Drops vertices no face uses."""
    used = np.unique(part.f[part.f >= 0])
    index = np.full(len(part.v) + 1, -1)
    index[used] = np.arange(len(used))
    part.f = np.where(part.f >= 0, index[part.f], -1)
    part.v, part.w = part.v[used], part.w[used]
    part.offsets = {k: o[used] for k, o in part.offsets.items()}
    return part


def select(part, keep):
    """Keeps only the faces of a boolean mask."""
    part.f = part.f[keep]
    part.uv = None if part.uv is None else part.uv[keep]
    part.panel = None if part.panel is None else part.panel[keep]
    return compact(part)


def clip(part, field_m):
    """Cuts the part where a per-vertex field crosses zero and keeps the positive side."""
    s = np.asarray(field_m, float)
    s = np.where(np.abs(s) < 1e-6, 1e-6, s)
    v, w, off = [part.v], [part.w], {k: [o] for k, o in part.offsets.items()}
    cut, count = {}, len(part.v)
    faces, uvs, panels = [], [], []
    for row, q in enumerate(part.f.tolist()):
        q = q[:3] if q[3] < 0 else q
        inside = [s[i] > 0 for i in q]
        if not any(inside):
            continue
        poly = []
        for k in range(len(q)):
            a, b = q[k], q[(k + 1) % len(q)]
            ua = part.uv[row, k] if part.uv is not None else None
            ub = part.uv[row, (k + 1) % len(q)] if part.uv is not None else None
            if s[a] > 0:
                poly.append((a, ua))
            if (s[a] > 0) != (s[b] > 0):
                t = s[a] / (s[a] - s[b])
                key = (min(a, b), max(a, b))
                if key not in cut:
                    cut[key] = count
                    count += 1
                    v.append((part.v[a] * (1 - t) + part.v[b] * t)[None])
                    w.append((part.w[a] * (1 - t) + part.w[b] * t)[None])
                    for name, o in part.offsets.items():
                        off[name].append((o[a] * (1 - t) + o[b] * t)[None])
                poly.append((cut[key], None if ua is None else ua * (1 - t) + ub * t))
        for k in range(1, len(poly) - 1, 2):
            piece = [poly[0]] + poly[k:k + 3]
            if len(piece) == 3:
                piece = piece + [(-1, piece[0][1])]
            faces.append([p[0] for p in piece])
            if part.uv is not None:
                uvs.append([p[1] for p in piece])
            if part.panel is not None:
                panels.append(part.panel[row])
    part.v, part.w = np.concatenate(v), np.concatenate(w)
    part.offsets = {k: np.concatenate(o) for k, o in off.items()}
    part.f = np.array(faces).reshape(-1, 4)
    part.uv = np.array(uvs) if part.uv is not None else None
    part.panel = np.array(panels) if part.panel is not None else None
    return compact(part)


def subdivide(part, rounds=1):
    """Splits every face into quads, linearly; corners keep their uv."""
    for _ in range(rounds):
        v, w = list(part.v), list(part.w)
        off = {k: list(o) for k, o in part.offsets.items()}
        middle = {}

        def add(rows):
            v.append(np.mean([part.v[i] for i in rows], 0))
            w.append(np.mean([part.w[i] for i in rows], 0))
            for k, o in off.items():
                o.append(np.mean([part.offsets[k][i] for i in rows], 0))
            return len(v) - 1

        faces, uvs, panels = [], [], []
        for row, q in enumerate(part.f.tolist()):
            q = q[:3] if q[3] < 0 else q
            n = len(q)
            centre = add(q)
            mids = []
            for k in range(n):
                key = (min(q[k], q[(k + 1) % n]), max(q[k], q[(k + 1) % n]))
                if key not in middle:
                    middle[key] = add(key)
                mids.append(middle[key])
            for k in range(n):
                faces.append([q[k], mids[k], centre, mids[k - 1]])
                if part.uv is not None:
                    c = part.uv[row, :n]
                    uvs.append([c[k], (c[k] + c[(k + 1) % n]) / 2, c.mean(0), (c[k] + c[k - 1]) / 2])
                if part.panel is not None:
                    panels.append(part.panel[row])
        part.v, part.w, part.f = np.array(v), np.array(w), np.array(faces)
        part.offsets = {k: np.array(o) for k, o in off.items()}
        part.uv = np.array(uvs) if part.uv is not None else None
        part.panel = np.array(panels) if part.panel is not None else None
    return part


def turn_in(part, depth_m=0.008, drop_m=0.004, which=None):
    """Gives open edges the look of thick cloth: a second rim, moved inwards against the normal."""
    n = normals(part.v, part.f)
    open_edges = {}
    for a, b, row in edges(part.f):
        key = (min(a, b), max(a, b))
        open_edges[key] = None if key in open_edges else (a, b, row)
    rim = [e for e in open_edges.values() if e and (which is None or (which[e[0]] and which[e[1]]))]
    index, v, w = {}, [part.v], [part.w]
    off = {k: [o] for k, o in part.offsets.items()}
    count = len(part.v)
    for a, b, _ in rim:
        for i in (a, b):
            if i not in index:
                index[i] = count
                count += 1
                v.append((part.v[i] - n[i] * depth_m + np.array([0, drop_m, 0]))[None])
                w.append(part.w[i][None])
                for k in off:
                    off[k].append(part.offsets[k][i][None])
    if not rim:
        return part
    faces = np.array([[b, a, index[a], index[b]] for a, b, _ in rim])
    if part.uv is not None:
        corner = {}
        for row, q in enumerate(part.f.tolist()):
            for k, i in enumerate(q):
                corner[(row, i)] = part.uv[row, k]
        uv = np.array([[corner[(r, b)], corner[(r, a)], corner[(r, a)], corner[(r, b)]] for a, b, r in rim])
        part.uv = np.concatenate([part.uv, uv])
    if part.panel is not None:
        part.panel = np.concatenate([part.panel, part.panel[[r for _, _, r in rim]]])
    part.v, part.w, part.f = np.concatenate(v), np.concatenate(w), np.concatenate([part.f, faces])
    part.offsets = {k: np.concatenate(o) for k, o in off.items()}
    return part


def mirror(part, joints):
    """Adds the person's right half: same chart, swapped weights. The left half must lie at x >= 0."""
    swap = [joints.index(j.replace('Left', 'Right') if 'Left' in j else j.replace('Right', 'Left')) for j in joints]
    v2 = part.v * [-1, 1, 1]
    middle = np.abs(part.v[:, 0]) < 1e-5
    index = np.where(middle, np.arange(len(part.v)), len(part.v) + np.cumsum(~middle) - 1)
    flipped = part.f[:, [3, 2, 1, 0]]
    tri = part.f[:, 3] < 0
    flipped[tri] = part.f[tri][:, [2, 1, 0, 3]]
    f2 = np.where(flipped >= 0, index[flipped], -1)
    if part.uv is not None:
        uv2 = part.uv[:, [3, 2, 1, 0]].copy()
        uv2[tri] = part.uv[tri][:, [2, 1, 0, 3]]
        part.uv = np.concatenate([part.uv, uv2])
    if part.panel is not None:
        part.panel = np.concatenate([part.panel, part.panel])
    wm = part.w.copy()
    wm[middle] = (part.w[middle] + part.w[middle][:, swap]) / 2
    part.offsets = {k: np.concatenate([o, (o * [-1, 1, 1])[~middle]]) for k, o in part.offsets.items()}
    part.w = np.concatenate([wm, part.w[:, swap][~middle]])
    part.v = np.concatenate([part.v, v2[~middle]])
    part.f = np.concatenate([part.f, f2])
    part.mirrored = True
    return part


def grid(name, points, weights, closed=False, flip=False):
    """Builds a part from a grid of points [row][column]; uv runs along the grid in metres."""
    p = np.asarray(points, float)
    rows, cols = p.shape[:2]
    along = np.zeros((rows, cols + 1))
    nxt = np.concatenate([p, p[:, :1]], 1)
    along[:, 1:] = np.cumsum(np.linalg.norm(np.diff(nxt, axis=1), axis=2), 1)
    u = along - along.mean(1, keepdims=True)
    down = np.zeros(rows)
    down[1:] = np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=2).mean(1))
    faces, uvs = [], []
    for r in range(rows - 1):
        for c in range(cols if closed else cols - 1):
            d = (c + 1) % cols
            q = [r * cols + c, r * cols + d, (r + 1) * cols + d, (r + 1) * cols + c]
            t = [(u[r, c], down[r]), (u[r, c + 1], down[r]), (u[r + 1, c + 1], down[r + 1]), (u[r + 1, c], down[r + 1])]
            faces.append(q[::-1] if flip else q)
            uvs.append(t[::-1] if flip else t)
    w = np.asarray(weights, float)
    w = np.tile(w, (rows * cols, 1)) if w.ndim == 1 else w
    return Part(name, p.reshape(-1, 3), np.array(faces), w, np.array(uvs, float), np.zeros(len(faces), int))


def join(name, parts):
    """Merges parts that share a painter; charts stay apart."""
    v, f, w, uv, panel = [], [], [], [], []
    base = charts = 0
    for p in parts:
        v.append(p.v)
        w.append(p.w)
        f.append(np.where(p.f >= 0, p.f + base, -1))
        uv.append(p.uv)
        panel.append(p.panel + charts)
        base += len(p.v)
        charts += int(p.panel.max()) + 1
    out = Part(name, np.concatenate(v), np.concatenate(f), np.concatenate(w), np.concatenate(uv), np.concatenate(panel))
    out.paint, out.density, out.detail = parts[0].paint, parts[0].density, parts[0].detail
    out.layer, out.hides = parts[0].layer, parts[0].hides
    return out


class Solid:
    """Answers rays against a surface; used to lay things on the body and for ambient occlusion."""

    def __init__(self, v, f):
        tri, _, _ = triangles(f)
        self._tree = BVHTree.FromPolygons(v.tolist(), tri.tolist())

    def hit(self, origin, direction, reach_m=10.0):
        place, normal, _, distance = self._tree.ray_cast(Vector(origin), Vector(direction), reach_m)
        return (None, None, None) if place is None else (np.array(place), np.array(normal), distance)

    def is_hit(self, origin, direction, reach_m):
        return self._tree.ray_cast(origin, direction, reach_m)[0] is not None

    def nearest(self, point):
        place, normal, _, distance = self._tree.find_nearest(Vector(point))
        return np.array(place), np.array(normal), distance
