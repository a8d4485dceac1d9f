import { hasFact, type RunState } from '#engine/state.ts'
import { useRun } from '#view/desk/use-run.ts'
import type { Work, WorkContext, WorkProps } from '#view/shift/staging.ts'
import { crew } from './crew.ts'
import { LiveParts } from './live-parts.tsx'
import { Mirror } from './mirror.tsx'
import { loadPassengers, type Passengers } from './passengers.ts'
import { PeoplesSigns } from './signs.tsx'
import { UvPicture } from './uv-picture.tsx'
import { partOf } from './where.ts'

/** What only the quarantine has. At sea there is no cabin. */
export async function loadWork({ assets, place, state }: WorkContext): Promise<Work> {
  if (!place.zones.has('cabin')) return { Scene: QuarantineWork, dispose: () => undefined }
  const taken = new Set(crew.members(state).flatMap(({ id, files = [id] }) => files))
  const passengers = await loadPassengers(assets, place, taken)
  return {
    Scene: (props) => (
      <>
        <QuarantineWork {...props} />
        <SeatedPassengers {...props} passengers={passengers} />
      </>
    ),
    dispose: () => passengers.dispose(),
  }
}

/** They sit until they are let off. */
const areAboard = (state: RunState): boolean => partOf(state) === 'cabin' && !hasFact(state, 'othersLed')

function SeatedPassengers({ run, passengers }: WorkProps & { passengers: Passengers }) {
  const isShown = useRun(run, ({ state }) => areAboard(state))
  return <primitive object={passengers.object} visible={isShown} pointerEvents="none" />
}

/** Doors, gauges, lamps and dispensers; what shows on people; mirrors; what the UV lamp shows at the end. */
function QuarantineWork(props: WorkProps) {
  return (
    <>
      <LiveParts run={props.run} place={props.place} />
      <PeoplesSigns {...props} />
      <UvPicture {...props} />
      <Mirror {...props} />
    </>
  )
}
