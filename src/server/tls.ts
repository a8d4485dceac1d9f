import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import {
  createAuthority,
  createServerCertificate,
  type KeyAndCertificate,
  type Network,
  type Reach,
} from './local-ca.ts'

/** How the server shows who it is to the network. */
export interface Tls extends KeyAndCertificate {
  /** The certificate that every headset must be given once; absent where the centre brings its own. */
  readonly authority?: { readonly cert: string; readonly isNew: boolean }
}

/** Lists this machine's IPv4 networks, loopback left out. */
export function lanNetworks(): Network[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address, netmask }) => ({ address, netmask }))
}

const LOOPBACK: Network = { address: '127.0.0.1', netmask: '255.0.0.0' }
const DNS_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/

/** Lists the names that this machine may be called by on its network; `given` first. */
export function lanNames(given: readonly string[]): string[] {
  const own = hostname().toLowerCase()
  const names = [...given.map((name) => name.toLowerCase()), own, `${own.split('.')[0]}.local`, 'localhost']
  return [...new Set(names)].filter((name) => DNS_NAME.test(name))
}

const toNumber = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

function isWithin(address: string, network: Network): boolean {
  const mask = toNumber(network.netmask)
  return (toNumber(address) & mask) === (toNumber(network.address) & mask)
}

function covers(reach: Reach, names: readonly string[], networks: readonly Network[]): boolean {
  return (
    names.every((name) => reach.names.some((known) => name === known || name.endsWith(`.${known}`))) &&
    networks.every(({ address }) => reach.networks.some((known) => isWithin(address, known)))
  )
}

/**
 * Loads what the server needs for https: the centre's own `server.key` and `server.crt` where they lie in the
 * folder, or else a certificate of our local authority, which is made when there is none or when this machine has
 * moved out of its reach. The old authority is kept beside.
 */
export function loadTls(
  folder: string,
  names: readonly string[],
  networks: readonly Network[],
  nowMs: number,
): Tls {
  const file = (name: string): string => join(folder, name)
  const read = (name: string): string => readFileSync(file(name), 'utf8')
  if (existsSync(file('server.key')) && existsSync(file('server.crt')))
    return { key: read('server.key'), cert: read('server.crt') }

  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const known = existsSync(file('ca.json'))
    ? { reach: JSON.parse(read('ca.json')) as Reach, key: read('ca.key'), cert: read('ca.crt') }
    : undefined
  const isUsable =
    known !== undefined &&
    covers(known.reach, names, networks) &&
    Date.parse(new X509Certificate(known.cert).validTo) > nowMs + 400 * 86_400_000
  const authority = isUsable ? known : createAuthority({ names, networks: [LOOPBACK, ...networks] }, nowMs)
  if (!isUsable) {
    if (known) for (const name of ['ca.key', 'ca.crt', 'ca.json']) renameSync(file(name), file(`${name}.old`))
    writeFileSync(file('ca.key'), authority.key, { mode: 0o600 })
    writeFileSync(file('ca.crt'), authority.cert)
    writeFileSync(file('ca.json'), JSON.stringify({ names, networks: [LOOPBACK, ...networks] }))
  }
  const addresses = [LOOPBACK, ...networks].map(({ address }) => address)
  const server = createServerCertificate(authority, { names, addresses }, nowMs)
  return { ...server, authority: { cert: authority.cert, isNew: !isUsable } }
}
