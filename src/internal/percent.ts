import { refuse } from './invalid-parameter.ts'

// A client names the same few rooms and users again and again, and encoding is the dearest step of building
// a job. Matrix identifiers have at most 255 bytes: longer text is not kept.
const known = new Map<unknown, string>()

/**
 * Percent-encodes one path segment, `%` included, so that decoding it gives the very input.
 *
 * @param field - names the parameter in the error
 * @throws InvalidParameterError on anything but a string, on an empty one (but for `stateKey`), on `.` and
 * `..` (which a URL parser would take for a way up), and on a lone surrogate (which has no encoding).
 */
export const encodeSegment = (field: string, value: unknown): string => {
  const before = known.get(value)
  if (before) return before
  // The state of a room that there is once, such as its name, has the empty text as its key.
  if (typeof value !== 'string' || (/^\.{0,2}$|\p{Cs}/u.test(value) && (value || field !== 'stateKey')))
    return refuse(field, 'a path segment', value)
  const encoded = encodeURIComponent(value)
  if (known.size > 999) known.clear()
  if (encoded.length < 256) known.set(value, encoded)
  return encoded
}
