/** Protective clothing of one role: a file of its own, or layers in the role's own file. */
export type Outfit = {
  readonly role: string
  /** Whole-body clothing with a file of its own; absent where layers go over the role's own clothes. */
  readonly outfit?: string
  /** Names of the usual sets in the file, in the order of taking off; what each holds stands in the file. */
  readonly sets: readonly string[]
}

/** How a coverall comes off, step by step: eye protection and coverall in the first room, respirator, cap and gloves in the second. */
const COVERALL = [
  'full',
  'outer-gloves-off',
  'goggles-off',
  'coverall-off',
  'respirator-off',
  'cap-off',
] as const
const GOWN = ['full', 'shield', 'gloves-off', 'goggles-off', 'gown-off', 'respirator-off', 'clean'] as const
const LEVEL3 = ['full', 'outer-gloves-off', 'coverall-off', 'mask-off'] as const

/** All clothing that is put on and taken off, but for plain masks. Outfits without sets come off as a whole. */
export const OUTFITS: readonly Outfit[] = [
  { role: 'quarantine-doctor', outfit: 'coverall', sets: COVERALL },
  { role: 'quarantine-assistant', outfit: 'coverall', sets: COVERALL },
  { role: 'officer2', outfit: 'coverall', sets: COVERALL },
  { role: 'quarantine-doctor', outfit: 'gown', sets: GOWN },
  { role: 'quarantine-assistant', outfit: 'gown', sets: GOWN },
  { role: 'quarantine-doctor', outfit: 'level3', sets: LEVEL3 },
  { role: 'hazmat-1', outfit: 'level-a', sets: [] },
  { role: 'hazmat-2', outfit: 'level-b', sets: [] },
  { role: 'officer3', outfit: 'level-a', sets: [] },
  { role: 'officer3', outfit: 'level-b', sets: [] },
  { role: 'decon-lead', outfit: 'level-c', sets: [] },
  { role: 'firefighter', outfit: 'turnout', sets: [] },
  { role: 'officer2', sets: ['screening', 'powder'] },
  { role: 'officer3', sets: ['screening', 'powder', 'yard'] },
  { role: 'quarantine-doctor', sets: ['hall', 'bedside'] },
  { role: 'broker', sets: ['suit'] },
]

/** Names an outfit among all: `<role>_<outfit>`, or the role alone. */
export function outfitId({ role, outfit }: Outfit): string {
  return outfit === undefined ? role : `${role}_${outfit}`
}

/** Names an outfit's files, without `_lod<n>.glb`. */
export function outfitFile(worn: Outfit): string {
  return `char_${outfitId(worn)}`
}
