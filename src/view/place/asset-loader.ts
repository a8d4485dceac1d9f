import { LoadingManager, type WebGLRenderer } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { KTX2Loader } from 'three/addons/loaders/KTX2Loader.js'

/** Loads models and textures of one place, from our own origin, and tells how far it has come. */
export interface AssetLoader {
  readonly gltf: GLTFLoader
  readonly ktx2: KTX2Loader
  readonly manager: LoadingManager
  dispose(): void
}

/** Creates the loader. `onProgress` hears the share of files loaded so far, 0 to 1. */
export function createAssetLoader(
  renderer: WebGLRenderer,
  onProgress?: (share: number) => void,
): AssetLoader {
  const manager = new LoadingManager(undefined, (_url, loaded, total) => onProgress?.(loaded / total))
  const ktx2 = new KTX2Loader(manager).setTranscoderPath('/basis/').setWorkerLimit(2).detectSupport(renderer)
  const gltf = new GLTFLoader(manager).setKTX2Loader(ktx2).setMeshoptDecoder(MeshoptDecoder)
  return { gltf, ktx2, manager, dispose: () => ktx2.dispose() }
}
