/** What the guides say, in English. */
export const en: Readonly<Record<string, string>> = {
  'hazmat.guide.111': 'Unknown cargo',
  'hazmat.guide.111.hazard': 'Nobody knows what it is: expect fire, explosion and poison.',
  'hazmat.guide.111.public': 'Stop upwind and uphill. 100\u00a0m all round; 800\u00a0m if a tank burns.',
  'hazmat.guide.111.response': 'Read number, placards and orange panel through binoculars. Nobody goes in.',

  'hazmat.guide.112': 'Explosives 1.1 to 1.3',
  'hazmat.guide.112.hazard': 'May explode; fragments reach 1,600\u00a0m.',
  'hazmat.guide.112.public':
    'Clear the distance all round. No radios within 100\u00a0m of electric detonators.',
  'hazmat.guide.112.response':
    'Fire in the cargo: let it burn. Flood a vehicle fire only while it has not reached the cargo.',

  'hazmat.guide.113': 'Wetted explosives',
  'hazmat.guide.113.hazard': 'Harmless only while wet; dried out it heats itself and may explode.',
  'hazmat.guide.113.public': 'Clear the distance all round; another one holds once the cargo burns.',
  'hazmat.guide.113.response':
    'Keep it wet, flood the surroundings. Never fight a cargo fire, never move heated cargo, never scrape it dry.',

  'hazmat.guide.114': 'Explosives 1.4',
  'hazmat.guide.114.hazard': 'May burn and throw pieces about.',
  'hazmat.guide.114.public': 'Clear the distance all round.',
  'hazmat.guide.114.response': 'Fire in the cargo: let it burn.',

  'hazmat.guide.115': 'Flammable gases',
  'hazmat.guide.115.hazard':
    'Takes fire easily. Heavier than air, the vapour creeps along the ground. A heated tank may burst within 4 to 9 minutes.',
  'hazmat.guide.115.public': 'Isolate, no ignition, keep out of hollows.',
  'hazmat.guide.115.response':
    'Stop the gas if that is safe, cool the tank. Do not put out the flame of a leak that cannot be stopped. Thaw frozen clothes before they come off.',

  'hazmat.guide.117P': 'Toxic and flammable gases; may polymerize',
  'hazmat.guide.117P.hazard':
    'A poison that also burns, and slightly lighter than air. Some people cannot smell it.',
  'hazmat.guide.117P.public': 'Isolate; protect downwind by Table 1.',
  'hazmat.guide.117P.response':
    'A gas-tight suit and breathing apparatus to go in. Measure with a cell of its own: photoionization is blind to it.',

  'hazmat.guide.124': 'Chlorine',
  'hazmat.guide.124.hazard':
    'Toxic, corrosive, makes other things burn. Heavier than air: fills hollows and creeps upwind.',
  'hazmat.guide.124.public': 'Isolate; protect downwind by Table 1, a large spill by Table 3.',
  'hazmat.guide.124.response':
    'Fog on the drifting cloud, no water on the leak. Turn a cylinder so that gas escapes and not liquid.',

  'hazmat.guide.125': 'Ammonia',
  'hazmat.guide.125.hazard':
    'Toxic, corrosive, burns within its limits. The gas is light, but a cold release hugs the ground.',
  'hazmat.guide.125.public': 'Isolate; protect downwind by Table 1, a large spill by Table 3.',
  'hazmat.guide.125.response': 'Fog downwind. No water on liquid or leak.',

  'hazmat.guide.130': 'Flammable liquids that do not mix with water',
  'hazmat.guide.130.hazard': 'Takes fire easily; floats on water.',
  'hazmat.guide.130.public': 'Isolate, no ignition. Vapour is heavier than air.',
  'hazmat.guide.130.response':
    'Foam, dry chemical, carbon dioxide. No solid jet, no tools that strike sparks.',

  'hazmat.guide.131': 'Flammable and toxic liquids',
  'hazmat.guide.131.hazard': 'Burns, may be without a visible flame; toxic.',
  'hazmat.guide.131.public': 'Isolate, no ignition.',
  'hazmat.guide.131.response': 'Alcohol-resistant foam, dry chemical. A thermal camera shows the flame.',

  'hazmat.guide.135': 'Self-heating substances',
  'hazmat.guide.135.hazard':
    'Damp starts it off: it heats itself, burns without air, gives off sulphur dioxide.',
  'hazmat.guide.135.public': 'Isolate; with water, protect downwind by Table 1.',
  'hazmat.guide.135.response':
    'Flood with water. Do not smother, do not use dry sand, do not sprinkle lightly.',

  'hazmat.guide.136': 'Substances that take fire in air',
  'hazmat.guide.136.hazard': 'Takes fire in air at about 30\u00a0°C; toxic.',
  'hazmat.guide.136.public': 'Isolate.',
  'hazmat.guide.136.response':
    'Keep it under water; wet sand, fog. Burnt skin stays under water or wet dressings.',

  'hazmat.guide.138': 'Substances that give off flammable gas in water',
  'hazmat.guide.138.hazard': 'Reacts violently with water; the gas may catch fire or explode.',
  'hazmat.guide.138.public': 'Isolate, stop engines, no ignition.',
  'hazmat.guide.138.response':
    'No water, no foam. Dry sand, dry chemical, soda ash, lime, or let it burn. Keep what is left dry.',

  'hazmat.guide.140': 'Oxidizers',
  'hazmat.guide.140.hazard': 'Makes other things burn, decomposes with heat, may explode in a fire.',
  'hazmat.guide.140.public': 'Isolate; a burning cargo of ammonium nitrate asks for 1,600\u00a0m.',
  'hazmat.guide.140.response':
    'Water, and much of it; no dry chemical, no foam. Keep fuel and organic matter away.',

  'hazmat.guide.143': 'Unstable oxidizers',
  'hazmat.guide.143.hazard': 'As oxidizers, and less stable.',
  'hazmat.guide.143.public': 'Isolate.',
  'hazmat.guide.143.response': 'Flood with water. No organic absorbent, no dry chemical.',

  'hazmat.guide.146': 'Organic peroxides sensitive to heat',
  'hazmat.guide.146.hazard': 'Warmed, it runs away by itself: white smoke, hissing, explosion.',
  'hazmat.guide.146.public': 'Clear the distance all round as soon as it hisses.',
  'hazmat.guide.146.response': 'Flood from a distance, do not go near, do not move a heated box.',

  'hazmat.guide.147': 'Lithium-ion batteries',
  'hazmat.guide.147.hazard': 'Heated cells vent toxic, flammable gas and catch fire again for weeks.',
  'hazmat.guide.147.public': 'Isolate; more when it burns.',
  'hazmat.guide.147.response':
    'Small fire: much water, nothing else. Large fire: let it burn, keep neighbours wet. Keep watch.',

  'hazmat.guide.156': 'Toxic liquids that burn',
  'hazmat.guide.156.hazard': 'Toxic; water may free poisonous gas or burst a closed drum.',
  'hazmat.guide.156.public': 'Isolate; Table 1 where it has the substance.',
  'hazmat.guide.156.response':
    'Alcohol-resistant foam, fog and dike, or carbon dioxide and dry chemical, as the substance asks.',

  'hazmat.guide.157': 'Toxic and corrosive substances that do not burn',
  'hazmat.guide.157.hazard':
    'Poisons or burns skin and lungs; with acid, metal or water it may give off gas.',
  'hazmat.guide.157.public': 'Isolate; Table 1 where it has the substance.',
  'hazmat.guide.157.response':
    'Fog, dike, dry sand. Flush skin for 30 minutes; hydrofluoric acid: rinse for 5 minutes, then calcium gluconate gel.',
}
