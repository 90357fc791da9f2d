import { decodeBase64 } from '../internal/base64.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import type { Body, FileBody } from '../jobs/body.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import type { Headers } from '../jobs/headers.ts'
import type { Method } from '../jobs/method.ts'

/** An HTTP request as plain data. */
export interface HttpRequest {
  readonly method: Method
  /** The whole URL, the query included. */
  readonly url: string
  readonly headers: Headers
  /** Text goes as UTF-8; a named file is opened when the request is sent. */
  readonly body: string | Uint8Array | NamedFile | undefined
}

/**
 * Renders a job as the HTTP request that will be sent: pure, and so good for tests without a network.
 *
 * @example
 * const { method, url } = toHttpRequest(job)
 */
export const toHttpRequest = ({ method, url, query, headers, body }: BaseJob): HttpRequest => ({
  method,
  url: url + query.map((pair, i) => (i ? '&' : '?') + pair.map(encodeURIComponent).join('=')).join(''),
  headers,
  body: toHttpBody(body),
})

const toHttpBody = (body: Body): HttpRequest['body'] => {
  if (body._tag === 'Json') return JSON.stringify(body.value)
  const content = (body as Partial<FileBody>).file ?? body
  if ('base64' in content) return decodeBase64(content.base64)
  return 'name' in content ? content : undefined
}
