import { Group } from 'three'
import type { ClipName } from './animation.ts'
import { CAST } from './cast.ts'
import type { Person } from './person.ts'

/** What somebody has on. */
export interface Attire {
  /** One of their files; the first when absent. */
  readonly file?: string
  /** A usual set of that file, by name; else `layers`; else what the cast says they wear, or all of an outfit. */
  readonly set?: string
  readonly layers?: readonly string[]
}

/** Somebody of the run as drawn: one person, or several of whom one is seen, where other clothes are another file. */
export class Figure {
  readonly id: string
  /** Place this in the scene; +Z is where they face, y = 0 is what carries them. */
  readonly object = new Group()
  /** All that they are drawn as. */
  readonly persons: readonly Person[]
  readonly #byFile: ReadonlyMap<string, Person>
  #file: string
  #attire: Attire | undefined
  #rest: ClipName = 'idle'

  constructor(id: string, byFile: ReadonlyMap<string, Person>) {
    const [first] = byFile.keys()
    if (first === undefined) throw new Error(`crew: "${id}" is drawn from no file`)
    this.id = id
    this.#byFile = byFile
    this.persons = [...byFile.values()]
    this.#file = first
    for (const [file, person] of byFile) {
      person.object.visible = file === first
      this.object.add(person.object)
    }
    this.#dress()
  }

  /** The person who is seen now. */
  get now(): Person {
    return this.#byFile.get(this.#file) as Person
  }

  /** Puts on an attire; what they always wear when absent. The same again costs nothing. */
  wear(attire: Attire | undefined): void {
    if (attire === this.#attire) return
    this.#attire = attire
    const [first = ''] = this.#byFile.keys()
    const file = attire?.file ?? first
    if (!this.#byFile.has(file))
      throw new Error(
        `crew: "${this.id}" has no file "${file}"; known: ${[...this.#byFile.keys()].join(', ')}`,
      )
    if (file !== this.#file) {
      this.now.object.visible = false
      this.#file = file
      this.now.object.visible = true
      this.now.play(this.#rest)
    }
    this.#dress()
  }

  /** Does something again and again from now on; what they do already goes on. */
  rest(clip: ClipName = 'idle'): void {
    if (clip === this.#rest) return
    this.#rest = clip
    this.now.play(clip)
  }

  dispose(): void {
    for (const person of this.persons) person.dispose()
  }

  #dress(): void {
    const { set, layers } = this.#attire ?? {}
    const { usual } = this.now
    const role = CAST.find(({ id }) => id === this.#file)
    this.now.wear(
      layers ?? (set === undefined ? undefined : usual[set]) ?? (role ? role.wears : usual.full) ?? [],
    )
  }
}
