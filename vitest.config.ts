import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/seeds/**'],
          testTimeout: 30_000,
        },
      },
      // Thousands of whole runs: minutes, and for the whole of a change rather than for each save of it.
      { test: { name: 'seeds', include: ['test/seeds/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.spec.ts'],
          // Software rendering on two cores: one browser at a time, and patience.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
