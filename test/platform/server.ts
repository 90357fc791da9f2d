import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A server on loopback that a test describes in a few lines, and that tells when its sockets are closed. */
export interface TestServer {
  readonly url: string
  /** Settles when no socket is open. */
  readonly allClosed: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts a server on a free port. */
export const listen = async (listener: RequestListener): Promise<TestServer> => {
  const server: Server = createServer(listener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    // A client that breaks off is what some tests are about.
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    allClosed: async () => {
      const closed = [...sockets].map((socket) => new Promise((resolve) => socket.on('close', resolve)))
      await Promise.all(closed)
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A port on which nobody listens. */
export const closedPort = async (): Promise<string> => {
  const server = await listen(() => {})
  await server.close()
  return server.url
}
