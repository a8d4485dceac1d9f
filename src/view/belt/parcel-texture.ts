import { CanvasTexture, RepeatWrapping, SRGBColorSpace } from 'three'
import { createRandom } from '#scenario/random.ts'
import { PARCEL_TEXTURE } from './parcel-geometry.ts'

const SIZE_PX = 512

/** Draws the one texture that all parcels share: fluted cardboard with scuffs and tape, and a white spot for goods. */
export function createParcelTexture(): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = SIZE_PX
  canvas.height = SIZE_PX
  const paint = canvas.getContext('2d') as CanvasRenderingContext2D
  const chance = createRandom(7)
  const boardPx = SIZE_PX * PARCEL_TEXTURE.cardboardWidth
  paint.fillStyle = '#fff'
  paint.fillRect(0, 0, SIZE_PX, SIZE_PX)
  paint.fillStyle = '#e9e4da'
  paint.fillRect(0, 0, boardPx, SIZE_PX)
  for (let x = 0; x < boardPx; x += 3) {
    paint.fillStyle = `rgba(90,60,30,${(0.02 + 0.05 * chance.unit()).toFixed(3)})`
    paint.fillRect(x, 0, 1, SIZE_PX)
  }
  for (let i = 0; i < 140; i++) {
    paint.strokeStyle = `rgba(${chance.chance(0.5) ? '255,250,240' : '80,55,30'},${(0.05 + 0.1 * chance.unit()).toFixed(3)})`
    paint.lineWidth = 0.5 + 1.5 * chance.unit()
    paint.beginPath()
    const x = chance.unit() * boardPx
    const y = chance.unit() * SIZE_PX
    paint.moveTo(x, y)
    paint.lineTo(x + 30 * (chance.unit() - 0.5), y + 30 * (chance.unit() - 0.5))
    paint.stroke()
  }
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.anisotropy = 4
  return texture
}
