import { useEffect, useRef, useState } from 'react'
import { mergeCatalogue, useWords } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { LanguageChoice } from '../language-choice.tsx'
import { Link } from '../navigate.tsx'
import { openScenario } from '../scenario-shelf.ts'
import type { Cost } from './cost.ts'
import type { Exhibit, Wall } from './exhibit.ts'
import './gallery.css'
import { Stage } from './stage.ts'

const found = import.meta.glob<{ default: Wall }>('./*.gallery.ts')

/** What stands on the stage: the address says it too, so that a picture can be asked for by its address. */
interface Choice {
  readonly exhibit: Exhibit
  readonly state: string
}

async function loadWalls(): Promise<readonly Wall[]> {
  const [walls] = await Promise.all([
    Promise.all(Object.values(found).map((load) => load())),
    openScenario('express-mail'),
  ])
  const sorted = walls.map((module) => module.default).sort((a, b) => a.order - b.order)
  for (const { texts } of sorted) if (texts) await mergeCatalogue(texts)
  return sorted
}

/** All that we have made, in all of its states, each with its cost. */
export default function GalleryPage() {
  const [walls, setWalls] = useState<readonly Wall[]>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    loadWalls().then(setWalls, setProblem)
  }, [])
  if (problem !== undefined) throw problem
  return walls ? <Gallery walls={walls} /> : null
}

function Gallery({ walls }: { walls: readonly Wall[] }) {
  const words = useWords()
  const { t } = words
  const [{ exhibit, state }, choose] = useState(() => readChoice(walls, new URL(location.href)))
  const current = useRef<HTMLButtonElement>(null)
  // What the address asks for may be far down the list. Scrolling answers with a promise, which is no clean-up.
  useEffect(() => {
    void current.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const pick = (picked: Choice): void => {
    const address = new URL(location.href)
    address.searchParams.set('item', picked.exhibit.id)
    address.searchParams.set('state', picked.state)
    history.replaceState(null, '', address)
    choose(picked)
  }
  return (
    <div className="gallery">
      <title>{`${t('gallery.title')} · Kouan`}</title>
      <nav className="gallery-list" aria-label={t('gallery.list')}>
        <header>
          <Link href="/">Kouan 口岸</Link>
          <LanguageChoice />
        </header>
        <h1>{t('gallery.title')}</h1>
        {walls.map(({ id, exhibits }) => (
          <section key={id}>
            <h2>{t(`gallery.wall.${id}`)}</h2>
            <ul>
              {exhibits.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    ref={one === exhibit ? current : null}
                    data-item={one.id}
                    aria-current={one === exhibit || undefined}
                    onClick={() => pick({ exhibit: one, state: one.states[0]?.id ?? '' })}
                  >
                    {one.label(words)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <main>
        <fieldset className="gallery-states">
          <legend>{exhibit.label(words)}</legend>
          {exhibit.states.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === state}
              onClick={() => pick({ exhibit, state: id })}
            >
              {label(words)}
            </button>
          ))}
        </fieldset>
        <StageView exhibit={exhibit} state={state} words={words} />
      </main>
    </div>
  )
}

/** Reads what the address asks for; the first of all where it asks for nothing that we have. */
function readChoice(walls: readonly Wall[], { searchParams }: URL): Choice {
  const all = walls.flatMap(({ exhibits }) => exhibits)
  const exhibit = all.find(({ id }) => id === searchParams.get('item')) ?? all[0]
  if (!exhibit) throw new Error('the gallery is empty')
  const state = exhibit.states.find(({ id }) => id === searchParams.get('state')) ?? exhibit.states[0]
  return { exhibit, state: state?.id ?? '' }
}

function StageView({ exhibit, state, words }: Choice & { readonly words: Words }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [stage, setStage] = useState<Stage>()
  const [counted, setCounted] = useState<Choice & { readonly cost: Cost }>()
  const [problem, setProblem] = useState<unknown>()
  const before = useRef<Exhibit>(undefined)
  useEffect(() => {
    const made = new Stage(canvas.current as HTMLCanvasElement)
    setStage(made)
    return () => made.dispose()
  }, [])
  useEffect(() => {
    if (!stage) return
    setCounted(undefined)
    stage
      .show(exhibit, state, words, before.current === exhibit)
      .then((cost) => cost && setCounted({ exhibit, state, cost }), setProblem)
    before.current = exhibit
  }, [stage, exhibit, state, words])
  if (problem !== undefined) throw problem
  const { t, number } = words
  // What was counted for the last one is not told of the next.
  const cost = counted?.exhibit === exhibit && counted.state === state ? counted.cost : undefined
  return (
    <>
      <canvas
        ref={canvas}
        tabIndex={0}
        aria-label={t('gallery.stage')}
        data-shown={cost && `${exhibit.id}/${state}`}
      />
      <p
        className="gallery-cost"
        role="status"
        data-draws={cost?.drawCalls}
        data-triangles={cost?.triangles}
        data-bytes={cost?.gpuBytes}
      >
        {cost
          ? t('gallery.cost', {
              draws: number(cost.drawCalls),
              triangles: number(cost.triangles),
              megabytes: number(cost.gpuBytes / 2 ** 20, 1),
            })
          : t('page.loading')}
      </p>
    </>
  )
}
