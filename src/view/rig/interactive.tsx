import { type ThreeEvent, useThree } from '@react-three/fiber'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Group } from 'three'
import { DRAG_SLOP_PX } from '#input/comfort.ts'
import type { PointerState } from '#input/pointer.ts'
import type { Means } from '#input/targets.ts'
import { useTargets } from './targets-context.ts'

export interface InteractiveProps {
  /** Unlike any other in the scene. */
  readonly id: string
  /** What it is and does, in the trainee's language. */
  readonly label: string
  /** Once for each press, by whatever means. */
  readonly onActivate?: (means: Means) => void
  readonly onHover?: (isHovered: boolean) => void
  /** Place in the order of `Tab`, 0 by default. */
  readonly order?: number
  readonly isDisabled?: boolean
  /** Whether a drag on it is its own, for example to mark a region, and does not look around. */
  readonly isDraggable?: boolean
  /** Whether it is among what the keyboard steps through; a panel that also stands in the page is not. */
  readonly isFocusable?: boolean
  readonly children: ReactNode
}

/**
 * Makes what is inside it reachable alike by ray, touch, grab, dwell, mouse, finger and keyboard. A ray or mouse
 * activates when let go on the same thing, a fingertip at the moment it touches.
 */
export function Interactive(props: InteractiveProps) {
  const {
    id,
    label,
    order = 0,
    isDisabled = false,
    isFocusable = true,
    isDraggable = false,
    children,
  } = props
  const ref = useRef<Group>(null)
  const latest = useRef(props)
  const pointersOver = useRef(new Set<number>())
  const targets = useTargets()
  const invalidate = useThree((state) => state.invalidate)

  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!ref.current || !isFocusable) return
    const activate = (means: Means) => latest.current.onActivate?.(means)
    return targets.add({ id, label, order, isDisabled, object: ref.current, activate })
  }, [targets, id, label, order, isDisabled, isFocusable])

  const hover = (isHovered: boolean) => {
    latest.current.onHover?.(isHovered)
    invalidate()
    if (isHovered) targets.hover(id)
    else if (targets.getState().hoveredId === id) targets.hover(undefined)
  }

  // What is taken away or switched off under a pointer never sees it leave.
  useEffect(() => {
    const over = pointersOver.current
    return () => {
      over.clear()
      if (targets.getState().hoveredId === id) targets.hover(undefined)
    }
  }, [targets, id])

  const activate = (event: ThreeEvent<PointerEvent | MouseEvent>, means: Means) => {
    event.stopPropagation()
    if (!props.onActivate) return
    targets.cue('confirm', sourceOf(event))
    props.onActivate(means)
  }

  if (isDisabled) return <group ref={ref}>{children}</group>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: of three.js, not of the page; the keyboard has its button
    <group
      ref={ref}
      onPointerEnter={(event) => {
        const over = pointersOver.current
        over.add(event.pointerId)
        if (over.size > 1) return
        hover(true)
        targets.cue('hover', sourceOf(event))
      }}
      onPointerLeave={(event) => {
        const over = pointersOver.current
        over.delete(event.pointerId)
        if (over.size === 0) hover(false)
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
        if (isDraggable && isFromPage(event)) targets.isDragClaimed = true
        if (meansOf(event) === 'touch') activate(event, 'touch')
      }}
      onClick={(event) => {
        const means = meansOf(event)
        if (means === 'touch' || (means === 'mouse' && event.delta > DRAG_SLOP_PX)) return
        activate(event, means)
      }}
    >
      {children}
    </group>
  )
}

/** Whether an event comes from the page's mouse or finger and not from a pointer in the headset. */
function isFromPage(event: ThreeEvent<PointerEvent | MouseEvent>): boolean {
  return event.nativeEvent instanceof MouseEvent
}

function meansOf(event: ThreeEvent<PointerEvent | MouseEvent>): Means {
  if (isFromPage(event)) return 'mouse'
  // A fingertip on glass is called 'touch' too, but that one is of the page.
  const { pointerType } = event as unknown as { pointerType: Means }
  return pointerType
}

function sourceOf(event: ThreeEvent<PointerEvent | MouseEvent>): XRInputSource | undefined {
  return (event as { pointerState?: PointerState }).pointerState?.inputSource
}
