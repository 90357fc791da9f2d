import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fill } from './fill.ts'
import { goal, median, rounds, say } from './report.ts'
import type { Weight } from './weigh.ts'

const program = new URL('./weigh.ts', import.meta.url)
const few = 1_000

/** Measures in a process of its own. */
const weigh = <What extends keyof Weight>(what: What, ...places: readonly string[]): Promise<Weight[What]> =>
  new Promise((resolve, reject) => {
    const child = fork(program, [what, ...places], { execArgv: [...process.execArgv, '--expose-gc'] })
    child.once('message', (weight: Weight[What]) => resolve(weight))
    child.once('exit', (code) => code && reject(new Error(`weigh.ts ended with ${code}`)))
  })

const inFolder = async <Value>(work: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reports what a queue costs in which many entries wait, beside one with few. */
export const reportWaiting = (count: number, lanes: number): Promise<void> =>
  inFolder((many) =>
    inFolder(async (small) => {
      await fill(many, count, lanes)
      await fill(small, few, 1)
      const [shares, ratios, grown]: [number[], number[], number[]] = [[], [], []]
      say(`${count} entries wait in ${lanes} lanes (classic-level)`)
      for (let round = 0; round < rounds; round++) {
        const { loadAllMs } = await weigh('load', many, `${lanes}`)
        const { openMs, grownBytes } = await weigh('open', many)
        const { eventUs, smallUs } = await weigh('event', many, `${lanes}`, small)
        const [open, all, event, beside] = [openMs, loadAllMs, eventUs, smallUs].map(Math.round)
        say(`  opened in ${open} ms, all loaded in ${all} ms; an event ${event} us, beside ${beside} us`)
        shares.push(openMs / loadAllMs)
        ratios.push(eventUs / smallUs)
        grown.push(grownBytes / 2 ** 20)
      }
      goal('opening, of loading all', median(shares), 0.05, 'at most')
      goal(`an event, of that with ${few} waiting`, median(ratios), 1.5, 'at most')
      goal('memory for it, MB', median(grown), 20, 'at most')
    }),
  )
