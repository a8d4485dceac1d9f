import { readdirSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { offlineBuild } from './scripts/offline-build.ts'

const EMPTY_EMULATOR = resolve(import.meta.dirname, 'scripts/empty-emulator.ts')

const compressWell = promisify(brotliCompress)
const compressPlain = promisify(gzip)

/** Kinds of file that shrink; pictures, sound and fonts are packed already. */
const PACKABLE = /\.(js|css|html|json|svg|webmanifest|wasm|glb|bin)$/
const LEAST_BYTES = 1024

/** Lays a brotli and a gzip beside each file of the finished build, for the server to send as they are. */
function precompress(): Plugin {
  let outDir = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
    },
    // All at once: Node spreads them over its threads, and models alone take minutes on one.
    closeBundle: async () => {
      const paths = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
        .filter((name) => PACKABLE.test(name))
        .map((name) => join(outDir, name))
        .filter((path) => statSync(path).size >= LEAST_BYTES)
      await Promise.all(
        paths.map(async (path) => {
          const bytes = await readFile(path)
          const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
          await writeFile(`${path}.br`, await compressWell(bytes, { params }))
          await writeFile(`${path}.gz`, await compressPlain(bytes, { level: 9 }))
        }),
      )
    },
  }
}

export default defineConfig({
  plugins: [react(), offlineBuild(), precompress()],
  resolve: {
    alias: { iwer: EMPTY_EMULATOR, '@iwer/devui': EMPTY_EMULATOR, '@iwer/sem': EMPTY_EMULATOR },
    // Two copies of any of these would not know each other.
    dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'],
  },
  build: {
    // Quest Browser, Pico Browser and desktop Chromium of 2024 and later; Firefox and Safari likewise.
    target: 'es2022',
    sourcemap: true,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Kept apart so that a change of ours leaves them in the browser's cache.
            { name: 'three', test: /node_modules\/three\// },
            // Else the formulas that a page needs come along with the engine, which needs them too.
            { name: 'hazmat', test: /src\/physics\/hazmat\// },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
          ],
        },
      },
    },
  },
})
