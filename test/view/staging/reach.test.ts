import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Box3, Matrix4, Mesh, Object3D, PlaneGeometry, Ray, Raycaster, Texture, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { initialState } from '#engine/state.ts'
import { RAY_NEAREST_M } from '#input/comfort.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { BOOK_AT_M, PANEL_AT_M, sizeAt } from '#view/desk/size-at.ts'
import { dmmToM } from '#view/panel/sizes.ts'
import type { LoadedScene } from '#view/place/load-place.ts'
import { ShiftPlace } from '#view/place/shift-place.ts'
import { type Hang, hangOf } from '#view/shift/panel-stands.tsx'
import type { Staging } from '#view/shift/staging.ts'
import { staging as express } from '#view/staging/express-mail.ts'
import { staging as health } from '#view/staging/health-quarantine.ts'
import { staging as port } from '#view/staging/port-hazmat.ts'
import { faceEyes } from '#view/tools/facing.ts'
import { matrixOf } from '#view/tools/frames.ts'

/** The eyes and both hands of whoever stands at a place, in its frame. */
const FROM = [new Vector3(0, 1.6, 0), new Vector3(0.2, 1.3, -0.25), new Vector3(-0.2, 1.3, -0.25)]
/** A right hand that rests, in the frame of a place: the room is turned by as much as the head was when one came. */
const RESTS = [-45, -20, 0, 20, 45].map((deg) =>
  new Vector3(0.2, 1.3, -0.25).applyAxisAngle(new Vector3(0, 1, 0), (deg * Math.PI) / 180),
)
/** What is pressed before the chest is no larger, in metres: half its size. */
const MOST_WORN_M = 0.1
/** About how far a thing reaches to each side and up, in metres. */
const REACHES = [-0.06, 0, 0.06].flatMap((right) => [0, 0.06].map((up) => [right, up] as const))

/** Corners of a choice of five ways, from the middle of its upper edge. */
const CHOICE_SPOTS_DMM = [-210, 210].flatMap((right) => [0, 480].map((down) => [right, down] as const))

/** Reads the anchors of the place from its file, as far as a place of a run asks for them. */
function readPlace(scenario: Scenario, { place }: Staging): ShiftPlace {
  const file = resolve(import.meta.dirname, `../../../public/place/place_${place.environment}_live.glb`)
  const bytes = readFileSync(file)
  const { nodes } = JSON.parse(bytes.subarray(20, 20 + bytes.readUInt32LE(12)).toString('utf8')) as {
    nodes: { name: string; translation?: number[]; rotation?: number[] }[]
  }
  const anchors = nodes.map(({ name, translation = [0, 0, 0], rotation = [0, 0, 0, 1] }) => {
    const node = new Object3D()
    node.position.fromArray(translation)
    node.quaternion.fromArray(rotation)
    node.updateMatrixWorld()
    return [name, node] as const
  })
  const state = initialState(scenario, { seed: 1, mode: 'practice', overlay: {} })
  const zones = Object.keys(place.parts(state)).map((part) => [part, { environment: new Texture() }] as const)
  const scene = { nodes: new Map(anchors), zones: new Map(zones), setShown: () => {}, setLight: () => {} }
  return new ShiftPlace(scene as unknown as LoadedScene, place, state)
}

/** Returns what brings a point of the world into the frame of whoever stands at a place. */
function toStandAt(place: ShiftPlace, anchor: string, id: string): Matrix4 {
  const { position, yawRad } = place.standOf(anchor, id)
  return new Matrix4()
    .makeRotationY(yawRad)
    .setPosition(...position)
    .invert()
}

/** Finds where a panel is between two points: a line of sight, or the ray of a hand. */
function between(from: Vector3, to: Vector3, plane: Mesh) {
  const way = to.clone().sub(from)
  return new Raycaster(from, way.clone().normalize(), 0, way.length()).intersectObject(plane)
}

const STAGED = [
  { scenario: expressMail, staging: express },
  { scenario: portHazmat, staging: port },
  { scenario: healthQuarantine, staging: health },
]

describe.each(STAGED)(
  'nothing that is worked with lies behind a panel: $scenario.id',
  ({ scenario, staging }) => {
    const place = readPlace(scenario, staging)
    const { tools } = staging.tools

    test.each(scenario.places.filter(({ id }) => tools.some((tool) => tool.place === id)))(
      'at $id, for the eyes or for a hand',
      ({ id, anchor }) => {
        const toHere = toStandAt(place, anchor, id)
        for (const panel of ['place', 'coach'] as const) {
          const plane = planeOf(panel, hangOf(staging.stands.hangs, id, panel))
          for (const tool of tools.filter((one) => one.place === id)) {
            const at = new Vector3().setFromMatrixPosition(matrixOf(place, tool.stand)).applyMatrix4(toHere)
            for (const [right, up] of REACHES)
              for (const from of FROM) {
                const spot = at.clone().add(new Vector3(right, up, 0))
                expect(between(from, spot, plane), `${tool.id} behind ${panel}`).toEqual([])
              }
          }
        }
      },
    )
  },
)

describe.each(STAGED)(
  'no choice that a tool asks for hangs behind a panel: $scenario.id',
  ({ scenario, staging }) => {
    const place = readPlace(scenario, staging)
    const [eyes] = FROM as [Vector3]
    const choosing = staging.tools.tools.filter(
      ({ uses }) =>
        uses.length > 1 ||
        scenario.acts.some(({ id, options }) => id === uses[0]?.act && options !== undefined),
    )

    test.each(choosing.map((tool) => [tool.id, tool] as const))('that of %s', (_, tool) => {
      const { anchor, id } = scenario.places.find((one) => one.id === tool.place) ?? { anchor: '', id: '' }
      const toHere = toStandAt(place, anchor, id)
      const at = new Vector3().setFromMatrixPosition(matrixOf(place, tool.stand)).applyMatrix4(toHere)
      const choice = faceEyes(eyes, at, 'choice')
      const sideways = new Vector3(Math.cos(choice.yawRad), 0, -Math.sin(choice.yawRad))
      for (const panel of ['place', 'coach'] as const) {
        const plane = planeOf(panel, hangOf(staging.stands.hangs, id, panel))
        for (const [rightDmm, downDmm] of CHOICE_SPOTS_DMM)
          for (const from of FROM) {
            const corner = choice.position
              .clone()
              .addScaledVector(sideways, dmmToM(rightDmm, BOOK_AT_M))
              .setY(choice.position.y - dmmToM(downDmm, BOOK_AT_M))
            expect(between(from, corner, plane).length, `behind ${panel}`).toBe(0)
          }
      }
    })
  },
)

describe.each(STAGED)(
  'nothing that is worn stands between a hand and the panel of the place: $scenario.id',
  ({ scenario, staging }) => {
    const place = readPlace(scenario, staging)
    const worn = staging.tools.tools.filter(({ reachM = 1 }) => reachM <= MOST_WORN_M)

    test.each(worn.map((tool) => [tool.id, tool] as const))('%s', (_, tool) => {
      const { anchor, id } = scenario.places.find((one) => one.id === tool.place) ?? { anchor: '', id: '' }
      const toHere = toStandAt(place, anchor, id)
      const toTool = toHere.multiply(matrixOf(place, tool.stand)).invert()
      const reach = new Vector3().setScalar(tool.reachM ?? 0)
      const box = new Box3(reach.clone().negate(), reach)
      const plane = planeOf('place', hangOf(staging.stands.hangs, id, 'place'))
      for (const rest of RESTS)
        for (const u of [-0.45, 0, 0.45])
          for (const v of [-0.45, 0, 0.45]) {
            const { geometry } = plane as Mesh<PlaneGeometry>
            const { width, height } = geometry.parameters
            const from = rest.clone().applyMatrix4(toTool)
            const way = plane
              .localToWorld(new Vector3(u * width, v * height, 0))
              .applyMatrix4(toTool)
              .sub(from)
            const hit = new Ray(from, way.clone().normalize()).intersectBox(box, new Vector3())
            const hitM = hit?.distanceTo(from) ?? 0
            expect(hitM > RAY_NEAREST_M && hitM < way.length(), `${rest.toArray()}`).toBe(false)
          }
    })
  },
)

/** Hangs a panel as the place does, in the frame of whoever stands there. */
function planeOf(panel: 'place' | 'coach', hang: Hang | undefined): Mesh {
  const { widthM, heightM } = sizeAt(panel, PANEL_AT_M)
  const plane = new Mesh(new PlaneGeometry(widthM, heightM))
  plane.position.fromArray(hang?.at ?? [])
  plane.rotation.set(-0.08, hang?.yawRad ?? 0, 0, 'YXZ')
  plane.updateMatrixWorld()
  return plane
}

describe.each(STAGED)('tables stand on the floor: $scenario.id', ({ scenario, staging }) => {
  const place = readPlace(scenario, staging)
  const { tools, sideTables } = staging.tools

  test.each(sideTables.map((table) => [table.anchor, table] as const))('that at %s', (anchor, table) => {
    const users = scenario.places.filter(({ id }) =>
      tools.some((tool) => tool.place === id && tool.stand.anchor === anchor),
    )
    const feetM = new Vector3().setFromMatrixPosition(matrixOf(place, table)).y
    expect(users.length).toBeGreaterThan(0)
    for (const one of users)
      expect(place.standOf(one.anchor, one.id).position[1], one.id).toBeCloseTo(feetM, 2)
  })
})
