import { describe, expect, it } from 'vitest'
import { apiEntry, eventsEntry, exportLine } from '../../../generator/emit/entry-file.ts'
import { generatedHeader } from '../../../generator/emit/module.ts'
import { apiFile, modelOf } from '../model-of.ts'

describe('exportLine', () => {
  it.each([
    ['a value', 'export const a = 1', 'a'],
    ['a type', 'export interface A {}\nexport type B<C> = C', 'type A, type B'],
    ['nothing else', '  export const a = 1\nconst b = 1\n/** export const c */\nexport const d = 1', 'd'],
  ])('exports %s', (_, text, want) => {
    expect(exportLine({ path: 'src/api/events/a.ts', text })).toBe(
      `export { ${want} } from '../api/events/a.ts'`,
    )
  })
})

describe('the entries', () => {
  const getting = (id: string, reference: string) =>
    `/${id}: { get: { operationId: ${id}, responses: { 200: { content: { application/json: { schema: { $ref: ${reference} } } } } } } }`
  const model = modelOf(getting('getA', 'definitions/a.yaml'), {
    'api/client-server/definitions/a.yaml': 'properties: { both: { $ref: both.yaml } }',
    'api/client-server/definitions/both.yaml': 'type: string',
    'api/identity/given.yaml': apiFile(getting('getB', '../client-server/definitions/both.yaml')),
    'event-schemas/schema/m.c.yaml':
      'properties: { content: { properties: { both: { $ref: ../../api/client-server/definitions/both.yaml } } } }',
  })
  const files = [
    'client-server/get-a',
    'identity/get-b',
    'definitions/a',
    'definitions/both',
    'events/c',
    'events/contents',
  ].map((name) => ({ path: `src/api/${name}.ts`, text: 'export const x = 1' }))

  it.each([
    [
      apiEntry(model, 'client-server', files),
      'client-server',
      'client-server/get-a definitions/a definitions/both',
    ],
    [apiEntry(model, 'identity', files), 'identity', 'identity/get-b definitions/both'],
    [eventsEntry(model, files), 'events', 'definitions/both events/c events/contents'],
  ])('lead to what their operations or events reach: %#', ({ path, text }, name, want) => {
    expect(path).toBe(`src/entries/${name}.ts`)
    expect(text.startsWith(`${generatedHeader}\n\n`)).toBe(true)
    expect(text).toContain(' * @module\n */\n')
    const lines = text.split('\n').filter((line) => line.startsWith('export'))
    expect(lines).toEqual(want.split(' ').map((file) => `export { x } from '../api/${file}.ts'`))
  })
})
