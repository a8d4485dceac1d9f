/** A sound as `public/sound/sounds.json` tells of it. */
export interface SoundRow {
  /** Length of one round of a loop, or of the whole sound, in s. */
  readonly lengthS: number
  /** Where a loop begins in its file: before it lies a lead, so that an encoder's edge is never heard. */
  readonly loopFromS?: number
}

/** Sounds that were decoded, by id. */
export interface SoundBank {
  readonly rows: ReadonlyMap<string, SoundRow>
  readonly buffers: ReadonlyMap<string, AudioBuffer>
}

const BASE = '/sound/'
const TABLE = `${BASE}sounds.json`
const pathOf = (id: string): string => `${BASE}${id}.webm`

async function read(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`)
  return response
}

/** Reads the table of all sounds; throws, naming the sound, where a row is not one. */
export function parseSoundTable(given: unknown): ReadonlyMap<string, SoundRow> {
  if (typeof given !== 'object' || given === null)
    throw new Error('sounds.json: expected an object of sounds by id')
  const rows = Object.entries(given as Record<string, SoundRow>)
  for (const [id, { lengthS, loopFromS = 0 }] of rows)
    if (!(lengthS > 0) || !(loopFromS >= 0))
      throw new Error(
        `sounds.json: sound "${id}" has lengthS ${lengthS} and loopFromS ${loopFromS}; expected positive seconds`,
      )
  return new Map(rows)
}

/** Lists the files that loading these sounds will ask for. */
export function soundPaths(ids: readonly string[]): string[] {
  return [TABLE, ...new Set(ids.map(pathOf))]
}

/** Loads and decodes sounds from our own origin; those asked for that there are not are an error that names them. */
export async function loadSoundBank(
  context: Pick<BaseAudioContext, 'decodeAudioData'>,
  ids: readonly string[],
): Promise<SoundBank> {
  const rows = parseSoundTable(await (await read(TABLE)).json())
  const missing = ids.filter((id) => !rows.has(id))
  if (missing.length > 0) throw new Error(`no sound ${missing.map((id) => `"${id}"`).join(', ')}`)
  const buffers = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const bytes = await (await read(pathOf(id))).arrayBuffer()
      return [id, await context.decodeAudioData(bytes)] as const
    }),
  )
  return { rows, buffers: new Map(buffers) }
}
