import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** What the server answers to everything, as a homeserver would to an event that it was sent. */
const answer = '{"event_id":"$d41d8cd98f00b204e9800998ecf8427e"}'

const response = Buffer.from(
  [
    'HTTP/1.1 200 OK',
    'Content-Type: application/json',
    'Access-Control-Allow-Origin: *',
    'Date: Thu, 26 Nov 2026 12:00:00 GMT',
    'Connection: keep-alive',
    'Keep-Alive: timeout=60',
    `Content-Length: ${answer.length}`,
    '',
    answer,
  ].join('\r\n'),
)

let lastRequest = ''

// `node:http` takes longer to answer than undici takes to ask. Against it, part of what a client takes is not seen:
// it is done while the server works. Against this one, the client is what is waited for.
const serve = (socket: Socket) => {
  let received = ''
  socket.setNoDelay(true)
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1')
    for (let end = endOfRequest(received); end <= received.length; end = endOfRequest(received)) {
      lastRequest = received.slice(0, end)
      received = received.slice(end)
      socket.write(response)
    }
  })
}

/** Gives where the first request in a text ends, or Infinity where its head is not whole. */
const endOfRequest = (text: string): number => {
  const body = text.indexOf('\r\n\r\n') + 4
  if (body < 4) return Number.POSITIVE_INFINITY
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, body))?.[1] ?? '0'
  return body + Number(length)
}

const usual = createHttpServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': answer.length })
    response.end(answer)
  })
})

/** Where the two servers listen. */
export interface Ports {
  readonly usual: number
  readonly fast: number
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const ports: Ports = { usual: await listen(usual), fast: await listen(createServer(serve)) }
process.send?.(ports)
process.on('message', () => process.send?.(lastRequest))
// It does not outlive who started it.
process.on('disconnect', () => process.exit())
