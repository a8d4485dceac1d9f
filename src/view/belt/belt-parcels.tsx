import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BatchedMesh, type BufferGeometry, Matrix4, MeshStandardMaterial, type Texture, Vector3 } from 'three'
import type { RunState } from '#engine/state.ts'
import type { Parcel } from '#scenario/parcel.ts'
import { type ParcelSpot, placeParcel, type TableWay } from './motion.ts'
import {
  createLabelGeometry,
  createSolidsGeometry,
  createTrayGeometry,
  joinGeometries,
  splitSolids,
} from './parcel-geometry.ts'
import { createParcelTexture } from './parcel-texture.ts'

/** One drawn thing of a parcel: it closed, or its goods in the cut-open box. */
interface Drawn {
  /** Index of the parcel in the case, and so in the run's state. */
  readonly parcel: number
  readonly isOpen: boolean
  readonly instance: number
  /** Where it was last sent to: any change sends all instances again. */
  readonly shownAt: Vector3
}

/** Puts all parcels of a case, closed and open, into one batch: one draw call whatever happens. */
function createBatch(parcels: readonly Parcel[]): { batch: BatchedMesh; drawn: Drawn[] } {
  const geometries: { geometry: BufferGeometry; parcel: number; isOpen: boolean }[] = parcels.flatMap(
    (parcel, index) => {
      const { packaging, goods } = splitSolids(parcel)
      return [
        {
          parcel: index,
          isOpen: false,
          geometry: joinGeometries([createSolidsGeometry(packaging, true), createLabelGeometry(parcel)]),
        },
        {
          parcel: index,
          isOpen: true,
          geometry: joinGeometries([createSolidsGeometry(goods, false), createTrayGeometry(parcel)]),
        },
      ]
    },
  )
  const vertexCount = geometries.reduce(
    (sum, { geometry }) => sum + geometry.getAttribute('position').count,
    0,
  )
  const material = new MeshStandardMaterial({
    map: createParcelTexture(),
    vertexColors: true,
    roughness: 0.85,
  })
  const batch = new BatchedMesh(geometries.length, vertexCount, 0, material)
  batch.perObjectFrustumCulled = false
  batch.sortObjects = false
  batch.frustumCulled = false
  const drawn = geometries.map(({ geometry, parcel, isOpen }) => {
    const instance = batch.addInstance(batch.addGeometry(geometry))
    batch.setVisibleAt(instance, false)
    geometry.dispose()
    return { parcel, isOpen, instance, shownAt: new Vector3(Number.NaN) }
  })
  return { batch, drawn }
}

const spot: ParcelSpot = { x: 0, y: 0, z: 0, isVisible: false }
const matrix = new Matrix4()

/** Draws the parcels of a run where the belt, the lane and the table have them. Allocates nothing per frame. */
export function BeltParcels(props: {
  parcels: readonly Parcel[]
  /** Reads the run's present state and time. */
  read: () => { state: RunState; nowMs: number }
  way: TableWay
  envMap: Texture | null
}) {
  const { parcels, read, way, envMap } = props
  const { batch, drawn } = useMemo(() => createBatch(parcels), [parcels])
  useEffect(() => {
    const material = batch.material as MeshStandardMaterial
    material.envMap = envMap
    material.needsUpdate = true
  }, [batch, envMap])
  useEffect(
    () => () => {
      const material = batch.material as MeshStandardMaterial
      material.map?.dispose()
      material.dispose()
      batch.dispose()
    },
    [batch],
  )
  useFrame(() => {
    const { state, nowMs } = read()
    for (const { parcel: index, isOpen, instance, shownAt } of drawn) {
      const parcel = state.parcels[index]
      const lengthMm = parcels[index]?.sizeMm[0]
      if (!parcel || lengthMm === undefined) continue
      placeParcel(state, parcel, lengthMm, nowMs, way, spot)
      const isShownOpen = parcel.phase === 'opened' || parcel.phase === 'recorded'
      const isVisible = spot.isVisible && isShownOpen === isOpen
      batch.setVisibleAt(instance, isVisible)
      if (!isVisible) continue
      if (shownAt.x === spot.x && shownAt.y === spot.y && shownAt.z === spot.z) continue
      shownAt.set(spot.x, spot.y, spot.z)
      batch.setMatrixAt(instance, matrix.makeTranslation(spot.x, spot.y, spot.z))
    }
  })
  return <primitive object={batch} pointerEvents="none" />
}
