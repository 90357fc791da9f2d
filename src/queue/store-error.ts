import { TaggedError } from '../internal/tagged-error.ts'

/**
 * Why a store did not do what it was asked.
 *
 * - `locked`: another process or another tab has it.
 * - `full`: there is no room for it (quota, disk).
 * - `fenced`: somebody else works with it now.
 * - `damaged`: the record cannot be read.
 * - `wrong-key`: it is encrypted with another key, or it is encrypted and no key was given.
 * - `newer-format`: a newer version of this library wrote it.
 * - `older-format`: an older version wrote it, and this one cannot make it a present one.
 * - `closed`: it is not open.
 * - `failed`: anything else; the cause tells it.
 */
export type StoreErrorReason =
  | 'locked'
  | 'full'
  | 'fenced'
  | 'damaged'
  | 'wrong-key'
  | 'newer-format'
  | 'older-format'
  | 'closed'
  | 'failed'

/** What a store rejects with. */
export interface StoreError extends TaggedError {
  readonly _tag: 'StoreError'
  readonly reason: StoreErrorReason
}

/** Makes what a store rejects with; the message shows nothing of what is stored. */
export const storeError = (reason: StoreErrorReason, message: string): StoreError =>
  new TaggedError({ _tag: 'StoreError', reason, message: `store: ${message}` }) as StoreError

/** Makes what a write is rejected with whose holder was replaced. */
export const fencedError = (): StoreError => storeError('fenced', 'another queue works with it now')

/** Recognizes what a store rejects with, by its reason if one is given. */
export const isStoreError = (error: unknown, reason?: StoreErrorReason): error is StoreError =>
  error instanceof TaggedError &&
  error._tag === 'StoreError' &&
  (!reason || (error as StoreError).reason === reason)
