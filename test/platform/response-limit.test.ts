import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { withResponseFile } from '../../src/jobs/derive.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { type FileInterface, fileInterface } from '../../src/platform/file-interface.ts'
import { responseLimit } from '../../src/platform/response-limit.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { listen, type TestServer } from './server.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
const serve = async (...listener: Parameters<typeof listen>) => {
  server = await listen(...listener)
  return server
}
const get = (serverUrl: string) => BaseJob({ serverUrl }, { jobId: 'Get', method: 'GET', requestUrl: '/x' })

const tooLarge = (maxBytes: number) => ({
  _tag: 'Left',
  left: { _tag: 'ResponseTooLargeError', message: `the response has more than ${maxBytes} bytes`, maxBytes },
})

const transports = {
  fetch: (files?: FileInterface) => fetchTransport(files && { files }),
  undici: (files?: FileInterface) => undiciTransport(files && { files }),
}

describe.each(Object.entries(transports))('responseLimit over the %s transport', (_name, transport) => {
  const executor = (maxBytes: number, files?: FileInterface) =>
    createExecutor({ transport: transport(files), middleware: [responseLimit(maxBytes)] })

  it.each([200, 500])(
    'takes a response of status %d with that many bytes, and none with more',
    async (status) => {
      const { url } = await serve((_request, response) => {
        response.writeHead(status, { 'X-Answer': 'yes' }).end(`"${'ß'.repeat(500)}"`)
      })
      expect(await executor(1002).execute(get(url))()).toMatchObject({
        right: { statusCode: status, headers: { 'x-answer': 'yes' }, body: { value: 'ß'.repeat(500) } },
      })
      expect(await executor(1001).execute(get(url))()).toEqual(tooLarge(1001))
    },
  )

  it('breaks off a response without an end, and closes its socket', async () => {
    const { url, allClosed } = await serve((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      }
      response.on('drain', more)
      more()
    })
    expect(await executor(1_000_000).execute(get(url))()).toEqual(tooLarge(1_000_000))
    await allClosed()
  })

  it.each([
    ['no body', 0, ''],
    ['an empty body', 0, '0'],
  ])('takes %s', async (_what, maxBytes, length) => {
    const { url } = await serve((_request, response) => {
      if (length === '') response.writeHead(204).end()
      else response.writeHead(200, { 'Content-Length': length }).end()
    })
    expect(await executor(maxBytes).execute(get(url))()).toMatchObject({ right: { body: { _tag: 'Empty' } } })
  })

  it('aborts the file that it goes to', async () => {
    const { url, allClosed } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 100_000_000 }).write('x'.repeat(2_000_000))
    })
    let written = 0
    let aborted: unknown
    const files = fileInterface({
      openForWriting: () =>
        new WritableStream({
          write: (chunk) => {
            written += chunk.byteLength
          },
          abort: (reason) => {
            aborted = reason
          },
        }),
    })
    const job = withResponseFile(namedFile('down'))(get(url))
    expect(await executor(1_000_000, files).execute(job)()).toEqual(tooLarge(1_000_000))
    expect(written).toBeLessThanOrEqual(1_000_000)
    expect(aborted).toEqual(tooLarge(1_000_000).left)
    await allClosed()
  })

  it('lets a file be written whole', async () => {
    const { url } = await serve((_request, response) => {
      response.end('x'.repeat(100_000))
    })
    let written = 0
    const openForWriting = () =>
      new WritableStream<Uint8Array>({
        write: (chunk) => {
          written += chunk.byteLength
        },
      })
    const job = withResponseFile(namedFile('down'))(get(url))
    const outcome = await executor(100_000, fileInterface({ openForWriting })).execute(job)()
    expect(outcome).toMatchObject({ right: { body: { _tag: 'File', file: { name: 'down' } } } })
    expect(written).toBe(100_000)
  })

  it('takes the smaller of two limits', async () => {
    const { url } = await serve((_request, response) => {
      response.end('x'.repeat(150))
    })
    for (const limits of [
      [100, 200],
      [200, 100],
    ]) {
      const middleware = limits.map(responseLimit)
      expect(await createExecutor({ transport: transport(), middleware }).execute(get(url))()).toEqual(
        tooLarge(100),
      )
    }
  })

  it('still tells a response that breaks off, and an abort', async () => {
    const controller = new AbortController()
    const { url } = await serve((request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"a":', () => {
        if (request.headers['x-abort'] === undefined) response.destroy()
        else controller.abort()
      })
    })
    const limited = executor(1000)
    expect(await limited.execute(get(url))()).toMatchObject({ left: { _tag: 'NetworkError' } })
    const job = { ...get(url), headers: { 'x-abort': '1' } }
    const aborted = await limited.execute(job, { signal: controller.signal })()
    expect(aborted).toMatchObject({ left: { _tag: 'AbortedError' } })
  })
})

describe('responseLimit', () => {
  it('counts the bytes after decompression', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000)))
    })
    const executor = createExecutor({ transport: fetchTransport(), middleware: [responseLimit(10_000)] })
    expect(await executor.execute(get(url))()).toEqual(tooLarge(10_000))
  })

  it('measures afterwards where the platform has no stream', async () => {
    const { status, headers, ok } = new Response()
    const bytes = new Uint8Array(101).fill(0x20).buffer
    const fetch = async () => ({ ok, status, headers, arrayBuffer: async () => bytes }) as unknown as Response
    const outcomeOf = (maxBytes: number) =>
      createExecutor({ transport: fetchTransport({ fetch }), middleware: [responseLimit(maxBytes)] }).execute(
        get('https://a.org'),
      )()
    expect(await outcomeOf(100)).toEqual(tooLarge(100))
    expect(await outcomeOf(101)).toMatchObject({ right: { statusCode: 200 } })
  })

  it.each([-1, Number.NaN, '1000', '', null, true, [], 5n, undefined])('refuses %s', (maxBytes) => {
    expect(() => responseLimit(maxBytes as number)).toThrow(/^maxBytes: expected a number of at least 0/)
  })
})
