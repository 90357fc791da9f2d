import { lanesOf } from '../../../src/queue/lane-table.ts'
import { Violation } from './facts.ts'
import { createMachine, type Moment, type Scenario } from './machine.ts'

/** What came of looking at everything that can happen. */
export interface Exploration {
  /** How many different moments there are. */
  readonly moments: number
  /** How many ways lead through them from the beginning to an end. */
  readonly executions: bigint
  /** The first thing that must never be, if there was one. */
  readonly violation?: string
}

/**
 * Looks at every moment that can follow from the first one, once, and counts the ways through them.
 *
 * @param ended - says what is wrong with a moment after which nothing can happen any more
 */
export const explore = (scenario: Scenario, ended: (moment: Moment) => string | undefined): Exploration => {
  const ways = new Map<string, bigint>()
  const visit = (moment: Moment, next: (moment: Moment) => readonly Moment[]): bigint => {
    const name = nameOf(moment)
    const known = ways.get(name)
    if (known !== undefined) return known
    const following = next(moment)
    if (following.length === 0) {
      const wrong = ended(moment)
      if (wrong !== undefined) throw new Violation(wrong)
    }
    const count = following.length === 0 ? 1n : following.reduce((sum, one) => sum + visit(one, next), 0n)
    ways.set(name, count)
    return count
  }
  try {
    const { first, next } = createMachine(scenario)
    const executions = visit(first, next)
    return { moments: ways.size, executions }
  } catch (error) {
    if (!(error instanceof Violation)) throw error
    return { moments: ways.size, executions: 0n, violation: error.message }
  }
}

// Equal moments have equal names: fields come in the order in which they are made, which is always the same. A job is
// always the same for an entry, and long texts that come again and again get a number.
const nameOf = ({ queue, durable, ...rest }: Moment): string => {
  const records = Object.entries(durable).map((record) => numberOf(record.join()))
  const kept = [...lanesOf(queue.lanes)]
  return JSON.stringify([kept, queue.servers, queue.isPaused, records.sort(), rest], withoutJobs)
}

const withoutJobs = (name: string, value: unknown): unknown => (name === 'job' ? undefined : value)

const numbers = new Map<string, number>()
const numberOf = (text: string): number => {
  const known = numbers.get(text) ?? numbers.size
  numbers.set(text, known)
  return known
}
