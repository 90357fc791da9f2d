import { freeze } from '../../internal/freeze.ts'
import { TaggedError } from '../../internal/tagged-error.ts'
import type { NewEntry } from '../event.ts'
import type { Ask, Channel, Message } from './channel.ts'
import { type Operations, operationsOf } from './operations.ts'
import { uncertainError } from './queue-error.ts'

/** Asks the queue that works with the store, whichever that is at the time. */
export interface Remote extends Operations {
  readonly receive: (message: Message) => void
  /** Nobody is known to work: what is asked waits until somebody says that he does. */
  readonly wait: () => void
  /** Whatever has not been answered, and comes late, is asked of this queue, which works itself now. */
  readonly handOver: (answer: Answer) => void
  /**
   * Ends all with an error, and whatever is asked from now on, but for entries that somebody may have taken already.
   *
   * @returns what resolves when there is an answer for each of those
   */
  readonly leave: (error: unknown) => Promise<void>
  /** Waits for no answer any more: what may have been taken is uncertain. */
  readonly giveUp: () => void
}

type Answer = (ask: Ask) => Promise<unknown>

interface Waiting {
  readonly ask: Ask
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Makes what asks. */
export const createRemote = (post: Channel['post'], newId: () => string): Remote => {
  const waiting = new Map<string, Waiting>()
  let holderId: string | undefined
  let answerHere: Answer | undefined
  let failure: { readonly error: unknown } | undefined
  let answered: (() => void) | undefined
  const take = (askId: string) => {
    const found = waiting.get(askId)
    waiting.delete(askId)
    if (waiting.size === 0) answered?.()
    return found
  }
  const put = (one: Waiting) => {
    const { ask } = one
    waiting.set(ask.askId, one)
    if (holderId === undefined) return
    // What nobody has heard is asked again when somebody says that he works.
    if (post({ ...ask, holderId }) === false) return
    // Whoever is asked next cannot know whether this one has done it.
    waiting.set(ask.askId, { ...one, ask: { ...ask, isRepeated: true } })
  }
  const asking = (name: keyof Operations, parameters: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const ask: Ask = { _tag: 'Ask', askId: newId(), name, parameters }
      if (failure) reject(failure.error)
      else if (answerHere) answerHere(ask).then(resolve, reject)
      else put({ ask, resolve, reject })
    })
  return {
    ...operationsOf(
      (name) =>
        (...parameters) =>
          asking(name, parameters),
    ),
    enqueue: (entries) => asking('enqueue', [named(entries, newId)]) as Promise<readonly string[]>,
    receive: (message) => {
      if (message._tag === 'Working' && !failure) {
        holderId = message.holderId
        for (const one of [...waiting.values()]) put(one)
      }
      if (message._tag !== 'Answer') return
      const { error, value, askId } = message
      if (error) take(askId)?.reject(new TaggedError(error))
      else take(askId)?.resolve(value)
    },
    wait: () => {
      holderId = undefined
      answerHere = undefined
    },
    handOver: (answer) => {
      answerHere = answer
      for (const { ask, resolve, reject } of [...waiting.values()]) {
        waiting.delete(ask.askId)
        answer(ask).then(resolve, reject)
      }
    },
    leave: (error) => {
      failure = { error }
      for (const { ask, reject } of [...waiting.values()]) {
        if (ask.name === 'enqueue' && ask.isRepeated) continue
        take(ask.askId)
        reject(error)
      }
      return new Promise((resolve) => {
        answered = resolve
        if (waiting.size === 0) resolve()
      })
    },
    giveUp: () => {
      for (const askId of [...waiting.keys()]) take(askId)?.reject(uncertainError('has not answered'))
    },
  }
}

// That one of them is there tells that all of them were taken: then the ids of all have to be known.
const named = (entries: readonly NewEntry[], newId: () => string): readonly NewEntry[] =>
  entries.some(({ entryId }) => entryId !== undefined)
    ? entries.map((entry) => (entry.entryId === undefined ? freeze({ ...entry, entryId: newId() }) : entry))
    : entries
