import type { ReactNode } from 'react'
import type { Place } from '#input/locomotion.ts'

/** Where a panel hangs, in the frame of whoever stands at the place: x to the right, z behind them; metres, radians. */
export interface Hang {
  readonly at: readonly [x: number, y: number, z: number]
  readonly yawRad: number
}

/** The panels that a place can have: what can be done here, the coach, the book, and what only some places have. */
export type StandName = 'place' | 'coach' | 'book' | 'desk'

/** Where the panels of a place hang that must give way to the work there; 'desk' hangs nowhere else. */
export type Hangs = Readonly<Partial<Record<StandName, Hang>>>

/** Their inner edges are 30° from the middle of the view, as far as the head turns with ease; source: STACK §1.1. */
const BESIDE: Hangs = {
  place: { at: [0.7, 1.36, -0.64], yawRad: -0.83 },
  coach: { at: [-0.7, 1.36, -0.64], yawRad: 0.83 },
  // Between them, before what lies on the bench, as one holds what one reads.
  book: { at: [0, 1.42, -0.64], yawRad: 0 },
}

/** Tells where a panel hangs at a place. */
export function hangOf(
  hangs: Readonly<Record<string, Hangs>>,
  placeId: string,
  stand: StandName,
): Hang | undefined {
  return hangs[placeId]?.[stand] ?? BESIDE[stand]
}

/** Hangs the panels of the place where the trainee is, beside the work and before nothing of it. */
export function PanelStands(props: {
  places: readonly Place[]
  placeId: string
  hangs: Readonly<Record<string, Hangs>>
  panels: Partial<Record<StandName, ReactNode>>
}) {
  const { places, placeId, hangs, panels } = props
  const place = places.find(({ id }) => id === placeId)
  if (!place) return null
  return (
    <group position={place.position} rotation={[0, place.yawRad, 0]}>
      {(Object.keys(panels) as StandName[]).map((stand) => {
        const hang = hangOf(hangs, placeId, stand)
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
