import { type SourceId, sources } from '#content/hazmat/sources.ts'
import type { Source } from '#scenario/scenario.ts'
import { sourceLines } from '#view/desk/desk.ts'
import { useWords } from '#view/text/i18n.ts'

/** Finds a source by its id; the figures of a substance name theirs as plain text. */
export function sourceOf(id: string): Source {
  const source: Source | undefined = (sources as Readonly<Record<string, Source>>)[id]
  if (!source) throw new Error(`the handbook has no source "${id}"`)
  return source
}

/** Lists the sources of a table under it, each once. */
export function TableSources({ ids }: { ids: readonly SourceId[] }) {
  const words = useWords()
  return (
    <ul className="handbook-table-sources">
      {[...new Set(ids)].map((id) => (
        <li key={id}>{sourceLines({ words }, { source: sourceOf(id) }).join(' ')}</li>
      ))}
    </ul>
  )
}
