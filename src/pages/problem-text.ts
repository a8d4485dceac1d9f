import type { Words } from '#view/text/words.ts'
import { ApiProblem } from './api.ts'

/** What the server's refusals are called where a person meets them; anything else is told in the server's words. */
const KNOWN = new Set([
  'sign-in/wrong',
  'sign-in/locked',
  'sign-in/none',
  'sign-in/role',
  'classes/closed',
  'classes/unknown',
  'people/unknown',
  'people/login-taken',
  'people/last-administrator',
  'pairing/unknown',
  'pairing/used',
  'pairing/expired',
  'setup/void',
  'runs/unknown',
  'runs/not-yours',
  'store/busy',
  'server/fault',
])

/** Returns the code of a problem, `area/reason`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof ApiProblem ? error.code.replace(/^urn:kouan:problem:/, '') : undefined
}

/** Tells whether the server was not reached at all. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof TypeError
}

/** Says in the reader's language what went wrong, and what to do. */
export function problemText({ t }: Pick<Words, 't'>, error: unknown): string {
  if (isUnreachable(error)) return t('page.problem.unreachable')
  const code = codeOf(error)
  if (code && KNOWN.has(code)) return t(`page.problem.${code}`)
  if (error instanceof ApiProblem && error.status === 429) return t('page.problem.too-many')
  if (error instanceof ApiProblem && error.status === 400) return t('page.problem.bad-field')
  return t('page.problem.other', { detail: error instanceof Error ? error.message : String(error) })
}
