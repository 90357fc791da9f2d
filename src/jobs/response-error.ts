import { freeze } from '../internal/freeze.ts'
import type { JsonObject } from '../internal/json.ts'
import type { HttpError, MatrixError } from './job-error.ts'
import type { HttpOutcome } from './response.ts'

/** Says as what error a response counts whose status is not one that the operation promises. */
export const responseError = ({ statusCode, body }: HttpOutcome): HttpError | MatrixError => {
  // Anything but an object has no errcode either.
  const json = ((body._tag === 'Json' && body.value) || {}) as JsonObject
  const errcode = text(json.errcode)
  if (errcode === '') return freeze({ _tag: 'HttpError', message: `status ${statusCode}`, statusCode })
  const error = text(json.error)
  const message = `status ${statusCode} ${errcode}: ${error}`
  return freeze({ _tag: 'MatrixError', message, statusCode, errcode, error, body: json })
}

// An object would run a field of the server's as its toString.
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
