import type { RunEvent } from '#engine/event.ts'
import { initialState } from '#engine/state.ts'
import type { BystanderStory } from '#folds/bystanders.ts'
import { worstAegl2Share } from '#folds/doses.ts'
import { type SceneMap, type Stop, sceneMap, windsAt } from '#folds/scene-map.ts'
import { computeAegl2Share, type Dose } from '#physics/hazmat/dose.ts'
import type { GasId } from '#physics/hazmat/gas.ts'
import { type DebriefMap, debriefMaps } from '#view/map/debrief-maps.ts'
import {
  formulaOf,
  kPaText,
  lengthText,
  levelText,
  ringText,
  shareText,
  windText,
} from '#view/map/map-text.ts'
import { MAP_ASPECT } from '#view/map/paint-map.ts'
import type { Fact, Row } from '#view/panel/panel.ts'
import type { Words } from '#view/text/words.ts'
import type { Desk } from './desk.ts'

/** When the debriefing asks where the wind was, minutes. Source: port-hazmat sheet §7. */
const ASKED_MIN = [1, 6, 12] as const

/** Describes the plan in the debriefing of a run with hazards: its pictures, and what reached whom; nothing without. */
export function mapRows({ scenario, state, words }: Desk, events: readonly RunEvent[]): Row[] {
  const start = initialState(scenario, state.setup)
  const end = sceneMap(scenario, start, events)
  if (!end) return []
  const { t } = words
  const maps = debriefMaps(scenario, state.setup, events)
  const winds = windsAt(
    scenario,
    start,
    events,
    ASKED_MIN.map((minute) => minute * 60_000),
  )
  return [
    { kind: 'heading', text: t('map.title') },
    ...(maps.length === 0 ? [{ kind: 'text', text: t('map.empty'), tone: 'muted' } as const] : []),
    ...maps.flatMap((one) => pictureRows(words, one)),
    ...(maps.length === 0 ? [] : [{ kind: 'text', text: t('map.note'), tone: 'muted' } as const]),
    { kind: 'heading', text: t('map.track') },
    {
      kind: 'facts',
      facts: [
        ...winds.map(({ atMs, wind }) => ({
          label: t('map.minute', { minute: atMs / 60_000 }),
          value: windText(words, wind),
        })),
        ...doseFacts(words, end),
        ...blastFacts(words, end),
      ],
    },
    ...(Object.keys(end.exposure.doses).length === 0
      ? [{ kind: 'text', text: t('map.no-dose'), tone: 'good' } as const]
      : []),
    ...peopleRows(words, end.people),
  ]
}

/** Writes one picture with how far its lines reach, and the stays that fell into its time. */
function pictureRows(words: Words, { id, epoch, map }: DebriefMap): Row[] {
  const { t } = words
  const stays = map.stops.filter(({ toMs }) => toMs > epoch.fromMs)
  return [
    {
      kind: 'image',
      id,
      label: t('map.epoch', {
        from: words.clock(epoch.fromMs),
        to: words.clock(epoch.toMs),
        what: whatText(words, map),
      }),
      aspect: MAP_ASPECT,
      isLarge: true,
    },
    { kind: 'facts', facts: lineFacts(words, map) },
    ...(stays.length === 0 ? [] : [stayTable(words, stays)]),
  ]
}

function whatText(words: Words, { leaks, rings }: SceneMap): string {
  const gases = [...new Set(leaks.map(({ gas }) => gas))].map((gas) => words.t(`map.gas.${gas}`))
  return words.list([
    ...(rings.length > 0 ? [words.t('map.epoch.blast')] : []),
    ...(gases.length > 0 ? [words.t('map.epoch.leak', { gases: words.list(gases) })] : []),
  ])
}

/** Writes the wind, and how far each line of a plan reaches. */
export function lineFacts(words: Words, { wind, plumes, rings, guide, zones }: SceneMap): Fact[] {
  const { t } = words
  return [
    { label: t('map.wind'), value: windText(words, wind) },
    ...plumes.map((line) => ({
      label: `${formulaOf(line.gas)} ${levelText(words, line)}`,
      value: lengthText(words, line.reachM),
    })),
    ...rings.map((ring) => ({
      label: t('map.ring', { kPa: ringText(words, ring) }),
      value: lengthText(words, ring.radiusM),
    })),
    ...(guide
      ? [
          {
            label: t('map.guide', { guide: guide.guide }),
            value: t(guide.protectiveM === undefined ? 'map.guide.isolation' : 'map.guide.protective', {
              radius: lengthText(words, guide.isolationM),
              side: lengthText(words, guide.protectiveM ?? 0),
            }),
          },
        ]
      : []),
    ...(zones
      ? [
          {
            label: t('map.zone.hot'),
            value: t('map.zone.hot.value', {
              up: lengthText(words, zones.hotUpwindM),
              down: lengthText(words, zones.hotDownwindM),
            }),
          },
          {
            label: t('map.zone.cold'),
            value: t('map.zone.cold.value', {
              up: lengthText(words, zones.coldUpwindM),
              down: lengthText(words, zones.coldDownwindM),
            }),
          },
        ]
      : []),
  ]
}

/** Writes stays as a table: number on the plan, place, time, gas and blast. */
function stayTable(words: Words, stays: readonly Stop[]): Row {
  const { t } = words
  return {
    kind: 'table',
    columns: [
      { label: t('map.stop') },
      { label: t('map.place') },
      { label: t('map.time') },
      { label: t('map.share'), align: 'end' },
      { label: t('map.pressure'), align: 'end' },
    ],
    rows: stays.map(({ number, place, fromMs, toMs, aegl2Share, peakKPa }) => [
      { text: words.number(number) },
      { text: t(`place.${place}`) },
      { text: t('map.time.value', { from: words.clock(fromMs), to: words.clock(toMs) }) },
      { text: shareText(words, aegl2Share) },
      { text: peakKPa === undefined ? t('map.none') : kPaText(words, peakKPa) },
    ]),
  }
}

function doseFacts(words: Words, { exposure }: SceneMap): Fact[] {
  return (Object.entries(exposure.doses) as [GasId, Dose][]).map(([gas, dose]) => {
    const share = computeAegl2Share(dose, gas)
    const value = { dose: doseText(words, dose.dosePpmMin) }
    return {
      label: words.t(`map.gas.${gas}`),
      value:
        share === undefined
          ? words.t('map.dose.no-limit', value)
          : words.t('map.dose', { ...value, share: shareText(words, share) }),
      tone: (share ?? 0) >= 1 ? 'bad' : 'plain',
    }
  })
}

function doseText({ number, t }: Words, dosePpmMin: number): string {
  return dosePpmMin < 0.01
    ? t('map.less-than', { value: number(0.01, 2) })
    : number(dosePpmMin, dosePpmMin < 1 ? 2 : dosePpmMin < 100 ? 1 : 0)
}

function blastFacts(words: Words, { exposure }: SceneMap): Fact[] {
  return exposure.blasts.map(({ atMs, distanceM, felt }) => ({
    label: words.t('map.blast'),
    value: words.t('map.blast.value', {
      kPa: kPaText(words, felt.overpressureKPa),
      time: words.clock(atMs),
      distance: lengthText(words, distanceM),
    }),
  }))
}

/** Writes what reached everybody else. */
export function peopleRows(words: Words, people: readonly BystanderStory[]): Row[] {
  if (people.length === 0) return []
  const { t } = words
  return [
    {
      kind: 'table',
      columns: [
        { label: t('map.people') },
        { label: t('map.share'), align: 'end' },
        { label: t('map.pressure'), align: 'end' },
      ],
      rows: people.map(({ person, doses, peakKPa }) => [
        { text: t(`person.${person}`) },
        { text: shareText(words, worstAegl2Share(doses)) },
        { text: peakKPa === undefined ? t('map.none') : kPaText(words, peakKPa) },
      ]),
    },
    { kind: 'text', text: t('map.share.note'), tone: 'muted' },
  ]
}
