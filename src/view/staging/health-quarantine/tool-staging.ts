import type { ToolStaging } from '#view/tools/tool-staging.ts'
import { sideTables } from './benches.ts'
import { DISPLAYS } from './displays.ts'
import { toolShow } from './tool-show.ts'
import { TOOLS } from './tools.ts'

/** The tools of the quarantine, and what they show. */
export const tools: ToolStaging = {
  sets: ['common', 'health-quarantine'],
  tools: TOOLS,
  sideTables,
  show: (tool, { state }) => toolShow(tool, state),
  displays: DISPLAYS,
  pieces: {},
}
