/**
 * A store for the queue in an abstract-level database: classic-level on Node, browser-level in browsers.
 *
 * @module
 */

export {
  type AbstractLevelStoreOptions,
  abstractLevelStore,
} from '../../stores/abstract-level/abstract-level-store.ts'
export type { Level, LevelEncodings, LevelOperation, LevelRange } from '../../stores/abstract-level/level.ts'
