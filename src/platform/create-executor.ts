import { composeExecutor, type Executor, type ExecutorOptions } from '../executor/executor.ts'
import { systemClock } from './clock.ts'

/** What an executor is made of; of what the platform has, only what a test replaces need be given. */
export type CreateExecutorOptions = Pick<ExecutorOptions, 'transport' | 'middleware'> &
  Partial<Pick<ExecutorOptions, 'clock' | 'random'>>

/**
 * Makes an executor: it turns jobs into HTTP requests, and answers into responses.
 *
 * @example
 * const executor = createExecutor({ transport: fetchTransport(), middleware: [retry(), timeout(30_000)] })
 */
export const createExecutor = (options: CreateExecutorOptions): Executor =>
  composeExecutor({
    clock: systemClock,
    random: Math.random,
    ...options,
  })
