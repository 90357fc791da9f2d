import fc from 'fast-check'
import type { Answer } from '../../executor/scripted.ts'
import { put } from '../queue-of.ts'
import { answers } from './answers.ts'
import { asking, type Command, command } from './command.ts'
import type { Known } from './known.ts'
import { enqueueing } from './wish.ts'
import type { Noting, World } from './world.ts'

type Ask = (world: World, known: Known, entryId: string) => Promise<unknown>

const onOne = (name: string, index: number, ask: Ask) =>
  asking(`${name}(${index})`, (world) => {
    const entries = [...world.model.entries.values()]
    const known = entries[index % Math.max(1, entries.length)]
    return known?.entryId === undefined ? undefined : ask(world, known, known.entryId)
  })

const cancel = (index: number) =>
  onOne('cancel', index, async ({ queue }, known, entryId) => {
    known.isLeaving = true
    known.isCancelled ||= await queue.cancel(entryId)
  })

// Who is told that this comes too late or too early has allowed nothing.
const allowing = async (known: Known, ask: Promise<void>) => {
  known.allowances += 1
  try {
    await ask
  } catch {
    known.allowances = Math.max(0, known.allowances - 1)
  }
}

const retry = (index: number) =>
  onOne('retry', index, ({ queue }, known, entryId) => allowing(known, queue.retry(entryId)))

const replace = (index: number) =>
  onOne('replace', index, ({ queue }, known, entryId) => {
    const { name, laneId, idempotency } = known
    known.isReplaced = true
    const job = put(name, { ...(laneId !== name && { queueId: laneId }), facts: { idempotency } })
    return allowing(known, queue.replace(entryId, job))
  })

const answer = (which: number, given: Answer) =>
  command(`answer(${which}, ${JSON.stringify(given)})`, ({ pending }) =>
    pending[which % Math.max(1, pending.length)]?.answer(given),
  )

const pass = (delayMs: number): Command => ({
  check: () => true,
  run: (_model, world) => world.pass(delayMs),
  toString: () => `pass(${delayMs})`,
})

// It is stopped in order, and then there is another one.
const close = (written: number): Command => ({
  check: () => true,
  run: async (_model, world) => {
    world.queue.close().catch(() => undefined)
    await world.pass()
    world.crash(written)
    await world.pass()
  },
  toString: () => `close(${written})`,
})

const release = (which: number) =>
  command(`release(${which})`, ({ store }) => {
    const steps = store.held()
    steps[which % Math.max(1, steps.length)]?.release()
  })

const note = (noting: Noting) =>
  command(`note(${noting})`, (world) => {
    world.noting = noting
    world.endNotes()
  })

const lane = fc.constantFrom('a', undefined)
const index = fc.nat(9)
const answering = fc.tuple(index, fc.constantFrom(...answers)).map(([which, given]) => answer(which, given))

/** Whatever can happen to a queue. */
export const commands: readonly fc.Arbitrary<Command>[] = [
  ...enqueueing,
  answering,
  answering,
  fc.constantFrom(0, 500, 5_000, 600_000).map(pass),
  index.map(cancel),
  index.map(retry),
  index.map(replace),
  lane.map((queueId) => asking(`pause(${queueId})`, ({ queue }) => queue.pause(queueId))),
  lane.map((queueId) => asking(`resume(${queueId})`, ({ queue }) => queue.resume(queueId))),
  fc.constant(command('reconnected', ({ queue }) => queue.reconnected())),
  fc.constant(command('credentialsChanged', ({ queue }) => queue.credentialsChanged())),
  fc
    .constantFrom(-3_600_000, 3_600_000, -1_000)
    .map((byMs) => command(`setClock(${byMs})`, (world) => world.setClock(byMs))),
  fc.nat(2).map((written) => command(`crash(${written})`, (world) => world.crash(written))),
  fc.nat(2).map(close),
  fc.boolean().map((isHeld) => command(`hold(${isHeld})`, ({ store }) => store.hold(isHeld))),
  index.map(release),
  fc.nat(2).map((count) => command(`failCommits(${count})`, ({ store }) => store.failCommits(count))),
  fc.constantFrom<Noting>('at once', 'slowly', 'not').map(note),
]
