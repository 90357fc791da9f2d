import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Ports } from './server.ts'

/** The servers that the bench sends to, in a process of their own. */
export interface BenchServers {
  /** One of `node:http`. */
  readonly usual: string
  /** One that answers faster than undici asks. */
  readonly fast: string
  /** Gives the last request that came to the fast one, head and body, as it was on the wire. */
  readonly lastRequest: () => Promise<string>
  readonly close: () => void
}

/** Starts the servers. */
export const startServers = async (): Promise<BenchServers> => {
  const child = fork(new URL('./server.ts', import.meta.url))
  const { usual, fast } = await messageOf<Ports>(child)
  return {
    usual: `http://127.0.0.1:${usual}`,
    fast: `http://127.0.0.1:${fast}`,
    lastRequest: () => {
      const request = messageOf<string>(child)
      child.send('last')
      return request
    },
    close: () => child.disconnect(),
  }
}

const messageOf = async <A>(child: ChildProcess): Promise<A> => {
  // If it ends instead, `once` would wait for ever.
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with code ${code}`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  return message as A
}
