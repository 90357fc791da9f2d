import { decodeEntry, decodeGiven, decodeLane } from '../../../src/queue/content.ts'
import type { Change } from '../../../src/queue/effect.ts'
import { encodeChange, notes } from '../../../src/queue/encode-changes.ts'
import type { Entry, Given } from '../../../src/queue/entry.ts'
import type { LaneRecord } from '../../../src/queue/lane.ts'
import type { StoreKey } from '../../../src/queue/store.ts'

/** What is durable: the records of a store by their keys, as texts. */
export type Durable = Readonly<Record<string, string>>

const nameOf = (key: StoreKey): string => JSON.stringify(key)
const text = new TextDecoder()
const bytes = new TextEncoder()

/** Gives what is durable after a batch. */
export const write = (durable: Durable, changes: readonly Change[]): Durable => {
  const next: Record<string, string> = { ...durable }
  for (const change of changes)
    for (const one of encodeChange(change, false)) {
      if (one._tag === 'Put') next[nameOf(one.key)] = text.decode(one.value)
      else delete next[nameOf(one.key)]
    }
  return next
}

/** Gives the lanes that are durable. */
export const lanes = (durable: Durable): readonly LaneRecord[] =>
  Object.entries(durable)
    .filter(([name]) => name.startsWith('["lane"'))
    .map(([, value]) => decodeLane(bytes.encode(value)))

/** Gives the first entry of a lane from a place on, with what it was given. */
export const head = (
  durable: Durable,
  laneId: string,
  from: number,
): { readonly entry: Entry | undefined; readonly given: Given | undefined } => {
  for (let seq = from; seq < 20; seq++) {
    const value = durable[nameOf(['entry', laneId, seq])]
    if (value === undefined) continue
    const entry = decodeEntry(bytes.encode(value), { laneId, seq })
    const given = durable[nameOf(notes.given(entry.entryId))]
    return { entry, given: given === undefined ? undefined : decodeGiven(bytes.encode(given)) }
  }
  return { entry: undefined, given: undefined }
}

/** Gives the entries of a lane that are durable. */
export const entriesOf = (durable: Durable, laneId: string): readonly Entry[] =>
  Object.entries(durable).flatMap(([name, value]) => {
    const [kind, lane, seq] = JSON.parse(name) as readonly [string, string, number]
    return kind === 'entry' && lane === laneId ? [decodeEntry(bytes.encode(value), { laneId, seq })] : []
  })
