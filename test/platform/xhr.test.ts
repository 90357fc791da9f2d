import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '../../src/executor/http-request.ts'
import type { Progress, TransportOptions } from '../../src/executor/transport.ts'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { type FileOpeners, fileInterface } from '../../src/platform/file-interface.ts'
import { xhrTransport } from '../../src/platform/xhr-transport.ts'
import { scriptedXhr, type XhrScript } from './scripted-xhr.ts'

const url = 'https://a.org/x?y=%20'
const post: HttpRequest = { method: 'POST', url, headers: { 'X-Job': 'yes' }, body: '{"a":1}' }
const file = namedFile('a.bin', 'image/png')

const send = (
  script: XhrScript,
  {
    request = post,
    openers = {},
    ...options
  }: Partial<TransportOptions> & {
    readonly request?: HttpRequest
    readonly openers?: FileOpeners
  } = {},
) => {
  const { XMLHttpRequest, log } = scriptedXhr(script)
  const transport = xhrTransport({ files: fileInterface(openers), XMLHttpRequest })
  return { log, outcome: transport(request, { saveTo: undefined, ...options }) }
}

describe('the xhr transport', () => {
  it('sends method, headers and body, no cookies, and gives the response', async () => {
    const { log, outcome } = send((xhr) => {
      xhr.head(201, 'Content-Type: application/json\r\nX-Answer: a: b\r\n')
      xhr.load('{"b":2}')
    })
    expect(await outcome).toEqual({
      _tag: 'Right',
      right: {
        statusCode: 201,
        headers: { 'content-type': 'application/json', 'x-answer': 'a: b' },
        body: new TextEncoder().encode('{"b":2}'),
      },
    })
    expect(log).toMatchObject({ opened: ['POST', url], headers: [['X-Job', 'yes']], body: '{"a":1}' })
    expect(log.withCredentials).toBe(false)
    // For the sake of such a listener a browser would ask another origin's server first.
    expect(log.uploadListeners).toBe(0)
  })

  it('tells how far both bodies are', async () => {
    const up: Progress[] = []
    const down: Progress[] = []
    const { outcome } = send(
      (xhr) => {
        xhr.uploaded(3, 7)
        xhr.uploaded(7, 7)
        xhr.head(200, 'Content-Length: 4\r\n')
        xhr.downloaded(2)
        xhr.downloaded(4)
        xhr.load('1234')
      },
      {
        onUploadProgress: (progress) => up.push(progress),
        onDownloadProgress: (progress) => {
          down.push(progress)
          throw new Error('a watcher does no harm')
        },
      },
    )
    expect(await outcome).toMatchObject({ right: { statusCode: 200 } })
    expect(up).toEqual([
      { bytes: 3, total: 7 },
      { bytes: 7, total: 7 },
    ])
    expect(down).toEqual([
      { bytes: 2, total: 4 },
      { bytes: 4, total: 4 },
    ])
  })

  it('tells no total of a compressed response, also where the browser hides that it is', async () => {
    const down: Progress[] = []
    const onDownloadProgress = (progress: Progress) => down.push(progress)
    const compressed: XhrScript = (xhr) => {
      xhr.head(200, 'Content-Encoding: gzip\r\nContent-Length: 9\r\n')
      xhr.downloaded(5)
      xhr.load('12345')
    }
    await send(compressed, { onDownloadProgress }).outcome
    const hidden: XhrScript = (xhr) => {
      xhr.head(200, 'Content-Length: 3\r\n')
      xhr.downloaded(5)
      xhr.load('12345')
    }
    await send(hidden, { onDownloadProgress }).outcome
    expect(down).toEqual([{ bytes: 5 }, { bytes: 5 }])
  })

  it('gives a redirect that the browser has followed as status 0', async () => {
    const { log, outcome } = send((xhr) => {
      xhr.responseURL = 'https://b.org/'
      xhr.head(200, 'X-Secret: 1\r\n')
    })
    expect(await outcome).toEqual({
      _tag: 'Right',
      right: { statusCode: 0, headers: {}, body: new Uint8Array() },
    })
    expect(log.aborted).toBe(true)
  })

  it('takes another spelling of its URL for no redirect', async () => {
    const { outcome } = send(
      (xhr) => {
        xhr.responseURL = 'https://a.org/x'
        xhr.head(200, '')
        xhr.load('')
      },
      { request: { ...post, url: 'https://A.org:443/x#y' } },
    )
    expect(await outcome).toMatchObject({ right: { statusCode: 200 } })
  })

  it.each([
    ['before the response', (() => {}) as XhrScript],
    ['within its body', ((xhr) => xhr.head(200, 'Content-Length: 9\r\n')) as XhrScript],
  ])('tells an error %s, of which the browser gives no code', async (_when, begin) => {
    const { outcome } = send((xhr) => {
      begin(xhr)
      xhr.fail()
    })
    expect(await outcome).toMatchObject({ left: { _tag: 'NetworkError', code: '' } })
    expect(await outcome).not.toMatchObject({ left: { neverLeft: true } })
  })

  it('is aborted', async () => {
    const controller = new AbortController()
    const { log, outcome } = send(() => controller.abort(), { signal: controller.signal })
    expect(await outcome).toEqual({ _tag: 'Left', left: { _tag: 'AbortedError', message: 'aborted' } })
    expect(log.aborted).toBe(true)
    const early = send(() => {}, { signal: AbortSignal.abort() })
    expect(await early.outcome).toMatchObject({ left: { _tag: 'AbortedError' } })
    expect(early.log.opened).toBeUndefined()
  })

  it('sends a stream as a Blob, and tells what fails in it', async () => {
    const request = { ...post, body: file }
    const answer: XhrScript = (xhr) => {
      xhr.head(200, '')
      xhr.load('')
    }
    const stream = () => new Blob(['streamed']).stream()
    const { log, outcome } = send(answer, {
      request,
      openers: { openForReading: () => ({ size: 8, stream }) },
    })
    expect(await outcome).toMatchObject({ right: { statusCode: 200 } })
    expect(await (log.body as Blob).text()).toBe('streamed')
    const wrong = send(answer, { request, openers: { openForReading: () => ({ size: 9, stream }) } })
    expect(await wrong.outcome).toMatchObject({ left: { _tag: 'FileError' } })
    expect(wrong.log.opened).toBeUndefined()
  })

  it('writes a success to a file, and tells of a writer that fails', async () => {
    const answer: XhrScript = (xhr) => {
      xhr.head(200, '')
      xhr.load('content')
    }
    let written = ''
    const openForWriting = () =>
      new WritableStream<Uint8Array>({
        write: (piece) => {
          written += new TextDecoder().decode(piece)
        },
      })
    expect(await send(answer, { saveTo: file, openers: { openForWriting } }).outcome).toMatchObject({
      right: { body: file },
    })
    expect(written).toBe('content')
    const full = () =>
      new WritableStream({
        write: () => {
          throw new Error('disk full')
        },
      })
    const failed = send(answer, { saveTo: file, openers: { openForWriting: full } })
    expect(await failed.outcome).toEqual({
      _tag: 'Left',
      left: { _tag: 'FileError', message: 'a.bin: Error: disk full' },
    })
  })

  it('lets the response be taken before it is read', async () => {
    const seen: string[] = []
    const { outcome } = send(
      (xhr) => {
        xhr.head(200, 'X-A: 1\r\n')
        seen.push('head')
        xhr.load('content')
      },
      {
        receive: (response) => {
          seen.push(`received ${response.status}`)
          return response
        },
      },
    )
    expect(await outcome).toMatchObject({ right: { body: new TextEncoder().encode('content') } })
    expect(seen).toEqual(['received 200', 'head'])
    const refusal = { _tag: 'FileError', message: 'refused' } as const
    const refused = send((xhr) => xhr.head(200, ''), {
      receive: () => {
        throw refusal
      },
    })
    expect(await refused.outcome).toEqual({ _tag: 'Left', left: refusal })
    expect(refused.log.aborted).toBe(true)
  })
})
