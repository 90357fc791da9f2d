import fc from 'fast-check'
import type { Idempotency } from '../../../src/jobs/job-facts.ts'
import type { QueuePolicy } from '../../../src/jobs/queue-policy.ts'
import type { EntryOptions } from '../../../src/queue/runner/new-entry.ts'
import type { Answer } from '../../executor/scripted.ts'
import { broken, put, refused } from '../queue-of.ts'
import type { Model } from './model.ts'
import type { World } from './world.ts'

/** One thing that happens to a queue. */
export type Command = fc.AsyncCommand<Model, World>

const command = (name: string, run: (world: World) => unknown): Command => ({
  check: () => true,
  run: async (_model, world) => {
    run(world)
    await world.pass()
  },
  toString: () => name,
})

/** How an entry is made. */
interface Wish {
  readonly queueId: string | undefined
  readonly policy: QueuePolicy
  readonly idempotency: Idempotency
  readonly options: Omit<EntryOptions, 'after'>
  /** It waits for one of those before it. */
  readonly afterOneOf: number | undefined
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 })

const wish: fc.Arbitrary<Wish> = fc.record({
  queueId: fc.constantFrom('a', 'a', 'b', undefined),
  policy: fc.constantFrom('AlwaysContinue', 'CancelFutureIfFailed', 'PauseIfFailed'),
  idempotency: fc.constantFrom('unsafe', 'transaction', 'safe', 'idempotent'),
  options: fc.record(
    {
      dedupeKey: fc.constantFrom('k', 'l'),
      ttlMs: fc.constantFrom(0, 1_000, 1e9),
      priority: fc.integer({ min: -1, max: 1 }),
      notBefore: fc.constantFrom(0, 1_002_000),
    },
    { requiredKeys: [] },
  ),
  afterOneOf: maybe(fc.nat(9)),
})

const enqueue = ({ queueId, policy, idempotency, options, afterOneOf }: Wish): Command =>
  command(`enqueue(${JSON.stringify({ queueId, policy, idempotency, options, afterOneOf })})`, (world) => {
    const { model, queue } = world
    const entryId = `e${model.entries.size}`
    const earlier = [...model.entries.keys()]
    const source = afterOneOf === undefined ? undefined : earlier[afterOneOf % Math.max(1, earlier.length)]
    const job = put(entryId, { ...(queueId && { queueId }), policy, facts: { idempotency } })
    const known = model.asked(entryId, queueId ?? entryId, idempotency)
    if (options.dedupeKey !== undefined)
      for (const other of model.entries.values())
        if (other !== known && other.laneId === known.laneId) other.isLeaving = true
    const after = source === undefined ? {} : { after: { entryId: source, pointers: [] } }
    queue.enqueue(job, { entryId, ...options, ...after }).then(
      () => {
        known.isAcknowledged = true
      },
      () => undefined,
    )
  })

const onOne = (name: string, index: number, run: (world: World, entryId: string) => Promise<unknown>) =>
  command(`${name}(${index})`, (world) => {
    const entries = [...world.model.entries.values()]
    const known = entries[index % Math.max(1, entries.length)]
    if (known) run(world, known.entryId).catch(() => undefined)
  })

const cancel = (index: number) =>
  onOne('cancel', index, ({ queue, model }, entryId) => {
    const known = model.entries.get(entryId)
    if (known) known.isLeaving = true
    return queue.cancel(entryId)
  })

const retry = (index: number) =>
  onOne('retry', index, ({ queue, model }, entryId) => {
    model.allowed(entryId)
    return queue.retry(entryId).catch(() => model.allowed(entryId, false))
  })

const replace = (index: number) =>
  onOne('replace', index, ({ queue, model }, entryId) => {
    model.allowed(entryId)
    const known = model.entries.get(entryId)
    const isAlone = known?.laneId === entryId
    const facts = { idempotency: known?.idempotency ?? 'safe' }
    const job = put(entryId, { ...(!isAlone && known && { queueId: known.laneId }), facts })
    return queue.replace(entryId, job).catch(() => model.allowed(entryId, false))
  })

const answers: readonly Answer[] = [
  { statusCode: 200 },
  { statusCode: 200 },
  { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } },
  { statusCode: 401, json: { errcode: 'M_UNKNOWN_TOKEN' } },
  { statusCode: 401, json: { flows: [] } },
  { statusCode: 429 },
  { statusCode: 500 },
  refused,
  broken,
]

const answer = (which: number, given: Answer) =>
  command(`answer(${which}, ${JSON.stringify(given)})`, ({ pending }) =>
    pending[which % Math.max(1, pending.length)]?.answer(given),
  )

const pass = (delayMs: number): Command => ({
  check: () => true,
  run: (_model, world) => world.pass(delayMs),
  toString: () => `pass(${delayMs})`,
})

const lane = fc.constantFrom('a', undefined)
const index = fc.nat(9)

/** Whatever can happen to a queue. */
export const commands: readonly fc.Arbitrary<Command>[] = [
  wish.map(enqueue),
  wish.map(enqueue),
  wish.map(enqueue),
  fc.tuple(index, fc.constantFrom(...answers)).map(([which, given]) => answer(which, given)),
  fc.tuple(index, fc.constantFrom(...answers)).map(([which, given]) => answer(which, given)),
  fc.constantFrom(0, 500, 5_000, 600_000).map(pass),
  index.map(cancel),
  index.map(retry),
  index.map(replace),
  lane.map((queueId) =>
    command(`pause(${queueId})`, ({ queue }) => queue.pause(queueId).catch(() => undefined)),
  ),
  lane.map((queueId) =>
    command(`resume(${queueId})`, ({ queue }) => queue.resume(queueId).catch(() => undefined)),
  ),
  fc.constant(command('reconnected', ({ queue }) => queue.reconnected())),
  fc.constant(command('credentialsChanged', ({ queue }) => queue.credentialsChanged())),
  fc
    .constantFrom(-3_600_000, 3_600_000, -1_000)
    .map((byMs) => command(`setClock(${byMs})`, (world) => world.setClock(byMs))),
  fc.nat(2).map((written) => command(`crash(${written})`, (world) => world.crash(written))),
  fc.boolean().map((isHeld) => command(`hold(${isHeld})`, ({ store }) => store.hold(isHeld))),
  index.map((which) =>
    command(`release(${which})`, ({ store }) => {
      const steps = store.held()
      steps[which % Math.max(1, steps.length)]?.release()
    }),
  ),
  fc.nat(2).map((count) => command(`failCommits(${count})`, ({ store }) => store.failCommits(count))),
  fc.boolean().map((isSlow) =>
    command(`note(${isSlow})`, (world) => {
      world.isSlowToNote = isSlow
      for (const note of world.notes.splice(0)) note()
    }),
  ),
]
