"""What a scene declares of itself: parts, their rooms, their lights. README.md is the guide.

A scene is a Python package beside this file, named as the scene with underscores. Its `scene.py` holds PARTS;
its `atlas.py` holds ATLASES; it may have a `textures.py` with make(out) for the tiles of classes of its own.
"""
import importlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

BUILD = os.environ['PLACE_BUILD']
TEXTURES = f'{BUILD}/textures'


@dataclass(frozen=True)
class Lamp:
    """An area light: a lamp, a row of lamps as one strip, a band of windows. Few large ones are far less noisy than many small.

    at, towards: metres, Y up. width runs level (along X for one that looks up or down), then turn_deg about its axis.
    """
    at: tuple
    width: float
    height: float
    watts: float
    colour: tuple = (1.0, 1.0, 1.0)
    towards: tuple = (0, -1, 0)
    turn_deg: float = 0.0


@dataclass(frozen=True)
class Sun:
    """towards: the way its rays go. strength: W/m2 as Blender counts it; angle_deg: its width in the sky."""
    towards: tuple
    strength: float
    colour: tuple = (1.0, 0.92, 0.80)
    angle_deg: float = 1.0


@dataclass(frozen=True)
class Sky:
    """Radiance (linear RGB, in the lightmap's unit: 1 lights an unshaded white floor to 1), from below the horizon to the zenith.

    The mix from horizon to zenith follows the square root of the direction's height, here and in src/view/place/sky.ts.
    """
    zenith: tuple
    horizon: tuple
    ground: tuple


@dataclass(frozen=True)
class Light:
    """glow: brightness of unlit faces (lamps, windows) in this light."""
    lamps: tuple = ()
    sun: Sun | None = None
    sky: Sky | None = None
    glow: float = 1.6


@dataclass(frozen=True)
class Part:
    """Rooms or zones that are drawn together. All parts of a scene share one frame and lie apart from one another.

    build: writes into the open static model; live nodes and anchors by kit.live and kit.anchor.
    lights: by name; the name '' for a part that has one light only.
    room: (min, max) of the box that reflections meet; None outdoors.
    centre: where the panorama is taken.
    probes: (x0, z0, x1, z1) of the grid of brightness samples at probe_y, probe_step apart.
    floor: returns rectangles (x0, z0, x1, z1) at y = 0 that one may stand on.
    clean: cleanness(position, normal) -> factor on the baked light; see grime.py. None: as new.
    lightmap: texels a side, as baked.
    shipped: texels a side of what is shipped, where bytes are short; 0: as baked.
    mirrors: another part whose panorama serves this one too, where both lie under one sky.
    """
    build: Callable
    lights: dict
    centre: tuple
    probes: tuple
    floor: Callable
    room: tuple | None = None
    probe_step: float = 2.0
    probe_y: float = 1.2
    clean: Callable | None = None
    lightmap: int = 1024
    shipped: int = 0
    mirrors: str = ''


def package(scene):
    return scene.replace('-', '_')


def load_scene(scene):
    """Imports the scene's declaration."""
    return importlib.import_module(f'{package(scene)}.scene')


def light_suffix(light):
    """What a light adds to a file's name."""
    return f'_{light}' if light else ''


def arguments():
    """The words after Blender's `--`; "-" stands for the unnamed light."""
    return ['' if word == '-' else word for word in sys.argv[sys.argv.index('--') + 1:]]
