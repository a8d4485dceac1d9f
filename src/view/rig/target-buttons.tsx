import { useAttention, useTargets } from './targets-context.ts'
import './target-buttons.css'

/**
 * Stands beside the canvas: a real button for each target, laid over its picture by the desktop rig. `Tab`,
 * `Enter`, `Space`, the focus ring and the screen reader are then the browser's own. The mouse passes through to
 * the picture. Also says what is announced.
 */
export function TargetButtons({ label }: { readonly label: string }) {
  const targets = useTargets()
  const shown = useAttention((attention) => attention.targets)
  const hoveredId = useAttention((attention) => attention.hoveredId)
  const announcement = useAttention((attention) => attention.announcement)
  return (
    <>
      <fieldset className="rig-targets" aria-label={label}>
        {shown.map(({ id, label, isDisabled, activate }) => (
          <button
            key={id}
            type="button"
            ref={(element) => {
              if (element) targets.stands.set(id, element)
              return () => void targets.stands.delete(id)
            }}
            data-target={id}
            data-hovered={id === hoveredId || undefined}
            disabled={isDisabled}
            onFocus={() => targets.focus(id)}
            onBlur={() => targets.focus(undefined)}
            onClick={() => {
              targets.cue('confirm')
              activate('key')
            }}
          >
            <span>{label}</span>
          </button>
        ))}
      </fieldset>
      <output className="rig-announcement" aria-live="polite">
        {announcement}
      </output>
    </>
  )
}
