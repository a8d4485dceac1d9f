import { BufferAttribute, BufferGeometry, Color, DoubleSide, Mesh, ShaderMaterial, Vector3 } from 'three'

/**
 * A ray with the mark where it ends, in one draw: a ribbon along a throw that always faces the eye (without
 * gravity a straight ray), and a disc that lies on what is met. World coordinates throughout.
 */
export interface Beam {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  readonly start: Vector3
  readonly velocity: Vector3
  /** Length of the throw; 0 draws no ribbon. */
  readonly lengthS: { value: number }
  /** 0 for a ray, 9.81 for a teleport. */
  readonly gravityMPS2: { value: number }
  /** How much the far end fades away, 0 to 1. */
  readonly fade: { value: number }
  readonly end: Vector3
  /** Across and up the disc, each as long as its radius; zero draws no disc. */
  readonly discX: Vector3
  readonly discY: Vector3
  readonly disc: { value: number }
  /** How much of the ring is filled, 0 to 1. */
  readonly progress: { value: number }
  readonly color: Color
}

/** What the mark says: a free end, a thing that can be pressed, a press, a landing, a spot to go to. */
export const DISC = { dot: 0, target: 1, pressed: 2, landing: 3, spot: 4 } as const

const SEGMENTS = 24
const RIBBON = 0
const PLATE = 1

/** Corners as (along, across, part): first the ribbon's pairs, then the disc's square. */
function createBeamGeometry(): BufferGeometry {
  const corners: number[] = []
  const triangles: number[] = []
  for (let i = 0; i <= SEGMENTS; i++) {
    corners.push(i / SEGMENTS, -1, RIBBON, i / SEGMENTS, 1, RIBBON)
    if (i < SEGMENTS) {
      const at = i * 2
      triangles.push(at, at + 1, at + 2, at + 1, at + 3, at + 2)
    }
  }
  const plate = corners.length / 3
  corners.push(-1, -1, PLATE, 1, -1, PLATE, -1, 1, PLATE, 1, 1, PLATE)
  triangles.push(plate, plate + 1, plate + 2, plate + 1, plate + 3, plate + 2)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
  geometry.setIndex(triangles)
  return geometry
}

const vertexShader = /* glsl */ `
uniform vec3 uStart;
uniform vec3 uVelocity;
uniform float uLengthS;
uniform float uGravity;
uniform vec3 uEnd;
uniform vec3 uDiscX;
uniform vec3 uDiscY;
varying vec2 vAt;
varying float vPart;

vec3 onThrow(float t) {
  return uStart + uVelocity * t - vec3(0.0, 0.5 * uGravity * t * t, 0.0);
}

void main() {
  vPart = position.z;
  vAt = position.xy;
  vec3 seen;
  if (vPart < 0.5) {
    float t = position.x * uLengthS;
    seen = (viewMatrix * vec4(onThrow(t), 1.0)).xyz;
    vec3 along = (viewMatrix * vec4(uVelocity - vec3(0.0, uGravity * t, 0.0), 0.0)).xyz;
    vec3 across = normalize(cross(along, seen) + vec3(1e-9));
    // 3 mm at hand, and never thinner than 2.2 mm at a metre appears, or it flickers far away.
    seen += across * position.y * max(0.003, 0.0022 * -seen.z);
  } else {
    seen = (viewMatrix * vec4(uEnd + uDiscX * position.x + uDiscY * position.y, 1.0)).xyz;
    // A little nearer to the eye than what it lies on.
    seen *= 0.992;
  }
  gl_Position = projectionMatrix * vec4(seen, 1.0);
}
`

const fragmentShader = /* glsl */ `
uniform vec3 uColor;
uniform float uFade;
uniform float uDisc;
uniform float uProgress;
varying vec2 vAt;
varying float vPart;

// A soft-edged ring of a half width around a radius.
float ring(float r, float radius, float halfWidth, float soft) {
  return 1.0 - smoothstep(halfWidth - soft, halfWidth + soft, abs(r - radius));
}

void main() {
  vec4 paint;
  if (vPart < 0.5) {
    // A bright core in a dark sleeve shows on white walls as on dark machines.
    float side = abs(vAt.y);
    float core = 1.0 - smoothstep(0.35, 0.55, side);
    float sleeve = 1.0 - smoothstep(0.6, 1.0, side);
    float reach = smoothstep(0.0, 0.06, vAt.x) * (1.0 - uFade * smoothstep(0.3, 1.0, vAt.x));
    paint = vec4(mix(vec3(0.02, 0.04, 0.06), uColor, core), max(core * 0.95, sleeve * 0.45) * reach);
  } else {
    float r = length(vAt);
    float soft = fwidth(r) + 0.005;
    float light = 0.0;
    float dark = 0.0;
    if (uDisc < 0.5) {
      light = 1.0 - smoothstep(0.42 - soft, 0.42 + soft, r);
      dark = 1.0 - smoothstep(0.62 - soft, 0.62 + soft, r);
    } else if (uDisc < 1.5) {
      light = max(ring(r, 0.72, 0.1, soft), 1.0 - smoothstep(0.26 - soft, 0.26 + soft, r));
      dark = max(ring(r, 0.72, 0.2, soft), 1.0 - smoothstep(0.38 - soft, 0.38 + soft, r));
    } else if (uDisc < 2.5) {
      light = 1.0 - smoothstep(0.6 - soft, 0.6 + soft, r);
      dark = 1.0 - smoothstep(0.75 - soft, 0.75 + soft, r);
    } else {
      float wash = (1.0 - smoothstep(0.9, 0.92, r)) * (uDisc < 3.5 ? 0.18 : 0.1);
      light = max(ring(r, 0.84, 0.045, soft), wash);
      dark = ring(r, 0.84, 0.085, soft) * 0.6;
      if (uDisc < 3.5) {
        // Points the way one will face.
        vec2 tip = vec2(abs(vAt.x), vAt.y - 0.5);
        float chevron = abs(tip.y + tip.x * 0.8) / 1.28;
        float inside = step(tip.x, 0.36);
        light = max(light, (1.0 - smoothstep(0.06 - soft, 0.06 + soft, chevron)) * inside);
      }
    }
    if (uProgress > 0.0) {
      float turn = fract(atan(vAt.x, vAt.y) / 6.2831853 + 1.0);
      float filled = ring(r, 0.84, 0.12, soft);
      light = max(light, filled * step(turn, uProgress));
      dark = max(dark, filled * 0.8);
    }
    paint = vec4(mix(vec3(0.02, 0.04, 0.06), uColor, light), max(light * 0.95, dark * 0.55));
  }
  if (paint.a < 0.01) discard;
  gl_FragColor = paint;
  #include <colorspace_fragment>
}
`

/** Creates a beam; `disposeBeam` frees it. All beams share one program. */
export function createBeam(): Beam {
  const beam = {
    start: new Vector3(),
    velocity: new Vector3(0, 0, -1),
    end: new Vector3(),
    discX: new Vector3(),
    discY: new Vector3(),
    color: new Color('white'),
    lengthS: { value: 0 },
    gravityMPS2: { value: 0 },
    fade: { value: 0 },
    disc: { value: DISC.dot as number },
    progress: { value: 0 },
  }
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms: {
      uStart: { value: beam.start },
      uVelocity: { value: beam.velocity },
      uLengthS: beam.lengthS,
      uGravity: beam.gravityMPS2,
      uFade: beam.fade,
      uEnd: { value: beam.end },
      uDiscX: { value: beam.discX },
      uDiscY: { value: beam.discY },
      uDisc: beam.disc,
      uProgress: beam.progress,
      uColor: { value: beam.color },
    },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    forceSinglePass: true,
    toneMapped: false,
  })
  const mesh = new Mesh(createBeamGeometry(), material)
  mesh.frustumCulled = false
  mesh.matrixAutoUpdate = false
  mesh.renderOrder = 1000
  mesh.pointerEvents = 'none'
  // Its corners are no places; the shader makes them so.
  mesh.raycast = () => undefined
  return { mesh, ...beam }
}

/** Frees what a beam holds on the GPU. */
export function disposeBeam({ mesh }: Beam): void {
  mesh.geometry.dispose()
  mesh.material.dispose()
}

const normal = new Vector3()
const UP = new Vector3(0, 1, 0)
const FORWARD = new Vector3(0, 0, -1)

/** Lays the disc on a surface: `along` is where its upper edge points when the surface is level. */
export function layDisc(
  beam: Beam,
  at: Vector3,
  surfaceNormal: Vector3,
  radiusM: number,
  along?: Vector3,
): void {
  normal.copy(surfaceNormal).normalize()
  beam.end.copy(at)
  beam.discY
    .copy(along ?? (Math.abs(normal.y) > 0.9 ? FORWARD : UP))
    .projectOnPlane(normal)
    .normalize()
  beam.discX.crossVectors(beam.discY, normal).normalize().multiplyScalar(radiusM)
  beam.discY.multiplyScalar(radiusM)
}

/** Takes the disc away. */
export function liftDisc(beam: Beam): void {
  beam.discX.setScalar(0)
  beam.discY.setScalar(0)
}
