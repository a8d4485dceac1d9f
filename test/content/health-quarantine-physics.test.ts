import { describe, expect, test } from 'vitest'
import {
  FEVER_C,
  hasContacts,
  isByVector,
  MASKED_C,
  needsContactCare,
  needsRespirator,
  needsStandardCare,
  type Patient,
  patient,
  toCard,
  toIsolationHospital,
  toRelease,
  toUrgentCare,
  WATCH_DAYS,
} from '#content/health-quarantine/cases.ts'
import { gauges, quantities } from '#content/health-quarantine/gauges.ts'
import { DONNING } from '#content/health-quarantine/phases/donning.ts'
import { healthQuarantine as scenario } from '#content/health-quarantine/scenario.ts'
import { readGauge } from '#engine/gauge.ts'
import { initialState, worldOf } from '#engine/state.ts'
import {
  computeRoomPpm,
  METER_ERROR_PPM,
  METER_ERROR_SHARE,
  METER_RANGE_PPM,
  METER_TIME_CONSTANT_S,
  OUTDOOR_PPM,
} from '#physics/health/carbon-dioxide.ts'
import { COOL_BOX_C } from '#physics/health/cool-box.ts'
import { DISEASES, WATCH_DAYS as WATCHED } from '#physics/health/diseases.ts'
import { DISPOSITION_OF } from '#physics/health/disposition.ts'
import { AXILLARY_FEVER_C, computeMaskedTemperatureC, EXERTION_RISE_C } from '#physics/health/fever.ts'
import { MESSAGE_ITEMS } from '#physics/health/flight-notice.ts'
import { HAND_HYGIENE_S } from '#physics/health/hand-hygiene.ts'
import {
  OXIMETER_ERROR_PERCENT,
  OXIMETER_SETTLED_S,
  OXIMETER_TIME_CONSTANT_S,
} from '#physics/health/oximeter.ts'
import { PPE_SITUATIONS } from '#physics/health/ppe-level.ts'
import { DONNING_COVERALL } from '#physics/health/ppe-order.ts'
import {
  computeRoomPressurePa,
  EXTRACT_SURPLUS_M3_H,
  GAUGE_ERROR_PA,
  GAUGE_RANGE_PA,
} from '#physics/health/room-pressure.ts'
import { CONTACT_RULES } from '#physics/health/seat-contacts.ts'
import {
  CAMERA_AMBIENT_C,
  CAMERA_SIGMA_C,
  computeCameraBiasC,
  SOUND_CAMERA_SETTING,
} from '#physics/health/thermal-camera.ts'
import {
  computeInfraredReadingC,
  INFRARED_ERROR_C,
  INFRARED_RANGE_C,
  PROBE_DWELL_S,
  PROBE_ERROR_C,
  PROBE_TIME_CONSTANT_S,
  SOUND_INFRARED_SETTING,
} from '#physics/health/thermometer.ts'
import { judgeYellowFeverCertificate, VALID_FROM_DAY } from '#physics/health/vaccination-certificate.ts'
import type { Condition } from '#scenario/condition.ts'
import { holds } from '#scenario/condition.ts'
import { findSeed } from '#scenario/draw-variants.ts'

const PATIENTS = Object.keys(patient) as Patient[]
const withVariants = (variants: Readonly<Record<string, string>>) =>
  initialState(scenario, { seed: findSeed(scenario, variants), mode: 'practice', overlay: {} })
const whoIs = (condition: Condition): Patient[] =>
  PATIENTS.filter((one) => holds(condition, worldOf(withVariants({ patient: one }))))
const act = (id: string) => {
  const found = scenario.acts.find((one) => one.id === id)
  if (!found) throw new Error(`no act "${id}"`)
  return found
}
const T90_PER_TIME_CONSTANT = Math.LN10

test('temperatures under medicine are those that the model of fever computes', () => {
  for (const one of PATIENTS)
    expect(computeMaskedTemperatureC(FEVER_C[one], 3, 4), one).toBeCloseTo(MASKED_C[one], 6)
})

test('instruments err, reach and respond as their physics says', () => {
  const { 'thermal-camera': camera, 'forehead-thermometer': forehead, 'clinical-thermometer': probe } = gauges
  expect(camera?.sigma).toBe(CAMERA_SIGMA_C)
  expect(forehead?.sigma).toBe(INFRARED_ERROR_C / 2)
  expect(forehead?.range).toEqual(INFRARED_RANGE_C)
  expect(probe?.sigma).toBe(PROBE_ERROR_C / 2)
  expect(probe?.t90S).toBeCloseTo(PROBE_TIME_CONSTANT_S * T90_PER_TIME_CONSTANT, 1)
  expect(gauges.oximeter?.sigma).toBe(OXIMETER_ERROR_PERCENT / 2)
  expect(gauges.oximeter?.t90S).toBeCloseTo(OXIMETER_TIME_CONSTANT_S * T90_PER_TIME_CONSTANT, 1)
  expect(gauges['pressure-gauge']?.range).toEqual(GAUGE_RANGE_PA)
  // All readings within the stated error: three standard deviations.
  expect((gauges['pressure-gauge']?.sigma ?? 9) * 3).toBeLessThanOrEqual(GAUGE_ERROR_PA)
  const meter = gauges['co2-meter']
  expect(meter?.range).toEqual(METER_RANGE_PPM)
  expect(meter?.t90S).toBeCloseTo(METER_TIME_CONSTANT_S * T90_PER_TIME_CONSTANT, 0)
  expect(meter?.restsAt).toBe(OUTDOOR_PPM)
  expect(meter?.sigma).toBeCloseTo((METER_ERROR_PPM + METER_ERROR_SHARE * 502) / 2, -1)
})

test('faults of the camera shift it as its physics says', () => {
  const biasOf = (setting: Partial<typeof SOUND_CAMERA_SETTING>) =>
    computeCameraBiasC({ ...SOUND_CAMERA_SETTING, ...setting })
  const shifts = gauges['thermal-camera']?.bias?.map(({ by }) => by)
  expect(shifts?.[0]).toBeCloseTo(biasOf({ hasSun: true }), 6)
  expect(shifts?.[1]).toBeCloseTo(biasOf({ hasDraught: true }), 6)
  expect(shifts?.[2]).toBeCloseTo(biasOf({ ambientC: 27 }), 6)
  const [least, most] = CAMERA_AMBIENT_C
  const hall = quantities.hallC?.map(({ value }) => value) ?? []
  expect(hall[0]).toBeGreaterThan(most)
  expect(hall[1]).toBeGreaterThanOrEqual(least)
  expect(hall[1]).toBeLessThanOrEqual(most)
})

test('sweat and warmth shift the forehead as its physics says', () => {
  const shifts = gauges['forehead-thermometer']?.bias?.map(({ by }) => by)
  const read = (sweat: number) => computeInfraredReadingC(38, { ...SOUND_INFRARED_SETTING, sweat }, 0)
  expect(shifts?.[0]).toBeCloseTo(Number(read(1)) - Number(read(0)), 6)
  expect(shifts?.[1]).toBe(EXERTION_RISE_C)
})

test('a thermometer in for its minute tells fever from none, one taken out early may not', () => {
  const options = act('take-probe').options ?? []
  expect(options.map(({ takesS }) => takesS)).toEqual([PROBE_DWELL_S[0], 20])
  const mers = withVariants({ patient: 'mers', antipyretic: 'no' })
  const full = readGauge(scenario, mers, 'clinical-thermometer', { waitedS: 60, count: 0 })
  const early = readGauge(scenario, mers, 'clinical-thermometer', { waitedS: 20, count: 0 })
  expect(full.value).toBeGreaterThan(38.2)
  expect(early.value).toBeLessThan(AXILLARY_FEVER_C)
  expect(act('take-probe').readingFacts?.[0]?.atLeast).toBe(AXILLARY_FEVER_C)
  const vitals = scenario.acts.filter(({ instrument }) => instrument === 'oximeter')
  for (const { options: ways = [], takesS = 0 } of vitals)
    expect(Math.max(takesS, ...ways.map((way) => way.takesS ?? 0))).toBeGreaterThanOrEqual(OXIMETER_SETTLED_S)
})

test('the isolation room holds the pressure and the air that its physics computes', () => {
  const levels = quantities.roomPa?.map(({ value }) => value) ?? []
  expect(levels.at(-1)).toBeCloseTo(computeRoomPressurePa(EXTRACT_SURPLUS_M3_H, 0), 0)
  expect(computeRoomPressurePa(EXTRACT_SURPLUS_M3_H, 1)).toBeCloseTo(0, 1)
  for (const [i, airChangesPerH] of [6, 20, 12].entries())
    expect(
      Math.abs(
        (quantities.roomPpm?.[i]?.value ?? 0) - computeRoomPpm(OUTDOOR_PPM, 2, 37.8, airChangesPerH, 600),
      ),
    ).toBeLessThan(1)
  const [coldest, warmest] = COOL_BOX_C
  const box = quantities.coolBoxC?.at(-1)?.value ?? 99
  expect(box).toBeGreaterThanOrEqual(coldest)
  expect(box).toBeLessThanOrEqual(warmest)
})

test('dressing follows the partial order of the sheet, by its level', () => {
  for (const item of DONNING_COVERALL.canonical) {
    const earlier = (DONNING_COVERALL.after as Readonly<Record<string, readonly string[]>>)[item] ?? []
    expect([...(DONNING[item] ?? [])].sort(), item).toEqual([...earlier].sort())
  }
  expect(Object.keys(DONNING)).toEqual([...DONNING_COVERALL.canonical])
  expect(act('choose-level').options?.find(({ rightWhen }) => rightWhen)?.id).toBe(
    `l${PPE_SITUATIONS.boarding}`,
  )
  expect(act('put-on-hygiene').options?.[0]?.takesS).toBe(HAND_HYGIENE_S.rub[0])
})

test('the message has the seven items', () => {
  const message = scenario.sights?.find(({ id }) => id === 'in-flight-message')
  expect(message?.entries).toHaveLength(MESSAGE_ITEMS.length)
})

test('contacts are watched for the longest incubation, or as the sheet says', () => {
  expect(WATCH_DAYS.mers).toBe(WATCHED.mers)
  expect(WATCH_DAYS.vhf).toBe(WATCHED.vhf)
  expect(WATCH_DAYS.mpox).toBe(DISEASES.mpox.incubationDays[1])
  expect(WATCH_DAYS.cholera).toBe(DISEASES.cholera.incubationDays[1])
  expect(WATCH_DAYS.flu).toBe(DISEASES['zoonotic-influenza'].incubationDays[1])
  expect(whoIs(hasContacts).sort()).toEqual(Object.keys(WATCH_DAYS).sort())
})

describe('of each patient', () => {
  const RULES = {
    mers: 'international',
    flu: 'international',
    mpox: 'mpox',
    vhf: 'ebola',
    cholera: 'cholera',
    malaria: 'vector',
    dengue: 'vector',
    runner: 'vector',
  } as const
  const ROWS = { none: null, 'one-row': 1, 'two-rows': 2, 'three-rows': 3 } as const

  test.each(PATIENTS)('%s: contacts are those of the rule', (one) => {
    const rightOf = (id: string, variants: Readonly<Record<string, string>> = {}) => {
      const world = worldOf(withVariants({ patient: one, ...variants }))
      return act(id)
        .options?.filter(({ rightWhen }) => rightWhen && holds(rightWhen, world))
        .map((way) => way.id)
    }
    const { rows, hasCrew, hasInfants, others } = CONTACT_RULES[RULES[one]]
    const [seats] = rightOf('mark-seats', { sop: 'two' }) ?? []
    expect(ROWS[seats as keyof typeof ROWS]).toBe(rows)
    if (RULES[one] === 'international')
      expect(rightOf('mark-seats', { sop: 'three' })).toEqual([
        Object.keys(ROWS).find((id) => ROWS[id as keyof typeof ROWS] === CONTACT_RULES.china.rows),
      ])
    const said = (is: boolean) => [is ? 'contacts' : 'no-contacts']
    const names: readonly string[] = others
    expect(rightOf('judge-crew')).toEqual(said(hasCrew))
    expect(rightOf('judge-infants')).toEqual(said(hasInfants))
    expect(rightOf('judge-toilet')).toEqual(said(names.includes('shared-toilet')))
    expect(rightOf('judge-linen')).toEqual(said(names.includes('skin-contact')))
    expect(rightOf('judge-cleaners')).toEqual(said(names.includes('cleaners')))
  })

  test('the class of disposition is that of the map, and one way of protection is right', () => {
    expect(whoIs(toIsolationHospital)).toEqual(
      PATIENTS.filter((one) => DISPOSITION_OF[DISEASE_OF[one]] === 'isolation-hospital'),
    )
    expect(whoIs(toUrgentCare)).toEqual(
      PATIENTS.filter((one) => DISPOSITION_OF[DISEASE_OF[one]] === 'urgent-care'),
    )
    expect(whoIs(toCard)).toEqual(
      PATIENTS.filter((one) => DISPOSITION_OF[DISEASE_OF[one]] === 'convenience-card'),
    )
    expect(whoIs(toRelease)).toEqual(PATIENTS.filter((one) => DISPOSITION_OF[DISEASE_OF[one]] === 'release'))
    const ways = [needsRespirator, needsContactCare, needsStandardCare, patient.vhf].map(whoIs)
    expect(ways.flat().sort()).toEqual([...PATIENTS].sort())
    for (const one of whoIs(isByVector)) {
      const routes: readonly string[] = DISEASES[DISEASE_OF[one] as 'dengue' | 'malaria'].routes
      expect(routes).toEqual(['vector'])
    }
  })
})
const DISEASE_OF = {
  mers: 'mers',
  mpox: 'mpox',
  malaria: 'malaria',
  dengue: 'dengue',
  runner: 'none',
  flu: 'zoonotic-influenza',
  cholera: 'cholera',
  vhf: 'vhf',
} as const

test('each yellow-fever certificate is judged as the rule does', () => {
  const today = '2026-11-22'
  const card = { kind: 'certificate', hasStamp: true, hasBatch: true, hasSignature: true } as const
  const verdicts = {
    valid: judgeYellowFeverCertificate({ ...card, vaccinatedOn: '2024-11-20' }, today),
    fresh: judgeYellowFeverCertificate({ ...card, vaccinatedOn: '2026-11-18' }, today),
    old: judgeYellowFeverCertificate(
      { ...card, vaccinatedOn: '2014-11-20', printedEnd: '2024-11-19' },
      today,
    ),
    waiver: judgeYellowFeverCertificate({ ...card, kind: 'waiver-letter', vaccinatedOn: today }, today),
    unstamped: judgeYellowFeverCertificate({ ...card, hasStamp: false, vaccinatedOn: '2024-11-20' }, today),
  }
  const meant = {
    valid: 'valid',
    'not-yet-valid': 'not-yet-valid',
    incomplete: 'incomplete',
    waiver: 'no-certificate',
  }
  for (const [option, verdict] of Object.entries(verdicts)) {
    const world = worldOf(withVariants({ 'yellow-card': option }))
    const right = act('judge-yellow-card').options?.find(
      ({ rightWhen }) => rightWhen && holds(rightWhen, world),
    )
    expect(right?.id, option).toBe(meant[verdict as keyof typeof meant])
  }
  expect(VALID_FROM_DAY).toBeGreaterThan(4)
})
