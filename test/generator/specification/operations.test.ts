import { describe, expect, it } from 'vitest'
import { readOperations } from '../../../generator/specification/operations.ts'
import { specificationOf } from '../specification-of.ts'

const servers = 'servers: [{ url: a, variables: { basePath: { default: /_matrix/client/v3 } } }]'

const documents = specificationOf({
  'api/client-server/b.yaml': `
${servers}
paths:
  '/rooms/{roomId} ':
    summary: words
    parameters: []
    put:
      operationId: putRoom
      parameters:
        - { $ref: '#/components/parameters/roomId' }
        - { in: query, name: limit }
      requestBody: { $ref: ../shared.yaml }
      responses:
        '200': { description: Fine. }
        '429': { $ref: ../shared.yaml }
    get: { operationId: getRoom }
    delete: { operationId: deleteRoom }
    patch: { operationId: patchRoom }
components:
  parameters:
    roomId: { in: path, name: roomId }
`,
  'api/client-server/a.yaml': `
servers: [{ url: a, variables: { basePath: { default: '' } } }]
paths:
  /.well-known/matrix/client:
    get: { operationId: getWellknown }
`,
  'api/client-server/definitions/c.yaml': 'paths: { /none: { get: { operationId: none } } }',
  'api/shared.yaml': 'description: Shared.',
  'api/identity/a.yaml': 'paths: { /ping: { get: {} } }',
})

describe('readOperations', () => {
  const operations = readOperations(documents, 'client-server')

  it('finds the operations by file and then in order, under their whole paths', () => {
    const lines = operations.map(({ operationId, method, path }) => `${operationId}: ${method} ${path}`)
    expect(lines).toEqual([
      'getWellknown: GET /.well-known/matrix/client',
      'putRoom: PUT /_matrix/client/v3/rooms/{roomId}',
      'getRoom: GET /_matrix/client/v3/rooms/{roomId}',
      'deleteRoom: DELETE /_matrix/client/v3/rooms/{roomId}',
    ])
  })

  it('follows the references of parameters, body and responses', () => {
    const file = 'api/client-server/b.yaml'
    const at = '/paths/~1rooms~1{roomId} /put'
    const shared = { node: { description: 'Shared.' }, file: 'api/shared.yaml', pointer: '' }
    const [, put, get] = operations
    expect(put).toMatchObject({ api: 'client-server', operation: { file, pointer: at } })
    expect(put?.parameters).toEqual([
      { node: { in: 'path', name: 'roomId' }, file, pointer: '/components/parameters/roomId' },
      { node: { in: 'query', name: 'limit' }, file, pointer: `${at}/parameters/1` },
    ])
    expect(put?.requestBody).toEqual(shared)
    expect(put?.responses).toEqual([
      ['200', { node: { description: 'Fine.' }, file, pointer: `${at}/responses/200` }],
      ['429', shared],
    ])
    expect(get).toMatchObject({ parameters: [], responses: [] })
    expect(get).not.toHaveProperty('requestBody')
  })

  it('names the file that has no servers', () => {
    expect(() => readOperations(documents, 'identity')).toThrow('api/identity/a.yaml: expected servers')
  })
})
