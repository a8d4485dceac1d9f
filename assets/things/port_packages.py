"""Packages that dangerous goods travel in, and what a leaking one is put into."""
import math

import numpy as np

from port_shapes import diamond, display, heap, limb, model, part, ring, skin, stick, strap, tile, wrap
from kit import box, cylinder, lathe, placed, round_corners, sheet, tube

# Side of a package label on its corner, metres (IMDG 5.2.2.2).
LABEL = 0.10


def hoops(look, radius, height, at, segments=16):
    """Outline of a steel drum with its rolling hoops, from the lower chime to the upper one."""
    r = radius
    profile = [(r * 1.012, 0), (r, 0.018)]
    for y in at:
        profile += [(r, y - 0.024), (r * 1.028, y), (r, y + 0.024)]
    profile += [(r, height - 0.018), (r * 1.012, height), (r * 0.955, height)]
    lathe(look, profile, segments=segments)
    return r


def closed_head(look, radius, height, inset=0.014, segments=16):
    lathe(look, [(radius * 0.955, height), (radius * 0.95, height - inset), (0, height - inset)], segments=segments)


def bung(x, z, y, radius=0.030, look='iron'):
    lathe(look, [(radius, 0), (radius, 0.008), (radius * 0.8, 0.012), (0, 0.012)], (x, y, z), segments=8)


def dress(contents, radius, y, yaw=0, label_y=None):
    """Parts `label_<content>`: product label and class labels of a drum; one of them is shown."""
    for name, (sheet_name, marks) in contents.items():
        with part(f'label_{name}', apart=True):
            if sheet_name:
                wrap(sheet_name, radius, 0.24, 0.17, y, yaw - 14 if marks else yaw, lift=0.003)
            for k, mark in enumerate(marks):
                wrap(mark, radius, LABEL, LABEL, y + (0.01 if label_y is None else label_y), yaw + (math.degrees((0.135 + 0.145 * k + 0.06) / radius)), lift=0.003, pieces=3, turned=True)


def drips(at, width, length, look='film:#6b5a2e'):
    """Run of liquid down a wall that faces +Z, and the pool at its foot is the place's business."""
    x, y, z = at
    points = [(x - width / 2, y, z), (x + width / 2, y, z), (x + width * 0.35, y - length * 0.6, z + 0.001), (x + width * 0.1, y - length, z + 0.001), (x - width * 0.2, y - length * 0.85, z + 0.001)]
    sheet(look, points, [(4, 3, 2, 1, 0)])


@model('drum_1a1')
def drum_1a1():
    """Tight-head steel drum, 208 L, 585 x 880 mm, with both bungs."""
    hoops('gloss:#1c4a86', 0.286, 0.88, (0.30, 0.58))
    closed_head('gloss:#1c4a86', 0.286, 0.88)
    bung(0, 0.20, 0.866)
    bung(0, -0.20, 0.866, 0.020)
    wrap('un_1a1', 0.286, 0.20, 0.05, 0.70, 180, lift=0.002)
    dress({'toluene': ('drum_toluene', ['class-3']), 'methanol': ('drum_methanol', ['class-3', 'class-6.1']), 'plain': ('drum_plain', [])}, 0.286, 0.44)
    with part('leak', apart=True):
        with placed(yaw=-38):
            drips((0, 0.60, 0.296), 0.05, 0.52)


def open_head(look, radius, height, segments=16):
    """Drum without its lid, dark inside."""
    lathe('iron', [(radius * 0.955, height), (radius * 0.955, height - 0.25), (0, height - 0.25)], segments=segments)


def ring_lid(look, radius, height, segments=16):
    """Lid held by a closing ring with its lever."""
    lathe(look, [(radius * 0.99, height + 0.004), (radius * 0.88, height + 0.002), (radius * 0.86, height - 0.008), (0, height - 0.008)], segments=segments)
    lathe('zinc', [(radius * 1.005, height - 0.022), (radius * 1.04, height - 0.010), (radius * 0.985, height + 0.007)], segments=segments)
    box('iron', (0.11, 0.016, 0.014), (0, height - 0.008, radius * 1.05), 0.003)


@model('drum_1a2')
def drum_1a2():
    """Open-head steel drum, 208 L, with lid and closing ring."""
    hoops('gloss:#4b5a45', 0.286, 0.88, (0.30, 0.58))
    with part('lid', 0, 0, 0):
        ring_lid('gloss:#4b5a45', 0.286, 0.88)
    open_head('iron', 0.286, 0.88)
    wrap('un_1a2', 0.286, 0.20, 0.05, 0.70, 180, lift=0.002)
    dress({'dithionite': ('drum_dithionite', ['class-4.2']), 'cyanide': ('drum_cyanide', ['class-6.1']), 'plain': ('drum_plain', [])}, 0.286, 0.44)


@model('drum_carbide')
def drum_carbide():
    """Calcium carbide drum, 100 kg, 400 x 560 mm, ribbed; its declared lie and its truth as labels."""
    hoops('satin:#6a6f73', 0.20, 0.56, (0.14, 0.28, 0.42), 16)
    with part('lid'):
        ring_lid('satin:#6a6f73', 0.20, 0.56, 16)
    lathe('iron', [(0.190, 0.56), (0.188, 0.44), (0, 0.44)], segments=10)
    with part('content', apart=True):
        local = np.random.default_rng(4)
        for _ in range(7):
            a, r = local.uniform(0, 6.28), 0.15 * math.sqrt(local.random())
            with placed(r * math.cos(a), 0.45, r * math.sin(a), *local.uniform(0, 90, 3)):
                box('paper:#5c5a57', tuple(local.uniform(0.03, 0.08, 3)), (0, 0, 0), 0)
    for name, sheet_name, marks in (('carbide', 'drum_carbide', ['class-4.3']), ('limestone', 'drum_limestone', [])):
        with part(f'label_{name}', apart=True):
            wrap(sheet_name, 0.2005, 0.17, 0.12, 0.21, -18 if marks else 0, lift=0.006)
            for mark in marks:
                wrap(mark, 0.2005, LABEL, LABEL, 0.215, 36, lift=0.006, pieces=3, turned=True)
    wrap('un_1a2c', 0.2005, 0.16, 0.04, 0.35, 180, lift=0.002)
    with part('crust', apart=True):
        heap('paper:#cfccc2', (0.30, 0.03, 0.34), (0.16, 0.0, 0.12), 0.16, 10, 2, 7)
        heap('paper:#cfccc2', (0.16, 0.012, 0.14), (0.09, 0.566, 0.10), 0.16, 8, 2, 8)


@model('drum_1h1')
def drum_1h1():
    """Blue plastic tight-head drum, 220 L."""
    lathe('plastic:#1d4fa0', [(0.26, 0), (0.288, 0.05), (0.288, 0.30), (0.279, 0.33), (0.288, 0.36), (0.288, 0.60), (0.279, 0.63), (0.288, 0.66), (0.288, 0.80), (0.30, 0.835), (0.26, 0.90), (0.235, 0.912), (0, 0.905)], segments=18)
    for z in (0.16, -0.16):
        bung(0, z, 0.905, 0.034, 'black')
    wrap('un_1h1', 0.288, 0.20, 0.05, 0.74, 180, lift=0.002)
    dress({'hf': ('drum_hf', ['class-8', 'class-6.1']), 'peroxide': ('drum_peroxide', ['class-5.1', 'class-8']), 'plain': ('drum_plain', [])}, 0.288, 0.475)
    with part('leak', apart=True):
        with placed(yaw=-40):
            drips((0, 0.32, 0.290), 0.05, 0.30, 'film:#b9bfb4')


@model('drum_fibre')
def drum_fibre():
    """Fibre drum 1G with steel chimes, 400 x 600 mm."""
    lathe('card:#9a754c', [(0.198, 0.03), (0.198, 0.57)], segments=12)
    lathe('zinc', [(0, 0.004), (0.196, 0.004), (0.203, 0.0), (0.205, 0.030), (0.199, 0.034)], segments=12)
    with part('lid'):
        lathe('zinc', [(0.199, 0.565), (0.206, 0.568), (0.206, 0.600), (0.196, 0.604), (0.188, 0.592), (0, 0.592)], segments=12)
    lathe('film:#a9b1b2', [(0.196, 0.57), (0.186, 0.50), (0, 0.49)], segments=10)
    wrap('un_1g', 0.198, 0.16, 0.04, 0.46, 180)
    with part('label_nitrocellulose', apart=True):
        wrap('drum_nitrocellulose', 0.198, 0.17, 0.12, 0.30, -18)
        wrap('class-4.1', 0.198, LABEL, LABEL, 0.305, 36, pieces=3, turned=True)
    with part('label_plain', apart=True):
        wrap('drum_plain', 0.198, 0.17, 0.12, 0.30)


@model('drum_nitrocellulose')
def drum_nitrocellulose():
    """Nitrocellulose drum, 1A2 with liner: fluff wet and grey, or dried out and white."""
    hoops('gloss:#7a7f82', 0.23, 0.70, (0.24, 0.46), 16)
    with part('lid'):
        ring_lid('gloss:#7a7f82', 0.23, 0.70, 16)
    lathe('film:#9fb0b5', [(0.219, 0.70), (0.212, 0.56), (0, 0.56)], segments=10)
    with part('wet', apart=True):
        heap('cloth:#a7a596', (0.41, 0.06, 0.41), (0, 0.555, 0), 0.05, 10, 2, 3)
    with part('dry', apart=True):
        heap('fur:#d6d4c8', (0.41, 0.085, 0.41), (0, 0.555, 0), 0.09, 10, 3, 4)
    wrap('drum_nitrocellulose', 0.2305, 0.17, 0.12, 0.35, -17, lift=0.006)
    wrap('class-4.1', 0.2305, LABEL, LABEL, 0.355, 30, lift=0.006, pieces=3, turned=True)
    wrap('un_1a2c', 0.2305, 0.16, 0.04, 0.58, 180, lift=0.002)


# --- bulk
@model('ibc')
def ibc():
    """Composite IBC 31HA1, 1000 L, 1.20 x 1.00 x 1.16 m, valve toward +Z; nitric acid labels on two sides."""
    for x in (-0.52, 0, 0.52):
        box('zinc', (0.12, 0.10, 0.96), (x, 0.05, 0), 0, '-y+y')
    box('zinc', (1.20, 0.025, 1.00), (0, 0.120, 0), 0)
    rows = [(0.135, 0.545, 0.445), (0.16, 0.565, 0.465), (0.42, 0.572, 0.472), (0.80, 0.572, 0.472), (1.02, 0.565, 0.465), (1.08, 0.50, 0.40)]
    skin('film:#bfc4bb', [ring((0, y, 0), a, b, 12, 0.25) for y, a, b in rows])
    with part('liquid', apart=True):
        skin('film:#b9a95c', [ring((0, y, 0), a + 0.0035, b + 0.0035, 12, 0.25) for y, a, b in ((0.15, 0.562, 0.462), (0.42, 0.572, 0.472), (0.78, 0.572, 0.472))], (False, False))
    lathe('black', [(0.10, 0), (0.112, 0.004), (0.112, 0.035), (0.10, 0.045), (0, 0.045)], (0, 1.075, 0), segments=10)
    corners = [(-0.59, -0.49), (0.59, -0.49), (0.59, 0.49), (-0.59, 0.49)]
    def loop(y, r):
        tube('zinc', round_corners([(0, y, 0.49)] + [(x, y, z) for x, z in ((0.59, 0.49), (0.59, -0.49), (-0.59, -0.49), (-0.59, 0.49))] + [(0, y, 0.49)], 0.09, 1)[:-1], r, 3, closed=True)
    for y in (0.15, 0.45, 0.75, 1.06):
        loop(y, 0.010)
    for x in np.linspace(-0.45, 0.45, 5):
        for z in (-0.49, 0.49):
            tube('zinc', [(x, 0.13, z), (x, 1.06, z)], 0.009, 3)
    for z in np.linspace(-0.34, 0.34, 4):
        for x in (-0.59, 0.59):
            tube('zinc', [(x, 0.13, z), (x, 1.06, z)], 0.009, 3)
    for x in (-0.25, 0.25):
        tube('zinc', round_corners([(x, 1.06, -0.49), (x, 1.12, -0.40), (x, 1.12, 0.40), (x, 1.06, 0.49)], 0.06, 1), 0.010, 3)
    # outlet: butterfly valve with its red lever and cap
    lathe('white', [(0.036, -0.05), (0.036, 0.02), (0.046, 0.024), (0.046, 0.075), (0.036, 0.08)], (0, 0.20, 0.47), 'z', 9)
    lathe('black', [(0.040, 0), (0.042, 0.008), (0.042, 0.030), (0.036, 0.036), (0, 0.036)], (0, 0.20, 0.55), 'z', 9)
    with part('lever', 0, 0.245, 0.52):
        box('red', (0.018, 0.012, 0.14), (0, 0.012, 0.0), 0.004)
        box('red', (0.020, 0.03, 0.020), (0, 0.002, 0), 0.002)
    for z, yaw in ((0.502, 0), (-0.502, 180)):
        with placed(0, 0.72, z, 0):
            with placed(yaw=yaw):
                box('zinc', (0.52, 0.40, 0.002), (-0.22, 0, 0), 0)
                stick('ibc_nitric', 0.26, 0.195, (-0.345, 0.085, 0.0015))
                diamond('class-8', LABEL, (-0.13, 0.10, 0.0015))
                diamond('class-5.1', LABEL, (-0.13, -0.075, 0.0015))
                stick('un_31ha1', 0.24, 0.06, (-0.345, -0.07, 0.0015))
    with part('weep', apart=True):
        drips((0.005, 0.165, 0.558), 0.06, 0.14, 'film:#8b8a3a')
        drips((0.03, 0.120, 0.5015), 0.16, 0.115, 'film:#6a5a34')
        lathe('glass:#8f8b4a', [(0, -0.012), (0.008, -0.004), (0.006, 0.006), (0, 0.018)], (0.0, 0.150, 0.575), segments=5)


@model('big_bag')
def big_bag():
    """Flexible bulk bag, 1 t, four loops; declared as compound fertiliser."""
    rows = [(0, 0.42), (0.03, 0.45), (0.35, 0.475), (0.70, 0.468), (0.95, 0.44), (1.02, 0.32)]
    local = np.random.default_rng(6)
    rings = []
    for y, r in rows:
        rings.append(ring((0, y, 0), r * (1 + local.normal(0, 0.01)), r * (1 + local.normal(0, 0.01)), 16, 0.45))
    skin('cloth:#cbc8ba', rings)
    limb('cloth:#cbc8ba', [(0, 1.02, 0), (0, 1.06, 0), (0.02, 1.12, 0.01)], [0.14, 0.06, 0.12], 10)
    for x in (-1, 1):
        for z in (-1, 1):
            strap('cloth:#2c5f9a', [(x * 0.30, 0.60, z * 0.478), (x * 0.30, 0.94, z * 0.455), (x * 0.33, 1.14, z * 0.42), (x * 0.38, 1.22, z * 0.38), (x * 0.42, 1.14, z * 0.33), (x * 0.455, 0.94, z * 0.30), (x * 0.478, 0.60, z * 0.30)], 0.06, (x * 0.7, 0, -z * 0.7))
    with part('label_an', apart=True):
        stick('bag_an', 0.30, 0.36, (-0.06, 0.56, 0.482))
        diamond('class-5.1', LABEL, (0.22, 0.56, 0.480))
    with part('label_fertiliser', apart=True):
        stick('bag_fertiliser', 0.30, 0.36, (0, 0.56, 0.482))


@model('sack_chemical')
def sack_chemical():
    """Woven 25 kg sack lying flat, label up."""
    limb('cloth:#c9c6ba', [(-0.32, 0.05, 0), (-0.30, 0.055, 0), (-0.18, 0.065, 0), (0, 0.068, 0), (0.18, 0.065, 0), (0.30, 0.055, 0), (0.32, 0.05, 0)], [(0.20, 0.008), (0.205, 0.022), (0.21, 0.060), (0.21, 0.064), (0.21, 0.060), (0.205, 0.022), (0.20, 0.008)], 14, up=(0, 1, 0), power=0.6)
    with part('label_an', apart=True):
        stick('bag_an', 0.22, 0.264, (0, 0.134, 0), 90, -90)
    with part('label_fertiliser', apart=True):
        stick('bag_fertiliser', 0.22, 0.264, (0, 0.134, 0), 90, -90)


# --- gas
@model('chlorine_ton')
def chlorine_ton():
    """Ton container for liquefied chlorine, 0.8 x 2.1 m along X, on chocks; valves at +X, upright pair."""
    with placed(0, 0.42, 0):
        lathe('gloss:#1f5a3a', [(0.30, -1.05), (0.395, -1.06), (0.40, -1.05), (0.40, 1.05), (0.395, 1.06), (0.30, 1.05)], (0, 0, 0), 'x', 16)
        lathe('gloss:#1f5a3a', [(0.385, 1.05), (0.30, 0.97), (0.15, 0.925), (0, 0.91)], (0, 0, 0), 'x', 12)
        lathe('gloss:#1f5a3a', [(0, -0.91), (0.15, -0.925), (0.30, -0.97), (0.385, -1.05)], (0, 0, 0), 'x', 12)
        for s in (-1, 1):
            lathe('brass', [(0.022, 0), (0.022, 0.05), (0.030, 0.055), (0.030, 0.07), (0, 0.07)], (0.92, s * 0.14, 0), 'x', 6)
            cylinder('brass', 0.012, 0.07, (0.955, s * 0.14, 0.04), 'z', 5)
            with part('valve_gas' if s > 0 else 'valve_liquid', 1.05, s * 0.14, 0):
                box('iron', (0.022, 0.018, 0.018), (0, 0, 0), 0.003)
        wrap('cyl_chlorine', 0.40, 0.60, 0.20, 0, axis='x', along=-0.30, pieces=3)
        for k, mark in enumerate(('class-2.3', 'class-5.1', 'class-8')):
            wrap(mark, 0.40, 0.15, 0.15, 0, axis='x', along=0.30 + 0.24 * k, pieces=3, turned=True)
    for x in (-0.6, 0.6):
        for s in (-1, 1):
            skin('wood', [np.array([(x + dx, y, s * z) for y, z in ((0, 0.10), (0, 0.34), (0.13, 0.345), (0.06, 0.20))]) for dx in (-0.05, 0.05)])


@model('cylinder_acetylene')
def cylinder_acetylene():
    """Dissolved acetylene, 40 L, white with red letters as GB/T 7144 has it; valve cap as a part."""
    lathe('gloss:#cfd0cc', [(0.121, 0), (0.125, 0.012), (0.125, 0.80), (0.115, 0.88), (0.075, 0.945), (0.040, 0.97), (0.040, 0.99)], segments=12)
    wrap('cyl_acetylene', 0.125, 0.14, 0.30, 0.50)
    wrap('class-2.1', 0.125, LABEL, LABEL, 0.76, 0, pieces=3, turned=True)
    lathe('brass', [(0.016, 0.98), (0.018, 1.05), (0.012, 1.06), (0, 1.06)], segments=6)
    cylinder('brass', 0.010, 0.03, (0, 1.02, 0.026), 'z', 6)
    with part('cap', 0, 0.985, 0):
        lathe('gloss:#cfd0cc', [(0.042, 0), (0.042, 0.06), (0.032, 0.12), (0.012, 0.135), (0, 0.135)], segments=9)


@model('cylinder_lpg')
def cylinder_lpg():
    """LPG cylinder, 15 kg, silver grey with its guard ring."""
    lathe('gloss:#8f979b', [(0.12, 0.05), (0.150, 0.08), (0.160, 0.13), (0.160, 0.44), (0.145, 0.51), (0.09, 0.56), (0.03, 0.575), (0, 0.575)], segments=12)
    lathe('iron', [(0.125, 0), (0.130, 0.0), (0.130, 0.07), (0.12, 0.07)], segments=12)
    for start in (25, 205):
        pts = [(0.10 * math.cos(math.radians(start + i * 13)), 0.61, 0.10 * math.sin(math.radians(start + i * 13))) for i in range(11)]
        strap('gloss:#8f979b', pts, 0.12, (0, 1, 0))
    tube('gloss:#8f979b', [(0.10 * math.cos(i * math.pi / 7), 0.67, 0.10 * math.sin(i * math.pi / 7)) for i in range(14)], 0.008, 4, closed=True)
    wrap('cyl_lpg', 0.160, 0.20, 0.14, 0.22)
    wrap('class-2.1', 0.160, LABEL, LABEL, 0.375, 0, pieces=3, turned=True)
    lathe('brass', [(0.015, 0.57), (0.017, 0.61), (0.010, 0.62)], segments=6)
    with part('valve', 0, 0.62, 0):
        lathe('black', [(0.008, 0), (0.026, 0.004), (0.026, 0.016), (0, 0.020)], segments=8)


@model('cylinder_chlorine')
def cylinder_chlorine():
    """Chlorine cylinder, 50 kg, deep green with white letters."""
    lathe('gloss:#1f5a3a', [(0.129, 0), (0.133, 0.012), (0.133, 0.95), (0.12, 1.03), (0.08, 1.09), (0.042, 1.11), (0.042, 1.13)], segments=12)
    wrap('cyl_chlorine_tall', 0.133, 0.14, 0.30, 0.55)
    wrap('class-2.3', 0.133, LABEL, LABEL, 0.82, 0, pieces=3, turned=True)
    with part('cap', 0, 1.125, 0):
        lathe('gloss:#1f5a3a', [(0.044, 0), (0.044, 0.07), (0.034, 0.13), (0.012, 0.145), (0, 0.145)], segments=9)


# --- other goods
@model('battery_box')
def battery_box():
    """Carton of lithium-ion batteries, 40 x 30 x 25 cm: sound, swollen, or scorched."""
    def carton(look, w, h, d, swell):
        rows = [(0, 1.0), (0.01, 1.0 + swell * 0.3), (h * 0.5, 1.0 + swell), (h - 0.01, 1.0 + swell * 0.3), (h, 1.0)]
        skin(look, [ring((0, y, 0), w / 2 * s, d / 2 * s, 12, 0.12) for y, s in rows], (False, True))
    with part('sound', apart=True):
        box('card', (0.40, 0.25, 0.30), (0, 0.125, 0), 0.004)
        box('film:#a98f62', (0.401, 0.0006, 0.05), (0, 0.2505, 0), 0)
    with part('swollen', apart=True):
        carton('card', 0.40, 0.26, 0.30, 0.10)
    with part('scorched', apart=True):
        carton('card:#3b2e22', 0.40, 0.22, 0.30, 0.04)
        local = np.random.default_rng(3)
        for k in range(6):
            with placed(-0.10 + 0.04 * k, 0.20 + 0.015 * local.random(), local.uniform(-0.08, 0.08), local.uniform(0, 180), local.uniform(60, 100)):
                cylinder('satin:#4a4744', 0.009, 0.065, (0, 0, 0), segments=5)
    with part('label', apart=True):
        stick('battery', 0.16, 0.12, (-0.09, 0.13, 0.171))
        diamond('class-9a', LABEL, (0.10, 0.13, 0.171))
    with part('label_parts', apart=True):
        stick('computer_parts', 0.16, 0.12, (0, 0.13, 0.171))


@model('reefer_panel')
def reefer_panel():
    """Control panel of a refrigerated container: display, keys, data port, power plug; on a plate 0.9 x 0.7 m to be let into a reefer's end."""
    box('plastic:#cfd0cd', (0.90, 0.70, 0.05), (0, 0, 0), 0.008)
    tile('dark', (0.42, 0.30, 0.025), (-0.16, 0.12, 0.045), 0.008)
    tile('black', (0.26, 0.13, 0.006), (-0.20, 0.18, 0.049), 0.003)
    display(0.24, 0.11, (-0.20, 0.18, 0.0496))
    with part('keys'):
        for k in range(10):
            i, j = k % 5, k // 5
            tile('grey', (0.036, 0.030, 0.008), (-0.32 + 0.05 * i, 0.075 - 0.042 * j, 0.051), 0.002)
    for k, name in enumerate(('lamp_cool', 'lamp_defrost', 'lamp_alarm')):
        with part(name, -0.015, 0.215 - 0.035 * k, 0.047):
            lathe('lamp_white', [(0.008, -0.004), (0.008, 0.003), (0, 0.007)], (0, 0, 0), 'z', 6)
    cylinder('iron', 0.030, 0.02, (-0.02, 0.06, 0.045), 'z', 8, 0.004)
    tile('dark', (0.20, 0.34, 0.025), (0.28, 0.10, 0.045), 0.006)
    with part('switch', 0.28, 0.18, 0.048):
        lathe('red', [(0.032, -0.004), (0.032, 0.004), (0, 0.006)], (0, 0, 0), 'z', 9)
        box('red', (0.014, 0.056, 0.02), (0, 0, 0.012), 0.004)
    stick('reefer_supply', 0.16, 0.06, (0.28, 0.02, 0.0455))
    for y in (-0.14, -0.16, -0.18, -0.20, -0.22, -0.24, -0.26, -0.28):
        box('slate', (0.40, 0.010, 0.012), (-0.17, y, 0.028), 0, '-z')
    with part('plug', 0.28, -0.20, 0.03, apart=True):
        with placed(0, 0, 0, 0):
            cylinder('red', 0.045, 0.12, (0, 0, 0.06), 'z', 9, 0.006)
            tube('rubber', round_corners([(0, 0, 0.12), (0, 0, 0.20), (0.02, -0.30, 0.16)], 0.10, 2), 0.015, 5)
    lathe('grey', [(0.058, -0.01), (0.058, 0.018), (0.048, 0.02), (0.046, 0.0), (0, 0.0)], (0.28, -0.20, 0.03), 'z', 9)


# --- into which a leaking one goes
def bands(radius, height, picture, yaws=(0, 180)):
    for yaw in yaws:
        wrap(picture, radius, 0.34, 0.14, height, yaw, lift=0.003, pieces=5)


@model('salvage_drum')
def salvage_drum():
    """Polyethylene salvage drum, 360 L of at most 450 L, 800 x 1000 mm, screw lid; open, closed, labelled."""
    lathe('plastic:#d6a415', [(0.335, 0), (0.375, 0.30), (0.390, 0.315), (0.378, 0.34), (0.395, 0.84), (0.402, 0.87), (0.385, 0.872)], segments=16)
    lathe('plastic:#a98112', [(0.385, 0.87), (0.34, 0.30), (0, 0.30)], segments=12)
    with part('lid', 0, 0.87, 0):
        lathe('plastic:#1c1e21', [(0.412, -0.05), (0.418, -0.045), (0.418, 0.03), (0.395, 0.05), (0.30, 0.05), (0.29, 0.075), (0, 0.08)], segments=16)
        for k in range(8):
            with placed(yaw=45 * k):
                tile('plastic:#1c1e21', (0.03, 0.07, 0.02), (0, -0.008, 0.428), 0.004)
    bands(0.391, 0.62, 'salvage')
    with part('label', apart=True):
        wrap('waste_label', 0.378, 0.20, 0.20, 0.44, -28, lift=0.012)


@model('overpack_drum')
def overpack_drum():
    """Steel overpack for dry carbide, 600 x 900 mm, with a vented bung in its lid."""
    hoops('gloss:#cc8f12', 0.30, 0.90, (0.30, 0.60), 20)
    lathe('iron', [(0.286, 0.90), (0.28, 0.30), (0, 0.30)], segments=12)
    with part('lid', 0, 0, 0):
        ring_lid('gloss:#cc8f12', 0.30, 0.90)
        bung(0.12, 0.12, 0.892, 0.026)
        with part('vent', 0.12, 0.904, 0.12):
            lathe('brass', [(0.012, 0), (0.012, 0.02), (0.022, 0.026), (0.022, 0.034), (0, 0.046)], segments=8)
    bands(0.30, 0.75, 'overpack')
    with part('label', apart=True):
        wrap('waste_label', 0.30, 0.20, 0.20, 0.44, -20, lift=0.004)
        wrap('class-4.3', 0.30, LABEL, LABEL, 0.45, 30, lift=0.004, pieces=3, turned=True)
