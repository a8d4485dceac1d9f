import type { Spot, Stand, Tool, Triple } from './tool.ts'

/** Just above the origin of a thing, which is then pressed where it lies. */
const onThing = (tool: string): Spot => ({ on: 'tool', tool, offsetM: [0, 0.05, 0] })

/** Puts a thing somewhere; each of its acts is done by pressing it. */
export function put(place: string, kind: string, stand: Stand, ...acts: readonly string[]): Tool {
  const id = `${kind}-${place}`
  return { id, kind, place, stand, uses: acts.map((act) => ({ act, spot: onThing(id) })) }
}

/** Puts one of several things that an act chooses among: each stands for its option. */
export function putChoice(place: string, kind: string, stand: Stand, act: string, option: string): Tool {
  const tool = put(place, kind, stand)
  return { ...tool, uses: [{ act, option, spot: onThing(tool.id) }] }
}

/** Puts what is not drawn as a thing of its own: a part of the place, or what the officer wears or carries. */
export function putUndrawn(
  place: string,
  anchor: string,
  name: string,
  offsetM: Triple,
  acts: readonly string[],
  reachM = 0.09,
): Tool {
  const stand: Stand = { anchor, offsetM }
  const uses = acts.map((act) => ({ act, spot: { on: 'stand', stand } as const }))
  return { id: `${name}-${place}`, name, place, stand, reachM, uses }
}
