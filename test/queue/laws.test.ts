import fc from 'fast-check'
import { it } from 'vitest'
import { keepsItsLaws } from './laws/history.ts'
import { World } from './laws/world.ts'

// The same histories each time; `npm run nightly` has more of them, and others each time.
const { LAWS_RUNS: runs, LAWS_SEED: seed = runs === undefined ? '1' : undefined } = process.env
const numRuns = Number(runs ?? 500)

it(`keeps its laws through whatever happens, ${numRuns} times`, async () => {
  const property = keepsItsLaws((setup) => new World(setup))
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed: Number(seed) }) })
}, 3_600_000)
