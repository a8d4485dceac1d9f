"""Passengers and their company, in clothes of their own."""
import numpy as np

import accessories as acc
import garments as g
import headwear
import noise
import outerwear
from mesh import Solid, clip, grid, solid_of
from noise import step
from .details import shirt_details, trouser_details
from .wear import hands, head_of

BLACK_SHOE, BROWN_SHOE = (0.016, 0.015, 0.015), (0.085, 0.042, 0.022)
TRAINER, SOLE = (0.30, 0.31, 0.33), (0.55, 0.55, 0.53)


def waist_of(fig):
    return fig.place['Spine'][1] + 0.030


def checks(colour, pitch_m=0.022):
    """Returns a detail that lays a woven check over a shirt."""
    def paint(t):
        across = t.pos[:, 0] + 0.35 * t.pos[:, 2]
        for value in (across, t.pos[:, 1]):
            g.lay(t, 0.45 * step(0.2, 0.5, np.sin(value * 2 * np.pi / pitch_m)), colour=colour)
            g.lay(t, 0.5 * g.line(np.abs((value + pitch_m * 0.25) % pitch_m - pitch_m / 2), 0.0011), colour=np.array(colour) * 2.0 + 0.02)
    return paint


def rib(waist, hem_m, cuff=True):
    """Returns a detail that draws the ribbed hem of a pullover."""
    def paint(t):
        low = step(waist - 0.03 - hem_m + 0.055, waist - 0.03 - hem_m + 0.050, t.pos[:, 1])
        a = np.arctan2(t.pos[:, 0], t.pos[:, 2])
        g.lay(t, low, colour=t.colour.mean(0) * 0.85)
        t.height[:] += 0.0009 * low * np.sin(a * 140)
        g.lay(t, g.line(t.pos[:, 1] - (waist - 0.03 - hem_m + 0.054), 0.0012), height=-0.0010)
    return paint


def pullover(fig, colour, waist, hem_m=0.085, ease_m=0.015, details=(), rough=0.92, name='pullover', sleeve_m=None, neck_drop_m=0.008):
    """Makes a pullover or sweatshirt with a ribbed hem and a round neck."""
    part = g.shirt(fig, colour, waist_y=waist, blouse=False, hem_drop_m=hem_m, ease_m=ease_m, rough=rough, name=name, sleeve_m=sleeve_m,
                   neck_drop_m=neck_drop_m, details=(rib(waist, hem_m), *details), slope=0.06)
    return part


def neckband(fig, colour, high_m=0.016):
    """Makes the ribbed band of a round neck."""
    neck = fig.place['Neck']
    angles = np.linspace(-np.pi, np.pi, 33)[:-1]
    ways = np.stack([np.sin(angles), np.zeros(32), np.cos(angles)], 1)
    axis_z = neck[2] + 0.004
    at_y = lambda up: neck[1] + 0.004 - 0.022 * (np.cos(angles) * 0.5 + 0.5) + up

    def measured(up):
        far = [fig.body.hit(d * 0.25 + [0, y, axis_z], -d, 0.25)[2] for d, y in zip(ways, at_y(up))]
        ring = np.array([0.25 - f if f else 0.055 for f in far])
        for _ in range(3):
            ring = (np.roll(ring, 1) + 2 * ring + np.roll(ring, -1)) / 4
        return ring
    # low at the back a ray meets the shoulders: the band stays on the neck
    widest = measured(high_m) * 1.12 + 0.003
    rows = []
    # the first ring lies beneath the top, so that less is open between band and top
    for out, up, reach in ((0.004, -0.016, 0.035), (0.010, -0.008, 0), (0.009, 0.0, 0), (0.006, high_m * 0.8, 0), (0.003, high_m, 0), (-0.001, high_m * 0.6, 0)):
        r = np.minimum(measured(up), widest + reach) + out
        rows.append(ways * r[:, None] + np.stack([np.zeros(32), at_y(up), np.full(32, axis_z)], 1))
    part = grid('neckband', rows, fig.blend(Neck=0.3, UpperChest=0.7), closed=True)
    outerwear.facing(part, (part.v - [0, neck[1], neck[2]]) * [1, 0, 1])
    part.paint = g.cloth(np.array(colour) * 0.9, 0.92)
    part.density, part.detail = 0.6, 1.0
    return part


def hidden_waist(top):
    """Computes where trousers may end under a top worn outside: a little above its hem, so that nothing pokes through."""
    return top.v[np.abs(top.v[:, 0]) < 0.10, 1].min() + 0.028


def jeans(fig, waist, colour=(0.030, 0.050, 0.095)):
    """Makes denim trousers: worn at thigh and knee, orange seams."""
    knee, hip = fig.place['LeftLowerLeg'], fig.place['LeftUpperLeg']
    base = trouser_details(fig, waist)

    def worn(t):
        x = np.abs(t.pos[:, 0])
        front = step(0.0, 0.6, t.nrm[:, 2])
        pale = np.exp(-(((x - knee[0]) / 0.05) ** 2)) * step(knee[1] - 0.12, knee[1] + 0.02, t.pos[:, 1]) * step(hip[1], hip[1] - 0.12, t.pos[:, 1]) * front
        twill = np.sin((t.pos[:, 1] + t.pos[:, 0]) * 2 * np.pi / 0.003)
        t.colour[:] *= (1 + 0.10 * twill)[:, None]
        g.lay(t, 0.40 * pale * (0.6 + 0.8 * noise.fractal(t.pos * 60, 2, 3)), colour=np.array(colour) * 2.4)
        base(t)
        g.lay(t, g.line(np.abs(t.nrm[:, 2]) * 0.05, 0.0015) * 0.6, colour=(0.20, 0.10, 0.03))
    return g.trousers(fig, colour, waist, crease=False, hem_half_m=0.070, knee_half_m=0.070, thigh_ease_m=0.006, details=(worn,), rough=0.9)


def passenger_m58(fig):
    """A traveller of 58: checked shirt under a light field jacket, chinos."""
    waist = waist_of(fig)
    shirt = g.shirt(fig, (0.36, 0.34, 0.30), waist_y=waist, ease_m=0.006, details=(checks((0.10, 0.06, 0.05)), shirt_details(fig, waist)))
    jacket = outerwear.jacket(fig, (0.150, 0.125, 0.080), waist, None, 0.34, 0.018, 4, 0.9, wide_m=0.040, notch=False, button=(0.05, 0.04, 0.03))
    return [*head_of(fig, 'passenger-m58'), outerwear.inside(shirt, jacket[0], fig), g.collar(fig, (0.36, 0.34, 0.30), Solid(shirt.v, shirt.f), closed=False, beneath=solid_of(jacket[0], jacket[-1])),
            *jacket, g.trousers(fig, (0.20, 0.165, 0.115), waist, details=(trouser_details(fig, waist),)),
            g.shoes(fig, BROWN_SHOE, 0.5), *hands(fig, 'passenger-m58')]


def passenger_f31(fig):
    """A traveller of 31: long tunic with a printed border over slim trousers."""
    waist = waist_of(fig)
    plum, gold = (0.13, 0.020, 0.055), (0.50, 0.33, 0.10)
    hem = fig.place['LeftLowerLeg'][1] + 0.10

    def border(t):
        a = np.arctan2(t.pos[:, 0], t.pos[:, 2])
        y = t.pos[:, 1]
        for top, wide in ((hem + 0.075, 0.010), (hem + 0.020, 0.005)):
            g.lay(t, step(wide, wide - 0.001, np.abs(y - top)), colour=gold, rough=0.6)
        leaf = step(0.35, 0.5, np.sin(a * 30) * np.sin((y - hem) * np.pi / 0.030)) * step(hem + 0.065, hem + 0.060, y) * step(hem + 0.024, hem + 0.028, y)
        g.lay(t, leaf * 0.8, colour=gold)

    def placket(t):
        x, y = np.abs(t.pos[:, 0]), t.pos[:, 1]
        front = (t.nrm[:, 2] > 0.2) * (t.pos[:, 2] > 0)
        top = fig.place['Neck'][1]
        g.lay(t, g.frame(x, y, -0.02, 0.020, top - 0.22, top + 0.02, 0.004) * front, colour=gold)
        dots = np.hypot(x, (y - top) % 0.032 - 0.016)
        g.lay(t, step(0.0048, 0.0040, dots) * front * step(top - 0.21, top - 0.20, y), colour=gold, height=0.001)
        g.lay(t, step(0.30, 0.42, noise.ridges(t.pos * 34, 8) * noise.value(t.pos * 60, 4)) * 0.35, colour=np.array(plum) * 2.2)
    top = g.shirt(fig, plum, waist_y=waist, blouse=False, hem_drop_m=waist - 0.03 - (fig.place['LeftUpperLeg'][1] - 0.02), ease_m=0.011, details=(placket,),
                  neck_drop_m=0.006, slope=0.05, sleeve_m=0.40)
    lower = outerwear.tube(fig, 'tunic', plum, fig.place['LeftUpperLeg'][1] - 0.002, hem, 0.011, 0.16, details=(border,), meets=Solid(top.v, top.f),
                           with_legs=0.92)
    return [*head_of(fig, 'passenger-f31'), top, neckband(fig, gold, 0.010), lower,
            g.trousers(fig, (0.36, 0.33, 0.27), hidden_waist(top) - 0.05, crease=False, hem_half_m=0.058, knee_half_m=0.060, thigh_ease_m=0.004, hem_y=0.06),
            g.shoes(fig, (0.10, 0.06, 0.035), 0.5, high_m=0.05), *hands(fig, 'passenger-f31', above_m=0.16)]


def passenger_f24(fig):
    """A traveller of 24: hooded sweatshirt, jeans, trainers."""
    waist = waist_of(fig)
    sage = (0.20, 0.27, 0.22)

    def pocket(t):
        x, y = np.abs(t.pos[:, 0]), t.pos[:, 1]
        front = (t.nrm[:, 2] > 0.2) * (t.pos[:, 2] > 0)
        side = 0.115 - 0.35 * np.clip(y - (waist - 0.02), 0, 0.10)
        m = step(0.001, -0.001, x - side) * g.box(y * 0, y, -1, 1, waist - 0.055, waist + 0.085) * front
        g.lay(t, m, height=0.0025)
        g.lay(t, g.line(x - side, 0.0014) * g.box(y * 0, y, -1, 1, waist - 0.055, waist + 0.085) * front, height=-0.0014, colour=t.colour.mean(0) * 0.6)
        g.lay(t, 0.8 * g.line(np.abs(t.pos[:, 0]) - 0.028 - 0.003 * np.sin(y * 60), 0.0030) * front * g.box(y * 0, y, -1, 1, fig.place['Neck'][1] - 0.17, fig.place['Neck'][1]),
              colour=(0.55, 0.55, 0.52), height=0.0015)
    top = pullover(fig, sage, waist, 0.085, 0.018, (pocket,))
    return [*head_of(fig, 'passenger-f24'), top, outerwear.hood(fig, sage, None), neckband(fig, sage),
            jeans(fig, hidden_waist(top), (0.055, 0.085, 0.14)),
            g.shoes(fig, TRAINER, 0.6, sole=SOLE, high_m=0.06), *hands(fig, 'passenger-f24')]


def passenger_m41(fig):
    """A traveller of 41: short-sleeved shirt with a woven pattern, dark chinos."""
    waist = waist_of(fig)

    def weave(t):
        x, y = t.pos[:, 0] + 0.3 * t.pos[:, 2], t.pos[:, 1]
        stripe = step(0.62, 0.75, np.sin(x * 2 * np.pi / 0.045))
        g.lay(t, stripe * 0.85, colour=(0.42, 0.40, 0.34))
        zig = np.abs(((y + np.abs((x % 0.045) - 0.0225) * 1.2) % 0.030) - 0.015)
        g.lay(t, step(0.0032, 0.0024, zig) * 0.7, colour=(0.50, 0.22, 0.05))
    blue = (0.020, 0.050, 0.110)
    shirt = g.shirt(fig, blue, sleeve_m=0.24, waist_y=waist, blouse=False, hem_drop_m=0.075, ease_m=0.013, details=(weave, shirt_details(fig, waist)), slope=0.06)
    return [*head_of(fig, 'passenger-m41'), shirt, g.collar(fig, blue, Solid(shirt.v, shirt.f), closed=False),
            g.trousers(fig, (0.055, 0.052, 0.048), hidden_waist(shirt), details=(trouser_details(fig, waist),)), g.shoes(fig, BROWN_SHOE, 0.45), *hands(fig, 'passenger-m41', above_m=0.36)]


def passenger_m35(fig):
    """A traveller of 35 in a hurry: wool coat over shirt and suit trousers, tie."""
    waist = waist_of(fig)
    shirt = g.shirt(fig, (0.45, 0.52, 0.62), waist_y=waist, ease_m=0.006)
    solid = Solid(shirt.v, shirt.f)
    coat = outerwear.coat(fig, (0.060, 0.050, 0.042), waist, fig.place['LeftLowerLeg'][1] + 0.06, 0.29, 0.024, 0.95)
    front = acc.Front(fig, solid)
    return [*head_of(fig, 'passenger-m35'), outerwear.inside(shirt, coat[0], fig), g.collar(fig, (0.45, 0.52, 0.62), solid, beneath=solid_of(coat[0], coat[-1])), *coat,
            acc.tie(fig, front, (0.11, 0.012, 0.020), fig.place['Neck'][1] - 0.018, fig.place['UpperChest'][1] - 0.16),
            g.trousers(fig, (0.030, 0.031, 0.036), waist, details=(trouser_details(fig, waist),)), g.shoes(fig, BLACK_SHOE, 0.22), *hands(fig, 'passenger-m35')]


def passenger_f44(fig):
    """A traveller of 44: headscarf, long blouse, wide trousers."""
    waist = waist_of(fig)
    cream, teal = (0.50, 0.46, 0.39), (0.060, 0.16, 0.17)

    def print_(t):
        petal = noise.ridges(t.pos * 26, 12) * noise.value(t.pos * 22, 5)
        g.lay(t, step(0.42, 0.55, petal) * 0.7, colour=(0.22, 0.30, 0.30))
    top = g.shirt(fig, cream, waist_y=waist, blouse=False, hem_drop_m=waist - 0.03 - (fig.place['LeftUpperLeg'][1] - 0.03), ease_m=0.013, details=(print_,), slope=0.05)
    return [*(parts := head_of(fig, 'passenger-f44')), top, *headwear.headscarf(fig, parts, teal, Solid(top.v, top.f)),
            g.trousers(fig, (0.035, 0.040, 0.045), hidden_waist(top), crease=False, hem_half_m=0.095, knee_half_m=0.085),
            g.shoes(fig, BLACK_SHOE, 0.4, high_m=0.05), *hands(fig, 'passenger-f44')]


def passenger_m50(fig):
    """A traveller of 50: zipped pullover over a collar, cords."""
    waist = waist_of(fig)
    wine = (0.075, 0.016, 0.022)

    def zip_(t):
        x, y = np.abs(t.pos[:, 0]), t.pos[:, 1]
        front = (t.nrm[:, 2] > 0.1) * (t.pos[:, 2] > 0) * step(fig.place['Neck'][1] - 0.20, fig.place['Neck'][1] - 0.19, y)
        g.lay(t, step(0.005, 0.004, x) * front, colour=(0.02, 0.02, 0.02), height=-0.001)
        g.lay(t, step(0.0022, 0.0016, x) * front * (np.sin(y * 2 * np.pi / 0.005) > 0), colour=(0.3, 0.3, 0.3), metal=0.8, rough=0.35)
        t.height[:] += 0.0005 * np.sin(np.arctan2(t.pos[:, 0], t.pos[:, 2]) * 230)
    top = pullover(fig, wine, waist, 0.075, 0.014, (zip_,))
    return [*head_of(fig, 'passenger-m50'), top, g.collar(fig, wine, Solid(top.v, top.f), closed=True, leaf_m=0.034, stand_m=0.030),
            g.trousers(fig, (0.085, 0.070, 0.050), hidden_waist(top), crease=False, details=(trouser_details(fig, waist),)), g.shoes(fig, BROWN_SHOE, 0.5), *hands(fig, 'passenger-m50')]


def passenger_m38(fig):
    """A traveller of 38: zipped rain jacket over a T-shirt, jeans."""
    waist = waist_of(fig)
    olive = (0.055, 0.070, 0.040)
    shirt = g.shirt(fig, (0.45, 0.45, 0.43), waist_y=waist, ease_m=0.010, neck_drop_m=0.010)
    jacket = outerwear.jacket(fig, olive, waist, None, 0.22, 0.019, 0, 0.75, wide_m=0.036, notch=False)
    return [*head_of(fig, 'passenger-m38'), outerwear.inside(shirt, jacket[0], fig), neckband(fig, (0.45, 0.45, 0.43)), *jacket, jeans(fig, waist),
            g.shoes(fig, TRAINER, 0.6, sole=SOLE, high_m=0.06), *hands(fig, 'passenger-m38')]


def elder(fig):
    """A woman of 76: knitted cardigan over a blouse, long skirt."""
    waist = waist_of(fig)
    lilac = (0.22, 0.155, 0.225)
    blouse = g.shirt(fig, (0.55, 0.52, 0.47), waist_y=waist, ease_m=0.006)
    hem_m = fig.place['LeftUpperLeg'][1] + 0.04
    blouse = clip(blouse, blouse.v[:, 1] - hem_m - 0.03)
    cardigan = outerwear.jacket(fig, lilac, waist, hem_m, 0.22, 0.018, 5, 0.95, wide_m=0.020, notch=False, button=(0.35, 0.30, 0.34))
    knit = cardigan[0].paint

    def knitted(t):
        knit(t)
        t.height[:] += 0.0007 * np.sin(np.arctan2(t.pos[:, 0], t.pos[:, 2]) * 170) * np.abs(np.sin(t.pos[:, 1] * 2 * np.pi / 0.008))
    cardigan[0].paint = knitted
    hem = fig.place['LeftLowerLeg'][1] - 0.16
    skirt = outerwear.tube(fig, 'skirt', (0.060, 0.062, 0.075), waist, hem, 0.009, 0.10, flutes=0.014, tuck_m=0.018)
    return [*head_of(fig, 'elder'), outerwear.inside(blouse, cardigan[0], fig), g.collar(fig, (0.55, 0.52, 0.47), Solid(blouse.v, blouse.f), closed=True, leaf_m=0.032),
            cardigan[0], cardigan[1], skirt, outerwear.tights(fig, (0.10, 0.07, 0.06), hem + 0.06), g.shoes(fig, (0.05, 0.035, 0.03), 0.5, high_m=0.055), *hands(fig, 'elder')]


def parent(fig):
    """The child's mother: knitted pullover, jeans."""
    waist = waist_of(fig)
    mustard = (0.42, 0.22, 0.035)

    def knit(t):
        t.height[:] += 0.0006 * np.sin(np.arctan2(t.pos[:, 0], t.pos[:, 2]) * 190) * np.abs(np.sin(t.pos[:, 1] * 2 * np.pi / 0.007))
    top = pullover(fig, mustard, waist, 0.075, 0.015, (knit,))
    return [*head_of(fig, 'parent'), top, neckband(fig, mustard, 0.020),
            jeans(fig, hidden_waist(top), (0.022, 0.030, 0.050)),
            g.shoes(fig, (0.12, 0.055, 0.03), 0.5, high_m=0.08), *hands(fig, 'parent')]


def child(fig):
    """A girl of about eight: striped T-shirt with a star, leggings, trainers."""
    waist = fig.place['Spine'][1] + 0.022

    def stripes(t):
        y = t.pos[:, 1]
        g.lay(t, step(-0.1, 0.1, np.sin(y * 2 * np.pi / 0.034)), colour=(0.035, 0.085, 0.20))
        top = fig.place['UpperChest'][1] - 0.02
        x, v = t.pos[:, 0], y - top
        r, a = np.hypot(x, v), np.arctan2(x, v)
        front = (t.nrm[:, 2] > 0.2) * (t.pos[:, 2] > 0)
        g.lay(t, step(0.034, 0.032, r * (1 + 0.42 * np.cos(a * 5))) * front, colour=(0.62, 0.40, 0.05))
    top = pullover(fig, (0.52, 0.52, 0.50), waist, 0.060, 0.010, (stripes,), sleeve_m=0.125)
    return [*head_of(fig, 'child'), top, neckband(fig, (0.035, 0.085, 0.20), 0.008),
            g.trousers(fig, (0.040, 0.042, 0.055), hidden_waist(top), crease=False, hem_half_m=0.046, knee_half_m=0.050, thigh_ease_m=0.004, hem_y=0.045),
            g.shoes(fig, (0.45, 0.10, 0.12), 0.6, sole=SOLE, high_m=0.055), *hands(fig, 'child', above_m=0.24)]


def diplomat(fig):
    """A diplomat of 62: dark suit, white shirt, tie, pocket square."""
    waist = waist_of(fig)
    suit = (0.018, 0.019, 0.026)
    shirt = g.shirt(fig, (0.62, 0.63, 0.64), waist_y=waist, ease_m=0.006)
    solid = Solid(shirt.v, shirt.f)
    jacket = outerwear.jacket(fig, suit, waist, None, 0.30, 0.018, 2, 0.78)
    square = acc.sewn(fig, Solid(jacket[0].v, jacket[0].f), 'square', np.array([0.098, fig.place['UpperChest'][1] - 0.048, 0.5]), np.array([0, 0, -1.0]),
                      np.array([0, 1.0, 0]), 0.052, 0.022, ((' ', 1.0),), 10, (0.60, 0.60, 0.58), (0.60, 0.60, 0.58), fig.blend(UpperChest=0.7, Chest=0.3))
    square.density = 0.8
    return [*head_of(fig, 'diplomat'), outerwear.inside(shirt, jacket[0], fig), g.collar(fig, (0.62, 0.63, 0.64), solid, beneath=solid_of(jacket[0], jacket[-1])), *jacket, square,
            acc.tie(fig, acc.Front(fig, solid), (0.030, 0.055, 0.15), fig.place['Neck'][1] - 0.018, fig.place['UpperChest'][1] - 0.17),
            g.trousers(fig, suit, waist, details=(trouser_details(fig, waist),)), g.shoes(fig, BLACK_SHOE, 0.20), *hands(fig, 'diplomat')]


ROLES = {'passenger-m58': passenger_m58, 'passenger-f31': passenger_f31, 'passenger-f24': passenger_f24, 'passenger-m41': passenger_m41,
         'passenger-m35': passenger_m35, 'passenger-f44': passenger_f44, 'passenger-m50': passenger_m50, 'passenger-m38': passenger_m38,
         'elder': elder, 'parent': parent, 'child': child, 'diplomat': diplomat}
