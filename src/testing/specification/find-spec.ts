import { refuse } from '../../internal/invalid-parameter.ts'
import type { OperationSpec } from './operation-spec.ts'
import { operations } from './validators.ts'

/** What of a definition tells which operation it defines. */
export interface OperationFacts {
  readonly jobId: string
  readonly method: string
  readonly path: string
}

/** A definition, or an operation's id or job's id: `getDevices`, or `identity/logout` where both APIs have it. */
export type OperationName = OperationFacts | string

/**
 * Finds an operation of the specification.
 *
 * @throws InvalidParameterError on a name that no operation has, or more than one.
 */
export const findSpec = (name: OperationName): OperationSpec => {
  const found = typeof name === 'string' ? named(name) : defined(name)
  const [spec, second] = found
  if (spec === undefined) return refuse('operation', 'an operation of the specification', name)
  if (second === undefined) return spec
  const choice = found.map(({ api, operationId }) => `${api}/${operationId}`).join(' or ')
  return refuse('operation', choice, name)
}

const named = (name: string): readonly OperationSpec[] =>
  operations.filter(({ api, operationId }) =>
    [operationId, `${api}/${operationId}`].some((known) => letters(known) === letters(name)),
  )

/** By method and path; of those that have these in common, the one with the name. */
const defined = ({ jobId, method, path }: OperationFacts): readonly OperationSpec[] => {
  const found = operations.filter((spec) => spec.method === method && shape(spec.path) === shape(path))
  return found.length < 2 ? found : found.filter(({ operationId }) => letters(operationId) === letters(jobId))
}

const shape = (path: string): string => path.replace(/\{\w+\}/g, '{}')

/** What an operation's id and its jobs' id have in common: `logout_all` and `LogoutAll`. */
const letters = (name: string): string => name.replace(/[^a-z\d/]/gi, '').toLowerCase()
