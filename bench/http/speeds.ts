import type { Send } from './event.ts'
import { measureSpeed, type Speed } from './load.ts'

/** What the rounds of all contestants came to: of each, its speeds in the order of the rounds. */
export type Speeds = Readonly<Record<string, readonly Speed[]>>

/**
 * Lets contestants send in turn, round by round, so that a machine whose speed drifts slows all of them.
 *
 * Every other round goes backwards: who comes after whom must not matter.
 */
export const measureSpeeds = async (
  contestants: Readonly<Record<string, Send>>,
  rounds: number,
  sliceMs: number,
): Promise<Speeds> => {
  const speeds: Record<string, Speed[]> = {}
  const names = Object.keys(contestants)
  for (const name of names) speeds[name] = []
  // The first two rounds warm up and do not count.
  for (let round = -2; round < rounds; round++) {
    for (const name of round % 2 ? names : [...names].reverse()) {
      const speed = await measureSpeed(contestants[name] as Send, sliceMs)
      if (round >= 0) speeds[name]?.push(speed)
    }
  }
  return speeds
}

/** Gives the median. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Gives the median of the ratios of two contestants, each taken within one round. */
export const medianRatio = (
  of: readonly Speed[] = [],
  to: readonly Speed[] = [],
  value: (speed: Speed) => number,
): number => median(of.map((speed, i) => value(speed) / value(to[i] as Speed)))
