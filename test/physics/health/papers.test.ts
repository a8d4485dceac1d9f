import { describe, expect, test } from 'vitest'
import { addMonths, computeDaysBetween, parseDay } from '#physics/health/calendar.ts'
import {
  DECLARATION_SIGNS,
  findMissingItems,
  isOnGeneralDeclaration,
  MESSAGE_ITEMS,
  mustDeclare,
} from '#physics/health/flight-notice.ts'
import { findOmittedTopics, INTERVIEW_TOPICS, TRIAGE_TOPICS } from '#physics/health/interview.ts'
import {
  ALWAYS_NOTIFIED,
  ASSESSMENT_H,
  computeReportLimitH,
  isBulletinInForce,
  isNotifiable,
  WHO_NOTICE_H,
} from '#physics/health/notification.ts'
import {
  choosePratique,
  DECLARATION_TOPICS,
  isInfectionSuspected,
  type MaritimeDeclaration,
  readDeclaration,
} from '#physics/health/pratique.ts'
import {
  chooseCertificate,
  computeCertificateEnd,
  isCertificateValid,
  mayExtend,
  type SanitationCertificate,
} from '#physics/health/ship-sanitation.ts'
import {
  computeWatchDays,
  judgeYellowFeverCertificate,
  type YellowFeverCertificate,
} from '#physics/health/vaccination-certificate.ts'
import { DISINSECTION_AGENTS, isMeasureAgainst, VECTOR_FREE_M } from '#physics/health/vectors.ts'

describe('the calendar', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2016-07-11', 16_993],
    ['2025-01-01', 20_089],
  ])('%s is day %d', (day, number) => {
    expect(parseDay(day)).toBe(number)
  })

  test('agrees with the engine’s own for 40 years', () => {
    for (let day = 10_000; day < 24_600; day++)
      expect(parseDay(new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day)
  })

  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2025-06-30', 6, '2025-12-30'],
    ['2025-07-01', 6, '2026-01-01'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %d months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '', '1900-02-29'])(
    '"%s" is no day',
    (day) => {
      expect(() => parseDay(day)).toThrow(/expected YYYY-MM-DD/)
    },
  )

  test('counts days across a leap day', () => {
    expect(computeDaysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })
})

describe('the yellow-fever certificate (§1.3, S40)', () => {
  const card: YellowFeverCertificate = {
    kind: 'certificate',
    vaccinatedOn: '2025-10-01',
    hasStamp: true,
    hasBatch: true,
    hasSignature: true,
  }

  test.each([
    ['2025-10-01', 'not-yet-valid'],
    ['2025-10-05', 'not-yet-valid'],
    ['2025-10-10', 'not-yet-valid'],
    ['2025-10-11', 'valid'],
    ['2065-10-11', 'valid'],
  ])('vaccinated on 1 October, on %s it is %s', (on, verdict) => {
    expect(judgeYellowFeverCertificate(card, on)).toBe(verdict)
  })

  test('an old card with a printed end is valid for life', () => {
    const old = { ...card, vaccinatedOn: '2009-05-01', printedEnd: '2019-05-10' }
    expect(judgeYellowFeverCertificate(old, '2025-11-01')).toBe('valid')
    expect(() => judgeYellowFeverCertificate(old, '2016-07-10')).toThrow(RangeError)
  })

  test.each(['hasStamp', 'hasBatch', 'hasSignature'])('without %s it is incomplete', (part) => {
    expect(judgeYellowFeverCertificate({ ...card, [part]: false }, '2025-11-01')).toBe('incomplete')
  })

  test('a waiver letter is no certificate, and nothing is none', () => {
    expect(judgeYellowFeverCertificate({ ...card, kind: 'waiver-letter' }, '2025-11-01')).toBe('waiver')
    expect(judgeYellowFeverCertificate(null, '2025-11-01')).toBe('none')
  })

  test('without a valid one the watch lasts 6 days from exposure, or until it becomes valid', () => {
    expect(computeWatchDays(null, '2025-11-01', '2025-11-01')).toBe(6)
    expect(computeWatchDays(null, '2025-10-29', '2025-11-01')).toBe(3)
    expect(computeWatchDays(null, '2025-10-01', '2025-11-01')).toBe(0)
    expect(computeWatchDays({ ...card, vaccinatedOn: '2025-10-24' }, '2025-11-01', '2025-11-01')).toBe(2)
    expect(computeWatchDays({ ...card, vaccinatedOn: '2025-10-28' }, '2025-11-01', '2025-11-01')).toBe(6)
    expect(computeWatchDays(card, '2025-11-01', '2025-11-01')).toBe(0)
  })
})

describe('the ship sanitation certificate (§1.3, S15)', () => {
  const issued: SanitationCertificate = { kind: 'exemption', issuedOn: '2025-03-15', isExtended: false }

  test.each([
    ['2025-03-14', false, false],
    ['2025-03-15', true, true],
    ['2025-09-14', true, true],
    ['2025-09-15', false, true],
    ['2025-10-14', false, true],
    ['2025-10-15', false, false],
  ])('of 15 March, on %s is valid: %s, extended: %s', (on, valid, extended) => {
    expect(isCertificateValid(issued, on)).toBe(valid)
    expect(isCertificateValid({ ...issued, isExtended: true }, on)).toBe(extended)
  })

  test('ends six months on, at the end of a shorter month', () => {
    expect(computeCertificateEnd({ ...issued, issuedOn: '2025-08-31' })).toBe('2026-02-28')
  })

  test('is extended once, and only where the port is authorised, cannot inspect, and sees no danger', () => {
    const port = { isAuthorised: true, canInspect: false, hasDanger: false }
    expect(mayExtend(issued, port)).toBe(true)
    expect(mayExtend({ ...issued, isExtended: true }, port)).toBe(false)
    for (const change of [{ isAuthorised: false }, { canInspect: true }, { hasDanger: true }])
      expect(mayExtend(issued, { ...port, ...change })).toBe(false)
  })

  test('is an exemption without risk and with holds empty, a control after the measures', () => {
    expect(chooseCertificate({ hasRisk: false, areMeasuresDone: false, areHoldsEmpty: true })).toBe(
      'exemption',
    )
    expect(chooseCertificate({ hasRisk: true, areMeasuresDone: true, areHoldsEmpty: true })).toBe('control')
    expect(chooseCertificate({ hasRisk: true, areMeasuresDone: false, areHoldsEmpty: true })).toBeNull()
    expect(chooseCertificate({ hasRisk: false, areMeasuresDone: false, areHoldsEmpty: false })).toBeNull()
  })
})

describe('the Maritime Declaration of Health and pratique (§1.3)', () => {
  const no: MaritimeDeclaration = Object.fromEntries(DECLARATION_TOPICS.map((topic) => [topic, false]))
  const ship = { declaration: no, isCertificateValid: true, hasVisitedAffectedArea: false }

  test('has nine topics, all to be answered', () => {
    expect(DECLARATION_TOPICS).toHaveLength(9)
    expect(readDeclaration({ ...no, 'ill-now': true })).toEqual({ unanswered: [], yes: ['ill-now'] })
    expect(readDeclaration({ death: false }).unanswered).toHaveLength(8)
  })

  test('with nothing to report pratique is by radio', () => {
    expect(choosePratique(ship)).toBe('radio')
  })

  test.each(['death', 'case-aboard', 'more-ill-than-normal', 'ill-now', 'condition-may-spread'])(
    'with %s at the anchorage',
    (topic) => {
      expect(choosePratique({ ...ship, declaration: { ...no, [topic]: true } })).toBe('anchorage')
    },
  )

  test('with papers wanting, another yes, or an affected port, at the berth', () => {
    expect(choosePratique({ ...ship, isCertificateValid: false })).toBe('berth')
    expect(choosePratique({ ...ship, hasVisitedAffectedArea: true })).toBe('berth')
    expect(choosePratique({ ...ship, declaration: { ...no, stowaways: true } })).toBe('berth')
    expect(choosePratique({ ...ship, declaration: {} })).toBe('berth')
  })

  test.each([
    [3, [], true],
    [1, [], false],
    [1, ['jaundice'], true],
    [0, ['jaundice'], false],
    [0, ['rash'], true],
    [0, ['severe-diarrhoea'], true],
    [0, [], false],
  ])('without a surgeon, fever for %d days with %o is suspect: %s', (feverDays, signs, isSuspect) => {
    expect(isInfectionSuspected(feverDays, signs)).toBe(isSuspect)
  })
})

describe('the notice of a flight and the declarations (§1.3, §1.1)', () => {
  test('the message has seven items; what lacks is found', () => {
    expect(MESSAGE_ITEMS).toHaveLength(7)
    expect(
      findMissingItems(MESSAGE_ITEMS.filter((item) => item !== 'eta' && item !== 'suspected-cases')),
    ).toEqual(['eta', 'suspected-cases'])
  })

  test('the general declaration names who has 38 °C and one sign more', () => {
    expect(isOnGeneralDeclaration(38, ['rash'])).toBe(true)
    expect(isOnGeneralDeclaration(37.9, ['rash'])).toBe(false)
    expect(isOnGeneralDeclaration(39, [])).toBe(false)
    for (const sign of DECLARATION_SIGNS) expect(isOnGeneralDeclaration(38, [sign])).toBe(true)
  })

  test('travellers with signs declare unasked, others need not', () => {
    expect([mustDeclare(['cough']), mustDeclare(['headache']), mustDeclare([])]).toEqual([true, false, false])
  })

  test('triage asks four of the topics of the interview', () => {
    expect(TRIAGE_TOPICS.every((topic) => INTERVIEW_TOPICS.includes(topic))).toBe(true)
    expect(findOmittedTopics(['travel', 'onset', 'exposures'], TRIAGE_TOPICS)).toEqual(['medicines'])
    expect(findOmittedTopics(INTERVIEW_TOPICS)).toEqual([])
  })
})

describe('reporting (§1.1)', () => {
  const none = { isSerious: false, isUnusual: false, maySpread: false, mayRestrictTravel: false }

  test('four diseases always, others with two answers of yes', () => {
    for (const disease of ALWAYS_NOTIFIED) expect(isNotifiable(disease, none)).toBe(true)
    expect(isNotifiable('mers', { ...none, isSerious: true })).toBe(false)
    expect(isNotifiable('mers', { ...none, isSerious: true, maySpread: true })).toBe(true)
    expect(isNotifiable(null, { ...none, isUnusual: true, mayRestrictTravel: true })).toBe(true)
  })

  test('within 24 h to WHO, 48 h to assess, 2 h for class A, else 24 h', () => {
    expect([WHO_NOTICE_H, ASSESSMENT_H, computeReportLimitH(true), computeReportLimitH(false)]).toEqual([
      24, 48, 2, 24,
    ])
  })

  test('a bulletin of 9 October 2025 holds until 8 April 2026', () => {
    const on = ['2025-10-08', '2025-10-09', '2026-04-08', '2026-04-09']
    expect(on.map((day) => isBulletinInForce('2025-10-09', day))).toEqual([false, true, true, false])
  })
})

describe('vectors (§1.3)', () => {
  test('disinsection is against insects, disinfection is not', () => {
    expect(isMeasureAgainst('disinsection', 'insects')).toBe(true)
    expect(isMeasureAgainst('disinfection', 'insects')).toBe(false)
    expect(isMeasureAgainst('deratting', 'rodents')).toBe(true)
  })

  test('400 m kept free; agents at 2 %', () => {
    expect(VECTOR_FREE_M).toBe(400)
    expect(Object.values(DISINSECTION_AGENTS).map(({ percent }) => percent)).toEqual([2, 2])
  })
})
