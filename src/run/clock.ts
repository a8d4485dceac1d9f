/** The clock of a run: milliseconds of run time. It knows no wall clock, so a wrong one cannot hurt. */
export interface RunClock {
  /** Reads run time; it stands while the clock is stopped. */
  now(): number
  /** Puts the clock to a time, going or standing. */
  set(atMs: number, isGoing: boolean): void
  /** Calls back once run time has reached `atMs`; returns how to cancel it. Waits through pauses. */
  at(atMs: number, callback: () => void): () => void
}

/** What a clock needs of its host: a monotonic time in ms, and timers. */
export interface Ticker {
  now(): number
  setTimeout(callback: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/** Creates a run clock over a monotonic ticker such as `performance`. */
export function createRunClock(ticker: Ticker): RunClock {
  let baseMs = 0
  let sinceMs = ticker.now()
  let isGoing = false
  let wanted: { atMs: number; callback: () => void; timer: unknown } | undefined

  const now = (): number => (isGoing ? baseMs + (ticker.now() - sinceMs) : baseMs)
  const arm = (): void => {
    if (!wanted) return
    ticker.clearTimeout(wanted.timer)
    const mine = wanted
    if (!isGoing) return
    mine.timer = ticker.setTimeout(
      () => {
        if (wanted !== mine) return
        wanted = undefined
        mine.callback()
      },
      Math.max(0, Math.ceil(mine.atMs - now())),
    )
  }
  return {
    now,
    set: (atMs, going) => {
      // A going clock that has reached the time already keeps its own, finer reading.
      if (!(isGoing && going && now() >= atMs)) {
        baseMs = atMs
        sinceMs = ticker.now()
      } else {
        baseMs = now()
        sinceMs = ticker.now()
      }
      isGoing = going
      arm()
    },
    at: (atMs, callback) => {
      if (wanted) ticker.clearTimeout(wanted.timer)
      const mine = { atMs, callback, timer: undefined as unknown }
      wanted = mine
      arm()
      return () => {
        if (wanted === mine) wanted = undefined
        ticker.clearTimeout(mine.timer)
      }
    },
  }
}

/** Creates a run clock over the browser's or Node's monotonic time. */
export function createSystemClock(): RunClock {
  return createRunClock({
    now: () => performance.now(),
    setTimeout: (callback, ms) => setTimeout(callback, ms),
    clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  })
}
