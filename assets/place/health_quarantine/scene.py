"""Stand 251: the cabin, the arrivals hall with the duty room, the medical rooms, and the stand outdoors. All lie apart in one frame."""
import grime
from classes import CLASSES, Class
from health_quarantine import cabin, medical, stand, terminal
from kit import LOOKS
from place import Lamp, Light, Part, Sky, Sun

CLASSES['carpet'] = Class(0.8, 0.30, 0.92, offset=False)
CLASSES['tiles'] = Class(2.4, 0.69, 0.3, offset=False)
CLASSES['concrete'] = Class(6.0, 0.60, 0.9, offset=False)
LOOKS.update({'carpet_floor': ('carpet', '#58637a'), 'tiles': ('tiles', '#b2b5b2'), 'clinic_floor': ('tiles', '#9fb0ab'), 'concrete': ('concrete', '#a3a19a')})

DAY, WARM, COOL = (0.90, 0.95, 1.0), (1.0, 0.86, 0.68), (0.74, 0.84, 1.0)


def cabin_light():
    """Daylight from both rows of windows, a cool mood strip along each locker, warm reading lights at a few seats, white galley."""
    z0, z1 = -8.15, cabin.LAV_Z0
    middle, length = (z0 + z1) / 2, z1 - z0
    lamps = [Lamp((side * 2.66, 1.03, middle), length, 0.30, 190, DAY, (-side, -0.25, 0)) for side in (-1, 1)]
    lamps += [Lamp((side * 1.0, 2.08, middle), 0.60, length, 150, COOL) for side in (-1, 1)]
    for row, side in ((30, -1), (34, -1), (36, -1), (41, -1), (33, 1), (38, 1), (43, 1)):
        lamps.append(Lamp((side * 1.95, 1.59, cabin.row_z(row) - 0.27), 0.06, 0.06, 3.4, WARM, (side * 0.12, -1, 0.10)))
    lamps += [Lamp((0, 2.05, 8.4), 2.6, 0.4, 80, (1.0, 0.95, 0.88)), Lamp((0, 1.30, 9.55), 4.0, 0.08, 30, (1.0, 0.92, 0.80)), Lamp((0, 2.06, -9.1), 2.6, 0.3, 50, (1.0, 0.95, 0.88))]
    lamps += [Lamp((-2.9, 1.3, cabin.DOOR_FRONT_Z), 1.6, 1.6, 60, DAY, (1, -0.15, 0)), Lamp((-5.2, 2.0, cabin.DOOR_FRONT_Z), 2, 2, 90, DAY, (0.8, -0.6, 0))]
    for side in (-1, 1):
        lamps.append(Lamp((side * 2.0, 1.95, cabin.LAV_Z0 + 0.4), 0.4, 0.15, 9, (1, 0.95, 0.88)))
    return Light(lamps=tuple(lamps), glow=1.25)


def terminal_light():
    """A big daylight hall: the window front to the south with some sun on the floor behind it, four rows of lamps, duty room and bridge with their own."""
    at = terminal.AT
    lamps = [Lamp((at, 1.85, terminal.Z1 + 0.1), 24, 3.0, 1500, DAY, (0, -0.12, -1))]
    lamps += [Lamp((at, terminal.HEIGHT - 0.35, z), 23.4, 0.14, 210, (1.0, 0.97, 0.92)) for z in (-4.2, -1.4, 1.4, 4.2)]
    lamps += [Lamp((at + 9.45, terminal.DUTY_H - 0.03, -8.0), 4.0, 2.0, 130, (1.0, 0.94, 0.86)), Lamp((at - 17.5, terminal.BRIDGE_H - 0.06, 0), 9.0, 0.2, 85, (0.94, 0.98, 1.0))]
    lamps += [Lamp((at + terminal.BRIDGE_X0 + 1.1, 1.45, side * 1.6), 2.2, 1.1, 60, DAY, (0, -0.1, -side)) for side in (-1, 1)]
    lamps += [Lamp((at + 13.6, 2.7, 0), 1.6, 1.6, 40, DAY), Lamp((at + terminal.BRIDGE_X0 + 1.1, 2.4, 0), 1.0, 1.6, 40, (0.95, 0.98, 1.0))]
    return Light(lamps=tuple(lamps), sun=Sun((0.42, -0.78, -0.46), 11.0), glow=1.5)


def medical_light():
    """Each room its own panels: cold in the isolation room, neutral in corridors, warmer where one dresses."""
    at = medical.AT
    cold, neutral, warm = (0.88, 0.95, 1.0), (0.96, 0.98, 1.0), (1.0, 0.95, 0.87)
    rooms = ((medical.MED, medical.H_ROOM, 150, neutral), (medical.ANTE, medical.H_ISO, 34, cold), (medical.WC, medical.H_ISO, 28, warm), (medical.ISO, medical.H_ISO, 120, cold), (medical.DON, medical.H_DON, 105, warm), (medical.DOFF1, medical.H_DON, 68, neutral), (medical.DOFF2, medical.H_DON, 40, warm))
    lamps = [Lamp((at + (x0 + x1) / 2, h - 0.03, (z0 + z1) / 2), (x1 - x0) * 0.55, (z1 - z0) * 0.45, watts, tint) for (x0, z0, x1, z1), h, watts, tint in rooms]
    lamps += [Lamp((at - 0.8, medical.H_COR - 0.03, 0), 13.0, 0.3, 210, neutral), Lamp((at - 0.8, medical.H_COR - 0.03, 5.0), 13.0, 0.3, 190, warm)]
    lamps += [Lamp((at + 2.9, 1.58, medical.ISO[1] + 0.12), 1.1, 0.06, 9, (1.0, 0.86, 0.68), (0, 0.6, 1))]
    return Light(lamps=tuple(lamps), glow=1.45)


def stand_light():
    return Light(sun=Sun((0.55, -0.70, -0.42), 3.4, (1.0, 0.94, 0.84), 2.0), sky=Sky((0.30, 0.46, 0.80), (0.86, 0.92, 0.99), (0.36, 0.36, 0.34)), glow=1.0)


def shifted(at, low, high):
    return (at + low[0], low[1], low[2]), (at + high[0], high[1], high[2])


def span(at, x0, z0, x1, z1):
    return at + x0, z0, at + x1, z1


def cabin_clean(position, normal):
    floor = grime.FloorDirt(-2.8, -10, 2.8, 10, 3)
    floor.lines(tuple((((x, -8.5), (x, 8)), 0.3) for x in cabin.AISLES) + ((((-2.4, cabin.DOOR_FRONT_Z), (1.0, cabin.DOOR_FRONT_Z)), 0.8),), 0.12, 0.12)
    floor.drips(40, 0.16)
    return grime.cleanness(position, normal, floor, 0.55)


def terminal_clean(position, normal):
    at, t = terminal.AT, terminal
    floor = grime.FloorDirt(at + t.BRIDGE_X0, t.DUTY_Z0, at + t.X1, t.Z1, 5)
    floor.lines(tuple((((at - 12, 0), (at - 7.5, z), (at + 2.5, z), (at + 6.5, 0.4 * z), (at + 11.5, 0)), 0.8) for z in t.LANES) + ((((at - 24, 0), (at - 12, 0)), 0.9), (((at - 8.9, -5.6), (at - 8.2, -3.0), (at - 3, -4.6), (at + 3, -4.6)), 0.6)), 0.12, 0.35)
    floor.edges((((at + t.X0, t.Z0), (at + t.X1, t.Z0)), ((at + t.X0, t.Z1), (at + t.X1, t.Z1)), ((at + t.X0, t.Z0), (at + t.X0, t.Z1)), ((at + t.X1, t.Z0), (at + t.X1, t.Z1))), 0.14)
    floor.tyres(22, lambda c: (at + c.uniform(-11, 10), c.uniform(-4, 4.5)), 0.5, 0.16)
    floor.drips(60, 0.16)
    return grime.cleanness(position, normal, floor, 0.7)


def medical_clean(position, normal):
    at, m = medical.AT, medical
    floor = grime.FloorDirt(at + m.CX0, -4.7, at + m.CX1, 5.9, 7)
    floor.lines(((((at - 8, 0), (at + 6.4, 0)), 0.9), (((at - 8, 5), (at + 6.4, 5)), 0.7)), 0.08, 0.3)
    floor.edges(tuple(((at + a, b), (at + c, b)) for a, b, c in ((-8, -1, 6.4), (-8, 1, 6.4), (-8, 4.2, 6.4), (-8, 5.8, 6.4), (-7.3, -5.1, -2.3), (-0.1, -4.6, 3.9), (-7.3, 4.1, -3.3))), 0.12)
    floor.tyres(14, lambda c: (at + c.uniform(-7, 4), c.uniform(-0.8, 0.6)), 0.44, 0.18)
    floor.drips(40, 0.14)
    return grime.cleanness(position, normal, floor, 0.5)


def stand_clean(position, normal):
    at = stand.AT
    floor = grime.FloorDirt(at - 20, -20, at + 20, 20, 9)
    floor.lines(((((at + 11.3, -20), (at + 11.3, 20)), 1.2), (((at + 19.7, -20), (at + 19.7, 20)), 1.2), (((at - 19, -16), (at - 4, -15.5)), 3.0), (((at - 9, 18), (at - 3.5, 9)), 1.8)), 0.14, 0.4)
    floor.rectangles(((at + 8, -20, at + 20, -8), (at + 5, 8, at + 11, 12)), 0.10, 1.2)
    floor.tyres(30, lambda c: (at + c.uniform(-17, 8), c.uniform(-17, 17)), 1.6, 0.22)
    floor.drips(120, 0.22)
    return grime.cleanness(position, normal, floor, 0.8)


PARTS = {
    'cabin': Part(cabin.build, {'': cabin_light()}, (-0.98, 1.45, -2.0), (-2, -9, 2, 9), cabin.floor, room=((-2.7, 0, -10), (2.7, 2.1, 10)), probe_step=2.0, lightmap=1024, shipped=672, clean=cabin_clean),
    'terminal': Part(terminal.build, {'': terminal_light()}, (terminal.AT - 1.0, 1.7, 0.3), span(terminal.AT, -23.5, -9, 11.5, 5), terminal.floor, room=shifted(terminal.AT, (-12.5, 0, -6), (12.5, 4, 6)), probe_step=2.5, lightmap=896, shipped=608, clean=terminal_clean),
    'medical': Part(medical.build, {'': medical_light()}, (medical.AT - 5.0, 1.5, 2.7), span(medical.AT, -7, -4, 5.5, 5.2), medical.floor, room=shifted(medical.AT, (-8.0, 0, -5.1), (6.4, 2.8, 5.9)), probe_step=1.5, lightmap=768, shipped=496, clean=medical_clean),
    'stand': Part(stand.build, {'': stand_light()}, (stand.AT - 2, 2.0, 0), span(stand.AT, -16, -16, 12, 16), stand.floor, probe_step=8.0, lightmap=512, shipped=384, clean=stand_clean),
}
