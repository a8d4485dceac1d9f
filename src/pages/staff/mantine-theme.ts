import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The navy of the house, from light to dark; the eighth is the one that things are filled with. */
const navy: MantineColorsTuple = [
  '#eef2f8',
  '#dbe3ef',
  '#b6c6de',
  '#8ea6cc',
  '#5f7fb2',
  '#3c619b',
  '#264b85',
  '#14315c',
  '#102748',
  '#0b1c35',
]

/** Mantine in the house's look. */
export const mantineTheme = createTheme({
  colors: { navy },
  primaryColor: 'navy',
  primaryShade: 7,
  fontFamily: 'var(--font), system-ui, sans-serif',
  headings: { fontFamily: 'var(--font), system-ui, sans-serif', fontWeight: '700' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  black: '#15202f',
})
