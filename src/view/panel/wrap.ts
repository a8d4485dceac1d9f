/** Measures the width of a text on one line, in the unit of the width it is to fit. */
export type Measure = (text: string) => number

/** Must not begin a line: no-break space, closing brackets and quotes, stops, commas, iteration and unit marks. Source: GB/T 15834–2011, W3C CLREQ. */
const NOT_FIRST = /^[\u00a0\p{Pe}\p{Pf}.,:;!?%‰°′″…—·、。，．：；！？％℃～]/u

/** Must not end a line: no-break space, opening brackets and quotes, currency and section signs. */
const NOT_LAST = /[\u00a0\p{Ps}\p{Pi}¥￥$€£§#]$/u

const IS_SPACE = /^[^\S\u00a0]+$/u
const IS_CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const MAY_END = /[-–/]$/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${language}/${granularity}`
  const known = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, known)
  return known
}

/** Tells whether a line may end between two neighbouring segments, neither of them a space. */
function mayBreak(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false
  if (MAY_END.test(before)) return !/^\d/u.test(after)
  return IS_CJK.test(before.slice(-1)) || IS_CJK.test(after.slice(0, 1))
}

/** A piece that stays on one line, with the space that stands before it where no line begins. */
interface Piece {
  readonly space: string
  readonly text: string
}

// A panel is laid out anew whenever something on it changes; most of its texts are the same as before, and dear to cut.
const knownPieces = new Map<string, readonly Piece[]>()
const MOST_KNOWN = 2000

function piecesOf(text: string, language: string): readonly Piece[] {
  const key = `${language}/${text}`
  const known = knownPieces.get(key)
  if (known) return known
  if (knownPieces.size >= MOST_KNOWN) knownPieces.clear()
  const pieces = cutToPieces(text, language)
  knownPieces.set(key, pieces)
  return pieces
}

function cutToPieces(text: string, language: string): readonly Piece[] {
  const pieces: { space: string; text: string }[] = []
  let space = ''
  let isFresh = true
  for (const { segment } of segmenter(language, 'word').segment(text)) {
    if (IS_SPACE.test(segment)) {
      space += segment
      isFresh = true
      continue
    }
    const last = pieces.at(-1)
    if (last && !isFresh && !mayBreak(last.text, segment)) last.text += segment
    else pieces.push({ space, text: segment })
    space = ''
    isFresh = false
  }
  return pieces
}

/** Cuts what no line can hold; where a line may not begin or end with a mark only if nothing else is possible. */
function cut(text: string, width: number, measure: Measure, language: string): string[] {
  const parts: string[] = []
  let part: string[] = []
  for (const { segment } of segmenter(language, 'grapheme').segment(text)) {
    if (part.length > 0 && measure(part.join('') + segment) > width) {
      const keep = endOfLine([...part, segment])
      parts.push(part.slice(0, keep).join(''))
      part = part.slice(keep)
    }
    part.push(segment)
  }
  return [...parts, part.join('')]
}

/** Returns how many of the characters may stand on a line; the last one does not fit. */
function endOfLine(characters: readonly string[]): number {
  const most = characters.length - 1
  for (let end = most; end > 0; end--)
    if (!NOT_FIRST.test(characters[end] as string) && !NOT_LAST.test(characters[end - 1] as string))
      return end
  return most
}

/**
 * Breaks a text into lines of at most `width`: at spaces, between Chinese words, and where a line may not begin or
 * end with a mark (kinsoku), there not. A word that no line can hold is cut. Line feeds stay.
 */
export function wrapText(text: string, width: number, measure: Measure, language: string): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const { space, text: piece } of piecesOf(paragraph, language)) {
      const grown = line === '' ? piece : line + space + piece
      if (measure(grown) <= width) {
        line = grown
        continue
      }
      if (line !== '') lines.push(line)
      if (measure(piece) <= width) {
        line = piece
        continue
      }
      const parts = cut(piece, width, measure, language)
      line = parts.pop() as string
      lines.push(...parts)
    }
    lines.push(line)
  }
  return lines
}

/** Computes the width that a text needs so that no word of it is cut. */
export function computeLeastWidth(text: string, measure: Measure, language: string): number {
  return Math.max(
    0,
    ...text
      .split('\n')
      .flatMap((line) => piecesOf(line, language))
      .map((piece) => measure(piece.text)),
  )
}
