import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a transfer ended, as the server sees it. */
export interface ServerReport {
  /** The bytes that came, or that were handed to the socket. */
  readonly bytes: number
  /** Whether all of them did; if not, the connection was closed before. */
  readonly whole: boolean
  /** When it ended, in milliseconds since 1970. */
  readonly endedAt: number
}

const piece = Buffer.alloc(65_536, 'x')

/** Counts what comes, and keeps none of it. */
const receive = (request: IncomingMessage, response: ServerResponse) => {
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  request.on('close', () => report({ bytes, whole: request.complete, endedAt: Date.now() }))
  request.on('error', () => {})
  request.on('end', () => answer(response, '{"content_uri":"mxc://example.org/streamed"}'))
}

/** Sends as many bytes as the path says, no faster than they are taken. */
const send = (response: ServerResponse, size: number) => {
  let bytes = 0
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size })
  const goOn = () => {
    while (bytes < size && !response.destroyed) {
      const next = piece.subarray(0, size - bytes)
      bytes += next.length
      if (!response.write(next)) return
    }
    response.end()
  }
  response.on('drain', goOn)
  response.on('close', () => report({ bytes, whole: response.writableFinished, endedAt: Date.now() }))
  goOn()
}

const answer = (response: ServerResponse, text: string) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(text)
}

const report = (ended: ServerReport) => process.send?.(ended)

const server = createServer((request, response) => {
  if (request.method === 'POST') receive(request, response)
  else send(response, Number(/(\d+)$/.exec(request.url ?? '')?.[1]))
})
server.listen(0, '127.0.0.1', () => process.send?.(server.address() as AddressInfo))
// It does not outlive who started it.
process.on('disconnect', () => process.exit())
