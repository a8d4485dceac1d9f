"""Names what surfaces are made of: the finishes, and the looks that the set modules write.

A look is `<finish>:#rrggbb`. The finish is carried by the alpha of the vertex colour (see
`src/view/things/thing-material.ts`, which reads it): below one half is metal, above is not, and
how far along its half it lies is the roughness.
"""
import os
import sys

sys.path.append(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'place'))
import kit  # noqa: E402
from classes import CLASSES, Class  # noqa: E402

# finish -> (is metal, roughness, mean albedo of its swatch, metres that the swatch covers)
FINISHES = {
    'gloss': (False, 0.22, 0.95, 0.20), 'plastic': (False, 0.46, 0.92, 0.20), 'soft': (False, 0.72, 0.90, 0.16), 'rubber': (False, 0.80, 0.88, 0.16),
    'cloth': (False, 0.92, 0.86, 0.14), 'paper': (False, 0.84, 0.94, 0.25), 'card': (False, 0.88, 0.88, 0.30), 'fur': (False, 0.95, 0.80, 0.22),
    'film': (False, 0.34, 0.90, 0.30), 'glass': (False, 0.06, 1.0, 0.2), 'steel': (True, 0.34, 0.88, 0.20), 'satin': (True, 0.52, 0.88, 0.20), 'decal': (False, 0.60, 1.0, 0),
}
# Classes of the kit's own looks, so that its primitives serve here too.
KIT_CLASSES = {'paint': 'plastic', 'wall': 'plastic', 'metal': 'satin'}


def code(finish):
    """Computes the alpha that carries a finish."""
    metal, roughness = FINISHES[finish][:2]
    return (0.0 if metal else 0.5) + 0.499 * roughness


class Looks(dict):
    """Reads `<finish>:#rrggbb` as a look beside the kit's names."""

    def __missing__(self, look):
        finish, colour = look.split(':')
        if finish not in FINISHES:
            raise KeyError(f'look "{look}": no finish "{finish}"; known: {sorted(FINISHES)}')
        self[look] = (finish, colour)
        return self[look]


kit.LOOKS = Looks(kit.LOOKS)
# The kit divides colours by the mean albedo of their class and projects metres onto it; here every finish is a class.
for name, (_, _, mean, _) in FINISHES.items():
    CLASSES[name] = Class(0.0 if name == 'decal' else 1.0, mean)
