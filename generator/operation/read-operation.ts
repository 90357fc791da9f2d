import { operationLink } from '../facts/anchors.ts'
import { authExceptions } from '../facts/auth.ts'
import { idempotencyExceptions } from '../facts/idempotency.ts'
import { sensitiveInRequest, sensitiveInResponse } from '../facts/sensitive.ts'
import { pascalCase } from '../names.ts'
import { allProperties, children } from '../schema/declarations.ts'
import { type ReadContext, readSchema, uniqueNames } from '../schema/read.ts'
import type { Schema } from '../schema/schema.ts'
import type { SharedSchemas } from '../schema/shared.ts'
import { at, type Documents, items, members, text } from '../specification/documents.ts'
import type { RawOperation } from '../specification/operations.ts'
import type { BodyKind, Operation, Parameter, ResponseKind } from './operation.ts'
import { bodyParameters, readParameters } from './read-parameters.ts'
import { readResponses } from './read-responses.ts'

/** Reads an operation. */
export const readOperation = (raw: RawOperation, documents: Documents, shared: SharedSchemas): Operation => {
  const jobId = pascalCase(raw.operationId)
  const reserved = ['Params', 'Body', 'Response', 'Job'].map((end) => jobId + end)
  const context: ReadContext = { documents, shared, owner: jobId, uniqueName: uniqueNames(jobId, reserved) }
  const outside = readParameters(raw.parameters, context)
  const { bodyKind, body, fields } = readBody(raw, context, outside)
  const response = readResponse(raw, context)
  return {
    api: raw.api,
    operationId: raw.operationId,
    jobId,
    definition: `${jobId}Job`,
    method: raw.method,
    path: raw.path,
    link: operationLink(raw.api, raw.operationId, raw.method, raw.path),
    ...readFacts(raw),
    ...readSensitive(raw, [...outside, ...fields], body, response, shared),
    parameters: [...outside, ...fields],
    bodyKind,
    ...(body !== undefined && { body }),
    response,
    responses: readResponses(raw, documents.resolve),
  }
}

type Facts = 'auth' | 'rateLimited' | 'deprecated' | 'since' | 'idempotency' | 'interactive'

const readFacts = ({
  api,
  operationId,
  operation,
  method,
  path,
  responses,
}: RawOperation): Pick<Operation, Facts> => {
  const key =
    api === 'identity' && ['logout', 'getVersions'].includes(operationId)
      ? `identity/${operationId}`
      : operationId
  const rule = method === 'GET' ? 'safe' : method === 'POST' ? 'unsafe' : 'idempotent'
  const since = text(operation.node, 'x-addedInMatrixVersion')
  const security = items(operation, 'security')
  const auth =
    security.length === 0
      ? 'none'
      : security.some(({ node }) => Object.keys(node).length === 0)
        ? 'optional'
        : 'required'
  return {
    auth: authExceptions[key]?.auth ?? auth,
    rateLimited: responses.some(([status]) => status === '429'),
    deprecated: operation.node.deprecated === true,
    ...(since !== undefined && { since }),
    idempotency: path.includes('{txnId}') ? 'transaction' : (idempotencyExceptions[key]?.idempotency ?? rule),
    interactive: responses.some(
      ([status, { node }]) => status === '401' && JSON.stringify(node).includes('auth_response'),
    ),
  }
}

const readBody = (
  { requestBody }: RawOperation,
  context: ReadContext,
  outside: readonly Parameter[],
): { bodyKind: BodyKind; body?: Schema; fields: readonly Parameter[] } => {
  const content = requestBody === undefined ? [] : members(requestBody, 'content')
  const [first] = content
  if (first === undefined) return { bodyKind: 'none', fields: [] }
  const [type, media] = first
  if (type !== 'application/json') {
    return { bodyKind: 'bytes', fields: [bodyParameter({ kind: 'file' })] }
  }
  const name = `${context.owner}Body`
  const body = readSchema(at(media, 'schema'), context, 'body', name)
  const fields = allProperties(body, (ref) => context.shared.look(ref))
  if (fields.length > 0) return { bodyKind: 'fields', body, fields: bodyParameters(fields, outside) }
  return { bodyKind: 'json', body, fields: [bodyParameter(body)] }
}

const bodyParameter = (schema: Schema): Parameter => ({
  name: 'body',
  property: 'body',
  in: 'body',
  required: true,
  schema,
  facts: {},
})

const readResponse = ({ method, responses }: RawOperation, context: ReadContext): ResponseKind => {
  const [status = '', response] = responses.find(([code]) => /^[23]/.test(code)) ?? []
  const content = response === undefined ? [] : members(response, 'content')
  const [first] = content
  if (first === undefined) return { kind: status.startsWith('3') ? 'redirect' : 'empty' }
  const [type, media] = first
  if (type !== 'application/json') return { kind: 'media' }
  const schema = readSchema(at(media, 'schema'), context, 'response', `${context.owner}Response`)
  // What an operation other than GET answers without naming a field says nothing.
  const isEmpty = method !== 'GET' && schema.kind === 'map' && schema.values.length === 0
  return isEmpty ? { kind: 'empty' } : { kind: 'json', schema }
}

const readSensitive = (
  { operationId }: RawOperation,
  parameters: readonly Parameter[],
  body: Schema | undefined,
  response: ResponseKind,
  shared: SharedSchemas,
): Pick<Operation, 'sensitive' | 'sensitiveResponse'> => {
  const inRequest = new Set(parameters.map(({ name }) => name))
  if (body !== undefined) collectNames(body, shared, inRequest, new Set())
  const inResponse = new Set<string>()
  if (response.kind === 'json') collectNames(response.schema, shared, inResponse, new Set())
  return {
    sensitive: sensitiveInRequest(operationId, inRequest),
    sensitiveResponse: sensitiveInResponse(operationId, inResponse),
  }
}

/** Gathers the names of fields at any depth; each shared type is gone into once. */
const collectNames = (schema: Schema, shared: SharedSchemas, names: Set<string>, seen: Set<string>): void => {
  if (schema.kind === 'ref') {
    if (seen.has(schema.name)) return
    seen.add(schema.name)
    collectNames(shared.look(schema.name), shared, names, seen)
    return
  }
  if (schema.kind === 'object') for (const { name } of schema.properties) names.add(name)
  for (const child of children(schema)) collectNames(child, shared, names, seen)
}
