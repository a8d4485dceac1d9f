declare global {
  interface Window {
    /** Hides from the GPU, while it is closed, what would be drawn; there from the page's first script on, closed. */
    veil: { close(): void; open(): void }
  }
}

/** Puts the veil over a page's WebGL; it is sent there as text. */
function hang(isOverTextures: boolean): void {
  const DRAWS = /^(draw(Arrays|Elements|RangeElements)|multiDraw|blitFramebuffer$)/
  const FILLS = /^(generateMipmap$|(compressedT|t)exSubImage)/
  const READ_FRAMEBUFFER = 0x8ca8
  type Call = (this: unknown, ...args: unknown[]) => unknown
  const proto = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>
  let isClosed = true
  let isOnScreen = true
  const wrap = (object: Record<string, unknown>, name: string, around: (call: Call) => Call): void => {
    object[name] = around(object[name] as Call)
  }
  const cover = (object: Record<string, unknown>): void => {
    for (const name of Object.getOwnPropertyNames(object))
      if (DRAWS.test(name) || (isOverTextures && FILLS.test(name)))
        wrap(
          object,
          name,
          (call) =>
            function (...args) {
              return isClosed && (isOnScreen || isOverTextures) ? undefined : call.apply(this, args)
            },
        )
  }
  cover(proto)
  wrap(
    proto,
    'bindFramebuffer',
    (call) =>
      function (...args) {
        if (args[0] !== READ_FRAMEBUFFER) isOnScreen = args[1] === null
        return call.apply(this, args)
      },
  )
  const covered = new Set<object>()
  wrap(
    proto,
    'getExtension',
    (call) =>
      function (...args) {
        const found = call.apply(this, args) as object | null
        const methods: object | null = found && Object.getPrototypeOf(found)
        if (methods && args[0] === 'WEBGL_multi_draw' && !covered.has(methods)) {
          covered.add(methods)
          cover(methods as Record<string, unknown>)
        }
        return found
      },
  )
  window.veil = {
    close: () => {
      isClosed = true
    },
    open: () => {
      isClosed = false
    },
  }
}

const script = (isOverTextures: boolean) => ({ content: `(${hang.toString()})(${isOverTextures})` })

/** The script that hides what would be drawn on the screen, until somebody looks; what goes into textures is drawn. */
export const UNSEEN = script(false)

/** A script for a page at which nobody looks: in software the drawing would be nine tenths of the time. All else is as it is. */
export const UNDRAWN = [script(true)] as const
