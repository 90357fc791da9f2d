/** The end of something, which comes once. */
export interface End {
  readonly hasCome: () => boolean
  /** Resolves when it comes. */
  readonly comes: Promise<void>
  /** Has something done when it comes, before anything else is. */
  readonly first: (work: () => void) => void
  readonly come: () => void
}

/** Makes an end that has not come. */
export const createEnd = (): End => {
  let hasCome = false
  let work: () => void = () => undefined
  let resolve: () => void = () => undefined
  const comes = new Promise<void>((done) => {
    resolve = done
  })
  return {
    hasCome: () => hasCome,
    comes,
    first: (next) => {
      work = next
    },
    come: () => {
      hasCome = true
      work()
      resolve()
    },
  }
}
