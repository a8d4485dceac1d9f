import { z } from 'zod'
import { Problem } from './problem.ts'

/** How deep a body may nest. A log entry needs five levels, an xAPI sub-statement with extensions about ten. */
const DEPTH = 32

/** Refuses bodies that nest too deep or hold numbers beyond what a double can hold. Walks without recursion. */
export function checkShape(body: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new Problem(400, 'body/number', { detail: 'A number is too large.', expected: 'a finite number' })
    if (value === null || typeof value !== 'object') continue
    if (depth >= DEPTH)
      throw new Problem(400, 'body/too-deep', {
        detail: 'The body nests too deep.',
        expected: `at most ${DEPTH} levels`,
      })
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 })
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const CONTROL = /[\u0000-\u001f\u007f]/

/** A line of text that people read: trimmed, not empty, without control characters. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !CONTROL.test(text) && text.isWellFormed(), 'text without control characters')

/** A UUID in lower case. */
export const uuid = z.uuid().refine((id) => id === id.toLowerCase(), 'a UUID in lower case')

/** A time as ISO 8601 with its zone, between 1970 and 9999. */
export const isoTime = z.iso.datetime({ offset: true }).refine((text) => {
  const ms = Date.parse(text)
  return ms >= 0 && ms < 253_402_300_800_000
}, 'a time after 1970')

/** Parses a body, or throws what becomes a 400 that names the field. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  return schema.parse(body ?? {})
}
