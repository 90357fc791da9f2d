import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/executor/clock.ts'
import { createGate } from '../../src/executor/gate.ts'
import { emptyBody } from '../../src/jobs/body.ts'

const refusal = { statusCode: 429, headers: { 'retry-after': '2' }, body: emptyBody }
const options = { maxWaitMs: 60_000, baseMs: 1_000, capMs: 30_000 }

/** A gate whose clock goes when it is told to, and all that it reads of the time and of those who wait. */
const counted = () => {
  const reads = { time: 0, turns: 0 }
  let now = 0
  let due: (() => void) | undefined
  const clock: Clock = {
    now: () => {
      reads.time++
      return now
    },
    startTimer: (callback) => {
      due = callback
      return () => {
        due = undefined
      }
    },
  }
  const gate = createGate(new Map(), 'https://example.org', options, { clock, random: () => 0.5 })
  const answers: (() => void)[] = []
  const left: number[] = []
  const add = (number: number) => {
    const leave = gate.add({
      get order() {
        reads.turns++
        return number
      },
      get latestAt() {
        reads.turns++
        return 60_000
      },
      end: (_, onAnswer) => {
        leave()
        left.push(number)
        if (onAnswer) answers.push(onAnswer)
      },
    })
    return leave
  }
  /** Lets the wait pass, and the group be answered that went. */
  const pass = (ms: number) => {
    now += ms
    due?.()
    while (answers.length > 0) for (const onAnswer of answers.splice(0)) onAnswer()
  }
  return { reads, gate, add, left, pass }
}

/** What it costs to let so many go, in reads. */
const costOf = (count: number) => {
  const { reads, gate, add, left, pass } = counted()
  gate.close(refusal, 1)
  for (let i = 0; i < count; i++) add(i)
  pass(2_000)
  expect(left).toEqual(Array.from({ length: count }, (_, i) => i))
  return reads
}

describe('a gate', () => {
  it.each([1_000, 10_000, 100_000])(
    'looks at each of %d no more than twice for each group that goes',
    (count) => {
      const { time, turns } = costOf(count)
      const groups = Math.ceil(Math.log2(count + 1))
      expect(turns).toBeLessThanOrEqual(2 * groups * count)
      // As each comes; and a few for each group.
      expect(time).toBeLessThanOrEqual(2 * count + 3 * groups)
    },
  )

  it('looks at nobody when one leaves', () => {
    const { reads, gate, add, pass, left } = counted()
    gate.close(refusal, 1)
    const leaves = Array.from({ length: 10_000 }, (_, i) => add(i))
    reads.time = reads.turns = 0
    for (const leave of leaves) leave()
    for (const leave of leaves) leave()
    expect(reads).toEqual({ turns: 0, time: 10_001 })
    pass(2_000)
    expect(left).toEqual([])
  })
})
