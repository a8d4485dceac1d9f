import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { momentsOf, panelsOf } from '#test/support/desk-moments.ts'
import { ENGLISH, WORDS } from '#test/support/words.ts'
import {
  type Box,
  hitTarget,
  type Layout,
  type LayoutOptions,
  layOut,
  NEXT_PAGE,
  PREVIOUS_PAGE,
} from '#view/panel/layout.ts'
import { buttonsOf, type Panel, textsOf } from '#view/panel/panel.ts'
import { EM_DMM, TARGET_DMM, TARGET_GAP_DMM, TEXT_SCALES } from '#view/panel/sizes.ts'
import type { Words } from '#view/text/words.ts'

/** Widths like those of Noto Sans: what is laid out must fit whatever the font measures. */
const measure: LayoutOptions['measure'] = (text, em, weight) => {
  let ems = 0
  for (const one of text) ems += widthEm(one)
  return ems * em * (weight === 700 ? 1.06 : 1)
}

const widthsEm = new Map<string, number>()
function widthEm(one: string): number {
  // Asked of each letter of all panels, at each size.
  const known = widthsEm.get(one)
  if (known !== undefined) return known
  const width = one > '\u2e80' ? 1 : one === ' ' ? 0.26 : /[A-Zmw%]/.test(one) ? 0.72 : 0.55
  widthsEm.set(one, width)
  return width
}

function optionsFor(words: Words, change: Partial<LayoutOptions> = {}): LayoutOptions {
  const { script, language, dir } = words
  return {
    widthDmm: 640,
    heightDmm: 600,
    textScale: 1,
    script,
    language,
    dir,
    measure,
    ...change,
  }
}

const area = ({ x, y, width, height }: Box) => ({ left: x, right: x + width, top: y, bottom: y + height })
type Area = ReturnType<typeof area>
const EPSILON = 0.02
const PAGE_COUNT = /^\d+ \/ \d+$/

/** Says what is wrong with a layout: what is cut off, too small, too close, or on top of another. */
function faultsOf(layout: Layout, panel: Panel, titleEm: number): string[] {
  const faults: string[] = []
  const bare = (text: string) => text.replace(/\s/g, '')
  let written = ''
  for (const [n, { boxes, targets }] of layout.pages.entries()) {
    const texts = boxes.filter((box) => box.kind === 'text')
    for (const box of boxes) {
      const { left, right, top, bottom } = area(box)
      if (
        left < -EPSILON ||
        top < -EPSILON ||
        right > layout.widthDmm + EPSILON ||
        bottom > layout.heightDmm + EPSILON
      )
        faults.push(`page ${n}: a ${box.kind} reaches out: ${JSON.stringify(box)}`)
    }
    const areas = texts.map(area)
    for (const [i, box] of texts.entries()) {
      if (measure(box.text, box.emDmm, box.weight) > box.width + EPSILON)
        faults.push(`page ${n}: "${box.text}" is too wide`)
      const a = areas[i] as Area
      for (let j = i + 1; j < texts.length; j++) {
        const b = areas[j] as Area
        const isApart =
          a.right <= b.left + EPSILON ||
          b.right <= a.left + EPSILON ||
          a.bottom <= b.top + EPSILON ||
          b.bottom <= a.top + EPSILON
        if (!isApart) faults.push(`page ${n}: "${box.text}" lies on "${texts[j]?.text}"`)
      }
    }
    for (const [i, target] of targets.entries()) {
      if (target.width < TARGET_DMM - EPSILON || target.height < TARGET_DMM - EPSILON)
        faults.push(`page ${n}: ${target.id} is too small to hit`)
      for (const other of targets.slice(i + 1)) {
        const dx = Math.max(other.x - target.x - target.width, target.x - other.x - other.width)
        const dy = Math.max(other.y - target.y - target.height, target.y - other.y - other.height)
        if (Math.max(dx, dy) < TARGET_GAP_DMM - EPSILON)
          faults.push(`page ${n}: ${target.id} and ${other.id} are too close`)
      }
    }
    // A text may go on overleaf; between its parts come title, pager and footer.
    const isFrame = (box: Box & { kind: 'text' }) =>
      box.emDmm === titleEm || PAGE_COUNT.test(box.text) || !!hitTarget({ boxes, targets }, box.x, box.y)
    written += bare(
      texts
        .filter((box) => !isFrame(box))
        .map(({ text }) => text)
        .join(''),
    )
  }
  const rows = panel.rows.filter(({ kind }) => kind !== 'buttons')
  for (const text of textsOf({ id: panel.id, title: '', rows }))
    for (const word of text.split(/\s+/))
      if (!written.includes(word)) faults.push(`"${word}" of "${text}" is not shown`)
  const shown = new Set(layout.pages.flatMap(({ targets }) => targets.map(({ id }) => id)))
  for (const { id } of buttonsOf(panel)) if (!shown.has(id)) faults.push(`button ${id} is not shown`)
  return faults
}

describe('every panel of a run fits', () => {
  const moments = [
    ...momentsOf(expressMail, 'model', 3, 'guided'),
    ...momentsOf(expressMail, 'random', 5, 'guided'),
    ...momentsOf(expressMail, 'hasty', 11, 'practice'),
  ]
  // Each kind of moment once, and the end of each run.
  const seen = new Set<string>()
  const some = moments.filter(({ name, state }) => {
    const kind = `${name.split(': ')[1]}${state.phase}`
    return !seen.has(kind) && !!seen.add(kind)
  })
  const sizes = [
    { widthDmm: 640, heightDmm: 600 },
    { widthDmm: 700, heightDmm: 440, isBare: true },
    { widthDmm: 480, heightDmm: 640 },
  ]

  for (const words of WORDS)
    for (const textScale of TEXT_SCALES)
      test(`in ${words.language} at text size ${textScale}`, () => {
        for (const moment of some)
          for (const panel of panelsOf(expressMail, moment, words, { code: 'desk/no-mark' }))
            for (const size of sizes) {
              const layout = layOut(panel, optionsFor(words, { textScale, ...size }))
              expect(
                faultsOf(layout, panel, EM_DMM[words.script].title * Math.min(textScale, 1.25)),
                `${panel.id}, ${moment.name}, ${JSON.stringify(size)}`,
              ).toEqual([])
            }
      }, 120_000)

  test('and no text is smaller than what can be read in a headset', () => {
    for (const words of WORDS)
      for (const panel of panelsOf(expressMail, moments.at(-1)!, words))
        for (const { boxes } of layOut(panel, optionsFor(words)).pages)
          for (const box of boxes)
            if (box.kind === 'text') expect(box.emDmm).toBeGreaterThanOrEqual(EM_DMM[words.script].body)
  })
})

const BUTTON = { tone: 'plain', isEnabled: true } as const
const LONG: Panel = {
  id: 'long',
  title: 'Long',
  rows: Array.from({ length: 30 }, (_, i) => ({ kind: 'text', text: `Line ${i} of a text` }) as const),
  footer: [{ kind: 'buttons', columns: 1, buttons: [{ ...BUTTON, id: 'go', label: 'Go' }] }],
}

describe('pages', () => {
  test('what does not fit one page goes on the next, with the footer on each', () => {
    const { pages } = layOut(LONG, optionsFor(ENGLISH))
    expect(pages.length).toBeGreaterThan(1)
    for (const { targets } of pages)
      expect(targets.map(({ id }) => id)).toEqual(['go', PREVIOUS_PAGE, NEXT_PAGE])
    expect(pages[0]?.targets[1]?.isEnabled).toBe(false)
    expect(pages.at(-1)?.targets[2]?.isEnabled).toBe(false)
  })

  test('a heading does not stand alone at the foot of a page', () => {
    for (let before = 1; before < 24; before++) {
      const rows = [
        ...LONG.rows.slice(0, before),
        { kind: 'heading', text: 'Heading' } as const,
        ...LONG.rows.slice(0, 8),
      ]
      for (const page of layOut({ ...LONG, rows }, optionsFor(ENGLISH)).pages) {
        const texts = page.boxes.filter(
          (box) => box.kind === 'text' && !PAGE_COUNT.test(box.text) && !hitTarget(page, box.x, box.y),
        )
        const last = texts.at(-1)
        expect(last?.kind === 'text' && last.text).not.toBe('Heading')
      }
    }
  })

  test('a table goes on under its column heads', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [{ text: `${i}` }, { text: 'something' }])
    const table: Panel = {
      id: 't',
      title: 'T',
      rows: [{ kind: 'table', columns: [{ label: 'Number' }, { label: 'What' }], rows }],
    }
    const { pages } = layOut(table, optionsFor(ENGLISH))
    expect(pages.length).toBeGreaterThan(1)
    for (const { boxes } of pages)
      expect(boxes.some((box) => box.kind === 'text' && box.text === 'Number')).toBe(true)
  })
})

describe('buttons', () => {
  const PAIR: Panel = {
    id: 'pair',
    title: 'Pair',
    rows: [
      {
        kind: 'buttons',
        columns: 2,
        buttons: [
          { ...BUTTON, id: 'left', label: 'Left', confirm: 'Press again and this is quite a long text' },
          { ...BUTTON, id: 'right', label: 'Right', isEnabled: false },
        ],
      },
    ],
  }

  test('a point on a button, or within half the gap around it, hits it', () => {
    const [page] = layOut(PAIR, optionsFor(ENGLISH)).pages
    const [left, right] = page!.targets
    expect(hitTarget(page!, left!.x + 5, left!.y + 5)?.id).toBe('left')
    expect(hitTarget(page!, left!.x + left!.width + TARGET_GAP_DMM / 2 - 1, left!.y + 5)?.id).toBe('left')
    expect(hitTarget(page!, right!.x - TARGET_GAP_DMM / 2 + 1, right!.y + 5)?.id).toBe('right')
    expect(hitTarget(page!, left!.x + 5, left!.y - TARGET_GAP_DMM)).toBeUndefined()
  })

  test('a button that waits for its second press keeps its place and size', () => {
    const plain = layOut(PAIR, optionsFor(ENGLISH)).pages[0]!
    const armed = layOut(PAIR, optionsFor(ENGLISH, { armed: 'left' })).pages[0]!
    expect(armed.targets).toEqual(plain.targets)
    expect(armed.boxes).not.toEqual(plain.boxes)
  })

  test('right to left, the first button is on the right', () => {
    const { targets, boxes } = layOut(PAIR, optionsFor(ENGLISH, { dir: 'rtl' })).pages[0]!
    expect(targets[0]!.x).toBeGreaterThan(targets[1]!.x)
    const title = boxes.find((box) => box.kind === 'text')
    expect(title?.kind === 'text' && title.align).toBe('end')
  })
})
