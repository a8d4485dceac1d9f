import type { ToolStaging } from '#view/tools/tool-staging.ts'
import { SIDE_TABLES } from './benches.ts'
import { cameraShow, seatMapShow, toolShow } from './tool-show.ts'
import { TOOLS } from './tools.ts'

/** The tools of the quarantine, and what they show. */
export const tools: ToolStaging = {
  sets: ['common', 'health-quarantine'],
  tools: TOOLS,
  sideTables: SIDE_TABLES,
  show: (tool, { state }) => toolShow(tool, state),
  displays: [
    { kind: 'fever_camera', node: 'D_thermal', show: ({ state }) => cameraShow(state) },
    { kind: 'seat_map', node: 'D_seatmap', show: ({ state }) => seatMapShow(state) },
  ],
  pieces: {},
}
