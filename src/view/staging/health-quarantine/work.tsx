import type { Work, WorkProps } from '#view/shift/staging.ts'
import { LiveParts } from './live-parts.tsx'

/** What only the quarantine has; it is computed, and waits for nothing. */
export async function loadWork(): Promise<Work> {
  return { Scene: QuarantineWork, dispose: () => undefined }
}

function QuarantineWork({ run, place }: WorkProps) {
  return <LiveParts run={run} place={place} />
}
