import { ppeLevels } from '#content/hazmat/ppe-levels.ts'
import type { SourceId } from '#content/hazmat/sources.ts'
import { actionLevels, DECON_STATIONS, MONITORING_ORDER, zones } from '#content/hazmat/zones.ts'
import { useWords } from '#view/text/i18n.ts'
import { TableSources } from './sources.tsx'

/** A table whose first column heads its rows; ids of texts all over. */
function WordTable({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] }) {
  const { t } = useWords()
  return (
    <div className="handbook-wide">
      <table>
        <thead>
          <tr>
            {columns.map((id) => (
              <th key={id} scope="col">
                {t(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = '', ...cells]) => (
            <tr key={head}>
              <th scope="row">{t(head)}</th>
              {cells.map((id) => (
                <td key={id}>{t(id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const sourcesOf = (rows: readonly { readonly source: SourceId }[]): SourceId[] =>
  rows.map(({ source }) => source)

/** The levels of protection. */
export function ProtectionSection() {
  const { t } = useWords()
  return (
    <section id="protection" aria-labelledby="protection-title">
      <h2 id="protection-title">{t('handbook.section.protection')}</h2>
      <WordTable
        columns={['handbook.ppe.level', 'handbook.ppe.kit', 'handbook.ppe.when']}
        rows={ppeLevels.map(({ id }) => [
          `hazmat.ppe.${id}`,
          `hazmat.ppe.${id}.kit`,
          `hazmat.ppe.${id}.when`,
        ])}
      />
      <TableSources ids={sourcesOf(ppeLevels)} />
    </section>
  )
}

/** The zones, and the readings that ask for something. */
export function ZonesSection() {
  const words = useWords()
  const { t } = words
  return (
    <section id="zones" aria-labelledby="zones-title">
      <h2 id="zones-title">{t('handbook.section.zones')}</h2>
      <WordTable
        columns={['handbook.zone', 'handbook.zone.who', 'handbook.zone.rule']}
        rows={zones.map(({ id }) => [`hazmat.zone.${id}`, `hazmat.zone.${id}.who`, `hazmat.zone.${id}.rule`])}
      />
      <TableSources ids={sourcesOf(zones)} />
      <p>
        {t('handbook.order', {
          items: words.list(MONITORING_ORDER.map((id) => t(`hazmat.measured.${id}`))),
        })}
      </p>
      <WordTable
        columns={['handbook.reading', 'handbook.reading.do']}
        rows={actionLevels.map(({ id }) => [`hazmat.reading.${id}`, `hazmat.reading.${id}.do`])}
      />
      <TableSources ids={sourcesOf(actionLevels)} />
    </section>
  )
}

/** The stations of decontamination. */
export function DeconSection() {
  const { t } = useWords()
  return (
    <section id="decon" aria-labelledby="decon-title">
      <h2 id="decon-title">{t('handbook.section.decon')}</h2>
      <p>{t('handbook.decon.order')}</p>
      <ol>
        {DECON_STATIONS.map((id) => (
          <li key={id}>{t(`hazmat.station.${id}`)}</li>
        ))}
      </ol>
      <TableSources ids={['deconStations']} />
    </section>
  )
}
