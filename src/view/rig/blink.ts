import { Mesh, PlaneGeometry, ShaderMaterial } from 'three'
import { BLINK_IN_MS, BLINK_OUT_MS } from '#input/comfort.ts'

/** A blink of the eyes, under which the trainee is moved. */
export interface Blink {
  /** To be hung on the head; draws nothing while the eyes are open. */
  readonly mesh: Mesh<PlaneGeometry, ShaderMaterial>
  /** Closes the eyes, moves, opens them. A second move within a blink is made at once, in the dark. */
  readonly start: (move: () => void, nowMs: number) => void
  readonly advance: (nowMs: number) => void
}

/** Creates a blink; free its mesh's geometry and material. */
export function createBlink(): Blink {
  const uniforms = { uDark: { value: 0 } }
  const material = new ShaderMaterial({
    uniforms,
    // Fills the view whatever the lens, which differs between eyes.
    vertexShader: /* glsl */ `void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }`,
    fragmentShader: /* glsl */ `uniform float uDark; void main() { gl_FragColor = vec4(0.0, 0.0, 0.0, uDark); }`,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  })
  const mesh = new Mesh(new PlaneGeometry(2, 2), material)
  mesh.frustumCulled = false
  mesh.renderOrder = 2000
  mesh.visible = false
  mesh.raycast = () => undefined
  let startedAtMs = 0
  let moves: (() => void)[] = []
  return {
    mesh,
    start: (move, nowMs) => {
      moves.push(move)
      if (mesh.visible) return
      startedAtMs = nowMs
      mesh.visible = true
      uniforms.uDark.value = 0
    },
    advance: (nowMs) => {
      if (!mesh.visible) return
      const passedMs = nowMs - startedAtMs
      if (passedMs < BLINK_OUT_MS && moves.length > 0) {
        uniforms.uDark.value = passedMs / BLINK_OUT_MS
        return
      }
      if (moves.length > 0) {
        for (const move of moves) move()
        moves = []
        // However long the frame was, the eyes open only after the move has been drawn once in the dark.
        startedAtMs = nowMs - BLINK_OUT_MS
        uniforms.uDark.value = 1
        return
      }
      const light = (passedMs - BLINK_OUT_MS) / BLINK_IN_MS
      uniforms.uDark.value = Math.max(0, 1 - light)
      mesh.visible = light < 1
    },
  }
}
