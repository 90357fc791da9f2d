import { expect, it } from 'vitest'
import { queueOf } from '../queue-of.ts'

it('calls once for a change who subscribes anew when called', async () => {
  const { queue } = queueOf()
  await queue.pause()
  let calls = 0
  let unsubscribe: () => void = () => undefined
  const listener = () => {
    calls += 1
    unsubscribe()
    if (calls < 100) unsubscribe = queue.subscribe(listener)
  }
  unsubscribe = queue.subscribe(listener)
  await queue.pause('q')
  expect(calls).toBeLessThan(5)
  await queue.close()
})

it('does not call any more whom another one has unsubscribed', async () => {
  const { queue } = queueOf()
  await queue.pause()
  const calls: string[] = []
  queue.subscribe(() => {
    calls.push('first')
    unsubscribe()
  })
  const unsubscribe = queue.subscribe(() => calls.push('second'))
  await queue.close()
  expect(new Set(calls)).toEqual(new Set(['first']))
})

it('takes the same function twice for two subscriptions', async () => {
  const { queue } = queueOf()
  await queue.pause()
  let calls = 0
  const listener = () => {
    calls += 1
  }
  const [first, second] = [queue.subscribe(listener), queue.subscribe(listener)]
  first()
  await queue.pause('q')
  const before = calls
  expect(before).toBeGreaterThan(0)
  second()
  await queue.close()
  expect(calls).toBe(before)
})
