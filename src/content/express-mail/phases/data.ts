import { all, any, fact, its, not, ofIts, ofRun, runEnded, someParcel, without } from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { even, variantsOf } from '#scenario/variants.ts'
import { isHallOpen } from '../hall.ts'
import { sources } from '../sources.ts'

/** The parcel has been decided, or the shift is over, without the fact. */
const decidedWithout = (name: string) =>
  any(without(ofIts(name), ofIts('decided')), all(runEnded, not(its(name))))

/** Its record is on the screen, and its image has not been decided. */
const isOnDesk: Condition = all(its('onRecord'), not(its('decided')))

/** Manifest, check digit, mismatch, split consignments. Express-mail sheet §5, steps 5 to 8. */
export const data: Phase = {
  id: 'data',
  variants: variantsOf({
    falsified: even('value', 'hs', 'weight'),
  }),
  acts: [
    {
      id: 'sort-manifest',
      places: ['console'],
      fact: 'manifestSorted',
      options: [{ id: 'risk', rightWhen: fact('begun') }, { id: 'value' }, { id: 'country' }],
    },
    {
      id: 'check-digit',
      places: ['console'],
      forEach: 'parcel',
      where: isOnDesk,
      fact: 'digitChecked',
      options: [
        { id: 'valid', rightWhen: not(its('badCheckDigit')) },
        { id: 'invalid', rightWhen: its('badCheckDigit') },
      ],
    },
    {
      id: 'flag',
      places: ['console'],
      forEach: 'parcel',
      where: isOnDesk,
      fact: 'flagged',
      options: [
        { id: 'value', rightWhen: its('mismatchValue') },
        { id: 'hs', rightWhen: its('mismatchHs') },
        { id: 'weight', rightWhen: any(its('mismatchWeight'), its('massOff')) },
        { id: 'label', rightWhen: its('labelError') },
        { id: 'sender-country' },
      ],
    },
    {
      id: 'link',
      places: ['console'],
      forEach: 'parcel',
      where: isOnDesk,
      fact: 'linked',
    },
  ],
  steps: [
    {
      id: 'sort-manifest',
      after: ['report-in'],
      opensWhen: fact('here-console'),
      doneWhen: fact('manifestSorted'),
      limitS: 60,
      by: [{ act: 'sort-manifest', option: 'risk' }],
    },
    {
      id: 'open-riskiest',
      forEach: 'parcel',
      where: its('topRisk'),
      after: ['sort-manifest'],
      doneWhen: its('recordOpened'),
      limitS: 60,
      by: [{ control: 'OpenRecord' }],
    },
    {
      id: 'check-digit',
      forEach: 'parcel',
      where: all(its('badCheckDigit'), isHallOpen),
      after: [],
      opensWhen: its('recordOpened'),
      doneWhen: its('digitChecked'),
      limitS: 30,
      by: [{ act: 'check-digit' }],
    },
    {
      id: 'flag-mismatch',
      forEach: 'parcel',
      where: all(any(its('mismatch'), its('labelError')), isHallOpen),
      after: [],
      opensWhen: its('recordOpened'),
      doneWhen: its('flagged'),
      limitS: 45,
      by: [{ act: 'flag' }],
    },
    {
      id: 'link-split',
      forEach: 'parcel',
      where: all(its('split'), isHallOpen),
      after: [],
      opensWhen: its('recordOpened'),
      doneWhen: its('linked'),
      limitS: 30,
      by: [{ act: 'link' }],
    },
  ],
  criteria: [
    {
      id: 'goes-by-risk',
      weight: 3,
      severity: 'minor',
      competency: 'K1',
      failWhen: any(
        fact('manifestSorted.wrong'),
        without(ofRun('manifestSorted'), ofRun('beltStarted')),
        someParcel(all(its('topRisk'), without(ofIts('recordOpened'), ofRun('beltStarted')))),
      ),
      source: sources.machineInspection,
    },
    {
      id: 'catches-the-check-digit',
      weight: 3,
      severity: 'major',
      competency: 'K1',
      forEach: 'parcel',
      where: its('badCheckDigit'),
      failWhen: any(its('digitChecked.wrong'), decidedWithout('digitChecked')),
      source: sources.s10,
    },
    {
      id: 'flags-the-mismatch',
      weight: 3,
      severity: 'major',
      competency: 'K1',
      forEach: 'parcel',
      where: its('mismatch'),
      failWhen: any(its('flagged.wrong'), decidedWithout('flagged')),
      source: sources.targeting,
    },
    {
      id: 'flags-the-label',
      weight: 1,
      severity: 'minor',
      competency: 'K1',
      forEach: 'parcel',
      where: its('labelError'),
      failWhen: any(its('flagged.wrong'), decidedWithout('flagged')),
      source: sources.targeting,
    },
    {
      id: 'never-profiles',
      weight: 2,
      severity: 'major',
      competency: 'K1',
      failWhen: someParcel(its('flagged.sender-country')),
      source: sources.targeting,
    },
    {
      id: 'flags-with-cause',
      weight: 1,
      severity: 'minor',
      competency: 'K1',
      failWhen: someParcel(
        any(
          all(
            not(its('mismatch')),
            not(its('labelError')),
            its('flagged.wrong'),
            not(its('flagged.sender-country')),
          ),
          all(not(its('badCheckDigit')), its('digitChecked.wrong')),
          all(not(its('split')), its('linked')),
        ),
      ),
      source: sources.targeting,
    },
    {
      id: 'links-the-split',
      weight: 2,
      severity: 'minor',
      competency: 'K1',
      forEach: 'parcel',
      where: its('split'),
      failWhen: decidedWithout('linked'),
      source: sources.personalLimit,
    },
  ],
}
