import type { Executor } from 'matrix-jobs/executor'
import type { Contestant, Times } from './contestants.ts'
import { messages, serverUrl } from './jobs.ts'
import { median, rounds, say } from './report.ts'

/** What a contestant's rounds came to. */
export interface Ranking {
  /** How many times as fast one is as another, by the median of the ratios within a round. */
  readonly ratio: (one: string, other: string) => number
}

/** How a race is run. */
export interface Course {
  readonly count: number
  readonly lanes: number
  /** What sends the jobs, and in a few words who answers them. */
  readonly executor: Executor
  readonly answered: string
  /** Where they are sent to, if it is anywhere. */
  readonly origin?: string
}

/** Lets each contestant have its turn in each round, so that a machine whose speed drifts slows all of them. */
export const race = async (
  { count, lanes, executor, answered, origin = serverUrl }: Course,
  contestants: Readonly<Record<string, Contestant>>,
): Promise<Ranking> => {
  say(`${count} jobs in ${lanes} lanes, answered ${answered}: thousands per second`)
  const names = Object.keys(contestants)
  const runs = new Map<string, Times[]>(names.map((name) => [name, []]))
  // Once to warm up.
  for (const run of Object.values(contestants))
    await run(messages(Math.min(count, 1_000), lanes, origin), executor)
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants))
      runs.get(name)?.push(await run(messages(count, lanes, origin), executor))
  const wholes = (name: string) => (runs.get(name) ?? []).map(({ enqueueMs, drainMs }) => enqueueMs + drainMs)
  for (const [name, times] of runs) {
    const [enqueue, drain] = (['enqueueMs', 'drainMs'] as const).map((part) =>
      (count / median(times.map((one) => one[part]))).toFixed(2),
    )
    const both = (count / median(wholes(name))).toFixed(2)
    say(`  ${name}: enqueue ${enqueue}, drain ${drain}, both ${both}`)
  }
  return {
    ratio: (one, other) =>
      median(wholes(other).map((otherMs, round) => otherMs / (wholes(one)[round] ?? Number.NaN))),
  }
}
