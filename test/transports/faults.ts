import type { TimeoutOptions } from '../../src/executor/middleware/timeout.ts'
import type { TransportName } from './candidate.ts'

/** What goes wrong, and what is to come of it. */
export interface Fault {
  readonly does: string
  /** The outcome, as `summaryOf` tells it. */
  readonly outcome: string
  /** Where a platform makes another one of it. */
  readonly differs?: Readonly<Partial<Record<TransportName, string>>>
  /** The limits that it meets; unless said, one in all that it must not come near. */
  readonly limits?: TimeoutOptions
  /** How many bytes are sent to it; none unless said. */
  readonly uploadBytes?: number
  /** What a platform makes of it now and then instead. */
  readonly sometimes?: Readonly<Partial<Record<TransportName, string>>>
}

const inChromium = <const A>(outcome: A) => ({ 'fetch in Chromium': outcome, xhr: outcome })
const neverLeft = {
  outcome: 'NetworkError, never left',
  differs: inChromium('NetworkError'),
}
const broken = { outcome: 'NetworkError' }
const whole = { outcome: '200, whole' }
const redirected = (status: number) => ({
  outcome: `${status}, empty`,
  differs: inChromium('0, empty'),
})
const upload = { uploadBytes: 16_000_000 }

/** There is no connection, or none that is any good; by the place that is connected to. */
export const connectionFaults = {
  closed: { does: 'refuses the connection', ...neverLeft },
  nowhere: { does: 'has a name that does not resolve', ...neverLeft },
  selfSigned: { does: 'has a certificate that it signed itself', ...neverLeft },
  plain: { does: 'does not speak TLS where it should', ...neverLeft },
  silent: {
    does: 'does not answer the TLS handshake',
    outcome: 'TimeoutError of total',
    differs: { undici: 'TimeoutError of connect' },
    limits: { connectMs: 300, totalMs: 600 },
  },
} as const satisfies Record<string, Fault>

/** What a server does with a request, by a name that stands in the path. */
export const requestFaults = {
  'reset-at-once': { does: 'resets the connection before the headers', ...broken },
  'close-at-once': { does: 'closes the connection before the headers', ...broken },
  // Over TLS it would tell them apart.
  'half-a-head': {
    does: 'closes the connection within the headers',
    ...broken,
    differs: inChromium('200, empty'),
  },
  'reset-after-headers': { does: 'resets the connection after the headers', ...broken },
  'reset-in-body': { does: 'resets the connection within the body', ...broken },
  'stall-at-once': {
    does: 'stalls before the headers',
    outcome: 'TimeoutError of headers',
    limits: { headersMs: 400 },
  },
  'stall-in-head': {
    does: 'stalls within the headers',
    outcome: 'TimeoutError of headers',
    limits: { headersMs: 400 },
  },
  'stall-in-body': {
    does: 'stalls within the body',
    outcome: 'TimeoutError of idle',
    limits: { headersMs: 4000, idleMs: 400 },
  },
  'stall-in-gzip': {
    does: 'stalls within a compressed body',
    outcome: 'TimeoutError of idle',
    limits: { headersMs: 4000, idleMs: 400 },
  },
  // Chromium guesses a type by the first bytes, and XHR shows no headers before that.
  'stall-untyped': {
    does: 'stalls within the body, whose type it does not say',
    outcome: 'TimeoutError of idle',
    differs: { xhr: 'TimeoutError of headers' },
    limits: { headersMs: 1000, idleMs: 400 },
  },
  drip: {
    does: 'sends a byte of the body a second',
    outcome: 'TimeoutError of total',
    limits: { headersMs: 4000, idleMs: 4000, totalMs: 1300 },
  },
  'drip-a-head': {
    does: 'sends a byte of the headers a second',
    outcome: 'TimeoutError of headers',
    limits: { headersMs: 1300, idleMs: 4000 },
  },
  truncate: { does: 'closes the connection within the body', ...broken },
  'truncate-chunks': { does: 'closes the connection within a chunk', ...broken },
  'no-last-chunk': { does: 'closes the connection before the last chunk', ...broken },
  'no-chunks': { does: 'sends what is no chunk', ...broken },
  'length-too-long': { does: 'promises a byte more than it sends', ...broken },
  'length-too-short': { does: 'sends more than it promised', ...whole },
  'two-lengths': { does: 'promises two lengths', ...broken },
  'no-length': {
    does: 'promises a length that is no number',
    ...broken,
    differs: inChromium('200, whole'),
  },
  'second-response': { does: 'sends a second response that nobody asked for', ...whole },
  'wrong-gzip': {
    does: 'says gzip of what is none',
    ...broken,
    limits: { totalMs: 3_000 },
    // It does not always tell.
    sometimes: { 'fetch in Node': 'TimeoutError of total' },
  },
  'truncate-gzip': {
    does: 'sends half of a gzip, and ends as it should',
    ...broken,
    differs: { 'fetch in Node': '200, not whole', ...inChromium('200, not whole') },
  },
  'not-modified': { does: 'sends 304 with the length of what it stands for', outcome: '304, empty' },
  'no-content': { does: 'sends 204 with a body', outcome: '204, empty' },
  'reset-content': { does: 'sends 205 with a body', outcome: '205, empty' },
  'many-codings': { does: 'says six codings', ...broken },
  'unknown-encoding': { does: 'says an encoding that nobody knows', ...whole },
  'tiny-chunks': { does: 'sends chunks of one byte', ...whole },
  'tiny-packets': { does: 'sends the response in packets of one byte', ...whole },
  'many-headers': { does: 'sends 100 header lines', ...whole },
  'huge-headers': { does: 'sends 400 kB of headers', ...broken },
  'no-http': { does: 'sends what is no HTTP', ...broken },
  'early-hints': { does: 'sends 103 before the answer', ...whole },
  processing: { does: 'sends 102 before the answer', ...whole },
  'many-hints': { does: 'sends 102 and 103 twice before the answer', ...whole },
  // undici takes 100 for an error unless it asked for it, which it cannot.
  continue: {
    does: 'sends 100 before the answer, unasked',
    ...whole,
    differs: { 'fetch in Node': 'NetworkError', undici: 'NetworkError' },
  },
  'only-hints': {
    does: 'sends 103 and stalls',
    outcome: 'TimeoutError of headers',
    limits: { headersMs: 400 },
  },
  upgrade: { does: 'switches protocols, unasked', ...broken },
  'redirect-loop': {
    does: 'redirects to itself',
    ...redirected(302),
    differs: { ...inChromium('0, empty'), xhr: 'NetworkError' },
  },
  'redirect-away': { does: 'redirects to another origin', ...redirected(307) },
  'redirect-nowhere': {
    does: 'redirects to what is no URL',
    ...redirected(302),
    differs: inChromium('NetworkError'),
  },
  'reset-in-upload': { does: 'resets the connection while it is being sent to', ...broken, ...upload },
  'close-in-upload': { does: 'closes the connection while it is being sent to', ...broken, ...upload },
  'slow-in-upload': {
    does: 'hardly takes what it is sent',
    outcome: 'TimeoutError of total',
    limits: { totalMs: 600 },
    ...upload,
  },
  'answer-in-upload': { does: 'answers while it is being sent to', outcome: '413, whole', ...upload },
} as const satisfies Record<string, Fault>

/** The name of what a server can do with a request. */
export type RequestFault = keyof typeof requestFaults
