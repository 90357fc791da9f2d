import * as t from 'io-ts'
import { freeze } from '../internal/freeze.ts'
import { isPlainObject } from '../internal/json.ts'
import type { EmptyResponse } from '../jobs/define-job.ts'

const nothing: EmptyResponse = /* @__PURE__ */ freeze({})

/**
 * Makes the codec of a response whose body says nothing.
 *
 * As `decodeResponse` does, it takes whatever a server sends there, and gives an empty object.
 */
export const ignored = (name: string): t.Type<EmptyResponse> =>
  new t.Type(
    name,
    (value): value is EmptyResponse => isPlainObject(value) && Object.keys(value).length === 0,
    () => t.success(nothing),
    t.identity,
  )
