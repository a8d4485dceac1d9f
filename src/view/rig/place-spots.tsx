import { useEffect, useMemo } from 'react'
import { Matrix4, Vector3 } from 'three'
import type { Place } from '#input/locomotion.ts'
import { createBeam, DISC, disposeBeam, layDisc } from './beam.ts'
import { Interactive } from './interactive.tsx'

const RADIUS_M = 0.32
/** Marks that are shown: those of the places nearest by. Each is a draw call, and from afar none could be hit. */
const MOST_SPOTS = 4
const UP = new Vector3(0, 1, 0)

/** Marks on the floor the nearest places that one can go to; pointing at one and pressing goes there, on every device. */
export function PlaceSpots(props: {
  readonly places: readonly Place[]
  readonly placeId: string
  readonly onGoTo: (placeId: string) => void
}) {
  const { places, placeId, onGoTo } = props
  const here = places.find(({ id }) => id === placeId)
  const awayM = ({ position: [x, , z] }: Place): number =>
    here ? Math.hypot(x - here.position[0], z - here.position[2]) : 0
  return places
    .filter(({ id }) => id !== placeId)
    .sort((a, b) => awayM(a) - awayM(b))
    .slice(0, MOST_SPOTS)
    .map((place) => <Spot key={place.id} place={place} onGoTo={onGoTo} />)
}

function Spot({ place, onGoTo }: { readonly place: Place; readonly onGoTo: (placeId: string) => void }) {
  const [x, y, z] = place.position
  const beam = useMemo(() => {
    const mark = createBeam()
    mark.disc.value = DISC.spot
    mark.mesh.matrix = new Matrix4()
    layDisc(mark, new Vector3(x, y + 0.01, z), UP, RADIUS_M)
    return mark
  }, [x, y, z])
  useEffect(() => () => disposeBeam(beam), [beam])
  return (
    <>
      <primitive object={beam.mesh} />
      <Interactive
        id={`place-${place.id}`}
        label={place.label}
        order={1000}
        onHover={(isHovered) => {
          beam.progress.value = isHovered ? 1 : 0
        }}
        onActivate={() => onGoTo(place.id)}
      >
        <mesh position={[x, y + 0.01, z]} rotation-x={-Math.PI / 2}>
          <circleGeometry args={[RADIUS_M * 1.15, 24]} />
          <meshBasicMaterial visible={false} />
        </mesh>
      </Interactive>
    </>
  )
}
