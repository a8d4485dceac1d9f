import { describe, expect, test } from 'vitest'
import {
  CONTAINER_NUMBERS,
  computeContainerCheckDigit,
  isContainerNumber,
} from '#scenario/container-number.ts'

describe('a container number', () => {
  test.each([
    ['CSQU305438', 3],
    ['XQZU481207', 5],
    ['XQZU730955', 2],
    ['XQZU206418', 5],
  ])('%s has the check digit %i', (firstTen, digit) => {
    expect(computeContainerCheckDigit(firstTen)).toBe(digit)
  })

  test('of the scenario is right, and wrong once any one digit is another', () => {
    for (const number of Object.values(CONTAINER_NUMBERS)) {
      expect(isContainerNumber(number)).toBe(true)
      for (let place = 4; place < 10; place++) {
        const other = (Number(number[place]) + 1) % 10
        expect(isContainerNumber(number.slice(0, place) + other + number.slice(place + 1))).toBe(false)
      }
    }
  })

  test('is read with blanks, hyphens and small letters', () => {
    expect(isContainerNumber('csqu 305438-3')).toBe(true)
    expect(isContainerNumber('CSQX3054383')).toBe(false)
    expect(isContainerNumber('CSQU30543833')).toBe(false)
  })

  test('throws for what is none', () => {
    expect(() => computeContainerCheckDigit('CSQU30543')).toThrow('four capital letters and six digits')
  })
})
