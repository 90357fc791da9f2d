// Moves a gigabyte each way over each transport, and watches the memory, the progress and what an abort does.
import { fork } from 'node:child_process'
import type { ClientReport } from './streams/client.ts'

const limitMs = 40_000
const client = new URL('./streams/client.ts', import.meta.url)

/** Lets a process make a transfer; one that breaks, or is not done in time, has failed one check. */
const reportOf = (args: readonly string[]): Promise<ClientReport> =>
  new Promise((resolve) => {
    const child = fork(client, args, { timeout: limitMs, killSignal: 'SIGKILL' })
    let report: ClientReport | undefined
    child.once('message', (message: ClientReport) => {
      report = message
    })
    child.once('exit', (code, signal) => {
      const lost = signal === 'SIGKILL' ? `killed after ${limitMs} ms` : `ended with code ${code}`
      resolve(report ?? { figures: lost, checks: { 'it tells how it went': false } })
    })
  })

const counts = { passed: 0, failed: 0 }
for (const transport of ['fetch', 'undici']) {
  for (const route of ['sized', 'stream', 'blob', 'download', 'sized half', 'download half']) {
    const [what = '', extent = 'whole'] = route.split(' ')
    const { figures, checks } = await reportOf([transport, what, extent])
    const name = `${transport}, ${what}${extent === 'half' ? ', aborted at half' : ''}`
    console.log(`${name}: ${figures}`)
    for (const [check, holds] of Object.entries(checks)) {
      counts[holds ? 'passed' : 'failed']++
      if (!holds) console.log(`  FAILED: ${check}`)
    }
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
if (counts.failed > 0) process.exitCode = 1
