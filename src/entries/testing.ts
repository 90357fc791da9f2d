/**
 * What tests need: a clock that stands still, and a homeserver in memory.
 *
 * @module
 */
export { createFakeClock, type FakeClock } from '../testing/fake-clock.ts'
export type { StateEvent } from '../testing/homeserver/event.ts'
export {
  createHomeserver,
  type Homeserver,
  type HomeserverOptions,
} from '../testing/homeserver/homeserver.ts'
export type { ReceivedRequest } from '../testing/homeserver/journal.ts'
export type { Answer } from '../testing/homeserver/message.ts'
export type { PowerLevels } from '../testing/homeserver/power-levels.ts'
export type { CreateRoomOptions, RegisteredUser } from '../testing/homeserver/setup.ts'
export type { ListeningHomeserver } from '../testing/homeserver/socket.ts'
