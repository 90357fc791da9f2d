import { describe, expect, it } from 'vitest'
import { operationSchemas, reachable } from '../../generator/model.ts'
import { apiFile, modelOf } from './model-of.ts'

const object = (property: string, reference: string) => `properties: { ${property}: { $ref: ${reference} } }`
const getting = (id: string, schema: string) =>
  `/${id}: { get: { operationId: ${id}, responses: { 200: { content: { application/json: { schema: ${schema} } } } } } }`

const definitions = 'api/client-server/definitions'
const model = modelOf(
  `
${getting('getOuter', '{ $ref: definitions/outer.yaml }')}
${getting('getInner', '{ type: array, items: { $ref: definitions/inner.yaml } }')}
`,
  {
    [`${definitions}/outer.yaml`]: object('inner', 'inner.yaml'),
    [`${definitions}/inner.yaml`]: object('self', 'inner.yaml'),
    'api/identity/given.yaml': apiFile(
      getting('lookUp', '{ type: object }').replace(
        'get: {',
        'post: { requestBody: { content: { application/json: { schema: { $ref: ../client-server/definitions/outer.yaml } } } },',
      ),
    ),
    'event-schemas/schema/m.a.yaml': `properties: { content: { ${object('a', 'components/a.yaml')} } }`,
    'event-schemas/schema/components/a.yaml': 'type: string',
  },
)
const link = 'https://spec.matrix.org/v1.18/client-server-api/#get_matrixclientv3'

describe('readModel', () => {
  it('reads the operations of all APIs, the events, what they share, and the commit', () => {
    expect(model.operations.map(({ api, jobId }) => `${api} ${jobId}`)).toEqual([
      'client-server GetOuter',
      'client-server GetInner',
      'identity LookUp',
    ])
    expect(model.events.map(({ name }) => name)).toEqual(['AContent'])
    expect([...model.shared.all().keys()]).toEqual(['A', 'Inner', 'Outer'])
    expect(model.commit).toBe('c0ffee')
  })

  it.each([
    ['Outer', ['getOuter', 'lookUp'], `${link}getouter`],
    ['Inner', ['getOuter', 'getInner', 'lookUp'], `${link}getouter`],
    ['A', ['m.a'], 'https://spec.matrix.org/v1.18/client-server-api/#ma'],
  ])('says what uses %s', (name, users, first) => {
    expect(model.usage(name)).toEqual({ users, link: first })
  })

  it('refuses to say what uses a type that nothing uses', () => {
    expect(() => model.usage('None')).toThrow('nothing uses None')
  })
})

describe('operationSchemas and reachable', () => {
  it.each([
    ['GetOuter', 1, ['Inner', 'Outer']],
    ['GetInner', 1, ['Inner']],
    ['LookUp', 2, ['Inner', 'Outer']],
  ])('%s', (jobId, count, names) => {
    const schemas = model.operations.filter((one) => one.jobId === jobId).flatMap(operationSchemas)
    expect(schemas).toHaveLength(count)
    expect([...reachable(schemas, model.shared)].sort()).toEqual(names)
  })
})
