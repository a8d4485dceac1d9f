import { Button, Group, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ImageKey } from '#engine/intent.ts'
import type { Catch } from '#folds/detection.ts'
import { useWords } from '#view/text/i18n.ts'
import { createKeyState, isKeyOn, isMarkable, type KeyState, pressKey } from '#view/xray/key-state.ts'
import { ParcelPicture, PictureLegend } from './parcel-images.tsx'
import { type ReviewedParcel, type ReviewedRun, reviewParcels } from './reviewed-run.ts'
import { Tag, type TagTone } from './tag.tsx'

/** The keys that help to see in a review; all of them the operator had too. */
const KEYS: readonly ImageKey[] = [
  'pseudoColour',
  'blackWhite',
  'highPenetration',
  'organicOnly',
  'organicStrip',
  'edgeEnhance',
  'negative',
  'secondView',
]

const OUTCOME_LOOK: Record<Catch, { tone: TagTone; sign: string }> = {
  hit: { tone: 'good', sign: '✓' },
  pass: { tone: 'good', sign: '✓' },
  miss: { tone: 'bad', sign: '✗' },
  'false-alarm': { tone: 'bad', sign: '✗' },
  undecided: { tone: 'quiet', sign: '–' },
}

/** Each parcel of the run: its image, what was declared, what it held, and what the officer made of it. */
export function ParcelsPanel({ run, onSeekMs }: { run: ReviewedRun; onSeekMs: (ms: number) => void }) {
  const { t } = useWords()
  const [keys, setKeys] = useState<KeyState>(createKeyState)
  const parcels = useMemo(() => reviewParcels(run), [run])
  return (
    <section className="staff-panel" aria-labelledby="parcels">
      <Group justify="space-between" align="start" mb="md">
        <div>
          <Title order={2} id="parcels">
            {t('review.parcels')}
          </Title>
          <PictureLegend />
        </div>
        <Group gap={6} role="group" aria-label={t('key.title')}>
          {KEYS.map((key) => (
            <Button
              key={key}
              size="compact-md"
              variant={isKeyOn(keys, key) ? 'filled' : 'default'}
              aria-pressed={isKeyOn(keys, key)}
              onClick={() => setKeys((before) => pressKey(before, key))}
            >
              {t(`key.${key}`)}
            </Button>
          ))}
        </Group>
      </Group>
      {!isMarkable(keys) && <Text mb="sm">{t('review.second-view.note')}</Text>}
      <ol className="parcels">
        {parcels.map((one) => (
          <li key={one.parcel.id}>
            <ParcelReview one={one} keys={keys} onSeekMs={onSeekMs} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Verdict({ isRight }: { isRight: boolean }) {
  const { t } = useWords()
  return (
    <span className={isRight ? 'verdict-good' : 'verdict-bad'}>
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span> {t(isRight ? 'review.right' : 'review.wrong')}
    </span>
  )
}

function ParcelReview(props: { one: ReviewedParcel; keys: KeyState; onSeekMs: (ms: number) => void }) {
  const { one, keys, onSeekMs } = props
  const { parcel, number, outcome, verdict } = one
  const { t, massG, rmb, number: figure, clock } = useWords()
  const { declaration, finding } = parcel
  const heading = `parcel-${parcel.id}`
  const things = [...new Set(Object.values(parcel.items))]
  return (
    <article aria-labelledby={heading}>
      <Group gap="sm" mb="sm">
        <Title order={3} size="h4" id={heading}>
          {t('review.parcel', { number })}
        </Title>
        <Tag {...OUTCOME_LOOK[outcome]}>{t(`debrief.catch.${outcome}`)}</Tag>
        {finding?.isCritical && <Tag tone="bad">{t('severity.critical')}</Tag>}
        {!finding && parcel.isSuspiciousLooking && <Tag tone="quiet">{t('review.looks-suspicious')}</Tag>}
        {one.imagedAtMs !== undefined && (
          <button type="button" className="text-button" onClick={() => onSeekMs(one.imagedAtMs ?? 0)}>
            {t('review.go-there', { time: clock(one.imagedAtMs) })}
          </button>
        )}
      </Group>
      <div className="parcel">
        <ParcelPicture
          parcel={parcel}
          keys={keys}
          label={t(finding ? 'review.picture.with-find' : 'review.picture.innocent', {
            number,
            what: finding ? t(finding.name) : '',
          })}
          mark={verdict.mark}
          truth={finding?.region}
        />
        <section>
          <h4>{t('review.declared')}</h4>
          <dl className="facts">
            <dt>{t('review.item')}</dt>
            <dd>
              {declaration.s10} · {declaration.form}
            </dd>
            <dt>{t('review.category')}</dt>
            <dd>{t(`desk.category.${declaration.category}`)}</dd>
            <dt>{t('review.goods')}</dt>
            <dd>
              {declaration.lines.map((line) => (
                <span key={`${line.description}${line.hs}`} className="facts-line">
                  {t('review.line', { quantity: line.quantity, what: t(line.description) })}
                </span>
              ))}
            </dd>
            <dt>{t('review.value')}</dt>
            <dd>{rmb(declaration.valueRmb)}</dd>
            <dt>{t('review.gross-declared')}</dt>
            <dd>{massG(declaration.grossG)}</dd>
          </dl>
        </section>
        <section>
          <h4>{t('review.truth')}</h4>
          <dl className="facts">
            <dt>{t('review.find')}</dt>
            <dd className={finding ? 'figure-bad' : undefined}>
              {finding ? t(finding.name) : t('debrief.nothing')}
            </dd>
            {finding && (
              <>
                <dt>{t('review.rule')}</dt>
                <dd>{t(finding.rule)}</dd>
                <dt>{t('review.right-reasons')}</dt>
                <dd>{finding.reasons.map((reason) => t(`reason.${reason}`)).join(' / ')}</dd>
                <dt>{t('review.right-disposition')}</dt>
                <dd>{t(`disposition.${finding.disposition}`)}</dd>
              </>
            )}
            <dt>{t('review.contents')}</dt>
            <dd>{things.map((id) => t(id)).join(t('review.list-comma'))}</dd>
            <dt>{t('review.gross-true')}</dt>
            <dd>{massG(parcel.grossG)}</dd>
          </dl>
        </section>
        <section>
          <h4>{t('review.decided')}</h4>
          <dl className="facts">
            <dt>{t('review.decision')}</dt>
            <dd>
              {outcome === 'undecided'
                ? t('debrief.undecided')
                : verdict.reason === undefined
                  ? t('debrief.released')
                  : t('debrief.held-for', { reason: t(`reason.${verdict.reason}`) })}
              {outcome !== 'undecided' && (
                <>
                  {' '}
                  <Verdict isRight={outcome === 'hit' || outcome === 'pass'} />
                </>
              )}
            </dd>
            {one.decisionMs !== undefined && (
              <>
                <dt>{t('review.decision-time')}</dt>
                <dd>{t('review.seconds', { value: figure(one.decisionMs / 1000, 1) })}</dd>
              </>
            )}
            {one.isReasonRight !== undefined && finding && (
              <>
                <dt>{t('review.reason')}</dt>
                <dd>
                  <Verdict isRight={one.isReasonRight} />
                </dd>
              </>
            )}
            {finding && (
              <>
                <dt>{t('review.mark')}</dt>
                <dd>
                  {one.iou === undefined ? (
                    t('review.no-mark')
                  ) : (
                    <>
                      {t('review.overlap', { value: figure(one.iou, 2) })}{' '}
                      <Verdict isRight={one.isRegionRight ?? false} />
                    </>
                  )}
                </dd>
              </>
            )}
            {one.disposition !== undefined && (
              <>
                <dt>{t('review.disposition')}</dt>
                <dd>
                  {t(`disposition.${one.disposition}`)}{' '}
                  {one.isDispositionRight !== undefined && <Verdict isRight={one.isDispositionRight} />}
                </dd>
              </>
            )}
          </dl>
        </section>
      </div>
    </article>
  )
}
