import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import type { Body } from './body.ts'
import { type ContentDisposition, readContentDisposition } from './content-disposition.ts'
import type { FileDesc } from './file-desc.ts'
import { type DecodeError, decodeError } from './job-error.ts'
import { type HttpOutcome, success } from './response.ts'

/** Content that was downloaded. */
export interface MediaResponse extends ContentDisposition {
  readonly _tag: 'Media'
  /** The bytes, or the file that they were written to; its content type is absent if the server's is none. */
  readonly file: FileDesc
}

/** The server says to look elsewhere. */
export interface RedirectResponse {
  readonly _tag: 'Redirect'
  /** Where to, as the server wrote it. */
  readonly location: string
}

/** Reads the redirect of an operation whose answer is one. */
export const readRedirect = (_: Body, { headers }: HttpOutcome): Either<DecodeError, RedirectResponse> =>
  headers.location === undefined
    ? left(decodeError('', 'a header Location', 'none'))
    : right(freeze({ _tag: 'Redirect', location: headers.location }))

/** Reads content, or the redirect to it. */
export const readMedia = (
  body: Body,
  outcome: HttpOutcome,
): Either<DecodeError, MediaResponse | RedirectResponse> => {
  if (!success(outcome)) return readRedirect(body, outcome)
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = outcome.headers
  const contentType = mediaType.exec(type)?.[0]
  const file = fileOf(body, contentType === undefined ? {} : { contentType })
  if (file === undefined) return left(decodeError('', 'bytes', `${body._tag} body`))
  return right(freeze({ _tag: 'Media', file, ...readContentDisposition(disposition) }))
}

// What is no type is left out, and what else stands behind one: so the file can be sent on as it is.
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?: *;[ -~]*[!-~])?/

const fileOf = (body: Body, type: { readonly contentType?: string }): FileDesc | undefined => {
  if (body._tag === 'File') return freeze({ ...body.file, ...type })
  // An empty file may come as no body at all.
  const base64 = body._tag === 'Bytes' ? body.base64 : body._tag === 'Empty' ? '' : undefined
  return base64 === undefined ? undefined : freeze({ _tag: 'MemoryFile', base64, ...type })
}
