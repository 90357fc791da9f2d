import { describe, expect, it } from 'vitest'
import { timeout } from '../../../src/executor/middleware/timeout.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { scripted, still } from '../scripted.ts'

const job = BaseJob(
  { serverUrl: 'https://example.org' },
  { jobId: 'Slow', method: 'GET', requestUrl: '/slow' },
)

/** A transport that answers only when its signal is aborted. */
const stalled: Transport = (_request, { signal }) =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(left(abortedError)))
  })

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
    expect(await outcome).toMatchObject({ _tag: 'Left', left: { _tag: 'TimeoutError', timeoutMs: 300 } })
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

  it('hands on what comes before, and stops its timer', async () => {
    const { transport } = scripted({ statusCode: 200 })
    const { clock, executor } = still({ transport, middleware: [timeout(300)] })
    expect(await executor.execute(job)()).toMatchObject(right({ statusCode: 200 }))
    expect(clock.pendingTimers()).toBe(0)
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

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('refuses %d ms', (timeoutMs) => {
    expect(() => timeout(timeoutMs)).toThrow(/timeoutMs: expected milliseconds from 1 to 2147483647/)
  })
})
