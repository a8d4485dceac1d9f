import { formatS10, parseS10 } from '#physics/postal.ts'
import type { Declaration, DeclaredLine, History, Trait } from './parcel.ts'
import type { ParcelBank } from './parcel-bank.ts'
import type { Random } from './random.ts'
import { DO_NOT_X_RAY } from './risk.ts'

/** Papers and what is known of their addressee. */
export interface Papers {
  declaration: Declaration
  history: History
}

interface Blemish {
  /** How often finds and innocents have it, in per mille [D]: it hints at finds, and proves nothing. */
  perMille: { find: number; innocent: number }
  /** It alone does not point at one addressee: it may be laid on papers that have to look doubtful. */
  isSlight: boolean
  /** Parcels with one of these traits are spared, where it would hide what is wrong with them. */
  spares: readonly Trait[]
  apply: (papers: Papers, bank: ParcelBank, random: Random) => Papers
}

const BLEMISHES: readonly Blemish[] = [
  {
    perMille: { find: 200, innocent: 40 },
    isSlight: true,
    spares: [],
    apply: (papers) => change(papers, { hasAdvanceData: false }),
  },
  {
    perMille: { find: 200, innocent: 40 },
    isSlight: true,
    spares: ['labelError', 'mismatchHs', 'duty'],
    apply: (papers, { vagueDescriptions = [] }, random) => {
      if (vagueDescriptions.length === 0) return papers
      const [first, ...others] = papers.declaration.lines as [DeclaredLine, ...DeclaredLine[]]
      return change(papers, { lines: [{ ...first, description: random.pick(vagueDescriptions) }, ...others] })
    },
  },
  {
    perMille: { find: 250, innocent: 50 },
    isSlight: true,
    spares: [],
    apply: rerouted,
  },
  {
    perMille: { find: 150, innocent: 30 },
    isSlight: true,
    spares: [],
    apply: (papers) => change(papers, { sender: { ...papers.declaration.sender, address: '' } }),
  },
  {
    perMille: { find: 30, innocent: 4 },
    isSlight: false,
    spares: [],
    apply: (papers) => change(papers, { marks: [DO_NOT_X_RAY] }),
  },
  {
    perMille: { find: 100, innocent: 10 },
    isSlight: false,
    spares: ['split'],
    apply: ({ declaration, history }, _bank, random) => ({
      declaration,
      history: { ...history, seizures: random.integer(1, 2) },
    }),
  },
  {
    perMille: { find: 30, innocent: 3 },
    isSlight: false,
    spares: [],
    apply: ({ declaration, history }) => ({
      declaration,
      history: { ...history, isItemNumberReused: true },
    }),
  },
]

/** Draws what looks odd about a parcel's papers: more often with finds, with innocents too. */
export function drawBlemishes(
  papers: Papers,
  isFind: boolean,
  traits: readonly Trait[],
  bank: ParcelBank,
  random: Random,
): Papers {
  return BLEMISHES.filter(({ spares }) => !spares.some((trait) => traits.includes(trait))).reduce(
    (drawn, { perMille, apply }) =>
      random.chance(perMille[isFind ? 'find' : 'innocent'] / 1000) ? apply(drawn, bank, random) : drawn,
    papers,
  )
}

/** Lays slight blemishes on papers, in drawn order, until they are as doubtful as they have to be. */
export function blemishUntil(
  papers: Papers,
  isEnough: (papers: Papers) => boolean,
  traits: readonly Trait[],
  bank: ParcelBank,
  random: Random,
): Papers {
  let blemished = papers
  const slight = BLEMISHES.filter(
    ({ isSlight, spares }) => isSlight && !spares.some((trait) => traits.includes(trait)),
  )
  for (const { apply } of random.shuffle(slight)) {
    if (isEnough(blemished)) break
    blemished = apply(blemished, bank, random)
  }
  return blemished
}

/** Sends a parcel on a detour: posted in another country than its sender's, or by two hubs. */
function rerouted(papers: Papers, { hubs = [] }: ParcelBank, random: Random): Papers {
  const { sender, addressee, s10, route } = papers.declaration
  if (route[0] !== sender.country || route.length > 3) return papers
  const [first, second] = random.shuffle(
    hubs.filter((hub) => hub !== sender.country && hub !== addressee.country),
  )
  if (!first || !second) return papers
  if (random.chance(0.5)) return change(papers, { route: [sender.country, first, second, addressee.country] })
  const { serviceIndicator, serial } = parseS10(s10)
  return change(papers, {
    route: [first, addressee.country],
    s10: formatS10(serviceIndicator, serial, first),
  })
}

function change({ declaration, history }: Papers, own: Partial<Declaration>): Papers {
  return { declaration: { ...declaration, ...own }, history }
}
