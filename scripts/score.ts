import { readFileSync } from 'node:fs'
import { checkLog } from '#engine/log.ts'
import { score } from '#folds/score.ts'
import { readLogFile } from './log-file.ts'
import { scenarioOf } from './scenario-of.ts'

/** Ends with a clear sentence: a log that is not sound has no score. */
function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const file = process.argv[2] ?? refuse('npm run score -- FILE')
let log: ReturnType<typeof readLogFile>
try {
  log = readLogFile(readFileSync(file, 'utf8'), file)
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
const scenario =
  scenarioOf(log.header.scenario) ?? refuse(`${file}: there is no scenario "${log.header.scenario}".`)
const { checkpoint, unsound } = checkLog(scenario, log)
if (unsound)
  refuse(
    `${file}: the log is not sound: ${unsound.kind} at entry ${unsound.seq}; expected ${unsound.expected}, found ${unsound.found}.`,
  )
console.log(JSON.stringify(score(scenario, checkpoint.state), null, 2))
