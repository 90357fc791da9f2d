import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import type { Body } from './body.ts'
import type { FileDesc } from './file-desc.ts'
import type { Headers } from './headers.ts'
import { type DecodeError, decodeError } from './job-error.ts'

/** Content that was downloaded. */
export interface MediaResponse {
  readonly _tag: 'Media'
  /** The bytes, or the file that they were written to. */
  readonly file: FileDesc
  /** How the server would have it shown and called. */
  readonly contentDisposition?: string
}

/** The server says to look elsewhere. */
export interface RedirectResponse {
  readonly _tag: 'Redirect'
  /** Where to, as the server wrote it. */
  readonly location: string
}

/** Reads the redirect of an operation whose answer is one. */
export const readRedirect = (_: Body, headers: Headers): Either<DecodeError, RedirectResponse> =>
  headers.location === undefined
    ? left(decodeError('', 'a header Location', 'none'))
    : right(freeze({ _tag: 'Redirect', location: headers.location }))

/** Reads content, or the redirect to it. */
export const readMedia = (
  body: Body,
  headers: Headers,
): Either<DecodeError, MediaResponse | RedirectResponse> => {
  if (headers.location !== undefined) return readRedirect(body, headers)
  const contentType = headers['content-type']
  const file = fileOf(body, contentType === undefined ? {} : { contentType })
  if (file === undefined) return left(decodeError('', 'bytes', `${body._tag} body`))
  const contentDisposition = headers['content-disposition']
  return right(
    freeze({ _tag: 'Media', file, ...(contentDisposition !== undefined && { contentDisposition }) }),
  )
}

const fileOf = (body: Body, type: { readonly contentType?: string }): FileDesc | undefined => {
  if (body._tag === 'File') return freeze({ ...body.file, ...type })
  return body._tag === 'Bytes' ? freeze({ _tag: 'MemoryFile', base64: body.base64, ...type }) : undefined
}
