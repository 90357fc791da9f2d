import fc from 'fast-check'
import { produce } from 'immer'
import {
  decodeJob,
  Eq,
  EqRequest,
  encodeJob,
  redactJob,
  toCurl,
  toHttpRequest,
  withData,
  withQueue,
} from 'matrix-jobs'
import { expect, it } from 'vitest'
import { arbitraryJob, arbitraryJson } from './arbitrary-job.ts'
import { hasUndefined, isDeeplyFrozen, survivingMutations } from './frozen.ts'

const numRuns = 2000
const holds = (name: string, check: (job: Parameters<typeof encodeJob>[0]) => void) =>
  it(name, () => fc.assert(fc.property(arbitraryJob, check), { numRuns }))

holds('a job survives JSON', (job) => {
  const copy = JSON.parse(JSON.stringify(job))
  expect(Eq.equals(copy, job)).toBe(true)
  expect(JSON.stringify(copy)).toBe(JSON.stringify(job))
  expect(copy).toEqual(job)
})

holds('a job survives structuredClone', (job) => {
  const copy = structuredClone(job)
  expect(Eq.equals(copy, job)).toBe(true)
  expect(copy).toEqual(job)
})

holds('a job survives encodeJob, JSON text and decodeJob, frozen again', (job) => {
  const result = decodeJob(JSON.stringify(encodeJob(job)))
  if (result._tag === 'Left') throw new Error(result.left.message)
  expect(Eq.equals(result.right, job)).toBe(true)
  expect(result.right).toEqual(job)
  expect(JSON.stringify(result.right)).toBe(JSON.stringify(job))
  expect(isDeeplyFrozen(result.right)).toBe(true)
  expect(toHttpRequest(result.right)).toEqual(toHttpRequest(job))
})

holds('an immer recipe that does nothing gives the job itself', (job) => {
  expect(produce(job, () => {})).toBe(job)
  expect(produce([job], () => {})[0]).toBe(job)
})

it('an immer recipe that changes a job gives what the functions give, and leaves the first alone', () => {
  fc.assert(
    fc.property(arbitraryJob, arbitraryJson, (job, data) => {
      const before = JSON.stringify(job)
      const next = produce(job, (draft) => {
        draft.data = withData(data)(job).data as never
        draft.queueId = 'q'
        draft.queuePolicy = 'PauseIfFailed'
      })
      const want = withQueue('q', 'PauseIfFailed')(withData(data)(job))
      expect(Eq.equals(next, want)).toBe(true)
      expect(next).toEqual(want)
      expect(isDeeplyFrozen(next)).toBe(true)
      expect(next.body).toBe(job.body)
      expect(JSON.stringify(job)).toBe(before)
    }),
    { numRuns },
  )
})

it('an immer recipe may go deep into the data', () => {
  const deep = arbitraryJson.map((old) => ({ kept: old, list: [{ count: 1 }] }))
  fc.assert(
    fc.property(arbitraryJob, deep, (job, data) => {
      const first = withData(data)(job)
      const next = produce(first, (draft) => {
        const { list } = draft.data as unknown as typeof data
        list.push({ count: 2 })
        if (list[0]) list[0].count++
      })
      expect(Eq.equals(next, withData({ ...data, list: [{ count: 2 }, { count: 2 }] })(job))).toBe(true)
      expect(Eq.equals(first, withData(data)(job))).toBe(true)
    }),
    { numRuns },
  )
})

holds('a job is frozen throughout and has no undefined', (job) => {
  expect(isDeeplyFrozen(job)).toBe(true)
  expect(hasUndefined(job)).toBe(false)
  expect(isDeeplyFrozen(redactJob(job))).toBe(true)
  expect(hasUndefined(redactJob(job))).toBe(false)
})

holds('every attempt to change a job throws', (job) => {
  const before = JSON.stringify(job)
  expect(survivingMutations(job)).toEqual([])
  expect(JSON.stringify(job)).toBe(before)
})

holds('a job can be rendered, as a request that the platform takes and as a line', (job) => {
  const { url, headers, method, body } = toHttpRequest(job)
  expect(new URL(url).href.startsWith('http')).toBe(true)
  expect(() => new Headers({ ...headers })).not.toThrow()
  if (method === 'GET') expect(body).toBeUndefined()
  expect(toCurl(job)).toContain('curl ')
  expect(toCurl(job, { showSecrets: true })).toContain('curl ')
})

it.each([
  ['Eq', Eq],
  ['EqRequest', EqRequest],
])('%s is reflexive, symmetric and transitive over any jobs', (_, eq) => {
  // Two jobs drawn apart are hardly ever equal: copies and small changes come in between.
  const near = arbitraryJob.chain((job) => {
    const one = fc.constantFrom(
      job,
      structuredClone(job),
      withQueue('q')(job),
      withData(1)(job),
      withData([])(job),
    )
    return fc.tuple(one, one, one)
  })
  let equalPairs = 0
  fc.assert(
    fc.property(near, arbitraryJob, ([a, b, c], other) => {
      expect(eq.equals(a, structuredClone(a))).toBe(true)
      for (const [x, y] of [
        [a, b],
        [b, c],
        [a, other],
      ] as const)
        expect(eq.equals(x, y)).toBe(eq.equals(y, x))
      if (!eq.equals(a, b) || !eq.equals(b, c)) return
      equalPairs++
      expect(eq.equals(a, c)).toBe(true)
    }),
    { numRuns },
  )
  expect(equalPairs).toBeGreaterThan(numRuns / 50)
})

holds('EqRequest ignores the queue and the response file only', (job) => {
  const request = ({ queueId, queuePolicy, responseFile, facts, ...sent }: typeof job) => sent
  const other = withQueue('another', 'PauseIfFailed')(job)
  expect(EqRequest.equals(job, other)).toBe(true)
  expect(Eq.equals(job, other)).toBe(false)
  expect(request(job)).toEqual(request(other))
})
