import { readJson } from '../check/check-body.ts'
import { type Examination, examine, tokenOf } from '../check/examine.ts'
import type { Match } from '../check/find-operation.ts'
import { dictatedResponse } from './dictate.ts'
import { type ReceivedRequest, received, recorded } from './journal.ts'
import { jsonResponse, matrixError, type ServerRequest, type ServerResponse } from './message.ts'
import { keyOf } from './operation.ts'
import { operationOf } from './operations.ts'
import { type HomeserverState, own } from './state.ts'

/** The most bytes that any body may have. */
export const maxBodyBytes = 52_428_800

/** The most bytes that the body of an event may have. */
const maxEventBytes = 65_536

/** The homeserver's next state, and the response. */
type Step = readonly [HomeserverState, ServerResponse]

/**
 * Answers a request: the homeserver's next state, and the response.
 *
 * Pure: the same state and request give the same answer.
 */
export const respond = (state: HomeserverState, request: ServerRequest): Step => {
  // A browser asks before it sends; that is no request of the client's own.
  if (request.method === 'OPTIONS') return [state, jsonResponse(200, {})]
  const examination = examine(state.basePath, request)
  const journal = received(request, examination)
  const next = recorded(state, journal)
  const [answer, ...others] = next.answers
  if (answer === undefined) return perform(next, request, examination, journal)
  return [{ ...next, answers: others }, answer]
}

const perform = (
  state: HomeserverState,
  request: ServerRequest,
  { match, problems, text }: Examination,
  journal: ReceivedRequest,
): Step => {
  const [problem] = problems
  if (match === undefined) {
    return [state, matrixError(problem?.in === 'method' ? 405 : 404, 'M_UNRECOGNIZED', text)]
  }
  const refusal = refuseSize(match, request) ?? refuseToken(state, match, request)
  if (refusal !== undefined) return [state, refusal]
  if (problem !== undefined) return [state, matrixError(400, problem.errcode, text)]
  const dictated = own(state.dictated, keyOf(match.operation))
  if (dictated !== undefined) {
    return [state, dictate(dictated, journal)]
  }
  const json = readJson(request.body)
  return operationOf(match.operation)(state, {
    ...request,
    ...match,
    json: json._tag === 'Right' ? json.right : undefined,
    caller: callerOf(state, request) ?? state.users[0] ?? `@alice:${state.serverName}`,
  })
}

/** A function that throws is answered for, so that its author learns of it. */
const dictate = (
  answer: NonNullable<HomeserverState['dictated'][string]>,
  journal: ReceivedRequest,
): ServerResponse => {
  if (typeof answer !== 'function') return dictatedResponse(answer)
  try {
    return dictatedResponse(answer(journal))
  } catch (error) {
    return matrixError(500, 'M_UNKNOWN', `the function given to answer threw: ${error}`)
  }
}

const refuseSize = ({ operation }: Match, { body }: ServerRequest): ServerResponse | undefined => {
  const most = operation.path.includes('/v3/rooms/') ? maxEventBytes : maxBodyBytes
  return body.length > most
    ? matrixError(413, 'M_TOO_LARGE', `the body has more than ${most} bytes`)
    : undefined
}

const refuseToken = (
  state: HomeserverState,
  { operation }: Match,
  request: ServerRequest,
): ServerResponse | undefined => {
  const token = tokenOf(request.headers)
  if (operation.security === 'none') return undefined
  if (token === undefined && operation.security === 'required') {
    return matrixError(401, 'M_MISSING_TOKEN', 'no access token')
  }
  if (token === undefined || callerOf(state, request) !== undefined) return undefined
  return matrixError(401, 'M_UNKNOWN_TOKEN', 'unknown access token', { soft_logout: false })
}

/** The user whose token a request bears. */
const callerOf = (state: HomeserverState, { headers }: ServerRequest): string | undefined =>
  own(state.tokens, tokenOf(headers) ?? '')
