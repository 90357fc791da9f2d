import { freeze } from '../internal/freeze.ts'
import type { JsonObject } from '../internal/json.ts'
import type { AuthStage } from './auth-data.ts'
import type { MatrixErrorBody, MatrixErrorCode } from './matrix-error-code.ts'

/**
 * Why a job has no typed response. Plain data, told apart by `_tag`; no message or field holds a secret of
 * the request.
 */
export type JobError =
  | ExecutorError
  | HttpError
  | MatrixError
  | UserInteractiveAuthRequired
  | DecodeError
  | CancelledError
  | ExpiredError

/** Why a job has no HTTP response at all. */
export type ExecutorError =
  | NetworkError
  | TimeoutError
  | AbortedError
  | MissingCredentialsError
  | FileError
  | ResponseTooLargeError
  | UnexpectedError

/** The connection failed, or broke before the response was whole. */
export interface NetworkError {
  readonly _tag: 'NetworkError'
  readonly message: string
  /** The platform's code, such as `ECONNREFUSED`, or an empty text where it gives none. */
  readonly code: string
  /** True: nothing of the request has left, of which the transport is sure. Absent: it may have. */
  readonly neverLeft?: true
  /** How often it was tried, where `retry` did so more than once. */
  readonly attempts?: number
}

/** The response was not there, or not whole, within the time allowed. */
export interface TimeoutError {
  readonly _tag: 'TimeoutError'
  readonly message: string
  /** The limit that was passed, in milliseconds. */
  readonly timeoutMs: number
  /** Of what it is the limit; in `connect` nothing of the request has left. */
  readonly phase: 'connect' | 'headers' | 'idle' | 'total'
  /** How often it was tried, where `retry` did so more than once. */
  readonly attempts?: number
}

/** The caller's signal was aborted. */
export interface AbortedError {
  readonly _tag: 'AbortedError'
  readonly message: string
}

/** A field is `fromCredentials`, and there are no credentials for it; nothing was sent. */
export interface MissingCredentialsError {
  readonly _tag: 'MissingCredentialsError'
  readonly message: string
  /** The field in the body, by its name on the wire; `body` where it stands behind no name. */
  readonly field: string
}

/** A file of the job could not be opened, read or written. */
export interface FileError {
  readonly _tag: 'FileError'
  readonly message: string
}

/** The response has more bytes than `responseLimit` allows; the rest of it was not read. */
export interface ResponseTooLargeError {
  readonly _tag: 'ResponseTooLargeError'
  readonly message: string
  readonly maxBytes: number
}

/** A middleware, a transport or a token store threw: a defect in it. */
export interface UnexpectedError {
  readonly _tag: 'UnexpectedError'
  readonly message: string
}

/** The status says failure, or not what the operation promises, and the body is not a Matrix error. */
export interface HttpError {
  readonly _tag: 'HttpError'
  readonly message: string
  readonly statusCode: number
}

/** The server refused with a Matrix error; `isMatrixError` tells its code, with the fields that come with it. */
export interface MatrixError<Code extends string = string, Body = MatrixErrorBody<Code>> {
  readonly _tag: 'MatrixError'
  readonly message: string
  readonly statusCode: number
  readonly errcode: string extends Code ? MatrixErrorCode | (string & {}) : Code
  /** The server's own words, or an empty text. */
  readonly error: string
  /** The whole error as the server sent it, with its further fields under their own names. */
  readonly body: Body
}

/** The server wants a further step of user-interactive authentication; `withAuth` gives the job that takes it. */
export interface UserInteractiveAuthRequired {
  readonly _tag: 'UserInteractiveAuthRequired'
  readonly message: string
  readonly statusCode: 401
  /** The ways to authenticate, each a list of stages in their order. */
  readonly flows: readonly { readonly stages: readonly AuthStage[] }[]
  /** What each stage needs, by stage. */
  readonly params: JsonObject
  /** The stages that are done. */
  readonly completed: readonly AuthStage[]
  /** What the next `auth` must bear; absent if the server gave none. */
  readonly session?: string
  /** Why the last stage failed, if one did: the code, such as `M_FORBIDDEN`. */
  readonly errcode?: MatrixErrorCode | (string & {})
  /** The server's own words for it, or an empty text; there if `errcode` is. */
  readonly error?: string
  /** The whole answer as the server sent it, with what else a stage brings. */
  readonly body: JsonObject
}

/** The response, or a stored document, does not have the shape it must have. */
export interface DecodeError {
  readonly _tag: 'DecodeError'
  readonly message: string
  /** The first wrong place, as a JSON Pointer (RFC 6901). */
  readonly path: string
  readonly expected: string
  /** The kind of thing that was found, never its content. */
  readonly found: string
}

/** The job was cancelled before it was sent. */
export interface CancelledError {
  readonly _tag: 'CancelledError'
  readonly message: string
}

/** The job's time was over before it was sent. */
export interface ExpiredError {
  readonly _tag: 'ExpiredError'
  readonly message: string
}

/** Makes a DecodeError whose message names the place. */
export const decodeError = (path: string, expected: string, found: string): DecodeError =>
  freeze({
    _tag: 'DecodeError',
    message: `${path === '' ? 'the document' : path}: expected ${expected}, got ${found}`,
    path,
    expected,
    found,
  })

/** The one AbortedError. */
export const abortedError: AbortedError = /* @__PURE__ */ freeze({ _tag: 'AbortedError', message: 'aborted' })
