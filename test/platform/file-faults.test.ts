import { Readable, Writable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { createAbort } from '../../src/executor/abort.ts'
import type { Receive, Transport, TransportOptions } from '../../src/executor/transport.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { type FileInterface, type FileOpeners, fileInterface } from '../../src/platform/file-interface.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { listen, type TestServer } from './server.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const file = namedFile('a.bin')
const transports: Record<string, (files?: FileInterface) => Transport> = {
  fetch: (files) => fetchTransport(files && { files }),
  undici: (files) => undiciTransport(files && { files }),
}
const lockedReadable = () => {
  const stream = new Blob(['x']).stream()
  stream.getReader()
  return stream
}
const lockedWritable = () => {
  const stream = new WritableStream()
  stream.getWriter()
  return stream
}
const never = () => new Promise<never>(() => {})

describe.each(Object.entries(transports))('over the %s transport', (_name, make) => {
  const upload = (url: string, openForReading: unknown, options: Partial<TransportOptions> = {}) =>
    make(fileInterface({ openForReading } as FileOpeners))(
      { method: 'PUT', url: `${url}/`, headers: {}, body: file },
      { saveTo: undefined, ...options },
    )
  const download = (url: string, openForWriting: unknown, options: Partial<TransportOptions> = {}) =>
    make(fileInterface({ openForWriting } as FileOpeners))(
      { method: 'GET', url: `${url}/`, headers: {}, body: undefined },
      { saveTo: file, ...options },
    )
  const serve = async () => {
    const requests: string[] = []
    server = await listen((request, response) => {
      requests.push(`${request.method}`)
      if (request.method === 'PUT') request.resume().on('end', () => response.end('{}'))
      // More than it is ever given, so that only a client that breaks off ends it.
      else response.writeHead(200, { 'Content-Length': 1e9 }).write(new Uint8Array(100_000))
    })
    return { ...server, requests }
  }
  const fileError = (words: string) => ({
    left: { _tag: 'FileError', message: expect.stringMatching(`^a.bin: .*${words}`) },
  })

  it.each([
    ['is read already', lockedReadable, 'locked'],
    ['is read already, and has a size', () => ({ size: 1, stream: lockedReadable }), 'locked'],
    ['is one of Node', () => Readable.from(['x']), 'TypeError'],
    ['is none', () => null, 'TypeError'],
    ['has the size NaN', () => ({ size: Number.NaN, stream: () => new Blob(['x']).stream() }), 'NaN'],
    ['has the size -1', () => ({ size: -1, stream: () => new Blob(['x']).stream() }), '-1'],
    ['has a text as its size', () => ({ size: '1', stream: () => new Blob(['x']).stream() }), '1'],
  ])('sends nothing of a stream that %s: a FileError', async (_what, openForReading, words) => {
    const { url, requests } = await serve()
    expect(await upload(url, openForReading)).toMatchObject(fileError(words))
    expect(requests).toEqual([])
  })

  it('tells of a stream that is given a second time that it cannot be read again', async () => {
    const { url } = await serve()
    const stream = new Blob(['x']).stream()
    expect(await upload(url, () => stream)).toMatchObject({ right: { statusCode: 200 } })
    expect(await upload(url, () => stream)).toMatchObject(fileError('locked'))
  })

  it.each([
    ['cannot be opened', () => Promise.reject(new Error('EACCES')), 'Error: EACCES'],
    ['nothing opens', undefined, 'no function'],
    ['is a stream of Node', () => new Writable(), 'TypeError'],
    ['is written to already', lockedWritable, 'locked'],
    ['is nothing', () => undefined, 'TypeError'],
  ])('gives a FileError where what is to be written %s, and closes the connection', async (...row) => {
    const [, openForWriting, words] = row
    const { url, allClosed } = await serve()
    expect(await download(url, openForWriting)).toMatchObject(fileError(words))
    await allClosed()
  })

  it.each([undefined, fileInterface({})])('closes the connection of what is not received', async (files) => {
    const { url, allClosed } = await serve()
    const error = { _tag: 'FileError', message: 'refused' } as const
    const receive: Receive = () => {
      throw error
    }
    const request = { method: 'GET', url: `${url}/`, headers: {}, body: undefined } as const
    expect(await make(files)(request, { saveTo: undefined, receive })).toEqual({ _tag: 'Left', left: error })
    await allClosed()
  })

  it('is aborted while a file to be sent is opened, and sends nothing', async () => {
    const { url, requests } = await serve()
    const controller = createAbort()
    const outcome = upload(url, never, { signal: controller.signal })
    setImmediate(() => controller.abort())
    expect(await outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    expect(requests).toEqual([])
  })

  it('is aborted while a file to be written is opened, and lets go of what comes later', async () => {
    const { url, allClosed } = await serve()
    const controller = createAbort()
    let openLate = (_late: WritableStream) => {}
    const openForWriting = () => {
      setImmediate(() => controller.abort())
      return new Promise<WritableStream>((resolve) => {
        openLate = resolve
      })
    }
    const outcome = await download(url, openForWriting, { signal: controller.signal })
    expect(outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    const aborted = new Promise((resolve) => {
      openLate(new WritableStream({ abort: () => resolve('aborted') }))
    })
    expect(await aborted).toBe('aborted')
    await allClosed()
  })

  it('cancels a stream that comes when it was aborted', async () => {
    const controller = createAbort()
    let openLate = (_late: ReadableStream) => {}
    const late = new Promise((resolve) => {
      openLate = resolve
    })
    const outcome = upload('http://127.0.0.1:9', () => late, { signal: controller.signal })
    setImmediate(() => controller.abort())
    expect(await outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    const cancelled = new Promise((resolve) => {
      openLate(new ReadableStream({ cancel: () => resolve('cancelled') }))
    })
    expect(await cancelled).toBe('cancelled')
  })
})

it('is aborted while a file is read whole, as browsers send it, and cancels its stream', async () => {
  const controller = createAbort()
  let cancelled = false
  const stream = new ReadableStream({
    cancel: () => {
      cancelled = true
    },
  })
  const { open } = fileInterface({ openForReading: () => stream })
  setImmediate(() => controller.abort())
  await expect(open({ headers: {}, body: file }, { signal: controller.signal }, true)).rejects.toThrow()
  expect(cancelled).toBe(true)
})
