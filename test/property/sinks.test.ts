import { inspect } from 'node:util'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import fc from 'fast-check'
import { redactJob, TaggedError, toCurl } from 'matrix-jobs'
import {
  type Clock,
  createExecutor,
  credentials,
  logging,
  type Middleware,
  memoryTokenStore,
  metrics,
  type Outcome,
  responseLimit,
  retry,
  run,
  standard,
  tracing,
} from 'matrix-jobs/executor'
import { expect, it } from 'vitest'
import { anyPlanted, jobs, type Planted, planted, secretNames, transports } from './planted.ts'

const shown = (value: unknown): string =>
  [
    JSON.stringify(value),
    inspect(value, {
      showHidden: true,
      depth: Number.POSITIVE_INFINITY,
      maxArrayLength: null,
      maxStringLength: null,
    }),
    value instanceof Error ? `${value.message} ${value.stack}` : '',
  ].join('\n')

const expectNone = (value: unknown, texts: readonly string[]) => {
  const text = shown(value)
  for (const one of texts) if (text.includes(one)) expect.fail(`${one} in ${text}`)
}

/** What a span says; the rest of the object is the SDK's own. */
const said = ({ name, kind, attributes, status, events, links }: ReadableSpan) => ({
  ...{ name, kind, attributes, status, events, links },
})

const spanExporter = new InMemorySpanExporter()
const tracers = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spanExporter)] })
const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({
  exporter: metricExporter,
  exportIntervalMillis: 3_600_000,
})
const meters = new MeterProvider({ readers: [reader] })

/** A clock on which every delay is over at once. */
const hasty: Clock = {
  now: () => 0,
  startTimer: (callback) => {
    queueMicrotask(callback)
    return () => {}
  },
}

/** Performs one job with all that watches, and gives what each sink was given. */
const perform = async (
  given: Planted,
  job: (typeof jobs)[number],
  transport: (typeof transports)[number],
) => {
  const [definition, jobOf] = job
  const events: unknown[] = []
  const attempts: unknown[] = []
  const outcomes: Outcome[] = []
  const watching = () => ({
    logging: logging((event) => events.push(event)),
    tracing: tracing({ tracer: tracers.getTracer('sinks'), propagate: true }),
    metrics: metrics({ meter: meters.getMeter('sinks') }),
  })
  const account = {
    serverUrl: 'https://matrix.example.org',
    accessToken: given.access,
    refreshToken: given.refresh,
  }
  const store = memoryTokenStore([account], { 'id.example.org': given.identity })
  const keep: Middleware = (next) => async (job, context) => {
    const outcome = await next(job, context)
    outcomes.push(outcome)
    return outcome
  }
  const list = standard({
    ...watching(),
    retry: retry({ attempts: 3, onAttempt: (event) => attempts.push(event) }),
    credentials: credentials(store),
    responseLimit: responseLimit(100_000),
    // On this clock it would be over before anything is sent.
    timeout: false,
  })
  // Around `credentials` and behind them: the token is on the one side only.
  const middleware = [keep, ...Object.values(watching()), ...list]
  const executor = createExecutor({ transport, middleware, clock: hasty })
  const rejection = await run(executor, jobOf(given), definition).then(
    () => undefined,
    (error: unknown) => error,
  )
  const spans = spanExporter.getFinishedSpans().map(said)
  spanExporter.reset()
  return { events, attempts, outcomes, rejection, spans }
}

/**
 * Gives what of an outcome is cleaned, if it is a failure: an error, and JSON. Other content and the headers of a
 * response are kept as they came; no error, event or span has anything of them.
 */
const cleaned = (outcome: Outcome): unknown => {
  if (outcome._tag === 'Left') return outcome.left
  const { statusCode, body } = outcome.right
  return statusCode !== 200 && body._tag === 'Json' ? body : undefined
}

it('shows in no log, span, measurement, event, outcome or error what was planted in 10,000 jobs', async () => {
  const counts = { jobs: 0, rejections: 0, repeated: 0, decodeErrors: 0 }
  const execution = fc.tuple(planted, fc.constantFrom(...jobs), fc.constantFrom(...transports))
  const check = async ([given, job, transport]: readonly [
    Planted,
    (typeof jobs)[number],
    (typeof transports)[number],
  ]) => {
    const { events, attempts, outcomes, rejection, spans } = await perform(given, job, transport)
    const secrets = secretNames.map((name) => given[name])
    // All three are plain data, of which JSON leaves nothing out.
    const watched = JSON.stringify({ events, attempts, spans })
    for (const one of Object.values(given)) if (watched.includes(one)) expect.fail(`${one} in ${watched}`)
    expectNone(outcomes.map(cleaned), secrets)
    expectNone(rejection, secrets)
    expectNone([toCurl(job[1](given)), redactJob(job[1](given))], secrets)
    expect(events).toHaveLength(2 * spans.length)
    expect(spans.length).toBeGreaterThan(attempts.length)
    counts.jobs++
    counts.rejections += Number(rejection instanceof TaggedError)
    counts.decodeErrors += Number(rejection instanceof TaggedError && rejection._tag === 'DecodeError')
    counts.repeated += Number(attempts.length === 3)
  }
  await fc.assert(fc.asyncProperty(execution, check), { numRuns: 10_000 })
  expect(counts.jobs).toBe(10_000)
  expect(counts.rejections).toBeGreaterThan(5_000)
  expect(counts.decodeErrors).toBeGreaterThan(200)
  expect(counts.repeated).toBeGreaterThan(500)
  await meters.forceFlush()
  const measured = metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics)
  const text = JSON.stringify(measured)
  expect(text).toContain('http.client.request.duration')
  expect(text).not.toMatch(anyPlanted)
  await Promise.all([tracers.shutdown(), meters.shutdown()])
})
