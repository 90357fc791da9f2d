import { requireWithin } from '../internal/invalid-parameter.ts'

/** How delays grow. */
export interface Backoff {
  /** The bound of the first delay, in milliseconds; it doubles with every attempt. */
  readonly baseMs: number
  /** The bound of every delay, in milliseconds. */
  readonly capMs: number
}

/**
 * Draws the delay after an attempt: a random part of the bound ("full jitter"), so that many clients do not come
 * back at the same time.
 *
 * @param attempt - the how manieth it was, from 1
 */
export const backoffMs = (bounds: Backoff, attempt: number, random: () => number): number =>
  // No base is so small that it would take more doublings; without an end they would come to Infinity.
  random() * Math.min(bounds.capMs, bounds.baseMs * 2 ** Math.min(attempt - 1, 64))

/**
 * Completes options that are numbers by their defaults.
 *
 * @throws InvalidParameterError naming the one that is wrong.
 */
export const withDefaults = <Defaults extends object, Options extends object>(
  defaults: Defaults,
  options: Options,
): Defaults & Options => {
  const all = { ...options } as Record<string, unknown>
  for (const name in defaults) {
    const given = all[name] === undefined ? defaults[name] : all[name]
    // There is always a first attempt; all else may be nothing.
    all[name] = requireWithin(name, given, name === 'attempts' ? 1 : 0)
  }
  return all as Defaults & Options
}
