import type { BaseJob } from '../../jobs/base-job.ts'
import { requestBytes, responseBytes } from '../body-size.ts'
import type { Middleware, Outcome } from '../executor.ts'
import { quietly } from '../quietly.ts'
import { outcomeAttributes, requestAttributes, type TelemetryAttributes } from '../telemetry.ts'
import { watchedOutcome } from '../watched-facts.ts'

/** What is used of an instrument's options of `@opentelemetry/api`. */
export interface InstrumentOptions {
  description: string
  unit: string
  advice?: { explicitBucketBoundaries: number[] }
}

/** What is used of a meter of `@opentelemetry/api`; `metrics.getMeter('…')` gives one. */
export interface MeterLike {
  readonly createHistogram: (
    name: string,
    options: InstrumentOptions,
  ) => { readonly record: (value: number, attributes: TelemetryAttributes) => void }
  readonly createUpDownCounter: (
    name: string,
    options: InstrumentOptions,
  ) => { readonly add: (value: number, attributes: TelemetryAttributes) => void }
}

/** How jobs are measured. */
export interface MetricsOptions {
  readonly meter: MeterLike
}

/**
 * Measures jobs by OpenTelemetry's semantic conventions for HTTP clients: `http.client.request.duration` in seconds,
 * `http.client.request.body.size`, `http.client.response.body.size` and `http.client.active_requests`.
 *
 * Attributes are the method, the server, the template of the path, the status and the type of an error: few values,
 * and none with an identifier. Behind `retry` in the list each attempt counts. Whatever the meter throws does not
 * break a job.
 */
export const metrics = ({ meter }: MetricsOptions): Middleware => {
  const instruments = quietly(() => createInstruments(meter))
  if (instruments === undefined) return (next) => next
  return (next) => async (job, context) => {
    const attributes = requestAttributes(job)
    const startedAt = context.clock.now()
    quietly(() => instruments.active.add(1, attributes))
    const outcome = await next(job, context)
    const durationMs = context.clock.now() - startedAt
    quietly(() => instruments.active.add(-1, attributes))
    quietly(() => record(instruments, job, outcome, durationMs))
    return outcome
  }
}

type Instruments = ReturnType<typeof createInstruments>

const record = (
  { duration, sent, received }: Instruments,
  job: BaseJob,
  outcome: Outcome,
  durationMs: number,
): void => {
  const attributes = { ...requestAttributes(job), ...outcomeAttributes(watchedOutcome(job, outcome)) }
  duration.record(durationMs / 1000, attributes)
  const requestSize = requestBytes(job)
  if (requestSize !== undefined) sent.record(requestSize, attributes)
  const responseSize = outcome._tag === 'Right' ? responseBytes(outcome.right) : undefined
  if (responseSize !== undefined) received.record(responseSize, attributes)
}

// The buckets that the semantic conventions recommend.
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

const createInstruments = (meter: MeterLike) => ({
  duration: meter.createHistogram('http.client.request.duration', {
    description: 'Duration of HTTP client requests.',
    unit: 's',
    advice: { explicitBucketBoundaries: seconds },
  }),
  sent: meter.createHistogram('http.client.request.body.size', {
    description: 'Size of HTTP client request bodies.',
    unit: 'By',
  }),
  received: meter.createHistogram('http.client.response.body.size', {
    description: 'Size of HTTP client response bodies.',
    unit: 'By',
  }),
  active: meter.createUpDownCounter('http.client.active_requests', {
    description: 'Number of active HTTP requests.',
    unit: '{request}',
  }),
})
