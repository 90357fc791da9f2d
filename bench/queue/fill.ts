import { ClassicLevel } from 'classic-level'
import type { JobStore, Write } from 'matrix-jobs/queue'
import { type AbstractLevelStoreOptions, abstractLevelStore } from 'matrix-jobs/stores/abstract-level'
import { encodeChange } from '../../src/queue/encode-changes.ts'
import { emptyLane } from '../../src/queue/lane.ts'
import { newEntry } from '../../src/queue/runner/new-entry.ts'
import { message } from './jobs.ts'

/** Makes a store in a folder. */
export const storeIn = (folder: string, options: AbstractLevelStoreOptions = {}): JobStore =>
  abstractLevelStore(new ClassicLevel(folder), options)

const moment = { now: 0, newId: () => '', isEncrypted: false }
const batchSize = 20_000

/** Fills a folder with entries that wait, in lanes that are paused. */
export const fill = async (folder: string, count: number, lanes: number): Promise<void> => {
  const store = storeIn(folder, { sync: false })
  await store.open()
  let writes: Write[] = []
  for (let lane = 0; lane < lanes; lane++) {
    const laneCount = count / lanes
    let bytes = 0
    for (let seq = 0; seq < laneCount; seq++) {
      const entry = newEntry(message(lane, seq), {}, moment)
      bytes += entry.size
      writes.push(
        ...encodeChange(
          { _tag: 'AddEntry', entry: { ...entry, entryId: `${seq}.fill.queue:lane ${lane}`, seq } },
          false,
        ),
      )
      if (writes.length < batchSize) continue
      await store.commit(writes)
      writes = []
    }
    const counts = { nextSeq: laneCount, count: laneCount, bytes, isPaused: true } as const
    const filled = { ...emptyLane(`queue:lane ${lane}`, 'https://matrix.example.org'), ...counts }
    writes.push(...encodeChange({ _tag: 'PutLane', lane: filled }, false))
  }
  await store.commit(writes)
  await store.close()
}
