import { expect, test } from 'vitest'
import { buttonColours, COLOURS, computeContrast, TONE_COLOUR } from '#view/panel/tokens.ts'

/** Source: WCAG 2.2, 1.4.3 (text) and 1.4.11 (what shows where a button is). */
const TEXT_CONTRAST = 4.5
const EDGE_CONTRAST = 3

test('computeContrast gives the values of WCAG', () => {
  expect(computeContrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(computeContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('text of every tone can be read on every ground', () => {
  for (const ground of ['ground', 'header', 'raised'] as const)
    for (const colour of Object.values(TONE_COLOUR))
      expect(
        computeContrast(COLOURS[colour], COLOURS[ground]),
        `${colour} on ${ground}`,
      ).toBeGreaterThanOrEqual(TEXT_CONTRAST)
})

test('buttons can be read in every state, and seen as buttons where they can be pressed', () => {
  for (const tone of ['plain', 'primary', 'danger'] as const)
    for (const isEnabled of [true, false])
      for (const isPressed of [true, false])
        for (const isArmed of [true, false]) {
          const { fill, text, line } = buttonColours({ tone, isEnabled, isPressed }, isArmed)
          expect(
            computeContrast(COLOURS[text], COLOURS[fill]),
            `${tone} ${text} on ${fill}`,
          ).toBeGreaterThanOrEqual(TEXT_CONTRAST)
          if (isEnabled)
            expect(computeContrast(COLOURS[line], COLOURS.ground)).toBeGreaterThanOrEqual(EDGE_CONTRAST)
        }
})
