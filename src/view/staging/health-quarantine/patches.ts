import { Vector3 } from 'three'
import { type Field, loadOf, type OfficerZone, VISIBLE_LOAD } from '#physics/health/contamination.ts'
import { MOST_PATCHES } from '#view/effects/contamination.ts'
import type { Person } from '#view/people/person.ts'

/** A patch of a zone: at a joint at rest, off it to the person's left, up and ahead, and its radius, all in metres. */
type Spot = readonly [joint: string, left: number, up: number, ahead: number, radiusM: number]

const bothSides = ([joint, left, up, ahead, radiusM]: Spot): Spot[] => [
  [`Left${joint}`, left, up, ahead, radiusM],
  [`Right${joint}`, -left, up, ahead, radiusM],
]
const hand = (side: 'Left' | 'Right'): Spot[] => [[`${side}MiddleProximal`, 0, 0, 0, 0.1]]
const palm = (side: 'Left' | 'Right'): Spot[] => [[`${side}MiddleProximal`, 0, -0.01, 0.01, 0.075]]

/** Where the patches of each zone are seen. */
const SPOTS: Readonly<Record<OfficerZone, readonly Spot[]>> = {
  'hand-left': palm('Left'),
  'hand-right': palm('Right'),
  'inner-glove-left': palm('Left'),
  'inner-glove-right': palm('Right'),
  'outer-glove-left': hand('Left'),
  'outer-glove-right': hand('Right'),
  wrists: bothSides(['Hand', 0, 0, 0, 0.045]),
  face: [
    ['Head', 0.04, 0.0, 0.085, 0.035],
    ['Head', -0.02, -0.055, 0.1, 0.03],
  ],
  eyes: [['Head', -0.033, 0.045, 0.09, 0.022]],
  neck: [['Neck', 0.03, 0.03, 0.06, 0.04]],
  hair: [
    ['Head', 0.06, 0.11, 0, 0.045],
    ['Head', 0, 0.09, -0.1, 0.05],
  ],
  uniform: [
    ['UpperChest', 0.09, 0.02, 0.13, 0.07],
    ['Spine', -0.06, 0.02, 0.14, 0.06],
  ],
  cap: [['Head', 0.03, 0.16, 0.06, 0.05]],
  hood: [['Head', -0.08, 0.1, 0, 0.06]],
  'respirator-front': [['Head', 0, -0.04, 0.12, 0.045]],
  'respirator-straps': [['Head', 0.08, 0.01, -0.02, 0.03]],
  'eyewear-front': [['Head', 0.02, 0.05, 0.11, 0.045]],
  'eyewear-strap': [['Head', -0.08, 0.05, 0, 0.03]],
  'suit-front': [
    ['UpperChest', -0.06, 0.02, 0.15, 0.09],
    ['Spine', 0.05, 0.0, 0.15, 0.08],
  ],
  'suit-back': [['UpperChest', 0.02, 0, -0.15, 0.09]],
  'suit-arms': bothSides(['LowerArm', 0.06, -0.06, 0.05, 0.07]),
  'suit-legs': bothSides(['LowerLeg', 0, 0.1, 0.09, 0.09]),
  'suit-inside': [['Neck', 0, 0.02, 0.07, 0.04]],
  'boot-covers': bothSides(['Foot', 0, -0.03, 0.08, 0.08]),
  shoes: bothSides(['Foot', 0, -0.03, 0.09, 0.06]),
}

/** Where one sees what lies beneath an item only once it is off, by the item's layer. */
const UNDER: Readonly<Record<string, readonly OfficerZone[]>> = {
  coverall: ['uniform', 'neck', 'wrists', 'hair', 'shoes', 'suit-inside'],
  boot_covers: ['shoes'],
  cap: ['hair'],
  goggles: ['eyes'],
  gloves: ['hand-left', 'hand-right'],
  outer_gloves: ['hand-left', 'hand-right', 'inner-glove-left', 'inner-glove-right'],
}

/** From the lightest patch that shows to a full load is three powers of ten: a patch grows to its size over them. */
const LEAST_SHARE = 0.55
const DECADES = -Math.log10(VISIBLE_LOAD)

/** A patch in the rest pose. */
export interface Patch {
  readonly at: Vector3
  readonly radiusM: number
}

/** Places the patches of a field on whoever wears these layers; the heaviest, if there are more than can be shown. */
export function placePatches(person: Person, worn: readonly string[], field: Field): Patch[] {
  const covered = new Set(worn.flatMap((layer) => UNDER[layer] ?? []))
  return (Object.keys(SPOTS) as OfficerZone[])
    .map((zone) => ({ zone, load: loadOf(field, zone) }))
    .filter(({ zone, load }) => load >= VISIBLE_LOAD && !covered.has(zone))
    .sort((a, b) => b.load - a.load)
    .flatMap(({ zone, load }) =>
      SPOTS[zone].map(([joint, left, up, ahead, radiusM]) => ({
        at: person.readRest(joint, new Vector3()).add(new Vector3(left, up, ahead)),
        radiusM: radiusM * (1 + ((1 - LEAST_SHARE) * Math.log10(load)) / DECADES),
      })),
    )
    .slice(0, MOST_PATCHES)
}
