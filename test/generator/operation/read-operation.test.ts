import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../generator/operation/operation.ts'
import { apiFile, modelOf, operationOf } from '../model-of.ts'

const read = (inside: string, id = 'doThing', method = 'post', path = '/thing') =>
  operationOf(`${path}: { ${method}: { operationId: ${id}${inside === '' ? '' : `, ${inside}`} } }`, {
    'api/client-server/definitions/auth_response.yaml': 'properties: { session: { type: string } }',
    'api/client-server/definitions/list.yaml': 'type: array',
    'api/client-server/definitions/base.yaml': 'properties: { base: { type: string } }',
    'api/client-server/definitions/nested.yaml':
      '{ properties: { self: { $ref: nested.yaml }, password: { type: string } } }',
  })

const json = (schema: string) => `content: { application/json: { schema: ${schema} } }`
const body = (schema: string) => `requestBody: { ${json(schema)} }`
const ok = (schema: string) => `responses: { 200: { ${json(schema)} } }`

describe('the names of an operation', () => {
  it.each([
    ['inviteBy3PID', 'InviteBy3PID', 'InviteBy3PIDJob'],
    ['logout_all', 'LogoutAll', 'LogoutAllJob'],
  ])('%s', (operationId, jobId, definition) => {
    expect(read('', operationId)).toMatchObject({ operationId, jobId, definition })
  })

  it('lead to its description', () => {
    expect(read('', 'doThing', 'put', '/thing/{thingId}')).toMatchObject({
      api: 'client-server',
      method: 'PUT',
      path: '/_matrix/client/v3/thing/{thingId}',
      link: 'https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingthingid',
    })
  })

  it.each(['Params', 'Body', 'Response', 'Job'])('are not those of the types inside: %s', (title) => {
    const inner = `{ title: ${title}, properties: { a: { type: string } } }`
    expect(read(body(`{ properties: { result: ${inner} } }`)).parameters).toMatchObject([
      { schema: { name: 'DoThingResult' } },
    ])
  })
})

describe('the facts of an operation', () => {
  it.each<readonly [string, Operation, Partial<Operation>]>([
    ['no token', read(''), { auth: 'none' }],
    ['a token', read('security: [{ accessToken: [] }, { appservice: [] }]'), { auth: 'required' }],
    ['an optional token', read('security: [{ accessToken: [] }, {}]'), { auth: 'optional' }],
    ['the exception of a token', read('security: [{ a: [] }]', 'getRoomSummary'), { auth: 'optional' }],
    ['a rate limit', read('responses: { 429: { description: Wait. } }'), { rateLimited: true }],
    ['no rate limit', read('responses: { 4XX: { description: Wait. } }'), { rateLimited: false }],
    ['deprecated', read('deprecated: true'), { deprecated: true }],
    ['since', read("x-addedInMatrixVersion: '1.7'"), { since: '1.7', deprecated: false }],
    ['a GET', read('', 'a', 'get'), { idempotency: 'safe' }],
    ['a PUT', read('', 'a', 'put'), { idempotency: 'idempotent' }],
    ['a DELETE', read('', 'a', 'delete'), { idempotency: 'idempotent' }],
    ['a POST', read('', 'a', 'post'), { idempotency: 'unsafe' }],
    ['a transaction', read('', 'a', 'put', "'/send/{txnId}'"), { idempotency: 'transaction' }],
    ['a POST that reads', read('', 'queryKeys'), { idempotency: 'safe' }],
    ['a GET that changes', read('', 'emailSubmitTokenGetV2', 'get'), { idempotency: 'idempotent' }],
    [
      'stages of authentication',
      read(
        'responses: { 401: { content: { application/json: { schema: { $ref: definitions/auth_response.yaml } } } } }',
      ),
      { interactive: true },
    ],
    [
      'no stages of authentication',
      read('responses: { 401: { description: No. }, 403: { description: auth_response } }'),
      { interactive: false },
    ],
  ])('%s', (_, given, want) => {
    expect(given).toMatchObject(want)
  })

  it('have a version only where one is said', () => expect(read('')).not.toHaveProperty('since'))

  it('tell the identity service’s operations from those of the same name', () => {
    const logout = '/logout: { post: { operationId: logout, security: [{ a: [] }] } }'
    const { operations } = modelOf(logout, {
      'api/identity/given.yaml': apiFile(logout.replace('a: []', '')),
    })
    expect(operations.map(({ api, auth, idempotency }) => [api, auth, idempotency])).toEqual([
      ['client-server', 'required', 'unsafe'],
      ['identity', 'optional', 'unsafe'],
    ])
  })
})

describe('the body of an operation', () => {
  const parameters = (operation: Operation) =>
    operation.parameters.map((one) => `${one.in} ${one.name}: ${one.property}, ${one.schema.kind}`)

  it.each<readonly [string, string, Operation['bodyKind'], readonly string[]]>([
    ['nothing', '', 'none', []],
    [
      'an object',
      body('{ properties: { room_id: { type: string }, n: { type: integer } } }'),
      'fields',
      ['body room_id: roomId, text', 'body n: n, integer'],
    ],
    [
      'an object that extends another',
      body('{ allOf: [{ $ref: definitions/base.yaml }], properties: { own: { type: string } } }'),
      'fields',
      ['body base: base, text', 'body own: own, text'],
    ],
    ['a shared object', body('{ $ref: definitions/base.yaml }'), 'fields', ['body base: base, text']],
    ['an object free in form', body('{ type: object }'), 'json', ['body body: body, map']],
    ['a shared array', body('{ $ref: definitions/list.yaml }'), 'json', ['body body: body, ref']],
    ['one of several', body('{ oneOf: [{ type: object }, {}] }'), 'json', ['body body: body, union']],
    ['bytes', "requestBody: { content: { '*/*': {} } }", 'bytes', ['body body: body, file']],
    ['no content', 'requestBody: { content: {} }', 'none', []],
    [
      'a field that is called as a parameter',
      `parameters: [{ in: path, name: roomId, schema: { type: string } }], ${body('{ properties: { room_id: { type: string } } }')}`,
      'fields',
      ['path roomId: roomId, text', 'body room_id: bodyRoomId, text'],
    ],
  ])('is %s', (_, given, bodyKind, want) => {
    const operation = read(given)
    expect(operation.bodyKind).toBe(bodyKind)
    expect(parameters(operation)).toEqual(want)
    expect('body' in operation).toBe(bodyKind === 'fields' || bodyKind === 'json')
  })

  it('bears the operation’s name', () => {
    expect(read(body('{ properties: { a: {} } }')).body).toMatchObject({ name: 'DoThingBody' })
  })
})

describe('the response of an operation', () => {
  const any = { kind: 'any' }
  const map = { kind: 'map', values: [], closed: false }
  const texts = { ...map, values: [{ pattern: '', schema: { kind: 'text' } }] }

  it.each<readonly [string, Operation, object]>([
    ['nothing', read(''), { kind: 'empty' }],
    ['nothing but errors', read('responses: { 404: { description: No. } }'), { kind: 'empty' }],
    ['no content', read('responses: { 200: { description: Fine. } }'), { kind: 'empty' }],
    ['an empty object', read(ok('{ type: object, properties: {} }')), { kind: 'empty' }],
    [
      'a map',
      read(ok('{ type: object, additionalProperties: { type: string } }')),
      { kind: 'json', schema: texts },
    ],
    ['anything', read(ok('{}')), { kind: 'json', schema: any }],
    ['any object of a GET', read(ok('{ type: object }'), 'a', 'get'), { kind: 'json', schema: map }],
    [
      'a shared type',
      read(ok('{ $ref: definitions/base.yaml }')),
      { kind: 'json', schema: { kind: 'ref', name: 'Base' } },
    ],
    ['content', read("responses: { 200: { content: { '*/*': {} } } }"), { kind: 'media' }],
    ['a redirect', read('responses: { 302: { description: There. } }'), { kind: 'redirect' }],
    ['several redirects', read('responses: { 3XX: { description: There. } }'), { kind: 'redirect' }],
    [
      'the first success',
      read('responses: { 404: {}, 200: { description: Fine. }, 302: { description: There. } }'),
      { kind: 'empty' },
    ],
  ])('is %s', (_, given, want) => {
    expect(given.response).toEqual(want)
  })

  it('bears the operation’s name', () => {
    expect(read(ok('{ properties: { a: {} } }')).response).toMatchObject({
      schema: { name: 'DoThingResponse' },
    })
  })

  it('is not empty where it extends a type', () => {
    const bases = '{ allOf: [{ $ref: definitions/base.yaml }, { $ref: definitions/nested.yaml }] }'
    expect(read(ok(bases)).response.kind).toBe('json')
  })
})

describe('the secrets of an operation', () => {
  it.each<readonly [string, string, readonly string[], readonly string[]]>([
    ['are none', ok('{ properties: { a: {} } }'), [], []],
    ['are in a body', body('{ properties: { password: {}, user: {} } }'), ['password'], []],
    [
      'are in a query',
      'parameters: [{ in: query, name: access_token, schema: { type: string } }]',
      ['access_token'],
      [],
    ],
    ['are in a response', ok('{ properties: { access_token: {} } }'), [], ['access_token']],
    [
      'are deep inside',
      body('{ properties: { a: { type: array, items: { properties: { auth: {} } } } } }'),
      ['auth'],
      [],
    ],
    ['are in what contains itself', ok('{ $ref: definitions/nested.yaml }'), [], ['password']],
  ])('%s', (_, given, sensitive, sensitiveResponse) => {
    expect(read(given)).toMatchObject({ sensitive, sensitiveResponse })
  })
})
