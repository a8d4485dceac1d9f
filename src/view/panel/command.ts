import type { Settings } from '#input/settings.ts'

/** What a button asks of the page rather than of the run. Nothing of it is in the log. */
export type Command =
  | { readonly command: 'speak'; readonly language: string }
  | { readonly command: 'change-settings'; readonly change: Partial<Settings> }
  | { readonly command: 'recentre' }
  /** Takes the mark on the X-ray image in hand, to move it by keys. */
  | { readonly command: 'mark' }
  /** Takes the handbook in hand, or shuts it. */
  | { readonly command: 'handbook'; readonly isOpen: boolean }
  /** Leaves the run where it stands; it can be taken up again. */
  | { readonly command: 'leave' }
  /** Begins this run anew from after its first `seq` entries. */
  | { readonly command: 'redo'; readonly seq: number }
  /** Begins another run of the same scenario. */
  | { readonly command: 'play-again' }
