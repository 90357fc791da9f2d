import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSourceFiles } from '../../scripts/source-files.ts'
import { isNode, type Node, nameOf, parseModule, walk } from '../../scripts/syntax.ts'
import type { Json, JsonObject } from '../../src/internal/json.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import { isMatrixError } from '../../src/jobs/matrix-error.ts'
import { fieldKinds } from '../../src/jobs/matrix-error-code.ts'
import { responseError } from '../../src/jobs/response-error.ts'
import { noSpecification, specificationRoot } from './specification.ts'

const root = specificationRoot()

// biome-ignore lint/suspicious/noConsole: a reader of the log sees why there are fewer tests
if (root === undefined) console.info(noSpecification)

/** The codes of the interface `MatrixErrorFields`, each with the names of its fields. */
const typedFields = (): ReadonlyMap<string, readonly string[]> => {
  const [file] = readSourceFiles('src/jobs/matrix-error-code.ts', '.ts')
  const found = new Map<string, readonly string[]>()
  walk(parseModule(file?.text ?? '', 'matrix-error-code.ts'), (node) => {
    if (node.type !== 'TSInterfaceDeclaration' || nameOf(node.id) !== 'MatrixErrorFields') return
    for (const member of (node.body as Node).body as readonly Node[]) {
      found.set(nameOf(member.key) ?? '', fieldNames((member.typeAnnotation as Node).typeAnnotation))
    }
  })
  return found
}

const fieldNames = (type: unknown): readonly string[] =>
  isNode(type, 'TSTypeLiteral') ? (type.members as readonly Node[]).map(({ key }) => nameOf(key) ?? '') : []

const yamlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** The errors at any depth of a document: examples, and the like. */
const errorsIn = (value: unknown): readonly (JsonObject & { readonly errcode: string })[] => {
  if (typeof value !== 'object' || value === null) return []
  const { errcode } = value as { readonly errcode?: unknown }
  const own = typeof errcode === 'string' ? [value as JsonObject & { readonly errcode: string }] : []
  return [...own, ...Object.values(value).flatMap(errorsIn)]
}

const typed = typedFields()
const texts = root === undefined ? [] : yamlFiles(join(root, 'data'))
const errors = texts.flatMap((text) => (text.includes('errcode') ? errorsIn(parse(text)) : []))

describe('the table of error codes', () => {
  test('is seen, and says the same as the kinds that are checked', () => {
    expect(typed.size).toBeGreaterThan(60)
    const withFields = [...typed].filter(([, fields]) => fields.length > 0)
    const checked = Object.entries(fieldKinds).map(([code, kinds]) => [code, Object.keys(kinds)])
    expect(Object.fromEntries(withFields)).toEqual(Object.fromEntries(checked))
  })
})

describe.skipIf(root === undefined)('the specification', () => {
  test('has no error code that is not typed', () => {
    const codes = new Set(texts.flatMap((text) => text.match(/\bM_[A-Z0-9]+(?:_[A-Z0-9]+)*\b/g) ?? []))
    expect(codes.size).toBeGreaterThan(40)
    expect([...codes].filter((code) => !typed.has(code)).sort()).toEqual([])
  })

  test('has no error with a field that is not typed', () => {
    expect(errors.length).toBeGreaterThan(100)
    const missing = errors.flatMap(({ errcode, error, ...rest }) => {
      // What a 401 of user-interactive authentication has is typed there.
      if ('flows' in rest) return []
      const fields = typed.get(errcode) ?? []
      return Object.keys(rest)
        .filter((name) => !fields.includes(name))
        .map((name) => `${errcode}: ${name}`)
    })
    expect(missing).toEqual([])
  })

  test('gives each field the kind that it is checked for', () => {
    for (const error of errors) {
      const read = responseError({ statusCode: 400, headers: {}, body: jsonBody(error as Json) })
      expect(isMatrixError(read, error.errcode), JSON.stringify(error)).toBe(true)
    }
  })
})
