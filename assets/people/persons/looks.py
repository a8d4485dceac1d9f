"""Looks: tone of skin, lips, iris, brows, hair and lines of age of each role; colours are linear light."""

_SKINS = {'a': 'asian', 'b': 'african', 'c': 'caucasian'}

BLACK, BROWN, CHESTNUT, FAIR, GREY, WHITE = ((0.016, 0.012, 0.010), (0.034, 0.020, 0.013), (0.075, 0.038, 0.020), (0.26, 0.165, 0.075),
                                             (0.16, 0.155, 0.15), (0.42, 0.41, 0.40))


def _look(sex, age, picture, tone, hair, style, **more):
    """Fills in what follows from sex, age and tone; anything may be said otherwise in `more`."""
    stage = 'young' if age < 38 else 'middleage' if age < 58 else 'old'
    woman = sex == 'f'
    light = sum(tone) / 3
    lip = tuple(t * k for t, k in zip(tone, (0.86, 0.44, 0.47) if light > 0.2 else (0.98, 0.66, 0.68)))
    look = {'skin': f'{stage}_{_SKINS[picture]}_{"female" if woman else "male"}', 'tone': tone, 'hair': hair, 'style': style,
            'lip': lip, 'lip_amount': 0.72 if woman else 0.42, 'lip_rough': 0.34 if woman else 0.44, 'brow': 'eyebrow001' if woman else 'eyebrow010',
            'brow_amount': 0.72 if woman else 0.85, 'liner': 0.62 if woman else 0.40, 'lash': 0.62 if woman else 0.34,
            'iris': (0.050, 0.022, 0.010), 'lines': max(0.0, min(1.0, (age - 30) / 45)), 'stubble': 0.0 if woman else 0.16,
            'hairline_m': 0.056 if woman else 0.058, 'temple_m': 0.022 if woman else 0.034, 'sideburn_m': 0.010 if woman else 0.020,
            'picture': 0.50, 'blood': 1.0, 'neck_down_m': 0.075, 'seed': age}
    return look | more


LOOKS = {
    'officer2': _look('f', 29, 'a', (0.58, 0.365, 0.262), BLACK, ('bun', {})),
    'officer3': _look('m', 34, 'c', (0.47, 0.290, 0.205), BROWN, ('short', {'top_m': 0.036, 'sweep': 0.6}), iris=(0.07, 0.045, 0.020)),
    'supervisor': _look('m', 54, 'a', (0.49, 0.300, 0.205), BLACK, ('short', {'top_m': 0.026, 'sweep': 0.7, 'forward': 0.1}), grey=0.40,
                        hairline_m=0.064),
    'quarantine-doctor': _look('f', 45, 'b', (0.175, 0.090, 0.058), BLACK, ('afro', {'thick_m': 0.018}), brow='eyebrow002'),
    'quarantine-assistant': _look('m', 27, 'a', (0.40, 0.235, 0.150), BLACK, ('short', {'top_m': 0.034, 'sweep': -0.3, 'forward': 0.7})),
    'purser': _look('f', 39, 'c', (0.57, 0.375, 0.285), CHESTNUT, ('bun', {'up_m': 0.005, 'size_m': 0.040}), brow='eyebrow002',
                    lip=(0.42, 0.075, 0.075), lip_amount=0.85, iris=(0.05, 0.075, 0.06), parting_m=0.022, brow_tone=(0.05, 0.028, 0.016)),
    'steward': _look('m', 29, 'b', (0.150, 0.076, 0.048), BLACK, ('cropped', {'thick_m': 0.004}), stubble=0.22),
    'passenger-m58': _look('m', 58, 'c', (0.50, 0.315, 0.225), GREY, ('short', {'top_m': 0.030, 'sweep': 0.5, 'forward': -0.1, 'back': True}),
                           stubble=0.30, beard_tone=WHITE, brow_tone=(0.10, 0.09, 0.08), hairline_m=0.068, grey=0.55, moustache=True),
    'passenger-f31': _look('f', 31, 'c', (0.37, 0.210, 0.135), BLACK, ('tail', {'length_m': 0.24}), brow='eyebrow003', parting_m=0.004,
                           iris=(0.030, 0.014, 0.007)),
    'passenger-f24': _look('f', 24, 'a', (0.62, 0.405, 0.300), BLACK, ('bob', {}), brow='eyebrow005'),
    'passenger-m41': _look('m', 41, 'b', (0.105, 0.052, 0.034), BLACK, ('cropped', {'thick_m': 0.003}), stubble=0.35, hairline_m=0.064),
    'passenger-m35': _look('m', 35, 'c', (0.30, 0.165, 0.103), BLACK, ('short', {'top_m': 0.040, 'sweep': 0.4, 'back': True, 'lift': 0.5}), stubble=0.55,
                           iris=(0.028, 0.013, 0.007)),
    'passenger-f44': _look('f', 44, 'a', (0.44, 0.265, 0.175), BLACK, ('scarf', {})),
    'passenger-m50': _look('m', 50, 'a', (0.52, 0.320, 0.225), BLACK, ('bald', {}), root_amount=0.18, hairline_soft_m=0.024, grey=0.3),
    'passenger-m38': _look('m', 38, 'c', (0.42, 0.250, 0.165), BLACK, ('short', {'top_m': 0.024, 'sweep': 0.1, 'forward': 0.6}), stubble=0.40,
                           neck_down_m=0.040),
    'elder': _look('f', 76, 'c', (0.54, 0.365, 0.285), WHITE, ('bun', {'up_m': 0.020, 'size_m': 0.027, 'volume_m': 0.014}), lip_amount=0.6,
                   lip=(0.40, 0.20, 0.18), brow_tone=(0.22, 0.20, 0.18), brow_amount=0.45, grey=0.7, hairline_m=0.064, iris=(0.06, 0.075, 0.085)),
    'parent': _look('f', 36, 'b', (0.245, 0.130, 0.085), BLACK, ('curls', {'length_m': 0.085}), brow='eyebrow002'),
    'child': _look('f', 8, 'b', (0.285, 0.155, 0.103), BROWN, ('curls', {'tied': True}), lip_amount=0.40, liner=0.30, lash=0.5, hairline_m=0.054,
                   brow_amount=0.55, lines=0.0),
    'diplomat': _look('m', 62, 'b', (0.130, 0.068, 0.046), (0.030, 0.028, 0.027), ('cropped', {'thick_m': 0.006, 'bump_m': 0.001}), grey=0.75,
                      hairline_m=0.070, stubble=0.25, beard_tone=GREY, brow_tone=(0.05, 0.048, 0.045)) | {'picture': 0.25},
    'docker': _look('m', 37, 'a', (0.42, 0.245, 0.160), BLACK, ('short', {'top_m': 0.014, 'side_m': 0.008}), stubble=0.30),
    'driver': _look('m', 47, 'c', (0.56, 0.355, 0.275), CHESTNUT, ('short', {'top_m': 0.020}), stubble=0.55, blood=1.5, iris=(0.05, 0.075, 0.09)),
    'clerk': _look('f', 33, 'a', (0.56, 0.350, 0.250), BLACK, ('tail', {'length_m': 0.20, 'up_m': 0.045}), parting_m=0.02),
    'broker': _look('m', 45, 'c', (0.33, 0.185, 0.118), BLACK, ('short', {'top_m': 0.026, 'sweep': 0.6}), moustache=True, stubble=0.30, grey=0.20,
                    hairline_m=0.064),
    'manager': _look('m', 48, 'c', (0.55, 0.360, 0.275), (0.09, 0.075, 0.060), ('short', {'top_m': 0.034, 'sweep': 0.2, 'back': True}), grey=0.35,
                     iris=(0.06, 0.09, 0.11), hairline_m=0.066),
    'port-ic': _look('f', 47, 'a', (0.48, 0.295, 0.200), BLACK, ('bun', {'up_m': 0.0}), grey=0.20),
    'firefighter': _look('m', 31, 'b', (0.235, 0.125, 0.080), BLACK, ('cropped', {'thick_m': 0.004}), stubble=0.30),
    'dog-handler': _look('f', 32, 'c', (0.60, 0.400, 0.315), FAIR, ('tail', {'length_m': 0.17, 'up_m': 0.035}), brow_tone=(0.12, 0.075, 0.035),
                         iris=(0.055, 0.085, 0.10), lip_amount=0.6),
    'decon-lead': _look('m', 42, 'a', (0.36, 0.205, 0.130), BLACK, ('short', {'top_m': 0.020, 'side_m': 0.008}), stubble=0.22),
    'employee': _look('m', 33, 'a', (0.51, 0.310, 0.212), BLACK, ('short', {'top_m': 0.036, 'sweep': 0.45, 'forward': 0.5}), stubble=0.22),
}
