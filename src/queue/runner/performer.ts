import { createAbort } from '../../executor/abort.ts'
import type { Clock } from '../../executor/clock.ts'
import type { Executor, Outcome } from '../../executor/executor.ts'
import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import type { BaseJob } from '../../jobs/base-job.ts'
import { abortedError } from '../../jobs/job-error.ts'
import type { Entry } from '../entry.ts'
import { isOutcome } from './is-outcome.ts'

/** Sends jobs, and stops them. */
export interface Performer {
  readonly send: (entry: Entry, answered: (outcome: Outcome) => void) => void
  /** Stops a job; one whose executor says nothing to that is taken for stopped after a while. */
  readonly abort: (laneId: string) => void
  /** Stops all jobs, and waits for none. */
  readonly abortAll: () => void
}

// An executor that has not answered so long after it was told to stop is not waited for.
const patienceMs = 5_000

/** Makes what sends the jobs of a queue. */
export const createPerformer = (executor: Executor, clock: Clock): Performer => {
  const running = new Map<string, Sending>()
  return {
    send: ({ laneId, job }, answered) => {
      const sending = send(executor, clock, job, (outcome) => {
        running.delete(laneId)
        answered(outcome)
      })
      running.set(laneId, sending)
    },
    abort: (laneId) => running.get(laneId)?.abort(),
    abortAll: () => {
      for (const { end } of running.values()) end()
    },
  }
}

interface Sending {
  readonly abort: () => void
  /** Stops it, and tells nothing of it any more. */
  readonly end: () => void
}

const send = (
  executor: Executor,
  clock: Clock,
  job: BaseJob,
  answered: (outcome: Outcome) => void,
): Sending => {
  const controller = createAbort()
  let isOver = false
  let stopTimer: (() => void) | undefined
  const over = (outcome?: Outcome) => {
    if (isOver) return
    isOver = true
    stopTimer?.()
    if (outcome) answered(outcome)
  }
  // An executor does not throw; one that does must not stop the queue.
  Promise.resolve()
    .then(() => (isOver ? undefined : executor.execute(job, { signal: controller.signal })()))
    .then(
      (outcome: unknown) => over(isOutcome(outcome) ? outcome : unexpected('the executor gave no outcome')),
      () => over(unexpected('the executor threw')),
    )
  return {
    abort: () => {
      controller.abort()
      if (!isOver) stopTimer ??= clock.startTimer(() => over(left(abortedError)), patienceMs)
    },
    end: () => {
      over()
      controller.abort()
    },
  }
}

const unexpected = (message: string): Outcome => left(freeze({ _tag: 'UnexpectedError', message }))
