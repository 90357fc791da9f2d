import { createServer, type Server, type Socket } from 'node:net'
import { crossOrigin } from './cross-origin.ts'
import type { Journal } from './journal.ts'

/** Does with a connection what it likes, as soon as the head of a request is there. */
export type Misdeed = (socket: Socket) => void

/** Writes the head of a response, of which every line is as given. */
export const head = (status: string, ...lines: readonly string[]): string =>
  [`HTTP/1.1 ${status}`, ...always, ...lines, '', ''].join('\r\n')

// A connection that is kept would be one that a test finds open.
const always = [
  ...Object.entries(crossOrigin).map((pair) => pair.join(': ')),
  'Cache-Control: no-store',
  // Without it, a browser would wait for more of the body to guess by.
  'Content-Type: application/json',
  'Connection: close',
]

/** Makes a server that reads the head of each request and then does what the path names. */
export const createRawServer = (misdeeds: Readonly<Record<string, Misdeed>>, journal: Journal): Server =>
  createServer((socket) => {
    let text = ''
    const read = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (!text.includes('\r\n\r\n')) return
      socket.off('data', read)
      // What comes then is a body, which nobody reads; it must flow, or the end of the connection is not seen.
      socket.resume()
      begin(socket, text, misdeeds, journal)
    }
    socket.on('data', read)
  })

const begin = (
  socket: Socket,
  text: string,
  misdeeds: Readonly<Record<string, Misdeed>>,
  journal: Journal,
) => {
  const [request = '', ...lines] = text.slice(0, text.indexOf('\r\n\r\n')).split('\r\n')
  const [method = '', target = ''] = request.split(' ')
  const headers = Object.fromEntries(lines.map((line) => line.toLowerCase().split(': ')))
  const { pathname, searchParams } = new URL(target, 'http://faults')
  journal.begin(searchParams.get('id') ?? '', { method, target, headers }, socket)
  if (method === 'OPTIONS') socket.end(head('200 OK', 'Content-Length: 0'))
  else misdeeds[decodeURIComponent(pathname.slice(1))]?.(socket)
}
