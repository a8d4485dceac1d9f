"""The things that several places share."""
from atlas import drawing
from kit import box, cylinder, placed
from thing import display, part, print_on, thing


@drawing('phone_back', 30, 8, 3)
def _(pen):
    pen.fill('#1c1f22')
    pen.text(15, 4, 'KOUAN', 4, '#4d555c')


def smartphone():
    with thing('smartphone'):
        box('gloss:#17191c', (0.074, 0.008, 0.152), (0, 0.0042, 0), 0.0034)
        box('glass:#050607', (0.069, 0.0006, 0.146), (0, 0.0083, 0), 0.0002, '-y')
        display(0.066, 0.140, (0, 0.0088, 0), pitch=-90)
        box('gloss:#0d0f10', (0.026, 0.0012, 0.026), (-0.02, 0.0004, -0.055), 0.0005, '+y')


def build():
    smartphone()
