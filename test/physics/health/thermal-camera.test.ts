import { describe, expect, test } from 'vitest'
import {
  ANTIPYRETIC_LASTS_H,
  computeExertionRiseC,
  computeMaskedTemperatureC,
  EXERTION_FADES_MIN,
} from '#physics/health/fever.ts'
import {
  CAMERA_SIGMA_C,
  type CameraFault,
  type CameraSetting,
  computeAlarmProbability,
  computeCameraBiasC,
  computeCameraReadingC,
  findCameraFaults,
  isCameraAlarm,
  SOUND_CAMERA_SETTING,
} from '#physics/health/thermal-camera.ts'
import { createRandom } from '#scenario/random.ts'

describe('the chance of an alarm equals the sheet §5.1', () => {
  test.each([
    [36.5, 0.055],
    [37.3, 0.5],
    [38, 0.919],
    [38.5, 0.992],
  ])('at %d °C is %d', (bodyC, probability) => {
    expect(Math.abs(computeAlarmProbability(bodyC) - probability)).toBeLessThanOrEqual(0.0005)
  })

  test('is what 20,000 drawn readings come to (seed 5)', () => {
    const random = createRandom(5)
    let alarms = 0
    for (let i = 0; i < 20_000; i++)
      if (isCameraAlarm(computeCameraReadingC(37.8, SOUND_CAMERA_SETTING, random.gauss()))) alarms++
    // The display rounds, so that a reading from 37.25 °C on alarms.
    expect(Math.abs(alarms / 20_000 - computeAlarmProbability(37.8, 0.05))).toBeLessThan(0.01)
  })
})

describe('the reading', () => {
  test('in a sound setting is the body, with the spread of the sheet', () => {
    expect(computeCameraBiasC(SOUND_CAMERA_SETTING)).toBeCloseTo(0, 12)
    expect(computeCameraReadingC(38.2, SOUND_CAMERA_SETTING, 0)).toBe(38.2)
    expect(computeCameraReadingC(38.2, SOUND_CAMERA_SETTING, 1)).toBe(38.2 + CAMERA_SIGMA_C)
  })

  test.each<[Partial<CameraSetting>, CameraFault, 'low' | 'high' | 'same']>([
    [{ distanceM: 4 }, 'distance', 'low'],
    [{ angleDeg: 60 }, 'angle', 'low'],
    [{ ambientC: 15 }, 'ambient', 'low'],
    [{ ambientC: 30 }, 'ambient', 'high'],
    [{ humidityPercent: 70 }, 'humidity', 'same'],
    [{ hasDraught: true }, 'draught', 'low'],
    [{ hasSun: true }, 'sun', 'high'],
    [{ hasReflection: true }, 'reflection', 'high'],
    [{ isEyeCovered: true }, 'eye-covered', 'low'],
    [{ hasReference: false }, 'no-reference', 'same'],
    [{ faces: 3 }, 'several-faces', 'same'],
  ])('with %o has the fault %s and reads %s', (change, fault, shift) => {
    const setting = { ...SOUND_CAMERA_SETTING, ...change }
    expect(findCameraFaults(setting)).toEqual([fault])
    expect(Math.sign(computeCameraBiasC(setting))).toBe({ low: -1, high: 1, same: 0 }[shift])
  })

  test.each([20, 24])('has no fault at %d °C, the end of the range (S24)', (ambientC) => {
    expect(findCameraFaults({ ...SOUND_CAMERA_SETTING, ambientC })).toEqual([])
  })

  test('of sweat is low, and spreads more without a reference', () => {
    expect(computeCameraBiasC({ ...SOUND_CAMERA_SETTING, sweat: 1 })).toBeLessThan(-0.3)
    const unreferenced = { ...SOUND_CAMERA_SETTING, hasReference: false }
    expect(computeCameraReadingC(37, unreferenced, 2)).toBeGreaterThan(
      computeCameraReadingC(37, SOUND_CAMERA_SETTING, 2),
    )
  })
})

describe('what hides and what feigns a fever (§5.1)', () => {
  test('an antipyretic takes off 1.2 °C while it lasts: ibuprofen 3 h ago leaves 36.9 of 38.1 °C (profile 6)', () => {
    for (const lastsH of ANTIPYRETIC_LASTS_H)
      expect(computeMaskedTemperatureC(38.1, 3, lastsH)).toBeCloseTo(36.9, 10)
    expect(computeMaskedTemperatureC(38.1, 6, 6)).toBe(38.1)
    expect(computeMaskedTemperatureC(38.1, 5, 4)).toBe(38.1)
    expect(computeMaskedTemperatureC(38.1, -1, 4)).toBe(38.1)
  })

  test('it does not cool the well', () => {
    expect(computeMaskedTemperatureC(36.2, 1, 5)).toBe(36.2)
    expect(computeMaskedTemperatureC(37, 1, 5)).toBe(36.5)
  })

  test('the masked traveller passes the camera, who would not without', () => {
    expect(computeAlarmProbability(computeMaskedTemperatureC(38.1, 3, 5))).toBeLessThan(0.25)
    expect(computeAlarmProbability(38.1)).toBeGreaterThan(0.9)
  })

  test('exertion adds 0.8 °C, which 20 min of rest take away', () => {
    expect(computeExertionRiseC(0)).toBe(0.8)
    expect(computeExertionRiseC(10)).toBeCloseTo(0.4, 12)
    expect(computeExertionRiseC(EXERTION_FADES_MIN)).toBe(0)
    expect(computeExertionRiseC(45)).toBe(0)
  })

  test('the runner of profile 5, 36.7 °C, shows 37.9 °C within one σ of what the model expects', () => {
    const expectedC = 36.7 + computeExertionRiseC(0)
    expect(Math.abs(37.9 - expectedC)).toBeLessThan(CAMERA_SIGMA_C)
    expect(computeCameraReadingC(expectedC, SOUND_CAMERA_SETTING, 0.8)).toBe(37.9)
  })
})
