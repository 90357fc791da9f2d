/** How keys and values are handed to a level: as bytes. */
export interface LevelEncodings {
  readonly keyEncoding: 'view'
  readonly valueEncoding: 'view'
}

/** A change of a level. */
export type LevelOperation =
  | { readonly type: 'put'; readonly key: Uint8Array; readonly value: Uint8Array }
  | { readonly type: 'del'; readonly key: Uint8Array }

/** Which part of a level is read. */
export interface LevelRange extends LevelEncodings {
  readonly gt: Uint8Array
  readonly lt: Uint8Array
  readonly limit: number
}

/** What is used of an abstract-level database, version 3: classic-level, browser-level, memory-level and others. */
export interface Level {
  readonly location?: string
  open(): Promise<void>
  close(): Promise<void>
  get(key: Uint8Array, options: LevelEncodings): Promise<Uint8Array | undefined>
  batch(operations: LevelOperation[], options: LevelEncodings & { readonly sync: boolean }): Promise<void>
  iterator(range: LevelRange): { all(): Promise<[Uint8Array, Uint8Array][]> }
}
