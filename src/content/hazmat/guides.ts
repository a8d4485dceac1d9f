import type { SourceId } from './sources.ts'

/**
 * A guide of the ERG, as far as the module sheet tells it: `hazmat.guide.<id>` names it, `.hazard`, `.public` and
 * `.response` say what it warns of, how to protect people, and what to do. Its distances stand with the substances.
 */
export interface Guide {
  readonly id: string
  readonly source: SourceId
}

/** The guides of the substances, and 111 for what is not known. */
export const guides: readonly Guide[] = [
  { id: '111', source: 'erg111' },
  { id: '112', source: 'erg112' },
  { id: '113', source: 'erg113' },
  { id: '114', source: 'erg114' },
  { id: '115', source: 'erg115' },
  { id: '117P', source: 'erg117' },
  { id: '124', source: 'erg124' },
  { id: '125', source: 'erg125' },
  { id: '130', source: 'erg130' },
  { id: '131', source: 'erg131' },
  { id: '135', source: 'erg135' },
  { id: '136', source: 'erg136' },
  { id: '138', source: 'erg138' },
  { id: '140', source: 'erg140' },
  { id: '143', source: 'erg143' },
  { id: '146', source: 'erg146' },
  { id: '147', source: 'erg147' },
  { id: '156', source: 'erg156' },
  { id: '157', source: 'erg157' },
]

/** What holds for a cargo that nobody knows, in metres. Source: `erg111`. */
export const UNKNOWN_CARGO = { guide: '111', isolationM: 100, fireM: 800 } as const
