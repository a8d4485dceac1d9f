"""Head, eyes, lashes, mouth and brows."""
import numpy as np
from PIL import Image
from scipy import ndimage
from scipy.interpolate import LinearNDInterpolator
from scipy.spatial import cKDTree

import noise
import skin
from figure import to_metres, unwrap
from garments import lay, plain
from mesh import clip, grid, join, mirror, normals, select
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


_UNIT = 'expression/units/asian/'
# how far the lids are lifted at rest; a blink takes it back
LIDS_OPEN = 0.20
# the line of a calm brow along its length from nose to temple, in lengths: rises a little, and falls a little more
CALM_BROW = (-0.17, 0.155)
# how far each brow is brought to it; the rest stays its own
BROW_CALM, BROW_LIFT_M = 0.82, 0.0012


def rest():
    """Computes the resting expression: brows up at the nose, lids open, corners of the mouth a little up."""
    amounts = {'eyebrows-{}-inner-up': 0.28, 'eyebrows-{}-extern-up': 0.10, 'eye-{}-opened-up': LIDS_OPEN}
    both = {_UNIT + name.format(side): amount for name, amount in amounts.items() for side in ('left', 'right')}
    return both | {_UNIT + 'mouth-corner-puller': 0.26, 'mouth/mouth-angles-up': 0.30}


# what each morph is made of: expression units of the base mesh, scaled to the reach of quiet speech
MORPH_UNITS = {
    'blink': {'eye-left-closure': 1.0, 'eye-right-closure': 1.0, 'eye-left-opened-up': -LIDS_OPEN, 'eye-right-opened-up': -LIDS_OPEN},
    'jaw_open': {'mouth-open': 0.50},
    'mouth_wide': {'mouth-retraction': 0.75, 'mouth-parling': 0.6},
    'mouth_round': {'mouth-pursing': 0.60, 'mouth-part-later': 0.15},
}


def morph_offsets(base):
    """Computes per morph and base vertex the way it goes at full weight."""
    return {name: base.offsets({_UNIT + unit: amount for unit, amount in units.items()}) for name, units in MORPH_UNITS.items()}


class Face:
    """Makes the parts of a head from a figure and a look (a dict of colours and choices)."""

    def __init__(self, fig, look):
        self.fig, self.look = fig, look
        self.skin = load_linear(fig.base.texture('skins', look['skin']))
        self.eye_l = fig.place['LeftEye']
        self.morphs = morph_offsets(fig.base)
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
        part.offsets = {k: o[rows] for k, o in self.morphs.items()}
        bare = self.look['style'][0] in ('bald', 'scarf')
        hidden = self.scalp[rows] - (9.0 if bare else self.look.get('scalp_overlap_m', 0.016))
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
        main = np.bincount(part.panel).argmax()
        lining = {p for p in range(int(part.panel.max()) + 1) if p != main and (rows := part.panel == p).any() and
                  np.linalg.norm(part.v[part.f[rows][:, :3]].mean((0, 1)) - (self.mouth - [0, 0, 0.012])) < 0.030}
        # the face gets more texels than the neck, the inside of the mouth few
        for p in range(int(part.panel.max()) + 1):
            rows = part.panel == p
            centre = part.v[part.f[rows][:, 0]].mean(0)
            if p in lining:
                part.uv[rows] *= 0.25
            elif centre[2] > self.eye_l[2] - 0.04:
                part.uv[rows] *= 1.9
        return part.uv

    def _region(self, *targets):
        """Returns an interpolator of 0..1: how strongly the base mesh's own targets move the skin there."""
        moved = np.linalg.norm(self.fig.base.offsets({t: 1.0 for t in targets}), axis=1)
        return self._field(np.clip(moved / np.percentile(moved[moved > 1e-6], 95), 0, 1))

    def _most_moved(self, target):
        """Finds the left vertex of the skin that a target of the base mesh moves farthest."""
        f, _ = self.fig.base.groups['body']
        rows = np.unique(f[f >= 0])
        rows = rows[self.fig.v[rows, 0] > 0]
        return rows[np.linalg.norm(self.fig.base.offsets({target: 1.0})[rows], axis=1).argmax()]

    def _lips_y(self, upper, lower):
        """Computes the height at which the lips meet in the middle; the bone of the mouth ends above it."""
        v = self.fig.v[np.unique(self.fig.base.groups['body'][0].clip(0))]
        middle = v[(np.abs(v[:, 0]) < 0.004) & (np.abs(v[:, 1] - self.mouth[1]) < 0.03) & (v[:, 2] > self.mouth[2] - 0.015)]
        return (middle[upper(middle) > 0.42, 1].min() + middle[lower(middle) > 0.42, 1].max()) / 2

    def _paint_head(self):
        look, eye, mouth, chin = self.look, self.eye_l, self.mouth, self.chin
        mean = np.array(look['tone'], float)
        picture = ndimage.gaussian_filter(self.skin, (0.7, 0.7, 0))
        face_rows = self._face_uv_mean(picture)
        brow_alpha, scalp_field = self._brows(), self._field(self.scalp)
        hair, lip = np.array(look['hair'], float), np.array(look['lip'], float)
        brow = np.array(look.get('brow_tone', hair * 0.9 + 0.002), float)
        upper = self._region('mouth/mouth-upperlip-volume-inflate')
        lower = self._region('mouth/mouth-lowerlip-volume-inflate')
        nose = self._region('nose/nose-volume-potato')
        cheek = self._region('cheek/l-cheek-volume-inflate', 'cheek/r-cheek-volume-inflate')
        age = look.get('lines', 0.0)
        corner, lips_y = self.fig.v[self._most_moved('mouth/mouth-angles-up')], self._lips_y(upper, lower)

        def paint(t):
            q = skin.base(t, mean)
            even = np.clip(sample(picture, t.extra), 0.002, 1) / face_rows
            near = step(0.085, 0.05, np.linalg.norm((q - (eye * [0, 1, 1] + [0, -0.03, 0])) / [1, 1.05, 1.6], axis=1))
            t.colour[:] *= np.clip(even, 0.66, 1.3) ** (near[:, None] * look.get('picture', 0.55))
            ear = self._ear(t.pos, 0.003).astype(float)
            blood = 0.55 * cheek(t.pos) + 0.55 * nose(t.pos) + 0.45 * ear
            blood += 0.35 * np.exp(-np.linalg.norm((q - [0, chin[1] + 0.012, chin[2]]) / [0.016, 0.012, 0.03], axis=1) ** 2)
            skin.blush(t, blood * look.get('blood', 1.0), mean)
            # forehead a little yellower, neck a little redder than the face
            high = step(eye[1] + 0.022, eye[1] + 0.045, q[:, 1])[:, None]
            t.colour[:] *= 1 - high * np.array([0.0, 0.015, 0.07])
            # oily middle of the face
            t.rough[:] -= 0.09 * np.exp(-(q[:, 0] / 0.016) ** 2) * step(mouth[1], eye[1] - 0.02, q[:, 1])
            # lids: the picture is dark where its eye was; a closed lid is skin
            socket = np.linalg.norm((q - eye - [0.001, 0, 0.010]) / [0.0165, 0.0085, 0.03], axis=1)
            lay(t, 0.85 * step(1.15, 0.80, socket), colour=mean * [0.90, 0.78, 0.76])
            under = np.exp(-np.linalg.norm((q - eye - [-0.003, -0.0125, 0.012]) / [0.0165, 0.0065, 0.03], axis=1) ** 2)
            skin.darken(t, under * (0.45 + 0.7 * age), (0.20, 0.27, 0.22))
            above = np.exp(-np.linalg.norm((q - eye - [0.001, 0.0085, 0.010]) / [0.017, 0.0055, 0.03], axis=1) ** 2)
            skin.darken(t, above * look.get('lid_shade', 0.5), (0.28, 0.34, 0.32))
            self._lines(t, q, age)
            # lips
            m = step(0.10, 0.42, np.maximum(upper(t.pos), lower(t.pos)))
            m *= np.exp(-np.clip(np.linalg.norm((q - [0, lips_y, mouth[2]]) / [0.027, 0.0125, 0.04], axis=1), 0, 3) ** 6)
            rim = noise.fractal(q * [700, 60, 60], 2, 67)
            lay(t, m * look.get('lip_amount', 0.7), colour=lip, rough=look.get('lip_rough', 0.38))
            t.height[:] += m * 0.00025 * (rim - 0.5)
            curve = lips_y + (corner[1] - lips_y) * (q[:, 0] / corner[0]) ** 2
            parting = np.exp(-((q[:, 1] - curve) / 0.0016) ** 2) * step(0.026, 0.020, q[:, 0]) * m
            skin.darken(t, parting, (0.35, 0.5, 0.5))
            # brows
            lay(t, brow_alpha(q) * look.get('brow_amount', 0.85), colour=brow, rough=0.6)
            # line of the lid, and what is drawn on it
            rim = np.exp(-(np.linalg.norm((q - eye) * [0.0, 1.0, 0.0], axis=1) / 0.02) ** 2)
            lid = np.exp(-((np.linalg.norm((q - eye) / [1.18, 0.92, 1.0], axis=1) - 0.0125) / 0.0016) ** 2) * rim
            lay(t, look.get('liner', 0.45) * lid * step(0.0, 0.004, q[:, 1] - eye[1]), colour=mean * 0.22)
            self._roots(t, q, scalp_field, hair, mean, m)
            # inside of the mouth
            deep = np.linalg.norm((q - (mouth - [0, 0, 0.028])) / [0.024, 0.020, 0.022], axis=1)
            lay(t, step(1.0, 0.8, deep), colour=(0.10, 0.022, 0.020), rough=0.5)
        return paint

    def _face_uv_mean(self, picture):
        """Computes the mean colour of the package's picture between brows and chin, to take its tone out of it."""
        f, uv = self.fig.base.groups['body']
        c = self.fig.v[f[:, 0]]
        rows = (c[:, 2] > self.eye_l[2] - 0.01) & (c[:, 1] > self.chin[1]) & (c[:, 1] < self.eye_l[1] + 0.04)
        return np.clip(sample(picture, uv[rows][:, 0]), 0.002, 1).mean(0)

    def _lines(self, t, q, age):
        """Draws what years do to a face: folds beside the mouth, lines of forehead and eyes, bags, spots."""
        look, eye, mouth = self.look, self.eye_l, self.mouth
        mx, my = 0.026, mouth[1]
        front = step(eye[2] - 0.055, eye[2] - 0.035, q[:, 2])
        d, s = skin.to_path(q, [(0.0185, my + 0.029), (0.026, my + 0.017), (0.031, my + 0.004), (0.031, my - 0.008)])
        skin.crease(t, d, skin.fade(s) * front * (0.25 + age), 0.0009, 0.0020, 0.24)
        if age <= 0.05:
            return
        d, s = skin.to_path(q, [(mx + 0.001, my - 0.003), (mx + 0.003, my - 0.014), (mx, my - 0.024)])
        skin.crease(t, d, skin.fade(s, 0.4) * front * age * 0.5, 0.0006, 0.0015, 0.20)
        wave = 0.0022 * np.sin(q[:, 0] * 120) + 0.003 * (noise.value(q * 60, 5) - 0.5)
        for k, y in enumerate((0.040, 0.049, 0.058)):
            here = front * step(0.048 - 0.006 * k, 0.022, q[:, 0]) * age
            skin.crease(t, q[:, 1] - eye[1] - y - wave, here, 0.0006, 0.0013, 0.18)
        corner = q - eye - [0.0175, 0.0, 0.0]
        angle, far = np.arctan2(corner[:, 1], corner[:, 0]), np.hypot(corner[:, 0], corner[:, 1])
        fan = step(0.004, 0.008, far) * step(0.022, 0.012, far) * step(0.9, 0.6, np.abs(angle))
        skin.crease(t, np.sin(angle * 7) * far * 0.12, fan * age, 0.0005, 0.0006, 0.20)
        d, s = skin.to_path(q, [(eye[0] - 0.016, eye[1] - 0.008), (eye[0] - 0.004, eye[1] - 0.0165), (eye[0] + 0.013, eye[1] - 0.011)])
        skin.crease(t, d, skin.fade(s) * age, 0.0008, 0.0017, 0.26)
        neck = step(self.chin[1] - 0.012, self.chin[1] - 0.03, q[:, 1])
        ring = np.sin((q[:, 1] + 0.10 * q[:, 0] + 0.004 * noise.value(q * 40, 9)) * 2 * np.pi / 0.021)
        skin.crease(t, (1 - np.abs(ring)) * 0 + np.arcsin(np.clip(ring, -1, 1)) * 0.0033, neck * age * 0.6, 0.0006, 0.0010, 0.12)
        spots = step(0.70, 0.78, noise.fractal(q * 95, 2, 17)) * step(0.35, 0.8, age)
        skin.darken(t, spots * 0.28, (0.24, 0.29, 0.32))

    def _roots(self, t, q, scalp_field, hair, mean, lips):
        """Draws hair roots before the hair begins, shaved heads, stubble and the shade of a beard."""
        look, eye = self.look, self.eye_l
        s = scalp_field(t.pos)
        stretch = [420, 70, 260] if look['style'][0] not in ('cropped', 'afro', 'curls') else [520, 520, 520]
        stroke = noise.fractal(q * stretch, 2, 71)
        soft = look.get('hairline_soft_m', 0.006)
        root = step(-soft, soft * 0.35, s + (stroke - 0.5) * soft * 1.8) * ~self._ear(t.pos, 0.005)
        dots = noise.fractal(q * 900, 2, 73)
        amount = look.get('root_amount', 0.90)
        lay(t, root * amount * (1 if amount > 0.6 else 0.4 + 1.2 * dots), colour=hair * (1 if amount > 0.6 else 0.6) + mean * (1 - amount) * 0.3,
            rough=0.6)
        if look.get('stubble', 0):
            jaw = step(eye[1] - 0.050, eye[1] - 0.078, q[:, 1] - 0.25 * np.clip(q[:, 0] - 0.03, 0, 0.1)) * \
                step(self.chin[1] - 0.040, self.chin[1] - 0.012, q[:, 1]) * step(eye[2] - 0.085, eye[2] - 0.06, q[:, 2])
            cheeks = step(0.048, 0.030, q[:, 0]) * step(self.mouth[1] + 0.016, self.mouth[1] + 0.030, q[:, 1])
            jaw = jaw * (1 - cheeks) * (1 - lips)
            speck = step(0.42, 0.75, dots) * 0.7 + 0.3
            lay(t, jaw * look['stubble'] * speck, colour=np.array(look.get('beard_tone', hair)) * 0.6 + mean * 0.22, rough=0.62)

    def teeth(self):
        """Makes the two rows of teeth and the dark behind them, seen only when the mouth opens."""
        fig, parts = self.fig, []
        for group, morph in (('helper-upper-teeth', None), ('helper-lower-teeth', 'jaw_open')):
            f, _ = fig.base.groups[group]
            part = fig.take('teeth', group)
            rows = np.unique(f[f >= 0])
            part.offsets = {k: self.morphs[k][rows] * (1.0 if k == morph else 0.0) for k in self.morphs}
            c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
            select(part, c[:, 2] > self.mouth[2] - 0.026)
            parts.append(part)
        ring = np.linspace(0, 2 * np.pi, 11)[:-1]
        centre = self.mouth - [0, 0.004, 0.030]
        rings = [[centre + [0.026 * k * np.cos(a), 0.020 * k * np.sin(a), 0.010 * k * k - 0.008] for a in ring] for k in (1.0, 0.5, 0.02)]
        throat = grid('teeth', rings, fig.bone('Head'), closed=True)
        if normals(throat.v, throat.f)[:, 2].sum() < 0:
            throat.f, throat.uv = throat.f[:, ::-1], throat.uv[:, ::-1]
        throat.offsets = {k: np.zeros_like(throat.v) for k in self.morphs}
        for p in (*parts, throat):
            p.uv = p.v[np.where(p.f >= 0, p.f, 0)][..., :2].copy()
            p.panel = np.zeros(len(p.f), int)
        parts.append(throat)
        offsets = {k: np.concatenate([p.offsets[k] for p in parts]) for k in self.morphs}
        part = join('teeth', parts)
        part.offsets = offsets
        at = self.mouth

        def paint(t):
            t.rough[:] = 0.25
            gap = np.abs(np.sin(t.pos[:, 0] * np.pi / 0.0078))
            t.colour[:] = np.array([0.62, 0.56, 0.47]) * (0.62 + 0.38 * step(0.0, 0.25, gap))[:, None]
            back = step(at[2] - 0.016, at[2] - 0.026, t.pos[:, 2])
            lay(t, back, colour=(0.035, 0.008, 0.008), rough=0.6)
            t.occlusion[:] = 0.35
        part.paint = paint
        part.density, part.detail = 0.7, 0.8
        return part

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
        """Projects the brow picture straight back onto the brow, its line brought near to that of a calm face."""
        points, uv = self.fig.base.proxy(f'eyebrows/{self.look["brow"]}', self.fig.v)
        left = points[:, 0] > 0
        lookup = LinearNDInterpolator(points[left][:, :2], uv[left])
        picture = np.asarray(Image.open(self.fig.base.texture('proxies/eyebrows', self.look['brow'])), float)[..., 3:] / 255
        picture = ndimage.gaussian_filter(picture, (1.5, 1.5, 0))

        def own(xy):
            at = lookup(xy)
            ok = np.isfinite(at[:, 0])
            out = np.zeros(len(xy))
            if ok.any():
                out[ok] = sample(picture, at[ok])[:, 0]
            return out
        low, high = points[left][:, :2].min(0), points[left][:, :2].max(0)
        across, up = np.meshgrid(*(np.linspace(a, b, 90) for a, b in zip(low, high)), indexing='ij')
        ink = own(np.stack([across.ravel(), up.ravel()], 1)).reshape(across.shape)
        there = ink.sum(1) > 0.05 * ink.sum(1).max()
        x, y = across[there, 0], (ink * up).sum(1)[there] / ink.sum(1)[there]
        start, length = x[0], x[-1] - x[0]
        share = lambda at: np.clip((at - start) / length, 0, 1)
        line = np.polyfit(share(x), y, 3)
        calm = np.array([*CALM_BROW, 0.0]) * length
        calm[-1] += y.mean() - np.polyval(calm, share(x)).mean()

        def alpha(q):
            s = share(q[:, 0])
            moved = BROW_CALM * (np.polyval(line, s) - np.polyval(calm, s)) - BROW_LIFT_M
            out = own(np.stack([q[:, 0], q[:, 1] + moved], 1)) * (q[:, 2] > self.eye_l[2] - 0.02)
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
        if (normals(part.v, part.f) * (part.v - centre)).sum() < 0:
            part.f = part.f[:, ::-1]
        cap = np.array([[0, i, i + 1, i + 2] for i in range(1, 13, 2)])
        part.f = np.concatenate([part.f, cap])
        part.panel = np.zeros(len(part.f), int)
        flat = part.v - centre
        angle = np.arctan2(flat[:, 1], flat[:, 0])
        span = np.arccos(np.clip(flat[:, 2] / np.maximum(np.linalg.norm(flat, axis=1), 1e-9), -1, 1)) * r
        xy = np.stack([np.cos(angle) * span, np.sin(angle) * span], 1)
        part.uv = xy[np.where(part.f >= 0, part.f, 0)]
        iris = np.array(self.look.get('iris', (0.055, 0.022, 0.009)))

        def paint(t):
            q = np.stack([np.abs(t.pos[:, 0]), t.pos[:, 1], t.pos[:, 2]], 1) - centre
            d = np.hypot(q[:, 0], q[:, 1])
            a = np.arctan2(q[:, 1], q[:, 0])
            vein = noise.fractal(np.stack([a * 3, d * 600, a * 0], 1), 3, 81)
            white = np.array([0.44, 0.415, 0.40]) * (1 - 0.10 * vein[:, None])
            edge = step(0.0075, 0.0125, d)[:, None]
            t.colour[:] = white * (1 - edge * np.array([0.25, 0.38, 0.38]))
            fibre = noise.fractal(np.stack([np.cos(a) * 14, np.sin(a) * 14, d * 260], 1), 3, 83)
            c = iris * (0.65 + 0.8 * fibre[:, None]) * (1.25 - 0.5 * step(0.003, 0.006, d))[:, None]
            c *= (1 + 1.3 * step(0.0010, -0.0042, q[:, 1]))[:, None]        # light that fell in from above comes out below
            m = step(iris_r + 0.0004, iris_r - 0.0004, d)
            t.colour[:] = t.colour * (1 - m[:, None]) + c * m[:, None]
            lay(t, np.exp(-((d - iris_r) / 0.0006) ** 2) * 0.75, colour=(0.012, 0.008, 0.006))
            lay(t, step(0.0025, 0.0021, d), colour=(0.002, 0.002, 0.002))
            # the upper lid shades the ball
            lay(t, 0.60 * step(0.0015, 0.0075, q[:, 1]), colour=(0.02, 0.012, 0.010))
            # a window or a lamp in the eye, as there is one everywhere
            glint = np.hypot(q[:, 0] / 0.0014, (q[:, 1] - 0.0026) / 0.0010)
            lay(t, 0.9 * step(1.25, 0.55, glint), colour=(0.80, 0.84, 0.88))
            t.rough[:] = 0.12
        part.paint = paint
        part.density, part.detail = 4.6, 9.0
        return mirror(part, fig.joints)

    def lashes(self):
        """Makes short dark lash lines from the base mesh's lash strips."""
        fig = self.fig
        out = []
        for group, keep in (('helper-l-eyelashes-2', self.look['lash']),):
            f, _ = fig.base.groups[group]
            rows = np.unique(f[f >= 0])
            w = np.ones(fig.base.weights.shape[0], bool)
            part = fig.take('lashes', group, w)
            part.offsets = {'blink': self.morphs['blink'][rows]}
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
        part.w = np.tile(fig.bone('Head'), (len(part.v), 1))
        part.uv = part.v[np.where(part.f >= 0, part.f, 0)][..., :2].copy()
        part.paint = plain(np.minimum(np.array(self.look['hair']), 0.05) * 0.25 + 0.002, 0.7)
        part.density, part.detail = 0.5, 0.8
        return mirror(part, fig.joints)

def look_neck(look):
    return look.get('neck_m', 0.064)
