import { produce } from 'immer'
import { invite } from './invite.ts'
import { recorded } from './journal.ts'
import { jsonResponse, matrixError, type ServerRequest, type ServerResponse } from './message.ts'
import { forbidden, joinedRoom, type Operation } from './operation.ts'
import { findRoute, type Route } from './route.ts'
import { type HomeserverState, own } from './state.ts'

/** The most bytes that a body may have. */
export const maxBodyBytes = 65_536

const roomState: Operation = (state, request) => {
  const events = joinedRoom(state, request)
  if (events === undefined) return [state, forbidden(`${request.caller} is not in the room`)]
  return [state, { ...jsonResponse(200, []), body: JSON.stringify(events) }]
}

const operations: Readonly<Record<Route['resource'], Readonly<Record<string, Operation>>>> = {
  invite: { POST: invite },
  state: { GET: roomState },
}

/**
 * Answers a request: the homeserver's next state, and the response.
 *
 * Pure: the same state and request give the same answer.
 */
export const respond = (
  state: HomeserverState,
  request: ServerRequest,
): readonly [HomeserverState, ServerResponse] => {
  // A browser asks before it sends; that is no request of the client's own.
  if (request.method === 'OPTIONS') return [state, jsonResponse(200, {})]
  const received = recorded(state, request)
  const [answer, ...others] = received.answers
  if (answer === undefined) return perform(received, request)
  const next = produce(received, (draft) => {
    draft.answers = others
  })
  return [next, answer]
}

const perform = (
  state: HomeserverState,
  request: ServerRequest,
): readonly [HomeserverState, ServerResponse] => {
  const route = findRoute(state.basePath, request.path)
  if (route === undefined) return [state, matrixError(404, 'M_UNRECOGNIZED', 'unknown path')]
  const operation = own(operations[route.resource], request.method)
  if (operation === undefined) return [state, matrixError(405, 'M_UNRECOGNIZED', 'wrong method')]
  if (request.body.length > maxBodyBytes) {
    return [state, matrixError(413, 'M_TOO_LARGE', `the body has more than ${maxBodyBytes} bytes`)]
  }
  const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) return [state, matrixError(401, 'M_MISSING_TOKEN', 'no access token')]
  const caller = own(state.tokens, token)
  if (caller === undefined) {
    return [state, matrixError(401, 'M_UNKNOWN_TOKEN', 'unknown access token', { soft_logout: false })]
  }
  return operation(state, { ...request, roomId: route.roomId, caller })
}
