/**
 * Gives the declared goods as a label has them in its other language. Labels are in English and Chinese: who reads
 * Chinese finds the English beside it, everybody else the Chinese.
 */
export function printed(lines: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lines).map(([id, text]) => [`printed.${id}`, text]))
}
