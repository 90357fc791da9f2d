import fc from 'fast-check'
import type { Idempotency } from '../../../src/jobs/job-facts.ts'
import type { QueuePolicy } from '../../../src/jobs/queue-policy.ts'
import type { NewJob } from '../../../src/queue/runner/new-entries.ts'
import { put } from '../queue-of.ts'
import { asking, type Command } from './command.ts'
import type { Known } from './known.ts'
import type { World } from './world.ts'

/** How an entry is made. */
interface Wish {
  readonly queueId: string | undefined
  readonly policy: QueuePolicy
  readonly idempotency: Idempotency
  readonly server: string
  readonly options: Pick<NewJob, 'dedupeKey' | 'ttlMs' | 'priority' | 'notBefore'>
  /** It waits for one of those before it. */
  readonly afterOneOf: number | undefined
  /** It gets a part of that one's response. */
  readonly isGiven: boolean
  readonly hasOwnId: boolean
}

const anyWish: fc.Arbitrary<Wish> = fc.record({
  queueId: fc.constantFrom('a', 'a', 'b', undefined),
  policy: fc.constantFrom('AlwaysContinue', 'CancelFutureIfFailed', 'PauseIfFailed'),
  idempotency: fc.constantFrom('unsafe', 'transaction', 'safe', 'idempotent'),
  server: fc.constantFrom('https://example.org', 'https://example.org', 'https://other.example'),
  options: fc.record(
    {
      dedupeKey: fc.constantFrom('k', 'l'),
      ttlMs: fc.constantFrom(0, 1_000, 1e9),
      priority: fc.integer({ min: -1, max: 1 }),
      notBefore: fc.constantFrom(0, 1_002_000),
    },
    { requiredKeys: [] },
  ),
  afterOneOf: fc.option(fc.nat(9), { nil: undefined, freq: 3 }),
  isGiven: fc.boolean(),
  hasOwnId: fc.boolean(),
})

// One without a queue id has nobody to replace.
const wish = anyWish.map((wished): Wish => {
  const { dedupeKey: _, ...options } = wished.options
  return wished.queueId === undefined ? { ...wished, options } : wished
})

const know = ({ model }: World, wished: Wish, isNamed: boolean, call: number): Known => {
  const { queueId, idempotency, options, afterOneOf } = wished
  const name = `e${model.entries.size}`
  const entryId = isNamed ? name : undefined
  const mustBeSent = queueId === undefined && options.ttlMs === undefined && afterOneOf === undefined
  const known = model.asked({ name, entryId, laneId: queueId ?? name, idempotency, mustBeSent, call })
  if (options.dedupeKey === undefined) return known
  for (const other of model.entries.values())
    if (other !== known && other.laneId === known.laneId) other.isLeaving = true
  return known
}

const jobOf = ({ name, entryId }: Known, source: string | undefined, wished: Wish): NewJob => {
  const { queueId, policy, server, idempotency, options, isGiven } = wished
  const job = put(name, { ...(queueId && { queueId }), policy, server, facts: { idempotency } })
  const pointers = isGiven ? [{ from: '/v', to: '/query/v' }] : []
  return {
    ...{ job, ...options },
    ...(entryId !== undefined && { entryId }),
    ...(source !== undefined && { after: { entryId: source, pointers } }),
  }
}

const ask = (world: World, wishes: readonly Wish[]): Promise<unknown> => {
  const { model, queue } = world
  world.calls += 1
  const known: Known[] = []
  const jobs = wishes.map((wished) => {
    const earlier = [...model.entries.values()]
    const { afterOneOf, hasOwnId } = wished
    // Others of the same call can only wait for it by an id of its own.
    const one = know(world, wished, hasOwnId || wishes.length > 1, world.calls)
    known.push(one)
    const source = afterOneOf === undefined ? undefined : earlier[afterOneOf % Math.max(1, earlier.length)]
    return jobOf(one, source?.entryId, wished)
  })
  return queue.enqueue(jobs).then((entryIds) => {
    for (const [index, one] of known.entries()) {
      one.isAcknowledged = true
      one.entryId = entryIds[index]
    }
  })
}

const enqueue = (wishes: readonly Wish[]): Command =>
  asking(`enqueue(${JSON.stringify(wishes)})`, (world) => ask(world, wishes))

/** Somebody enqueues one job, or some in one go. */
export const enqueueing: readonly fc.Arbitrary<Command>[] = [
  wish.map((wished) => enqueue([wished])),
  wish.map((wished) => enqueue([wished])),
  fc.array(wish, { minLength: 1, maxLength: 3 }).map(enqueue),
]
