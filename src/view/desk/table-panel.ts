export { placePanel as tablePanel } from './place-panel.ts'
