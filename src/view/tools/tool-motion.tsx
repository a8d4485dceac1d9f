import { useFrame } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import {
  Color,
  Euler,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import type { LiveRun } from '#run/live.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import type { Words } from '#view/text/words.ts'
import { MOST_SPOTS, type OpenSpot, type Surroundings, whereSpot } from './spots.ts'
import type { Tool } from './tool.ts'
import type { Moment } from './tool-staging.ts'

/** What is in hand, and in which; without a source it hangs before the eyes. */
export interface Held {
  readonly id: string
  readonly source: XRInputSource | undefined
}

const MARK_M = 0.016
const MARK = new Color('#ffb52e')
const MARK_OVER = new Color('#fff4d6')
/** How often displays are read anew, in ms: oftener than their digits change in life. */
const SHOW_EVERY_MS = 160

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
const NOWHERE = new Matrix4().makeScale(0, 0, 0)

/** Moves what is in hand, the dog and the cover, marks the open spots, and keeps displays up to date. */
export function ToolMotion(
  props: Surroundings & {
    run: LiveRun
    place: ShiftPlace
    tools: readonly Tool[]
    words: Words
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
      MOST_SPOTS,
    )
    for (let i = 0; i < MOST_SPOTS; i++) mesh.setColorAt(i, MARK)
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
    for (let i = 0; i < MOST_SPOTS; i++) {
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
function workIt(tool: Tool, surroundings: Surroundings, moment: Moment, inHand: Matrix4): boolean {
  const { state, nowMs } = moment
  const { act } = state
  const use = act && tool.uses.find((one) => one.act === act.id && (one.option ?? act.option) === act.option)
  if (!act || !use || !whereSpot(use.spot, surroundings, moment, point)) return false
  const left = Math.max(0, act.doneAtMs - nowMs) / 1000
  const stroke = tool.stroke ?? 'rub'
  const [alongM, radPerS] = STROKES[stroke]
  const sway = alongM * (stroke === 'draw' ? Math.cos(left * radPerS) : Math.sin(left * radPerS))
  world.extractRotation(inHand)
  point.addScaledVector(ALONG, sway)
  world.setPosition(point.x, point.y + 0.03, point.z)
  return true
}
