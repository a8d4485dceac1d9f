/**
 * Replaces `from`, which must stand in a shader exactly once, by `to`. Throws otherwise: three's shader text changes
 * between releases, and a miss would only be seen as wrong light.
 */
export function replaceOnce(source: string, from: string, to: string): string {
  const parts = source.split(from)
  if (parts.length !== 2) throw new Error(`shader holds "${from}" ${parts.length - 1} times; expected once`)
  return parts.join(to)
}
