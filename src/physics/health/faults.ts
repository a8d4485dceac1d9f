/** Returns the names of what is so, in the order in which they are written. */
export function namesOfTrue<Name extends string>(of: Readonly<Record<Name, boolean>>): Name[] {
  return (Object.keys(of) as Name[]).filter((name) => of[name])
}
