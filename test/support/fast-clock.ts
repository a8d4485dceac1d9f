/**
 * Writes a script that makes a page's time run `times` as fast: monotonic and wall clock, timers. Whoever plays a
 * shift of eighteen minutes by keyboard need not wait for its belt in real time; the log cannot tell.
 */
export function fastClockScript(times: number): { content: string } {
  return {
    content: `(() => {
      const real = performance.now.bind(performance)
      const wall = Date.now.bind(Date)
      const [fromMs, fromWallMs] = [real(), wall()]
      performance.now = () => fromMs + (real() - fromMs) * ${times}
      Date.now = () => Math.round(fromWallMs + (wall() - fromWallMs) * ${times})
      const [later, again] = [window.setTimeout.bind(window), window.setInterval.bind(window)]
      window.setTimeout = (what, ms = 0, ...rest) => later(what, ms / ${times}, ...rest)
      window.setInterval = (what, ms = 0, ...rest) => again(what, ms / ${times}, ...rest)
    })()`,
  }
}
