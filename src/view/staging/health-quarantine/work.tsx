import type { Work, WorkProps } from '#view/shift/staging.ts'
import { LiveParts } from './live-parts.tsx'
import { Mirror } from './mirror.tsx'

/** What only the quarantine has; it is computed, and waits for nothing. */
export async function loadWork(): Promise<Work> {
  return { Scene: QuarantineWork, dispose: () => undefined }
}

/** Doors, gauges, lamps and dispensers; the mirror of the donning room. */
function QuarantineWork(props: WorkProps) {
  return (
    <>
      <LiveParts run={props.run} place={props.place} />
      <Mirror {...props} />
    </>
  )
}
