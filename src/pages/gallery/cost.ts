import {
  type BufferGeometry,
  type CompressedTexture,
  type Material,
  Mesh,
  type Object3D,
  Texture,
} from 'three'

/** What an object costs on the GPU. Draw calls and triangles are for one eye. */
export interface Cost {
  readonly drawCalls: number
  readonly triangles: number
  /** Vertices, indices and textures as uploaded; an estimate. */
  readonly gpuBytes: number
}

function geometryBytes({ attributes, index }: BufferGeometry): number {
  const arrays = [...Object.values(attributes), ...(index ? [index] : [])].map(({ array }) => array.buffer)
  return [...new Set(arrays)].reduce((sum, { byteLength }) => sum + byteLength, 0)
}

function textureBytes(texture: Texture): number {
  const { mipmaps = [] } = texture as CompressedTexture
  const packed = mipmaps.reduce(
    (sum, level) => sum + ((level as { data?: ArrayBufferView }).data?.byteLength ?? 0),
    0,
  )
  if (packed > 0) return packed
  const { image, generateMipmaps } = texture
  const { width = 0, height = 0 } = (image ?? {}) as { width?: number; height?: number }
  return width * height * 4 * (generateMipmaps ? 4 / 3 : 1)
}

function texturesOf(material: Material): Texture[] {
  return Object.values(material).filter((value) => value instanceof Texture)
}

/** Estimates the bytes that an object and all below it hold on the GPU; what is shared counts once. */
export function computeGpuBytes(root: Object3D): number {
  const geometries = new Set<BufferGeometry>()
  const textures = new Set<Texture>()
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return
    geometries.add(object.geometry)
    for (const material of [object.material].flat())
      for (const texture of texturesOf(material)) textures.add(texture)
  })
  return (
    [...geometries].reduce((sum, geometry) => sum + geometryBytes(geometry), 0) +
    [...textures].reduce((sum, texture) => sum + textureBytes(texture), 0)
  )
}
