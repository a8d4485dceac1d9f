import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEnrolmentServer } from '#server/enrolment.ts'
import { createAuthority, createServerCertificate, type KeyAndCertificate } from '#server/local-ca.ts'
import { loadTls } from '#server/tls.ts'

const NOW_MS = Date.now()
const network = { address: '192.168.7.20', netmask: '255.255.255.0' }
const loopback = { address: '127.0.0.1', netmask: '255.0.0.0' }

/** Asks a server with this certificate for a page as `host`, trusting only the authority; returns what the error says. */
async function visit(server: KeyAndCertificate, ca: string, host: string): Promise<string> {
  const https = createServer(server, (_, response) => response.end('hello'))
  await new Promise<void>((listening) => https.listen(0, '127.0.0.1', listening))
  const { port } = https.address() as AddressInfo
  try {
    return await new Promise((resolve) => {
      get({ host: '127.0.0.1', port, ca, servername: host, headers: { host } }, (response) => {
        response.resume()
        response.on('end', () => resolve('trusted'))
      }).on('error', (error) => resolve(error.message))
    })
  } finally {
    https.close()
  }
}

describe('the local authority', () => {
  const authority = createAuthority({ names: ['training.internal'], networks: [loopback, network] }, NOW_MS)
  const certify = (names: string[], addresses: string[] = []) =>
    createServerCertificate(authority, { names, addresses }, NOW_MS)

  test('vouches for a server, which a client then trusts', async () => {
    const server = certify(['training.internal'], ['127.0.0.1', '192.168.7.20'])
    const cert = new X509Certificate(server.cert)
    const ca = new X509Certificate(authority.cert)
    expect(ca.ca).toBe(true)
    expect(cert.checkIssued(ca)).toBe(true)
    expect(cert.verify(ca.publicKey)).toBe(true)
    expect(cert.checkIP('192.168.7.20')).toBe('192.168.7.20')
    expect(Date.parse(cert.validTo) - Date.parse(cert.validFrom)).toBe(397 * 86_400_000)
    expect(await visit(server, authority.cert, 'training.internal')).toBe('trusted')
  })

  test('cannot vouch for anything outside its reach', async () => {
    expect(await visit(certify(['sub.training.internal']), authority.cert, 'sub.training.internal')).toBe(
      'trusted',
    )
    expect(await visit(certify(['bank.example']), authority.cert, 'bank.example')).toBe(
      'permitted subtree violation',
    )
    const elsewhere = certify(['training.internal'], ['10.0.0.1'])
    expect(await visit(elsewhere, authority.cert, 'training.internal')).toBe('permitted subtree violation')
  })

  test('writes years after 2049 and lengths above 255', () => {
    const late = createAuthority(
      { names: ['a'.repeat(60), 'b'.repeat(63)], networks: [] },
      Date.UTC(2045, 5, 1),
    )
    expect(new Date(new X509Certificate(late.cert).validTo).getUTCFullYear()).toBe(2055)
    expect(late.cert.length).toBeGreaterThan(600)
  })
})

describe('the certificate folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kouan-tls-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const load = (names: string[], networks = [network]) => loadTls(folder, names, networks, NOW_MS)

  test('keeps its authority while the machine stays within its reach', () => {
    const first = load(['one.internal'])
    expect(first.authority?.isNew).toBe(true)
    expect(statSync(join(folder, 'ca.key')).mode & 0o077).toBe(0)
    const moved = load(['one.internal'], [{ address: '192.168.7.99', netmask: '255.255.255.0' }])
    expect(moved.authority).toEqual({ cert: first.authority?.cert, isNew: false })
    expect(new X509Certificate(moved.cert).checkIP('192.168.7.99')).toBe('192.168.7.99')
  })

  test('makes another, and keeps the old one, when the network has changed', () => {
    const first = load(['one.internal'])
    const away = load(['one.internal'], [{ address: '10.1.2.3', netmask: '255.0.0.0' }])
    expect(away.authority?.isNew).toBe(true)
    expect(readFileSync(join(folder, 'ca.crt.old'), 'utf8')).toBe(first.authority?.cert)
    expect(load(['one.internal', 'two.internal']).authority?.isNew).toBe(true)
  })

  test('takes the centre’s own certificate where there is one', () => {
    writeFileSync(join(folder, 'server.key'), 'own key')
    writeFileSync(join(folder, 'server.crt'), 'own certificate')
    expect(load(['one.internal'])).toEqual({ key: 'own key', cert: 'own certificate' })
  })
})

test('the enrolment page hands out the certificate with its fingerprint, and nothing else', async () => {
  const { cert } = createAuthority({ names: ['x.internal'], networks: [] }, NOW_MS)
  const app = createEnrolmentServer({
    address: 'https://x.internal:8443',
    authorityCert: cert,
    qrSvg: '<svg></svg>',
  })
  const html = (await app.inject('/')).body
  expect(html).toContain(new X509Certificate(cert).fingerprint256)
  expect(html).toContain('href="https://x.internal:8443"')
  const file = await app.inject('/ca.crt')
  expect(file.headers['content-type']).toBe('application/x-x509-ca-cert')
  expect(file.body).toBe(cert)
  expect((await app.inject('/api/me')).statusCode).toBe(302)
  await app.close()
})
