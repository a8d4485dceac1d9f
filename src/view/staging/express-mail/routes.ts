import type { FloorPoint, Routes } from '#view/shift/routes.ts'

/** The ways through the hall: round the lane and the table, past the image room, to the exit. */
export const ROUTES: Routes = {
  turns: {
    door: [-9.2, 4.4],
    entrance: [-5.4, 2.6],
    console: [-0.8, 2.6],
    table: [2.6, 3],
    passage: [6.5, 2.3],
    between: [6.9, 0.5],
    bay: [12.7, 0.9],
    corridor: [13.3, 3.4],
    lane: [14.4, 9.2],
    exit: [13.3, 11.4],
    police: [18.6, 9],
    store: [19.9, 11.2],
  },
  ways: [
    ['door', 'entrance'],
    ['entrance', 'console'],
    ['console', 'table'],
    ['table', 'passage'],
    ['passage', 'between'],
    ['between', 'bay'],
    ['bay', 'corridor'],
    ['corridor', 'lane'],
    ['lane', 'exit'],
    ['lane', 'police'],
    ['police', 'store'],
    ['exit', 'store'],
  ],
}

/** Where people come in. */
export const DOOR: FloorPoint = [-9.6, 5]
