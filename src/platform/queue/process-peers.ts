import { existsSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { refuse, requireNonEmpty } from '../../internal/invalid-parameter.ts'
import { isPlainObject } from '../../internal/json.ts'
import type { Channel, Message, Peers } from '../../queue/runner/channel.ts'

/**
 * Lets processes of a machine share a queue: one works with the store, the others hand it their jobs, and take over
 * when it goes.
 *
 * The store has to be one that only one process can open, as classic-level's is.
 * @param path - of a socket: a file that is not there yet, where only those may write who may see the jobs; on Windows a
 * pipe, such as `\\\\.\\pipe\\my-queue`
 * @throws InvalidParameterError on a path where there can be no socket: it is too long, or its folder is not there.
 */
export const processPeers = (path: string): Peers => {
  requireNonEmpty('path', path)
  if (process.platform !== 'win32') requireSocketPath(path)
  return { openChannel: () => socketChannel(path) }
}

// Nobody would ever be reached there, and nothing would tell why.
const requireSocketPath = (path: string): void => {
  const mostBytes = process.platform === 'linux' ? 107 : 103
  if (Buffer.byteLength(path) > mostBytes) refuse('path', `a path of at most ${mostBytes} bytes`, path)
  if (!existsSync(dirname(path))) refuse('path', 'a path in a folder that is there', path)
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
  const lead = () => {
    isLeading = true
    clearTimeout(timer)
    toServer?.destroy()
    // Whoever made it is gone, as the store is ours. Later it may be that of the next one.
    removeSocket(path)
    server = createServer((socket) => {
      followers.add(socket)
      hear(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => followers.delete(socket))
    })
    server.on('error', ({ message }) =>
      process.emitWarning(`matrix-jobs: nobody can share a queue: ${message}`),
    )
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
    lead,
    // That removes the socket, and ends no connection.
    retire: () => server?.close(),
    close: () => {
      isClosed = true
      clearTimeout(timer)
      toServer?.destroy()
      // What was answered last is sent yet, but nobody waits for those who do not read it.
      server?.close()
      for (const socket of followers) socket.unref().destroySoon()
    },
  }
}

const send = (socket: Socket, message: Message): void => {
  socket.write(`${JSON.stringify(message)}\n`)
}

// On Windows there is no file.
const removeSocket = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // Then nobody can listen there, which is told.
  }
}

// Each message is one line: JSON has no line break of its own.
const onMessage = (socket: Socket, listener: (message: Message) => void): void => {
  let rest = ''
  socket.setEncoding('utf8')
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const message = messageOf(line)
      // Whoever says something else is none of us.
      if (!message) return void socket.destroy()
      listener(message)
    }
  })
}

const messageOf = (line: string): Message | undefined => {
  try {
    const value: unknown = JSON.parse(line)
    return isPlainObject(value) && typeof value._tag === 'string' ? (value as unknown as Message) : undefined
  } catch {
    return undefined
  }
}
