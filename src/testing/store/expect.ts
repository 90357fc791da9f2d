/** Throws unless two plain values are the same; the message tells what was expected of what. */
export const same = (what: string, actual: unknown, expected: unknown): void => {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, got ${found}`)
}

/** Throws unless a promise rejects with a StoreError of a reason. */
export const rejects = async (what: string, promise: Promise<unknown>, reason: string): Promise<void> => {
  const found = await promise.then(
    () => 'fulfilled',
    (error: { readonly _tag?: unknown; readonly reason?: unknown }) =>
      error?._tag === 'StoreError' ? String(error.reason) : 'another error',
  )
  same(what, found, reason)
}
