import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

const WORKER = 'src/pages/offline/service-worker.ts'

/** Pages that an officer's start does not need, by where their modules lie. */
const OTHER_PAGES = /\/src\/pages\/(?:review|staff|console|gallery)\//

type Bundle = Readonly<Rolldown.OutputBundle>

/** Lists the built files that an officer's pages can ask for: all that the entry reaches but the other pages. */
export function officerFiles(bundle: Bundle): string[] {
  const reached = new Set<string>()
  const visit = (name: string): void => {
    const file = bundle[name]
    if (!file || reached.has(name)) return
    reached.add(name)
    if (file.type === 'asset') return
    for (const other of file.imports) visit(other)
    for (const other of file.dynamicImports) {
      const chunk = bundle[other]
      if (chunk?.type === 'chunk' && !OTHER_PAGES.test(chunk.facadeModuleId ?? '')) visit(other)
    }
    for (const css of file.viteMetadata?.importedCss ?? []) visit(css)
    // Workers and their like are built apart and named in the code.
    for (const asset of Object.values(bundle))
      if (
        asset.type === 'asset' &&
        /\.(?:js|wasm)$/.test(asset.fileName) &&
        file.code.includes(asset.fileName)
      )
        visit(asset.fileName)
  }
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) visit(file.fileName)
  return [...reached].sort()
}

/** Computes an id over the names and contents of all files of a folder. */
function idOf(dir: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(path.slice(dir.length)).update('\0').update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

/** Gives the finished build an id, written into its document, and lays the service worker beside it. */
export function offlineBuild(): Plugin {
  let root = ''
  return {
    name: 'offline-build',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    writeBundle: async ({ dir }, bundle) => {
      if (dir === undefined) throw new Error('offline-build: the build has no folder')
      const id = idOf(dir)
      const index = join(dir, 'index.html')
      writeFileSync(
        index,
        readFileSync(index, 'utf8').replace(
          '</title>',
          `</title>\n    <meta name="build" content="${id}" />`,
        ),
      )
      const files = ['/', '/icon.svg', ...officerFiles(bundle).map((name) => `/${name}`)]
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        define: { BUILD: JSON.stringify(id), FILES: JSON.stringify(files) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2022',
          rolldownOptions: {
            input: join(root, WORKER),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      })
    },
  }
}
