import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSourceFiles, root } from '../../scripts/source-files.ts'
import { areaOf, floors, highestPureFloor } from './floors.ts'
import { functionLengths, isGenerated, lineCount, median } from './measures.ts'
import { violations } from './walls.ts'

const files = readSourceFiles('src', '.ts')
const written = files.filter((file) => !isGenerated(file))

describe('src', () => {
  test('is seen', () => expect(files.length).toBeGreaterThan(30))

  test('keeps the walls', () => expect(files.flatMap(violations)).toEqual([]))

  test('has no file that is written by hand and over 400 lines', () => {
    expect(written.filter(({ text }) => lineCount(text) > 400).map(({ path }) => path)).toEqual([])
  })

  test('has files of a median of at most 100 lines', () => {
    expect(median(written.map(({ text }) => lineCount(text)))).toBeLessThanOrEqual(100)
  })

  test('has functions of which nine in ten are under 25 lines', () => {
    const lengths = written.flatMap(functionLengths)
    expect(lengths.filter((lines) => lines < 25).length / lengths.length).toBeGreaterThanOrEqual(0.9)
  })

  test('has a pure type check that covers floors 0 to 3, without the types of a platform', () => {
    const config = JSON.parse(readFileSync(`${root}tsconfig.pure.json`, 'utf8'))
    expect(config.compilerOptions).toEqual({ lib: ['ES2022'], types: [] })
    const covered = (path: string) =>
      config.include.some((folder: string) => path.startsWith(`${folder}/`)) && config.exclude === undefined
    const pure = files.filter(({ path }) => (areaOf(path)?.floor ?? 0) <= highestPureFloor)
    expect(pure.filter(({ path }) => !covered(path)).map(({ path }) => path)).toEqual([])
  })
})

describe('the check of the walls', () => {
  const faults = (path: string, text: string) => violations({ path, text })

  test.each([
    ['a static import', "import { run } from '../executor/run.ts'"],
    ['an import of a type', "import type { Executor } from '../executor/run.ts'"],
    ['an export from', "export { run } from '../executor/run.ts'"],
    ['an export of everything', "export * from '../executor/run.ts'"],
    ['a dynamic import', "const later = () => import('../executor/run.ts')"],
    ['a dynamic import by a constant', "const name = '../executor/run.ts'; import(name)"],
    ['a type in an import', "type Later = import('../executor/run.ts').Executor"],
  ])('finds a higher floor in %s', (_, text) => {
    expect(faults('src/jobs/planted.ts', `// a job\n${text}`)).toEqual([
      'src/jobs/planted.ts:2: imports src/executor/run.ts: src/jobs is on floor 1, src/executor on floor 2',
    ])
  })

  test.each([
    ['src/api/client-server/planted.ts', "import '../../executor/run.ts'", 'src/executor on floor 2'],
    ['src/executor/planted.ts', "import './middleware/retry.ts'", 'src/executor/middleware on floor 3'],
    ['src/platform/planted.ts', "import '../../demo/main.ts'", 'stands on no floor'],
    ['src/platform/planted.ts', "import '../jobs/eq'", 'without the ending .ts'],
    ['src/platform/planted.ts', "import '../jobs/eq.js'", 'without the ending .ts'],
    ['src/platform/planted.ts', "import 'matrix-jobs/executor'", 'its own package'],
    ['src/platform/planted.ts', 'const load = (name: string) => import(name)', 'computed'],
    ['src/jobs/planted.ts', "import * as E from 'fp-ts/lib/Either.js'", 'only types of fp-ts'],
    ['src/jobs/planted.ts', "import { type Either } from 'fp-ts/lib/Either.js'", 'only types of fp-ts'],
    ['src/executor/planted.ts', "import type { Readable } from 'node:stream'", 'only types of fp-ts'],
    ['src/executor/planted.ts', "import { produce } from 'immer'", 'only types of fp-ts'],
    ['src/api/planted.ts', "import * as t from 'io-ts'", 'only types of fp-ts'],
    ['src/executor/middleware/planted.ts', "import * as t from 'io-ts'", 'only types of fp-ts'],
    ['src/codecs/planted.ts', "import * as E from 'fp-ts/lib/Either.js'", 'only types of fp-ts'],
    ['src/codecs/planted.ts', "import { Type } from 'io-ts/lib/Type.js'", 'only types of fp-ts'],
    ['src/codecs/planted.ts', 'const now = Date.now', 'uses Date.now'],
    ['src/api/planted.ts', "import { fields } from '../codecs/walk.ts'", 'src/codecs on floor 3'],
    ['src/api/planted.ts', "import type { UseWalk } from '../codecs/walk.ts'", 'src/codecs on floor 3'],
    ['src/executor/middleware/planted.ts', "import '../../codecs/walk.ts'", 'src/codecs on floor 3'],
    ['src/platform/planted.ts', 'export default 1', 'exports a default'],
    ['src/platform/planted.ts', 'const a = 1\nexport { a as default }', 'exports a default'],
    ['src/executor/middleware/planted.ts', 'const now = Date.now', 'uses Date.now'],
    ['src/executor/middleware/planted.ts', 'const now = new Date()', 'reads the time'],
    ['src/queue/planted.ts', 'const chance = () => Math.random()', 'uses Math.random'],
    ['src/internal/planted.ts', 'const home = process.env.HOME', 'uses process.env'],
    ['src/internal/planted.ts', "const answer = () => fetch('https://example.org')", 'calls fetch'],
    ['src/jobs/utils.ts', '', 'a name that says nothing'],
    ['src/helpers/planted.ts', '', 'stands on no floor'],
    ['src/planted.ts', '', 'stands on no floor'],
  ])('finds a fault in %s: %s', (path, text, message) => {
    expect(faults(path, text)).toContainEqual(expect.stringContaining(message))
  })

  test.each([
    ['src/executor/middleware/sound.ts', "import { left } from '../../internal/either.ts'"],
    ['src/executor/middleware/sound.ts', "import { credentials } from './credentials.ts'"],
    ['src/api/identity/sound.ts', "import type { Params } from '../client-server/sound.ts'"],
    ['src/jobs/sound.ts', "import type { Either } from 'fp-ts/lib/Either.js'"],
    ['src/queue/sound.ts', "import { produce } from 'immer'"],
    ['src/codecs/sound.ts', "import * as t from 'io-ts'"],
    ['src/codecs/events/sound.ts', "import type { Guard } from '../../jobs/guard.ts'"],
    ['src/platform/sound.ts', "import { Readable } from 'node:stream'\nconst now = Date.now"],
    ['src/internal/sound.ts', '/** Never `Date.now()`. */\nexport const day = (at: number) => new Date(at)'],
    ['src/entries/executor.ts', "export { run } from '../executor/run.ts'"],
  ])('has nothing to say of %s: %s', (path, text) => {
    expect(faults(path, text)).toEqual([])
  })

  test('takes the deeper of two folders', () => {
    expect(areaOf('src/executor/middleware/retry.ts')?.floor).toBe(floors['src/executor/middleware'])
    expect(areaOf('src/executorial/retry.ts')).toBeUndefined()
  })
})

describe('the measures', () => {
  test('count lines and functions', () => {
    expect(lineCount('a\nb\n')).toBe(2)
    expect(functionLengths({ path: 'a.ts', text: 'const f = () => {\n  return () => 1\n}\n' })).toEqual([
      3, 1,
    ])
  })

  test('take the middle', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  test('know a generated file by its first line', () => {
    expect(isGenerated({ path: 'a.ts', text: '// Generated from the specification.\n' })).toBe(true)
    expect(isGenerated({ path: 'a.ts', text: '/** Reads what is generated. */\n' })).toBe(false)
    expect(isGenerated({ path: 'a.ts', text: "import { a } from './generated.ts'\n" })).toBe(false)
  })
})
