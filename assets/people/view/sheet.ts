/**
 * Draws a contact sheet of people: sheet.html?who=officer2,officer3_level-a:full — a row per person (after a colon a
 * usual set): whole figure from ahead, behind and at an angle, then the face from ahead at 0.6 m and at an angle.
 * `&clip=talk&at=1.2` poses them; `&lod=1` shows a level; `&views=front,back,turn,face,half,chest,hands,feet,seat`.
 */
import { PerspectiveCamera, Quaternion, Vector3 } from 'three'
import type { ClipName } from '../../../src/view/people/animation.ts'
import { CAST } from '../../../src/view/people/cast.ts'
import { bringOn, drawPicture, sayReady, scene, seenAtLevel } from './stage.ts'

const query = new URLSearchParams(location.search)
const rows = (query.get('who') ?? 'employee').split(',')
const views = (query.get('views') ?? 'front,back,turn,face,half').split(',')

/** Views of the whole figure: narrower than they are tall. */
const WHOLE = ['front', 'back', 'turn', 'side']

/** Where each view stands: direction, distance from what it looks at, what it looks at, and field of view. */
function viewOf(view: string, heightM: number, at: (joint: string) => Vector3) {
  const eye = at('LeftEye').add(at('RightEye')).multiplyScalar(0.5)
  const middle = new Vector3(0, heightM * 0.5, 0)
  const turned = (deg: number, up = 0) => {
    const a = (deg * Math.PI) / 180
    return new Vector3(Math.sin(a), up, Math.cos(a)).normalize()
  }
  const whole = heightM * 1.08
  switch (view) {
    case 'front':
      return { from: turned(0), farM: 4, to: middle, tallM: whole }
    case 'back':
      return { from: turned(180), farM: 4, to: middle, tallM: whole }
    case 'turn':
      return { from: turned(40, 0.1), farM: 4, to: middle, tallM: whole }
    case 'side':
      return { from: turned(90), farM: 4, to: middle, tallM: whole }
    case 'face':
      return { from: turned(0), farM: 0.6, to: eye.clone().add(new Vector3(0, -0.02, 0)), tallM: 0.36 }
    case 'half':
      return { from: turned(50), farM: 0.6, to: eye.clone().add(new Vector3(0, -0.02, -0.05)), tallM: 0.36 }
    case 'profile':
      return { from: turned(90), farM: 0.6, to: eye.clone().add(new Vector3(0, -0.01, -0.07)), tallM: 0.36 }
    case 'nape':
      return { from: turned(150), farM: 0.7, to: eye.clone().add(new Vector3(0, -0.02, -0.07)), tallM: 0.4 }
    case 'chest':
      return { from: turned(12), farM: 1, to: at('Chest').add(new Vector3(0, 0.06, 0.1)), tallM: 0.55 }
    case 'chest-back':
      return { from: turned(170), farM: 1, to: at('Chest').add(new Vector3(0, 0.06, -0.1)), tallM: 0.55 }
    case 'hands':
      return { from: turned(60), farM: 0.8, to: at('LeftHand').add(new Vector3(0, -0.04, 0)), tallM: 0.36 }
    case 'seat':
      return { from: turned(0), farM: 1.2, to: at('Hips'), tallM: 0.6 }
    case 'feet':
      return { from: turned(35, 0.4), farM: 1, to: new Vector3(0, 0.2, 0), tallM: 0.55 }
  }
  throw new Error(`no view ${view}`)
}

const aspect = innerWidth / views.length / (innerHeight / rows.length)
for (const [row, entry] of rows.entries()) {
  const [name = '', set = ''] = entry.split(':')
  const person = await bringOn(name)
  person.wear(person.usual[set] ?? CAST.find((role) => role.id === name)?.wears ?? [])
  person.update(0.001, seenAtLevel(Number(query.get('lod') ?? 0), person))
  person.pose((query.get('clip') ?? 'idle') as ClipName, Number(query.get('at') ?? 0))
  scene.updateMatrixWorld()
  const at = (joint: string) => {
    const placeM = new Vector3()
    person.getJoint(joint, placeM, new Quaternion())
    return placeM
  }
  for (const [column, view] of views.entries()) {
    const { from, farM, to, tallM } = viewOf(view, person.heightM, at)
    const wideM = tallM * (WHOLE.includes(view) ? 0.4 : 0.9)
    const seenM = Math.max(tallM, wideM / aspect)
    const camera = new PerspectiveCamera((2 * Math.atan(seenM / 2 / farM) * 180) / Math.PI, aspect, 0.05, 30)
    camera.position.copy(to).addScaledVector(from, farM)
    camera.lookAt(to)
    drawPicture(camera, [column, row], [views.length, rows.length])
  }
  scene.remove(person.object)
}
sayReady()
