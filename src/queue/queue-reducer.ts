import { commit, createBatch, edit } from './batch.ts'
import { cancel, replace, retry } from './edit-entry.ts'
import type { Effect } from './effect.ts'
import { enqueue } from './enqueue.ts'
import type { Happening, QueueEvent } from './event.ts'
import { idle, type LaneRecord, resting, withoutHead } from './lane.ts'
import { loaded } from './loaded.ts'
import { credentialsChanged, pause, reconnected, resume } from './pause.ts'
import { answered } from './send.ts'
import { passProbesOn, serverDue } from './servers.ts'
import { delivered } from './settle.ts'
import type { QueueState } from './state.ts'
import { consider, laneFor, Step, setPhase } from './step.ts'
import { takeTurn } from './turn.ts'
import { expiryDue, laneDue } from './waiting.ts'
import { refused, written } from './written.ts'

/**
 * Gives the state after an event, and what is to be done then.
 *
 * Pure: time and chance come in the event, and whatever is to be done is an effect, which is plain data.
 */
export const queueReducer = (
  state: QueueState,
  event: QueueEvent,
): readonly [QueueState, readonly Effect[]] => happen(state, event, event.now, event.random)

/** Does what `queueReducer` does, and spares a copy of each happening to make an event of it. */
export const happen = (
  state: QueueState,
  happening: Happening,
  now: number,
  random: number,
): readonly [QueueState, readonly Effect[]] => {
  const step = new Step(state, now, () => random)
  const handle = handlers[happening._tag] as (step: Step, happening: Happening) => void
  handle(step, happening)
  passProbesOn(step)
  return step.end()
}

const opened = (step: Step, lanes: readonly LaneRecord[], damaged: readonly string[]): void => {
  if (damaged.length) step.change({ damaged: step.state.damaged + damaged.length })
  for (const laneId of damaged) step.emit({ _tag: 'ReportDamaged', laneId })
  for (const lane of lanes) {
    step.setLane({ ...lane, phase: idle, pending: 0, edits: 0 })
    consider(step, lane.laneId)
  }
}

const turn = (step: Step, laneId: string): void => {
  const lane = step.lane(laneId)
  if (lane?.phase._tag !== 'Ready') return
  const { isDue, isUrgent } = lane.phase
  if (lane.isPaused || step.isPaused()) setPhase(step, lane, resting(isDue))
  else takeTurn(step, lane, isDue, isUrgent)
}

const foundDamaged = (step: Step, laneId: string, seq: number): void => {
  const lane = laneFor(step, laneId)
  if (lane.phase._tag !== 'Loading') return
  const { damaged = 0 } = lane
  const batch = createBatch()
  batch.changes.push({ _tag: 'PutDamaged', laneId, seq })
  const bytes = lane.count > 1 ? lane.bytes : 0
  const next = { ...lane, headSeq: seq + 1, count: lane.count - 1, bytes, damaged: damaged + 1 }
  setPhase(step, withoutHead(next), idle)
  batch.lanes.add(laneId)
  edit(step, batch, laneId)
  step.change({ damaged: step.state.damaged + 1 })
  step.emit({ _tag: 'ReportDamaged', laneId, seq })
  // Whoever waits for it will not be given anything: each looks whether it is that one.
  for (const { laneId: other, phase } of step.lanes())
    if (phase._tag === 'Waiting' && phase.reason._tag === 'After') batch.given.push(other)
  commit(step, batch)
}

/** What each event does. */
const handlers: {
  readonly [Tag in Happening['_tag']]: (step: Step, event: Happening & { readonly _tag: Tag }) => void
} = {
  Began: (step, { isPaused, damaged }) => step.change({ isPaused, damaged }),
  Opened: (step, { lanes, damaged = [] }) => opened(step, lanes, damaged),
  Enqueue: enqueue,
  Cancel: cancel,
  Replace: replace,
  Retry: retry,
  Pause: pause,
  Resume: resume,
  Reconnected: reconnected,
  CredentialsChanged: credentialsChanged,
  Turn: (step, { laneId }) => turn(step, laneId),
  Loaded: (step, { laneId, entry, given }) => loaded(step, laneId, entry, given),
  FoundDamaged: (step, { laneId, seq }) => foundDamaged(step, laneId, seq),
  Answered: (step, { laneId, outcome }) => answered(step, laneId, outcome),
  Delivered: (step, { laneId, hasFailed }) => delivered(step, laneId, hasFailed === true),
  LaneDue: (step, { laneId }) => laneDue(step, laneId),
  ExpiryDue: (step, { laneId }) => expiryDue(step, laneId),
  ServerDue: (step, { origin }) => serverDue(step, origin),
  Written: (step, { receipt }) => written(step, receipt),
  Refused: (step, { receipt }) => refused(step, receipt),
}
