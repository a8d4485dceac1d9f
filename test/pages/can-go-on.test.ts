import { expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { createHeader } from '#engine/log.ts'
import { canGoOn } from '#pages/can-go-on.ts'

const header = createHeader(expressMail, { seed: 1, mode: 'practice', overlay: {} })

test('a run goes on with the scenario that it was begun with, and with no other', async () => {
  expect(await canGoOn({ header })).toBe(true)
  expect(await canGoOn({ header: { ...header, digest: header.digest.replace(/^./, '-') } })).toBe(false)
  expect(await canGoOn({ header: { ...header, scenario: 'xray-test' } })).toBe(false)
  expect(await canGoOn({ header: { ...header, scenario: 'no-longer-there' } })).toBe(false)
})
