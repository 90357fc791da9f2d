import { Agent, type Dispatcher } from 'undici'
import type { HttpRequest } from '../executor/http-request.ts'
import type { Transport, TransportOptions } from '../executor/transport.ts'
import { left } from '../internal/either.ts'
import { abortedError } from '../jobs/job-error.ts'
import { type FileInterface, fileInterface } from './file-interface.ts'
import { createHeaderReader } from './header-reader.ts'
import { LightAbort } from './light-abort.ts'
import { memoryBody, openedBody, type UndiciBody } from './undici-body.ts'
import { UndiciExchange } from './undici-exchange.ts'
import { undiciFailure } from './undici-failure.ts'

/** What an undici transport may be given. */
export interface UndiciTransportOptions {
  /** The connections to use, for a proxy, a unix socket or an own CA; those of an `Agent` that all share unless said. */
  readonly dispatcher?: Dispatcher
  /** Opens the files that jobs name. */
  readonly files?: FileInterface
}

/**
 * Makes the transport over undici, the fastest one on Node. A redirect is an outcome: it is not followed.
 *
 * It asks for compressed responses, as `fetch` does, and keeps to the time limits that the dispatcher has.
 */
export const undiciTransport = ({ dispatcher, files = noFiles }: UndiciTransportOptions = {}): Transport => {
  const split = urlSplitter()
  const readHeaders = createHeaderReader()
  const send = (request: HttpRequest, options: TransportOptions, { headers, body, close }: UndiciBody) => {
    const { origin, path } = split(request.url)
    const { method } = request
    // Its types leave out what it takes by its documentation: whatever can be iterated.
    const content = body as Dispatcher.DispatchOptions['body']
    const sent = { origin, path, method, headers, body: content ?? null }
    return new UndiciExchange(options, files, close, readHeaders).begin(dispatcher ?? sharedAgent(), sent)
  }
  const transport: Transport = (request, options) => {
    const { body } = request
    const { signal, onUploadProgress } = options
    if (signal?.aborted) return Promise.resolve(left(abortedError))
    if (typeof body !== 'object' || !('_tag' in body)) {
      return send(request, options, memoryBody(request.headers, body, onUploadProgress))
    }
    return openedBody(request, files, options).then(
      (opened) => send(request, options, opened),
      (error) => undiciFailure(error, signal, false),
    )
  }
  return Object.assign(transport, { createAbort: () => new LightAbort() })
}

const noFiles = fileInterface({})

let agent: Agent | undefined

// Not undici's global dispatcher: that may be the one of the older undici that Node has built in, which takes a body
// whose last chunk is missing for a whole one.
const sharedAgent = (): Agent => {
  agent ??= new Agent()
  return agent
}

/** Takes URLs apart; of one server's it gives the same text again, in which a lookup is faster. */
const urlSplitter = () => {
  let last = '/'
  return (url: string): { readonly origin: string; readonly path: string } => {
    if (!url.startsWith(last) || url[last.length] !== '/') last = /^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0] ?? ''
    const path = url.slice(last.length)
    if (dots.test(path)) return { origin: last, path: resolved(path) }
    return { origin: last, path: path[0] === '/' ? path : `/${path}` }
  }
}

/** A segment that `fetch` resolves, as URLs have it: `.` or `..`, encoded or not. */
const dots = /^[^?]*\/(?:\.|%2e){1,2}(?:[/?]|$)/i

const resolved = (path: string): string => {
  // Of any server: another way than this, what is wrong with a URL would be thrown.
  const { pathname, search } = new URL(`http://server${path}`)
  return pathname + search
}
