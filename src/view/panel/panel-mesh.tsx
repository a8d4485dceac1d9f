import { type ThreeElements, type ThreeEvent, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import {
  CustomBlending,
  DataTexture,
  type Group,
  type Mesh,
  MeshBasicMaterial,
  NormalBlending,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PlaneGeometry,
  SRGBColorSpace,
  type Vector2,
  Vector3,
} from 'three'
import type { PointerState } from '#input/pointer.ts'
import { useTargets } from '#view/rig/targets-context.ts'
import { loadFonts } from '#view/text/fonts.ts'
import type { Words } from '#view/text/words.ts'
import { CanvasSkin, type SkinOptions } from './canvas-skin.ts'
import type { Target } from './layout.ts'
import type { Panel, PanelButton } from './panel.ts'
import { dmmToM, mToDmm, PIXELS_PER_DMM } from './sizes.ts'

export interface PanelMeshProps {
  readonly panel: Panel
  readonly words: Words
  readonly textScale: number
  readonly widthM: number
  /** As high as what it says when absent; `position` is then the middle of its upper edge, else its middle. */
  readonly heightM?: number
  /** The distance that it is read from; with the size it says how much fits on it. */
  readonly distanceM: number
  readonly onPress: (button: PanelButton) => void
  /** Tells which button waits for its second press. */
  readonly onArm?: (button: PanelButton | undefined) => void
  /** It fills a screen: no title, square corners, nothing shines through. */
  readonly isScreen?: boolean
  readonly drawImage?: SkinOptions['drawImage']
  /** Changes when what `drawImage` draws has changed. */
  readonly imageVersion?: number
  readonly position?: ThreeElements['group']['position']
  readonly rotation?: ThreeElements['group']['rotation']
}

/** One plane and one white texel serve all panels: the highlight then shares the panels' shader program. */
const PLANE = new PlaneGeometry(1, 1)
const WHITE = new DataTexture(new Uint8Array([255, 255, 255, 255]), 1, 1)
WHITE.colorSpace = SRGBColorSpace
WHITE.needsUpdate = true

const HOVER_OPACITY = 0.16
const DOWN_OPACITY = 0.34

/** How far the highlight stands before the panel, in metres. */
const HIGHLIGHT_M = 0.001

const local = new Vector3()

/**
 * Shows a panel in the world, 1 draw call, and 1 more while a button is pointed at. A ray and the mouse press a
 * button when let go on it, a fingertip when it touches. The texture is drawn and sent only when the panel changes.
 */
export function PanelMesh(props: PanelMeshProps) {
  const {
    panel,
    words,
    textScale,
    widthM,
    heightM,
    distanceM,
    isScreen = false,
    drawImage,
    imageVersion = 0,
  } = props
  const body = useRef<Group>(null)
  const mesh = useRef<Mesh>(null)
  const highlight = useRef<Mesh>(null)
  const hovered = useRef<Target>(undefined)
  const downId = useRef<string>(undefined)
  const wasDown = useRef(false)
  /** The pointer that the highlight follows; with two rays on a panel it would jump between them. */
  const leader = useRef<number>(undefined)
  const targets = useTargets()
  const capabilities = useThree(({ gl }) => gl.capabilities)
  const invalidate = useThree((three) => three.invalidate)
  const [areFontsThere, setFontsThere] = useState(false)

  useEffect(() => {
    let isGone = false
    setFontsThere(false)
    void loadFonts(words).then(() => {
      if (!isGone) setFontsThere(true)
    })
    return () => {
      isGone = true
    }
  }, [words])

  const shown = useRef<CanvasSkin>(undefined)
  const [skin, setSkin] = useState<CanvasSkin>()
  useEffect(() => {
    const made = new CanvasSkin({
      widthDmm: mToDmm(widthM, distanceM),
      ...(heightM !== undefined && { heightDmm: mToDmm(heightM, distanceM) }),
      textScale,
      script: words.script,
      language: words.language,
      dir: words.dir,
      fontFamily: words.fontFamily,
      isBare: isScreen,
      pixelsPerDmm: PIXELS_PER_DMM,
      anisotropy: Math.min(8, capabilities.getMaxAnisotropy()),
      ...(drawImage && { drawImage }),
    })
    setSkin(made)
    // What is shown stays until something else can be shown in its stead.
    return () => {
      if (shown.current !== made) made.dispose()
    }
  }, [widthM, heightM, distanceM, textScale, words, isScreen, capabilities, drawImage])

  const material = useMemo(
    () =>
      new MeshBasicMaterial({
        // Replaced by the panel's own texture; from the start there is one, so that the program never changes.
        map: WHITE,
        toneMapped: false,
        transparent: !isScreen,
        // The canvas' colours come multiplied by their opacity, or its round corners would have dark rims.
        blending: isScreen ? NormalBlending : CustomBlending,
        blendSrc: OneFactor,
        blendDst: OneMinusSrcAlphaFactor,
      }),
    [isScreen],
  )
  const highlightMaterial = useMemo(
    () =>
      new MeshBasicMaterial({
        map: WHITE,
        toneMapped: false,
        transparent: true,
        opacity: HOVER_OPACITY,
        depthWrite: false,
      }),
    [],
  )
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => () => highlightMaterial.dispose(), [highlightMaterial])

  const point = (target: Target | undefined, by?: ThreeEvent<PointerEvent>): void => {
    const isDown = target !== undefined && target.id === downId.current
    if (!isDown) downId.current = undefined
    if (target?.id === hovered.current?.id && isDown === wasDown.current) return
    if (by && target?.isEnabled && target.id !== hovered.current?.id) targets.cue('hover', sourceOf(by))
    hovered.current = target
    wasDown.current = isDown
    const sign = highlight.current
    if (!sign || !shown.current) return
    sign.visible = target?.isEnabled ?? false
    if (target) {
      const widthDmm = mToDmm(widthM, distanceM)
      const { heightDmm } = shown.current
      sign.position.set(
        (target.x + target.width / 2) / widthDmm - 0.5,
        0.5 - (target.y + target.height / 2) / heightDmm,
        HIGHLIGHT_M,
      )
      sign.scale.set(target.width / widthDmm, target.height / heightDmm, 1)
    }
    highlightMaterial.opacity = isDown ? DOWN_OPACITY : HOVER_OPACITY
    invalidate()
  }

  const targetAt = (event: ThreeEvent<PointerEvent>): Target | undefined => {
    if (!mesh.current || !shown.current) return undefined
    // A touch brings no texture coordinates; the point serves all pointers alike.
    mesh.current.worldToLocal(local.copy(event.point))
    return shown.current.hit(local.x + 0.5, local.y + 0.5)
  }

  const pressAt = (target: Target | undefined, by: ThreeEvent<PointerEvent>): void => {
    if (!target || !shown.current) return
    targets.cue(target.isEnabled ? 'confirm' : 'error', sourceOf(by))
    if (!target.isEnabled) return
    const fired = shown.current.press(target.id)
    props.onArm?.(shown.current.armed)
    if (fired) props.onPress(fired)
    // What is under the pointer may be another button now.
    point(undefined)
    invalidate()
  }

  // Fonts come after the first frame; until then the panel says nothing rather than something in the wrong letters.
  useEffect(() => {
    if (!skin || !areFontsThere) return
    const hasDrawn = skin.show(panel, imageVersion)
    if (shown.current !== skin) {
      shown.current?.dispose()
      shown.current = skin
    }
    material.map = skin.texture
    if (mesh.current) {
      mesh.current.visible = true
      // Lets the head's slow press tell the buttons apart.
      mesh.current.name = `panel/${panel.id}`
      mesh.current.userData.whereIs = (id: string) => skin.whereIs(id)
      mesh.current.userData.dwellKey = (uv?: Vector2) => uv && skin.hit(uv.x, uv.y)?.id
    }
    if (hasDrawn && body.current) {
      const shownM = dmmToM(skin.heightDmm, distanceM)
      body.current.scale.set(widthM, shownM, 1)
      body.current.position.y = heightM === undefined ? -shownM / 2 : 0
      invalidate()
    }
  }, [skin, areFontsThere, panel, imageVersion, material, invalidate, widthM, heightM, distanceM])
  useEffect(
    () => () => {
      shown.current?.dispose()
      shown.current = undefined
    },
    [],
  )

  return (
    <group position={props.position ?? [0, 0, 0]} rotation={props.rotation ?? [0, 0, 0]}>
      <group ref={body}>
        <mesh
          ref={mesh}
          visible={false}
          geometry={PLANE}
          material={material}
          onPointerMove={(event) => {
            event.stopPropagation()
            leader.current ??= event.pointerId
            if (leader.current === event.pointerId) point(targetAt(event), event)
          }}
          onPointerLeave={(event) => {
            if (leader.current !== event.pointerId) return
            leader.current = undefined
            point(undefined)
          }}
          onPointerDown={(event) => {
            event.stopPropagation()
            leader.current = event.pointerId
            const target = targetAt(event)
            if (isTouch(event)) return pressAt(target, event)
            downId.current = target?.id
            point(target, event)
          }}
          onPointerUp={(event) => {
            event.stopPropagation()
            if (isTouch(event) || leader.current !== event.pointerId) return
            const target = targetAt(event)
            const isSame = target !== undefined && target.id === downId.current
            downId.current = undefined
            if (isSame) pressAt(target, event)
            else point(target, event)
          }}
        />
        <mesh
          ref={highlight}
          geometry={PLANE}
          material={highlightMaterial}
          visible={false}
          pointerEvents="none"
        />
      </group>
    </group>
  )
}

function sourceOf(event: ThreeEvent<PointerEvent>): XRInputSource | undefined {
  return (event as { pointerState?: PointerState }).pointerState?.inputSource
}

/** Whether a fingertip or controller tip touches in the world; a finger on glass is a DOM event and a press as a mouse's. */
function isTouch(event: ThreeEvent<PointerEvent>): boolean {
  return (
    !(event.nativeEvent instanceof MouseEvent) && (event as { pointerType?: string }).pointerType === 'touch'
  )
}
