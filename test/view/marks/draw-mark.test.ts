import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { HAZARD_MARKS, ORANGE_PANELS } from '#scenario/hazard-marks.ts'
import { drawMark, drawOrangePanel, type MarkDrawing, orangePanelId } from '#view/marks/draw-mark.ts'
import { en } from '#view/marks/text.en.ts'
import { zh } from '#view/marks/text.zh.ts'

const PX = 96

async function pixelsOf({ svg, width, height }: MarkDrawing) {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(PX, PX, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({
      resolveWithObject: true,
    })
  const at = (x: number, y: number): number[] => {
    const i =
      4 *
      (Math.round((y / height) * (info.height - 1)) * info.width + Math.round((x / width) * (info.width - 1)))
    return [...data.subarray(i, i + 4)]
  }
  return { at, data }
}

/** The classes and divisions of the IMDG Code that have a label of their own. */
const DIVISIONS = [
  '1.1',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2.1',
  '2.2',
  '2.3',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
]
const CLASSES = [...DIVISIONS, '6.1', '6.2', '7', '8', '9']

describe('the marks', () => {
  test('are there for every class, with an id of their own', () => {
    const placards = HAZARD_MARKS.filter((mark) => mark.kind === 'placard')
    expect([...new Set(placards.map((mark) => mark.class))]).toEqual(CLASSES)
    expect(HAZARD_MARKS.filter(({ kind }) => kind === 'ghs')).toHaveLength(9)
    expect(new Set(HAZARD_MARKS.map(({ id }) => id)).size).toBe(HAZARD_MARKS.length)
  })

  test('have a name in both languages', () => {
    for (const { id } of HAZARD_MARKS)
      for (const words of [en, zh]) expect(words[`mark.${id}`], id).toBeTruthy()
    expect(Object.keys(zh)).toEqual(Object.keys(en))
  })

  test.each(HAZARD_MARKS.map((mark) => [mark.id, drawMark(mark)] as const))(
    '%s is a picture with ink on it',
    async (_, drawing) => {
      const { data } = await pixelsOf(drawing)
      const shades = new Set<number>()
      for (let i = 0; i < data.length; i += 4)
        if ((data[i + 3] ?? 0) > 200)
          shades.add(((data[i] ?? 0) >> 6) * 16 + ((data[i + 1] ?? 0) >> 6) * 4 + ((data[i + 2] ?? 0) >> 6))
      expect(shades.size).toBeGreaterThan(1)
    },
  )

  test('keep their grounds: yellow over white for class 7, white over black for class 8, white over red for 4.2', async () => {
    const groundOf = async (id: string) => {
      const mark = HAZARD_MARKS.find((one) => one.id === id)
      if (!mark) throw new Error(`no mark "${id}"`)
      const { at } = await pixelsOf(drawMark(mark))
      return { upper: at(42, 80), lower: at(60, 130), outside: at(6, 6) }
    }
    const seven = await groundOf('class-7')
    expect(seven.upper).toEqual([249, 214, 22, 255])
    expect(seven.lower).toEqual([251, 251, 248, 255])
    expect(seven.outside[3]).toBe(0)
    const eight = await groundOf('class-8')
    expect(eight.lower).toEqual([20, 20, 20, 255])
    const selfHeating = await groundOf('class-4.2')
    expect(selfHeating.lower).toEqual([216, 35, 42, 255])
  })
})

describe('orange panels', () => {
  test.each(ORANGE_PANELS.map((panel) => [orangePanelId(panel), panel] as const))(
    '%s shows its numbers',
    (_, panel) => {
      const { svg, width, height } = drawOrangePanel(panel)
      expect(panel.unNumber).toMatch(/^\d{4}$/)
      expect(svg).toContain(`>${panel.unNumber}<`)
      if (panel.hazardNumber) expect(svg).toContain(`>${panel.hazardNumber}<`)
      expect([width, height]).toEqual(panel.hazardNumber ? [400, 300] : [300, 120])
    },
  )
})
