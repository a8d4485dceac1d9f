import { useEffect, useState } from 'react'
import { api, type DueTest, type SignedIn } from '../api.ts'
import { deviceRuns } from '../device-runs.ts'
import { accountOf } from '../identity.ts'

/** How often is asked whether a test has been set, in ms: a class waits while its trainer sets one. */
const REFRESH_MS = 10_000

/** Tells whether this device has a test that has ended, of which the server cannot know yet. */
async function isOnItsWay(account: string, { scenario, seed }: DueTest): Promise<boolean> {
  const { store } = await deviceRuns()
  return (await store.runs()).some(
    ({ header, ...run }) =>
      run.account === account &&
      run.hasEnded &&
      !run.isDelivered &&
      header.scenario === scenario &&
      header.seed === seed &&
      header.mode === 'assessment',
  )
}

async function readDueTest(identity: SignedIn): Promise<DueTest | undefined> {
  const { due } = await api.dueTest(identity.uploadKey)
  if (!due) return undefined
  // A store that cannot be opened is told of at the foot of the page.
  const isDone = await isOnItsWay(accountOf(identity), due).catch(() => false)
  return isDone ? undefined : due
}

/** Returns the image test that is due to a trainee; nothing without a network, and for all others. */
export function useDueTest(identity: SignedIn): DueTest | undefined {
  const [due, setDue] = useState<DueTest>()
  useEffect(() => {
    if (identity.person.role !== 'trainee') return
    let isHere = true
    const readIfSeen = (): void => {
      if (document.visibilityState === 'hidden') return
      // Without an answer what was known stands: the landing page works without a server.
      readDueTest(identity).then(
        (one) => isHere && setDue(one),
        () => undefined,
      )
    }
    readIfSeen()
    const timer = setInterval(readIfSeen, REFRESH_MS)
    document.addEventListener('visibilitychange', readIfSeen)
    return () => {
      isHere = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', readIfSeen)
    }
  }, [identity])
  return due
}
