import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BOTS, type BotName, playRun } from '#engine/bot.ts'
import { replay } from '#engine/log.ts'
import { score } from '#folds/score.ts'
import { MODES, type Mode } from '#scenario/scenario.ts'
import { writeLogFile } from './log-file.ts'
import { scenarioOf } from './scenario-of.ts'

const USAGE =
  'npm run sim -- <scenario> [--seed 7] [--bot model|hasty|random] [--mode assessment] [--log FILE] [--json]'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    bot: { type: 'string', default: 'model' },
    mode: { type: 'string', default: 'assessment' },
    log: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

function oneOf<T extends string>(what: string, given: string, known: readonly T[]): T {
  const found = known.find((one) => one === given)
  if (!found) fail(`--${what} "${given}": expected one of ${known.join(', ')}`)
  return found
}

function fail(sentence: string): never {
  console.error(`${sentence}\n${USAGE}`)
  process.exit(2)
}

const id = positionals[0] ?? fail('Which scenario?')
const scenario = scenarioOf(id) ?? fail(`There is no scenario "${id}".`)
const seed = Number(values.seed)
if (!Number.isSafeInteger(seed)) fail(`--seed "${values.seed}": expected a whole number`)
const bot: BotName = oneOf('bot', values.bot, BOTS)
const mode: Mode = oneOf('mode', values.mode, MODES)

const log = playRun(scenario, { seed, mode, overlay: {} }, bot)
if (values.log) writeFileSync(values.log, writeLogFile(log))
const state = replay(scenario, log)
const result = score(scenario, state)
if (values.json) console.log(JSON.stringify(result, null, 2))
else {
  console.log(
    `${scenario.id}, seed ${seed}, ${bot} officer: ${result.percent} % — ${result.hasPassed ? 'passed' : 'failed'}`,
  )
  console.log(
    `${log.entries.length} entries, ${state.eventCount} events, ${(state.atMs / 1000).toFixed(1)} s of run time`,
  )
  for (const { id: criterion, opportunities, failures, earned, weight, severity } of result.criteria)
    console.log(
      `  ${opportunities === 0 ? '–' : failures.length === 0 ? '✓' : '✗'} ${criterion.padEnd(34)} ${severity.padEnd(8)} ` +
        `${opportunities === 0 ? 'did not arise' : `${earned.toFixed(1)} of ${weight}`}` +
        `${failures.length ? ` (${failures.map(({ subject, atMs }) => `${subject ?? 'run'} at ${(atMs / 1000).toFixed(1)} s`).join(', ')})` : ''}`,
    )
}
