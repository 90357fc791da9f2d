import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { bodyBytes } from '../../src/jobs/body.ts'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { responseLimit } from '../../src/platform/response-limit.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { pattern } from '../transports/pattern.ts'

const compress: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
}
const compressed = (codings: readonly string[], bytes: Uint8Array) =>
  codings.reduce((inner, name) => compress[name]?.(inner) ?? inner, bytes)

/** Answers with a body that comes in pieces, without sockets. */
const answering = (coding: string, body: Uint8Array): Dispatcher => {
  const dispatch: Dispatcher['dispatch'] = (_request, handler) => {
    let broken = false
    handler.onConnect?.(() => {
      broken = true
    })
    handler.onHeaders?.(200, [Buffer.from('content-encoding'), Buffer.from(coding)], () => {}, '')
    for (let at = 0; at < body.length; at += 1000) {
      if (!broken) handler.onData?.(Buffer.from(body.subarray(at, at + 1000)))
    }
    if (!broken) handler.onComplete?.([])
    return true
  }
  return { dispatch } as Dispatcher
}
const limits = { 'kept whole': [], 'with a limit': [responseLimit(1_000_000)] }
const outcomes = (coding: string, body: Uint8Array) =>
  Promise.all(
    Object.values(limits).map((middleware) => {
      const transport = undiciTransport({ dispatcher: answering(coding, body) })
      const job = BaseJob({ serverUrl: 'http://a' }, { jobId: 'Get', method: 'GET', requestUrl: '/' })
      return createExecutor({ transport, middleware }).execute(job)()
    }),
  )

const names = Object.keys(compress)
const pairs = names.flatMap((inner) => names.map((outer) => [inner, outer]))
const triples = [
  ['gzip', 'br', 'deflate'],
  ['br', 'br', 'br'],
  ['deflate', 'gzip', 'gzip'],
]
const all = [...names.map((name) => [name]), ...pairs, ...triples]
const content = pattern(20_000)

describe.each(all.map((codings) => [codings.join(', '), codings] as const))('%s', (coding, codings) => {
  it('is undone', async () => {
    for (const outcome of await outcomes(coding, compressed(codings, content))) {
      if (outcome._tag === 'Left' || outcome.right.body._tag !== 'Bytes') throw outcome
      expect(Buffer.compare(bodyBytes(outcome.right.body), content)).toBe(0)
    }
  })

  it('is a NetworkError wherever it is cut off, at whatever depth', async () => {
    for (let depth = 0; depth < codings.length; depth++) {
      const whole = compressed(codings.slice(0, depth + 1), content)
      const random = Array.from({ length: 8 }, () => 1 + Math.floor(Math.random() * (whole.length - 1)))
      for (const cut of [1, 15, whole.length - 1, ...random]) {
        const body = compressed(codings.slice(depth + 1), whole.subarray(0, cut))
        for (const outcome of await outcomes(coding, body)) {
          expect(outcome, `cut at ${cut}`).toMatchObject({ left: { _tag: 'NetworkError' } })
        }
      }
    }
  })

  it('is a NetworkError where it is something else', async () => {
    for (let depth = 0; depth < codings.length; depth++) {
      const body = compressed(codings.slice(depth + 1), Buffer.from('nothing of the kind'))
      for (const outcome of await outcomes(coding, body)) {
        expect(outcome).toMatchObject({ left: { _tag: 'NetworkError' } })
      }
    }
  })
})

it('takes a raw deflate for one', async () => {
  const [outcome] = await outcomes('deflate', deflateRawSync('{"a":1}'))
  expect(outcome).toMatchObject({ right: { body: { value: { a: 1 } } } })
})

it('refuses more than five codings, as Node’s fetch does', async () => {
  const codings = Array(6).fill('gzip')
  for (const outcome of await outcomes(codings.join(', '), compressed(codings, content))) {
    expect(outcome).toMatchObject({ left: { _tag: 'NetworkError' } })
  }
})
