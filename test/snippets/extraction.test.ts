import { describe, expect, test } from 'vitest'
import { compileSnippet } from '../../scripts/snippets/compile.ts'
import { docstringSnippets } from '../../scripts/snippets/docstrings.ts'
import { exportedNames } from '../../scripts/snippets/entry-exports.ts'
import { compileExpectations } from '../../scripts/snippets/expectations.ts'
import { markdownSnippets } from '../../scripts/snippets/markdown.ts'
import { freeNames } from '../../scripts/snippets/names.ts'
import { parseModule } from '../../scripts/syntax.ts'

const markdown = (...lines: readonly string[]) =>
  markdownSnippets({ path: 'README.md', text: lines.join('\n') })
const docstring = (...lines: readonly string[]) =>
  docstringSnippets({ path: 'src/a.ts', text: lines.join('\n') })

describe('the blocks of a Markdown file', () => {
  test('are those in ts, each with the line that its code begins on', () => {
    expect(
      markdown('# A', '```ts', 'a()', '```', '```sh', 'npm ci', '```', '~~~ts', 'b()', '', 'c()', '~~~'),
    ).toEqual([
      { source: 'README.md', line: 3, code: 'a()', prelude: false, run: true },
      { source: 'README.md', line: 9, code: 'b()\n\nc()', prelude: false, run: true },
    ])
  })

  test('may stand in a list, and hold fences of fewer marks', () => {
    const [snippet] = markdown('1. First', '   ````ts', '   a(`', '   ```', '   `)', '', '   ````')
    expect(snippet?.code).toBe('a(`\n```\n`)\n')
  })

  test('say that they are not run, that they continue another, and which file they are', () => {
    const found = markdown(
      '```ts as=src/api/a.ts',
      'a()',
      '```',
      '```ts continued',
      'b()',
      '```',
      '```ts no-run',
      '```',
    )
    expect(found.map(({ code, run, as }) => ({ code, run, as }))).toEqual([
      { code: 'a()\nb()', run: true, as: 'src/api/a.ts' },
      { code: '', run: false },
    ])
  })

  test.each([
    ['```typescript', 'README.md:1: write the fence as ```ts'],
    ['```js', 'README.md:1: write the fence as ```ts'],
    ['```ts skip', 'README.md:1: a ts fence cannot say skip'],
    ['```ts continued', 'README.md:1: nothing to continue'],
  ])('cannot hide from the tests: %s', (fence, message) => {
    expect(() => markdown(fence, '```')).toThrow(message)
  })

  test('cannot continue a block that is run by one that is not', () => {
    expect(() => markdown('```ts', '```', '```ts continued no-run', '```')).toThrow('README.md:3')
  })

  test('end', () => {
    expect(() => markdown('text', '```ts', 'a()')).toThrow('line 2 is never closed')
  })
})

describe('the examples of docstrings', () => {
  test('go from the tag to the next one, or to the end', () => {
    expect(
      docstring(
        '/**',
        ' * A.',
        ' * @example',
        ' * a()',
        ' *',
        ' * b({',
        ' *   c })',
        ' * @see d',
        ' */',
        'const a = 1',
      ),
    ).toEqual([{ source: 'src/a.ts', line: 4, code: 'a()\n\nb({\n  c })', prelude: true, run: true }])
    expect(docstring('const b = 1', '  /** B. @example no', '   * @example a()', '   */')).toEqual([
      { source: 'src/a.ts', line: 3, code: 'a()', prelude: true, run: true },
    ])
  })

  test('can be several in one docstring', () => {
    expect(
      docstring('/**', ' * @example', ' * a()', ' * @example', ' * b()', ' */').map(({ code }) => code),
    ).toEqual(['a()', 'b()'])
  })

  test('are not empty', () => {
    expect(() => docstring('/**', ' * @example', ' */')).toThrow('src/a.ts:2')
  })
})

describe('an expectation', () => {
  const compile = (...lines: readonly string[]) => compileExpectations(lines.join('\n'), 'README.md:1')

  test('is a comparison with what stands in front of it', () => {
    expect(compile('a(1) // => 2')).toContain(
      '\n$deepEqual((a(1)) as unknown, (2)), $reached.add(0); // => 2\n',
    )
    expect(compile('a(); b(1) // => 2')).toContain('a(); $deepEqual((b(1)) as unknown')
    expect(compile('a(', '  1,', ')', '// => 2')).toContain('$deepEqual((a(\n  1,\n)) as unknown, (2)), ')
    expect(compile('await a // => 2')).toContain('((await a) as unknown, (2))')
    expect(compile('const a = 1 // => 1')).toContain('const a = 1;$deepEqual((a) as unknown, (1)), ')
    expect(compile('if (a) b // => 1')).toContain('if (a) $deepEqual((b) as unknown, (1)), $reached.add(0);')
  })

  test('must be reached', () => {
    expect(compile('a // => 1', 'b // => 2')).toMatch(/\$deepEqual\(\$reached\.size, 2,.*$/)
    expect(compile('a()')).toBe('a()')
  })

  test('goes on until it is an expression', () => {
    expect(compile('a // => {', '//   b: 1,', '// }', '// and prose')).toContain('({\n  b: 1,\n}))')
  })

  test.each([
    [['a // => the answer is 2'], 'is no expression'],
    [['a // =>'], 'is no expression'],
    [['// => 2'], 'behind no statement'],
    [['a', '', 'let b', 'function c() {} // => 2'], 'behind no statement'],
    [['const { a } = b // => 2'], 'declaration of several names'],
  ])('cannot be lost: %j', (lines, message) => {
    expect(() => compile(...lines)).toThrow(message)
  })
})

describe('a snippet as a module', () => {
  const exports = exportedNames(
    "export { run, type Job } from './a.ts'\nexport type { Eq } from './b.ts'",
    'index.ts',
  )
  const all = {
    exports: new Map([...exports].map(([name, isType]) => [name, { from: 'matrix-jobs', isType }])),
    modules: new Map([['src/api/client-server/other.ts', 'readme-7.ts']]),
  }
  const base = { source: 'src/a.ts', line: 1, prelude: true, run: true }

  test('imports what it only mentions, if it is an example of a docstring', () => {
    expect([...exports]).toEqual([
      ['run', false],
      ['Job', true],
      ['Eq', true],
    ])
    const code = 'const a: Job = pipe(b.Eq, run)'
    const lines = compileSnippet({ ...base, code }, all).split('\n')
    expect(lines.slice(0, -3).sort()).toEqual([
      '// src/a.ts:1',
      "import type { Job } from 'matrix-jobs'",
      "import { pipe } from 'fp-ts/lib/function.js'",
      "import { run } from 'matrix-jobs'",
    ])
    expect(compileSnippet({ ...base, code, prelude: false }, all)).not.toContain('import')
  })

  test('has a job and a session unless it makes its own', () => {
    const module = compileSnippet({ ...base, code: 'run(job, session)' }, all)
    expect(module).toContain('const session = {')
    expect(module).toContain('const job = InviteBy3PIDJob({')
    expect(compileSnippet({ ...base, code: 'const job = 1; run(job)' }, all)).not.toContain('InviteBy3PIDJob')
  })

  test('reaches from its own place what it reaches from the file that it stands for', () => {
    const code =
      "import { a } from '../../jobs/a.ts'\nimport 'b'\nconst c = import('./c.ts')\nexport * from './other.ts'"
    const moved = compileSnippet({ ...base, code, prelude: false, as: 'src/api/client-server/d.ts' }, all)
    expect(moved).toContain("from '../../src/jobs/a.ts'")
    expect(moved).toContain("import 'b'")
    expect(moved).toContain("import('../../src/api/client-server/c.ts')")
    expect(moved).toContain("from './readme-7.ts'")
  })

  test('is refused with its place when it cannot be parsed', () => {
    expect(() => compileSnippet({ ...base, code: 'const = 1' }, all)).toThrow('src/a.ts:1')
  })

  test('cannot be given the names of an entry that does more than export', () => {
    expect(() => exportedNames("export * from './a.ts'", 'index.ts')).toThrow('index.ts')
  })
})

test('free names are those used and not declared, in any scope', () => {
  const code = `import { a as b } from 'a'
    const { c, d: [e = f] } = b
    type G<T> = T & H
    const i = ({ j }: K, ...l: unknown[]) => ({ c, m: j.n, [o]: l })
    try { p() } catch (q) { e(q) }`
  expect([...freeNames(parseModule(code, 'a.ts'))].sort()).toEqual(['H', 'K', 'f', 'o', 'p'])
})
