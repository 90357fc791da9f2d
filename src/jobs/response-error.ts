import { freeze } from '../internal/freeze.ts'
import { bodyFields } from './body.ts'
import type { HttpError, MatrixError } from './job-error.ts'
import type { HttpOutcome } from './response.ts'

/** Says as what error a response counts whose status is not one that the operation promises. */
export const responseError = ({ statusCode, body }: HttpOutcome): HttpError | MatrixError => {
  const json = bodyFields(body)
  const errcode = text(json.errcode)
  const error = text(json.error)
  return freeze(
    errcode
      ? {
          _tag: 'MatrixError',
          message: `status ${statusCode} ${errcode}: ${error}`,
          statusCode,
          errcode,
          error,
          body: json,
        }
      : { _tag: 'HttpError', message: `status ${statusCode}`, statusCode },
  )
}

// An object would run a field of the server's as its toString.
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
