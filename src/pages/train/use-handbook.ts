import { useEffect, useMemo, useState } from 'react'
import type { LiveRun } from '#run/live.ts'
import type { HandbookState } from '#view/desk/handbook-panel.ts'
import { useRunState } from '#view/desk/use-run.ts'
import type { Panel } from '#view/panel/panel.ts'
import type { Pictures } from '#view/shift/pictures.ts'
import { mergeCatalogue } from '#view/text/i18n.ts'
import type { Words } from '#view/text/words.ts'
import { handbookTexts } from '../handbook/handbook-texts.ts'

type Book = typeof import('./handbook-book.ts')

/** The handbook of hazardous substances in the officer's hands. */
export interface HandbookInHand {
  /** What it shows; absent while it is shut. */
  readonly panel: Panel | undefined
  /** The pictures of the run, and those of the open card. */
  readonly pictures: Pictures
  take(isOpen: boolean): Promise<void>
  /** Turns its pages by a button of its own; leaves all others alone. */
  press(button: string): void
}

/** Keeps the handbook: it is loaded when it is first taken up, and put down by whoever goes elsewhere. */
export function useHandbook(live: LiveRun, pictures: Pictures, words: Words): HandbookInHand {
  const { place, setup } = useRunState(live)
  const [book, setBook] = useState<Book>()
  const [page, setPage] = useState<HandbookState>()
  const [marks, setMarks] = useState<ReadonlyMap<string, HTMLImageElement>>(new Map())
  // Whoever goes elsewhere puts it down
  useEffect(() => setPage(undefined), [place])

  const panel = useMemo(
    () =>
      book &&
      page &&
      book.handbookPanel(book.handbook, page, words, {
        tabs: book.handbookTabs(setup.mode),
        isInHand: true,
      }),
    [book, page, words, setup.mode],
  )
  useEffect(() => {
    const wanted = panel?.rows.find(({ kind }) => kind === 'image')
    if (wanted?.kind !== 'image' || marks.has(wanted.id)) return
    const { id } = wanted
    void book?.loadMarkRow(id).then((image) => {
      if (image) setMarks((before) => new Map(before).set(id, image))
    })
  }, [book, panel, marks])
  const withMarks = useMemo(
    (): Pictures =>
      marks.size === 0
        ? pictures
        : {
            ...pictures,
            version: pictures.version + marks.size,
            draw: (context, id, x, y, width, height) => {
              const image = marks.get(id)
              if (image) context.drawImage(image, x, y, width, height)
              else pictures.draw(context, id, x, y, width, height)
            },
          },
    [pictures, marks],
  )
  return {
    panel,
    pictures: withMarks,
    take: async (isOpen) => {
      if (!isOpen) return setPage(undefined)
      const loaded = book ?? (await import('./handbook-book.ts'))
      if (!book) await mergeCatalogue(handbookTexts)
      setBook(loaded)
      setPage(loaded.FIRST_HANDBOOK_STATE)
    },
    press: (button) => setPage((before) => before && (book?.pressHandbook(before, button) ?? before)),
  }
}
