import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playRun } from '#engine/bot.ts'
import { openTestHouse, SECRETS, type TestHouse } from '#test/support/server-client.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'

let house: TestHouse
let address: string
beforeAll(async () => {
  house = await openTestHouse()
  await house.app.listen({ port: 0, host: '127.0.0.1' })
  address = `http://127.0.0.1:${(house.app.server.address() as AddressInfo).port}`
})
afterAll(() => house.close())

async function watch(login: string) {
  const signedIn = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: SECRETS.password }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return fetch(`${address}/api/runs/stream`, { headers: { cookie } })
}

test('a trainer sees runs come in as they change, until the server closes', async () => {
  const response = await watch('tom')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const log = playRun(tinyScenario, { seed: 9, mode: 'practice', overlay: {} }, 'model')
  const id = randomUUID()
  const seen: { id: string; nextSeq: number; result: string; person: { name: string } }[] = []
  let text = ''
  const reading = (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk)
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) {
        const data = /^event: run\ndata: (.*)$/m.exec(block)?.[1]
        if (data) seen.push(JSON.parse(data))
      }
    }
  })()
  const until = async (isSo: () => boolean) => {
    for (let i = 0; i < 100 && !isSo(); i++) await new Promise((next) => setTimeout(next, 20))
    expect(isSo()).toBe(true)
  }
  await house.trainee.announce(log, id)
  await until(() => seen.some((run) => run.id === id && run.nextSeq === 0))
  await house.trainee.bring(id, log.entries.slice(0, 4))
  await until(() => seen.some((run) => run.nextSeq === 4 && run.result === 'running'))
  await house.trainee.bring(id, log.entries)
  await until(() => seen.some((run) => run.result === 'passed'))
  expect(seen.at(-1)).toMatchObject({ id, person: { name: 'Li Na' }, percent: 100 })
  expect(seen.at(-1)).not.toHaveProperty('score')
  const count = seen.length
  await house.trainee.bring(id, log.entries)
  expect(seen).toHaveLength(count)

  await house.app.close()
  await reading
})
