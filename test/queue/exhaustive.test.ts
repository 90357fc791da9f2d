import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/executor/executor.ts'
import { left, right } from '../../src/internal/either.ts'
import { emptyBody } from '../../src/jobs/body.ts'
import type { Idempotency } from '../../src/jobs/job-facts.ts'
import type { QueuePolicy } from '../../src/jobs/queue-policy.ts'
import type { Change } from '../../src/queue/effect.ts'
import { newEntry } from '../../src/queue/runner/new-entry.ts'
import { explore } from './exhaustive/explore.ts'
import type { Moment, Scenario } from './exhaustive/machine.ts'
import { put, refused } from './queue-of.ts'

const status = (statusCode: number): Outcome =>
  right({ statusCode, headers: {}, body: emptyBody, jobId: 'x' })

const entry = (entryId: string, queueId: string, idempotency: Idempotency, policy: QueuePolicy) =>
  newEntry(
    put(entryId, { queueId, policy, facts: { idempotency } }),
    { entryId },
    { now: 0, newId: () => '', isEncrypted: false },
  )

const scenario: Scenario = {
  entries: [
    entry('a1', 'a', 'unsafe', 'AlwaysContinue'),
    entry('a2', 'a', 'transaction', 'CancelFutureIfFailed'),
    entry('a3', 'a', 'transaction', 'AlwaysContinue'),
    entry('b1', 'b', 'transaction', 'AlwaysContinue'),
    entry('b2', 'b', 'safe', 'AlwaysContinue'),
  ],
  // One is refused, one fails for good, and one has to be sent again.
  answer: (entryId, times) => {
    if (entryId === 'a2') return status(403)
    if (entryId === 'b1' && times === 1) return status(500)
    return entryId === 'a1' && times === 1 ? left(refused as never) : status(200)
  },
  crashes: 1,
}

// In the end all are settled, or held because they may have taken effect; nothing else is in the store.
const ended = ({ facts, durable, queue }: Moment): string | undefined => {
  const held = Object.values(durable).some((text) => text.includes('"Uncertain"'))
  const missing = Object.entries(facts).filter(([, { delivered }]) => delivered === 0)
  if (!held && missing.length) return `${missing.map(([entryId]) => entryId)} are lost`
  return !held && (Object.keys(durable).length || queue.count) ? 'something is left' : undefined
}

const withChanges = (keep: (change: Change) => boolean): Partial<Scenario> => ({
  mutate: (effect) =>
    effect._tag === 'Commit' ? [{ ...effect, changes: effect.changes.filter(keep) }] : [effect],
})

const isPut = (change: Change, status: string): boolean =>
  change._tag === 'PutEntry' && change.entry.status._tag === status

// Queues that are wrong in one thing, and what gives them away.
const mutants: Readonly<Record<string, readonly [Partial<Scenario>, RegExp]>> = {
  'promote the next before it is written that the last one is over': [
    { isHasty: true },
    /before one before it is over|not in the store|again/,
  ],
  'complete without dequeueing': [withChanges(({ _tag }) => _tag !== 'RemoveEntry'), /./],
  'send an unsafe job again': [
    withChanges((change) => !isPut(change, 'Sending')),
    /though it may have taken effect/,
  ],
  'forget an attempt': [withChanges((change) => !isPut(change, 'Waiting')), /has 0 attempts and not 1/],
  'forget that one is settled': [
    withChanges((change) => !isPut(change, 'Settled')),
    /after it was settled|unmarked/,
  ],
  'deliver again unmarked': [
    { mutate: (effect) => [effect._tag === 'Deliver' ? { ...effect, redelivered: false } : effect] },
    /comes again unmarked/,
  ],
  'deliver twice': [
    { mutate: (effect) => (effect._tag === 'Deliver' ? [effect, effect] : [effect]) },
    /comes again unmarked/,
  ],
  'send twice': [
    { mutate: (effect) => (effect._tag === 'Send' ? [effect, effect] : [effect]) },
    /in flight|though it may have taken effect/,
  ],
}

describe('five jobs in two lanes, in every order of what can happen, with a crash at every step', () => {
  it('violate no law', () => {
    const { violation, moments, executions } = explore(scenario, ended)
    process.stdout.write(`${executions} executions through ${moments} moments\n`)
    expect(violation).toBeUndefined()
    expect(moments).toBeGreaterThan(1_000)
  })

  it.each(Object.entries(mutants))('show a queue that would %s', (_name, [mutant, violation]) => {
    expect(explore({ ...scenario, ...mutant }, ended).violation).toMatch(violation)
  })
})
