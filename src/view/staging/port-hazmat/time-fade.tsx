import { useMemo } from 'react'
import type { ActUnderWay } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { useRun } from '#view/desk/use-run.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import { Dimmer } from '#view/shift/dimmer.tsx'
import { InFront } from '#view/shift/in-front.tsx'
import type { WorkProps } from '#view/shift/staging.ts'

/** By act, or by one of its ways, the text that says how much time it stands for. Source: port-hazmat sheet §5, set-up. */
const PASSES: Readonly<Record<string, string>> = {
  'put-on-suit.level-a': 'passes.dressing',
  'put-on-suit.level-b': 'passes.dressing',
  'put-on-suit.level-c': 'passes.dressing',
  'put-on-suit.fire-kit': 'passes.dressing',
  'flush-driver.twenty-minutes': 'passes.minutes-20',
  'flush-casualty.thirty-minutes': 'passes.minutes-30',
  'flush-casualty.twenty-minutes': 'passes.minutes-20',
  'flush-casualty.five-minutes-then-gel': 'passes.minutes-5',
  'wait-for-foam': 'passes.foam',
  'wait-a-day': 'passes.day',
}

/** How dark it becomes, how long that takes, and how long before the end it becomes light again. */
const DARKEST = 0.9
const FADE_MS = 900

/** Names the text of the time that passes while an act is under way; undefined where it takes its own time. */
export function passing({ id, option = '' }: ActUnderWay): string | undefined {
  return PASSES[`${id}.${option}`] ?? PASSES[id]
}

/** Lets the world fade while more time passes than the trainee waits, and says how much. */
export function TimeFade({ run, words, settings }: Pick<WorkProps, 'run' | 'words' | 'settings'>) {
  const act = useRun(run, ({ state }) => (state.phase === 'running' ? state.act : undefined))
  const text = act && passing(act)
  if (!act || text === undefined) return null
  return (
    <>
      <Fade key={act.doneAtMs} run={run} doneAtMs={act.doneAtMs} />
      <InFront distanceM={CAPTION_AT_M} downM={0}>
        <PanelMesh
          panel={{ id: 'passes', title: words.t(text), rows: [] }}
          words={words}
          textScale={settings.textScale}
          widthM={dmmToM(CAPTION_DMM, CAPTION_AT_M)}
          distanceM={CAPTION_AT_M}
          onPress={() => undefined}
        />
      </InFront>
    </>
  )
}

const CAPTION_AT_M = 0.62
const CAPTION_DMM = 420

function Fade({ run, doneAtMs }: { run: LiveRun; doneAtMs: number }) {
  const share = useMemo(() => {
    const fromMs = run.nowMs()
    return () => {
      const nowMs = run.nowMs()
      return DARKEST * Math.max(0, Math.min(1, (nowMs - fromMs) / FADE_MS, (doneAtMs - nowMs) / FADE_MS))
    }
  }, [run, doneAtMs])
  return <Dimmer share={share} />
}
