import type { Headers } from '../../jobs/headers.ts'
import type { Query } from '../../jobs/query.ts'
import type { OperationSpec, ParameterSpec } from '../specification/operation-spec.ts'
import { validatorOf } from '../specification/validators.ts'
import { misfitsOf } from './misfit.ts'
import { isSecretName, type RequestProblem } from './problem.ts'
import { textValue } from './text-value.ts'

/** The texts that a request has for the parameters of an operation. */
export interface ParameterTexts {
  /** What stands in place of the path's placeholders, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Query
  /** The headers, their names in lower case. */
  readonly headers: Headers
}

/** Tells where the path, the query and the headers are not as an operation has them. */
export const checkParameters = (operation: OperationSpec, texts: ParameterTexts): readonly RequestProblem[] =>
  operation.parameters.flatMap((parameter, index) => {
    const value = readParameter(operation, parameter, texts)
    if (value === undefined) return parameter.required ? [missing(parameter)] : []
    const errors = validatorOf(operation, 'parameters', index, 'schema')(value)
    return misfitsOf(errors, isSecretName(parameter.name)).map(({ path, expected, found }) => ({
      in: parameter.in,
      // A query has no places inside of it: an item or a property comes under a name of its own.
      path: parameter.schema.type === 'object' ? path.slice(1) : parameter.name,
      expected,
      // The text that was sent says more than the type that it has anyway.
      found: found === 'string' && !isSecretName(parameter.name) ? JSON.stringify(value) : found,
      errcode: 'M_INVALID_PARAM',
    }))
  })

const missing = (parameter: ParameterSpec): RequestProblem => ({
  in: parameter.in,
  path: parameter.name,
  expected: String(parameter.schema.type ?? 'a value'),
  found: 'nothing',
  errcode: 'M_MISSING_PARAM',
})

const readParameter = (
  operation: OperationSpec,
  { in: part, name, schema }: ParameterSpec,
  { path, query, headers }: ParameterTexts,
): unknown => {
  if (part === 'path') return path[name]
  if (part === 'header') return headers[name.toLowerCase()]
  if (schema.type === 'object') return freeNames(operation, query)
  const values = query.filter(([given]) => given === name).map(([, text]) => text)
  if (values.length === 0) return undefined
  const { items } = schema
  if (items !== undefined) return values.map((text) => textValue(text, items))
  // A second value is one too many: no type that a parameter has takes an array.
  return values.length > 1 ? values : textValue(values[0] ?? '', schema)
}

/** The properties of a parameter that is an object: every name that no other parameter has. */
const freeNames = ({ parameters }: OperationSpec, query: Query): unknown => {
  const others = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  return Object.fromEntries(query.filter(([name]) => !others.includes(name)))
}
