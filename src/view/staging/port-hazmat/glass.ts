import {
  BufferGeometry,
  Color,
  DoubleSide,
  Euler,
  Float32BufferAttribute,
  Matrix4,
  Mesh,
  Quaternion,
  ShaderMaterial,
  Vector3,
} from 'three'
import { createRandom, type Random } from '#scenario/random.ts'
import type { BrokenPane, Pane } from './panes.ts'

const SEED = 11
/** Corners of the outline of what has fallen out of a pane, and pieces of it that are seen to fall. How they look is [D]. */
const CORNERS = 18
const PIECES = 22
/** How far the broken pane is drawn before the whole one, in metres. */
const BEFORE_M = 0.02
/** How long a piece is, metres; how fast it is thrown with the wave and across it, m/s; how fast it tumbles, rad/s [D]. */
const PIECE_M = [0.04, 0.17] as const
const THROWN_MPS = [0.2, 2.4] as const
const ACROSS_MPS = 0.7
const TUMBLES_RAD_S = 9
const GRAVITY_MPS2 = 9.81
/** Pieces lie this far above the ground, each a little higher than the last. */
const LIES_M = 0.008

type Tint = readonly [r: number, g: number, b: number, a: number]
const HOLE: Tint = [0.006, 0.007, 0.008, 1]
const CRACK: Tint = [0.6, 0.68, 0.68, 0.75]
const EDGE: Tint = [0.62, 0.74, 0.72, 0.85]
const RIM: Tint = [0.3, 0.4, 0.4, 0.3]

const VERTEX = /* glsl */ `
uniform float sinceS;
attribute vec4 tint;
attribute vec3 at;      // where a piece lies in the end, or the corner itself of what stays in the frame
attribute vec3 speed;   // how it set out, m/s
attribute vec4 course;  // when it breaks and for how long it falls, in s; how fast it tumbles, rad/s, and which way
varying vec4 vTint;
void main() {
  float left = max(0.0, course.y - max(0.0, sinceS - course.x));
  float turn = course.z * left;
  vec3 axis = vec3(cos(course.w), 0.0, sin(course.w));
  vec3 corner = position * cos(turn) + cross(axis, position) * sin(turn) + axis * dot(axis, position) * (1.0 - cos(turn));
  // Backwards from where it lies: exact for any moment.
  vec3 landing = speed - vec3(0.0, ${GRAVITY_MPS2.toFixed(2)} * course.y, 0.0);
  vec3 world = at + corner - landing * left - vec3(0.0, ${(GRAVITY_MPS2 / 2).toFixed(3)} * left * left, 0.0);
  vTint = tint;
  gl_Position = sinceS < course.x ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * viewMatrix * vec4(world, 1.0);
}
`

const FRAGMENT = /* glsl */ `
uniform vec3 light;
varying vec4 vTint;
void main() {
  gl_FragColor = vec4(vTint.rgb * light, vTint.a);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`

/** Triangles as they are put together, three corners each. */
class Triangles {
  readonly #lists = { position: [], tint: [], at: [], speed: [], course: [] } as Record<string, number[]>

  /** Adds a triangle that stays where it is. */
  stay(corners: readonly Vector3[], tints: readonly Tint[], inS: number): void {
    for (const [i, corner] of corners.entries())
      this.#add([0, 0, 0], tints[i] ?? HOLE, corner.toArray(), [0, 0, 0], [inS, 0, 0, 0])
  }

  /** Adds a piece: its corners as it lies, about where it lies. */
  fall(
    corners: readonly (readonly [number, number, number])[],
    tint: Tint,
    at: Vector3,
    speed: Vector3,
    course: readonly [inS: number, fallsS: number, tumblesRadS: number, axisRad: number],
  ): void {
    for (const corner of corners) this.#add(corner, tint, at.toArray(), speed.toArray(), course)
  }

  writeTo(geometry: BufferGeometry): void {
    for (const [name, list] of Object.entries(this.#lists))
      geometry.setAttribute(
        name,
        new Float32BufferAttribute(list, name === 'tint' || name === 'course' ? 4 : 3),
      )
  }

  #add(
    position: readonly number[],
    tint: Tint,
    at: readonly number[],
    speed: readonly number[],
    course: readonly number[],
  ): void {
    for (const [name, values] of Object.entries({ position, tint, at, speed, course }))
      this.#lists[name]?.push(...values)
  }
}

const between = ({ unit }: Random, [least, most]: readonly [number, number]): number =>
  least + (most - least) * unit()

/** The frame of a pane: x along its width, z out of the house. */
function frameOf({ atM, yawDeg, pitchDeg }: Pane): Matrix4 {
  const rad = Math.PI / 180
  const turn = new Quaternion().setFromEuler(new Euler(pitchDeg * rad, yawDeg * rad, 0, 'YXZ'))
  return new Matrix4().compose(new Vector3(...atM), turn, new Vector3(1, 1, 1))
}

/** Draws what is left in the frame: teeth about the hole, and in a dark pane the hole itself and the cracks that run from it. */
function breakPane(triangles: Triangles, { pane, breaksInS }: BrokenPane, random: Random): void {
  const frame = frameOf(pane)
  const [halfW, halfH] = [pane.sizeM[0] / 2, pane.sizeM[1] / 2]
  const world = (x: number, y: number): Vector3 => new Vector3(x, y, BEFORE_M).applyMatrix4(frame)
  const angle = (i: number): number => ((i + 0.5) / CORNERS) * 2 * Math.PI
  const corners = Array.from({ length: CORNERS }, (_, i) => {
    const [x, y] = [Math.cos(angle(i)), Math.sin(angle(i))]
    const toFrame = 1 / Math.max(Math.abs(x) / halfW, Math.abs(y) / halfH)
    // Teeth and gaps by turns.
    const share = i % 2 === 0 ? between(random, [0.42, 0.76]) : between(random, [0.84, 0.97])
    return {
      rim: [x * toFrame, y * toFrame] as const,
      edge: [x * toFrame * share, y * toFrame * share] as const,
    }
  })
  const middle = world(0, 0)
  for (const [i, one] of corners.entries()) {
    const next = corners[(i + 1) % CORNERS] ?? one
    const [a, b] = [world(...one.edge), world(...next.edge)]
    const [rimA, rimB] = [world(...one.rim), world(...next.rim)]
    if (pane.isClear) {
      triangles.stay([a, rimA, b], [EDGE, RIM, EDGE], breaksInS)
      triangles.stay([b, rimA, rimB], [EDGE, RIM, RIM], breaksInS)
    } else {
      triangles.stay([middle, a, b], [HOLE, HOLE, HOLE], breaksInS)
      // A crack, thin where it ends at the frame; and the bright edge of the break.
      const beside = a.clone().lerp(b, 0.06)
      triangles.stay([a, beside, rimA], [CRACK, CRACK, CRACK], breaksInS)
      const inward = (corner: Vector3): Vector3 => corner.clone().lerp(middle, 0.05)
      triangles.stay([a, b, inward(a)], [EDGE, EDGE, EDGE], breaksInS)
      triangles.stay([b, inward(a), inward(b)], [EDGE, EDGE, EDGE], breaksInS)
    }
  }
}

/** Lets the pieces of a pane fall: thrown on with the wave, and to either side of the wall, as what swings back falls out. */
function dropPieces(
  triangles: Triangles,
  { pane, fromM: [fromX, fromZ], breaksInS }: BrokenPane,
  random: Random,
): void {
  const { groundM } = pane
  if (groundM === undefined) return
  const frame = frameOf(pane)
  const out = new Vector3().setFromMatrixColumn(frame, 2).setY(0).normalize()
  const onward = new Vector3(pane.atM[0] - fromX, 0, pane.atM[2] - fromZ).normalize()
  for (let i = 0; i < PIECES; i++) {
    const start = new Vector3(
      (random.unit() - 0.5) * 0.9 * pane.sizeM[0],
      (random.unit() - 0.5) * 0.9 * pane.sizeM[1],
      0.03,
    ).applyMatrix4(frame)
    // Two of three fall out of the house, where one sees them.
    const side = i % 3 === 0 ? -1 : 1
    const speed = onward.clone().multiplyScalar(between(random, [0, 0.5]) * THROWN_MPS[1])
    // Nothing goes back through the wall that it has come out of.
    const through = speed.dot(out) * side
    if (through < 0) speed.addScaledVector(out, -through * side)
    speed.addScaledVector(out, side * between(random, THROWN_MPS))
    speed.add(new Vector3(random.unit() - 0.5, 0, random.unit() - 0.5).multiplyScalar(2 * ACROSS_MPS))
    const restsM = groundM + LIES_M + 0.0004 * i
    const fallsS = Math.sqrt((2 * Math.max(0, start.y - restsM)) / GRAVITY_MPS2)
    const lies = start.addScaledVector(speed, fallsS).setY(restsM)
    const longM = between(random, PIECE_M)
    const [first, second] = [random.unit() * 2 * Math.PI, 1.6 + random.unit()]
    const corners = [first, first + second, first + second + 1.2 + 1.2 * random.unit()].map(
      (rad, k): readonly [number, number, number] => {
        const reachM = (k === 0 ? 1 : 0.35 + 0.4 * random.unit()) * longM
        return [Math.cos(rad) * reachM, 0, Math.sin(rad) * reachM]
      },
    )
    const shine = between(random, [0.45, 1.25])
    const [r, g, b] = EDGE
    triangles.fall(corners, [r * shine, g * shine, b * shine, between(random, [0.55, 0.9])], lies, speed, [
      breaksInS,
      fallsS,
      (random.unit() - 0.5) * 2 * TUMBLES_RAD_S,
      random.unit() * 2 * Math.PI,
    ])
  }
}

/**
 * The glass that an explosion has broken: holes, teeth and cracks in the frames, and pieces that fall and then lie
 * about. One draw call; each pane breaks when the wave reaches it, and where a piece is follows from the time alone.
 */
export class BrokenGlass {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  readonly #since = { value: 0 }
  readonly #light = { value: new Color(1, 1, 1) }

  constructor() {
    const material = new ShaderMaterial({
      name: 'broken-glass',
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { sinceS: this.#since, light: this.#light },
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
      polygonOffset: true,
      polygonOffsetFactor: -2,
      polygonOffsetUnits: -8,
    })
    this.mesh = new Mesh(new BufferGeometry(), material)
    this.mesh.name = 'broken-glass'
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 1
    this.break([])
  }

  /** Breaks some panes, and no others. */
  break(panes: readonly BrokenPane[]): void {
    const random = createRandom(SEED)
    const triangles = new Triangles()
    for (const broken of panes) {
      breakPane(triangles, broken, random)
      dropPieces(triangles, broken, random)
    }
    this.mesh.geometry.dispose()
    triangles.writeTo(this.mesh.geometry)
    this.mesh.visible = panes.length > 0
  }

  /** Sets how long ago the flash was, in s. */
  update(sinceS: number): void {
    this.#since.value = sinceS
  }

  /** Sets the colour of the light that falls on it. */
  setLight(light: Color): void {
    this.#light.value.copy(light)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
