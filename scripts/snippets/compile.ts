import { dirname, posix } from 'node:path'
import { type Node, parseModule, walk } from '../syntax.ts'
import type { EntryExport } from './entry-exports.ts'
import { compileExpectations } from './expectations.ts'
import { freeNames } from './names.ts'
import type { Snippet } from './snippet.ts'

/** The folder of the modules made of snippets, which is not under version control. */
export const snippetFolder = 'build/snippets'

/** What the examples of docstrings use without saying where it comes from. */
const constants: Readonly<Record<string, string>> = {
  session: "const session = { serverUrl: 'https://matrix.example.org' }",
  job: `const job = InviteBy3PIDJob({ serverUrl: 'https://matrix.example.org' }, {
  roomId: '!room:example.org',
  idServer: 'id.example.org',
  idAccessToken: 'secret',
  medium: 'email',
  address: 'alice@example.com',
})`,
}

/** What a snippet can refer to. */
export interface Surroundings {
  /** The names that the package exports. */
  readonly exports: ReadonlyMap<string, EntryExport>
  /** The modules of the snippets that stand for files, by the paths of those. */
  readonly modules: ReadonlyMap<string, string>
}

/** The name of the module that is made of a snippet. */
export const moduleName = ({ source, line }: Snippet): string =>
  `${source
    .replace(/\.\w+$/, '')
    .replaceAll('/', '-')
    .toLowerCase()}-${line}.ts`

/** Makes a snippet a module that fails if what it says is not so. */
export const compileSnippet = (snippet: Snippet, { exports, modules }: Surroundings): string => {
  const where = `${snippet.source}:${snippet.line}`
  const code = compileExpectations(moveImports(snippet, modules, where), where)
  return [
    `// ${where}`,
    ...(snippet.prelude ? prelude(freeNames(parseModule(code, where)), exports) : []),
    code,
    'export {}',
    '',
  ].join('\n')
}

const prelude = (free: ReadonlySet<string>, exports: ReadonlyMap<string, EntryExport>): readonly string[] => {
  const used = Object.keys(constants).filter((name) => free.has(name))
  const names = new Set([...free, ...(used.includes('job') ? ['InviteBy3PIDJob'] : [])])
  const imports = [...names].flatMap((name) => {
    if (name === 'pipe') return ["import { pipe } from 'fp-ts/lib/function.js'"]
    const found = exports.get(name)
    return found === undefined
      ? []
      : [`import ${found.isType ? 'type ' : ''}{ ${name} } from '${found.from}'`]
  })
  return [...imports, ...used.map((name) => constants[name] ?? '')]
}

/** Makes the relative imports of a snippet that stands for a file reach the same modules from its own place. */
const moveImports = ({ code, as }: Snippet, modules: Surroundings['modules'], where: string): string => {
  if (as === undefined) return code
  const sources: Node[] = []
  walk(parseModule(code, where), ({ source }) => {
    const literal = source as Node | null | undefined
    if (typeof literal?.value === 'string' && literal.value.startsWith('.')) sources.push(literal)
  })
  return sources.reduceRight((text, { value, start, end }) => {
    const target = posix.join(dirname(as), String(value))
    const module = modules.get(target)
    const moved = module === undefined ? posix.relative(snippetFolder, target) : `./${module}`
    return `${text.slice(0, start)}'${moved}'${text.slice(end)}`
  }, code)
}
