import { createExecutor, type Executor, fetchTransport } from '../../src/entries/executor.ts'
import type { Homeserver } from '../../src/entries/testing.ts'

/** A way to a homeserver. */
export interface Connection {
  readonly serverUrl: string
  readonly executor: Executor
  readonly fetch: typeof fetch
  readonly close: () => Promise<void>
}

/** Both ways to a homeserver, by name. */
export const ways: readonly (readonly [string, (homeserver: Homeserver) => Promise<Connection>])[] = [
  [
    'fetch without a network',
    async ({ fetch }) => ({
      serverUrl: 'http://homeserver.test',
      executor: createExecutor({ transport: fetchTransport({ fetch }) }),
      fetch,
      close: async () => {},
    }),
  ],
  [
    'a socket',
    async (homeserver) => {
      const { url, close } = await homeserver.listen()
      return { serverUrl: url, executor: createExecutor({ transport: fetchTransport() }), fetch, close }
    },
  ],
]
