import { left, right } from '../internal/either.ts'
import { abortedError } from '../jobs/job-error.ts'
import type { HttpOutcome, JobResponse } from '../jobs/response.ts'
import { type AbortSignalLike, onAbort } from './abort.ts'
import type { Clock } from './clock.ts'
import type { Outcome } from './executor.ts'
import { createLine, type Line } from './line.ts'

/** A job that has to pass a gate. */
export interface Turn {
  /** Jobs go in the order of these, also when they come again. */
  readonly order: number
  readonly signal: AbortSignalLike | undefined
  readonly send: () => Promise<Outcome>
  /** What comes of it if it is sent no more. */
  readonly giveUp: (refusal: HttpOutcome) => JobResponse
  /** Called if the server refuses it after it has passed. */
  readonly onRefused: (refusal: JobResponse) => void
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
  /** How long it may wait yet, in milliseconds. */
  leftMs: number
  /** The server's refusal of this very job, if there was one. */
  refusal?: JobResponse
  enteredAt: number
  leave: () => void
}

/** What stands before a server that has refused a job because there were too many, until it takes them again. */
export interface Gate {
  readonly clock: Clock
  /** Called when the gate is of no use any more. */
  readonly onOpen: () => void
  /** Those that were sent and refused, which stand before those that were not sent yet. */
  readonly refused: Line<Turn>
  readonly fresh: Line<Turn>
  opensAt: number
  /** The length of the wait: all there is of it when the clock is set back meanwhile. */
  waitMs: number
  /** How many may be in flight: none during a wait, then one, and more with every answer. */
  width: number
  inFlight: number
  /** How often it closed: who passed before that counts no more. */
  closings: number
  /** How often it closed since the server took a job. */
  refusals: number
  /** No turn has less time left than until then. */
  soonestAt: number
  stopTimer: (() => void) | undefined
}

// A long poll takes its time to answer and a refusal does not: nobody waits longer for the answer to another.
const stepMs = 1_000

/** Makes a gate, which `close` has to close. */
export const createGate = (given: Pick<Gate, 'clock' | 'onOpen'>): Gate => ({
  ...given,
  refused: createLine((a, b) => a.order < b.order),
  fresh: createLine(),
  opensAt: 0,
  waitMs: 0,
  width: 1,
  inFlight: 0,
  closings: 0,
  refusals: 0,
  soonestAt: Number.POSITIVE_INFINITY,
  stopTimer: undefined,
})

/** Tells whether the server is to be left alone for now. */
export const isClosed = (gate: Gate): boolean => gate.width === 0

/** Tells whether a gate has had its time and nobody stands before it. */
export const isForgotten = (gate: Gate): boolean => isClosed(gate) && isEmpty(gate) && remainingMs(gate) === 0

const isEmpty = ({ refused, fresh }: Gate): boolean => refused.isEmpty() && fresh.isEmpty()

const remainingMs = ({ clock, opensAt, waitMs }: Gate): number =>
  Math.min(Math.max(opensAt - clock.now(), 0), waitMs)

/** Closes a gate, or keeps it closed for longer. Turns for which that is too long end at once. */
export const close = (gate: Gate, waitMs: number, refusal: HttpOutcome): void => {
  const opensAt = gate.clock.now() + waitMs
  if (isClosed(gate) && opensAt <= gate.opensAt) return
  if (!isClosed(gate)) {
    gate.closings++
    gate.refusals++
    gate.width = 0
    gate.inFlight = 0
  }
  gate.opensAt = opensAt
  gate.waitMs = waitMs
  stopTimer(gate)
  if (opensAt > gate.soonestAt) dismiss(gate, refusal)
  advance(gate)
}

const dismiss = (gate: Gate, refusal: HttpOutcome): void => {
  gate.soonestAt = Number.POSITIVE_INFINITY
  for (const line of [gate.refused, gate.fresh]) {
    for (const turn of line.values()) {
      const latestAt = turn.enteredAt + turn.leftMs
      if (latestAt >= gate.opensAt) {
        gate.soonestAt = Math.min(gate.soonestAt, latestAt)
      } else {
        turn.leave()
        turn.resolve(right(turn.refusal ?? turn.giveUp(refusal)))
      }
    }
  }
}

/** Puts a turn into the line, where it waits until it is sent; if there is no need to wait, it is sent at once. */
export const enter = (gate: Gate, turn: Turn): void => {
  turn.enteredAt = gate.clock.now()
  gate.soonestAt = Math.min(gate.soonestAt, turn.enteredAt + turn.leftMs)
  const takeOut = (turn.refusal === undefined ? gate.fresh : gate.refused).add(turn)
  turn.leave = takeOut
  const stopListening = onAbort(turn.signal, () => {
    turn.leave()
    turn.resolve(left(abortedError))
    advance(gate)
  })
  turn.leave = () => {
    takeOut()
    stopListening()
  }
  if (turn.signal?.aborted) stopListening()
  advance(gate)
}

/** Lets go whom it may, in order; the next step comes with an answer or with the timer. */
const advance = (gate: Gate): void => {
  while (gate.inFlight < gate.width) {
    const turn = gate.refused.shift() ?? gate.fresh.shift()
    if (turn === undefined) break
    send(gate, turn)
  }
  const nobody = isEmpty(gate)
  const isOpen = nobody && (gate.width > 1 || (gate.width === 1 && gate.inFlight === 0))
  if (isOpen || (nobody && isClosed(gate))) stopTimer(gate)
  else gate.stopTimer ??= gate.clock.startTimer(() => step(gate), isClosed(gate) ? remainingMs(gate) : stepMs)
  if (isOpen) gate.onOpen()
}

/** After a wait the first goes alone, to try. */
const step = (gate: Gate): void => {
  gate.stopTimer = undefined
  gate.width = isClosed(gate) ? 1 : gate.width * 2
  advance(gate)
}

const send = (gate: Gate, turn: Turn): void => {
  turn.leave()
  turn.leftMs -= gate.clock.now() - turn.enteredAt
  gate.inFlight++
  const { closings } = gate
  const finish = (passed: boolean) => {
    if (gate.closings !== closings) return
    gate.inFlight--
    if (passed) gate.width++
    if (passed) gate.refusals = 0
    advance(gate)
  }
  const end = (outcome: Outcome) => {
    const refusal = refusalOf(outcome)
    if (refusal === undefined) turn.resolve(outcome)
    else turn.onRefused(refusal)
    finish(outcome._tag === 'Right' && refusal === undefined)
  }
  turn.send().then(end, (error) => {
    turn.reject(error)
    finish(false)
  })
}

const stopTimer = (gate: Gate): void => {
  gate.stopTimer?.()
  gate.stopTimer = undefined
}

/** Gives the response by which a server says that there were too many requests, if it is one. */
export const refusalOf = (outcome: Outcome): JobResponse | undefined =>
  outcome._tag === 'Right' && outcome.right.statusCode === 429 ? outcome.right : undefined
