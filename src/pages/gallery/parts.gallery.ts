import { createControllerModel, disposeModel } from '#view/rig/controller-model.ts'
import type { Exhibit, Wall } from './exhibit.ts'
import { stateNamed } from './exhibit.ts'
import { livePart, PART_NAMES } from './live-part.ts'

const controller: Exhibit = {
  id: 'controller',
  label: ({ t }) => t('gallery.part.controller'),
  states: [stateNamed('rest')],
  show: async () => {
    const object = createControllerModel()
    object.position.y = 1
    return { object, dispose: () => disposeModel(object) }
  },
}

const wall: Wall = { id: 'parts', order: 2, exhibits: [...PART_NAMES.map(livePart), controller] }
export default wall
