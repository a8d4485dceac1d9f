import { useState } from 'react'
import type { RunEvent } from '#engine/event.ts'
import {
  chapterButtonId,
  debriefChapterPanel,
  FIRST_CHAPTER,
  type OpenChapter,
  openChapters,
} from '#view/desk/debrief-chapter-panel.ts'
import type { Desk } from '#view/desk/desk.ts'
import { sizeAt } from '#view/desk/size-at.ts'
import type { PanelButton } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { InFront } from './in-front.tsx'
import type { Pictures } from './pictures.ts'

/** How far off it is read; source: STACK §1.1. */
const READ_AT_M = 1.4

/** Shows the debriefing in the headset, one chapter at a time. */
export function DebriefInFront(props: {
  desk: Desk
  events: readonly RunEvent[]
  pictures: Pictures
  textScale: number
  onPress: (button: PanelButton) => void
}) {
  const { desk, events, pictures, textScale, onPress } = props
  const [open, setOpen] = useState<OpenChapter>(FIRST_CHAPTER)
  const openOr = (button: PanelButton): void => {
    const asked = openChapters(desk, events).find((id) => chapterButtonId(id) === button.id)
    if (asked) setOpen(asked)
    else onPress(button)
  }
  return (
    <InFront distanceM={READ_AT_M}>
      <PanelMesh
        // Another chapter begins at its own first page.
        key={open}
        panel={debriefChapterPanel(desk, events, open)}
        words={desk.words}
        textScale={textScale}
        {...sizeAt('debrief', READ_AT_M)}
        drawImage={pictures.draw}
        imageVersion={pictures.version}
        onPress={openOr}
      />
    </InFront>
  )
}
