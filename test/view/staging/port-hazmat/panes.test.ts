import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { Euler, Quaternion, Vector3 } from 'three'
import { beforeAll, describe, expect, test } from 'vitest'
import { portHazmat } from '#content/port-hazmat/scenario.ts'
import { replay } from '#engine/log.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import { computeBlastRadiusM } from '#physics/hazmat/blast.ts'
import { findSeed } from '#scenario/draw-variants.ts'
import type { ScenePoint } from '#scenario/hazard-scene.ts'
import { playUntil } from '#test/support/prepared-run.ts'
import { brokenIn } from '#view/staging/port-hazmat/broken-windows.tsx'
import { brokenPanes, PANES, type Pane } from '#view/staging/port-hazmat/panes.ts'

/** At which glass typically fails, kPa. Source: port-hazmat sheet §4a. */
const GLASS_KPA = 1.03
const BOX_A_M: ScenePoint = [0, 0]

const distanceM = ({ atM: [x, y, z] }: Pane): number => Math.hypot(x, y, z)
const brokenBy = (tntKg: number): Set<Pane> => new Set(brokenPanes(BOX_A_M, tntKg).map(({ pane }) => pane))
const kindsOf = (panes: Iterable<Pane>): string[] => [...new Set([...panes].map(({ of }) => of))].sort()

describe('the windows that an explosion breaks', () => {
  test.each([5, 100])('with %i kg of TNT are those within the radius of 1.03 kPa, and no other', (tntKg) => {
    const radiusM = computeBlastRadiusM(GLASS_KPA, tntKg)
    const broken = brokenBy(tntKg)
    for (const pane of PANES)
      expect(broken.has(pane), `${pane.of} at ${distanceM(pane)} m`).toBe(distanceM(pane) < radiusM)
  })

  test('5 kg breaks those about the block and spares office and gate; 100 kg breaks all', () => {
    expect(kindsOf(brokenBy(5))).toEqual(expect.arrayContaining(['crane', 'reach-stacker', 'tally-hut']))
    for (const spared of ['office', 'kiosk', 'van', 'tractor', 'offices-downwind'])
      expect(kindsOf(brokenBy(5))).not.toContain(spared)
    expect(brokenBy(100).size).toBe(PANES.length)
  })

  test('break when the wave comes to them: 1 t at 100 m after 217 ms, nearer ones before', () => {
    // Port-hazmat sheet §4a, worked values; the pane is taken as if it stood so far off.
    const at = brokenPanes(BOX_A_M, 1000).map(({ pane, breaksInS }) => ({ far: distanceM(pane), breaksInS }))
    at.sort((a, b) => a.far - b.far)
    for (const [i, one] of at.entries())
      expect(one.breaksInS).toBeGreaterThanOrEqual(at[i - 1]?.breaksInS ?? 0)
    const [before, after] = [at.findLast(({ far }) => far < 100), at.find(({ far }) => far > 100)]
    expect(before?.breaksInS).toBeLessThan(0.217)
    expect(after?.breaksInS).toBeGreaterThan(0.217)
  })

  test.each(['carbide', 'peroxide'])(
    'in a run with %s none is broken before, and afterwards those of its charge',
    (cargo) => {
      const stateAt = (isThere: (state: RunState) => boolean): RunState =>
        replay(
          portHazmat,
          playUntil(
            portHazmat,
            { seed: findSeed(portHazmat, { cargo }), mode: 'practice', overlay: {} },
            isThere,
          ),
        )
      expect(
        brokenIn(
          portHazmat,
          stateAt((state) => hasFact(state, 'hissing')),
        ),
      ).toEqual([])
      const tntKg = { carbide: 5, peroxide: 100 }[cargo] ?? 0
      const broken = brokenIn(
        portHazmat,
        stateAt((state) => hasFact(state, 'blasted')),
      )
      expect(new Set(broken.map(({ pane }) => pane))).toEqual(brokenBy(tntKg))
    },
  )
})

describe('the panes', () => {
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  /** Corners of the model of the yard, by cells of a metre. */
  const corners = new Map<string, Vector3[]>()
  const cellOf = (at: Vector3): [number, number, number] => [
    Math.floor(at.x),
    Math.floor(at.y),
    Math.floor(at.z),
  ]

  function gather(node: Node, shiftM: readonly [number, number, number]): void {
    const matrix = node.getWorldMatrix()
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const positions = primitive.getAttribute('POSITION')
      if (!positions) continue
      const element: [number, number, number] = [0, 0, 0]
      for (let i = 0; i < positions.getCount(); i++) {
        positions.getElement(i, element)
        const [x, y, z] = element
        const at = new Vector3(
          matrix[0] * x + matrix[4] * y + matrix[8] * z + matrix[12] + shiftM[0],
          matrix[1] * x + matrix[5] * y + matrix[9] * z + matrix[13] + shiftM[1],
          matrix[2] * x + matrix[6] * y + matrix[10] * z + matrix[14] + shiftM[2],
        )
        const key = cellOf(at).join()
        corners.set(key, [...(corners.get(key) ?? []), at])
      }
    }
    for (const child of node.listChildren()) gather(child, shiftM)
  }

  beforeAll(async () => {
    await MeshoptDecoder.ready
    const read = (part: string) =>
      io.readBinary(
        new Uint8Array(
          readFileSync(join(import.meta.dirname, `../../../../public/place/place_port-hazmat_${part}.glb`)),
        ),
      )
    for (const node of (await read('yard')).getRoot().listScenes()[0]?.listChildren() ?? [])
      gather(node, [0, 0, 0])
    const trolley = (await read('live'))
      .getRoot()
      .listNodes()
      .find((node) => node.getName() === 'I_rtg_trolley')
    if (!trolley) throw new Error('the yard crane has no trolley')
    gather(trolley, [0, 0, 7])
  })

  const nearestM = (at: Vector3): number => {
    let nearest = 1
    const [x, y, z] = cellOf(at)
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1])
        for (const dz of [-1, 0, 1])
          for (const corner of corners.get([x + dx, y + dy, z + dz].join()) ?? [])
            nearest = Math.min(nearest, corner.distanceTo(at))
    return nearest
  }

  test('are where the model of the yard has them', () => {
    const astray: string[] = []
    for (const pane of PANES) {
      // Panes in a painted front have no corners of their own; those of the office lie between walls and mullions.
      if (pane.of === 'ship' || pane.of === 'offices-downwind' || pane.of === 'office') continue
      const rad = Math.PI / 180
      const turn = new Quaternion().setFromEuler(new Euler(pane.pitchDeg * rad, pane.yawDeg * rad, 0, 'YXZ'))
      for (const [u, v] of [
        [-0.5, -0.5],
        [0.5, 0.5],
      ] as const) {
        const at = new Vector3(u * pane.sizeM[0], v * pane.sizeM[1], 0)
          .applyQuaternion(turn)
          .add(new Vector3(...pane.atM))
        if (nearestM(at) > 0.06) astray.push(`${pane.of} at ${pane.atM}: ${nearestM(at).toFixed(2)} m`)
      }
    }
    expect(astray).toEqual([])
  })
})
