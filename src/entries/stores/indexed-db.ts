/**
 * A store for the queue in an IndexedDB of its own, for browsers.
 *
 * @module
 */

export { type IndexedDbStoreOptions, indexedDbStore } from '../../stores/indexed-db/indexed-db-store.ts'
