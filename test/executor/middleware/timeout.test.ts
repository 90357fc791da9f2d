import { describe, expect, it } from 'vitest'
import { GetContentAuthedJob } from '../../../src/api/client-server/get-content-authed.ts'
import { SyncJob } from '../../../src/api/client-server/sync.ts'
import { retry } from '../../../src/executor/middleware/retry.ts'
import { type TimeoutOptions, timeout } from '../../../src/executor/middleware/timeout.ts'
import type { Transport, TransportOptions, UnreadResponse } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { fileBody } from '../../../src/jobs/body.ts'
import { withQuery } from '../../../src/jobs/derive.ts'
import { namedFile } from '../../../src/jobs/file-desc.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { refusedField } from '../../jobs/sample.ts'
import { scripted, still } from '../scripted.ts'
import { countingSignal } from './serving.ts'

const session = { serverUrl: 'https://example.org' }
const job = BaseJob(session, { jobId: 'Slow', method: 'GET', requestUrl: '/slow' })
const done = right({ statusCode: 200, headers: {}, body: new Uint8Array() })

/** A transport that answers only when its signal is aborted. */
const stalled: Transport = (_request, { signal }) =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(left(abortedError)))
  })

/** A response of which the head is there. */
const head: UnreadResponse = {
  ok: true,
  status: 200,
  headers: [],
  arrayBuffer: async () => new ArrayBuffer(0),
}

/** What a transport tells, and the answer, which is its end. */
type Event = 'opening' | 'open' | 'upload' | 'head' | 'download' | 'answer'

const tell = (event: Event, options: TransportOptions): void => {
  if (event === 'opening' || event === 'open') options.onConnection?.(event)
  if (event === 'upload') options.onUploadProgress?.({ bytes: 1 })
  if (event === 'download') options.onDownloadProgress?.({ bytes: 1 })
  if (event === 'head') options.receive?.(head)
}

/** Performs a job whose transport tells one thing after the other, and gives the phase that ended it and when. */
const perform = async (limits: TimeoutOptions, events: readonly [at: number, Event][], given = job) => {
  const transport: Transport = (_request, options) =>
    new Promise((resolve) => {
      for (const [at, event] of events) {
        clock.startTimer(() => (event === 'answer' ? resolve(done) : tell(event, options)), at)
      }
    })
  let endedAt = Number.NaN
  const { clock, executor } = still({ transport, middleware: [timeout(limits)] })
  const end = executor
    .execute(given)()
    .then((outcome) => {
      endedAt = clock.now()
      return outcome
    })
  await clock.advance(10 ** 9)
  const outcome = await end
  const phase = outcome._tag === 'Left' && outcome.left._tag === 'TimeoutError' ? outcome.left.phase : 'none'
  return { outcome, ended: [phase, endedAt], pendingTimers: clock.pendingTimers() }
}

describe('timeout', () => {
  it('ends an attempt that takes too long, and aborts it', async () => {
    let aborted = false
    const transport: Transport = (request, options) => {
      options.signal?.addEventListener('abort', () => {
        aborted = true
      })
      return stalled(request, options)
    }
    const { clock, executor } = still({ transport, middleware: [timeout(300)] })
    const outcome = executor.execute(job)()
    await clock.advance(299)
    expect(aborted).toBe(false)
    await clock.advance(1)
    expect(await outcome).toEqual(
      left({ _tag: 'TimeoutError', message: 'total: not within 300 ms', timeoutMs: 300, phase: 'total' }),
    )
    expect(aborted).toBe(true)
    expect(clock.pendingTimers()).toBe(0)
  })

  it('comes in time also if the transport heeds no signal', async () => {
    const deaf: Transport = () => new Promise(() => {})
    const { clock, executor } = still({ transport: deaf, middleware: [timeout(300)] })
    const outcome = executor.execute(job)()
    await clock.advance(300)
    expect(await outcome).toMatchObject({ left: { _tag: 'TimeoutError' } })
  })

  it('hands on what comes before, and stops its timers and its listening', async () => {
    const { transport } = scripted({ statusCode: 200 })
    const { signal, listening } = countingSignal()
    const limits = { connectMs: 1, headersMs: 2, idleMs: 3, totalMs: 4 }
    const { clock, executor } = still({ transport, middleware: [timeout(limits)] })
    expect(await executor.execute(job, { signal })()).toMatchObject(right({ statusCode: 200 }))
    expect([clock.pendingTimers(), listening()]).toEqual([0, 0])
  })

  it('hands on an abort by the caller', async () => {
    const controller = new AbortController()
    const { clock, executor } = still({ transport: stalled, middleware: [timeout(300)] })
    const outcome = executor.execute(job, { signal: controller.signal })()
    await clock.advance(1)
    controller.abort()
    expect(await outcome).toEqual(left(abortedError))
    expect(clock.pendingTimers()).toBe(0)
  })

  it('hands on an abort that was there before', async () => {
    const seen: unknown[] = []
    const transport: Transport = async (_request, { signal }) => {
      seen.push(signal?.aborted)
      return left(abortedError)
    }
    const { clock, executor } = still({ transport, middleware: [timeout(300)] })
    expect(await executor.execute(job, { signal: AbortSignal.abort() })()).toEqual(left(abortedError))
    expect([seen, clock.pendingTimers()]).toEqual([[true], 0])
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '5'])('refuses %s ms', (limit) => {
    expect(() => timeout(limit as number)).toThrow(/^totalMs: expected a number from 1 to 2147483647, got /)
    for (const name of ['connectMs', 'headersMs', 'idleMs', 'totalMs']) {
      expect(refusedField(() => timeout({ totalMs: 5, [name]: limit }))).toBe(name)
    }
  })

  it('refuses null', () => {
    expect(refusedField(() => timeout(null as never))).toBe('totalMs')
  })

  it('takes a limit that is undefined as none', async () => {
    const limits = { totalMs: undefined, idleMs: 5 } as unknown as TimeoutOptions
    expect((await perform(limits, [[1000, 'answer']])).ended).toEqual(['none', 1000])
  })
})

describe('the parts of an attempt', () => {
  const upload = BaseJob(session, {
    jobId: 'Up',
    method: 'PUT',
    requestUrl: '/up',
    body: fileBody(namedFile('f')),
  })

  it.each<[string, [number, Event][], [string, number]]>([
    ['tells nothing of it', [[900, 'answer']], ['none', 900]],
    ['tells of a connection', [[100, 'open']], ['headers', 150]],
    ['tells how far it is', [[100, 'upload']], ['headers', 150]],
  ])('bound the wait for the head while a file is sent where the transport %s', async (...row) => {
    const [, events, ended] = row
    expect((await perform({ headersMs: 50 }, events, upload)).ended).toEqual(ended)
  })

  it.each<[string, TimeoutOptions, [number, Event][], [string, number]]>([
    ['no connection', { connectMs: 50, headersMs: 10 }, [[0, 'opening']], ['connect', 50]],
    [
      'a connection in time',
      { connectMs: 50 },
      [
        [0, 'opening'],
        [49, 'open'],
        [900, 'answer'],
      ],
      ['none', 900],
    ],
    [
      'no head',
      { headersMs: 100 },
      [
        [0, 'opening'],
        [70, 'open'],
      ],
      ['headers', 170],
    ],
    ['no head, and nobody sees connections', { connectMs: 5, headersMs: 100 }, [], ['headers', 100]],
    ['connections that nobody sees', { connectMs: 5 }, [[800, 'answer']], ['none', 800]],
    [
      'a body that is being sent',
      { headersMs: 100 },
      [
        [90, 'upload'],
        [180, 'upload'],
        [270, 'head'],
        [900, 'answer'],
      ],
      ['none', 900],
    ],
    [
      'no head after the body is sent',
      { headersMs: 100 },
      [
        [90, 'upload'],
        [180, 'upload'],
      ],
      ['headers', 280],
    ],
    [
      'a body that stops',
      { idleMs: 30 },
      [
        [500, 'head'],
        [520, 'download'],
        [545, 'download'],
      ],
      ['idle', 575],
    ],
    ['a body that does not begin', { idleMs: 30 }, [[500, 'head']], ['idle', 530]],
    [
      'a server that answers while it is sent to',
      { headersMs: 20, idleMs: 90 },
      [
        [10, 'head'],
        [60, 'upload'],
        [80, 'open'],
      ],
      ['idle', 100],
    ],
    [
      'no head, since its limit ends with the head',
      { headersMs: 20 },
      [
        [10, 'head'],
        [900, 'answer'],
      ],
      ['none', 900],
    ],
    [
      'all together',
      { connectMs: 10, headersMs: 10, idleMs: 10, totalMs: 25 },
      [
        [0, 'opening'],
        [9, 'open'],
        [18, 'head'],
        [24, 'download'],
      ],
      ['total', 25],
    ],
  ])('are bounded each by itself: %s', async (_name, limits, events, expected) => {
    const { ended, outcome, pendingTimers } = await perform(limits, events)
    expect(ended).toEqual(expected)
    expect(pendingTimers).toBe(0)
    const [phase] = expected
    if (phase === 'none') return
    const timeoutMs = limits[`${phase}Ms` as keyof TimeoutOptions]
    expect(outcome).toEqual(
      left({ _tag: 'TimeoutError', message: `${phase}: not within ${timeoutMs} ms`, timeoutMs, phase }),
    )
    expect(outcome._tag === 'Left' && Object.isFrozen(outcome.left)).toBe(true)
  })

  it('have the time besides that a download asks the server to wait', async () => {
    const download = GetContentAuthedJob(session, { serverName: 'a.org', mediaId: 'b', timeoutMs: 1000 })
    expect((await perform({ headersMs: 100 }, [], download)).ended).toEqual(['headers', 1100])
    expect((await perform({ totalMs: 100 }, [], download)).ended).toEqual(['total', 1100])
    expect((await perform({ idleMs: 100 }, [[5, 'head']], download)).ended).toEqual(['idle', 105])
  })

  it('end in total although every drip begins the time for the next one anew', async () => {
    const drips = Array.from({ length: 60 }, (_, i): [number, Event] => [1000 * (i + 1), 'download'])
    const events: [number, Event][] = [[10, 'head'], ...drips]
    expect((await perform({ idleMs: 1001 }, events)).ended).toEqual(['idle', 61_001])
    expect((await perform({ idleMs: 1001, totalMs: 30_000 }, events)).ended).toEqual(['total', 30_000])
  })

  it('leave what somebody else watches to that one too', async () => {
    const told: unknown[] = []
    const transport: Transport = async (_request, options) => {
      for (const event of ['opening', 'open', 'upload', 'download'] as const) tell(event, options)
      told.push(options.receive?.(head))
      return done
    }
    const other = { ...head, status: 201 }
    const { executor } = still({
      transport,
      middleware: [
        (next) => (given, context) =>
          next(given, {
            ...context,
            onConnection: (state) => told.push(state),
            receive: (response) => ({ ...response, status: other.status }),
          }),
        timeout({ connectMs: 5, headersMs: 5, idleMs: 5 }),
      ],
    })
    const watch = { onUploadProgress: () => told.push('up'), onDownloadProgress: () => told.push('down') }
    await executor.execute(job, watch)()
    expect(told).toEqual(['opening', 'open', 'up', 'down', other])
  })

  it('give the response itself where nobody else receives it', async () => {
    let received: unknown
    const transport: Transport = async (_request, { receive }) => {
      received = receive?.(head)
      return done
    }
    await still({ transport, middleware: [timeout({ headersMs: 5 })] }).executor.execute(job)()
    expect(received).toBe(head)
  })

  it.each<[TimeoutOptions | number, boolean]>([
    [5, false],
    [{ idleMs: 5 }, true],
  ])('have the transport watched, and one time for all has not: %j', async (limits, isWatched) => {
    const { transport, sent } = scripted({ statusCode: 200 })
    await still({ transport, middleware: [timeout(limits)] }).executor.execute(job)()
    const hooks = ['onConnection', 'onUploadProgress', 'receive', 'onDownloadProgress'] as const
    expect(hooks.map((name) => sent[0]?.[name] !== undefined)).toEqual(hooks.map(() => isWatched))
  })

  it('do not begin any more after the outcome', async () => {
    let late: TransportOptions | undefined
    const transport: Transport = async (_request, options) => {
      late = options
      return done
    }
    const limits = { connectMs: 5, headersMs: 5, idleMs: 5 }
    const { clock, executor } = still({ transport, middleware: [timeout(limits)] })
    await executor.execute(job)()
    for (const event of ['opening', 'open', 'upload', 'head', 'download'] as const) {
      tell(event, late as TransportOptions)
    }
    expect(clock.pendingTimers()).toBe(0)
  })
})

describe('the time that a job has the server wait', () => {
  const poll = SyncJob(session, { timeout: 30_000 })

  it('comes on top of what ends before the head, and of nothing else', async () => {
    expect((await perform({ totalMs: 100 }, [], poll)).ended).toEqual(['total', 30_100])
    expect((await perform({ headersMs: 100 }, [], poll)).ended).toEqual(['headers', 30_100])
    expect((await perform({ connectMs: 100 }, [[0, 'opening']], poll)).ended).toEqual(['connect', 100])
    expect((await perform({ idleMs: 100 }, [[5, 'head']], poll)).ended).toEqual(['idle', 105])
  })

  it.each([
    ['-5', 100],
    ['soon', 100],
    ['9e15', 2 ** 31 - 1],
  ])('is no longer and no shorter than a timer can count: %s', async (text, endedAt) => {
    const odd = withQuery('timeout', text)(job)
    const { clock, executor } = still({ transport: stalled, middleware: [timeout({ totalMs: 100 })] })
    const outcome = executor.execute(odd)()
    await clock.advance(endedAt)
    expect(await outcome).toMatchObject({ left: { phase: 'total', timeoutMs: endedAt } })
  })
})

it('retry sends an unsafe job again that had no connection in time, and no other one', async () => {
  const unsafe = BaseJob(session, { jobId: 'Once', method: 'POST', requestUrl: '/once' })
  const attempts = async (limits: TimeoutOptions) => {
    let count = 0
    const transport: Transport = (request, options) => {
      count++
      options.onConnection?.('opening')
      return stalled(request, options)
    }
    const { clock, executor } = still({ transport, middleware: [retry({ attempts: 3 }), timeout(limits)] })
    const outcome = executor.execute(unsafe)()
    await clock.advance(10 ** 6)
    return [count, await outcome]
  }
  const error = { _tag: 'TimeoutError', timeoutMs: 50 }
  expect(await attempts({ connectMs: 50 })).toMatchObject([
    3,
    { left: { ...error, phase: 'connect', attempts: 3 } },
  ])
  expect(await attempts({ totalMs: 50 })).toMatchObject([1, { left: { ...error, phase: 'total' } }])
})
