import { left } from '../../internal/either.ts'
import { freeze } from '../../internal/freeze.ts'
import { refuse } from '../../internal/invalid-parameter.ts'
import { createAbort, onAbort } from '../abort.ts'
import { maxDelayMs } from '../clock.ts'
import type { Middleware, Outcome } from '../executor.ts'

/**
 * Bounds how long one attempt may take, from connecting to the last byte of the body.
 *
 * Stands behind `retry` in the list, so that each attempt has the whole time.
 * @param timeoutMs - milliseconds, at least 1
 * @throws InvalidParameterError on a time that no timer can count.
 */
export const timeout = (timeoutMs: number): Middleware => {
  if (!(timeoutMs >= 1 && timeoutMs <= maxDelayMs)) {
    refuse('timeoutMs', `milliseconds from 1 to ${maxDelayMs}`, timeoutMs)
  }
  return (next) => (job, context) =>
    new Promise<Outcome>((resolve, reject) => {
      const controller = createAbort()
      const stopListening = onAbort(context.signal, () => controller.abort())
      const settle = (outcome: Outcome) => {
        stopTimer()
        stopListening()
        resolve(outcome)
      }
      // Not left to the transport: the outcome is here in time also when the transport heeds no signal.
      const stopTimer = context.clock.startTimer(() => {
        settle(left(timeoutError(timeoutMs)))
        controller.abort()
      }, timeoutMs)
      next(job, { ...context, signal: controller.signal }).then(settle, (error) => {
        stopTimer()
        stopListening()
        reject(error)
      })
    })
}

const timeoutError = (timeoutMs: number) =>
  freeze({ _tag: 'TimeoutError', message: `no whole response within ${timeoutMs} ms`, timeoutMs })
