import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Node, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { beforeAll, describe, expect, it } from 'vitest'
import { KINDS, THING_SETS } from '#view/things/kinds.ts'
import { en } from '#view/things/text.en.ts'
import { zh } from '#view/things/text.zh.ts'
import type { ThingKind } from '#view/things/thing.ts'
import { SHEETS } from './sheets.ts'

const FOLDER = resolve(import.meta.dirname, '../../../public/things')

/** What a file holds of a thing. */
interface Held {
  readonly parts: ReadonlySet<string>
  readonly displays: ReadonlySet<string>
}

const held = new Map<string, Held>()

function readThing(root: Node): Held {
  const names = root.listChildren().map((node) => node.getName())
  const after = (prefix: string): Set<string> =>
    new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.split('.')[1] ?? ''))
  return { parts: after('I_').add(''), displays: after('D_') }
}

beforeAll(async () => {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  for (const set of THING_SETS) {
    const bytes = new Uint8Array(await readFile(`${FOLDER}/things_${set}.glb`))
    for (const scene of (await io.readBinary(bytes)).getRoot().listScenes())
      for (const root of scene.listChildren()) held.set(root.getName().replace(/^I_/, ''), readThing(root))
  }
})

/** Parts that the table of a kind names. */
function partsOf({ hidden = [], driven = [], states }: ThingKind): string[] {
  const told = Object.values(states).flatMap(({ show = [], hide = [], pose = {}, tint = {} }) => [
    ...show,
    ...hide,
    ...Object.keys(pose),
    ...Object.keys(tint),
  ])
  return [...new Set([...hidden, ...driven.map(({ part }) => part), ...told])]
}

/** Readings that the faces of a kind write. */
function readingsOf({ displays = {} }: ThingKind): string[] {
  const marks = Object.values(displays).flatMap(({ faces }) =>
    Object.values(faces).flatMap(({ marks }) => marks),
  )
  return marks.flatMap((mark) =>
    'text' in mark ? [...mark.text.matchAll(/\{(\w+)\}/g)].map(([, id]) => id as string) : [],
  )
}

for (const set of THING_SETS)
  describe(set, () => {
    it('is a file', () => expect(existsSync(`${FOLDER}/things_${set}.glb`)).toBe(true))

    it.each((KINDS[set] ?? []).map((kind) => [kind.id, kind] as const))(
      'holds %s as its table says',
      (id, kind) => {
        const thing = held.get(id)
        expect(thing, `node I_${id}`).toBeDefined()
        expect(kind.set).toBe(set)
        expect([...(thing?.parts ?? [])]).toEqual(expect.arrayContaining(partsOf(kind)))
        expect(new Set(Object.keys(kind.displays ?? {}))).toEqual(thing?.displays)
      },
    )

    it.each((KINDS[set] ?? []).map((kind) => [kind.id, kind] as const))(
      'names %s and its states in both languages',
      (id, kind) => {
        for (const words of [en, zh]) {
          expect(words[`thing.${id}`]).toBeTruthy()
          for (const state of Object.keys(kind.states))
            expect(words[`thing.state.${state}`], state).toBeTruthy()
        }
      },
    )

    it.each((KINDS[set] ?? []).map((kind) => [kind.id, kind] as const))(
      'shows only faces and parts of %s that there are',
      (_id, kind) => {
        const { displays = {}, states, hidden = [] } = kind
        for (const [state, { face = {}, show = [] }] of Object.entries(states)) {
          for (const [display, shown] of Object.entries(face))
            expect(Object.keys(displays[display]?.faces ?? {}), `${state}: ${display}`).toContain(shown)
          for (const part of show) expect(hidden, `${state} shows "${part}"`).toContain(part)
        }
        // Every face is shown by some state, by its name or by being asked for.
        for (const [display, { faces }] of Object.entries(displays))
          for (const id of Object.keys(faces))
            expect(
              Object.entries(states).some(([state, { face }]) => (face?.[display] ?? state) === id),
              `face "${id}"`,
            ).toBe(true)
      },
    )

    it.each((KINDS[set] ?? []).map((kind) => [kind.id, kind] as const))(
      'gives %s an example of everything it writes',
      (_id, kind) => {
        const given = Object.values(kind.states).flatMap(({ example = {} }) => Object.keys(example))
        expect(given).toEqual(expect.arrayContaining(readingsOf(kind)))
      },
    )
  })

it('has a table for every thing of the files', () => {
  const known = THING_SETS.flatMap((set) => (KINDS[set] ?? []).map(({ id }) => id))
  expect(new Set(known).size).toBe(known.length)
  expect(new Set(known)).toEqual(new Set(held.keys()))
})

describe.each(Object.entries(SHEETS))('%s', (_section, named) => {
  it.each(Object.entries(named))('has %s', (_name, kinds) => {
    for (const id of kinds) expect([...held.keys()]).toContain(id)
  })
})
