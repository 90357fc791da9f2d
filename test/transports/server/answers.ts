import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { joinHeaders } from '../../../src/platform/node-headers.ts'
import { pattern } from '../pattern.ts'
import type { Sight } from '../sights.ts'
import { crossOrigin } from './cross-origin.ts'
import type { Journal } from './journal.ts'

/** Answers as the path of a request asks for. */
export const answers =
  (journal: Journal): RequestListener =>
  async (request, response) => {
    const { method = '', url = '', headers } = request
    const { pathname, searchParams } = new URL(url, 'http://answers')
    const id = searchParams.get('id') ?? ''
    journal.begin(id, { method, target: url, headers: joinHeaders(headers) }, request.socket)
    for (const [name, value] of Object.entries(crossOrigin)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    if (method === 'OPTIONS') return void response.end()
    try {
      await (byPath[pathname.split('/')[1] ?? ''] ?? notFound)({
        request,
        response,
        search: searchParams,
        seen: (sight) => journal.note(id, sight),
      })
    } catch {
      // The client went away before its request was whole.
      response.destroy()
    }
  }

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly search: URLSearchParams
  readonly seen: (sight: Sight) => void
}

const notFound = ({ response }: Exchange) => response.writeHead(404).end()

const bodyOf = async (request: IncomingMessage): Promise<Buffer> =>
  Buffer.concat(await (request as AsyncIterable<Buffer> & IncomingMessage).toArray())

const sizeOf = (search: URLSearchParams): number => Number(search.get('size'))

const byPath: Record<string, (exchange: Exchange) => unknown> = {
  /** Says what it was sent. */
  echo: async ({ request, response }) => {
    const { method, url: target, headers } = request
    const body = (await bodyOf(request)).toString()
    response.setHeader('X-Answer', 'yes').end(JSON.stringify({ method, target, headers, body }))
  },
  /** Gives back the body itself. */
  mirror: async ({ request, response }) => {
    const body = await bodyOf(request)
    response.setHeader('X-Type', request.headers['content-type'] ?? 'none')
    response.setHeader('X-Length', request.headers['content-length'] ?? 'none').end(body)
  },
  answer: ({ response, search }) =>
    response.writeHead(Number(search.get('status'))).end(search.get('text') ?? undefined),
  bytes: ({ response, search }) => {
    response.setHeader('Content-Length', sizeOf(search)).end(pattern(sizeOf(search)))
  },
  chunked: ({ response, search }) => {
    const content = pattern(sizeOf(search))
    for (let at = 0; at < content.length; at += 65_536) response.write(content.subarray(at, at + 65_536))
    response.end()
  },
  gzip: ({ response, search }) => {
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync(pattern(sizeOf(search))))
  },
  redirect: ({ response, search }) =>
    response.writeHead(Number(search.get('status')), { location: search.get('to') ?? '' }).end('{}'),
  /** Shows to a page of another origin only what is shown without asking for it, as homeservers do. */
  limited: ({ response }) => {
    response.removeHeader('Access-Control-Expose-Headers')
    response.writeHead(429, { 'Retry-After': '7', 'Content-Type': 'application/json' }).end('{}')
  },
  cookie: ({ response }) => response.setHeader('Set-Cookie', 'planted=1; Path=/; SameSite=Lax').end('{}'),
  /** Never answers. */
  hold: () => {},
  /** Gives half of what it promises. */
  half: ({ response, search }) => {
    response.setHeader('Content-Length', 2 * sizeOf(search)).write(pattern(sizeOf(search)))
  },
  /** Takes a body so slowly that its end never comes; it never answers. */
  slow: ({ request, seen }) => {
    request.on('data', () => {
      seen('body')
      // Not for good: who does not read does not see that the other has gone.
      request.pause()
      setTimeout(() => request.resume(), 10)
    })
  },
  /** Answers a request that is still being sent, and takes no more of it. */
  'too-large': ({ response }) => {
    response.writeHead(413, { Connection: 'close' }).end('{"errcode":"M_TOO_LARGE"}')
  },
}
