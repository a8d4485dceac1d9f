import { argon2, createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** Cost of Argon2id: above the OWASP minimum (19 MiB, 2 passes), and small enough for a class that signs in at once. */
const COST = { memory: 32_768, passes: 3, parallelism: 1 } as const
const TAG_LENGTH = 32

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** Hashes a password or PIN with Argon2id into a PHC string. */
export async function hashSecret(secret: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: secret, nonce, tagLength: TAG_LENGTH, ...COST })
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** What is compared with when there is no such person, so that the answer takes as long. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${base64(Buffer.alloc(16))}$${base64(Buffer.alloc(TAG_LENGTH))}`

/** Tells whether a secret is the one that was hashed. Takes as long when there is no hash, and says no. */
export async function isSecret(secret: string, hash: string | null | undefined): Promise<boolean> {
  const parts = PHC.exec(hash ?? NOBODY)
  if (!parts) throw new Error('a stored secret is not an Argon2id PHC string')
  const [, memory, passes, parallelism, nonce = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const found = await derive('argon2id', {
    message: secret,
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return timingSafeEqual(found, expected) && hash != null
}

/** Makes an unguessable token of 256 bits. */
export function createToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Hashes a token for keeping. Tokens are random, so a plain SHA-256 will do. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Letters of a code that is read out or typed in a headset: no vowels, no look-alikes (RFC 8628 §6.1). */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
export const CODE_LENGTH = 8

/** Makes a code for pairing. */
export function createUserCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')
}
