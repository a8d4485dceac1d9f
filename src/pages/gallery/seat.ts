import { BoxGeometry, Mesh, MeshStandardMaterial } from 'three'

/** How wide and deep it is, and how far its middle lies behind where one's hips rest when one stands. */
const SEAT = { wideM: 0.5, deepM: 0.46, behindM: 0.38, color: '#5b6b7c' }

/** Makes a plain seat for somebody who sits down at the origin, facing +Z. The height is a clip's, in metres. */
export function createSeat(heightM: number): Mesh<BoxGeometry, MeshStandardMaterial> {
  const seat = new Mesh(
    new BoxGeometry(SEAT.wideM, heightM, SEAT.deepM),
    new MeshStandardMaterial({ color: SEAT.color, roughness: 0.7 }),
  )
  seat.position.set(0, heightM / 2, -SEAT.behindM)
  return seat
}
