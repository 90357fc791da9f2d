import { toHttpRequest } from 'matrix-jobs'
import { SendMessageJob } from 'matrix-jobs/client-server'
import type { Dispatcher } from 'undici'
import { accessToken, contentOf, eventType, pathOf, roomId, type Send, txnIdOf } from './event.ts'

// The least that a client does: the path from its parts, the body as text, and the answer's JSON read. The bytes on the
// wire are those of the library; the bench asserts it.

const contentType = 'application/json'
const authorization = `Bearer ${accessToken}`

/** Sends by undici's `dispatch` with a handler that does nothing but gather the body. */
export const bareDispatch = (dispatcher: Dispatcher, origin: string): Send =>
  dispatchWith(Gather, dispatcher, byHand(origin))

/** The same with a job, rendered by `toHttpRequest`, and no executor: what there is beyond it is the executor's. */
export const jobDispatch = (dispatcher: Dispatcher, origin: string): Send =>
  dispatchWith(Gather, dispatcher, byJob(origin))

/**
 * Sends by undici's `dispatch` with a handler that gathers the body and the headers.
 *
 * The least for whoever hands them on, as the library does: of a success, a client that wants the event's id alone needs none.
 */
export const readingDispatch = (dispatcher: Dispatcher, origin: string): Send =>
  dispatchWith(GatherAll, dispatcher, byHand(origin))

/** Sends by undici's `request`, which is what its users write, and which gives the headers too. */
export const bareRequest = (dispatcher: Dispatcher, origin: string): Send => {
  const headers = { Authorization: authorization, 'Content-Type': contentType, ...acceptEncoding }
  return async (number) => {
    const body = JSON.stringify(contentOf(number))
    const response = await dispatcher.request({ origin, path: pathOf(number), method: 'PUT', headers, body })
    if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`)
    const json = (await response.body.json()) as { readonly event_id: string }
    return json.event_id
  }
}

const acceptEncoding = { 'accept-encoding': 'gzip, deflate, br' }

const encodings = Object.entries(acceptEncoding).flat()

type Render = (number: number) => Dispatcher.DispatchOptions

const byHand = (origin: string): Render => {
  const headers = ['Authorization', authorization, 'Content-Type', contentType, ...encodings]
  return (number) => {
    const body = JSON.stringify(contentOf(number))
    return { origin, path: pathOf(number), method: 'PUT', headers, body }
  }
}

const byJob = (origin: string): Render => {
  const session = { serverUrl: origin, accessToken }
  return (number) => {
    const params = { roomId, eventType, txnId: txnIdOf(number), body: contentOf(number) }
    const { url, method, headers, body } = toHttpRequest(SendMessageJob(session, params))
    const list = [...encodings]
    for (const name in headers) list.push(name, headers[name] as string)
    return { origin, path: url.slice(origin.length), method, headers: list, body: body as string }
  }
}

const dispatchWith =
  (Handler: typeof Gather, dispatcher: Dispatcher, render: Render): Send =>
  (number) =>
    new Promise((resolve, reject) => {
      dispatcher.dispatch(render(number), new Handler(resolve, reject))
    })

/** A class, as functions made for each request would cost what the library's own, a class too, does not pay. */
class Gather implements Dispatcher.DispatchHandler {
  readonly #resolve: (eventId: string) => void
  readonly onError: (error: Error) => void
  readonly #chunks: Buffer[] = []
  #statusCode = 0

  constructor(resolve: (eventId: string) => void, reject: (error: Error) => void) {
    this.#resolve = resolve
    this.onError = reject
  }

  onConnect(): void {}

  onHeaders(statusCode: number, _raw: readonly Buffer[]): boolean {
    this.#statusCode = statusCode
    return true
  }

  onData(chunk: Buffer): boolean {
    this.#chunks.push(chunk)
    return true
  }

  onComplete(): void {
    const [first] = this.#chunks
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks)
    if (this.#statusCode === 200) this.#resolve(JSON.parse(bytes.toString()).event_id)
    else this.onError(new Error(`status ${this.#statusCode}`))
  }
}

class GatherAll extends Gather {
  readonly headers: Record<string, string> = {}

  override onHeaders(statusCode: number, raw: readonly Buffer[]): boolean {
    for (let i = 0; i < raw.length; i += 2) {
      this.headers[(raw[i] as Buffer).toString('latin1').toLowerCase()] = (raw[i + 1] as Buffer).toString(
        'latin1',
      )
    }
    return super.onHeaders(statusCode, raw)
  }
}

/** Sends by the platform's `fetch`. */
export const bareFetch =
  (origin: string): Send =>
  async (number) => {
    const response = await fetch(origin + pathOf(number), {
      method: 'PUT',
      headers: { Authorization: authorization, 'Content-Type': contentType },
      body: JSON.stringify(contentOf(number)),
      redirect: 'manual',
    })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return JSON.parse(await response.text()).event_id
  }
