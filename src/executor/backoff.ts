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
export const backoffMs = ({ baseMs, capMs }: Backoff, attempt: number, random: () => number): number =>
  // No base is so small that it would take more doublings; without an end they would come to Infinity.
  random() * Math.min(capMs, baseMs * 2 ** Math.min(attempt - 1, 64))
