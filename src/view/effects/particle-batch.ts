import {
  BufferGeometry,
  Color,
  CustomBlending,
  DataTexture,
  Float32BufferAttribute,
  FloatType,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  NearestFilter,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RGBAFormat,
  ShaderMaterial,
  Vector3,
} from 'three'
import { createRandom } from '#scenario/random.ts'
import { EFFECTS, type EffectId, type Emitter, type ParticleShape } from './emitter.ts'
import { PARTICLE_FRAGMENT, PARTICLE_VERTEX, TEXELS_PER_EMITTER } from './particle-shader.ts'
import { createParticleShapes } from './particle-shapes.ts'

const SHAPES: readonly ParticleShape[] = ['puff', 'flame', 'streak', 'piece', 'glow']
const MOST_EMITTERS = 32
/** The row of particles that nobody uses: they live, but cannot be seen. */
const IDLE_ROW = MOST_EMITTERS
const SEED = 3
const FOREVER_S = 1e9

export interface EffectOptions {
  /** Where it comes from, world metres. */
  readonly at: Vector3
  /** Which way a jet or spray goes, about +Y from +Z. */
  readonly yawRad?: number
  /** Larger or smaller in all. */
  readonly scale?: number
  /** The air's own motion, world m/s. */
  readonly windMps?: Vector3
  /** When it begins, on the clock that `update` is given; long since when absent, so that it is in full flow. */
  readonly startS?: number
}

/** An effect that is being shown. */
export interface Effect {
  /** 0 is nothing to be seen, 1 the whole. */
  setStrength(strength: number): void
  setWind(windMps: Vector3): void
  moveTo(at: Vector3): void
  /** Lets nothing new arise from then on; what is in the air runs out. */
  stop(atS: number): void
  remove(): void
}

interface Slot {
  readonly row: number
  readonly first: number
  readonly emitter: Emitter
}

/**
 * Draws all particles of a place in one call. Where each is follows from the clock, so showing another moment of a
 * run is setting another time. Nothing is computed per frame but that time; effects change a row of a small table.
 */
export class ParticleBatch {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly #clock = { value: 0 }
  readonly #light = { value: new Color(1, 1, 1) }
  readonly #table: DataTexture
  readonly #shapes: DataTexture
  readonly #membership: InstancedBufferAttribute
  readonly #freeRows: number[] = Array.from({ length: MOST_EMITTERS }, (_, i) => MOST_EMITTERS - 1 - i)
  readonly #capacity: number
  /** Runs of particles in use, by their first. */
  readonly #taken = new Map<number, number>()

  /** Makes room for so many particles at once; those not in use cost a vertex each that is thrown away. */
  constructor(capacity: number) {
    this.#capacity = capacity
    this.#table = new DataTexture(
      new Float32Array(TEXELS_PER_EMITTER * (MOST_EMITTERS + 1) * 4).fill(
        1,
        TEXELS_PER_EMITTER * MOST_EMITTERS * 4 + 12,
        TEXELS_PER_EMITTER * MOST_EMITTERS * 4 + 15,
      ),
      TEXELS_PER_EMITTER,
      MOST_EMITTERS + 1,
      RGBAFormat,
      FloatType,
    )
    this.#table.minFilter = this.#table.magFilter = NearestFilter
    this.#table.needsUpdate = true
    this.#shapes = createParticleShapes()
    const square = new BufferGeometry()
    square.setAttribute(
      'position',
      new Float32BufferAttribute([-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0], 3),
    )
    square.setIndex([0, 1, 2, 0, 2, 3])
    const geometry = new InstancedBufferGeometry()
    geometry.index = square.index
    geometry.setAttribute('position', square.getAttribute('position'))
    const { unit } = createRandom(SEED)
    geometry.setAttribute(
      'chance',
      new InstancedBufferAttribute(Float32Array.from({ length: capacity * 4 }, unit), 4),
    )
    this.#membership = new InstancedBufferAttribute(new Float32Array(capacity * 2), 2)
    geometry.setAttribute('membership', this.#membership)
    geometry.instanceCount = 0
    const material = new ShaderMaterial({
      name: 'particles',
      vertexShader: PARTICLE_VERTEX,
      fragmentShader: PARTICLE_FRAGMENT,
      uniforms: {
        emitters: { value: this.#table },
        shapes: { value: this.#shapes },
        nowS: this.#clock,
        light: this.#light,
      },
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.name = 'particles'
    this.mesh.frustumCulled = false
    // Over everything that is solid, under the panels.
    this.mesh.renderOrder = 5
    this.mesh.visible = false
  }

  /** Shows an effect; throws where there is no room left, for that is ours to plan. */
  show(id: EffectId, { at, yawRad = 0, scale = 1, windMps, startS = -100 }: EffectOptions): Effect {
    const slots = EFFECTS[id].map((emitter: Emitter) => this.#take(emitter))
    const data = this.#table.image.data as Float32Array
    const write = (slot: Slot, texel: number, ...values: number[]): void => {
      data.set(values, (slot.row * TEXELS_PER_EMITTER + texel) * 4)
      this.#table.needsUpdate = true
    }
    const setWind = (wind: Vector3): void => {
      for (const slot of slots) {
        const { windShare, dragPerS } = slot.emitter
        write(slot, 2, wind.x * windShare, wind.y * windShare, wind.z * windShare, dragPerS)
      }
    }
    const moveTo = (point: Vector3): void => {
      for (const slot of slots) write(slot, 0, point.x, point.y, point.z, SHAPES.indexOf(slot.emitter.shape))
    }
    const setTime = (strength: number, stopS: number): void => {
      for (const slot of slots) write(slot, 3, slot.emitter.lifeS, startS, stopS, strength)
    }
    let strength = 1
    let stopS = FOREVER_S
    const [sine, cosine] = [Math.sin(yawRad), Math.cos(yawRad)]
    for (const slot of slots) {
      const { emitter } = slot
      const [x, y, z] = emitter.speedMps
      write(
        slot,
        1,
        (x * cosine + z * sine) * scale,
        y * scale,
        (z * cosine - x * sine) * scale,
        emitter.scatterMps * scale,
      )
      write(
        slot,
        4,
        emitter.sizeM[0] * scale,
        emitter.sizeM[1] * scale,
        emitter.eddyM * scale,
        emitter.liftMps2,
      )
      write(slot, 5, ...emitter.tint[0])
      write(slot, 6, ...emitter.tint[1])
      write(
        slot,
        7,
        emitter.burstS ?? -1,
        emitter.isOnGround ? 1 : 0,
        emitter.isAboutViewer ? 1 : 0,
        emitter.frontMps ?? 0,
      )
      const [halfX, halfY, halfZ] = emitter.fromM
      write(slot, 8, halfX * scale, halfY * scale, halfZ * scale, 0)
      write(slot, 9, ...emitter.glow, 0, 0)
    }
    moveTo(at)
    setWind(windMps ?? new Vector3())
    setTime(strength, stopS)
    this.#count()
    return {
      setStrength: (to) => {
        strength = to
        setTime(strength, stopS)
      },
      setWind,
      moveTo,
      stop: (atS) => {
        stopS = atS
        setTime(strength, stopS)
      },
      remove: () => {
        for (const { row, first, emitter } of slots) {
          this.#freeRows.push(row)
          this.#taken.delete(first)
          for (let i = 0; i < emitter.count; i++) this.#membership.setX(first + i, IDLE_ROW)
        }
        this.#membership.needsUpdate = true
        this.#count()
      },
    }
  }

  /** Sets the clock, in s. */
  update(nowS: number): void {
    this.#clock.value = nowS
  }

  /** Sets the colour of the light that falls on what does not glow. */
  setLight(light: Color): void {
    this.#light.value.copy(light)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.#table.dispose()
    this.#shapes.dispose()
  }

  /** Takes a row of the table and the first run of free particles that is long enough. */
  #take(emitter: Emitter): Slot {
    const row = this.#freeRows.pop()
    let first = 0
    for (const [start, end] of [...this.#taken].sort(([a], [b]) => a - b)) {
      if (start - first >= emitter.count) break
      first = end
    }
    if (row === undefined || first + emitter.count > this.#capacity)
      throw new Error(
        `particles: no room for ${emitter.count} more of ${this.#capacity}, or all ${MOST_EMITTERS} emitters are in use`,
      )
    this.#taken.set(first, first + emitter.count)
    for (let i = 0; i < emitter.count; i++) this.#membership.setXY(first + i, row, (i + 0.5) / emitter.count)
    this.#membership.needsUpdate = true
    return { row, first, emitter }
  }

  #count(): void {
    const end = Math.max(0, ...this.#taken.values())
    this.mesh.geometry.instanceCount = end
    this.mesh.visible = end > 0
  }
}
