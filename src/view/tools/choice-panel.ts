import { type Desk, intentButton } from '#view/desk/desk.ts'
import { actButtonId } from '#view/desk/offer-rows.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import type { Offer, Way } from './offer.ts'

/** Writes what pressing a spot does. */
export function labelOfOffer({ t }: Words, { use, ways }: Offer): string {
  const act = t(`act.${use.act}`)
  return use.option === undefined || ways.length !== 1 ? act : `${act}: ${t(`act.${use.act}.${use.option}`)}`
}

/** Writes one way: the option, or the act itself where several acts are to be chosen from. */
function labelOfWay({ t }: Words, { act, option }: Way, isOneAct: boolean): string {
  if (option === undefined) return t(`act.${act}`)
  const words = t(`act.${act}.${option}`)
  return isOneAct ? words : `${t(`act.${act}`)}: ${words}`
}

/** Describes a choice beside the work: the ways in which a thing can be done now. */
export function choicePanel(desk: Desk, title: string, ways: readonly Way[]): Panel {
  const { words } = desk
  const isOneAct = ways.every(({ act }) => act === ways[0]?.act)
  return {
    id: 'choice',
    title,
    rows: [
      {
        kind: 'buttons',
        columns: 1,
        buttons: [
          ...ways.map((way) =>
            intentButton(desk, way, {
              id: actButtonId(way.act, way.subject, way.option),
              label: labelOfWay(words, way, isOneAct),
            }),
          ),
          { id: 'choice/close', label: words.t('tools.close'), tone: 'plain', isEnabled: true },
        ],
      },
    ],
  }
}
