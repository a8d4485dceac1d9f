/** When the pictures are taken, as the page's wall clock has it. */
const FROZEN = '2026-11-02T09:30:00'

function freeze(at: string): void {
  const RealDate = Date
  const atMs = new RealDate(at).getTime()
  window.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [atMs]) as [number]))
    }
    static override now(): number {
      return atMs
    }
  } as DateConstructor
  // Mulberry32: blinks and glances come alike in every picture.
  let state = 1
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The script that stops a page's wall clock and seeds its chance, so that two pictures of one thing are alike. */
export function freezeScript(): { content: string } {
  return { content: `(${freeze.toString()})(${JSON.stringify(FROZEN)})` }
}
