import type { HttpOutcome } from '../jobs/response.ts'
import { type Backoff, backoffMs } from './backoff.ts'
import { maxDelayMs } from './clock.ts'
import type { ExecuteContext } from './executor.ts'
import { retryAfterMs } from './retry-after.ts'

/** A job that waits before a gate. */
export interface Turn {
  /** Jobs go in the order of these, also when they come again. */
  readonly order: number
  /** It waits no longer than until then. */
  readonly latestAt: number
  /** Ends its waiting: it is sent, and calls back when it is answered; or, without that, the refusal is its answer. */
  readonly end: (refusal: HttpOutcome, onAnswer?: () => void) => void
}

/** What stands before a server that has refused a job because there were too many, until it takes them again. */
export interface Gate {
  /**
   * Closes the gate for as long as the server says, or keeps it closed.
   *
   * @param times - how often the job was refused
   * @returns when it opens; NaN if that were too long to wait, and it is not closed for that
   */
  readonly close: (refusal: HttpOutcome, times: number) => number
  /**
   * Lets a job wait for its turn, which never comes before this returns.
   *
   * @returns is to be called when the waiting is over, whatever has ended it
   */
  readonly add: (turn: Turn) => () => void
}

/** How long a gate is closed. */
export interface GateOptions extends Backoff {
  readonly maxWaitMs: number
}

/** The gates by server, as long as they are of use. */
export type Gates = Map<string | undefined, Gate>

/**
 * Makes the gate of a server, which is open.
 *
 * When it opens again, the first goes alone; when it is answered two go, then four, so that a server is not flooded by
 * what its refusal has dammed up. However many wait, there is one timer, and there is none where nobody waits.
 */
export const createGate = (
  gates: Gates,
  server: string | undefined,
  options: GateOptions,
  { clock, random }: ExecuteContext,
): Gate => {
  // A set has an order, and whoever stands in its middle leaves it as fast as the first.
  const line = new Set<Turn>()
  let lastRefusal: HttpOutcome
  let opensAt = 0
  let groupSize = 1
  let stopTimer: (() => void) | undefined
  const closedMs = () => {
    const ms = opensAt - clock.now()
    // More than the longest wait is left only if the clock was set back.
    return ms > 0 && ms <= options.maxWaitMs ? ms : 0
  }
  const stop = () => {
    stopTimer?.()
    stopTimer = undefined
  }
  const step = () => {
    stop()
    const ms = closedMs()
    if (ms) hold(ms)
    else if (line.size) letGo()
    else gates.delete(server)
  }
  const hold = (ms: number) => {
    groupSize = 1
    for (const turn of line) if (turn.latestAt < opensAt) turn.end(lastRefusal)
    if (line.size) stopTimer = clock.startTimer(step, Math.min(ms, maxDelayMs))
  }
  const letGo = () => {
    // A long poll takes its time to answer and a refusal does not: nobody waits longer for the answers to others.
    const stopThis = clock.startTimer(step, 1_000)
    stopTimer = stopThis
    // Those that come again have been put behind those that were never sent.
    const group = [...line].sort((a, b) => a.order - b.order).slice(0, groupSize)
    let unanswered = group.length
    const onAnswer = () => {
      if (!--unanswered && stopTimer === stopThis) step()
    }
    for (const turn of group) turn.end(lastRefusal, onAnswer)
    groupSize *= 2
  }
  const gate: Gate = {
    close: (refusal, times) => {
      // A refusal that names no wait, of a job that was sent before the gate closed, says nothing new. A server that says
      // "at once" again and again is not taken at its word.
      const ms = Math.max(
        retryAfterMs(refusal, clock.now()) ?? (closedMs() ? 0 : backoffMs(options, times, random)),
        Math.min(2 ** times, 1_000),
      )
      if (ms > options.maxWaitMs) return NaN
      gates.set(server, gate)
      lastRefusal = refusal
      opensAt = clock.now() + Math.max(ms, closedMs())
      return opensAt
    },
    add: (turn) => {
      line.add(turn)
      stopTimer ??= clock.startTimer(step, closedMs())
      return () => {
        line.delete(turn)
        if (!line.size && closedMs()) stop()
      }
    },
  }
  return gate
}
