/** Who waits, in order; adding at the end, taking the first and leaving from anywhere cost the same at any length. */
export interface Line<A> {
  /** @returns takes it out again; does nothing if it is out already */
  readonly add: (value: A) => () => void
  readonly shift: () => A | undefined
}

/** Makes an empty line. */
export const createLine = <A>(): Line<A> => {
  const values = new Set<A>()
  // It goes on over what is added later. A new one would walk each time over all the places that have become free.
  let walk = values.values()
  return {
    add: (value) => {
      values.add(value)
      return () => {
        values.delete(value)
      }
    },
    shift: () => {
      const { value, done } = walk.next()
      if (done) walk = values.values()
      else values.delete(value)
      return value
    },
  }
}
