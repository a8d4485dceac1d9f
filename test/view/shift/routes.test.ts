import { expect, test } from 'vitest'
import { findRoute } from '#view/shift/routes.ts'
import { ROUTES } from '#view/staging/express-mail/routes.ts'

test('what is near is walked to straight', () => {
  expect(findRoute(ROUTES, [0, 0], [1, 1])).toEqual([[1, 1]])
})

test('from the door to the exit one comes past the image room, and ends at the goal', () => {
  const route = findRoute(ROUTES, [-9.6, 5], [13.3, 11.3])
  expect(route.at(-1)).toEqual([13.3, 11.3])
  // The room stands in the corner x 7.4 to 12, z 2.4 to 10.4.
  let [x, z] = [-9.6, 5]
  for (const [toX, toZ] of route) {
    for (let i = 0; i <= 20; i++) {
      const [px, pz] = [x + ((toX - x) * i) / 20, z + ((toZ - z) * i) / 20]
      expect(px > 7.4 && px < 12 && pz > 2.4 && pz < 10.4).toBe(false)
    }
    ;[x, z] = [toX, toZ]
  }
})
