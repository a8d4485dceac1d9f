import { describe, expect, test } from 'vitest'
import { computeNormalShare } from '#physics/health/normal.ts'
import {
  CAMERA_FINDS_FEVER,
  computeExpectedAlarms,
  computePredictiveValue,
  computeSystemSensitivity,
  FEVER_IN_INFLUENZA,
  SCREENS,
} from '#physics/health/screening.ts'

describe('the normal share', () => {
  // Source: tables of the standard normal distribution.
  test.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-3, 0.0013498980316300933],
    [1.959963984540054, 0.975],
    [-6.361340902404056, 1e-10],
    [9, 1],
    [-40, 0],
  ])('below %d is %d', (z, share) => {
    expect(Math.abs(computeNormalShare(z) - share)).toBeLessThan(1e-13)
  })
})

describe('screening equals the sheet §5.1', () => {
  test('self-report: predictive value 10.05 %, published 10.1 % ± 0.1', () => {
    const percent = 100 * computePredictiveValue(SCREENS.selfReport, SCREENS.selfReport.prevalence)
    expect(Math.abs(percent - 10.05)).toBeLessThanOrEqual(0.005)
    expect(Math.abs(percent - 10.1)).toBeLessThanOrEqual(0.1)
  })

  test('camera among the same people: 12.9 %', () => {
    const percent = 100 * computePredictiveValue(SCREENS.camera, SCREENS.camera.prevalence)
    expect(Math.abs(percent - 12.9)).toBeLessThanOrEqual(0.05)
  })

  test('at an airport: 1.47 %, published 1.5 %', () => {
    const percent = 100 * computePredictiveValue(SCREENS.airportCamera, SCREENS.airportCamera.prevalence)
    expect(Math.abs(percent - 1.47)).toBeLessThanOrEqual(0.005)
  })

  test('240 aboard, one with fever: 70.2 alarms', () => {
    expect(Math.abs(computeExpectedAlarms(SCREENS.airportCamera, 240, 1) - 70.2)).toBeLessThanOrEqual(0.05)
  })

  test('fever in influenza times camera: 15.6 % of the ill', () => {
    const percent = 100 * computeSystemSensitivity(FEVER_IN_INFLUENZA, CAMERA_FINDS_FEVER)
    expect(Math.abs(percent - 15.6)).toBeLessThanOrEqual(0.05)
  })

  test('the predictive value rises with prevalence up to 1', () => {
    const at = [0.001, 0.01, 0.1, 0.5, 1].map((prevalence) =>
      computePredictiveValue(SCREENS.camera, prevalence),
    )
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at.at(-1)).toBe(1)
  })
})
