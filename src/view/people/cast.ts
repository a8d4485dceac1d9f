/** A person there is: the three levels of detail stand in `public/people/char_<id>_lod<n>.glb`. */
export type Role = {
  /** Names the files, and the text `person.<id>`. */
  readonly id: string
  readonly heightM: number
  /** Layers of the file that are worn from the start, such as a cap; none when absent. */
  readonly wears?: readonly string[]
}

/** Everybody, by where they are met. Outfits that are files of their own stand in `outfits.ts`. */
export const CAST: readonly Role[] = [
  { id: 'officer2', heightM: 1.65 },
  { id: 'officer3', heightM: 1.76 },
  { id: 'supervisor', heightM: 1.73, wears: ['peaked_cap'] },
  { id: 'dog-handler', heightM: 1.7 },
  { id: 'employee', heightM: 1.78 },

  { id: 'quarantine-doctor', heightM: 1.66 },
  { id: 'quarantine-assistant', heightM: 1.7 },
  { id: 'purser', heightM: 1.69 },
  { id: 'steward', heightM: 1.8 },
  { id: 'passenger-m58', heightM: 1.74 },
  { id: 'passenger-f31', heightM: 1.62 },
  { id: 'passenger-m41', heightM: 1.82 },
  { id: 'passenger-f24', heightM: 1.6 },
  { id: 'passenger-m35', heightM: 1.75 },
  { id: 'passenger-f44', heightM: 1.58 },
  { id: 'passenger-m50', heightM: 1.71 },
  { id: 'passenger-m38', heightM: 1.72 },
  { id: 'elder', heightM: 1.54 },
  { id: 'parent', heightM: 1.68 },
  { id: 'child', heightM: 1.28 },
  { id: 'diplomat', heightM: 1.8 },

  { id: 'docker', heightM: 1.74, wears: ['helmet'] },
  { id: 'driver', heightM: 1.79, wears: ['soft_cap'] },
  { id: 'clerk', heightM: 1.63 },
  { id: 'broker', heightM: 1.73 },
  { id: 'manager', heightM: 1.83 },
  { id: 'port-ic', heightM: 1.67, wears: ['soft_cap'] },
  { id: 'firefighter', heightM: 1.84 },
  { id: 'decon-lead', heightM: 1.7, wears: ['helmet'] },
]

/** Computes the address of a person's files, as `loadPerson` takes it. */
export function personUrl(id: string): string {
  return `/people/char_${id}`
}
