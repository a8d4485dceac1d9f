"""The express-mail scene: one hall in daylight and lamplight."""
import grime
from express_mail import hall
from place import Lamp, Light, Part, Sun

WARM, SKY = (1.0, 0.955, 0.89), (0.82, 0.91, 1.0)


def daylight():
    y = hall.LAMPS[0][1]
    rows = sorted({z for _, _, z in hall.LAMPS})
    length = max(x for x, _, _ in hall.LAMPS) - min(x for x, _, _ in hall.LAMPS) + hall.LAMP_LENGTH
    width, low, high = hall.WINDOW
    count, middle = len(hall.WINDOWS_Z), sum(hall.WINDOWS_Z) / len(hall.WINDOWS_Z)
    return Light(
        lamps=(
            *(Lamp((0, y - 0.02, z), length, 0.12, 100 * len(hall.LAMPS) / len(rows), WARM) for z in rows),
            # What the lamps throw upwards, as one sheet.
            Lamp((0, y + 0.15, -1), length, 11, 360, WARM, (0, 1, 0)),
            Lamp((hall.X1 - 0.12, (low + high) / 2, middle), hall.WINDOWS_Z[-1] - hall.WINDOWS_Z[0] + width, high - low, 420 * count, SKY, (-1, -0.25, 0)),
            Lamp((9.6, hall.ROOM_H - 0.1, 4.2), 1.2, 0.3, 120, (1, 0.97, 0.93), turn_deg=90),
            Lamp((4.6, 2.05, 1.2), 0.25, 0.25, 9, (1, 0.98, 0.95)),
        ),
        sun=Sun((-0.72, -0.62, -0.30), 13.0),
    )


def clean(position, normal):
    x0, z0, x1, z1 = hall.X0, hall.Z0, hall.X1, hall.Z1
    floor = grime.FloorDirt(x0, z0, x1, z1)
    floor.lines((
        (((-11, 3.35), (2.5, 3.35), (3.2, 2.0), (6.5, 2.0)), 1.0), (((-9.6, 5.5), (-8.5, 3.4)), 0.9), (((-8, -4.9), (1, -4.7), (8.3, -6.5)), 1.5),
        (((8.3, -7.8), (8.3, -4.5), (10.6, -3.2)), 1.6), (((-10.4, -0.4), (-10.4, 0.6), (-8.2, 0.6), (-6.0, -0.9)), 1.5), (((-0.6, 0.8), (-0.6, 3.3)), 0.8),
    ), 0.13, 0.45)
    floor.rectangles(((hall.BELT_X0, hall.BELT_Z - 0.4, hall.BELT_X1, hall.BELT_Z + 0.4), (hall.DIVERT_X - 0.3, hall.BELT_Z, hall.DIVERT_X + 0.3, 0.3)), 0.12)
    floor.edges((((x0, z0), (x1, z0)), ((x0, z1), (x1, z1)), ((x0, z0), (x0, z1)), ((x1, z0), (x1, z1)), ((-9, z0), (-9, -0.6)), ((-12, -0.6), (-9, -0.6)), ((7.4, 2.4), (12, 2.4)), ((7.4, 2.4), (7.4, 6))))
    floor.tyres(26, lambda c: (c.uniform(x0 + 1, x1 - 1), c.choice([c.uniform(-7, -3.4), c.uniform(-0.8, 4.5)])))
    floor.drips(70)
    return grime.cleanness(position, normal, floor)


PARTS = {
    'hall': Part(
        build=hall.build, lights={'': daylight()}, room=((hall.X0, 0, hall.Z0), (hall.X1, hall.HEIGHT, hall.Z1)), centre=(1.0, 1.9, 0.6),
        probes=(hall.X0 + 1, hall.Z0 + 1, hall.X1 - 1, hall.Z1 - 1), floor=hall.walkable, clean=clean,
    ),
}
