import { Box3, type Color, Group, Mesh, type MeshStandardMaterial, Vector3 } from 'three'
import { LAMP } from '#view/place/lamp-tints.ts'
import { PartBatch } from '#view/place/part-batch.ts'
import { createControllerModel, disposeModel } from '#view/rig/controller-model.ts'
import type { Words } from '#view/text/words.ts'
import { type Exhibit, type ExhibitState, stateNamed, type Wall } from './exhibit.ts'

/** How a part is moved or lit away from rest: the turn is about its own axis, the way along its own axes, in metres. */
interface Moved {
  readonly turnDeg?: readonly [axis: 'y' | 'z', degrees: number]
  readonly byM?: readonly [x: number, y: number, z: number]
  readonly tint?: Color
}
type States = Readonly<Record<string, Moved>>

const AXES = { y: new Vector3(0, 1, 0), z: new Vector3(0, 0, 1) } as const
const GREEN = { tint: LAMP.green } as const
const AMBER = { tint: LAMP.amber } as const
const RED = { tint: LAMP.red } as const
const BLUE = { tint: LAMP.blue } as const
const OFF = { tint: LAMP.off } as const
const REST: States = { rest: {} }
const HEIGHT_M = 1
const MIN_AWAY_M = 0.3
/** Parts are seen from so many times their size. */
const AWAY = 1.4

/** What moves or is lit in each scene, as nodes of its live file without `I_`; of parts that are alike, one. */
const PARTS: Readonly<Record<string, Readonly<Record<string, States>>>> = {
  'express-mail': {
    estop: { rest: {}, pressed: { byM: [0, -0.006, 0] } },
    belt_start: { rest: {}, lit: GREEN },
    belt_stop: REST,
    release: { rest: {}, lit: GREEN },
    divert: { rest: {}, lit: AMBER },
    pusher: { rest: {}, out: { byM: [0, 0, 0.62] } },
    lamp_power: { off: OFF, lit: GREEN },
    lamp_xray: { off: OFF, lit: RED },
    lamp_hold: { off: OFF, lit: AMBER },
    lamp_radiation: { off: OFF, lit: RED },
    evidence_door: { shut: {}, open: { turnDeg: ['y', -100] } },
    screen_xray: REST,
    screen_data: REST,
    screen_table: REST,
    clock_hour: REST,
    clock_minute: REST,
    clock_second: REST,
    stamp: REST,
    knife: REST,
    belt: REST,
  },
  'port-hazmat': {
    windsock: REST,
    barrier: { shut: {}, open: { turnDeg: ['z', 85] } },
    elight: { off: OFF, lit: AMBER },
    drain_cover: REST,
    box_a_door_right: { shut: {}, open: { turnDeg: ['y', 110] } },
    box_a_handle: REST,
    box_a_seal: REST,
    ibc_valve: REST,
    truck: REST,
    rtg_trolley: REST,
    rtg_spreader: REST,
  },
  'health-quarantine': {
    door_isolation: { shut: {}, open: { turnDeg: ['y', -24] } },
    door_donning: { shut: {}, open: { turnDeg: ['y', -85] } },
    door_lav_left: REST,
    door_3l: REST,
    door_release_isolation: REST,
    lamp_isolation: { off: OFF, lit: GREEN, alarm: RED },
    lamp_thermal_1: { off: OFF, lit: GREEN, alarm: RED },
    gauge_needle: { rest: {}, low: { turnDeg: ['z', 45] } },
    rub_hall: { rest: {}, pressed: { byM: [0, -0.012, 0] } },
    bin_hall: REST,
    bin_isolation: REST,
    radio_mic: REST,
    phone: REST,
    call_handset: REST,
    call_bell: REST,
    ambulance_lamp_left: { off: OFF, lit: BLUE },
  },
}

/** Names a part in one of its states by the texts `part.<scene>.<part>` and `part.state.<state>`. */
function partNamed(scene: string, part: string, state: string): ExhibitState {
  return {
    id: `${part}.${state}`,
    label: ({ t }: Words) =>
      state === 'rest'
        ? t(`part.${scene}.${part}`)
        : `${t(`part.${scene}.${part}`)}: ${t(`part.state.${state}`)}`,
  }
}

/** Shows the live parts of a scene one at a time, away from it, in each of their states. */
function partsExhibit([scene, parts]: [string, (typeof PARTS)[string]]): Exhibit {
  return {
    id: `parts-${scene}`,
    label: ({ t }) => t(`gallery.place.${scene}`),
    states: Object.entries(parts).flatMap(([part, states]) =>
      Object.keys(states).map((state) => partNamed(scene, part, state)),
    ),
    show: async (id, { assets, light }) => {
      const [part = '', state = ''] = id.split('.')
      const url = `/place/place_${scene}_live.glb`
      const { scene: file } = await assets.gltf.loadAsync(url)
      const node = file.getObjectByName(`I_${part}`)
      if (!(node instanceof Mesh)) throw new Error(`${url}: no part "I_${part}"`)
      const material = node.material as MeshStandardMaterial
      material.envMap = light
      const batch = new PartBatch([node], material)
      const { turnDeg: [axis, degrees] = ['y', 0], byM = [0, 0, 0], tint } = parts[part]?.[state] ?? {}
      batch.setPose(node.name, new Vector3(...byM), AXES[axis], (degrees * Math.PI) / 180)
      if (tint) batch.setTint(node.name, tint)
      const object = new Group().add(batch.mesh)
      // Out of its place, over the middle of the grid; each is looked at from as far as it is large.
      const box = new Box3().setFromObject(batch.mesh)
      const [centre, size] = [box.getCenter(new Vector3()), box.getSize(new Vector3()).length()]
      const to = new Vector3(0, Math.max(HEIGHT_M, size / 2), 0)
      batch.mesh.position.copy(to).sub(centre)
      const from = new Vector3(0.45, 0.35, 1).setLength(Math.max(MIN_AWAY_M, AWAY * size)).add(to)
      return {
        object,
        view: { from, to },
        dispose: () => {
          batch.dispose()
          file.traverse((one) => {
            if (!(one instanceof Mesh)) return
            one.geometry.dispose()
            one.material.map?.dispose()
            one.material.dispose()
          })
        },
      }
    },
  }
}

const controller: Exhibit = {
  id: 'controller',
  label: ({ t }) => t('gallery.part.controller'),
  states: [stateNamed('rest')],
  show: async () => {
    const object = createControllerModel()
    object.position.y = HEIGHT_M
    return { object, dispose: () => disposeModel(object) }
  },
}

const wall: Wall = {
  id: 'parts',
  order: 2,
  exhibits: [...Object.entries(PARTS).map(partsExhibit), controller],
  texts: {
    en: () => import('./text.parts.en.ts').then(({ en }) => en),
    zh: () => import('./text.parts.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
