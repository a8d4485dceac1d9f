"""Computes ambient occlusion for vertices by casting rays at the triangles of the thing itself."""
import numpy as np

RAYS = 40
# How dark a wholly enclosed corner gets.
DARKEST = 0.42


def directions(count):
    """Spreads directions over the upper half, denser toward the pole as light counts."""
    i = np.arange(count) + 0.5
    r, a = np.sqrt(i / count), i * np.pi * (3 - np.sqrt(5))
    return np.stack([r * np.cos(a), r * np.sin(a), np.sqrt(1 - r * r)], 1)


DIRECTIONS = directions(RAYS)


def occlusion(points, normals, triangles, floor=None):
    """Returns the share of light that reaches each point; `triangles` (n, 3, 3), `floor` a height that also hides.

    Light is stopped fully by what is near and not at all by what is farther than half the size of the thing.
    """
    if len(points) == 0:
        return np.ones(0)
    size = float(np.linalg.norm(triangles.reshape(-1, 3).max(0) - triangles.reshape(-1, 3).min(0)))
    reach = min(0.5 * size, 0.6)
    a = triangles[:, 0]
    e1, e2 = triangles[:, 1] - a, triangles[:, 2] - a
    out = np.empty(len(points))
    for k in range(0, len(points)):
        n = normals[k]
        t = np.cross(n, (0, 1, 0) if abs(n[1]) < 0.9 else (1, 0, 0))
        t /= np.linalg.norm(t)
        d = DIRECTIONS @ np.stack([t, np.cross(n, t), n])
        o = points[k] + n * 0.0004 + 0.0
        near = np.full(RAYS, np.inf)
        # Moeller-Trumbore, all rays against all triangles at once.
        p = np.cross(d[:, None, :], e2[None, :, :])
        det = np.einsum('ij,kij->ki', e1, p)
        with np.errstate(divide='ignore', invalid='ignore'):
            inv = 1 / det
            s = o - a
            u = np.einsum('ij,kij->ki', s, p) * inv
            q = np.cross(s, e1)
            v = np.einsum('kj,ij->ki', d, q) * inv
            h = np.einsum('ij,ij->i', e2, q)[None, :] * inv
        hit = (np.abs(det) > 1e-14) & (u >= 0) & (v >= 0) & (u + v <= 1) & (h > 0.0008)
        near = np.where(hit, h, np.inf).min(1) if len(a) else near
        if floor is not None:
            with np.errstate(divide='ignore', invalid='ignore'):
                down = (floor - o[1]) / d[:, 1]
            near = np.minimum(near, np.where(d[:, 1] < -1e-6, np.maximum(down, 0) * 1.6, np.inf))
        out[k] = np.mean(np.clip(near / reach, 0, 1) ** 0.6)
    return DARKEST + (1 - DARKEST) * out
