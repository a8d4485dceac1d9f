import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a page with all pictures of a folder, each beside the one of the sheet before where there is one. */
export function writeContactSheet(dir: string, oldDir: string): { count: number; changed: string[] } {
  const names = readdirSync(dir)
    .filter((name) => name.endsWith('.png'))
    .sort()
  const changed: string[] = []
  const rows = names.map((name) => {
    const old = join(oldDir, name)
    const hasOld = existsSync(old)
    const isChanged = hasOld && !readFileSync(old).equals(readFileSync(join(dir, name)))
    if (isChanged) changed.push(name)
    const state = !hasOld ? 'new' : isChanged ? 'changed' : 'same'
    return `<section id="${name}" class="${state}"><h2>${name} <small>${state}</small></h2><div>${
      isChanged ? `<img loading="lazy" src="../sheet.old/${name}" alt="${name}, before">` : ''
    }<img loading="lazy" src="${name}" alt="${name}"></div></section>`
  })
  writeFileSync(
    join(dir, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheet</title><style>
body { margin: 1rem; font: 16px/1.4 sans-serif; background: #eef1f5; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(34rem, 1fr)); gap: 1.5rem; }
.changed { grid-column: 1 / -1; } h2 { font-size: 1rem; } .changed small { color: #a32020; }
section > div { display: flex; gap: 0.5rem; } img { min-width: 0; flex: 1; max-width: 100%; }
</style><h1>${names.length} pictures, ${changed.length} changed</h1><main>${rows.join('\n')}</main></html>\n`,
  )
  return { count: names.length, changed }
}
