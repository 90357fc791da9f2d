import { left, right } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { jsonBody } from '../../src/jobs/body.ts'
import { defineJob } from '../../src/jobs/define-job.ts'
import { fromGuard, type Guard } from '../../src/jobs/guard.ts'
import { isNumber, isObject } from '../../src/jobs/primitive-guards.ts'
import { toQuery } from '../../src/jobs/query.ts'
import { readInteractiveAuth } from '../../src/jobs/read-interactive-auth.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { refusedField, session } from './sample.ts'

interface Params {
  readonly roomId: string
  readonly eventId: string
  readonly limit?: number
}

const isCount: Guard<{ count: number }> = (value): value is { count: number } =>
  isObject(value) && isNumber(value.count)

const facts = {
  jobId: 'Count',
  method: 'PUT',
  path: '/_matrix/client/v3/rooms/{roomId}/count/{eventId}',
  auth: 'optional',
  since: '1.4',
  idempotency: 'idempotent',
  sensitive: ['secret'],
  statuses: [200, 202],
} as const

const CountJob = defineJob<Params, { count: number }>({
  ...facts,
  buildQuery: (params) => toQuery({ limit: params?.limit }),
  buildBody: () => jsonBody({ a: 1 }),
  response: fromGuard(isCount),
  refusal: readInteractiveAuth,
})

const response = (statusCode: number, value: unknown) => ({
  jobId: 'Count',
  statusCode,
  headers: {},
  body: jsonBody(value as never),
})

describe('a definition', () => {
  it('has the facts, given or assumed', () => {
    expect({ ...CountJob }).toMatchObject({
      ...facts,
      returnType: 'Json',
    })
    const bare = defineJob({ jobId: 'A', method: 'GET', path: '/a', idempotency: 'safe' })
    expect({ ...bare }).toMatchObject({
      auth: 'required',
      sensitive: [],
      statuses: [200],
      returnType: 'Json',
    })
    expect([bare.needsAuth(), CountJob.needsAuth()]).toEqual([true, false])
    expect([bare.buildQuery(), bare.buildBody({})]).toEqual([[], { _tag: 'Empty' }])
    expect(bare(session).url).toBe('https://matrix.example.org/a')
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(CountJob)).toBe(true)
    expect(Object.isFrozen(CountJob.sensitive)).toBe(true)
  })

  it('leaves the list of its author changeable, and does not change with it', () => {
    const sensitive = ['secret']
    const definition = defineJob({ ...facts, sensitive })
    sensitive.push('other')
    expect(definition.sensitive).toEqual(['secret'])
  })

  it('makes frozen jobs with each path parameter in its place', () => {
    const job = CountJob(session, { roomId: '!a:h/..', eventId: '$b', limit: 3 })
    expect(job.url).toBe('https://matrix.example.org/_matrix/client/v3/rooms/!a%3Ah%2F../count/%24b')
    expect(job.query).toEqual([['limit', '3']])
    expect(isDeeplyFrozen(job)).toBe(true)
    expect(refusedField(() => CountJob(session, { roomId: '!a:h', eventId: '..' }))).toBe('eventId')
    expect(refusedField(() => CountJob(session, { eventId: '$b' } as never))).toBe('roomId')
  })

  it('is right whichever session comes next', () => {
    const urls = [session, { serverUrl: 'http://b' }, session, { serverUrl: 'http://b', basePath: '/_api' }]
    expect(urls.map((to) => CountJob(to, { roomId: 'r', eventId: 'e' }).url.replace(/rooms.*/, ''))).toEqual([
      'https://matrix.example.org/_matrix/client/v3/',
      'http://b/_matrix/client/v3/',
      'https://matrix.example.org/_matrix/client/v3/',
      'http://b/_api/client/v3/',
    ])
  })

  it('shares its facts among its jobs', () => {
    const [a, b] = ['a', 'b'].map((roomId) => CountJob(session, { roomId, eventId: 'e' }))
    expect(a?.facts).toBe(b?.facts)
  })

  it('refuses a body that is not frozen', () => {
    const Loose = defineJob({
      jobId: 'Loose',
      method: 'POST',
      path: '/loose',
      idempotency: 'unsafe',
      buildBody: () => ({ _tag: 'Json', value: {} }),
    })
    expect(refusedField(() => Loose(session))).toBe('buildBody')
  })
})

describe('decodeResponse', () => {
  it('gives the very body of a success', () => {
    const given = response(202, { count: 1 })
    const result = CountJob.decodeResponse(given)
    expect(result).toEqual(right({ count: 1 }))
    expect(result._tag === 'Right' && result.right).toBe(given.body.value)
  })

  it('names the first wrong place', () => {
    expect(CountJob.decodeResponse(response(200, {}))).toMatchObject(
      left({ _tag: 'DecodeError', path: '/count' }),
    )
  })

  it('reads refusals of a special kind, and all others', () => {
    const flows = [{ stages: ['m.login.password'] }]
    expect(CountJob.decodeResponse(response(401, { flows }))).toMatchObject(
      left({ _tag: 'UserInteractiveAuthRequired', flows }),
    )
    expect(CountJob.decodeResponse(response(401, { errcode: 'M_UNKNOWN_TOKEN' }))).toMatchObject(
      left({ _tag: 'MatrixError', errcode: 'M_UNKNOWN_TOKEN' }),
    )
    expect(CountJob.decodeResponse(response(201, {}))).toMatchObject(left({ _tag: 'HttpError' }))
  })
})
