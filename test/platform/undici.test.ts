import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, createServer as createNetServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { type Dispatcher, Pool, ProxyAgent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import type { TransportOptions } from '../../src/executor/transport.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { selfSigned } from '../transports/server/self-signed.ts'
import { listen } from './server.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const serve = async (listener: RequestListener) => {
  const server = await listen(listener)
  closing.push(server.close)
  return server
}
const opened = async (
  server: Server | ReturnType<typeof createNetServer>,
  ...where: [number, string] | [string]
) => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  if (where.length === 1) server.listen(where[0])
  else server.listen(...where)
  await once(server, 'listening')
  return server
}
const keep = <A extends Dispatcher>(dispatcher: A): A => {
  closing.push(() => dispatcher.destroy())
  return dispatcher
}
const get = (url: string, dispatcher?: Dispatcher, options: Partial<TransportOptions> = {}, headers = {}) =>
  undiciTransport(dispatcher && { dispatcher })(
    { method: 'GET', url, headers, body: undefined },
    { saveTo: undefined, ...options },
  )
const text = (result: Awaited<ReturnType<typeof get>>) =>
  result._tag === 'Right' && result.right.body instanceof Uint8Array
    ? Buffer.from(result.right.body).toString()
    : result

describe('connections of the undici transport', () => {
  it('go through a unix socket', async () => {
    const socketPath = join(tmpdir(), `matrix-jobs-${process.pid}.sock`)
    await opened(
      createServer((request, response) => response.end(`${request.headers.host}${request.url}`)),
      socketPath,
    )
    const pool = keep(new Pool('http://localhost', { socketPath }))
    expect(text(await get('http://localhost/a?b=c', pool))).toBe('localhost/a?b=c')
  })

  it('trust a CA that they are given, and without it never leave', async () => {
    const server = createTlsServer(selfSigned, (_request, response) => response.end('secure'))
    await opened(server, 0, '127.0.0.1')
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const pool = keep(new Pool(url, { connect: { ca: selfSigned.cert } }))
    expect(text(await get(url, pool))).toBe('secure')
    expect(await get(url, keep(new Pool(url)))).toMatchObject({
      left: { _tag: 'NetworkError', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', neverLeft: true },
    })
  })

  it('go through a proxy', async () => {
    const { url } = await serve((request, response) => response.end(request.url))
    const asked: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, socket, head) => {
      asked.push(request.url ?? '')
      const [host, port] = (request.url ?? '').split(':')
      const target = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        target.write(head)
        target.pipe(socket).pipe(target)
      })
      target.on('error', () => socket.destroy())
      socket.on('error', () => target.destroy())
    })
    await opened(proxy, 0, '127.0.0.1')
    const agent = keep(new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`))
    expect(text(await get(`${url}/through`, agent))).toBe('/through')
    expect(asked).toEqual([url.replace('http://', '')])
  })

  it('are told of', async () => {
    const seen: string[] = []
    const { url } = await serve((_request, response) => {
      seen.push('request')
      response.end()
    })
    await get(`${url}/`, undefined, { onConnection: (state) => seen.push(state) })
    expect(seen).toEqual(['opening', 'open', 'request'])
  })

  it('tell that a name does not resolve, and what undici refuses to send', async () => {
    expect(await get('http://x.invalid/')).toMatchObject({ left: { _tag: 'NetworkError', neverLeft: true } })
    const refused = await get('http://127.0.0.1:9/', undefined, {}, { 'content-length': 'x' })
    expect(refused).toMatchObject({
      left: { _tag: 'NetworkError', code: 'UND_ERR_INVALID_ARG', neverLeft: true },
    })
  })

  it('tell of a reset that it may have left', async () => {
    const { url } = await serve((request) => request.socket.resetAndDestroy())
    const outcome = await get(`${url}/`)
    expect(outcome).toMatchObject({ left: { _tag: 'NetworkError' } })
    expect(outcome).not.toMatchObject({ left: { neverLeft: true } })
  })
})

describe('an abort', () => {
  it('while a connection is waited for is the outcome at once, and nothing leaves', async () => {
    const targets: (string | undefined)[] = []
    const answers: (() => void)[] = []
    const { url } = await serve((request, response) => {
      targets.push(request.url)
      answers.push(() => response.end('done'))
      if (request.url === '/first') controller.abort()
    })
    const controller = new AbortController()
    const pool = keep(new Pool(url, { connections: 1 }))
    const first = get(`${url}/first`, pool)
    const outcome = await get(`${url}/second`, pool, { signal: controller.signal })
    expect(outcome).toEqual({ _tag: 'Left', left: { _tag: 'AbortedError', message: 'aborted' } })
    const third = get(`${url}/third`, pool)
    answers[0]?.()
    expect(text(await first)).toBe('done')
    while (answers.length < 2) await new Promise(setImmediate)
    answers[1]?.()
    expect(text(await third)).toBe('done')
    expect(targets).toEqual(['/first', '/third'])
  })

  it('leaves no listener behind', async () => {
    const { url } = await serve((_request, response) => response.end())
    const listeners = new Set<() => void>()
    const signal = {
      aborted: false,
      addEventListener: (_type: 'abort', listener: () => void) => void listeners.add(listener),
      removeEventListener: (_type: 'abort', listener: () => void) => void listeners.delete(listener),
    }
    await get(`${url}/`, undefined, { signal })
    await get('http://x.invalid/', undefined, { signal })
    expect(listeners.size).toBe(0)
  })
})

describe('compression', () => {
  const content = 'ß'.repeat(100_000)
  it.each([
    ['gzip', gzipSync(content)],
    ['X-GZIP', gzipSync(content)],
    ['br', brotliCompressSync(content)],
    ['deflate', deflateSync(content)],
    ['deflate', deflateRawSync(content)],
    ['gzip, br', brotliCompressSync(gzipSync(content))],
  ])('by %s is undone', async (coding, bytes) => {
    const accepted: unknown[] = []
    const { url } = await serve((request, response) => {
      accepted.push(request.headers['accept-encoding'])
      response.writeHead(200, { 'Content-Encoding': coding, 'Content-Length': bytes.length }).end(bytes)
    })
    const seen: number[] = []
    const outcome = await get(`${url}/`, undefined, {
      onDownloadProgress: ({ bytes: moved, total }) => seen.push(total ?? moved),
    })
    expect(text(outcome)).toBe(content)
    expect(outcome).toMatchObject({ right: { headers: { 'content-length': `${bytes.length}` } } })
    expect(seen.at(-1)).toBe(200_000)
    expect(accepted).toEqual(['gzip, deflate, br'])
  })

  it('that is not known is left as it is', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'zip' }).end('zipped')
    })
    expect(text(await get(`${url}/`))).toBe('zipped')
  })

  it('is not asked for where the job says what it wants', async () => {
    const { url } = await serve((request, response) => response.end(request.headers['accept-encoding']))
    expect(text(await get(`${url}/`, undefined, {}, { 'Accept-Encoding': 'identity' }))).toBe('identity')
  })

  it.each([
    ['is none', Buffer.from('no gzip at all')],
    ['is cut off', gzipSync(content).subarray(0, 50)],
  ])('that %s is a NetworkError', async (_what, bytes) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bytes)
    })
    expect(await get(`${url}/`)).toMatchObject({
      left: { _tag: 'NetworkError', code: expect.stringMatching(/^Z_/) },
    })
  })

  it.each([204, 304, 200])('of nothing is nothing, at status %d', async (status) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(status, { 'Content-Encoding': 'gzip' }).end()
    })
    expect(text(await get(`${url}/`))).toBe('')
  })
})

describe('a response', () => {
  it('comes after what a server says before it', async () => {
    const server = createNetServer((socket) => {
      socket.once('data', () => {
        socket.end(
          'HTTP/1.1 103 Early Hints\r\nX-A: 1\r\n\r\nHTTP/1.1 200 OK\r\nX-B: 2\r\nX-B: 3\r\nContent-Length: 2\r\n\r\n{}',
        )
      })
    })
    await opened(server, 0, '127.0.0.1')
    const outcome = await get(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(outcome).toMatchObject({
      right: { statusCode: 200, headers: { 'content-length': '2', 'x-b': '2, 3' } },
    })
    expect(text(outcome)).toBe('{}')
  })

  it('may be read by whoever receives it', async () => {
    const { url } = await serve((_request, response) => response.end('whole'))
    const seen: unknown[] = []
    const outcome = await get(`${url}/`, undefined, {
      receive: (response) => {
        seen.push(response.ok, response.status, Object.fromEntries(response.headers)['content-length'])
        return { ...response, body: null, arrayBuffer: async () => new Uint8Array([111, 107]).buffer }
      },
    })
    expect(seen).toEqual([true, 200, '5'])
    expect(text(outcome)).toBe('ok')
  })

  it('that whoever receives it refuses is broken off', async () => {
    const { url, allClosed } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('x')
    })
    const error = { _tag: 'FileError', message: 'refused' } as const
    const receive = () => {
      throw error
    }
    expect(await get(`${url}/`, undefined, { receive })).toEqual({ _tag: 'Left', left: error })
    await allClosed()
  })
})
