// One transfer in a process of its own, so that its memory is not that of another: `client.ts fetch download whole`.
import { createExecutor, fetchTransport, standard } from 'matrix-jobs/executor'
import { undiciTransport } from 'matrix-jobs/transports/undici'
import { abortChecks, type Checks, wholeChecks } from './checks.ts'
import { startServer } from './child.ts'
import { endlessFiles } from './files.ts'
import { type Route, transfer } from './transfer.ts'

/** What came of a transfer, for the process that wanted it. */
export interface ClientReport {
  readonly figures: string
  readonly checks: Checks
}

const megabyte = 2 ** 20
const size = 1024 * megabyte
const transports = { fetch: fetchTransport, undici: undiciTransport }
const [transport, route, extent] = process.argv.slice(2) as [keyof typeof transports, Route, 'whole' | 'half']

const server = await startServer()
const endless = await endlessFiles()
const executor = createExecutor({
  transport: transports[transport]({ files: endless.files }),
  middleware: standard(),
})
const parties = { executor, server, endless }

// What has to be loaded and compiled, and the garbage that waits to be collected, is there before it is measured.
await transfer(parties, route, 64 * megabyte)
const before = process.memoryUsage.rss()
const done = await transfer(parties, route, size, extent === 'half' ? size / 2 : undefined)
const { memory, durationMs, progress, abortMs } = done
const figures = [
  `${((memory - before) / megabyte).toFixed(0)} MB more than ${(before / megabyte).toFixed(0)} MB`,
  `${(durationMs / 1000).toFixed(2)} s`,
  `progress told ${progress.count} times`,
  abortMs && `socket closed after ${abortMs.closed} ms, outcome after ${abortMs.outcome} ms`,
]
await endless.remove()
server.close()
const checks = (extent === 'half' ? abortChecks : wholeChecks)(route, size, before, done)
const report: ClientReport = { figures: figures.filter((figure) => figure).join(', '), checks }
process.send?.(report, () => process.disconnect())
