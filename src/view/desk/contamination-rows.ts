import type { RunEvent } from '#engine/event.ts'
import { contaminationAfter } from '#folds/contamination.ts'
import { loadOf, OFFICER_ZONES, VISIBLE_LOAD } from '#physics/health/contamination.ts'
import type { Row } from '#view/panel/panel.ts'
import type { Desk } from './desk.ts'

/** Names the picture of the officer under the UV lamp. */
export const UV_PICTURE = 'uv/officer'
/** Its width over its height. */
export const UV_PICTURE_ASPECT = 16 / 10

/**
 * Describes what the UV lamp shows on the officer: the picture, and the zones that carry a load, the heaviest first.
 */
export function contaminationRows({ scenario, words }: Desk, events: readonly RunEvent[]): Row[] {
  const { t } = words
  const { field } = contaminationAfter(scenario, events)
  const patches = Object.keys(OFFICER_ZONES)
    .map((id) => ({ id, load: loadOf(field, id) }))
    .filter(({ load }) => load >= VISIBLE_LOAD)
    .sort((a, b) => b.load - a.load)
  return [
    { kind: 'heading', text: t('contamination.title') },
    { kind: 'image', id: UV_PICTURE, label: t('contamination.picture'), aspect: UV_PICTURE_ASPECT },
    ...(patches.length === 0
      ? [{ kind: 'text', text: t('contamination.clean'), tone: 'good' } as const]
      : [
          {
            kind: 'facts',
            facts: patches.map(({ id, load }) => ({
              label: t(`contamination.zone.${id}`),
              value: t('contamination.load', { percent: words.number(load * 100, 1) }),
            })),
          } as const,
        ]),
    { kind: 'text', text: t('contamination.note'), tone: 'muted' },
  ]
}
