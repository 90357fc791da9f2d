import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { RequestFault } from '../faults.ts'
import { whole } from '../summary.ts'
import { head, type Misdeed } from './raw-requests.ts'

const text = JSON.stringify(whole)
const length = `Content-Length: ${text.length}`
const chunked = 'Transfer-Encoding: chunked'
const gzip = 'Content-Encoding: gzip'
const ok = '200 OK'
const answer = head(ok, length) + text
const compressed = gzipSync(text)

const send =
  (...pieces: readonly (string | Buffer)[]): Misdeed =>
  (socket) => {
    for (const piece of pieces) socket.write(piece)
    socket.end()
  }

const stallAfter =
  (...pieces: readonly (string | Buffer)[]): Misdeed =>
  (socket) => {
    for (const piece of pieces) socket.write(piece)
  }

/** The client has surely got what was sent, when the reset comes. */
const resetAfter =
  (piece: string): Misdeed =>
  (socket) =>
    void socket.write(piece, () => setTimeout(() => socket.resetAndDestroy(), 50))

const drip = (socket: Socket, content: string, everyMs: number): void => {
  let at = 0
  const timer = setInterval(() => {
    if (at < content.length) socket.write(content.charAt(at++))
    else socket.end()
  }, everyMs)
  socket.once('close', () => clearInterval(timer))
}

const dripAfter =
  (first: string, rest: string, everyMs: number): Misdeed =>
  (socket) => {
    socket.setNoDelay(true)
    if (first) socket.write(first)
    drip(socket, rest, everyMs)
  }

const hint = (status: string) => `HTTP/1.1 ${status}\r\nX-Hint: yes\r\n\r\n`
const hints = hint('102 Processing') + hint('103 Early Hints')

const persistent = (response: string) => response.replace('Connection: close\r\n', '')
const untyped = (response: string) => response.replace('Content-Type: application/json\r\n', '')

/** What the server does for each fault; of those that go elsewhere it is told the other origin. */
export const misdeedsFor = (otherOrigin: string): Readonly<Record<RequestFault | 'whole', Misdeed>> => ({
  whole: send(answer),
  'reset-at-once': (socket) => socket.resetAndDestroy(),
  'close-at-once': (socket) => socket.end(),
  'half-a-head': send(answer.slice(0, 60)),
  'reset-after-headers': resetAfter(head(ok, length)),
  'reset-in-body': resetAfter(head(ok, length) + text.slice(0, 5)),
  'stall-at-once': () => {},
  'stall-in-head': stallAfter(answer.slice(0, 60)),
  'stall-in-body': stallAfter(head(ok, length), text.slice(0, 5)),
  'stall-untyped': stallAfter(untyped(head(ok, length)), text.slice(0, 5)),
  'stall-in-gzip': stallAfter(head(ok, gzip), compressed.subarray(0, 25)),
  drip: dripAfter(head(ok, length), text, 1000),
  'drip-a-head': dripAfter('', answer, 1000),
  truncate: send(head(ok, length), text.slice(0, 5)),
  'truncate-chunks': send(head(ok, chunked), `ff\r\n${text}`),
  'no-last-chunk': send(head(ok, chunked), `${text.length.toString(16)}\r\n${text}\r\n`),
  'no-chunks': send(head(ok, chunked), `zz\r\n${text}\r\n`),
  'length-too-long': send(head(ok, `Content-Length: ${text.length + 1}`), text),
  'length-too-short': send(answer, 'more'),
  'two-lengths': send(head(ok, length, 'Content-Length: 3'), text),
  'no-length': send(head(ok, 'Content-Length: many'), text),
  'second-response': (socket) => void socket.write(persistent(answer) + persistent(answer)),
  'wrong-gzip': send(head(ok, gzip, length), text),
  'truncate-gzip': send(head(ok, gzip), compressed.subarray(0, compressed.length / 2)),
  'not-modified': send(head('304 Not Modified', length)),
  'no-content': send(head('204 No Content', length), text),
  'reset-content': send(head('205 Reset Content', length), text),
  'many-codings': send(head(ok, `Content-Encoding: ${Array(6).fill('gzip').join(', ')}`), compressed),
  'unknown-encoding': send(head(ok, 'Content-Encoding: x-own', length), text),
  'tiny-chunks': send(head(ok, chunked), [...text].map((byte) => `1\r\n${byte}\r\n`).join(''), '0\r\n\r\n'),
  'tiny-packets': dripAfter('', answer, 1),
  'many-headers': send(head(ok, length, ...Array.from({ length: 100 }, (_, i) => `X-${i}: ${i}`)), text),
  'huge-headers': send(
    head(ok, length, ...Array.from({ length: 400 }, (_, i) => `X-${i}: ${'x'.repeat(1000)}`)),
    text,
  ),
  'no-http': send('220 mail.example.org ESMTP\r\n\r\n'),
  'early-hints': send(hint('103 Early Hints'), answer),
  processing: send(hint('102 Processing'), answer),
  continue: send(hint('100 Continue'), answer),
  'many-hints': send(hints + hints, answer),
  'only-hints': stallAfter(hint('103 Early Hints')),
  upgrade: send('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: own\r\n\r\n'),
  'redirect-loop': send(head('302 Found', 'Location: /redirect-loop', 'Content-Length: 0')),
  'redirect-away': send(head('307 Temporary Redirect', `Location: ${otherOrigin}/echo`, 'Content-Length: 0')),
  'redirect-nowhere': send(head('302 Found', 'Location: http://[', 'Content-Length: 0')),
  'reset-in-upload': (socket) => void socket.once('data', () => socket.resetAndDestroy()),
  'close-in-upload': (socket) => void socket.once('data', () => socket.end()),
  'slow-in-upload': (socket) => {
    socket.on('data', () => {
      socket.pause()
      setTimeout(() => socket.resume(), 10)
    })
  },
  'answer-in-upload': (socket) =>
    void socket.once('data', () => socket.end(head('413 Payload Too Large', length) + text)),
})
