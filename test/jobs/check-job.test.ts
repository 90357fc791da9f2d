import { describe, expect, it } from 'vitest'
import { checkFacts, checkJob } from '../../src/jobs/check-job.ts'
import { withHeader } from '../../src/jobs/derive.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { job, refusedField } from './sample.ts'

describe('checkJob', () => {
  it('gives an equal job, frozen throughout', () => {
    const copy = checkJob(structuredClone(job))
    expect(copy).toEqual(job)
    expect(isDeeplyFrozen(copy)).toBe(true)
  })

  it.each<[string, object]>([
    ['extra', { extra: 1 }],
    ['a~1b~0c', { 'a/b~c': 1 }],
    ['jobId', { jobId: 7 }],
    ['method', { method: 'get' }],
    ['method', { method: 'constructor' }],
    ['body', { method: 'GET' }],
    ['url', { url: '/relative' }],
    ['url', { url: 'https://h/a?b' }],
    ['query', { query: {} }],
    ['query/0', { query: ['ab'] }],
    ['query/0', { query: [['', 'b']] }],
    ['query/0', { query: [['a', 1]] }],
    ['query/0', { query: [['a', 'b', 'c']] }],
    // biome-ignore lint/suspicious/noSparseArray: a hole must not pass
    ['query/0', { query: [, ['a', 'b']] }],
    ['headers', { headers: [] }],
    ['headers', { headers: { A: '1', a: '2' } }],
    ['headers/a b', { headers: { 'a b': '1' } }],
    ['headers/A~1B', { headers: { 'A/B': '1' } }],
    ['headers/A', { headers: { A: '1\n' } }],
    ['headers/A', { headers: { A: 1 } }],
    ['returnType', { returnType: undefined }],
    ['returnType', { responseFile: namedFile('f') }],
    ['responseFile', { returnType: 'File', responseFile: null }],
    ['queuePolicy', { queuePolicy: 'Sometimes' }],
    ['queueId', { queueId: '' }],
    ['queueId', { queueId: null }],
    ['data/at', { data: { at: new Date(0) } }],
    ['facts', { facts: null }],
  ])('refuses, naming %s, %j', (field, part) => {
    expect(refusedField(() => checkJob({ ...job, ...part }))).toBe(field)
  })

  it('refuses what is no object', () => {
    for (const value of [null, [], 'job', 7, undefined]) expect(refusedField(() => checkJob(value))).toBe('')
  })

  it('writes Authorization in one way, whatever the case', () => {
    const { headers } = checkJob({ ...job, headers: { AUTHORIZATION: 'Bearer a' } })
    expect(headers).toEqual({ Authorization: 'Bearer a' })
    expect(withHeader('authorization', 'Bearer b')(job).headers.Authorization).toBe('Bearer b')
  })
})

describe('checkFacts', () => {
  it.each<[string, object]>([
    ['facts/path', { path: '' }],
    ['facts/auth', { auth: 'yes' }],
    ['facts/idempotency', { idempotency: null }],
    ['facts/sensitive', { sensitive: 'a' }],
    ['facts/sensitive/1', { sensitive: ['a', ''] }],
    // biome-ignore lint/suspicious/noSparseArray: a hole must not pass
    ['facts/sensitive/0', { sensitive: [, 'a'] }],
  ])('refuses, naming %s, %j', (field, part) => {
    expect(refusedField(() => checkFacts({ ...job.facts, ...part }))).toBe(field)
  })
})
