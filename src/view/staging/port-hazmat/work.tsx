import type { Work, WorkProps } from '#view/shift/staging.ts'
import { Binoculars } from './binoculars.tsx'
import { BrokenWindows } from './broken-windows.tsx'
import { FarGround } from './far-ground.tsx'
import { Flash } from './flash.tsx'
import { TimeFade } from './time-fade.tsx'
import { YardEffects } from './yard-effects.tsx'
import { YardParts } from './yard-parts.tsx'

/** What only the yard has; it is computed, and waits for nothing. */
export async function loadWork(): Promise<Work> {
  return { Scene: YardWork, dispose: () => undefined }
}

/** The wind sock, the crane, the doors, the windows; gas, smoke, fire and what runs over the ground; time that passes. */
function YardWork(props: WorkProps) {
  const { run, place, places } = props
  return (
    <>
      <YardParts run={run} place={place} />
      <YardEffects run={run} place={place} />
      <BrokenWindows run={run} place={place} />
      <FarGround run={run} place={place} places={places} />
      <Flash run={run} place={place} />
      <Binoculars {...props} />
      <TimeFade {...props} />
    </>
  )
}
