import type { Routes } from '#view/shift/routes.ts'

/** The ways over the yard: from the gate down the main road and over the apron, round the ends of the stacks. */
export const ROUTES: Routes = {
  turns: {
    gate: [16, -142],
    office: [33, -134],
    north: [24, -110],
    crossing: [26, -60],
    service: [24, -14],
    doors: [12, -1],
    south: [20, 20],
    apron: [60, -60],
    post: [92, -92],
    observe: [92, -42],
  },
  ways: [
    ['gate', 'office'],
    ['gate', 'north'],
    ['office', 'north'],
    ['north', 'crossing'],
    ['crossing', 'service'],
    ['service', 'doors'],
    ['service', 'south'],
    ['crossing', 'apron'],
    ['north', 'apron'],
    ['apron', 'service'],
    ['apron', 'post'],
    ['apron', 'observe'],
    ['observe', 'service'],
    ['observe', 'post'],
  ],
}
