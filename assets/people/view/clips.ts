/**
 * Draws a contact sheet of clips: clips.html?who=employee&names=walk,sit_down&times=6 — a row per clip, each time from
 * ahead at an angle, then from the side. Who sits has a seat. `&lie=1` looks down on the floor; `&wears=full` dresses
 * for an occasion; `&near=1` looks at hands and face.
 */
import { PerspectiveCamera, Vector3 } from 'three'
import { createSeat } from '../../../src/pages/gallery/seat.ts'
import type { ClipName } from '../../../src/view/people/animation.ts'
import { PeopleShadows } from '../../../src/view/people/people-shadows.ts'
import { bringOn, drawPicture, library, sayReady, scene } from './stage.ts'

const query = new URLSearchParams(location.search)
const names = (query.get('names') ?? 'idle').split(',') as ClipName[]
const count = Number(query.get('times') ?? 6)

const person = await bringOn(query.get('who') ?? 'employee')
person.wear(person.usual[query.get('wears') ?? ''] ?? [])
const shadows = new PeopleShadows([person])
scene.add(shadows.object)

const lies = query.get('lie') === '1'
const views = lies
  ? [new Vector3(-0.1, 3.0, 3.6), new Vector3(-3.9, 2.6, -0.6)]
  : [new Vector3(1.6, 1.45, 3.6), new Vector3(-4.0, 1.2, 0.15)]
const isNear = query.get('near') === '1'
const middle = new Vector3(lies ? -0.45 : 0, lies ? 0.3 : isNear ? 1.3 : 0.9, isNear ? 0.15 : 0)
const camera = new PerspectiveCamera(lies ? 44 : isNear ? 14 : 28, 1, 0.1, 30)
for (const [row, name] of names.entries()) {
  const clip = library.clips.get(name)
  if (!clip) throw new Error(`no clip ${name}`)
  const seat = clip.seatM === undefined ? undefined : createSeat(clip.seatM)
  if (seat) scene.add(seat)
  for (let i = 0; i < count; i++) {
    person.pose(name, (clip.durationS * i) / (count - (clip.follow === name ? 0 : 1)))
    shadows.update()
    for (const [side, from] of views.entries()) {
      camera.position.copy(from)
      camera.lookAt(middle)
      drawPicture(camera, [i + side * count, row], [count * 2, names.length])
    }
  }
  seat?.removeFromParent()
}
sayReady()
