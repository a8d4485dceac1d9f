declare global {
  interface Window {
    /** Whoever waits for the world lets the page's time run at its other pace; see `fastClockScript`. */
    hurry?: (isWaiting: boolean) => void
  }
}

/**
 * Writes a script that makes a page's time run `times` as fast: monotonic and wall clock, timers; and `waiting` times
 * as fast while `hurry` says that nobody does anything. Whoever plays a shift of eighteen minutes need not wait for its
 * belt in real time; the log cannot tell. Time goes by frames: each lets pass what it takes on a machine with nothing
 * else to do, so that nobody is late because frames come slowly, and while none comes the page's time stands.
 */
export function fastClockScript(times: number, waiting = times): { content: string } {
  const install = (times: number, waiting: number): void => {
    const real = performance.now.bind(performance)
    const [later, drop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)]
    const [fromMs, fromWallMs] = [real(), Date.now()]
    let [nowMs, sinceMs, pace] = [fromMs, fromMs, times]
    const mostPerFrameMs = 36
    let leftOfFrameMs = mostPerFrameMs
    const now = (): number => {
      const atMs = real()
      const goneMs = Math.min(atMs - sinceMs, leftOfFrameMs)
      leftOfFrameMs -= goneMs
      nowMs += goneMs * pace
      sinceMs = atMs
      return nowMs
    }
    const countFrame = (): void => {
      now()
      leftOfFrameMs = mostPerFrameMs
      window.requestAnimationFrame(countFrame)
    }
    window.requestAnimationFrame(countFrame)
    performance.now = now
    Date.now = () => Math.round(fromWallMs + now() - fromMs)

    interface Timer {
      readonly call: () => void
      readonly everyMs?: number
      dueMs: number
      real: number
    }
    const timers = new Map<number, Timer>()
    let count = 0
    const arm = (id: number, timer: Timer): void => {
      const fire = (): void => {
        const isDue = now() >= timer.dueMs
        if (isDue && timer.everyMs === undefined) timers.delete(id)
        else {
          if (isDue) timer.dueMs = now() + (timer.everyMs ?? 0)
          arm(id, timer)
        }
        if (isDue) timer.call()
      }
      timer.real = later(fire, Math.max(0, timer.dueMs - now()) / pace)
    }
    const set = (what: (...rest: unknown[]) => void, ms: number, rest: unknown[], isRepeated: boolean) => {
      const id = ++count
      const call = (): void => what(...rest)
      const timer = { call, dueMs: now() + ms, real: 0, ...(isRepeated && { everyMs: ms }) }
      timers.set(id, timer)
      arm(id, timer)
      return id
    }
    const clear = (id: number): void => {
      const timer = timers.get(id)
      if (timer) drop(timer.real)
      timers.delete(id)
    }
    Object.assign(window, {
      setTimeout: (what: () => void, ms = 0, ...rest: unknown[]) => set(what, ms, rest, false),
      setInterval: (what: () => void, ms = 0, ...rest: unknown[]) => set(what, ms, rest, true),
      clearTimeout: clear,
      clearInterval: clear,
      hurry: (isWaiting: boolean) => {
        now()
        pace = isWaiting ? waiting : times
        for (const [id, timer] of timers) {
          drop(timer.real)
          arm(id, timer)
        }
      },
    })
  }
  return { content: `(${install.toString()})(${times}, ${waiting})` }
}
