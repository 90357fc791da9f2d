import type { JsonObject } from '../../internal/json.ts'
import { contentAt, type StateEvent } from './event.ts'
import { own } from './state.ts'

/** Who may do what in a room: the part of `m.room.power_levels` that the homeserver heeds. */
export interface PowerLevels {
  /** The level that inviting takes; 0 unless said. */
  readonly invite?: number | undefined
  /** The level that removing a member takes; 50 unless said. */
  readonly kick?: number | undefined
  /** The level that banning takes, and its end; 50 unless said. */
  readonly ban?: number | undefined
  /** The level that putting state into the room takes; 50 unless said. */
  readonly state_default?: number | undefined
  /** The same for events of a type. */
  readonly events?: Readonly<Record<string, number>> | undefined
  /** The levels of users by their ids. */
  readonly users?: Readonly<Record<string, number>> | undefined
  /** The level of everybody else; 0 unless said. */
  readonly users_default?: number | undefined
}

const defaults = { invite: 0, kick: 50, ban: 50, state_default: 50 }

/** What takes a power of its own. */
export type Action = keyof typeof defaults

/** Gives the content of a new room's power levels, in which the creator has 100 unless said otherwise. */
export const powerLevelsContent = (creator: string, { users, ...levels }: PowerLevels): JsonObject => {
  const given = Object.entries(levels).filter(([, level]) => level !== undefined)
  return { invite: 0, users_default: 0, ...Object.fromEntries(given), users: { [creator]: 100, ...users } }
}

const levelsOf = (events: readonly StateEvent[]): PowerLevels =>
  contentAt(events, 'm.room.power_levels', '') ?? {}

/** Gives a user's power. */
export const powerOf = (events: readonly StateEvent[], userId: string): number => {
  const { users, users_default } = levelsOf(events)
  return own(users ?? {}, userId) ?? users_default ?? 0
}

/** Tells whether a user's power suffices for something. */
export const mayDo = (events: readonly StateEvent[], userId: string, action: Action): boolean =>
  powerOf(events, userId) >= (levelsOf(events)[action] ?? defaults[action])

/** Tells whether a user's power suffices for putting an event of a type into the room. */
export const mayPut = (events: readonly StateEvent[], userId: string, type: string): boolean => {
  const level = own(levelsOf(events).events ?? {}, type)
  return level === undefined ? mayDo(events, userId, 'state_default') : powerOf(events, userId) >= level
}
