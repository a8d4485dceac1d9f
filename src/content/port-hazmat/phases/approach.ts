import { all, any, doneLate, fact, late, never, not, ofRun, runEnded, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { atLeastOf, cargo, HALTS, smeller, WITHIN_25_M, WITHIN_50_M, wind } from '../cases.ts'
import { sources } from '../sources.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo

/** The halts that lie within 45° of the wind's bearing; the first is the nearest to the way there. */
const RIGHT_HALTS = [
  { when: wind.n, places: ['north-road'] },
  { when: wind.ne, places: ['north-road', 'apron', 'east-apron'] },
  { when: wind.e, places: ['apron', 'east-apron'] },
]
const isUpwind = any(
  ...RIGHT_HALTS.map(({ when, places }) =>
    all(when, any(...places.map((place) => fact(`been-at-${place}`)))),
  ),
)
/** A halt that is not up the wind was entered before any that is. */
const cameFromElsewhere = any(
  ...RIGHT_HALTS.map(({ when, places }) =>
    all(
      when,
      any(
        ...HALTS.filter((halt) => !places.includes(halt)).map((wrong) =>
          all(...places.map((right) => without(ofRun(`been-at-${right}`), ofRun(`been-at-${wrong}`)))),
        ),
      ),
    ),
  ),
)
/** The place was entered, and not after the fact. */
const enteredBefore = (place: string, name: string): Condition =>
  without(ofRun(name), ofRun(`been-at-${place}`))

const isThere = all(fact('arrived'), not(fact('blasted')))
const hasLooked = all(isThere, fact('looked'))

/** What is to be seen, heard or told of Box A; of each the right answer by the cargo. */
const CUES = [
  {
    act: 'log-sound',
    fact: 'soundLogged',
    options: [
      { id: 'hiss', rightWhen: any(carbide, peroxide) },
      { id: 'popping', rightWhen: battery },
      { id: 'quiet', rightWhen: any(dithionite, nitrate, cyanide) },
    ],
  },
  {
    act: 'log-smoke',
    fact: 'smokeLogged',
    options: [
      { id: 'haze', rightWhen: any(carbide, dithionite) },
      { id: 'white-smoke', rightWhen: any(battery, peroxide) },
      { id: 'brown-smoke', rightWhen: nitrate },
      { id: 'no-smoke', rightWhen: cyanide },
    ],
  },
  {
    act: 'log-sill',
    fact: 'sillLogged',
    options: [
      { id: 'lime-crust', rightWhen: carbide },
      { id: 'melting-crust', rightWhen: nitrate },
      { id: 'yellow-drip', rightWhen: peroxide },
      { id: 'acid-trail', rightWhen: cyanide },
      { id: 'clean-sill', rightWhen: any(dithionite, battery) },
    ],
  },
  {
    act: 'log-wall',
    fact: 'wallLogged',
    options: [
      { id: 'bulging', rightWhen: any(carbide, peroxide) },
      { id: 'hot-wall', rightWhen: any(dithionite, nitrate, battery) },
      { id: 'straight-and-cool', rightWhen: cyanide },
    ],
  },
  {
    act: 'log-placard',
    fact: 'placardLogged',
    options: [{ id: 'removed', rightWhen: all() }, { id: 'never-any' }, { id: 'sound-placard' }],
  },
  {
    act: 'log-smell',
    fact: 'smellLogged',
    options: [
      { id: 'garlic', rightWhen: all(smeller.yes, carbide) },
      { id: 'sulphur', rightWhen: all(smeller.yes, dithionite) },
      { id: 'almond', rightWhen: all(smeller.yes, cyanide) },
      { id: 'sharp', rightWhen: all(smeller.yes, any(nitrate, battery, peroxide)) },
      { id: 'none-told', rightWhen: smeller.no },
    ],
  },
]
const allLogged = all(...CUES.map(({ fact: logged }) => fact(logged)))
const fourRight = atLeastOf(
  4,
  CUES.map(({ fact: logged }) => fact(`${logged}.right`)),
)
const blockStopped = all(fact('workStopped'), fact('enginesOff'), fact('craneAway'))

/** Into the yard from upwind, a look from afar, the colleague's mistake. Port-hazmat sheet §5, rows 5 to 9. */
export const approach: Phase = {
  id: 'approach',
  acts: [
    {
      id: 'read-background',
      places: HALTS,
      where: isThere,
      fact: 'backgroundRead',
      takesS: 2,
      instrument: 'dosimeter',
      tool: 'dosimeter',
    },
    {
      id: 'state-background',
      places: HALTS,
      where: isThere,
      requires: fact('backgroundRead'),
      fact: 'backgroundStated',
      options: [{ id: 'normal', rightWhen: all() }, { id: 'twice-normal' }, { id: 'withdraw-level' }],
    },
    { id: 'look', places: HALTS, where: isThere, fact: 'looked', takesS: 3, tool: 'binoculars' },
    {
      id: 'aim-camera',
      places: HALTS,
      where: isThere,
      fact: 'cameraAimed',
      takesS: 2,
      isRepeatable: true,
      instrument: 'thermal-camera',
      tool: 'thermal_camera',
    },
    ...CUES.map(({ act, fact: logged, options }) => ({
      id: act,
      places: HALTS,
      where: hasLooked,
      fact: logged,
      options,
    })),
    {
      id: 'stop-colleague',
      places: [...HALTS, 'muster', 'cordon'],
      where: fact('partnerErrs'),
      fact: 'colleagueStopped',
      options: [
        { id: 'stop-do-not-open', rightWhen: all() },
        { id: 'only-a-crack' },
        { id: 'stand-aside-and-open' },
      ],
      lines: [
        { id: 'doors-opened', by: 'buddy', when: fact('colleagueStopped.wrong') },
        { id: 'coming-back', by: 'buddy' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'stop-work',
      places: [...HALTS, 'muster', 'cordon'],
      where: all(fact('colleagueStopped'), not(fact('blasted'))),
      fact: 'workStopped',
      options: [
        { id: 'by-radio-to-control', rightWhen: all() },
        { id: 'shout-and-wave' },
        { id: 'walk-to-the-cab' },
      ],
      lines: [
        { id: 'block-stopped', by: 'clerk', when: fact('workStopped.right') },
        { id: 'cannot-hear', by: 'rtg-driver' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'engines-off',
      places: [...HALTS, 'muster', 'cordon'],
      where: fact('workStopped'),
      fact: 'enginesOff',
      tool: 'radio_ex',
    },
    {
      id: 'send-crane-away',
      places: [...HALTS, 'muster', 'cordon'],
      where: fact('workStopped'),
      fact: 'craneAway',
      lines: [{ id: 'crane-leaves', by: 'rtg-driver' }],
      tool: 'radio_ex',
    },
  ],
  injects: [
    {
      id: 'arrived',
      when: any(...HALTS.map((halt) => fact(`here-${halt}`))),
      fact: 'arrived',
    },
    { id: 'hiss', when: fact('arrived'), afterS: [3, 6], fact: 'hissing' },
    {
      id: 'partner-errs',
      when: any(allLogged, late('observe')),
      afterS: [2, 4],
      fact: 'partnerErrs',
    },
  ],
  steps: [
    {
      id: 'approach',
      after: ['dress'],
      doneWhen: isUpwind,
      limitS: 45,
      by: [{ goTo: RIGHT_HALTS.map(({ when, places }) => ({ place: places[0] as string, when })) }],
    },
    {
      id: 'stop-opening',
      after: [],
      opensWhen: fact('partnerErrs'),
      doneWhen: fact('colleagueStopped'),
      limitS: 10,
      by: [{ act: 'stop-colleague' }],
    },
    {
      id: 'measure-background',
      after: ['approach'],
      opensWhen: fact('arrived'),
      doneWhen: fact('backgroundStated'),
      limitS: 15,
      by: [{ act: 'read-background' }, { act: 'state-background' }],
    },
    {
      id: 'observe',
      after: ['measure-background'],
      opensWhen: fact('hissing'),
      doneWhen: allLogged,
      limitS: 60,
      by: [{ act: 'look' }, { act: 'aim-camera' }, ...CUES.map(({ act }) => ({ act }))],
    },
    {
      id: 'stop-block',
      after: ['observe', 'stop-opening'],
      doneWhen: blockStopped,
      limitS: 30,
      by: [{ act: 'stop-work' }, { act: 'engines-off' }, { act: 'send-crane-away' }],
    },
  ],
  criteria: [
    {
      id: 'comes-from-upwind',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(cameFromElsewhere, all(runEnded, not(isUpwind))),
      source: sources.erg111,
    },
    {
      id: 'keeps-beyond-25-m',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(...WITHIN_25_M.map((place) => enteredBefore(place, 'blasted'))),
      source: sources.erg111,
    },
    {
      id: 'observes-from-afar',
      weight: 10,
      severity: 'major',
      competency: 'C1',
      failWhen: any(
        ...WITHIN_50_M.filter((place) => !WITHIN_25_M.includes(place)).map((place) =>
          enteredBefore(place, 'cordonSet'),
        ),
        all(any(allLogged, fact('cordonSet'), runEnded), not(fourRight)),
      ),
      source: sources.chris,
    },
    {
      id: 'notes-the-background',
      weight: 4,
      severity: 'minor',
      competency: 'C6',
      failWhen: any(
        fact('backgroundStated.wrong'),
        without(ofRun('backgroundStated'), ofRun('cordonSet')),
        never('backgroundStated'),
      ),
      source: sources.meters,
    },
    {
      id: 'never-has-it-opened',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(fact('colleagueStopped.wrong'), late('stop-opening'), never('colleagueStopped')),
      source: sources.boxAir,
    },
    {
      id: 'stops-the-block',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(
        fact('workStopped.wrong'),
        ...['workStopped', 'enginesOff', 'craneAway'].map((name) =>
          any(without(ofRun(name), ofRun('cordonSet')), never(name)),
        ),
      ),
      source: sources.erg138,
    },
    {
      id: 'keeps-the-pace-in-the-yard',
      weight: 4,
      severity: 'minor',
      competency: 'C3',
      failWhen: any(
        doneLate('approach', isUpwind),
        doneLate('measure-background', fact('backgroundStated')),
        doneLate('observe', allLogged),
        doneLate('stop-block', blockStopped),
      ),
      source: sources.limits,
    },
  ],
}
