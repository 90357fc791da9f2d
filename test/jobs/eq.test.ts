import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { withData, withHeader, withQuery, withQueue, withResponseFile } from '../../src/jobs/derive.ts'
import { Eq, EqRequest } from '../../src/jobs/eq.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { job } from './sample.ts'

const base = withData({ a: 1 })(withQuery('q', '1')(withResponseFile(namedFile('f'))(job)))

// One other value for each field: a field that an Eq forgets makes the wrong pair equal.
const others: { readonly [K in keyof BaseJob]-?: BaseJob } = {
  jobId: { ...base, jobId: 'Other' },
  method: { ...base, method: 'PUT' },
  url: { ...base, url: 'https://other.org/' },
  query: withQuery('q', '2')(base),
  headers: withHeader('X', '1')(base),
  body: { ...base, body: jsonBody({}) },
  returnType: { ...base, returnType: 'Json' },
  responseFile: withResponseFile(namedFile('g'))(base),
  data: withData({ a: 2 })(base),
  queueId: withQueue('q')(base),
  queuePolicy: { ...base, queuePolicy: 'PauseIfFailed' },
  facts: { ...base, facts: { ...base.facts, idempotency: 'idempotent' } },
}

describe('Eq', () => {
  it.each(Object.keys(others) as (keyof BaseJob)[])('counts %s', (field) => {
    expect(Eq.equals(base, others[field])).toBe(false)
    expect(Eq.equals(others[field], base)).toBe(false)
  })

  it('takes a copy for equal', () => {
    expect(Eq.equals(base, structuredClone(base))).toBe(true)
  })
})

describe('EqRequest', () => {
  it.each(Object.keys(others) as (keyof BaseJob)[])('counts what libkazv counts: %s', (field) => {
    const ignored = ['queueId', 'queuePolicy', 'responseFile', 'facts'].includes(field)
    expect(EqRequest.equals(base, others[field])).toBe(ignored)
    expect(EqRequest.equals(others[field], base)).toBe(ignored)
  })

  it('takes a copy for equal', () => {
    expect(EqRequest.equals(base, structuredClone(base))).toBe(true)
  })
})

it.each([
  ['Eq', Eq],
  ['EqRequest', EqRequest],
])('%s is reflexive, symmetric and transitive', (_, eq) => {
  const data = fc.constantFrom([], {}, { length: 0 }, [1], { 0: 1, length: 1 }, null, 0, '', false)
  const some = fc.oneof(
    data.map((value) => withData(value as never)(base)),
    fc.constantFrom(base, ...Object.values(others)).map((value) => structuredClone(value)),
  )
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      expect(eq.equals(a, structuredClone(a))).toBe(true)
      expect(eq.equals(a, b)).toBe(eq.equals(b, a))
      if (eq.equals(a, b) && eq.equals(b, c)) expect(eq.equals(a, c)).toBe(true)
    }),
    { numRuns: 10_000 },
  )
})
