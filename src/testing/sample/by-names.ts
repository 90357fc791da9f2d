/** The operation's id and the properties that lead to a value, from the outside in. */
export type Names = readonly string[]

/** Finds what a table has for a value, under as many of its last names as there are: `flows.type`, then `type`. */
export const byNames = <A>(table: Readonly<Record<string, A>>, names: Names): A | undefined => {
  for (let i = 0; i < names.length; i++) {
    const suffix = names.slice(i).join('.')
    if (Object.hasOwn(table, suffix)) return table[suffix]
  }
  return undefined
}
