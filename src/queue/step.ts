import { produce } from 'immer'
import type { Effect } from './effect.ts'
import { emptyLane, hasTurn, idle, type Lane, type Phase } from './lane.ts'
import { laneOf, withLanes } from './lane-table.ts'
import type { QueueState, Server } from './state.ts'

/** One event on its way through the reducer: what has changed so far, and what is to be done. */
export interface Step {
  readonly state: QueueState
  readonly now: number
  readonly random: () => number
  readonly lane: (laneId: string) => Lane | undefined
  readonly setLane: (lane: Lane) => void
  readonly server: (origin: string) => Server | undefined
  /** Tells whether a server may be in doubt. */
  readonly hasServers: () => boolean
  readonly servers: () => readonly (readonly [origin: string, server: Server])[]
  readonly setServer: (origin: string, server: Server | undefined) => void
  readonly isPaused: () => boolean
  readonly change: (change: Pick<Partial<QueueState>, 'isPaused' | 'damaged'>) => void
  readonly emit: (effect: Effect) => void
  /** Gives the new state, and what is to be done. */
  readonly end: () => readonly [QueueState, readonly Effect[]]
}

/** Begins a step. */
export const createStep = (state: QueueState, now: number, random: () => number): Step => {
  const lanes = new Map<string, Lane | undefined>()
  const servers = new Map<string, Server | undefined>()
  const effects: Effect[] = []
  let changed: Partial<QueueState> = {}
  let count = 0
  let bytes = 0
  const lane = (laneId: string) => (lanes.has(laneId) ? lanes.get(laneId) : laneOf(state.lanes, laneId))
  const server = (origin: string) => (servers.has(origin) ? servers.get(origin) : state.servers[origin])
  return {
    state,
    now,
    random,
    lane,
    setLane: (next) => {
      const before = lane(next.laneId)
      count += next.count - (before?.count ?? 0)
      bytes += next.bytes - (before?.bytes ?? 0)
      lanes.set(next.laneId, isOver(next) ? undefined : next)
      if (before && hasTurn(before.phase) && !hasTurn(next.phase))
        effects.push({ _tag: 'Release', laneId: next.laneId })
    },
    server,
    hasServers: () => servers.size > 0 || Object.keys(state.servers).length > 0,
    servers: () =>
      [...new Set([...Object.keys(state.servers), ...servers.keys()])].flatMap((origin) => {
        const found = server(origin)
        return found ? [[origin, found] as const] : []
      }),
    setServer: (origin, server) => servers.set(origin, server),
    isPaused: () => changed.isPaused ?? state.isPaused,
    change: (change) => {
      changed = { ...changed, ...change }
    },
    emit: (effect) => effects.push(effect),
    end: () => {
      const { settings, isPaused, damaged } = state
      const next: QueueState = {
        settings,
        servers: servers.size > 0 ? withServers(state.servers, servers) : state.servers,
        lanes: lanes.size > 0 ? withLanes(state.lanes, lanes) : state.lanes,
        count: state.count + count,
        bytes: state.bytes + bytes,
        isPaused: changed.isPaused ?? isPaused,
        damaged: changed.damaged ?? damaged,
      }
      return [next, effects]
    },
  }
}

const withServers = (
  servers: QueueState['servers'],
  changed: ReadonlyMap<string, Server | undefined>,
): QueueState['servers'] =>
  produce(servers, (draft: Record<string, Server>) => {
    for (const [origin, server] of changed) {
      if (server) draft[origin] = server
      else delete draft[origin]
    }
  })

/** Gives a lane, a new one where there is none. */
export const laneFor = (step: Step, laneId: string): Lane => step.lane(laneId) ?? emptyLane(laneId)

/** Puts a lane into another phase. */
export const setPhase = (step: Step, lane: Lane, phase: Phase): void => step.setLane({ ...lane, phase })

/** Lets a lane that does nothing wait for a turn, if it has something to send and may. */
export const consider = (step: Step, laneId: string, isDue?: true): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Idle' || lane.isPaused || lane.edits > 0 || lane.count <= lane.pending) return
  setPhase(step, lane, { _tag: 'Ready', ...(isDue && { isDue }) })
  step.emit({ _tag: 'Ready', laneId, origin: lane.origin, priority: lane.priority })
}

/** Ends the waiting of a lane. */
export const wake = (step: Step, lane: Lane): void => {
  step.emit({ _tag: 'Wake', laneId: lane.laneId, delayMs: undefined })
  setPhase(step, lane, idle)
  consider(step, lane.laneId, true)
}

/** Tells whether nothing of a lane need be kept, in the store or here. */
export const isEmpty = ({ count, isPaused, damaged }: Lane): boolean => count <= 0 && !isPaused && !damaged

const isOver = (lane: Lane): boolean =>
  isEmpty(lane) && lane.phase._tag === 'Idle' && lane.pending === 0 && lane.edits === 0
