"""The crew of the aircraft."""
import numpy as np

import accessories as acc
import garments as g
import headwear
import outerwear
from mesh import Solid, solid_of
from .details import trouser_details
from .wear import hands, head_of

TEAL, DEEP, CORAL, WHITE = (0.010, 0.085, 0.105), (0.008, 0.028, 0.040), (0.55, 0.10, 0.075), (0.62, 0.63, 0.63)


def purser(fig):
    """The purser: fitted jacket, knee-long skirt, dark tights, scarf tied at the side of the neck."""
    waist = fig.place['Spine'][1] + 0.035
    shirt = g.shirt(fig, WHITE, waist_y=waist, ease_m=0.005)
    jacket = outerwear.jacket(fig, TEAL, waist, fig.place['LeftUpperLeg'][1] + 0.005, 0.235, 0.013, 3, wide_m=0.046, button=(0.60, 0.42, 0.15))
    hem = fig.place['LeftLowerLeg'][1] - 0.015
    skirt = outerwear.tube(fig, 'skirt', TEAL, waist, hem, 0.006, 0.015, flutes=0.003, tuck_m=0.014)
    front = acc.Front(fig, Solid(jacket[0].v, jacket[0].f))
    return [*head_of(fig, 'purser'), outerwear.inside(shirt, jacket[0], fig), *jacket, skirt, outerwear.tights(fig, (0.020, 0.018, 0.020), hem + 0.06),
            g.shoes(fig, (0.014, 0.012, 0.014), 0.25, high_m=0.052), *hands(fig, 'purser'), acc.wings(fig, front, 0.088, fig.place['UpperChest'][1] - 0.01),
            *headwear.neck_scarf(fig, CORAL, TEAL)]


def steward(fig):
    """The steward: waistcoat over a white shirt, tie, long sleeves."""
    waist = fig.place['Spine'][1] + 0.035
    shirt = g.shirt(fig, WHITE, waist_y=waist, ease_m=0.008)
    solid = Solid(shirt.v, shirt.f)
    vest, _ = acc.vest(fig, TEAL, waist, fig.place['LeftUpperLeg'][1] + 0.030, 0.012, band=None)
    everything = solid_of(shirt, vest)
    front = acc.Front(fig, everything)
    vest.paint = g.cloth(TEAL, 0.8, None, (outerwear.jacket_marks(fig, fig.place['Neck'][1] - 0.135, fig.place['LeftUpperLeg'][1] + 0.030, waist,
                                                                (0.60, 0.42, 0.15), 5, False),))
    return [*head_of(fig, 'steward'), outerwear.inside(shirt, vest, fig), g.collar(fig, WHITE, everything), vest,
            acc.tie(fig, acc.Front(fig, solid), CORAL, fig.place['Neck'][1] - 0.018, fig.place['UpperChest'][1] + 0.035),
            g.trousers(fig, DEEP, waist, details=(trouser_details(fig, waist),)), g.shoes(fig), *hands(fig, 'steward'),
            acc.wings(fig, front, 0.088, fig.place['UpperChest'][1] - 0.01)]


ROLES = {'purser': purser, 'steward': steward}
