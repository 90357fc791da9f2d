import { describe, expect, it } from 'vitest'
import { createModule, generatedHeader, type Module } from '../../../generator/emit/module.ts'

const path = 'src/api/client-server/given.ts'
const written = (build: (module: Module) => void) => {
  const module = createModule(path)
  build(module)
  const { path: writtenTo, text } = module.file()
  expect(writtenTo).toBe(path)
  expect(text.startsWith(`${generatedHeader}\n\n`)).toBe(true)
  expect(text.endsWith('\n')).toBe(true)
  return text.slice(generatedHeader.length).trim()
}

describe('the imports of a module', () => {
  it.each<readonly [string, (module: Module) => void, string]>([
    ['none', () => undefined, ''],
    [
      'a value',
      ({ value }) => value('src/jobs/guard.ts', 'fromGuard'),
      "import { fromGuard } from '../../jobs/guard.ts'",
    ],
    [
      'a type',
      ({ type }) => type('src/jobs/guard.ts', 'Guard'),
      "import type { Guard } from '../../jobs/guard.ts'",
    ],
    [
      'both',
      ({ type, value }) => {
        value('src/jobs/guard.ts', 'fromGuard')
        type('src/jobs/guard.ts', 'Guard')
      },
      "import { type Guard, fromGuard } from '../../jobs/guard.ts'",
    ],
    [
      'one of both kinds',
      ({ type, value }) => {
        type('src/a.ts', 'A')
        value('src/a.ts', 'A')
      },
      "import { A } from '../../a.ts'",
    ],
    ['a neighbor', ({ value }) => value('src/api/client-server/b.ts', 'b'), "import { b } from './b.ts'"],
    ['one below', ({ value }) => value('src/api/client-server/b/c.ts', 'c'), "import { c } from './b/c.ts'"],
    ['a package', ({ type }) => type('io-ts', 'Type'), "import type { Type } from 'io-ts'"],
    [
      'several, each once and sorted by where they are from',
      ({ type, value }) => {
        value('src/b.ts', 'b')
        type('src/a.ts', 'Z')
        type('src/a.ts', 'A')
        value('src/b.ts', 'b')
      },
      "import type { A, Z } from '../../a.ts'\nimport { b } from '../../b.ts'",
    ],
  ])('are %s', (_, build, want) => {
    expect(written(build)).toBe(want)
  })

  it('give the name', () => {
    const module = createModule(path)
    expect([module.value('src/a.ts', 'a'), module.type('src/a.ts', 'A'), module.path]).toEqual([
      'a',
      'A',
      path,
    ])
  })
})

describe('what a module declares', () => {
  it('stands behind what it hoists, which stands behind the imports', () => {
    const text = written((module) => {
      module.add('export const a = 1')
      module.hoist('values', 'kind', ' = []')
      module.value('src/b.ts', 'b')
      module.add('export const c = 2')
    })
    expect(text).toBe(
      "import { b } from '../../b.ts'\n\nconst kindValues = []\n\nexport const a = 1\n\nexport const c = 2",
    )
  })

  it.each([
    ['values', 'm.kind', 'mKindValues'],
    ['form', 'room_id', 'roomIdForm'],
    ['guard', 'chunk', 'isChunkItem'],
    ['guard', '', 'isItem'],
  ] as const)('is hoisted as %s %s: %s', (kind, hint, want) => {
    expect(createModule(path).hoist(kind, hint, ' = 1')).toBe(want)
  })

  it('is hoisted once where it is the same, and under another name where not', () => {
    const { hoist } = createModule(path)
    const names = [' = 1', ' = 2', ' = 1', ' = 3', ' = 2'].map((text) => hoist('values', 'a', text))
    expect(names).toEqual(['aValues', 'aValues2', 'aValues', 'aValues3', 'aValues2'])
  })
})
