"""The express-mail scene: one hall of two bays in daylight and lamplight."""
import grime
from express_mail import annex, hall
from place import Lamp, Light, Part, Sun

WARM, SKY = (1.0, 0.955, 0.89), (0.82, 0.91, 1.0)


def daylight():
    """Few and large: each further light costs as much noise as all others together (Cycles picks one per sample, whatever its power)."""
    width, low, high = hall.WINDOW
    count, middle = len(hall.WINDOWS_Z), sum(hall.WINDOWS_Z) / len(hall.WINDOWS_Z)
    y = hall.LAMPS[0][1]
    bays = ((0, -1, 22, 10.5), (18, 3, 7.5, 19))
    lamps = []
    for (x, z, w, d), far, share in zip(bays, (False, True), (1.0, 0.8)):
        lit = sum(1 for at in hall.LAMPS if (at[0] > hall.X1) == far)
        roof = sum(z1 - z0 for at, z0, z1 in hall.ROOFLIGHTS if (at > hall.X1) == far)
        # Down: pendant lamps and the daylight of the roof, as one sheet. Up: what the lamps throw at the roof.
        lamps += [Lamp((x, y - 0.02, z), w, d, share * (95 * lit + 22 * roof), (0.97, 0.95, 0.92)), Lamp((x, y + 0.15, z), w, d, share * 22 * lit, WARM, (0, 1, 0))]
    return Light(
        lamps=(
            *lamps,
            Lamp((hall.X2 - 0.12, (low + high) / 2, middle), hall.WINDOWS_Z[-1] - hall.WINDOWS_Z[0] + width, high - low, 300 * count, SKY, (-1, -0.25, 0)),
            Lamp((9.6, hall.ROOM_H - 0.1, 5.9), 5.4, 0.5, 200, (1, 0.97, 0.93), turn_deg=90),
        ),
        sun=Sun((-0.72, -0.62, -0.30), 13.0),
    )


def build():
    hall.build()
    annex.build()


def clean(position, normal):
    x0, z0, x1, z1, x2, z2 = hall.X0, hall.Z0, hall.X1, hall.Z1, hall.X2, hall.Z2
    floor = grime.FloorDirt(x0, z0, x2, z2)
    floor.lines((
        (((-11, 3.35), (2.5, 3.35), (3.2, 2.0), (6.5, 2.0)), 1.0), (((-9.6, 5.5), (-8.5, 3.4)), 0.9), (((-8, -4.9), (1, -4.7), (8.3, -6.5)), 1.5),
        (((8.3, -7.8), (8.3, -4.5), (10.6, -3.2)), 1.6), (((-10.4, -0.4), (-10.4, 0.6), (-8.2, 0.6), (-6.0, -0.9)), 1.5), (((-0.6, 0.8), (-0.6, 3.3)), 0.8),
        (((7.2, 1.2), (13.3, 1.2), (13.3, 13.5)), 1.1), (((13.3, 3.0), (21.7, 3.0), (22.6, 6.0)), 1.2), (((18.2, 1.1), (18.2, 3.0)), 0.8), (((11.6, -7.5), (11.6, 0.8)), 1.3),
        (((21.2, 13.8), (20.2, 9.0), (17.0, 6.6), (13.6, 6.2)), 1.5), (((12.6, -7.0), (20.5, -6.9), (22.5, -6.8)), 1.0),
    ), 0.15, 0.45)
    floor.rectangles(((hall.BELT_X0, hall.BELT_Z - 0.4, hall.BELT_X1, hall.BELT_Z + 0.4), (hall.DIVERT_X - 0.3, hall.BELT_Z, hall.DIVERT_X + 0.3, 0.3), (13.0, -6.2, 23.9, -5.0), (13.0, -2.8, 23.9, -1.6)), 0.12)
    floor.edges((((x0, z0), (x2, z0)), ((x0, z1), (7.4, z1)), ((x0, z0), (x0, z1)), ((x2, z0), (x2, z2)), ((x1, z2), (x2, z2)), ((x1, 2.4), (x1, z2)), ((-9, z0), (-9, -0.6)), ((-12, -0.6), (-9, -0.6)), ((7.4, 2.4), (12, 2.4)), ((7.4, 2.4), (7.4, 6))))
    floor.tyres(60, lambda c: (c.uniform(x0 + 1, x1 - 1), c.choice([c.uniform(-7, -3.4), c.uniform(-0.8, 4.5)])) if c.random() < 0.55 else (c.uniform(12.8, 23), c.choice([c.uniform(-7.6, -6.6), c.uniform(3.5, 13)])))
    floor.drips(130)
    return grime.cleanness(position, normal, floor, 1.25)


PARTS = {
    'hall': Part(
        build=build, lights={'': daylight()}, room=((hall.X0, 0, hall.Z0), (hall.X2, hall.HEIGHT, hall.Z1)), centre=(4.0, 1.9, 0.6),
        probes=(hall.X0 + 1, hall.Z0 + 1, hall.X2 - 1, hall.Z2 - 1), floor=hall.walkable, clean=clean, lightmap=1280,
    ),
}
