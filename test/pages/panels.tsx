import { StrictMode, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { expressMail } from '#content/express-mail/scenario.ts'
import { PANEL_SIZES } from '#view/desk/panel-sizes.ts'
import { CanvasSkin } from '#view/panel/canvas-skin.ts'
import { Dock } from '#view/panel/dock.tsx'
import type { Panel, PanelButton } from '#view/panel/panel.ts'
import '#view/text/fonts.css'
import { type DeskMoment, momentsOf, panelsOf } from '#test/support/desk-moments.ts'
import { WORDS } from '#test/support/words.ts'
import { loadFonts } from '#view/text/fonts.ts'
import type { Words } from '#view/text/words.ts'

declare global {
  interface Window {
    /** What the buttons of the docks sent, in order. */
    readonly pressed: PanelButton[]
  }
}

/** Panels that fill a screen or a strip. */
const BARE = ['declaration', 'parcels']

const query = new URLSearchParams(location.search)
const hasHotkeys = query.has('hotkeys')
const only = query.get('moment')
const textScale = Number(query.get('scale') ?? 1)
const pressed: PanelButton[] = []
Object.assign(window, { pressed })

const guided = momentsOf(expressMail, 'random', 5, 'guided')
const hasty = momentsOf(expressMail, 'hasty', 11, 'practice')
const model = momentsOf(expressMail, 'model', 3, 'guided')
const find = (moments: readonly DeskMoment[], is: (moment: DeskMoment) => boolean): DeskMoment => {
  const found = moments.find(is)
  if (!found) throw new Error('no such moment')
  return found
}
/** The moments worth a look, and the panels that are worth it then. */
const SHOWN: readonly { moment: DeskMoment; panels: readonly string[] }[] = [
  { moment: guided[0]!, panels: ['start', 'verdict', 'belt', 'place'] },
  {
    moment: find(
      model,
      ({ state }) => state.parcels.some(({ phase }) => phase === 'imaged') && state.openRecord !== undefined,
    ),
    panels: ['parcels', 'manifest', 'declaration', 'record', 'verdict', 'image-keys', 'belt', 'coach'],
  },
  {
    moment: find(model, ({ state }) =>
      state.parcels.some(({ id, phase }) => phase === 'imaged' && state.verdicts[id]?.mark),
    ),
    panels: ['verdict'],
  },
  { moment: find(guided, ({ state }) => state.failures.length > 0), panels: ['coach'] },
  {
    moment: find(hasty, ({ state }) => state.phase === 'running' && state.atMs > 20_000),
    panels: ['coach', 'pause'],
  },
  {
    moment: find(model, ({ state }) => state.place === 'table' && state.workpiece !== undefined),
    panels: ['place', 'places'],
  },
  {
    moment: find(
      model,
      ({ state: { place, workpiece, facts } }) =>
        place === 'table' && workpiece !== undefined && facts[workpiece]?.signed !== undefined,
    ),
    panels: ['place'],
  },
  { moment: guided.at(-1)!, panels: ['debrief'] },
  { moment: model.at(-1)!, panels: ['debrief'] },
]

/** Draws all pages of a panel side by side. */
function CanvasPages({ panel, words }: { readonly panel: Panel; readonly words: Words }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { script, language, dir, fontFamily } = words
    const host = ref.current
    let isGone = false
    void loadFonts(words).then(() => {
      if (!host || isGone) return
      let page = 0
      let count = 1
      while (page < count) {
        const skin = new CanvasSkin({
          ...(PANEL_SIZES[panel.id as keyof typeof PANEL_SIZES] ?? { widthDmm: 700 }),
          isBare: BARE.includes(panel.id),
          textScale,
          script,
          language,
          dir,
          fontFamily,
        })
        skin.show(panel)
        skin.turnTo(page)
        count = skin.pageCount
        host.append(skin.canvas)
        page += 1
      }
      host.dataset.drawn = ''
    })
    return () => {
      isGone = true
      host?.replaceChildren()
    }
  }, [panel, words])
  return (
    <div
      ref={ref}
      data-pages=""
      style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-start' }}
    />
  )
}

function Page() {
  const words = WORDS.find(({ language }) => language === (query.get('lang') ?? 'en')) as Words
  return SHOWN.map(({ moment, panels }, i) =>
    panelsOf(expressMail, moment, words, { code: 'desk/no-mark' })
      .filter(({ id }) => panels.includes(id) && (only === null || only === String(i)))
      .map((panel) => (
        <section className="moment" key={`${i}/${panel.id}`} data-moment={`${i}-${panel.id}`}>
          <CanvasPages panel={panel} words={words} />
          <div className="page-dock">
            <Dock
              panels={[panel]}
              words={words}
              textScale={textScale}
              onPress={(button) => pressed.push(button)}
              hasHotkeys={hasHotkeys}
            />
          </div>
        </section>
      )),
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)
