import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/executor/executor.ts'
import { type TracerLike, type TracingOptions, tracing } from '../../../src/executor/middleware/tracing.ts'
import { job } from '../../jobs/sample.ts'
import { type Answer, scripted, still } from '../scripted.ts'
import { fakeTracer } from '../telemetry.ts'

const traced = async (answer: Answer, options: Partial<TracingOptions> = {}, before: Middleware[] = []) => {
  const { tracer, spans } = fakeTracer()
  const { transport, sent } = scripted(answer)
  const { executor } = still({ transport, middleware: [...before, tracing({ tracer, ...options })] })
  const outcome = await executor.execute(job)()
  return { spans, outcome, headers: sent[0]?.headers }
}

const attributes = {
  'http.request.method': 'POST',
  'url.template': '/_matrix/client/v3/rooms/{roomId}/invite',
  'server.address': 'matrix.example.org',
  'server.port': 443,
}

describe('tracing', () => {
  it('makes a client span by the semantic conventions', async () => {
    const { spans } = await traced({ statusCode: 200 })
    expect(spans).toEqual([
      {
        name: 'POST /_matrix/client/v3/rooms/{roomId}/invite',
        kind: 2,
        attributes: { ...attributes, 'http.response.status_code': 200 },
        status: undefined,
        ended: 1,
      },
    ])
  })

  it.each<[Answer, Record<string, unknown>]>([
    [
      { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } },
      { 'http.response.status_code': 403, 'error.type': '403', 'matrix.errcode': 'M_FORBIDDEN' },
    ],
    [{ statusCode: 502 }, { 'http.response.status_code': 502, 'error.type': '502' }],
    [{ _tag: 'TimeoutError', message: '', timeoutMs: 1, phase: 'total' }, { 'error.type': 'TimeoutError' }],
  ])('tells a failure: %j', async (answer, more) => {
    const { spans } = await traced(answer)
    expect(spans[0]).toMatchObject({ status: { code: 2 }, ended: 1 })
    expect(spans[0]?.attributes).toEqual({ ...attributes, ...more })
  })

  it('counts how often a job was sent before', async () => {
    const third: Middleware = (next) => (job, context) => next(job, { ...context, attempt: 3 })
    const { spans } = await traced({ statusCode: 200 }, {}, [third])
    expect(spans[0]?.attributes).toMatchObject({ 'http.request.resend_count': 2 })
  })

  it.each([
    [undefined, undefined],
    [false, undefined],
    [true, '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
    [['https://other.example.org'], undefined],
    [['HTTPS://MATRIX.example.org:443/path'], '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
  ])('with propagate %j sends traceparent %s', async (propagate, traceparent) => {
    const { headers } = await traced({ statusCode: 200 }, propagate === undefined ? {} : { propagate })
    expect(headers?.traceparent).toBe(traceparent)
    expect(headers).toMatchObject(job.headers)
  })

  it('sends the state of the trace along', async () => {
    const context = { traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 0 }
    const { tracer } = fakeTracer({ ...context, traceState: { serialize: () => 'vendor=1' } })
    const { headers } = await traced({ statusCode: 200 }, { tracer, propagate: true })
    const traceparent = `00-${context.traceId}-${context.spanId}-00`
    expect(headers).toMatchObject({ traceparent, tracestate: 'vendor=1' })
  })

  it.each([
    ['0'.repeat(32), '0'.repeat(16)],
    ['1'.repeat(32), 'not hex'],
    [undefined as never, undefined as never],
  ])('sends no trace whose ids are %s and %s', async (traceId, spanId) => {
    const { tracer } = fakeTracer({ traceId, spanId, traceFlags: 1 })
    const { headers } = await traced({ statusCode: 200 }, { tracer, propagate: true })
    expect(headers).not.toHaveProperty('traceparent')
  })

  const broken = (): never => {
    throw new Error('broken')
  }
  const whole = fakeTracer().tracer.startSpan('', { kind: 2, attributes: {} })
  it.each<[string, TracerLike]>([
    ['startSpan', { startSpan: broken }],
    ['spanContext', { startSpan: () => ({ ...whole, spanContext: broken }) }],
    ['setAttributes', { startSpan: () => ({ ...whole, setAttributes: broken }) }],
    ['setStatus', { startSpan: () => ({ ...whole, setStatus: broken }) }],
    ['end', { startSpan: () => ({ ...whole, end: broken }) }],
  ])('does not break a job with a tracer whose %s throws', async (_what, tracer) => {
    const { outcome } = await traced({ statusCode: 500 }, { tracer, propagate: true })
    expect(outcome).toMatchObject({ right: { statusCode: 500 } })
  })

  it('refuses what is no tracer', () => {
    for (const options of [undefined, {}, { tracer: {} }]) {
      expect(() => tracing(options as never)).toThrow(/^tracer: expected a tracer/)
    }
  })

  it('refuses to propagate to what is no URL', () => {
    const { tracer } = fakeTracer()
    expect(() => tracing({ tracer, propagate: 'https://a.org' as never })).toThrow(/^propagate: expected a b/)
    expect(() => tracing({ tracer, propagate: ['https://a.org', 'a.org'] })).toThrow(/^propagate\/1: /)
  })
})
