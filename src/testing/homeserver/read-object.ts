import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../../internal/either.ts'
import { isPlainObject, type JsonObject } from '../../internal/json.ts'
import { matrixError, type ServerResponse } from './message.ts'

/** Reads a request's body as a JSON object, or gives the refusal; the content type does not count. */
export const readObject = (body: Uint8Array): Either<ServerResponse, JsonObject> => {
  const value = parse(body)
  if (value === undefined) return left(matrixError(400, 'M_NOT_JSON', 'the body is not JSON'))
  if (isPlainObject(value)) return right(value as JsonObject)
  return left(matrixError(400, 'M_BAD_JSON', 'the body is not a JSON object'))
}

const parse = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body))
  } catch {
    return undefined
  }
}

/** Checks that the fields are there and are strings; gives the refusal that names the first that is not. */
export const refuseUnlessStrings = (
  object: JsonObject,
  fields: readonly string[],
): ServerResponse | undefined => {
  const wrong = fields.find((field) => !Object.hasOwn(object, field) || typeof object[field] !== 'string')
  if (wrong === undefined) return undefined
  const problem = Object.hasOwn(object, wrong) ? 'is not a string' : 'is missing'
  return matrixError(400, 'M_BAD_JSON', `${wrong} ${problem}`)
}
