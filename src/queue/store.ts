/** Where an entry is: in a lane, at its place in the order. */
export type EntryKey = readonly ['entry', laneId: string, seq: number]
/** Where the record of a lane is. */
export type LaneKey = readonly ['lane', laneId: string]
/** Where anything else is that a queue keeps: under a topic, by name. */
export type NoteKey = readonly ['note', topic: string, name: string]
/** The key of a record. */
export type StoreKey = EntryKey | LaneKey | NoteKey

/** Where a store that encrypts keeps its own key; no other note has this name, as the names of those are hidden. */
export const keyNote: NoteKey = ['note', 'key', '']

/** What records with such keys are in the order of. */
export type Position<Key extends StoreKey> = Key extends EntryKey ? number : string

/** Gives where a record is in the order of those that are listed with it. */
export const positionOf = <Key extends StoreKey>(key: Key): Position<Key> => key.at(-1) as Position<Key>

/** A change of one record. */
export type Write =
  | { readonly _tag: 'Put'; readonly key: StoreKey; readonly value: Uint8Array }
  | { readonly _tag: 'Remove'; readonly key: StoreKey }

/** A record as it is found; without a value it is there and cannot be read (another key, a flipped bit). */
export interface StoredRecord<Key extends StoreKey> {
  readonly key: Key
  readonly value: Uint8Array | undefined
}

/** Which records are listed. */
export interface Page<Position> {
  /** Only those behind it; absent: from the first. */
  readonly after?: Position | undefined
  /** How many at most. */
  readonly limit: number
}

/** A record that must have this value when a batch is written: whoever was replaced finds another one there. Its topic is `holder`. */
export interface Fence {
  readonly key: NoteKey
  readonly value: Uint8Array
}

/**
 * What keeps a queue's entries: records in order, changed by atomic batches.
 *
 * All functions but `close` reject with a StoreError. Reads see every batch whose promise has been fulfilled.
 */
export interface JobStore {
  /** What other tabs know the same store by, if they can open it too. */
  readonly name?: string
  /** True: nobody without the key can read what it keeps, so that jobs with sensitive fields may go into it. */
  readonly isEncrypted: boolean
  /** Opens it, or rejects with the reason `locked` if another process has it. Opened twice, it is open. */
  readonly open: () => Promise<void>
  /** Reads a record; undefined if there is none. One that cannot be read rejects, with the reason `damaged`. */
  readonly get: (key: StoreKey) => Promise<Uint8Array | undefined>
  /**
   * Lists the entries of a lane by ascending `seq`.
   *
   * It costs no more for a million that were removed before the first: what is behind `after` is found by seeking.
   */
  readonly listEntries: (laneId: string, page: Page<number>) => Promise<readonly StoredRecord<EntryKey>[]>
  /** Lists the lanes in an order that does not change. */
  readonly listLanes: (page: Page<string>) => Promise<readonly StoredRecord<LaneKey>[]>
  /** Lists the notes of a topic in an order that does not change. */
  readonly listNotes: (topic: string, page: Page<string>) => Promise<readonly StoredRecord<NoteKey>[]>
  /**
   * Writes all of a batch or nothing; fulfilled when it is durable. Of several writes to one key the last counts. The
   * caller changes no value afterwards.
   *
   * Batches take effect in the order of the calls. With a fence, nothing is written unless that record has that value
   * (the reason is `fenced`).
   */
  readonly commit: (writes: readonly Write[], fence?: Fence) => Promise<void>
  /** Closes it when what is under way is written; it can be opened again. It never rejects. */
  readonly close: () => Promise<void>
}
