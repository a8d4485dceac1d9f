import { useEffect, useState } from 'react'
import type { LiveRun } from '#run/live.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { Words } from '#view/text/words.ts'
import { InFront } from './in-front.tsx'
import type { Announcement } from './sound-staging.ts'
import { currentSubtitle, type Spoken, subtitlePanel } from './subtitle.ts'
import { useRun, useRunEvents } from './use-run.ts'

/**
 * Nearer than what one works at, and above it: at the usual 1.7 m and 12° below the middle (STACK §1.1) they stood
 * behind the screens of a desk.
 */
const DISTANCE_M = 0.62
const DOWN_M = -DISTANCE_M * Math.tan((8 * Math.PI) / 180)
const WIDTH_DMM = 620
const OFTEN_MS = 500

/** Writes what is said and what happens of itself before the eyes, for as long as it takes to read it. */
export function Subtitles(props: {
  run: LiveRun
  announcements: Readonly<Record<string, Announcement>>
  words: Words
  textScale: number
}) {
  const { run, announcements, words, textScale } = props
  const events = useRunEvents(run)
  const isRunning = useRun(run, ({ state }) => state.phase === 'running')
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
  return (
    <InFront distanceM={DISTANCE_M} downM={DOWN_M}>
      <PanelMesh
        panel={subtitlePanel(words, spoken)}
        words={words}
        textScale={textScale}
        widthM={dmmToM(WIDTH_DMM, DISTANCE_M)}
        distanceM={DISTANCE_M}
        onPress={() => undefined}
      />
    </InFront>
  )
}

function isSame(a: Spoken | undefined, b: Spoken | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
