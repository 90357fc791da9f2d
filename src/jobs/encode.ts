import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../internal/either.ts'
import { freeze } from '../internal/freeze.ts'
import { isInvalidParameterError, kindOf } from '../internal/invalid-parameter.ts'
import { isPlainObject } from '../internal/json.ts'
import type { BaseJob } from './base-job.ts'
import { checkJob } from './check-job.ts'
import { type DecodeError, decodeError } from './job-error.ts'

/** The version that `encodeJob` writes. */
export const encodedJobVersion = 1

/** A job as it is stored: plain JSON with the version of its format. */
export interface EncodedJob {
  readonly version: typeof encodedJobVersion
  readonly job: BaseJob
}

/** Gives the job as a versioned JSON document. An access token in the job's headers is part of it. */
export const encodeJob = (job: BaseJob): EncodedJob => freeze({ version: encodedJobVersion, job })

/**
 * Reads a job back from what `encodeJob` gave, whatever became of it in between.
 *
 * @param document - the document, or its JSON text
 * @returns the job, or a DecodeError with the path of the first thing that is wrong; it never throws.
 */
export const decodeJob = (document: unknown): Either<DecodeError, BaseJob> => {
  try {
    const parsed = typeof document === 'string' ? parse(document) : document
    if (!isPlainObject(parsed)) return left(decodeError('', 'an encoded job', kindOf(parsed)))
    const { version, job } = parsed
    if (version === encodedJobVersion) return right(checkJob(job))
    const found = typeof version === 'number' ? `version ${version}` : kindOf(version)
    return left(decodeError('/version', `version ${encodedJobVersion}`, found))
  } catch (error) {
    if (!isInvalidParameterError(error)) return left(decodeError('', 'JSON', 'an object that throws'))
    return left(decodeError(`/job${error.field && '/'}${error.field}`, error.expected, error.found))
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
