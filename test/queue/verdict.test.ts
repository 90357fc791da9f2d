import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/executor/executor.ts'
import { left, right } from '../../src/internal/either.ts'
import { emptyBody, jsonBody } from '../../src/jobs/body.ts'
import type { Idempotency } from '../../src/jobs/job-facts.ts'
import type { Entry } from '../../src/queue/entry.ts'
import { defaultSettings } from '../../src/queue/settings.ts'
import { attemptError, judge } from '../../src/queue/verdict.ts'
import { broken, put, refused } from './queue-of.ts'

const entryOf = (idempotency: Idempotency): Entry => ({
  ...{ entryId: 'x', laneId: 'queue:q', seq: 0, enqueuedAt: 0, size: 1, attempts: 3 },
  ...{ status: { _tag: 'Waiting' }, job: put('x', { facts: { idempotency } }) },
})

const response = (statusCode: number, json?: object, headers = {}): Outcome =>
  right({ statusCode, headers, body: json ? jsonBody(json as never) : emptyBody, jobId: 'x' })

const timeout = (phase: string) => left({ _tag: 'TimeoutError', message: '', timeoutMs: 1, phase } as never)

const judged = (
  outcome: Outcome,
  idempotency: Idempotency = 'transaction',
  onUncertain: 'hold' | 'resend' = 'hold',
) => {
  const settings = { ...defaultSettings, onUncertain }
  const verdict = judge(outcome, entryOf(idempotency), { settings, now: 0, random: () => 1, failures: 2 })
  return verdict._tag === 'Over' ? verdict.hasFailed : verdict.reason
}

describe('what an outcome means', () => {
  it.each<readonly [string, Outcome, boolean | string]>([
    ['200', response(200), false],
    ['299', response(299), false],
    ['403', response(403), true],
    ['302', response(302), true],
    ['408', response(408), 'Backoff'],
    ['500', response(500), 'Backoff'],
    ['429', response(429), 'RateLimited'],
    ['401 of an unknown token', response(401, { errcode: 'M_UNKNOWN_TOKEN' }), 'NeedsCredentials'],
    ['401 of a missing token', response(401, { errcode: 'M_MISSING_TOKEN' }), 'NeedsCredentials'],
    ['401 with flows', response(401, { flows: [] }), 'NeedsAuth'],
    ['401 of another kind', response(401, { errcode: 'M_FORBIDDEN' }), true],
    ['a refused connection', left(refused as never), 'Offline'],
    ['a broken connection', left(broken as never), 'Offline'],
    ['a timeout while connecting', timeout('connect'), 'Offline'],
    ['a timeout of the whole', timeout('total'), 'Backoff'],
    [
      'no credentials',
      left({ _tag: 'MissingCredentialsError', message: '', field: 'x' }),
      'NeedsCredentials',
    ],
    ['a file that is not there', left({ _tag: 'FileError', message: '' }), true],
  ])('%s', (_name, outcome, wanted) => expect(judged(outcome)).toBe(wanted))

  it.each<readonly [string, Outcome, string]>([
    ['a broken connection', left(broken as never), 'Uncertain'],
    ['500', response(500), 'Uncertain'],
    ['a timeout of the whole', timeout('total'), 'Uncertain'],
    ['a refused connection', left(refused as never), 'Offline'],
    ['a timeout while connecting', timeout('connect'), 'Offline'],
    ['429', response(429), 'RateLimited'],
  ])('for an unsafe job: %s', (_name, outcome, wanted) => expect(judged(outcome, 'unsafe')).toBe(wanted))

  it('for an unsafe job that may be sent again', () =>
    expect(judged(response(500), 'unsafe', 'resend')).toBe('Backoff'))
})

describe('how long it waits', () => {
  const delayOf = (outcome: Outcome, which: 'delayMs' | 'serverDelayMs' = 'delayMs') => {
    const verdict = judge(outcome, entryOf('safe'), {
      settings: defaultSettings,
      now: 0,
      random: () => 1,
      failures: 2,
    })
    return verdict._tag === 'Again' ? verdict[which] : undefined
  }
  it('as the server says', () =>
    expect(delayOf(response(429, undefined, { 'retry-after': '7' }))).toBe(7_000))
  it('a day at most', () =>
    expect(delayOf(response(429, undefined, { 'retry-after': '9e9' }))).toBe(86_400_000))
  it('by the failures of the server, where nobody reaches it', () =>
    expect(delayOf(left(refused as never), 'serverDelayMs')).toBe(2_000))
  it('by its own attempts there, where it has failed more often', () =>
    expect(delayOf(left(refused as never))).toBe(4_000))
  it('by the attempts of the job', () => expect(delayOf(response(500))).toBe(4_000))
})

describe('what is kept of an error', () => {
  it('nothing of a success', () => expect(attemptError(response(200))).toBeUndefined())
  it('the status and a code', () =>
    expect(attemptError(response(403, { errcode: 'M_FORBIDDEN', error: 'secret' }))).toEqual({
      ...{ _tag: 'Response', statusCode: 403, errcode: 'M_FORBIDDEN' },
    }))
  it('no code that may be anything', () =>
    expect(attemptError(response(403, { errcode: 'a secret' }))).toEqual({
      _tag: 'Response',
      statusCode: 403,
    }))
  it('the kind of error, and the code of the platform', () =>
    expect(attemptError(left(refused as never))).toEqual({ _tag: 'NetworkError', code: 'ECONNREFUSED' }))
})
