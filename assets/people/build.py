"""Builds people: blender -b --factory-startup -P build.py -- [names]. Writes raw meshes, pictures and clips to out/."""
import json
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from mathutils import Vector  # noqa: E402
from scipy.spatial import cKDTree  # noqa: E402

import atlas  # noqa: E402
import clips  # noqa: E402
import ppe  # noqa: E402
import suits  # noqa: E402
from base_mesh import BaseMesh  # noqa: E402
from figure import Figure  # noqa: E402
from mesh import Solid, normals, triangles  # noqa: E402
from people import PEOPLE  # noqa: E402

OUT = os.path.join(HERE, 'out')
ATLAS_PX = 1024
REFERENCE = 'employee'
SAME_M = 1e-5
MORPHS = ('blink', 'jaw_open', 'mouth_wide', 'mouth_round')


def occlusion(parts):
    """Computes how open each vertex is, 0..1: the body as if nothing else were worn, a layer as if worn alone over what it does not hide."""
    out = [np.ones(len(p.v)) for p in parts]
    for layer in dict.fromkeys(p.layer for p in parts):
        gone = {name for p in parts if p.layer == layer != 'body' for name in p.hides}
        near = [p for p in parts if p.layer in ('body', layer) and p.name not in gone and not p.lens]
        shade = _openness(near, [p.layer == layer for p in near])
        for p, values in zip(near, shade):
            if p.layer == layer:
                out[next(i for i, q in enumerate(parts) if q is p)] = values
    return out


def _openness(parts, wanted, rays=28, reach_m=0.22):
    """Computes how open each vertex of the wanted parts is, by rays against all of them."""
    v = np.concatenate([p.v for p in parts])
    base = np.cumsum([0] + [len(p.v) for p in parts])
    f = np.concatenate([np.where(p.f >= 0, p.f + b, -1) for p, b in zip(parts, base)])
    solid = Solid(v, f)
    rng = np.random.default_rng(7)
    u1, u2 = (np.arange(rays) + 0.5) / rays, rng.permutation((np.arange(rays) + 0.5) / rays)
    r, a = np.sqrt(u1), 2 * np.pi * u2
    local = np.stack([r * np.cos(a), r * np.sin(a), np.sqrt(1 - u1)], 1)
    out = []
    for p, is_wanted in zip(parts, wanted):
        n = normals(p.v, p.f)
        values = np.ones(len(p.v))
        if not is_wanted or p.name in ('eyes', 'lashes'):        # lids move; the painter shades the ball itself
            out.append(values)
            continue
        half = len(p.v)
        for i in range(half):
            z = n[i]
            x = np.cross(z, [0.0, 1.0, 0.0] if abs(z[1]) < 0.9 else [1.0, 0, 0])
            x /= max(np.linalg.norm(x), 1e-9)
            d = local @ np.stack([x, np.cross(z, x), z])
            start = Vector(p.v[i] + z * 0.0015)
            values[i] = 1 - sum(solid.is_hit(start, Vector(q), reach_m) for q in d) / rays
        out.append(_lighten_rims(p, np.clip(values * 1.15, 0, 1)))
    return out


# how far the faces at a vertex look apart where cloth is turned in: length of their mean normal
RIM = 0.88


def _lighten_rims(p, values):
    """Makes the edge of turned-in cloth as open as what lies beside it: its normal looks inwards, and coarse faces would carry that far up."""
    tri, _, _ = triangles(p.f)
    across = np.cross(p.v[tri[:, 1]] - p.v[tri[:, 0]], p.v[tri[:, 2]] - p.v[tri[:, 0]])
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    total, count = np.zeros_like(p.v), np.zeros(len(p.v))
    for k in range(3):
        np.add.at(total, tri[:, k], across)
        np.add.at(count, tri[:, k], 1)
    is_rim = np.linalg.norm(total, axis=1) < RIM * np.maximum(count, 1)
    best = np.where(is_rim, 0.0, values)
    for a, b in ((0, 1), (1, 2), (2, 0), (1, 0), (2, 1), (0, 2)):
        np.maximum.at(best, tri[:, a], np.where(is_rim[tri[:, b]], 0.0, values[tri[:, b]]))
    return np.where(is_rim, np.maximum(values, 0.9 * best), values)


def flatten(parts, covered):
    """Turns quads with corner charts into plain triangles with one vertex per (place, chart corner)."""
    pieces = []
    for p, cover in zip(parts, covered):
        tri, owner, corner = triangles(p.f)
        n = normals(p.v, p.f)
        t = np.zeros((len(tri), 3, 2)) if p.lens else p.texel[owner[:, None], corner] / ATLAS_PX
        key = np.concatenate([tri.reshape(-1, 1), np.round(t.reshape(-1, 2) * 65536).astype(int)], 1)
        unique, first, inverse = np.unique(key, axis=0, return_index=True, return_inverse=True)
        inverse = inverse.reshape(-1)
        rows = unique[:, 0]
        uv = t.reshape(-1, 2)[first]
        area = np.linalg.norm(np.cross(p.v[tri[:, 1]] - p.v[tri[:, 0]], p.v[tri[:, 2]] - p.v[tri[:, 0]]), axis=1).sum() / 2
        w = p.w[rows]
        top = np.argsort(-w, 1)[:, :4]
        values = np.take_along_axis(w, top, 1)
        values[values < 0.02] = 0
        values /= values.sum(1, keepdims=True)
        still = np.zeros((len(rows), 3))
        keep = cKDTree(p.keep).query(p.v[rows])[0] < SAME_M if p.keep is not None else np.zeros(len(rows), bool)
        pieces.append({'name': p.name, 'detail': p.detail, 'area': area, 'layer': p.layer, 'hides': list(p.hides), 'lens': p.lens,
                       'index': inverse.reshape(-1, 3),
                       'position': p.v[rows], 'normal': n[rows], 'uv': np.stack([uv[:, 0], 1 - uv[:, 1]], 1),
                       'joint': np.where(values > 0, top, 0), 'weight': values,
                       'morphs': {m: p.offsets[m][rows] if m in p.offsets else still for m in MORPHS}, 'cover': cover[rows],
                       'keep': keep})
    return pieces


def write(name, fig, base, pieces, layers, usual):
    order = base.joints
    meta = {'name': name, 'heightM': round(float(fig.height_m), 3), 'morphs': list(MORPHS), 'layers': layers, 'usual': usual,
            'joints': [{'name': j, 'parent': base.parent[j], 'placeM': np.round(fig.place[j], 5).tolist()} for j in order], 'parts': []}
    with open(f'{OUT}/{name}.bin', 'wb') as file:
        for p in pieces:
            meta['parts'].append({'name': p['name'], 'detail': p['detail'], 'areaM2': float(p['area']), 'vertices': len(p['position']),
                                  'triangles': len(p['index']), 'layer': p['layer'], 'hides': p['hides'], 'lens': p['lens']})
            for key, kind in (('index', np.uint32), ('position', np.float32), ('normal', np.float32), ('uv', np.float32),
                              ('joint', np.uint32), ('weight', np.float32)):
                file.write(np.ascontiguousarray(p[key], kind).tobytes())
            for morph in MORPHS:
                file.write(np.ascontiguousarray(p['morphs'][morph], np.float32).tobytes())
            for key in ('cover', 'keep'):
                file.write(np.ascontiguousarray(p[key], np.uint32).tobytes())
    with open(f'{OUT}/{name}.json', 'w', encoding='utf-8') as file:
        json.dump(meta, file)


def main(names):
    os.makedirs(OUT, exist_ok=True)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    base = BaseMesh()
    for name, (body, expression, dress) in (PEOPLE | suits.outfits(PEOPLE)).items():
        if name not in names and name != REFERENCE:
            continue
        fig = Figure(base, body(), expression)
        if name == REFERENCE and (name in names or 'clips' in names):
            clips.write(fig, base, OUT)
        if name not in names:
            continue
        start = time.time()
        parts = dress(fig)
        print(f'{name}: {fig.height_m:.2f} m, dressed in {time.time() - start:.0f} s', flush=True)
        parts = ppe.wear(name, fig, parts)
        layers, covered = ppe.cover(parts)
        shade = occlusion(parts)
        pictured = [(p, s) for p, s in zip(parts, shade) if not p.lens]
        scale = atlas.pack([p for p, _ in pictured], ATLAS_PX)
        used = atlas.paint([p for p, _ in pictured], [s for _, s in pictured], ATLAS_PX, f'{OUT}/{name}')
        write(name, fig, base, flatten(parts, covered), layers, ppe.usual(name, layers))
        total = sum(len(triangles(p.f)[0]) for p in parts)
        print(f'{name}: {total} triangles before reduction, {scale:.0f} texels/m, atlas {used:.0%} used, {time.time() - start:.0f} s', flush=True)


main(sys.argv[sys.argv.index('--') + 1:] if '--' in sys.argv else [*PEOPLE, *suits.outfits(PEOPLE), 'clips'])
