"""People of the express hall who wear no uniform."""
import numpy as np

import accessories as acc
import garments as g
from mesh import Solid, solid_of
from .details import under, work_trouser_details
from .wear import hands, head_of


def employee(fig):
    """The operator's employee: polo, high-visibility vest, work trousers, safety shoes, lanyard, work gloves."""
    polo, trouser, lime = (0.030, 0.085, 0.105), (0.030, 0.032, 0.036), (0.40, 0.56, 0.03)
    waist = fig.place['Spine'][1] + 0.030
    shirt = g.shirt(fig, polo, sleeve_m=0.215, waist_y=waist, blouse=False, hem_drop_m=0.02, neck_drop_m=0.012, name='polo')
    vest, _ = acc.vest(fig, lime, waist, fig.place['LeftUpperLeg'][1] - 0.03, 0.022)
    everything = solid_of(shirt, vest)
    lanyard = acc.lanyard(fig, acc.Front(fig, everything), fig.place['Chest'][1] + 0.02)
    return [*head_of(fig, 'employee'), under(shirt, Solid(vest.v, vest.f), fig),
            g.collar(fig, polo, everything, closed=False, leaf_m=0.040, stand_m=0.026),
            g.trousers(fig, trouser, waist, crease=False, hem_half_m=0.080, knee_half_m=0.080, details=(work_trouser_details(fig, waist),)), vest,
            *hands(fig, 'employee', above_m=0.36),
            g.shoes(fig, (0.030, 0.026, 0.022), 0.55, cap=(0.020, 0.020, 0.021), sole=(0.035, 0.034, 0.032), high_m=0.095),
            g.gloves(fig, (0.30, 0.31, 0.32), thick_m=0.0028, cuff_m=0.062, cuff_out_m=0.004, smooth_rounds=5,
                     palm=(0.022, 0.024, 0.027), knit=(0.55, 0.20, 0.03), rough=0.9), *lanyard]


ROLES = {'employee': employee}
