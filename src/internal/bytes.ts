import { refuse } from './invalid-parameter.ts'

/** Tells whether there are bytes that are the same as others. */
export const isSameBytes = (found: Uint8Array | undefined, wanted: Uint8Array): boolean =>
  found?.length === wanted.length && found.every((byte, index) => byte === wanted[index])

/** Takes bytes, also those of another realm, and refuses anything else: a view of wider items as well. */
export const requireBytes = (field: string, value: unknown): Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]'
    ? (value as Uint8Array)
    : refuse(field, 'a Uint8Array', value)
