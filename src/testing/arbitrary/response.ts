import fc from 'fast-check'
import { bytesBody, emptyBody, jsonBody } from '../../jobs/body.ts'
import type { DefinitionFacts } from '../../jobs/define-job.ts'
import type { HttpOutcome, JobResponse } from '../../jobs/response.ts'
import { findSpec } from '../specification/find-spec.ts'
import type { ResponseSpec } from '../specification/operation-spec.ts'
import { fromSchema } from './schema.ts'

/**
 * Makes responses of a success, as a definition of the specification decodes them.
 *
 * They fit the specification's own schemas, with further fields now and then, as servers send them.
 * @throws InvalidParameterError on a definition of an operation that is not the specification's.
 */
export const arbitraryResponse = (definition: DefinitionFacts<never, unknown>): fc.Arbitrary<JobResponse> => {
  const { responses } = findSpec(definition)
  const statuses = definition.statuses.filter((status) => String(status) in responses)
  return fc
    .oneof(...statuses.map((status) => outcomeOf(status, responses[status] ?? {})))
    .map((outcome) => Object.freeze({ ...outcome, jobId: definition.jobId }))
}

const outcomeOf = (
  statusCode: number,
  { content = {}, headers = {} }: ResponseSpec,
): fc.Arbitrary<HttpOutcome> => {
  const schema = content['application/json']
  if (schema !== undefined) {
    return fromSchema(schema).map((value) => ({
      statusCode,
      headers: { 'content-type': 'application/json' },
      body: jsonBody(value),
    }))
  }
  if (headers.Location !== undefined) {
    return fromSchema({ type: 'string', format: 'uri' }).map((location) => ({
      statusCode,
      headers: { location: String(location) },
      body: emptyBody,
    }))
  }
  const types = Object.keys(content)
  if (types.length === 0) return fc.constant({ statusCode, headers: {}, body: emptyBody })
  return fc.tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 64 })).map(([type, bytes]) => ({
    statusCode,
    headers: { 'content-type': type, 'content-disposition': 'inline; filename="file"' },
    body: bytesBody(bytes),
  }))
}
