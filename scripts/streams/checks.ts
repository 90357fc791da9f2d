import type { Route, Transfer } from './transfer.ts'

/** What is true of a transfer if all is well. */
export type Checks = Readonly<Record<string, boolean>>

const growthLimit = 64 * 2 ** 20
const abortLimitMs = 200
/** Some pieces may be told of between the abort and the end of the connection. */
const onItsWay = 2 ** 20

/** Says what is to hold of a transfer to its end. @param memoryBefore - the resident memory before, in bytes */
export const wholeChecks = (route: Route, size: number, memoryBefore: number, done: Transfer): Checks => {
  const { outcome, report, events, memory, progress } = done
  // Of a stream nobody knows beforehand how long it is.
  const total = route === 'stream' ? undefined : size
  return {
    'the outcome is 200': outcome === '200',
    'all bytes came': report.whole && report.bytes === size,
    'the file was written and closed': route !== 'download' || (events.written === size && events.closed),
    'progress was told often, and never went back': progress.count > 100 && progress.monotone,
    'progress ended at the total': progress.last.bytes === size && progress.last.total === total,
    'memory grew by less than 64 MB': memory - memoryBefore < growthLimit,
  }
}

/** Says what is to hold of a transfer that was aborted at its half. */
export const abortChecks = (route: Route, size: number, memoryBefore: number, done: Transfer): Checks => {
  const { outcome, report, events, memory, progress, abortMs } = done
  return {
    'the outcome is AbortedError': outcome === 'AbortedError',
    'the server has not all bytes': !report.whole && report.bytes < size && report.bytes > size / 4,
    'the socket was closed within 200 ms': abortMs !== undefined && abortMs.closed <= abortLimitMs,
    'the outcome came within 200 ms': abortMs !== undefined && abortMs.outcome <= abortLimitMs,
    'nothing moved after it but what was on its way': progress.last.bytes - size / 2 < onItsWay,
    'the file was let go of': route === 'download' ? events.aborted && !events.closed : events.cancelled,
    'memory grew by less than 64 MB': memory - memoryBefore < growthLimit,
  }
}
