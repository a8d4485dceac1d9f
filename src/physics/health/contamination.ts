import { design } from './source.ts'

export const contaminationSources = {
  transfer: design('§5.6: contact moves 0.1 between glove and surface, 0.2 from glove to bare finger'),
  visible: design('§5.6: a patch shows under the UV lamp from a thousandth of a full load on'),
}

/** What a zone is made of, which decides how much a touch moves. */
export type ZoneKind = 'skin' | 'glove' | 'garment' | 'surface'

/** A patch of hand, suit, face or thing that holds its load as one. */
export interface Zone {
  readonly id: string
  readonly kind: ZoneKind
}

/** The zones of an officer, ungloved and dressed: what lies under a zone is a zone of its own. Surfaces are the scenario's. */
export const OFFICER_ZONES = {
  'hand-left': 'skin',
  'hand-right': 'skin',
  'inner-glove-left': 'glove',
  'inner-glove-right': 'glove',
  'outer-glove-left': 'glove',
  'outer-glove-right': 'glove',
  wrists: 'skin',
  face: 'skin',
  eyes: 'skin',
  neck: 'skin',
  hair: 'skin',
  uniform: 'garment',
  cap: 'garment',
  hood: 'garment',
  'respirator-front': 'garment',
  'respirator-straps': 'garment',
  'eyewear-front': 'garment',
  'eyewear-strap': 'garment',
  'suit-front': 'garment',
  'suit-back': 'garment',
  'suit-arms': 'garment',
  'suit-legs': 'garment',
  'suit-inside': 'garment',
  'boot-covers': 'garment',
  shoes: 'garment',
} as const satisfies Record<string, ZoneKind>
export type OfficerZone = keyof typeof OFFICER_ZONES

/** Load of each zone, from 0, clean, to 1; a zone that is not named is clean. */
export type Field = Readonly<Record<string, number>>

/** Share of a load that a contact moves: onto bare skin, and onto anything else. Source: `contaminationSources.transfer`. */
export const SHARE_TO_SKIN = 0.2
export const SHARE_TO_OTHER = 0.1
/** Load from which a patch shows under the UV lamp. Source: `contaminationSources.visible`. */
export const VISIBLE_LOAD = 0.001

export function computeTransferShare(to: ZoneKind): number {
  return to === 'skin' ? SHARE_TO_SKIN : SHARE_TO_OTHER
}

/** Returns a zone of the officer. */
export function officerZone(id: OfficerZone): Zone {
  return { id, kind: OFFICER_ZONES[id] }
}

export function loadOf(field: Field, id: string): number {
  return field[id] ?? 0
}

/**
 * Moves a share of the load of one zone to another, by default that of a contact. The sum is conserved: a zone takes
 * no more than makes it full, and what it does not take stays.
 */
export function moveLoad(field: Field, from: Zone, to: Zone, share = computeTransferShare(to.kind)): Field {
  if (from.id === to.id) return field
  const moved = Math.min(share * loadOf(field, from.id), 1 - loadOf(field, to.id))
  if (moved <= 0) return field
  return { ...field, [from.id]: loadOf(field, from.id) - moved, [to.id]: loadOf(field, to.id) + moved }
}

/**
 * Lets two zones touch: each gives the other its share, both from the loads before. The sum is conserved, and the
 * order of the two does not matter.
 */
export function touch(field: Field, a: Zone, b: Zone): Field {
  if (a.id === b.id) return field
  const loadA = loadOf(field, a.id)
  const loadB = loadOf(field, b.id)
  const given = computeTransferShare(b.kind) * loadA - computeTransferShare(a.kind) * loadB
  const moved = Math.min(1 - loadB, Math.max(loadA - 1, given))
  if (moved === 0) return field
  return { ...field, [a.id]: loadA - moved, [b.id]: loadB + moved }
}

/** Soils a zone from outside, by a splash, a cough or a spill; at most until it is full. */
export function soil(field: Field, id: string, load: number): Field {
  return { ...field, [id]: Math.min(1, loadOf(field, id) + load) }
}

/** Cleans zones by so many powers of ten: hand hygiene, or a disinfectant. */
export function clean(field: Field, ids: readonly string[], removedLog10: number): Field {
  // Powers differ in the last bit between engines; a load is state, which must not.
  const kept = Math.round(10 ** -removedLog10 * 1e9) / 1e9
  const cleaned = { ...field }
  for (const id of ids) if (cleaned[id]) cleaned[id] *= kept
  return cleaned
}

/** Takes zones away with the item that was taken off: their load is in the bin, not on the officer. */
export function discard(field: Field, ids: readonly string[]): Field {
  return Object.fromEntries(Object.entries(field).filter(([id]) => !ids.includes(id)))
}

/** Finds the zones that show under the UV lamp, the heaviest first; equal ones by name. */
export function findPatches(field: Field, leastLoad = VISIBLE_LOAD): { id: string; load: number }[] {
  return Object.entries(field)
    .filter(([, load]) => load >= leastLoad)
    .map(([id, load]) => ({ id, load }))
    .sort((a, b) => b.load - a.load || (a.id < b.id ? -1 : 1))
}

/** Computes the whole load of a field. */
export function computeTotalLoad(field: Field): number {
  return Object.values(field).reduce((sum, load) => sum + load, 0)
}
