import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import { bits, integer, octets, oid, sequence, set, tagged, time, truth, utf8 } from './der.ts'

/** A private key and its certificate, both PEM. */
export interface KeyAndCertificate {
  readonly key: string
  readonly cert: string
}

/** An IPv4 network that an authority may vouch for: address and mask. */
export interface Network {
  readonly address: string
  readonly netmask: string
}

/** What an authority may vouch for, and nothing else: names with all below them, and networks. */
export interface Reach {
  readonly names: readonly string[]
  readonly networks: readonly Network[]
}

const DAY_MS = 86_400_000
const AUTHORITY_DAYS = 3650
/** Browsers refuse server certificates that last longer. */
const SERVER_DAYS = 397
/** Clocks on headsets are often behind. */
const BACK_DAYS = 2

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'))

const nameOf = (commonName: string): Buffer =>
  sequence(set(sequence(oid('2.5.4.10'), utf8('Kouan'))), set(sequence(oid('2.5.4.3'), utf8(commonName))))

const extension = (id: string, isCritical: boolean, value: Buffer): Buffer =>
  sequence(oid(id), ...(isCritical ? [truth()] : []), octets(value))

const addressBytes = (address: string): Buffer => Buffer.from(address.split('.').map(Number))
const dnsName = (name: string): Buffer => tagged(2, Buffer.from(name), true)
const ipName = (bytes: Uint8Array): Buffer => tagged(7, bytes, true)

function networkBytes({ address, netmask }: Network): Buffer {
  const mask = addressBytes(netmask)
  return Buffer.concat([addressBytes(address).map((byte, i) => byte & (mask[i] as number)), mask])
}

/** ::1 alone, so that no other address of that family is within reach. */
const IPV6_LOOPBACK = Buffer.concat([Buffer.alloc(15), Buffer.from([1]), Buffer.alloc(16, 0xff)])

function nameConstraints({ names, networks }: Reach): Buffer {
  const permitted = [
    ...names.map(dnsName),
    ...networks.map((network) => ipName(networkBytes(network))),
    ipName(IPV6_LOOPBACK),
  ]
  return extension(
    '2.5.29.30',
    true,
    sequence(tagged(0, Buffer.concat(permitted.map((base) => sequence(base))))),
  )
}

/** Identifies a public key by the SHA-1 of its bits (RFC 5280 §4.2.1.2). */
function keyIdOf(spki: Buffer): Buffer {
  // A P-256 key's 65 bytes are the last of the structure.
  return createHash('sha1').update(spki.subarray(-65)).digest()
}

interface Certificate {
  readonly subject: string
  readonly publicKey: KeyObject
  readonly issuer: string
  readonly issuerKey: KeyObject
  readonly nowMs: number
  readonly days: number
  readonly extensions: readonly Buffer[]
}

function writeCertificate(options: Certificate): string {
  const { subject, publicKey, issuer, issuerKey, nowMs, days, extensions } = options
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const issuerSpki = createPublicKey(issuerKey).export({ type: 'spki', format: 'der' })
  const content = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x40]), randomBytes(15)])),
    ECDSA_SHA256,
    nameOf(issuer),
    sequence(time(nowMs - BACK_DAYS * DAY_MS), time(nowMs + (days - BACK_DAYS) * DAY_MS)),
    nameOf(subject),
    spki,
    tagged(
      3,
      sequence(
        ...extensions,
        extension('2.5.29.14', false, octets(keyIdOf(spki))),
        extension('2.5.29.35', false, sequence(tagged(0, keyIdOf(issuerSpki), true))),
      ),
    ),
  )
  const der = sequence(content, ECDSA_SHA256, bits(sign('sha256', content, issuerKey)))
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`
}

const createKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string

/**
 * Creates an authority for one place: it lasts ten years and can vouch only for the given names and networks, so
 * that a stolen key is of no use for any other site.
 */
export function createAuthority(reach: Reach, nowMs: number): KeyAndCertificate {
  const { publicKey, privateKey } = createKey()
  const name = `Kouan training centre ${new Date(nowMs).toISOString().slice(0, 10)} ${randomBytes(2).toString('hex')}`
  const cert = writeCertificate({
    subject: name,
    publicKey,
    issuer: name,
    issuerKey: privateKey,
    nowMs,
    days: AUTHORITY_DAYS,
    extensions: [
      extension('2.5.29.19', true, sequence(truth(), integer(Buffer.from([0])))),
      // To sign certificates, and lists of revoked ones.
      extension('2.5.29.15', true, bits(Buffer.from([0x06]), 1)),
      nameConstraints(reach),
    ],
  })
  return { key: pemOf(privateKey), cert }
}

/** Creates a server's certificate under an authority, for names and IPv4 addresses. */
export function createServerCertificate(
  authority: KeyAndCertificate,
  { names, addresses }: { readonly names: readonly string[]; readonly addresses: readonly string[] },
  nowMs: number,
): KeyAndCertificate {
  const { publicKey, privateKey } = createKey()
  const issuer = /^CN=(.*)$/m.exec(new X509Certificate(authority.cert).subject)?.[1] ?? ''
  const cert = writeCertificate({
    subject: names[0] ?? addresses[0] ?? 'Kouan',
    publicKey,
    issuer,
    issuerKey: createPrivateKey(authority.key),
    nowMs,
    days: SERVER_DAYS,
    extensions: [
      extension('2.5.29.19', true, sequence()),
      extension('2.5.29.15', true, bits(Buffer.from([0x80]), 7)),
      extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))),
      extension(
        '2.5.29.17',
        false,
        sequence(...names.map(dnsName), ...addresses.map((address) => ipName(addressBytes(address)))),
      ),
    ],
  })
  return { key: pemOf(privateKey), cert }
}
