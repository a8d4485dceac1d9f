"""The port scene, Block D7: the yard at large, the block before and after, the post upwind; by day and by night."""
import numpy as np

from place import Lamp, Light, Part, Sky, Sun
from port_hazmat import block, layout as at, post, wreck, yard

# A veiled sun before the drizzle: soft shadows, pale sky.
DAY_SKY = Sky(zenith=(0.50, 0.58, 0.68), horizon=(0.80, 0.84, 0.87), ground=(0.58, 0.60, 0.60))
DAY_SUN = Sun(towards=(-0.60, -0.66, -0.45), strength=3.3, colour=(1.0, 0.95, 0.86), angle_deg=7.0)
NIGHT_SKY = Sky(zenith=(0.010, 0.014, 0.024), horizon=(0.075, 0.064, 0.056), ground=(0.022, 0.021, 0.020))
SODIUM, LED = (1.0, 0.86, 0.66), (0.90, 0.95, 1.0)


def night(*more):
    """Light masts of the yard, about 30 lx on the ground, exposed as the eye sees it."""
    masts = tuple(Lamp((x, at.MAST_H - 0.6, z), 3.0, 3.0, 17000, SODIUM) for x, z in at.MASTS)
    return Light(lamps=masts + more, sky=NIGHT_SKY, glow=2.4)


def post_lamps():
    for x in (-11.5, 11.5):
        px, pz = at.post_point(x, 22)
        tx, tz = at.post_point(x * 0.2, 12)
        yield Lamp((px, 7.0, pz), 1.2, 0.6, 2600, LED, (tx - px, -6.0, tz - pz))
    x, z = at.post_point(0, 43)
    yield Lamp((x, 2.8, z), 1.6, 1.6, 260, LED)


def office_lamp():
    x, z = at.OFFICE
    return Lamp((x, 2.9, z), 7.0, 2.0, 560, LED)


def tent_daylight():
    """What comes through the cloth of the two tents by day: from the roof, and from the walls as if from below."""
    for x, z, side, watts in ((0, 43, 4.6, 72), (13.5, 40, 3.4, 40)):
        px, pz = at.post_point(x, z)
        yield Lamp((px, 2.05, pz), side, side, watts, (1.0, 0.98, 0.94), turn_deg=45)
        yield Lamp((px, 0.25, pz), side, side, watts * 0.5, (1.0, 0.98, 0.94), (0, 1, 0), turn_deg=45)


def day(*lamps):
    return Light(lamps=lamps, sun=DAY_SUN, sky=DAY_SKY, glow=0.6)


FAR = ((-420.0, -30.0, -420.0), (420.0, 260.0, 420.0))


def dirt(position, normal):
    """Paving is never clean: broad patches, grime at the foot of what stands, soot streaks below edges."""
    import grime
    from scipy import ndimage
    x, y, z = position[..., 0], position[..., 1], position[..., 2]
    up, level = normal[..., 1] > 0.8, np.abs(normal[..., 1]) < 0.5
    broad, fine, streak = grime.noise((1024, 1024), 2.3, 5), grime.noise((1024, 1024), 1.3, 6), grime.noise((1024, 1024), 1.7, 7)
    sample = lambda field, u, v, scale: ndimage.map_coordinates(field, [v * scale, u * scale], order=1, mode='wrap')
    soil = np.zeros(x.shape)
    ground = up & (np.abs(y) < 0.1)
    patch = sample(broad, x[ground], z[ground], 9.0)
    soil[ground] = np.clip(0.10 + 0.07 * patch + 0.05 * sample(fine, x[ground], z[ground], 22.0), 0, 0.5)
    # wheels run along the roads
    lanes = np.zeros(x.shape)
    for centre in (15.0, 25.0):
        for track in (-1.0, 1.0):
            lanes += np.exp(-((x - centre - track) / 0.45) ** 2) * (np.abs(z) < 170)
    for centre in (-10.4, -17.6, at.TRUCK_LANE_Z):
        for track in (-1.0, 1.0):
            lanes += np.exp(-((z - centre - track) / 0.45) ** 2) * (x < 120) * (x > -112)
    soil[ground] += 0.13 * np.clip(lanes[ground], 0, 1)
    run = x[level] + z[level]
    soil[level] = 0.04 + 0.04 * sample(broad, run, y[level], 14.0) + 0.05 * np.clip(sample(streak, run * 2.2, y[level] * 0.3, 20.0), 0, 2) + 0.20 * np.exp(-np.maximum(y[level], 0) / 0.35)
    return 1 - np.clip(soil, 0, 0.75)[..., None] * np.array([0.90, 1.0, 1.12])


def part(build, floor, lightmap, centre, probes, step, lamps=(), by_day=(), mirrors='yard'):
    return Part(build=build, lights={'day': day(*by_day), 'night': night(*lamps)}, room=None, centre=centre, probes=probes, probe_step=step, probe_y=1.5, floor=floor, clean=dirt, lightmap=lightmap, shipped=round(lightmap / 1.12), mirrors=mirrors)


PX, PZ = at.post_point(0, 25)
PARTS = {
    'yard': part(yard.build, yard.walkable, 896, (16.0, 2.2, -8.0), (-60, -140, 120, 40), 60, (*post_lamps(), office_lamp()), (office_lamp(),), ''),
    'block': part(block.build, block.floor, 448, (9.5, 2.2, 2.0), (-30, -6, 18, 18), 24, ()),
    'post': part(post.build, post.floor, 448, (PX, 2.2, PZ), (PX - 24, PZ - 24, PX + 24, PZ + 24), 24, tuple(post_lamps()), tuple(tent_daylight())),
    'wreck': part(wreck.build, wreck.floor, 448, (9.5, 2.2, 2.0), (-30, -6, 18, 18), 24, ()),
}
