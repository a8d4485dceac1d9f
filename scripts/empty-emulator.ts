/**
 * Stands in the built app for the headset emulator that @react-three/xr would load on demand (iwer, @iwer/devui,
 * @iwer/sem: 6 MB and a second three.js). We never ask for it: the tests bring their own.
 */
const none = undefined

export {
  none as DevUI,
  none as metaQuest2,
  none as metaQuest3,
  none as metaQuestPro,
  none as oculusQuest1,
  none as SyntheticEnvironmentModule,
  none as XRDevice,
}
