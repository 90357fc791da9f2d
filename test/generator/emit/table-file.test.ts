import { describe, expect, it } from 'vitest'
import { namesFile } from '../../../generator/emit/names-file.ts'
import { commitFile, tableFile } from '../../../generator/emit/table-file.ts'
import { apiFile, modelOf } from '../model-of.ts'
import { load } from './load.ts'

const parameter = (name: string, schema: string) => `{ in: query, name: ${name}, schema: ${schema} }`
const model = modelOf(
  `
/things/{thingId}:
  put:
    operationId: putThing
    parameters:
      - { in: path, name: thingId, schema: { type: string } }
      - ${parameter('access_token', '{ type: array }')}
      - ${parameter('several', '{ oneOf: [{ type: integer }, { type: string }, { type: string, enum: [a] }] }')}
      - ${parameter('shared', '{ $ref: definitions/list.yaml }')}
      - ${parameter('map', '{ type: object }')}
      - ${parameter('any', '{}')}
    requestBody: { content: { '*/*': {} } }
    responses:
      200: { content: { application/json: { schema: { type: object } } } }
      403: { description: M_FORBIDDEN or M_UNKNOWN }
/things:
  get:
    operationId: getContent
    responses:
      200: { content: { '*/*': {} } }
      3XX: { description: There. }
  post:
    operationId: reportEvent
    responses:
      302: { description: There. }
`,
  {
    'api/client-server/definitions/list.yaml': '{ type: array, items: { type: string } }',
    'api/identity/given.yaml': apiFile('/a: { get: { operationId: getContent } }'),
  },
)

/** Runs a table; what it imports is its definitions, of which it needs the names alone. */
const rowsOf = async (api: 'client-server' | 'identity', name: string): Promise<unknown> => {
  const table = tableFile(model, api)
  const definitions = model.operations.map(({ definition }) => `export const ${definition} = '${definition}'`)
  const stubs = [...table.text.matchAll(/from '\.\.\/(.*)'/g)].map(([, path]) => ({
    path: `src/api/${path}`,
    text: [...new Set(definitions)].join('\n'),
  }))
  return (await load([table, ...stubs], table.path))[name]
}

describe('tableFile', () => {
  it('has a row for each operation', async () => {
    expect(await rowsOf('client-server', 'clientServer')).toMatchObject([
      {
        definition: 'PutThingJob',
        operationId: 'putThing',
        method: 'PUT',
        path: '/_matrix/client/v3/things/{thingId}',
        link: 'https://spec.matrix.org/v1.18/client-server-api/#put_matrixclientv3thingsthingid',
        bodyKind: 'bytes',
        responses: [
          { status: 200, kind: 'empty', errcodes: [] },
          { status: 403, kind: 'error', errcodes: ['M_FORBIDDEN', 'M_UNKNOWN'] },
        ],
      },
      {
        definition: 'GetContentJob',
        parameters: [],
        bodyKind: 'none',
        responses: [
          { status: 200, kind: 'media' },
          ...[301, 302, 303, 307, 308].map((status) => ({ status, kind: 'redirect' })),
        ],
      },
      { definition: 'ReportEventJob', responses: [{ status: 302, kind: 'redirect' }] },
    ])
    expect(await rowsOf('identity', 'identity')).toMatchObject([{ operationId: 'getContent' }])
  })

  it('says of each parameter what it is', async () => {
    const [{ parameters }] = (await rowsOf('client-server', 'clientServer')) as [{ parameters: object[] }]
    const row = (property: string, name: string, type: string, sensitive = false) => ({
      property,
      name,
      in: 'query',
      required: false,
      type,
      sensitive,
    })
    expect(parameters).toEqual([
      { ...row('thingId', 'thingId', 'string'), in: 'path', required: true },
      row('accessToken', 'access_token', 'array', true),
      row('several', 'several', 'integer | string'),
      row('shared', 'shared', 'array'),
      row('map', 'map', 'object'),
      row('any', 'any', 'any'),
      { ...row('body', 'body', 'bytes'), in: 'body', required: true },
    ])
  })

  it('counts its rows', () => {
    expect(tableFile(model, 'client-server').text).toContain('The 3 operations of the client-server API')
  })
})

describe('commitFile', () => {
  it('holds the commit', async () => {
    const file = commitFile(model)
    expect(await load([file], file.path)).toEqual({ specificationCommit: 'c0ffee' })
  })
})

describe('namesFile', () => {
  it('has a line for each operation, with libkazv’s name where it is another one', () => {
    const { path, text } = namesFile(model)
    expect(path).toBe('docs/operations.md')
    expect(text).toContain('at commit c0ffee.')
    const line = (id: string, anchor: string, request: string, theirs: string, page = 'client-server-api') =>
      `| [\`${id}\`](https://spec.matrix.org/v1.18/${page}/#${anchor}) | \`${request}\` | \`${id.charAt(0).toUpperCase()}${id.slice(1)}Job\` | ${theirs} |`
    const base = '/_matrix/client/v3'
    expect(text.split('\n').filter((one) => /^(?:\| \[|##)/.test(one))).toEqual([
      '## Client-server API (`matrix-jobs/client-server`)',
      line('putThing', 'put_matrixclientv3thingsthingid', `PUT ${base}/things/{thingId}`, '–'),
      line('getContent', 'get_matrixclientv3things', `GET ${base}/things`, ''),
      line('reportEvent', 'post_matrixclientv3things', `POST ${base}/things`, '`ReportContentJob`'),
      '## Identity service API (`matrix-jobs/identity`)',
      line('getContent', 'get_matrixclientv3a', `GET ${base}/a`, '–', 'identity-service-api'),
    ])
  })
})
