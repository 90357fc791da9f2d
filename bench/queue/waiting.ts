import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fill } from './fill.ts'
import type { Weight } from './weigh.ts'

const program = new URL('./weigh.ts', import.meta.url)

/** Measures in a process of its own. */
const weigh = (folder: string, lanes: number, what: 'load' | 'open'): Promise<Weight> =>
  new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, '--expose-gc']
    const child = fork(program, [folder, `${lanes}`, what], { execArgv })
    child.once('message', (weight: Weight) => resolve(weight))
    child.once('exit', (code) => code && reject(new Error(`weigh.ts ended with ${code}`)))
  })

/** Measures a queue in which many entries wait. */
export const measureWaiting = async (count: number, lanes: number): Promise<Weight> => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-bench-'))
  try {
    await fill(folder, count, lanes)
    const { loadAllMs } = await weigh(folder, lanes, 'load')
    return { ...(await weigh(folder, lanes, 'open')), loadAllMs }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
