"""Papers, seals, samples, boards and what marks a zone; the kit bench."""
import math


from port_shapes import display, lay, limb, model, part, ring, skin, stick, strap, tile, wrap
from kit import box, cylinder, lathe, placed, round_corners, tube

A4 = (0.210, 0.297)


# --- papers: flat, printed side up, the lower edge toward the user
def paper(leaves=1, size=A4, tint='paper'):
    w, h = size
    for k in range(leaves):
        with placed(0.0012 * math.sin(2.1 * k), 0, 0.0012 * math.cos(1.7 * k), 1.1 * math.sin(1.9 * k) if k < leaves - 1 else 0):
            box(tint, (w, 0.0006, h), (0, 0.0004 + 0.0007 * k, 0), 0)
    display(w - 0.008, h - 0.008, (0, 0.0007 * leaves + 0.0004, 0), 0, -90)


@model('manifest')
def manifest():
    paper(3)
    box('steel', (0.026, 0.001, 0.004), (-0.085, 0.0028, -0.138), 0)


model('dg_form')(lambda: paper(1))
model('packing_certificate')(lambda: paper(1, A4, 'paper:#c9d3d4'))


@model('sds')
def sds():
    """Safety data sheet of sixteen sections, stapled."""
    paper(6)
    box('steel', (0.012, 0.001, 0.002), (-0.092, 0.0052, -0.138), 0)


@model('ghs_label')
def ghs_label():
    """Chemical label, 148 x 105 mm, peeled off its roll."""
    box('paper', (0.148, 0.0004, 0.105), (0, 0.0003, 0), 0)
    display(0.144, 0.101, (0, 0.0008, 0), 0, -90)


@model('waste_label')
def waste_label():
    """Hazardous-waste label, 200 x 200 mm, to be filled in."""
    box('paper', (0.20, 0.0004, 0.20), (0, 0.0003, 0), 0)
    display(0.20, 0.20, (0, 0.0008, 0), 0, -90)


@model('custody_form')
def custody_form():
    """Chain-of-custody form on a clipboard with its pen."""
    box('card:#6d4d33', (0.230, 0.004, 0.325), (0, 0.002, 0), 0.002)
    box('paper', (0.210, 0.0012, 0.297), (0, 0.0048, 0.004), 0)
    display(0.204, 0.280, (0, 0.0058, 0.010), 0, -90)
    limb('steel', [(-0.055, 0.006, -0.146), (-0.05, 0.012, -0.146), (0.05, 0.012, -0.146), (0.055, 0.006, -0.146)], [(0.010, 0.002), (0.016, 0.006), (0.016, 0.006), (0.010, 0.002)], 8, up=(0, 1, 0))
    with part('pen'):
        tube('blue', [(0.096, 0.0102, -0.09), (0.098, 0.0102, 0.045)], 0.004, 5)
        limb('steel', [(0.098, 0.0102, 0.045), (0.0982, 0.0085, 0.056)], [0.003, 0.0008], 6)


# --- seals
@model('bolt_seal')
def bolt_seal():
    """High-security bolt seal on a hasp's stub, 80 mm, its number in the barrel; cut, the pin is in two."""
    box('satin:#7a3a22', (0.012, 0.050, 0.030), (-0.012, 0, -0.002), 0.003)
    box('satin:#7a3a22', (0.012, 0.050, 0.030), (0.004, 0, -0.002), 0.003)
    with part('barrel', apart=True):
        lathe('yellow', [(0, -0.052), (0.011, -0.052), (0.0125, -0.049), (0.0125, -0.022), (0.010, -0.018), (0, -0.018)], (-0.004, 0, 0), segments=10)
        tile('yellow', (0.022, 0.028, 0.006), (-0.004, -0.036, 0.0135), 0.001)
    display(0.021, 0.012, (-0.004, -0.034, 0.0137), name='barrel')
    with part('pin', apart=True):
        cylinder('steel', 0.0045, 0.060, (-0.004, 0.010, 0), segments=6)
        lathe('yellow', [(0.005, 0.036), (0.0105, 0.038), (0.0105, 0.048), (0.008, 0.051), (0, 0.051)], (-0.004, 0, 0), segments=9)
    with part('cut', apart=True):
        with placed(-0.03, -0.018, 0.02, 20, 0, 82):
            cylinder('steel', 0.0045, 0.030, (0, 0.0, 0), segments=6)
            lathe('yellow', [(0.005, 0.013), (0.0105, 0.015), (0.0105, 0.025), (0.008, 0.028), (0, 0.028)], segments=9)


@model('container_seal')
def container_seal():
    """Numbered cable seal, its loop through a lock; loose when cut."""
    box('blue', (0.036, 0.024, 0.012), (0, 0, 0), 0.004)
    display(0.030, 0.016, (0, 0, 0.0064))
    with part('loop', apart=True):
        tube('steel', round_corners([(-0.012, 0.010, 0), (-0.020, 0.060, 0), (0, 0.095, 0), (0.020, 0.060, 0), (0.012, 0.010, 0)], 0.03, 2), 0.0018, 4)
    with part('cut', apart=True):
        tube('steel', round_corners([(-0.012, 0.010, 0), (-0.022, 0.050, 0), (-0.010, 0.075, 0.01)], 0.03, 2), 0.0018, 4)
        tube('steel', round_corners([(0.012, 0.010, 0), (0.024, 0.040, 0), (0.034, 0.055, -0.012)], 0.03, 2), 0.0018, 4)
    tube('steel', [(0.012, -0.008, 0), (0.014, -0.026, 0.004)], 0.0018, 4)


@model('customs_seal')
def customs_seal():
    """Customs' own seal: green barrel with the word and its number; the seal is kept as evidence when cut."""
    box('satin:#7a3a22', (0.012, 0.050, 0.030), (-0.012, 0, -0.002), 0.002)
    box('satin:#7a3a22', (0.012, 0.050, 0.030), (0.004, 0, -0.002), 0.002)
    with part('barrel', apart=True):
        skin('green', [ring((-0.004, y, 0), a, b, 12, 0.6) for y, a, b in ((-0.058, 0.010, 0.008), (-0.054, 0.013, 0.010), (-0.022, 0.013, 0.010), (-0.018, 0.010, 0.008))])
        stick('customs_seal', 0.020, 0.008, (-0.004, -0.028, 0.0104))
    display(0.022, 0.010, (-0.004, -0.042, 0.0105), name='barrel')
    with part('pin', apart=True):
        cylinder('steel', 0.0045, 0.060, (-0.004, 0.010, 0), segments=6)
        lathe('green', [(0.005, 0.036), (0.0105, 0.038), (0.0105, 0.048), (0.008, 0.051), (0, 0.051)], (-0.004, 0, 0), segments=9)
    with part('cut', apart=True):
        with placed(-0.03, -0.018, 0.02, 20, 0, 82):
            cylinder('steel', 0.0045, 0.030, (0, 0.0, 0), segments=6)
            lathe('green', [(0.005, 0.013), (0.0105, 0.015), (0.0105, 0.025), (0.008, 0.028), (0, 0.028)], segments=9)


# --- samples
def bottle():
    """Upper half of a wide-neck bottle, 250 mL, as it stands in foam."""
    lathe('film:#b9c2c4', [(0.033, 0.055), (0.033, 0.080), (0.024, 0.098)], segments=7)
    lathe('black', [(0.026, 0.094), (0.026, 0.114), (0, 0.116)], segments=7)


@model('sample_bottle')
def sample_bottle():
    """Sample bottle with its label; filled, lidded, and sealed by a numbered strip."""
    lathe('film:#b9c2c4', [(0.031, 0), (0.033, 0.005), (0.033, 0.080), (0.026, 0.095), (0.022, 0.098)], segments=10)
    lathe('film:#98a1a3', [(0.022, 0.098), (0.020, 0.085), (0, 0.084)], segments=8)
    with part('fill', apart=True):
        lathe('film:#b09a3c', [(0.0335, 0.004), (0.0336, 0.016)], segments=10)
    with part('lid', apart=True):
        lathe('black', [(0.025, 0.094), (0.026, 0.096), (0.026, 0.114), (0.024, 0.116), (0, 0.116)], segments=10)
    with part('seal', apart=True):
        strap('film:#a81d17', [(0, 0.045, 0.0342), (0, 0.085, 0.0342), (0, 0.100, 0.0275), (0, 0.1172, 0.0262), (0, 0.1175, 0), (0, 0.1172, -0.0262), (0, 0.100, -0.0275), (0, 0.085, -0.0342), (0, 0.050, -0.0342)], 0.016)
    box('paper', (0.040, 0.046, 0.0008), (0, 0.044, 0.0334), 0)
    display(0.039, 0.045, (0, 0.044, 0.0345))


@model('sample_kit')
def sample_kit():
    """Sampling case, 400 x 300 x 150 mm: foam with six bottles, jars, pipettes, seals; its lid opens."""
    box('dark', (0.40, 0.085, 0.30), (0, 0.0425, 0), 0.012)
    box('rubber:#2a2d31', (0.372, 0.004, 0.272), (0, 0.086, 0), 0)
    for i in range(3):
        for j in range(2):
            with placed(-0.135 + 0.078 * i, 0.028, -0.075 + 0.080 * j):
                bottle()
    with placed(0.12, 0.088, -0.06):
        for k in range(4):
            tube('clear', [(0.02 * k - 0.03, 0.004, -0.05), (0.02 * k - 0.03, 0.004, 0.06)], 0.005, 4)
    for k in range(3):
        box('film:#a81d17', (0.020, 0.002, 0.10), (0.09 + 0.028 * k, 0.089 + 0.001 * k, 0.085), 0)
    limb('soft:#3a5fa8', [(-0.15, 0.094, 0.10), (-0.06, 0.098, 0.10), (0.03, 0.094, 0.10)], [(0.03, 0.008), (0.034, 0.012), (0.028, 0.007)], 8, up=(0, 1, 0))
    with part('lid', 0, 0.088, -0.150):
        box('dark', (0.40, 0.065, 0.30), (0, 0.0325, 0.150), 0.012)
        box('rubber:#2a2d31', (0.37, 0.003, 0.27), (0, 0.0005, 0.150), 0)
        stick('sample_kit', 0.20, 0.08, (0, 0.0655, 0.150), 0, -90)
        for x in (-0.11, 0.11):
            box('steel', (0.040, 0.045, 0.008), (x, 0.0, 0.302), 0.003)
    tube('black', round_corners([(-0.06, 0.06, 0.150), (-0.055, 0.06, 0.185), (0.055, 0.06, 0.185), (0.06, 0.06, 0.150)], 0.015, 1), 0.008, 5)


@model('sampling_tongs')
def sampling_tongs():
    """Tongs, 400 mm, for taking solids at arm's length; lies flat along Z."""
    for s in (-1, 1):
        with part('arm_left' if s < 0 else 'arm_right', 0, 0.008, 0.19):
            tube('aluminium', round_corners([(0, 0, 0), (s * 0.030, 0, -0.08), (s * 0.026, 0, -0.26), (s * 0.004, 0, -0.385)], 0.06, 2), 0.005, 5)
            box('rubber', (0.010, 0.014, 0.050), (s * 0.009, 0, -0.37), 0.003)
    cylinder('steel', 0.012, 0.016, (0, 0.008, 0.19), segments=8, bevel=0.003)


# --- boards and zones
@model('cordon_board')
def cordon_board():
    """Entry log board on a post, 0.6 x 0.45 m, at the single gate of the cordon."""
    box('iron', (0.40, 0.02, 0.40), (0, 0.01, 0), 0.004)
    cylinder('zinc', 0.018, 1.05, (0, 0.54, 0), segments=6)
    with placed(0, 1.22, 0.02, 0, -12):
        box('white', (0.62, 0.47, 0.02), (0, 0, 0), 0.004)
        display(0.58, 0.43, (0, 0, 0.0104))
        box('steel', (0.16, 0.03, 0.012), (0, 0.232, 0.012), 0.003)


@model('map_board')
def map_board():
    """Situation board on an easel, 1.2 x 0.9 m."""
    for s in (-1, 1):
        tube('aluminium', [(s * 0.52, 0.01, 0.28), (s * 0.40, 1.92, -0.06)], 0.014, 5)
    tube('aluminium', [(0, 0.01, -0.48), (0, 1.80, -0.08)], 0.014, 5)
    with placed(0, 1.32, 0.075, 0, -10):
        box('white', (1.24, 0.94, 0.02), (0, 0, 0), 0.004)
        box('grey', (1.27, 0.03, 0.03), (0, -0.475, 0.004), 0.004)
        box('grey', (1.27, 0.03, 0.03), (0, 0.475, 0.004), 0.004)
        display(1.20, 0.90, (0, 0, 0.0105))
        for k, colour in enumerate(('red', 'yellow', 'green', 'black')):
            tube(colour, [(-0.30 + 0.15 * k, -0.450, 0.020), (-0.18 + 0.15 * k, -0.450, 0.020)], 0.007, 5)


def tape_span(picture):
    """Two posts 2 m apart along X with a barrier tape between, printed on both sides; sags 30 mm."""
    for x in (-1, 1):
        cylinder('zinc', 0.014, 1.02, (x, 0.53, 0), segments=6)
        lathe('rubber', [(0.15, 0.0), (0.15, 0.02), (0.02, 0.05)], (x, 0, 0), segments=9)
    for side in (1, -1):
        for i in range(4):  # the print repeats every half metre

            def where(s, t, start=-1 + 0.5 * i):
                x = start + 0.5 * s
                return (side * x, 0.97 - 0.03 * (1 - x * x) + (t - 0.5) * 0.075, 0.002 * side), (0, 0, side)
            lay(picture, where, 2)


def zone_sign(picture):
    """Zone sign on a foot, 600 x 400 mm, the same on both sides."""
    box('rubber', (0.72, 0.04, 0.36), (0, 0.02, 0), 0.010)
    for x in (-0.322, 0.322):
        tube('zinc', [(x, 0.03, 0), (x, 1.32, 0)], 0.013, 5)
    box('white', (0.62, 0.42, 0.016), (0, 1.09, 0), 0.004)
    for yaw, z in ((0, 0.0084), (180, -0.0084)):
        stick(picture, 0.60, 0.40, (0, 1.09, z), yaw)


for zone in ('hot', 'warm', 'cold'):
    model(f'tape_{zone}')(lambda z=zone: tape_span(f'tape_{z}'))
    model(f'zone_sign_{zone}')(lambda z=zone: zone_sign(f'zone_{z}'))


# --- kit bench
@model('kit_bench')
def kit_bench():
    """Bench of the duty office, 1.6 x 0.7 x 0.9 m, with a socketed mat for the instruments."""
    box('wood', (1.60, 0.035, 0.70), (0, 0.8825, 0), 0.006)
    for x in (-0.74, 0.74):
        for z in (-0.29, 0.29):
            box('slate', (0.05, 0.865, 0.05), (x, 0.4325, z), 0.005, '+y')
        box('slate', (0.04, 0.05, 0.54), (x, 0.20, 0), 0.004)
    box('slate', (1.44, 0.05, 0.04), (0, 0.20, -0.24), 0.004)
    box('slate', (1.44, 0.09, 0.03), (0, 0.81, 0.30), 0.004)
    box('rubber:#2f4a3c', (1.0, 0.004, 0.50), (-0.22, 0.902, 0.03), 0)
    stick('bench_plate', 0.40, 0.06, (-0.22, 0.9045, 0.245), 0, -90)


def small_cylinder(picture, look):
    """Calibration gas, 58 L aluminium bottle, 90 x 370 mm, with regulator and tube."""
    lathe(look, [(0.040, 0.0), (0.044, 0.010), (0.044, 0.25), (0.034, 0.285), (0.016, 0.30), (0.016, 0.31)], segments=10)
    wrap(picture, 0.044, 0.13, 0.13, 0.135, pieces=6)
    box('brass', (0.030, 0.026, 0.030), (0, 0.320, 0), 0.005)
    with placed(0, 0.326, 0.016):
        lathe('black', [(0.018, 0), (0.019, 0.003), (0.019, 0.012), (0.017, 0.014)], (0, 0, 0), 'z', 9)
        stick('gauge_small', 0.032, 0.032, (0, 0, 0.0125))
    with part('knob', 0, 0.333, 0):
        lathe('black', [(0.010, 0), (0.017, 0.004), (0.017, 0.018), (0.012, 0.022), (0, 0.022)], segments=8)
    tube('film:#b4bcc0', round_corners([(0.015, 0.320, 0), (0.09, 0.30, 0.01), (0.13, 0.12, 0.05), (0.11, 0.006, 0.12), (0.02, 0.006, 0.15)], 0.07, 1), 0.004, 4)


model('bump_gas')(lambda: small_cylinder('bump_gas', 'satin:#b0642a'))
model('zero_air')(lambda: small_cylinder('zero_air', 'satin:#b4b8ba'))
