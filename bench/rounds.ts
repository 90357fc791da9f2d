import { measure } from 'mitata'

/** What a contestant's rounds came to. */
export interface Result {
  readonly name: string
  /** Median nanoseconds of one call. */
  readonly medianNs: number
  /** Median of the ratios to the first contestant, each taken within one round. */
  readonly ratio: number
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/**
 * Measures contestants in turn, round by round, so that a machine whose speed drifts slows all of them.
 *
 * @param contestants - the first is what the others are compared with
 */
export const measureRounds = async (
  contestants: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<readonly Result[]> => {
  const names = Object.keys(contestants)
  const times = new Map<string, number[]>(names.map((name) => [name, []]))
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { p50 } = await measure(contestants[name] as () => unknown, {
        min_cpu_time: 4e7,
        batch_samples: 512,
      })
      if (round > 0) times.get(name)?.push(p50)
    }
  }
  const floor = times.get(names[0] as string) ?? []
  return names.map((name) => {
    const own = times.get(name) ?? []
    return { name, medianNs: median(own), ratio: median(own.map((ns, i) => ns / (floor[i] as number))) }
  })
}
