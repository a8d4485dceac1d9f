import { useCallback, useEffect, useRef, useState } from 'react'
import { isShown, type RunFilter, type RunRecord, runsApi, withRun } from './run-record.ts'

/** The list of runs, kept up to date by the server. */
export interface RunList {
  /** Undefined until the first answer. */
  readonly runs?: readonly RunRecord[]
  readonly error?: unknown
  /** Whether the server tells of changes at this moment. */
  readonly isLive: boolean
  /** Runs that came while the page was open. */
  readonly fresh: ReadonlySet<string>
  /** Reads older runs; absent when there are none. */
  readonly readMore?: () => void
}

/** Lists runs by a filter and follows the server's stream of changes. `onSignedOut` is called when it closes the door. */
export function useRuns(filter: RunFilter, onSignedOut: () => void): RunList {
  const [runs, setRuns] = useState<readonly RunRecord[]>()
  const [next, setNext] = useState<string>()
  const [error, setError] = useState<unknown>()
  const [isLive, setLive] = useState(false)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const shown = useRef(filter)
  shown.current = filter

  const read = useCallback(async (): Promise<void> => {
    const asked = shown.current
    try {
      const page = await runsApi.list(asked)
      if (asked !== shown.current) return
      setRuns(page.runs)
      setNext(page.next)
      setError(undefined)
    } catch (problem) {
      if (asked === shown.current) setError(problem)
    }
  }, [])

  useEffect(() => void read(), [filter, read])

  useEffect(() => {
    const stream = new EventSource('/api/runs/stream')
    stream.onopen = () => {
      setLive(true)
      // What changed while nobody listened.
      void read()
    }
    stream.onerror = () => {
      setLive(false)
      if (stream.readyState === EventSource.CLOSED) onSignedOut()
    }
    stream.addEventListener('run', ({ data }: MessageEvent<string>) => {
      const run = JSON.parse(data) as RunRecord
      setRuns((before) => {
        if (before && !before.some(({ id }) => id === run.id) && isShown(run, shown.current))
          setFresh((known) => new Set(known).add(run.id))
        return before && withRun(before, run, shown.current)
      })
    })
    return () => stream.close()
  }, [read, onSignedOut])

  const readMore = useCallback(async () => {
    const asked = shown.current
    try {
      const page = await runsApi.list(asked, next)
      if (asked !== shown.current) return
      setRuns((before = []) => [
        ...before,
        ...page.runs.filter(({ id }) => !before.some((one) => one.id === id)),
      ])
      setNext(page.next)
    } catch (problem) {
      setError(problem)
    }
  }, [next])

  return {
    ...(runs && { runs }),
    error,
    isLive,
    fresh,
    ...(next !== undefined && { readMore: () => void readMore() }),
  }
}
