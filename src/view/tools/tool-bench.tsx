import { type ThreeEvent, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Vector3 } from 'three'
import type { PointerState } from '#input/pointer.ts'
import type { LiveRun } from '#run/live.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { useTargets } from '#view/rig/targets-context.ts'
import type { Words } from '#view/text/words.ts'
import { choicePanel, labelOfOffer } from './choice-panel.ts'
import { FacingPanel } from './facing-panel.tsx'
import { matrixOf } from './frames.ts'
import { type Offer, offersOf, type Way } from './offer.ts'
import { createSideTables } from './side-tables.ts'
import { openSpots, type Surroundings, whereIs } from './spots.ts'
import type { Stand, Tool } from './tool.ts'
import { type Held, ToolMotion } from './tool-motion.tsx'
import { SpotTarget, ToolTarget } from './tool-targets.tsx'

/** A choice that is asked for: several ways at one spot. */
interface Asked {
  /** What it is about: it cannot be pressed meanwhile, for what is at the chest stands between hand and choice. */
  readonly tool: string
  readonly title: string
  readonly ways: readonly Way[]
  readonly at: Vector3
}

const point = new Vector3()

export interface ToolBenchProps extends Surroundings {
  readonly run: LiveRun
  readonly place: ShiftPlace
  /** Those of the staging's that are there. */
  readonly tools: readonly Tool[]
  readonly words: Words
  readonly textScale: number
}

/** Lets the work be done by hand: takes tools up, shows where they can be used, and uses them there. */
export function ToolBench(props: ToolBenchProps) {
  const { run, place, work, staging, tools, words, textScale } = props
  const state = useRunState(run)
  const targets = useTargets()
  const invalidate = useThree((three) => three.invalidate)
  const [held, setHeld] = useState<Held>()
  const [asked, setAsked] = useState<Asked>()
  const [over, setOver] = useState<{ readonly id: string; readonly label: string; readonly at: Vector3 }>()
  const lastSource = useRef<XRInputSource | undefined>(undefined)

  // Whoever goes elsewhere puts down what they hold, and a choice that was not made is gone.
  const { place: here, workpiece, phase } = state
  useEffect(() => {
    setHeld(undefined)
    setAsked(undefined)
    setOver(undefined)
  }, [here, workpiece])

  const near = useMemo(() => tools.filter(({ place }) => place === here), [tools, here])
  const isFree = ({ id }: Tool): boolean => id !== asked?.tool
  const open = useMemo(
    () => openSpots(run.scenario, state, near, held?.id),
    [run.scenario, state, near, held],
  )

  // A spot that closes under the pointer never sees it leave.
  useEffect(() => {
    if (over && !open.some(({ id }) => id === over.id)) setOver(undefined)
  }, [open, over])

  const perform = (way: Way): void => {
    setAsked(undefined)
    if (way.act.startsWith('photograph')) work.flash(run.nowMs())
    void run.dispatch(way).catch(() => undefined)
  }
  const doOffer = (tool: Tool, offers: readonly Offer[], at: Vector3): void => {
    const ways = offers.flatMap((one) => one.ways)
    const [only, ...others] = ways
    if (!only) {
      targets.cue('error')
      targets.announce(words.t('tools.nothing-to-do'))
    } else if (others.length === 0) perform(only)
    else {
      const [first, second] = offers
      const title = first && !second ? words.t(`act.${first.use.act}`) : words.t(`tools.name.${nameOf(tool)}`)
      setAsked({ tool: tool.id, title, ways, at: at.clone() })
    }
  }
  const pressTool = (tool: Tool): void => {
    if (!tool.isCarried) {
      whereIs(work, tool, point)
      doOffer(tool, offersOf(run.scenario, state, tool), point)
    } else if (held?.id === tool.id) setHeld(undefined)
    else setHeld({ id: tool.id, source: lastSource.current })
  }
  const remember = (event: ThreeEvent<PointerEvent>): void => {
    lastSource.current = (event as { pointerState?: PointerState }).pointerState?.inputSource
  }

  return (
    <>
      <primitive object={work.things.object} pointerEvents="none" />
      <SideTables place={place} stands={staging.sideTables} />
      <ToolMotion {...props} held={held} open={open} isOver={over?.at} />
      {phase === 'running' &&
        near
          .filter(isFree)
          .map((tool) => (
            <ToolTarget
              key={tool.id}
              work={work}
              tool={tool}
              label={toolLabel(words, tool, held?.id === tool.id)}
              isOpen={tool.isCarried === true || offersOf(run.scenario, state, tool).length > 0}
              onDown={remember}
              onPress={() => pressTool(tool)}
            />
          ))}
      {open
        .filter((spot) => isFree(spot.tool))
        .map((spot) => (
          <SpotTarget
            key={spot.id}
            {...props}
            state={state}
            spot={spot}
            label={labelOfOffer(words, spot.offer)}
            onOver={(at) => {
              setOver(at && { id: spot.id, label: labelOfOffer(words, spot.offer), at: at.clone() })
              invalidate()
            }}
            onPress={(at) => doOffer(spot.tool, [spot.offer], at)}
          />
        ))}
      {asked && (
        <FacingPanel
          panel={choicePanel({ scenario: run.scenario, state, words }, asked.title, asked.ways)}
          at={asked.at}
          words={words}
          textScale={textScale}
          onPress={({ id, intent }) => {
            if (intent?.type === 'Perform') perform(intent)
            else if (id === 'choice/close') setAsked(undefined)
          }}
        />
      )}
      {over && !asked && (
        <group pointerEvents="none">
          <FacingPanel
            panel={{ id: 'caption', title: over.label, rows: [] }}
            at={over.at}
            words={words}
            textScale={textScale}
            onPress={() => undefined}
          />
        </group>
      )}
    </>
  )
}

/** Names a tool by what it is; several may lie about of one kind. */
function nameOf({ id, kind, name }: Tool): string {
  return name ?? kind ?? id
}

function toolLabel(words: Words, tool: Tool, isHeld: boolean): string {
  const what = words.t(`tools.name.${nameOf(tool)}`)
  if (isHeld) return words.t('tools.put-back', { what })
  return tool.isCarried ? words.t('tools.take', { what }) : what
}

function SideTables({ place, stands }: { place: ShiftPlace; stands: readonly Stand[] }) {
  const tables = useMemo(
    () =>
      createSideTables(
        stands.map((stand) => matrixOf(place, stand)),
        place.environment,
      ),
    [place, stands],
  )
  useEffect(
    () => () => {
      tables.geometry.dispose()
      tables.material.dispose()
      tables.dispose()
    },
    [tables],
  )
  return <primitive object={tables} pointerEvents="none" />
}
