"""Protective things worn over whatever a person wears: each one a layer that can be put on and taken off."""
import numpy as np
from mathutils import Vector

from mesh import Solid, normals

# ---------------------------------------------------------------- what hides what

CONE = np.array([[0, 0, 1.0], [0.55, 0, 0.83], [-0.55, 0, 0.83], [0, 0.55, 0.83], [0, -0.55, 0.83]])
REACH_M = {'coverall': 0.16, 'gown': 0.16, 'vest': 0.10}
START_M = 0.0004


def cover(parts):
    """Finds what each layer hides: returns the layers' names and, per part, a bit per layer for each vertex.

    A vertex is hidden when rays from it, in a narrow cone about its normal, all soon meet the layer: so a rim stays where one
    could look under an edge. What a layer's parts name in `hides` is hidden whole.
    """
    layers = [name for name in dict.fromkeys(p.layer for p in parts) if name != 'body']
    out = [np.zeros(len(p.v), np.uint32) for p in parts]
    for bit, layer in enumerate(layers):
        cloth = [p for p in parts if p.layer == layer and not p.lens]
        if not cloth:
            continue
        gone = {name for p in parts if p.layer == layer for name in p.hides}
        base = np.cumsum([0] + [len(p.v) for p in cloth])
        v = np.concatenate([p.v for p in cloth])
        solid = Solid(v, np.concatenate([np.where(p.f >= 0, p.f + b, -1) for p, b in zip(cloth, base)]))
        reach = REACH_M.get(layer, 0.06)
        low, high = v.min(0) - 0.002, v.max(0) + 0.002
        for p, bits in zip(parts, out):
            if p.layer == layer or p.name in ('eyes', 'lashes') and p.name not in gone:
                continue
            if p.name in gone:
                bits |= np.uint32(1 << bit)
                continue
            rows = np.nonzero(((p.v > low) & (p.v < high)).all(1))[0]
            if len(rows) == 0:
                continue
            n = normals(p.v, p.f)[rows]
            x = np.cross(n, np.where(np.abs(n[:, 1:2]) < 0.9, [[0, 1.0, 0]], [[1.0, 0, 0]]))
            x /= np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-9)
            y = np.cross(n, x)
            for i, start, a, b, c in zip(rows, p.v[rows] + n * START_M, x, y, n):
                origin = Vector(start)
                if all(solid.is_hit(origin, Vector(d[0] * a + d[1] * b + d[2] * c), reach) for d in CONE):
                    bits[i] |= np.uint32(1 << bit)
    return layers, out


# ---------------------------------------------------------------- who wears what

USUAL = {}


def usual(name, layers):
    """Returns the sets of layers a person usually wears, by name; asserts that the person has them."""
    sets = USUAL.get(name, {})
    for key, worn in sets.items():
        missing = [w for w in worn if w not in layers]
        assert not missing, f'{name}: usual set {key} names {missing}, known: {layers}'
    return sets
