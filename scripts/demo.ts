import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BotName, playRun } from '#engine/bot.ts'
import { bit } from '#server/database.ts'
import { addClass, addPerson } from '#server/people.ts'
import { loadScenarios } from '#server/served-scenarios.ts'
import { openHouse } from '#server/server.ts'

const DAY_MS = 86_400_000

/** How a class of bots is made up: most play by the procedure in the end, some hurry, one or two never learn. */
const CLASS: readonly (readonly BotName[])[] = [
  ['hasty', 'model', 'model'],
  ['random', 'hasty', 'model'],
  ['model', 'model', 'model'],
  ['hasty', 'hasty', 'model'],
  ['random', 'random', 'hasty'],
  ['hasty', 'model', 'model'],
  ['random', 'hasty', 'hasty'],
  ['model', 'hasty', 'model'],
]
const MODALITIES = ['vr-controllers', 'vr-hands', 'desktop'] as const

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } })
const dataDir = resolve(import.meta.dirname, '..', values.data)

// The runs are spread over the last days, so the server's clock goes through these.
const clock = { ms: Date.now() - CLASS.length * DAY_MS }
const scenarios = await loadScenarios()
const { house, runs } = openHouse(dataDir, scenarios, () => clock.ms)

const { id: classId, name } = await addClass(house, 'Simulated class 模拟班')
// Nobody picks a bot's name at a headset.
await house.db
  .updateTable('class')
  .set({ isOpen: bit(false) })
  .where('id', '=', classId)
  .execute()

let count = 0
for (const [number, bots] of CLASS.entries()) {
  const person = await addPerson(house, { role: 'trainee', name: `Bot ${number + 1}`, classId })
  for (const [attempt, bot] of bots.entries())
    for (const { scenario } of scenarios) {
      const log = playRun(scenario, { seed: number * 100 + attempt, mode: 'assessment', overlay: {} }, bot)
      const lastsMs = log.entries.at(-1)?.intent.atMs ?? 0
      const id = randomUUID()
      const startedAt = new Date(clock.ms).toISOString()
      clock.ms += lastsMs
      await runs.create(person, {
        id,
        header: log.header,
        startedAt,
        deviceNow: new Date(clock.ms).toISOString(),
        modality: MODALITIES[(number + attempt) % MODALITIES.length] as (typeof MODALITIES)[number],
        simulated: true,
      })
      await runs.append(person, id, log.entries)
      clock.ms += DAY_MS / 4
      count += 1
    }
}
await house.db.destroy()
console.log(`${count} simulated runs are in ${values.data}/, in the class "${name}". See them at /review.`)
