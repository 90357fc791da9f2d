import { produce } from 'immer'
import type { Effect } from './effect.ts'
import { emptyLane, hasTurn, type Lane, type Phase, resting } from './lane.ts'
import { laneOf, lanesOf, withLanes } from './lane-table.ts'
import type { QueueState, Server } from './state.ts'

/** One event on its way through the reducer: what has changed so far, and what is to be done. */
export class Step {
  readonly state: QueueState
  readonly now: number
  readonly random: () => number
  readonly #lanes = new Map<string, Lane | undefined>()
  readonly #effects: Effect[] = []
  #servers: Map<string, Server | undefined> | undefined
  #changed: Pick<QueueState, 'isPaused' | 'damaged'>
  #count = 0
  #bytes = 0

  constructor(state: QueueState, now: number, random: () => number) {
    this.state = state
    this.now = now
    this.random = random
    this.#changed = state
  }

  lane(laneId: string): Lane | undefined {
    return this.#lanes.has(laneId) ? this.#lanes.get(laneId) : laneOf(this.state.lanes, laneId)
  }

  setLane(next: Lane): void {
    const before = this.lane(next.laneId)
    this.#count += next.count - (before?.count ?? 0)
    this.#bytes += next.bytes - (before?.bytes ?? 0)
    this.#lanes.set(next.laneId, isOver(next) ? undefined : next)
    if (before && hasTurn(before.phase) && !hasTurn(next.phase))
      this.emit({ _tag: 'Release', laneId: next.laneId })
  }

  /** Gives all lanes as they are now. */
  *lanes(): Generator<Lane> {
    for (const lane of lanesOf(this.state.lanes)) if (!this.#lanes.has(lane.laneId)) yield lane
    for (const lane of this.#lanes.values()) if (lane) yield lane
  }

  server(origin: string): Server | undefined {
    return this.#servers?.has(origin) ? this.#servers.get(origin) : this.state.servers[origin]
  }

  /** Tells whether a server may be in doubt. */
  hasServers(): boolean {
    return this.#servers !== undefined || Object.keys(this.state.servers).length > 0
  }

  servers(): readonly (readonly [origin: string, server: Server])[] {
    const origins = new Set([...Object.keys(this.state.servers), ...(this.#servers?.keys() ?? [])])
    return [...origins].flatMap((origin) => {
      const found = this.server(origin)
      return found ? [[origin, found] as const] : []
    })
  }

  setServer(origin: string, server: Server | undefined): void {
    this.#servers ??= new Map()
    this.#servers.set(origin, server)
  }

  isPaused(): boolean {
    return this.#changed.isPaused
  }

  change(change: Partial<Pick<QueueState, 'isPaused' | 'damaged'>>): void {
    const { isPaused, damaged } = this.#changed
    this.#changed = { isPaused, damaged, ...change }
  }

  emit(effect: Effect): void {
    this.#effects.push(effect)
  }

  /** Gives the new state, and what is to be done. */
  end(): readonly [QueueState, readonly Effect[]] {
    const { settings, lanes, servers, count, bytes } = this.state
    const { isPaused, damaged } = this.#changed
    const next: QueueState = {
      settings,
      servers: this.#servers ? withServers(servers, this.#servers) : servers,
      lanes: this.#lanes.size > 0 ? withLanes(lanes, this.#lanes) : lanes,
      count: count + this.#count,
      bytes: bytes + this.#bytes,
      isPaused,
      damaged,
    }
    return [next, this.#effects]
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
export const consider = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Idle' || lane.isPaused || lane.edits > 0 || lane.count <= lane.pending) return
  setPhase(step, lane, { ...lane.phase, _tag: 'Ready' })
  step.emit({ _tag: 'Ready', laneId, origin: lane.origin, priority: lane.priority })
}

/** Ends the waiting of a lane. */
export const wake = (step: Step, lane: Lane): void => {
  const { laneId } = lane
  step.emit({ _tag: 'Wake', laneId, delayMs: undefined })
  step.emit({ _tag: 'Expire', laneId, delayMs: undefined })
  setPhase(step, lane, resting(true))
  consider(step, laneId)
}

/** Tells whether nothing of a lane need be kept, in the store or here. */
export const isEmpty = ({ count, isPaused, damaged }: Lane): boolean => count <= 0 && !isPaused && !damaged

const isOver = (lane: Lane): boolean =>
  isEmpty(lane) && lane.phase._tag === 'Idle' && lane.pending === 0 && lane.edits === 0
