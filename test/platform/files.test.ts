import { afterEach, describe, expect, it } from 'vitest'
import type { Progress, Transport, TransportOptions } from '../../src/executor/transport.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { type FileContent, type FileOpeners, fileInterface } from '../../src/platform/file-interface.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { closedPort, listen, type TestServer } from './server.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
const serve = async (...listener: Parameters<typeof listen>) => {
  server = await listen(...listener)
  return server
}

const size = 1_000_000
const content = Uint8Array.from({ length: size }, (_, at) => at % 251)
const file = namedFile('a.bin')
const headers = { 'X-Job': 'yes' }

/** A stream of pieces that tells whether it was cancelled. */
const streamOf = (pieces: readonly unknown[], end: 'close' | 'stall' | Error = 'close') => {
  const state = { cancelled: false, given: 0 }
  const stream = new ReadableStream({
    pull: (controller) => {
      if (state.given < pieces.length) controller.enqueue(pieces[state.given++])
      else if (end === 'close') controller.close()
      else if (end === 'stall') return new Promise<void>(() => {})
      else controller.error(end)
    },
    cancel: () => {
      state.cancelled = true
    },
  })
  return { state, stream: stream as ReadableStream<Uint8Array> }
}
const pieces = [content.subarray(0, 300_000), content.subarray(300_000, 999_999), content.subarray(999_999)]

const transports: Record<string, (openers: FileOpeners) => Transport> = {
  fetch: (openers) => fetchTransport({ files: fileInterface(openers) }),
  undici: (openers) => undiciTransport({ files: fileInterface(openers) }),
}

describe.each(Object.entries(transports))('files over the %s transport', (_name, make) => {
  const upload = (url: string, opened: FileContent, options: Partial<TransportOptions> = {}) =>
    make({ openForReading: () => opened })(
      { method: 'PUT', url: `${url}/`, headers, body: file },
      { saveTo: undefined, ...options },
    )
  const download = (
    url: string,
    writable: WritableStream<Uint8Array>,
    options: Partial<TransportOptions> = {},
  ) =>
    make({ openForWriting: () => writable })(
      { method: 'GET', url: `${url}/`, headers, body: undefined },
      { saveTo: file, ...options },
    )
  const receiving = () => {
    const got = { bytes: Buffer.alloc(0), length: undefined as string | undefined, job: undefined as unknown }
    const listening = serve(async (request, response) => {
      got.length = request.headers['content-length']
      got.job = request.headers['x-job']
      got.bytes = Buffer.concat(await request.toArray().catch(() => []))
      response.end('{}')
    })
    return listening.then(({ url }) => ({ url, got }))
  }

  const sources: [string, () => FileContent, known: boolean][] = [
    ['bytes', () => content, true],
    ['a Blob', () => new Blob([content]), true],
    ['a stream', () => streamOf(pieces).stream, false],
    ['a stream with a size', () => ({ size, stream: () => streamOf(pieces).stream }), true],
  ]
  it.each(sources)('sends %s, and tells how far it is', async (_what, open, known) => {
    const { url, got } = await receiving()
    const seen: Progress[] = []
    const onUploadProgress = (progress: Progress) => {
      seen.push(progress)
      throw new Error('a watcher does no harm')
    }
    expect(await upload(url, open(), { onUploadProgress })).toMatchObject({ right: { statusCode: 200 } })
    expect(got.bytes.equals(content)).toBe(true)
    expect([got.length, got.job]).toEqual([known ? `${size}` : undefined, 'yes'])
    expect(seen.at(-1)).toEqual(known ? { bytes: size, total: size } : { bytes: size })
    const moved = seen.map(({ bytes }) => bytes)
    expect(moved).toEqual([...moved].sort((a, b) => a - b))
    expect(new Set(moved).size).toBe(moved.length)
  })

  it.each([
    ['no bytes', () => new Uint8Array(0)],
    ['an empty Blob', () => new Blob([])],
    ['an empty stream', () => streamOf([]).stream],
    ['an empty stream with a size', () => ({ size: 0, stream: () => streamOf([]).stream })],
  ] as [string, () => FileContent][])('sends %s', async (_what, open) => {
    const { url, got } = await receiving()
    expect(await upload(url, open(), { onUploadProgress: () => {} })).toMatchObject({
      right: { statusCode: 200 },
    })
    expect([got.bytes.length, got.job]).toEqual([0, 'yes'])
  })

  it('tells of a text in memory, too', async () => {
    const { url, got } = await receiving()
    const seen: Progress[] = []
    const outcome = await make({})(
      { method: 'POST', url: `${url}/`, headers, body: '"ß"' },
      { saveTo: undefined, onUploadProgress: (progress) => seen.push(progress) },
    )
    expect(outcome).toMatchObject({ right: { statusCode: 200 } })
    expect([`${got.bytes}`, got.length, seen]).toEqual(['"ß"', '4', [{ bytes: 4, total: 4 }]])
  })

  it.each([
    ['breaks off', pieces.slice(0, 2), new Error('disk gone'), 'Error: disk gone'],
    ['is no bytes', ['text'], 'close', 'gives something else than bytes'],
    ['is too short', pieces.slice(0, 2), 'close', 'not the 1000000 bytes'],
    ['is too long', [...pieces, new Uint8Array(1)], 'close', 'not the 1000000 bytes'],
  ] as const)(
    'gives a FileError for a stream that %s, and the server sees no whole request',
    async (...row) => {
      const [, given, end, words] = row
      const ended: boolean[] = []
      const { url, allClosed } = await serve((request) => {
        request.on('end', () => ended.push(true)).resume()
      })
      const { stream } = streamOf(given, end)
      expect(await upload(url, { size, stream: () => stream })).toMatchObject({
        left: { _tag: 'FileError', message: expect.stringMatching(`^a.bin: .*${words}`) },
      })
      await allClosed()
      expect(ended).toEqual([])
    },
  )

  it('cancels a stream when there is no connection', async () => {
    const { state, stream } = streamOf(pieces, 'stall')
    expect(await upload(await closedPort(), stream)).toMatchObject({
      left: { _tag: 'NetworkError', neverLeft: true },
    })
    await new Promise(setImmediate)
    expect(state.cancelled).toBe(true)
  })

  it('cancels a stream when it is aborted, and closes the socket before the request looks whole', async () => {
    const controller = new AbortController()
    const ended: boolean[] = []
    const { url, allClosed } = await serve((request) => {
      request.on('end', () => ended.push(true)).resume()
    })
    const { state, stream } = streamOf(pieces, 'stall')
    const onUploadProgress = ({ bytes }: Progress) => bytes === size && controller.abort()
    const outcome = await upload(url, stream, { signal: controller.signal, onUploadProgress })
    expect(outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    await allClosed()
    expect([state.cancelled, ended]).toEqual([true, []])
  })

  it('sends nothing when it is aborted while the file is opened', async () => {
    let requests = 0
    const { url } = await serve((_request, response) => {
      requests++
      response.end()
    })
    const controller = new AbortController()
    const { state, stream } = streamOf(pieces)
    const openForReading = async () => {
      controller.abort()
      return stream
    }
    const outcome = await make({ openForReading })(
      { method: 'PUT', url: `${url}/`, headers, body: file },
      { saveTo: undefined, signal: controller.signal },
    )
    await new Promise(setImmediate)
    expect([outcome, requests, state.cancelled]).toMatchObject([{ left: { _tag: 'AbortedError' } }, 0, true])
  })

  it('takes an answer that comes before all is sent', async () => {
    const { url } = await serve((request, response) => {
      request.once('data', () => response.writeHead(413).end('{"errcode":"M_TOO_LARGE"}'))
    })
    const { stream } = streamOf(pieces, 'stall')
    expect(await upload(url, stream)).toMatchObject({ right: { statusCode: 413 } })
  })

  it('writes a response as it comes, and tells how far it is', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': size }).end(content)
    })
    const seen: Progress[] = []
    const written: Uint8Array[] = []
    const outcome = await download(url, new WritableStream({ write: (piece) => void written.push(piece) }), {
      onDownloadProgress: (progress) => seen.push(progress),
    })
    expect(outcome).toMatchObject({ right: { statusCode: 200, body: file } })
    expect(Buffer.concat(written).equals(content)).toBe(true)
    expect(seen.at(-1)).toEqual({ bytes: size, total: size })
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.every(({ bytes }, at) => at === 0 || bytes > (seen[at - 1]?.bytes ?? 0))).toBe(true)
  })

  it('gives a FileError for a writer that fails, and closes the socket', async () => {
    const { url, allClosed } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': size * 2 }).write(content)
    })
    const writable = new WritableStream<Uint8Array>({
      write: () => {
        throw new Error('disk full')
      },
    })
    expect(await download(url, writable)).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileError', message: 'a.bin: Error: disk full' },
    })
    await allClosed()
  })

  it('aborts the writer when a response breaks off', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': size * 2 }).write(content, () => response.destroy())
    })
    let aborted = false
    const abort = () => {
      aborted = true
    }
    expect(await download(url, new WritableStream({ abort }))).toMatchObject({
      left: { _tag: 'NetworkError' },
    })
    expect(aborted).toBe(true)
  })
})
