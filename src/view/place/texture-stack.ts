import { CompressedArrayTexture, type CompressedPixelFormat, type CompressedTexture } from 'three'

/** Names what textures must have in common to be stacked. */
export function kindOf({ format, image, mipmaps }: CompressedTexture): string {
  return `${format} ${image.width} ${image.height} ${mipmaps?.length}`
}

/** Stacks textures of one size and format into one, with a layer for each. They stay the caller's. */
export function stackTextures(textures: readonly CompressedTexture[]): CompressedArrayTexture {
  const first = textures[0]
  if (!first) throw new Error('no texture to stack')
  for (const texture of textures)
    if (kindOf(texture) !== kindOf(first)) throw new Error('stacked textures differ in size or format')
  const levels = (first.mipmaps ?? []).map(({ width, height }, level) => {
    const parts = textures.map(({ mipmaps }) => mipmaps?.[level]?.data as Uint8Array)
    const data = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
    let at = 0
    for (const part of parts) {
      data.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
      at += part.byteLength
    }
    return { data, width, height }
  })
  const { width = 1, height = 1 } = levels[0] ?? {}
  const stack = new CompressedArrayTexture(
    levels,
    width,
    height,
    textures.length,
    first.format as CompressedPixelFormat,
    first.type,
  )
  stack.colorSpace = first.colorSpace
  stack.wrapS = first.wrapS
  stack.wrapT = first.wrapT
  stack.minFilter = first.minFilter
  stack.magFilter = first.magFilter
  stack.anisotropy = 4
  stack.needsUpdate = true
  return stack
}
