import { freeze } from '../../internal/freeze.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { originOf } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { setHeader } from '../../jobs/headers.ts'
import type { Middleware, Outcome } from '../executor.ts'
import { quietly } from '../quietly.ts'
import { outcomeAttributes, requestAttributes, type TelemetryAttributes } from '../telemetry.ts'
import { watchedOutcome } from '../watched-facts.ts'

/** What is used of a span of `@opentelemetry/api`. */
export interface SpanLike {
  readonly spanContext: () => {
    readonly traceId: string
    readonly spanId: string
    readonly traceFlags: number
    readonly traceState?: { readonly serialize: () => string } | undefined
  }
  readonly setAttributes: (attributes: TelemetryAttributes) => unknown
  readonly setStatus: (status: { code: number }) => unknown
  readonly end: () => void
}

/** What is used of a tracer of `@opentelemetry/api`; `trace.getTracer('…')` gives one. */
export interface TracerLike {
  readonly startSpan: (name: string, options: { kind: number; attributes: TelemetryAttributes }) => SpanLike
}

/** How jobs are traced. */
export interface TracingOptions {
  readonly tracer: TracerLike
  /**
   * Sends `traceparent` and `tracestate` along: to every server if true, or to those of these URLs. A browser then
   * asks a server of another origin whether it takes these headers, and homeservers as a rule do not.
   */
  readonly propagate?: boolean | readonly string[]
}

// OpenTelemetry's SpanKind.CLIENT and SpanStatusCode.ERROR: numbers, so that nothing of it is loaded.
const clientKind = 2
const errorStatus = 2

/**
 * Makes a span of each job, by OpenTelemetry's semantic conventions for HTTP clients.
 *
 * Behind `retry` in the list there is one for each attempt. A span's parent is the active one, and its times are the tracer's. It
 * holds the template of the path and never the URL (`url.full`), which has identifiers and may have secrets.
 * Whatever the tracer throws does not break the job.
 * @throws InvalidParameterError on what is no tracer, and on an entry of `propagate` that is no http or https URL.
 */
export const tracing = (options: TracingOptions): Middleware => {
  const { tracer, propagate = false } = options ?? {}
  if (typeof tracer?.startSpan !== 'function') refuse('tracer', 'a tracer of OpenTelemetry', tracer)
  const propagates = propagation(propagate)
  return (next) => async (job, context) => {
    const again = (context.attempt ?? 1) - 1
    const attributes: TelemetryAttributes = {
      ...requestAttributes(job),
      ...(again > 0 && { 'http.request.resend_count': again }),
    }
    const name = `${job.method} ${attributes['url.template']}`
    const span = quietly(() => tracer.startSpan(name, { kind: clientKind, attributes }))
    const traced = span && propagates(job) ? quietly(() => withTrace(job, span)) : undefined
    const outcome = await next(traced ?? job, context)
    if (span) quietly(() => end(span, job, outcome))
    return outcome
  }
}

const end = (span: SpanLike, job: BaseJob, outcome: Outcome): void => {
  const watched = watchedOutcome(job, outcome)
  const attributes = outcomeAttributes(watched)
  const { errcode } = watched
  quietly(() =>
    span.setAttributes({ ...attributes, ...(errcode !== undefined && { 'matrix.errcode': errcode }) }),
  )
  quietly(() => attributes['error.type'] !== undefined && span.setStatus({ code: errorStatus }))
  span.end()
}

const propagation = (propagate: boolean | readonly string[]): ((job: BaseJob) => boolean) => {
  if (typeof propagate === 'boolean') return () => propagate
  if (!Array.isArray(propagate)) return refuse('propagate', 'a boolean or a list of URLs', propagate)
  const origins = new Set(
    propagate.map((url, index) => originOf(url) ?? refuse(`propagate/${index}`, 'an http(s) URL', url)),
  )
  return ({ url }) => origins.has(originOf(url) ?? '')
}

/** Adds the headers of W3C Trace Context; a span that is not recorded has ids of zeros, which no header may bear. */
const withTrace = (job: BaseJob, span: SpanLike): BaseJob => {
  const { traceId, spanId, traceFlags, traceState } = span.spanContext()
  if (!/^(?!0+$)[\da-f]{32}$/.test(traceId) || !/^(?!0+$)[\da-f]{16}$/.test(spanId)) return job
  const flags = (traceFlags & 0xff).toString(16).padStart(2, '0')
  const headers = setHeader(job.headers, 'traceparent', `00-${traceId}-${spanId}-${flags}`)
  const state = traceState?.serialize()
  return freeze({ ...job, headers: state ? setHeader(headers, 'tracestate', state) : headers })
}
