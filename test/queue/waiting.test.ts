import { expect, it } from 'vitest'
import { put, queueOf } from './queue-of.ts'

it('waits before it gives an outcome again that could not be noted, also when the time of the entry is over', async () => {
  let calls = 0
  const onSettled = () => {
    calls += 1
    // A loop without an end would show nothing.
    if (calls < 10) throw new Error('not noted')
  }
  const { queue, clock } = queueOf(undefined, { onSettled, baseMs: 1_000 })
  await queue.enqueue(put('a'), { ttlMs: 0 })
  await clock.advance(999)
  expect(calls).toBe(1)
  await clock.advance(1)
  expect(calls).toBe(2)
})
