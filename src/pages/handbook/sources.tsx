import { type SourceId, sources } from '#content/hazmat/sources.ts'
import type { Source } from '#physics/source.ts'
import { sourceLines } from '#view/desk/source-lines.ts'
import { useWords } from '#view/text/i18n.ts'

/** Finds a source by its id; the figures of a substance name theirs as plain text. */
export function sourceOf(id: string): Source {
  const source: Source | undefined = (sources as Readonly<Record<string, Source>>)[id]
  if (!source) throw new Error(`the handbook has no source "${id}"`)
  return source
}

/** Lists sources, one a line. */
export function SourceList({ sources: listed }: { sources: readonly Source[] }) {
  const words = useWords()
  return (
    <ul className="handbook-table-sources">
      {listed.map((source) => (
        <li key={`${source.document} ${source.section}`}>{sourceLines({ words }, { source }).join(' ')}</li>
      ))}
    </ul>
  )
}

/** Lists the sources of a table under it, each once. */
export function TableSources({ ids }: { ids: readonly SourceId[] }) {
  return <SourceList sources={[...new Set(ids)].map(sourceOf)} />
}
