import { produce } from 'immer'
import { refuse, requireForm } from '../../internal/invalid-parameter.ts'
import { findSpec, type OperationName } from '../specification/find-spec.ts'
import { dictatedResponse } from './dictate.ts'
import { withEvent } from './event.ts'
import type { Answer } from './message.ts'
import { keyOf } from './operation.ts'
import { type PowerLevels, powerLevelsContent } from './power-levels.ts'
import { type Dictated, type HomeserverState, requireRoom, requireUser } from './state.ts'

/** A user with a token. */
export interface RegisteredUser {
  /** `@localpart:serverName` */
  readonly userId: string
  readonly accessToken: string
}

/** What a new room may be given. */
export interface CreateRoomOptions {
  readonly powerLevels?: PowerLevels | undefined
}

/** What comes of a change that a test makes: the next state, and what the test gets. */
type Change<A> = readonly [HomeserverState, A]

/** Adds a user who has a token. */
export const registerUser = (state: HomeserverState, localpart: string): Change<RegisteredUser> => {
  requireForm('localpart', localpart, 'lower-case letters, digits and . _ = - / +', /^[a-z\d._=/+-]+$/)
  const userId = `@${localpart}:${state.serverName}`
  if (state.users.includes(userId)) refuse('localpart', 'a name that is not taken', localpart)
  const added = produce(state, (draft) => {
    draft.users.push(userId)
  })
  const [next, accessToken] = login(added, userId)
  return [next, { userId, accessToken }]
}

/** Gives a user one more token. */
export const login = (state: HomeserverState, userId: string): Change<string> => {
  requireUser(state, userId)
  const accessToken = `access-token-${state.named + 1}`
  const next = produce(state, (draft) => {
    draft.named++
    draft.tokens[accessToken] = userId
  })
  return [next, accessToken]
}

/** Makes a token invalid. */
export const revokeToken = (state: HomeserverState, accessToken: string): Change<void> => {
  const next = produce(state, (draft) => {
    delete draft.tokens[accessToken]
  })
  return [next, undefined]
}

/** Dictates what the next request gets for which nothing is dictated yet. */
export const answerNext = (state: HomeserverState, answer: Answer): Change<void> => {
  const response = dictatedResponse(answer)
  const next = produce(state, (draft) => {
    draft.answers.push(response)
  })
  return [next, undefined]
}

/** Dictates what the requests of an operation get; without an answer, nothing is dictated for it any more. */
export const answer = (
  state: HomeserverState,
  operation: OperationName,
  dictated: Dictated | undefined,
): Change<void> => {
  const key = keyOf(findSpec(operation))
  // So that a test learns at once of what no response can have.
  if (typeof dictated === 'object') dictatedResponse(dictated)
  const { [key]: _, ...others } = state.dictated
  return [{ ...state, dictated: dictated === undefined ? others : { ...others, [key]: dictated } }, undefined]
}

/** Makes a room whose creator has joined it. */
export const createRoom = (
  state: HomeserverState,
  creator: string,
  { powerLevels = {} }: CreateRoomOptions,
  at: number,
): Change<string> => {
  requireUser(state, creator)
  const roomId = `!room${state.named + 1}:${state.serverName}`
  const contents = [
    ['m.room.create', '', { room_version: '11' }],
    ['m.room.member', creator, { membership: 'join' }],
    ['m.room.power_levels', '', powerLevelsContent(creator, powerLevels)],
  ] as const
  const next = contents.reduce(
    (before, [type, state_key, content]) =>
      withEvent(before, { type, state_key, sender: creator, content, room_id: roomId, origin_server_ts: at }),
    state,
  )
  return [next, roomId]
}

/** Makes a user a member of a room, or keeps them out of it. */
export const setMembership = (
  state: HomeserverState,
  roomId: string,
  userId: string,
  membership: 'join' | 'leave' | 'ban',
  at: number,
): Change<void> => {
  const events = requireRoom(state, roomId)
  requireUser(state, userId)
  const event = {
    type: 'm.room.member',
    state_key: userId,
    sender: membership === 'ban' ? (events[0]?.sender ?? userId) : userId,
    content: { membership },
    room_id: roomId,
    origin_server_ts: at,
  }
  return [withEvent(state, event), undefined]
}
