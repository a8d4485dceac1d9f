"""Shapes that things need beyond the kit: moulded shells, lofts, pillows, coils."""
import math

import numpy as np

import kit


def rounded(width, depth, radius, steps=2):
    """Returns the outline of a rectangle with round corners, counter-clockwise from above, in (x, z)."""
    radius = min(radius, width / 2 - 1e-5, depth / 2 - 1e-5)
    out = []
    for sx, sz, start in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for k in range(steps + 1):
            a = math.radians(start + 90 * k / steps)
            out.append((sx * (width / 2 - radius) + radius * math.cos(a), sz * (depth / 2 - radius) + radius * math.sin(a)))
    return out


def oval(width, depth, segments=14):
    """Returns an ellipse's outline in (x, z)."""
    return [(width / 2 * math.cos(2 * math.pi * k / segments), depth / 2 * math.sin(2 * math.pi * k / segments)) for k in range(segments)]


def shell(look, outline, profile, at=(0, 0, 0), axis='y', top=True, bottom=True, tint=None):
    """Pulls a closed outline up along a profile of (inset, height), walked upwards on the outside, as a moulded housing is.

    axis 'y': the outline lies flat; 'z': it stands upright and is pulled toward +Z (outline in x, y).
    """
    p = np.array(outline, float)
    n = len(p)
    before, after = p - np.roll(p, 1, 0), np.roll(p, -1, 0) - p
    unit = lambda v: v / np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-12)
    a, b = unit(before), unit(after)
    outward = unit(np.stack([(a + b)[:, 1], -(a + b)[:, 0]], 1))
    if np.sum(outward * (p - p.mean(0))) < 0:
        outward = -outward
    # A corner that is set in by a distance moves farther along its bisector.
    stretch = 1 / np.maximum(0.5, np.abs(np.sum(outward * np.stack([a[:, 1], -a[:, 0]], 1), 1)))
    sharp = np.sum(a * b, 1) < 0.6
    points, normals, faces = [], [], []

    def add(i, inset, height, normal):
        q = p[i] - outward[i] * stretch[i] * inset
        points.append((q[0], height, q[1]))
        normals.append(normal)
        return len(points) - 1

    for (r0, h0), (r1, h1), n0, n1 in kit._strips([(-r, h) for r, h in profile], False):
        for i in range(n):
            j = (i + 1) % n
            side = unit(np.array([[p[j][1] - p[i][1], p[i][0] - p[j][0]]]))[0]
            if side @ (outward[i] + outward[j]) < 0:
                side = -side
            ends = []
            for k, (r, h, m) in ((i, (r0, h0, n0)), (j, (r0, h0, n0)), (j, (r1, h1, n1)), (i, (r1, h1, n1))):
                flat = side if sharp[k] else outward[k]
                ends.append(add(k, -r, h, (flat[0] * m[0], m[1], flat[1] * m[0])))
            faces.append(tuple(ends))
    for is_there, (inset, height), up in ((bottom, profile[0], -1), (top, profile[-1], 1)):
        if is_there:
            faces.append(tuple(add(i, inset, height, (0, up, 0)) for i in range(n)))
    points, normals = np.array(points), np.array(normals, float)
    if axis == 'z':
        points, normals = points[:, [0, 2, 1]], normals[:, [0, 2, 1]]
    kit.emit(look, points + np.array(at), normals, faces, tint=tint)


def slab(look, width, height, depth, at=(0, 0, 0), radius=0.006, bevel=0.002, steps=2, axis='y', bottom=True, tint=None):
    """A block with round corners in plan and soft edges, `at` the middle of its foot (axis 'z': of its back)."""
    bevel = min(bevel, height * 0.45)
    profile = [(bevel, 0), (0, bevel), (0, height - bevel), (bevel, height)]
    shell(look, rounded(width, depth, radius, steps), profile, at, axis, bottom=bottom, tint=tint)


def loft(look, rings, caps=True, tint=None, closed=True):
    """Skins rings of equally many points each, smoothly."""
    rings = [np.asarray(ring, float) for ring in rings]
    n = len(rings[0])
    points = [q for ring in rings for q in ring]
    faces = []
    for j in range(len(rings) - 1):
        for i in range(n if closed else n - 1):
            k = (i + 1) % n
            faces.append((j * n + i, (j + 1) * n + i, (j + 1) * n + k, j * n + k))
    if caps:
        faces.append(tuple(range(n)))
        faces.append(tuple((len(rings) - 1) * n + i for i in reversed(range(n))))
    oriented(look, points, faces, tint)


def oriented(look, points, faces, tint=None):
    """Emits a closed smooth mesh, turned outside out."""
    p = np.asarray(points, float)
    volume = sum(p[f[0]] @ np.cross(p[f[k]], p[f[k + 1]]) for f in faces for k in range(1, len(f) - 1))
    if volume < 0:
        faces = [tuple(reversed(f)) for f in faces]
    kit.sheet(look, p, faces, tint)


def pillow(look, width, height, depth, at=(0, 0, 0), n=8, m=8, edge=0.001, wave=0.0, power=2.5, tint=None):
    """A filled bag lying flat: `width` x `depth` in plan, `height` thick in the middle, with thin seams; `at` the middle of its foot."""
    points, faces = [], []
    for side in (1, -1):
        for j in range(m + 1):
            for i in range(n + 1):
                u, v = 2 * i / n - 1, 2 * j / m - 1
                lift = (max(0, 1 - abs(u) ** power) * max(0, 1 - abs(v) ** power)) ** 0.55
                crease = wave * math.sin(5 * u + 3 * v + side) * math.sin(4 * v - 2 * u) * lift
                # The foot is pressed flat.
                y = height * 0.5 + (height * 0.5 * lift + crease if side > 0 else -height * 0.5 * min(1, lift * 1.6)) + (edge if side > 0 else 0)
                pull = 1 - 0.05 * lift
                points.append((at[0] + u * width / 2 * pull, at[1] + y, at[2] + v * depth / 2 * pull))
    k = (n + 1) * (m + 1)
    for j in range(m):
        for i in range(n):
            a = j * (n + 1) + i
            faces.append((a, a + n + 1, a + n + 2, a + 1))
            b = a + k
            faces.append((b, b + 1, b + n + 2, b + n + 1))
    kit.sheet(look, points, faces, tint)


def torus(look, radius, tube_radius, at=(0, 0, 0), axis='y', segments=16, around=6, tint=None):
    ring = []
    for k in range(segments):
        a = 2 * math.pi * k / segments
        c, s = radius * math.cos(a), radius * math.sin(a)
        ring.append({'y': (c, 0, s), 'x': (0, c, s), 'z': (c, s, 0)}[axis])
    kit.tube(look, np.array(ring) + np.array(at), tube_radius, around, tint, closed=True)


def coil(look, radius, pitch, turns, tube_radius, at=(0, 0, 0), segments=9, around=4, tint=None):
    """A coiled cable, standing."""
    path = []
    for k in range(int(turns * segments) + 1):
        a = 2 * math.pi * k / segments
        path.append((at[0] + radius * math.cos(a), at[1] + pitch * k / segments, at[2] + radius * math.sin(a)))
    kit.tube(look, path, tube_radius, around, tint)


def knob(look, radius, height, at=(0, 0, 0), axis='y', segments=14, tint=None):
    """A turned knob or cap with a soft edge, `at` the middle of its foot."""
    b = min(radius, height) * 0.3
    kit.lathe(look, [(radius, 0), (radius, height - b), (radius - b * 0.4, height - b * 0.3), (radius - b, height), (0, height)], at, axis, segments, tint)


def limb(look, path, radii, n=8, up=(0, 1, 0), domes=(True, True), tint=None):
    """Skins a bent, tapering limb with rounded ends. `radii`: one number or (across, along `up`) for each point of the path."""
    p = np.array(path, float)
    sizes = [(r, r) if np.isscalar(r) else r for r in radii]
    tangent = np.array([p[min(i + 1, len(p) - 1)] - p[max(i - 1, 0)] for i in range(len(p))])
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    rings, high = [], np.array(up, float)

    def ring(centre, t, size, share=1.0):
        nonlocal high
        h = high - t * (high @ t)
        h /= np.linalg.norm(h)
        high = h
        s = np.cross(h, t)
        angles = np.linspace(0, 2 * math.pi, n, endpoint=False)
        return [centre + share * (s * size[0] * math.cos(a) + h * size[1] * math.sin(a)) for a in angles]

    steps = [(0.95, 0.05), (0.62, 0.66)] if n > 7 else [(0.85, 0.35)]
    if domes[0]:
        for out, share in steps:
            rings.append(ring(p[0] - tangent[0] * min(sizes[0]) * out, tangent[0], sizes[0], share))
    for q, t, size in zip(p, tangent, sizes):
        rings.append(ring(q, t, size))
    if domes[1]:
        for out, share in reversed(steps):
            rings.append(ring(p[-1] + tangent[-1] * min(sizes[-1]) * out, tangent[-1], sizes[-1], share))
    loft(look, rings, True, tint)
