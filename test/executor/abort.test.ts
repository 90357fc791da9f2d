import { describe, expect, it } from 'vitest'
import { untilAborted } from '../../src/executor/abort.ts'
import { maxDelayMs } from '../../src/executor/clock.ts'
import { wait } from '../../src/executor/wait.ts'
import { createFakeClock } from '../../src/testing/fake-clock.ts'
import { countingSignal } from './middleware/serving.ts'

describe('untilAborted', () => {
  it('gives what ends the waiting, stops what was begun, and listens no more', async () => {
    const { signal, listening } = countingSignal()
    let end: (value: string) => void = () => {}
    let stopped = 0
    const waited = untilAborted<string>(
      signal,
      (given) => {
        end = given
        return () => stopped++
      },
      'aborted',
    )
    expect(listening()).toBe(1)
    end('done')
    expect([await waited, stopped, listening()]).toEqual(['done', 1, 0])
  })

  it('gives something else if it is aborted, now or before', async () => {
    const { signal, abort } = countingSignal()
    let stopped = 0
    const begin = () => () => stopped++
    const waited = untilAborted(signal, begin, 'aborted')
    abort()
    expect(await waited).toBe('aborted')
    expect(await untilAborted(signal, begin, 'aborted')).toBe('aborted')
    expect(stopped).toBe(2)
  })

  it('rejects with what a promise rejects with that ends it', async () => {
    let end: (value: Promise<string>) => void = () => {}
    const begin = (given: typeof end) => {
      end = given
      return undefined
    }
    const waited = untilAborted<string>(undefined, begin, 'aborted')
    end(Promise.reject(new Error('broken')))
    await expect(waited).rejects.toThrow('broken')
  })
})

describe('wait', () => {
  it('lets the time pass, and tells whether it was aborted before', async () => {
    const clock = createFakeClock()
    const { signal, abort, listening } = countingSignal()
    const first = wait(clock, 100, signal)
    await clock.advance(100)
    expect([await first, listening()]).toEqual([true, 0])
    const second = wait(clock, 100, signal)
    abort()
    expect([await second, clock.pendingTimers()]).toEqual([false, 0])
  })

  it('takes a time that no timer can count as the longest that one can', async () => {
    const clock = createFakeClock()
    const waited = wait(clock, Number.POSITIVE_INFINITY, undefined)
    await clock.advance(maxDelayMs)
    expect(await waited).toBe(true)
  })
})
