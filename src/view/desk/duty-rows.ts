import { subjectsOfAct } from '#engine/act.ts'
import { hasFact, ofSubject, parcelOf } from '#engine/state.ts'
import { computePostalTax, POSTAL_TAX_RATES_PERCENT } from '#physics/postal.ts'
import { postalRulesOf } from '#scenario/postal-rules.ts'
import type { Row } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import type { Desk } from './desk.ts'

/** The act that chooses a rate; its options read `percent-<rate>`. */
const CHOOSE_RATE = 'choose-rate'

/** Writes the sum for the tax on the open record once its rate is chosen, with the thresholds that it is held against. */
export function dutyRows({ scenario, state, words }: Desk): Row[] {
  const { openRecord: id } = state
  const act = scenario.acts.find((one) => one.id === CHOOSE_RATE)
  if (!act || id === undefined || !subjectsOfAct(state, act).includes(id)) return []
  const { valueRmb } = parcelOf(state, id).declaration
  const chosen = state.answers[ofSubject(CHOOSE_RATE, id)]
  const rate = POSTAL_TAX_RATES_PERCENT.find((percent) => chosen === `percent-${percent}`)
  const linked = state.parcels.filter((one) => hasFact(state, 'linked', one.id))
  const { waiverRmb, limitRmb, nearbyLimitRmb } = postalRulesOf(scenario, state.setup.overlay)
  const totalRmb = linked.reduce((sum, one) => sum + parcelOf(state, one.id).declaration.valueRmb, 0)
  return [
    { kind: 'heading', text: words.t('duty.title') },
    {
      kind: 'facts',
      facts: [
        { label: words.t('duty.value'), value: words.rmb(valueRmb) },
        ...(linked.length > 1
          ? [
              {
                label: words.t('duty.linked', { count: linked.length }),
                value: words.rmb(totalRmb),
              },
            ]
          : []),
        {
          label: words.t('duty.tax'),
          value: rate
            ? words.t('duty.sum', {
                value: words.rmb(valueRmb),
                rate: words.percent(rate),
                tax: words.rmb(computePostalTax(valueRmb, rate, waiverRmb).taxRmb),
              })
            : words.t('duty.choose-rate'),
        },
        { label: words.t('duty.waiver'), value: words.rmb(waiverRmb) },
        {
          label: words.t('duty.limit'),
          value: words.t('duty.limits', {
            limit: words.rmb(limitRmb),
            nearby: words.rmb(nearbyLimitRmb),
          }),
        },
      ],
    },
    ...rateTable(scenario, words),
  ]
}

/** Writes the table in which the rate of goods is looked up, the HS codes beside them, and where it is from. */
function rateTable({ rates }: Desk['scenario'], words: Words): Row[] {
  if (!rates) return []
  const { rows, source } = rates
  return [
    { kind: 'heading', text: words.t('duty.rates') },
    {
      kind: 'table',
      columns: [
        { label: words.t('duty.rates.goods') },
        { label: words.t('duty.rates.hs') },
        { label: words.t('duty.rates.rate'), align: 'end' },
      ],
      rows: rows.map(({ id, hs, ratePercent }) => [
        { text: words.t(`rate.${id}`) },
        { text: hs.length === 0 ? words.t('duty.rates.all-others') : hs.join(', ') },
        { text: words.percent(ratePercent) },
      ]),
    },
    { kind: 'text', text: words.t(`source.standing.${source.standing}`) },
  ]
}
