import { instrumentScript } from '../../scripts/bench/instrument.ts'

/** Scripts for a page at which nobody looks: in software the drawing would be nine tenths of the time. All else is as it is. */
export const UNDRAWN = [
  instrumentScript({ isCounting: true }),
  { content: 'window.glInstrument.muteDraws()' },
] as const
