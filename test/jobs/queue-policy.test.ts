import { expect, it } from 'vitest'
import { isQueuePolicy } from '../../src/jobs/queue-policy.ts'

it('knows the policies', () => {
  expect(['AlwaysContinue', 'CancelFutureIfFailed', 'PauseIfFailed'].every(isQueuePolicy)).toBe(true)
  expect(['alwaysContinue', '', 0, null, undefined].some(isQueuePolicy)).toBe(false)
})
