import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { joinHeaders } from '../../platform/node-headers.ts'
import { splitTarget } from '../check/target.ts'
import type { Serve } from './in-memory.ts'
import { maxBodyBytes } from './respond.ts'

/** A homeserver that listens on a socket. */
export interface ListeningHomeserver {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /**
   * Ends it and every connection to it, also those at work; it can be called twice.
   *
   * A client that keeps connections may learn of it only when its next request breaks (`UND_ERR_SOCKET` with
   * fetch on Node); from the one after that on, it is refused (`ECONNREFUSED`).
   */
  readonly close: () => Promise<void>
}

// Else a page of another origin could not read the responses.
const crossOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'X-Requested-With, Content-Type, Authorization',
}

// Loaded only when it is needed, and under a name that no bundler for browsers follows.
const nodeHttp: string = 'node:http'

/** Where a homeserver listens. */
export interface ListenOptions {
  /** The port; a free one unless given. */
  readonly port?: number
}

/** Serves on a port of the loopback interface. */
export const listenOnLoopback = async (
  serve: Serve,
  { port: wanted = 0 }: ListenOptions = {},
): Promise<ListeningHomeserver> => {
  const { createServer }: typeof import('node:http') = await import(/* @vite-ignore */ nodeHttp)
  const server = createServer(async (incoming, outgoing) => {
    try {
      const { method = '', url = '' } = incoming
      const body = await readBody(incoming)
      const response = serve({ method, ...splitTarget(url), headers: joinHeaders(incoming.headers), body })
      outgoing.writeHead(response.statusCode, { ...crossOrigin, ...response.headers }).end(response.body)
    } catch {
      // The client went away before its request was whole.
      outgoing.destroy()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(wanted, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Reads the whole body; of one that is too large it keeps only enough to see that. */
const readBody = async (incoming: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
    if (size <= maxBodyBytes) chunks.push(chunk)
    size += chunk.length
  }
  return Buffer.concat(chunks)
}
