import { type ThreeEvent, useFrame, useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  BoxGeometry,
  Color,
  Euler,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import type { RunState } from '#engine/state.ts'
import type { PointerState } from '#input/pointer.ts'
import type { LiveRun } from '#run/live.ts'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { dmmToM } from '#view/panel/sizes.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { Interactive } from '#view/rig/interactive.tsx'
import { useTargets } from '#view/rig/targets-context.ts'
import type { Figure } from '#view/shift/figure.ts'
import { useRunState } from '#view/shift/use-run.ts'
import type { Words } from '#view/text/words.ts'
import { choicePanel, labelOfOffer } from './choice-panel.ts'
import { matrixOf } from './frames.ts'
import { type Offer, offersOf, spotId, type Way } from './offer.ts'
import { createSideTables } from './side-tables.ts'
import type { Spot, Stand, Tool } from './tool.ts'
import type { Moment, ToolStaging } from './tool-staging.ts'
import type { WorkThings } from './work-things.ts'

/** What is in hand, and in which; without a source it hangs before the eyes. */
interface Held {
  readonly id: string
  readonly source: XRInputSource | undefined
}

/** A spot that is open now, and what can be done there. */
interface OpenSpot {
  readonly id: string
  readonly tool: Tool
  readonly offer: Offer
}

/** A choice that is asked for: several ways at one spot. */
interface Asked {
  readonly title: string
  readonly ways: readonly Way[]
  readonly at: Vector3
}

const MARK_M = 0.016
const HIT_M = 0.042
const MARK = new Color('#ffb52e')
const MARK_OVER = new Color('#fff4d6')
const MOST_MARKS = 16
/** How often displays are read anew, in ms: oftener than their digits change in life. */
const SHOW_EVERY_MS = 160
/** Least half size of what can be pointed at, in metres: small things are hard to hit. */
const LEAST_HIT_M = 0.05
const CHOICE_DISTANCE_M = 0.85

/** Before the eyes: below and to the right, as a hand is seen. */
const BEFORE_EYES = new Matrix4().compose(
  new Vector3(0.17, -0.15, -0.42),
  new Quaternion().setFromEuler(new Euler(0.35, 0.5, 0)),
  new Vector3(1, 1, 1),
)
/** In a hand, a tool points where the hand does. */
const IN_HAND = new Matrix4().makeTranslation(0, 0.01, -0.05)

const world = new Matrix4()
const point = new Vector3()
const eye = new Vector3()
const scaled = new Vector3()
const NOWHERE = new Matrix4().makeScale(0, 0, 0)

export interface ToolBenchProps {
  readonly run: LiveRun
  readonly place: ShiftPlace
  readonly work: WorkThings
  /** Whom tools are used on, by id. */
  readonly crew: ReadonlyMap<string, Figure>
  readonly staging: ToolStaging
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
      setAsked({ title, ways, at: at.clone() })
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
      <Motion {...props} held={held} open={open} isOver={over?.at} />
      {phase === 'running' &&
        near.map((tool) => (
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
      {open.map((spot) => (
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

/** Lists the spots that are open: those of the tool in hand, and those of what is used where it stands. */
function openSpots(
  scenario: LiveRun['scenario'],
  state: RunState,
  near: readonly Tool[],
  heldId: string | undefined,
): OpenSpot[] {
  return near
    .filter(({ id, isCarried }) => (isCarried ? id === heldId : heldId === undefined))
    .flatMap((tool) =>
      offersOf(scenario, state, tool)
        // What is done to the tool itself is done by pressing it.
        .filter(({ use: { spot } }) => tool.isCarried || spot.on !== 'tool' || spot.tool !== tool.id)
        .map((offer) => ({ id: spotId(tool, offer), tool, offer })),
    )
    .slice(0, MOST_MARKS)
}

/** Writes where a tool is, its middle, in the world. */
function whereIs(work: WorkThings, tool: Tool, target: Vector3): Vector3 {
  const placed = work.placed.get(tool.id)
  if (!placed) return target.set(0, 0, 0)
  target.setFromMatrixPosition(placed.rest)
  return target.setY(target.y + (placed.thing ? placed.thing.model.bounds.max.y : 0.1))
}

/** Writes where a spot is in the world; false where it is nowhere. */
function whereSpot(
  spot: Spot,
  { work, crew, staging }: Pick<ToolBenchProps, 'work' | 'crew' | 'staging'>,
  moment: Moment,
  target: Vector3,
): boolean {
  switch (spot.on) {
    case 'piece': {
      const piece = staging.pieces[spot.piece]
      if (!piece) throw new Error(`tools: no piece "${spot.piece}"`)
      return piece(moment, spot.share, target)
    }
    case 'person': {
      const figure = crew.get(spot.person)
      if (!figure?.object.visible) return false
      figure.now.readPlace(spot.joint, target)
      return true
    }
    case 'tool': {
      const placed = work.placed.get(spot.tool)
      if (!placed) return false
      const [x, y, z] = spot.offsetM
      target.set(x, y, z).applyMatrix4(placed.rest)
      return true
    }
    case 'stand':
      target.setFromMatrixPosition(matrixOf(moment.place, spot.stand))
      return true
  }
}

/** The longest side of what can be pointed at of a tool that is carried, in metres. */
const MOST_CARRIED_M = 0.3

const INVISIBLE = new MeshBasicMaterial({ visible: false })
const UNIT = new BoxGeometry(1, 1, 1)

/** What can be pointed at of a tool: a box about it. */
function ToolTarget(props: {
  work: WorkThings
  tool: Tool
  label: string
  isOpen: boolean
  onDown: (event: ThreeEvent<PointerEvent>) => void
  onPress: () => void
}) {
  const { work, tool, label, isOpen, onDown, onPress } = props
  const box = useMemo(() => {
    const placed = work.placed.get(tool.id)
    if (!placed) return undefined
    const { rest, thing } = placed
    if (!thing && !tool.reachM) return undefined
    const middle = thing ? thing.model.bounds.getCenter(new Vector3()) : new Vector3(0, 0, 0)
    const size = thing
      ? thing.model.bounds.getSize(new Vector3())
      : new Vector3().setScalar(2 * (tool.reachM ?? 0))
    size.max(scaled.setScalar(2 * LEAST_HIT_M))
    // What is carried is taken folded, however far it spreads in use.
    if (tool.isCarried) size.min(scaled.setScalar(MOST_CARRIED_M))
    return rest.clone().multiply(new Matrix4().makeTranslation(middle)).scale(size)
  }, [work, tool])
  if (!box || !isOpen) return null
  return (
    <Interactive id={`tool/${tool.id}`} label={label} order={40} onActivate={onPress}>
      <mesh
        matrixAutoUpdate={false}
        matrix={box}
        geometry={UNIT}
        material={INVISIBLE}
        onPointerDown={onDown}
      />
    </Interactive>
  )
}

/** What can be pointed at of a spot. */
function SpotTarget(
  props: Pick<ToolBenchProps, 'run' | 'work' | 'crew' | 'place' | 'staging'> & {
    state: RunState
    spot: OpenSpot
    label: string
    onOver: (at: Vector3 | undefined) => void
    onPress: (at: Vector3) => void
  },
) {
  const { run, place, state, spot, label, onOver, onPress } = props
  const at = useMemo(() => {
    const where = new Vector3()
    const moment = { state, nowMs: run.nowMs(), place }
    return whereSpot(spot.offer.use.spot, props, moment, where) ? where : undefined
  }, [state, spot])
  if (!at) return null
  return (
    <Interactive
      id={spot.id}
      label={label}
      order={30}
      onHover={(isOver) => onOver(isOver ? at : undefined)}
      onActivate={() => onPress(at)}
    >
      <mesh position={at} material={INVISIBLE}>
        <sphereGeometry args={[HIT_M, 12, 8]} />
      </mesh>
    </Interactive>
  )
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

/** A small panel beside something, turned to the eyes as they were when it came. */
function FacingPanel(props: {
  panel: Panel
  at: Vector3
  words: Words
  textScale: number
  onPress: (button: PanelButton) => void
}) {
  const { panel, at, words, textScale, onPress } = props
  const camera = useThree((three) => three.camera)
  const distanceM = useMemo(
    () => Math.max(CHOICE_DISTANCE_M, eye.setFromMatrixPosition(camera.matrixWorld).distanceTo(at)),
    [camera, at],
  )
  const { position, yaw } = useMemo(() => {
    eye.setFromMatrixPosition(camera.matrixWorld)
    const yaw = Math.atan2(eye.x - at.x, eye.z - at.z)
    // Nearer to the eyes than what it speaks of, and above it.
    const toward = point.copy(eye).sub(at).setLength(0.12)
    const up = panel.rows.length > 0 ? 0.42 : 0.17
    return {
      position: at
        .clone()
        .add(toward)
        .setY(at.y + up * (distanceM / CHOICE_DISTANCE_M)),
      yaw,
    }
  }, [camera, at, distanceM, panel.rows.length])
  const widthDmm = panel.rows.length > 0 ? 420 : 330
  return (
    <PanelMesh
      panel={panel}
      words={words}
      textScale={textScale}
      onPress={onPress}
      widthM={dmmToM(widthDmm, distanceM)}
      distanceM={distanceM}
      position={position}
      rotation={[0, yaw, 0]}
    />
  )
}

/** Moves what is in hand, the dog and the cover, marks the open spots, and keeps displays up to date. */
function Motion(
  props: ToolBenchProps & {
    held: Held | undefined
    open: readonly OpenSpot[]
    isOver: Vector3 | undefined
  },
) {
  const { run, place, work, staging, tools, words, held, open, isOver } = props
  const origin = useXR((xr) => xr.origin)
  const space = useXR((xr) => xr.originReferenceSpace)
  const marks = useMemo(() => {
    const mesh = new InstancedMesh(
      new SphereGeometry(MARK_M, 14, 10),
      new MeshBasicMaterial({ toneMapped: false, transparent: true, opacity: 0.92 }),
      MOST_MARKS,
    )
    for (let i = 0; i < MOST_MARKS; i++) mesh.setColorAt(i, MARK)
    mesh.frustumCulled = false
    mesh.name = 'tool-spots'
    return mesh
  }, [])
  useEffect(
    () => () => {
      marks.geometry.dispose()
      ;(marks.material as MeshBasicMaterial).dispose()
      marks.dispose()
    },
    [marks],
  )
  const shownAt = useRef(Number.NEGATIVE_INFINITY)
  const handAt = useMemo(() => new Matrix4(), [])
  const moment = useMemo(() => ({ state: run.store.getState().state, nowMs: 0, place }), [run, place])
  useFrame(({ camera }, _deltaS, xrFrame: XRFrame | undefined) => {
    const { state } = run.store.getState()
    const nowMs = run.nowMs()
    moment.state = state
    moment.nowMs = nowMs
    for (let i = 0; i < MOST_MARKS; i++) {
      const spot = open[i]
      if (spot && whereSpot(spot.offer.use.spot, props, moment, point)) {
        const isHot = isOver !== undefined && isOver.distanceToSquared(point) < 1e-4
        const size = (isHot ? 1.5 : 1) * (1 + 0.12 * Math.sin(performance.now() / 260))
        marks.setMatrixAt(i, world.makeScale(size, size, size).setPosition(point))
        marks.setColorAt(i, isHot ? MARK_OVER : MARK)
      } else marks.setMatrixAt(i, NOWHERE)
    }
    marks.visible = open.length > 0
    marks.instanceMatrix.needsUpdate = true
    if (marks.instanceColor) marks.instanceColor.needsUpdate = true

    for (const tool of tools) {
      const placed = work.placed.get(tool.id)
      if (!placed?.thing) continue
      if (held?.id === tool.id) {
        holdIt(held, camera.matrixWorld, origin?.matrixWorld, space, xrFrame, handAt)
        placed.thing.pose(workIt(tool, props, moment, handAt) ? world : handAt)
        placed.at.setFromMatrixPosition(handAt)
      } else {
        placed.thing.pose(staging.restOf?.(tool, placed.rest, moment, world) ? world : placed.rest)
        placed.at.setFromMatrixPosition(placed.rest)
      }
    }
    const now = performance.now()
    if (now - shownAt.current > SHOW_EVERY_MS) {
      shownAt.current = now
      work.show(state, nowMs, words.t)
    }
  })
  return <primitive object={marks} pointerEvents="none" />
}

/** Writes where a hand holds a tool; before the eyes where there is no hand. */
function holdIt(
  held: Held,
  head: Matrix4,
  origin: Matrix4 | undefined,
  space: XRReferenceSpace | undefined,
  xrFrame: XRFrame | undefined,
  target: Matrix4,
): void {
  const at = held.source?.gripSpace ?? held.source?.targetRaySpace
  const pose = at && space && origin ? xrFrame?.getPose(at, space) : undefined
  if (pose && origin) target.fromArray(pose.transform.matrix).premultiply(origin).multiply(IN_HAND)
  else target.multiplyMatrices(head, BEFORE_EYES)
}

const ALONG = new Vector3(1, 0, 0)

/** How far a tool goes along its spot while it works, in metres, and how fast that swings, in rad/s. */
const STROKES = { rub: [0.05, 5], draw: [0.12, 1.6] } as const

/** Writes where a tool goes while it works: over its spot, back and forth along it; false while it does not. */
function workIt(tool: Tool, props: ToolBenchProps, moment: Moment, inHand: Matrix4): boolean {
  const { state, nowMs } = moment
  const { act } = state
  const use = act && tool.uses.find((one) => one.act === act.id && (one.option ?? act.option) === act.option)
  if (!act || !use || !whereSpot(use.spot, props, moment, point)) return false
  const left = Math.max(0, act.doneAtMs - nowMs) / 1000
  const stroke = tool.stroke ?? 'rub'
  const [alongM, radPerS] = STROKES[stroke]
  const sway = alongM * (stroke === 'draw' ? Math.cos(left * radPerS) : Math.sin(left * radPerS))
  world.extractRotation(inHand)
  point.addScaledVector(ALONG, sway)
  world.setPosition(point.x, point.y + 0.03, point.z)
  return true
}
