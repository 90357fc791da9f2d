import { left, right } from '../../internal/either.ts'
import { originOf } from '../../internal/url.ts'
import { abortedError } from '../../jobs/job-error.ts'
import { genResponse } from '../../jobs/response.ts'
import { untilAborted } from '../abort.ts'
import { withDefaults } from '../backoff.ts'
import type { Middleware, Outcome } from '../executor.ts'
import { createGate, type Gate, type Gates } from '../gate.ts'

/** How long is waited for a server that has refused a job because there were too many. */
export interface RateLimitOptions {
  /** How long a job waits at most, in milliseconds from when it first has to; beyond it the refusal is its outcome. */
  readonly maxWaitMs?: number
  /** The bound of the first wait where the server names none, in milliseconds; it doubles with every refusal. */
  readonly baseMs?: number
  /** The bound of every such wait, in milliseconds. */
  readonly capMs?: number
}

/**
 * Waits when a server answers 429, and sends the job again, whatever its idempotency: nothing has happened yet.
 *
 * The wait is what the server says (`Retry-After`, else `retry_after_ms`), else exponential with full jitter.
 * There is one gate for each server: as long as it is closed, the jobs that come next to that server wait too,
 * in their order. Then the first goes alone; when it has an answer, or after a second, the next two go, then four,
 * until nobody waits.
 *
 * Stands behind `retry` and `concurrency` and before `timeout`, so that nothing that waits behind it is sent during
 * a wait, and waiting is not part of an attempt's time.
 *
 * What `credentials` send by themselves, behind it in the list, is not held back: a refresh, and a job once more with the new
 * token, may leave while the gate is closed.
 *
 * A wait that is longer than `maxWaitMs` closes no gate: servers have such for single operations, such as
 * logging in, and take others meanwhile.
 * @throws InvalidParameterError naming the option that is wrong.
 */
export const rateLimit = (options: RateLimitOptions = {}): Middleware => {
  const checked = withDefaults({ maxWaitMs: 60_000, baseMs: 1_000, capMs: 30_000 }, options)
  const gates: Gates = new Map()
  let arrivals = 0
  return (next) => (job, context) => {
    const order = arrivals++
    let latestAt = Infinity
    let refusals = 0
    const enter = (gate: Gate): Promise<Outcome> => {
      latestAt = Math.min(latestAt, context.clock.now() + checked.maxWaitMs)
      return untilAborted<Outcome>(
        context.signal,
        (settle) =>
          gate.add({
            order,
            latestAt,
            end: (refusal, onAnswer) => settle(onAnswer ? send(onAnswer) : right(genResponse(job, refusal))),
          }),
        left(abortedError),
      )
    }
    const send = async (onAnswer?: () => void): Promise<Outcome> => {
      let outcome: Outcome | Promise<Outcome> = await next(job, context)
      if (outcome._tag === 'Right' && outcome.right.statusCode === 429) {
        const server = originOf(job.url)
        const gate = gates.get(server) ?? createGate(gates, server, checked, context)
        if (gate.close(outcome.right, ++refusals) <= latestAt) outcome = enter(gate)
      }
      onAnswer?.()
      return outcome
    }
    // Most of the time there is no gate, and nobody needs to know the server. Nothing is awaited before `next`, so that
    // jobs leave in the order in which they come.
    const gate = gates.size && gates.get(originOf(job.url))
    return gate ? enter(gate) : send()
  }
}
