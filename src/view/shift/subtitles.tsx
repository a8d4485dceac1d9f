import { useEffect, useState } from 'react'
import type { LiveRun } from '#run/live.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { Words } from '#view/text/words.ts'
import { InFront } from './in-front.tsx'
import { currentSubtitle, subtitlePanel } from './subtitle.ts'
import { useRun, useRunEvents } from './use-run.ts'

/** STACK §1.1: subtitles stand 1.6 to 2 m away, 12° below the middle. */
const DISTANCE_M = 1.7
const DOWN_M = DISTANCE_M * Math.tan((14 * Math.PI) / 180)
const WIDTH_DMM = 620
const OFTEN_MS = 500

/** Writes what is said and what happens of itself before the eyes, for as long as it takes to read it. */
export function Subtitles(props: { run: LiveRun; words: Words; textScale: number }) {
  const { run, words, textScale } = props
  const events = useRunEvents(run)
  const isRunning = useRun(run, ({ state }) => state.phase === 'running')
  const [inject, setInject] = useState<string>()
  useEffect(() => {
    const look = (): void => setInject(currentSubtitle(events, run.nowMs())?.inject)
    look()
    const timer = setInterval(look, OFTEN_MS)
    return () => clearInterval(timer)
  }, [events, run])
  if (inject === undefined || !isRunning) return null
  return (
    <InFront distanceM={DISTANCE_M} downM={DOWN_M}>
      <PanelMesh
        panel={subtitlePanel(words, inject)}
        words={words}
        textScale={textScale}
        widthM={dmmToM(WIDTH_DMM, DISTANCE_M)}
        distanceM={DISTANCE_M}
        onPress={() => undefined}
      />
    </InFront>
  )
}
