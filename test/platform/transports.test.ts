import { afterEach, describe, expect, it } from 'vitest'
import { timeout } from '../../src/executor/middleware/timeout.ts'
import { run } from '../../src/executor/run.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { bytesBody, fileBody, jsonBody } from '../../src/jobs/body.ts'
import { withHeader, withQuery, withResponseFile } from '../../src/jobs/derive.ts'
import { memoryFile, namedFile } from '../../src/jobs/file-desc.ts'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { type FileInterface, fileInterface } from '../../src/platform/file-interface.ts'
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
const get = (serverUrl: string) => BaseJob({ serverUrl }, { jobId: 'Get', method: 'GET', requestUrl: '/x' })
const put = (serverUrl: string, body: Parameters<typeof BaseJob>[1]['body']) =>
  BaseJob({ serverUrl }, { jobId: 'Put', method: 'PUT', requestUrl: '/x', body })

const transports = {
  fetch: (files?: FileInterface) => fetchTransport(files && { files }),
  undici: (files?: FileInterface) => undiciTransport(files && { files }),
}

describe.each(Object.entries(transports))('the %s transport', (_name, transport) => {
  const executor = createExecutor({ transport: transport() })

  it('sends method, query, headers and body, and gives status, headers and JSON', async () => {
    const { url } = await serve(async (request, response) => {
      const chunks = await request.toArray()
      response.writeHead(201, { 'X-Answer': 'yes', 'Content-Type': 'application/json' })
      const { method, url: target, headers } = request
      response.end(
        JSON.stringify({ method, target, header: headers['x-ask'], body: `${Buffer.concat(chunks)}` }),
      )
    })
    const job = withHeader('X-Ask', 'me')(withQuery('via', ['ü', 'b c'])(put(url, jsonBody({ a: 'ß' }))))
    expect(await executor.execute(job)()).toMatchObject({
      right: {
        statusCode: 201,
        headers: { 'x-answer': 'yes' },
        body: {
          _tag: 'Json',
          value: { method: 'PUT', target: '/x?via=%C3%BC&via=b%20c', header: 'me', body: '{"a":"ß"}' },
        },
      },
    })
  })

  it.each([
    ['malformed JSON', 200, '{"a":', { _tag: 'Bytes', base64: btoa('{"a":') }],
    ['an HTML error page', 502, '<html>no</html>', { _tag: 'Bytes', base64: btoa('<html>no</html>') }],
    ['an empty body', 200, '', { _tag: 'Empty' }],
    ['a 204', 204, '', { _tag: 'Empty' }],
    ['JSON with a byte order mark', 200, '\uFEFF{}', { _tag: 'Json', value: {} }],
    ['a redirect', 307, '{}', { _tag: 'Json', value: {} }],
  ])('gives %s as a response', async (_what, statusCode, text, body) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(statusCode, { location: 'http://127.0.0.1:1/' }).end(text)
    })
    expect(await executor.execute(get(url))()).toMatchObject({ right: { statusCode, body } })
  })

  it('gives of two cookies the last', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Set-Cookie': ['a=1', 'b=2'], 'X-Twice': ['1', '2'] }).end()
    })
    expect(await executor.execute(get(url))()).toMatchObject({
      right: { headers: { 'set-cookie': 'b=2', 'x-twice': '1, 2' } },
    })
  })

  it('gives a 10 MB error body as a typed error', async () => {
    const error = 'x'.repeat(10_000_000)
    const { url } = await serve((_request, response) => {
      response.writeHead(500).end(JSON.stringify({ errcode: 'M_UNKNOWN', error }))
    })
    const outcome = await executor.execute(get(url))()
    expect(outcome).toMatchObject({ right: { statusCode: 500, body: { value: { errcode: 'M_UNKNOWN' } } } })
  })

  it('tells a response that breaks off', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"a":', () => response.destroy())
    })
    expect(await executor.execute(get(url))()).toMatchObject({ left: { _tag: 'NetworkError' } })
  })

  it('tells by its code that a connection was refused', async () => {
    expect(await executor.execute(get(await closedPort()))()).toEqual({
      _tag: 'Left',
      left: {
        _tag: 'NetworkError',
        message: 'network ECONNREFUSED',
        code: 'ECONNREFUSED',
        neverLeft: true,
      },
    })
  })

  it('times out on a body that stalls, and closes its socket', async () => {
    const { url, allClosed } = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{')
    })
    const impatient = createExecutor({ transport: transport(), middleware: [timeout(300)] })
    expect(await impatient.execute(get(url))()).toMatchObject({
      left: { _tag: 'TimeoutError', timeoutMs: 300 },
    })
    await allClosed()
  })

  it.each(['before', 'during'])('is aborted %s the body, and closes its socket', async (when) => {
    const controller = new AbortController()
    const { url, allClosed } = await serve((_request, response) => {
      if (when === 'before') controller.abort()
      else response.writeHead(200, { 'Content-Length': 100 }).write('{', () => controller.abort())
    })
    const outcome = await executor.execute(get(url), { signal: controller.signal })()
    expect(outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    await allClosed()
  })

  it('sends nothing for a signal that is aborted already', async () => {
    let requests = 0
    const { url } = await serve((_request, response) => {
      requests++
      response.end()
    })
    const outcome = await executor.execute(get(url), { signal: AbortSignal.abort() })()
    expect([outcome, requests]).toMatchObject([{ left: { _tag: 'AbortedError' } }, 0])
  })

  it('follows no redirect, so that no token reaches another server', async () => {
    const reached: string[] = []
    const other = await listen((request, response) => {
      reached.push(request.headers.authorization ?? 'no token')
      response.end('{}')
    })
    const { url } = await serve((_request, response) => {
      response.writeHead(307, { location: `${other.url}/x` }).end()
    })
    const job = withHeader('Authorization', 'Bearer token')(put(url, jsonBody({ id_access_token: 'secret' })))
    const decodeResponse = () => ({ _tag: 'Right', right: 'decoded' }) as const
    expect(await run(executor, job, { decodeResponse })).toBe('decoded')
    expect(reached).toEqual([])
    await other.close()
  })

  const echo: Parameters<typeof listen>[0] = (request, response) => {
    response.setHeader('X-Type', request.headers['content-type'] ?? 'none')
    request.pipe(response)
  }
  const content = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251)

  it('sends bytes and files in memory, and gives bytes for a file', async () => {
    const { url } = await serve(echo)
    const file = memoryFile(content, 'image/png')
    for (const body of [bytesBody(content), fileBody(file)]) {
      const job = BaseJob(
        { serverUrl: url },
        { jobId: 'Echo', method: 'POST', requestUrl: '/', body, returnType: 'File' },
      )
      const type = body._tag === 'File' ? 'image/png' : 'none'
      expect(await executor.execute(job)()).toMatchObject({
        right: { body: { _tag: 'Bytes', base64: file.base64 }, headers: { 'x-type': type } },
      })
    }
  })

  it('streams a named file up, and the response down to another', async () => {
    const { url } = await serve(echo)
    const written: number[] = []
    let closed = false
    const files = fileInterface({
      openForReading: ({ name }) => new Blob([name, content]).stream(),
      openForWriting: () =>
        new WritableStream({
          write: (chunk) => {
            written.push(...chunk)
          },
          close: () => {
            closed = true
          },
        }),
    })
    const job = withResponseFile(namedFile('down'))(put(url, fileBody(namedFile('up', 'text/plain'))))
    const outcome = await createExecutor({ transport: transport(files) }).execute(job)()
    expect(outcome).toMatchObject({
      right: { body: { _tag: 'File', file: { name: 'down' } }, headers: { 'x-type': 'text/plain' } },
    })
    expect(closed).toBe(true)
    expect(Buffer.from(written).equals(Buffer.concat([Buffer.from('up'), content]))).toBe(true)
  })

  it('keeps an error in memory and does not write it to the file', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(404).end('{"errcode":"M_NOT_FOUND"}')
    })
    const files = fileInterface({})
    const job = withResponseFile(namedFile('down'))(get(url))
    const outcome = await createExecutor({ transport: transport(files) }).execute(job)()
    expect(outcome).toMatchObject({ right: { body: { value: { errcode: 'M_NOT_FOUND' } } } })
  })

  it.each([
    ['without a file interface', undefined],
    [
      'that cannot be opened',
      fileInterface({ openForReading: () => Promise.reject(new Error('no such file')) }),
    ],
    ['whose interface cannot read', fileInterface({})],
  ])('tells of a named file %s', async (_what, files) => {
    const { url } = await serve(echo)
    const outcome = await createExecutor({ transport: transport(files) }).execute(
      put(url, fileBody(namedFile('up'))),
    )()
    expect(outcome).toMatchObject({ left: { _tag: 'FileError', message: expect.stringMatching(/^up: /) } })
  })
})
