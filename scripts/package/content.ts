import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

const besides = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']

/** Lists the files of the installed package, which are those of the tarball. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )

/** Checks that what users need is shipped, and nothing else. */
export const checkContent = (folder: string): string => {
  const files = filesOf(folder)
  const missing = [
    ...besides,
    'src/entries/index.ts',
    'dist/entries/index.js',
    'dist/entries/index.d.ts',
  ].filter((file) => !files.includes(file))
  if (missing.length > 0) throw new Error(`not in the tarball: ${missing.join(', ')}`)
  const foreign = files.filter((file) => !besides.includes(file) && !/^(?:dist|src)\//.test(file))
  const tests = files.filter((file) => /\.(?:test|spec)\.|\.tsbuildinfo$/.test(file))
  if (foreign.length + tests.length > 0) {
    throw new Error(`in the tarball without need: ${[...foreign, ...tests].join(', ')}`)
  }
  return `${files.length} files: dist, src and ${besides.join(', ')}`
}

/** Checks that an editor can go from each declaration, and a debugger from each module, to a source that is shipped. */
export const checkMaps = (folder: string): string => {
  const files = filesOf(folder).filter((file) => /^dist\/.*\.(?:js|d\.ts)$/.test(file))
  for (const file of files) {
    const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
    if (map === undefined) throw new Error(`${file} names no map`)
    const at = join(folder, dirname(file))
    const { sources, sourceRoot = '' } = JSON.parse(readFileSync(join(at, map), 'utf8')) as SourceMap
    for (const source of sources) {
      const target = join(at, sourceRoot, source)
      if (!target.startsWith(join(folder, 'src') + sep) || !existsSync(target)) {
        throw new Error(`${file} comes from ${source}, which is not in the tarball`)
      }
    }
  }
  if (files.length === 0) throw new Error('no file of dist is in the tarball')
  return `${files.length} modules and declarations lead to their sources`
}

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourceRoot?: string
}
