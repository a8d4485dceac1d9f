"""Hair: a close shell, and over it layers of tapered locks that follow a comb, so that edges and outline are cut by geometry."""
import numpy as np

import noise
from figure import unwrap
from mesh import Part, boundary, clip, grid, normals, smooth, subdivide, turn_in
from noise import step

STRIPS = 4          # lock pictures shared by all locks of a head
STRIP_M = (0.020, 0.075)


def unit(v):
    return v / np.maximum(np.linalg.norm(v, axis=-1, keepdims=True), 1e-9)


def along_skin(d, n):
    """Takes out of directions what points out of the skin."""
    return unit(d - n * (d * n).sum(-1, keepdims=True))


class Hair:
    """Grows hair on a face; each style is a method that returns parts."""

    def __init__(self, face):
        self.face, self.fig, self.look = face, face.fig, face.look
        self.eye, self.crown, self.centre = face.eye_l, face.crown, face.centre
        self.tone = np.array(self.look['hair'], float)
        self.rng = np.random.default_rng(self.look.get('seed', 5))
        self.field = face._field(face.scalp)
        self.skull = self._skull()

    def _skull(self):
        f, _ = self.fig.base.groups['body']
        v = self.fig.v
        keep = (v[:, 1] > self.fig.place['Neck'][1] - 0.02) & (self.fig.weight_of('Arm', 'Hand', 'Shoulder') < 0.3)
        ok = np.array([all(keep[i] for i in q if i >= 0) for q in f])
        from mesh import Solid
        return Solid(v, f[ok])

    # ------------------------------------------------------------ shell

    def shell(self, thickness, rounds=6, overlap_m=-0.004, name='hair', bump=None):
        """Lifts the hair region off the skull; thickness(p, inset) in metres."""
        fig, face = self.fig, self.face
        keep = (face.scalp > -0.03) & (fig.v[:, 1] > fig.place['Neck'][1])
        part = fig.take(name, 'body', keep & ~face._ear(fig.v, 0.002))
        part = subdivide(part)
        fringe = noise.value(np.stack([part.v[:, 0] * 150, part.v[:, 1] * 40, part.v[:, 2] * 150], 1), 7) - 0.5
        part = clip(part, self.field(part.v) + overlap_m + self.look.get('fringe_m', 0.004) * fringe)
        inset = np.maximum(self.field(part.v) + overlap_m, 0)
        rim = np.isin(np.arange(len(part.v)), boundary(part.f))
        soft = smooth(part.v, part.f, rounds, 0.5, pin=rim)
        n = unit(normals(soft, part.f) * 0.6 + unit(soft - self.centre) * 0.4)
        part.v = part.v + n * thickness(part.v, inset)[:, None]
        part.v = smooth(part.v, part.f, 4, 0.5, pin=rim)
        if bump:
            part.v = part.v + normals(part.v, part.f) * (bump(part.v) * ~rim)[:, None]
        part.w = np.tile(fig.bone('Head'), (len(part.v), 1))
        c = np.array([part.v[[i for i in q if i >= 0]].mean(0) for q in part.f])
        unwrap(part, (c[:, 2] < self.centre[2] - 0.02).astype(int))
        part = turn_in(part, 0.007, 0.0)
        part.density, part.detail = 0.75, 0.9
        return part

    def strands(self, angle):
        """Returns a painter of combed hair; angle(t) -> (across, along) in about radians and metres."""
        hair, shine = self.tone, self.look.get('grey', 0.0)

        def paint(t):
            a, d = angle(t)
            fine = noise.fractal(np.stack([a * 34, d * 7, a * 0], 1), 2, 91)
            fine = 0.5 + (fine - 0.5) * step(0.012, 0.060, np.abs(d))
            lock = noise.ridges(np.stack([a * 7, d * 3, a * 0], 1), 93)
            t.colour[:] = hair * (0.35 + 1.0 * fine * (0.6 + 0.8 * lock))[:, None]
            if shine:
                white = step(0.30, 0.85, noise.fractal(np.stack([a * 60, d * 4, a * 0], 1), 2, 97))[:, None] * shine
                t.colour[:] = t.colour * (1 - white) + np.array([0.25, 0.245, 0.24]) * white
            t.rough[:] = 0.50 + 0.12 * fine
            t.height[:] += 0.0014 * fine + 0.0022 * lock
        return paint

    def crop_paint(self):
        """Returns a painter of very short hair: dots, no strands."""
        hair = self.tone

        def paint(t):
            dots = noise.fractal(t.pos * 520, 2, 41)
            curl = noise.ridges(t.pos * 210, 43)
            t.colour[:] = hair * (0.45 + 0.75 * dots + 0.35 * curl)[:, None]
            if self.look.get('grey', 0):
                # salt and pepper: single hairs, too fine to be told apart
                white = (step(0.25, 0.95, noise.fractal(t.pos * 480, 2, 47)) * self.look['grey'])[:, None]
                t.colour[:] = t.colour * (1 - white) + np.array([0.22, 0.216, 0.212]) * white
            t.rough[:] = 0.80
            t.height[:] += 0.0016 * dots + 0.0016 * curl
        return paint

    # ------------------------------------------------------------ locks

    def roots(self, count, where, spacing_m):
        """Chooses places on the scalp, evenly scattered; `where` is a chance 0..1 per point."""
        f, _ = self.fig.base.groups['body']
        v = self.fig.v
        keep = (self.face.scalp > -0.004) & (v[:, 1] > self.fig.place['Neck'][1])
        f = f[np.array([all(keep[i] for i in q[:3]) for q in f])][:, :3]
        p = v[f]
        area = np.linalg.norm(np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0]), axis=1)
        pick = self.rng.choice(len(f), 9000, p=area / area.sum())
        a, b = self.rng.random((2, 9000))
        flip = a + b > 1
        a, b = np.where(flip, 1 - a, a), np.where(flip, 1 - b, b)
        points = p[pick, 0] * (1 - a - b)[:, None] + p[pick, 1] * a[:, None] + p[pick, 2] * b[:, None]
        points = points[(self.field(points) > 0) & (self.rng.random(9000) < where(points)) & ~self.face._ear(points, 0.004)]
        chosen = []
        for q in points:
            if len(chosen) >= count:
                break
            if not chosen or np.min(((np.array(chosen) - q) ** 2).sum(1)) > spacing_m ** 2:
                chosen.append(q)
        return np.array(chosen)

    def grow(self, root, comb, length_m, volume_m, lift, steps, gravity, limit_m=None, curl=None, hug=None):
        """Grows one lock: its line and the way out from the skull at each point. `hug` is a shell's thickness to lie on."""
        near, n, _ = self.skull.nearest(root)
        n = n if n @ (root - self.centre) > 0 else -n
        p, line, outs = root + n * 0.0006, [], []
        turn = 0.0
        for k in range(steps + 1):
            t = k / steps
            near, n, _ = self.skull.nearest(p)
            n = n if n @ (near - self.centre) > 0 else -n
            high = (p - near) @ n
            low = volume_m * (0.10 + 0.90 * np.sin(min(1.0, t * 1.6 + 0.05) * np.pi / 2)) * (1 if gravity < 1 else 1)
            top = limit_m
            if hug is not None:
                skin_m = float(hug(near[None], np.maximum(self.field(near[None]) - 0.004, 0))[0])
                low, top = skin_m + 0.0004 + volume_m * np.sin(np.pi * min(1, 0.15 + t)), skin_m + 0.0014 + volume_m
            if k == 0:
                low = 0.0005
            if high < low:
                p = near + n * low
            elif top is not None and high > top:
                p = near + n * top
            line.append(p.copy())
            outs.append(n)
            d = comb(p)
            g = gravity * t
            d = unit(along_skin(d, n) * (1 - g) + np.array([0, -1.0, 0]) * g + n * lift * (1 - t))
            if curl is not None:
                side = np.cross(d, n)
                turn += curl[1] / steps
                d = unit(d + (side * np.cos(turn) + n * np.sin(turn)) * curl[0])
            p = p + d * length_m / steps
        return np.array(line), np.array(outs)

    def ribbon(self, line, outs, width_m, arch=0.28, sharp=1.0):
        """Makes a lock's cross rows: three points, the middle raised; thin at both ends."""
        s = np.linspace(0, 1, len(line))
        profile = np.clip(np.minimum(s / 0.16 + 0.30, 1), 0, 1) * np.clip((1 - s) * 2.2 / sharp + 0.04, 0, 1)
        along = np.gradient(line, axis=0)
        side = unit(np.cross(unit(along), outs))
        w = (width_m / 2 * profile)[:, None]
        out = unit(np.cross(side, unit(along)))
        out = np.where((out * outs).sum(1, keepdims=True) < 0, -out, out)
        return np.stack([line - side * w, line + out * w * 2 * arch, line + side * w], 1)

    def locks(self, rows, name='locks', strip=None, weights=None):
        """Joins the locks of a style into one part; all share the same few pictures."""
        v, f, uv, panel, flat = [], [], [], [], []
        count = 0
        for i, r in enumerate(rows):
            n = len(r)
            k = strip[i] if strip is not None else int(self.rng.integers(STRIPS))
            base = count
            v.append(r.reshape(-1, 3))
            count += n * 3
            s = np.linspace(0, 1, n)
            mirrored = self.rng.random() < 0.5
            for a in range(n - 1):
                for c in range(2):
                    q = [base + a * 3 + c, base + a * 3 + c + 1, base + (a + 1) * 3 + c + 1, base + (a + 1) * 3 + c]
                    u = [c - 1, c, c, c - 1]
                    if mirrored:
                        u = [-x for x in u]
                    f.append(q)
                    t = [s[a], s[a], s[a + 1], s[a + 1]]
                    uv.append([(x * STRIP_M[0] / 2, y * STRIP_M[1], x, y, k) for x, y in zip(u, t)])
                    panel.append(k)
        v, f = np.concatenate(v), np.array(f)
        part = Part(name, v, f, np.tile(self.fig.bone('Head'), (len(v), 1)) if weights is None else weights(v), np.array(uv, float), np.array(panel))
        out = v - self.centre
        # each lock faces away from the skull
        n = normals(part.v, part.f)
        wrong = (n[f[:, 0]] * out[f[:, 0]]).sum(1) < 0
        part.f[wrong] = part.f[wrong][:, ::-1]
        part.uv[wrong] = part.uv[wrong][:, ::-1]
        part.panel = np.unique(part.panel, return_inverse=True)[1]
        part.paint = self._lock_paint()
        part.density, part.detail = 1.25, 3.2
        return part

    def _lock_paint(self):
        hair, grey = self.tone, self.look.get('grey', 0.0)
        curly = self.look.get('curly', 0.0)

        def paint(t):
            u, s, k = t.extra[:, 0], t.extra[:, 1], np.round(t.extra[:, 2])
            sway = 0.10 * np.sin(s * 5 + k * 2) + curly * 0.25 * np.sin(s * 34 + k)
            spread = u * (1.0 - 0.25 * s) + sway
            fine = noise.fractal(np.stack([spread * 11 + k * 31, s * 2.5, k * 5], 1), 3, 91)
            thin = noise.value(np.stack([spread * 34 + k * 31, s * 1.5, k * 5], 1), 95)
            tone = (0.86 + 0.10 * k)[:, None]
            light = 0.34 + 0.66 * step(0.0, 0.30, s)
            edge = 1 - 0.45 * step(0.55, 1.0, np.abs(u))
            t.colour[:] = hair * tone * ((0.42 + 0.80 * fine + 0.32 * thin) * light * edge)[:, None]
            if grey:
                white = step(0.25, 0.85, noise.value(np.stack([spread * 26 + k * 13, s * 1.2, k * 3], 1), 97))[:, None] * grey
                t.colour[:] = t.colour * (1 - white) + np.array([0.26, 0.255, 0.25]) * white * (0.4 + 0.6 * light[:, None])
            t.rough[:] = 0.56 + 0.16 * thin
            t.height[:] += 0.0010 * fine + 0.0006 * thin
            t.occlusion[:] = 0.55 + 0.45 * light
        return paint

    def layer(self, roots, comb, length, width, volume, lift, steps=3, gravity=0.0, limit=None, curl=None, arch=0.28, sharp=1.0, hug=None):
        """Grows many locks; length, width, volume and lift are functions of a root, or numbers."""
        at = lambda value, p: value(p) if callable(value) else value
        rows = []
        for p in roots:
            jitter = self.rng.normal(0, 1, 4)
            turn = jitter[0] * 0.16

            def bent(q, turn=turn):
                d = comb(q)
                n = unit(q - self.centre)
                return d + np.cross(n, d) * turn
            curled = None if curl is None else (curl[0], curl[1] * (1 + 0.2 * jitter[1]))
            line, outs = self.grow(p, bent, at(length, p) * (1 + 0.16 * np.clip(jitter[1], -1.5, 1.5)),
                                   at(volume, p) * (1 + 0.22 * np.clip(jitter[2], -1.5, 1.5)), at(lift, p), steps, at(gravity, p),
                                   at(limit, p) if limit else None, curled, hug)
            if np.abs(np.diff(line, axis=0)).max() > 2.5 * np.linalg.norm(np.diff(line, axis=0), axis=1).mean() + 0.004 or \
                    max(np.linalg.norm(self.skull.nearest(q)[0] - q) for q in line) > 0.05:
                continue            # it has met an ear or a collar bone and jumped
            rows.append(self.ribbon(line, outs, at(width, p) * (1 + 0.18 * np.clip(jitter[3], -1.5, 1.5)), arch, sharp))
        return rows

    # ------------------------------------------------------------ combs

    def high(self, p):
        """Computes how far up the head a point lies, 0 at the ears' top, 1 at the crown."""
        return float(step(self.eye[1] + 0.028, self.crown - 0.012, p[1]))

    def from_whorl(self, sweep=0.35, forward=0.3):
        """Returns a comb that leads away from the whorl; the top swept to one side and forward."""
        whorl = np.array([0.012, self.crown - 0.012, self.centre[2] - 0.055])

        def comb(p):
            d = unit(p - whorl)
            top = self.high(p)
            return d + np.array([sweep, 0, forward]) * top + np.array([0, -0.7, 0.0]) * (1 - top)
        return comb

    def to_point(self, target):
        return lambda p: unit(target - p)

    # ------------------------------------------------------------ styles

    def short(self, top_m=0.030, side_m=0.010, sweep=0.35, forward=0.3, lift=0.35, count=470, back=False):
        """Makes a short cut: close sides, longer top; `back` brushes the top up and back."""
        look = self.look

        def thickness(p, inset):
            top = step(self.eye[1] + 0.045, self.crown - 0.010, p[:, 1])
            grow = step(0, 0.012, inset)
            return 0.0006 + grow * (0.0022 + side_m * 0.14) * (1 - top) + grow * top * (0.005 + top_m * 0.30)
        shell = self.shell(thickness, 5)

        def angle(t):
            local = t.pos - np.array([0.012, self.crown, self.centre[2] - 0.05])
            return np.arctan2(local[:, 0], local[:, 2]) * 1.6, np.linalg.norm(local, axis=1)
        shell.paint = self.strands(angle)
        if back:
            target = np.array([0.01, self.crown + 0.03, self.centre[2] - 0.14])
            fallen = self.from_whorl(0, -0.1)

            def comb(p):
                top = max(self.high(p), float(step(self.centre[2] - 0.01, self.centre[2] + 0.02, p[2])))
                return unit(target - p) * top + fallen(p) * (1 - top)
        else:
            comb = self.from_whorl(sweep, forward)
        # the nape is cut short, so that no single locks hang out of it
        nape = lambda p: 0.35 + 0.65 * float(max(step(0.004, 0.035, self.field(p[None])[0]), step(self.centre[2] - 0.01, self.centre[2] + 0.02, p[2])))
        length = lambda p: side_m * 1.9 * (1 - self.high(p)) * nape(p) + top_m * self.high(p) * (1.0 + 0.35 * float(step(0, 0.09, p[2] - self.centre[2])))
        roots = self.roots(count, lambda p: 0.55 + 0.45 * step(self.eye[1] + 0.02, self.eye[1] + 0.07, p[:, 1]), 0.0048)
        if back:
            high = np.array([self.high(p) > 0.15 or p[2] > self.centre[2] + 0.005 for p in roots])
            rows = self.layer(roots[high], comb, 0.060, 0.0125, 0.0010, 0.0, 4, 0.0, hug=thickness, arch=0.07)
            roots = roots[~high]
        else:
            rows = []
        rows += self.layer(roots, comb, length, lambda p: 0.0062 + 0.0040 * self.high(p), lambda p: 0.0032 + (0.004 + top_m * 0.22) * self.high(p),
                          lambda p: 0.06 + lift * self.high(p), 3, 0.0, limit=lambda p: 0.0048 + top_m * 0.52 * self.high(p))
        return [shell, *self._by_height(rows)]

    def _by_height(self, rows, **more):
        """Parts the locks at the line of a cap's band: what lies above goes when something is worn on the head."""
        band = self.eye[1] + 0.045
        up = [r for r in rows if r[:, 1, 1].mean() > band]
        low = [r for r in rows if r[:, 1, 1].mean() <= band]
        return [self.locks(r, name, **more) for r, name in ((up, 'locks-top'), (low, 'locks')) if r]

    def cropped(self, thick_m=0.004, bump_m=0.0):
        """Makes very short or tightly curled hair: a shell with an uneven face."""
        def thickness(p, inset):
            return 0.0004 + thick_m * step(0, 0.014, inset)

        def bump(p):
            return bump_m * (noise.ridges(p * 95, 21) - 0.35) + bump_m * 0.6 * (noise.value(p * 160, 23) - 0.5)
        shell = self.shell(thickness, 5, bump=bump if bump_m else None)
        shell.paint = self.crop_paint()
        shell.density, shell.detail = 1.3, 1.6
        return [shell]

    def afro(self, thick_m=0.020, count=420):
        """Makes short natural hair: a soft mass with tufts that break its outline."""
        parts = self.cropped(thick_m, 0.0035)
        # none in the hairline, where one would lie on the skin
        roots = self.roots(count, lambda p: step(0.008, 0.016, self.field(p)), 0.006)
        rows = []
        for p in roots:
            near, n, _ = self.skull.nearest(p)
            n = unit(p - self.centre)
            grow = float(step(0, 0.014, self.field(p[None])[0]))
            side = unit(np.cross(n, self.rng.normal(0, 1, 3)))
            base = p + n * thick_m * 0.55 * grow
            turn = np.cross(n, side)
            line = np.array([base, base + n * thick_m * 0.35 + side * 0.004, base + n * thick_m * 0.62 + side * 0.004 + turn * 0.005])
            rows.append(self.ribbon(line, np.tile(turn, (3, 1)), 0.009, 0.3))
        tufts = self._by_height(rows)
        for part in tufts:
            part.paint = self.crop_paint()
        return [*parts, *tufts]

    def curls(self, length_m=0.10, count=230, tied=None):
        """Makes a head of curls, loose, or drawn to a tie (a place in the head's frame) with the curls beyond it."""
        def thickness(p, inset):
            return 0.0006 + step(0, 0.02, inset) * (0.006 if tied is not None else 0.020)

        def angle(t):
            local = t.pos - (np.array([0, self.crown, self.centre[2]]) if tied is None else tied)
            return np.arctan2(local[:, 0], local[:, 2]) * 1.4 + noise.value(t.pos * 60, 3) * 0.3, np.linalg.norm(local, axis=1)
        mass = lambda p: 0.009 * (noise.ridges(p * 62, 29) - 0.4)
        shell = self.shell(thickness, 6, bump=mass if tied is None else None)
        shell.paint = self.strands(angle) if tied is not None else self.crop_paint()
        shell.detail = 0.9 if tied is not None else 1.6
        parts, rows = [shell], []
        if tied is None:
            roots = self.roots(count, lambda p: np.ones(len(p)), 0.0085)
            comb = self.from_whorl(0.0, 0.2)
            rows = self.layer(roots, comb, lambda p: length_m * (0.75 + 0.25 * self.high(p)), 0.013, 0.016, 0.55, 7, 0.65, curl=(1.15, 15.0), arch=0.35)
        else:
            roots = self.roots(count, lambda p: np.ones(len(p)), 0.008)
            reach = lambda p: max(0.02, np.linalg.norm(tied - p) * 0.75)
            rows = self.layer(roots, self.to_point(tied), lambda p: min(0.06, reach(p)), 0.012, 0.0016, 0.0, 4, 0.0, hug=thickness)
            pom, ends = self._pom(tied, 0.040, 60)
            parts.append(pom)
            rows += ends
        return [*parts, *self._by_height(rows)]

    def _pom(self, centre, radius_m, count):
        """Makes a soft ball of curls behind a tie: a lumpy core, and locks that break its outline."""
        rows = []
        away = unit(centre - self.centre)
        middle = centre + away * radius_m * 0.75
        polar, around = np.linspace(0.06, np.pi - 0.06, 13), np.linspace(0, 2 * np.pi, 21)[:-1]
        d = np.array([[[np.sin(a) * np.sin(p), np.cos(p), np.cos(a) * np.sin(p)] for a in around] for p in polar])
        lumps = noise.ridges(d.reshape(-1, 3) * 2.6, 27).reshape(d.shape[:2])[..., None]
        core = grid('locks', middle + d * radius_m * (0.84 + 0.22 * lumps), self.fig.bone('Head'), closed=True)
        if (normals(core.v, core.f) * (core.v - middle)).sum() < 0:
            core.f, core.uv = core.f[:, ::-1].copy(), core.uv[:, ::-1].copy()
        core.paint = self.crop_paint()
        core.density, core.detail = 0.9, 1.6
        for _ in range(count):
            d = unit(self.rng.normal(0, 1, 3))
            side = unit(np.cross(d, self.rng.normal(0, 1, 3)))
            turn = np.cross(d, side)
            k = radius_m * (0.86 + 0.22 * self.rng.random())
            line = np.array([middle + d * k * 0.55, middle + d * k * 0.85 + side * 0.007, middle + d * k + turn * 0.006, middle + d * k * 1.04 - side * 0.006])
            rows.append(self.ribbon(line, np.tile(turn, (4, 1)), 0.016, 0.4))
        return core, rows

    def combed_back(self, target, volume_m=0.010, count=230):
        """Makes hair combed to one place (bun or tie)."""
        parting = self.look.get('parting_m', 0.0)

        def thickness(p, inset):
            top = step(self.eye[1] + 0.04, self.crown, p[:, 1])
            return 0.0005 + 0.0030 * step(0, 0.014, inset) + (0.002 + volume_m * 0.55 * (0.5 + 0.5 * top)) * step(0.005, 0.035, inset)
        shell = self.shell(thickness, 8)

        def angle(t):
            local = t.pos - target
            lean = unit(np.array([0.0, 0.25, 1.0]))
            side = np.cross(lean, [1.0, 0, 0])
            return np.arctan2(local[:, 0], local @ side), np.linalg.norm(local, axis=1)
        shell.paint = self.strands(angle)

        def comb(p):
            d = unit(target - p)
            if parting:
                front = float(step(self.centre[2] - 0.02, self.centre[2] + 0.05, p[2])) * self.high(p)
                d = unit(d + np.array([np.sign(p[0] - parting) * 0.8, -0.1, 0.2]) * front)
            return d
        roots = self.roots(count, lambda p: np.where(self.field(p) < 0.010, 1.0, 0.45), 0.0060)
        rows = self.layer(roots, comb, lambda p: min(0.115, 0.90 * np.linalg.norm(target - p)), 0.0135, 0.0006, 0.0, 6, 0.0, hug=thickness,
                          arch=0.05)
        return shell, rows

    def bun(self, up_m=0.015, back_m=0.108, size_m=0.036, volume_m=0.012):
        """Makes hair combed back to a bun of turned strands."""
        c = self.centre
        place = np.array([0, self.eye[1] + up_m, c[2] - back_m])
        shell, rows = self.combed_back(place + [0, 0, 0.02], volume_m)
        out = unit(place - c)
        x = np.array([1.0, 0, 0])
        y = np.cross(out, x)
        for ring, (r, h, count) in enumerate(((1.0, 0.004, 9), (0.72, 0.016, 8), (0.40, 0.024, 6))):
            for k in range(count):
                a0 = 2 * np.pi * (k + 0.3 * ring + 0.2 * self.rng.random()) / count
                line, outs = [], []
                for s in np.linspace(0, 1, 6):
                    a = a0 + s * 2.0
                    rr = size_m * r * (1 - 0.16 * s)
                    d = x * np.cos(a) + y * np.sin(a)
                    line.append(place + d * rr * [1, 0.92, 1] + out * (h + 0.006 * np.sin(s * np.pi)))
                    outs.append(unit(d * (0.8 * r) + out * (1.2 - r)))
                rows.append(self.ribbon(np.array(line), np.array(outs), size_m * 0.52, 0.35))
        core = []
        for a in np.linspace(0.1, np.pi * 0.55, 5):
            core.append([place + (x * np.cos(p) + y * np.sin(p)) * size_m * 0.92 * np.sin(a) + out * (size_m * 0.62 * np.cos(a) - 0.004)
                         for p in np.linspace(0, 2 * np.pi, 15)[:-1]])
        knot = grid('hair', core, self.fig.bone('Head'), closed=True)
        if (normals(knot.v, knot.f) * (knot.v - place)).sum() < 0:
            knot.f, knot.uv = knot.f[:, ::-1], knot.uv[:, ::-1]

        def coil(t):
            local = t.pos - place
            a, d = np.arctan2(local @ y, local @ x), np.linalg.norm(local - out * (local @ out)[:, None], axis=1)
            return d * 60 + a * 0.9, 0.08 + a * 0.004
        knot.paint = self.strands(coil)
        knot.density, knot.detail = 0.6, 0.7
        return [shell, knot, *self._by_height(rows)]

    def tail(self, up_m=0.030, back_m=0.100, length_m=0.20, volume_m=0.012, count=84):
        """Makes long hair tied at the back of the head, with the tail hanging."""
        place = np.array([0, self.eye[1] + up_m, self.centre[2] - back_m])
        shell, rows = self.combed_back(place + [0, 0, 0.015], volume_m)
        nape = self.centre[2] - back_m - 0.024
        for k in range(count):
            a = self.rng.random() * 2 * np.pi
            r = np.sqrt(self.rng.random())
            line, outs = [], []
            for s in np.linspace(0, 1, 6):
                wide = 0.011 + 0.022 * np.sin(min(1, s * 1.6) * np.pi * 0.60) * (1 - 0.35 * s)
                y = place[1] - s * length_m * (0.8 + 0.2 * r) + 0.014 * np.sin(min(1, s * 5) * np.pi)
                back = place[2] - 0.022 * np.sin(min(1, s * 2.2) * np.pi / 2) + 0.016 * max(0, s - 0.4)
                line.append([place[0] + np.cos(a) * r * wide + 0.004 * np.sin(s * 5 + k), y, min(back, nape + 0.03) + np.sin(a) * r * wide * 0.8 - 0.004])
                outs.append(unit(np.array([np.cos(a), 0.0, np.sin(a) * 1.0 - 0.25])))
            rows.append(self.ribbon(np.array(line), np.array(outs), 0.019, 0.35, 0.9))
        ring = [[place + [0.0125 * np.cos(p), 0.0125 * np.sin(p) * 0.9 + 0.002, z] for p in np.linspace(0, 2 * np.pi, 9)[:-1]] for z in (0.004, -0.006, -0.014)]
        tie = grid('hair', ring, self.fig.bone('Head'), closed=True)
        if (normals(tie.v, tie.f) * (tie.v - place)).sum() < 0:
            tie.f, tie.uv = tie.f[:, ::-1], tie.uv[:, ::-1]
        tie.paint = lambda t: (t.colour.__setitem__(slice(None), (0.012, 0.012, 0.016)), t.rough.__setitem__(slice(None), 0.8))
        tie.density, tie.detail = 0.4, 0.6
        core = []
        for s in np.linspace(0.02, 0.94, 8):
            r = 0.009 + 0.011 * np.sin(min(1, s * 1.5) * np.pi * 0.62) * (1 - 0.45 * s)
            y = place[1] - s * length_m * 0.92 + 0.014 * np.sin(min(1, s * 5) * np.pi)
            z = place[2] - 0.022 * np.sin(min(1, s * 2.2) * np.pi / 2) + 0.016 * max(0, s - 0.4) - 0.004
            core.append([[place[0] + np.cos(b) * r, y, min(z, nape + 0.026) + np.sin(b) * r * 0.8] for b in np.linspace(0, 2 * np.pi, 11)[:-1]])
        middle = np.repeat(np.array(core).mean(1), 10, 0)
        core = grid('hair', core, self.fig.bone('Head'), closed=True)
        if (normals(core.v, core.f) * (core.v - middle)).sum() < 0:
            core.f, core.uv = core.f[:, ::-1].copy(), core.uv[:, ::-1].copy()
        core.paint = self.strands(lambda t: (np.arctan2(t.pos[:, 0], t.pos[:, 2] - place[2]) * 1.4, 0.08 + place[1] - t.pos[:, 1]))
        core.density, core.detail = 0.5, 0.8
        return [shell, tie, core, *self._by_height(rows)]

    def bob(self, length_m=0.105, fringe=True, volume_m=0.017, count=120):
        """Makes straight hair that falls from the crown to the chin, with a fringe."""
        c, top = self.centre, np.array([0.0, self.crown, self.centre[2] - 0.030])
        axis = np.array([0.0, self.eye[1] + 0.02, c[2] - 0.008])
        azimuth = np.linspace(-np.pi, np.pi, 41)
        polar = np.radians(np.linspace(4, 96, 12))
        reach = np.zeros((len(polar), len(azimuth)))
        for i, theta in enumerate(polar):
            for k, a in enumerate(azimuth):
                d = np.array([np.sin(theta) * np.sin(a), np.cos(theta), np.sin(theta) * np.cos(a)])
                _, _, far = self.skull.hit(axis + d * 0.3, -d, 0.3)
                reach[i, k] = 0.3 - far if far else 0.09
        for _ in range(3):
            reach = np.maximum(reach, (np.roll(reach[:, :-1], 1, 1)[:, list(range(40)) + [0]] + reach * 2 + np.roll(reach[:, :-1], -1, 1)[:, list(range(40)) + [0]]) / 4)
        from scipy.interpolate import RegularGridInterpolator
        field = RegularGridInterpolator((polar, azimuth), reach, bounds_error=False, fill_value=None)
        chin_y, brow_y = self.eye[1] - length_m, self.eye[1] + 0.022

        def end_of(a):
            front = float(step(1.02, 0.88, abs(a)))
            side = float(step(0.95, 1.25, abs(a)))
            if front > 0.5:
                return brow_y if fringe else brow_y + 0.045
            return chin_y - 0.010 * float(np.cos(a) < 0) + 0.012 * (1 - side)

        def line_of(a, lift, end_y, steps):
            points, outs, last = [], [], None
            for theta in np.linspace(polar[0], polar[-1], steps):
                r = float(field((theta, a))) + lift * (0.45 + 0.55 * np.sin(theta))
                d = np.array([np.sin(theta) * np.sin(a), np.cos(theta), np.sin(theta) * np.cos(a)])
                p = axis + d * r
                if last is not None and p[1] < end_y:
                    s = (last[1] - end_y) / max(last[1] - p[1], 1e-6)
                    points.append(last + (p - last) * s)
                    outs.append(d)
                    return np.array(points), np.array(outs)
                points.append(p)
                outs.append(d)
                last = p
            flat = np.array([np.sin(a), 0, np.cos(a)])
            fall = np.linspace(last[1], end_y, max(3, steps // 2))[1:]
            for y in fall:
                s = (last[1] - y) / max(last[1] - end_y, 1e-6)
                points.append(last + [0, y - last[1], 0] + flat * (0.004 * np.sin(s * np.pi) - 0.010 * s * s))
                outs.append(flat)
            return np.array(points), np.array(outs)

        def spread(line, n):
            along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
            at = np.linspace(0, along[-1], n)
            return np.stack([np.interp(at, along, line[:, k]) for k in range(3)], 1)
        sheets = []
        for low, high, columns in ((-0.90, 0.90, 13), (0.90, 2 * np.pi - 0.90, 31)):
            rows = np.array([spread(line_of(((a + np.pi) % (2 * np.pi)) - np.pi, volume_m * 0.80, end_of((((a + np.pi) % (2 * np.pi)) - np.pi) + (0.06 if columns > 20 and a < 2 else -0.06 if columns > 20 and a > 4.5 else 0)), 10)[0], 13)
                             for a in np.linspace(low, high, columns)])
            sheet = grid('hair', rows, self.fig.bone('Head'))
            if (normals(sheet.v, sheet.f) * (sheet.v - c)).sum() < 0:
                sheet.f, sheet.uv = sheet.f[:, ::-1].copy(), sheet.uv[:, ::-1].copy()
            sheet = turn_in(sheet, 0.006, 0.0)
            sheets.append(sheet)

        def angle(t):
            local = t.pos - axis
            return np.arctan2(local[:, 0], local[:, 2]) * 2.2, np.linalg.norm(t.pos - top, axis=1)
        for sheet in sheets:
            sheet.paint = self.strands(angle)
            sheet.density, sheet.detail = 0.55, 0.9
        rows = []
        for k in range(count):
            a = (k + self.rng.random()) / count * 2 * np.pi - np.pi
            lift = volume_m * (0.92 + 0.30 * self.rng.random())
            end = end_of(a) + self.rng.normal(0, 0.0035)
            line, outs = line_of(a, lift, end, 10)
            line = spread(line, 7)
            outs = np.array([unit((p - axis) * [1, 0.4, 1]) for p in line])
            skip = int(self.rng.integers(0, 3))
            rows.append(self.ribbon(line[skip:], outs[skip:], 0.015 if abs(a) < 0.95 else 0.019, 0.14, 0.55))
        return [*sheets, *self._by_height(rows)]

    def ring(self):
        """Makes what is left round a bald head: a low band over the ears and at the back."""
        look = self.look

        def thickness(p, inset):
            return 0.0004 + 0.0035 * step(0, 0.010, inset) * step(self.eye[1] + 0.060, self.eye[1] + 0.040, p[:, 1])
        shell = self.shell(thickness, 4)
        height = self.eye[1] + 0.052
        shell = clip(shell, height + 0.006 * (noise.value(shell.v * 80, 3) - 0.5) - shell.v[:, 1] + 0.25 * np.clip(self.centre[2] - 0.03 - shell.v[:, 2], 0, 0.1))

        def angle(t):
            local = t.pos - np.array([0, self.crown + 0.05, self.centre[2]])
            return np.arctan2(local[:, 0], local[:, 2]) * 1.6, np.linalg.norm(local, axis=1)
        shell.paint = self.strands(angle)
        return [shell]
