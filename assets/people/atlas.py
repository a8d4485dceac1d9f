"""Packs charts into one square, paints them in the frame of the body, and writes the pictures."""
import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage, signal

from mesh import normals, triangles

MARGIN = 3


class Texels:
    """The texels of one part: where they lie on the body and what has been painted on them."""

    def __init__(self, rows, cols, pos, nrm, extra, occlusion):
        n = len(rows)
        self.rows, self.cols, self.pos, self.nrm, self.extra, self.occlusion = rows, cols, pos, nrm, extra, occlusion
        self.colour = np.full((n, 3), 0.5)
        self.rough, self.metal, self.height = np.full(n, 0.7), np.zeros(n), np.zeros(n)


def charts(parts):
    """Lists (part, panel, low corner, size) in relative texels."""
    out = []
    for p in parts:
        for k in range(int(p.panel.max()) + 1):
            rows = p.panel == k
            if not rows.any():
                continue
            uv = p.uv[rows][..., :2]
            valid = p.f[rows] >= 0
            low, high = uv[valid].min(0), uv[valid].max(0)
            out.append((p, k, low, high - low))
    return out


CELL = 8


def _mask(part, rows, corner, scale, turned, size):
    """Draws the cells of the packing grid a chart touches, with its margin."""
    uv = (part.uv[rows][..., :2] - corner) * scale
    f = part.f[rows]
    if turned:
        uv = np.stack([uv[..., 1], size[0] * scale - uv[..., 0]], -1)
        size = size[::-1]
    w, h = (int(np.ceil((s * scale + 2 * MARGIN) / CELL)) + 1 for s in size)
    image = Image.new('1', (w * 2, h * 2))
    draw = ImageDraw.Draw(image)
    for q, t in zip(f.tolist(), (uv + MARGIN) / CELL * 2):
        n = 3 if q[3] < 0 else 4
        draw.polygon([tuple(p) for p in t[:n]], fill=1, outline=1)
    fine = np.asarray(image)
    reach = int(np.ceil(MARGIN / CELL * 2))
    fine = ndimage.binary_dilation(fine, iterations=reach, structure=np.ones((3, 3)))
    return fine.reshape(h, 2, w, 2).any((1, 3))


def _place(items, scale, side):
    """Packs chart outlines on a coarse grid, biggest first, lowest free place first; None when they do not fit."""
    n = side // CELL
    taken = np.zeros((n, n))
    order = sorted(range(len(items)), key=lambda i: -items[i][3][0] * items[i][3][1] * items[i][0].density ** 2)
    out = [None] * len(items)
    for i in order:
        part, panel, corner, size = items[i]
        k = scale * part.density
        best = None
        for turned in (False, True):
            mask = _mask(part, part.panel == panel, corner, k, turned, size)
            h, w = mask.shape
            if h > n or w > n:
                continue
            clash = signal.fftconvolve(taken, mask[::-1, ::-1].astype(float), mode='valid') > 0.5
            free = np.argwhere(~clash)
            if len(free):
                cost = free[:, 0] * 1.0 + free[:, 1] * 0.35 + h * 0.5
                at = int(np.argmin(cost))
                if best is None or cost[at] < best[0]:
                    best = (cost[at], free[at], mask, turned)
        if best is None:
            return None
        _, (y, x), mask, turned = best
        taken[y:y + mask.shape[0], x:x + mask.shape[1]] += mask
        out[i] = (x * CELL, y * CELL, turned)
    return out


def pack(parts, side):
    """Chooses the largest common scale that fits, and turns chart coordinates into texel coordinates."""
    items = charts(parts)
    low, high, best = 20.0, 2000.0, None
    for _ in range(12):
        scale = (low + high) / 2
        places = _place(items, scale, side)
        if places:
            best, low = (scale, places), scale
        else:
            high = scale
    scale, places = best
    for p in parts:
        p.texel = np.zeros(p.uv.shape[:2] + (2,))
        p.texels_per_m = scale * max(p.density, 1e-6)
    for (p, k, corner, size), (x, y, turned) in zip(items, places):
        rows = p.panel == k
        local = (p.uv[rows][..., :2] - corner) * scale * p.density
        if turned:
            local = np.stack([local[..., 1], size[0] * scale * p.density - local[..., 0]], -1)
        p.texel[rows] = local + [x + MARGIN, y + MARGIN]
    return scale


LEAST_OPEN = 0.45


def rasterise(part, side, occlusion):
    """Finds for every texel the point of the body it shows."""
    half = len(part.f) // 2 if part.mirrored else len(part.f)
    f, uv = part.f[:half], part.texel[:half]
    extra = part.uv[:half, :, 2:]
    tri, owner, corner = triangles(f)
    n = normals(part.v, part.f)
    index = np.full((side, side), -1)
    bary = np.zeros((side, side, 2))
    t_uv = uv[owner[:, None], corner]
    for i, t in enumerate(t_uv):
        x0, y0 = np.floor(t.min(0)).astype(int)
        x1, y1 = np.ceil(t.max(0)).astype(int)
        e1, e2 = t[1] - t[0], t[2] - t[0]
        area = e1[0] * e2[1] - e1[1] * e2[0]
        if abs(area) < 1e-9:
            continue
        x0, y0, x1, y1 = max(x0, 0), max(y0, 0), min(x1, side - 1), min(y1, side - 1)
        gx, gy = np.meshgrid(np.arange(x0, x1 + 1) + 0.5, np.arange(y0, y1 + 1) + 0.5)
        dx, dy = gx - t[0, 0], gy - t[0, 1]
        b = (dx * e2[1] - dy * e2[0]) / area
        c = (dy * e1[0] - dx * e1[1]) / area
        ok = (b >= -0.02) & (c >= -0.02) & (b + c <= 1.02)
        if ok.any():
            ys, xs = np.nonzero(ok)
            index[ys + y0, xs + x0] = i
            bary[ys + y0, xs + x0, 0], bary[ys + y0, xs + x0, 1] = b[ok], c[ok]
    rows, cols = np.nonzero(index >= 0)
    i = index[rows, cols]
    b, c = bary[rows, cols, 0], bary[rows, cols, 1]
    share = np.stack([1 - b - c, b, c], 1)
    mix = lambda values: (values[tri[i]] * share[..., None]).sum(1)
    ex = (extra[owner[i][:, None], corner[i]] * share[..., None]).sum(1) if extra.shape[-1] else None
    nrm = mix(n)
    return Texels(rows, cols, mix(part.v), nrm / np.maximum(np.linalg.norm(nrm, axis=1, keepdims=True), 1e-9), ex,
                  mix(occlusion[:, None])[:, 0])


def paint(parts, occlusions, side, out):
    """Paints all parts and writes colour, normal and occlusion-roughness-metal pictures."""
    colour, orm = np.zeros((side, side, 3)), np.zeros((side, side, 3))
    height, owner = np.zeros((side, side)), np.full((side, side), -1)
    per_m = np.ones((side, side))
    for k, (part, occlusion) in enumerate(zip(parts, occlusions)):
        # what is shut at rest, such as between the thighs, opens when somebody sits
        t = rasterise(part, side, np.maximum(occlusion, LEAST_OPEN))
        if len(t.rows) == 0:
            continue
        part.paint(t)
        colour[t.rows, t.cols] = t.colour * (0.5 + 0.5 * t.occlusion)[:, None]
        orm[t.rows, t.cols] = np.stack([t.occlusion, t.rough, t.metal], 1)
        height[t.rows, t.cols] = t.height
        owner[t.rows, t.cols] = k
        per_m[t.rows, t.cols] = part.texels_per_m
    filled = owner >= 0
    slope = []
    for axis, ahead in ((1, 1), (0, 1)):
        nxt, prv = np.roll(height, -ahead, axis), np.roll(height, ahead, axis)
        same_n, same_p = np.roll(owner, -ahead, axis) == owner, np.roll(owner, ahead, axis) == owner
        d = np.where(same_n, nxt - height, 0) + np.where(same_p, height - prv, 0)
        slope.append(d / np.maximum(same_n.astype(int) + same_p, 1) * per_m)
    # rows count upwards in v here; the picture is flipped when written
    n = np.stack([-slope[0], -slope[1], np.ones_like(height)], -1)
    limit = np.minimum(1, 1.4 / np.maximum(np.hypot(n[..., 0], n[..., 1]), 1e-9))
    n[..., :2] *= limit[..., None]
    n /= np.linalg.norm(n, axis=-1, keepdims=True)
    near = ndimage.distance_transform_edt(~filled, return_distances=False, return_indices=True)
    colour, orm, n = (a[near[0], near[1]] for a in (colour, orm, n))
    colour = np.clip(colour, 0, 1)
    srgb = np.where(colour < 0.0031308, colour * 12.92, 1.055 * colour ** (1 / 2.4) - 0.055)
    for name, picture in (('colour', srgb), ('normal', n * 0.5 + 0.5), ('orm', orm)):
        Image.fromarray((np.clip(picture[::-1], 0, 1) * 255 + 0.5).astype(np.uint8)).save(f'{out}_{name}.png')
    return filled.mean()
