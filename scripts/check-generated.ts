import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** Reads every file below the folders that the generator writes to. */
const snapshot = (): ReadonlyMap<string, string> =>
  new Map(
    ['src', 'docs']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(folder, path),
        ),
      )
      .filter((path) => statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  )

const before = snapshot()
const { status } = spawnSync('npm', ['run', '--silent', 'generate', '--', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
const after = snapshot()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
)
console.log(`generated anew: ${after.size} files in src and docs, ${changed.length} of them differ`)
for (const path of changed) console.error(`FAILED: ${path} is not what the generator writes`)
if (status !== 0 || changed.length > 0) process.exitCode = 1
