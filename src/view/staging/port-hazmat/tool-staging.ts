import type { ToolStaging } from '#view/tools/tool-staging.ts'
import { SIDE_TABLES } from './benches.ts'
import { toolShow } from './tool-show.ts'
import { TOOLS } from './tools.ts'

/** The tools of the port, and what they show. */
export const tools: ToolStaging = {
  sets: ['common', 'port-hazmat'],
  tools: TOOLS,
  sideTables: SIDE_TABLES,
  show: (tool, { state, nowMs, isFlashing }) => toolShow(tool, state, nowMs, isFlashing),
  displays: [],
  pieces: {},
}
