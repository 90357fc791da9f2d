import fc from 'fast-check'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { brokenInTheEnd } from './in-the-end.ts'
import { makeGood } from './make-good.ts'
import type { Model } from './model.ts'
import type { Setup, World } from './world.ts'

const setup: fc.Arbitrary<Setup> = fc.record(
  {
    onUncertain: fc.constantFrom('hold', 'resend'),
    concurrency: fc.constantFrom(1, 2),
    isUnnoted: fc.constantFrom(false, false, true),
  },
  { requiredKeys: [] },
)

/** Lets things happen to a queue, makes everything good again, and throws if a law was broken. */
const live = async (world: World, history: Iterable<Command>): Promise<void> => {
  await fc.asyncModelRun(() => ({ model: world.model, real: world }), history)
  await makeGood(world)
  const { entries, isNoted } = world.model
  const [violation] = brokenInTheEnd([...entries.values()], isNoted)
  if (violation !== undefined) throw new Error(violation)
}

/** Tells of every queue that it keeps its laws through every history. */
export const keepsItsLaws = (make: (setup: Setup) => World) =>
  fc.asyncProperty(
    setup,
    fc.commands<Model, World, false>([...commands], { maxCommands: 60, size: 'max' }),
    (chosen, history) => live(make(chosen), history),
  )
