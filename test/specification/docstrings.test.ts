import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSourceFiles, type SourceFile } from '../../scripts/source-files.ts'
import { isGenerated } from '../architecture/measures.ts'
import { commentsOf, exportsOf } from './comments.ts'
import { print } from './print.ts'
import { copiedRuns, runsOf } from './runs.ts'
import { noSpecification, specificationRoot } from './specification.ts'

const root = specificationRoot()
if (root === undefined) print(noSpecification)

const folders = ['src/api', 'src/codecs', 'docs']
const read = (suffix: string): readonly SourceFile[] =>
  folders.flatMap((folder) => readSourceFiles(folder, suffix)).filter(isGenerated)
const files = read('.ts')
const pages = readSourceFiles('docs/operations.md', '.md')

describe('every generated file', () => {
  test('links each thing that it exports to the specification', () => {
    const exported = files.flatMap((file) => exportsOf(file).map((one) => ({ path: file.path, ...one })))
    const without = exported.filter(({ docstring }) => !/@see https:\/\/spec\.matrix\.org\//.test(docstring))
    print(
      `exports of generated files: ${exported.length} in ${files.length} files, ${without.length} without a link`,
    )
    expect(without.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
    expect(exported.length).toBeGreaterThan(1000)
  })
})

/** The sentences of the specification, wherever they stand in a document. */
const sentencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    if (!/^(?:description|summary|title)$/.test(key)) {
      // A version that changed something says what.
      return key === 'x-changedInMatrixVersion'
        ? Object.values(member ?? {}).map(String)
        : sentencesIn(member)
    }
    return typeof member === 'string' ? [member] : sentencesIn(member)
  })
}

const specifiedSentences = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => sentencesIn(parse(readFileSync(join(folder, name), 'utf8'))))

describe.skipIf(root === undefined)('the words of the specification', () => {
  const sentences = root === undefined ? [] : specifiedSentences(join(root, 'data'))
  const runs = new Set(sentences.flatMap(runsOf))

  test('are found where they are copied', () => {
    const sentence = sentences.find((one) => runsOf(one).length === 1) ?? ''
    expect(copiedRuns(`Takes this, and ${sentence.toUpperCase()} And more.`, runs)).toEqual(runsOf(sentence))
    expect(runsOf(sentence).length).toBe(1)
  })

  test('are in no comment of a generated file', () => {
    const comments = files.flatMap((file) => commentsOf(file).map((comment) => ({ ...file, comment })))
    const texts = [...comments, ...pages.map((page) => ({ ...page, comment: page.text }))]
    const copied = texts.flatMap(({ path, comment }) =>
      copiedRuns(comment, runs).map((run) => `${path}: ${run}`),
    )
    print(
      `comments of generated files: ${comments.length}; eight words of the ${sentences.length} texts of the specification in ${copied.length}`,
    )
    expect(copied).toEqual([])
    expect(sentences.length).toBeGreaterThan(2000)
  })
})
