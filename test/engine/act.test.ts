import { expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { Trainee } from '#test/support/trainee.ts'

test('an act takes its time from when it is begun, however long nothing has happened before', () => {
  const trainee = new Trainee(expressMail, 7, 'practice')
  trainee.does({ type: 'BeginRun' })
  trainee.does({ type: 'GoTo', place: 'console' })
  trainee.does({ type: 'Perform', act: 'turn-key' })
  const takesS = expressMail.acts.find(({ id }) => id === 'scan-test-block')?.takesS
  if (takesS === undefined) throw new Error('the test block is scanned in no time')
  const [begun] = trainee.does({ type: 'Perform', act: 'scan-test-block' }, 20_000)
  if (begun?.type !== 'ActBegun') throw new Error('the test block is not being scanned')
  expect(begun.doneAtMs - begun.atMs).toBe(takesS * 1000)
})
