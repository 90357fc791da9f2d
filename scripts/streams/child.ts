import { fork } from 'node:child_process'
import { on, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { ServerReport } from './server.ts'

/** The server of the streams, in a process of its own. */
export interface StreamServer {
  readonly serverUrl: string
  /** Gives how the next transfer ended; there is one at a time. */
  readonly nextReport: () => Promise<ServerReport>
  readonly close: () => void
}

/** Starts the server. */
export const startServer = async (): Promise<StreamServer> => {
  const child = fork(new URL('./server.ts', import.meta.url))
  const ended = new AbortController()
  child.once('exit', (code) => ended.abort(new Error(`the server ended with code ${code}`)))
  const [{ port }] = (await once(child, 'message', { signal: ended.signal })) as [AddressInfo]
  const reports = on(child, 'message', { signal: ended.signal })
  return {
    serverUrl: `http://127.0.0.1:${port}`,
    nextReport: async () => (await reports.next()).value[0],
    close: () => {
      reports.return?.()
      child.disconnect()
    },
  }
}
