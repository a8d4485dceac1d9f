import { hasFact, parcelOf } from '#engine/state.ts'
import type { Row } from '#view/panel/panel.ts'
import type { Desk } from './desk.ts'
import { readingText } from './reading-text.ts'

/**
 * Writes the detention list of the parcel on the table: a form in two languages, whose words are the same whatever
 * language is spoken, and which fills as the acts are done that it records.
 */
export function formRows({ state, words }: Desk): Row[] {
  const id = state.workpiece
  if (id === undefined || !hasFact(state, 'formFilled', id)) return []
  const { declaration, items } = parcelOf(state, id)
  const is = (fact: string): boolean => hasFact(state, fact, id)
  const mass = state.readings[`weigh@${id}`]?.at(-1)
  const signed = (fact: string): string => words.t(is(fact) ? 'form.signed' : 'form.blank')
  const witness = is('refusalNoted')
    ? 'form.refusal-noted'
    : is('witnessRefused')
      ? 'form.refused'
      : is('witnessSigned')
        ? 'form.signed'
        : 'form.blank'
  const bagWay = is('bagSealed') ? 'form.sealed' : is('bagged') ? 'form.bagged' : 'form.blank'
  const entries: [string, string][] = [
    ['item', declaration.s10],
    ['goods', words.list([...new Set(Object.values(items))].map((name) => words.t(name)))],
    ['gross', mass ? readingText(words, mass) : words.t('form.blank')],
    ['bag', words.t(bagWay)],
    ['officer-1', signed('signed')],
    ['officer-2', signed('officerSigned')],
    ['witness', words.t(witness)],
    ['owner', words.t(is('absenceNoted') ? 'form.absent' : 'form.blank')],
  ]
  return [
    { kind: 'heading', text: words.t('form.title') },
    {
      kind: 'table',
      columns: [{ label: words.t('form.field') }, { label: words.t('form.entry') }],
      rows: entries.map(([field, entry]) => [
        { text: words.t(`form.${field}`), tone: 'muted' },
        { text: entry, tone: entry === words.t('form.blank') ? 'warn' : 'plain' },
      ]),
    },
  ]
}
