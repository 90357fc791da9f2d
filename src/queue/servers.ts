import { hasTurn, isDoubt, type Lane, type Phase } from './lane.ts'
import type { Server } from './state.ts'
import { type Step, setPhase, wake } from './step.ts'

// A server that was not reached, or wants to be left alone, gives nobody a turn until it is due. Then it is open for one
// lane, whichever is next, and closed again while that tries it.

/** What is known of a server by the failure of a job. */
export type Failure = Pick<Server, 'reason' | 'failures' | 'untilAt'>

/**
 * Notes that a server was not reached or wants to be left alone.
 *
 * Those that were on their way already say nothing new, but for a longer time that the server wants.
 */
export const doubt = (
  step: Step,
  origin: string,
  laneId: string,
  failure: Failure,
  delayMs: number,
): void => {
  const before = step.server(origin)
  const isTried = before?.probedBy !== undefined && before.probedBy !== laneId
  const isNews = !before || (!isTried && (before.isDue || before.probedBy === laneId))
  const isLonger = failure.reason === 'RateLimited' && before && failure.untilAt > before.untilAt
  if (!isNews && !isLonger) return
  const probedBy = isTried ? before.probedBy : undefined
  const laneIds = before?.laneIds ?? []
  step.setServer(origin, { ...failure, laneIds, ...(probedBy !== undefined && { probedBy }) })
  step.emit({ _tag: 'Close', origin })
  step.emit({ _tag: 'WakeServer', origin, delayMs })
}

/** Has a lane go as soon as its server answers, and not only when its own time is over. */
export const joinDoubted = (step: Step, { laneId, origin }: Lane): void => {
  const server = step.server(origin)
  if (!server) return
  const laneIds = [...server.laneIds.filter((other) => other !== laneId), laneId]
  step.setServer(origin, { ...server, laneIds })
}

/** Has one lane try a server again, as soon as there is one that wants to. */
export const serverDue = (step: Step, origin: string): void => {
  const server = step.server(origin)
  if (!server) return
  step.setServer(origin, { ...server, isDue: true })
  if (server.probedBy === undefined) step.emit({ _tag: 'Open', origin })
}

/** Has those that wait for a server that was not reached be ready, and one of them try it. */
export const tryNow = (step: Step, origin: string): void => {
  const server = step.server(origin)
  if (!server) return
  for (const lane of waiting(step, origin, server)) wake(step, lane)
  serverDue(step, origin)
}

/**
 * Tells whether a lane may send to its server; if that is in doubt, the lane is the one that tries it from now on.
 *
 * @param isUrgent - it may try before the server is due
 */
export const mayTry = (step: Step, { laneId, origin }: Lane, isUrgent: true | undefined): boolean => {
  const server = step.server(origin)
  if (!server || server.probedBy === laneId) return true
  if (server.probedBy !== undefined || !(server.isDue || isUrgent)) return false
  step.setServer(origin, { ...server, probedBy: laneId })
  step.emit({ _tag: 'Close', origin })
  return true
}

/** Has a lane that wants a turn get one though its server is in doubt. */
export const hurry = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Ready' || !step.server(lane.origin)) return
  setPhase(step, lane, { ...lane.phase, isUrgent: true })
  step.emit({ _tag: 'Ready', laneId, origin: '', priority: lane.priority })
}

/** Notes that a server answers: those that have failed because it did not may go. */
export const reached = (step: Step, origin: string): void => {
  const server = step.server(origin)
  if (!server) return
  step.setServer(origin, undefined)
  step.emit({ _tag: 'WakeServer', origin, delayMs: undefined })
  step.emit({ _tag: 'Open', origin })
  if (server.reason !== 'Offline') return
  // One that has failed more often than its server has does so by itself: it waits as long as that takes.
  for (const lane of waiting(step, origin, server))
    if (lane.phase.head.attempts <= server.failures) wake(step, lane)
}

/** Has another lane try a server whose try has ended without an answer. */
export const passProbesOn = (step: Step): void => {
  if (!step.hasServers()) return
  for (const [origin, { probedBy, ...server }] of step.servers()) {
    const lane = probedBy === undefined ? undefined : step.lane(probedBy)
    if (probedBy === undefined || (lane && hasTurn(lane.phase))) continue
    step.setServer(origin, server)
    if (server.isDue) step.emit({ _tag: 'Open', origin })
  }
}

type WaitingLane = Lane & { readonly phase: Phase & { readonly _tag: 'Waiting' } }

const waiting = (step: Step, origin: string, { laneIds }: Server): readonly WaitingLane[] =>
  laneIds.flatMap((laneId) => {
    const lane = step.lane(laneId)
    return lane && isWaiting(lane) && isDoubt(lane.phase.reason) && lane.origin === origin ? lane : []
  })

const isWaiting = (lane: Lane): lane is WaitingLane => lane.phase._tag === 'Waiting'
