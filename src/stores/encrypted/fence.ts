import type { StoreKey } from '../../queue/store.ts'

/** Tells whether a record is one for fences: who works with a store is no secret, and the store has to compare it. */
export const isFence = (key: StoreKey): boolean => key[0] === 'note' && key[1] === 'holder'
