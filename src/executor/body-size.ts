import { utf8Length } from '../internal/utf8.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { header } from '../jobs/headers.ts'
import type { JobResponse } from '../jobs/response.ts'

/** Tells how many bytes the body of a job has; undefined for a file that is opened only when it is sent. */
export const requestBytes = ({ body }: BaseJob): number | undefined => {
  if (body._tag === 'Empty') return 0
  if (body._tag === 'Json') return utf8Length(JSON.stringify(body.value))
  const content = body._tag === 'File' ? body.file : body
  return 'base64' in content ? base64Bytes(content.base64) : undefined
}

/**
 * Tells how many bytes of body were transferred for a response, compressed if it was: what its
 * `Content-Length` says, and where there is none, what of its body can be known.
 */
export const responseBytes = ({ headers, body }: JobResponse): number | undefined => {
  const length = header(headers, 'Content-Length')
  if (length !== undefined && /^\d{1,15}$/.test(length)) return Number(length)
  if (body._tag === 'Empty') return 0
  return body._tag === 'Bytes' && header(headers, 'Content-Encoding') === undefined
    ? base64Bytes(body.base64)
    : undefined
}

const base64Bytes = (text: string): number => (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0)
