import { type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Words } from '#view/text/words.ts'
import './dock.css'
import { MARK_PATHS } from './mark-paths.ts'
import { buttonsOf, type Mark, type Panel, type PanelButton, type Row } from './panel.ts'
import { findHotkey, press, stillArmed } from './press.ts'
import { COLOURS, TONE_COLOUR } from './tokens.ts'

export interface DockProps {
  readonly panels: readonly Panel[]
  readonly words: Words
  readonly textScale: number
  readonly onPress: (button: PanelButton) => void
  /** Tells which button waits for its second press. */
  readonly onArm?: (button: PanelButton | undefined) => void
  /** Listens to the buttons' hotkeys on the whole page; the first panel that has a key takes it. */
  readonly hasHotkeys?: boolean
  /** Draws the picture of an image row. */
  readonly renderImage?: (id: string) => ReactNode
}

/** The one button of all panels that waits for its second press. */
interface Armed {
  readonly panel: string
  readonly button: PanelButton
}

const COLOUR_PROPERTIES = Object.fromEntries(
  Object.entries(COLOURS).map(([name, colour]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    colour,
  ]),
)

/** Shows panels as a page shows things: headings, lists, tables and real buttons, for mouse, keyboard and screen reader. */
export function Dock({
  panels,
  words,
  textScale,
  onPress,
  hasHotkeys = false,
  renderImage,
  onArm,
}: DockProps) {
  const [armed, setArmed] = useState<Armed>()
  const armedIn = (panel: Panel): string | undefined =>
    armed?.panel === panel.id ? stillArmed(panel, armed.button) : undefined
  const pressIn = (panel: Panel, id: string): void => {
    const next = press(panel, id, armedIn(panel))
    const button = buttonsOf(panel).find((one) => one.id === next.armed)
    setArmed(button && { panel: panel.id, button })
    onArm?.(button)
    if (next.fired) onPress(next.fired)
  }

  // The strokes of a hotkey that waits for more.
  const [pending, setPending] = useState('')
  const latest = useRef({ panels, pressIn, pending })
  useEffect(() => {
    latest.current = { panels, pressIn, pending }
  })
  useEffect(() => {
    if (!hasHotkeys) return
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      // Shift alone is on its way to a letter.
      if (event.key === 'Shift') return
      const found = findHotkey(latest.current.panels, event.key, latest.current.pending)
      // A key held down must not press twice: the second press confirms.
      if (event.repeat) {
        if (found) event.preventDefault()
        return
      }
      const waits = found && 'pending' in found ? found.pending : ''
      // The next stroke may come before the page is drawn again.
      latest.current.pending = waits
      setPending(waits)
      if (!found) return
      event.preventDefault()
      if ('id' in found) latest.current.pressIn(found.panel, found.id)
    }
    // Before all others: what is not handled here may look around or walk.
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [hasHotkeys])

  const style = {
    ...COLOUR_PROPERTIES,
    '--text-scale': textScale,
    fontFamily: words.fontFamily,
  } as CSSProperties
  return (
    <div className="dock" style={style} lang={words.language} dir={words.dir}>
      {hasHotkeys && (
        <p className="dock-pending" role="status">
          {pending && words.t('panel.strokes', { keys: keyText(pending) })}
        </p>
      )}
      {panels.map((panel) => (
        <PanelSection
          key={panel.id}
          panel={panel}
          words={words}
          armed={armedIn(panel)}
          onPress={(id) => pressIn(panel, id)}
          renderImage={renderImage}
        />
      ))}
    </div>
  )
}

/** Writes a hotkey as it stands on its button: the strokes one after the other. */
function keyText(hotkey: string): string {
  return hotkey.toUpperCase().replaceAll(' ', '\u2009')
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

interface SectionProps {
  readonly panel: Panel
  readonly words: Words
  readonly armed: string | undefined
  readonly onPress: (id: string) => void
  readonly renderImage: ((id: string) => ReactNode) | undefined
}

function PanelSection({ panel, ...rest }: SectionProps) {
  const titleId = useId()
  return (
    <section className="dock-panel" aria-labelledby={titleId} data-panel={panel.id}>
      <h2 id={titleId}>{panel.title}</h2>
      <div className="dock-rows">
        <Rows rows={panel.rows} {...rest} />
      </div>
      {panel.footer && (
        <div className="dock-footer">
          <Rows rows={panel.footer} {...rest} />
        </div>
      )}
    </section>
  )
}

type RowsProps = Omit<SectionProps, 'panel'> & { readonly rows: readonly Row[] }

function Rows({ rows, ...rest }: RowsProps) {
  // Rows have no names of their own: their place among their like is what stays the same.
  return rows.map((row, i) => <RowView key={`${row.kind}/${i}`} row={row} {...rest} />)
}

function toneStyle(tone: keyof typeof TONE_COLOUR = 'plain'): CSSProperties | undefined {
  return tone === 'plain' ? undefined : { color: COLOURS[TONE_COLOUR[tone]] }
}

function RowView({ row, words, armed, onPress, renderImage }: Omit<RowsProps, 'rows'> & { row: Row }) {
  switch (row.kind) {
    case 'heading':
      return <h3>{row.text}</h3>
    case 'text':
      return (
        <p
          className={row.isLearning ? 'is-learning' : undefined}
          style={toneStyle(row.tone)}
          {...(row.isLive && { 'aria-live': 'polite' })}
        >
          {row.text}
        </p>
      )
    case 'facts':
      return (
        <dl
          className={row.columns ? 'is-columns' : undefined}
          style={{ '--columns': row.columns } as CSSProperties}
        >
          {row.facts.map(({ label, value, tone }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd style={toneStyle(tone)}>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <div className="dock-table">
          <table>
            <thead>
              <tr>
                {row.columns.map(({ label, align }) => (
                  <th key={label} scope="col" className={align === 'end' ? 'is-end' : undefined}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {row.rows.map((cells, i) => (
                <tr key={i}>
                  {row.columns.map(({ label, align }, j) => (
                    <td
                      key={label}
                      className={align === 'end' ? 'is-end' : undefined}
                      style={toneStyle(cells[j]?.tone)}
                    >
                      {cells[j]?.text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'badges':
      return (
        <div className="dock-badges">
          {row.badges.map(({ text, tone, mark }) => (
            <span key={text} style={toneStyle(tone)}>
              {mark && <MarkIcon mark={mark} />}
              {text}
            </span>
          ))}
        </div>
      )
    case 'progress':
      return (
        <div>
          <dl>
            <div>
              <dt>{row.label}</dt>
              <dd>{row.text}</dd>
            </div>
          </dl>
          <progress value={row.value} max={1} aria-label={`${row.label}: ${row.text}`} />
        </div>
      )
    case 'image':
      return (
        <figure>
          <div role="img" aria-label={row.label} style={{ aspectRatio: row.aspect }}>
            {renderImage?.(row.id)}
          </div>
          <figcaption>{row.label}</figcaption>
        </figure>
      )
    case 'buttons':
      return (
        <div
          className={row.columns > 4 ? 'dock-buttons is-narrow' : 'dock-buttons'}
          style={{ '--columns': row.columns } as CSSProperties}
          {...(row.label !== undefined && { role: 'group', 'aria-label': row.label })}
        >
          {row.label !== undefined && (
            <p className="dock-asked" aria-hidden="true">
              {row.label}
            </p>
          )}
          {row.buttons.map((button) => (
            <ButtonView
              key={button.id}
              button={button}
              words={words}
              isArmed={armed === button.id}
              onPress={() => onPress(button.id)}
            />
          ))}
        </div>
      )
    case 'list':
      return (
        <ul>
          {row.items.map(({ text, details = [], mark, tone }) => (
            <li key={`${text}${details[0] ?? ''}`}>
              <span style={toneStyle(tone)}>
                <MarkIcon mark={mark} />
              </span>
              <div>
                <p style={tone === 'muted' ? toneStyle('muted') : undefined}>{text}</p>
                {details.map((detail) => (
                  <p className="details" key={detail}>
                    {detail}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )
  }
}

function MarkIcon({ mark }: { mark: Mark }) {
  return (
    <svg className={mark === 'dot' ? 'dock-mark is-dot' : 'dock-mark'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={MARK_PATHS[mark]} />
    </svg>
  )
}

interface ButtonProps {
  readonly button: PanelButton
  readonly words: Words
  readonly isArmed: boolean
  readonly onPress: () => void
}

/** A button that cannot be pressed now stays in the order of `Tab`, so that focus is never lost under one's hands. */
function ButtonView({ button, words, isArmed, onPress }: ButtonProps) {
  const { label, detail, hotkey, tone, isEnabled, isPressed, confirm } = button
  const classes = [isArmed ? 'is-armed' : '', tone === 'plain' ? '' : `is-${tone}`].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      className={classes}
      data-button={button.id}
      aria-disabled={!isEnabled}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      {...(hotkey !== undefined && !hotkey.includes(' ') && { 'aria-keyshortcuts': hotkey })}
      onClick={onPress}
    >
      <span className="dock-label">
        <span aria-live={confirm === undefined ? undefined : 'polite'}>{isArmed ? confirm : label}</span>
        {detail !== undefined && <small>{detail}</small>}
      </span>
      {hotkey !== undefined && (
        <span className="dock-key" aria-hidden="true">
          {keyText(hotkey)}
        </span>
      )}
      {hotkey?.includes(' ') && (
        <span className="visually-hidden">({words.t('panel.strokes', { keys: keyText(hotkey) })})</span>
      )}
      {!isEnabled && <span className="visually-hidden">({words.t('panel.is-disabled')})</span>}
    </button>
  )
}
