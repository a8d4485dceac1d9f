import { type Camera, Color, type Scene, type WebGLRenderer, type WebGLRenderTarget } from 'three'

const clearColour = new Color()

/**
 * Renders into a target of our own, from zero unless told to go on, and leaves the renderer as it was; also while a headset
 * is presenting, whose cameras must not be used.
 */
export function renderApart(
  renderer: WebGLRenderer,
  scene: Scene,
  camera: Camera,
  target: WebGLRenderTarget,
  isClearing = true,
): void {
  const before = renderer.getRenderTarget()
  const isXrEnabled = renderer.xr.enabled
  const isAutoClearing = renderer.autoClear
  const clearAlpha = renderer.getClearAlpha()
  renderer.getClearColor(clearColour)
  renderer.xr.enabled = false
  renderer.autoClear = isClearing
  renderer.setClearColor(0, 0)
  renderer.setRenderTarget(target)
  renderer.render(scene, camera)
  // While presenting, a headset's own target may be touched only within its frame, which sets it anew.
  renderer.setRenderTarget(renderer.xr.isPresenting ? null : before)
  renderer.setClearColor(clearColour, clearAlpha)
  renderer.autoClear = isAutoClearing
  renderer.xr.enabled = isXrEnabled
}
