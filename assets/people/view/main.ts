/**
 * Shows people for pictures: ?cast=[["officer2",x,z,turnDeg,"clip",seconds,closure]]&eye=x,y,z&to=x,y,z&fov=40
 * `&look=1` makes them look into the picture; `&lod=n` forces a level.
 */
import { PerspectiveCamera, Vector3 } from 'three'
import type { ClipName } from '../../../src/view/people/animation.ts'
import { bringOn, drawPicture, sayReady, seenAtLevel } from './stage.ts'

const query = new URLSearchParams(location.search)
const point = (name: string, fallback: string): Vector3 =>
  new Vector3(...(query.get(name) ?? fallback).split(',').map(Number))

const camera = new PerspectiveCamera(Number(query.get('fov') ?? 40), 1, 0.02, 60)
camera.position.copy(point('eye', '0,1.5,3'))
camera.lookAt(point('to', '0,1,0'))
camera.updateMatrixWorld()

type Actor = [
  name: string,
  x: number,
  z: number,
  turnDeg: number,
  clip: ClipName,
  atS: number,
  closure?: number,
]

const lod = query.get('lod')
const cast: Actor[] = JSON.parse(query.get('cast') ?? '[["officer2",0,0,0,"idle",0]]')
for (const [name, x, z, turnDeg, clip, atS, closure = 0] of cast) {
  const person = await bringOn(name)
  person.object.position.set(x, 0, z)
  person.object.rotation.y = (turnDeg * Math.PI) / 180
  const seenFrom = lod ? seenAtLevel(Number(lod), person) : camera.position
  if (query.get('look') === '1') {
    person.lookAt(camera.position)
    person.play(clip)
    for (let s = 0; s < 2; s += 1 / 30) person.update(1 / 30, seenFrom)
  } else {
    person.update(0.001, seenFrom)
    person.pose(clip, atS, closure)
  }
}
drawPicture(camera, [0, 0], [1, 1])
sayReady()
