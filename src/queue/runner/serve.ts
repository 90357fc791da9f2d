import { dropOldest } from '../../internal/drop-oldest.ts'
import { type Tagged, TaggedError } from '../../internal/tagged-error.ts'
import type { NewEntry } from '../event.ts'
import type { Ask, Message } from './channel.ts'
import { createLine, type Line } from './line.ts'
import { type Operations, operationsOf } from './operations.ts'
import { isQueueError, uncertainError } from './queue-error.ts'

/** Answers what other queues ask. */
export interface Server {
  readonly receive: (message: Message) => void
  /** Tells all others that this queue works. */
  readonly announce: () => void
  /** Answers a question of this queue itself, from the time before it worked. */
  readonly answer: (ask: Ask) => Promise<unknown>
  /** What this queue asks of itself from now on: it begins after what was asked before. */
  readonly operations: Operations
}

const maxHeard = 1_000

/** Makes what answers, under an id of its own. Who asks again, as he hears again who works, is not answered twice. */
export const createServer = (
  operations: Operations,
  post: (message: Message) => void,
  holderId: string,
): Server => {
  const heard = new Set<string>()
  const line = createLine()
  const announce = () => post({ _tag: 'Working', holderId })
  const operate = (name: keyof Operations, parameters: readonly unknown[]) => {
    const operation = operations[name] as (...parameters: readonly unknown[]) => Promise<unknown>
    return line.begin(() => operation(...parameters))
  }
  const answer = ({ name, parameters, isRepeated }: Ask): Promise<unknown> =>
    name === 'enqueue' && isRepeated
      ? enqueueAgain(operations, line, parameters[0] as readonly NewEntry[])
      : operate(name, parameters)
  return {
    announce,
    answer,
    operations: operationsOf(
      (name) =>
        (...parameters) =>
          operate(name, parameters),
    ),
    receive: (message) => {
      if (message._tag === 'Hello') announce()
      if (message._tag !== 'Ask' || heard.has(message.askId)) return
      // He asks all of it anew, in the order in which he asked, when he hears who works.
      if (message.holderId !== holderId) return announce()
      const { askId } = message
      heard.add(askId)
      // What cannot be asked is refused like what cannot be done.
      const reply = async () => answer(message)
      reply()
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
const enqueueAgain = (
  { enqueue, has }: Operations,
  line: Line,
  entries: readonly NewEntry[],
): Promise<readonly string[]> => {
  const ids = entries.flatMap(({ entryId }) => entryId ?? [])
  const areThere = async () => (await Promise.all(ids.map(has))).includes(true)
  return line.lookFirst(areThere, async (isTaken) => {
    if (isTaken && ids.length === entries.length) return ids
    if (isTaken || entries.some(({ job }) => job.facts.idempotency === 'unsafe'))
      throw uncertainError('has gone')
    return enqueue(entries)
  })
}

const told = (error: unknown): Tagged =>
  error instanceof TaggedError
    ? { ...error, message: error.message }
    : { _tag: 'UnexpectedError', message: 'the queue that works with the store has failed' }
