"""The port's instruments: gas, pH, heat, dose, wind, and the radios that work beside them."""
import math

from port_shapes import diamond, display, limb, model, part, ring, skin, stick, strap, tile
from kit import box, cylinder, lathe, placed, quad, round_corners, sheet, tube


def shell(look, rows, count=8, power=0.55, tint=None):
    """Upright housing from rows of (height, half width, half depth[, forward])."""
    skin(look, [ring((0, r[0], r[3] if len(r) > 3 else 0), r[1], r[2], count, power, math.pi / count) for r in rows], tint=tint)


def keys(look, places, radius, z, depth=0.003):
    for x, y in places:
        lathe(look, [(radius, -depth), (radius, depth * 0.7), (0, depth)], (x, y, z), 'z', 6)


def clip(look, y, z, width=0.022, length=0.06):
    """Belt clip on a back face, hanging down."""
    box(look, (width, 0.012, 0.012), (0, y, z - 0.004), 0)
    box(look, (width, length, 0.003), (0, y - length / 2 + 0.006, z - 0.011), 0)


@model('multi_gas')
def multi_gas():
    """Pumped five-gas meter, 96 x 193 x 66 mm; held at its middle."""
    with placed(0, -0.09, 0):
        shell('yellow', [(0, 0.036, 0.022), (0.012, 0.044, 0.029), (0.105, 0.043, 0.030), (0.150, 0.047, 0.033), (0.178, 0.044, 0.031), (0.190, 0.034, 0.023)])
        shell('rubber', [(0.004, 0.043, 0.027), (0.015, 0.0465, 0.031), (0.040, 0.0455, 0.0315), (0.043, 0.044, 0.030)])
        tile('dark', (0.078, 0.074, 0.008), (0, 0.122, 0.0345), 0.004)
        display(0.066, 0.054, (0, 0.126, 0.0350))
        tile('rubber', (0.066, 0.026, 0.006), (0, 0.062, 0.0330), 0.003)
        keys('grey', [(-0.021, 0.062), (0, 0.062), (0.021, 0.062)], 0.0075, 0.034)
        stick('ex_plate', 0.050, 0.014, (0, 0.030, 0.0322))
        cylinder('dark', 0.010, 0.018, (-0.020, 0.196, 0), segments=8, bevel=0.002)
        lathe('clear', [(0.0085, 0), (0.0085, 0.014), (0.004, 0.020), (0.003, 0.034), (0, 0.034)], (-0.020, 0.204, 0), segments=6)
        with part('lamp', 0.012, 0.187, 0.006):
            box('lamp_red', (0.036, 0.016, 0.034), (0, 0, 0), 0.005, '-y')
        with part('pump', -0.020, 0.221, 0):
            lathe('steel', [(0.0046, -0.003), (0.0046, 0.002)], segments=6)
        clip('dark', 0.150, -0.032)


def gas_cell(picture):
    """Single-gas badge, 60 x 100 x 31 mm."""
    with placed(0, -0.045, 0):
        shell('black', [(0, 0.024, 0.009), (0.006, 0.029, 0.013), (0.082, 0.029, 0.014), (0.096, 0.027, 0.012), (0.100, 0.022, 0.008)])
        tile('yellow', (0.050, 0.040, 0.005), (0, 0.068, 0.0155), 0.003)
        display(0.040, 0.029, (0, 0.069, 0.0158))
        stick(picture, 0.046, 0.014, (0, 0.0395, 0.0150))
        lathe('dark', [(0.011, -0.002), (0.011, 0.003), (0, 0.003)], (-0.010, 0.018, 0.0135), 'z', 8)
        keys('grey', [(0.014, 0.018)], 0.006, 0.0145)
        with part('lamp', 0, 0.099, 0.002):
            box('lamp_red', (0.040, 0.008, 0.014), (0, 0, 0), 0.003, '-y')
        clip('steel', 0.075, -0.013, 0.018, 0.045)


for gas in ('hcn', 'no2', 'so2', 'hf', 'nh3', 'cl2'):
    model(f'cell_{gas}')(lambda gas=gas: gas_cell(f'gas_{gas}'))


@model('ph_paper')
def ph_paper():
    """Roll dispenser of pH paper with its colour chart, and nothing that is wet yet."""
    box('white', (0.070, 0.022, 0.052), (0, 0.011, 0), 0.004)
    stick('ph_chart', 0.064, 0.046, (0, 0.0225, 0), 0, -90)
    box('paper_yellow', (0.009, 0.0006, 0.030), (0, 0.012, 0.040), 0)


@model('ph_strip')
def ph_strip():
    """One strip, 85 x 6 mm, held by its dry end; the paper turns colour."""
    box('white', (0.006, 0.085, 0.0006), (0, 0.030, 0), 0)
    with part('paper', 0, 0.062, 0):
        box('swatch', (0.0062, 0.020, 0.0010), (0, 0, 0), 0)


@model('ph_stick')
def ph_stick():
    """Wet pH paper clipped to a 0.8 m rod, carried ahead of the wearer; held at its near end."""
    with placed(pitch=-70):
        cylinder('white', 0.006, 0.80, (0, 0.33, 0), segments=6)
        cylinder('rubber', 0.011, 0.14, (0, 0, 0), segments=6, bevel=0.003)
        box('dark', (0.016, 0.030, 0.016), (0, 0.735, 0), 0.003)
        with part('paper', 0, 0.79, 0.002):
            box('swatch', (0.024, 0.090, 0.0012), (0, 0, 0), 0)


@model('ph_meter')
def ph_meter():
    """Pen meter, 175 mm, probe down; held at its middle."""
    with placed(0, -0.11, 0):
        shell('blue', [(0.045, 0.010, 0.008), (0.055, 0.017, 0.012), (0.150, 0.019, 0.014), (0.172, 0.016, 0.011), (0.175, 0.012, 0.008)])
        lathe('clear', [(0, 0), (0.006, 0.003), (0.0085, 0.012), (0.0085, 0.048)], segments=6)
        tile('dark', (0.030, 0.034, 0.004), (0, 0.138, 0.0155), 0.002)
        display(0.025, 0.018, (0, 0.142, 0.0160))
        keys('grey', [(-0.007, 0.112), (0.007, 0.112)], 0.0042, 0.0135, 0.002)


@model('thermal_camera')
def thermal_camera():
    """Hand-held imager with a pistol grip, 90 mm screen toward the user."""
    with placed(0, 0.11, 0):
        box('yellow', (0.118, 0.100, 0.060), (0, 0, 0), 0.012)
        box('rubber', (0.124, 0.030, 0.064), (0, 0.040, 0), 0.010)
        tile('dark', (0.104, 0.082, 0.006), (0, 0, 0.0330), 0.004)
        display(0.088, 0.066, (0, 0.002, 0.0336))
        keys('grey', [(-0.018, -0.0365), (0, -0.0365), (0.018, -0.0365)], 0.0035, 0.0335, 0.002)
        lathe('dark', [(0.030, 0), (0.030, 0.030), (0.026, 0.044), (0.020, 0.044), (0.018, 0.036), (0, 0.036)], (0, 0, -0.028), 'z', 10)
        with placed(0, 0, -0.028, 180):
            lathe('dark', [(0.031, 0), (0.031, 0.030), (0.027, 0.046), (0.021, 0.046), (0.019, 0.034)], (0, 0.008, 0), 'z', 10)
            lathe('germanium', [(0.019, 0.034), (0.012, 0.039), (0, 0.041)], (0, 0.008, 0), 'z', 10)
    limb('rubber', [(0, -0.055, 0.004), (0, -0.01, 0), (0, 0.045, -0.004), (0, 0.070, -0.006)], [(0.019, 0.024), (0.018, 0.022), (0.018, 0.023), (0.024, 0.028)], 10)
    with part('trigger', 0, 0.040, -0.024):
        box('red', (0.012, 0.024, 0.010), (0, 0, 0), 0.004)
    tube('black', round_corners([(0.012, -0.052, 0.004), (0.030, -0.11, 0.02), (-0.004, -0.16, 0.02), (-0.022, -0.11, 0.01), (-0.006, -0.052, 0.004)], 0.03, 1), 0.003, 3)


@model('dosimeter')
def dosimeter():
    """Electronic personal dosimeter, 63 x 85 x 19 mm, worn at the chest."""
    with placed(0, -0.04, 0):
        shell('grey', [(0, 0.024, 0.006), (0.006, 0.030, 0.009), (0.076, 0.031, 0.009), (0.085, 0.026, 0.006)])
        tile('navy', (0.054, 0.020, 0.003), (0, 0.026, 0.0097), 0.001)
        diamond('class-7', 0.010, (-0.016, 0.026, 0.0099))
        keys('yellow', [(0.014, 0.026)], 0.006, 0.010)
        tile('dark', (0.048, 0.026, 0.003), (0, 0.060, 0.0097), 0.001)
        display(0.042, 0.020, (0, 0.060, 0.0100))
        with part('lamp', 0.020, 0.0855, 0):
            box('lamp_red', (0.010, 0.006, 0.008), (0, 0, 0), 0)
        clip('steel', 0.076, -0.009, 0.018, 0.05)


@model('survey_meter')
def survey_meter():
    """Dose-rate meter with a top handle and a pancake probe at its front, 110 x 130 x 220 mm."""
    with placed(0, -0.118, 0):
        box('yellow', (0.105, 0.072, 0.200), (0, 0.037, 0), 0.012)
        box('rubber', (0.110, 0.016, 0.206), (0, 0.010, 0), 0.008)
        with placed(0, 0.070, 0.058, 0, -38):
            box('dark', (0.092, 0.066, 0.030), (0, 0.010, -0.006), 0.008)
            display(0.074, 0.040, (0, 0.014, 0.0096))
            keys('grey', [(-0.022, -0.014), (0, -0.014), (0.022, -0.014)], 0.0055, 0.0102)
        tube('black', round_corners([(0, 0.072, -0.088), (0, 0.122, -0.082), (0, 0.122, -0.004), (0, 0.072, 0.004)], 0.03, 1), 0.011, 6)
        lathe('steel', [(0.020, 0), (0.026, 0.006), (0.026, 0.040), (0.022, 0.044), (0, 0.042)], (0, 0.040, -0.142), 'z', 9)
        diamond('class-7', 0.030, (-0.0530, 0.038, 0.02), -90)
        diamond('class-7', 0.030, (0.0530, 0.038, 0.02), 90)
        with part('lamp', 0.036, 0.078, -0.030):
            lathe('lamp_red', [(0.007, -0.006), (0.007, 0.004), (0, 0.008)], segments=6)


@model('binoculars')
def binoculars():
    """8 x 30, 160 mm wide; eyepieces toward the user."""
    for s in (-1, 1):
        with placed(s * 0.034, 0, 0, 0):
            limb('rubber', [(s * 0.012, 0, -0.085), (s * 0.012, 0, -0.045), (s * 0.008, 0, -0.010), (0, 0, 0.012), (0, 0, 0.040)], [(0.0235, 0.0235), (0.0225, 0.0225), (0.024, 0.021), (0.020, 0.020), (0.018, 0.018)], 8, (True, True), (0, 1, 0))
            lathe('black', [(0.018, 0), (0.019, 0.018), (0.014, 0.020), (0.013, 0.012), (0, 0.012)], (0, 0, 0.038), 'z', 9)
            with placed(s * 0.012, 0, -0.085, 180):
                lathe('black', [(0.0235, -0.004), (0.025, 0.005), (0.019, 0.001)], (0, 0, 0), 'z', 9)
                lathe('lens', [(0.019, 0.001), (0.010, 0.0035), (0, 0.004)], (0, 0, 0), 'z', 9)
    box('black', (0.034, 0.014, 0.050), (0, 0.004, 0.004), 0.004)
    with part('focus', 0, 0.014, 0.010):
        cylinder('dark', 0.0095, 0.024, (0, 0, 0), 'z', 9, 0.002)
    strap('black', [(-0.054, 0.010, 0.02), (-0.078, -0.055, 0.055), (-0.03, -0.108, 0.085), (0.03, -0.108, 0.085), (0.078, -0.055, 0.055), (0.054, 0.010, 0.02)], 0.016, (0, 0.4, 0.9))


@model('anemometer')
def anemometer():
    """Vane wind meter, 50 x 170 x 22 mm, impeller above the display."""
    with placed(0, -0.05, 0):
        shell('orange', [(0, 0.018, 0.008), (0.008, 0.023, 0.011), (0.085, 0.024, 0.011), (0.100, 0.018, 0.010)])
        tile('dark', (0.038, 0.034, 0.003), (0, 0.072, 0.0117), 0.001)
        display(0.032, 0.024, (0, 0.073, 0.0121))
        keys('black', [(-0.010, 0.042), (0.010, 0.042)], 0.006, 0.0112, 0.002)
        lathe('black', [(0.030, -0.010), (0.034, -0.010), (0.035, -0.007), (0.035, 0.007), (0.034, 0.010), (0.030, 0.010), (0.030, -0.010)], (0, 0.134, 0), 'z', 12)
        box('black', (0.060, 0.004, 0.003), (0, 0.134, -0.007), 0)
        with part('rotor', 0, 0.134, 0):
            cylinder('white', 0.006, 0.012, (0, 0, 0), 'z', 6)
            for k in range(5):
                with placed(roll=k * 72):
                    for turned in (0, 180):
                        with placed(0, 0.017, 0, turned + 35):
                            quad('white', 0.013, 0.024, (0, 0, 0))


@model('wind_sock')
def wind_sock():
    """Sock on a 2.5 m mast for the command post; four segments that droop or stand."""
    lathe('iron', [(0.20, 0), (0.20, 0.012), (0.03, 0.020), (0.022, 0.08), (0.020, 2.44), (0.012, 2.50), (0, 2.50)], segments=8)
    with part('head', 0, 2.42, 0):
        tube('steel', [(0.10 + 0.115 * math.cos(0) * 0, 0.115 * math.sin(2 * math.pi * i / 10), 0.115 * math.cos(2 * math.pi * i / 10)) for i in range(10)], 0.005, 3, closed=True)
        tube('steel', [(0, 0, 0), (0.10, 0.0, 0.115)], 0.004, 3)
        tube('steel', [(0, 0, 0), (0.10, 0.0, -0.115)], 0.004, 3)
    radii = [0.115, 0.099, 0.084, 0.069, 0.055]
    for k in range(4):
        with part(f'sock{k}', 0.10 + 0.22 * k, 2.42, 0):
            colour = 'orange' if k % 2 == 0 else 'white'
            tube_ring(colour, radii[k], radii[k + 1], 0.235)


def tube_ring(look, r0, r1, length):
    """Open tapering piece along +X, seen from both sides."""
    rows = [(0.0, r0), (length, r1)]
    for flip in (False, True):
        points, faces, count = [], [], 10
        for x, r in rows:
            points += [(x, r * math.sin(2 * math.pi * i / count), r * math.cos(2 * math.pi * i / count)) for i in range(count)]
        for i in range(count):
            k = (i + 1) % count
            f = (i, k, count + k, count + i)
            faces.append(tuple(reversed(f)) if flip else f)
        sheet(look, points, faces)


@model('weather_console')
def weather_console():
    """Desk console of the yard's mast, 190 x 120 mm, with feet."""
    with placed(0, 0, 0, 0, -14):
        box('dark', (0.190, 0.120, 0.026), (0, 0.066, 0), 0.006)
        display(0.166, 0.088, (0, 0.072, 0.0142))
        keys('grey', [(-0.05 + 0.025 * i, 0.016) for i in range(5)], 0.005, 0.0140, 0.002)
    box('black', (0.140, 0.010, 0.070), (0, 0.005, -0.020), 0.004)


@model('radio_ex')
def radio_ex():
    """Intrinsically safe hand-held radio, blue body; held at its lower half."""
    with placed(0, -0.05, 0):
        shell('blue', [(0, 0.024, 0.014), (0.006, 0.028, 0.018), (0.080, 0.028, 0.018), (0.126, 0.027, 0.016), (0.132, 0.023, 0.012)])
        tile('black', (0.046, 0.050, 0.004), (0, 0.096, 0.0185), 0.002)
        display(0.038, 0.020, (0, 0.106, 0.0187))
        keys('grey', [(-0.013, 0.080), (0, 0.080), (0.013, 0.080)], 0.0045, 0.0187, 0.002)
        for k in range(5):
            box('dark', (0.034, 0.0025, 0.002), (0, 0.030 + k * 0.006, 0.0182), 0)
        stick('ex_plate', 0.040, 0.011, (0, 0.014, 0.0184))
        cylinder('black', 0.007, 0.018, (0.006, 0.139, 0), segments=6, bevel=0.002)
        with part('channel', 0.020, 0.136, 0):
            cylinder('dark', 0.0055, 0.012, (0, 0, 0), segments=6, bevel=0.001)
        limb('black', [(-0.018, 0.128, 0), (-0.018, 0.160, 0), (-0.018, 0.270, 0)], [0.007, 0.0055, 0.0035], 6)
        with part('ptt', -0.0285, 0.090, 0):
            box('lamp_red', (0.005, 0.030, 0.016), (0, 0, 0), 0)
        with part('lamp', 0.020, 0.1255, 0.014):
            box('lamp_green', (0.006, 0.004, 0.004), (0, 0, 0), 0)
        clip('black', 0.115, -0.018)


@model('radio_base')
def radio_base():
    """Desk radio of the command post with a fist microphone."""
    box('dark', (0.240, 0.090, 0.220), (0, 0.050, 0), 0.008)
    tile('black', (0.228, 0.078, 0.006), (0, 0.050, 0.1130), 0.003)
    display(0.092, 0.034, (0.010, 0.062, 0.1136))
    with part('volume', -0.080, 0.056, 0.1135):
        cylinder('grey', 0.015, 0.016, (0, 0, 0.008), 'z', 10, 0.003)
    cylinder('grey', 0.010, 0.012, (0.092, 0.060, 0.119), 'z', 9, 0.002)
    keys('grey', [(-0.030 + 0.020 * i, 0.028) for i in range(5)], 0.006, 0.1145)
    with part('lamp', -0.080, 0.028, 0.114):
        cylinder('lamp_green', 0.004, 0.006, (0, 0, 0), 'z', 6)
    for x in (-0.1, 0.1):
        box('rubber', (0.02, 0.008, 0.18), (x, 0.004, 0), 0)
    with placed(0.175, 0, 0.07, -20):
        skin('black', [ring((0, y, 0), a, b, 10, 0.6) for y, a, b in ((0.0, 0.024, 0.030), (0.010, 0.030, 0.042), (0.026, 0.029, 0.040), (0.032, 0.020, 0.030))])
        for k in range(4):
            box('grey', (0.026, 0.002, 0.003), (0, 0.032, -0.012 + k * 0.007), 0)
    tube('black', round_corners([(0.165, 0.015, 0.030), (0.155, 0.012, -0.06), (0.14, 0.02, 0.02), (0.10, 0.020, 0.118)], 0.05, 1), 0.004, 4)


@model('megaphone')
def megaphone():
    """Pistol-grip megaphone, 340 mm, mouth away from the user."""
    with placed(0, 0.105, -0.10, 180):
        lathe('white', [(0.040, -0.155), (0.044, -0.10), (0.050, -0.02), (0.072, 0.08), (0.104, 0.150), (0.110, 0.162), (0.104, 0.160), (0.068, 0.085), (0.030, 0.02), (0, 0.02)], (0, 0, 0), 'z', 12)
        lathe('red', [(0.1025, 0.148), (0.111, 0.150), (0.115, 0.156), (0.115, 0.166), (0.108, 0.168)], (0, 0, 0), 'z', 12)
        lathe('black', [(0, 0.03), (0.030, 0.03), (0.036, 0.085), (0.020, 0.115), (0, 0.118)], (0, 0, 0), 'z', 8)
    lathe('black', [(0.043, 0), (0.043, 0.016), (0.030, 0.022), (0, 0.022)], (0, 0.105, 0.048), 'z', 10)
    limb('black', [(0, -0.055, 0.012), (0, 0, 0), (0, 0.062, -0.010)], [(0.015, 0.020), (0.014, 0.018), (0.016, 0.022)], 8)
    with part('trigger', 0, 0.030, -0.026):
        box('red', (0.010, 0.030, 0.012), (0, 0, 0), 0.004)


@model('loud_hailer')
def loud_hailer():
    """Horn loudspeaker on a tripod beside the command post, 1.7 m."""
    for k in range(3):
        a = math.radians(90 + 120 * k)
        tube('black', [(0, 0.75, 0), (0.45 * math.cos(a), 0.012, 0.45 * math.sin(a))], 0.013, 5)
        tube('black', [(0, 0.42, 0), (0.26 * math.cos(a), 0.34, 0.26 * math.sin(a))], 0.008, 3)
    cylinder('black', 0.018, 1.15, (0, 0.975, 0), segments=6)
    cylinder('dark', 0.030, 0.07, (0, 0.75, 0), segments=8)
    with placed(0, 1.60, 0, 0, 4):
        lathe('grey', [(0.050, -0.20), (0.055, -0.10), (0.060, -0.06), (0.10, 0.06), (0.165, 0.13), (0.172, 0.14), (0.160, 0.135), (0.09, 0.055), (0.04, 0.0), (0, 0.0)], (0, 0, 0), 'z', 12)
        lathe('grey', [(0, -0.01), (0.035, 0.0), (0.045, 0.05), (0.030, 0.085), (0, 0.09)], (0, 0, 0), 'z', 8)
        lathe('dark', [(0, -0.24), (0.048, -0.24), (0.058, -0.225), (0.058, -0.10)], (0, 0, 0), 'z', 9)


@model('pass_device')
def pass_device():
    """Motion alarm worn on the harness, 60 x 95 x 35 mm."""
    with placed(0, -0.045, 0):
        shell('hivis', [(0, 0.022, 0.010), (0.008, 0.029, 0.016), (0.080, 0.030, 0.017), (0.095, 0.024, 0.012)])
        tile('dark', (0.040, 0.026, 0.004), (0, 0.066, 0.0175), 0.002)
        display(0.034, 0.018, (0, 0.066, 0.0178))
        with part('button', 0, 0.034, 0.0155):
            lathe('red', [(0.013, -0.002), (0.013, 0.003), (0.010, 0.006), (0, 0.006)], (0, 0, 0), 'z', 9)
        with part('lamp', 0, 0.093, 0.006):
            box('lamp_red', (0.034, 0.010, 0.016), (0, 0, 0), 0.004, '-y')
        for k in range(4):
            box('black', (0.020, 0.002, 0.002), (0, 0.010 + k * 0.004, 0.0145), 0)
        clip('steel', 0.080, -0.016)


@model('torch_ex')
def torch_ex():
    """Right-angle safety torch, 170 mm, lamp away from the user."""
    with placed(0, -0.06, 0):
        shell('yellow', [(0, 0.020, 0.020), (0.100, 0.022, 0.022), (0.128, 0.026, 0.026), (0.160, 0.027, 0.027), (0.168, 0.022, 0.022)], 12, 0.85)
        with placed(0, 0.140, -0.012, 180):
            lathe('black', [(0.026, 0), (0.030, 0.008), (0.030, 0.028), (0.026, 0.030), (0.024, 0.024)], (0, 0, 0), 'z', 10)
        with part('lens', 0, 0.140, -0.035, 180):
            lathe('lamp_white', [(0.024, 0), (0.012, 0.003), (0, 0.003)], (0, 0, 0), 'z', 10)
        with part('switch', 0, 0.150, 0.026):
            box('black', (0.014, 0.020, 0.006), (0, 0, 0), 0.002)
        stick('ex_plate', 0.030, 0.008, (0, 0.060, 0.0224))
        clip('black', 0.110, -0.020)


@model('camera_ex')
def camera_ex():
    """Compact camera with an Ex mark, screen toward the user."""
    box('blue', (0.124, 0.076, 0.034), (0, 0, 0), 0.008)
    box('rubber', (0.030, 0.080, 0.038), (0.052, 0, 0), 0.008)
    tile('dark', (0.082, 0.064, 0.003), (-0.014, 0, 0.0180), 0.001)
    display(0.072, 0.054, (-0.014, 0, 0.0184))
    keys('grey', [(0.050, -0.016), (0.050, 0.000), (0.050, 0.016)], 0.0055, 0.0195)
    with placed(-0.014, -0.002, -0.015, 180):
        lathe('black', [(0.032, 0), (0.032, 0.016), (0.029, 0.026), (0.020, 0.026), (0.018, 0.018)], (0, 0, 0), 'z', 12)
        lathe('lens', [(0.018, 0.018), (0.010, 0.022), (0, 0.023)], (0, 0, 0), 'z', 9)
    with placed(0.044, 0.022, -0.0172, 180):
        box('lamp_white', (0.018, 0.012, 0.003), (0, 0, 0), 0)
    stick('ex_plate', 0.036, 0.010, (-0.038, 0.030, -0.0174), 180)
    with part('shutter', 0.044, 0.040, 0.004):
        cylinder('steel', 0.008, 0.008, (0, 0, 0), segments=8, bevel=0.002)


@model('guide_tablet')
def guide_tablet():
    """Rugged tablet with the response guide, 10 inches; held at its middle."""
    box('rubber', (0.282, 0.192, 0.020), (0, 0, 0), 0.008)
    tile('dark', (0.262, 0.172, 0.004), (0, 0, 0.0112), 0.002)
    display(0.228, 0.146, (-0.004, 0.004, 0.0114))
    keys('grey', [(-0.02 + 0.02 * i, -0.078) for i in range(3)], 0.004, 0.0115, 0.002)
    for x in (-0.132, 0.132):
        for y in (-0.088, 0.088):
            box('orange', (0.030, 0.028, 0.024), (x, y, 0), 0.008)
    strap('black', [(-0.09, 0.06, -0.011), (-0.05, 0.02, -0.030), (0.0, 0, -0.036), (0.05, -0.02, -0.030), (0.09, -0.06, -0.011)], 0.04, (0.6, 0.8, 0))


@model('vitals_monitor')
def vitals_monitor():
    """Transport monitor with a handle, cuff hose and finger clip."""
    box('white', (0.260, 0.200, 0.110), (0, 0.105, 0), 0.018)
    tile('dark', (0.236, 0.150, 0.006), (0, 0.118, 0.0560), 0.004)
    display(0.214, 0.130, (0, 0.120, 0.0566))
    keys('grey', [(-0.09 + 0.03 * i, 0.026) for i in range(6)], 0.008, 0.056)
    tube('slate', round_corners([(-0.10, 0.20, 0), (-0.09, 0.255, 0), (0.09, 0.255, 0), (0.10, 0.20, 0)], 0.03, 1), 0.011, 5)
    with part('lamp', 0.11, 0.210, 0.03):
        box('lamp_red', (0.016, 0.010, 0.04), (0, 0, 0), 0.004)
    tube('slate', round_corners([(-0.13, 0.06, 0.02), (-0.20, 0.05, 0.05), (-0.19, 0.008, 0.14), (-0.05, 0.006, 0.16)], 0.05, 1), 0.005, 4)
    box('navy', (0.14, 0.020, 0.10), (-0.02, 0.012, 0.20), 0.008)
    tube('light', round_corners([(0.13, 0.06, 0.02), (0.20, 0.05, 0.06), (0.18, 0.006, 0.14), (0.13, 0.010, 0.18)], 0.05, 1), 0.003, 3)
    box('light', (0.024, 0.022, 0.055), (0.13, 0.012, 0.205), 0.007)
