import type { Entry } from '../../../src/queue/entry.ts'
import { queueIdOf } from '../../../src/queue/lane.ts'
import { newEntry } from '../../../src/queue/runner/new-entry.ts'
import { put } from '../queue-of.ts'

/** Makes an entry at a place of a lane, which has begun anew so many times. */
export const entryAt = (laneId: string, seq: number, { text = '', life = 0 } = {}): Entry => {
  const queueId = queueIdOf(laneId) ?? ''
  const job = put(`${seq}`, { queueId, body: { _tag: 'Json', value: text } })
  const entry = newEntry(job, {}, { now: 0, newId: () => '', isEncrypted: false })
  return { ...entry, entryId: `${seq}.${life}.${laneId}`, seq }
}
