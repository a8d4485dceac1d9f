import { builtIn, createBenches, folding } from '#view/tools/benches.ts'

/** At the foot of the bed, for all who work there. The bed's own anchor is as high as its mattress. */
const FOOT_OF_BED = folding('isolation_bedside', 1.05, 0.95)

/** By place, what tools lie on: the team brings folding tables. */
export const { lay, sideTables } = createBenches({
  duty: builtIn('duty_desk', 0, 1.15, 0.752),
  camera: builtIn('camera_officer', -0.1, 0.78, 0.762),
  declare: builtIn('declare_officer_1', -0.15, 0.82, 1.022),
  refusal: builtIn('refusal', 0.9, -0.05, 0.757, -90),
  ppe: folding('ppe_wall', -0.1, 0.75),
  donning: folding('mirror', -0.95, 0.3, 90),
  mirror: folding('mirror', -0.95, 0.3, 90),
  stairs: folding('officer-stairs_foot', 0.5, 0.72, -25),
  purser: folding('officer-purser', -0.8, 0.62),
  index: folding('row_34', -0.72, 0, 90),
  lavatory: folding('lav_left', -0.75, 0, 90),
  galley: builtIn('galley', 0, 1.1, 1.077),
  'isolation-door': folding('officer-ante', -0.62, 0.5, 90),
  isolation: FOOT_OF_BED,
  bedside: FOOT_OF_BED,
  sample: FOOT_OF_BED,
  medical: builtIn('officer-medical_doctor', -0.05, 0.85, 0.762, 50),
  ambulance: folding('ambulance_rear', -0.7, 0.7),
  // Under the observer's window: the way on to the second room stays free.
  'doffing-1': folding('doffing_1', 0.1, 0.97),
  clean: folding('corridor_clean', -0.5, 0.85, 0),
})
