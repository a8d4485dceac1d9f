import { createBenches, folding } from '#view/tools/benches.ts'

/** One table for those who go out and for those who have. */
const AT_EXIT = folding('exit', -0.75, 0.3, 50)

/** By place, what tools lie on where the hall itself has nothing to lay them on. */
export const { onBench, sideTables } = createBenches({
  briefing: folding('entrance', 0.5, 0.95, -24),
  locker: folding('ppe', -0.42, 0.36),
  console: folding('seat', 1.02, 0.05, -70),
  monitor: folding('officer-monitor', -0.5, 0.42, 20),
  table: folding('table', 1.15, 0.3, -90),
  exit: AT_EXIT,
  assembly: AT_EXIT,
  evidence: folding('evidence', -0.62, 0.12, 40),
})
