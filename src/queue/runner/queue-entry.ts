import { freeze } from '../../internal/freeze.ts'
import type { Entry } from '../entry.ts'
import { type Lane, queueIdOf } from '../lane.ts'

/** An entry as it is shown. */
export interface QueueEntry extends Omit<Entry, 'dependents'> {
  readonly queueId?: string
  /** True: `onSettled` may have had it before, in a process that died then. */
  readonly redelivered?: true
}

/** Shows an entry, with what its lane is doing with it. */
export const showEntry = ({ dependents: _, ...entry }: Entry, lane?: Lane): QueueEntry => {
  const queueId = queueIdOf(entry.laneId)
  const isSending = lane?.phase._tag === 'Sending' && lane.phase.entry.seq === entry.seq
  return freeze({
    ...entry,
    ...(isSending && { status: freeze({ _tag: 'Sending' } as const) }),
    ...(queueId !== undefined && { queueId }),
  })
}
