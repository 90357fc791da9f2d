import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node } from './command.ts'

const undiciEntry = 'matrix-jobs/transports/undici'

/** The specifiers of the entries that hold code, without the one that needs undici. */
const entriesOf = (project: string): readonly string[] => {
  const manifest = readFileSync(join(project, 'node_modules/matrix-jobs/package.json'), 'utf8')
  const { exports } = JSON.parse(manifest) as { readonly exports: Readonly<Record<string, unknown>> }
  return Object.keys(exports)
    .filter((key) => key !== './package.json')
    .map((key) => `matrix-jobs${key.slice(1)}`)
    .filter((specifier) => specifier !== undiciEntry)
}

/** Runs a program that must find at least one export behind each specifier. */
const load = (project: string, file: string, get: string, specifiers: readonly string[]): void => {
  const path = join(project, file)
  writeFileSync(
    path,
    `(async () => {
      for (const specifier of ${JSON.stringify(specifiers)}) {
        if (Object.keys(${get}).length === 0) throw new Error(specifier + ' exports nothing')
      }
    })().catch((error) => { console.error(error); process.exit(1) })`,
  )
  node(project, path)
  rmSync(path)
}

/** Checks that each entry is loaded by `import`. */
export const checkImport = (project: string): string => {
  const entries = entriesOf(project)
  load(project, 'main.mjs', 'await import(specifier)', entries)
  return `import of ${entries.join(', ')}`
}

/** Checks that each entry is loaded by `require` from CommonJS, and the manifest too. */
export const checkRequire = (project: string): string => {
  const entries = [...entriesOf(project), 'matrix-jobs/package.json']
  load(project, 'main.cjs', 'require(specifier)', entries)
  return `require of ${entries.join(', ')}`
}

/** Checks that nothing but the one entry needs undici. */
export const checkNoUndici = (project: string): string => {
  if (existsSync(join(project, 'node_modules/undici'))) throw new Error('undici was installed, unasked')
  return 'undici is not installed with it'
}

/** Checks that the transport over undici is loaded once undici is there. */
export const checkUndiciEntry = (project: string): string => {
  load(project, 'main.mjs', 'await import(specifier)', [undiciEntry])
  load(project, 'main.cjs', 'require(specifier)', [undiciEntry])
  return `import and require of ${undiciEntry}`
}
