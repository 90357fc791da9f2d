import type { Eq as FpEq } from 'fp-ts/lib/Eq.js'
import { equalJson, type Json } from '../internal/json.ts'
import type { BaseJob } from './base-job.ts'

// A job is plain JSON, so its equality is JSON's.
const equal = (a: unknown, b: unknown): boolean => equalJson(a as Json, b as Json)

/** Equality of the whole value. */
export const Eq: FpEq<BaseJob> = { equals: equal }

/**
 * Equality of what is sent and of the data: libkazv's `==`.
 *
 * How the job is queued, and where its response is written, do not count.
 */
export const EqRequest: FpEq<BaseJob> = {
  equals: (a, b) =>
    a === b ||
    (a.jobId === b.jobId &&
      a.method === b.method &&
      a.url === b.url &&
      a.returnType === b.returnType &&
      equal(a.body, b.body) &&
      equal(a.query, b.query) &&
      equal(a.headers, b.headers) &&
      equal(a.data, b.data)),
}
