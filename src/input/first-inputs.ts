/** A session that tells of nothing to point with for so long, in ms, is begun without. */
const MOST_MS = 1500

/** Waits for what one points with, which a session tells of only with its first frames; comes back empty where nothing is there. */
export async function waitForInputs(session: XRSession): Promise<readonly XRInputSource[]> {
  if (session.inputSources.length === 0)
    await new Promise<void>((resolve) => {
      const done = (): void => resolve()
      for (const event of ['inputsourceschange', 'end'] as const)
        session.addEventListener(event, done, { once: true })
      setTimeout(done, MOST_MS)
    })
  return [...session.inputSources]
}
