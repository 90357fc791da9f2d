import { freeze } from '../internal/freeze.ts'
import { type Batch, commit, count, createBatch, edit } from './batch.ts'
import { cancelled } from './cancelled.ts'
import type { Entry } from './entry.ts'
import type { Happening, Operation } from './event.ts'
import { inHand, isHead, isThere, type Lane, toServer, withoutHead } from './lane.ts'
import { withStatus } from './settle.ts'
import { laneFor, type Step } from './step.ts'
import { withdraw } from './withdraw.ts'

/** Takes an entry out of the queue, or stops it if it is being sent. */
export const cancel = (step: Step, { entry, operation }: Happening & { readonly _tag: 'Cancel' }): void => {
  const lane = step.lane(entry.laneId)
  if (!isThere(lane, entry)) answer(step, operation, 'nothing-to-do')
  else if (entry.status._tag === 'Settled') answer(step, operation, 'in-hand')
  else if (isInHand(lane, entry)) stop(step, lane, operation)
  else change(step, operation, (batch) => withdraw(step, batch, lane, entry, cancelled))
}

const stop = (step: Step, lane: Lane, operation: Operation): void => {
  const { phase, laneId } = lane
  if (phase._tag === 'Starting' || phase._tag === 'Sending') {
    step.setLane({ ...lane, phase: { ...phase, isCancelled: true } })
    step.emit({ _tag: 'Abort', laneId })
  }
  answer(step, operation, 'in-hand')
}

/** Puts another job in the place of one that waits or has failed. */
export const replace = (
  step: Step,
  { entry, job, size, operation }: Happening & { readonly _tag: 'Replace' },
): void =>
  editWaiting(step, entry, operation, (batch, lane) => {
    const other = toServer(lane, job)
    count(step, batch, isHead(lane, entry) ? withoutHead(other) : other, {
      ...{ count: 0, bytes: size - entry.size, pending: 0 },
    })
    return { ...afresh(entry), job, size, attempts: 0 }
  })

/** Has an entry sent again that has failed or waits for its next attempt. */
export const retry = (step: Step, { entry, operation }: Happening & { readonly _tag: 'Retry' }): void =>
  editWaiting(step, entry, operation, () => afresh(entry))

const afresh = (entry: Entry): Entry => {
  const { nextAt: _, delayMs: __, ...rest } = withStatus(entry, { _tag: 'Waiting' })
  return rest
}

const editWaiting = (
  step: Step,
  entry: Entry,
  operation: Operation,
  edited: (batch: Batch, lane: Lane) => Entry,
): void => {
  const { laneId } = entry
  const lane = step.lane(laneId)
  if (!isThere(lane, entry) || entry.status._tag === 'Settled') answer(step, operation, 'nothing-to-do')
  else if (isInHand(lane, entry)) answer(step, operation, 'in-hand')
  else
    change(step, operation, (batch) => {
      edit(step, batch, laneId, { seq: entry.seq, isUrgent: true })
      batch.changes.push({ _tag: 'PutEntry', entry: freeze(edited(batch, laneFor(step, laneId))) })
    })
}

const change = (step: Step, operation: Operation, make: (batch: Batch) => void): void => {
  const batch = createBatch()
  make(batch)
  commit(step, batch, { operation, mayRefuse: true })
}

// That it will wait again is being written: what is written next comes after that.
const isInHand = ({ phase }: Lane, { seq }: Entry): boolean =>
  inHand(phase)?.seq === seq &&
  !(phase._tag === 'Writing' && phase.next !== 'Deliver' && phase.next !== 'Leave')

const answer = (step: Step, operation: Operation, reply: 'in-hand' | 'nothing-to-do'): void =>
  step.emit({ _tag: 'Reply', operation, reply })
