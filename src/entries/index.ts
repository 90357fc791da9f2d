/**
 * Every Matrix request as an immutable value: jobs, what is derived from them, and how they are defined.
 *
 * @module
 */

export { type CurlOptions, toCurl } from '../executor/curl.ts'
export { type HttpRequest, toHttpRequest } from '../executor/http-request.ts'
export { type InvalidParameterError, isInvalidParameterError } from '../internal/invalid-parameter.ts'
export type { Json, JsonArray, JsonObject } from '../internal/json.ts'
export { TaggedError } from '../internal/tagged-error.ts'
export { BaseJob, type BaseJobParams, type ReturnType } from '../jobs/base-job.ts'
export {
  type Body,
  type BytesBody,
  bodyBytes,
  bytesBody,
  type EmptyBody,
  emptyBody,
  type FileBody,
  fileBody,
  isJsonBody,
  type JsonBody,
  jsonBody,
} from '../jobs/body.ts'
export {
  defineJob,
  type EmptyResponse,
  type JobDefinition,
  type JobSpec,
  type ResponseOf,
} from '../jobs/define-job.ts'
export { type Derive, withData, withHeader, withQuery, withQueue, withResponseFile } from '../jobs/derive.ts'
export { decodeJob, type EncodedJob, encodedJobVersion, encodeJob } from '../jobs/encode.ts'
export { Eq, EqRequest } from '../jobs/eq.ts'
export {
  type FileDesc,
  type MemoryFile,
  memoryFile,
  memoryFileContent,
  type NamedFile,
  namedFile,
} from '../jobs/file-desc.ts'
export { type FromCredentials, fromCredentials, isFromCredentials } from '../jobs/from-credentials.ts'
export { type Codec, type Decoder, fromCodec, fromGuard, type Guard, type Report } from '../jobs/guard.ts'
export { type Headers, header } from '../jobs/headers.ts'
export { interactiveAuth } from '../jobs/interactive-auth.ts'
export type {
  AbortedError,
  CancelledError,
  DecodeError,
  ExecutorError,
  FileError,
  HttpError,
  JobError,
  MatrixError,
  MissingCredentialsError,
  NetworkError,
  TimeoutError,
  UnexpectedError,
  UserInteractiveAuthRequired,
} from '../jobs/job-error.ts'
export type { Auth, Idempotency, JobFacts } from '../jobs/job-facts.ts'
export type { Method } from '../jobs/method.ts'
export { type Query, type QueryValue, toQuery } from '../jobs/query.ts'
export {
  headFailureCancelledErrorCode,
  headFailureCancelledStatusCode,
  type QueuePolicy,
} from '../jobs/queue-policy.ts'
export { redactJob } from '../jobs/replace-secrets.ts'
export {
  contentTypeMatches,
  dataJson,
  dataStr,
  errorCode,
  errorMessage,
  genResponse,
  type HttpOutcome,
  type JobResponse,
  success,
} from '../jobs/response.ts'
export type { Session } from '../jobs/session.ts'
