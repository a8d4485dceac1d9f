import { BoxGeometry, Matrix4, MeshBasicMaterial, Vector3 } from 'three'
import { parcelOf } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { Interactive } from '#view/rig/interactive.tsx'
import type { Words } from '#view/text/words.ts'
import { parcelFrame } from './parcels.ts'

const INVISIBLE = new MeshBasicMaterial({ visible: false })
const UNIT = new BoxGeometry(1, 1, 1)
const frame = new Matrix4()
const point = new Vector3()

/** The parcels on the lane: pressing one takes it up. */
export function Shelf(props: { run: LiveRun; place: ShiftPlace; words: Words }) {
  const { run, place, words } = props
  const state = useRunState(run)
  if (state.place !== 'table' || state.phase !== 'running' || state.act) return null
  return state.parcels.map(({ id, phase }, index) => {
    if (phase !== 'table' || id === state.workpiece) return null
    if (!parcelFrame({ state, nowMs: run.nowMs(), place }, id, frame)) return null
    const [length, height, width] = parcelOf(state, id).sizeMm.map((mm) => mm / 1000) as [
      number,
      number,
      number,
    ]
    const { x, y, z } = point.setFromMatrixPosition(frame)
    return (
      <Interactive
        key={id}
        id={`parcel/${id}`}
        label={words.t('tools.take-up', { number: index + 1 })}
        order={35}
        onActivate={() => void run.dispatch({ type: 'TakeUpParcel', parcel: id }).catch(() => undefined)}
      >
        <mesh
          position={[x, y + height / 2, z]}
          scale={[length, height, width]}
          geometry={UNIT}
          material={INVISIBLE}
        />
      </Interactive>
    )
  })
}
