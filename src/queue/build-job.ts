import type { Either } from 'fp-ts/lib/Either.js'
import { left, right } from '../internal/either.ts'
import { isInvalidParameterError, refuse } from '../internal/invalid-parameter.ts'
import { isPlainObject, type Json } from '../internal/json.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { checkJob } from '../jobs/check-job.ts'
import { type DecodeError, decodeError } from '../jobs/job-error.ts'
import type { Insertion } from './entry.ts'
import { parsePointer, put } from './json-pointer.ts'

/**
 * Builds a job from what an earlier entry's response gave.
 *
 * @returns the job, or a DecodeError that names the place of the job which cannot have that value
 */
export const buildJob = (
  job: BaseJob,
  insertions: readonly Insertion[],
  values: readonly unknown[],
): Either<DecodeError, BaseJob> => {
  try {
    return right(insertions.reduce((built, { to }, index) => insert(built, to, values[index] as Json), job))
  } catch (error) {
    if (!isInvalidParameterError(error)) throw error
    return left(decodeError(`/job/${error.field}`, error.expected, error.found))
  }
}

// `/body` is the JSON that is sent, and `/query/via` a parameter.
const insert = (job: BaseJob, to: string, value: Json): BaseJob => {
  const [part, ...path] = parsePointer('to', to)
  if (part === 'query') return insertQuery(job, path, value)
  if (part !== 'body' || job.body._tag !== 'Json')
    return refuse('to', 'a place in a JSON body or the query', to)
  const body = put(job.body.value, path, value)
  return body === undefined
    ? refuse('to', 'a place that the body has', to)
    : checkJob({ ...job, body: { _tag: 'Json', value: body } })
}

const insertQuery = (job: BaseJob, path: readonly string[], value: Json): BaseJob => {
  if (!isParameter(path) || typeof value === 'object')
    return refuse('query', 'one text, number or boolean', value)
  const [name] = path
  const others = job.query.filter(([other]) => other !== name)
  return checkJob({ ...job, query: [...others, [name, String(value)]] })
}

const isParameter = (path: readonly string[]): path is readonly [string] =>
  path.length === 1 && path[0] !== ''

/**
 * Checks what a job is to get from an earlier entry.
 *
 * @throws InvalidParameterError naming the insertion that is wrong.
 */
export const checkPointers = (job: BaseJob, pointers: unknown): readonly Insertion[] => {
  if (!Array.isArray(pointers)) return refuse('after/pointers', 'an array of { from, to }', pointers)
  // By `Array.from`, so that a hole is met as the undefined that it reads as.
  return Array.from(pointers, (insertion: unknown, index) => {
    const field = `after/pointers/${index}`
    if (!isPlainObject(insertion)) return refuse(field, '{ from, to }', insertion)
    const { from, to } = insertion
    parsePointer(`${field}/from`, from)
    const [part, ...path] = parsePointer(`${field}/to`, to)
    if (!(part === 'body' && job.body._tag === 'Json') && !(part === 'query' && isParameter(path)))
      refuse(`${field}/to`, 'a place in a JSON body or a parameter of the query, such as /body/url', to)
    return { from: from as string, to: to as string }
  })
}
