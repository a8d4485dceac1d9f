import { z } from 'zod'
import { IMAGE_KEYS, type Intent, PAUSE_REASONS } from '#engine/intent.ts'
import type { LogEntry, LogHeader } from '#engine/log.ts'
import { HOLD_REASONS } from '#scenario/parcel.ts'
import { MODES, type Scenario } from '#scenario/scenario.ts'
import { isoTime, uuid } from './body.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 hex digits in lower case')
const name = z.string().min(1).max(100)

/** No run is longer than a week, so that every time in it can be written as a date. */
const atMs = z.int().min(0).max(604_800_000)

const header = z
  .strictObject({
    scenario: name,
    digest: sha256,
    seed: z.int().min(0).max(0xffff_ffff),
    mode: z.enum(MODES),
    overlay: z.record(name, z.number()),
    redoOf: z.strictObject({ run: uuid, seq: z.int().min(1).max(10_000_000) }).optional(),
  })
  .refine(({ mode, redoOf }) => !redoOf || mode === 'practice', {
    path: ['redoOf'],
    error: 'only a run in practice mode, for nothing else can be redone',
  })

/** The body that announces a run. `account` is who the device thinks played it: a person's id, or 'guest'. */
export const NewRun = z.strictObject({
  id: uuid,
  header,
  startedAt: isoTime,
  deviceNow: isoTime,
  modality: z.enum(['vr-controllers', 'vr-hands', 'desktop']),
  simulated: z.literal(true).optional(),
  account: z.union([uuid, z.literal('guest')]).optional(),
})
export type NewRunBody = z.output<typeof NewRun> & { header: LogHeader }

/** Whatever a scenario of any version may write; what it means is judged by the engine. */
const happening = z.looseObject({ type: name, atMs })

/** The body that brings more of a run's log. */
export const NewEntries = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        seq: z.int().min(0).max(10_000_000),
        intent: happening,
        events: z.array(happening).max(10_000),
        hash: sha256,
      }),
    )
    .min(1)
    .max(10_000),
})

const parcel = z.string().max(100)
const intent = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ atMs, type: z.literal(type), ...shape })

const AnyIntent = z.discriminatedUnion('type', [
  intent('BeginRun', {}),
  intent('Elapse', {}),
  intent('PauseRun', { reason: z.enum(PAUSE_REASONS) }),
  intent('ResumeRun', {}),
  intent('GoTo', { place: name }),
  intent('AskHint', {}),
  intent('Perform', { act: name, subject: parcel.exactOptional(), option: name.exactOptional() }),
  intent('StartBelt', {}),
  intent('StopBelt', {}),
  intent('ReverseBelt', {}),
  intent('PressEmergencyStop', {}),
  intent('ResetEmergencyStop', {}),
  intent('OpenRecord', { parcel }),
  intent('PressImageKey', { key: z.enum(IMAGE_KEYS) }),
  intent('MarkRegion', {
    parcel,
    region: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  }),
  intent('ClearMark', { parcel }),
  intent('ReleaseParcel', { parcel }),
  intent('HoldParcel', { parcel, reason: z.enum(HOLD_REASONS) }),
  intent('SignalThreat', { parcel }),
  intent('TakeUpParcel', { parcel }),
  intent('EndRun', {}),
])

/** Tells whether an entry's intent is one that the engine knows, in shape. */
export function hasKnownIntent(entry: LogEntry): boolean {
  const intended: Intent | undefined = AnyIntent.safeParse(entry.intent).data
  return intended !== undefined
}

/** Lists the overlay's parameters that the scenario does not have. */
export function unknownParameters(scenario: Scenario, { overlay }: LogHeader): string[] {
  return Object.keys(overlay).filter((parameter) => !Object.hasOwn(scenario.parameters, parameter))
}
