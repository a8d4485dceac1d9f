"""Putting protection on and taking it off, in the steps of the quarantine post; every step goes from standing to standing.

The clip shows the hands; what is worn changes at the moment the player says, about the middle of the clip.
"""
import numpy as np

from .everyday import idle
from .pose import both, bow, bump, ease, fingers, hold, keyed, stand, wave

# where things are on the reference body at rest, in metres
NOSE_M = (0.0, 1.640, 0.172)
ELBOW = (0.8, -0.7, -0.1)


def bin_drop(hand='Right'):
    """Holds a hand over a bin at the right, letting go."""
    s = -1 if hand == 'Right' else 1
    return idle(0) | hold(hand, (0.30 * s, 1.00, 0.30), (0.15 * s, -0.55, 1), (0, -1, -0.4), curl=4, hint=(0.6 * s, -1, -0.4)) | bow(8, head=17) | {
        'Hips': [('y', 4 * s)]}


# ---------------------------------------------------------------- hands

RUBS = [(0.0, 'palms'), (2.4, 'right_over'), (4.4, 'left_over'), (6.4, 'laced'), (8.0, 'thumbs'), (9.4, 'palms'), (10.0, 'palms')]


def _rub(kind, t):
    """One way of rubbing the hands; all strokes fit whole numbers of times into ten seconds."""
    r = 2 * np.pi * t / (10 / 14)
    y, z = 1.115, 0.315
    if kind == 'palms':
        dx, dz = 0.0, 0.030 * np.sin(r)
        return hold('Left', (0.010, y, z + dz), (-0.30, 0.42, 1), (-1, 0.1, 0), by='flat', curl=3) | \
            hold('Right', (-0.010, y + 0.012 * np.cos(r), z - dz), (0.30, 0.42, 1), (1, 0.1, 0), by='flat', curl=3)
    if kind in ('right_over', 'left_over'):
        top, low, s = ('Right', 'Left', -1) if kind == 'right_over' else ('Left', 'Right', 1)
        slide = 0.035 * np.sin(r)
        return hold(low, (-0.010 * s, y - 0.020, z), (0.75 * s, 0.05, 0.65), (0, -1, 0), by='flat', curl=8) | \
            hold(top, (0.010 * s + 0.6 * slide * -s, y + 0.016, z + 0.4 * slide), (-0.78 * s, 0.05, 0.62), (0, -1, 0), by='flat', curl=22)
    if kind == 'laced':
        dz = 0.018 * np.sin(r)
        return hold('Left', (0.022, y, z + dz), (-0.42, 0.62, 0.75), (-1, -0.1, -0.3), by='flat', curl=40) | \
            hold('Right', (-0.022, y, z - dz), (0.42, 0.62, 0.75), (1, -0.1, -0.3), by='flat', curl=40)
    return hold('Left', (0.030, y - 0.015, z), (-0.55, 0.35, 0.8), (-0.5, 0.8, 0), curl=12, thumb=0) | \
        hold('Right', (-0.012, y + 0.008, z - 0.01), (0.55 + 0.2 * np.sin(r), 0.15, 0.8), (0.5, -0.6 + 0.25 * np.cos(r), 0.1), curl=55)


def hand_rub(t):
    """Rubs hands with disinfectant: palms, backs, laced fingers, thumbs. Ten seconds; two rounds make twenty."""
    base = stand(**bow(7, head=29)) | {'hips_m': (0.006 * wave(t, 5.0), 0.001, 0), 'Chest': [('x', 2 - 0.6 * wave(t, 10 / 3))]}
    i = max(k for k, (at, _) in enumerate(RUBS) if at <= t)
    now = base | _rub(RUBS[i][1], t)
    if i + 1 < len(RUBS) and t > RUBS[i + 1][0] - 0.4:
        return keyed(t, [(RUBS[i + 1][0] - 0.4, now), (RUBS[i + 1][0], base | _rub(RUBS[i + 1][1], t))])
    return now


def _peel(t, length_s, first):
    """Peels the glove off one hand from outside at the cuff, then the other from inside with a bare finger."""
    other = 'Left' if first == 'Right' else 'Right'
    s = 1 if first == 'Left' else -1
    base = stand(**bow(7, head=30))

    def at(x, y=1.10, z=0.31):
        return (x * s, y, z)
    still = lambda curl, x=0.055: hold(first, at(x), (-0.75 * s, 0.10, 0.75), (-0.3 * s, -1, 0), curl=curl)  # noqa: E731
    pinch = base | still(8) | hold(other, at(0.110, 1.125, 0.235), (0.62 * s, -0.35, 0.5), (0.2 * s, -1, -0.1), by='tip', curl=40, thumb=30)
    pull = base | still(4, 0.075) | hold(other, at(-0.075, 1.115, 0.395), (0.72 * s, -0.25, 0.35), (0.2 * s, -1, -0.1), by='tip', curl=50, thumb=34)
    # the gloved hand keeps what it has taken, balled; a bare finger slips under its cuff
    ball = lambda x: hold(other, at(x), (0.75 * s, 0.10, 0.75), (0.3 * s, -1, 0), curl=62, thumb=34)  # noqa: E731
    slip = base | ball(-0.060) | hold(first, at(-0.115, 1.130, 0.235), (-0.70 * s, -0.30, 0.4), (-0.1 * s, -1, -0.2), by='tip', curl=10, thumb=30)
    roll = base | ball(-0.075) | hold(first, at(0.060, 1.115, 0.400), (-0.72 * s, -0.25, 0.35), (-0.1 * s, -1, -0.2), by='tip', curl=38, thumb=30)
    k = length_s / 5.6
    return keyed(t, [(0, idle(0)), (0.7 * k, pinch), (1.1 * k, pinch), (1.9 * k, pull), (2.2 * k, pull), (2.8 * k, slip), (3.1 * k, slip),
                     (3.9 * k, roll), (4.6 * k, bin_drop(first)), (4.85 * k, bin_drop(first)), (5.6 * k, idle(0))])


def doff_outer_gloves(t):
    """Takes off the outer gloves: left first."""
    return _peel(t, 5.6, 'Left')


def doff_inner_gloves(t):
    """Takes off the inner gloves: right first."""
    return _peel(t, 5.6, 'Right')


def don_gloves(t):
    """Pulls gloves on, left hand then right, each over the cuff."""
    base = stand(**bow(7, head=29))

    def on(side):
        other, s = ('Right', 1) if side == 'Left' else ('Left', -1)
        hand = lambda curl, y: hold(side, (0.050 * s, y, 0.33), (-0.40 * s, 0.75, 0.6), (-1 * s, -0.2, -0.3), curl=curl)  # noqa: E731
        start = base | hand(2, 1.09) | hold(other, (0.030 * s, 1.20, 0.42), (0.45 * s, -0.75, -0.1), (0.4 * s, 0.2, -1), by='tip', curl=42, thumb=30)
        done = base | hand(4, 1.13) | hold(other, (0.085 * s, 1.03, 0.265), (0.60 * s, -0.5, 0.2), (0.2 * s, -0.2, -1), by='tip', curl=42, thumb=30)
        flex = base | hand(44, 1.13) | hold(other, (0.085 * s, 1.02, 0.260), (0.60 * s, -0.5, 0.2), (0.2 * s, -0.2, -1), by='tip', curl=42, thumb=30)
        return start, done, flex
    (a, b, c), (d, e, f) = on('Left'), on('Right')
    return keyed(t, [(0, idle(0)), (0.7, a), (1.5, b), (1.85, c), (2.1, b), (2.7, d), (3.5, e), (3.85, f), (4.1, e), (5.0, idle(0))])


# ---------------------------------------------------------------- head

def _strap(height_m, back_m, wide_m=0.100):
    """Takes a strap behind the head with both hands, thumbs under it."""
    return both((wide_m, height_m, back_m), (-0.55, 0.55, -0.5), (-0.8, -0.1, 0.6), of='Head', curl=38, thumb=26, by='tip', hint=(0.8, -0.6, 0.45))


def _ahead(wide_m, height_m, ahead_m, of='Head'):
    """Holds a strap at both ends before the face."""
    return both((wide_m, height_m, ahead_m), (-0.45, 0.75, 0.35), (-0.75, 0.1, -0.5), of=of, curl=46, thumb=28, by='tip', hint=(0.9, -0.8, 0.1))


def _over(wide_m=0.110):
    return both((wide_m, 1.855, 0.045), (-0.65, 0.65, -0.1), (-0.8, -0.5, 0.3), of='Head', curl=42, thumb=28, by='tip', hint=(0.8, -0.35, 0.6))


def doff_goggles(t):
    """Takes the goggles off by the strap behind the head, eyes closed, bent forward, away from the face."""
    bent = stand(**bow(14, head=20))
    back = bent | _strap(1.690, -0.045)
    over = bent | _over()
    front = bent | _ahead(0.080, 1.66, 0.33)
    low = stand(**bow(11, head=22)) | both((0.060, 1.16, 0.42), (-0.35, 0.2, 1), (-0.6, -0.7, 0), curl=46, thumb=28)
    return keyed(t, [(0, idle(0)), (0.85, back), (1.15, back), (1.65, over), (2.1, front), (2.6, low), (3.2, bin_drop()), (3.45, bin_drop()),
                     (4.2, idle(0))])


def doff_respirator(t):
    """Takes the respirator off by its straps: the lower one over the head first, then the upper; the front is not touched."""
    bent = stand(**bow(12, head=16))
    lower = bent | _strap(1.575, -0.050, 0.085)
    over = bent | _over()
    hang = bent | _ahead(0.085, 1.63, 0.245)
    upper = bent | _strap(1.735, -0.055, 0.095)
    front = bent | _ahead(0.090, 1.62, 0.34)
    low = stand(**bow(11, head=22)) | both((0.070, 1.16, 0.42), (-0.35, 0.2, 1), (-0.6, -0.7, 0), curl=46, thumb=28)
    return keyed(t, [(0, idle(0)), (0.8, lower), (1.05, lower), (1.5, over), (1.9, hang), (2.5, upper), (2.75, upper), (3.2, over), (3.6, front),
                     (4.05, low), (4.6, bin_drop()), (4.85, bin_drop()), (5.6, idle(0))])


def doff_cap(t):
    """Takes the cap off from behind with the right hand, forward and down."""
    bent = stand(**bow(8, head=14))
    back = bent | hold('Right', (-0.030, 1.775, -0.085), (0.35, 0.45, -0.8), (0.15, -0.5, 1), of='Head', curl=36, thumb=24, by='tip', hint=(-1, 0.1, 0.2))
    over = bent | hold('Right', (-0.040, 1.890, 0.080), (0.35, 0.7, 0.4), (0.2, -0.8, 0.6), of='Head', curl=46, thumb=28, by='tip', hint=(-1, -0.1, 0.2))
    front = bent | hold('Right', (-0.090, 1.62, 0.34), (0.30, 0.3, 1), (0.7, -0.7, 0), of='Head', curl=56, thumb=30, hint=(-0.9, -0.9, 0.1))
    return keyed(t, [(0, idle(0)), (0.75, back), (0.95, back), (1.35, over), (1.7, front), (2.25, bin_drop()), (2.5, bin_drop()), (3.2, idle(0))])


def don_mask(t):
    """Puts a mask on: to the face, strap over the head, second strap, then both fingers mould the nose bar."""
    up = stand(**bow(2, head=7))
    pick = stand(**bow(7, head=24)) | both((0.050, 1.15, 0.36), (-0.35, 0.3, 1), (-0.5, 0.8, 0), curl=40, thumb=26)
    face = up | hold('Left', (0.040, 1.584, 0.225), (-0.62, 0.68, -0.1), (-0.3, 0, -1), of='Head', curl=20, by='flat', hint=ELBOW) | \
        hold('Right', (-0.075, 1.625, 0.170), (0.4, 0.75, -0.4), (0.7, 0, -0.6), of='Head', curl=40, thumb=26, by='tip', hint=(-0.8, -0.7, -0.1))
    over = face | hold('Right', (-0.085, 1.850, 0.030), (0.5, 0.6, -0.5), (0.6, -0.6, 0.1), of='Head', curl=40, thumb=26, by='tip', hint=(-1, -0.1, 0.2))
    crown = face | hold('Right', (-0.080, 1.735, -0.060), (0.5, 0.45, -0.5), (0.8, 0, 0.5), of='Head', curl=38, thumb=26, by='tip', hint=(-1, -0.3, 0.15))
    nape = face | hold('Right', (-0.070, 1.580, -0.050), (0.5, 0.35, -0.5), (0.8, 0, 0.5), of='Head', curl=38, thumb=26, by='tip', hint=(-1, -0.5, 0.15))
    bar = lambda t: up | both((0.013 + 0.014 * (0.5 - 0.5 * np.cos(2 * np.pi * (t - 4.1))), 1.655 - 0.016 * (0.5 - 0.5 * np.cos(2 * np.pi * (t - 4.1))),  # noqa: E731
                               0.178), (-0.40, 0.45, -0.55), (-0.25, -0.3, -1), of='Head', curl=16, thumb=20, by='tip', hint=ELBOW)
    return keyed(t, [(0, idle(0)), (0.7, pick), (1.35, face), (1.9, over), (2.35, crown), (2.85, over), (3.3, nape), (4.1, bar), (5.1, bar),
                     (6.0, idle(0))])


def don_seal_check(t):
    """Checks the seal: both hands cover the mask, breathes out, then in; feels along the edge."""
    def check(t):
        out = bump(t, 1.5, 0.45) - bump(t, 2.7, 0.45)
        return stand(**{'Chest': [('x', 1.6 * out)], 'UpperChest': [('x', 1.2 * out)], 'Neck': [('x', 2)], 'Head': [('x', 3 + out)],
                        'LeftShoulder': [('z', -5 - 2.0 * out)], 'RightShoulder': [('z', 5 + 2.0 * out)]}) | both(
            (0.046, 1.582, 0.202), (-0.36, 0.84, -0.15), (-0.45, 0, -1), of='Head', curl=20, thumb=8, by='flat', hint=ELBOW)
    return keyed(t, [(0, idle(0)), (0.85, check), (3.5, check), (4.5, idle(0))])


# ---------------------------------------------------------------- suit

def don_zip_up(t):
    """Draws the zip of the coverall from the belly to the chin."""
    low = stand(**bow(15, head=32)) | hold('Right', (0.0, 1.000, 0.225), (0.75, -0.35, 0.3), (0.2, 0, -1), by='tip', curl=50, thumb=34, hint=(-0.9, -0.6, -0.2)) | \
        hold('Left', (0.035, 0.930, 0.215), (-0.65, -0.55, 0.2), (-0.2, 0, -1), by='tip', curl=48, thumb=32, hint=(0.9, -0.6, -0.2))
    mid = stand(**bow(6, head=24)) | hold('Right', (0.0, 1.28, 0.215), (0.75, 0.25, 0.1), (0.3, 0, -1), by='tip', curl=50, thumb=34, hint=(-1, -0.5, 0)) | \
        hold('Left', (0.035, 1.00, 0.215), (-0.65, -0.45, 0.2), (-0.2, 0, -1), by='tip', curl=48, thumb=32, hint=(0.9, -0.6, -0.2))
    top = stand(**bow(0, head=-8)) | hold('Right', (-0.005, 1.505, 0.165), (0.70, 0.45, -0.1), (0.3, -0.1, -1), by='tip', curl=50, thumb=34, hint=(-1, -0.5, 0.1)) | \
        hold('Left', (0.035, 1.30, 0.215), (-0.65, 0.35, 0.1), (-0.3, 0, -1), by='tip', curl=48, thumb=32, hint=(0.9, -0.7, -0.1))
    press = top | hold('Right', (-0.005, 1.485, 0.175), (0.70, 0.5, -0.1), (0.2, -0.1, -1), by='tip', curl=10, thumb=12, hint=(-1, -0.5, 0.1))
    return keyed(t, [(0, idle(0)), (0.75, low), (1.0, low), (1.65, mid), (2.2, top), (2.5, top), (2.8, press), (3.6, idle(0))])


def doff_coverall(t):
    """Unzips, lowers the hood backwards, peels the shoulders, draws the arms out and rolls the suit down inside out."""
    tall = stand(**bow(2, head=-6))
    chin = tall | hold('Right', (-0.005, 1.500, 0.170), (0.70, 0.45, -0.1), (0.3, -0.1, -1), by='tip', curl=50, thumb=34, hint=(-1, -0.5, 0.1)) | \
        hold('Left', (0.040, 1.36, 0.205), (-0.65, 0.35, 0.1), (-0.3, 0, -1), by='tip', curl=46, thumb=32, hint=(0.9, -0.7, -0.1))
    belly = stand(**bow(13, head=30)) | hold('Right', (0.0, 0.985, 0.225), (0.75, -0.35, 0.3), (0.2, 0, -1), by='tip', curl=50, thumb=34, hint=(-0.9, -0.6, -0.2)) | \
        hold('Left', (0.040, 1.20, 0.220), (-0.65, 0.25, 0.1), (-0.3, 0, -1), by='tip', curl=46, thumb=32, hint=(0.9, -0.7, -0.1))
    hood = stand(**bow(6, head=4)) | both((0.085, 1.800, 0.010), (-0.45, 0.55, -0.6), (-0.7, -0.5, 0.2), of='Head', curl=44, thumb=28, by='tip', hint=(1, -0.2, 0.2))
    behind = stand(**bow(6, head=10)) | both((0.105, 1.600, -0.100), (-0.45, 0.1, -0.8), (-0.6, -0.6, 0.3), curl=46, thumb=28, by='tip', hint=(1, -0.1, 0.1))
    collar = tall | both((0.120, 1.460, 0.105), (-0.2, 0.55, -0.6), (0.5, 0.3, -0.8), curl=48, thumb=30, hint=(0.9, -0.9, 0.2))
    shoulders = stand(**bow(4, head=4)) | both((0.250, 1.350, 0.000), (0.30, -0.3, -0.8), (-0.8, -0.2, -0.4), curl=48, thumb=30, hint=(1, -0.6, -0.2))
    # the hands meet behind the back and draw the sleeves off
    back_l = stand(**bow(10, head=8)) | hold('Left', (0.060, 1.000, -0.205), (-0.85, -0.35, 0.1), (0.2, 0, 1), curl=40, hint=(0.9, -0.2, -0.9)) | \
        hold('Right', (-0.020, 0.985, -0.235), (0.80, -0.35, -0.1), (-0.2, 0.2, 1), curl=50, hint=(-0.9, -0.2, -0.9))
    back_r = back_l | hold('Left', (0.100, 0.940, -0.215), (-0.80, -0.45, 0.1), (0.2, 0, 1), curl=50, hint=(0.9, -0.2, -0.9)) | \
        hold('Right', (-0.110, 0.910, -0.225), (0.65, -0.65, -0.1), (-0.2, 0.2, 1), curl=36, hint=(-0.9, -0.2, -0.9))
    waist = stand(**bow(15, head=28)) | both((0.185, 0.960, 0.060), (0.0, -0.75, 0.5), (-1, 0, -0.1), curl=46, thumb=28, hint=(0.9, -0.5, -0.7))
    knees = stand(**bow(54, head=8)) | {'Hips': [('x', 34)], 'hips_m': (0, -0.17, -0.16)} | both(
        (0.175, 0.50, 0.20), (-0.05, -0.85, 0.4), (-1, 0, -0.2), of=None, curl=46, thumb=28, hint=(0.9, -0.3, -0.7))
    ankles = stand(**bow(62, head=4)) | {'Hips': [('x', 48)], 'hips_m': (0, -0.30, -0.20)} | both(
        (0.165, 0.235, 0.21), (-0.05, -0.85, 0.5), (-1, 0, -0.2), of=None, curl=46, thumb=28, hint=(0.9, -0.2, -0.7))
    return keyed(t, [(0, idle(0)), (0.7, chin), (0.95, chin), (1.7, belly), (2.5, hood), (2.8, hood), (3.3, behind), (3.9, collar), (4.6, shoulders),
                     (5.2, back_l), (5.8, back_r), (6.2, back_l), (6.9, waist), (7.7, knees), (8.4, ankles), (8.9, ankles), (10.0, idle(0))])


def doff_boot_covers(t):
    """Bends, draws each boot cover over the heel and steps out of it, one after the other."""
    def bent(side, hand_m, lift=0.0, back=0.0):
        other, s = ('Right', 1) if side == 'Left' else ('Left', -1)
        pose = stand(**bow(60, head=0, turn_deg=8 * s)) | {'Hips': [('x', 44), ('y', 4 * s)], 'hips_m': (-0.05 * s, -0.27, -0.17)}
        pose |= {side + 'FootAt': {'yaw': 7 * s, 'move_m': (0.01 * s, lift, back), 'pitch': 30 if lift or back else 14, 'knee_out': 0.1}}
        pose |= hold(side, hand_m * np.array([s, 1, 1]), (-0.25 * s, -0.9, 0.2), (-0.8 * s, 0, -0.3), of=None, curl=42, thumb=30, hint=(0.9 * s, -0.2, -0.6))
        return pose | hold(other, (-0.13 * s, 0.56, 0.22), (0.15 * s, -0.5, 0.8), (0, -1, -0.4), of=None, curl=22, hint=(-0.8 * s, -0.3, -0.7))
    heel, off, step = np.array((0.165, 0.22, -0.02)), np.array((0.16, 0.27, 0.02)), np.array((0.17, 0.30, 0.14))
    up = stand(**bow(26, head=10)) | {'Hips': [('x', 16)], 'hips_m': (0, -0.08, -0.07)}

    def once(side, start_s):
        return [(start_s, bent(side, heel)), (start_s + 0.35, bent(side, heel)), (start_s + 0.75, bent(side, off, 0.13, -0.10)),
                (start_s + 1.15, bent(side, step, 0.10, -0.02)), (start_s + 1.5, bent(side, step))]
    return keyed(t, [(0, idle(0)), *once('Right', 0.9), (2.75, up), *once('Left', 3.3), (5.3, up), (6.4, idle(0))])
