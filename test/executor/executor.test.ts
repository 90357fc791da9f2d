import { describe, expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../src/api/client-server/invite-by-3pid.ts'
import type { Middleware } from '../../src/executor/executor.ts'
import { standard } from '../../src/executor/middleware/standard.ts'
import type { Transport } from '../../src/executor/transport.ts'
import { left, right } from '../../src/internal/either.ts'
import type { Json } from '../../src/internal/json.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { withData, withHeader } from '../../src/jobs/derive.ts'
import { fromCredentials } from '../../src/jobs/from-credentials.ts'
import { scripted, still } from './scripted.ts'

const session = { serverUrl: 'https://matrix.example.org', accessToken: 'planted-access-token' }
const params = {
  roomId: '!room:example.org',
  idServer: 'id.example.org',
  idAccessToken: 'planted-identity-token',
  medium: 'email',
  address: 'alice@example.com',
}
const withJson = (value: Json) =>
  BaseJob(session, { jobId: 'A', method: 'POST', requestUrl: '/a', body: jsonBody(value) })
const job = withData({ requestId: 42 })(InviteBy3PIDJob(session, params))

describe('execute', () => {
  it('does nothing before the task is called', () => {
    const { transport, sent } = scripted({ statusCode: 200 })
    still({ transport }).executor.execute(job)
    expect(sent).toEqual([])
  })

  it('sends the request and gives the response with the data of the job', async () => {
    const { transport, sent } = scripted({ statusCode: 200, json: { ok: true } })
    const outcome = await still({ transport }).executor.execute(job)()
    expect(sent).toMatchObject([{ method: 'POST', url: job.url, headers: job.headers, saveTo: undefined }])
    expect(outcome).toEqual(
      right({
        jobId: 'InviteBy3PID',
        statusCode: 200,
        headers: {},
        body: { _tag: 'Json', value: { ok: true } },
        data: { requestId: 42 },
      }),
    )
  })

  it('gives an HTTP error status as a Right', async () => {
    const { transport } = scripted({ statusCode: 403, json: { errcode: 'M_FORBIDDEN' } })
    const outcome = await still({ transport }).executor.execute(job)()
    expect(outcome).toMatchObject({ _tag: 'Right', right: { statusCode: 403 } })
  })

  it('hands the signal on', async () => {
    const { transport, sent } = scripted({ statusCode: 200 })
    const { signal } = new AbortController()
    await still({ transport }).executor.execute(job, { signal })()
    expect(sent[0]?.signal).toBe(signal)
  })

  it('sends nothing while a secret is still to be filled in, and names the field', async () => {
    const { transport, sent } = scripted({ statusCode: 200 })
    const waiting = InviteBy3PIDJob(session, { ...params, idAccessToken: fromCredentials })
    const outcome = await still({ transport }).executor.execute(waiting)()
    expect(sent).toEqual([])
    expect(outcome).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'MissingCredentialsError', field: 'id_access_token' },
    })
  })

  it.each<[string, Json, string]>([
    ['in a list', { list: [1, fromCredentials] }, 'body'],
    ['in a list alone', { list: [fromCredentials] }, 'body'],
    ['as the whole body', fromCredentials, 'body'],
    ['as a list', [fromCredentials], 'body'],
    ['with more', { deep: { field: { ...fromCredentials, extra: 1 } } }, 'field'],
  ])('sends nothing while a secret stands %s', async (_, value, field) => {
    const { transport, sent } = scripted({ statusCode: 200 })
    const outcome = await still({ transport }).executor.execute(withJson(value))()
    expect(sent).toEqual([])
    expect(outcome).toMatchObject({ left: { _tag: 'MissingCredentialsError', field } })
  })

  it('sends a text that looks like such a secret', async () => {
    const { transport, sent } = scripted({ statusCode: 200 })
    const text = JSON.stringify({ a: fromCredentials })
    await still({ transport }).executor.execute(withJson({ text, [text]: text }))()
    expect(sent).toHaveLength(1)
  })

  it('runs the middleware from the first to the last, and back', async () => {
    const steps: string[] = []
    const step =
      (name: string): Middleware =>
      (next) =>
      async (value, context) => {
        steps.push(`> ${name}`)
        const outcome = await next(value, context)
        steps.push(`< ${name}`)
        return outcome
      }
    const { transport } = scripted({ statusCode: 200 })
    await still({ transport, middleware: [step('outer'), step('inner')] }).executor.execute(job)()
    expect(steps).toEqual(['> outer', '> inner', '< inner', '< outer'])
  })

  it('makes an outcome also of what is no Error', async () => {
    const broken: Middleware = () => () => Promise.reject(Symbol('odd'))
    const { transport } = scripted({ statusCode: 200 })
    const outcome = await still({ transport, middleware: [broken] }).executor.execute(job)()
    expect(outcome).toMatchObject({ left: { _tag: 'UnexpectedError', message: 'Symbol(odd)' } })
  })

  it.each<[string, unknown]>([
    ['an object without a prototype', Object.create(null)],
    [
      'an object whose toString throws',
      {
        toString: () => {
          throw new Error('no text')
        },
      },
    ],
  ])('makes an outcome of what has no text: %s', async (_, thrown) => {
    const transport: Transport = () => Promise.reject(thrown)
    for (const middleware of [[], standard({ retry: false })]) {
      const outcome = await still({ transport, middleware }).executor.execute(job)()
      expect(outcome).toEqual(left({ _tag: 'UnexpectedError', message: 'object' }))
    }
  })

  it('makes an outcome of what a middleware throws, without the secrets of the job', async () => {
    const broken: Middleware = () => async () => {
      throw new TypeError(`no ${session.accessToken} and no ${params.idAccessToken}`)
    }
    const { transport } = scripted({ statusCode: 200 })
    const outcome = await still({ transport, middleware: [broken] }).executor.execute(job)()
    expect(outcome).toEqual({
      _tag: 'Left',
      left: { _tag: 'UnexpectedError', message: 'TypeError: no *** and no ***' },
    })
  })

  it('takes out of what a transport throws the secrets that a middleware put into the job', async () => {
    const attach: Middleware = (next) => (job, context) =>
      next(withHeader('Authorization', 'Bearer attached-token')(job), context)
    const seen: unknown[] = []
    const watch: Middleware = (next) => async (job, context) => {
      const outcome = await next(job, context)
      seen.push(outcome)
      return outcome
    }
    const transport: Transport = async ({ headers }) => {
      throw new Error(`cannot send ${headers.Authorization}`)
    }
    const outcome = await still({ transport, middleware: [watch, attach] }).executor.execute(job)()
    expect(outcome).toMatchObject({ left: { message: 'Error: cannot send Bearer ***' } })
    expect(seen).toEqual([outcome])
  })
})
