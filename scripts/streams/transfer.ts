import { namedFile, withResponseFile } from 'matrix-jobs'
import { GetContentAuthedJob, UploadContentJob } from 'matrix-jobs/client-server'
import type { Executor, Progress } from 'matrix-jobs/executor'
import type { StreamServer } from './child.ts'
import type { EndlessFiles, FileEvents, SourceKind } from './files.ts'
import { watchMemory } from './memory.ts'
import type { ServerReport } from './server.ts'

/** What is moved, and which way. */
export type Route = SourceKind | 'download'

/** What came of a transfer. */
export interface Transfer {
  readonly outcome: string
  readonly report: ServerReport
  readonly events: FileEvents
  readonly durationMs: number
  /** The greatest resident memory while it lasted, in bytes. */
  readonly memory: number
  readonly progress: ProgressSummary
  /** From the abort to the end of the connection at the server, and to the outcome. */
  readonly abortMs?: { readonly closed: number; readonly outcome: number }
}

/** What was told of the progress, without keeping all of it. */
export interface ProgressSummary {
  count: number
  /** The greatest number of bytes, and its total. */
  last: Progress
  monotone: boolean
}

/** Moves so many bytes; aborts when so many have been told of, if that is given. */
export const transfer = async (
  { executor, server, endless }: Parties,
  route: Route,
  size: number,
  abortAt = Number.POSITIVE_INFINITY,
): Promise<Transfer> => {
  const events = endless.watch()
  const controller = new AbortController()
  const progress: ProgressSummary = { count: 0, last: { bytes: 0 }, monotone: true }
  let abortedAt = 0
  const watch = (now: Progress) => {
    progress.count++
    progress.monotone &&= now.bytes > progress.last.bytes
    progress.last = now
    if (now.bytes < abortAt || abortedAt) return
    abortedAt = Date.now()
    controller.abort()
  }
  const session = { serverUrl: server.serverUrl, accessToken: 'syt_streams' }
  const watcher = route === 'download' ? { onDownloadProgress: watch } : { onUploadProgress: watch }
  const task = executor.execute(jobOf(session, route, size), { ...watcher, signal: controller.signal })
  const startedAt = performance.now()
  const report = server.nextReport()
  const [memory, [outcome, endedAt]] = await watchMemory(async () => [await task(), Date.now()] as const)
  const durationMs = performance.now() - startedAt
  const ended = await report
  return {
    outcome: outcome._tag === 'Right' ? `${outcome.right.statusCode}` : outcome.left._tag,
    report: ended,
    events,
    durationMs,
    memory,
    progress,
    ...(abortedAt && { abortMs: { closed: ended.endedAt - abortedAt, outcome: endedAt - abortedAt } }),
  }
}

/** Who takes part in a transfer. */
export interface Parties {
  readonly executor: Executor
  readonly server: StreamServer
  readonly endless: EndlessFiles
}

const jobOf = (session: Parameters<typeof UploadContentJob>[0], route: Route, size: number) =>
  route === 'download'
    ? withResponseFile(namedFile('download'))(
        GetContentAuthedJob(session, { serverName: 'example.org', mediaId: `${size}` }),
      )
    : UploadContentJob(session, { body: namedFile(`${route}:${size}`, 'application/octet-stream') })
