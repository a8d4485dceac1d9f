import { useEffect, useState } from 'react'
import type { LiveRun } from '#run/live.ts'
import { useRun, useRunEvents } from '#view/desk/use-run.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { Words } from '#view/text/words.ts'
import { InFront } from './in-front.tsx'
import type { Announcement } from './sound-staging.ts'
import { currentSubtitle, type Spoken, subtitlePanel } from './subtitle.ts'

/** Where it stands before the eyes. */
interface Stand {
  readonly distanceM: number
  /** Below the horizon; above it where negative. */
  readonly downDeg: number
}

/** Nearer than what one works at, and above it: farther and lower it stood behind the screens of a desk. */
const AT_WORK: Stand = { distanceM: 0.62, downDeg: -8 }
/** Where one looks afar, it leaves the horizon free, above what lies on a table. Source: STACK §1.1. */
const AFAR: Stand = { distanceM: 1.25, downDeg: 10 }
/** On the desktop: at the foot of the view, below faces and screens, as under a film. */
const BELOW_GAZE_RAD = 0.35
const WIDTH_DMM = 620
const OFTEN_MS = 500

/** Writes what is said and what happens of itself before the eyes, for as long as it takes to read it. */
export function Subtitles(props: {
  run: LiveRun
  announcements: Readonly<Record<string, Announcement>>
  words: Words
  textScale: number
  lookouts?: ReadonlySet<string> | undefined
}) {
  const { run, announcements, words, textScale, lookouts } = props
  const events = useRunEvents(run)
  const isRunning = useRun(run, ({ state }) => state.phase === 'running')
  const isAfar = useRun(run, ({ state }) => lookouts?.has(state.place) ?? false)
  const [spoken, setSpoken] = useState<Spoken>()
  useEffect(() => {
    const look = (): void =>
      setSpoken((before) => {
        const now = currentSubtitle(events, announcements, run.nowMs())
        return isSame(before, now) ? before : now
      })
    look()
    const timer = setInterval(look, OFTEN_MS)
    return () => clearInterval(timer)
  }, [events, announcements, run])
  if (spoken === undefined || !isRunning) return null
  const { distanceM, downDeg } = isAfar ? AFAR : AT_WORK
  return (
    <InFront
      distanceM={distanceM}
      downM={distanceM * Math.tan((downDeg * Math.PI) / 180)}
      belowGazeRad={BELOW_GAZE_RAD}
    >
      {/* It floats between the hands and the work: one points through it. */}
      <group pointerEvents="none">
        <PanelMesh
          panel={subtitlePanel(words, spoken)}
          words={words}
          textScale={textScale}
          widthM={dmmToM(WIDTH_DMM, distanceM)}
          distanceM={distanceM}
          onPress={() => undefined}
        />
      </group>
    </InFront>
  )
}

function isSame(a: Spoken | undefined, b: Spoken | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
