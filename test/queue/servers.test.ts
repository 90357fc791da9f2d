import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../src/queue/memory-store.ts'
import { later, put, queueOf, refused } from './queue-of.ts'

const ok = { statusCode: 200 }
const other = 'https://other.example'

/** A server that nobody reaches: one job has tried it, and those of twenty more lanes wait. */
const unreached = async () => {
  const given = queueOf(() => refused, { baseMs: 1_000 })
  const first = await given.queue.enqueue(put('first', { queueId: 'first' }))
  await given.clock.advance(0)
  const names = Array.from({ length: 20 }, (_, n) => `other${n}`)
  await given.queue.enqueue(names.map((queueId) => put(queueId, { queueId })))
  await given.clock.advance(0)
  return { ...given, first }
}

describe('a server that is not reached', () => {
  it.each([
    ['nothing', 1],
    ['cancel', 1],
    ['retry', 2],
  ] as const)('is tried by one job at a time, after %s of the one that has tried it', async (act, times) => {
    const { queue, clock, first, sent } = await unreached()
    if (act !== 'nothing') await queue[act](first)
    await clock.advance(0)
    expect(sent).toHaveLength(act === 'retry' ? 2 : 1)
    await clock.advance(500)
    expect(sent).toHaveLength(1 + times - (act === 'retry' ? 1 : 0))
  })

  it('is not closed to others by a job that was not answered in time, also after a restart', async () => {
    const store = memoryStore()
    const late = { _tag: 'TimeoutError', message: '', timeoutMs: 1, phase: 'headers' } as const
    const respond = ({ url }: { readonly url: string }) => (url.endsWith('/slow') ? late : ok)
    const { queue, clock } = queueOf(respond as never, { store, baseMs: 60_000 })
    await queue.enqueue(put('slow', { queueId: 'slow' }))
    await clock.advance(0)
    await queue.close()
    const next = queueOf(respond as never, { store, clock, baseMs: 60_000 })
    await next.clock.advance(0)
    await next.queue.enqueue(put('fast', { queueId: 'fast' }))
    await next.clock.advance(0)
    expect(next.queue.getLaneSnapshot('slow').waiting).toMatchObject({ _tag: 'Backoff' })
    expect(next.paths()).toEqual(['/fast'])
  })

  it('is none of the business of what goes elsewhere, also behind what went there', async () => {
    const first = later<typeof ok>()
    const { queue, clock, paths } = queueOf(({ url }) => {
      if (url.endsWith('/first')) return first.promise
      return url.endsWith('/limited') ? { statusCode: 429, json: { retry_after_ms: 3_600_000 } } : ok
    })
    await queue.enqueue([
      put('first', { queueId: 'mixed' }),
      put('elsewhere', { queueId: 'mixed', server: other }),
      put('again', { queueId: 'mixed' }),
    ])
    await clock.advance(0)
    await queue.enqueue(put('limited', { queueId: 'limited' }))
    await clock.advance(0)
    first.resolve(ok)
    await clock.advance(0)
    expect(paths()).toEqual(['/first', '/limited', '/elsewhere'])
    expect(queue.getLaneSnapshot('mixed').waiting).toMatchObject({ _tag: 'RateLimited' })
  })
})

it('a server that says "at once" with each refusal is asked less and less often', async () => {
  const { queue, clock, sent } = queueOf(() => ({ statusCode: 429, json: { retry_after_ms: 0 } }))
  await queue.enqueue(put('a'))
  await clock.advance(60_000)
  expect(sent.length).toBeLessThan(80)
})
