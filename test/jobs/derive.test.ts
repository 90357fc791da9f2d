import { describe, expect, it } from 'vitest'
import type { BaseJob } from '../../src/jobs/base-job.ts'
import {
  type Derive,
  withData,
  withHeader,
  withQuery,
  withQueue,
  withResponseFile,
} from '../../src/jobs/derive.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { job, refusedField } from './sample.ts'

const file = namedFile('out')

describe('each derivation', () => {
  it.each<[string, Derive, Partial<BaseJob>]>([
    ['withData', withData({ id: [1] }), { data: { id: [1] } }],
    ['withData of null', withData(null), { data: null }],
    ['withQueue', withQueue('q'), { queueId: 'q', queuePolicy: 'AlwaysContinue' }],
    [
      'withQueue with a policy',
      withQueue('q', 'PauseIfFailed'),
      { queueId: 'q', queuePolicy: 'PauseIfFailed' },
    ],
    ['withQuery', withQuery('via', 'a b'), { query: [['via', 'a b']] }],
    [
      'withQuery of an array',
      withQuery('via', ['a', 2, true]),
      {
        query: [
          ['via', 'a'],
          ['via', '2'],
          ['via', 'true'],
        ],
      },
    ],
    ['withHeader', withHeader('X-A', '1'), { headers: { ...job.headers, 'X-A': '1' } }],
    [
      'withHeader of another case',
      withHeader('content-TYPE', 'a/b'),
      { headers: { Authorization: job.headers.Authorization as string, 'content-TYPE': 'a/b' } },
    ],
    ['withResponseFile', withResponseFile(file), { returnType: 'File', responseFile: file }],
  ])('%s gives a new frozen job, shares the rest and leaves the first as it was', (_, derive, change) => {
    const before = structuredClone(job)
    const next = derive(job)
    expect(next).toEqual({ ...job, ...change })
    expect(isDeeplyFrozen(next)).toBe(true)
    expect(job).toEqual(before)
    for (const key of Object.keys(job) as (keyof BaseJob)[]) {
      if (!(key in change)) expect(next[key]).toBe(job[key])
    }
  })

  it('keeps what the others set, in any order', () => {
    const all = [withData(1), withQueue('q'), withQuery('a', 1), withHeader('X', '1'), withResponseFile(file)]
    const apply = (derivations: Derive[]) => derivations.reduce((value, derive) => derive(value), job)
    expect(apply(all)).toEqual(apply([...all].reverse()))
    expect(Object.keys(apply(all))).toEqual(expect.arrayContaining(['data', 'queueId', 'responseFile']))
  })
})

it('withData keeps a copy', () => {
  const data = { list: [1] }
  const next = withData(data)(job)
  data.list.push(2)
  expect(next.data).toEqual({ list: [1] })
})

it('withQuery adds behind what is there, and of an empty array nothing', () => {
  const one = withQuery('a', 1)(job)
  expect(withQuery('a', 2)(one).query).toEqual([
    ['a', '1'],
    ['a', '2'],
  ])
  expect(withQuery('a', [])(one).query).toEqual(one.query)
})

it.each<[string, () => unknown]>([
  ['data/when', () => withData({ when: new Date(0) } as never)],
  ['data/a', () => withData({ a: undefined } as never)],
  ['queueId', () => withQueue('')],
  ['queueId', () => withQueue(7 as never)],
  ['queuePolicy', () => withQueue('q', 'Maybe' as never)],
  ['query name', () => withQuery('', '1')],
  ['query a', () => withQuery('a', undefined as never)],
  ['query a', () => withQuery('a', Number.NaN)],
  ['query a', () => withQuery('a', ['b', '\udfff'])],
  ['query a', () => withQuery('a', {} as never)],
  ['header name', () => withHeader('a b', '1')],
  ['header X', () => withHeader('X', 'a\r\nEvil: 1')],
  ['header X', () => withHeader('X', undefined as never)],
  ['responseFile', () => withResponseFile('out' as never)],
  ['responseFile/name', () => withResponseFile({ _tag: 'NamedFile', name: '' })],
])('refuses a bad %s before there is a job', (field, call) => {
  expect(refusedField(call)).toBe(field)
})
