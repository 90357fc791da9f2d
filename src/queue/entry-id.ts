import type { Place } from './entry.ts'
import { ownLaneIdOf } from './lane.ts'

/**
 * Makes the id of an entry that was given none: it tells where the entry is, so that nothing need be kept for that.
 *
 * @param nonce - another one each time the lane begins anew, as its places then do too
 */
export const mintEntryId = ({ laneId, seq }: Place, nonce: string): string => `${seq}.${nonce}.${laneId}`

/** Tells where an entry is that has not moved, if its id tells. */
export const placeOf = (entryId: string): Place => {
  const [, seq = '0', laneId = ownLaneIdOf(entryId)] = /^(\d+)\.[^.]+\.(queue:.*)$/s.exec(entryId) ?? []
  return { laneId, seq: Number(seq) }
}

/** Tells whether an entry is where its id says. */
export const isWhereItsIdSays = ({ entryId, laneId, seq }: Place & { readonly entryId: string }): boolean => {
  const place = placeOf(entryId)
  return place.laneId === laneId && place.seq === seq
}
