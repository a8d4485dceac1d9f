import { BoxGeometry, Color, Group, Matrix4, Mesh, MeshStandardMaterial, Quaternion, Vector3 } from 'three'
import { countParticles, type EffectId } from '#view/effects/emitter.ts'
import { ParticleBatch } from '#view/effects/particle-batch.ts'
import { readClipLibrary } from '#view/people/animation.ts'
import { CAST, personUrl } from '#view/people/cast.ts'
import { PeopleShadows } from '#view/people/people-shadows.ts'
import { loadPerson } from '#view/people/person.ts'
import { loadScene } from '#view/place/load-place.ts'
import { BrokenGlass } from '#view/staging/port-hazmat/glass.ts'
import { brokenPanes } from '#view/staging/port-hazmat/panes.ts'
import { KINDS } from '#view/things/kinds.ts'
import { loadThings } from '#view/things/load-things.ts'
import type { ThingSet } from '#view/things/thing.ts'
import type { Exhibit, Wall } from './exhibit.ts'
import { EYE_M, lightAt, PERSON_LIGHT, standAt } from './stand-at.ts'

/** A place with all that a run may have in it at once. */
interface Fullest {
  readonly id: string
  readonly scene: string
  /** Parts that are seen together, each in its light; the first one lights the people. */
  readonly parts: Readonly<Record<string, string>>
  /** The anchor from which it is seen. */
  readonly eye: string
  readonly sets: readonly ThingSet[]
  readonly effects: readonly EffectId[]
  /** Whom one meets there, by their ids in the cast. */
  readonly people: readonly string[]
  /** How many things lie side by side on the table, and how many in all. */
  readonly table: { readonly perRow: number; readonly count: number }
  /** What has exploded in the middle of the yard and broken its windows, kg of TNT. */
  readonly tntKg?: number
}

const TABLE = { perRow: 10, count: 40 } as const
/** It stands in the aisle. */
const TROLLEY = { perRow: 2, count: 10 } as const

const FULLEST: readonly Fullest[] = [
  {
    id: 'express-mail',
    scene: 'express-mail',
    parts: { hall: '' },
    eye: 'A_entrance',
    table: TABLE,
    sets: ['common', 'express-mail'],
    effects: ['dust'],
    people: ['officer2', 'employee', 'supervisor', 'officer3', 'dog-handler', 'docker', 'clerk', 'manager'],
  },
  {
    id: 'health-quarantine-terminal',
    scene: 'health-quarantine',
    parts: { terminal: '' },
    eye: 'A_hall_overview',
    table: TABLE,
    sets: ['common', 'health-quarantine'],
    effects: ['spray'],
    people: [
      'quarantine-doctor',
      'officer3',
      'passenger-f31',
      'passenger-m35',
      'elder',
      'child',
      'parent',
      'diplomat',
    ],
  },
  {
    id: 'health-quarantine-cabin',
    scene: 'health-quarantine',
    parts: { cabin: '' },
    eye: 'A_aisle_left_front',
    table: TROLLEY,
    sets: ['common', 'health-quarantine'],
    effects: ['spray'],
    people: [
      'quarantine-doctor_coverall',
      'officer2_coverall',
      'purser',
      'steward',
      'passenger-m58',
      'passenger-f24',
      'passenger-m50',
      'passenger-f44',
    ],
  },
  {
    id: 'port-hazmat-day',
    scene: 'port-hazmat',
    parts: { yard: 'day', block: 'day', post: 'day' },
    eye: 'A_halt',
    table: TABLE,
    sets: ['common', 'port-hazmat'],
    effects: ['leak-jet', 'vapour-white', 'rain'],
    people: ['officer2', 'officer3', 'docker', 'driver', 'port-ic', 'firefighter', 'broker', 'manager'],
  },
  {
    id: 'port-hazmat-wreck',
    scene: 'port-hazmat',
    parts: { yard: 'night', wreck: 'night', post: 'night' },
    eye: 'A_wreck',
    tntKg: 6000,
    table: TABLE,
    sets: ['common', 'port-hazmat'],
    effects: ['fire', 'smoke-brown', 'vapour-brown', 'spray', 'rain'],
    people: [
      'hazmat-1_level-a',
      'hazmat-2_level-b',
      'officer3_level-a',
      'decon-lead_level-c',
      'firefighter_turnout',
      'port-ic',
      'docker',
      'driver',
    ],
  },
]

/** Where people stand about the eye: how far, and how far aside, in m. All are in view at once. */
const STANDS: readonly (readonly [ahead: number, aside: number])[] = [
  [1.7, -0.5],
  [2.1, 0.55],
  [2.9, -1.1],
  [3.3, 0.1],
  [4.2, 1.2],
  [5, -0.6],
  [6.2, -2],
  [7, 0.7],
]
/** Things lie in rows on a table before the eye, none larger than its place, in metres. */
const THINGS_AT = { ahead: 0.65, height: 0.8, step: 0.26, top: 0.03 } as const
/** By then all that was broken lies on the ground, in s. */
const SETTLED_S = 60

const tint = new Color()
const size = new Vector3()

/** Shows a place at its fullest: eight people, forty things and its effects, from where an officer stands. */
function fullest(one: Fullest): Exhibit {
  return {
    id: `full-${one.id}`,
    label: ({ t }) => t(`place.full.${one.id}`),
    states: [{ id: 'full', label: ({ t }) => t('place.full') }],
    show: async (_, { renderer, assets, words }) => {
      const choice = Object.fromEntries(Object.entries(one.parts).map(([part, light]) => [part, [light]]))
      const [scene, things, clips] = await Promise.all([
        loadScene(renderer, assets, one.scene, choice),
        loadThings(renderer, assets, one.sets, words),
        assets.gltf.loadAsync('/people/clips_humanoid.glb'),
      ])
      const library = readClipLibrary(clips)
      const people = await Promise.all(
        one.people.map((id) =>
          loadPerson({ url: personUrl(id), loader: assets.gltf, library, next: () => 0.5 }),
        ),
      )
      const [zone] = scene.zones.values()
      const anchor = scene.nodes.get(one.eye)
      if (!zone || !anchor) throw new Error(`${one.scene}: no part, or no anchor "${one.eye}"`)
      const stand = standAt(anchor)
      const object = new Group()
      for (const { still } of scene.zones.values()) object.add(still)
      object.add(scene.parts.mesh, ...scene.meshes.values(), things.object)

      const eye = stand(0, 0).setY(EYE_M)
      for (const [i, person] of people.entries()) {
        const [ahead, aside] = STANDS[i] ?? [8, 0]
        person.object.position.copy(stand(ahead, aside))
        person.object.lookAt(eye.x, 0, eye.z)
        person.setEnvironment(zone.environment, lightAt(zone, person.object.position))
        // Whoever is in an outfit wears all of it, the others what they always do.
        const role = CAST.find(({ id }) => id === one.people[i])
        person.wear(role ? (role.wears ?? []) : (person.usual.full ?? []))
        object.add(person.object)
      }
      const shadows = new PeopleShadows(people)
      object.add(shadows.object)
      const move = (deltaS: number, seenFrom: Vector3): void => {
        for (const person of people) {
          person.lookAt(seenFrom)
          person.update(deltaS, seenFrom)
        }
        shadows.update()
      }
      move(0.01, eye)

      things.setEnvironment(zone.environment, 1)
      // The place's own before those that every place has.
      const kinds = [...one.sets]
        .reverse()
        .flatMap((set) => KINDS[set] ?? [])
        .filter(({ id }) => Math.max(...things.model(id).bounds.getSize(size).toArray()) < THINGS_AT.step)
        .slice(0, one.table.count)
      const facing = new Quaternion().setFromRotationMatrix(
        new Matrix4().lookAt(stand(0, 0), stand(1, 0), UP),
      )
      const { perRow, count } = one.table
      const table = new Mesh(
        new BoxGeometry(perRow * THINGS_AT.step, THINGS_AT.top, Math.ceil(count / perRow) * THINGS_AT.step),
        new MeshStandardMaterial({ color: '#6f7780', roughness: 0.7, envMap: zone.environment }),
      )
      table.material.envMapIntensity = lightAt(zone, stand(1, 0))
      table.position.copy(
        stand(THINGS_AT.ahead + ((count / perRow - 1) / 2) * THINGS_AT.step, 0).setY(
          THINGS_AT.height - THINGS_AT.top / 2,
        ),
      )
      table.quaternion.copy(facing)
      kinds.forEach((kind, i) => {
        const [column, row] = [i % perRow, Math.floor(i / perRow)]
        const { bounds } = things.model(kind.id)
        const at = stand(
          THINGS_AT.ahead + row * THINGS_AT.step,
          (column - (perRow - 1) / 2) * THINGS_AT.step,
        ).setY(THINGS_AT.height - bounds.min.y)
        const placed = things.place(kind.id, new Matrix4().compose(at, facing, ONE))
        const [state = ''] = Object.keys(kind.states).slice(-1)
        placed.show(state, kind.states[state]?.example)
      })

      const particles = new ParticleBatch(one.effects.reduce((sum, id) => sum + countParticles(id), 0))
      for (const id of one.effects) particles.show(id, { at: stand(12, 1) })
      particles.setLight(tint.setRGB(...zone.probes.mean).multiplyScalar(PERSON_LIGHT))
      particles.update(1)
      const glass = new BrokenGlass()
      if (one.tntKg !== undefined) glass.break(brokenPanes([0, 0], one.tntKg))
      glass.setLight(tint)
      glass.update(SETTLED_S)
      object.add(particles.mesh, glass.mesh)
      let nowS = 1
      return {
        object,
        stand: table,
        isRoom: true,
        view: { from: eye, to: stand(3, 0).setY(EYE_M - 0.5) },
        update: (deltaS, seenFrom) => {
          nowS += deltaS
          particles.update(nowS)
          move(deltaS, seenFrom)
        },
        dispose: () => {
          scene.dispose()
          things.dispose()
          shadows.dispose()
          particles.dispose()
          glass.dispose()
          table.geometry.dispose()
          table.material.dispose()
          for (const person of people) person.dispose()
        },
      }
    },
  }
}

const UP = new Vector3(0, 1, 0)
const ONE = new Vector3(1, 1, 1)

const wall: Wall = {
  id: 'full',
  order: 0.5,
  exhibits: FULLEST.map(fullest),
  texts: {
    en: () => import('#view/place/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/place/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
