import type { Words } from './words.ts'

const isHan = ({ family }: FontFace): boolean => family.replaceAll('"', '') === 'Noto Sans SC'

const ready = new Map<string, Promise<void>>()

/**
 * Loads the fonts of a language for drawing on a canvas, which does not wait for them by itself. Resolves also when
 * one cannot be had: the device's own font then stands in.
 */
export function loadFonts({ fontFamily, script }: Pick<Words, 'fontFamily' | 'script'>): Promise<void> {
  const known = ready.get(fontFamily)
  if (known) return known
  // Names on labels are in several scripts, each of which has its own file.
  const sample = script === 'han' ? '口岸A1ЖΩ' : 'A1ЖΩ'
  const loading = Promise.all([
    ...[400, 700].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, sample)),
    // The Chinese font has a file more, for the words of scenarios.
    ...(script === 'han' ? [...document.fonts].filter(isHan).map((face) => face.load()) : []),
  ]).then(
    () => undefined,
    (error: unknown) =>
      console.warn(`fonts ${fontFamily}: ${error instanceof Error ? error.message : error}`),
  )
  ready.set(fontFamily, loading)
  return loading
}
