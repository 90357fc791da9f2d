import { originOf } from '../internal/url.ts'
import { hasTurn, isDoubt, type Lane } from './lane.ts'
import type { Server } from './state.ts'
import { type Step, wake } from './step.ts'
import { takeTurn } from './turn.ts'

/**
 * Notes that a server was not reached or wants to be left alone: nobody else has a turn with it until it is tried again.
 *
 * Those that were on their way already say nothing new.
 */
export const doubt = (step: Step, origin: string, laneId: string, server: Server, delayMs: number): void => {
  const before = step.server(origin)
  if (before && !before.isDue && before.probedBy !== laneId) return
  step.setServer(origin, server)
  step.emit({ _tag: 'Close', origin })
  step.emit({ _tag: 'WakeServer', origin, delayMs })
}

/** Lets a lane wait for its server. If nobody doubts it any more, or it is due, the lane goes at once. */
export const joinDoubted = (step: Step, laneId: string, origin: string): void => {
  const server = step.server(origin)
  const lane = step.lane(laneId)
  if (!server) {
    if (lane) wake(step, lane)
    return
  }
  const laneIds = [...server.laneIds.filter((other) => other !== laneId), laneId]
  step.setServer(origin, { ...server, laneIds })
  if (server.isDue) serverDue(step, origin)
}

/** Tries a server again, with the head of one lane. */
export const serverDue = (step: Step, origin: string): void => {
  const server = step.server(origin)
  if (!server || server.probedBy !== undefined) return
  const waiting = step.isPaused() ? [] : server.laneIds.flatMap((laneId) => waitingLane(step, laneId) ?? [])
  const [first] = waiting
  if (first) probe(step, origin, server, first)
  else if (step.isPaused() || server.laneIds.some((laneId) => willWait(step.lane(laneId), origin))) {
    step.setServer(origin, { ...server, isDue: true })
  } else {
    // Those that have failed by it have left: of those that were kept from it, one tries it.
    const next = readyLane(step, origin)
    if (next) hurry(step, next.laneId)
    else reached(step, origin)
  }
}

/** Lets a lane that wants a turn have it now, if its server is in doubt and nobody tries that. */
export const hurry = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  const server = lane && step.server(lane.origin)
  if (lane?.phase._tag !== 'Ready' || !server || server.probedBy !== undefined || step.isPaused()) return
  step.emit({ _tag: 'Unready', laneId })
  probe(step, lane.origin, server, lane)
}

const probe = (step: Step, origin: string, { isDue: _, ...server }: Server, lane: Lane): void => {
  const laneIds = server.laneIds.filter((laneId) => laneId !== lane.laneId)
  step.setServer(origin, { ...server, laneIds, probedBy: lane.laneId })
  takeTurn(step, lane, true)
}

const readyLane = (step: Step, origin: string): Lane | undefined => {
  for (const lane of step.lanes()) if (lane.phase._tag === 'Ready' && lane.origin === origin) return lane
  return undefined
}

/** Notes that a server answers: all that waited for it may go. */
export const reached = (step: Step, origin: string): void => {
  const server = step.server(origin)
  if (!server) return
  step.setServer(origin, undefined)
  step.emit({ _tag: 'WakeServer', origin, delayMs: undefined })
  step.emit({ _tag: 'Open', origin })
  for (const laneId of server.laneIds) {
    const lane = waitingLane(step, laneId)
    if (lane) wake(step, lane)
  }
}

/** Has another lane try a server whose probe has ended without an answer. */
export const passProbesOn = (step: Step): void => {
  if (!step.hasServers()) return
  for (const [origin, { probedBy, ...server }] of step.servers()) {
    const lane = probedBy === undefined ? undefined : step.lane(probedBy)
    if (probedBy === undefined || (lane && hasTurn(lane.phase))) continue
    step.setServer(origin, { ...server, isDue: true })
    step.emit({ _tag: 'WakeServer', origin, delayMs: 0 })
  }
}

const waitingLane = (step: Step, laneId: string): Lane | undefined => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Waiting' || lane.isPaused) return undefined
  return isDoubt(lane.phase.reason) ? lane : undefined
}

// Its head has failed by the server: it will wait for that when this is written.
const willWait = (lane: Lane | undefined, origin: string): boolean => {
  if (lane?.phase._tag !== 'Writing') return false
  const { next, entry } = lane.phase
  return typeof next === 'object' && isDoubt(next) && originOf(entry.job.url) === origin
}
