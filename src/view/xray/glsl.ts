/** Writes a number as a GLSL float literal. */
export function glslFloat(value: number): string {
  const text = String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

/** Writes a constant array of floats. */
export function glslFloats(name: string, values: readonly number[]): string {
  return `const float ${name}[${values.length}] = float[${values.length}](${values.map(glslFloat).join(', ')});`
}
