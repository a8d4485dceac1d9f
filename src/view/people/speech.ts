/** Languages whose mouth movements can be told from the text. */
export type SpokenLanguage = 'en' | 'zh'

/** How a mouth stands: open, drawn wide, rounded; each 0 to 1. */
export type Mouth = { open: number; wide: number; round: number }

/**
 * Holds the mouth's movement over a spoken line as keys in time. The first and the last key are closed.
 * It follows the number and kind of syllables, not the recorded sound: a likeness, not lip-reading.
 */
export type SpeechTrack = {
  readonly durationS: number
  readonly timesS: Float32Array
  /** Per key open, wide, round. */
  readonly mouths: Float32Array
  /** When phrases begin; people nod a little then. */
  readonly phrasesS: readonly number[]
}

/** One syllable's vowel, and whether the lips meet before it. Lengths count in syllables. */
type Syllable = { readonly mouth: Mouth; readonly lips: boolean; readonly length: number }
type Sound = Syllable | { readonly pause: number }

const VOWELS: Readonly<Record<string, Mouth>> = {
  a: { open: 0.95, wide: 0.25, round: 0 },
  e: { open: 0.55, wide: 0.5, round: 0 },
  i: { open: 0.35, wide: 0.85, round: 0 },
  o: { open: 0.65, wide: 0, round: 0.7 },
  u: { open: 0.35, wide: 0, round: 0.95 },
}
const SHAPES = Object.values(VOWELS)
/** Share of the syllables in which the lips meet first (b, p, m, f); about one in five of Mandarin's initials. */
const LIPS_SHARE = 0.2
/** How far the mouth stays open between two syllables of a phrase. */
const BETWEEN = 0.22
const PAUSES: Readonly<Record<string, number>> = { short: 0.7, long: 1.3 }

/** Mixes a number to a fraction in 0..1, always the same one. */
function fraction(seed: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32
}

/** Tells one character of Chinese as a syllable; without a dictionary its shape is drawn by lot, always the same. */
function fromCharacter(code: number, at: number): Syllable {
  const base = SHAPES[Math.floor(fraction(code) * SHAPES.length)]!
  const strength = 0.75 + 0.25 * fraction(code + at * 7919)
  return {
    mouth: { open: base.open * strength, wide: base.wide, round: base.round },
    lips: fraction(code * 31 + 7) < LIPS_SHARE,
    length: 1,
  }
}

/** Tells a word of English as syllables: one to each group of vowels, a silent e left out. */
function fromWord(word: string): Syllable[] {
  const spoken = word.replace(/([^aeiouy])e$/, (_, before: string) =>
    /[aeiouy]/.test(word.slice(0, -2)) ? before : `${before}e`,
  )
  const groups = [...spoken.matchAll(/([^aeiouy]*)([aeiouy]+)([^aeiouy]*$)?/g)]
  if (groups.length === 0)
    return [{ mouth: { open: 0.3, wide: 0.2, round: 0 }, lips: /^[bpmfv]/.test(word), length: 0.7 }]
  return groups.map(([, before = '', vowels = 'e', after = ''], at) => {
    const sound = vowels.includes('oo')
      ? 'u'
      : /ee|ea|ie/.test(vowels)
        ? 'i'
        : vowels[0] === 'y'
          ? 'i'
          : vowels[0]!
    const base = VOWELS[sound] ?? VOWELS.e!
    const strength = at === 0 ? 1 : 0.7
    return {
      mouth: { open: base.open * strength, wide: base.wide * strength, round: base.round },
      lips: /[bpmfvw]$/.test(before) || /[bpm]/.test(before),
      length: 0.75 + 0.12 * (before.length + after.length) + (at === 0 ? 0.15 : 0),
    }
  })
}

function listen(text: string, language: SpokenLanguage): Sound[] {
  const sounds: Sound[] = []
  for (const { 0: piece, index } of text.matchAll(
    /\p{Script=Han}|[\p{Script=Latin}'’]+|\p{Nd}|[,;:，、；：]|[.!?。！？…]+/gu,
  )) {
    const code = piece.codePointAt(0)!
    if (/\p{Script=Han}/u.test(piece)) sounds.push(fromCharacter(code, index))
    else if (/\p{Nd}/u.test(piece))
      sounds.push(
        language === 'zh' ? fromCharacter(code, index) : { ...fromCharacter(code, index), length: 1.2 },
      )
    else if (/\p{L}/u.test(piece)) sounds.push(...fromWord(piece.toLowerCase()))
    else sounds.push({ pause: PAUSES[/[,;:，、；：]/.test(piece) ? 'short' : 'long']! })
  }
  while (sounds.length > 0 && 'pause' in sounds.at(-1)!) sounds.pop()
  return sounds
}

/** Computes the mouth's movement for a text spoken within `durationS`. */
export function computeSpeechTrack(text: string, language: SpokenLanguage, durationS: number): SpeechTrack {
  const sounds = listen(text, language)
  const total = sounds.reduce((sum, sound) => sum + ('pause' in sound ? sound.pause : sound.length), 0)
  const times: number[] = []
  const mouths: number[] = []
  const phrasesS: number[] = []
  const add = (atS: number, { open, wide, round }: Mouth, openness = open) => {
    times.push(Math.min(atS, durationS))
    mouths.push(openness, wide, round)
  }
  const closed: Mouth = { open: 0, wide: 0, round: 0 }
  add(0, closed)
  // a breath of silence at either end, where there is room
  const edgeS = Math.min(0.08, durationS * 0.04)
  const unitS = total > 0 ? (durationS - 2 * edgeS) / total : 0
  let atS = edgeS
  let isStart = true
  for (const sound of sounds) {
    if ('pause' in sound) {
      add(atS + Math.min(0.1, sound.pause * unitS * 0.4), closed)
      atS += sound.pause * unitS
      add(atS, closed)
      isStart = true
      continue
    }
    if (isStart) phrasesS.push(atS)
    const { mouth, lips, length } = sound
    const spanS = length * unitS
    if (lips) add(atS + spanS * 0.1, mouth, 0)
    else add(atS + spanS * 0.06, mouth, isStart ? mouth.open * 0.3 : Math.min(BETWEEN, mouth.open))
    add(atS + spanS * 0.42, mouth)
    add(atS + spanS * 0.68, mouth, mouth.open * 0.8)
    atS += spanS
    isStart = false
  }
  add(durationS, closed)
  return { durationS, timesS: Float32Array.from(times), mouths: Float32Array.from(mouths), phrasesS }
}

/** Writes the mouth at a time in a line; closed before and after. Allocates nothing. */
export function sampleSpeech({ timesS, mouths, durationS }: SpeechTrack, atS: number, out: Mouth): Mouth {
  if (!(atS > 0 && atS < durationS)) {
    out.open = out.wide = out.round = 0
    return out
  }
  let low = 0
  let high = timesS.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (timesS[middle]! <= atS) low = middle
    else high = middle
  }
  const spanS = timesS[high]! - timesS[low]!
  const u = spanS > 0 ? (atS - timesS[low]!) / spanS : 1
  const share = u * u * (3 - 2 * u)
  const a = low * 3
  const b = high * 3
  out.open = mouths[a]! + (mouths[b]! - mouths[a]!) * share
  out.wide = mouths[a + 1]! + (mouths[b + 1]! - mouths[a + 1]!) * share
  out.round = mouths[a + 2]! + (mouths[b + 2]! - mouths[a + 2]!) * share
  return out
}
