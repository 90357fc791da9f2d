import type { Outcome } from '../../executor/executor.ts'
import { isPlainObject, maxLevels } from '../../internal/json.ts'

/** Tells whether a value is an outcome, and can be stored: what an executor or a server gives may be anything. */
export const isOutcome = (value: unknown): value is Outcome => {
  try {
    const { _tag, left, right } = fieldsOf(value)
    return _tag === 'Left' ? isError(left) : _tag === 'Right' && isResponse(right)
  } catch {
    return false
  }
}

const isError = (value: unknown): boolean => isText(fieldsOf(value)._tag) && isWritable(value)

const isResponse = (value: unknown): boolean => {
  const { body, ...rest } = fieldsOf(value)
  const { statusCode, headers } = rest
  return (
    Number.isFinite(statusCode) &&
    fieldsOf(headers) === headers &&
    Object.values(headers).every(isText) &&
    isBody(fieldsOf(body)) &&
    isWritable(rest)
  )
}

// What may be large is not written to see whether it can be.
const isBody = ({ _tag, value, base64 = '', ...rest }: Record<string, unknown>): boolean =>
  isText(_tag) &&
  isText(base64) &&
  (_tag === 'Json' ? isJson(value) : value === undefined) &&
  isWritable(rest)

const isJson = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'boolean' || isText(value) || Number.isFinite(value)
  if (depth >= maxLevels || !(Array.isArray(value) || isPlainObject(value))) return false
  return Object.values(value).every((inner) => isJson(inner, depth + 1))
}

const isWritable = (value: unknown): boolean => typeof JSON.stringify(value) === 'string'

const isText = (value: unknown): boolean => typeof value === 'string'

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
