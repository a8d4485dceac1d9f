import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BotName, playRun } from '#engine/bot.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import type { Mode, Scenario } from '#scenario/scenario.ts'
import { addTrainee, openTestHouse, type TestHouse } from '#test/support/server-client.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

const source = { document: 'd', section: 's', edition: 'e', standing: 'design' as const }
const scenario: Scenario = {
  ...tinyScenario,
  variants: [
    {
      id: 'cargo',
      options: [
        { id: 'salt', weight: 1 },
        { id: 'sand', weight: 1 },
      ],
    },
  ],
  certification: { passCount: 2, variant: 'cargo', source },
}
const salt = findSeed(scenario, { cargo: 'salt' })
const otherSalt = findSeed(scenario, { cargo: 'salt' }, salt + 1)
const sand = findSeed(scenario, { cargo: 'sand' })

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse({ scenarios: [{ scenario, text: { en: {}, zh: {} } }] })
})
afterEach(() => house.close())

const play = (seed: number, mode: Mode = 'assessment', bot: BotName = 'model', of: Scenario = scenario) =>
  playRun(of, { seed, mode, overlay: {} }, bot)
const ask = async (query = '', client = house.trainee) =>
  (await client.get(`/api/certifications${query}`)).json()
const own = async () => (await ask()).certifications[0]

test('a trainee is certified by two passed assessments that differ, and the trainer sees the same', async () => {
  expect(await own()).toEqual({
    scenario: scenario.id,
    rule: scenario.certification,
    passes: [],
    missing: 2,
  })
  const first = await house.trainee.deliver(play(salt))
  house.clock.ms += 60_000
  for (const log of [play(otherSalt), play(sand, 'practice'), play(sand, 'assessment', 'hasty')])
    await house.trainee.deliver(log)
  expect(await own()).toMatchObject({ passes: [{ run: first, option: 'salt' }], missing: 1 })

  const second = await house.trainee.deliver(play(sand))
  expect(await own()).toMatchObject({
    passes: [{ run: first }, { run: second, option: 'sand' }],
    missing: 0,
    certifiedAt: '2026-11-02T08:01:00.000Z',
  })
  expect(await ask(`?person=${house.trainee.personId}`, house.trainer)).toEqual(await ask())
  expect((await ask('', house.trainer)).certifications[0]).toMatchObject({ passes: [], missing: 2 })
})

test('nobody sees the certification of another trainee, and strangers none', async () => {
  const other = await addTrainee(house, 'Wang Wei')
  expect(await ask(`?person=${house.trainee.personId}`, other)).toMatchObject({
    status: 403,
    type: 'urn:kouan:problem:certifications/not-yours',
  })
  expect((await house.visitor().get('/api/certifications')).statusCode).toBe(401)
  expect(await ask('?person=somebody', house.trainer)).toMatchObject({ status: 400, field: 'person' })
})

test('a run of another version of the scenario does not count, for its case is unknown', async () => {
  await house.trainee.deliver(play(salt))
  await house.trainee.deliver(play(sand, 'assessment', 'model', { ...scenario, version: '1.0.1' }))
  expect(await own()).toMatchObject({ missing: 1 })
})
