import { Box3, Matrix4, Vector3 } from 'three'
import { KINDS, THING_SETS } from '#view/things/kinds.ts'
import { loadThings } from '#view/things/load-things.ts'
import type { ThingKind, ThingSet } from '#view/things/thing.ts'
import type { Things } from '#view/things/things.ts'
import type { Exhibit, Wall, Workshop } from './exhibit.ts'

/** From this height on a thing stands or hangs over the floor, and is not held up to be seen. */
const STANDS_FROM_M = 0.5
const HELD_AT_M = 1
/** Nearer than this one cannot focus. */
const MIN_AWAY_M = 0.12
/** Never straight from before, where a thing has no depth. */
const ASIDE = new Vector3(0.15, 0.2, 0.45)

/** The sets as loaded for a stage and a language: the next state of a thing waits for nothing. */
const loaded = new WeakMap<Workshop['assets'], Map<string, Promise<Things>>>()

function setFor({ renderer, assets, words }: Workshop, set: ThingSet): Promise<Things> {
  const sets = loaded.get(assets) ?? new Map<string, Promise<Things>>()
  loaded.set(assets, sets)
  const key = `${set} ${words.script}`
  const things = sets.get(key) ?? loadThings(renderer, assets, [set], words)
  sets.set(key, things)
  // What failed to come is asked for again.
  things.catch(() => sets.delete(key))
  return things
}

/** Shows one kind, alone of its set, in each of its states. */
function thing(kind: ThingKind): Exhibit {
  return {
    id: `thing-${kind.id}`,
    label: ({ t }) => t(`thing.${kind.id}`),
    states: Object.keys(kind.states).map((id) => ({ id, label: ({ t }) => t(`thing.state.${id}`) })),
    show: async (state, workshop) => {
      const things = await setFor(workshop, kind.set)
      things.setEnvironment(workshop.light, 1)
      const { bounds, displays } = things.model(kind.id)
      const isHeld = bounds.max.y - bounds.min.y < STANDS_FROM_M
      const heightM = isHeld ? HELD_AT_M : Math.max(0, -bounds.min.y)
      const placed = things.place(kind.id, new Matrix4().setPosition(0, heightM, 0))
      placed.show(state, kind.states[state]?.example)
      const filled = placed.readBounds(new Box3())
      const size = filled.getSize(new Vector3())
      const awayM = Math.max(MIN_AWAY_M, 1.3 * size.length())
      // What is to be read is seen from before it, what lies from above.
      const [display] = displays.values()
      const isFlat = size.y < 0.2 * Math.max(size.x, size.z)
      const from = new Vector3(0.45, 0.35, 1)
      if (display) from.setFromMatrixColumn(display.rest, 2).normalize().add(ASIDE)
      else if (isFlat) from.set(0, 0.9, 0.5)
      from.setLength(awayM)
      return {
        object: things.object,
        bounds: filled,
        view: { from: from.add(filled.getCenter(new Vector3())), to: filled.getCenter(new Vector3()) },
        dispose: () => placed.remove(),
      }
    },
  }
}

const wall: Wall = {
  id: 'things',
  order: 4,
  exhibits: THING_SETS.flatMap((set) => KINDS[set] ?? []).map(thing),
  texts: {
    en: () => import('#view/things/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/things/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
