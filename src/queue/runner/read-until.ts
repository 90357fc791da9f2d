import type { JobStore } from '../store.ts'

/** A store that is read until somebody stops that. */
export interface ReadUntil {
  readonly store: JobStore
  /** Whatever cannot be read from now on, as the store is being closed, is refused with this error. */
  readonly stop: (error: unknown) => void
}

/** Makes one of a store. */
export const readUntil = (store: JobStore): ReadUntil => {
  let stopped: { readonly error: unknown } | undefined
  const reading =
    <Parameters extends readonly unknown[], Value>(read: (...parameters: Parameters) => Promise<Value>) =>
    async (...parameters: Parameters): Promise<Value> => {
      try {
        return await read(...parameters)
      } catch (error) {
        throw stopped ? stopped.error : error
      }
    }
  return {
    store: {
      ...store,
      get: reading(store.get),
      listEntries: reading(store.listEntries),
      listLanes: reading(store.listLanes),
      listNotes: reading(store.listNotes),
    },
    stop: (error) => {
      stopped = { error }
    },
  }
}
