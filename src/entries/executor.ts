/**
 * What performs jobs: the executor, the transport over fetch, and the middleware.
 *
 * @module
 */

export type { Abort, AbortSignalLike } from '../executor/abort.ts'
export type { Clock } from '../executor/clock.ts'
export { discover } from '../executor/discover/discover.ts'
export type { DiscoveredServer, ServerUrl } from '../executor/discover/discovered-server.ts'
export type { DiscoveryAction, DiscoveryError, DiscoveryStep } from '../executor/discover/discovery-error.ts'
export type {
  Execute,
  ExecuteContext,
  ExecuteOptions,
  Executor,
  Middleware,
  Outcome,
} from '../executor/executor.ts'
export type { HttpRequest } from '../executor/http-request.ts'
export { fromHttpResponse, type HttpResponse } from '../executor/http-response.ts'
export {
  type ChooseStage,
  interactiveAuth,
  type StageAttempt,
  withInteractiveAuth,
} from '../executor/interactive-auth.ts'
export { type ConcurrencyOptions, concurrency } from '../executor/middleware/concurrency.ts'
export { type CredentialsOptions, credentials } from '../executor/middleware/credentials.ts'
export { type JobEnded, type JobStarted, type LogEvent, logging } from '../executor/middleware/logging.ts'
export {
  type InstrumentOptions,
  type MeterLike,
  type MetricsOptions,
  metrics,
} from '../executor/middleware/metrics.ts'
export { type RateLimitOptions, rateLimit } from '../executor/middleware/rate-limit.ts'
export {
  type AttemptEvent,
  type AttemptOutcome,
  type RetryOptions,
  retry,
} from '../executor/middleware/retry.ts'
export { type StandardOptions, standard } from '../executor/middleware/standard.ts'
export { type TimeoutOptions, timeout } from '../executor/middleware/timeout.ts'
export {
  type SpanLike,
  type TracerLike,
  type TracingOptions,
  tracing,
} from '../executor/middleware/tracing.ts'
export { type ResponseDecoder, run } from '../executor/run.ts'
export { runTask } from '../executor/run-task.ts'
export type { TelemetryAttributes } from '../executor/telemetry.ts'
export {
  type Account,
  type Awaitable,
  type Logout,
  memoryTokenStore,
  type TokenStore,
} from '../executor/token-store.ts'
export type {
  Progress,
  Receive,
  TransferOptions,
  Transport,
  TransportError,
  TransportOptions,
  UnreadResponse,
} from '../executor/transport.ts'
export { type CreateExecutorOptions, createExecutor } from '../platform/create-executor.ts'
export { type FetchTransportOptions, fetchTransport } from '../platform/fetch-transport.ts'
export {
  type FileContent,
  type FileInterface,
  type FileOpeners,
  fileInterface,
} from '../platform/file-interface.ts'
export { responseLimit } from '../platform/response-limit.ts'
