/** What the hand and the ear are told: something can be pressed, was done, was refused, or one has moved. */
export type Cue = 'hover' | 'confirm' | 'error' | 'move'

/** A short shake: strength 0 to 1, length, and how often. */
interface Pulse {
  readonly strength: number
  readonly lengthMs: number
  readonly times: number
}

const PULSES: Readonly<Record<Cue, Pulse>> = {
  hover: { strength: 0.2, lengthMs: 10, times: 1 },
  confirm: { strength: 0.5, lengthMs: 30, times: 1 },
  error: { strength: 0.8, lengthMs: 80, times: 2 },
  move: { strength: 0.3, lengthMs: 20, times: 1 },
}

/** Between two shakes of one cue. */
const PULSE_GAP_MS = 60

/** The two ways in which browsers offer vibration; neither is everywhere. */
interface Actuator {
  pulse?: (strength: number, lengthMs: number) => unknown
  playEffect?: (type: 'dual-rumble', effect: object) => unknown
}

/** Shakes the controller if it can; bare hands and many browsers cannot, so no cue is told by this alone. */
export function pulse(inputSource: Pick<XRInputSource, 'gamepad'> | undefined, cue: Cue): void {
  const gamepad = inputSource?.gamepad as
    | { hapticActuators?: readonly Actuator[]; vibrationActuator?: Actuator | null }
    | undefined
  const actuator = gamepad?.hapticActuators?.[0] ?? gamepad?.vibrationActuator
  if (!actuator) return
  const { strength, lengthMs, times } = PULSES[cue]
  for (let i = 0; i < times; i++) {
    if (i === 0) shake(actuator, strength, lengthMs)
    else setTimeout(() => shake(actuator, strength, lengthMs), i * (lengthMs + PULSE_GAP_MS))
  }
}

function shake(actuator: Actuator, strength: number, lengthMs: number): void {
  const done = actuator.pulse
    ? actuator.pulse(strength, lengthMs)
    : actuator.playEffect?.('dual-rumble', {
        duration: lengthMs,
        strongMagnitude: strength,
        weakMagnitude: strength,
      })
  // A headset that dozes off refuses to shake; nobody is there to feel it.
  if (done instanceof Promise) done.catch(() => undefined)
}
