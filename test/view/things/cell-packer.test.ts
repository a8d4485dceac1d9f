import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Cell, CellPacker } from '#view/things/cell-packer.ts'

const SIZE = 256
const GAP = 4

function overlap(a: Cell, b: Cell): boolean {
  return (
    a.x < b.x + b.width + GAP &&
    b.x < a.x + a.width + GAP &&
    a.y < b.y + b.height + GAP &&
    b.y < a.y + a.height + GAP
  )
}

it('never lets two cells come nearer than the gap, whatever is taken and given', () => {
  const side = fc.integer({ min: 1, max: 120 })
  fc.assert(
    fc.property(fc.array(fc.tuple(side, side, fc.boolean()), { maxLength: 60 }), (requests) => {
      const packer = new CellPacker(SIZE, GAP)
      const held: Cell[] = []
      for (const [width, height, gives] of requests) {
        const old = gives ? held.shift() : undefined
        if (old) packer.give(old)
        const cell = packer.take(width, height)
        if (!cell) continue
        expect([cell.width, cell.height]).toEqual([width, height])
        expect(Math.min(cell.x, cell.y)).toBeGreaterThanOrEqual(GAP)
        expect(Math.max(cell.x + width, cell.y + height)).toBeLessThanOrEqual(SIZE - GAP)
        expect(held.some((other) => overlap(cell, other))).toBe(false)
        held.push(cell)
      }
    }),
  )
})

it('fills the square with equal cells', () => {
  const packer = new CellPacker(SIZE, GAP)
  const cells = Array.from({ length: 16 }, () => packer.take(59, 59))
  expect(cells.every(Boolean)).toBe(true)
  expect(packer.take(59, 59)).toBeUndefined()
})

it('is as empty as before when all has been given back', () => {
  const packer = new CellPacker(SIZE, GAP)
  const cells = [80, 40, 120, 60].map((side) => packer.take(side, side / 2) as Cell)
  for (const cell of cells.reverse()) packer.give(cell)
  expect(packer.take(SIZE - 2 * GAP, SIZE - 2 * GAP)).toBeDefined()
})
