import type { Work, WorkProps } from '#view/shift/staging.ts'
import { LiveParts } from './live-parts.tsx'
import { Mirror } from './mirror.tsx'
import { PeoplesSigns } from './signs.tsx'
import { UvPicture } from './uv-picture.tsx'

/** What only the quarantine has; it is computed, and waits for nothing. */
export async function loadWork(): Promise<Work> {
  return { Scene: QuarantineWork, dispose: () => undefined }
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
