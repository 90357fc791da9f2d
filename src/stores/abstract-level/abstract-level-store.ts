import { isSameBytes } from '../../internal/bytes.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { requireOptions } from '../../internal/require-options.ts'
import type { Fence, JobStore, StoredRecord, StoreKey, Write } from '../../queue/store.ts'
import { fencedError } from '../../queue/store-error.ts'
import { groupCommits } from './group-commit.ts'
import {
  decodeEntryKey,
  decodeLaneKey,
  decodeNoteKey,
  encodeKey,
  entryRange,
  type KeyRange,
  laneRange,
  noteRange,
} from './keys.ts'
import type { Level, LevelOperation } from './level.ts'
import { createUsage } from './usage.ts'

/** How a level is used. */
export interface AbstractLevelStoreOptions {
  /**
   * Whether a write has reached the disk when it is acknowledged, so that it survives a loss of power too. Without it,
   * it survives the death of the process. True unless given; levels that know no difference ignore it, as browser-level
   * does: there a loss of power may take what the browser has not written yet.
   */
  readonly sync?: boolean
}

const view = { keyEncoding: 'view', valueEncoding: 'view' } as const

/**
 * Makes a store of an abstract-level database: classic-level on Node, browser-level over IndexedDB in browsers.
 *
 * The database is the queue's own: nothing else may be in it. The store opens and closes it.
 * @throws InvalidParameterError on what is no such database, or naming the option that is wrong.
 * @example
 * import { MemoryLevel } from 'memory-level'
 * const store = abstractLevelStore(new MemoryLevel()) // new ClassicLevel('./queue'), new BrowserLevel('queue')
 */
export const abstractLevelStore = (level: Level, options: AbstractLevelStoreOptions = {}): JobStore => {
  if (typeof level?.batch !== 'function') refuse('level', 'an abstract-level database', level)
  requireOptions(options)
  const { sync = true } = options
  if (typeof sync !== 'boolean') refuse('sync', 'true or false', sync)
  const { use, requireOpen, ...usage } = createUsage(level)
  const { commit, idle } = groupCommits((writes, fence) =>
    use(async () => {
      // Nothing comes between these two but a tab that was replaced, and its lease is over then.
      if (fence) await requireFence(level, fence)
      await level.batch(writes.map(operation), { ...view, sync })
    }),
  )
  const list = async <Key extends StoreKey>(
    range: () => KeyRange,
    limit: number,
    decode: (bytes: Uint8Array) => Key,
  ): Promise<readonly StoredRecord<Key>[]> => {
    requireOpen()
    const found = await use(() => level.iterator({ ...range(), ...view, limit }).all())
    return found.map(([key, value]) => ({ key: decode(key), value }))
  }
  return {
    isEncrypted: false,
    ...(level.location !== undefined && { name: level.location }),
    open: usage.open,
    get: async (key) => {
      requireOpen()
      return use(() => level.get(encodeKey(key), view))
    },
    listEntries: (laneId, { after, limit }) =>
      list(
        () => entryRange(laneId, after),
        limit,
        (key) => decodeEntryKey(key, laneId),
      ),
    listLanes: ({ after, limit }) => list(() => laneRange(after), limit, decodeLaneKey),
    listNotes: (topic, { after, limit }) =>
      list(
        () => noteRange(topic, after),
        limit,
        (key) => decodeNoteKey(key, topic),
      ),
    commit: async (writes, fence) => {
      requireOpen()
      await commit(writes, fence)
    },
    close: () => usage.close(idle),
  }
}

const operation = (write: Write): LevelOperation => {
  const key = encodeKey(write.key)
  return write._tag === 'Put' ? { type: 'put', key, value: write.value } : { type: 'del', key }
}

const requireFence = async (level: Level, { key, value }: Fence): Promise<void> => {
  const found = await level.get(encodeKey(key), view)
  if (!isSameBytes(found, value)) throw fencedError()
}
