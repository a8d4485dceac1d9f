"""People in the uniform of customs: officers, image room, supervisor, quarantine, dog handler."""
import numpy as np

import accessories as acc
import garments as g
import headwear
import outerwear
from mesh import Solid, solid_of
from .details import shirt_details, trouser_details, patches
from .wear import hands, head_of

NAVY, DARK, GOLD = (0.016, 0.026, 0.066), (0.010, 0.014, 0.032), (0.72, 0.50, 0.16)
TIE = (0.010, 0.013, 0.030)
POUCHES = ((-58, (0.060, 0.105, 0.034), -0.052), (62, (0.075, 0.070, 0.036), -0.034),
           (112, (0.050, 0.130, 0.034), -0.050), (-118, (0.090, 0.075, 0.034), -0.036))


def waist_of(fig):
    return fig.place['Spine'][1] + 0.035


def uniform(fig, role, bars=2, tie=True, pouches=(), sleeve_m=None, words=('海关', 'CUSTOMS'), strip='海关  CUSTOMS', colour=NAVY):
    """Makes head, shirt, trousers, belt, shoes and the marks of an officer. Returns the parts and the shirt."""
    waist = waist_of(fig)
    shirt = g.shirt(fig, colour, sleeve_m=sleeve_m, waist_y=waist, details=(shirt_details(fig, waist),))
    solid = Solid(shirt.v, shirt.f)
    front = acc.Front(fig, solid)
    parts = [*head_of(fig, role), shirt, g.collar(fig, colour, solid, closed=tie),
             g.trousers(fig, DARK, waist, details=(trouser_details(fig, waist),)),
             *g.belt(fig, waist - 0.012, pouches=pouches), g.shoes(fig), *patches(fig, solid, words, strip),
             *acc.epaulettes(fig, solid, DARK, GOLD, bars),
             acc.badge(fig, front, 0.085, fig.place['UpperChest'][1] + 0.002, GOLD)]
    if tie:
        parts.append(acc.tie(fig, front, TIE, fig.place['Neck'][1] - 0.018, waist + 0.004))
    return parts, shirt


def officer2(fig):
    """A customs officer of the shift: tie, duty belt, nitrile gloves, hair in a bun."""
    parts, _ = uniform(fig, 'officer2', pouches=POUCHES)
    return [*parts, g.gloves(fig, (0.045, 0.16, 0.42), cuff_m=0.070, cuff_out_m=0.0145)]


def officer3(fig):
    """The colleague of the image room: short sleeves, open collar."""
    parts, _ = uniform(fig, 'officer3', bars=1, tie=False, sleeve_m=0.225)
    return [*parts, *hands(fig, 'officer3', above_m=0.36)]


def supervisor(fig):
    """The officer in charge: tie, peaked cap, three bars."""
    parts, _ = uniform(fig, 'supervisor', bars=3)
    return [*parts, *hands(fig, 'supervisor'), *headwear.peaked_cap(fig, parts, (0.012, 0.018, 0.046), GOLD)]


def quarantine_doctor(fig):
    """The quarantine doctor: white coat over the uniform shirt, card."""
    waist = waist_of(fig)
    shirt = g.shirt(fig, (0.30, 0.40, 0.55), waist_y=waist, details=(shirt_details(fig, waist),))
    coat = outerwear.coat(fig, (0.66, 0.67, 0.67), waist, fig.place['LeftLowerLeg'][1] + 0.13, vee_m=0.20, details='doctor')
    front = acc.Front(fig, Solid(coat[0].v, coat[0].f))
    card = acc.card(fig, front, 0.088, fig.place['UpperChest'][1] - 0.035, (('卫生检疫', 1.15), ('QUARANTINE', 0.8), ('DOCTOR 医师', 0.8)), (0.02, 0.24, 0.30))
    return [*head_of(fig, 'quarantine-doctor'), outerwear.inside(shirt, coat[0], fig), g.collar(fig, (0.30, 0.40, 0.55), Solid(shirt.v, shirt.f), closed=False, beneath=solid_of(coat[0], coat[-1])),
            *coat, g.trousers(fig, DARK, waist, details=(trouser_details(fig, waist),)), g.shoes(fig), *hands(fig, 'quarantine-doctor'), card]


def quarantine_assistant(fig):
    """The assistant of the boarding team: uniform with the quarantine patch, short sleeves."""
    parts, shirt = uniform(fig, 'quarantine-assistant', bars=1, tie=False, sleeve_m=0.225, words=('检疫', 'QUARANTINE'), strip='检疫  QUARANTINE')
    return [*parts, *hands(fig, 'quarantine-assistant', above_m=0.36)]


def dog_handler(fig):
    """The dog handler: uniform under a dark vest with pockets and the words of the canine unit."""
    waist = waist_of(fig)
    shirt = g.shirt(fig, NAVY, waist_y=waist, details=(shirt_details(fig, waist),))
    vest = outerwear.work_vest(fig, (0.020, 0.022, 0.026), waist, fig.place['LeftUpperLeg'][1] + 0.045)
    solid, outer = Solid(shirt.v, shirt.f), Solid(vest.v, vest.f)
    chest = fig.place['UpperChest'][1]
    words = acc.sewn(fig, outer, 'name', np.array([0.0, chest - 0.235, 0.5]), np.array([0, 0, -1.0]), np.array([0, 1.0, 0]), 0.150, 0.044,
                     (('海关 CUSTOMS', 0.8), ('K9 缉毒犬队', 0.8)), 60, (0.012, 0.018, 0.045), (0.70, 0.70, 0.68), fig.blend(Chest=0.6, Spine=0.4))
    rear = acc.sewn(fig, outer, 'name', np.array([0.0, chest - 0.03, -0.5]), np.array([0, 0, 1.0]), np.array([0, 1.0, 0]), 0.220, 0.062,
                    (('海关  K9', 1.1), ('CUSTOMS', 0.8)), 90, (0.012, 0.018, 0.045), (0.70, 0.70, 0.68), fig.blend(UpperChest=0.7, Chest=0.3))
    rear.density = 1.6
    return [*head_of(fig, 'dog-handler'), outerwear.inside(shirt, vest, fig), g.collar(fig, NAVY, solid_of(shirt, vest), closed=False),
            vest, words, rear, *patches(fig, solid, ('海关', 'CUSTOMS'), None),
            g.trousers(fig, DARK, waist, crease=False, hem_half_m=0.076, knee_half_m=0.078, details=(trouser_details(fig, waist),)),
            g.shoes(fig, (0.018, 0.018, 0.018), 0.5, high_m=0.11), *hands(fig, 'dog-handler')]


ROLES = {'officer2': officer2, 'officer3': officer3, 'supervisor': supervisor, 'quarantine-doctor': quarantine_doctor,
         'quarantine-assistant': quarantine_assistant, 'dog-handler': dog_handler}
