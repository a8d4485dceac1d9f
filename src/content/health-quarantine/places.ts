import type { Place } from '#scenario/scenario.ts'

const at = (id: string, anchor: string): Place => ({ id, anchor })

/** Where one can stand: duty room and hall, donning room, stand and cabin, then isolation to clean corridor. */
export const places: Place[] = [
  at('duty', 'duty_desk'),
  at('board', 'duty_board'),
  at('map', 'duty_map'),
  at('hall', 'hall_overview'),
  at('camera', 'camera_officer'),
  at('declare', 'declare_officer_1'),
  at('refusal', 'refusal'),
  at('ppe', 'ppe_wall'),
  at('donning', 'donning'),
  at('mirror', 'mirror'),
  at('stairs', 'stairs_foot'),
  at('door', 'cabin_door'),
  at('purser', 'purser'),
  at('pa', 'pa'),
  at('row-36', 'row_36'),
  at('index', 'row_34'),
  at('lavatory', 'lav_left'),
  at('galley', 'galley'),
  at('corridor', 'corridor_dirty_west'),
  at('isolation-door', 'ante'),
  at('gauge', 'gauge'),
  at('isolation', 'isolation_doctor'),
  at('bedside', 'isolation_bedside'),
  at('sample', 'isolation_sample'),
  at('medical', 'medical_doctor'),
  at('ambulance', 'ambulance_rear'),
  at('doffing-1', 'doffing_1'),
  at('doffing-2', 'doffing_2'),
  at('clean', 'corridor_clean'),
]
