import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer, openTestHouse, type TestHouse } from '#test/support/server-client.ts'

const SCRIPT = 'export const answer = 42\n'.repeat(50)

let dist: string
let house: TestHouse
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'kouan-dist-'))
  mkdirSync(join(dist, 'assets'))
  mkdirSync(join(dist, 'place'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Kouan</title>')
  writeFileSync(join(dist, 'assets/main-BxY12_-z.js'), SCRIPT)
  writeFileSync(join(dist, 'assets/main-BxY12_-z.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(dist, 'assets/main-BxY12_-z.js.gz'), gzipSync(SCRIPT))
  writeFileSync(join(dist, 'place/hall.glb'), 'glTF')
  writeFileSync(join(dist, 'service-worker.js'), SCRIPT)
  house = await openTestHouse({ distDir: dist })
})
afterAll(async () => {
  await house.close()
  rmSync(dist, { recursive: true })
})
const get = (url: string, headers = {}) => house.visitor().get(url, headers)

describe('the app', () => {
  test.each([
    '/',
    '/train/express-mail?seed=3',
    '/me',
    '/review',
    '/review/runs/x',
    '/watch',
    '/watch/x',
    '/handbook',
    '/gallery',
    '/console',
    '/setup',
    '/pair',
  ])('%s is its page', async (url) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('<title>Kouan')
  })

  test('what carries a hash is kept for ever, what does not is asked for again', async () => {
    const script = await get('/assets/main-BxY12_-z.js')
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['content-type']).toMatch(/javascript/)
    const model = await get('/place/hall.glb')
    expect(model.headers['cache-control']).toBe('no-cache')
    const again = await get('/place/hall.glb', { 'if-none-match': model.headers.etag })
    expect(again.statusCode).toBe(304)
  })

  test('the service worker is asked for again at every start, and may reach no other origin', async () => {
    const { headers } = await get('/service-worker.js')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers['content-type']).toMatch(/javascript/)
    expect(headers['content-security-policy']).toMatch(/worker-src 'self'.*connect-src 'self'/)
  })

  test('comes compressed as it was built', async () => {
    for (const encoding of ['br', 'gzip']) {
      const answer = await get('/assets/main-BxY12_-z.js', { 'accept-encoding': encoding })
      expect(answer.headers['content-encoding']).toBe(encoding)
      expect(answer.headers['content-type']).toMatch(/javascript/)
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(Number(answer.headers['content-length'])).toBeLessThan(SCRIPT.length)
    }
  })

  test('may load from nowhere else, and run in nobody’s frame', async () => {
    for (const url of ['/', '/assets/main-BxY12_-z.js', '/api/me', '/nowhere']) {
      const { headers } = await get(url)
      expect(headers['content-security-policy']).toContain("default-src 'self'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['content-security-policy']).not.toMatch(/https?:/)
      expect(headers['permissions-policy']).toContain('xr-spatial-tracking=(self)')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

test('a folder without an app is refused at the start', async () => {
  await expect(openServer({ distDir: join(dist, 'place') })).rejects.toThrow(/has not been built/)
})
