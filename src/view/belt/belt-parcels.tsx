import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { type BufferGeometry, Matrix4, MeshStandardMaterial, type Texture, Vector3 } from 'three'
import { hasFact, type RunState } from '#engine/state.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { InstanceBatch } from '#view/place/instance-batch.ts'
import { FILLER, layOut, type Shift } from './lay-out.ts'
import { type ParcelSpot, type ParcelWay, placeParcel } from './motion.ts'
import {
  createLabelGeometry,
  createPaperGeometry,
  createPowderGeometry,
  createSolidsGeometry,
  createTapeGeometry,
  createTrayGeometry,
  findItems,
  groupItems,
  joinGeometries,
  splitSolids,
} from './parcel-geometry.ts'
import { createParcelTexture } from './parcel-texture.ts'

/** What of a parcel is drawn: it closed, the box cut open, one item of its goods, its packing paper, customs' own tape. */
type Part = 'closed' | 'tray' | 'item' | 'paper' | 'tape'

/** One drawn thing of a parcel. */
interface Drawn {
  /** Index of the parcel in the case, and so in the run's state. */
  readonly parcel: number
  readonly part: Part
  readonly instance: number
  /** Where it lies once it has been taken out. */
  readonly shift: Shift | undefined
  readonly isFound: boolean
}

/** Puts all parcels of a case, closed and open, into one batch: one draw call whatever happens. */
function createBatch(parcels: readonly Parcel[]): { batch: InstanceBatch; drawn: Drawn[] } {
  const geometries: BufferGeometry[] = []
  const listed: Omit<Drawn, 'instance'>[] = []
  const list = (
    geometry: BufferGeometry,
    parcel: number,
    part: Part,
    more: Partial<Pick<Drawn, 'shift' | 'isFound'>> = {},
  ): void => {
    geometries.push(geometry)
    listed.push({ parcel, part, shift: undefined, isFound: false, ...more })
  }
  parcels.forEach((parcel, index) => {
    const { packaging } = splitSolids(parcel)
    const closed = [createSolidsGeometry(packaging, true), createLabelGeometry(parcel)]
    if (parcel.traits.includes('powder')) closed.push(createPowderGeometry(parcel))
    list(joinGeometries(closed), index, 'closed')
    list(createTrayGeometry(parcel), index, 'tray')
    list(createTapeGeometry(parcel), index, 'tape')
    const items = groupItems(parcel)
    const found = findItems(parcel, items)
    const shifts = layOut(items, parcel.sizeMm[0] / 2000)
    if (items.delete(FILLER))
      list(createPaperGeometry(parcel), index, 'paper', {
        shift: [0, 0, -parcel.sizeMm[2] / 2000 - BEHIND_M],
      })
    for (const [item, solids] of items)
      list(createSolidsGeometry(solids, false), index, 'item', {
        shift: shifts.get(item),
        isFound: found.has(item),
      })
  })
  const material = new MeshStandardMaterial({
    map: createParcelTexture(),
    vertexColors: true,
    roughness: 0.85,
  })
  const batch = new InstanceBatch(geometries, material, geometries.length)
  for (const geometry of geometries) geometry.dispose()
  const drawn = listed.map((one, geometry) => {
    const instance = batch.add(geometry)
    batch.setVisible(instance, false)
    return { ...one, instance }
  })
  return { batch, drawn }
}

/** Packing paper is laid this far behind the box while the goods are in it, and then back into it. */
const BEHIND_M = 0.17

const spot: ParcelSpot = { x: 0, y: 0, z: 0, yawRad: 0, isVisible: false }
const matrix = new Matrix4()
const shifted = new Vector3()

/** Tells whether a part of a parcel is to be seen. */
function isShown(state: RunState, id: string, { part, isFound }: Drawn): boolean {
  const isClosedAgain = hasFact(state, 'resealed', id)
  const isOpen = hasFact(state, 'opened', id) && !isClosedAgain
  switch (part) {
    case 'closed':
      return !isOpen
    case 'tape':
      return isClosedAgain
    case 'tray':
    case 'paper':
      return isOpen
    case 'item':
      return isOpen && !(isFound && hasFact(state, 'bagged', id))
  }
}

/**
 * Tells whether a part lies beside its box, which it does on the table only: goods once they are out, packing paper
 * until then. A box that is taken elsewhere has them in it.
 */
function isBeside(state: RunState, id: string, { part }: Drawn, { benches }: ParcelWay): boolean {
  const isOnTable = (benches[state.place] ?? benches.table) === benches.table
  return isOnTable && hasFact(state, 'unpacked', id) === (part === 'item')
}

/** Draws the parcels of a run where the belt, the lane and the benches have them. Allocates nothing per frame. */
export function BeltParcels(props: {
  parcels: readonly Parcel[]
  /** Reads the run's present state and time. */
  read: () => { state: RunState; nowMs: number }
  way: ParcelWay
  envMap: Texture | null
}) {
  const { parcels, read, way, envMap } = props
  const { batch, drawn } = useMemo(() => createBatch(parcels), [parcels])
  useEffect(() => {
    const material = batch.mesh.material as MeshStandardMaterial
    material.envMap = envMap
    material.needsUpdate = true
  }, [batch, envMap])
  useEffect(
    () => () => {
      const material = batch.mesh.material as MeshStandardMaterial
      material.map?.dispose()
      material.dispose()
      batch.dispose()
    },
    [batch],
  )
  useFrame(() => {
    const { state, nowMs } = read()
    for (const one of drawn) {
      const parcel = state.parcels[one.parcel]
      const lengthMm = parcels[one.parcel]?.sizeMm[0]
      if (!parcel || lengthMm === undefined) continue
      placeParcel(state, parcel, lengthMm, nowMs, way, spot)
      const isVisible = spot.isVisible && isShown(state, parcel.id, one)
      batch.setVisible(one.instance, isVisible)
      if (!isVisible) continue
      matrix.makeRotationY(spot.yawRad).setPosition(spot.x, spot.y, spot.z)
      if (one.shift && isBeside(state, parcel.id, one, way)) {
        const [x, y, z] = one.shift
        matrix.setPosition(shifted.set(x, y, z).applyMatrix4(matrix))
      }
      batch.setPose(one.instance, matrix)
    }
  })
  return <primitive object={batch.mesh} pointerEvents="none" />
}
