import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { metrics, type TracingOptions, tracing } from 'matrix-jobs/executor'
import { describe, expect, it } from 'vitest'
import { job } from '../../jobs/sample.ts'
import { type Answer, scripted, still } from '../scripted.ts'

/** Sends the job once, watched by the real SDK, and gives what that exports. */
const exported = async (answer: Answer, options: Partial<TracingOptions> = {}) => {
  const spanExporter = new InMemorySpanExporter()
  const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] })
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
  })
  const meters = new MeterProvider({ readers: [reader] })
  const { transport, sent } = scripted(answer)
  // That these are taken as they are is the check of their types.
  const watching = [
    tracing({ tracer: tracers.getTracer('test'), ...options }),
    metrics({ meter: meters.getMeter('test') }),
  ]
  await still({ transport, middleware: watching }).executor.execute(job)()
  await meters.forceFlush()
  const measured = metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics)
  const result = {
    spans: [...spanExporter.getFinishedSpans()],
    measured: measured.flatMap((scope) => scope.metrics),
    headers: sent[0]?.headers ?? {},
  }
  await Promise.all([tracers.shutdown(), meters.shutdown()])
  return result
}

const attributes = {
  'http.request.method': 'POST',
  'url.template': '/_matrix/client/v3/rooms/{roomId}/invite',
  'server.address': 'matrix.example.org',
  'server.port': 443,
}

describe('the real OpenTelemetry SDK', () => {
  it.each<[Answer, number, Record<string, unknown>]>([
    [{ statusCode: 200 }, SpanStatusCode.UNSET, { 'http.response.status_code': 200 }],
    [
      { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } },
      SpanStatusCode.ERROR,
      { 'http.response.status_code': 403, 'error.type': '403', 'matrix.errcode': 'M_FORBIDDEN' },
    ],
    [
      { _tag: 'NetworkError', message: 'failed', code: 'ECONNRESET' },
      SpanStatusCode.ERROR,
      { 'error.type': 'NetworkError' },
    ],
  ])('exports a client span of %j', async (answer, code, more) => {
    const { spans } = await exported(answer)
    expect(spans).toHaveLength(1)
    expect(spans[0]).toMatchObject({ name: `POST ${attributes['url.template']}`, kind: SpanKind.CLIENT })
    expect(spans[0]?.status.code).toBe(code)
    expect(spans[0]?.attributes).toEqual({ ...attributes, ...more })
  })

  it('exports measurements with the names and units of the conventions', async () => {
    const { measured } = await exported({ statusCode: 200 })
    expect(
      Object.fromEntries(measured.map(({ descriptor }) => [descriptor.name, descriptor.unit])),
    ).toMatchObject({
      'http.client.request.duration': 's',
      'http.client.request.body.size': 'By',
      'http.client.active_requests': '{request}',
    })
    const active = measured.find(({ descriptor }) => descriptor.name === 'http.client.active_requests')
    expect(active?.dataPoints.map(({ value }) => value)).toEqual([0])
    const duration = measured.find(({ descriptor }) => descriptor.name === 'http.client.request.duration')
    expect(duration?.dataPoints.map((point) => point.attributes)).toEqual([
      { ...attributes, 'http.response.status_code': 200 },
    ])
  })

  it('sends the ids of its span as traceparent, and only when asked', async () => {
    const { spans, headers } = await exported({ statusCode: 200 }, { propagate: true })
    const { traceId, spanId } = spans[0]?.spanContext() ?? {}
    expect(headers.traceparent).toBe(`00-${traceId}-${spanId}-01`)
    expect((await exported({ statusCode: 200 })).headers).not.toHaveProperty('traceparent')
  })
})
