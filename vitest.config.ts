import { defineConfig } from 'vitest/config'

/** Thousands of whole runs or cases: minutes, and for the whole of a change rather than for each save of it. */
const LONG = 'test/**/*.long.test.ts'

/** Processes, sockets, signals, and measured speed: each file for itself. */
const APART = ['test/server/**/*.test.ts', 'test/bench/**/*.test.ts']

export default defineConfig({
  test: {
    // Left to itself, one core would stay idle: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [LONG, ...APART],
          testTimeout: 30_000,
          // Nothing here alters what others see, so each worker loads the modules once for all its files.
          pool: 'threads',
          isolate: false,
        },
      },
      { test: { name: 'apart', include: APART, testTimeout: 30_000 } },
      { test: { name: 'long', include: [LONG], testTimeout: 600_000 } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          // Software rendering on two cores: one browser at a time, and patience.
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
