import { describe, expect, it } from 'vitest'
import { operationPath } from '../../../generator/emit/paths.ts'
import type { JsonObject } from '../../../src/internal/json.ts'
import { jsonBody } from '../../../src/jobs/body.ts'
import type { JobDefinition } from '../../../src/jobs/define-job.ts'
import { load } from './load.ts'
import { writeFiles } from './write-operation.ts'

type Definition = JobDefinition<object, unknown>

const isDefinition = (value: unknown): value is Definition =>
  typeof value === 'function' && 'decodeResponse' in value

/** Runs the definition of an operation called `doThing`. */
const definitionOf = async (inside: string, method = 'post', path = '/thing'): Promise<Definition> => {
  const files = writeFiles(`${path}: { ${method}: { operationId: doThing, ${inside} } }`)
  const { DoThingJob } = await load(files, operationPath('client-server', 'DoThing'))
  if (!isDefinition(DoThingJob)) throw new Error('no definition is written')
  return DoThingJob
}

const json = (schema: string) => `content: { application/json: { schema: ${schema} } }`
const session = { serverUrl: 'https://example.org' }

describe('a definition with a path and a query', async () => {
  const job = await definitionOf(
    `parameters: [
      { in: path, name: thingId, schema: { type: string } },
      { in: query, name: server_name, schema: { type: array, items: { type: string } } },
      { in: query, name: limit, schema: { type: integer } },
      { in: query, name: fields, schema: { type: object, additionalProperties: { type: string } } }]`,
    'get',
    "'/things/{thingId}'",
  )

  it('makes a job of its parameters', () => {
    const params = { thingId: 'a/b', serverName: ['a', 'b'], limit: 1, fields: { x: 'y' } }
    expect(job(session, params)).toMatchObject({
      jobId: 'DoThing',
      method: 'GET',
      url: 'https://example.org/_matrix/client/v3/things/a%2Fb',
      query: [
        ['server_name', 'a'],
        ['server_name', 'b'],
        ['limit', '1'],
        ['x', 'y'],
      ],
      facts: { auth: 'none', idempotency: 'safe' },
    })
    expect(job(session, { thingId: 'a' }).query).toEqual([])
  })

  it.each([
    [{}, 'thingId'],
    [{ thingId: 'a', limit: 1.5 }, 'limit'],
    [{ thingId: 'a', limit: null }, 'limit'],
  ])('refuses %j', (params, field) => {
    expect(() => job(session, params)).toThrow(
      expect.objectContaining({ _tag: 'InvalidParameterError', field }),
    )
  })
})

describe('a definition with a body', async () => {
  const schema = (required: string) => `{
    properties: {
      text: { type: string }, count: { type: integer }, on: { type: boolean }, m.list: { type: array },
      object: { type: object }, any: {}, id_access_token: { type: string } },
    required: [${required}] }`
  const some = await definitionOf(`requestBody: { ${json(schema('text'))} }`)
  const all = await definitionOf(
    `requestBody: { ${json('{ properties: { m.a: { type: string } }, required: [m.a] }')} }`,
  )
  const free = await definitionOf(`requestBody: { ${json('{ type: object }')} }`)

  it.each<readonly [Definition, object, object]>([
    [some, { text: 'a' }, { text: 'a' }],
    [
      some,
      { text: 'a', count: 1, on: false, mList: [1], object: { b: 1 }, any: null, idAccessToken: 'c' },
      { text: 'a', count: 1, on: false, 'm.list': [1], object: { b: 1 }, any: null, id_access_token: 'c' },
    ],
    [
      some,
      { text: 'a', idAccessToken: { _tag: 'FromCredentials' } },
      { text: 'a', id_access_token: { _tag: 'FromCredentials' } },
    ],
    [all, { mA: 'b' }, { 'm.a': 'b' }],
    [free, { body: { a: [1] } }, { a: [1] }],
  ])('sends its fields: %#', (job, params, value) => {
    const { body } = job(session, params)
    expect(body).toEqual({ _tag: 'Json', value })
    expect(Object.isFrozen(body._tag === 'Json' && body.value)).toBe(true)
  })

  it.each<readonly [Definition, object, string]>([
    [some, {}, 'text'],
    [some, { text: 1 }, 'text'],
    [some, { text: 'a', count: '1' }, 'count'],
    [some, { text: 'a', on: 0 }, 'on'],
    [some, { text: 'a', mList: {} }, 'mList'],
    [some, { text: 'a', object: [] }, 'object'],
    [some, { text: 'a', any: Number.NaN }, 'any'],
    [some, { text: 'a', idAccessToken: 1 }, 'idAccessToken'],
    [all, {}, 'mA'],
    [free, { body: [] }, 'body'],
  ])('refuses a wrong one by its name: %#', (job, params, field) => {
    expect(() => job(session, params)).toThrow(
      expect.objectContaining({ _tag: 'InvalidParameterError', field }),
    )
  })
})

describe('a definition with a response', async () => {
  const event = await definitionOf(
    `responses: { 200: { ${json('{ properties: { events: { type: array, items: { $ref: definitions/event.yaml } } } }')} } }`,
  )
  const nothing = await definitionOf(`responses: { 200: { ${json('{ type: object }')} }, 201: {} }`)
  const redirect = await definitionOf('responses: { 302: { description: There. } }')
  const decode = (job: Definition, statusCode: number, value: JsonObject, headers = {}) =>
    job.decodeResponse({ jobId: 'DoThing', statusCode, headers, body: jsonBody(value) })

  it.each<readonly [string, ReturnType<typeof decode>, object]>([
    [
      'what is right',
      decode(event, 200, { events: [{ type: 'a' }] }),
      { right: { events: [{ type: 'a' }] } },
    ],
    ['where it is wrong', decode(event, 200, { events: [{}] }), { left: { path: '/events/0/type' } }],
    ['an error', decode(event, 403, { errcode: 'M_FORBIDDEN' }), { left: { errcode: 'M_FORBIDDEN' } }],
    ['an error for another success', decode(event, 201, {}), { left: {} }],
    ['nothing', decode(nothing, 201, { any: 1 }), { right: {} }],
    ['where to go', decode(redirect, 302, {}, { location: '/a' }), { right: { location: '/a' } }],
  ])('reads %s', (_, outcome, want) => {
    expect(outcome).toMatchObject(want)
  })
})
