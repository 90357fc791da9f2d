import { composeExecutor, type ExecutorOptions } from '../../src/executor/executor.ts'
import type { HttpRequest } from '../../src/executor/http-request.ts'
import type { Transport, TransportOptions } from '../../src/executor/transport.ts'
import { left, right } from '../../src/internal/either.ts'
import type { ExecutorError } from '../../src/jobs/job-error.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'

/** An answer that a scripted transport gives: a status with JSON, or why there is none. */
export type Answer = { readonly statusCode: number; readonly json?: unknown } | ExecutorError

/** A transport that answers from a list, the last answer again and again, and keeps what it was sent. */
export const scripted = (...answers: readonly Answer[]) => {
  const sent: (HttpRequest & TransportOptions)[] = []
  const transport: Transport = async (request, options) => {
    sent.push({ ...request, ...options })
    const answer = answers[Math.min(sent.length, answers.length) - 1] as Answer
    if ('_tag' in answer) return left(answer as never)
    const body = new TextEncoder().encode(JSON.stringify(answer.json ?? {}))
    return right({ statusCode: answer.statusCode, headers: {}, body })
  }
  return { transport, sent }
}

/** An executor on a clock that stands still, with random numbers that are always the same. */
export const still = (options: Partial<ExecutorOptions> & Pick<ExecutorOptions, 'transport'>) => {
  const clock = createFakeClock()
  return { clock, executor: composeExecutor({ clock, random: () => 0.5, ...options }) }
}
