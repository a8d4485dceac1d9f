import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

/**
 * What pages may load: ours alone. `wasm-unsafe-eval` and blob workers are for the texture and mesh decoders,
 * `blob:` images and fetches for textures inside models, inline styles for the page kit's variables.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of everything that we answer. */
export const SECURITY_HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'permissions-policy': 'xr-spatial-tracking=(self), camera=(), geolocation=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** Pages of the app: each of them is index.html, and the app reads the address. */
const PAGE = /^\/(?:(?:train|review|watch|handbook)(?:\/.*)?|me|gallery|console|setup|pair)?$/

/** Vite puts a hash of the content into the names of what it builds: such a file never changes. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.[\w.]+$/

/** Serves the built app, and its index.html for every page's address. */
export function staticRoutes(app: FastifyInstance, distDir: string): void {
  if (!existsSync(join(distDir, 'index.html')))
    throw new Error(`the app has not been built: no index.html in ${distDir}; run "npm run build"`)
  app.register(fastifyStatic, {
    root: distDir,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isForEver = HASHED.test(path.replace(/\.(?:br|gz)$/, '').replaceAll('\\', '/'))
      reply.header('cache-control', isForEver ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/', (_, reply) => reply.sendFile('index.html'))
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?')
    if (PAGE.test(path) && (request.method === 'GET' || request.method === 'HEAD'))
      return reply.sendFile('index.html')
    throw notFound()
  })
}

/** What is answered to an address that we do not have. */
export function notFound(): Problem {
  return new Problem(404, 'request/unknown', 'There is nothing at this address.')
}
