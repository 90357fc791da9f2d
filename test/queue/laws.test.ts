import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commands } from './laws/commands.ts'
import { makeGood } from './laws/make-good.ts'
import { World } from './laws/world.ts'

// More of them in `npm run nightly`.
const numRuns = Number(process.env.LAWS_RUNS ?? 500)

it(`keeps its laws through whatever happens, ${numRuns} times`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands([...commands], { maxCommands: 60, size: 'max' }), async (cmds) => {
      const real = new World()
      await fc.asyncModelRun(() => ({ model: real.model, real }), cmds)
      await makeGood(real)
      real.model.ended()
      expect(real.model.violations).toEqual([])
    }),
    { numRuns, ...(process.env.LAWS_SEED && { seed: Number(process.env.LAWS_SEED) }) },
  )
}, 3_600_000)
