/**
 * Calls what only watches: whatever it throws, at once or later, does not break the job.
 *
 * @returns what the call gave, or undefined if it threw
 */
export const quietly = <A>(call: () => A): A | undefined => {
  try {
    const result = call() as A & Partial<Promise<unknown>>
    result?.catch?.(() => {})
    return result
  } catch {
    return undefined
  }
}
