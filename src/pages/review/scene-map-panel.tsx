import { Table, Text, Title } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { RunEvent } from '#engine/event.ts'
import { initialState, type Setup } from '#engine/state.ts'
import { worstAegl2Share } from '#folds/doses.ts'
import { type SceneMap, sceneMap } from '#folds/scene-map.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { lineFacts } from '#view/desk/map-rows.ts'
import { kPaText, shareText } from '#view/map/map-text.ts'
import { MAP_ASPECT, paintMap } from '#view/map/paint-map.ts'
import { loadFonts } from '#view/text/fonts.ts'
import { useWords } from '#view/text/i18n.ts'
import './scene-map-panel.css'

interface SceneMapPanelProps {
  readonly scenario: Scenario
  readonly setup: Setup
  /** What has happened up to the moment that is shown. */
  readonly events: readonly RunEvent[]
}

/** The instructor's plan of a scene with hazards, as it was after some events; nothing in other scenarios. */
export function SceneMapPanel({ scenario, setup, events }: SceneMapPanelProps) {
  const { t, clock } = useWords()
  const start = useMemo(
    () => (scenario.hazards ? initialState(scenario, setup) : undefined),
    [scenario, setup],
  )
  const map = useMemo(() => start && sceneMap(scenario, start, events), [scenario, start, events])
  if (!map) return null
  return (
    <section className="staff-panel" aria-labelledby="scene-map">
      <Title order={2} id="scene-map" mb="sm">
        {t('map.label', { time: clock(map.atMs) })}
      </Title>
      <div className="scene-map">
        <MapCanvas map={map} environment={scenario.environment} />
        <div>
          <Facts map={map} />
          <People map={map} />
        </div>
      </div>
      <Stays map={map} />
      <Text size="sm" c="var(--ink-soft)" mt="sm">
        {t('map.note')}
      </Text>
    </section>
  )
}

/** Wide enough for a large screen; shown narrower it stays sharp. */
const CANVAS_PX = 1400

function MapCanvas({ map, environment }: { map: SceneMap; environment: string }) {
  const words = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    let isHere = true
    const paint = (): void => {
      const { width, height } = context.canvas
      paintMap(context, { x: 0, y: 0, width, height }, { map, environment, words, isAtDesk: true })
    }
    paint()
    void loadFonts(words).then(() => isHere && paint())
    return () => {
      isHere = false
    }
  }, [map, environment, words])
  return (
    <canvas
      ref={canvas}
      width={CANVAS_PX}
      height={CANVAS_PX / MAP_ASPECT}
      role="img"
      aria-label={words.t('map.label', { time: words.clock(map.atMs) })}
    />
  )
}

function Facts({ map }: { map: SceneMap }) {
  const words = useWords()
  return (
    <dl>
      {lineFacts(words, map).map(({ label, value }) => (
        <div key={`${label}${value}`} className="scene-map-fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function People({ map }: { map: SceneMap }) {
  const words = useWords()
  const { t } = words
  const officer = { doses: map.exposure.doses, blasts: map.exposure.blasts }
  const peakKPa = Math.max(0, ...officer.blasts.map(({ felt }) => felt.overpressureKPa))
  const all = [
    {
      name: t('map.officer'),
      doses: officer.doses,
      peakKPa: officer.blasts.length > 0 ? peakKPa : undefined,
    },
    ...map.people.map(({ person, doses, peakKPa }) => ({ name: t(`person.${person}`), doses, peakKPa })),
  ]
  return (
    <Table verticalSpacing={4} mt="sm">
      <Table.Caption className="visually-hidden">{t('map.share.note')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('map.person')}</Table.Th>
          <Table.Th ta="end">{t('map.share')}</Table.Th>
          <Table.Th ta="end">{t('map.pressure')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {all.map(({ name, doses, peakKPa }) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            <Table.Td ta="end" className="figure">
              {shareText(words, worstAegl2Share(doses))}
            </Table.Td>
            <Table.Td ta="end" className="figure">
              {peakKPa === undefined ? t('map.none') : kPaText(words, peakKPa)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Tells the numbers of the plan: where the officer was, when, and what reached them there. */
function Stays({ map }: { map: SceneMap }) {
  const words = useWords()
  const { t, clock } = words
  if (map.stops.length === 0) return null
  return (
    <details className="scene-map-stays">
      <summary>{t('map.stays', { count: map.stops.length })}</summary>
      <ol>
        {map.stops.map(({ number, place, fromMs, toMs, aegl2Share, peakKPa }) => (
          <li key={number}>
            <span className="figure">{t('map.time.value', { from: clock(fromMs), to: clock(toMs) })}</span>{' '}
            {t(`place.${place}`)}
            {aegl2Share > 0 && ` · ${t('map.share')} ${shareText(words, aegl2Share)}`}
            {peakKPa !== undefined && ` · ${t('map.pressure')} ${kPaText(words, peakKPa)}`}
          </li>
        ))}
      </ol>
    </details>
  )
}
