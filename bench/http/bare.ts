import type { Dispatcher } from 'undici'
import { accessToken, contentOf, pathOf, type Send } from './event.ts'

// The least that a client does: the path from its parts, the body as text, and the answer's JSON read. The bytes on the
// wire are those of the library; the bench asserts it.

const contentType = 'application/json'
const authorization = `Bearer ${accessToken}`

/** Sends by undici's `dispatch` with a handler that does nothing but gather the body. */
export const bareDispatch = (dispatcher: Dispatcher, origin: string): Send => {
  const encodings = ['accept-encoding', 'gzip, deflate, br']
  const headers = ['Authorization', authorization, 'Content-Type', contentType, ...encodings]
  return (number) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(contentOf(number))
      const request: Dispatcher.DispatchOptions = {
        origin,
        path: pathOf(number),
        method: 'PUT',
        headers,
        body,
      }
      dispatcher.dispatch(request, new Gather(resolve, reject))
    })
}

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

  onHeaders(statusCode: number): boolean {
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
