import type { SignedIn } from './api.ts'

/** Who uses this device now, as last told by the server; it holds without a network too. */
const KEY = 'kouan.identity'

/** Reads who uses this device; undefined when nobody does. */
export function readIdentity(): SignedIn | undefined {
  try {
    const text = localStorage.getItem(KEY)
    const value: unknown = text && JSON.parse(text)
    const isWhole = typeof value === 'object' && value !== null && 'person' in value && 'uploadKey' in value
    return isWhole ? (value as SignedIn) : undefined
  } catch {
    // Storage is off or holds something else: then nobody is known here, and signing in tells anew.
    return undefined
  }
}

/** Keeps who uses this device, or forgets them. */
export function writeIdentity(identity: SignedIn | undefined): void {
  if (identity) localStorage.setItem(KEY, JSON.stringify(identity))
  else localStorage.removeItem(KEY)
}

/** The account that a run is kept under: the person's id, or 'guest'. */
export function accountOf(identity: SignedIn): string {
  return identity.person.role === 'guest' ? 'guest' : identity.person.id
}
