"""The body a person is dressed on: morphed base mesh, its landmarks, and how to take parts from it."""
import bmesh
import bpy
import numpy as np

from mesh import Part, Solid, compact

SOLE_M = 0.024


class Figure:
    """Holds the morphed body in the frame of base_mesh.py, standing on shoe soles at y = 0."""

    def __init__(self, base, morphs, expression):
        self.base = base
        v = base.morph(morphs | expression)
        body_faces, _ = base.groups['body']
        lift = SOLE_M - v[np.unique(body_faces), 1].min()
        self.v = v + [0, lift, 0]
        self.joints = base.joints
        self.place = {k: p + [0, lift, 0] for k, p in base.joint_places(v).items()}
        self.lift_m = lift
        self.body = Solid(self.v, body_faces)
        self.height_m = self.v[np.unique(body_faces), 1].max()

    def landmark(self, name):
        return self.base.landmark(self.v, name)

    def weight_of(self, *names):
        """Computes, per base vertex, the summed weight of all joints whose name holds one of the words."""
        columns = [i for i, j in enumerate(self.joints) if any(n in j for n in names)]
        return self.base.weights[:, columns].sum(1)

    def bone(self, name):
        """Returns the weight row of a thing fixed to one joint."""
        row = np.zeros(len(self.joints))
        row[self.joints.index(name)] = 1
        return row

    def blend(self, **share):
        """Returns a weight row shared between joints."""
        row = np.zeros(len(self.joints))
        for name, amount in share.items():
            row[self.joints.index(name)] = amount
        return row / row.sum()

    def take(self, name, group, keep=None):
        """Copies faces of a base-mesh group whose vertices all satisfy `keep` (a mask over base vertices)."""
        f, uv = self.base.groups[group]
        if keep is not None:
            ok = np.array([all(keep[i] for i in q if i >= 0) for q in f])
            f, uv = f[ok], uv[ok]
        part = Part(name, self.v.copy(), f.copy(), self.base.weights.copy(), uv.copy(), np.zeros(len(f), int))
        return compact(part)

    def nearest_arm(self, points):
        """Computes how far points belong to an arm, 0..1."""
        w = self.nearest_weights(points)
        return w[:, [i for i, j in enumerate(self.joints) if 'Arm' in j or 'Hand' in j or 'ForeTwist' in j]].sum(1)

    def nearest_weights(self, points, group='helper-tights'):
        """Computes weights for free points from the nearest vertices of a base group."""
        from scipy.spatial import cKDTree
        rows = np.unique(self.base.groups[group][0])
        rows = rows[rows >= 0]
        distance, near = cKDTree(self.v[rows]).query(points, k=4)
        share = 1 / np.maximum(distance, 1e-4) ** 2
        share /= share.sum(1, keepdims=True)
        return (self.base.weights[rows[near]] * share[..., None]).sum(1)


def unwrap(part, panel):
    """Unfolds a part like a pattern: one flat chart per panel, in metres. `panel` is one number per face."""
    panel = np.unique(panel, return_inverse=True)[1]
    mesh = bpy.data.meshes.new('unwrap')
    mesh.from_pydata(part.v.tolist(), [], [[i for i in q if i >= 0] for q in part.f.tolist()])
    obj = bpy.data.objects.new('unwrap', mesh)
    bpy.context.collection.objects.link(obj)
    bpy.context.view_layer.objects.active = obj
    obj.select_set(True)
    mesh.uv_layers.new(name='UVMap')
    bpy.ops.object.mode_set(mode='EDIT')
    bm = bmesh.from_edit_mesh(mesh)
    bm.faces.ensure_lookup_table()
    for edge in bm.edges:
        sides = {panel[face.index] for face in edge.link_faces}
        edge.seam = len(sides) > 1
        edge.select = True
    for face in bm.faces:
        face.select = True
    bmesh.update_edit_mesh(mesh)
    bpy.ops.uv.unwrap(method='ANGLE_BASED', margin=0.01)
    bpy.ops.object.mode_set(mode='OBJECT')
    layer = mesh.uv_layers[0].data
    uv = np.zeros((len(part.f), 4, 2))
    for polygon in mesh.polygons:
        for k, loop in enumerate(polygon.loop_indices):
            uv[polygon.index, k] = layer[loop].uv
    bpy.data.objects.remove(obj)
    bpy.data.meshes.remove(mesh)
    part.panel = panel
    part.uv = uv
    return to_metres(part)


def to_metres(part):
    """Scales each panel so that its chart has the panel's own area, and turns it upright."""
    for p in range(int(part.panel.max()) + 1):
        rows = np.where(part.panel == p)[0]
        if len(rows) == 0:
            continue
        tri3 = part.v[part.f[rows][:, :3]]
        area3 = np.linalg.norm(np.cross(tri3[:, 1] - tri3[:, 0], tri3[:, 2] - tri3[:, 0]), axis=1).sum()
        t = part.uv[rows][:, :3]
        e1, e2 = t[:, 1] - t[:, 0], t[:, 2] - t[:, 0]
        area2 = np.abs(e1[:, 0] * e2[:, 1] - e1[:, 1] * e2[:, 0]).sum()
        part.uv[rows] *= np.sqrt(area3 / max(area2, 1e-12))
        corners = np.concatenate([part.uv[rows][:, k] for k in range(3)])
        heights = np.concatenate([part.v[part.f[rows][:, k], 1] for k in range(3)])
        slope, *_ = np.linalg.lstsq(np.c_[corners, np.ones(len(corners))], heights, rcond=None)
        angle = np.arctan2(slope[0], slope[1])
        c, s = np.cos(angle), np.sin(angle)
        part.uv[rows] = part.uv[rows] @ np.array([[c, s], [-s, c]])
    return part

