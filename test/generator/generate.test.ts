import { beforeAll, describe, expect, it } from 'vitest'
import { type GeneratedFile, generatedHeader } from '../../generator/emit/module.ts'
import { generate } from '../../generator/generate.ts'
import { openDocuments } from '../../generator/specification/documents.ts'
import { isSpecificationThere, root } from './given.ts'

describe.skipIf(!isSpecificationThere('generate'))('generate', () => {
  let files: readonly GeneratedFile[] = []

  beforeAll(() => {
    files = generate(openDocuments(root))
  })

  it('writes the same each time', () => {
    expect(files.length).toBeGreaterThan(600)
    expect(JSON.stringify(generate(openDocuments(root)))).toBe(JSON.stringify(files))
  })

  it('writes each file once, also where names do not differ by case', () => {
    const paths = files.map(({ path }) => path.toLowerCase())
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
  })

  it('marks each module as generated, and says from what the table of names is', () => {
    const modules = files.filter(({ path }) => path.endsWith('.ts'))
    const others = files.filter((file) => !modules.includes(file))
    expect(modules.filter(({ text }) => !text.startsWith(`${generatedHeader}\n\n`))).toEqual([])
    expect(others.map(({ path }) => path)).toEqual(['docs/operations.md'])
    expect(others[0]?.text).toContain(
      `Generated from matrix-org/matrix-spec at commit ${openDocuments(root).commit}`,
    )
  })
})
