import {
  type Guard,
  isMatrixError,
  type JobError,
  type Json,
  type JsonObject,
  type MatrixError,
  type MatrixErrorCode,
  type UserInteractiveAuthRequired,
} from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { expectTypeOf } from 'vitest'

// Never run: the compiler is the test.
declare const error: unknown
declare const outcome: JobError

declare module 'matrix-jobs' {
  interface MatrixErrorFields {
    'ORG.EXAMPLE_QUOTA': { readonly quota?: number }
  }
}

// Without a code: what every Matrix error has.
if (isMatrixError(error)) {
  expectTypeOf(error).toEqualTypeOf<MatrixError>()
  expectTypeOf(error.body).toEqualTypeOf<JsonObject>()
  expectTypeOf(error.body.retry_after_ms).toEqualTypeOf<Json | undefined>()
  expectTypeOf<string>().toExtend<typeof error.errcode>()
  expectTypeOf(error.statusCode).toEqualTypeOf<number>()
}

// With a code of the specification: its fields.
if (isMatrixError(error, 'M_LIMIT_EXCEEDED')) {
  expectTypeOf(error).toEqualTypeOf<MatrixError<'M_LIMIT_EXCEEDED'>>()
  expectTypeOf(error.errcode).toEqualTypeOf<'M_LIMIT_EXCEEDED'>()
  expectTypeOf(error.body.retry_after_ms).toEqualTypeOf<number | null | undefined>()
  expectTypeOf(error.body.other).toEqualTypeOf<Json | undefined>()
  // @ts-expect-error: it may be missing
  error.body.retry_after_ms.toFixed()
  // @ts-expect-error: nobody changes an error
  error.body.retry_after_ms = 1
}
if (isMatrixError(error, 'M_UNKNOWN_TOKEN')) {
  expectTypeOf(error.body.soft_logout).toEqualTypeOf<boolean | null | undefined>()
}
if (isMatrixError(error, 'M_USER_LOCKED')) {
  expectTypeOf(error.body.soft_logout).toEqualTypeOf<boolean | null | undefined>()
}
if (isMatrixError(error, 'M_WRONG_ROOM_KEYS_VERSION')) {
  expectTypeOf(error.body.current_version).toEqualTypeOf<string | null | undefined>()
}
if (isMatrixError(error, 'M_INCOMPATIBLE_ROOM_VERSION')) {
  expectTypeOf(error.body.room_version).toEqualTypeOf<string | null | undefined>()
}
if (isMatrixError(error, 'M_RESOURCE_LIMIT_EXCEEDED')) {
  expectTypeOf(error.body.admin_contact).toEqualTypeOf<string | null | undefined>()
}
if (isMatrixError(error, 'M_USER_LIMIT_EXCEEDED')) {
  expectTypeOf(error.body.can_upgrade).toEqualTypeOf<boolean | null | undefined>()
}
if (isMatrixError(error, 'M_BAD_STATUS')) {
  expectTypeOf(error.body.status).toEqualTypeOf<number | null | undefined>()
}
if (isMatrixError(error, 'M_FORBIDDEN')) {
  expectTypeOf(error.body.anything).toEqualTypeOf<Json | undefined>()
}

// A code that nobody declared: any string is taken, and its fields are JSON.
if (isMatrixError(error, 'ORG.EXAMPLE_OTHER')) {
  expectTypeOf(error.errcode).toEqualTypeOf<'ORG.EXAMPLE_OTHER'>()
  expectTypeOf(error.body).toEqualTypeOf<JsonObject>()
}

// A declared one is suggested, though its fields have the declared types only once a guard has looked.
expectTypeOf<'ORG.EXAMPLE_QUOTA' | 'M_FORBIDDEN'>().toExtend<MatrixErrorCode>()
if (isMatrixError(error, 'ORG.EXAMPLE_QUOTA')) {
  expectTypeOf(error.body.quota).toEqualTypeOf<Json | undefined>()
}
declare const isQuota: Guard<{ readonly quota: number }>
if (isMatrixError(error, 'ORG.EXAMPLE_QUOTA', isQuota)) {
  expectTypeOf(error.errcode).toEqualTypeOf<'ORG.EXAMPLE_QUOTA'>()
  expectTypeOf(error.body.quota).toEqualTypeOf<number>()
}

// Of a union of outcomes, the right one is left.
if (isMatrixError(outcome)) expectTypeOf(outcome).toEqualTypeOf<MatrixError>()
else expectTypeOf<UserInteractiveAuthRequired>().toExtend<typeof outcome>()
if (isMatrixError(outcome, 'M_LIMIT_EXCEEDED')) {
  expectTypeOf(outcome.body.retry_after_ms).toEqualTypeOf<number | null | undefined>()
} else {
  expectTypeOf(outcome).toEqualTypeOf<JobError>()
}
if (outcome._tag === 'MatrixError' && outcome.errcode === 'M_LIMIT_EXCEEDED') {
  // Nobody has checked it yet.
  expectTypeOf(outcome.body.retry_after_ms).toEqualTypeOf<Json | undefined>()
}

const decoded = InviteBy3PIDJob.decodeResponse({
  jobId: 'InviteBy3PID',
  statusCode: 429,
  headers: {},
  body: { _tag: 'Empty' },
})
if (decoded._tag === 'Left' && isMatrixError(decoded.left, 'M_LIMIT_EXCEEDED')) {
  expectTypeOf(decoded.left.body.retry_after_ms).toEqualTypeOf<number | null | undefined>()
}

// @ts-expect-error: a code is a string
isMatrixError(error, 429)
