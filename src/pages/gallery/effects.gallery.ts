import {
  Color,
  Group,
  Mesh,
  MeshBasicMaterial,
  type MeshStandardMaterial,
  PlaneGeometry,
  SkinnedMesh,
  Vector3,
} from 'three'
import { type Contaminable, createContamination, readRestMatrix } from '#view/effects/contamination.ts'
import { countParticles, EFFECTS, type EffectId } from '#view/effects/emitter.ts'
import { createLiquidPool } from '#view/effects/liquid-pool.ts'
import { ParticleBatch } from '#view/effects/particle-batch.ts'
import { readClipLibrary } from '#view/people/animation.ts'
import { loadPerson } from '#view/people/person.ts'
import type { Exhibit, Shown, Wall } from './exhibit.ts'

/** Wind as it is shown here: still, and the port scenario's north-easter of 4 m/s (port sheet §5). */
const WINDS = { still: new Vector3(), wind: new Vector3(-2.83, 0, 2.83) } as const
type WindId = keyof typeof WINDS

/** From where an effect is seen, m; large ones from afar. */
const SEEN_FROM: Partial<Record<EffectId, readonly [number, number, number]>> = {
  blast: [14, 8, 58],
  'leak-jet': [2.6, 1.1, 2.6],
  spray: [2.6, 1.1, 2.6],
  steam: [1.2, 0.6, 3.2],
  rain: [0, 0.5, 6],
  fire: [2, 1, 7],
  dust: [3, 1.5, 11],
}
const FAR: readonly [number, number, number] = [6, 5, 26]
/** White steam needs something to be seen against. */
const DUSK = '#4d5a6b'
/** A blast begins anew after so long. */
const AGAIN_S = 7
/** Where in its course a picture is taken that has no clock running, s. */
const FIRST_SEEN_S = 0.9
const IS_ONCE: ReadonlySet<EffectId> = new Set(['blast'])

function particles(id: EffectId): Exhibit {
  return {
    id: `effect-${id}`,
    label: ({ t }) => t(`effect.${id}`),
    states: (Object.keys(WINDS) as WindId[]).map((wind) => ({
      id: wind,
      label: ({ t }) => t(`effect.state.${wind}`),
    })),
    show: async (state) => {
      const batch = new ParticleBatch(countParticles(id))
      let nowS = FIRST_SEEN_S
      const isOnce = IS_ONCE.has(id)
      const at = new Vector3(0, id === 'leak-jet' || id === 'spray' ? 1.2 : 0, 0)
      const start = (startS: number) =>
        batch.show(id, { at, windMps: WINDS[state as WindId] ?? WINDS.still, yawRad: 1.2, startS })
      let shown = start(isOnce ? 0 : -100)
      batch.setLight(new Color(0.9, 0.93, 1))
      batch.update(nowS)
      // What is drawn by a shader alone has no box: one as large as the effect says where to look.
      const size = id === 'blast' ? 18 : id.startsWith('smoke') ? 12 : id.startsWith('vapour') ? 3 : 2.4
      const frame = new Mesh(new PlaneGeometry(1, size), new MeshBasicMaterial({ visible: false }))
      frame.position.y = size / 2
      return {
        object: new Group().add(frame, batch.mesh),
        seenFromM: SEEN_FROM[id] ?? FAR,
        backdrop: DUSK,
        update: (deltaS) => {
          nowS += deltaS
          if (isOnce && nowS > AGAIN_S) {
            shown.remove()
            nowS = 0
            shown = start(0)
          }
          batch.update(nowS)
        },
        dispose: () => {
          batch.dispose()
          frame.geometry.dispose()
          frame.material.dispose()
        },
      }
    },
  }
}

const LIQUIDS = {
  acid: { colour: new Color(0.4, 0.27, 0.04), areaM2: 9 },
  water: { colour: new Color(0.12, 0.14, 0.15), areaM2: 6 },
  oil: { colour: new Color(0.02, 0.018, 0.016), areaM2: 4 },
} as const
const SPREAD_S = 8

const liquid: Exhibit = {
  id: 'effect-liquid',
  label: ({ t }) => t('effect.liquid'),
  states: Object.keys(LIQUIDS).map((id) => ({ id, label: ({ t }) => t(`effect.liquid.${id}`) })),
  show: async (state, { light }) => {
    const kind = LIQUIDS[state as keyof typeof LIQUIDS] ?? LIQUIDS.acid
    const pool = createLiquidPool({
      ...kind,
      at: new Vector3(),
      toward: new Vector3(4, 0, 2),
      seed: 7,
      environment: light,
    })
    pool.setSpread(0.5)
    let sinceS = SPREAD_S / 2
    return {
      object: new Group().add(pool.mesh),
      seenFromM: [1.5, 2.4, 4],
      update: (deltaS) => {
        sinceS = (sinceS + deltaS) % SPREAD_S
        pool.setSpread(sinceS / SPREAD_S)
      },
      dispose: () => pool.dispose(),
    }
  },
}

/** Where doffing leaves its traces: cuffs, chest, chin, thigh; places in the rest pose and radius, m. */
const TRACES: readonly (readonly [number, number, number, number])[] = [
  [0.41, 1.04, 0.17, 0.06],
  [-0.41, 1.03, 0.16, 0.05],
  [0.06, 1.22, 0.15, 0.09],
  [-0.1, 1.05, 0.15, 0.07],
  [0.02, 1.46, 0.13, 0.035],
  [0.12, 0.72, 0.1, 0.07],
]

const ultraviolet: Exhibit = {
  id: 'effect-uv',
  label: ({ t }) => t('effect.uv'),
  states: ['room', 'lamp'].map((id) => ({ id, label: ({ t }) => t(`effect.uv.${id}`) })),
  show: async (state, { assets, light }): Promise<Shown> => {
    const library = readClipLibrary(await assets.gltf.loadAsync('/people/clips_humanoid.glb'))
    const person = await loadPerson({
      url: '/people/char_officer2',
      loader: assets.gltf,
      library,
      next: () => 0.5,
    })
    const levels: Contaminable[] = []
    person.object.traverse((node) => {
      if (node instanceof SkinnedMesh)
        levels.push({ material: node.material as MeshStandardMaterial, rest: readRestMatrix(node) })
    })
    const contamination = createContamination(levels)
    for (const [x, y, z, radiusM] of TRACES) contamination.add(new Vector3(x, y, z), radiusM)
    contamination.setUvLight(state === 'lamp' ? 1 : 0)
    person.setEnvironment(light, 1)
    const eye = new Vector3(0, 1.6, 1)
    person.update(0.01, eye)
    return {
      object: person.object,
      seenFromM: [0.4, 0.3, 2],
      update: (deltaS, seenFrom) => person.update(deltaS, seenFrom),
      dispose: () => person.dispose(),
    }
  },
}

const wall: Wall = {
  id: 'effects',
  order: 7,
  exhibits: [...(Object.keys(EFFECTS) as EffectId[]).map(particles), liquid, ultraviolet],
  texts: {
    en: () => import('#view/effects/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/effects/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
