import type { Mesh } from 'three'
import { CONSOLE } from '#engine/decide.ts'
import type { Desk } from '#view/desk/desk.ts'
import { imageKeysPanel } from '#view/desk/image-keys-panel.ts'
import { declarationPanel, parcelsPanel } from '#view/desk/record-panel.ts'
import { verdictPanel } from '#view/desk/verdict-panel.ts'
import { PanelMesh } from '#view/panel/panel-mesh.tsx'
import { InFrameOf } from '#view/shift/in-frame-of.tsx'
import { MONITOR } from '#view/shift/monitor-layout.ts'
import type { Scans } from '#view/shift/scans.ts'
import type { WorkProps } from '#view/shift/staging.ts'
import { useShown } from '#view/shift/use-shown.ts'
import { XrayMonitor } from '#view/shift/xray-monitor.tsx'
import { isKeyOn } from '#view/xray/key-state.ts'

/** The operator's keys on the right of the monitor: near enough to touch, so laid out for a nearer eye. */
const KEYS = { widthM: 0.25, heightM: 0.332, readFromM: 0.55 } as const

/** From the eyes of somebody at the console to the data screen, less what they lean forward to read. */
const SCREEN_READING_M = 0.85

/** From the middle of the data screen to the upper edge of the answers that stand before it, in metres. */
const ANSWERS_UP_M = 0.19

/** The screens of the console: the X-ray image with the operator's keys, and the papers of the parcels, or the answers of an exercise. */
export function Screens(props: WorkProps & { desk: Desk; scans: Scans }) {
  const { run, place, words, settings, draft, onPress, desk, scans } = props
  const { keys } = useShown(run, draft)
  const panel = { words, textScale: settings.textScale, onPress }
  const monitor = place.nodeOf('I_screen_xray') as Mesh
  return (
    <>
      <XrayMonitor run={run} scans={scans} draft={draft} mesh={monitor} label={words.t('shift.monitor')} />
      <InFrameOf node={monitor}>
        <PanelMesh
          {...panel}
          isScreen
          panel={imageKeysPanel(desk, (key) => isKeyOn(keys, key))}
          widthM={KEYS.widthM}
          heightM={KEYS.heightM}
          distanceM={KEYS.readFromM}
          position={[(MONITOR.widthM - KEYS.widthM) / 2 - 0.004, 0, 0.002]}
        />
      </InFrameOf>
      {/* An exercise has no papers: its answers stand beside the image that they are about. */}
      {desk.state.exercise ? (
        <InFrameOf node={place.nodeOf('I_screen_data')}>
          <PanelMesh
            {...panel}
            panel={verdictPanel(desk)}
            widthM={0.6}
            distanceM={SCREEN_READING_M}
            position={[0, ANSWERS_UP_M, 0.004]}
          />
        </InFrameOf>
      ) : (
        <InFrameOf node={place.nodeOf('I_screen_data')}>
          {/* Whoever leaves the console locks it: from afar nothing could be read, and each panel is a draw call. */}
          <group visible={desk.state.place === CONSOLE}>
            <PanelMesh
              {...panel}
              isScreen
              panel={declarationPanel(desk)}
              widthM={0.6}
              heightM={0.34}
              distanceM={SCREEN_READING_M}
            />
            <PanelMesh
              {...panel}
              panel={parcelsPanel(desk)}
              widthM={0.6}
              distanceM={SCREEN_READING_M}
              position={[0, -0.185, 0.03]}
              rotation={[-0.5, 0, 0]}
            />
          </group>
        </InFrameOf>
      )}
    </>
  )
}
