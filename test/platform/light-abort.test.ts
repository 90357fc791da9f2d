import { afterEach, describe, expect, it } from 'vitest'
import { timeout } from '../../src/executor/middleware/timeout.ts'
import type { TransportOptions } from '../../src/executor/transport.ts'
import { right } from '../../src/internal/either.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { withResponseFile } from '../../src/jobs/derive.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { fileInterface } from '../../src/platform/file-interface.ts'
import { LightAbort, platformSignal } from '../../src/platform/light-abort.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { still } from '../executor/scripted.ts'
import { listen, type TestServer } from './server.ts'

let server: TestServer | undefined
afterEach(() => server?.close())

describe('a light signal', () => {
  it('tells those who still listen, once', () => {
    const told: string[] = []
    const light = new LightAbort()
    const leave = () => told.push('left')
    const again = () => told.push('again')
    light.signal.addEventListener('abort', () => told.push('stayed'))
    light.signal.addEventListener('abort', leave)
    light.signal.addEventListener('abort', again)
    light.signal.addEventListener('abort', again)
    light.signal.removeEventListener('abort', leave)
    expect([light.signal.aborted, told]).toEqual([false, []])
    light.abort()
    light.abort()
    expect([light.signal.aborted, told]).toEqual([true, ['stayed', 'again']])
  })

  it('tells nobody when the only one has left', () => {
    const told: string[] = []
    const light = new LightAbort()
    const leave = () => told.push('left')
    light.signal.addEventListener('abort', leave)
    light.signal.removeEventListener('abort', leave)
    light.abort()
    expect(told).toEqual([])
  })

  it('becomes one of the platform, which it takes along, now or later', () => {
    const light = new LightAbort()
    const before = platformSignal(light) as AbortSignal
    expect([before instanceof AbortSignal, before.aborted]).toEqual([true, false])
    light.abort()
    expect([before.aborted, platformSignal(light)?.aborted]).toEqual([true, true])
  })

  it('is the only one that becomes another', () => {
    const { signal } = new AbortController()
    expect([platformSignal(signal), platformSignal(undefined)]).toEqual([signal, undefined])
  })
})

describe('timeout', () => {
  const seenBy = async (transport: Pick<ReturnType<typeof undiciTransport>, 'createAbort'>) => {
    let seen: TransportOptions['signal']
    const watching = async (_request: unknown, { signal }: TransportOptions) => {
      seen = signal
      return right({ statusCode: 200, headers: {}, body: new Uint8Array() })
    }
    const { executor } = still({ transport: Object.assign(watching, transport), middleware: [timeout(300)] })
    await executor.execute(
      BaseJob({ serverUrl: 'https://a.org' }, { jobId: 'A', method: 'GET', requestUrl: '/' }),
    )()
    return seen
  }

  it('gives a light signal to a transport that takes one, and else one of the platform', async () => {
    expect(await seenBy(undiciTransport())).toBeInstanceOf(LightAbort)
    expect(await seenBy(fetchTransport())).toBeInstanceOf(AbortSignal)
  })

  const download = async (end: boolean, writable: WritableStream<Uint8Array>) => {
    server = await listen((_request, response) => {
      response.writeHead(200, { 'Content-Length': 8 }).write('half')
      if (end) response.end('half')
    })
    const job = withResponseFile(namedFile('a.bin'))(
      BaseJob({ serverUrl: server.url }, { jobId: 'A', method: 'GET', requestUrl: '/' }),
    )
    const transport = undiciTransport({ files: fileInterface({ openForWriting: () => writable }) })
    const { clock, executor } = still({ transport, middleware: [timeout(300)] })
    return { clock, outcome: executor.execute(job)() }
  }

  it('lets a response be written to a file over undici', async () => {
    let written = ''
    const { outcome } = await download(
      true,
      new WritableStream({
        write: (piece) => {
          written += Buffer.from(piece).toString()
        },
      }),
    )
    expect(await outcome).toMatchObject(right({ statusCode: 200, body: { _tag: 'File' } }))
    expect(written).toBe('halfhalf')
  })

  it('aborts such a file when the time is over', async () => {
    let begun = () => {}
    const beginning = new Promise<void>((resolve) => {
      begun = resolve
    })
    let aborted = () => {}
    const abortion = new Promise<void>((resolve) => {
      aborted = resolve
    })
    const { clock, outcome } = await download(false, new WritableStream({ write: begun, abort: aborted }))
    await beginning
    await clock.advance(300)
    expect(await outcome).toMatchObject({ left: { _tag: 'TimeoutError' } })
    await abortion
  })
})
