import { createXRStore, type XRStore } from '@react-three/xr'

/**
 * Creates the store that enters and leaves VR. It asks for nothing but the head, the hands and the controllers,
 * takes controller profiles from our own origin, and draws nothing: the rig brings its own pointers and models.
 */
export function createHeadset(): XRStore {
  return createXRStore({
    emulate: false,
    // Entering is the trainee's own press on our button, after the scene is ready.
    offerSession: false,
    enterGrantedSession: ['immersive-vr'],
    // The library resolves this with `new URL`, which takes no relative path.
    baseAssetPath: new URL(`${import.meta.env.BASE_URL}xr-profiles/`, location.href).href,
    // The library's own default has neither thumbstick nor squeeze.
    defaultControllerProfileId: 'generic-trigger-squeeze-thumbstick',
    // A steady 72 Hz; the highest rate on offer costs heat, battery and dropped frames.
    frameRate: (rates) => Array.from(rates).find((rate) => rate >= 72 && rate < 90) ?? false,
    foveation: 0.5,
    // Without layers three.js loses its frame buffer on some PC headsets.
    layers: true,
    handTracking: true,
    anchors: false,
    meshDetection: false,
    planeDetection: false,
    hitTest: false,
    domOverlay: false,
    depthSensing: false,
    controller: false,
    hand: false,
    gaze: false,
    transientPointer: false,
    screenInput: false,
  })
}
