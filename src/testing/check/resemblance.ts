import { isPlainObject } from '../../internal/json.ts'
import { propertiesOf } from '../specification/flatten.ts'
import type { OperationSpec } from '../specification/operation-spec.ts'
import { readJson } from './check-body.ts'
import type { GivenRequest } from './examine.ts'

/** Counts the parameters and fields of an operation that a request has, whether they are right or not. */
export const resemblance = (
  { parameters, body: spec }: OperationSpec,
  { query, body }: Pick<GivenRequest, 'query' | 'body'>,
): number => {
  const parsed = body === undefined ? undefined : readJson(body)
  const value = parsed?._tag === 'Right' && isPlainObject(parsed.right) ? parsed.right : {}
  const fields = Object.values(spec?.content ?? {}).flatMap((schema) => Object.keys(propertiesOf(schema)))
  const named = parameters.filter(
    ({ in: part, name }) => part === 'query' && query.some(([given]) => given === name),
  )
  return named.length + fields.filter((name) => Object.hasOwn(value, name)).length
}
