import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../src/executor/http-request.ts'
import { crashingStore } from '../../src/testing/store/crashing-store.ts'
import type { Answer } from '../executor/scripted.ts'
import { later, put, queueOf, refused, statusOf } from './queue-of.ts'

const ok = { statusCode: 200 }
const other = 'https://other.example'
const limited = (retryAfterMs: number) => ({ statusCode: 429, json: { retry_after_ms: retryAfterMs } })
const hourMs = 3_600_000

/** A queue whose requests wait until a test answers them, by the names of the jobs. */
const answered = (options: NonNullable<Parameters<typeof queueOf>[1]> = {}) => {
  const waiting = new Map<string, (answer: Answer) => void>()
  const respond = ({ url }: HttpRequest) => {
    const { promise, resolve } = later<Answer>()
    waiting.set(new URL(url).pathname.slice(1), resolve)
    return promise
  }
  const made = queueOf(respond, options)
  const enqueue = async (name: string, job: Parameters<typeof put>[1] = {}) => {
    const entryId = made.queue.enqueue(put(name, { queueId: name, ...job }))
    await made.clock.advance(0)
    return entryId
  }
  const answer = async (name: string, given: Answer) => {
    const resolve = waiting.get(name)
    waiting.delete(name)
    resolve?.(given)
    await made.clock.advance(0)
  }
  const names = () => made.paths().map((path) => path.slice(1))
  return { ...made, enqueue, answer, names }
}

describe('a server in doubt', () => {
  it.each([
    ['that is not reached by it', refused],
    ['that refuses it', limited(1_000)],
  ])('is not kept from others by one job %s every time', async (_, failure) => {
    const { queue, clock, paths } = queueOf(({ url }) => (url.endsWith('/bad') ? failure : ok))
    await queue.enqueue(put('bad', { queueId: 'bad' }))
    await clock.advance(0)
    await queue.enqueue(put('good', { queueId: 'good' }))
    await clock.advance(10_000)
    expect(paths()).toContain('/good')
  })

  it('has a job that always fails wait longer and longer, though others are answered', async () => {
    const { queue, clock, sent } = queueOf(({ url }) => (url.endsWith('/bad') ? refused : ok))
    await queue.enqueue(put('bad', { queueId: 'bad' }))
    for (let i = 0; i < 600; i++) {
      await queue.enqueue(put('good', { queueId: 'good' }))
      await clock.advance(100)
    }
    const tries = sent.filter(({ url }) => url.endsWith('/bad')).length
    expect(tries).toBeGreaterThan(3)
    expect(tries).toBeLessThan(12)
  })

  it('lets go of a lane that was paused when it was well again', async () => {
    const { queue, clock, enqueue, answer, names } = answered()
    await enqueue('a')
    await enqueue('b')
    await answer('a', refused)
    await answer('b', refused)
    await queue.pause('a')
    await clock.advance(2_000)
    await answer('b', ok)
    await enqueue('c')
    await answer('c', refused)
    await queue.resume('a')
    await clock.advance(hourMs)
    expect(names().filter((name) => name === 'a').length).toBeGreaterThan(1)
  })

  it('is given the longest time that it has asked for', async () => {
    const { clock, enqueue, answer, names } = answered()
    await enqueue('a')
    await enqueue('b')
    await answer('a', limited(1_000))
    await answer('b', limited(60_000))
    await clock.advance(59_999)
    expect(names()).toEqual(['a', 'b'])
    await clock.advance(1)
    expect(names()).toEqual(['a', 'b', 'a'])
    await answer('a', ok)
    expect(names()).toEqual(['a', 'b', 'a', 'b'])
  })

  it('is given its time also when somebody tries it early and stops', async () => {
    const { queue, clock, enqueue, answer, names } = answered()
    const a = await enqueue('a')
    await enqueue('b')
    await answer('a', limited(600_000))
    await answer('b', limited(600_000))
    await queue.retry(a)
    await clock.advance(0)
    await queue.cancel(a)
    await clock.advance(599_000)
    expect(names()).toEqual(['a', 'b', 'a'])
  })

  it('is not tried by a request to another one', async () => {
    const { queue, clock, enqueue, answer, names } = answered()
    const id = await enqueue('first', { queueId: 'lane' })
    await enqueue('waits')
    await answer('first', limited(hourMs))
    await answer('waits', limited(hourMs))
    await queue.replace(id, put('second', { queueId: 'lane', server: other }))
    await clock.advance(0)
    await answer('second', ok)
    await clock.advance(hourMs - 1)
    expect(names()).toEqual(['first', 'waits', 'second'])
  })

  it('is tried by the very lane that somebody resumes, or whose head he retries', async () => {
    const { queue, clock, enqueue, answer, names } = answered()
    await enqueue('a')
    await enqueue('b')
    await answer('a', limited(hourMs))
    await answer('b', limited(hourMs))
    const kept = await enqueue('c')
    await queue.resume('b')
    await clock.advance(0)
    expect(names()).toEqual(['a', 'b', 'b'])
    await answer('b', limited(hourMs))
    await queue.retry(kept)
    await clock.advance(0)
    expect(names()).toEqual(['a', 'b', 'b', 'c'])
  })

  it('is tried within the bounds of how many are under way', async () => {
    const { clock, enqueue, answer, names } = answered({ concurrency: 1 })
    await enqueue('a', { server: other })
    await answer('a', refused)
    await enqueue('b')
    await clock.advance(60_000)
    expect(names()).toEqual(['a', 'b'])
    await answer('b', ok)
    expect(names()).toEqual(['a', 'b', 'a'])
  })

  it('gets nothing that was only about to be sent', async () => {
    const { store, hold, held } = crashingStore()
    const { queue, clock, enqueue, answer, names } = answered({ store })
    await enqueue('a')
    hold(true)
    void queue.enqueue(put('b', { queueId: 'b', facts: { idempotency: 'unsafe' } }))
    await clock.advance(0)
    held()[0]?.release()
    await clock.advance(0)
    await answer('a', limited(hourMs))
    hold(false)
    await clock.advance(hourMs - 1)
    expect(names()).toEqual(['a'])
  })

  it('does not keep a job beyond its time', async () => {
    const { queue, clock, answer } = answered()
    const id = await queue.enqueue(put('a', { queueId: 'a' }), { ttlMs: 1_800_000 })
    await clock.advance(0)
    await answer('a', limited(24 * hourMs))
    await clock.advance(1_800_000)
    expect(statusOf(await queue.outcome(id))).toBe('ExpiredError')
  })
})

describe('what was on its way', () => {
  it('when there were new credentials is sent again with those', async () => {
    const unknownToken = { statusCode: 401, json: { errcode: 'M_UNKNOWN_TOKEN' } }
    const { queue, clock, enqueue, answer, names } = answered()
    await enqueue('a')
    queue.credentialsChanged()
    await clock.advance(0)
    await answer('a', unknownToken)
    await clock.advance(0)
    expect(names()).toEqual(['a', 'a'])
    await answer('a', unknownToken)
    await clock.advance(hourMs)
    expect(queue.getLaneSnapshot('a').waiting).toEqual({ _tag: 'NeedsCredentials' })
  })

  it('when it was cancelled is cancelled, if it fails all the same', async () => {
    const { queue, clock } = queueOf(
      ({ url }) =>
        new Promise((resolve) => {
          if (url.endsWith('/behind')) resolve(ok)
        }),
    )
    const id = await queue.enqueue(put('a', { queueId: 'q', policy: 'PauseIfFailed' }))
    await queue.enqueue(put('behind', { queueId: 'q' }))
    await clock.advance(0)
    const isCancelled = queue.cancel(id)
    await clock.advance(10_000)
    expect(await isCancelled).toBe(true)
    await queue.drained()
  })
})
