import type { ToolStaging } from '#view/tools/tool-staging.ts'
import { sideTables } from './benches.ts'
import { toolShow } from './tool-show.ts'
import { TOOLS } from './tools.ts'

/** The tools of the port, and what they show. */
export const tools: ToolStaging = {
  sets: ['common', 'port-hazmat'],
  tools: TOOLS,
  sideTables,
  show: (tool, { state, nowMs, isFlashing }) => toolShow(tool, state, nowMs, isFlashing),
  displays: [],
  pieces: {},
}
