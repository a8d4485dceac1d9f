import type { Criterion } from '#scenario/scenario.ts'
import type { Words } from '#view/text/words.ts'

/** Writes where a rule comes from, and how far it can be relied on. */
export function sourceLines(
  { words }: { readonly words: Words },
  { source }: Pick<Criterion, 'source'>,
): string[] {
  // Sources keep their own language; outside Latin script its apostrophe would be set as wide as an ideograph.
  const quoted = (text: string) => (words.script === 'latin' ? text : text.replaceAll('’', "'"))
  const { document, section, edition, standing } = source
  const line = words.t('source.line', {
    document: quoted(document),
    section: quoted(section),
    edition: quoted(edition),
  })
  return standing === 'published' ? [line] : [line, words.t(`source.standing.${standing}`)]
}
