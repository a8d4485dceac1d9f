"""The material classes: what a surface is made of, one draw call each. A scene may add its own (`CLASSES[name] = Class(...)`).

A class draws its texture, multiplied by the colour of its vertices. A tiled class has `<name>_albedo.png`, and may have
`<name>_surface.png` (occlusion, roughness, metalness) and `<name>_normal.png`, made by textures.py; the others show an atlas.
"""
from dataclasses import dataclass


@dataclass(frozen=True)
class Class:
    """tile_m: metres that one tile covers; 0: the primitive brings its own rectangle of the atlas.
    mean: average albedo of the tile, by which vertex colours are divided, so that a look's colour is what one sees.
    cut: cut out of the atlas by its alpha. shown: False for what only throws shadows and light, such as what stands in another part.
    lit: carries the lightmap. casts: throws shadows and colours what is near. offset: each object starts elsewhere on the tile.
    """
    tile_m: float = 0.0
    mean: float = 1.0
    roughness: float = 0.5
    texture: str = ''
    cut: bool = False
    shown: bool = True
    lit: bool = True
    casts: bool = True
    offset: bool = True


CLASSES = {
    'floor': Class(4.0, offset=False),
    'wall': Class(2.0, 0.90, offset=False),
    'paint': Class(2.0, 0.86),
    'metal': Class(1.0, 0.60),
    'card': Class(0.8, 0.80, 0.88),
    # Cut out of the atlas by its alpha, two millimetres before the surface behind.
    'decal': Class(roughness=0.55, texture='atlas', cut=True, casts=False),
    # Unlit: lamps, windows, pictures on screens.
    'glow': Class(texture='atlas', lit=False, casts=False),
    # Panes: blended, tint and reflections only. The vertex colour is the tint.
    'glass': Class(roughness=0.06, lit=False, casts=False),
    # Live parts: what moves or is tinted, screens, belts.
    'live': Class(roughness=0.42, texture='live_atlas', lit=False),
    'screen': Class(lit=False),
    # Stands in for what another part shows, where that shades this one.
    'proxy': Class(lit=False, shown=False),
    'belt': Class(1.0, roughness=0.72, offset=False),
}
