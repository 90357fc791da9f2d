import { fetchTransport } from 'matrix-jobs/executor'
import { undiciTransport } from 'matrix-jobs/transports/undici'
import type { Pool } from 'undici'
import { bareDispatch, bareFetch, bareRequest, jobDispatch, readingDispatch } from './bare.ts'
import type { Send } from './event.ts'
import { executorAlone, standardExecutor } from './library.ts'

/** Gives the contestants over one pool of undici: all of them send through it. */
export const overUndici = (pool: Pool, origin: string) => {
  const transport = undiciTransport({ dispatcher: pool })
  return {
    'undici, bare dispatch': bareDispatch(pool, origin),
    'undici, dispatch of a job': jobDispatch(pool, origin),
    'undici, dispatch and headers': readingDispatch(pool, origin),
    'undici, request': bareRequest(pool, origin),
    'undici + executor': executorAlone(transport, origin),
    'undici + executor + standard': standardExecutor(transport, origin),
  } satisfies Readonly<Record<string, Send>>
}

/** Gives the contestants over the platform's `fetch`. */
export const overFetch = (origin: string) =>
  ({
    'bare fetch': bareFetch(origin),
    'fetch + executor': executorAlone(fetchTransport(), origin),
    'fetch + executor + standard': standardExecutor(fetchTransport(), origin),
  }) satisfies Readonly<Record<string, Send>>
