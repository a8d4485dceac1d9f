import type { ScreenLayout } from '#view/xray/screen-mapping.ts'

/** The monitor's own size in metres, and the square of it that holds the image; the keys stand beside it. */
export const MONITOR = { widthM: 0.6, heightM: 0.34, imageM: 0.33 } as const
export const MONITOR_LAYOUT: ScreenLayout = {
  aspect: MONITOR.widthM / MONITOR.heightM,
  imageArea: {
    left: 0.005 / MONITOR.widthM,
    bottom: 0.005 / MONITOR.heightM,
    width: MONITOR.imageM / MONITOR.widthM,
    height: MONITOR.imageM / MONITOR.heightM,
  },
}
