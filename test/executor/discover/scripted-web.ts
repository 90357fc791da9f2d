import type { HttpRequest } from '../../../src/executor/http-request.ts'
import type { Transport, TransportError, TransportOptions } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import type { Headers } from '../../../src/jobs/headers.ts'

/** What is at a URL: a status with a text or JSON, or why there is nothing. */
export type Page =
  | TransportError
  | { readonly status?: number; readonly headers?: Headers; readonly json?: unknown; readonly text?: string }

/** A transport to a few URLs; anywhere else is a 404. It keeps what it was sent. */
export const scriptedWeb = (pages: { readonly [url: string]: Page }) => {
  const sent: (HttpRequest & TransportOptions)[] = []
  const transport: Transport = async (request, options) => {
    sent.push({ ...request, ...options })
    const page = pages[request.url] ?? { status: 404 }
    if ('_tag' in page) return left(page)
    const { status = 200, headers = {}, json, text = json === undefined ? '' : JSON.stringify(json) } = page
    return right({ statusCode: status, headers, body: new TextEncoder().encode(text) })
  }
  return { transport, sent, urls: () => sent.map(({ url }) => url) }
}
