import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node } from './command.ts'

/** The entries that need packages which are not installed with this one. */
const needs = {
  'matrix-jobs/testing': ['ajv', 'fast-check'],
  'matrix-jobs/transports/undici': ['undici'],
} as const

/** The specifiers of the entries that hold code and need no further package. */
const entriesOf = (project: string): readonly string[] => {
  const manifest = readFileSync(join(project, 'node_modules/matrix-jobs/package.json'), 'utf8')
  const { exports } = JSON.parse(manifest) as { readonly exports: Readonly<Record<string, unknown>> }
  return Object.keys(exports)
    .filter((key) => key !== './package.json')
    .map((key) => `matrix-jobs${key.slice(1)}`)
    .filter((specifier) => !(specifier in needs))
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

/** Checks that what only some entries need is not installed with the package. */
export const checkNoPeers = (project: string): string => {
  const peers = Object.values(needs).flat()
  const unasked = peers.filter((name) => existsSync(join(project, 'node_modules', name)))
  if (unasked.length > 0) throw new Error(`installed, unasked: ${unasked.join(', ')}`)
  return `not installed with it: ${peers.join(', ')}`
}

/** Checks that an entry is loaded once the packages are there that it needs. */
export const checkPeerEntry = (project: string, entry: keyof typeof needs): string => {
  load(project, 'main.mjs', 'await import(specifier)', [entry])
  load(project, 'main.cjs', 'require(specifier)', [entry])
  return `import and require of ${entry}`
}
