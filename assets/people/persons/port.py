"""People of the port: yard, office, fire brigade."""
import numpy as np

import accessories as acc
import garments as g
import headwear
import outerwear
from mesh import Solid, solid_of
from noise import step
from .details import shirt_details, trouser_details, work_trouser_details
from .passengers import BLACK_SHOE, BROWN_SHOE, hidden_waist, jeans, neckband, pullover, waist_of
from .wear import hands, head_of

ORANGE, LIME, SILVER = (0.62, 0.115, 0.010), (0.40, 0.56, 0.03), (0.62, 0.64, 0.66)
SAFETY = dict(colour=(0.050, 0.038, 0.028), rough=0.6, cap=(0.022, 0.020, 0.018), sole=(0.030, 0.029, 0.027), high_m=0.115)


def docker(fig):
    """A docker: orange high-visibility vest over a work shirt, helmet, work trousers, safety boots, gloves."""
    waist = waist_of(fig)
    grey = (0.085, 0.095, 0.105)
    shirt = g.shirt(fig, grey, waist_y=waist, blouse=False, hem_drop_m=0.04, details=(shirt_details(fig, waist),))
    vest, _ = acc.vest(fig, ORANGE, waist, fig.place['LeftUpperLeg'][1] - 0.03, 0.024)
    return [*(parts := head_of(fig, 'docker')), outerwear.inside(shirt, vest, fig), g.collar(fig, grey, solid_of(shirt, vest), closed=False), vest,
            g.trousers(fig, (0.030, 0.034, 0.045), waist, crease=False, hem_half_m=0.082, knee_half_m=0.082, details=(work_trouser_details(fig, waist),)),
            g.shoes(fig, **SAFETY), g.gloves(fig, (0.34, 0.30, 0.22), thick_m=0.0028, cuff_m=0.064, cuff_out_m=0.013, smooth_rounds=5, palm=(0.20, 0.10, 0.03),
                                             rough=0.9),
            *headwear.helmet(fig, parts, (0.60, 0.42, 0.02), (('港口 PORT', 1.0),))]


def driver(fig):
    """A truck driver: T-shirt under an open vest, jeans, cap."""
    waist = waist_of(fig)
    tee = (0.16, 0.025, 0.022)
    shirt = g.shirt(fig, tee, sleeve_m=0.21, waist_y=waist, blouse=False, hem_drop_m=0.06, neck_drop_m=0.010, slope=0.05, ease_m=0.012)
    vest, _ = acc.vest(fig, LIME, waist, fig.place['LeftUpperLeg'][1] - 0.03, 0.026)
    return [*(parts := head_of(fig, 'driver')), outerwear.inside(shirt, vest, fig), neckband(fig, tee, 0.008), vest, jeans(fig, hidden_waist(shirt), (0.020, 0.030, 0.055)),
            g.shoes(fig, **SAFETY), *hands(fig, 'driver', above_m=0.36), *headwear.soft_cap(fig, parts, (0.020, 0.035, 0.075))]


def clerk(fig):
    """A tally clerk: light shirt, high-visibility vest, card, dark trousers."""
    waist = waist_of(fig)
    blue = (0.36, 0.46, 0.58)
    shirt = g.shirt(fig, blue, waist_y=waist, details=(shirt_details(fig, waist),))
    vest, _ = acc.vest(fig, LIME, waist, fig.place['LeftUpperLeg'][1] + 0.01, 0.022)
    everything = solid_of(shirt, vest)
    return [*head_of(fig, 'clerk'), outerwear.inside(shirt, vest, fig), g.collar(fig, blue, everything, closed=False), vest,
            g.trousers(fig, (0.025, 0.027, 0.034), waist, details=(trouser_details(fig, waist),), hem_half_m=0.066, knee_half_m=0.066),
            g.shoes(fig, BLACK_SHOE, 0.5), *hands(fig, 'clerk'),
            *acc.lanyard(fig, acc.Front(fig, everything), fig.place['Chest'][1] + 0.02, (0.35, 0.05, 0.03), (('理货', 1.25), ('TALLY', 1.0)), (0.45, 0.08, 0.03))]


def broker(fig):
    """A customs broker: striped shirt, suit trousers, card; over them, as a layer, the jacket in which he travels."""
    waist = waist_of(fig)
    white = (0.56, 0.57, 0.58)

    def stripes(t):
        g.lay(t, 0.55 * step(0.75, 0.9, np.sin((t.pos[:, 0] + 0.3 * t.pos[:, 2]) * 2 * np.pi / 0.016)), colour=(0.12, 0.18, 0.32))
    shirt = g.shirt(fig, white, sleeve_m=0.42, waist_y=waist, details=(stripes, shirt_details(fig, waist)))
    solid = Solid(shirt.v, shirt.f)
    front = acc.Front(fig, solid)
    card = acc.card(fig, front, 0.090, fig.place['UpperChest'][1] - 0.055, (('报关', 1.25), ('BROKER', 1.0)), (0.25, 0.16, 0.03))
    belt = g.belt(fig, waist - 0.012, (0.05, 0.025, 0.014), 0.034, pouches=())
    # what shows of a shirt where the jacket is open is a part of the jacket, the shirt itself is gone
    suit = outerwear.jacket(fig, (0.045, 0.046, 0.052), waist, None, 0.30, 0.020, 2, 0.8)
    within = g.shirt(fig, white, waist_y=waist, ease_m=0.006, name='shirt within', details=(stripes, shirt_details(fig, waist)))
    suit.append(outerwear.inside(within, suit[0], fig))
    for part in suit:
        part.layer, part.hides = 'jacket', (shirt.name, card.name, *(p.name for p in belt))
    return [*head_of(fig, 'broker'), *suit, shirt, g.collar(fig, white, solid, closed=False, beneath=solid_of(suit[0], suit[2])), card,
            g.trousers(fig, (0.045, 0.046, 0.052), waist, details=(trouser_details(fig, waist),)), *belt,
            g.shoes(fig, BROWN_SHOE, 0.35), *hands(fig, 'broker', above_m=0.15)]


def manager(fig):
    """A terminal manager: suit jacket, open collar."""
    waist = waist_of(fig)
    suit, blue = (0.052, 0.058, 0.072), (0.42, 0.50, 0.60)
    shirt = g.shirt(fig, blue, waist_y=waist, ease_m=0.006, details=(shirt_details(fig, waist),))
    jacket = outerwear.jacket(fig, suit, waist, None, 0.31, 0.018, 2, 0.8)
    return [*head_of(fig, 'manager'), outerwear.inside(shirt, jacket[0], fig), g.collar(fig, blue, Solid(shirt.v, shirt.f), closed=False, beneath=solid_of(jacket[0], jacket[-1])), *jacket,
            g.trousers(fig, suit, waist, details=(trouser_details(fig, waist),)),
            g.shoes(fig, BROWN_SHOE, 0.25), *hands(fig, 'manager')]


def fire_shirt(fig, waist, role, strip, bars, sleeve_m=None):
    """Makes head, duty shirt with marks, trousers and boots of the fire brigade. Returns the parts."""
    blue, cloth = (0.022, 0.030, 0.042), (0.012, 0.014, 0.018)
    shirt = g.shirt(fig, blue, sleeve_m=sleeve_m, waist_y=waist, details=(shirt_details(fig, waist),))
    solid = Solid(shirt.v, shirt.f)
    chest = fig.place['UpperChest'][1]
    name = acc.sewn(fig, solid, 'name', np.array([-0.085, chest + 0.002, 0.4]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]), 0.098, 0.024,
                    strip, 44, (0.30, 0.020, 0.012), (0.72, 0.62, 0.30), fig.blend(UpperChest=0.7, Chest=0.3))
    boards = acc.epaulettes(fig, solid, (0.20, 0.012, 0.010), (0.72, 0.50, 0.16), bars)
    return [*head_of(fig, role), shirt, g.collar(fig, blue, solid_of(shirt, *boards), closed=False), name, *boards,
            g.trousers(fig, cloth, waist, crease=False, hem_half_m=0.076, knee_half_m=0.078, details=(work_trouser_details(fig, waist),)),
            *g.belt(fig, waist - 0.012, pouches=((70, (0.060, 0.130, 0.036), -0.045),)), g.shoes(fig, (0.018, 0.017, 0.017), 0.4, high_m=0.12)]


def port_ic(fig):
    """The incident commander of the fire brigade in duty uniform: vest with the words of command, cap."""
    waist = waist_of(fig)
    parts = fire_shirt(fig, waist, 'port-ic', (('消防  FIRE', 1.0),), 3)
    return [*parts, *hands(fig, 'port-ic'), *headwear.soft_cap(fig, parts, (0.014, 0.018, 0.028), (('消防', 1.0), ('FIRE', 0.9)), (0.72, 0.50, 0.16))]


def firefighter(fig):
    """A firefighter in station wear: short-sleeved duty shirt."""
    waist = waist_of(fig)
    return [*fire_shirt(fig, waist, 'firefighter', (('消防  FIRE', 1.0),), 1, 0.225), *hands(fig, 'firefighter', above_m=0.36)]


def decon_lead(fig):
    """The lead of the decontamination line: work jacket with bands, work trousers."""
    waist = waist_of(fig)
    green = (0.035, 0.110, 0.080)

    def bands(t):
        y = t.pos[:, 1]
        for top in (waist + 0.10, waist + 0.20):
            g.lay(t, step(0.0225, 0.0215, np.abs(y - top)) * (np.abs(t.pos[:, 0]) < fig.place['LeftUpperArm'][0] + 0.02), colour=SILVER, rough=0.4, metal=0.2, height=0.0008)
        x = np.abs(t.pos[:, 0])
        front = (t.nrm[:, 2] > 0.1) * (t.pos[:, 2] > 0)
        g.lay(t, step(0.0065, 0.0055, x) * front, colour=(0.02, 0.02, 0.02), height=0.0012)
    jacket = pullover(fig, green, waist, 0.075, 0.019, (bands,), 0.8, 'jacket')
    solid = Solid(jacket.v, jacket.f)
    chest = fig.place['UpperChest'][1]
    name = acc.sewn(fig, solid, 'name', np.array([-0.088, chest - 0.010, 0.4]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]), 0.105, 0.034,
                    (('洗消组长', 1.0), ('DECON LEAD', 0.8)), 50, (0.60, 0.60, 0.56), (0.02, 0.06, 0.05), fig.blend(UpperChest=0.7, Chest=0.3))
    rear = acc.sewn(fig, solid, 'name', np.array([0.0, chest - 0.02, -0.5]), np.array([0, 0, 1.0]), np.array([0, 1.0, 0]), 0.240, 0.066,
                    (('洗消', 1.2), ('DECON', 0.9)), 100, (0.60, 0.60, 0.56), (0.02, 0.06, 0.05), fig.blend(UpperChest=0.7, Chest=0.3))
    rear.density = 1.5
    return [*(parts := head_of(fig, 'decon-lead')), jacket, g.collar(fig, green, solid, closed=False, leaf_m=0.050, stand_m=0.026), name, rear,
            g.trousers(fig, (0.030, 0.034, 0.040), waist, crease=False, hem_half_m=0.080, knee_half_m=0.080, details=(work_trouser_details(fig, waist),)),
            g.shoes(fig, **SAFETY), *hands(fig, 'decon-lead'), *headwear.helmet(fig, parts, (0.62, 0.63, 0.62), (('洗消 DECON', 1.0),))]


ROLES = {'docker': docker, 'driver': driver, 'clerk': clerk, 'broker': broker, 'manager': manager, 'port-ic': port_ic,
         'firefighter': firefighter, 'decon-lead': decon_lead}
