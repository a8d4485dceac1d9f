import { all, any, everyParcel, fact, its, not, runEnded } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import { DISPOSITIONS } from '#scenario/parcel.ts'
import type { Phase } from '#scenario/phase.ts'
import { sources } from '../sources.ts'
import { imagesDone, isExamined } from './secondary.ts'

/** Its case is the trainee's to close: a find, a matter of tax, a split consignment. */
const isToDispose: Condition = all(
  not(its('late')),
  any(its('duty'), its('split'), all(its('finding'), its('held'))),
)

const everyExamined: Condition = everyParcel(any(its('late'), isExamined))

/** Its record is on the screen, and the images of the shift are done. */
const isOnDesk: Condition = all(its('onRecord'), imagesDone)

/** What becomes of the parcels, and what tax is due. Express-mail sheet §5, step 29. */
export const disposition: Phase = {
  id: 'disposition',
  acts: [
    {
      id: 'dispose',
      places: ['console'],
      forEach: 'parcel',
      where: isOnDesk,
      fact: 'disposed',
      options: DISPOSITIONS.map((id) => ({ id, rightWhen: its(`rightly-${id}`) })),
    },
    {
      id: 'choose-rate',
      places: ['console'],
      forEach: 'parcel',
      where: all(isOnDesk, any(its('duty'), its('split'))),
      fact: 'rateChosen',
      options: [
        { id: 'percent-13', rightWhen: its('rate13') },
        { id: 'percent-20', rightWhen: its('rate20') },
        { id: 'percent-50', rightWhen: its('rate50') },
      ],
    },
    {
      id: 'collect',
      places: ['console'],
      forEach: 'parcel',
      where: all(isOnDesk, any(its('duty'), its('split'))),
      requires: its('rateChosen'),
      fact: 'taxSettled',
      options: [
        { id: 'nothing', rightWhen: its('taxWaived') },
        { id: 'in-full', rightWhen: any(its('taxDue'), its('indivisible')) },
        { id: 'excess-only' },
        { id: 'over-limit', rightWhen: its('overLimit') },
      ],
    },
  ],
  steps: [
    {
      id: 'settle-tax',
      forEach: 'parcel',
      where: its('duty'),
      after: [],
      opensWhen: all(imagesDone, everyExamined),
      doneWhen: its('taxSettled'),
      limitS: 60,
      by: [{ act: 'choose-rate' }, { act: 'collect' }],
    },
    {
      id: 'dispose',
      forEach: 'parcel',
      where: isToDispose,
      after: ['settle-tax'],
      opensWhen: all(imagesDone, everyExamined),
      doneWhen: its('disposed'),
      limitS: 90,
      by: [{ act: 'dispose' }],
    },
  ],
  criteria: [
    {
      id: 'taxes-rightly',
      weight: 3,
      severity: 'minor',
      competency: 'K1',
      forEach: 'parcel',
      where: its('duty'),
      failWhen: any(
        its('rateChosen.wrong'),
        its('taxSettled.wrong'),
        its('disposed.wrong'),
        all(runEnded, not(its('taxSettled'))),
      ),
      source: sources.taxRates,
    },
    {
      id: 'disposes-rightly',
      weight: 3,
      severity: 'minor',
      competency: 'K1',
      forEach: 'parcel',
      where: all(isToDispose, not(its('duty'))),
      failWhen: any(its('disposed.wrong'), all(runEnded, not(its('disposed')))),
      source: sources.disposition,
    },
  ],
}

/** All that the shift asks for before its end has been done: what an officer at a good pace reaches first. */
export const workDone: Condition = all(
  imagesDone,
  everyExamined,
  everyParcel(any(not(isToDispose), its('disposed'))),
  fact('rotationRequested'),
)
