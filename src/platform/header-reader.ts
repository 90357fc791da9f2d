import { Buffer } from 'node:buffer'
import { freeze } from '../internal/freeze.ts'
import type { Headers } from '../jobs/headers.ts'
import { joinRawHeaders, type RawHeader, textOf } from './node-headers.ts'

/** Reads headers that come as names and values in turn, the names in lower case. */
export type HeaderReader = (raw: readonly RawHeader[]) => Headers

/**
 * Makes a reader that remembers the last headers: what is the same again is not decoded again.
 *
 * A server says nearly the same each time, and to compare bytes takes a fraction of what it takes to make texts of them.
 */
export const createHeaderReader = (): HeaderReader => {
  let last: readonly RawHeader[] = []
  let texts: readonly string[] = []
  let headers: Headers = freeze({})
  return (raw) => {
    if (raw.length === last.length && raw.every((item, i) => isSame(item, last[i]))) return headers
    texts = raw.map((item, i) => {
      if (isSame(item, last[i])) return texts[i] as string
      return textOf(item)
    })
    last = raw
    headers = freeze(joinRawHeaders(texts))
    return headers
  }
}

/** Compares bytes. Texts and lists, which no dispatcher of today gives, count as new each time. */
const isSame = (a: RawHeader, b: RawHeader | undefined): boolean => {
  if (!Buffer.isBuffer(a) || a.length !== b?.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
