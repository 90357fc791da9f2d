import { type BaseJob, fromCredentials, jsonBody, success, toHttpRequest, withData } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { describe, expect, it } from 'vitest'
import { composeExecutor } from '../../../src/executor/executor.ts'
import { run } from '../../../src/executor/run.ts'
import { scripted, still } from '../../executor/scripted.ts'
import { params, refusedField, session } from '../../jobs/sample.ts'
import { hasUndefined, isDeeplyFrozen } from '../../property/frozen.ts'

const body = {
  id_server: 'id.example.org',
  id_access_token: 'planted/identity+token=',
  medium: 'email',
  address: 'alice@example.com',
}

const read = (statusCode: number, value?: unknown) =>
  InviteBy3PIDJob.decodeResponse({
    jobId: 'InviteBy3PID',
    statusCode,
    headers: {},
    body: value === undefined ? { _tag: 'Empty' } : jsonBody(value as never),
  })

const requestOf = (job: BaseJob) => {
  const request = toHttpRequest(job)
  return { ...request, body: JSON.parse(request.body as string) }
}

describe("libkazv's InviteBy3PIDJob", () => {
  it('is this request', () => {
    const job = InviteBy3PIDJob({ ...session, clientVersion: 'r0' }, params)
    expect(requestOf(job)).toEqual({
      method: 'POST',
      url: 'https://matrix.example.org/_matrix/client/r0/rooms/!room%3Aexample.org/invite',
      headers: { Authorization: `Bearer ${session.accessToken}`, 'Content-Type': 'application/json' },
      body,
    })
    expect(job).toMatchObject({ jobId: 'InviteBy3PID', query: [], returnType: 'Json' })
  })

  it('has a body of exactly four fields, and no query', () => {
    expect(InviteBy3PIDJob.buildBody(params)).toEqual({ _tag: 'Json', value: body })
    expect(InviteBy3PIDJob.buildBody({ ...params, extra: 1 } as never)).toEqual({ _tag: 'Json', value: body })
    expect(InviteBy3PIDJob.buildQuery()).toEqual([])
    expect(isDeeplyFrozen(InviteBy3PIDJob.buildBody(params))).toBe(true)
  })

  it('needs a token', () => {
    expect(InviteBy3PIDJob.needsAuth()).toBe(true)
    expect(InviteBy3PIDJob.auth).toBe('required')
  })
})

describe("the Dart SDK's inviteBy3PID", () => {
  it('is the same request under /_api', () => {
    const job = InviteBy3PIDJob({ ...session, basePath: '/_api' }, params)
    const usual = requestOf(InviteBy3PIDJob(session, params))
    expect(requestOf(job)).toEqual({
      ...usual,
      url: 'https://matrix.example.org/_api/client/v3/rooms/!room%3Aexample.org/invite',
    })
  })

  it.each([201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 429, 500, 502])(
    'rejects at %i',
    async (statusCode) => {
      expect(read(statusCode)).toMatchObject({ _tag: 'Left', left: { _tag: 'HttpError', statusCode } })
      expect(read(statusCode, { errcode: 'M_X', error: 'y' })).toMatchObject({
        _tag: 'Left',
        left: { _tag: 'MatrixError', statusCode, errcode: 'M_X', error: 'y' },
      })
      const { executor } = still({ transport: scripted({ statusCode }).transport })
      const rejected = run(executor, InviteBy3PIDJob(session, params), InviteBy3PIDJob)
      await expect(rejected).rejects.toMatchObject({ _tag: 'HttpError', statusCode })
    },
  )

  it.each<[unknown]>([
    [undefined],
    [null],
    [7],
    ['text'],
    [[]],
    [{}],
    [{ errcode: 'M_FORBIDDEN' }],
    [{ toString: null }],
  ])('ignores the body of a 200: %j', (value) => {
    expect(read(200, value)).toEqual({ _tag: 'Right', right: {} })
  })

  it.each(['', '{"a":', '<html>', '{}', '\u0000'])('resolves at a 200 with %j', async (text) => {
    const executor = composeExecutor({
      ...still({ transport: scripted().transport }),
      random: Math.random,
      transport: async () => ({
        _tag: 'Right',
        right: { statusCode: 200, headers: {}, body: new TextEncoder().encode(text) },
      }),
    })
    expect(await run(executor, InviteBy3PIDJob(session, params), InviteBy3PIDJob)).toEqual({})
  })
})

describe('the URL', () => {
  it.each([
    ['https://matrix.example.org', {}, 'https://matrix.example.org/_matrix/client/v3'],
    ['https://matrix.example.org/', {}, 'https://matrix.example.org/_matrix/client/v3'],
    ['https://example.org/sub/path', {}, 'https://example.org/sub/path/_matrix/client/v3'],
    ['https://example.org/sub/path/', {}, 'https://example.org/sub/path/_matrix/client/v3'],
    ['http://localhost:8008', {}, 'http://localhost:8008/_matrix/client/v3'],
    ['http://[::1]:8008', {}, 'http://[::1]:8008/_matrix/client/v3'],
    ['https://h', { clientVersion: 'r0' }, 'https://h/_matrix/client/r0'],
    ['https://h', { basePath: '/_api' }, 'https://h/_api/client/v3'],
    ['https://h/sub/', { basePath: '/_api', clientVersion: 'r0' }, 'https://h/sub/_api/client/r0'],
  ])('at %s with %j begins with %s', (serverUrl, rest, start) => {
    const { url } = InviteBy3PIDJob({ serverUrl, ...rest }, params)
    expect(url).toBe(`${start}/rooms/!room%3Aexample.org/invite`)
  })
})

describe('the job', () => {
  it('has the facts of the specification', () => {
    const job = InviteBy3PIDJob(session, params)
    const facts = {
      path: '/_matrix/client/v3/rooms/{roomId}/invite',
      auth: 'required',
      idempotency: 'unsafe',
      sensitive: ['id_access_token'],
    }
    expect(job.facts).toEqual(facts)
    expect({ ...InviteBy3PIDJob }).toMatchObject({ ...facts, rateLimited: true, statuses: [200] })
    expect(isDeeplyFrozen(job)).toBe(true)
    expect(hasUndefined(job)).toBe(false)
  })

  it('bears no Authorization without a token', () => {
    const { headers } = InviteBy3PIDJob({ serverUrl: session.serverUrl }, params)
    expect(headers).toEqual({ 'Content-Type': 'application/json' })
  })

  it('holds the marker in place of a secret that comes later', () => {
    const job = withData({ requestId: 42 })(
      InviteBy3PIDJob(session, { ...params, idAccessToken: fromCredentials }),
    )
    expect(job.body).toEqual({
      _tag: 'Json',
      value: { ...body, id_access_token: { _tag: 'FromCredentials' } },
    })
  })

  it.each(['email', 'msisdn', 'org.example.medium', ''])('takes the medium %j', (medium) => {
    expect(requestOf(InviteBy3PIDJob(session, { ...params, medium })).body.medium).toBe(medium)
  })

  it.each(['roomId', 'idServer', 'idAccessToken', 'medium', 'address'])(
    'names %s when it is missing',
    (field) => {
      for (const value of [undefined, null, 7, {}]) {
        expect(refusedField(() => InviteBy3PIDJob(session, { ...params, [field]: value } as never))).toBe(
          field,
        )
      }
    },
  )

  it('counts as a success what run resolves for', () => {
    expect(success({ statusCode: 200 }) && read(200)._tag).toBe('Right')
  })
})
