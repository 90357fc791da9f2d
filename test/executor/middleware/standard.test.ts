import { describe, expect, it } from 'vitest'
import { UploadContentJob } from '../../../src/api/client-server/upload-content.ts'
import type { Middleware } from '../../../src/executor/executor.ts'
import { type StandardOptions, standard } from '../../../src/executor/middleware/standard.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { left } from '../../../src/internal/either.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { withResponseFile } from '../../../src/jobs/derive.ts'
import { memoryFile, namedFile } from '../../../src/jobs/file-desc.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { scripted, still } from '../scripted.ts'

const session = { serverUrl: 'https://example.org' }
const job = BaseJob(session, { jobId: 'Get', method: 'GET', requestUrl: '/get' })

/** In the order in which they are to stand. */
const names = [
  ...['retry', 'concurrency', 'rateLimit', 'credentials', 'logging', 'tracing', 'metrics', 'timeout'],
  'responseLimit',
] as const

/** Middleware that only says its name when a job passes. */
const naming = (name: string, passed: string[]): Middleware => {
  return (next) => (given, context) => {
    passed.push(name)
    return next(given, context)
  }
}

const passing = async (middleware: readonly Middleware[]) => {
  const { transport } = scripted({ statusCode: 200 })
  await still({ transport, middleware }).executor.execute(job)()
}

/** How often a job is sent, and what comes of it in a given time. */
const sendings = async (options: StandardOptions, statusCode: number, afterMs: number) => {
  const { transport, sent } = scripted({ statusCode })
  const { clock, executor } = still({ transport, middleware: standard(options) })
  const outcome = executor.execute(job)()
  await clock.advance(afterMs)
  return { count: sent.length, outcome, pendingTimers: clock.pendingTimers() }
}

describe('standard', () => {
  it('has jobs pass its middleware in one order, whatever order they are named in', async () => {
    const passed: string[] = []
    const options = Object.fromEntries(
      [...names].sort().map((name) => [name, naming(name, passed)]),
    ) as StandardOptions
    await passing(standard(options))
    expect(passed).toEqual(names)
  })

  it('has three that are there unless said, and leaves out each that is false', () => {
    expect(standard()).toHaveLength(3)
    expect(standard({})).toHaveLength(3)
    for (const name of ['retry', 'rateLimit', 'timeout'] as const) {
      expect(standard({ [name]: false })).toHaveLength(2)
    }
    expect(standard({ retry: false, rateLimit: false, timeout: false })).toEqual([])
  })

  it('stands behind and before middleware of one’s own', async () => {
    const passed: string[] = []
    const own = (name: string) => naming(name, passed)
    await passing([own('before'), ...standard({ credentials: own('credentials') }), own('behind')])
    expect(passed).toEqual(['before', 'credentials', 'behind'])
  })

  it('tries again after a 503, but not without retry', async () => {
    expect((await sendings({}, 503, 120_000)).count).toBe(5)
    expect((await sendings({ retry: false }, 503, 120_000)).count).toBe(1)
  })

  it('waits after a 429, but not without rateLimit', async () => {
    const limited = await sendings({}, 429, 400)
    expect([limited.count, limited.pendingTimers]).toEqual([1, 1])
    const { outcome, pendingTimers } = await sendings({ rateLimit: false }, 429, 0)
    expect([pendingTimers, await outcome]).toMatchObject([0, { right: { statusCode: 429 } }])
  })
})

describe('the timeout of standard', () => {
  const upload = UploadContentJob(session, { body: namedFile('a.png', 'image/png') })
  const inMemory = UploadContentJob(session, { body: memoryFile(new Uint8Array([1]), 'image/png') })
  const download = withResponseFile(namedFile('b.png'))(job)
  const intoMemory = BaseJob(session, { jobId: 'Get', method: 'GET', requestUrl: '/get', returnType: 'File' })

  /** The error of a job whose transport tells what the function does, and then nothing more. */
  const errorOf = async (given: BaseJob, tell: (options: Parameters<Transport>[1]) => void = () => {}) => {
    const transport: Transport = (_request, options) => {
      tell(options)
      return new Promise((resolve) => {
        options.signal?.addEventListener('abort', () => resolve(left(abortedError)))
      })
    }
    const { clock, executor } = still({ transport, middleware: standard({ retry: false }) })
    const outcome = executor.execute(given)()
    await clock.advance(30_000)
    const result = await outcome
    expect(clock.pendingTimers()).toBe(0)
    return result._tag === 'Left' ? result.left : undefined
  }
  const timedOut = (phase: string) => ({ _tag: 'TimeoutError', timeoutMs: 30_000, phase })

  it('is 30 seconds in all for a job without a file', async () => {
    expect(await errorOf(job)).toMatchObject(timedOut('total'))
  })

  it('is 30 seconds for each part of a job with a file', async () => {
    for (const given of [upload, inMemory, download, intoMemory]) {
      expect(await errorOf(given, ({ onConnection }) => onConnection?.('open'))).toMatchObject(
        timedOut('headers'),
      )
      expect(await errorOf(given, ({ onConnection }) => onConnection?.('opening'))).toMatchObject(
        timedOut('connect'),
      )
      expect(
        await errorOf(given, ({ onDownloadProgress }) => onDownloadProgress?.({ bytes: 1 })),
      ).toMatchObject(timedOut('idle'))
    }
  })

  it('is none in all for a file of which something moves', async () => {
    const transport: Transport = async (_request, { onUploadProgress }) => {
      for (let bytes = 1; bytes <= 20; bytes++) {
        await new Promise<void>((resolve) => void clock.startTimer(resolve, 29_000))
        onUploadProgress?.({ bytes })
      }
      return scripted({ statusCode: 200 }).transport({} as never, {} as never)
    }
    const { clock, executor } = still({ transport, middleware: standard() })
    const outcome = executor.execute(upload)()
    await clock.advance(10 ** 6)
    expect(await outcome).toMatchObject({ right: { statusCode: 200 } })
  })

  it('is no other than one’s own where there is one, and none where it is false', async () => {
    const passed: string[] = []
    await passing(standard({ timeout: naming('own', passed) }))
    expect(passed).toEqual(['own'])
    const { clock, executor } = still({
      transport: () => new Promise(() => {}),
      middleware: standard({ timeout: false }),
    })
    executor.execute(job)()
    await clock.advance(0)
    expect(clock.pendingTimers()).toBe(0)
  })
})
