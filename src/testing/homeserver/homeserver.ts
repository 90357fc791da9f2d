import type { Clock } from '../../executor/clock.ts'
import { requireForm } from '../../internal/invalid-parameter.ts'
import type { OperationName } from '../specification/find-spec.ts'
import type { StateEvent } from './event.ts'
import { fetchFrom, type Serve } from './in-memory.ts'
import { type ReceivedRequest, requestsOf } from './journal.ts'
import type { Answer } from './message.ts'
import { respond } from './respond.ts'
import {
  answer,
  answerNext,
  type CreateRoomOptions,
  createRoom,
  login,
  type RegisteredUser,
  registerUser,
  revokeToken,
  setMembership,
} from './setup.ts'
import { type ListeningHomeserver, type ListenOptions, listenOnLoopback } from './socket.ts'
import { type Dictated, emptyState, type HomeserverState, requireRoom } from './state.ts'

/** How a homeserver differs from the usual one. */
export interface HomeserverOptions {
  /** The part of its ids behind the colon; `localhost` unless said. */
  readonly serverName?: string
  /** What stands in its paths in place of `/_matrix`, such as `/_api`. */
  readonly basePath?: string
  /** Dates the events; without it each one is of the first instant of 1970, whenever a test runs. */
  readonly clock?: Pick<Clock, 'now'>
}

/** A small homeserver in memory. What a test gets from it does not depend on time or chance. */
export interface Homeserver {
  /** Answers as the homeserver does, without a network and whatever the host: for `fetchTransport`. */
  readonly fetch: typeof fetch
  /** Serves on a port of the loopback interface as well, a free one unless given; only on Node, Deno and Bun. */
  readonly listen: (options?: ListenOptions) => Promise<ListeningHomeserver>
  /**
   * Adds a user who has a token.
   *
   * @throws InvalidParameterError on a name that is taken or that a user id cannot have.
   */
  readonly registerUser: (localpart: string) => RegisteredUser
  /** Gives a user one more token. @throws InvalidParameterError if there is no such user. */
  readonly login: (userId: string) => string
  /** Makes a token invalid: whoever bears it gets 401 `M_UNKNOWN_TOKEN`. */
  readonly revokeToken: (accessToken: string) => void
  /**
   * Makes a room that its creator has joined, with power level 100.
   *
   * @returns the room's id
   * @throws InvalidParameterError if there is no such user.
   */
  readonly createRoom: (creator: string, options?: CreateRoomOptions) => string
  /** Has a user join a room. @throws InvalidParameterError if there is no such room or user. */
  readonly join: (roomId: string, userId: string) => void
  /** Has a user leave a room. @throws InvalidParameterError if there is no such room or user. */
  readonly leave: (roomId: string, userId: string) => void
  /** Bans a user from a room. @throws InvalidParameterError if there is no such room or user. */
  readonly ban: (roomId: string, userId: string) => void
  /**
   * Dictates what the next request gets, whatever it is; it changes nothing then.
   *
   * Called several times, it dictates for as many requests, in that order.
   * @throws InvalidParameterError on a status or a header that no response can have.
   */
  readonly answerNext: (answer: Answer) => void
  /**
   * Dictates what the requests of an operation get from now on; it changes nothing then.
   *
   * Only what is right gets it: a wrong request is refused as ever.
   * @param operation - a definition, or the operation's id
   * @param dictated - the response, or a function that makes it of a request and must not change the homeserver;
   * left out, nothing is dictated any more
   * @throws InvalidParameterError on an operation that is not there, or a response that cannot be.
   */
  readonly answer: (operation: OperationName, dictated?: Dictated) => void
  /** Gives the current state events of a room. @throws InvalidParameterError if there is no such room. */
  readonly roomState: (roomId: string) => readonly StateEvent[]
  /** Gives what was received so far, the oldest first, without secrets. */
  readonly requests: () => readonly ReceivedRequest[]
}

/**
 * Makes a small homeserver in memory, which checks requests by the specification's own data.
 *
 * It answers every operation of the client-server and the identity API. It keeps users, their tokens, rooms,
 * their state and invitations, and heeds who may do what in a room; for anything else its answer is made from
 * the specification, and is the same for the same request. A wrong request is refused with 400 and an `error` that names each wrong place.
 * @throws InvalidParameterError on a base path that is not empty and does not begin with a slash.
 * @example
 * const homeserver = createHomeserver()
 * const alice = homeserver.registerUser('alice')
 * const roomId = homeserver.createRoom(alice.userId)
 * const executor = createExecutor({ transport: fetchTransport({ fetch: homeserver.fetch }) })
 */
export const createHomeserver = (options: HomeserverOptions = {}): Homeserver => {
  const { serverName = 'localhost', basePath = '/_matrix', clock = { now: () => 0 } } = options
  requireForm('basePath', basePath, 'a path such as /_api', /^(\/[^/]+)*$/)
  let state = emptyState(serverName, basePath)
  const change = <A>([next, result]: readonly [HomeserverState, A]): A => {
    state = next
    return result
  }
  const serve: Serve = (request) => change(respond(state, { ...request, receivedAt: clock.now() }))
  const set = (membership: 'join' | 'leave' | 'ban') => (roomId: string, userId: string) =>
    change(setMembership(state, roomId, userId, membership, clock.now()))
  return {
    fetch: fetchFrom(serve),
    listen: (where) => listenOnLoopback(serve, where),
    registerUser: (localpart) => change(registerUser(state, localpart)),
    login: (userId) => change(login(state, userId)),
    revokeToken: (accessToken) => change(revokeToken(state, accessToken)),
    createRoom: (creator, roomOptions = {}) => change(createRoom(state, creator, roomOptions, clock.now())),
    join: set('join'),
    leave: set('leave'),
    ban: set('ban'),
    answerNext: (next) => change(answerNext(state, next)),
    answer: (operation, dictated) => change(answer(state, operation, dictated)),
    roomState: (roomId) => requireRoom(state, roomId),
    requests: () => requestsOf(state.journal),
  }
}
