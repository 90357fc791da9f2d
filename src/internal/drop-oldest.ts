/** Drops the first of what is kept in the order in which it came, if that is more than there may be. */
export const dropOldest = <Key>(kept: Map<Key, unknown> | Set<Key>, most: number): void => {
  if (kept.size > most) kept.delete(kept.keys().next().value as Key)
}
