import { isDeepStrictEqual } from 'node:util'
import { isRight } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  BaseJob,
  dataStr,
  errorCode,
  errorMessage,
  fileBody,
  headFailureCancelledErrorCode,
  headFailureCancelledStatusCode,
  memoryFile,
  memoryFileContent,
  namedFile,
  success,
  withData,
  withQueue,
} from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { createExecutor, fetchTransport, fileInterface, run } from 'matrix-jobs/executor'
import { createFakeClock } from 'matrix-jobs/testing'
import { expect } from 'vitest'
import { answering, get, params, response, type Shows, session } from './given.ts'

/** The rows of FileDesc and JobInterface, shown. */
export const performing: Shows = {
  'a FileDesc in memory': () => {
    expect(memoryFileContent(memoryFile(Uint8Array.of(1)))).toEqual(Uint8Array.of(1))
    expect(memoryFile(Uint8Array.of(1), 'image/png').contentType).toBe('image/png')
  },
  'a FileDesc with a name': () => {
    expect(namedFile('f', 'image/png')).toEqual({ _tag: 'NamedFile', name: 'f', contentType: 'image/png' })
    expect(() => namedFile('')).toThrow('file/name: ')
  },
  'the name of a file': () => {
    expect(namedFile('f').name).toBe('f')
    expect('name' in memoryFile(new Uint8Array())).toBe(false)
  },
  'the contentType of a file': () => {
    expect(namedFile('f', 'image/png').contentType).toBe('image/png')
    expect('contentType' in namedFile('f')).toBe(false)
  },
  'equality of files': () => {
    expect(isDeepStrictEqual(namedFile('f', 'a/b'), namedFile('f', 'a/b'))).toBe(true)
    expect(isDeepStrictEqual(namedFile('f'), namedFile('g'))).toBe(false)
  },
  'the file interface': async () => {
    let sent: unknown
    const fetch: typeof globalThis.fetch = async (_, init) => {
      sent = init?.body
      return new Response('{}')
    }
    const files = fileInterface({
      openForReading: ({ name }) => new TextEncoder().encode(`content of ${name}`),
    })
    const executor = createExecutor({ transport: fetchTransport({ fetch, files }) })
    const job = BaseJob(session, { ...get, method: 'POST', body: fileBody(namedFile('f')) })
    expect(await executor.execute(job)()).toMatchObject({ _tag: 'Right', right: { statusCode: 200 } })
    expect(new TextDecoder().decode(sent as Uint8Array)).toBe('content of f')
  },
  submit: async () => {
    const executor = createExecutor({ transport: answering(200) })
    const job = pipe(InviteBy3PIDJob(session, params), withData({ a: 'b' }), withQueue('q'))
    const outcome = await executor.execute(job)()
    expect(isRight(outcome) && dataStr('a')(outcome.right)).toBe('b')
    expect(await run(executor, job, InviteBy3PIDJob)).toEqual({})
  },
  setTimeout: async () => {
    const clock = createFakeClock()
    const called: number[] = []
    clock.startTimer(() => called.push(500), 500)
    clock.startTimer(() => called.push(100), 100)
    await clock.advance(1000)
    expect(called).toEqual([100, 500])
  },
  cancel: async () => {
    const clock = createFakeClock()
    const called: number[] = []
    const stop = clock.startTimer(() => called.push(1), 100)
    stop()
    await clock.advance(1000)
    expect(called).toEqual([])
  },
  setInterval: async () => {
    const clock = createFakeClock()
    const called: number[] = []
    const again = () => {
      called.push(clock.now())
      clock.startTimer(again, 100)
    }
    clock.startTimer(again, 100)
    await clock.advance(250)
    expect(called).toEqual([100, 200])
  },
  async: async () => {
    const order: string[] = []
    const executor = createExecutor({ transport: answering(200) })
    const done = executor
      .execute(BaseJob(session, get))()
      .then(() => order.push('response'))
    order.push('caller')
    await done
    expect(order).toEqual(['caller', 'response'])
  },
  headFailureCancelledStatusCode: () => {
    expect(headFailureCancelledStatusCode).toBe(490)
  },
  headFailureCancelledErrorCode: () => {
    expect(headFailureCancelledErrorCode).toBe('MOE_KAZV_MXC_HEAD_FAILURE_CANCELLED')
  },
  headFailureCancelledErrorMsg: async () => {
    const body = { errcode: headFailureCancelledErrorCode, error: 'one before it failed' }
    const cancelled = response(headFailureCancelledStatusCode, body)
    expect([errorCode(cancelled), errorMessage(cancelled)]).toEqual([body.errcode, body.error])
    expect(success(cancelled)).toBe(false)
    expect(Object.keys(await import('matrix-jobs'))).not.toContain('headFailureCancelledErrorMsg')
  },
}
