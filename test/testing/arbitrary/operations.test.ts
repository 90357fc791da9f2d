import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, toHttpRequest } from '../../../src/entries/index.ts'
import { arbitraryResponse, checkRequest, checkResponse } from '../../../src/entries/testing.ts'
import { isJsonBody, jsonBody } from '../../../src/jobs/body.ts'
import { jobOf } from '../../../src/testing/arbitrary/job.ts'
import { fromSchema } from '../../../src/testing/arbitrary/schema.ts'
import { findSpec } from '../../../src/testing/specification/find-spec.ts'
import { validatorOf } from '../../../src/testing/specification/validators.ts'
import { everyOperation } from '../every-operation.ts'
import { arbitraryMutation, nullsOf } from './mutate.ts'

const runs = { numRuns: 10 }
const json = 'application/json'

describe.each(everyOperation)('%s', (_, row) => {
  const spec = findSpec(row.definition)

  it('has jobs of all parameters, which the specification takes', () => {
    fc.assert(
      fc.property(jobOf(row), (job) => {
        expect(checkRequest(toHttpRequest(job))).toEqual([])
        expect(job.jobId).toBe(row.definition.jobId)
      }),
      // As many as fast-check takes: it is the promise that is made of every operation.
      { numRuns: 100 },
    )
  })

  it('has responses of all shapes, which the specification and the definition take', () => {
    fc.assert(
      fc.property(arbitraryResponse(row.definition), (response) => {
        expect(row.definition.decodeResponse(response)).toMatchObject({ _tag: 'Right' })
        if (!isJsonBody(response.body)) return
        const validate = validatorOf(spec, 'responses', response.statusCode, 'content', json)
        expect(validate(response.body.value)).toEqual([])
      }),
      runs,
    )
  })
})

const withBody = everyOperation.filter(([, { bodyKind }]) => bodyKind === 'fields' || bodyKind === 'json')

describe.each(withBody)('%s', (_, row) => {
  it('has bodies that are wrong at one place, which is then told', () => {
    const schema = findSpec(row.definition).body?.content[json] ?? {}
    fc.assert(
      fc.property(jobOf(row), arbitraryMutation(schema, fromSchema(schema)), (job, { path, value }) => {
        const problems = checkRequest(toHttpRequest({ ...job, body: jsonBody(value) }))
        expect(problems.map((problem) => [problem.in, problem.path])).toEqual([['body', path]])
      }),
      runs,
    )
  })
})

// What may be of several shapes as a whole is wrong in no one place.
const withResponse = everyOperation.filter(
  ([, { operationId, responses }]) =>
    operationId !== 'getRoomStateWithKey' && responses.some(({ kind }) => kind === 'json'),
)

describe.each(withResponse)('%s', (_, { definition, responses }) => {
  const statusCode = responses.find(({ kind }) => kind === 'json')?.status ?? 0
  const schema = findSpec(definition).responses[statusCode]?.content?.[json] ?? {}
  const responseOf = (value: Json) => ({
    jobId: definition.jobId,
    statusCode,
    headers: {},
    body: jsonBody(value),
  })

  it('has responses that are wrong at one place, which the definition then tells', () => {
    fc.assert(
      fc.property(arbitraryMutation(schema, fromSchema(schema)), ({ path, value }) => {
        const response = responseOf(value)
        expect(checkResponse(definition, response)).toMatchObject([{ in: 'body', path }])
        expect(definition.decodeResponse(response)).toMatchObject({
          _tag: 'Left',
          left: { _tag: 'DecodeError', path },
        })
      }),
      runs,
    )
  })

  it('has null where a property may be absent', () => {
    fc.assert(
      fc.property(fromSchema(schema), (value) => {
        for (const given of nullsOf(schema, value)) {
          const response = responseOf(given)
          expect(checkResponse(definition, response)).toEqual([])
          expect(definition.decodeResponse(response)).toMatchObject({ _tag: 'Right' })
        }
      }),
      runs,
    )
  })
})
