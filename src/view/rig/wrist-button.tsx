import { useFrame, useThree } from '@react-three/fiber'
import { useXR, XRSpace } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import {
  CylinderGeometry,
  type Group,
  Matrix4,
  Mesh,
  type Object3D,
  Shape,
  ShapeGeometry,
  Vector3,
} from 'three'
import { createStudioMaterial, disposeModel, merge, paint } from './controller-model.ts'
import { Interactive } from './interactive.tsx'

/** How squarely the palm must face the eyes, as a cosine. */
const FACING = 0.55

const palm = new Vector3()
const toEyes = new Vector3()

/** A button inside the wrist that shows when the palm is turned to the eyes; the other hand pokes it. */
export function WristButton(props: {
  readonly source: XRInputSource
  readonly label: string
  readonly onActivate: () => void
}) {
  const { source, label, onActivate } = props
  const wrist = source.hand?.get('wrist')
  const button = useRef<Group>(null)
  const at = useRef<Object3D>(null)
  const xrCamera = useThree(({ gl }) => gl.xr.getCamera())
  const isVisible = useXR((xr) => xr.visibilityState === 'visible')
  const mesh = useMemo(createWristButton, [])
  useEffect(() => () => disposeModel(mesh), [mesh])
  useFrame(() => {
    if (!button.current || !at.current) return
    // In the joint's axes y points out of the back of the hand.
    palm.set(0, -1, 0).transformDirection(at.current.matrixWorld)
    toEyes.setFromMatrixPosition(xrCamera.matrixWorld)
    const { elements } = at.current.matrixWorld
    toEyes.set(toEyes.x - (elements[12] ?? 0), toEyes.y - (elements[13] ?? 0), toEyes.z - (elements[14] ?? 0))
    button.current.visible = isVisible && at.current.visible && palm.dot(toEyes.normalize()) > FACING
  }, -60)
  if (!wrist) return null
  return (
    <XRSpace ref={at as never} space={wrist}>
      <group ref={button} position={[0, -0.045, 0.035]} visible={false}>
        <Interactive
          id={`safe-place-${source.handedness}`}
          label={label}
          isFocusable={false}
          onActivate={onActivate}
        >
          <primitive object={mesh} />
        </Interactive>
      </group>
    </XRSpace>
  )
}

/** A raised amber disc with the two bars of a pause, facing out of the palm. */
function createWristButton(): Mesh {
  const bar = () => {
    const shape = new Shape()
    shape.moveTo(-0.0025, -0.0085).lineTo(0.0025, -0.0085).lineTo(0.0025, 0.0085).lineTo(-0.0025, 0.0085)
    return new ShapeGeometry(shape).toNonIndexed()
  }
  const outward = (x: number, lift: number) =>
    new Matrix4().makeRotationX(Math.PI / 2).setPosition(x, -lift, 0)
  const disc = (radiusM: number, heightM: number) =>
    new CylinderGeometry(radiusM, radiusM, heightM, 40).toNonIndexed()
  const parts = [
    paint(disc(0.021, 0.006), '#20262c', new Matrix4()),
    paint(disc(0.018, 0.004), '#e8a33d', new Matrix4().setPosition(0, -0.004, 0)),
    paint(bar(), '#20262c', outward(-0.0045, 0.0065)),
    paint(bar(), '#20262c', outward(0.0045, 0.0065)),
  ]
  const button = new Mesh(merge(parts), createStudioMaterial())
  button.name = 'wrist-button'
  return button
}
