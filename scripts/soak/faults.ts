import { setTimeout as pause } from 'node:timers/promises'
import type { Transport } from '../../src/executor/transport.ts'
import { left, right } from '../../src/internal/either.ts'
import { abortedError } from '../../src/jobs/job-error.ts'
import type { JobStore } from '../../src/queue/store.ts'
import { storeError } from '../../src/queue/store-error.ts'

const reset = { _tag: 'NetworkError', message: 'network ECONNRESET', code: 'ECONNRESET' } as const
const refused = { ...reset, code: 'ECONNREFUSED', neverLeft: true } as const

/** A server that fails in many ways, and takes a few milliseconds, or now and then many. */
export const unsteadyTransport =
  (random: () => number): Transport =>
  async (_, { signal }) => {
    const ms = random() < 0.01 ? 500 : random() * 4
    try {
      await pause(ms, undefined, signal && { signal: signal as AbortSignal })
    } catch {
      return left(abortedError)
    }
    const dice = random()
    if (dice < 0.03) return left(reset)
    if (dice < 0.06) return left(refused)
    const statusCode = dice < 0.1 ? 503 : dice < 0.12 ? 429 : dice < 0.2 ? 403 : 200
    const headers = statusCode === 429 ? { 'retry-after': '0.01' } : {}
    const body = new TextEncoder().encode(JSON.stringify({ event_id: `$${dice}` }))
    return right({ statusCode, headers, body })
  }

/** A store that now and then is full or fails. */
export const unsteadyStore = (store: JobStore, random: () => number): JobStore => ({
  ...store,
  commit: async (writes, fence) => {
    const dice = random()
    if (dice < 0.01) throw storeError('full', 'there is no room for more')
    if (dice < 0.015) throw storeError('failed', 'it failed')
    await store.commit(writes, fence)
  },
  listEntries: async (laneId, page) => {
    if (random() < 0.005) throw storeError('failed', 'it failed')
    return store.listEntries(laneId, page)
  },
})
