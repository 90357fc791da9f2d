import type { MeterLike } from '../../src/executor/middleware/metrics.ts'
import type { SpanLike, TracerLike } from '../../src/executor/middleware/tracing.ts'
import type { TelemetryAttributes } from '../../src/executor/telemetry.ts'

/** What a fake tracer keeps of a span. */
export interface KeptSpan {
  readonly name: string
  readonly kind: number
  readonly attributes: TelemetryAttributes
  status: { code: number } | undefined
  ended: number
}

const ids = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331', traceFlags: 1 }

/** A tracer that keeps its spans. */
export const fakeTracer = (context: ReturnType<SpanLike['spanContext']> = ids) => {
  const spans: KeptSpan[] = []
  const tracer: TracerLike = {
    startSpan: (name, { kind, attributes }) => {
      const span: KeptSpan = { name, kind, attributes: { ...attributes }, status: undefined, ended: 0 }
      spans.push(span)
      return {
        spanContext: () => context,
        setAttributes: (more) => Object.assign(span.attributes, more),
        setStatus: (status) => {
          span.status = status
        },
        end: () => {
          span.ended++
        },
      }
    },
  }
  return { tracer, spans }
}

/** One measurement. */
export interface Measurement {
  readonly name: string
  readonly value: number
  readonly attributes: TelemetryAttributes
}

/** A meter that keeps what is measured. */
export const fakeMeter = () => {
  const measurements: Measurement[] = []
  const keep = (name: string) => (value: number, attributes: TelemetryAttributes) => {
    measurements.push({ name, value, attributes: { ...attributes } })
  }
  const meter: MeterLike = {
    createHistogram: (name) => ({ record: keep(name) }),
    createUpDownCounter: (name) => ({ add: keep(name) }),
  }
  return { meter, measurements }
}
