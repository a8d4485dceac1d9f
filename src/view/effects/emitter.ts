/** What a particle looks like: a soft puff, a tongue of flame, a streak along its way, a solid piece, a disc of light. */
export type ParticleShape = 'puff' | 'flame' | 'streak' | 'piece' | 'glow'

/** Red, green, blue (linear, 0 to 1; more glows) and opacity. */
export type Tint = readonly [red: number, green: number, blue: number, opacity: number]

/**
 * Particles of one kind. Where each is follows from its age alone, so nothing is kept between frames, an effect can
 * be shown at any time of a replay, and a frame costs the processor nothing.
 * Lengths in m, times in s, speeds in m/s; +Y is up.
 */
export interface Emitter {
  readonly shape: ParticleShape
  readonly count: number
  /** How long a particle lives. */
  readonly lifeS: number
  /** Half the size of the box that particles begin in. */
  readonly fromM: readonly [x: number, y: number, z: number]
  /** Mean speed at the beginning, and how much single ones differ from it, in every direction. */
  readonly speedMps: readonly [x: number, y: number, z: number]
  readonly scatterMps: number
  /** Upward acceleration: buoyancy above 0, weight below. */
  readonly liftMps2: number
  /** How soon a particle moves with the air, in 1/s. */
  readonly dragPerS: number
  /** Share of the wind that carries it, 0 to 1. */
  readonly windShare: number
  /** How far eddies push it aside over its life. */
  readonly eddyM: number
  readonly sizeM: readonly [first: number, last: number]
  readonly tint: readonly [first: Tint, last: Tint]
  /** How much of it is light rather than stuff, 0 to 1, first and last. */
  readonly glow: readonly [first: number, last: number]
  /** Bounces no lower than its ground. */
  readonly isOnGround?: true
  /** Bursts at once in the stead of flowing; each particle begins within so many seconds. */
  readonly burstS?: number
  /** Begins the later the farther out it starts: a front that runs outward at this speed. */
  readonly frontMps?: number
  /** The box stays about the viewer, most of it above the ground: rain. */
  readonly isAboutViewer?: true
}

/** How a leak's vapour is tinted. */
const WHITE_VAPOUR: readonly [Tint, Tint] = [
  [0.86, 0.88, 0.9, 0.3],
  [0.9, 0.92, 0.94, 0],
]

const smoke = (tint: readonly [Tint, Tint], scale: number): Emitter => ({
  shape: 'puff',
  count: 44,
  lifeS: 11,
  fromM: [0.5 * scale, 0.1, 0.5 * scale],
  speedMps: [0, 2.4, 0],
  scatterMps: 0.35,
  liftMps2: 0.5,
  dragPerS: 0.35,
  windShare: 1,
  eddyM: 1.6 * scale,
  sizeM: [1.1 * scale, 7.5 * scale],
  tint,
  glow: [0, 0],
})

const vapour = (tint: readonly [Tint, Tint]): Emitter => ({
  shape: 'puff',
  count: 40,
  lifeS: 14,
  fromM: [0.3, 0.05, 0.3],
  speedMps: [0, 0.15, 0],
  scatterMps: 0.55,
  liftMps2: -0.05,
  dragPerS: 0.5,
  windShare: 0.55,
  eddyM: 0.9,
  sizeM: [0.7, 4.2],
  tint,
  glow: [0, 0],
  isOnGround: true,
})

/**
 * Every effect, each from one to four kinds of particles. Their look was chosen by eye; how far a cloud really
 * reaches, and when a front arrives, is the engine's to say.
 */
export const EFFECTS = {
  'smoke-black': [
    smoke(
      [
        [0.015, 0.014, 0.013, 0.9],
        [0.12, 0.115, 0.11, 0],
      ],
      1,
    ),
  ],
  'smoke-white': [
    smoke(
      [
        [0.62, 0.63, 0.64, 0.62],
        [0.78, 0.79, 0.8, 0],
      ],
      0.6,
    ),
  ],
  'smoke-brown': [
    smoke(
      [
        [0.2, 0.075, 0.025, 0.75],
        [0.36, 0.2, 0.11, 0],
      ],
      0.8,
    ),
  ],
  'vapour-white': [vapour(WHITE_VAPOUR)],
  'vapour-chlorine': [
    vapour([
      [0.42, 0.5, 0.08, 0.4],
      [0.55, 0.62, 0.2, 0],
    ]),
  ],
  'vapour-brown': [
    vapour([
      [0.27, 0.1, 0.03, 0.42],
      [0.4, 0.21, 0.1, 0],
    ]),
  ],
  'leak-jet': [
    {
      shape: 'puff',
      count: 30,
      lifeS: 1.6,
      fromM: [0.02, 0.02, 0.02],
      speedMps: [0, 0.1, 2.6],
      scatterMps: 0.25,
      liftMps2: 0.1,
      dragPerS: 2.2,
      windShare: 0.8,
      eddyM: 0.15,
      sizeM: [0.05, 0.75],
      tint: [
        [0.85, 0.87, 0.88, 0.42],
        [0.9, 0.92, 0.93, 0],
      ],
      glow: [0, 0],
    },
  ],
  fire: [
    // The body, which has no shape of its own, and the tongues that lick out of it.
    {
      shape: 'puff',
      count: 36,
      lifeS: 0.8,
      fromM: [0.36, 0.05, 0.36],
      speedMps: [0, 1, 0],
      scatterMps: 0.3,
      liftMps2: 3.2,
      dragPerS: 0.6,
      windShare: 0.5,
      eddyM: 0.25,
      sizeM: [0.85, 0.3],
      tint: [
        [0.95, 0.28, 0.04, 0.5],
        [0.7, 0.06, 0.01, 0],
      ],
      glow: [0.7, 0.9],
    },
    {
      shape: 'flame',
      count: 40,
      lifeS: 0.65,
      fromM: [0.34, 0.1, 0.34],
      speedMps: [0, 1.5, 0],
      scatterMps: 0.3,
      liftMps2: 4,
      dragPerS: 0.6,
      windShare: 0.5,
      eddyM: 0.3,
      sizeM: [0.6, 0.3],
      tint: [
        [1, 0.4, 0.07, 0.34],
        [0.9, 0.12, 0.01, 0],
      ],
      glow: [0.85, 0.95],
    },
    {
      shape: 'streak',
      count: 14,
      lifeS: 1.8,
      fromM: [0.5, 0.2, 0.5],
      speedMps: [0, 2.2, 0],
      scatterMps: 0.8,
      liftMps2: 0.8,
      dragPerS: 0.5,
      windShare: 0.9,
      eddyM: 0.6,
      sizeM: [0.03, 0.02],
      tint: [
        [4, 1.6, 0.4, 1],
        [2, 0.4, 0.05, 0],
      ],
      glow: [1, 1],
    },
    smoke(
      [
        [0.05, 0.03, 0.02, 0.55],
        [0.16, 0.15, 0.14, 0],
      ],
      0.5,
    ),
  ],
  blast: [
    {
      shape: 'glow',
      count: 1,
      lifeS: 0.28,
      fromM: [0, 0, 0],
      speedMps: [0, 0, 0],
      scatterMps: 0,
      liftMps2: 0,
      dragPerS: 1,
      windShare: 0,
      eddyM: 0,
      sizeM: [26, 44],
      tint: [
        [9, 7.5, 5, 1],
        [3, 1.2, 0.3, 0],
      ],
      glow: [1, 1],
      burstS: 0,
    },
    {
      shape: 'puff',
      count: 60,
      lifeS: 2.2,
      fromM: [1.6, 0.8, 1.6],
      speedMps: [0, 12, 0],
      scatterMps: 15,
      liftMps2: 3,
      dragPerS: 3.2,
      windShare: 0.3,
      eddyM: 1,
      sizeM: [3.5, 9],
      tint: [
        [2.4, 0.9, 0.16, 0.95],
        [0.12, 0.04, 0.02, 0],
      ],
      // It covers what is behind it: light alone would be lost before a bright sky.
      glow: [0.3, 0.05],
      burstS: 0.12,
    },
    {
      shape: 'piece',
      count: 60,
      lifeS: 4.2,
      fromM: [0.8, 0.6, 0.8],
      speedMps: [0, 15, 0],
      scatterMps: 19,
      liftMps2: -9.81,
      dragPerS: 0.12,
      windShare: 0,
      eddyM: 0,
      sizeM: [0.6, 0.5],
      tint: [
        [0.07, 0.06, 0.055, 1],
        [0.05, 0.045, 0.04, 1],
      ],
      glow: [0, 0],
      isOnGround: true,
      burstS: 0.08,
    },
    {
      shape: 'puff',
      count: 110,
      lifeS: 6,
      fromM: [48, 0, 48],
      speedMps: [0, 1.4, 0],
      scatterMps: 0.5,
      liftMps2: -0.1,
      dragPerS: 1.1,
      windShare: 0.5,
      eddyM: 0.8,
      sizeM: [3, 11],
      tint: [
        [0.5, 0.45, 0.38, 0.32],
        [0.55, 0.5, 0.44, 0],
      ],
      glow: [0, 0],
      isOnGround: true,
      burstS: 0,
      frontMps: 343,
    },
    // The column that stays and leans away.
    {
      ...smoke(
        [
          [0.05, 0.045, 0.04, 0.9],
          [0.2, 0.19, 0.18, 0],
        ],
        2.4,
      ),
      count: 44,
      lifeS: 16,
      speedMps: [0, 5, 0],
      // What comes last is the stem of what went first.
      burstS: 7,
    },
  ],
  dust: [
    {
      shape: 'puff',
      count: 26,
      lifeS: 9,
      fromM: [1.4, 0.1, 1.4],
      speedMps: [0, 0.4, 0],
      scatterMps: 0.3,
      liftMps2: 0,
      dragPerS: 0.6,
      windShare: 0.8,
      eddyM: 0.8,
      sizeM: [0.8, 3],
      tint: [
        [0.55, 0.49, 0.41, 0.26],
        [0.6, 0.55, 0.47, 0],
      ],
      glow: [0, 0],
    },
  ],
  steam: [
    {
      shape: 'puff',
      count: 20,
      lifeS: 2.4,
      fromM: [0.12, 0.02, 0.12],
      speedMps: [0, 0.9, 0],
      scatterMps: 0.15,
      liftMps2: 0.6,
      dragPerS: 1.2,
      windShare: 0.8,
      eddyM: 0.25,
      sizeM: [0.16, 1],
      tint: [
        [0.92, 0.93, 0.95, 0.4],
        [0.96, 0.97, 0.98, 0],
      ],
      glow: [0, 0],
    },
  ],
  spray: [
    {
      shape: 'streak',
      count: 70,
      lifeS: 0.55,
      fromM: [0.01, 0.01, 0.01],
      speedMps: [0, 0.6, 5],
      scatterMps: 0.85,
      liftMps2: -9.81,
      dragPerS: 1.2,
      windShare: 0.3,
      eddyM: 0.02,
      sizeM: [0.03, 0.045],
      tint: [
        [0.85, 0.92, 1, 0.75],
        [0.85, 0.92, 1, 0.15],
      ],
      glow: [0.2, 0.1],
    },
    {
      shape: 'puff',
      count: 10,
      lifeS: 0.8,
      fromM: [0.02, 0.02, 0.02],
      speedMps: [0, 0.5, 4],
      scatterMps: 0.5,
      liftMps2: -1.5,
      dragPerS: 1.8,
      windShare: 0.8,
      eddyM: 0.1,
      sizeM: [0.06, 0.75],
      tint: [
        [0.88, 0.92, 0.96, 0.16],
        [0.9, 0.94, 0.98, 0],
      ],
      glow: [0, 0],
    },
  ],
  rain: [
    {
      shape: 'streak',
      count: 400,
      lifeS: 1.1,
      fromM: [6.5, 4, 6.5],
      speedMps: [0, -9, 0],
      scatterMps: 0.4,
      liftMps2: 0,
      dragPerS: 0.2,
      windShare: 0.9,
      eddyM: 0,
      sizeM: [0.016, 0.016],
      tint: [
        [0.72, 0.78, 0.86, 0.5],
        [0.72, 0.78, 0.86, 0.5],
      ],
      glow: [0.1, 0.1],
      isAboutViewer: true,
    },
  ],
} as const satisfies Readonly<Record<string, readonly Emitter[]>>

export type EffectId = keyof typeof EFFECTS

/** How many particles an effect takes. */
export function countParticles(id: EffectId): number {
  return EFFECTS[id].reduce((sum, { count }) => sum + count, 0)
}
