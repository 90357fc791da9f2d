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
export type { AuthData, AuthStage, GivenAuth, UserIdentifier } from '../jobs/auth-data.ts'
export {
  dummyAuth,
  emailIdentityAuth,
  fallbackAuth,
  msisdnAuth,
  type PasswordAuthParams,
  passwordAuth,
  recaptchaAuth,
  registrationTokenAuth,
  type StageParams,
  ssoAuth,
  type ThreepidAuthParams,
  termsAuth,
} from '../jobs/auth-stages.ts'
export { BaseJob, type BaseJobParams, type ReturnType } from '../jobs/base-job.ts'
export {
  type Body,
  type BytesBody,
  bodyBytes,
  type EmptyBody,
  emptyBody,
  type FileBody,
  fileBody,
  isJsonBody,
  type JsonBody,
  jsonBody,
} from '../jobs/body.ts'
export { bytesBody } from '../jobs/bytes-body.ts'
export type { ContentDisposition } from '../jobs/content-disposition.ts'
export {
  type DefinitionFacts,
  defineJob,
  type EmptyResponse,
  type JobDefinition,
  type JobSpec,
  type ResponseOf,
} from '../jobs/define-job.ts'
export { type Derive, withData, withHeader, withQuery, withQueue, withResponseFile } from '../jobs/derive.ts'
export { decodeJob, type EncodedJob, encodedJobVersion, encodeJob } from '../jobs/encode.ts'
export { Eq, EqRequest } from '../jobs/eq.ts'
export { expected } from '../jobs/explain.ts'
export { fallbackUrl } from '../jobs/fallback-url.ts'
export {
  type FileDesc,
  type MemoryFile,
  memoryFile,
  memoryFileContent,
  type NamedFile,
  namedFile,
} from '../jobs/file-desc.ts'
export { safeFileName } from '../jobs/file-name.ts'
export { type FromCredentials, fromCredentials, isFromCredentials } from '../jobs/from-credentials.ts'
export { type Codec, type Decoder, fromCodec, fromGuard, type Guard } from '../jobs/guard.ts'
export { type Headers, header } from '../jobs/headers.ts'
export type {
  AbortedError,
  CancelledError,
  DecodeError,
  ExecutorError,
  ExpiredError,
  FileError,
  HttpError,
  JobError,
  MatrixError,
  MissingCredentialsError,
  NetworkError,
  ResponseTooLargeError,
  TimeoutError,
  UnexpectedError,
  UserInteractiveAuthRequired,
} from '../jobs/job-error.ts'
export type { Auth, Idempotency, JobFacts } from '../jobs/job-facts.ts'
export { isMatrixError } from '../jobs/matrix-error.ts'
export type { MatrixErrorBody, MatrixErrorCode, MatrixErrorFields } from '../jobs/matrix-error-code.ts'
export type { MediaResponse, RedirectResponse } from '../jobs/media.ts'
export type { Method } from '../jobs/method.ts'
export { nextStages } from '../jobs/next-stages.ts'
export {
  isArray,
  isBoolean,
  isInteger,
  isMap,
  isNull,
  isNumber,
  isObject,
  isOneOf,
  isPrefixed,
  isText,
} from '../jobs/primitive-guards.ts'
export { type Query, type QueryValue, toQuery } from '../jobs/query.ts'
export {
  headFailureCancelledErrorCode,
  headFailureCancelledStatusCode,
  type QueuePolicy,
} from '../jobs/queue-policy.ts'
export { readInteractiveAuth } from '../jobs/read-interactive-auth.ts'
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
export { withAuth } from '../jobs/with-auth.ts'
