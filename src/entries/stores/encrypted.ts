/**
 * Encryption of what a queue's store keeps.
 *
 * @module
 */

export type { StoreSecret } from '../../stores/encrypted/data-key.ts'
export { type EncryptedOptions, encrypted } from '../../stores/encrypted/encrypted.ts'
export type { Unreadable } from '../../stores/encrypted/listing.ts'
