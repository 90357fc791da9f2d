import { notes } from '../encode-changes.ts'
import type { JobStore } from '../store.ts'

const pageSize = 256

/** Removes what was given to entries that are not there any more. */
export const sweep = async (store: JobStore): Promise<void> => {
  let after: string | undefined
  do {
    const page = await store.listNotes('given', { after, limit: pageSize })
    for (const { key } of page) {
      const [, , entryId] = key
      const isThere = await store.get(notes.place(entryId))
      if (!isThere) await store.commit([{ _tag: 'Remove', key }])
    }
    after = page.length === pageSize ? page.at(-1)?.key[2] : undefined
  } while (after !== undefined)
}
