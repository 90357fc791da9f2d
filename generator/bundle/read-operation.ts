import type {
  BodySpec,
  HeaderSpec,
  OperationSpec,
  ParameterSpec,
  ResponseSpec,
  Schema,
} from '../../src/testing/specification/operation-spec.ts'
import { at, type Documents, items, type Located, members } from '../specification/documents.ts'
import type { RawOperation } from '../specification/operations.ts'
import { securityFlaws } from './flaws.ts'
import { type References, readSchema } from './read-schema.ts'
import { placeOf } from './schema-names.ts'

/** Reads a schema that stands under the key `schema`; one that is absent takes anything. */
type ReadSchema = (from: Located) => Schema

/** Copies an operation without what is only for readers. */
export const readOperationSpec = (
  raw: RawOperation,
  references: References,
  documents: Documents,
): OperationSpec => {
  const read: ReadSchema = (from) =>
    from.node.schema === undefined ? {} : readSchema(at(from, 'schema'), references, documents)
  const { api, operationId, method, path, requestBody } = raw
  return {
    api,
    operationId,
    method,
    path,
    security: readSecurity(raw),
    parameters: raw.parameters.map((parameter) => readParameter(parameter, read)),
    ...(requestBody !== undefined && { body: readBody(requestBody, read) }),
    responses: Object.fromEntries(
      raw.responses.map(([status, response]) => [status, readResponse(response, read, documents)]),
    ),
  }
}

const readSecurity = ({ operationId, operation }: RawOperation): OperationSpec['security'] => {
  const flaw = securityFlaws[operationId]
  if (flaw !== undefined) return flaw.security
  const schemes = items(operation, 'security').map(({ node }) => Object.keys(node))
  if (schemes.length === 0) return 'none'
  const unknown = schemes.flat().find((name) => !/^(?:appserviceA|a)ccessTokenBearer$/.test(name))
  if (unknown !== undefined) throw new Error(`${placeOf(operation)}: a scheme that is not known: ${unknown}`)
  return schemes.some((names) => names.length === 0) ? 'optional' : 'required'
}

const parameterKeys = /^(?:in|name|required|schema|description|example|examples|x-.*)$/

const readParameter = (from: Located, read: ReadSchema): ParameterSpec => {
  const { node } = from
  // Such as style and explode, which would change how the parameter is written.
  const unknown = Object.keys(node).find((key) => !parameterKeys.test(key))
  if (unknown !== undefined) throw new Error(`${placeOf(from)}: a key that is not known: ${unknown}`)
  const place = String(node.in)
  if (place !== 'path' && place !== 'query' && place !== 'header') {
    throw new Error(`${placeOf(from)}: a place that is not known: ${place}`)
  }
  return { in: place, name: String(node.name), required: node.required === true, schema: read(from) }
}

const readBody = (from: Located, read: ReadSchema): BodySpec => ({
  required: from.node.required === true,
  content: readContent(from, read),
})

const readContent = (from: Located, read: ReadSchema): Readonly<Record<string, Schema>> =>
  Object.fromEntries(members(from, 'content').map(([type, content]) => [type, read(content)]))

const readResponse = (from: Located, read: ReadSchema, { resolve }: Documents): ResponseSpec => ({
  ...(from.node.headers !== undefined && {
    headers: Object.fromEntries(
      members(from, 'headers').map(([name, header]) => [name, readHeader(resolve(header), read)]),
    ),
  }),
  ...(from.node.content !== undefined && { content: readContent(from, read) }),
})

const readHeader = (from: Located, read: ReadSchema): HeaderSpec => ({
  required: from.node.required === true,
  schema: read(from),
})
