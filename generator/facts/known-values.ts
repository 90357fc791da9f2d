/** Strings of which some values are known and others may come: offered by an editor, and not checked. */
export const knownValues: Readonly<Record<string, readonly string[]>> = {
  medium: ['email', 'msisdn'],
}
