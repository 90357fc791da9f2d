import { describe, expect, it } from 'vitest'
import { put, queueOf } from '../queue-of.ts'

const invalid = (field: string) => ({ _tag: 'InvalidParameterError', field })
const noObjects = [5, 'x', [], null, () => 1, true]
const noTexts = [undefined, null, 5, {}, []]

/** A queue whose methods take anything. */
const untyped = () => queueOf().queue as unknown as Record<string, (...parameters: unknown[]) => unknown>

describe('enqueue', () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    ...[undefined, null, 5, '', () => 1].map((jobs) => [jobs, 'job'] as const),
    ...[[null], [undefined], [5], Array(1)].map((jobs) => [jobs, 'jobs/0'] as const),
    [[put('a'), 'x'], 'jobs/1'],
    [[{ job: null }], 'jobs/0/job'],
    [{ job: 5 }, 'job/job'],
  ]
  it.each(wrong.map(([jobs, field]) => [field, jobs] as const))(
    'names what is no job: %s',
    async (field, jobs) => {
      await expect(untyped().enqueue?.(jobs)).rejects.toMatchObject(invalid(field))
    },
  )

  it.each(noObjects)('takes no %j for options', async (options) => {
    await expect(untyped().enqueue?.(put('a'), options)).rejects.toMatchObject(invalid('options'))
  })
})

describe('entries', () => {
  it.each(noObjects)('takes no %j for a query', async (query) => {
    await expect(untyped().entries?.(query)).rejects.toMatchObject(invalid('query'))
  })

  it.each([
    ...[-1, 0, Number.NaN, 1.5, Number.POSITIVE_INFINITY, '1', null].map((limit) => ({ limit })),
    ...['id', {}, null, { laneId: 1, seq: 0 }, { laneId: 'a', seq: -1 }].map((after) => ({ after })),
    ...[5, '', null].map((queueId) => ({ queueId })),
    { Limit: 1 },
  ])('does not take %j', async (query) => {
    const [field = ''] = Object.keys(query)
    await expect(untyped().entries?.(query)).rejects.toMatchObject(invalid(field))
  })

  it('takes an entry, or its place', async () => {
    const { queue } = queueOf()
    await queue.pause()
    await queue.enqueue([put('a', { queueId: 'q' }), put('b', { queueId: 'q' })])
    const [first] = await queue.entries({ limit: 1 })
    if (!first) throw new Error('there are two')
    const { laneId, seq } = first
    for (const after of [first, { laneId, seq }]) expect(await queue.entries({ after })).toHaveLength(1)
  })
})

it.each(['cancel', 'retry', 'replace', 'outcome'])('%s takes a text for the id of an entry', async (name) => {
  for (const entryId of noTexts)
    await expect(untyped()[name]?.(entryId, put('a'))).rejects.toMatchObject(invalid('entryId'))
})

it.each([...noTexts, 'x'])('replace takes no %j for a job', async (job) => {
  const field = typeof job === 'object' && job && !Array.isArray(job) ? 'method' : 'job'
  await expect(untyped().replace?.('id', job)).rejects.toMatchObject(invalid(field))
})

it.each(noTexts)('what returns no promise throws at %j', (value) => {
  const { subscribe, getLaneSnapshot } = untyped()
  expect(() => subscribe?.(value)).toThrow(expect.objectContaining(invalid('listener')))
  expect(() => getLaneSnapshot?.(value)).toThrow(expect.objectContaining(invalid('queueId')))
})
