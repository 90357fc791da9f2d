import { createAbort } from '../../executor/abort.ts'
import type { Executor, Outcome } from '../../executor/executor.ts'
import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import type { Entry } from '../entry.ts'

/** Sends jobs, and stops them. */
export interface Performer {
  readonly send: (entry: Entry, answered: (outcome: Outcome) => void) => void
  readonly abort: (laneId: string) => void
  readonly abortAll: () => void
}

/** Makes what sends the jobs of a queue. */
export const createPerformer = (executor: Executor): Performer => {
  const running = new Map<string, { abort(): void }>()
  return {
    send: ({ laneId, job }, answered) => {
      const controller = createAbort()
      running.set(laneId, controller)
      const end = (outcome: Outcome) => {
        running.delete(laneId)
        answered(outcome)
      }
      // An executor does not reject; one that does must not stop the queue.
      Promise.resolve()
        .then(executor.execute(job, { signal: controller.signal }))
        .then(end, () => end(left(freeze({ _tag: 'UnexpectedError', message: 'the executor threw' }))))
    },
    abort: (laneId) => running.get(laneId)?.abort(),
    abortAll: () => {
      for (const controller of running.values()) controller.abort()
    },
  }
}
