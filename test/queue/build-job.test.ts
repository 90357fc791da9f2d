import { describe, expect, it } from 'vitest'
import { jsonBody } from '../../src/jobs/body.ts'
import { buildJob, checkPointers } from '../../src/queue/build-job.ts'
import { put } from './queue-of.ts'

const job = put('a', { body: jsonBody({ url: '', info: [{ size: 0 }] }), query: [['via', 'x']] })
const built = (to: string, value: unknown) => buildJob(job, [{ from: '', to }], [value])

describe('buildJob', () => {
  it('puts a value into the body', () =>
    expect(built('/body/url', 'mxc://a/b')).toMatchObject({
      right: { body: { value: { url: 'mxc://a/b' } } },
    }))
  it('puts a value into an item', () =>
    expect(built('/body/info/0/size', 7)).toMatchObject({
      right: { body: { value: { info: [{ size: 7 }] } } },
    }))
  it('replaces a parameter of the query', () =>
    expect(built('/query/via', 'y')).toMatchObject({ right: { query: [['via', 'y']] } }))

  it.each([
    ['/body/url/x', 1, '/job/to'],
    ['/query/via', { a: 1 }, '/job/query'],
    ['/url', 'x', '/job/to'],
  ])('says that %s cannot be had', (to, value, path) =>
    expect(built(to, value)).toMatchObject({ left: { _tag: 'DecodeError', path } }),
  )
})

describe('checkPointers', () => {
  it.each([
    [undefined, 'after/pointers'],
    [[1], 'after/pointers/0'],
    [Array(2), 'after/pointers/0'],
    [[{ from: 'x', to: '/body/a' }], 'after/pointers/0/from'],
    [[{ from: '/x', to: '/url' }], 'after/pointers/0/to'],
    [[{ from: '/x', to: '/query' }], 'after/pointers/0/to'],
    [[{ from: '/x', to: '/query/' }], 'after/pointers/0/to'],
    [[{ from: '/x', to: '/query/a/b' }], 'after/pointers/0/to'],
  ])('refuses %j', (pointers, field) =>
    expect(() => checkPointers(job, pointers)).toThrow(expect.objectContaining({ field })),
  )
  it('refuses the body of a job that has none', () =>
    expect(() => checkPointers(put('b'), [{ from: '/x', to: '/body/a' }])).toThrow(/JSON body/))
})
