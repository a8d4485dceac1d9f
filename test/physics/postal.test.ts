import { describe, expect, test } from 'vitest'
import {
  computePostalTax,
  computeS10CheckDigit,
  formatS10,
  isValidS10,
  type PostalTaxRatePercent,
  parseS10,
} from '#physics/postal.ts'

describe('the S10 check digit (UPU S10; module sheet §1.2)', () => {
  test.each([
    ['47312482', 9],
    ['47110815', 1],
    ['00071759', 5],
    ['00071758', 1],
    ['96633102', 0],
    ['76129403', 8],
    ['00000000', 5],
    ['00000008', 0],
    ['12345678', 5],
    ['87654321', 6],
  ])('of %s is %d', (serial, digit) => {
    expect(computeS10CheckDigit(serial)).toBe(digit)
  })

  test.each(['RR473124829GB', 'EE471108151FR', 'EB000717595HK', 'EB 00071759 5 HK'])(
    '%s is valid',
    (text) => {
      expect(isValidS10(text)).toBe(true)
    },
  )

  test.each(['EB000717594HK', 'EB000717535HK', 'RR473124829G', 'rr473124829GB', '', 'RR4731248290GB'])(
    '%s is not valid',
    (text) => {
      expect(isValidS10(text)).toBe(false)
    },
  )

  test('any one digit misread is found', () => {
    const serial = '47312482'
    for (let at = 0; at < 8; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const misread = serial.slice(0, at) + digit + serial.slice(at + 1)
        if (misread !== serial) expect(isValidS10(`RR${misread}9GB`)).toBe(false)
      }
    }
  })

  test('an identifier is taken apart and put together', () => {
    expect(parseS10('RR 47312482 9 GB')).toEqual({
      serviceIndicator: 'RR',
      serial: '47312482',
      checkDigit: 9,
      country: 'GB',
    })
    expect(formatS10('RR', '47312482', 'GB')).toBe('RR473124829GB')
    expect(() => parseS10('RR4731')).toThrow(/expected two letters/)
    expect(() => computeS10CheckDigit('1234567')).toThrow(RangeError)
  })
})

describe('postal-article tax: value × rate, waived up to RMB 50, else all of it (§1.3; GACC Announcement 2010-43)', () => {
  test.each<[valueRmb: number, PostalTaxRatePercent, taxRmb: number, isWaived: boolean]>([
    [250, 20, 50, true],
    [251, 20, 50.2, false],
    [384.61, 13, 50, true],
    [385, 13, 50.05, false],
    [100, 50, 50, true],
    [101, 50, 50.5, false],
    [0, 13, 0, true],
  ])('RMB %d at %d %% is RMB %d, waived: %s', (valueRmb, ratePercent, taxRmb, isWaived) => {
    expect(computePostalTax(valueRmb, ratePercent, 50)).toEqual({
      taxRmb,
      isWaived,
      payableRmb: isWaived ? 0 : taxRmb,
    })
  })

  test('RMB 384.62 at 13 % is over the threshold by less than a fen', () => {
    expect(computePostalTax(384.62, 13, 50)).toEqual({ taxRmb: 50, isWaived: false, payableRmb: 50 })
  })
})
