import { BaseJob, withQueue } from '../../src/entries/index.ts'
import { type EntryOptions, isQueueError, isStoreError, type JobQueue } from '../../src/entries/queue.ts'

const session = { serverUrl: 'https://example.org' }
const policies = ['AlwaysContinue', 'CancelFutureIfFailed', 'PauseIfFailed'] as const
const idempotencies = ['transaction', 'safe', 'unsafe'] as const

/** What was asked of a queue. */
export interface Load {
  readonly acknowledged: Set<string>
  readonly step: () => Promise<void>
}

/** Makes something that asks all kinds of things of a queue, one after the other. */
export const createLoad = (queue: JobQueue, random: () => number): Load => {
  const acknowledged = new Set<string>()
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  let count = 0
  const job = () => {
    count += 1
    const facts = { idempotency: pick(idempotencies) }
    const made = BaseJob(session, { jobId: 'Soak', method: 'PUT', requestUrl: `/soak/${count}`, facts })
    return random() < 0.2 ? made : withQueue(`lane ${Math.floor(random() * 50)}`, pick(policies))(made)
  }
  const options = ({ queueId }: BaseJob): EntryOptions => ({
    ...(queueId !== undefined && random() < 0.1 && { dedupeKey: pick(['k', 'l']) }),
    ...(random() < 0.1 && { ttlMs: random() * 2_000 }),
    ...(random() < 0.1 && { notBefore: Date.now() + random() * 500 }),
  })
  // What waits for a decision gets one.
  const decide = async () => {
    for (const { entryId, status, job: waiting } of await queue.entries({ limit: 50 })) {
      if (!['Failed', 'Uncertain'].includes(status._tag)) continue
      const dice = random()
      if (dice < 0.4) await queue.cancel(entryId)
      else if (dice < 0.7) await queue.retry(entryId)
      else await queue.replace(entryId, waiting)
    }
  }
  // Whatever is there may be withdrawn, also while it is sent.
  const cancelOne = async () => {
    const entries = await queue.entries({ limit: 50 })
    const found = entries[Math.floor(random() * entries.length)]
    if (found) await queue.cancel(found.entryId)
  }
  const enqueue = async (made: BaseJob) => {
    acknowledged.add(await queue.enqueue(made, options(made)))
  }
  const step = async () => {
    const dice = random()
    if (dice < 0.05) await decide()
    else if (dice > 0.97) await cancelOne()
    else if (dice < 0.06) await queue.pause(`lane ${Math.floor(random() * 50)}`)
    else if (dice < 0.1) await queue.resume()
    else if (dice < 0.12) await queue.resume(`lane ${Math.floor(random() * 50)}`)
    else if (queue.getSnapshot().entries < 500) await enqueue(job())
    else await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const expected = (error: unknown) => isStoreError(error) || isQueueError(error)
  return {
    acknowledged,
    step: async () => {
      try {
        await step()
      } catch (error) {
        if (!expected(error)) throw error
      }
    },
  }
}
