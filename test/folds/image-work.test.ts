import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import { replay } from '#engine/log.ts'
import { hasFact } from '#engine/state.ts'
import { custody } from '#folds/custody.ts'
import { imageWork } from '#folds/image-work.ts'

const log = playRun(expressMail, { seed: 5, mode: 'assessment', overlay: {} }, 'model')
const events = log.entries.flatMap((entry) => entry.events)
const end = replay(expressMail, log)

describe('the work at the images', () => {
  test('has each image once, with the keys that were pressed for it', () => {
    const works = imageWork(events)
    const imaged = end.parcels.filter(({ id }) => hasFact(end, 'imaged', id))
    expect(works.map(({ parcel }) => parcel).sort()).toEqual(imaged.map(({ id }) => id).sort())
    expect(works.flatMap(({ keys }) => keys)).toHaveLength(
      events.filter((event) => event.type === 'ImageKeyPressed' && event.parcel !== undefined).length,
    )
    for (const { parcel, decisionMs } of works) {
      if (hasFact(end, 'decided', parcel)) expect(decisionMs).toBeGreaterThan(0)
      else expect(decisionMs).toBeUndefined()
    }
  })
})

describe('custody', () => {
  test('of what was kept goes from the hold to the receipt, without a gap in its order', () => {
    const kept = end.parcels.filter(({ id }) => hasFact(end, 'receiptTaken', id))
    expect(kept.length).toBeGreaterThan(0)
    for (const { id } of kept) {
      const way = custody(events, id)
      expect(way[0]?.kind).toBe('ParcelHeld')
      const deeds = way.flatMap(({ what }) => what ?? [])
      const order = ['weigh', 'cut', 'bag', 'sign', 'store', 'log-transfer', 'hand-over', 'take-receipt']
      expect(deeds.filter((deed) => order.includes(deed) && deed !== 'weigh')).toEqual(order.slice(1))
      expect(way.map(({ atMs }) => atMs)).toEqual(way.map(({ atMs }) => atMs).sort((a, b) => a - b))
      expect(way.find(({ what }) => what === 'weigh')?.reading?.unit).toBe('kg')
    }
  })

  test('of what was never held there is none', () => {
    const passed = end.parcels.find(({ id }) => hasFact(end, 'released', id))!
    expect(custody(events, passed.id)).toEqual([])
  })
})
