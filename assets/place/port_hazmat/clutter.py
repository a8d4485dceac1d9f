"""What lies about in a working yard. Each thing stands at its own origin on the ground."""
import random

from kit import box, cylinder, lathe, linear, placed, quad, tube
from port_hazmat.draw import mark, rect

WOOD, RUST, DARK, RED, YELLOW, STEEL = (linear(c) for c in ('#8f7650', '#6b4a34', '#24282c', '#a31f1a', '#c9a227', '#7d8488'))


def pallets(layers):
    """A stack of pallets, 1.2 by 1.0 m, none quite above the other."""
    local = random.Random(layers)
    for k in range(layers):
        with placed(local.uniform(-0.04, 0.04), 0.144 * k, local.uniform(-0.04, 0.04), local.uniform(-3, 3)):
            tint = WOOD * local.uniform(0.6, 1.0)
            for z in (-0.45, 0, 0.45):
                box('hull', (1.2, 0.10, 0.10), (0, 0.05, z), 0, '-y', tint * 0.8)
            for x in range(7):
                box('hull', (0.10, 0.022, 1.0), (-0.54 + 0.18 * x, 0.121, 0), 0, '-y', tint)


def lashing_bin():
    """A steel cage of twist locks and lashing rods."""
    for s in (-1, 1):
        box('hull', (1.5, 0.62, 0.03), (0, 0.45, s * 0.5), 0, tint=YELLOW * 0.8)
        box('hull', (0.03, 0.62, 1.0), (s * 0.75, 0.45, 0), 0, tint=YELLOW * 0.75)
        box('hull', (1.5, 0.12, 0.10), (0, 0.06, s * 0.38), 0, '-y', DARK)
    box('hull', (1.46, 0.03, 0.98), (0, 0.15, 0), 0, '-y', RUST)
    local = random.Random(9)
    for k in range(14):
        with placed(local.uniform(-0.6, 0.6), local.uniform(0.40, 0.62), local.uniform(-0.36, 0.36), local.uniform(0, 360), local.uniform(-30, 30)):
            box('hull', (0.10, 0.10, 0.17), (0, 0, 0), 0.02, tint=RUST * local.uniform(0.6, 1.4))
            cylinder('hull', 0.012, 0.16, (0.08, 0.02, 0), 'x', 5, tint=STEEL)
    for k in range(4):
        tube('hull', [(-0.62 + 0.05 * k, 0.70 + 0.02 * k, -0.44 + 0.1 * k), (0.68, 0.86 + 0.03 * k, -0.30 + 0.16 * k)], 0.014, 5, tint=RUST * 1.2)


def hose_cabinet():
    """Fire hose and extinguishers in a red cabinet on legs, its front to +Z."""
    box('hull', (0.8, 1.0, 0.30), (0, 0.95, 0), 0.02, tint=RED)
    quad('hull', 0.70, 0.90, (0, 0.95, 0.152), rect('grain'), linear('#b8352c'))
    mark('firebox', 0.5, 0.25, (0, 1.12, 0.156))
    box('hull', (0.02, 0.14, 0.03), (0.30, 0.9, 0.165), 0, tint=STEEL)
    for s in (-1, 1):
        box('hull', (0.05, 0.46, 0.05), (s * 0.34, 0.23, 0), 0, '-y', DARK)


def dunnage(seed):
    """Planks, a broken pallet board, straps, a bottle: what nobody has picked up yet."""
    local = random.Random(seed)
    for k in range(4):
        with placed(local.gauss(0, 0.5), 0.02 + 0.012 * k, local.gauss(0, 0.4), local.uniform(0, 180)):
            box('hull', (local.uniform(0.5, 1.3), 0.025, 0.09), (0, 0, 0), 0, '-y', WOOD * local.uniform(0.5, 1.0))
    x, z = local.uniform(-0.5, 0.5), local.uniform(-0.5, 0.5)
    tube('hull', [(x + 0.1 * k + local.gauss(0, 0.05), 0.012, z + local.gauss(0, 0.10)) for k in range(7)], 0.009, 3, tint=linear('#2f5f94'))
    for k in range(3):
        with placed(local.gauss(0, 0.6), 0.0, local.gauss(0, 0.5), local.uniform(0, 360)):
            lathe('hull', [(0.03, -0.1), (0.032, 0.05), (0.012, 0.09), (0, 0.1)], (0, 0.032, 0), 'x', 7, linear(('#9fb3b5', '#6b7f5c', '#b9b3a2')[k]))
