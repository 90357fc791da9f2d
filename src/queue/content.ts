import { frozenThroughout } from '../internal/frozen-throughout.ts'
import { frozenJson, isPlainObject } from '../internal/json.ts'
import { decodeUtf8, encodeUtf8 } from '../internal/utf8.ts'
import { checkJob } from '../jobs/check-job.ts'
import type { Entry, Given, Place } from './entry.ts'
import type { Lane, LaneRecord } from './lane.ts'
import { withoutSecrets } from './response-secrets.ts'
import { isStoreError, storeError } from './store-error.ts'

/** The version of the format that is written. */
export const formatVersion = 1

/** Writes an entry as bytes. */
export const encodeEntry = (entry: Entry, isEncrypted: boolean): Uint8Array => {
  const { status } = entry
  if (isEncrypted || !('outcome' in status)) return encodeJson(entry)
  return encodeJson({ ...entry, status: { ...status, outcome: withoutSecrets(status.outcome, entry.job) } })
}

/**
 * Reads an entry back.
 *
 * @throws StoreError with the reason `damaged` on anything that is none, or is one that belongs elsewhere.
 */
export const decodeEntry = (bytes: Uint8Array, { laneId, seq }: Place): Entry =>
  readable(() => {
    const entry = decodeFields(bytes)
    const { entryId, status, attempts, size, enqueuedAt } = entry
    const isEntry =
      typeof entryId === 'string' &&
      isPlainObject(status) &&
      typeof status._tag === 'string' &&
      typeof attempts === 'number' &&
      typeof size === 'number' &&
      typeof enqueuedAt === 'number' &&
      entry.laneId === laneId &&
      entry.seq === seq
    if (!isEntry) throw storeError('damaged', 'a record is no entry')
    entry.job = checkJob(entry.job)
    return frozenThroughout(entry) as unknown as Entry
  })

/** Writes of a lane what is kept. */
export const encodeLane = (lane: Lane): Uint8Array => {
  const { laneId, nonce, headSeq, nextSeq, count, bytes, priority, origin } = lane
  const { isPaused, isMixed, cancelBefore, damaged } = lane
  const kept = { laneId, nonce, headSeq, nextSeq, count, bytes, priority, origin }
  return encodeJson({ ...kept, isPaused, isMixed, cancelBefore, damaged })
}

/** Reads a lane back. @throws StoreError with the reason `damaged` on anything that is none. */
export const decodeLane = (bytes: Uint8Array): LaneRecord =>
  readable(() => {
    const lane = decodeFields(bytes)
    const { laneId, nonce, headSeq, nextSeq, count, bytes: size, priority } = lane
    const isLane =
      typeof laneId === 'string' &&
      typeof nonce === 'string' &&
      [headSeq, nextSeq, count, size, priority].every((number) => typeof number === 'number')
    if (!isLane) throw storeError('damaged', 'a record is no lane')
    return frozenThroughout(lane) as unknown as LaneRecord
  })

/** Writes what an entry was given; where that is a secret which is not encrypted, it is as if the other had failed. */
export const encodeGiven = ({ values, isSecret }: Given, isEncrypted: boolean): Uint8Array =>
  encodeJson({ values: isSecret && !isEncrypted ? null : values })

/** Reads what an entry was given. @throws StoreError with the reason `damaged` on anything else. */
export const decodeGiven = (bytes: Uint8Array): Given =>
  readable(() => {
    const given = decodeFields(bytes)
    if (given.values !== null && !Array.isArray(given.values))
      throw storeError('damaged', 'a record is nothing given')
    return frozenJson('given', given) as unknown as Given
  })

/** Writes where an entry is. */
export const encodePlace = ({ laneId, seq }: Place): Uint8Array => encodeJson({ laneId, seq })

/** Reads where an entry is. @throws StoreError with the reason `damaged` on anything else. */
export const decodePlace = (bytes: Uint8Array): Place =>
  readable(() => {
    const { laneId, seq } = decodeFields(bytes)
    if (typeof laneId !== 'string' || !isPlaceNumber(seq)) throw storeError('damaged', 'a record is no place')
    return { laneId, seq }
  })

/** Writes the id of an entry: as JSON, since it may be no good Unicode. */
export const encodeEntryId = (entryId: string): Uint8Array => encodeJson(entryId)

/** Reads the id of an entry. @throws StoreError with the reason `damaged` on anything else. */
export const decodeEntryId = (bytes: Uint8Array): string =>
  readable(() => {
    const entryId: unknown = JSON.parse(decodeUtf8(bytes))
    if (typeof entryId !== 'string') throw storeError('damaged', 'a record is no id')
    return entryId
  })

const isPlaceNumber = (seq: unknown): seq is number => Number.isSafeInteger(seq) && (seq as number) >= 0

const encodeJson = (value: unknown): Uint8Array => encodeUtf8(JSON.stringify(value))

const decodeFields = (bytes: Uint8Array): Record<string, unknown> => {
  const value: unknown = JSON.parse(decodeUtf8(bytes))
  return isPlainObject(value) ? value : {}
}

const readable = <Value>(read: () => Value): Value => {
  try {
    return read()
  } catch (error) {
    throw isStoreError(error) ? error : storeError('damaged', 'a record cannot be read')
  }
}
