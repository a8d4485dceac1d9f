declare global {
  interface Window {
    /** Draws nothing on the screen while it is closed; what is drawn into textures goes on. */
    veil: { close(): void; open(): void }
  }
}

function hang(): void {
  const proto = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>
  type Call = (this: WebGL2RenderingContext, ...args: unknown[]) => unknown
  let isClosed = true
  let isOnScreen = true
  const READ_FRAMEBUFFER = 0x8ca8
  const bind = proto.bindFramebuffer as Call
  proto.bindFramebuffer = function (this: WebGL2RenderingContext, ...args: unknown[]) {
    if (args[0] !== READ_FRAMEBUFFER) isOnScreen = args[1] === null
    return bind.apply(this, args)
  }
  const cover = (object: Record<string, unknown>, name: string): void => {
    const draw = object[name] as Call
    object[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      return isClosed && isOnScreen ? undefined : draw.apply(this, args)
    }
  }
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
    cover(proto, name)
  const covered = new WeakSet<object>()
  const getExtension = proto.getExtension as Call
  proto.getExtension = function (this: WebGL2RenderingContext, ...args: unknown[]) {
    const found = getExtension.apply(this, args) as Record<string, unknown> | null
    if (found && args[0] === 'WEBGL_multi_draw' && !covered.has(found)) {
      covered.add(found)
      for (const name of ['multiDrawArraysWEBGL', 'multiDrawElementsWEBGL']) cover(found, name)
    }
    return found
  }
  window.veil = {
    close: () => {
      isClosed = true
    },
    open: () => {
      isClosed = false
    },
  }
}

/** The script that spares a page the drawing of frames at which nobody looks: in software they are nine tenths of the time. */
export function veilScript(): { content: string } {
  return { content: `(${hang.toString()})()` }
}
