import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from './generate.ts'
import { openDocuments } from './specification/documents.ts'
import { specificationRoot } from './specification/specification.ts'

// Writes the generated files into the project: `npm run generate -- --spec <folder>`.

const specification = openDocuments(specificationRoot())
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Finds what an earlier run wrote and this one did not. */
const leftOver = (paths: readonly string[]): readonly string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => path.endsWith('.ts') && !paths.includes(path))
    .filter((path) => readFileSync(path, 'utf8').startsWith('// Generated '))

const files = generate(specification)
const paths = files.map(({ path }) => path)
for (const path of leftOver(paths)) rmSync(path)
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
const sources = paths.filter((path) => path.endsWith('.ts'))
const format = ['biome', 'check', '--write', '--error-on-warnings', ...sources]
process.exitCode = spawnSync('npx', format, { stdio: 'inherit' }).status ?? 1
