import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { Color, Mesh, MeshBasicMaterial, type MeshStandardMaterial, Vector3 } from 'three'
import { odometerAt, type ParcelState } from '#engine/belt.ts'
import type { IntentBody } from '#engine/intent.ts'
import { hasFact, type RunState } from '#engine/state.ts'
import type { LiveRun } from '#run/live.ts'
import { LAMP } from '#view/place/lamp-tints.ts'
import type { ShiftPlace } from '#view/place/shift-place.ts'
import { Interactive } from '#view/rig/interactive.tsx'
import { useTargets } from '#view/rig/targets-context.ts'
import { type ArmedStore, holdArmed } from '#view/shift/armed.ts'

const AXIS_Y = new Vector3(0, 1, 0)
const AXIS_Z = new Vector3(0, 0, 1)
/** The store's door stands open while something is put in. */
const EVIDENCE_OPEN_RAD = (-100 * Math.PI) / 180
const PLAIN = new Color(1, 1, 1)
const BRIGHT = new Color(1.7, 1.7, 1.7)
/** How deep a button goes, in metres, and how far the pusher comes out. */
const PRESS_M = 0.006
const PRESS_MS = 180
const PUSH_M = 0.62
const offset = new Vector3()

/** The console's buttons and the mushrooms: what each tries, in a given state. */
const BUTTONS: readonly {
  node: string
  label: string
  intent: (state: RunState, armed: ArmedStore) => IntentBody | undefined
}[] = [
  { node: 'I_belt_start', label: 'belt.start', intent: () => ({ type: 'StartBelt' }) },
  { node: 'I_belt_stop', label: 'belt.stop', intent: () => ({ type: 'StopBelt' }) },
  { node: 'I_release', label: 'verdict.release', intent: releaseShown },
  { node: 'I_divert', label: 'shift.divert', intent: holdArmed },
  { node: 'I_estop', label: 'belt.emergency-stop', intent: emergencyStop },
  { node: 'I_estop_belt', label: 'belt.emergency-stop', intent: emergencyStop },
]

function releaseShown(state: RunState): IntentBody | undefined {
  const shown = state.parcels.find(({ phase }) => phase === 'imaged')
  return shown && { type: 'ReleaseParcel', parcel: shown.id }
}

/** A mushroom that is in is turned to let it out again. */
function emergencyStop({ belt }: RunState): IntentBody {
  const isIn = !belt.isMoving && belt.stoppedBy === 'emergency-stop'
  return { type: isIn ? 'ResetEmergencyStop' : 'PressEmergencyStop' }
}

/** Moves and lights the live parts of the hall as the run has it. Allocates nothing per frame. */
export function LiveParts(props: {
  run: LiveRun
  place: ShiftPlace
  armed: ArmedStore
  t: (id: string) => string
  /** Wall-clock time of day that the run began at, in ms since midnight. */
  beganAtDayMs: number
}) {
  const { run, place, armed, t, beganAtDayMs } = props
  const targets = useTargets()
  const { parts, meshes, nodes } = place
  const pressed = useRef(new Map<string, number>())
  const hovered = useRef(new Set<string>())
  const invalidate = useThree(({ invalidate }) => invalidate)
  const belt = meshes.get('I_belt')

  useFrame(() => {
    const { state } = run.store.getState()
    const nowMs = run.nowMs()
    const isEmergency = !state.belt.isMoving && state.belt.stoppedBy === 'emergency-stop'
    for (const { node } of BUTTONS) {
      const since = performance.now() - (pressed.current.get(node) ?? Number.NEGATIVE_INFINITY)
      const isStop = node === 'I_estop' || node === 'I_estop_belt'
      const isIn = isStop ? isEmergency : since < PRESS_MS
      parts.setPose(node, offset.set(0, isIn ? -PRESS_M : 0, 0))
      const isLit = node === 'I_belt_start' ? state.belt.isMoving : node === 'I_release' && canRelease(state)
      const isReady = node === 'I_divert' && holdArmed(state, armed) !== undefined
      parts.setTint(
        node,
        hovered.current.has(node) ? BRIGHT : isReady ? LAMP.amber : isLit ? LAMP.green : PLAIN,
      )
    }
    const held = state.parcels.findLast(isOnTheWay)
    parts.setTint(
      'I_lamp_power',
      hasFact(state, 'keyOn') || hasFact(state, 'beltStarted') ? LAMP.green : LAMP.off,
    )
    const isRadiating = state.parcels.some(isAlarming, state)
    // Slower than three flashes a second, as flicker may hurt.
    parts.setTint('I_lamp_radiation', isRadiating && nowMs % 1000 < 600 ? LAMP.red : LAMP.off)
    parts.setTurn('I_evidence_door', AXIS_Y, state.act?.id === 'store' ? EVIDENCE_OPEN_RAD : 0)
    parts.setTint('I_lamp_xray', state.parcels.some(isScanning) && state.belt.isMoving ? LAMP.red : LAMP.off)
    parts.setTint('I_lamp_hold', held ? LAMP.amber : LAMP.off)
    const sincePushMs = held?.phase === 'diverted' ? nowMs - held.divertedAtMs : Number.POSITIVE_INFINITY
    const out = sincePushMs < 1600 ? Math.sin((sincePushMs / 1600) * Math.PI) : 0
    parts.setPose('I_pusher', offset.set(0, 0, out * PUSH_M))

    const dayS = (beganAtDayMs + nowMs) / 1000
    parts.setTurn('I_clock_second', AXIS_Z, (-Math.floor(dayS % 60) / 60) * 2 * Math.PI)
    parts.setTurn('I_clock_minute', AXIS_Z, -((dayS / 3600) % 1) * 2 * Math.PI)
    parts.setTurn('I_clock_hour', AXIS_Z, -((dayS / 43_200) % 1) * 2 * Math.PI)
    const map = belt && (belt.material as MeshStandardMaterial).map
    if (map) map.offset.x = -(odometerAt(state.belt, nowMs) / 1000) % 1
  })

  const hit = useMemo(() => new MeshBasicMaterial({ visible: false }), [])
  const hits = useMemo(
    () =>
      BUTTONS.map((button) => {
        const node = nodes.get(button.node)
        if (!(node instanceof Mesh)) throw new Error(`place: no part "${button.node}"`)
        const target = new Mesh(node.geometry, hit)
        node.updateWorldMatrix(true, false)
        target.matrixAutoUpdate = false
        target.matrix.copy(node.matrixWorld)
        return { ...button, target }
      }),
    [nodes, hit],
  )
  useEffect(() => () => hit.dispose(), [hit])
  return (
    <>
      {belt && <primitive object={belt} pointerEvents="none" />}
      {hits.map(({ node, label, intent, target }, index) => (
        <Interactive
          key={node}
          id={node}
          label={t(label)}
          order={20 + index}
          onHover={(isOver) => {
            if (isOver) hovered.current.add(node)
            else hovered.current.delete(node)
            invalidate()
          }}
          onActivate={() => {
            pressed.current.set(node, performance.now())
            const body = intent(run.store.getState().state, armed)
            if (body) void run.dispatch(body).catch(() => undefined)
            else {
              targets.cue('error')
              targets.announce(t('shift.nothing-to-do'))
            }
          }}
        >
          <primitive object={target} />
        </Interactive>
      ))}
    </>
  )
}

function isAlarming(this: RunState, { id, phase }: ParcelState): boolean {
  return phase === 'fed' && hasFact(this, 'monitorAlarm', id) && !hasFact(this, 'monitorCleared', id)
}
const isScanning = ({ phase }: ParcelState): boolean => phase === 'scanning'
const isImaged = ({ phase }: ParcelState): boolean => phase === 'imaged'
const isOnTheWay = ({ phase }: ParcelState): boolean => phase === 'held' || phase === 'diverted'
const canRelease = ({ parcels }: RunState): boolean => parcels.some(isImaged)
