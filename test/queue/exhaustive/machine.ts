import type { Outcome } from '../../../src/executor/executor.ts'
import type { Effect } from '../../../src/queue/effect.ts'
import type { Happening, NewEntry } from '../../../src/queue/event.ts'
import { queueReducer } from '../../../src/queue/queue-reducer.ts'
import { defaultSettings } from '../../../src/queue/settings.ts'
import { initialState, type QueueState } from '../../../src/queue/state.ts'
import { type Durable, entriesOf, head, lanes, write } from './durable.ts'
import { type Facts, factOf, mapFacts, sentFacts, settledFacts, Violation } from './facts.ts'

/** Something that has begun and has not ended. */
export type Pending = Effect & { readonly _tag: 'Commit' | 'Load' | 'Send' | 'Deliver' }
type Commit = Effect & { readonly _tag: 'Commit' }
type Ready = Effect & { readonly _tag: 'Ready' }

/** A queue and its surroundings at a moment: plain data, so that moments can be compared. */
export interface Moment {
  readonly queue: QueueState
  readonly durable: Durable
  readonly pending: readonly Pending[]
  /** Timers that run. */
  readonly due: readonly Happening[]
  /** Lanes that are kept from servers, which are closed. */
  readonly ready: readonly Ready[]
  readonly closed: readonly string[]
  readonly facts: Facts
  readonly crashesLeft: number
}

/** What a test is about: the jobs, and what comes of each the n-th time it is sent. */
export interface Scenario {
  readonly entries: readonly NewEntry[]
  readonly answer: (entryId: string, times: number) => Outcome
  /** Whether an outcome leaves open if the job took effect. */
  readonly crashes: number
  /** Breaks the reducer: gives what it would want done if it were wrong. */
  readonly mutate?: (effect: Effect) => readonly Effect[]
  /** Breaks the runner: it goes on before a step is written. */
  readonly isHasty?: boolean
}

const settings = { ...defaultSettings, delivers: true }
const nothing = { queue: initialState(settings), pending: [], due: [], ready: [], closed: [] }

/** A queue of which a test sees everything that can happen next. */
export const createMachine = ({ entries, answer, crashes, mutate, isHasty }: Scenario) => {
  const happen = (moment: Moment, happening: Happening): Moment => {
    const [queue, effects] = queueReducer(moment.queue, { ...happening, now: 0, random: 0.5 })
    const wanted = mutate ? effects.flatMap(mutate) : effects
    return wanted.reduce(interpret, { ...moment, queue })
  }
  const interpret = (moment: Moment, effect: Effect): Moment => {
    switch (effect._tag) {
      case 'Ready':
        return giveTurns({ ...unready(moment, effect), ready: [...unready(moment, effect).ready, effect] })
      case 'Unready':
        return unready(moment, effect)
      case 'Close':
        return { ...moment, closed: [...moment.closed, effect.origin] }
      case 'Open':
        return giveTurns({ ...moment, closed: moment.closed.filter((origin) => origin !== effect.origin) })
      case 'Send':
        return begin({ ...moment, facts: sent(moment, effect) }, effect)
      case 'Deliver':
        return begin(
          { ...moment, facts: settledFacts(moment.facts, effect.entry.entryId, effect.redelivered) },
          effect,
        )
      case 'Commit':
        return isHasty && !effect.mayRefuse
          ? happen(begin(moment, effect), { _tag: 'Written', receipt: effect.receipt })
          : begin(moment, effect)
      case 'Load':
        return begin(moment, effect)
      case 'Wake':
        return time(moment, { _tag: 'LaneDue', laneId: effect.laneId }, effect.delayMs)
      case 'WakeServer':
        return time(moment, { _tag: 'ServerDue', origin: effect.origin }, effect.delayMs)
      default:
        return moment
    }
  }
  const giveTurns = (moment: Moment): Moment => {
    const next = moment.ready.find(({ origin }) => !moment.closed.includes(origin))
    if (!next) return moment
    return giveTurns(happen(unready(moment, next), { _tag: 'Turn', laneId: next.laneId }))
  }
  const end = (before: Moment, effect: Pending): Moment => {
    const moment = { ...before, pending: before.pending.filter((other) => other !== effect) }
    switch (effect._tag) {
      case 'Commit': {
        const done = written(moment, effect)
        const isKnown = isHasty && !effect.mayRefuse
        return isKnown ? done : happen(done, { _tag: 'Written', receipt: effect.receipt })
      }
      case 'Load':
        return happen(moment, {
          _tag: 'Loaded',
          laneId: effect.laneId,
          ...head(moment.durable, effect.laneId, effect.from),
        })
      case 'Send': {
        const { entryId, laneId } = effect.entry
        const outcome = answer(entryId, factOf(moment.facts, entryId).sent)
        return happen(
          { ...moment, facts: answered(moment.facts, entryId, outcome) },
          { _tag: 'Answered', laneId, outcome },
        )
      }
      case 'Deliver':
        return happen(moment, { _tag: 'Delivered', laneId: effect.entry.laneId })
    }
  }
  const restart = ({ durable, facts: before }: Moment, crashesLeft: number): Moment => {
    const facts = mapFacts(before, (fact) => ({ ...fact, unrecorded: 0 }))
    const moment = { ...nothing, durable, facts, crashesLeft }
    return happen(moment, { _tag: 'Opened', lanes: lanes(durable) })
  }
  // A batch is written as a whole or not at all: a crash in the middle of it is one before or after it.
  const crash = (moment: Moment): readonly Moment[] => {
    if (moment.crashesLeft === 0) return []
    const first = moment.pending.find(isCommit)
    const left = moment.crashesLeft - 1
    return [restart(moment, left), ...(first ? [restart(written(moment, first), left)] : [])]
  }
  const next = (moment: Moment): readonly Moment[] => {
    const firstCommit = moment.pending.find(isCommit)
    const ends = moment.pending.filter((effect) => !isCommit(effect) || effect === firstCommit)
    const dues = moment.due.map((one) =>
      happen({ ...moment, due: moment.due.filter((other) => other !== one) }, one),
    )
    return [...ends.map((effect) => end(moment, effect)), ...dues, ...crash(moment)]
  }
  const first = happen(
    { ...nothing, durable: {}, facts: {}, crashesLeft: crashes },
    {
      _tag: 'Enqueue',
      entries,
      nonce: 'n',
      superseded: [],
      sources: [],
      operation: 1,
    },
  )
  return { first, next }
}

const isCommit = (effect: Pending): effect is Commit => effect._tag === 'Commit'

const unready = (moment: Moment, { laneId }: { readonly laneId: string }): Moment => ({
  ...moment,
  ready: moment.ready.filter((other) => other.laneId !== laneId),
})

const begin = (moment: Moment, effect: Pending): Moment => ({
  ...moment,
  pending: [...moment.pending, effect],
})

const time = (moment: Moment, happening: Happening, delayMs: number | undefined): Moment => {
  const name = JSON.stringify(happening)
  const others = moment.due.filter((other) => JSON.stringify(other) !== name)
  return { ...moment, due: delayMs === undefined ? others : [...others, happening] }
}

const sent = ({ facts, durable, pending }: Moment, { entry }: Effect & { readonly _tag: 'Send' }): Facts => {
  const { laneId, entryId, seq } = entry
  const other = pending.find((effect) => effect._tag === 'Send' && effect.entry.laneId === laneId)
  if (other) throw new Violation(`${entryId} is sent while another one of its lane is in flight`)
  const there = entriesOf(durable, laneId)
  if (there.some((earlier) => earlier.seq < seq))
    throw new Violation(`${entryId} is sent before one before it is over`)
  return sentFacts(facts, entry, (id) => there.some((one) => one.entryId === id))
}

// What was refused, and what never left, has not taken effect.
const answered = (facts: Facts, entryId: string, outcome: Outcome): Facts => {
  const fact = factOf(facts, entryId)
  const isNothing = outcome._tag === 'Left' ? 'neverLeft' in outcome.left : outcome.right.statusCode === 429
  const mayHaveLeft = fact.mayHaveLeft && !isNothing
  return { ...facts, [entryId]: { ...fact, unrecorded: fact.unrecorded + 1, mayHaveLeft } }
}

// What is durable is acknowledged, and an answer counts from when what came of it is.
const written = (moment: Moment, { changes, receipt }: Commit): Moment => {
  const added = changes.flatMap((change) => (change._tag === 'AddEntry' ? [change.entry.entryId] : []))
  const known = Object.fromEntries(added.map((entryId) => [entryId, factOf(moment.facts, entryId)]))
  const facts = mapFacts({ ...moment.facts, ...known }, (fact) =>
    receipt.recorded.includes(fact.laneId)
      ? { ...fact, recorded: fact.recorded + fact.unrecorded, unrecorded: 0 }
      : fact,
  )
  return { ...moment, durable: write(moment.durable, changes), facts }
}
