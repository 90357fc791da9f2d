import { right } from '../../internal/either.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { originOf } from '../../internal/url.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { genResponse, type JobResponse } from '../../jobs/response.ts'
import { backoffMs } from '../backoff.ts'
import { maxDelayMs } from '../clock.ts'
import type { ExecuteContext, Middleware, Outcome } from '../executor.ts'
import { close, createGate, enter, type Gate, isClosed, isForgotten, refusalOf, type Turn } from '../gate.ts'
import { retryAfterMs } from '../retry-after.ts'

/** How long is waited for a server that has refused a job because there were too many. */
export interface RateLimitOptions {
  /** How long a job waits at most in all, in milliseconds; beyond it the refusal is its outcome, at once. */
  readonly maxWaitMs?: number
  /** The bound of the first wait where the server names none, in milliseconds; it doubles with every refusal. */
  readonly baseMs?: number
  /** The bound of every such wait, in milliseconds. */
  readonly capMs?: number
}

const defaults = { maxWaitMs: 60_000, baseMs: 1_000, capMs: 30_000 }

/** A server that says "at once" again and again is not taken at its word for ever. */
const leastMs = { baseMs: 1, capMs: 1_000 }

/**
 * Waits when a server answers 429, and sends the job again, whatever its idempotency: nothing has happened yet.
 *
 * The wait is what the server says (`Retry-After`, else `retry_after_ms`), else exponential with full jitter.
 * There is one gate for each server: as long as it is closed, the jobs that come next to that server wait too,
 * in their order. Then the first goes alone; when it has an answer, or after a second, two may go, and with every
 * answer one more, until nobody waits.
 *
 * Stands behind `retry` and `concurrency` and before `timeout`, so that nothing that waits behind it is sent during
 * a wait, and waiting is not part of an attempt's time.
 *
 * A wait that is longer than `maxWaitMs` closes no gate: servers have such for single operations, such as
 * logging in, and take others meanwhile.
 * @throws InvalidParameterError naming the option that is wrong.
 */
export const rateLimit = (options: RateLimitOptions = {}): Middleware => {
  const checked = checkOptions({ ...defaults, ...options })
  const gates = new Map<string, Gate>()
  let arrivals = 0
  return (next) => async (job, context) => {
    const visit = { job, context, send: () => next(job, context), order: arrivals++, options: checked, gates }
    const gate = gates.size > 0 ? findGate(visit) : undefined
    if (gate !== undefined) return withTurn(visit, (turn) => enter(gate, turn))
    // Nothing is awaited before this, so that jobs leave in the order in which they come.
    const outcome = await visit.send()
    const refusal = refusalOf(outcome)
    return refusal === undefined ? outcome : withTurn(visit, (turn) => readmit(visit, turn, refusal))
  }
}

const checkOptions = (options: typeof defaults): typeof defaults => {
  for (const name of ['maxWaitMs', 'baseMs', 'capMs'] as const) {
    const value: unknown = options[name]
    if (!(typeof value === 'number' && value >= 0 && value <= maxDelayMs)) {
      refuse(name, `milliseconds from 0 to ${maxDelayMs}`, value)
    }
  }
  return options
}

/** A job that came, and where. */
interface Visit extends Pick<Turn, 'order' | 'send'> {
  readonly job: BaseJob
  readonly context: ExecuteContext
  readonly options: typeof defaults
  /** By server. */
  readonly gates: Map<string, Gate>
}

const serverOf = ({ job }: Visit): string => originOf(job.url) ?? job.url

const findGate = (visit: Visit): Gate | undefined => {
  const server = serverOf(visit)
  const gate = visit.gates.get(server)
  if (gate === undefined || !isForgotten(gate)) return gate
  visit.gates.delete(server)
  return undefined
}

const makeGate = (visit: Visit): Gate => {
  const { gates, context } = visit
  const server = serverOf(visit)
  // Gates whose wait nobody saw to its end; there are never many gates.
  for (const [name, gate] of gates) if (isForgotten(gate)) gates.delete(name)
  const onOpen = () => {
    if (gates.get(server) === gate) gates.delete(server)
  }
  const gate = createGate({ clock: context.clock, onOpen })
  gates.set(server, gate)
  return gate
}

const withTurn = (visit: Visit, begin: (turn: Turn) => void): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { order, send, context, job, options } = visit
    const turn: Turn = {
      order,
      send,
      signal: context.signal,
      giveUp: ({ statusCode, headers, body }) => genResponse(job, { statusCode, headers, body }),
      onRefused: (refusal) => readmit(visit, turn, refusal),
      resolve,
      reject,
      leftMs: options.maxWaitMs,
      enteredAt: 0,
      leave: () => {},
    }
    begin(turn)
  })

/** Closes the gate for a job that was refused, and lets it wait for another turn if it has the time. */
const readmit = (visit: Visit, turn: Turn, refusal: JobResponse): void => {
  const { options, context } = visit
  const found = findGate(visit)
  turn.refusal = refusal
  const waitMs = waitAfter(found, visit, refusal)
  if (waitMs > options.maxWaitMs) {
    turn.resolve(right(refusal))
    return
  }
  const gate = found ?? makeGate(visit)
  close(gate, waitMs, refusal)
  if (gate.opensAt > context.clock.now() + turn.leftMs) turn.resolve(right(refusal))
  else enter(gate, turn)
}

const waitAfter = (gate: Gate | undefined, { options, context }: Visit, refusal: JobResponse): number => {
  const told = retryAfterMs(refusal, context.clock.now())
  // It was sent before the gate closed, and so says nothing new.
  if (told === undefined && gate !== undefined && isClosed(gate)) return 0
  const refusals = (gate?.refusals ?? 0) + (gate !== undefined && isClosed(gate) ? 0 : 1)
  const leastWaitMs = backoffMs(leastMs, refusals, () => 1)
  return Math.ceil(Math.max(told ?? backoffMs(options, refusals, context.random), leastWaitMs))
}
