import type { HttpOutcome } from '../../jobs/response.ts'
import { findSpec, type OperationName } from '../specification/find-spec.ts'
import { withoutNulls } from '../specification/nulls.ts'
import type { OperationSpec, ResponseSpec } from '../specification/operation-spec.ts'
import { validatorOf } from '../specification/validators.ts'
import { misfitsOf } from './misfit.ts'

/** A place where a response is not as the specification says. */
export interface ResponseProblem {
  /** The part of the response that is wrong. */
  readonly in: 'status' | 'header' | 'body'
  /** The header's name; in the body the JSON Pointer of the place, which is empty for all of it. */
  readonly path: string
  /** What the specification has there. */
  readonly expected: string
  /** What the response has there. */
  readonly found: string
}

const json = 'application/json'

/**
 * Checks a response by the specification's OpenAPI data, such as that of a server which is being tested.
 *
 * Where a property may be absent it may be `null` as well, which servers send.
 * @param operation - a definition, or the operation's id
 * @returns every place that is wrong; none, if the response is right
 * @throws InvalidParameterError on an operation that is not there.
 */
export const checkResponse = (
  operation: OperationName,
  response: HttpOutcome,
): readonly ResponseProblem[] => {
  const spec = findSpec(operation)
  const status = [String(response.statusCode), `${String(response.statusCode)[0]}XX`].find((code) =>
    Object.hasOwn(spec.responses, code),
  )
  if (status !== undefined) {
    const specified = spec.responses[status] ?? {}
    return [...checkHeaders(specified, response), ...checkBody(spec, status, response)]
  }
  const expected = Object.keys(spec.responses).join(' or ')
  return [{ in: 'status', path: '', expected, found: String(response.statusCode) }]
}

const checkHeaders = ({ headers = {} }: ResponseSpec, response: HttpOutcome): readonly ResponseProblem[] =>
  Object.entries(headers)
    .filter(([name, { required }]) => required && response.headers[name.toLowerCase()] === undefined)
    .map(([name]) => ({ in: 'header', path: name, expected: 'a value', found: 'nothing' }))

const checkBody = (
  spec: OperationSpec,
  status: string,
  { body }: HttpOutcome,
): readonly ResponseProblem[] => {
  const schema = spec.responses[status]?.content?.[json]
  if (schema === undefined) return []
  if (body._tag !== 'Json') return [{ in: 'body', path: '', expected: 'JSON', found: `${body._tag} body` }]
  const validate = validatorOf(spec, 'responses', status, 'content', json)
  const misfits = misfitsOf(validate(withoutNulls(schema, body.value)))
  return misfits.map(({ path, expected, found }) => ({ in: 'body', path, expected, found }))
}
