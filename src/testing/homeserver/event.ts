import { castDraft, produce } from 'immer'
import type { JsonObject } from '../../internal/json.ts'
import { withItem } from './frozen-list.ts'
import type { HomeserverState } from './state.ts'

/** A state event as clients get it. */
export interface StateEvent {
  readonly type: string
  readonly state_key: string
  readonly sender: string
  readonly content: JsonObject
  readonly event_id: string
  readonly room_id: string
  /** Milliseconds since 1970 by the homeserver's clock. */
  readonly origin_server_ts: number
}

/** What a new state event says; the homeserver adds its ids. */
export type NewEvent = Omit<StateEvent, 'event_id'>

/** Puts an event into its room, in place of the one with its type and state key if there is one. */
export const withEvent = (state: HomeserverState, event: NewEvent): HomeserverState => {
  const index = state.rooms[event.room_id]?.findIndex(isAt(event.type, event.state_key)) ?? -1
  return withNewEvent(state, event, index < 0 ? undefined : index)
}

/** Puts an event behind the others of its room: for a state key that is fresh, and so takes no search. */
export const withNewEvent = (state: HomeserverState, event: NewEvent, index?: number): HomeserverState => {
  const named = state.named + 1
  const added = { ...event, event_id: `$event${named}` }
  const events = withItem(state.rooms[event.room_id] ?? [], added, index)
  return produce(state, (draft) => {
    draft.named = named
    draft.rooms[event.room_id] = castDraft(events)
  })
}

/** Finds the content of the state event with this type and state key. */
export const contentAt = (
  events: readonly StateEvent[],
  type: string,
  stateKey: string,
): JsonObject | undefined => events.find(isAt(type, stateKey))?.content

/** Says what a user is in a room: `join`, `invite`, `ban`, or undefined. */
export const membershipOf = (events: readonly StateEvent[], userId: string): string | undefined =>
  contentAt(events, 'm.room.member', userId)?.membership as string | undefined

const isAt =
  (type: string, stateKey: string) =>
  (event: StateEvent): boolean =>
    event.type === type && event.state_key === stateKey
