"""The machines of the mail lines: X-ray scanners of two sizes, radiation monitor. Each at its own origin on the floor, the belt along +X at z = 0."""
from furniture import BELT_Y, decal, estop_station, leg_pair
from kit import box, chance, cylinder, density, lathe, placed, portal, round_corners, sheet, tube

SCANNER = {'length': 2.1, 'depth': 0.85, 'height': 1.35, 'tunnel': (0.62, 0.42), 'hood': 0.7}


LARGE = {'length': 3.2, 'depth': 1.4, 'height': 1.9, 'tunnel': (1.02, 1.02), 'hood': 0.6}


def tunnel(spec, support):
    """Body, hoods and curtains that both sizes share; `support`: height of the legs under the hoods' ends."""
    length, depth, height, (tw, th), hood = (spec[k] for k in ('length', 'depth', 'height', 'tunnel', 'hood'))
    hole, half = (tw, BELT_Y - 0.02, BELT_Y + th), length / 2 - 0.12
    for s in (-1, 1):
        portal('white', (depth, 0.30, height), hole, half, (s * (length / 4 - 0.06), 0, 0), 0.022)
    portal('navy', (depth - 0.014, 0.31, height - 0.008), hole, 0.12, (0, 0, 0), 0.004)
    for s in (-1, 1):
        portal('grey', (depth - 0.06, 0.52, BELT_Y + th + 0.10), hole, hood + 0.1, (s * (length / 2 + hood / 2 - 0.05), 0, 0), 0.02)
        portal('trim', (depth - 0.10, 0.56, BELT_Y + th + 0.07), hole, 0.03, (s * (length / 2 + hood + 0.005), 0, 0), 0.006)
        # The hood ends in a support and in a lead curtain; a second curtain hangs where the body begins.
        with placed(s * (length / 2 + hood - 0.12), 0, 0):
            leg_pair(depth / 2 - 0.10, support)
        curtain(s * (length / 2 + hood - 0.05), tw, th)
        with density(0.4):
            curtain(s * (length / 2 - 0.02), tw, th)
    box('trim', (length - 0.24, 0.24, depth - 0.10), (0, 0.20, 0), 0.012, '-y')
    with density(0.4):
        for x in (-0.4 * length, 0.4 * length):
            for z in (-0.33 * depth, 0.33 * depth):
                cylinder('rubber', 0.045, 0.035, (x, 0.047, z), 'x', 12)
                cylinder('iron', 0.022, 0.10, (x + 0.09, 0.05, z), segments=8)
                cylinder('iron', 0.04, 0.012, (x + 0.09, 0.008, z), segments=10)


def tunnel_signs(spec):
    """Warnings at both mouths of the tunnel and on the hoods."""
    length, depth, hood = spec['length'], spec['depth'], spec['hood']
    front, end = depth / 2, length / 2 + hood
    for s in (-1, 1):
        decal('stripe', 0.55, 0.05, (s * (length / 2 + 0.37), 0.58, front - 0.028))
        decal('nohands', 0.085, 0.116, (s * (end + 0.0225), BELT_Y + 0.1, front - 0.10), 90 * s)
        decal('xray', 0.085, 0.116, (s * (end + 0.0225), BELT_Y + 0.1, 0.10 - front), 90 * s)
    decal('pinch', 0.10, 0.136, (length / 2 + 0.40, 1.06, front - 0.028))
    decal('nohands', 0.15, 0.205, (-length / 2 - 0.37, 1.02, front - 0.028))


def lamp_console(at):
    """Box on the roof's front edge whose lenses are live parts, 0.28 m apart."""
    with placed(*at):
        box('trim', (0.62, 0.13, 0.12), (0, 0.06, 0), 0.008, '-y')
        decal('cap_power', 0.24, 0.084, (-0.14, 0.062, 0.062))
        decal('cap_xray', 0.24, 0.084, (0.14, 0.062, 0.062))


def scanner():
    """X-ray tunnel along X, centred at x = 0, z = 0; the tunnel's floor is the belt. 2.1 x 0.85 x 1.35 m, hoods extra."""
    length, depth, height = SCANNER['length'], SCANNER['depth'], SCANNER['height']
    tunnel(SCANNER, 0.53)
    # generator housing behind, service panels in front
    box('white', (0.9, 0.8, 0.26), (-0.1, 0.80, -depth / 2 - 0.12), 0.03)
    box('cream', (0.72, 0.16, 0.5), (-0.05, height + 0.075, -0.1), 0.03, '-y')
    front = depth / 2
    for x, w in ((-0.55, 0.80), (0.55, 0.80)):
        box('cream', (w, 0.30, 0.012), (x, 0.50, front + 0.004), 0.004, '-z')
        for k in (-1, 1):
            cylinder('iron', 0.014, 0.012, (x + k * (w / 2 - 0.05), 0.50, front + 0.014), 'z', 10)
    with density(0.4):
        for k in range(9):
            box('dark', (0.30, 0.011, 0.006), (-0.55, 0.42 + k * 0.020, front + 0.012), 0)
    decal('plate', 0.50, 0.10, (-0.66, 1.265, front + 0.002))
    decal('xray', 0.15, 0.205, (0.88, 1.14, front + 0.002))
    tunnel_signs(SCANNER)
    lamp_console((0.55, height, front - 0.09))
    # seams, handles, rating plate, coloured foot band
    with density(0.4):
        box('navy', (1.98, 0.035, 0.004), (0, 0.335, front + 0.001), 0, '-z')
        for x in (-0.95, -0.15, 0.15, 0.95):
            box('dark', (0.005, 0.86, 0.003), (x, 0.82, front + 0.0005), 0, '-z')
        for x in (-0.22, 0.22):
            tube('dark', round_corners([(x, 0.70, front), (x, 0.70, front + 0.035), (x, 0.86, front + 0.035), (x, 0.86, front)], 0.02), 0.008, 6)
        box('steel', (0.16, 0.09, 0.003), (0.80, 0.78, front + 0.0015), 0, '-z')
    box('dark', (0.26, 0.18, 0.03), (-0.42, 1.02, front + 0.012), 0.006, '-z')
    box('glass', (0.23, 0.145, 0.004), (-0.42, 1.02, front + 0.0275), 0.001, '-z')
    estop_station((0.93, 0.82, front + 0.03))
    # cable to the console
    tube('black', round_corners([(-0.3, 0.28, front - 0.02), (-0.3, 0.28, front + 0.06), (-0.3, 0.015, front + 0.10), (-0.34, 0.015, front + 0.9)], 0.05), 0.014, 6)


def curtain(x, width, height):
    """Lead-rubber strips, two overlapping rows."""
    n = 9
    w = width / n
    for row in (0, 1):
        for i in range(n):
            sway, points, rows = chance.uniform(-0.012, 0.02), [], 4
            z0 = -width / 2 + w * i + (w * 0.5 if row else 0)
            z1 = min(z0 + w * 0.96, width / 2 - 0.002)
            length = height - 0.006 - chance.uniform(0, 0.012)
            for r in range(rows + 1):
                t = r / rows
                dx = x + (0.008 if row else -0.008) + sway * t * t
                points += [(dx - 0.0015, BELT_Y + height - length * t, z0), (dx - 0.0015, BELT_Y + height - length * t, z1), (dx + 0.0015, BELT_Y + height - length * t, z0), (dx + 0.0015, BELT_Y + height - length * t, z1)]
            for side in (0, 2):
                faces = [(side + 4 * r, side + 4 * r + 1, side + 4 * r + 5, side + 4 * r + 4) for r in range(rows)]
                if side == 0:
                    faces = [tuple(reversed(f)) for f in faces]
                sheet('lead', points, faces)


def large_scanner():
    """X-ray tunnel for what a pallet holds, as `scanner`. 3.2 x 1.4 x 1.9 m, tunnel 1.0 x 1.0 m."""
    length, depth, height = LARGE['length'], LARGE['depth'], LARGE['height']
    front = depth / 2
    tunnel(LARGE, 0.53)
    # two generators: one behind, one on the roof
    box('white', (1.2, 1.1, 0.30), (-0.3, 0.95, -front - 0.14), 0.03)
    box('cream', (1.1, 0.22, 0.8), (-0.2, height + 0.10, -0.15), 0.03, '-y')
    for x in (-0.95, 0.0, 0.95):
        box('cream', (0.84, 0.34, 0.012), (x, 0.50, front + 0.004), 0.004, '-z')
        for k in (-1, 1):
            cylinder('iron', 0.014, 0.012, (x + k * 0.36, 0.50, front + 0.014), 'z', 8)
    with density(0.4):
        for k in range(9):
            box('dark', (0.40, 0.011, 0.006), (-0.95, 0.42 + k * 0.020, front + 0.012), 0)
        box('navy', (length - 0.12, 0.05, 0.004), (0, 0.31, front + 0.001), 0, '-z')
        for x in (-1.45, -0.5, 0.5, 1.45):
            box('dark', (0.005, 1.3, 0.003), (x, 1.05, front + 0.0005), 0, '-z')
        box('steel', (0.20, 0.11, 0.003), (1.2, 0.78, front + 0.0015), 0, '-z')
    decal('plate2', 0.62, 0.124, (-1.05, 1.72, front + 0.002))
    decal('xray', 0.20, 0.273, (1.28, 1.58, front + 0.002))
    tunnel_signs(LARGE)
    lamp_console((0.75, height, front - 0.09))
    estop_station((1.44, 1.0, front + 0.03))
    estop_station((-1.44, 1.0, front + 0.03))
    tube('black', round_corners([(0.9, 0.28, front - 0.02), (0.9, 0.28, front + 0.06), (0.9, 0.015, front + 0.10), (0.9, 0.015, front + 0.75)], 0.05), 0.014, 6)


def radiation_monitor(width):
    """Two detector pillars and a lintel over a belt of this width; the lamp and the reading are live parts. Returns the lamp's seat and the reading's face."""
    reach = width / 2 + 0.12
    for s in (-1, 1):
        box('cream', (0.34, 1.86, 0.16), (0, 0.93, s * (reach + 0.08)), 0.012, '-y')
        box('navy', (0.345, 0.10, 0.165), (0, 0.20, s * (reach + 0.08)), 0.004, '-y')
        box('grey', (0.26, 1.15, 0.012), (0, 1.0, s * (reach - 0.004)), 0.004)
        decal('radiation', 0.20, 0.273, (0, 1.28, s * (reach + 0.162)), 0 if s > 0 else 180)
    box('cream', (0.34, 0.16, 2 * reach + 0.32), (0, 1.94, 0), 0.012)
    with placed(0, 1.94, reach + 0.162):
        box('dark', (0.26, 0.13, 0.016), (0, 0, 0.006), 0.004, '-z')
    cylinder('dark', 0.035, 0.05, (0, 2.045, reach + 0.05), segments=12)
    tube('black', round_corners([(-0.16, 0.06, reach + 0.05), (-0.26, 0.06, reach + 0.05), (-0.26, 0.015, reach + 0.02), (-0.9, 0.015, reach + 0.02)], 0.03), 0.012, 5)
    return (0, 2.07, reach + 0.05), (0, 1.94, reach + 0.177)
