/**
 * What tests need: a clock that stands still, a homeserver in memory, and requests and responses of any shape.
 *
 * @module
 */

export { arbitraryJob } from '../testing/arbitrary/job.ts'
export { arbitraryParams } from '../testing/arbitrary/params.ts'
export { arbitraryResponse } from '../testing/arbitrary/response.ts'
export { type CheckRequestOptions, checkRequest } from '../testing/check/check-request.ts'
export { checkResponse, type ResponseProblem } from '../testing/check/check-response.ts'
export type { RequestProblem } from '../testing/check/problem.ts'
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
export type { ListeningHomeserver, ListenOptions } from '../testing/homeserver/socket.ts'
export type { Dictated } from '../testing/homeserver/state.ts'
export type { OperationFacts, OperationName } from '../testing/specification/find-spec.ts'
export { type StoreCheck, type StoreOnTrial, storeConformance } from '../testing/store/conformance.ts'
export { type CrashingStore, crashingStore, type HeldStep } from '../testing/store/crashing-store.ts'
