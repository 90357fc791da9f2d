/**
 * Writes a path as a JSON Pointer (RFC 6901): `/body/value/id_server`, and `''` for the whole document.
 *
 * Matrix fields often contain dots (`m.relates_to`), which a dotted path could not tell apart.
 */
export const pointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
