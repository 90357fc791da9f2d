import { TaggedError } from '../../internal/tagged-error.ts'
import type { Ask, Message } from './channel.ts'
import type { Operations } from './operations.ts'

/** Asks the queue that works with the store, whichever that is at the time. */
export interface Remote extends Operations {
  readonly receive: (message: Message) => void
  /** Whoever has not been answered is asked of this queue, which works itself now. */
  readonly handOver: (answer: (ask: Ask) => Promise<unknown>) => void
  /** Ends all with an error. */
  readonly fail: (error: unknown) => void
}

interface Waiting {
  readonly ask: Ask
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Makes what asks. */
export const createRemote = (post: (message: Message) => void, newId: () => string): Remote => {
  const waiting = new Map<string, Waiting>()
  const take = (askId: string) => {
    const found = waiting.get(askId)
    waiting.delete(askId)
    return found
  }
  const repeated = ({ ask }: Waiting): Ask => ({ ...ask, isRepeated: true })
  const asking = <Name extends keyof Operations>(name: Name): Operations[Name] =>
    // A function of that name takes these parameters and gives such a promise.
    ((...parameters: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const ask: Ask = { _tag: 'Ask', askId: newId(), name, parameters }
        waiting.set(ask.askId, { ask, resolve, reject })
        post(ask)
      })) as unknown as Operations[Name]
  return {
    enqueue: asking('enqueue'),
    has: asking('has'),
    cancel: asking('cancel'),
    replace: asking('replace'),
    retry: asking('retry'),
    pause: asking('pause'),
    resume: asking('resume'),
    reconnected: asking('reconnected'),
    credentialsChanged: asking('credentialsChanged'),
    outcome: asking('outcome'),
    entries: asking('entries'),
    lane: asking('lane'),
    receive: (message) => {
      if (message._tag === 'Working') for (const one of waiting.values()) post(repeated(one))
      if (message._tag !== 'Answer') return
      const { error, value, askId } = message
      if (error) take(askId)?.reject(new TaggedError(error))
      else take(askId)?.resolve(value)
    },
    handOver: (answer) => {
      for (const one of [...waiting.values()]) {
        const { ask, resolve, reject } = one
        waiting.delete(ask.askId)
        answer(repeated(one)).then(resolve, reject)
      }
    },
    fail: (error) => {
      for (const askId of [...waiting.keys()]) take(askId)?.reject(error)
    },
  }
}
