import { expect, test } from 'vitest'
import { FEED_TO_BEAM_MM, odometerAt, REVERSED_BEFORE_BEAM_MM } from '#engine/belt.ts'
import { hasFact } from '#engine/state.ts'
import { tinyScenario } from '#test/support/tiny-scenario.ts'
import { Trainee } from '#test/support/trainee.ts'

test('the belt runs back until the parcel stands before the tunnel, and scans it again', () => {
  const officer = new Trainee(tinyScenario, 3)
  officer.does({ type: 'BeginRun' })
  expect(officer.tries({ type: 'ReverseBelt' })).toMatchObject({
    refused: { code: 'belt/nothing-to-scan-again' },
  })
  officer.does({ type: 'StartBelt' })
  expect(officer.tries({ type: 'ReverseBelt' })).toMatchObject({ refused: { code: 'belt/already-moving' } })
  officer.waitsFor('ScanFinished')
  const { id } = officer.state.parcels.find(({ phase }) => phase === 'imaged')!

  officer.does({ type: 'ReverseBelt' })
  expect(hasFact(officer.state, 'onImage', id)).toBe(false)
  officer.waitsFor('BeltStopped')
  const { belt, atMs, parcels } = officer.state
  const fed = parcels.find((parcel) => parcel.id === id)!
  expect(odometerAt(belt, atMs) - fed.fedAtMm).toBe(FEED_TO_BEAM_MM - REVERSED_BEFORE_BEAM_MM)

  officer.does({ type: 'StartBelt' })
  officer.waitsFor('ScanFinished')
  expect(officer.state.parcels.find((parcel) => parcel.id === id)?.phase).toBe('imaged')
  officer.does({ type: 'ReleaseParcel', parcel: id })
})

test('the mushroom stops a belt that runs back, and forward is the way on', () => {
  const officer = new Trainee(tinyScenario, 3)
  officer.does({ type: 'BeginRun' })
  officer.does({ type: 'StartBelt' })
  officer.waitsFor('ScanFinished')
  officer.does({ type: 'ReverseBelt' })
  officer.does({ type: 'PressEmergencyStop' }, 200)
  expect(officer.tries({ type: 'ReverseBelt' })).toMatchObject({ refused: { code: 'belt/emergency-stop' } })
  officer.does({ type: 'ResetEmergencyStop' })
  officer.does({ type: 'StartBelt' })
  expect(officer.waitsFor('ScanFinished')).toBeDefined()
})
