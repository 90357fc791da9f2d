import fc from 'fast-check'
import { expect, it } from 'vitest'
import { errorCode } from '../../src/jobs/response.ts'
import { put, queueOf, statusOf } from './queue-of.ts'

const policy = 'CancelFutureIfFailed'

it('cancels those behind a failure, as libkazv does, and no other queue', async () => {
  const { queue, clock, settled } = queueOf(({ url }) => ({ statusCode: url.includes('fails') ? 400 : 200 }))
  const names = ['succeeds', 'fails', 'behind', 'further behind']
  const ids = await queue.enqueue(names.map((name) => put(encodeURI(name), { queueId: 'one', policy })))
  const other = await queue.enqueue(put('other', { queueId: 'other', policy }))
  await clock.advance(0)
  await queue.drained()
  expect(
    ids
      .map((id) => settled.find(({ entryId }) => entryId === id)?.outcome)
      .map((one) => one && statusOf(one)),
  ).toEqual([200, 400, 490, 490])
  const last = await queue.outcome(ids[3] ?? '')
  expect(last._tag === 'Right' && errorCode(last.right)).toBe('MOE_KAZV_MXC_HEAD_FAILURE_CANCELLED')
  expect(statusOf(await queue.outcome(other))).toBe(200)
})

it('holds for any number of jobs, wherever the first failure is', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (succeed) => {
      const { queue, clock, paths } = queueOf(({ url }) => ({
        statusCode: url.endsWith('-true') ? 200 : 403,
      }))
      const jobs = succeed.map((isGood, index) => put(`${index}-${isGood}`, { queueId: 'q', policy }))
      await queue.pause()
      const ids = await queue.enqueue(jobs)
      await queue.resume()
      await clock.advance(0)
      await queue.drained()
      const outcomes = await Promise.all(ids.map(queue.outcome))
      const first = succeed.includes(false) ? succeed.indexOf(false) : succeed.length
      const wanted = succeed.map((_, index) => (index < first ? 200 : index === first ? 403 : 490))
      expect(outcomes.map(statusOf)).toEqual(wanted)
      expect(paths().length).toBe(Math.min(first + 1, succeed.length))
    }),
    { numRuns: 100 },
  ))
