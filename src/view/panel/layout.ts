import type { Script } from '#view/text/languages.ts'
import type { DrawnMark } from './mark-paths.ts'
import type { Cell, Fact, ListItem, Panel, PanelButton, Row } from './panel.ts'
import { EM_DMM, LINE_EM, MARGIN_DMM, TARGET_DMM, TARGET_GAP_DMM, type TextRole } from './sizes.ts'
import { buttonColours, type Colour, TONE_COLOUR } from './tokens.ts'
import { computeLeastWidth, wrapText } from './wrap.ts'

export type Weight = 400 | 700
export type Align = 'start' | 'centre' | 'end'

/** Measures the width of a text on one line, in dmm, in the font of the panel. */
export type MeasureText = (text: string, emDmm: number, weight: Weight) => number

/** What a panel is laid out for. */
export interface LayoutOptions {
  readonly widthDmm: number
  readonly heightDmm: number
  /** One of `TEXT_SCALES`. */
  readonly textScale: number
  readonly script: Script
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly measure: MeasureText
  /** The button that waits for its second press. */
  readonly armed?: string
  /** Leaves the title out and the margin narrow: for a panel that fills a screen, whose place says what it is. */
  readonly isBare?: boolean
}

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One thing to draw. Lengths in dmm from the panel's upper left corner, y down. */
export type Box = Rect &
  (
    | { readonly kind: 'plate'; readonly fill?: Colour; readonly line?: Colour; readonly radius: number }
    /** One line of text; `align` says where in the box it stands. */
    | {
        readonly kind: 'text'
        readonly text: string
        readonly emDmm: number
        readonly weight: Weight
        readonly colour: Colour
        readonly align: Align
      }
    | { readonly kind: 'mark'; readonly mark: DrawnMark; readonly colour: Colour }
    | { readonly kind: 'image'; readonly id: string }
  )

/** Where a button can be hit. */
export interface Target extends Rect {
  readonly id: string
  readonly isEnabled: boolean
}

export interface Page {
  readonly boxes: readonly Box[]
  readonly targets: readonly Target[]
}

export interface Layout {
  readonly widthDmm: number
  readonly heightDmm: number
  readonly pages: readonly Page[]
}

/** As many lines the label of a button may have in Chinese before its row takes fewer columns. */
const HAN_LABEL_LINES = 2

/** Ids of the buttons that turn pages; they belong to the skin, not to the panel. */
export const PREVIOUS_PAGE = 'page/previous'
export const NEXT_PAGE = 'page/next'

/** A run of boxes that stays together, its own top at y = 0. */
interface Block {
  readonly height: number
  readonly gap: number
  readonly boxes: readonly Box[]
  readonly targets: readonly Target[]
  /** It does not stand at the foot of a page. */
  readonly isBoundToNext?: boolean
  /** What is said again above it where it begins a page. */
  readonly leader?: Block
}

/** Least height for rows between header and footer; below it the footer joins the rows. */
const LEAST_BODY_DMM = 200

/** Titles are large already: beyond this they would only take room from what is to be read. */
const MOST_TITLE_SCALE = 1.25

const BARE_MARGIN_DMM = MARGIN_DMM * (2 / 3)

/** Width of the arrows that turn pages. */
const ARROW_DMM = 1.5 * TARGET_DMM

/** A list item of so many lines stays on one page. */
const LINES_TOGETHER = 5

const GAP = 14
/** Between what buttons answer and the buttons. */
const LABEL_GAP = 6
const RADIUS = 6
const PAD = 12

/**
 * Lays a panel out into pages of a given size. Nothing is cut off: texts wrap, button rows and tables take fewer
 * columns, and what does not fit one page goes on the next.
 */
export function layOut(panel: Panel, options: LayoutOptions): Layout {
  const { widthDmm, heightDmm, dir, isBare = false } = options
  const margin = isBare ? BARE_MARGIN_DMM : MARGIN_DMM
  const inner = widthDmm - 2 * margin
  const frame = new Writer(options, heightDmm)
  const top = isBare ? margin : frame.header(panel.title, '88 / 88').height + GAP
  const whole = heightDmm - top - margin
  const foot = (panel.footer ?? []).flatMap((row) => frame.blocks(row, inner))
  const between = (panel.footer ?? []).flatMap((row) =>
    frame.blocks(row, inner - 2 * (ARROW_DMM + TARGET_GAP_DMM)),
  )
  const footHeight = foot.length > 0 ? heightOf(foot) + TARGET_GAP_DMM : 0
  const pagerHeight = Math.max(TARGET_DMM, heightOf(between)) + TARGET_GAP_DMM

  // Where the footer would take most of the room, it comes after the rows instead.
  const isFooterFixed = whole - Math.max(footHeight, pagerHeight) >= LEAST_BODY_DMM
  const room = isFooterFixed ? whole - footHeight : whole
  const pageRoom = whole - (isFooterFixed ? pagerHeight : TARGET_DMM + TARGET_GAP_DMM)
  const writer = new Writer(options, pageRoom)
  const rows = panel.rows.flatMap((row) => writer.blocks(row, inner))
  const flow = isFooterFixed ? rows : [...rows, ...foot]
  const slices = heightOf(flow) <= room ? [flow] : intoPages(flow, pageRoom)
  const isOne = slices.length === 1

  const bottom = heightDmm - margin
  const pages = slices.map((blocks, index): Page => {
    const count = isOne ? '' : `${index + 1} / ${slices.length}`
    const middle = isFooterFixed ? between : []
    const header = isBare ? [] : [place(frame.header(panel.title, middle.length > 0 ? count : ''), 0, 0)]
    const placed = [...header, ...stack(blocks, margin, top)]
    if (isOne && isFooterFixed) placed.push(...stack(foot, margin, bottom - heightOf(foot)))
    if (!isOne) {
      const pager = frame.pager(inner, index > 0, index < slices.length - 1, middle, count)
      placed.push(place(pager, margin, bottom - pager.height))
    }
    const page = {
      boxes: placed.flatMap(({ boxes }) => boxes),
      targets: placed.flatMap(({ targets }) => targets),
    }
    return dir === 'rtl' ? mirror(page, widthDmm) : page
  })
  return { widthDmm, heightDmm, pages }
}

/** Computes the height in which a panel needs one page only; `heightDmm` of the options does not matter. */
export function computeHeight(panel: Panel, options: LayoutOptions): number {
  const tall = { ...options, heightDmm: 100_000 }
  const [page] = layOut({ ...panel, rows: [...panel.rows, ...(panel.footer ?? [])], footer: [] }, tall).pages
  const bottom = Math.max(0, ...(page?.boxes ?? []).map(({ y, height }) => y + height))
  // A hair more: sums of fractions must not tip it onto a second page.
  return bottom + (options.isBare ? BARE_MARGIN_DMM : MARGIN_DMM) + 0.01
}

/** Finds the target at a point of a page, in dmm; half the gap around a target counts as the target. */
export function hitTarget(page: Page, x: number, y: number): Target | undefined {
  const slack = TARGET_GAP_DMM / 2
  let best: Target | undefined
  let bestDistance = slack
  for (const target of page.targets) {
    const dx = Math.max(target.x - x, 0, x - target.x - target.width)
    const dy = Math.max(target.y - y, 0, y - target.y - target.height)
    const distance = Math.max(dx, dy)
    if (distance <= bestDistance && (!best || distance < bestDistance)) {
      best = target
      bestDistance = distance
    }
  }
  return best
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height, gap }, i) => sum + height + (i > 0 ? gap : 0), 0)
}

function move<T extends Rect>(rect: T, x: number, y: number): T {
  return { ...rect, x: rect.x + x, y: rect.y + y }
}

function place({ boxes, targets }: Block, x: number, y: number): Page {
  return { boxes: boxes.map((box) => move(box, x, y)), targets: targets.map((target) => move(target, x, y)) }
}

function stack(blocks: readonly Block[], x: number, top: number): Page[] {
  let y = top
  return blocks.map((block, i) => {
    if (i > 0) y += block.gap
    const placed = place(block, x, y)
    y += block.height
    return placed
  })
}

function intoPages(blocks: readonly Block[], height: number): Block[][] {
  const pages: Block[][] = []
  let page: Block[] = []
  for (const group of groupsOf(blocks, height)) {
    if (page.length > 0 && heightOf([...page, ...group]) > height) {
      pages.push(page)
      const { leader } = group[0] as Block
      page = leader && heightOf([leader, ...group]) <= height ? [leader] : []
    }
    page.push(...group)
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** Gathers what belongs on one page, a heading with what it heads; no more than a page can hold. */
function groupsOf(blocks: readonly Block[], height: number): Block[][] {
  const groups: Block[][] = []
  let isOpen = false
  for (const block of blocks) {
    const group = groups.at(-1)
    if (isOpen && group && heightOf([...group, block]) <= height) group.push(block)
    else groups.push([block])
    isOpen = block.isBoundToNext ?? false
  }
  return groups
}

/** The arrows point the other way where one reads the other way. */
const MIRRORED: { readonly [K in DrawnMark]?: DrawnMark } = {
  back: 'forward',
  forward: 'back',
  next: 'before',
}

/** Turns a page round for languages that run from right to left. */
function mirror({ boxes, targets }: Page, width: number): Page {
  const turn = <T extends Rect>(rect: T): T => ({ ...rect, x: width - rect.x - rect.width })
  const opposite = { start: 'end', centre: 'centre', end: 'start' } as const
  const turnBox = (box: Box): Box => {
    if (box.kind === 'text') return { ...turn(box), align: opposite[box.align] }
    return box.kind === 'mark' ? { ...turn(box), mark: MIRRORED[box.mark] ?? box.mark } : turn(box)
  }
  return {
    boxes: boxes.map(turnBox),
    targets: targets.map(turn),
  }
}

interface TextStyle {
  readonly role: TextRole
  readonly weight?: Weight
  readonly colour?: Colour
  readonly align?: Align
}

/** Turns rows into blocks for one set of options. */
class Writer {
  readonly #options: LayoutOptions
  readonly #mostHeight: number

  /** `mostHeight` is the room of one page: no block is made taller where that can be helped. */
  constructor(options: LayoutOptions, mostHeight: number) {
    this.#options = options
    this.#mostHeight = mostHeight
  }

  /** Writes the title, with the count of pages at the line's end where there is one. */
  header(title: string, count: string): Block {
    const { widthDmm, measure } = this.#options
    const em = this.#em('body')
    const countWidth = count === '' ? 0 : measure(count, em, 400) + PAD
    const inner = widthDmm - 2 * MARGIN_DMM
    const text = this.#text(title, inner - countWidth, { role: 'title', weight: 700 })
    const side =
      count === '' ? [] : this.#text(count, countWidth, { role: 'body', colour: 'muted', align: 'end' }).boxes
    const height = text.height + 2 * PAD
    const bar = { kind: 'plate', fill: 'header', radius: 0, x: 0, y: 0, width: widthDmm, height } as const
    const rule = {
      kind: 'plate',
      fill: 'amber',
      radius: 0,
      x: 0,
      y: height,
      width: widthDmm,
      height: 2,
    } as const
    const sideY = PAD + (this.#line('title') - this.#line('body')) / 2
    return {
      height: height + 2,
      gap: 0,
      boxes: [
        bar,
        rule,
        ...text.boxes.map((box) => move(box, MARGIN_DMM, PAD)),
        ...side.map((box) => move(box, widthDmm - MARGIN_DMM - countWidth, sideY)),
      ],
      targets: [],
    }
  }

  /** Writes the arrows that turn pages, with the footer between them, or the count of pages where there is none. */
  pager(
    width: number,
    hasPrevious: boolean,
    hasNext: boolean,
    between: readonly Block[],
    count: string,
  ): Block {
    const height = Math.max(TARGET_DMM, heightOf(between))
    const left = ARROW_DMM + TARGET_GAP_DMM
    const middle =
      between.length > 0
        ? stack(between, left, height - heightOf(between))
        : [this.#text(count, width - 2 * left, { role: 'body', colour: 'muted', align: 'centre' })].map(
            (text) => place(text, left, (height - text.height) / 2),
          )
    const y = height - TARGET_DMM
    const parts = [
      ...middle,
      this.#arrow(PREVIOUS_PAGE, 'back', hasPrevious, 0, y),
      this.#arrow(NEXT_PAGE, 'forward', hasNext, width - ARROW_DMM, y),
    ]
    return {
      height,
      gap: 0,
      boxes: parts.flatMap(({ boxes }) => boxes),
      targets: parts.flatMap(({ targets }) => targets),
    }
  }

  #arrow(id: string, mark: DrawnMark, isEnabled: boolean, x: number, y: number): Page {
    const colours = buttonColours({ tone: 'plain', isEnabled }, false)
    const size = TARGET_DMM * 0.45
    const rect = { x, y, width: ARROW_DMM, height: TARGET_DMM }
    return {
      boxes: [
        { kind: 'plate', fill: colours.fill, line: colours.line, radius: RADIUS, ...rect },
        {
          kind: 'mark',
          mark,
          colour: colours.text,
          x: x + (ARROW_DMM - size) / 2,
          y: y + (TARGET_DMM - size) / 2,
          width: size,
          height: size,
        },
      ],
      targets: [{ id, isEnabled, ...rect }],
    }
  }

  blocks(row: Row, width: number): Block[] {
    switch (row.kind) {
      case 'heading': {
        const block = this.#text(row.text, width, { role: 'heading', weight: 700 })
        return [{ ...block, gap: GAP * 1.6, isBoundToNext: true }]
      }
      case 'text':
        return this.#lines(row.text, width, {
          role: row.isLearning ? 'learning' : 'body',
          colour: TONE_COLOUR[row.tone ?? 'plain'],
        })
      case 'facts':
        return row.columns === undefined
          ? this.#facts(row.facts, width)
          : this.#factColumns(row.facts, row.columns, width)
      case 'table':
        return this.#table(row, width)
      case 'badges':
        return [this.#badges(row, width)]
      case 'progress':
        return [this.#progress(row, width)]
      case 'image':
        return [this.#image(row, width)]
      case 'buttons':
        return this.#buttons(row, width)
      case 'list':
        return row.items.flatMap((item, i) => this.#item(item, width, i > 0))
    }
  }

  #em(role: TextRole): number {
    const { script, textScale } = this.#options
    return EM_DMM[script][role] * (role === 'title' ? Math.min(textScale, MOST_TITLE_SCALE) : textScale)
  }

  #line(role: TextRole): number {
    return this.#em(role) * LINE_EM[this.#options.script]
  }

  #wrap(text: string, width: number, role: TextRole, weight: Weight): string[] {
    const { measure, language } = this.#options
    const em = this.#em(role)
    return wrapText(text, width, (part) => measure(part, em, weight), language)
  }

  /** Sets a text as one block. */
  #text(
    text: string,
    width: number,
    { role, weight = 400, colour = 'text', align = 'start' }: TextStyle,
  ): Block {
    const height = this.#line(role)
    const emDmm = this.#em(role)
    const boxes = this.#wrap(text, width, role, weight).map(
      (line, i): Box => ({
        kind: 'text',
        text: line,
        emDmm,
        weight,
        colour,
        align,
        x: 0,
        y: i * height,
        width,
        height,
      }),
    )
    return { height: boxes.length * height, gap: GAP, boxes, targets: [] }
  }

  /** Sets a text line by line, so that a page may end within it; never after its first or before its last line. */
  #lines(text: string, width: number, style: TextStyle): Block[] {
    const whole = this.#text(text, width, style)
    const height = this.#line(style.role)
    return whole.boxes.map((box, i) => ({
      height,
      gap: i === 0 ? GAP : 0,
      boxes: [{ ...box, y: 0 }],
      targets: [],
      isBoundToNext: whole.boxes.length > 1 && (i === 0 || i === whole.boxes.length - 2),
    }))
  }

  /** Sets facts one below the other, the labels in a column as wide as they need, up to a third. */
  #facts(facts: readonly Fact[], width: number): Block[] {
    const { measure } = this.#options
    const em = this.#em('body')
    const labelWidth = Math.min(
      width / 3,
      Math.max(...facts.map(({ label }) => measure(label, em, 400))) + 0.01,
    )
    return facts.flatMap((fact, i) => this.#fact(fact, width, labelWidth, i > 0))
  }

  #fact(
    { label, value, tone = 'plain' }: Fact,
    width: number,
    labelWidth: number,
    isFollowing: boolean,
  ): Block[] {
    const gap = isFollowing ? 4 : GAP
    const valueWidth = width - labelWidth - 2 * PAD
    const style: TextStyle = { role: 'body', colour: TONE_COLOUR[tone] }
    const left = this.#text(label, labelWidth, { role: 'body', colour: 'muted' })
    const right = this.#text(value, valueWidth, style)
    const height = Math.max(left.height, right.height)
    const isNarrow =
      this.#least(label, 'body', 400) > labelWidth || this.#least(value, 'body', 400) > valueWidth
    if (isNarrow || height > this.#mostHeight) {
      const above = this.#text(label, width, { role: 'body', colour: 'muted' })
      const below = this.#lines(value, width, style).map((block, i) =>
        i === 0 ? { ...block, gap: 0 } : block,
      )
      return [{ ...above, gap, isBoundToNext: true }, ...below]
    }
    return [
      {
        height,
        gap,
        boxes: [...left.boxes, ...right.boxes.map((box) => move(box, labelWidth + 2 * PAD, 0))],
        targets: [],
      },
    ]
  }

  /** Sets facts side by side, label above value; one below the other where a word would not fit. */
  #factColumns(facts: readonly Fact[], columns: number, width: number): Block[] {
    const cell = (width - PAD * (columns - 1)) / columns
    const least = Math.max(
      ...facts.map(({ label, value }) =>
        Math.max(this.#least(label, 'body', 400), this.#least(value, 'body', 700)),
      ),
    )
    if (least > cell) return this.#facts(facts, width)
    const blocks: Block[] = []
    for (let at = 0; at < facts.length; at += columns) {
      const stacks = facts.slice(at, at + columns).map(({ label, value, tone = 'plain' }, i) => {
        const above = this.#text(label, cell, { role: 'body', colour: 'muted' })
        const below = this.#text(value, cell, { role: 'body', weight: 700, colour: TONE_COLOUR[tone] })
        const boxes = [...above.boxes, ...below.boxes.map((box) => move(box, 0, above.height))]
        return {
          height: above.height + below.height,
          boxes: boxes.map((box) => move(box, i * (cell + PAD), 0)),
        }
      })
      blocks.push({
        height: Math.max(...stacks.map(({ height }) => height)),
        gap: GAP,
        boxes: stacks.flatMap(({ boxes }) => boxes),
        targets: [],
      })
    }
    return blocks
  }

  #least(text: string, role: TextRole, weight: Weight): number {
    const { measure, language } = this.#options
    const em = this.#em(role)
    return computeLeastWidth(text, (part) => measure(part, em, weight), language)
  }

  /** Sets a table in columns as wide as they ask for; where not even single words fit, each row as a list of facts. */
  #table({ columns, rows }: Extract<Row, { kind: 'table' }>, width: number): Block[] {
    const { measure } = this.#options
    const em = this.#em('body')
    const inner = width - PAD * (columns.length + 1)
    const least = columns.map(({ label }, i) =>
      Math.max(
        this.#least(label, 'body', 700),
        ...rows.map((row) => this.#least(row[i]?.text ?? '', 'body', 400)),
      ),
    )
    const wish = columns.map(({ label }, i) =>
      Math.max(measure(label, em, 700), ...rows.map((row) => measure(row[i]?.text ?? '', em, 400))),
    )
    const leastSum = least.reduce((a, b) => a + b, 0)
    if (leastSum > inner) return this.#stackedTable({ kind: 'table', columns, rows }, width)
    const wishSum = wish.reduce((a, b) => a + b, 0)
    const share = wishSum > leastSum ? Math.min(1, (inner - leastSum) / (wishSum - leastSum)) : 0
    const slack = Math.max(0, inner - wishSum) / columns.length
    const widths = columns.map((_, i) => least[i]! + (wish[i]! - least[i]!) * share + slack)

    const line = (cells: readonly Cell[], weight: Weight, colour?: Colour): Block => {
      let x = PAD
      const texts = columns.map(({ align = 'start' }, i) => {
        const cell = cells[i] ?? { text: '' }
        const text = this.#text(cell.text, widths[i]!, {
          role: 'body',
          weight,
          align,
          colour: colour ?? TONE_COLOUR[cell.tone ?? 'plain'],
        })
        const moved = { height: text.height, boxes: text.boxes.map((box) => move(box, x, PAD / 2)) }
        x += widths[i]! + PAD
        return moved
      })
      const height = Math.max(...texts.map((text) => text.height)) + PAD
      return { height, gap: 0, targets: [], boxes: texts.flatMap(({ boxes }) => boxes) }
    }
    const under = (block: Block, fill: Colour): Block => ({
      ...block,
      boxes: [
        { kind: 'plate', fill, radius: 0, x: 0, y: block.height - 1, width, height: 1 },
        ...block.boxes,
      ],
    })
    const raised = line(
      columns.map(({ label }) => ({ text: label })),
      700,
      'muted',
    )
    const head: Block = {
      ...raised,
      boxes: [
        { kind: 'plate', fill: 'raised', radius: 0, x: 0, y: 0, width, height: raised.height },
        ...raised.boxes,
      ],
    }
    const lines = rows.map((row) => line(row, 400))
    if (lines.some(({ height }) => head.height + height > this.#mostHeight))
      return this.#stackedTable({ kind: 'table', columns, rows }, width)
    return [
      { ...head, gap: GAP, isBoundToNext: true },
      ...lines.map((one) => ({ ...under(one, 'line'), leader: head })),
    ]
  }

  #stackedTable({ columns, rows }: Extract<Row, { kind: 'table' }>, width: number): Block[] {
    return rows.flatMap((row, n) => {
      const facts = this.#facts(
        columns.flatMap(({ label }, i) => {
          const { text = '', tone = 'plain' } = row[i] ?? {}
          return text === '' ? [] : [{ label, value: text, tone }]
        }),
        width,
      )
      const [first, ...rest] = facts
      return first
        ? [{ ...first, gap: n > 0 ? GAP * 1.4 : GAP, isBoundToNext: rest.length > 0 }, ...rest]
        : []
    })
  }

  #badges({ badges }: Extract<Row, { kind: 'badges' }>, width: number): Block {
    const { measure } = this.#options
    const em = this.#em('body')
    const boxes: Box[] = []
    let x = 0
    let y = 0
    let rowHeight = 0
    for (const { text, tone, mark } of badges) {
      const lead = mark ? em + PAD / 2 : 0
      const least = Math.min(measure(text, em, 700), width - lead - 2 * PAD)
      if (x > 0 && x + lead + least + 2 * PAD > width) {
        x = 0
        y += rowHeight + PAD / 2
        rowHeight = 0
      }
      const label = this.#text(text, least + 0.01, { role: 'body', weight: 700, colour: TONE_COLOUR[tone] })
      const height = label.height + PAD / 2
      boxes.push({
        kind: 'plate',
        fill: 'raised',
        line: tone === 'plain' ? 'line' : TONE_COLOUR[tone],
        radius: RADIUS,
        x,
        y,
        width: lead + least + 2 * PAD,
        height,
      })
      if (mark)
        boxes.push({
          kind: 'mark',
          mark,
          colour: TONE_COLOUR[tone],
          x: x + PAD,
          y: y + (height - em) / 2,
          width: em,
          height: em,
        })
      boxes.push(...label.boxes.map((box) => move(box, x + PAD + lead, y + PAD / 4)))
      x += lead + least + 2 * PAD + PAD / 2
      rowHeight = Math.max(rowHeight, height)
    }
    return { height: y + rowHeight, gap: GAP, boxes, targets: [] }
  }

  #progress({ label, value, text }: Extract<Row, { kind: 'progress' }>, width: number): Block {
    const fact = this.#text(`${label} · ${text}`, width, { role: 'body', weight: 700 })
    const y = fact.height + 4
    const bar = { kind: 'plate', radius: 5, x: 0, y, width, height: 10 } as const
    const filled = Math.max(0, Math.min(1, value)) * width
    return {
      height: y + 10,
      gap: GAP,
      boxes: [
        ...fact.boxes,
        { ...bar, fill: 'raised', line: 'line' },
        ...(filled >= 1 ? [{ ...bar, fill: 'amber', width: filled } as const] : []),
      ],
      targets: [],
    }
  }

  #image({ id, label, aspect, isLarge = false }: Extract<Row, { kind: 'image' }>, width: number): Block {
    const caption = this.#text(label, width, { role: 'body', colour: 'muted' })
    // A picture leaves room on the page for the words that it belongs to; a large one is what the page is for.
    const most = isLarge ? 1 : 0.55
    const height = Math.min(width / aspect, this.#mostHeight * most, this.#mostHeight - caption.height - 4)
    const size = { x: 0, y: 0, width: height * aspect, height }
    return {
      height: height + 4 + caption.height,
      gap: GAP,
      boxes: [
        { kind: 'plate', fill: 'header', radius: 0, ...size },
        { kind: 'image', id, ...size },
        ...caption.boxes.map((box) => move(box, 0, height + 4)),
      ],
      targets: [],
    }
  }

  #buttons({ buttons, columns, label }: Extract<Row, { kind: 'buttons' }>, width: number): Block[] {
    const asked = label === undefined ? [] : this.#lines(label, width, { role: 'body' })
    const least = Math.max(
      TARGET_DMM,
      ...buttons.flatMap(({ label, detail = '', confirm = '' }) =>
        [
          this.#least(label, 'label', 700),
          this.#least(confirm, 'label', 700),
          this.#least(detail, 'body', 400),
        ].map((one) => one + 2 * PAD),
      ),
    )
    const most = Math.max(1, Math.floor((width + TARGET_GAP_DMM) / (least + TARGET_GAP_DMM)))
    const cellOf = (count: number): number => (width - TARGET_GAP_DMM * (count - 1)) / count
    const isTooHigh = (count: number): boolean =>
      buttons.some((button) => this.#buttonHeight(button, cellOf(count)) > this.#mostHeight)
    let count = Math.min(columns, most)
    // Chinese words are so short that a narrow button would have them one below the other, read as a column.
    const isTorn = (count: number): boolean =>
      this.#options.script === 'han' &&
      buttons.some(
        ({ label }) =>
          this.#lines(label, cellOf(count) - 2 * PAD + 0.01, { role: 'label', weight: 700 }).length >
          HAN_LABEL_LINES,
      )
    while (count > 1 && (isTooHigh(count) || isTorn(count))) count--
    const cell = cellOf(count)
    const rows: Block[] = []
    for (let at = 0; at < buttons.length; at += count) {
      const some = buttons.slice(at, at + count)
      const height = Math.max(TARGET_DMM, ...some.map((button) => this.#buttonHeight(button, cell)))
      const placed = some.map((button, i) =>
        place(this.#button(button, cell, height), i * (cell + TARGET_GAP_DMM), 0),
      )
      rows.push({
        height,
        gap: TARGET_GAP_DMM,
        boxes: placed.flatMap(({ boxes }) => boxes),
        targets: placed.flatMap(({ targets }) => targets),
      })
    }
    const [first, ...others] = rows
    if (asked.length > 0 && first)
      return [
        ...asked.map((line) => ({ ...line, isBoundToNext: true })),
        { ...first, gap: LABEL_GAP },
        ...others,
      ]
    return rows
  }

  #buttonTexts({ label, detail }: PanelButton, width: number, colour: Colour): Block[] {
    const inner = width - 2 * PAD + 0.01
    return [
      this.#text(label, inner, { role: 'label', weight: 700, align: 'centre', colour }),
      ...(detail === undefined ? [] : [this.#text(detail, inner, { role: 'body', align: 'centre', colour })]),
    ]
  }

  /** The height stays the same when the button asks for its second press. */
  #buttonHeight(button: PanelButton, width: number): number {
    const plain = this.#buttonTexts(button, width, 'text')
    const armed =
      button.confirm === undefined
        ? []
        : this.#buttonTexts({ ...button, label: button.confirm }, width, 'text')
    return Math.max(...[plain, armed].map((texts) => texts.reduce((sum, { height }) => sum + height, PAD)))
  }

  #button(button: PanelButton, width: number, height: number): Block {
    const isArmed = button.confirm !== undefined && this.#options.armed === button.id
    const colours = buttonColours(button, isArmed)
    const shown = isArmed ? { ...button, label: button.confirm as string } : button
    const texts = this.#buttonTexts(shown, width, colours.text)
    const textHeight = texts.reduce((sum, text) => sum + text.height, 0)
    let y = (height - textHeight) / 2
    const boxes: Box[] = [
      { kind: 'plate', fill: colours.fill, line: colours.line, radius: RADIUS, x: 0, y: 0, width, height },
    ]
    for (const text of texts) {
      boxes.push(...text.boxes.map((box) => move(box, PAD, y)))
      y += text.height
    }
    return {
      height,
      gap: TARGET_GAP_DMM,
      boxes,
      targets: [{ id: button.id, isEnabled: button.isEnabled, x: 0, y: 0, width, height }],
    }
  }

  #item(
    { text, details = [], mark, tone = 'plain' }: ListItem,
    width: number,
    isFollowing: boolean,
  ): Block[] {
    const em = this.#em('body')
    const lead = em + PAD
    const colour = TONE_COLOUR[tone]
    const first = this.#lines(text, width - lead, {
      role: 'body',
      colour: tone === 'muted' ? 'muted' : 'text',
    })
    const rest = details.flatMap((detail) =>
      this.#lines(detail, width - lead, { role: 'body', colour: 'muted' }).map((block, i) => ({
        ...block,
        gap: i === 0 ? 2 : 0,
      })),
    )
    return [...first, ...rest].map((block, i, all) => {
      const boxes = block.boxes.map((box) => move(box, lead, 0))
      const y = (this.#line('body') - em) / 2
      return {
        ...block,
        gap: i > 0 ? block.gap : isFollowing ? PAD : GAP,
        isBoundToNext:
          (block.isBoundToNext ?? false) ||
          (i === 0 && all.length > 1) ||
          (all.length <= LINES_TOGETHER && i < all.length - 1),
        boxes: i > 0 ? boxes : [{ kind: 'mark', mark, colour, x: 0, y, width: em, height: em }, ...boxes],
      }
    })
  }
}
