import { describe, expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../src/entries/client-server.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { withHeader } from '../../src/jobs/derive.ts'
import { fromCredentials } from '../../src/jobs/from-credentials.ts'
import { memoryStore } from '../../src/queue/memory-store.ts'
import { composeJobQueue } from '../../src/queue/runner/job-queue.ts'
import type { JobStore } from '../../src/queue/store.ts'
import { later, put, queueOf, refused, statusOf } from './queue-of.ts'

const ok = { statusCode: 200 }

/** Everything that a store holds, as text. */
const dump = async (store: JobStore) => {
  const texts: string[] = []
  for (const { key, value } of await store.listLanes({ limit: 99 })) {
    const entries = await store.listEntries(key[1], { limit: 99 })
    for (const bytes of [value, ...entries.map((one) => one.value)])
      texts.push(new TextDecoder().decode(bytes))
  }
  return texts.join()
}

describe('what is stored', () => {
  const invite = (idAccessToken: string | typeof fromCredentials) =>
    InviteBy3PIDJob(
      { serverUrl: 'https://example.org', accessToken: 'planted-token' },
      { roomId: '!r:example.org', idServer: 'id.org', idAccessToken, medium: 'email', address: 'a@b.c' },
    )

  it('has no access token', async () => {
    const { queue, store } = queueOf()
    await queue.pause()
    await queue.enqueue([invite(fromCredentials), withHeader('authorization', 'planted-too')(put('a'))])
    expect(await dump(store)).toMatch(/FromCredentials/)
    expect(await dump(store)).not.toContain('planted')
  })

  it('has no secret of a body, which is refused by its name', async () => {
    const { queue, store } = queueOf()
    const error = { _tag: 'QueueError', reason: 'sensitive', field: 'id_access_token' }
    await expect(queue.enqueue([put('a'), invite('planted')])).rejects.toMatchObject(error)
    await expect(queue.enqueue(invite('planted'))).rejects.toThrow(
      /encrypted\(store, key\), or fromCredentials/,
    )
    expect(queue.getSnapshot().entries).toBe(0)
    expect(await dump(store)).toBe('')
  })

  it('has it if the store encrypts', async () => {
    const { queue } = queueOf(() => ok, { store: { ...memoryStore(), isEncrypted: true } })
    await expect(queue.enqueue(invite('planted'))).resolves.toBeTypeOf('string')
  })
})

describe('options of an entry', () => {
  it('are refused by their names if they are wrong', async () => {
    const { queue } = queueOf()
    const refusals: readonly [object, string][] = [
      [{ ttlMs: -1 }, 'ttlMs'],
      [{ ttlMs: Number.NaN }, 'ttlMs'],
      [{ priority: 'high' }, 'priority'],
      [{ notBefore: new Date() }, 'notBefore'],
      [{ dedupeKey: 'of a job without a queue id' }, 'dedupeKey'],
      [{ entryId: '' }, 'entryId'],
      [{ after: 'x' }, 'after'],
      [{ after: { entryId: 'x', pointers: [{}] } }, 'after/pointers/0/from'],
      [{ ttl: 1 }, 'ttl'],
    ]
    for (const [options, field] of refusals)
      await expect(queue.enqueue(put('a'), options as never)).rejects.toMatchObject({
        _tag: 'InvalidParameterError',
        field,
      })
    const inLane = queue.enqueue(put('a', { queueId: 'q' }), { dedupeKey: '' })
    await expect(inLane).rejects.toMatchObject({ field: 'dedupeKey' })
    await expect(queue.enqueue({} as never)).rejects.toMatchObject({ _tag: 'InvalidParameterError' })
    expect(queue.getSnapshot().entries).toBe(0)
  })

  it('let its time be over', async () => {
    const { queue, clock, paths } = queueOf(() => refused)
    const id = await queue.enqueue(put('a', { queueId: 'q' }), { ttlMs: 1_000 })
    const next = await queue.enqueue(put('b', { queueId: 'q' }))
    const outcome = queue.outcome(id)
    await clock.advance(1_000)
    expect(statusOf(await outcome)).toBe('ExpiredError')
    expect((await queue.entries()).map(({ entryId }) => entryId)).toEqual([next])
    expect(paths()).not.toContain('/b')
  })

  it('hold it back until an instant', async () => {
    const { queue, clock, paths } = queueOf()
    await queue.enqueue(put('a', { queueId: 'q' }), { notBefore: 3_600_000 })
    await queue.enqueue(put('b', { queueId: 'q' }))
    await clock.advance(3_599_999)
    expect(paths()).toEqual([])
    expect(queue.getLaneSnapshot('q').waiting).toEqual({ _tag: 'NotBefore', untilAt: 3_600_000 })
    await clock.advance(1)
    expect(paths()).toEqual(['/a', '/b'])
  })

  it('let urgent ids go first, and keep the order in each', async () => {
    const answer = later<typeof ok>()
    const { queue, clock, paths } = queueOf(() => answer.promise, { concurrency: 1 })
    await queue.enqueue(put('first', { queueId: 'x' }))
    await clock.advance(0)
    await queue.enqueue([put('a1', { queueId: 'a' }), put('a2', { queueId: 'a' })])
    await queue.enqueue([put('b1', { queueId: 'b' }), put('b2', { queueId: 'b' })], { priority: 1 })
    answer.resolve(ok)
    await clock.advance(0)
    await queue.drained()
    expect(paths().slice(1)).toEqual(['/b1', '/b2', '/a1', '/a2'])
  })

  it('take an id once', async () => {
    const { queue } = queueOf(() => later<typeof ok>().promise)
    await queue.enqueue(put('a', { queueId: 'q' }), { entryId: 'mine' })
    await expect(queue.enqueue(put('b'), { entryId: 'mine' })).rejects.toMatchObject({
      reason: 'duplicate-entry',
    })
    await expect(queue.enqueue([put('b'), put('c')], { entryId: 'other' })).rejects.toMatchObject({
      field: 'entryId',
    })
  })

  it('wait for no entry that is not there, or is behind', async () => {
    const { queue } = queueOf()
    const after = { entryId: 'nobody', pointers: [] }
    await expect(queue.enqueue(put('a'), { after })).rejects.toMatchObject({ reason: 'unknown-entry' })
    const jobs = [
      { job: put('a'), after: { entryId: 'b', pointers: [] } },
      { job: put('b'), entryId: 'b' },
    ]
    await expect(queue.enqueue(jobs)).rejects.toMatchObject({ field: 'after/entryId' })
  })
})

describe('limits', () => {
  it('take no more entries, and half of none', async () => {
    const { queue } = queueOf(() => later<typeof ok>().promise, { maxEntries: 2 })
    await queue.enqueue(put('a'))
    await expect(queue.enqueue([put('b'), put('c')])).rejects.toMatchObject({
      reason: 'limit',
      field: 'maxEntries',
    })
    await queue.enqueue(put('d'))
    expect(queue.getSnapshot().entries).toBe(2)
  })
  it('take no more bytes', async () => {
    const { queue } = queueOf(() => ok, { maxBytes: 400 })
    await queue.pause()
    await queue.enqueue(put('a'))
    await expect(queue.enqueue(put('b'))).rejects.toMatchObject({ reason: 'limit', field: 'maxBytes' })
  })

  it('take what comes in the place of another, and not behind one that is being sent', async () => {
    const body = jsonBody('x'.repeat(100))
    const answer = later<typeof ok>()
    const { queue, clock } = queueOf(() => answer.promise, { maxEntries: 2, maxBytes: 800 })
    await queue.enqueue(put('first', { queueId: 'q' }), { dedupeKey: 'first' })
    await queue.enqueue(put('a', { queueId: 'q', body }), { dedupeKey: 'a' })
    for (const name of ['b', 'c', 'd'])
      await queue.enqueue(put(name, { queueId: 'q', body }), { dedupeKey: 'a' })
    await clock.advance(0)
    expect((await queue.entries()).map(({ job }) => job.jobId)).toEqual(['first', 'd'])
    const behind = queue.enqueue(put('e', { queueId: 'q' }), { dedupeKey: 'first' })
    await expect(behind).rejects.toMatchObject({ reason: 'limit', field: 'maxEntries' })
  })

  it('take no more in the place of others than onSettled takes note of', async () => {
    const { queue, clock } = queueOf(() => later<typeof ok>().promise, {
      maxEntries: 2,
      onSettled: () => later<void>().promise,
    })
    await queue.enqueue(put('first', { queueId: 'q' }))
    const replace = () => queue.enqueue(put('a', { queueId: 'q' }), { dedupeKey: 'a' })
    await replace()
    await replace()
    for (let times = 0; times < 10; times++)
      await expect(replace()).rejects.toMatchObject({ reason: 'limit', field: 'maxEntries' })
    await clock.advance(0)
    expect(queue.getSnapshot().entries).toBe(3)
  })

  it('take what comes in the place of another again when onSettled has taken note of that', async () => {
    const noted = later<void>()
    const { queue, clock } = queueOf(() => later<typeof ok>().promise, {
      maxBytes: 600,
      onSettled: () => noted.promise,
    })
    await queue.enqueue(put('first', { queueId: 'q' }))
    const replace = () => queue.enqueue(put('a', { queueId: 'q' }), { dedupeKey: 'a' })
    await replace()
    await replace()
    await expect(replace()).rejects.toMatchObject({ reason: 'limit', field: 'maxBytes' })
    noted.resolve()
    await clock.advance(0)
    await replace()
  })

  it('take no larger job in the place of another beyond the bytes', async () => {
    const { queue } = queueOf(() => ok, { maxBytes: 500 })
    await queue.pause()
    const entryId = await queue.enqueue(put('a', { body: jsonBody('small') }))
    const tooLarge = queue.replace(entryId, put('a', { body: jsonBody('x'.repeat(500)) }))
    await expect(tooLarge).rejects.toMatchObject({ _tag: 'QueueError', reason: 'limit', field: 'maxBytes' })
    await queue.replace(entryId, put('a'))
    expect(queue.getSnapshot().bytes).toBeLessThan(500)
  })
})

describe('options of a queue', () => {
  it.each([
    ['executor', {}],
    ['store', {}],
    ['onSettled', 1],
    ['onUncertain', 'ask'],
    ['concurrency', 0],
    ['baseMs', 'x'],
    ['capMs', -1],
    ['maxEntries', 'x'],
    ['baseMs', 2 ** 31],
    ['capMs', 2 ** 31],
    ['maxRetryAfterMs', 2 ** 31],
    ['peers', {}],
    ['peers', null],
    ['onsettled', () => undefined],
  ])('refuse a %s that is wrong', (field, value) => {
    const platform = {
      clock: { now: () => 0, startTimer: () => () => undefined },
      random: () => 0,
      newId: () => '',
    }
    const options = { executor: { execute: () => undefined }, store: memoryStore(), [field]: value }
    expect(() => composeJobQueue(options as never, platform)).toThrow(expect.objectContaining({ field }))
  })
})

describe('what is asked for', () => {
  it('names a job that cannot come in the place of another', async () => {
    const { queue } = queueOf()
    await queue.pause()
    const entryId = await queue.enqueue(put('a', { queueId: 'q' }))
    const wrong = { _tag: 'InvalidParameterError', field: 'queueId' }
    await expect(queue.replace(entryId, put('b'))).rejects.toMatchObject(wrong)
    await expect(queue.replace(entryId, put('b', { queueId: 'r' }))).rejects.toMatchObject(wrong)
    await queue.replace(entryId, put('b', { queueId: 'q' }))
    expect((await queue.entries())[0]?.job.url).toMatch(/b$/)
  })

  it.each(['pause', 'resume'] as const)('takes no empty queue id to %s', async (name) => {
    const { queue } = queueOf()
    await expect(queue[name]('')).rejects.toMatchObject({ _tag: 'InvalidParameterError', field: 'queueId' })
  })
})
