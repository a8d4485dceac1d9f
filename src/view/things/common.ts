import type { ThingKind } from './thing.ts'

/** Things that several places share. Figures of displays are those of the instrument's kind, not of a brand. */
export const COMMON: readonly ThingKind[] = [
  {
    id: 'smartphone',
    set: 'common',
    displays: {
      '': {
        look: 'oled',
        widthPx: 96,
        faces: {
          calling: {
            marks: [
              { text: '{name}', x: 50, y: 30, size: 7, align: 'centre', font: 'bold' },
              { text: '{time}', x: 50, y: 40, size: 6, align: 'centre' },
              { box: [36, 80, 28, 13], fill: '#d23a31' },
            ],
          },
        },
      },
    },
    states: { off: {}, calling: { example: { name: '120', time: '00:12' } } },
  },
]
