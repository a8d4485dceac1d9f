import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/support/server-client.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const read = async () => (await house.visitor().get('/api/contacts')).json()

test('a trainer sets numbers to call, every device reads them, and null brings back those of the scenario', async () => {
  expect(await read()).toEqual({ contacts: {} })
  await house.trainer.patch('/api/contacts', { maritime: '0532 12395', fire: '119' })
  await house.administrator.patch('/api/contacts', { fire: '119-2' })
  expect(await read()).toEqual({ contacts: { maritime: '0532 12395', fire: '119-2' } })
  expect((await house.trainer.patch('/api/contacts', { maritime: null })).json()).toEqual({
    contacts: { fire: '119-2' },
  })
})

test('trainees set none, and what is no number or nobody is refused', async () => {
  expect((await house.trainee.patch('/api/contacts', { fire: '1' })).statusCode).toBe(403)
  for (const [change, field] of [
    [{ fire: 'call me' }, 'fire'],
    [{ fire: '' }, 'fire'],
    [{ aunt: '119' }, 'aunt'],
  ] as const) {
    const answer = await house.trainer.patch('/api/contacts', change)
    expect([answer.statusCode, answer.json().field], JSON.stringify(change)).toEqual([400, field])
  }
  expect(await read()).toEqual({ contacts: {} })
})
