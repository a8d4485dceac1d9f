import { describe, expect, it } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { playRun } from '#engine/bot.ts'
import type { RunLog } from '#engine/log.ts'
import { inReadingOrder } from '#pages/review/criteria-order.ts'
import { gravestFailureOf, lanesOf, reviewParcels, reviewRun } from '#pages/review/reviewed-run.ts'

const played = (seed: number, bot: 'model' | 'hasty'): RunLog =>
  playRun(expressMail, { seed, mode: 'assessment', overlay: {} }, bot)

function reviewed(log: RunLog) {
  const run = reviewRun(expressMail, log)
  if (!run) throw new Error('not reviewed')
  return run
}

describe('a run under review', () => {
  it.each([1, 2, 3, 4, 5])('finds nothing to blame in the model officer, seed %i', (seed) => {
    const run = reviewed(played(seed, 'model'))
    expect(run.unsound).toBeUndefined()
    expect(run.claimed.percent).toBe(100)
    expect(gravestFailureOf(run)).toBeUndefined()
    for (const one of reviewParcels(run)) {
      // What the late bag brings is no matter of images: nobody decides it.
      if (one.parcel.traits.includes('late')) continue
      expect(one.outcome).toBe(one.parcel.finding ? 'hit' : 'pass')
      expect(one.isRegionRight ?? true).toBe(true)
      expect(one.isReasonRight ?? true).toBe(true)
      expect(one.isDispositionRight ?? true).toBe(true)
      expect(one.decisionMs).toBeGreaterThan(0)
    }
  })

  it('goes to the gravest error first', () => {
    const run = reviewed(played(3, 'hasty'))
    const cursor = gravestFailureOf(run)
    const event = run.events[(cursor ?? 0) - 1]
    expect(event?.type).toBe('CriterionFailed')
    const gravest = run.events.some((one) => one.type === 'CriterionFailed' && one.severity === 'critical')
      ? 'critical'
      : 'major'
    expect(event && 'severity' in event && event.severity).toBe(gravest)
  })

  it('finds an altered entry by itself', () => {
    const log = played(3, 'model')
    const entries = log.entries.map((entry) =>
      entry.seq === 7 ? { ...entry, intent: { ...entry.intent, atMs: entry.intent.atMs + 1 } } : entry,
    )
    expect(reviewed({ ...log, entries }).unsound).toMatchObject({ kind: 'hash', seq: 7 })
  })

  it('does not draw a log of another version of the scenario', () => {
    const log = played(3, 'model')
    expect(
      reviewRun(expressMail, { ...log, header: { ...log.header, digest: '0'.repeat(64) } }),
    ).toBeUndefined()
    expect(reviewRun(undefined, log)).toBeUndefined()
  })

  it('lays every stretch inside the run, each parcel one after the other', () => {
    const run = reviewed(played(6, 'model'))
    const [place, ...parcels] = lanesOf(run)
    expect(parcels).toHaveLength(run.end.parcels.length)
    expect(place?.stretches[0]).toMatchObject({ kind: 'place', what: 'briefing', fromMs: 0 })
    for (const { stretches } of [place!, ...parcels])
      for (const { fromMs, toMs } of stretches) {
        expect(fromMs).toBeGreaterThanOrEqual(0)
        expect(toMs).toBeGreaterThanOrEqual(fromMs)
        expect(toMs).toBeLessThanOrEqual(run.end.atMs)
      }
    const fedMs = parcels.flatMap(({ parcel, stretches }) =>
      run.end.case.parcels.find(({ id }) => id === parcel)?.traits.includes('late')
        ? []
        : (stretches[0]?.fromMs ?? -1),
    )
    expect(fedMs).toEqual([...fedMs].sort((a, b) => a - b))
  })

  it('lists failed criteria before met ones, and what did not arise last', () => {
    const { criteria } = reviewed(played(3, 'hasty')).claimed
    const kinds = inReadingOrder(criteria).map(({ opportunities, failures }) =>
      opportunities === 0 ? 2 : failures.length > 0 ? 0 : 1,
    )
    expect(kinds).toEqual([...kinds].sort())
    expect(new Set(kinds)).toContain(0)
  })
})
