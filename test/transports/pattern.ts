import { type Body, bodyBytes } from '../../src/jobs/body.ts'

/** Makes bytes that tell where they belong, so that a piece that is lost or comes twice is seen. */
export const pattern = (size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, at) => (at ^ (at >> 8) ^ (at >> 16)) & 255)

/** Tells of bytes how many of them are as in the pattern; a comparison of them all would take very long to tell. */
export const patternOf = (bytes: Uint8Array): string => {
  const expected = pattern(bytes.length)
  const at = bytes.findIndex((byte, place) => byte !== expected[place])
  return at < 0 ? `${bytes.length} bytes` : `${bytes.length} bytes, wrong from ${at}`
}

/** Tells the same of the body of a response. */
export const patternIn = (body: Body): string =>
  body._tag === 'Bytes' ? patternOf(bodyBytes(body)) : body._tag
