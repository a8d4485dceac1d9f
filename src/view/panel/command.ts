import type { Settings } from '#input/settings.ts'

/** What a button asks of the page rather than of the run. Nothing of it is in the log. */
export type Command =
  | { readonly command: 'speak'; readonly language: string }
  | { readonly command: 'change-settings'; readonly change: Partial<Settings> }
  | { readonly command: 'recentre' }
  /** Leaves the run where it stands; it can be taken up again. */
  | { readonly command: 'leave' }
  /** Begins another run of the same scenario. */
  | { readonly command: 'play-again' }
