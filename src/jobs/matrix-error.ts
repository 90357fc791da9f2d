import { isPlainObject, type JsonObject } from '../internal/json.ts'
import type { Guard } from './guard.ts'
import type { MatrixError } from './job-error.ts'
import { fieldKinds, type MatrixErrorCode } from './matrix-error-code.ts'

/**
 * Recognizes the refusal of a server, as an outcome or as what `run` rejects with.
 *
 * With a code, it also narrows `body` to the fields of that code, and answers true only if each of them is
 * missing, null, or of the kind that the type says: what a server sends is never taken at its word. An error
 * whose fields are of other kinds still has its `errcode`, and is a `MatrixError` without a code.
 * @param isBody - checks the fields of a code that the specification does not have; without it they are JSON
 * @example
 * const error: unknown = { _tag: 'AbortedError', message: 'aborted' }
 * if (isMatrixError(error, 'M_LIMIT_EXCEEDED')) error.body.retry_after_ms // number | null | undefined
 * isMatrixError(error) // => false
 */
export function isMatrixError(error: unknown): error is MatrixError
export function isMatrixError<Code extends MatrixErrorCode | (string & {})>(
  error: unknown,
  code: Code,
): error is MatrixError<Code>
export function isMatrixError<Code extends MatrixErrorCode | (string & {}), Body>(
  error: unknown,
  code: Code,
  isBody: Guard<Body>,
): error is MatrixError<Code, JsonObject & Body>
export function isMatrixError(error: unknown, code?: string, isBody?: Guard<unknown>): boolean {
  if (!hasShape(error)) return false
  if (code === undefined) return true
  return error.errcode === code && hasKinds(error, code) && (isBody === undefined || isBody(error.body))
}

const hasShape = (error: unknown): error is MatrixError => {
  if (typeof error !== 'object' || error === null) return false
  const { _tag, message, statusCode, errcode, error: words, body } = error as Partial<MatrixError>
  return (
    _tag === 'MatrixError' &&
    [message, errcode, words].every((text) => typeof text === 'string') &&
    typeof statusCode === 'number' &&
    isPlainObject(body)
  )
}

const hasKinds = ({ body }: MatrixError, code: string): boolean => {
  const kinds = Object.hasOwn(fieldKinds, code) ? fieldKinds[code as keyof typeof fieldKinds] : {}
  return Object.entries(kinds).every(([field, kind]) => {
    const value = body[field]
    return value === undefined || value === null || typeof value === kind
  })
}
