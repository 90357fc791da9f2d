import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../../../src/internal/utf8.ts'
import { notes } from '../../../src/queue/encode-changes.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { Lease } from '../../../src/queue/runner/lease.ts'
import type { Fence, JobStore } from '../../../src/queue/store.ts'
import { storeError } from '../../../src/queue/store-error.ts'
import { later, put, queueOf } from '../queue-of.ts'

const lanes = 1_001

/** A store with more lanes than a page has, in which nothing was sent. */
const filled = async () => {
  const store = memoryStore()
  const { queue } = queueOf(undefined, { store })
  await queue.pause()
  await queue.enqueue([...Array(lanes).keys()].map((index) => put(`${index}`, { queueId: `q${index}` })))
  await queue.resume()
  await queue.close()
  return store
}

/** A store of which the page after the first is listed as a test says. */
const pagedBy = (inner: JobStore, next: () => Promise<void>): JobStore => ({
  ...inner,
  listLanes: async (page) => {
    if (page.after !== undefined) await next()
    return inner.listLanes(page)
  },
})

const never = () => later<never>().promise
const failed = () => storeError('failed', 'a test wants it to fail')

describe('a queue that cannot read all of its store', () => {
  it('sends nothing beside the one that begins anew', async () => {
    const failures = [failed()]
    const store = pagedBy(await filled(), async () => {
      const failure = failures.shift()
      if (failure) throw failure
    })
    const { queue, clock, sent } = queueOf(never, { store, concurrency: 10 })
    for (let i = 0; i < 4; i++) await clock.advance(1_000)
    expect(queue.getSnapshot()).toMatchObject({ role: 'working', entries: lanes })
    expect(sent).toHaveLength(10)
    await queue.close()
    expect(clock.pendingTimers()).toBe(0)
  })
})

describe('a queue that is closed while it opens its store', () => {
  it('sends and settles nothing after that', async () => {
    const page = later<void>()
    const { queue, clock, sent, settled } = queueOf(undefined, {
      store: pagedBy(await filled(), () => page.promise),
      concurrency: 2,
    })
    for (let i = 0; i < 3; i++) await clock.advance(0)
    const closed = queue.close()
    page.resolve(undefined)
    await closed
    await clock.advance(60_000)
    expect({ sent: sent.length, settled, timers: clock.pendingTimers() }).toEqual({
      ...{ sent: 0, settled: [], timers: 0 },
    })
  })

  it.each(['open', 'listNotes', 'listLanes', 'get', 'commit'] as const)(
    'does not wait for an answer to `%s`',
    async (step) => {
      const { queue, clock } = queueOf(undefined, { store: { ...memoryStore(), [step]: never } })
      await clock.advance(0)
      const taken = queue.enqueue(put('a'))
      await queue.close()
      await expect(taken).rejects.toMatchObject({ _tag: 'QueueError', reason: 'closed' })
    },
  )

  it('closes a store that is open only then', async () => {
    const opened = later<void>()
    const steps: string[] = []
    const store: JobStore = {
      ...memoryStore(),
      open: async () => {
        await opened.promise
        steps.push('open')
      },
      close: async () => void steps.push('close'),
    }
    const { queue, clock } = queueOf(undefined, { store })
    await clock.advance(0)
    await queue.close()
    opened.resolve(undefined)
    await clock.advance(0)
    expect(steps).toEqual(['close', 'open', 'close'])
  })

  it('does not try again to open one that fails after that', async () => {
    const opened = later<void>()
    let tries = 0
    const open = async () => {
      tries += 1
      await opened.promise
      throw failed()
    }
    const { queue, clock } = queueOf(undefined, { store: { ...memoryStore(), open } })
    await clock.advance(0)
    const closed = queue.close()
    opened.resolve(undefined)
    await closed
    expect({ tries, timers: clock.pendingTimers() }).toEqual({ tries: 1, timers: 0 })
  })
})

/** A queue whose lease lasts as long as a test says, and what it writes with which fence. */
const leased = (isValid: () => boolean) => {
  const inner = memoryStore()
  const written: (readonly [key: string, fence: Fence | undefined])[] = []
  const commit: JobStore['commit'] = async (writes, fence) => {
    for (const { key } of writes) written.push([key.slice(0, 2).join(' '), fence])
    await inner.commit(writes, fence)
  }
  const fence: Fence = { key: ['note', 'holder', ''], value: encodeUtf8('me') }
  const leases: Lease[] = [{ isValid, release: async () => undefined, fence }]
  const events = { waits: 0 }
  const nothing = () => undefined
  const acquire = () => {
    events.waits += 1
    const { promise, resolve } = later<Lease | undefined>()
    const lease = leases.shift()
    if (lease) resolve(lease)
    return { lease: promise, cancel: () => resolve(undefined) }
  }
  const peers = {
    lock: { acquire },
    openChannel: () => ({ post: nothing, listen: nothing, lead: nothing, close: nothing }),
  }
  return { fence, inner, written, events, ...queueOf(undefined, { store: { ...inner, commit }, peers }) }
}

describe('a queue that opens its store under a lease', () => {
  it('has its fence go with all that it writes after that', async () => {
    const { clock, inner, written, fence } = leased(() => true)
    await inner.open()
    await inner.commit([{ _tag: 'Put', key: notes.given('gone'), value: encodeUtf8('{}') }])
    await clock.advance(0)
    expect(written).toEqual([
      ['note holder', undefined],
      ['note format', fence],
      ['note given', fence],
    ])
  })

  it.each([0, 1, 2])('writes nothing once that is over, after %i writes', async (count) => {
    const { queue, clock, inner, written, events } = leased(() => written.length < count)
    await inner.open()
    await inner.commit([{ _tag: 'Put', key: notes.given('gone'), value: encodeUtf8('{}') }])
    await clock.advance(0)
    expect(written).toHaveLength(count)
    // It waits for another lease.
    expect({ ...events, role: queue.getSnapshot().role }).toEqual({ waits: 2, role: 'waiting' })
    await queue.close()
  })
})
