/** Gives the text of what was thrown; some things have none, and throw when asked for it. */
export const thrownText = (thrown: unknown): string => {
  try {
    return String(thrown)
  } catch {
    return typeof thrown
  }
}
