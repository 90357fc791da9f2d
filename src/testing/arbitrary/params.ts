import fc from 'fast-check'
import type { DefinitionFacts } from '../../jobs/define-job.ts'
import type { DefinedOperation, DefinedParameter } from '../../jobs/defined-operation.ts'
import { memoryFile } from '../../jobs/file-desc.ts'
import { findSpec } from '../specification/find-spec.ts'
import { propertiesOf } from '../specification/flatten.ts'
import type { OperationSpec, Schema } from '../specification/operation-spec.ts'
import { fromSchema } from './schema.ts'
import { factsOf } from './table.ts'

/**
 * Makes the parameters of a generated definition: all that must be there, and some of what may be.
 *
 * They fit the specification's own schemas, and the definition takes them.
 * @throws InvalidParameterError on a definition that was not generated.
 */
export const arbitraryParams = <Params>(definition: DefinitionFacts<Params, unknown>): fc.Arbitrary<Params> =>
  paramsOf(factsOf(definition)) as fc.Arbitrary<Params>

/** Makes the parameters of an operation from its facts. */
export const paramsOf = (facts: DefinedOperation): fc.Arbitrary<Readonly<Record<string, unknown>>> => {
  const spec = findSpec({ ...facts, jobId: facts.operationId })
  const model = Object.fromEntries(
    facts.parameters.map((parameter) => [parameter.property, fromParameter(parameter, facts, spec)]),
  )
  const required = facts.parameters.filter((parameter) => parameter.required)
  const requiredKeys = required.map(({ property }) => property)
  return fc.record(model, { requiredKeys, noNullPrototype: true })
}

const fromParameter = (
  parameter: DefinedParameter,
  { bodyKind }: DefinedOperation,
  spec: OperationSpec,
): fc.Arbitrary<unknown> => {
  if (parameter.in === 'body') return fromBody(parameter, bodyKind, spec)
  const schema = spec.parameters.find(
    ({ in: part, name }) => part === parameter.in && name === parameter.name,
  )
  if (schema === undefined) throw new Error(`${spec.operationId} has no ${parameter.in} ${parameter.name}`)
  if (parameter.in === 'header') return contentType
  const values = fromSchema(schema.schema)
  return parameter.in === 'path' ? values.filter(isSegment) : values.filter(isQuery)
}

const fromBody = (
  { name }: DefinedParameter,
  bodyKind: DefinedOperation['bodyKind'],
  spec: OperationSpec,
): fc.Arbitrary<unknown> => {
  if (bodyKind === 'bytes') return file
  const schema: Schema = spec.body?.content['application/json'] ?? {}
  if (bodyKind === 'json') return fromSchema(schema)
  const property = propertiesOf(schema)[name]
  if (property === undefined) throw new Error(`the body of ${spec.operationId} has no ${name}`)
  return fromSchema(property)
}

const contentType = fc.constantFrom('image/png', 'text/plain; charset=utf-8', 'application/octet-stream')

const file = fc
  .tuple(fc.uint8Array({ maxLength: 64 }), fc.option(contentType, { nil: undefined }))
  .map((parts) => memoryFile(...parts))

/** Whether a value can stand in a path: what is empty, `.` and `..` would make it another path. */
const isSegment = (value: unknown): boolean => !/^\.{0,2}$/.test(String(value))

/** Whether a value can stand in a query: each property of an object takes a name there. */
const isQuery = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || !Object.hasOwn(value, '')
