import { Group, Vector3 } from 'three'
import { disposeModel } from '#view/rig/controller-model.ts'
import { createHandModel, type Glove, loadHandShape, poseAs, type Sleeve } from '#view/rig/hand-model.ts'
import { type HandPose, PosedHand } from '#view/rig/hand-poses.ts'
import type { Exhibit, Wall } from './exhibit.ts'

/** What hands and arms wear, as it is worn together. */
const WORN: Readonly<Record<string, readonly [glove: Glove, sleeve: Sleeve]>> = {
  bare: ['bare', 'uniform'],
  nitrile: ['nitrile', 'uniform'],
  scrubs: ['bare', 'scrubs'],
  coverall: ['nitrile', 'coverall'],
  'level-a': ['butyl', 'gas-tight'],
  'level-b': ['heavy', 'splash'],
  'level-c': ['heavy', 'decon'],
  turnout: ['heavy', 'turnout'],
}
const POSES: readonly HandPose[] = ['open', 'point', 'pinch', 'grip']
const HEIGHT_M = 1.2
const APART_M = 0.28

/** Both hands in every pose: the right one from its back, the left one from its palm. */
function hands([worn, [glove, sleeve]]: [string, (typeof WORN)[string]]): Exhibit {
  return {
    id: `hands-${worn}`,
    label: ({ t }) => t(`hands.worn.${worn}`),
    states: [...POSES, 'turn' as const].map((id) => ({ id, label: ({ t }) => t(`hands.pose.${id}`) })),
    show: async (state) => {
      const object = new Group()
      const { rest } = await loadHandShape()
      const posed = (['left', 'right'] as const).map((side) => {
        const model = createHandModel(side)
        model.setGlove(glove)
        model.setSleeve(sleeve)
        model.object.position.set(((side === 'left' ? -1 : 1) * APART_M) / 2, HEIGHT_M, 0)
        // Fingers up; the left one shows its palm.
        model.object.rotation.set(Math.PI / 2, 0, side === 'left' ? Math.PI : 0, 'YXZ')
        const hand = new PosedHand(rest)
        hand.show(state === 'turn' ? 'open' : (state as HandPose))
        poseAs(model, hand, side)
        object.add(model.object)
        return { model, hand, side }
      })
      let atS = 0
      return {
        object,
        view: { from: new Vector3(0, HEIGHT_M + 0.12, 0.6), to: new Vector3(0, HEIGHT_M + 0.05, 0) },
        ...(state === 'turn' && {
          // From one pose to the next and back, as buttons would have it.
          update: (deltaS: number) => {
            atS += deltaS
            const [pinch, grip] = [Math.sin(atS * 1.5), Math.sin(atS * 1.5 + Math.PI)].map((x) =>
              Math.max(0, x),
            )
            for (const { model, hand, side } of posed) {
              hand.follow(pinch ?? 0, grip ?? 0, true, deltaS)
              poseAs(model, hand, side)
            }
          },
        }),
        dispose: () => {
          for (const { model } of posed) disposeModel(model.object)
        },
      }
    },
  }
}

const wall: Wall = {
  id: 'hands',
  order: 2.1,
  exhibits: Object.entries(WORN).map(hands),
  texts: {
    en: () => import('./text.hands.en.ts').then(({ en }) => en),
    zh: () => import('./text.hands.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
