import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSourceFiles, type SourceFile } from '../../scripts/source-files.ts'
import { isNode, lineOf, parseModule, walk } from '../../scripts/syntax.ts'
import { functionLengths, lineCount } from './measures.ts'

const files = readSourceFiles('generator', '.ts')

/** Where a file says `any`. */
const anyIn = ({ path, text }: SourceFile): readonly string[] => {
  const found: string[] = []
  walk(parseModule(text, path), ({ type, start }) => {
    if (type === 'TSAnyKeyword') found.push(`${path}:${lineOf(text, start)}`)
  })
  return found
}

/** The files of the project that a file imports. */
const importsOf = ({ path, text }: SourceFile): readonly string[] => {
  const found: string[] = []
  walk(parseModule(text, path), ({ source }) => {
    if (!isNode(source, 'Literal') || !String(source.value).startsWith('.')) return
    found.push(posix.join(posix.dirname(path), String(source.value)))
  })
  return found
}

const isGenerator = (path: string): boolean => path.startsWith('generator/')

describe('generator', () => {
  test('is seen', () => expect(files.length).toBeGreaterThan(30))

  test('has no file of over 300 lines', () => {
    expect(files.filter(({ text }) => lineCount(text) > 300).map(({ path }) => path)).toEqual([])
  })

  test('has functions of which nine in ten are under 25 lines', () => {
    const lengths = files.flatMap(functionLengths)
    expect(lengths.filter((lines) => lines < 25).length / lengths.length).toBeGreaterThanOrEqual(0.9)
  })

  test('says nowhere any', () => expect(files.flatMap(anyIn)).toEqual([]))

  test('is imported by nothing in src', () => {
    const importing = readSourceFiles('src', '.ts').filter((file) => importsOf(file).some(isGenerator))
    expect(importing.map(({ path }) => path)).toEqual([])
  })
})

describe('the checks', () => {
  test.each([
    ['const a: any = 1', ['a.ts:1']],
    ['type A = {\n  readonly b: any[]\n}', ['a.ts:2']],
    ["const a = 'any'\n/** any */\nconst any = 1", []],
  ])('find any: %s', (text, want) => {
    expect(anyIn({ path: 'a.ts', text })).toEqual(want)
  })

  test.each([
    "import { a } from '../../generator/a.ts'",
    "import type { A } from '../../generator/a.ts'",
    "export { a } from '../../generator/a.ts'",
    "const later = () => import('../../generator/a.ts')",
    "type A = import('../../generator/a.ts').A",
  ])('find an import: %s', (text) => {
    expect(importsOf({ path: 'src/api/planted.ts', text })).toEqual(['generator/a.ts'])
    expect(importsOf({ path: 'src/api/planted.ts', text }).some(isGenerator)).toBe(true)
  })
})
