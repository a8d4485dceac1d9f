import type { PixelBox } from './map-frame.ts'

/** Where labels still have room: none may leave the map or lie on another. */
export interface LabelRoom {
  /** Takes the first of several places (middles) that is free; undefined when none is. */
  take(
    width: number,
    height: number,
    middles: readonly (readonly [x: number, y: number])[],
  ): readonly [x: number, y: number] | undefined
  /** Keeps labels away from a box. */
  block(box: PixelBox): void
}

/** Creates the room of a map on which nothing has been written. */
export function createLabelRoom(bounds: PixelBox): LabelRoom {
  const taken: PixelBox[] = []
  const isFree = ({ x, y, width, height }: PixelBox): boolean =>
    x >= bounds.x &&
    y >= bounds.y &&
    x + width <= bounds.x + bounds.width &&
    y + height <= bounds.y + bounds.height &&
    taken.every(
      (one) => x >= one.x + one.width || one.x >= x + width || y >= one.y + one.height || one.y >= y + height,
    )
  return {
    take: (width, height, middles) => {
      for (const [middleX, middleY] of middles) {
        const box = { x: middleX - width / 2, y: middleY - height / 2, width, height }
        if (!isFree(box)) continue
        taken.push(box)
        return [middleX, middleY]
      }
      return undefined
    },
    block: (box) => {
      taken.push(box)
    },
  }
}
