"""Head, eyes, lashes, brows and hair."""
import numpy as np
from PIL import Image
from scipy import ndimage
from scipy.interpolate import LinearNDInterpolator
from scipy.spatial import cKDTree

import noise
from figure import to_metres, unwrap
from garments import lay, plain
from mesh import boundary, clip, grid, join, mirror, normals, select, smooth, subdivide, turn_in
from noise import step


def load_linear(path, mode='RGB'):
    """Loads a picture as linear light."""
    a = np.asarray(Image.open(path).convert(mode), float) / 255
    a[..., :3] = np.where(a[..., :3] < 0.04045, a[..., :3] / 12.92, ((a[..., :3] + 0.055) / 1.055) ** 2.4)
    return a


def sample(picture, uv):
    """Samples a picture smoothly at uv (v up)."""
    h, w = picture.shape[:2]
    rows = [(1 - uv[:, 1]) * h - 0.5, uv[:, 0] * w - 0.5]
    return np.stack([ndimage.map_coordinates(picture[..., c], rows, order=3, mode='nearest')
                     for c in range(picture.shape[2])], 1)


def blink_offsets(base):
    """Computes per base vertex the way of the lids when both eyes close."""
    return base.offsets({'expression/units/asian/eye-left-closure': 1.0, 'expression/units/asian/eye-right-closure': 1.0})


class Face:
    """Makes the parts of a head from a figure and a look (a dict of colours and choices)."""

    def __init__(self, fig, look):
        self.fig, self.look = fig, look
        self.skin = load_linear(fig.base.texture('skins', look['skin']))
        self.eye_l = fig.place['LeftEye']
        self.blink = blink_offsets(fig.base)
        body, _ = fig.base.groups['body']
        self.mouth = fig.landmark('oris05____head')
        self.chin = fig.landmark('jaw____tail')
        rows = np.unique(body[body >= 0])
        head_rows = rows[fig.v[rows, 1] > fig.place['Head'][1]]
        self.crown = fig.v[head_rows][:, 1].max()
        self.centre = np.array([0, (self.eye_l[1] + self.crown) / 2 + 0.004, self._depth_centre(head_rows)])
        self.ear_tree = self._find_ear()
        self.scalp = self._scalp_mask()

    def _depth_centre(self, rows):
        high = rows[self.fig.v[rows, 1] > self.eye_l[1] + 0.02]
        z = self.fig.v[high][:, 2]
        return (z.max() + z.min()) / 2

    def _scalp_mask(self):
        """Computes a signed field over base vertices: positive where hair grows. Drawn on the skull, in our own line."""
        v = self.fig.v
        e = self.eye_l
        x = np.abs(v[:, 0])
        z = v[:, 2]
        front = self.look.get('hairline_m', 0.062)
        temple = self.look.get('temple_m', 0.020)
        ear_z = self.ear_z
        # height of the hairline over the eyes, falling along the temple, in front of the ear, round it, to the nape
        depth = e[2] - z
        y_front = e[1] + front - 0.10 * np.clip(x - 0.035, 0, 1) ** 1.5 * 4
        side = step(0.024, 0.044, depth)
        y_temple = e[1] + temple
        y_line = y_front * (1 - side) + y_temple * side
        burn = step(0.046, 0.057, depth)
        y_line = y_line * (1 - burn) + (e[1] - self.look.get('sideburn_m', 0.012)) * burn
        behind = step(-0.004, -0.016, z - ear_z)
        y_line = y_line * (1 - behind) + (e[1] - 0.02 - 0.60 * np.clip(ear_z - 0.015 - z, 0, 0.075)) * behind
        return v[:, 1] - y_line

    def head(self):
        """Makes the skin of head and neck, the scalp under the hair left out."""
        fig = self.fig
        f, _ = fig.base.groups['body']
        neck_y = fig.place['Neck'][1] - self.look.get('neck_down_m', 0.045)
        limit = self.look.get('neck_half_m', 0.105)
        keep = (fig.v[:, 1] > neck_y) & (fig.v[:, 0] > -1e-3) & (np.abs(fig.v[:, 0]) < limit)
        arm = fig.weight_of('UpperArm', 'LowerArm', 'Hand')
        part = fig.take('head', 'body', keep & (arm < 0.05))
        neck = fig.place['Neck']
        out_of_collar = np.hypot(part.v[:, 0], (part.v[:, 2] - neck[2]) * 0.85) - look_neck(self.look)
        part = clip(part, np.maximum(-out_of_collar, part.v[:, 1] - neck[1] + 0.006))
        rows = self._rows_of(part.v)
        part.offsets = {'blink': self.blink[rows]}
        hidden = self.scalp[rows] - self.look.get('scalp_overlap_m', 0.016)
        hidden = np.where(self._ear(part.v, 0.014), -0.02, hidden)
        part = clip(part, -hidden)
        skin_uv = part.uv.copy()
        part.v[np.abs(part.v[:, 0]) < 2e-4, 0] = 0
        part.panel = self._panels(part)
        part, skin_uv = self._without_mouth(part, skin_uv)
        part.uv = np.concatenate([self._warp(part, skin_uv), skin_uv], -1)
        part.paint = self._paint_head()
        part.density, part.detail = 2.2, 1.9
        return mirror(part, fig.joints)

    def _rows_of(self, v):
        f, _ = self.fig.base.groups['body']
        rows = np.unique(f[f >= 0])
        return rows[cKDTree(self.fig.v[rows]).query(v)[1]]

    def _find_ear(self):
        """Finds the ear: the vertices the base mesh's own ear target moves."""
        moved = np.linalg.norm(self.fig.base.offsets({'ears/l-ear-wing-out': 1.0}), axis=1)
        f, _ = self.fig.base.groups['body']
        rows = np.unique(f[f >= 0])
        rows = rows[(moved[rows] > 0.10 * moved[rows].max()) & (self.fig.v[rows, 0] > 0)]
        self.ear_z = float(self.fig.v[rows][:, 2].mean())
        return cKDTree(self.fig.v[rows])

    def _ear(self, v, more_m=0.0):
        """Marks points on the ear, or within a distance of it."""
        q = v * np.where(v[:, :1] < 0, [-1, 1, 1], [1, 1, 1])
        return self.ear_tree.query(q)[0] < more_m + 0.0015

    def _without_mouth(self, part, skin_uv):
        """Leaves out the cavity behind the teeth, which no jaw opens far enough to show."""
        c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
        main = np.bincount(part.panel).argmax()
        keep = np.ones(len(part.f), bool)
        for p in range(int(part.panel.max()) + 1):
            rows = part.panel == p
            if p == main or not rows.any():
                continue
            near = np.linalg.norm((c[rows] - (self.mouth - [0, 0, 0.03])) / [0.035, 0.03, 0.05], axis=1).mean()
            if near < 1.0:
                keep[rows] = c[rows][:, 2] > self.mouth[2] - 0.020
        part.uv = skin_uv
        select(part, keep)
        part.panel = np.unique(part.panel, return_inverse=True)[1]
        return part, part.uv.copy()

    def _panels(self, part):
        """Numbers uv islands: corners of one vertex that agree belong together."""
        parent = {}

        def find(a):
            while parent.setdefault(a, a) != a:
                parent[a] = parent[parent[a]]
                a = parent[a]
            return a
        keys = [[(round(float(u), 5), round(float(w), 5)) for u, w in row] for row in part.uv]
        for q, row in zip(part.f.tolist(), keys):
            n = 3 if q[3] < 0 else 4
            for k in range(1, n):
                parent[find(row[k])] = find(row[0])
        names = {}
        island = np.array([names.setdefault(find(row[0]), len(names)) for row in keys])
        # the face proper gets a chart of its own, with more texels
        c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
        eye = self.eye_l
        face = (c[:, 2] > eye[2] - 0.050 - 0.25 * np.clip(eye[1] - c[:, 1], 0, 0.1)) & (c[:, 1] > self.chin[1] - 0.004)
        main = np.bincount(island).argmax()
        island = np.where((island == main) & face, len(names), island)
        return np.unique(island, return_inverse=True)[1]

    def _warp(self, part, uv):
        part.uv = uv.copy()
        # the package's chart is torn at the top of the forehead: lay that part out anew, as on a globe
        c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
        high = (c[:, 1] > self.eye_l[1] + 0.032) & (c[:, 2] > self.eye_l[2] - 0.05)
        d = part.v - self.centre
        globe = np.stack([np.arctan2(d[:, 0], d[:, 2]), np.arctan2(d[:, 1], np.hypot(d[:, 0], d[:, 2]))], 1)
        part.panel = np.where(high, part.panel.max() + 1, part.panel)
        part.panel = np.unique(part.panel, return_inverse=True)[1]
        part.uv[high] = globe[np.where(part.f[high] >= 0, part.f[high], 0)]
        to_metres(part)
        # the face gets more texels than the neck, the inside of the mouth few
        for p in range(int(part.panel.max()) + 1):
            rows = part.panel == p
            centre = part.v[part.f[rows][:, 0]].mean(0)
            small = rows.sum() < 0.2 * len(rows)
            if small and np.linalg.norm(centre - self.mouth) < 0.035:
                part.uv[rows] *= 0.4
            elif centre[2] > self.eye_l[2] - 0.04:
                part.uv[rows] *= 1.9
        return part.uv

    def _paint_head(self):
        look, fig = self.look, self.fig
        skin = ndimage.gaussian_filter(self.skin, (0.7, 0.7, 0))
        tone = np.array(look.get('tone', (1, 1, 1)), float)
        brow_alpha = self._brows()
        lips_y = self.mouth
        eye = self.eye_l
        scalp_field = self._field(self.scalp)
        hair = np.array(look['hair'], float)
        lip = np.array(look.get('lip', (0.36, 0.115, 0.10)))

        def paint(t):
            q = np.stack([np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]], 1)
            base = sample(skin, t.extra)
            base = np.clip(base, 0.002, 1)
            # the picture is coarse: keep its large forms, add fine structure of our own
            pores = noise.fractal(q * 620, 3, 61)[:, None] - 0.5
            blotch = noise.fractal(q * 70, 3, 63)[:, None] - 0.5
            # greys of the shaved scalp on the picture are replaced by plain skin
            mean = np.array(look.get('skin_mean', (0.60, 0.37, 0.26)))
            near_face = step(0.085, 0.05, np.linalg.norm((q - (eye * [0, 1, 1] + [0, -0.03, 0])) / [1, 1.05, 1.6], axis=1))
            mix = near_face[:, None] * look.get('skin_picture', 0.75)
            c = mean * (1 - mix) + base * mix
            c = c * tone * (1 + 0.10 * pores + 0.12 * blotch * np.array([0.6, 1.0, 1.0]))
            t.colour[:] = c
            t.rough[:] = 0.50
            t.height[:] += 0.00012 * noise.fractal(q * 900, 2, 65)
            # lips: red of the picture, sharpened
            red = base[:, 0] / np.maximum(base[:, 1], 1e-3)
            near = np.exp(-np.linalg.norm((q - lips_y * [0, 1, 1] - [0, 0, 0.004]) / [0.030, 0.016, 0.04], axis=1) ** 4)
            lips = step(look.get('lip_red0', 2.05), look.get('lip_red1', 2.6), red) * near
            lay(t, lips * look.get('lip_amount', 0.6), colour=lip, rough=0.36)
            # warmth of cheeks, nose tip and ears
            cheek = np.exp(-np.linalg.norm((q - [0.040, eye[1] - 0.038, eye[2] - 0.004]) / [0.020, 0.015, 0.03], axis=1) ** 2)
            lay(t, 0.16 * cheek, colour=mean * [1.0, 0.62, 0.60])
            # oily centre of the face
            t.rough[:] -= 0.06 * np.exp(-(q[:, 0] / 0.014) ** 2) * step(lips_y[1], eye[1] - 0.02, q[:, 1])
            # lids: the picture is dark where its eye was; a closed lid is skin
            socket = np.linalg.norm((q - eye - [0.001, 0, 0.010]) / [0.0165, 0.0085, 0.03], axis=1)
            lay(t, 0.85 * step(1.15, 0.80, socket), colour=mean * tone * [0.93, 0.84, 0.82])
            # brows
            a = brow_alpha(q)
            lay(t, a * look.get('brow_amount', 0.85), colour=hair * 0.9 + 0.002, rough=0.6)
            # line of the lid
            rim = np.exp(-(np.linalg.norm((q - eye) * [0.0, 1.0, 0.0], axis=1) / 0.02) ** 2)
            lid = np.exp(-((np.linalg.norm((q - eye) / [1.18, 0.92, 1.0], axis=1) - 0.0125) / 0.0016) ** 2) * rim
            lay(t, 0.45 * lid * step(0.0, 0.004, q[:, 1] - eye[1]), colour=mean * 0.30)
            # hair roots: the line of the hair is drawn in strokes before the shell begins
            s = scalp_field(t.pos)
            stroke = noise.fractal(np.stack([q[:, 0] * 420, q[:, 1] * 70, q[:, 2] * 260], 1), 2, 71)
            soft = look.get('hairline_soft_m', 0.010)
            root = step(-soft, soft * 0.35, s + (stroke - 0.5) * soft * 1.6)
            root = root * ~self._ear(t.pos, 0.005)
            lay(t, root * look.get('root_amount', 0.92), colour=hair, rough=0.6)
            if look.get('stubble', 0):
                jaw = step(eye[1] - 0.045, eye[1] - 0.075, q[:, 1]) * step(self.chin[1] - 0.035, self.chin[1] - 0.015, q[:, 1])
                dots = noise.fractal(q * 800, 2, 73)
                lay(t, jaw * look['stubble'] * dots * (1 - lips), colour=hair * 0.5 + mean * 0.25)
            # inside of the mouth
            deep = np.linalg.norm((q - (lips_y - [0, 0, 0.028])) / [0.024, 0.020, 0.022], axis=1)
            lay(t, step(1.0, 0.8, deep), colour=(0.10, 0.022, 0.020), rough=0.5)
        return paint

    def _field(self, values):
        """Returns an interpolator of per-vertex values over free points near the skin."""
        f, _ = self.fig.base.groups['body']
        rows = np.unique(f[f >= 0])
        rows = rows[self.fig.v[rows, 1] > self.fig.place['Neck'][1] - 0.08]
        tree = cKDTree(self.fig.v[rows])

        def at(p):
            d, near = tree.query(p, k=4)
            w = 1 / np.maximum(d, 1e-5)
            return (values[rows[near]] * w).sum(1) / w.sum(1)
        return at

    def _brows(self):
        """Projects the brow picture straight back onto the brow."""
        points, uv = self.fig.base.proxy(f'eyebrows/{self.look["brow"]}', self.fig.v)
        left = points[:, 0] > 0
        lookup = LinearNDInterpolator(points[left][:, :2], uv[left])
        picture = np.asarray(Image.open(self.fig.base.texture('proxies/eyebrows', self.look['brow'])), float)[..., 3:] / 255
        picture = ndimage.gaussian_filter(picture, (1.5, 1.5, 0))

        def alpha(q):
            at = lookup(q[:, :2])
            ok = np.isfinite(at[:, 0]) & (q[:, 2] > self.eye_l[2] - 0.02)
            out = np.zeros(len(q))
            if ok.any():
                out[ok] = sample(picture, at[ok])[:, 0]
            return np.clip(out * 1.5, 0, 1)
        return alpha

    def eyes(self):
        """Makes one eyeball, seen from the front, and mirrors it."""
        fig = self.fig
        f, _ = fig.base.groups['helper-l-eye']
        pts = fig.v[np.unique(f[f >= 0])]
        centre = fig.place['LeftEye']
        ball = (pts.max(0) + pts.min(0)) / 2
        r = (pts.max(0) - pts.min(0))[0] / 2
        centre = np.array([centre[0], centre[1], ball[2]])
        ring_deg = np.array([5, 18, 30, 44, 66, 92])
        iris_r = 0.0059
        rings = []
        for d in ring_deg:
            a = np.radians(d)
            bulge = 0.0011 * max(0, 1 - (np.sin(a) * r / 0.0066) ** 2)
            rings.append([centre + [np.sin(a) * r * np.cos(p), np.sin(a) * r * np.sin(p), np.cos(a) * r + bulge]
                          for p in np.linspace(0, 2 * np.pi, 15)[:-1]])
        part = grid('eyes', rings, fig.bone('LeftEye'), closed=True)
        cap = np.array([[0, i, i + 1, i + 2] for i in range(1, 13, 2)])
        part.f = np.concatenate([part.f, cap])
        part.panel = np.zeros(len(part.f), int)
        flat = part.v - centre
        angle = np.arctan2(flat[:, 1], flat[:, 0])
        span = np.arccos(np.clip(flat[:, 2] / np.maximum(np.linalg.norm(flat, axis=1), 1e-9), -1, 1)) * r
        xy = np.stack([np.cos(angle) * span, np.sin(angle) * span], 1)
        part.uv = xy[np.where(part.f >= 0, part.f, 0)]
        if (normals(part.v, part.f) * (part.v - centre)).sum() < 0:
            part.f, part.uv = part.f[:, ::-1], part.uv[:, ::-1]
        iris = np.array(self.look.get('iris', (0.055, 0.022, 0.009)))

        def paint(t):
            q = np.stack([np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]], 1) - centre
            d = np.hypot(q[:, 0], q[:, 1])
            a = np.arctan2(q[:, 1], q[:, 0])
            vein = noise.fractal(np.stack([a * 3, d * 600, a * 0], 1), 3, 81)
            white = np.array([0.50, 0.47, 0.455]) * (1 - 0.10 * vein[:, None])
            edge = step(0.0075, 0.0125, d)[:, None]
            t.colour[:] = white * (1 - edge * np.array([0.25, 0.38, 0.38]))
            fibre = noise.fractal(np.stack([np.cos(a) * 14, np.sin(a) * 14, d * 260], 1), 3, 83)
            c = iris * (0.65 + 0.8 * fibre[:, None]) * (1.25 - 0.5 * step(0.003, 0.006, d))[:, None]
            m = step(iris_r + 0.0004, iris_r - 0.0004, d)
            t.colour[:] = t.colour * (1 - m[:, None]) + c * m[:, None]
            lay(t, np.exp(-((d - iris_r) / 0.0006) ** 2) * 0.75, colour=(0.012, 0.008, 0.006))
            lay(t, step(0.0025, 0.0021, d), colour=(0.002, 0.002, 0.002))
            # the upper lid shades the ball
            lay(t, 0.60 * step(0.0015, 0.0075, q[:, 1]), colour=(0.02, 0.012, 0.010))
            t.rough[:] = 0.22
        part.paint = paint
        part.density, part.detail = 3.4, 9.0
        return mirror(part, fig.joints)

    def lashes(self):
        """Makes short dark lash lines from the base mesh's lash strips."""
        fig = self.fig
        out = []
        for group, keep in (('helper-l-eyelashes-2', 0.40),):
            f, _ = fig.base.groups[group]
            rows = np.unique(f[f >= 0])
            w = np.ones(fig.base.weights.shape[0], bool)
            part = fig.take('lashes', group, w)
            part.offsets = {'blink': self.blink[rows]}
            # the row on the lid is the root; the rest is drawn back towards it
            lid = np.array([fig.body.nearest(p)[2] for p in part.v])
            root = lid < np.percentile(lid, 30)
            near = part.v[root][cKDTree(part.v[root]).query(part.v)[1]]
            part.v = near + (part.v - near) * keep
            out.append(part)
        offsets = np.concatenate([p.offsets['blink'] for p in out])
        part = join('lashes', out)
        part.offsets = {'blink': offsets}
        part.panel[:] = 0
        part.uv = part.v[np.where(part.f >= 0, part.f, 0)][..., :2].copy()
        part.paint = plain(np.array(self.look['hair']) * 0.25 + 0.002, 0.7)
        part.density, part.detail = 0.5, 0.8
        return mirror(part, fig.joints)

    def _shell(self, name, thickness, rounds=6, overlap_m=0.0):
        """Lifts the hair region off the skull; thickness(p, inset) in metres."""
        fig = self.fig
        keep = (self.scalp > -0.03) & (fig.v[:, 1] > fig.place['Neck'][1])
        part = fig.take(name, 'body', keep & ~self._ear(fig.v, 0.002))
        part = subdivide(part)
        fringe = noise.value(np.stack([part.v[:, 0] * 150, part.v[:, 1] * 40, part.v[:, 2] * 150], 1), 7) - 0.5
        part = clip(part, self._field(self.scalp)(part.v) + overlap_m + self.look.get('fringe_m', 0.004) * fringe)
        inset = np.maximum(self._field(self.scalp)(part.v) + overlap_m, 0)
        rim = np.isin(np.arange(len(part.v)), _rim(part))
        soft = smooth(part.v, part.f, rounds, 0.5, pin=rim)
        out = soft - self.centre
        out = out / np.linalg.norm(out, axis=1, keepdims=True)
        n = normals(soft, part.f) * 0.6 + out * 0.4
        n /= np.linalg.norm(n, axis=1, keepdims=True)
        part.v = part.v + n * thickness(part.v, inset)[:, None]
        part.v = smooth(part.v, part.f, 4, 0.5, pin=rim)
        part.w = np.tile(fig.bone('Head'), (len(part.v), 1))
        return part

    def hair_bun(self):
        """Makes hair combed back to a low bun."""
        look, fig = self.look, self.fig
        c = self.centre
        bun = np.array([0, self.eye_l[1] + look.get('bun_up_m', 0.020), c[2] - look.get('bun_back_m', 0.112)])
        parting = look.get('parting_m', 0.022)

        def thickness(p, inset):
            top = step(self.eye_l[1] + 0.05, self.crown, p[:, 1])
            groove = 0.0035 * np.exp(-((p[:, 0] - parting) / 0.006) ** 2) * step(c[2] - 0.02, c[2] + 0.03, p[:, 2]) * step(0.012, 0.030, inset)
            return 0.0006 + 0.0040 * step(0, 0.014, inset) + (0.005 + 0.008 * top) * step(0.005, 0.04, inset) - groove
        shell = self._shell('hair', thickness, 8, -0.004)
        lean = np.array([0.0, 0.25, 1.0]) / np.linalg.norm([0.0, 0.25, 1.0])

        def strands(t):
            local = t.pos - bun
            side = np.cross(lean, [1.0, 0, 0])
            a = np.arctan2(local[:, 0], local @ side)
            d = np.linalg.norm(local, axis=1)
            return a, d
        shell.paint = self._hair_paint(strands)
        shell.density, shell.detail = 1.1, 1.2
        c0 = np.array([shell.v[[i for i in q if i >= 0]].mean(0) for q in shell.f])
        unwrap(shell, (c0[:, 2] < c[2] - 0.02).astype(int))
        shell = turn_in(shell, 0.007, 0.0)
        # the bun: a squashed ball, turned
        rings = []
        for k in range(9):
            a = np.pi * (0.04 + 0.80 * k / 8)
            rr, zz = np.sin(a), np.cos(a)
            rings.append([bun + np.array([0.037 * rr * np.cos(p), 0.034 * rr * np.sin(p) - 0.004 * zz, -0.026 * zz - 0.006])
                          for p in np.linspace(0, 2 * np.pi, 19)[:-1]])
        knot = grid('bun', rings, fig.bone('Head'), closed=True)
        knot.f = np.concatenate([knot.f, np.array([[0, i, i + 1, i + 2] for i in range(1, 17, 2)])])
        flat = (knot.v - bun)
        xy = flat[:, :2] * (1 + 6 * (0.03 + flat[:, 2:]) )
        knot.uv = xy[np.where(knot.f >= 0, knot.f, 0)]
        knot.panel = np.zeros(len(knot.f), int)
        if (normals(knot.v, knot.f) * (knot.v - bun)).sum() < 0:
            knot.f, knot.uv = knot.f[:, ::-1], knot.uv[:, ::-1]

        def coil(t):
            local = t.pos - bun
            a = np.arctan2(local[:, 1], local[:, 0])
            d = np.hypot(local[:, 0], local[:, 1])
            return d * 60 + a * 0.9, 0.08 + a * 0.004
        knot.paint = self._hair_paint(coil)
        knot.density, knot.detail = 0.9, 1.4
        return [shell, knot]

    def _hair_paint(self, strands):
        hair = np.array(self.look['hair'], float)

        def paint(t):
            a, d = strands(t)
            fine = noise.fractal(np.stack([a * 34, d * 7, a * 0], 1), 2, 91)
            fine = 0.5 + (fine - 0.5) * step(0.012, 0.060, np.abs(d))
            lock = noise.ridges(np.stack([a * 7, d * 3, a * 0], 1), 93)
            streak = 0.35 + 1.3 * fine * (0.6 + 0.8 * lock)
            t.colour[:] = hair * streak[:, None]
            t.rough[:] = 0.46 + 0.12 * fine
            t.height[:] += 0.0016 * fine + 0.0024 * lock
        return paint

    def hair_short(self):
        """Makes a short cut: close sides, longer top brushed forward and to one side."""
        look = self.look
        c = self.centre
        length = look.get('top_m', 0.016)

        def thickness(p, inset):
            top = step(self.eye_l[1] + 0.055, self.crown - 0.006, p[:, 1])
            front = step(c[2] - 0.01, c[2] + 0.075, p[:, 2])
            tuft = noise.ridges(np.stack([p[:, 0] * 34, p[:, 1] * 10, p[:, 2] * 13], 1), 97)
            grow = step(0, 0.012, inset)
            side = 0.0042 + 0.0014 * tuft
            return 0.0008 + grow * (side * (1 - top) + (length * (0.75 + 0.45 * front) + 0.0045 * tuft) * top)
        shell = self._shell('hair', thickness, 5, -0.003)
        c0 = np.array([shell.v[[i for i in q if i >= 0]].mean(0) for q in shell.f])
        unwrap(shell, (c0[:, 2] < c[2] - 0.02).astype(int))
        shell = turn_in(shell, 0.008, 0.0)

        def strands(t):
            local = t.pos - np.array([look.get('parting_m', -0.02), self.crown, c[2] - 0.03])
            a = np.arctan2(local[:, 0] + 0.25 * local[:, 2], np.hypot(local[:, 1], local[:, 2] + 1e-4) + 0.02) * 3.0
            whirl = np.arctan2(local[:, 0], local[:, 2])
            top = step(self.eye_l[1] + 0.05, self.crown - 0.01, t.pos[:, 1])
            return a * top + (whirl * 1.6) * (1 - top), np.linalg.norm(local, axis=1)
        shell.paint = self._hair_paint(strands)
        shell.density, shell.detail = 1.2, 1.3
        return [shell]


def look_neck(look):
    return look.get('neck_m', 0.064)


def _rim(part):
    return boundary(part.f)

