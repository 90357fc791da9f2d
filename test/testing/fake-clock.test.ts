import { describe, expect, it } from 'vitest'
import { createFakeClock } from '../../src/entries/testing.ts'

describe('createFakeClock', () => {
  it('calls back in the order of time, and not what was stopped', async () => {
    const clock = createFakeClock(1000)
    const calls: unknown[] = []
    const start = (name: string, delayMs: number) =>
      clock.startTimer(() => calls.push([name, clock.now()]), delayMs)
    start('later', 20)
    start('soon', 10)
    start('never', 15)()
    await clock.advance(19)
    expect(calls).toEqual([['soon', 1010]])
    expect(clock.pendingTimers()).toBe(1)
    await clock.advance(1)
    expect(calls.at(-1)).toEqual(['later', 1020])
  })

  it.each([-500, Number.NaN])(
    'has a timer of %s ms call back at once, and never goes back',
    async (delayMs) => {
      const clock = createFakeClock(1000)
      const calls: number[] = []
      clock.startTimer(() => calls.push(clock.now()), delayMs)
      await clock.advance(0)
      expect(calls).toEqual([1000])
      await expect(clock.advance(delayMs)).rejects.toMatchObject({
        _tag: 'InvalidParameterError',
        field: 'delayMs',
      })
      expect(clock.now()).toBe(1000)
    },
  )

  it('runs the other timers where one throws, and then rejects', async () => {
    const clock = createFakeClock()
    const calls: number[] = []
    clock.startTimer(() => {
      throw new Error('first')
    }, 10)
    clock.startTimer(() => calls.push(clock.now()), 20)
    await expect(clock.advance(30)).rejects.toThrow('first')
    expect(calls).toEqual([20])
    expect(clock.now()).toBe(30)
  })
})
