import type { StoreKey, Write } from '../../queue/store.ts'
import { lengthOf } from '../weight.ts'

/** Writes in one text and one list of bytes: to copy an object and bytes for each takes databases several times as long. */
export interface Packed {
  /** JSON of the length of each value, or -1 for what is removed, with the key. */
  readonly keys: string
  readonly values: Uint8Array
}

/** Packs writes. */
export const pack = (writes: readonly Write[]): Packed => {
  const keys = writes.map((write) => [write._tag === 'Put' ? write.value.length : -1, write.key])
  const values = new Uint8Array(writes.reduce((sum, write) => sum + lengthOf(write), 0))
  let end = 0
  for (const write of writes) {
    if (write._tag === 'Put') values.set(write.value, end)
    end += lengthOf(write)
  }
  return { keys: JSON.stringify(keys), values }
}

/** Gives packed writes back. */
export const unpack = ({ keys, values }: Packed): readonly Write[] => {
  let end = 0
  return (JSON.parse(keys) as readonly (readonly [number, StoreKey])[]).map(([length, key]): Write => {
    if (length < 0) return { _tag: 'Remove', key }
    end += length
    // A copy, so that one record does not keep all that it was written with.
    return { _tag: 'Put', key, value: values.slice(end - length, end) }
  })
}
