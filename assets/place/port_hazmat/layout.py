"""Where things stand in the yard: read this file to know the place.

Frame: metres, Y up, north -Z, east +X. Box A stands at the origin, its doors to the east, so that a point's
distance from it is its distance from the origin. Base wind NE: upwind is +X -Z, and the gate lies there.
"""
import math

# Block D7: three rows and four bays with 3 m gaps, at most two high. Slots (x, z).
GAP = 3.0
BAYS = [-(6.058 + GAP) * k for k in range(4)]
ROWS = [(2.438 + GAP) * k for k in range(3)]
# How many boxes stand in each slot: by row, by bay.
D7_HEIGHTS = ((1, 1, 2, 1), (1, 2, 1, 2), (1, 2, 1, 0))
BOX_A, BOX_B = (0.0, 0.0), (0.0, ROWS[1])
BUND = (-32.6, -3.6, 6.6, 14.0)       # x0, z0, x1, z1: kerb and fence of the block
GATE_EAST = (-1.8, 8.2)               # z range of the block's open gate, in its east side
TRUCK_LANE_Z = 16.0
RTG_X, RTG_Z0, SPAN = -11.0, -5.4, 23.47

ROAD_X = (10.0, 30.0)                 # main road, north to south
LANE_Z = (-22.0, -6.0)                # service road north of D7
APRON = (34.0, -134.0, 142.0, -14.0)  # open examination apron, north-east
QUAY_Z, BASIN_X = 62.0, -100.0
GATE_Z = -150.0
OFFICE = (41.0, -140.0)               # centre of the examination office, 10 by 6 m
SHELTER = (52.0, 6.0)                 # behind block D8

# Frame of the post: origin on the hot line 100 m upwind of box A, local +Z away from it.
POST = (100 / math.sqrt(2), -100 / math.sqrt(2))
POST_YAW = 135.0

DRAIN = (8.4, 9.6)
WINDSOCK = (33.6, 6.4, -44.0)
IBC = (1.6, 6.4)

# Blocks of ordinary boxes: name, centre x, z, bays, rows, feet.
BLOCKS = (
    ('C5', -92.0, -38.0, 5, 6, 20), ('C6', -54.0, -38.0, 5, 6, 20), ('C7', -14.5, -38.0, 5, 6, 20),
    ('D5', -98.0, 6.4, 5, 6, 20), ('D6', -58.0, 6.4, 5, 6, 20), ('D8', 53.0, 6.4, 5, 6, 20), ('D9', 105.0, 6.4, 4, 6, 40),
)

# Light masts: x, z.
MASTS = ((8.0, -24.0), (33.0, 24.0), (-36.0, -14.0), (-36.0, 24.0), (112.0, -46.0), (50.0, -112.0), (7.0, -80.0), (-75.0, -14.0))
MAST_H = 24.0


def yaw_to(x, z, to_x, to_z):
    """Returns the yaw that looks from one point to another: yaw 0 looks along -Z, positive turns left."""
    return math.degrees(math.atan2(x - to_x, z - to_z))


def post_point(x, z):
    """Turns a point of the post's frame into the yard's."""
    c, s = math.cos(math.radians(POST_YAW)), math.sin(math.radians(POST_YAW))
    return POST[0] + c * x + s * z, POST[1] - s * x + c * z
