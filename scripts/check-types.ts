import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './source-files.ts'

/** How much longer the compiler may take for a program that knows every operation. */
const limitMs = 1_500
const rounds = 5

const programs = {
  empty: 'export const nothing = 0\n',
  everything: "import * as operations from 'matrix-jobs/client-server'\nexport const all = operations\n",
}
type Program = keyof typeof programs

const project = mkdtempSync(join(tmpdir(), 'matrix-jobs-types-'))

const prepare = (program: Program, skipLibCheck: boolean): string => {
  const folder = join(project, `${program}-${skipLibCheck}`)
  mkdirSync(folder)
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: 'es2022', lib: ['es2022'], types: [] },
    ...{ module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck },
  }
  writeFileSync(join(folder, 'main.ts'), programs[program])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))
  return folder
}

/** @throws Error with what the compiler says, if it finds a fault. */
const compileMs = (folder: string): number => {
  const startedAt = performance.now()
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${folder}: ${stdout}`)
  return performance.now() - startedAt
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Measures in turn, so that what else the machine does falls upon both. */
const measure = (skipLibCheck: boolean) => {
  const folders = { empty: prepare('empty', skipLibCheck), everything: prepare('everything', skipLibCheck) }
  const times = Array.from({ length: rounds }, () => ({
    empty: compileMs(folders.empty),
    everything: compileMs(folders.everything),
  }))
  const empty = median(times.map((time) => time.empty))
  const everything = median(times.map((time) => time.everything))
  return { skipLibCheck, empty, everything, more: everything - empty }
}

const format = (ms: number) => `${Math.round(ms).toLocaleString('en-US').padStart(6)} ms`

try {
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(root, join(project, 'node_modules/matrix-jobs'), 'junction')
  console.log(
    `A program that imports every client-server operation, against an empty one (tsc, ${rounds} rounds):`,
  )
  for (const skipLibCheck of [false, true]) {
    const { empty, everything, more } = measure(skipLibCheck)
    console.log(`skipLibCheck ${skipLibCheck}: ${format(everything)} - ${format(empty)} = ${format(more)}`)
    if (more <= limitMs) continue
    console.error(`FAILED: with skipLibCheck ${skipLibCheck} it is over ${limitMs} ms`)
    process.exitCode = 1
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}
