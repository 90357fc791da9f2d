import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../../internal/either.ts'
import type { Json } from '../../internal/json.ts'
import type { OperationSpec } from '../specification/operation-spec.ts'
import { validatorOf } from '../specification/validators.ts'
import { misfitsOf } from './misfit.ts'
import type { RequestProblem } from './problem.ts'

const json = 'application/json'

/** The bytes of a body; undefined where nobody knows them, as of a file that is opened later. */
export type GivenBody = Uint8Array | undefined

/**
 * Tells where a body is not as an operation has it.
 *
 * The content type does not count: clients should send the one of JSON, but need not. A body that the
 * operation does not have is not looked at.
 */
export const checkBody = (operation: OperationSpec, body: GivenBody): readonly RequestProblem[] => {
  const { body: spec } = operation
  if (body === undefined || spec?.content[json] === undefined || (body.length === 0 && !spec.required))
    return []
  const read = readJson(body)
  if (read._tag === 'Left') return [read.left]
  return misfitsOf(validatorOf(operation, 'body', 'content', json)(read.right)).map(
    ({ kind, ...misfit }) => ({
      in: 'body',
      ...misfit,
      errcode: kind === 'shape' ? 'M_BAD_JSON' : 'M_INVALID_PARAM',
    }),
  )
}

/** Reads JSON; what is not UTF-8 is none. */
export const readJson = (body: Uint8Array): Either<RequestProblem, Json> => {
  try {
    return right(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)))
  } catch {
    const found = body.length === 0 ? 'nothing' : 'something else'
    return left({ in: 'body', path: '', expected: 'JSON', found, errcode: 'M_NOT_JSON' })
  }
}
