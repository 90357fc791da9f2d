import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { at, items, members, openDocuments, text } from '../../../generator/specification/documents.ts'
import { specificationOf, specificationRootOf } from '../specification-of.ts'

const api = 'api/client-server/a.yaml'
const shared = 'api/client-server/definitions/shared.yaml'

const documents = specificationOf({
  [api]: `
here: { $ref: '#/target' }
target: { is: here }
across: { $ref: definitions/shared.yaml }
within: { $ref: 'definitions/shared.yaml#/inside' }
up: { $ref: ../../event-schemas/schema/m.a.yaml }
chained: { $ref: 'definitions/shared.yaml#/back' }
escaped: { $ref: '#/paths/~1rooms~1{id}~0x/get' }
percent: { $ref: '#/a%20b' }
paths: { '/rooms/{id}~x': { get: { is: escaped } } }
a b: { is: percent }
missing: { $ref: '#/target/none' }
missingFile: { $ref: definitions/none.yaml }
list: [{ is: first }, { is: second }]
notObjects: [1]
text: words
`,
  [shared]: `
is: shared
inside: { is: inside }
back: { $ref: '../a.yaml#/here' }
`,
  'event-schemas/schema/m.a.yaml': 'is: event',
  'api/identity/b.yaml': 'is: b',
  'api/identity/a.yaml': 'is: a',
  'api/identity/readme.md': 'is: no yaml',
  'api/identity/definitions/c.yaml': 'is: deeper',
  'list.yaml': '- 1',
})

const start = documents.load(api)

describe('resolve', () => {
  it.each([
    ['target', 'here', api, '/target'],
    ['here', 'here', api, '/target'],
    ['across', 'shared', shared, ''],
    ['within', 'inside', shared, '/inside'],
    ['up', 'event', 'event-schemas/schema/m.a.yaml', ''],
    ['chained', 'here', api, '/target'],
    ['escaped', 'escaped', api, '/paths/~1rooms~1{id}~0x/get'],
    ['percent', 'percent', api, '/a b'],
  ])('%s', (key, is, file, pointer) => {
    const found = documents.resolve(at(start, key))
    expect([found.node.is, found.file, found.pointer]).toEqual([is, file, pointer])
  })

  it.each([
    ['missing', `${api}#/target/none: expected an object`],
    ['missingFile', 'definitions/none.yaml'],
  ])('says where there is nothing: %s', (key, want) => {
    expect(() => documents.resolve(at(start, key))).toThrow(want)
  })
})

describe('load', () => {
  it('gives a file with its place, and reads it once', () => {
    expect(documents.load('api/identity/a.yaml')).toEqual({
      node: { is: 'a' },
      file: 'api/identity/a.yaml',
      pointer: '',
    })
    expect(documents.load(api)).toBe(start)
  })

  it.each([
    ['api/none.yaml', 'api/none.yaml'],
    ['list.yaml', 'list.yaml: expected an object'],
  ])('refuses %s by its name', (file, want) => {
    expect(() => documents.load(file)).toThrow(want)
  })
})

describe('list', () => {
  it('gives the YAML files directly in a folder, by name', () => {
    expect(documents.list('api/identity')).toEqual(['api/identity/a.yaml', 'api/identity/b.yaml'])
  })

  it('refuses a folder that is not there, by its name', () => {
    expect(() => documents.list('api/none')).toThrow('api/none')
  })
})

describe('openDocuments', () => {
  it('reads the commit', () => expect(documents.commit).toBe('c0ffee'))

  it.each(['COMMIT', 'data/api'])('refuses a folder without %s, by its name', (part) => {
    const root = specificationRootOf({})
    rmSync(join(root, part), { recursive: true })
    expect(() => openDocuments(root)).toThrow(root)
    expect(() => openDocuments(root)).toThrow('COMMIT')
  })
})

describe('going down', () => {
  it('keeps the place', () => {
    expect(members(start, 'paths')).toEqual([
      ['/rooms/{id}~x', { node: { get: { is: 'escaped' } }, file: api, pointer: '/paths/~1rooms~1{id}~0x' }],
    ])
    expect(items(start, 'list')[1]).toEqual({ node: { is: 'second' }, file: api, pointer: '/list/1' })
  })

  it('finds nothing where nothing is', () => {
    expect(members(start, 'none')).toEqual([])
    expect(items(start, 'none')).toEqual([])
    expect(text(start.node, 'none')).toBeUndefined()
    expect(text(start.node, 'list')).toBeUndefined()
    expect(text(start.node, 'text')).toBe('words')
  })

  it.each([
    ['at', () => at(start, 'target', 'is'), '#/target/is: expected an object'],
    ['members', () => members(start, 'list'), '#/list: expected an object'],
    ['members of members', () => members(start, 'target'), '#/target/is: expected an object'],
    ['items', () => items(start, 'target'), '#/target: expected an array'],
    ['items of no objects', () => items(start, 'notObjects'), '#/notObjects/0: expected an object'],
  ])('names the place: %s', (_, go, want) => {
    expect(go).toThrow(`${api}${want}`)
  })
})
