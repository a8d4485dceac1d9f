import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Matrix4, Mesh, Object3D, PlaneGeometry, Raycaster, Texture, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { healthQuarantine } from '#content/health-quarantine/scenario.ts'
import { initialState } from '#engine/state.ts'
import type { LoadedScene } from '#view/place/load-place.ts'
import { hangOf } from '#view/shift/panel-stands.tsx'
import { ShiftPlace } from '#view/shift/shift-place.ts'
import { PANEL_AT_M, sizeAt } from '#view/shift/size-at.ts'
import { TOOLS } from '#view/staging/health-quarantine/tools.ts'
import { staging } from '#view/staging/health-quarantine.ts'
import { matrixOf } from '#view/tools/frames.ts'

/** The eyes and both hands of whoever stands at a place, in its frame. */
const FROM = [new Vector3(0, 1.6, 0), new Vector3(0.2, 1.3, -0.25), new Vector3(-0.2, 1.3, -0.25)]
/** About how far a thing reaches to each side and up, in metres. */
const REACH_M = 0.06

/** Reads the anchors of the place from its file, as far as a place of a run asks for them. */
function readPlace(): ShiftPlace {
  const file = resolve(import.meta.dirname, '../../../../public/place/place_health-quarantine_live.glb')
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
  const state = initialState(healthQuarantine, { seed: 1, mode: 'practice', overlay: {} })
  const zones = Object.keys(staging.place.parts(state)).map(
    (part) => [part, { environment: new Texture() }] as const,
  )
  const scene = { nodes: new Map(anchors), zones: new Map(zones), setShown: () => {}, setLight: () => {} }
  return new ShiftPlace(scene as unknown as LoadedScene, staging.place, state)
}

const place = readPlace()

test.each(healthQuarantine.places.filter(({ id }) => TOOLS.some((tool) => tool.place === id)))(
  'at $id nothing that is worked with lies behind a panel, for the eyes or for a hand',
  ({ id, anchor }) => {
    const { position, yawRad } = place.standOf(anchor, id)
    const toHere = new Matrix4()
      .makeRotationY(yawRad)
      .setPosition(...position)
      .invert()
    for (const panel of ['place', 'coach'] as const) {
      const hang = hangOf(staging.stands.hangs, id, panel)
      const { widthM, heightM } = sizeAt(panel, PANEL_AT_M)
      const plane = new Mesh(new PlaneGeometry(widthM, heightM))
      plane.position.fromArray(hang?.at ?? [])
      plane.rotation.set(-0.08, hang?.yawRad ?? 0, 0, 'YXZ')
      plane.updateMatrixWorld()
      for (const tool of TOOLS.filter((one) => one.place === id))
        for (const side of [-REACH_M, 0, REACH_M])
          for (const up of [0, REACH_M]) {
            const at = new Vector3().setFromMatrixPosition(matrixOf(place, tool.stand)).applyMatrix4(toHere)
            at.add(new Vector3(side, up, 0))
            for (const from of FROM) {
              const way = at.clone().sub(from)
              const ray = new Raycaster(from, way.clone().normalize(), 0, way.length())
              expect(ray.intersectObject(plane), `${tool.id} behind ${panel}`).toEqual([])
            }
          }
    }
  },
)
