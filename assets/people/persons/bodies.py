"""Bodies: age, sex, build, descent and features of each role, as morph weights of the base mesh.

Roles are cast at random over descents: nothing a person wears, does or suffers from follows from the face.
"""

_ORIGINS = ('african', 'asian', 'caucasian')
_BUILD = ('min', 'average', 'max')


def _thirds(share):
    """Splits 0..1 into weights of the targets min, average and max."""
    share = min(max(share, 0.0), 1.0)
    return {'min': max(0.0, 1 - 2 * share), 'average': 1 - abs(2 * share - 1), 'max': max(0.0, 2 * share - 1)}


def _ages(years):
    """Splits an age in years between the targets of about 1, 10, 25 and 90 years."""
    stops = (('baby', 1.0), ('child', 10.0), ('young', 25.0), ('old', 90.0))
    years = min(max(years, 1.0), 90.0)
    for (low, a), (high, b) in zip(stops, stops[1:]):
        if years <= b:
            share = (years - a) / (b - a)
            return {low: 1 - share, high: share}
    return {'old': 1.0}


def body(sex, years, origins, muscle=0.5, weight=0.5, height=0.5, **features):
    """Computes morph weights. `muscle`, `weight`, `height` run 0..1 with 0.5 as average; features name single targets.

    A feature `nose__scale_horiz_incr` is the target nose/nose-scale-horiz-incr; features of paired targets
    (eyes, ears, cheek) are written once and go to both sides.
    """
    out = {}

    def add(name, amount):
        if amount > 1e-4:
            out[name] = out.get(name, 0.0) + amount
    total = sum(origins)
    tall = {'max': max(0.0, 2 * height - 1), 'min': max(0.0, 1 - 2 * height)}
    for age, a in _ages(years).items():
        for origin, share in zip(_ORIGINS, origins):
            add(f'macrodetails/{origin}-{sex}-{age}', a * share / total)
        for m, mw in _thirds(muscle).items():
            for w, ww in _thirds(weight).items():
                add(f'macrodetails/universal-{sex}-{age}-{m}muscle-{w}weight', a * mw * ww)
                for end, amount in tall.items():
                    add(f'macrodetails/height/{sex}-{age}-{m}muscle-{w}weight-{end}height', a * mw * ww * amount)
    for name, amount in features.items():
        group, target = name.split('__', 1)
        target = target.replace('_', '-')
        if group in ('eyes', 'ears', 'cheek'):
            part = {'eyes': 'eye', 'ears': 'ear', 'cheek': 'cheek'}[group]
            for side in 'lr':
                add(f'{group}/{side}-{part}-{target}', amount)
        else:
            add(f'{group}/{group}-{target}', amount)
    return out


# origins: (African, Asian, European) shares of the base mesh's targets
BODIES = {
    'officer2': lambda: body('female', 29, (0, 0.85, 0.15), 0.5, 0.48, 0.578, head__oval=0.30, chin__width_min=0.25,
                             nose__scale_horiz_decr=0.10, mouth__cupidsbow_incr=0.2, eyes__height2_max=0.25),
    'officer3': lambda: body('male', 34, (0.05, 0.50, 0.45), 0.55, 0.55, 0.535, head__rectangular=0.30, nose__hump_morehump=0.25,
                             chin__prominent_more=0.25, eyes__size_small=0.05),
    'supervisor': lambda: body('male', 54, (0, 0.9, 0.1), 0.50, 0.62, 0.558, head__square=0.40, chin__width_max=0.25,
                               nose__scale_horiz_incr=0.15, cheek__volume_inflate=0.15, eyes__bag_max=0.25),
    'quarantine-doctor': lambda: body('female', 45, (0.70, 0.0, 0.30), 0.45, 0.55, 0.483, head__oval=0.35, cheek__bones_out=0.25,
                                      nose__width3_min=0.15, mouth__upperlip_volume_inflate=0.10),
    'quarantine-assistant': lambda: body('male', 27, (0.15, 0.75, 0.10), 0.48, 0.42, 0.507, head__round=0.25, nose__scale_horiz_incr=0.20,
                                         ears__wing_out=0.25),
    'purser': lambda: body('female', 39, (0.05, 0.10, 0.85), 0.45, 0.45, 0.549, head__diamond=0.20, nose__hump_morehump=0.15,
                           mouth__scale_horiz_incr=0.10, cheek__bones_out=0.20, chin__width_min=0.15),
    'steward': lambda: body('male', 29, (0.92, 0.0, 0.08), 0.55, 0.45, 0.453, head__oval=0.25, nose__width3_min=0.20, chin__prominent_more=0.15),
    'passenger-m58': lambda: body('male', 58, (0.05, 0.10, 0.85), 0.45, 0.60, 0.490, nose__hump_morehump=0.40, nose__scale_vert_incr=0.20,
                                  eyes__bag_max=0.35, head__rectangular=0.30, ears__size_big=0.25),
    'passenger-f31': lambda: body('female', 31, (0.18, 0.22, 0.60), 0.45, 0.50, 0.501, head__oval=0.35, nose__hump_morehump=0.15,
                                  eyes__size_big=0.20, mouth__lowerlip_volume_inflate=0.15),
    'passenger-f24': lambda: body('female', 24, (0, 0.97, 0.03), 0.45, 0.42, 0.570, head__round=0.30, chin__width_min=0.30,
                                  nose__point_up=0.15, cheek__volume_inflate=0.20),
    'passenger-m41': lambda: body('male', 41, (1.0, 0.0, 0.0), 0.58, 0.55, 0.478, head__square=0.20, cheek__bones_out=0.20,
                                  nose__scale_horiz_incr=0.10, forehead__scale_vert_more=0.15),
    'passenger-m35': lambda: body('male', 35, (0.22, 0.15, 0.63), 0.48, 0.50, 0.478, nose__hump_morehump=0.25, head__oval=0.20,
                                  eyes__size_big=0.10, mouth__lowerlip_volume_inflate=0.10, chin__prominent_more=0.15),
    'passenger-f44': lambda: body('female', 44, (0.12, 0.65, 0.23), 0.45, 0.60, 0.514, head__round=0.35, cheek__volume_inflate=0.20,
                                  nose__scale_horiz_incr=0.10),
    'passenger-m50': lambda: body('male', 50, (0.0, 0.80, 0.20), 0.42, 0.72, 0.533, head__round=0.40, cheek__volume_inflate=0.30,
                                  neck__double_more=0.30, eyes__bag_max=0.20),
    'passenger-m38': lambda: body('male', 38, (0.20, 0.35, 0.45), 0.52, 0.56, 0.476, head__diamond=0.20, nose__scale_horiz_incr=0.15,
                                  chin__cleft_in=0.2),
    'elder': lambda: body('female', 76, (0.05, 0.25, 0.70), 0.38, 0.50, 0.423, eyes__bag_max=0.35, mouth__scale_vert_decr=0.10,
                          cheek__inner_deflate=0.25, head__age_more=0.20),
    'parent': lambda: body('female', 36, (0.55, 0.05, 0.40), 0.48, 0.48, 0.514, head__oval=0.25, cheek__bones_out=0.15,
                           nose__width3_min=0.15),
    'child': lambda: body('female', 8, (0.45, 0.10, 0.45), 0.5, 0.45, 0.627, head__round=0.20, eyes__size_big=0.05),
    'diplomat': lambda: body('male', 62, (0.85, 0.0, 0.15), 0.48, 0.58, 0.484, head__rectangular=0.25, nose__width3_min=0.10,
                             eyes__bag_max=0.25, cheek__volume_inflate=0.10),
    'docker': lambda: body('male', 37, (0.05, 0.85, 0.10), 0.68, 0.56, 0.553, head__square=0.40, cheek__bones_out=0.35,
                           chin__width_max=0.30, nose__width1_max=0.15),
    'driver': lambda: body('male', 47, (0.0, 0.05, 0.95), 0.52, 0.74, 0.525, head__round=0.25, cheek__volume_inflate=0.25,
                           neck__double_more=0.35, nose__volume_potato=0.30, eyes__bag_max=0.20),
    'clerk': lambda: body('female', 33, (0.0, 0.90, 0.10), 0.45, 0.46, 0.571, head__diamond=0.25, mouth__scale_horiz_decr=0.10,
                          nose__scale_horiz_decr=0.10),
    'broker': lambda: body('male', 45, (0.15, 0.15, 0.70), 0.42, 0.58, 0.467, nose__hump_morehump=0.35, nose__point_down=0.20,
                           head__triangular=0.15, eyes__bag_max=0.15),
    'manager': lambda: body('male', 48, (0.0, 0.12, 0.88), 0.52, 0.58, 0.558, head__rectangular=0.35, chin__prominent_more=0.30,
                            chin__width_max=0.20, nose__scale_vert_incr=0.10),
    'port-ic': lambda: body('female', 47, (0.05, 0.80, 0.15), 0.60, 0.52, 0.591, head__square=0.25, cheek__bones_out=0.25,
                            eyes__bag_max=0.10),
    'firefighter': lambda: body('male', 31, (0.50, 0.05, 0.45), 0.72, 0.50, 0.532, head__square=0.25, chin__width_max=0.20,
                                nose__width3_min=0.10),
    'dog-handler': lambda: body('female', 32, (0.0, 0.10, 0.90), 0.58, 0.46, 0.555, head__oval=0.30, nose__point_up=0.20,
                                cheek__bones_out=0.10, mouth__upperlip_volume_inflate=0.10),
    'decon-lead': lambda: body('male', 42, (0.12, 0.70, 0.18), 0.56, 0.50, 0.508, head__triangular=0.20, nose__scale_horiz_incr=0.20,
                               eyes__bag_max=0.10),
    'employee': lambda: body('male', 33, (0, 0.75, 0.25), 0.52, 0.54, 0.571, head__square=0.15, nose__scale_horiz_incr=0.15),
}
