import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** What is asked for where a job does not say: what `decompressor` can undo. */
export const acceptedEncodings = 'gzip, deflate, br'

/** Undoes the compression of a body: what is written to `input` comes out of `output`. */
export interface Decompressor {
  readonly input: Transform
  readonly output: Transform
}

/**
 * Makes what undoes the codings of a body.
 *
 * What ends too early is an error, other than in the `fetch` of Node, which takes half a text for a whole one.
 * @param codings - the value of `Content-Encoding`
 * @param first - the first bytes; they tell the two formats apart that go by the name deflate
 * @param onError - told once of what is no such coding
 * @returns undefined where there is nothing to undo, or a coding that is not known: the body is then taken as it is
 */
export const decompressor = (
  codings: string,
  first: Uint8Array,
  onError: (error: Error) => void,
): Decompressor | undefined => {
  const names = codings.toLowerCase().split(/\s*,\s*/)
  // More than that is not a response but an attack.
  const makers = names.length > 5 ? [] : names.reverse().map((name) => makerOf(name, first))
  if (!makers.every((make) => make !== undefined)) return undefined
  const steps = makers.map((make) => make())
  const [input] = steps
  const output = steps.at(-1)
  if (input === undefined || output === undefined) return undefined
  if (input === output) input.on('error', onError)
  else pipeline(steps, (error) => error && onError(error))
  return { input, output }
}

const makerOf = (name: string, first: Uint8Array): (() => Transform) | undefined => {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip
  if (name === 'br') return createBrotliDecompress
  // The format that the name means begins with an 8 in the lower half of its first byte.
  if (name === 'deflate') return ((first[0] ?? 8) & 15) === 8 ? createInflate : createInflateRaw
  return undefined
}
