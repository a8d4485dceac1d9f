import { Canvas, useThree } from '@react-three/fiber'
import { StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { WebGLRenderer } from 'three'
import type { Panel } from '#view/panel/panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import '#view/text/fonts.css'
import { CHINESE, ENGLISH } from '#test/support/words.ts'

/** What a test may read of the page. */
export interface PanelProbe {
  readonly pressed: string[]
  renderer: WebGLRenderer | undefined
  /** Shows the panel in the other language. */
  speak: (language: string) => void
}

declare global {
  interface Window {
    panelProbe: PanelProbe
  }
}

const probe: PanelProbe = { pressed: [], renderer: undefined, speak: () => {} }
window.panelProbe = probe

const panelIn = (title: string): Panel => ({
  id: 'trial',
  title,
  rows: [
    {
      kind: 'buttons',
      columns: 1,
      buttons: [
        { id: 'plain', label: 'Plain', tone: 'plain', isEnabled: true },
        { id: 'grave', label: 'Grave', tone: 'danger', isEnabled: true, confirm: 'Press again' },
        { id: 'off', label: 'Off', tone: 'plain', isEnabled: false },
      ],
    },
  ],
})

function Probe() {
  const renderer = useThree(({ gl }) => gl)
  useEffect(() => {
    probe.renderer = renderer
  }, [renderer])
  return null
}

/** A panel of 400 by 340 dmm at its reading distance: it fills a view of 600 pixels of 0.4 m at 1 m. */
function World() {
  const [words, setWords] = useState(ENGLISH)
  useEffect(() => {
    probe.speak = (language) => setWords(language === 'zh' ? CHINESE : ENGLISH)
  }, [])
  return (
    <Canvas orthographic camera={{ position: [0, 0, 1], zoom: 1500 }} frameloop="demand">
      <Probe />
      <PanelMesh
        panel={panelIn(words.t('verdict.title'))}
        words={words}
        textScale={1}
        widthM={0.4}
        heightM={0.34}
        distanceM={1}
        onPress={({ id }) => probe.pressed.push(id)}
      />
    </Canvas>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <World />
  </StrictMode>,
)
