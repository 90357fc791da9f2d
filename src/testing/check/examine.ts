import type { OperationSpec } from '../specification/operation-spec.ts'
import { checkBody, type GivenBody } from './check-body.ts'
import { checkParameters, type ParameterTexts } from './check-parameters.ts'
import { findOperations, type Match } from './find-operation.ts'
import { problemText, type RequestProblem } from './problem.ts'
import { resemblance } from './resemblance.ts'

/** What of a request is looked at. */
export interface GivenRequest extends Omit<ParameterTexts, 'path'> {
  readonly method: string
  /** The path as it is sent, still encoded. */
  readonly path: string
  readonly body: GivenBody
}

/** What a request turns out to be. */
export interface Examination {
  /** What it is a request for; undefined if for nothing that there is. */
  readonly match?: Match
  /** Where it is not as the specification says; none if it is right. */
  readonly problems: readonly RequestProblem[]
  /** Tells the problems in one text. */
  readonly text: string
}

/**
 * Examines a request by the specification.
 *
 * Where two operations have one method and path, it is taken for the one that it fits; if it fits both or
 * neither, for the one that it resembles more.
 */
export const examine = (basePath: string, request: GivenRequest): Examination => {
  const matches = findOperations(basePath, request.path)
  const [first, ...others] = matches
    .filter(({ operation }) => operation.method === request.method)
    .map((match, _, all) => ({
      match,
      problems: problemsOf(match, request),
      resemblance: all.length > 1 ? resemblance(match.operation, request) : 0,
    }))
  if (first === undefined) return told([notFound(matches, request)])
  const best = others.reduce((one, other) => (isBetter(other, one) ? other : one), first)
  // Of a request that resembles none of them, nobody knows which one it was to be.
  const alike = [first, ...others].filter((other) => other.resemblance === best.resemblance)
  const text = alike.map(({ problems }) => problems.map(problemText).join('; ')).join('; or ')
  return { match: best.match, problems: best.problems, text }
}

interface Candidate {
  readonly problems: readonly RequestProblem[]
  readonly resemblance: number
}

const isBetter = (one: Candidate, other: Candidate): boolean =>
  one.problems.length > 0 === other.problems.length > 0
    ? one.resemblance > other.resemblance
    : one.problems.length === 0

const told = (problems: readonly RequestProblem[]): Examination => ({
  problems,
  text: problems.map(problemText).join('; '),
})

const notFound = (matches: readonly Match[], { method, path }: GivenRequest): RequestProblem => {
  const errcode = 'M_UNRECOGNIZED'
  if (matches.length === 0) {
    return { in: 'path', path: '', expected: 'one of the specification', found: path, errcode }
  }
  const methods = [...new Set(matches.map(({ operation }) => operation.method))]
  return { in: 'method', path: '', expected: methods.join(' or '), found: method, errcode }
}

const problemsOf = ({ operation, values }: Match, request: GivenRequest): readonly RequestProblem[] => [
  ...checkToken(operation, request),
  ...checkParameters(operation, { ...request, path: values }),
  ...checkBody(operation, request.body),
]

const checkToken = ({ security }: OperationSpec, { headers }: GivenRequest): readonly RequestProblem[] => {
  if (security !== 'required' || tokenOf(headers) !== undefined) return []
  const found = headers.authorization === undefined ? 'nothing' : 'something else'
  return [
    {
      in: 'header',
      path: 'Authorization',
      expected: 'Bearer and an access token',
      found,
      errcode: 'M_MISSING_TOKEN',
    },
  ]
}

/** Reads the access token that a request bears. */
export const tokenOf = (headers: GivenRequest['headers']): string | undefined =>
  /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
