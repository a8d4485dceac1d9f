import { useEffect } from 'react'
import { Color } from 'three'
import type { ShiftPlace } from '#view/place/shift-place.ts'

/** The panorama alone leaves what is drawn without it dimmer than what is baked about it. */
const LIGHT = 1.5

/** Keeps something lit as the yard is, now and whenever its light changes. */
export function useYardLight(place: ShiftPlace, lit: { setLight(light: Color): void }): void {
  useEffect(() => {
    const light = (): void => {
      const [r, g, b] = place.probes.mean
      lit.setLight(new Color(r, g, b).multiplyScalar(LIGHT))
    }
    light()
    return place.lit.subscribe(light)
  }, [lit, place])
}
