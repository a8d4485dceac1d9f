import { hasFact, type RunState } from '#engine/state.ts'
import type { Values } from '#view/things/reading.ts'
import type { Tool } from '#view/tools/tool.ts'
import type { BuiltInDisplay, Shown, ToolStaging } from '#view/tools/tool-staging.ts'
import { lay } from './benches.ts'
import { DISPLAYS } from './displays.ts'
import { tools as ofFlight } from './tool-staging.ts'
import { TOOLS } from './tools.ts'

const DECLARATION: Tool = lay(
  'duty',
  'maritime_declaration',
  0.14,
  0.02,
  'read-declaration',
  'judge-declaration',
)

/** The nine topics, as the paper names its lines, by the declaration that has come: which are yes, which left blank. */
const LINES = [
  'death',
  'suspected',
  'more',
  'ill',
  'doctor',
  'spread',
  'measure',
  'stowaways',
  'animal',
] as const
type PaperLine = (typeof LINES)[number]
const YES: Readonly<Record<string, readonly PaperLine[]>> = {
  animal: ['animal'],
  measure: ['measure'],
  ill: ['suspected', 'ill', 'doctor'],
  death: ['death'],
}
const BLANK: Readonly<Record<string, readonly PaperLine[]>> = { blank: ['stowaways'] }

/** Writes the nine answers of a declaration. */
export function declarationValues(declaration: string): Values {
  const answer = (line: PaperLine): string => {
    if (BLANK[declaration]?.includes(line)) return ''
    return YES[declaration]?.includes(line) ? 'yes 是' : 'no 否'
  }
  return {
    ...Object.fromEntries(LINES.map((line) => [line, answer(line)])),
    ship: 'MV Lantern, 22',
    master: 'P. Rossi',
  }
}

function declarationShow(state: RunState): Shown | undefined {
  if (!hasFact(state, 'papersAsked')) return undefined
  return { state: 'filled', values: declarationValues(state.variants.declaration ?? '') }
}

const AT_DUTY = new Set(['duty', 'map'])

const isOfDuty = (at: BuiltInDisplay['at']): boolean =>
  typeof at !== 'string' || at === 'D_seatmap' || at === 'D_bulletin'

/** The tools of the case at sea: what lies in the duty room, and the declaration once it has come. */
export const tools: ToolStaging = {
  ...ofFlight,
  tools: [...TOOLS.filter(({ place }) => AT_DUTY.has(place)), DECLARATION],
  sideTables: [],
  show: (tool, moment) =>
    tool.id === DECLARATION.id ? declarationShow(moment.state) : ofFlight.show(tool, moment),
  displays: DISPLAYS.filter(({ at }) => isOfDuty(at)),
}
