import { all, any, doneLate, fact, not, notBefore, runEnded } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { atLeastOf, sound } from '../cases.ts'
import { sources } from '../sources.ts'

/** It was not done before the trainee was in the yard, or not at all. */
const notBeforeTheYard = (name: string): Condition => notBefore(name, 'arrived')

const PAPERS = ['entryOpened', 'manifestOpened', 'weatherOpened', 'planOpened']

/** What may be wrong with the papers, and whether it is. */
const SUSPICIONS = [
  { act: 'judge-certificate', fact: 'certificateJudged', isWrong: not(sound.certificate) },
  { act: 'judge-mass', fact: 'massJudged', isWrong: not(sound.mass) },
  { act: 'judge-shipper', fact: 'shipperJudged', isWrong: not(sound.shipper) },
  { act: 'judge-image', fact: 'imageJudged', isWrong: not(sound.image) },
  { act: 'judge-booking', fact: 'bookingJudged', isWrong: all() },
]
const foundThree = atLeastOf(
  3,
  SUSPICIONS.map(({ fact: judged, isWrong }) => all(isWrong, fact(`${judged}.red-flag`))),
)
const flaggedInVain = any(
  ...SUSPICIONS.map(({ fact: judged, isWrong }) => all(not(isWrong), fact(`${judged}.red-flag`))),
)

const KIT = ['meterZeroed', 'meterBumped', 'radioTaken', 'binocularsTaken', 'dosimeterTaken', 'phoneDecided']
const CLOTHES = ['clothingChosen', 'vestOn', 'hoodTaken']

/** Papers, red flags, kit and clothes, before the yard. Port-hazmat sheet §5, rows 1 to 4. */
export const office: Phase = {
  id: 'office',
  acts: [
    { id: 'open-entry', places: ['office'], fact: 'entryOpened' },
    { id: 'open-manifest', places: ['office'], fact: 'manifestOpened' },
    { id: 'open-weather', places: ['office'], fact: 'weatherOpened' },
    { id: 'open-plan', places: ['office'], fact: 'planOpened' },
    { id: 'open-certificate', places: ['office'], fact: 'certificateOpened' },
    { id: 'open-image', places: ['office'], fact: 'imageOpened' },
    ...SUSPICIONS.map(({ act, fact: judged, isWrong }) => ({
      id: act,
      places: ['office'],
      where: all(fact('certificateOpened'), fact('imageOpened')),
      fact: judged,
      options: [
        { id: 'red-flag', rightWhen: isWrong },
        { id: 'in-order', rightWhen: not(isWrong) },
      ],
    })),
    {
      id: 'flag-country',
      places: ['office'],
      where: all(fact('certificateOpened'), fact('imageOpened')),
      fact: 'countryFlagged',
    },
    {
      id: 'decide-on-box',
      places: ['office'],
      where: all(...SUSPICIONS.map(({ fact: judged }) => fact(judged))),
      fact: 'boxDecided',
      options: [{ id: 'look-from-afar', rightWhen: all() }, { id: 'open-and-unload' }, { id: 'clear' }],
    },

    {
      id: 'zero-meter',
      places: ['kit'],
      fact: 'meterZeroed',
      options: [{ id: 'clean-air', rightWhen: all() }, { id: 'by-the-idling-truck' }],
      takesS: 3,
      tool: 'multi_gas',
    },
    {
      id: 'bump-meter',
      places: ['kit'],
      requires: fact('meterZeroed'),
      fact: 'meterBumped',
      options: [{ id: 'test-gas', rightWhen: all(), takesS: 6 }, { id: 'read-the-sticker' }],
      tool: 'bump_gas',
    },
    { id: 'take-radio', places: ['kit'], fact: 'radioTaken', tool: 'radio_ex' },
    { id: 'take-binoculars', places: ['kit'], fact: 'binocularsTaken', tool: 'binoculars' },
    { id: 'take-dosimeter', places: ['kit'], fact: 'dosimeterTaken', tool: 'dosimeter' },
    {
      id: 'decide-on-phone',
      places: ['kit'],
      fact: 'phoneDecided',
      options: [{ id: 'leave', rightWhen: all() }, { id: 'take-along' }],
    },

    {
      id: 'choose-clothing',
      places: ['locker'],
      fact: 'clothingChosen',
      options: [{ id: 'antistatic-overalls', rightWhen: all() }, { id: 'synthetic-jacket' }, { id: 'shirt' }],
      tool: 'antistatic_clothing',
    },
    { id: 'put-on-vest', places: ['locker'], fact: 'vestOn', tool: 'hi_vis_vest' },
    { id: 'take-hood', places: ['locker'], fact: 'hoodTaken', tool: 'escape_hood' },
  ],
  steps: [
    {
      id: 'read-papers',
      after: [],
      doneWhen: all(...PAPERS.map(fact)),
      limitS: 90,
      by: [{ act: 'open-entry' }, { act: 'open-manifest' }, { act: 'open-weather' }, { act: 'open-plan' }],
    },
    {
      id: 'mark-red-flags',
      after: ['read-papers'],
      doneWhen: fact('boxDecided'),
      limitS: 75,
      by: [
        { act: 'open-certificate' },
        { act: 'open-image' },
        ...SUSPICIONS.map(({ act }) => ({ act })),
        { act: 'decide-on-box' },
      ],
    },
    {
      id: 'check-kit',
      after: ['mark-red-flags'],
      doneWhen: all(...KIT.map(fact)),
      limitS: 60,
      by: [
        { act: 'zero-meter' },
        { act: 'bump-meter' },
        { act: 'take-radio' },
        { act: 'take-binoculars' },
        { act: 'take-dosimeter' },
        { act: 'decide-on-phone' },
      ],
    },
    {
      id: 'dress',
      after: ['check-kit'],
      doneWhen: all(...CLOTHES.map(fact)),
      limitS: 30,
      by: [{ act: 'choose-clothing' }, { act: 'put-on-vest' }, { act: 'take-hood' }],
    },
  ],
  criteria: [
    {
      id: 'reads-of-the-neighbours',
      weight: 4,
      severity: 'minor',
      competency: 'C2',
      failWhen: any(...PAPERS.map(notBeforeTheYard)),
      source: sources.yard,
    },
    {
      id: 'finds-the-red-flags',
      weight: 10,
      severity: 'major',
      competency: 'C2',
      failWhen: any(
        fact('boxDecided.wrong'),
        fact('countryFlagged'),
        flaggedInVain,
        all(any(fact('boxDecided'), fact('arrived'), runEnded), not(foundThree)),
        notBeforeTheYard('boxDecided'),
      ),
      source: sources.cargoBureau,
    },
    {
      id: 'tests-the-meter',
      weight: 10,
      severity: 'major',
      competency: 'C6',
      failWhen: any(
        fact('meterZeroed.wrong'),
        fact('meterBumped.wrong'),
        fact('phoneDecided.wrong'),
        ...KIT.map(notBeforeTheYard),
      ),
      source: sources.meters,
    },
    {
      id: 'dresses-for-the-yard',
      weight: 4,
      severity: 'minor',
      competency: 'C5',
      failWhen: any(fact('clothingChosen.wrong'), ...CLOTHES.map(notBeforeTheYard)),
      source: sources.yard,
    },
    {
      id: 'keeps-the-pace-in-the-office',
      weight: 4,
      severity: 'minor',
      competency: 'C2',
      failWhen: any(
        doneLate('read-papers', all(...PAPERS.map(fact))),
        doneLate('mark-red-flags', fact('boxDecided')),
        doneLate('check-kit', all(...KIT.map(fact))),
        doneLate('dress', all(...CLOTHES.map(fact))),
      ),
      source: sources.limits,
    },
  ],
}
