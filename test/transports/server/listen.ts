import { once } from 'node:events'
import type { AddressInfo, Server, Socket } from 'node:net'

/** What is to be closed in the end. */
export interface Listening {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Has a server listen on a free port of loopback. */
export const listen = async (server: Server): Promise<Listening> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    // A client that breaks off is what many tests are about.
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
