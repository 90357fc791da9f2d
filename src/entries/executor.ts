/**
 * What performs jobs: the executor, the transport over fetch, and the middleware.
 *
 * @module
 */

export type { AbortSignalLike } from '../executor/abort.ts'
export type { Clock } from '../executor/clock.ts'
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
export { credentials } from '../executor/middleware/credentials.ts'
export { type RetryOptions, retry } from '../executor/middleware/retry.ts'
export { timeout } from '../executor/middleware/timeout.ts'
export { type ResponseDecoder, run } from '../executor/run.ts'
export { type Account, type Awaitable, memoryTokenStore, type TokenStore } from '../executor/token-store.ts'
export type { Transport, TransportError, TransportOptions } from '../executor/transport.ts'
export { type CreateExecutorOptions, createExecutor } from '../platform/create-executor.ts'
export { type FetchTransportOptions, fetchTransport } from '../platform/fetch-transport.ts'
export {
  type FileContent,
  type FileInterface,
  type FileOpeners,
  fileInterface,
} from '../platform/file-interface.ts'
