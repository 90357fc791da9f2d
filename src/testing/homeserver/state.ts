import { refuse } from '../../internal/invalid-parameter.ts'
import type { StateEvent } from './event.ts'
import type { Journal, ReceivedRequest } from './journal.ts'
import type { Answer, ServerResponse } from './message.ts'

/** What a test dictates for an operation: a response, or what makes it of a request. */
export type Dictated = Answer | ((request: ReceivedRequest) => Answer)

/** Everything that the homeserver knows. */
export interface HomeserverState {
  readonly serverName: string
  /** What stands in its paths where the specification has `/_matrix`. */
  readonly basePath: string
  /** How many names it has given; each event, room and token takes the next number. */
  readonly named: number
  readonly users: readonly string[]
  /** Whose each valid token is. */
  readonly tokens: Readonly<Record<string, string>>
  /** The current state events of each room. */
  readonly rooms: Readonly<Record<string, readonly StateEvent[]>>
  /** What the next requests get, the first of them first. */
  readonly answers: readonly ServerResponse[]
  /** What is dictated for operations, by their API and id. */
  readonly dictated: Readonly<Record<string, Dictated>>
  /** What it received; undefined before there was anything. */
  readonly journal: Journal | undefined
}

/** Gives the state of a homeserver that nobody has used. */
export const emptyState = (serverName: string, basePath: string): HomeserverState => ({
  serverName,
  basePath,
  named: 0,
  users: [],
  tokens: {},
  rooms: {},
  answers: [],
  dictated: {},
  journal: undefined,
})

/** Reads a record by a name that a request chose, so that `constructor` is not found. */
export const own = <A>(record: Readonly<Record<string, A>>, name: string): A | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/**
 * Gives the state of a room that a test names.
 *
 * @throws InvalidParameterError where there is no such room: the test is wrong.
 */
export const requireRoom = (state: HomeserverState, roomId: string): readonly StateEvent[] =>
  own(state.rooms, roomId) ?? refuse('roomId', 'a room of this homeserver', roomId)

/**
 * Checks a user that a test names.
 *
 * @throws InvalidParameterError where nobody is registered under this id: the test is wrong.
 */
export const requireUser = (state: HomeserverState, userId: string): string =>
  state.users.includes(userId) ? userId : refuse('userId', 'a registered user', userId)
