import { rm } from 'node:fs/promises'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { requireNonEmpty } from '../../internal/invalid-parameter.ts'
import type { Channel, Message, Peers } from '../../queue/runner/channel.ts'

/**
 * Lets processes of a machine share a queue: one works with the store, the others hand it their jobs, and take over
 * when it goes.
 *
 * The store has to be one that only one process can open, as classic-level's is.
 * @param path - of a socket: a file that is not there yet, where only those may write who may see the jobs; on Windows a
 * pipe, such as `\\\\.\\pipe\\my-queue`
 * @throws InvalidParameterError on an empty path.
 */
export const processPeers = (path: string): Peers => {
  requireNonEmpty('path', path)
  return { openChannel: () => socketChannel(path) }
}

// So often a process looks for the one that works.
const retryMs = 200

const socketChannel = (path: string): Channel => {
  let listener: (message: Message) => void = () => undefined
  let server: Server | undefined
  let toServer: Socket | undefined
  let timer: NodeJS.Timeout | undefined
  let isLeading = false
  let isClosed = false
  const followers = new Set<Socket>()
  const hear = (socket: Socket) => onMessage(socket, (message) => listener(message))

  const seek = () => {
    timer = undefined
    if (isClosed || isLeading || toServer) return
    const socket = connect(path)
    toServer = socket
    hear(socket)
    // Whoever works says so then, and is asked whatever is to be asked.
    socket.on('connect', () => send(socket, { _tag: 'Hello' }))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      toServer = undefined
      if (isClosed || isLeading) return
      timer = setTimeout(seek, retryMs)
      timer.unref()
    })
  }
  const lead = async () => {
    isLeading = true
    clearTimeout(timer)
    toServer?.destroy()
    // Whoever made it is gone, as the store is ours; on Windows there is no file.
    await rm(path, { force: true }).catch(() => undefined)
    if (isClosed) return
    server = createServer((socket) => {
      followers.add(socket)
      hear(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => followers.delete(socket))
    })
    server.on('error', () => undefined)
    server.listen(path)
    server.unref()
  }
  return {
    post: (message) => {
      const sockets = server ? [...followers] : toServer?.readyState === 'open' ? [toServer] : []
      for (const socket of sockets) send(socket, message)
      if (!server && !sockets.length && !timer) seek()
      return sockets.length > 0
    },
    listen: (next) => {
      listener = next
    },
    lead: () => void lead(),
    close: () => {
      isClosed = true
      clearTimeout(timer)
      toServer?.destroy()
      // What was answered last is sent yet, but nobody waits for those who do not read it.
      for (const socket of followers) socket.unref().destroySoon()
      server?.close()
    },
  }
}

const send = (socket: Socket, message: Message): void => {
  socket.write(`${JSON.stringify(message)}\n`)
}

// Each message is one line: JSON has no line break of its own.
const onMessage = (socket: Socket, listener: (message: Message) => void): void => {
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) listener(JSON.parse(line) as Message)
  })
}
