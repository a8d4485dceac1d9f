import type { Random } from './random.ts'
import { THREAT_CATEGORIES, type ThreatCategory } from './threat.ts'

/** Levels of difficulty in practice. Source: express-mail sheet §3 [D]. */
export const LEVELS = 20
/** So many hits in a row lead up a level, one miss down: the officer settles where 79 % are hits (sheet §3). */
export const HITS_TO_RISE = 3
/** Where a beginner starts. Design value. */
export const START_LEVEL = 4
/** A missed category comes back after so many targets; each hit then doubles the interval, until it is let go. */
const FIRST_INTERVAL = 2
const LAST_INTERVAL = 8

/** How an officer stands with one category. */
export interface Staircase {
  readonly level: number
  readonly hitsInRow: number
  /** Only while a miss is being repeated: the target with which the category is due again, and the interval to it. */
  readonly repeat?: { readonly dueAt: number; readonly interval: number }
}

/** How an officer stands with all categories, and how many targets were answered. */
export interface Staircases {
  readonly of: Readonly<Record<ThreatCategory, Staircase>>
  readonly targetCount: number
}

/** Names the parameter that says where a category begins. */
export function startLevelName(category: ThreatCategory): string {
  return `startLevel.${category}`
}

/** Returns the staircases of somebody who begins, each category at its level; a level that is none at the nearest. */
export function startStaircases(
  levelOf: (category: ThreatCategory) => number = () => START_LEVEL,
): Staircases {
  const start = (category: ThreatCategory): Staircase => ({
    level: Math.min(LEVELS, Math.max(1, Math.round(levelOf(category)))),
    hitsInRow: 0,
  })
  return {
    of: Object.fromEntries(
      THREAT_CATEGORIES.map((category) => [category, start(category)]),
    ) as Staircases['of'],
    targetCount: 0,
  }
}

/** Moves a category's staircase by a target that was found or missed, and plans when a missed one comes back. */
export function answerTarget(staircases: Staircases, category: ThreatCategory, isHit: boolean): Staircases {
  const { level, hitsInRow, repeat } = staircases.of[category]
  const targetCount = staircases.targetCount + 1
  const isRising = isHit && hitsInRow + 1 === HITS_TO_RISE
  const interval = isHit ? (repeat ? repeat.interval * 2 : LAST_INTERVAL + 1) : FIRST_INTERVAL
  return withStaircase(
    staircases,
    category,
    {
      level: isRising ? Math.min(LEVELS, level + 1) : isHit ? level : Math.max(1, level - 1),
      hitsInRow: isHit && !isRising ? hitsInRow + 1 : 0,
      ...(interval <= LAST_INTERVAL && { repeat: { dueAt: targetCount + interval, interval } }),
    },
    targetCount,
  )
}

/** Breaks a category's row of hits by a false alarm, so that nobody climbs by holding everything. */
export function answerFalseAlarm(staircases: Staircases, category: ThreatCategory): Staircases {
  const before = staircases.of[category]
  return withStaircase(staircases, category, { ...before, hitsInRow: 0 }, staircases.targetCount)
}

function withStaircase(
  { of }: Staircases,
  category: ThreatCategory,
  staircase: Staircase,
  targetCount: number,
): Staircases {
  return { of: { ...of, [category]: staircase }, targetCount }
}

/** Draws the category of the next target: the one most overdue after a miss, or any. */
export function drawCategory({ of, targetCount }: Staircases, random: Random): ThreatCategory {
  const drawn = random.pick(THREAT_CATEGORIES)
  const dueAt = (category: ThreatCategory): number => of[category].repeat?.dueAt ?? Infinity
  const mostOverdue = THREAT_CATEGORIES.reduce((first, next) => (dueAt(next) < dueAt(first) ? next : first))
  return dueAt(mostOverdue) <= targetCount + 1 ? mostOverdue : drawn
}
