import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** What canvases have been given to write, in order. */
    drawnText: string[]
  }
}

/** A script that notes what a page writes on its canvases: what panels say in the headset, where no DOM says it. */
export function drawnTextScript(): { content: string } {
  const install = (): void => {
    const proto = CanvasRenderingContext2D.prototype
    const { fillText } = proto
    window.drawnText = []
    proto.fillText = function (text, ...at) {
      window.drawnText.push(text)
      return fillText.call(this, text, ...at)
    }
  }
  return { content: `(${install.toString()})()` }
}

/** Returns what has been written since the last time, without the spaces, which fall out where lines are broken. */
export async function takeDrawnText(page: Page): Promise<string> {
  return withoutSpaces(await page.evaluate(() => window.drawnText.splice(0).join('')))
}

/** Strips a text of its spaces, to look for it in what has been drawn. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}
