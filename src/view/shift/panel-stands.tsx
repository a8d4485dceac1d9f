import type { ReactNode } from 'react'
import type { Place } from '#input/locomotion.ts'

/** Where a panel hangs, in the frame of whoever stands at the place: x to the right, z behind them; metres, radians. */
interface Hang {
  readonly at: readonly [x: number, y: number, z: number]
  readonly yawRad: number
}

/** The panels that a place can have: what can be done here, the coach, and at the image desk what is decided there. */
type Stand = 'place' | 'coach' | 'desk'

const BESIDE: Readonly<Record<Exclude<Stand, 'desk'>, Hang>> = {
  place: { at: [0.78, 1.36, -0.52], yawRad: -0.98 },
  coach: { at: [-0.78, 1.36, -0.52], yawRad: 0.98 },
}

/** Where the work itself stands to one side, the panels give way. */
const AT: Readonly<Record<string, Partial<Record<Stand, Hang>>>> = {
  console: {
    desk: { at: [0.82, 1.24, -0.5], yawRad: -1.02 },
    place: { at: [-0.86, 1.26, -0.5], yawRad: 1.02 },
    coach: { at: [1.02, 1.34, 0.42], yawRad: -1.9 },
  },
  // Before the table's own screen, which has nothing else to say.
  table: { place: { at: [0.66, 1.36, -0.72], yawRad: -0.72 } },
}

/** Hangs the panels of the place where the trainee is, beside the work and before nothing of it. */
export function PanelStands(props: {
  places: readonly Place[]
  placeId: string
  panels: Partial<Record<Stand, ReactNode>>
}) {
  const { places, placeId, panels } = props
  const place = places.find(({ id }) => id === placeId)
  if (!place) return null
  return (
    <group position={place.position} rotation={[0, place.yawRad, 0]}>
      {(Object.keys(panels) as Stand[]).map((stand) => {
        const hang = AT[placeId]?.[stand] ?? (stand === 'desk' ? undefined : BESIDE[stand])
        return (
          hang && (
            <group key={stand} position={hang.at} rotation={[-0.08, hang.yawRad, 0, 'YXZ']}>
              {panels[stand]}
            </group>
          )
        )
      })}
    </group>
  )
}
