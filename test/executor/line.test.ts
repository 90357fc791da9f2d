import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLine } from '../../src/executor/line.ts'

describe('a line', () => {
  it('is like an array of which the first are taken and some are struck out', () => {
    const steps = fc.array(fc.oneof(fc.constant('add'), fc.constant('shift'), fc.nat(30)), { maxLength: 100 })
    fc.assert(
      fc.property(steps, (given) => {
        const line = createLine<number>()
        const leaves: (() => void)[] = []
        let model: number[] = []
        for (const step of given) {
          if (step === 'add') {
            model.push(leaves.length)
            leaves.push(line.add(leaves.length))
          } else if (step === 'shift') {
            expect(line.shift()).toBe(model.shift())
          } else {
            leaves[Number(step)]?.()
            model = model.filter((one) => one !== step)
          }
        }
        while (model.length > 0) expect(line.shift()).toBe(model.shift())
        expect(line.shift()).toBeUndefined()
      }),
    )
  })
})
