/** Replaces, in a page, all that draws or fills textures by nothing. */
function mute(): void {
  const DRAWS =
    /^(draw(Arrays|Elements|RangeElements)|blitFramebuffer$|generateMipmap$|(compressedT|t)exSubImage)/
  const silence = (target: Record<string, unknown>, isDrawing: (name: string) => boolean): void => {
    for (const name of Object.getOwnPropertyNames(target))
      if (isDrawing(name)) target[name] = (): void => undefined
  }
  const proto = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>
  silence(proto, (name) => DRAWS.test(name))
  const getExtension = proto.getExtension as (this: unknown, name: string) => object | null
  proto.getExtension = function (name: string) {
    const found = getExtension.call(this, name)
    if (found && name === 'WEBGL_multi_draw')
      silence(Object.getPrototypeOf(found), (method) => method.startsWith('multiDraw'))
    return found
  }
}

/** A script for a page at which nobody looks: in software the drawing would be nine tenths of the time. All else is as it is. */
export const UNDRAWN = [{ content: `(${mute.toString()})()` }] as const
