import { describe, expect, test } from 'vitest'
import {
  CERTIFICATES,
  DECLARATIONS,
  sights,
  TODAY,
  TOPICS,
  VACCINATIONS,
} from '#content/health-quarantine-sea/papers.ts'
import { healthQuarantineSea as scenario } from '#content/health-quarantine-sea/scenario.ts'
import { text as en } from '#content/health-quarantine-sea/text.en.ts'
import { text as zh } from '#content/health-quarantine-sea/text.zh.ts'
import {
  choosePratique,
  DECLARATION_TOPICS,
  type DeclarationTopic,
  readDeclaration,
} from '#physics/health/pratique.ts'
import { chooseCertificate, isCertificateValid, mayExtend } from '#physics/health/ship-sanitation.ts'
import { judgeYellowFeverCertificate, MOST_WATCH_DAYS } from '#physics/health/vaccination-certificate.ts'
import { isMeasureAgainst, type Measure } from '#physics/health/vectors.ts'
import { type Condition, holds } from '#scenario/condition.ts'

/** Finds the right options of an act where only these facts hold, from the start. */
function rightOptions(act: string, ...facts: string[]): string[] {
  const holdsNow = (condition: Condition): boolean =>
    holds(condition, {
      hasEnded: false,
      factOrder: (fact) => (facts.includes(fact) ? 0 : undefined),
      isLate: () => false,
      isOutOfOrder: () => false,
      subjects: () => [],
    })
  const { options = [] } = scenario.acts.find(({ id }) => id === act) ?? {}
  return options.flatMap(({ id, rightWhen }) => (rightWhen && holdsNow(rightWhen) ? [id] : []))
}

const SHIPS = Object.keys(DECLARATIONS).flatMap((declaration) =>
  ['agrees', 'fever'].flatMap((log) =>
    Object.keys(CERTIFICATES).flatMap((certificate) =>
      ['plain', 'affected'].map((ports) => ({ declaration, log, certificate, ports })),
    ),
  ),
)
const factsOf = (ship: Readonly<Record<string, string>>): string[] =>
  Object.entries(ship).map((pair) => pair.join('.'))

describe('the answers are those of the physics', () => {
  test('the nine topics stand in the order of the form', () => {
    expect(TOPICS).toEqual(DECLARATION_TOPICS)
    expect(sights.find(({ id }) => id === 'declaration')?.entries?.map(({ id }) => id)).toEqual(TOPICS)
  })

  test('radio, berth or anchorage, for each of the 120 ships', () => {
    expect(SHIPS).toHaveLength(120)
    for (const ship of SHIPS) {
      const { yes, blank } = DECLARATIONS[ship.declaration]!
      const isYes = (topic: DeclarationTopic): boolean => yes.includes(topic)
      const answers = TOPICS.flatMap((topic) =>
        blank.includes(topic) ? [] : [[topic, isYes(topic)] as const],
      )
      const declaration = {
        ...Object.fromEntries(answers),
        // What the log tells counts as if it had been declared.
        ...(ship.log === 'fever' && { 'ill-now': true }),
      }
      const where = choosePratique({
        declaration,
        isCertificateValid: isCertificateValid(
          CERTIFICATES[ship.certificate as keyof typeof CERTIFICATES],
          TODAY,
        ),
        hasVisitedAffectedArea: ship.ports === 'affected',
      })
      const option = { radio: 'by-radio', berth: 'at-the-berth', anchorage: 'at-the-anchorage' }[where]
      expect(rightOptions('choose-place', ...factsOf(ship)), factsOf(ship).join(' ')).toEqual([option])
    }
  })

  test.each(Object.entries(DECLARATIONS))('declaration %s', (id, { yes, blank }) => {
    const read = readDeclaration(
      Object.fromEntries(
        TOPICS.filter((topic) => !blank.includes(topic)).map((topic) => [topic, yes.includes(topic)]),
      ),
    )
    const [right] = rightOptions('judge-declaration', `declaration.${id}`)
    expect(right === 'incomplete').toBe(read.unanswered.length > 0)
    expect(right === 'all-no').toBe(read.unanswered.length + read.yes.length === 0)
  })

  test.each(Object.entries(CERTIFICATES))('certificate %s', (id, certificate) => {
    const isValid = isCertificateValid(certificate, TODAY)
    expect(rightOptions('judge-certificate', `certificate.${id}`)).toEqual([isValid ? 'valid' : 'expired'])
    // This port inspects: nothing is extended here.
    expect(mayExtend(certificate, { isAuthorised: true, canInspect: true, hasDanger: false })).toBe(false)
    for (const hasRisk of [true, false])
      for (const areHoldsEmpty of [true, false]) {
        const [right] = rightOptions(
          'issue-certificate',
          `certificate.${id}`,
          `vectors.${hasRisk ? 'droppings' : 'none'}`,
          `holds.${areHoldsEmpty ? 'empty' : 'laden'}`,
        )
        const issued = chooseCertificate({ hasRisk, areMeasuresDone: true, areHoldsEmpty })
        expect(right).toBe(!hasRisk && isValid ? 'keep-present' : (issued ?? 'none-yet'))
      }
  })

  test.each(Object.entries(VACCINATIONS))('vaccination %s', (id, { kind, vaccinatedOn, isWhole }) => {
    const verdict = judgeYellowFeverCertificate(
      { kind, vaccinatedOn, hasStamp: isWhole, hasBatch: true, hasSignature: true },
      TODAY,
    )
    const facts = `vaccination.${id}`
    expect(rightOptions('judge-vaccination', facts)).toEqual([
      verdict === 'waiver' ? 'no-certificate' : verdict,
    ])
    expect(rightOptions('decide-watch', facts)).toEqual([
      verdict === 'valid' ? 'no-watch' : `watch-${MOST_WATCH_DAYS}-days-at-most`,
    ])
  })

  test.each([
    ['droppings', 'rodents'],
    ['mosquitoes', 'insects'],
  ] as const)('a measure against %s', (found, kind) => {
    const [right] = rightOptions('order-measure', `vectors.${found}`)
    expect(isMeasureAgainst(right as Measure, kind)).toBe(true)
  })

  test('the papers show the dates that are judged', () => {
    for (const text of [en, zh]) {
      expect(text['value.today']).toContain(TODAY)
      for (const [id, { issuedOn }] of Object.entries(CERTIFICATES))
        expect(text[`value.issued-${id}`]).toContain(issuedOn)
      for (const [id, { vaccinatedOn }] of Object.entries(VACCINATIONS))
        expect(text[`value.given-${id}`]).toContain(vaccinatedOn)
    }
  })
})
