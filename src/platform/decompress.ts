import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** What is asked for where a job does not say: what `decompressor` can undo. */
export const acceptedEncodings = 'gzip, deflate, br'

/** Undoes the compression of a body: what is written to `input` comes out of `output`. */
export interface Decompressor {
  readonly input: Transform
  readonly output: Transform
  /** Lets go of what is on the way. */
  readonly close: () => void
}

/**
 * Makes what undoes the codings of a body.
 *
 * What ends too early is an error, other than in the `fetch` of Node, which takes half a text for a whole one.
 * @param codings - the value of `Content-Encoding`
 * @param first - the first bytes; they tell the two formats apart that go by the name deflate
 * @param onError - told of what is no such coding, and of more codings than a response has
 * @returns undefined where there is nothing to undo, or a coding that is not known: the body is then taken as it is
 */
export const decompressor = (
  codings: string,
  first: Uint8Array,
  onError: (error: Error) => void,
): Decompressor | undefined => {
  const names = codings.toLowerCase().split(/\s*,\s*/)
  // More than that is not a response but an attack.
  if (names.length > 5) {
    onError(new Error('too many codings'))
    return undefined
  }
  // The first bytes are of the outermost coding; what is within it is taken for what its name means.
  const makers = names.reverse().map((name, depth) => makerOf(name, depth === 0 ? first : noBytes))
  if (!makers.every((make) => make !== undefined)) return undefined
  const steps = makers.map((make) => make())
  const [input] = steps
  const output = steps.at(-1)
  if (input === undefined || output === undefined) return undefined
  // Not by `pipeline`: it listens to no errors any more when the last step was given all, which may then be cut off.
  for (const step of steps) step.on('error', onError)
  steps.reduce((from, to) => from.pipe(to))
  const close = () => {
    for (const step of steps) step.destroy()
  }
  return { input, output, close }
}

const noBytes = new Uint8Array(0)

const makerOf = (name: string, first: Uint8Array): (() => Transform) | undefined => {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip
  if (name === 'br') return createBrotliDecompress
  // The format that the name means begins with an 8 in the lower half of its first byte.
  if (name === 'deflate') return ((first[0] ?? 8) & 15) === 8 ? createInflate : createInflateRaw
  return undefined
}
