import { freeze } from '../internal/freeze.ts'
import type { Json } from '../internal/json.ts'
import { decodeUtf8 } from '../internal/utf8.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { type Body, bytesBody, emptyBody } from '../jobs/body.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import type { Headers } from '../jobs/headers.ts'
import { genResponse, type JobResponse } from '../jobs/response.ts'
import { redact } from '../jobs/secrets.ts'

/** An HTTP response as plain data. */
export interface HttpResponse {
  readonly statusCode: number
  /** The headers, their names in lower case. */
  readonly headers: Headers
  /** The content, or the file that it was written to. */
  readonly body: Uint8Array | NamedFile
}

/**
 * Reads an HTTP response as the answer to a job.
 *
 * What is JSON becomes a JSON body, whatever its content type says; anything else, and a file that the job
 * asked for, becomes bytes. Some servers repeat in an error what they were sent: in JSON that comes with another
 * status than 200, the job's secrets become `***`.
 */
export const fromHttpResponse = (job: BaseJob, response: HttpResponse): JobResponse =>
  genResponse(job, { ...response, body: readBody(job, response.body, response.statusCode === 200) })

const readBody = (job: BaseJob, body: HttpResponse['body'], ok: boolean): Body => {
  if ('_tag' in body) return freeze({ _tag: 'File', file: body })
  if (ok && job.returnType === 'File') return bytesBody(body)
  const text = decodeUtf8(body)
  if (text === '') return emptyBody
  try {
    const value: Json = JSON.parse(text)
    return freeze({ _tag: 'Json', value: ok ? value : redact(value, job) })
  } catch {
    return bytesBody(body)
  }
}
