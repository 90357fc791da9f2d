import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore, Page, StoredRecord, StoreKey, Write } from '../../../src/queue/store.ts'
import { isStoreError, storeError } from '../../../src/queue/store-error.ts'
import type { StoreOnTrial } from '../../../src/testing/store/conformance.ts'

/** A defect: what a good store becomes with it. */
export type Defect = (good: JobStore) => Partial<JobStore>

const mapKey = (of: (key: StoreKey) => StoreKey): Defect => {
  const changed = (write: Write): Write => ({ ...write, key: of(write.key) })
  return (good) => ({
    get: (key) => good.get(of(key)),
    listEntries: (laneId, page) => good.listEntries(of(['entry', laneId, 0])[1], page),
    commit: (writes, fence) => good.commit(writes.map(changed), fence),
  })
}
const mapText = (of: (text: string) => string): Defect =>
  mapKey((key) => [key[0], of(key[1]), ...key.slice(2)] as unknown as StoreKey)

const mapEntries =
  (of: (records: readonly StoredRecord<StoreKey>[]) => readonly StoredRecord<StoreKey>[]): Defect =>
  (good) => ({
    listEntries: async (laneId, page) => of(await good.listEntries(laneId, page)) as never,
  })
const byText = (a: StoredRecord<StoreKey>, b: StoredRecord<StoreKey>) =>
  `${a.key.at(-1)}` < `${b.key.at(-1)}` ? -1 : 1

const later = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve()
}

/** Pages by counting, as many do: a page begins behind the place where the last name was. */
const byCount: Defect = (good) => ({
  listLanes: async ({ after, limit }: Page<string>) => {
    const all = await good.listLanes({ limit: 1e6 })
    const start = after === undefined ? 0 : all.findIndex(({ key }) => key[1] === after) + 1
    return all.slice(start, start + limit)
  },
})

/** Everything that is known to go wrong in a store, by what it is. */
export const defects: Readonly<Record<string, Defect>> = {
  'ignores fences': (good) => ({ commit: (writes) => good.commit(writes) }),
  'writes half of a batch that is fenced off': (good) => ({
    commit: async (writes, fence) => {
      try {
        await good.commit(writes, fence)
      } catch (error) {
        if (isStoreError(error, 'fenced')) await good.commit(writes.slice(0, writes.length / 2))
        throw error
      }
    },
  }),
  'compares only the beginning of a fence': (good) => ({
    commit: async (writes, fence) => {
      const found = fence && (await good.get(fence.key))
      if (found && fence?.value.every((byte, i) => byte === found[i])) return good.commit(writes)
      return good.commit(writes, fence)
    },
  }),
  'compares a fence when it is asked, not when its turn comes': (good) => ({
    commit: async (writes, fence) => {
      const found = fence && (await good.get(fence.key))
      if (found && fence && `${found}` === `${fence.value}`) return later().then(() => good.commit(writes))
      return good.commit(writes, fence)
    },
  }),
  'takes no batch after one that was fenced off': (good) => {
    let isStuck = false
    return {
      commit: async (writes, fence) => {
        if (isStuck) throw storeError('failed', 'stuck')
        await good.commit(writes, fence).catch((error) => {
          isStuck = true
          throw error
        })
      },
    }
  },
  'acknowledges before it has written': (good) => ({
    commit: async (writes, fence) => {
      if (fence) return good.commit(writes, fence)
      void later()
        .then(() => good.commit(writes))
        .catch(() => undefined)
    },
  }),
  'writes batches in another order': (good) => {
    let count = 0
    return {
      commit: async (writes, fence) => {
        count += 1
        if (count % 2) await later()
        await good.commit(writes, fence)
      },
    }
  },
  'writes one record after the other': (good) => ({
    commit: async (writes, fence) => {
      if (fence || !writes.length) return good.commit(writes, fence)
      for (const write of writes) await good.commit([write])
    },
  }),
  'lets the first of several writes to one key count': (good) => ({
    commit: (writes, fence) => good.commit([...writes].reverse(), fence),
  }),
  'removes before it puts': (good) => ({
    commit: (writes, fence) =>
      good.commit(
        [...writes].sort((a, b) => (a._tag > b._tag ? -1 : 1)),
        fence,
      ),
  }),
  'complains of what is not there to be removed': (good) => ({
    commit: async (writes, fence) => {
      for (const { _tag, key } of writes)
        if (_tag === 'Remove' && !(await good.get(key))) throw storeError('failed', 'it is not there')
      await good.commit(writes, fence)
    },
  }),
  'complains of an empty batch': (good) => ({
    commit: async (writes, fence) => {
      if (!writes.length) throw storeError('failed', 'nothing to do')
      await good.commit(writes, fence)
    },
  }),
  'has nothing where a value is empty': (good) => ({
    get: async (key) => {
      const value = await good.get(key)
      return value?.length ? value : undefined
    },
  }),
  'keeps values as text': (good) => ({
    commit: (writes, fence) =>
      good.commit(
        writes.map((write) => {
          if (write._tag === 'Remove') return write
          return { ...write, value: new TextEncoder().encode(new TextDecoder().decode(write.value)) }
        }),
        fence,
      ),
  }),
  'keeps no more than 64 KB of a value': (good) => ({
    commit: (writes, fence) =>
      good.commit(
        writes.map((write) =>
          write._tag === 'Put' ? { ...write, value: write.value.subarray(0, 65_536) } : write,
        ),
        fence,
      ),
  }),
  'sorts places as texts': mapEntries((records) => [...records].sort(byText)),
  'lists entries from the last to the first': mapEntries((records) => [...records].reverse()),
  'keeps places as numbers of 32 bits': mapKey((key) =>
    key[0] === 'entry' ? ['entry', key[1], key[2] >>> 0] : key,
  ),
  'lists entries from a place on, not behind it': (good) => ({
    listEntries: (laneId, { after, limit }) =>
      good.listEntries(laneId, { after: after === undefined ? after : after - 1, limit }),
  }),
  'ignores where a list of entries begins': (good) => ({
    listEntries: (laneId, { limit }) => good.listEntries(laneId, { limit }),
  }),
  'ignores how many entries are wanted': (good) => ({
    listEntries: (laneId, { after }) => good.listEntries(laneId, { after, limit: 1e6 }),
  }),
  'ignores how many lanes are wanted': (good) => ({
    listLanes: ({ after }) => good.listLanes({ after, limit: 1e6 }),
  }),
  'lists one note less than is wanted': (good) => ({
    listNotes: (topic, { after, limit }) => good.listNotes(topic, { after, limit: limit - 1 }),
  }),
  'lists lanes by counting': byCount,
  'lists lanes in another order each time': (good) => {
    let count = 0
    return {
      listLanes: async (page) => {
        count += 1
        const lanes = await good.listLanes(page)
        return count % 2 ? lanes : [...lanes].reverse()
      },
    }
  },
  'ends names at a zero': mapText((text) => text.replace(/\0.*/s, '')),
  'writes names as UTF-8': mapText((text) => new TextDecoder().decode(new TextEncoder().encode(text))),
  'normalizes names': mapText((text) => text.normalize()),
  'takes no account of case': mapText((text) => text.toLowerCase()),
  'trims names': mapText((text) => text.trim().replace(/^\0/, '')),
  'keeps no more than 255 letters of a name': mapText((text) => text.slice(0, 255)),
  'takes entries for lanes': (good) => ({
    listLanes: async (page) => {
      const lanes = await good.listLanes(page)
      const others = await good.listEntries('with entries', { limit: 1 })
      return [...lanes, ...others.map(({ value }) => ({ key: ['lane', 'with entries'] as const, value }))]
    },
  }),
  'lists notes of topics that begin alike': (good) => ({
    listNotes: async (topic, page) => {
      const notes = await good.listNotes(topic, page)
      return topic === 'top' ? [...notes, ...(await good.listNotes('topics', page))] : notes
    },
  }),
  'works when it is closed': (good) => ({ close: async () => undefined, open: () => good.open() }),
  'tells what it has written when it has been closed': (good) => ({
    commit: async (writes, fence) => {
      await good.commit(writes, fence)
      await later()
    },
  }),
  'can be closed once': (good) => {
    let isClosed = false
    return {
      close: async () => {
        if (isClosed) throw storeError('closed', 'it is closed')
        isClosed = true
        await good.close()
      },
      open: async () => {
        await good.open()
        isClosed = false
      },
    }
  },
  'can be opened once': (good) => {
    let isOpen = false
    return {
      open: async () => {
        if (isOpen) throw storeError('locked', 'it is open')
        isOpen = true
        await good.open()
      },
      close: async () => {
        isOpen = false
        await good.close()
      },
    }
  },
  'drops what is under way when it is closed': (good) => {
    let epoch = 0
    return {
      commit: async (writes, fence) => {
        const before = epoch
        await later()
        if (before === epoch) await good.commit(writes, fence)
      },
      close: async () => {
        epoch += 1
        await good.close()
      },
    }
  },
  'rejects with errors of its own': (good) => ({
    get: (key) =>
      good.get(key).catch(() => {
        throw new Error('not open')
      }),
  }),
  'throws where it should reject': (good) => {
    let isOpen = true
    return {
      open: async () => {
        await good.open()
        isOpen = true
      },
      close: async () => {
        isOpen = false
        await good.close()
      },
      listLanes: (page) => {
        if (!isOpen) throw storeError('closed', 'it is not open')
        return good.listLanes(page)
      },
    }
  },
}

/** Makes a store on trial of one that is in memory, with a defect. */
export const broken = (defect: Defect) => async (): Promise<StoreOnTrial> => {
  const good = memoryStore()
  const store: JobStore = { ...good, ...defect(good) }
  await store.open()
  const reopen = async () => {
    await store.close()
    await store.open()
    return store
  }
  return { store, reopen }
}

/** A store that forgets all when it is opened anew. */
export const forgetful = async (): Promise<StoreOnTrial> => {
  const store = memoryStore()
  await store.open()
  const reopen = async () => {
    const other = memoryStore()
    await other.open()
    return other
  }
  return { store, reopen }
}

/** A store that reads a lane from its first entry on, whichever it is asked for. */
export const wasteful = async (): Promise<StoreOnTrial> => {
  const good = memoryStore()
  await good.open()
  let count = 0
  const listEntries: JobStore['listEntries'] = async (laneId, { after = -1, limit }) => {
    const all = await good.listEntries(laneId, { limit: 1e6 })
    count += all.length
    return all.filter(({ key }) => key[2] > after).slice(0, limit)
  }
  return { store: { ...good, listEntries }, recordsRead: () => count }
}
