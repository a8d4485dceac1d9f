import { DataTexture, LinearFilter, LinearMipmapLinearFilter } from 'three'
import { createRandom } from '#scenario/random.ts'

/** Four tiles across, two down: clouds below; flame, streak, piece, glow above. Texels of one tile. */
const TILE_PX = 64
const COLUMNS = 4
const ROWS = 2
const SEED = 11

type Texel = readonly [brightness: number, opacity: number]

/** Makes smooth noise over the unit square, in 0..1, by adding octaves of interpolated lattices. */
function createNoise(unit: () => number): (x: number, y: number) => number {
  const octaves = [3, 6, 12, 24].map((size) => ({
    size,
    lattice: Float32Array.from({ length: (size + 1) * (size + 1) }, unit),
  }))
  return (x, y) => {
    let sum = 0
    let weight = 0
    octaves.forEach(({ size, lattice }, i) => {
      const [u, v] = [x * size, y * size]
      const [column, row] = [Math.min(size - 1, Math.floor(u)), Math.min(size - 1, Math.floor(v))]
      const ease = (t: number) => t * t * (3 - 2 * t)
      const [s, t] = [ease(u - column), ease(v - row)]
      const at = (c: number, r: number) => lattice[(row + r) * (size + 1) + column + c] ?? 0
      const value = (at(0, 0) * (1 - s) + at(1, 0) * s) * (1 - t) + (at(0, 1) * (1 - s) + at(1, 1) * s) * t
      sum += value / 1.8 ** i
      weight += 1 / 1.8 ** i
    })
    return sum / weight
  }
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** A cloud: round, its edge torn by noise, its light and shade from the same. */
function puff(noise: (x: number, y: number) => number) {
  return (x: number, y: number): Texel => {
    const radius = Math.hypot(x - 0.5, y - 0.5) * 2
    const torn = noise(x, y)
    const body = clamp((1 - radius + (torn - 0.5) * 0.9) * 1.9)
    return [clamp(0.25 + 1.1 * torn), body * body * (3 - 2 * body) * clamp((1 - radius) * 4)]
  }
}

function flame(noise: (x: number, y: number) => number) {
  return (x: number, y: number): Texel => {
    const width = 0.42 * Math.sin(Math.PI * Math.min(1, 0.12 + y * 0.95)) ** 0.8 * (1 - y * 0.55)
    const edge = clamp((width - Math.abs(x - 0.5 + (noise(x, y) - 0.5) * 0.34 * y)) * 7)
    return [1, edge * clamp(y * 7) * clamp((1 - y) * 3) * clamp(0.35 + noise(y, x))]
  }
}

const streak = (x: number, y: number): Texel => [
  1,
  clamp(1 - Math.abs(x - 0.5) * 2.4) ** 2 * clamp(Math.min(y, 1 - y) * 5),
]

function piece(unit: () => number) {
  const corners = Array.from({ length: 9 }, (_, i) => ({
    angle: (i / 9) * 2 * Math.PI,
    radius: 0.26 + 0.2 * unit(),
  }))
  return (x: number, y: number): Texel => {
    const turn = (Math.atan2(y - 0.5, x - 0.5) + 2 * Math.PI) % (2 * Math.PI)
    const i = Math.floor((turn / (2 * Math.PI)) * 9) % 9
    const share = (turn / (2 * Math.PI)) * 9 - i
    const radius = (corners[i]?.radius ?? 0) * (1 - share) + (corners[(i + 1) % 9]?.radius ?? 0) * share
    return [0.55 + 0.45 * y, clamp((radius - Math.hypot(x - 0.5, y - 0.5)) * TILE_PX)]
  }
}

const glow = (x: number, y: number): Texel => [1, clamp(1 - Math.hypot(x - 0.5, y - 0.5) * 2) ** 2.4]

/** Draws all shapes of particles into one picture; the same each time. Brightness in red, opacity in alpha. */
export function createParticleShapes(): DataTexture {
  const { unit } = createRandom(SEED)
  const clouds = Array.from({ length: COLUMNS }, () => puff(createNoise(unit)))
  const rows = [clouds, [flame(createNoise(unit)), streak, piece(unit), glow]]
  const [width, height] = [COLUMNS * TILE_PX, ROWS * TILE_PX]
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const draw = rows[Math.floor(y / TILE_PX)]?.[Math.floor(x / TILE_PX)]
      const [brightness, opacity] = draw?.(
        ((x % TILE_PX) + 0.5) / TILE_PX,
        ((y % TILE_PX) + 0.5) / TILE_PX,
      ) ?? [0, 0]
      data.fill(255 * clamp(brightness), (y * width + x) * 4, (y * width + x) * 4 + 3)
      data[(y * width + x) * 4 + 3] = 255 * opacity
    }
  const texture = new DataTexture(data, width, height)
  texture.generateMipmaps = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  // Streaks are long and thin: without this they are drawn from the smallest picture, which is nearly empty.
  texture.anisotropy = 8
  texture.needsUpdate = true
  return texture
}
