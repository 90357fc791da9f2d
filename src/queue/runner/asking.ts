import type { Reply } from '../effect.ts'
import type { Operation } from '../event.ts'

/** What comes back for a question. */
export interface Answer {
  readonly reply: Reply | 'written'
  /** The ids of entries that came with it. */
  readonly entryIds: readonly string[]
}

/** Questions to the reducer that have no answer yet. */
export interface Asking {
  /** Asks: the question gets a number, and the promise settles with what comes back for it. */
  readonly ask: (question: (operation: Operation) => void) => Promise<Answer>
  readonly replied: (operation: Operation, reply: Answer['reply'], entryIds?: readonly string[]) => void
  readonly refused: (operation: Operation, error: unknown) => void
  /** Ends all with an error, and whatever is asked from now on. */
  readonly fail: (error: unknown) => void
}

/** Makes a list of questions. */
export const createAsking = (): Asking => {
  const open = new Map<
    Operation,
    { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void }
  >()
  let last: Operation = 0
  let failure: { readonly error: unknown } | undefined
  const take = (operation: Operation) => {
    const asker = open.get(operation)
    open.delete(operation)
    return asker
  }
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure.error)
        last += 1
        open.set(last, { resolve, reject })
        question(last)
      }),
    replied: (operation, reply, entryIds = []) => take(operation)?.resolve({ reply, entryIds }),
    refused: (operation, error) => take(operation)?.reject(error),
    fail: (error) => {
      failure = { error }
      for (const operation of [...open.keys()]) take(operation)?.reject(error)
    },
  }
}
