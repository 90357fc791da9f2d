import fc from 'fast-check'
import {
  type AuthData,
  type BaseJob,
  decodeJob,
  encodeJob,
  isInvalidParameterError,
  type Json,
  redactJob,
  withAuth,
} from 'matrix-jobs'
import { describe, expect, it } from 'vitest'
import { arbitraryJob, arbitraryJson } from './arbitrary-job.ts'
import { isDeeplyFrozen } from './frozen.ts'

const auth: fc.Arbitrary<AuthData> = fc
  .tuple(
    fc.record({ type: fc.string({ minLength: 1 }), session: fc.string() }, { requiredKeys: ['session'] }),
    fc.dictionary(fc.string(), arbitraryJson, { maxKeys: 3 }),
  )
  .map(([known, further]) => ({ ...further, ...known }) as AuthData)

const bearsAuth = ({ method, body }: BaseJob): boolean =>
  method !== 'GET' &&
  (body._tag === 'Empty' ||
    (body._tag === 'Json' &&
      typeof body.value === 'object' &&
      body.value !== null &&
      !Array.isArray(body.value)))

const fieldsOf = ({ body }: BaseJob): Record<string, Json> =>
  body._tag === 'Json' ? (body.value as Record<string, Json>) : {}

describe('withAuth, of any job and any auth', () => {
  it('refuses, or sets the body’s auth and keeps all else', () => {
    fc.assert(
      fc.property(arbitraryJob, auth, (job, given) => {
        if (!bearsAuth(job)) {
          expect(() => withAuth(job, given)).toThrow(expect.toSatisfy(isInvalidParameterError))
          return
        }
        const next = withAuth(job, given)
        const { auth: set, ...fields } = fieldsOf(next)
        const { auth: _, ...before } = fieldsOf(job)
        expect(JSON.stringify(set)).toBe(JSON.stringify(given))
        expect(fields).toEqual(before)
        const { body: _body, headers, facts, ...rest } = next
        expect(job).toMatchObject(rest)
        expect(headers).toEqual(
          job.body._tag === 'Empty'
            ? expect.objectContaining({ 'Content-Type': 'application/json' })
            : job.headers,
        )
        expect(facts).toEqual({
          ...job.facts,
          sensitive: expect.arrayContaining([...job.facts.sensitive, 'auth']),
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives a frozen value that survives JSON and shows nothing of auth when it is redacted', () => {
    fc.assert(
      fc.property(arbitraryJob.filter(bearsAuth), auth, (job, given) => {
        const next = withAuth(job, given)
        expect(isDeeplyFrozen(next)).toBe(true)
        expect(decodeJob(JSON.stringify(encodeJob(next)))).toEqual({ _tag: 'Right', right: next })
        expect(fieldsOf(redactJob(next)).auth).toBe('***')
      }),
      { numRuns: 1000 },
    )
  })
})
