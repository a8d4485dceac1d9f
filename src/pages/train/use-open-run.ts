import { useEffect, useState } from 'react'
import type { Scenario } from '#scenario/scenario.ts'
import { MODES, type Mode } from '#scenario/scenario.ts'
import { api } from '../api.ts'
import { deviceRuns } from '../device-runs.ts'
import { accountOf, readIdentity } from '../identity.ts'
import { lastLevels, type RunSource } from './last-levels.ts'
import { type OpenRun, openRun } from './open-run.ts'

/** What the address asks of a run. */
export interface RunAddress {
  readonly mode: Mode
  readonly seed: number
  readonly resume?: string
}

/** The largest seed that is drawn here; small enough to be read out and typed in. */
const SEED_BELOW = 1_000_000

/** Reads the run that the address asks for; a seed that is missing is drawn, and stands in the address from then on. */
export function readRunAddress(address: URL): RunAddress {
  const query = address.searchParams
  const mode = MODES.find((one) => one === query.get('mode')) ?? 'guided'
  const asked = query.get('seed')
  const isSeed = asked !== null && /^\d{1,9}$/.test(asked)
  const seed = isSeed ? Number(asked) : (crypto.getRandomValues(new Uint32Array(1))[0] as number) % SEED_BELOW
  const resume = query.get('resume')
  return { mode, seed, ...(resume !== null && { resume }) }
}

/** Nobody is known on this device: the landing page asks who it is. */
export class NobodyHereError extends Error {
  constructor() {
    super('nobody is signed in on this device')
    this.name = 'NobodyHereError'
  }
}

const server: RunSource = {
  runs: async (person, scenario) => (await api.runsOf(person, scenario)).runs,
  log: api.runLog,
}

async function open(scenario: Scenario, address: RunAddress): Promise<OpenRun> {
  const identity = readIdentity()
  if (!identity) throw new NobodyHereError()
  const device = await deviceRuns()
  const resume = address.resume === undefined ? undefined : await device.store.run(address.resume)
  const account = accountOf(identity)
  const overlay = resume ? {} : await lastLevels({ store: device.store, server }, scenario, account)
  return openRun({
    device,
    scenario,
    setup: { seed: address.seed, mode: address.mode, overlay },
    account,
    uploadKey: identity.uploadKey,
    ...(resume && !resume.hasEnded && resume.header.scenario === scenario.id && { resume }),
  })
}

/** Opens the run that the address asks for, and closes it with the page. */
export function useOpenRun(scenario: Scenario, address: RunAddress): { run?: OpenRun; error?: unknown } {
  const [opened, setOpened] = useState<{ run?: OpenRun; error?: unknown }>({})
  useEffect(() => {
    let isHere = true
    const opening = open(scenario, address)
    opening.then(
      (run) => isHere && setOpened({ run }),
      (error: unknown) => isHere && setOpened({ error }),
    )
    return () => {
      isHere = false
      void opening.then(
        (run) => run.close(),
        () => undefined,
      )
      setOpened({})
    }
  }, [scenario, address])
  return opened
}
