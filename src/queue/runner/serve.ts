import { dropOldest } from '../../internal/drop-oldest.ts'
import { type Tagged, TaggedError } from '../../internal/tagged-error.ts'
import type { NewEntry } from '../event.ts'
import type { Ask, Message } from './channel.ts'
import type { Operations } from './operations.ts'
import { isQueueError, queueError } from './queue-error.ts'

/** Answers what other queues ask. */
export interface Server {
  readonly receive: (message: Message) => void
  /** Answers a question of this queue itself, from the time before it worked. */
  readonly answer: (ask: Ask) => Promise<unknown>
}

const maxHeard = 1_000

/** Makes what answers. Who asks again, because somebody said that he works now, is not answered twice. */
export const createServer = (operations: Operations, post: (message: Message) => void): Server => {
  const heard = new Set<string>()
  const answer = (ask: Ask): Promise<unknown> => {
    if (ask.name === 'enqueue' && ask.isRepeated) return enqueueAgain(operations, ask)
    const operation = operations[ask.name] as (...parameters: readonly unknown[]) => Promise<unknown>
    return operation(...ask.parameters)
  }
  return {
    answer,
    receive: (message) => {
      if (message._tag !== 'Ask' || heard.has(message.askId)) return
      const { askId } = message
      heard.add(askId)
      answer(message)
        .then(
          (value) => post({ _tag: 'Answer', askId, value }),
          (error: unknown) => {
            // The next queue that works is asked again.
            if (!isQueueError(error, 'closed')) post({ _tag: 'Answer', askId, error: told(error) })
          },
        )
        .finally(() => dropOldest(heard, maxHeard))
    },
  }
}

// The one that was asked first may have taken it, and even have sent it, before it went. Only an id of the caller's own
// tells; what is not `unsafe` may come twice, with the same transaction id.
const enqueueAgain = async (
  { enqueue, has }: Operations,
  { parameters }: Ask,
): Promise<readonly string[]> => {
  const entries = parameters[0] as readonly NewEntry[]
  const [first] = entries
  const isTaken = first?.entryId !== undefined && (await has(first.entryId))
  if (isTaken) return entries.flatMap(({ entryId }) => entryId ?? [])
  if (entries.some(({ job }) => job.facts.idempotency === 'unsafe'))
    throw queueError('uncertain', 'the queue that was asked has gone; it may have taken the job and sent it')
  return enqueue(entries)
}

const told = (error: unknown): Tagged =>
  error instanceof TaggedError
    ? { ...error, message: error.message }
    : { _tag: 'UnexpectedError', message: 'the queue that works with the store has failed' }
