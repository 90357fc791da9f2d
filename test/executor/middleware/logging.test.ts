import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/executor/executor.ts'
import { type LogEvent, logging } from '../../../src/executor/middleware/logging.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { freeze } from '../../../src/internal/freeze.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { job, params } from '../../jobs/sample.ts'
import { type Answer, scripted, still } from '../scripted.ts'

/** Sends the job once through `logging`, and gives what was logged. */
const logged = async (answer: Answer, before: readonly Middleware[] = []) => {
  const events: LogEvent[] = []
  const { transport } = scripted(answer)
  const { executor } = still({ transport, middleware: [...before, logging((event) => events.push(event))] })
  const outcome = await executor.execute(job)()
  return { events, outcome }
}

const about = {
  execution: 1,
  jobId: 'InviteBy3PID',
  method: 'POST',
  path: '/_matrix/client/v3/rooms/{roomId}/invite',
  origin: 'https://matrix.example.org',
  attempt: 1,
  startedAt: 0,
  requestBytes: 110,
}

describe('logging', () => {
  it('tells the start and the end of a job, and how long it took', async () => {
    const events: LogEvent[] = []
    const answers = scripted({ statusCode: 200 })
    const transport: Transport = async (...request) => {
      await clock.advance(250)
      return answers.transport(...request)
    }
    const { clock, executor } = still({ transport, middleware: [logging((event) => events.push(event))] })
    await executor.execute(job)()
    await executor.execute(job)()
    const requestBytes = new TextEncoder().encode(answers.sent[0]?.body as string).length
    expect(events).toEqual([
      { _tag: 'JobStarted', ...about, requestBytes },
      { _tag: 'JobEnded', ...about, requestBytes, durationMs: 250, statusCode: 200 },
      { _tag: 'JobStarted', ...about, execution: 2, startedAt: 250, requestBytes },
      {
        _tag: 'JobEnded',
        ...about,
        execution: 2,
        startedAt: 250,
        requestBytes,
        durationMs: 250,
        statusCode: 200,
      },
    ])
    expect(events.every(Object.isFrozen)).toBe(true)
  })

  it('tells the Matrix error code of a refusal', async () => {
    const { events } = await logged({ statusCode: 403, json: { errcode: 'M_FORBIDDEN', error: 'no' } })
    expect(events[1]).toMatchObject({ statusCode: 403, errcode: 'M_FORBIDDEN' })
    expect(JSON.stringify(events)).not.toContain('"no"')
  })

  it('tells an error by its tag, and that of the network by its code', async () => {
    const failure = { _tag: 'NetworkError', message: 'connection failed', code: 'ECONNREFUSED' } as const
    const { events } = await logged(failure)
    expect(events[1]).toMatchObject({ error: 'NetworkError', code: 'ECONNREFUSED' })
    expect(events[1]).not.toHaveProperty('statusCode')
  })

  it.each([params.idAccessToken, params.address, 'x', '', 7, `M_${'A'.repeat(200)}`])(
    'tells no error code that has not the form of one: %s',
    async (errcode) => {
      const { events } = await logged({ statusCode: 400, json: { errcode } })
      expect(events[1]).not.toHaveProperty('errcode')
    },
  )

  it('tells no code of the network that has not the form of one', async () => {
    for (const code of ['', params.roomId, 20 as never]) {
      const { events } = await logged({ _tag: 'NetworkError', message: '', code })
      expect(events[1]).not.toHaveProperty('code')
    }
  })

  it('tells the attempt', async () => {
    const third: Middleware = (next) => (job, context) => next(job, { ...context, attempt: 3 })
    const { events } = await logged({ statusCode: 200 }, [third])
    expect(events.map(({ attempt }) => attempt)).toEqual([3, 3])
  })

  it.each([
    ['throws', () => JSON.parse('{')],
    ['rejects', async () => JSON.parse('{')],
  ])('does not break a job with a function that %s', async (_how, log) => {
    const { transport } = scripted({ statusCode: 200 })
    const { executor } = still({ transport, middleware: [logging(log)] })
    expect(await executor.execute(job)()).toMatchObject({ right: { statusCode: 200 } })
  })

  it('gives a middleware’s own throw as an outcome', async () => {
    const events: LogEvent[] = []
    const broken: Middleware = () => () => {
      throw new Error('broken')
    }
    const { transport } = scripted({ statusCode: 200 })
    const middleware = [logging((event) => events.push(event)), broken]
    const { executor } = still({ transport, middleware })
    expect(await executor.execute(job)()).toMatchObject({ left: { _tag: 'UnexpectedError' } })
    expect(events[1]).toMatchObject({ error: 'UnexpectedError' })
  })

  it('shows no identifier of a path without placeholders', async () => {
    const events: LogEvent[] = []
    const { transport } = scripted({ statusCode: 200 })
    const { executor } = still({ transport, middleware: [logging((event) => events.push(freeze(event)))] })
    const requestUrl = '/_matrix/client/v3/rooms/!abc%3Aexample.org/devices/QBUAZIFURK'
    await executor.execute(
      BaseJob({ serverUrl: 'http://[::1]:8008' }, { jobId: 'A', method: 'GET', requestUrl }),
    )()
    expect(events[0]).toMatchObject({
      path: '/_matrix/client/v3/rooms/*/devices/*',
      origin: 'http://[::1]:8008',
      requestBytes: 0,
    })
  })
})
