/** Values of letters in ISO 6346: from 10 up, multiples of 11 left out. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LETTER_VALUES = Array.from({ length: 29 }, (_, i) => 10 + i).filter((value) => value % 11 !== 0)

/**
 * Computes the check digit of a container number from its owner code, category letter and serial number: the sum of
 * value × 2^place, modulo 11, modulo 10. Source: ISO 6346. Throws unless there are four letters and six digits.
 */
export function computeContainerCheckDigit(firstTen: string): number {
  if (!/^[A-Z]{4}\d{6}$/.test(firstTen))
    throw new Error(`container number "${firstTen}": expected four capital letters and six digits`)
  const sum = [...firstTen].reduce((total, character, place) => {
    const value = LETTER_VALUES[LETTERS.indexOf(character)] ?? Number(character)
    return total + value * 2 ** place
  }, 0)
  return (sum % 11) % 10
}

/** Tells whether a text is a container number whose check digit is right. Blanks and hyphens count for nothing. */
export function isContainerNumber(text: string): boolean {
  const number = text.toUpperCase().replace(/[\s-]/g, '')
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(number)) return false
  return computeContainerCheckDigit(number.slice(0, 10)) === Number(number[10])
}

/**
 * Numbers of the boxes that the port scenario names; the owner code XQZ is fictional. The container textures
 * (`assets/place/port_hazmat/numbers.py`) carry the same ones.
 */
export const CONTAINER_NUMBERS = {
  boxA: 'XQZU4812075',
  boxB: 'XQZU7309552',
  boxC: 'XQZU2064185',
} as const
