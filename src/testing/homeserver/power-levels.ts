import type { JsonObject } from '../../internal/json.ts'
import { contentAt, type StateEvent } from './event.ts'
import { own } from './state.ts'

/** Who may do what in a room: the part of `m.room.power_levels` that the homeserver heeds. */
export interface PowerLevels {
  /** The level that inviting takes; 0 unless said. */
  readonly invite?: number | undefined
  /** The levels of users by their ids. */
  readonly users?: Readonly<Record<string, number>> | undefined
  /** The level of everybody else; 0 unless said. */
  readonly users_default?: number | undefined
}

/** Gives the content of a new room's power levels, in which the creator has 100 unless said otherwise. */
export const powerLevelsContent = (creator: string, levels: PowerLevels): JsonObject => ({
  invite: levels.invite ?? 0,
  users_default: levels.users_default ?? 0,
  users: { [creator]: 100, ...levels.users },
})

/** Tells whether a user's power suffices for inviting. */
export const mayInvite = (events: readonly StateEvent[], userId: string): boolean => {
  const levels: PowerLevels = contentAt(events, 'm.room.power_levels', '') ?? {}
  const power = own(levels.users ?? {}, userId) ?? levels.users_default ?? 0
  return power >= (levels.invite ?? 0)
}
