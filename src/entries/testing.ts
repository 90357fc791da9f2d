/**
 * What tests need: a clock that stands still.
 *
 * @module
 */
export { createFakeClock, type FakeClock } from '../testing/fake-clock.ts'
