"""Builds a set: draws its atlas, models its things, darkens their corners, writes plain arrays.

Usage: python3 make.py SET BUILD_DIR [draft]. Writes atlas.png, arrays.bin and set.json, which
names each array by its place in the .bin (32-bit little-endian floats and indices).
"""
import importlib
import json
import os
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import ambient  # noqa: E402
import atlas  # noqa: E402
import finish  # noqa: E402
import thing  # noqa: E402


def triangles_of(surfaces):
    """Fans the faces of a model out; returns per-corner points, normals, colours, UVs and finishes, three a triangle."""
    points, normals, colours, uvs, finishes = [], [], [], [], []
    for cls, surface in surfaces.items():
        name = finish.KIT_CLASSES.get(cls, cls)
        p, n, c = np.vstack(surface.points), np.vstack(surface.normals), np.vstack(surface.colours)
        mapped = None if name == 'decal' else into_swatch(name, p)
        for face, uv in zip(surface.faces, surface.uvs):
            for k in range(1, len(face) - 1):
                for j in (0, k, k + 1):
                    points.append(p[face[j]])
                    normals.append(n[face[j]])
                    colours.append(c[face[j]])
                    uvs.append(uv[j] if mapped is None else mapped[face[j]])
                    finishes.append(name)
    return np.array(points), np.array(normals), np.array(colours), np.array(uvs), finishes


# Seen along this direction, no face of a box is seen edge on.
ALONG = np.array([[0.92, 0.31, 0.23], [-0.27, 0.42, 0.86]])


def into_swatch(name, points):
    """Maps points into the swatch of a finish; what is larger than the swatch is shrunk to it.

    Where the grain can hardly be seen, all share one texel: their vertices can then be joined.
    """
    u0, v0, u1, v1 = SWATCHES[name]
    if name not in atlas.GRAINED:
        return np.tile([(u0 + u1) / 2, (v0 + v1) / 2], (len(points), 1))
    uv = points @ ALONG.T / finish.FINISHES[name][3]
    uv = (uv - uv.min(0)) / max(1.0, (uv.max(0) - uv.min(0)).max())
    return uv * (u1 - u0, v1 - v0) + (u0, v0)


def weld(corners):
    """Joins equal corners; returns the unique rows and the index."""
    rows, index = np.unique(np.round(corners, 6), axis=0, return_inverse=True)
    return rows, index.reshape(-1)


name, build = sys.argv[1:3]
is_draft = len(sys.argv) > 3 and sys.argv[3] == 'draft'
module = importlib.import_module(name.replace('-', '_'))
SWATCHES, prints = atlas.make(f'{build}/atlas.png')
thing.PRINTS.update(prints)
module.build()
only = os.environ.get('ONLY')

blob, listing, total = bytearray(), [], 0


def keep(array, kind):
    while len(blob) % 4:
        blob.append(0)
    place = {'offset': len(blob), 'count': int(array.size)}
    blob.extend(np.ascontiguousarray(array, kind).tobytes())
    return place


for one in thing.THINGS.values():
    if only and one.name not in only.split(','):
        continue
    world = {}
    for key, part in one.parts.items():
        if not part.model.surfaces:
            world[key] = None
            continue
        p, n, c, uv, finishes = triangles_of(part.model.surfaces)
        # Folded corners leave triangles without area.
        area = np.linalg.norm(np.cross(p[1::3] - p[::3], p[2::3] - p[::3]), axis=1) > 1e-10
        mask = np.repeat(area, 3)
        p, n, c, uv = p[mask], n[mask], c[mask], uv[mask]
        alpha = np.array([finish.code(one) for one in finishes])[mask]
        m = part.model.matrix
        world[key] = (p, n, c, uv, alpha, p @ m[:3, :3].T + m[:3, 3], n @ m[:3, :3].T)
    solid = [v for k, v in world.items() if v is not None and not one.parts[k].apart]
    lowest = min(v[5][:, 1].min() for v in world.values() if v is not None)
    nodes, count = [], 0
    for key, value in world.items():
        part, entry = one.parts[key], None
        if value is not None:
            p, n, c, uv, alpha, wp, wn = value
            if is_draft:
                shade = np.ones(len(p))
            else:
                around = solid if not part.apart else [world['']] * (world[''] is not None) + [value]
                tris = np.vstack([v[5] for v in around]).reshape(-1, 3, 3)
                unique, back = weld(np.hstack([wp, wn]))
                lit = unique[:, 3:] / np.maximum(np.linalg.norm(unique[:, 3:], axis=1, keepdims=True), 1e-9)
                shade = ambient.occlusion(unique[:, :3], lit, tris, lowest if one.rests else None)[back]
            rows, index = weld(np.hstack([p, n, uv, c * shade[:, None], alpha[:, None]]))
            count += len(index) // 3
            entry = {'positions': keep(rows[:, :3], '<f4'), 'normals': keep(rows[:, 3:6], '<f4'), 'uvs': keep(np.stack([rows[:, 6], 1 - rows[:, 7]], 1), '<f4'),
                     'colours': keep(rows[:, 8:12], '<f4'), 'indices': keep(index, '<u4')}
        nodes.append({'part': key, 'matrix': part.model.matrix.T.reshape(-1).tolist(), 'mesh': entry})
    total += count
    displays = [{'display': key, 'matrix': m.T.reshape(-1).tolist(), 'width': w, 'height': h} for key, (m, w, h) in one.displays.items()]
    listing.append({'thing': one.name, 'nodes': nodes, 'displays': displays})
    print(f'{one.name}: {count} triangles, parts {[k for k in one.parts if k]}, displays {list(one.displays)}')
print(f'{name}: {len(listing)} things, {total} triangles')
with open(f'{build}/arrays.bin', 'wb') as out:
    out.write(blob)
with open(f'{build}/set.json', 'w') as out:
    json.dump({'set': name, 'toleranceShare': getattr(module, 'TOLERANCE_SHARE', 0), 'things': listing}, out)
