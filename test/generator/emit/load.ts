import { posix } from 'node:path'
import { compileFunction } from 'node:vm'
import { transform } from 'esbuild'
import type { GeneratedFile } from '../../../generator/emit/module.ts'
import { root } from '../../../scripts/source-files.ts'

/** What a module exports. */
export type Exports = Readonly<Record<string, unknown>>

/**
 * Runs a generated module; what it imports comes from the other generated files, and else from the project.
 *
 * @param path - one of the files
 */
export const load = async (files: readonly GeneratedFile[], path: string): Promise<Exports> => {
  const compiled = new Map<string, string>()
  for (const file of files) compiled.set(file.path, await compile(file.text))
  const modules = new Map<string, { exports: Exports }>()
  for (const name of new Set([...compiled].flatMap(requirements))) {
    if (!compiled.has(name)) modules.set(name, { exports: await import(/* @vite-ignore */ root + name) })
  }
  const run = (name: string): Exports => {
    const before = modules.get(name)
    if (before !== undefined) return before.exports
    // It is there before it runs: two modules may import each other.
    const module = { exports: {} }
    modules.set(name, module)
    const require = (required: string) => run(resolve(name, required))
    compileFunction(compiled.get(name) ?? '', ['module', 'require'])(module, require)
    return module.exports
  }
  return run(path)
}

const compile = async (text: string): Promise<string> =>
  (await transform(text, { loader: 'ts', format: 'cjs', target: 'es2022' })).code

const requirements = ([from, code]: readonly [string, string]): readonly string[] =>
  [...code.matchAll(/require\("(.+?)"\)/g)].map(([, name = '']) => resolve(from, name))

const resolve = (from: string, name: string): string => posix.join(posix.dirname(from), name)
