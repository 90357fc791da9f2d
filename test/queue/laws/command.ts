import type fc from 'fast-check'
import type { Model } from './model.ts'
import type { World } from './world.ts'

/** One thing that happens to a queue. */
export type Command = fc.AsyncCommand<Model, World>

/** Makes a command of what it does; what follows from it happens before the next one. */
export const command = (name: string, run: (world: World) => unknown): Command => ({
  check: () => true,
  run: async (_model, world) => {
    run(world)
    await world.pass()
  },
  toString: () => name,
})

/** Makes a command of what somebody asks of the queue, and need not get. */
export const asking = (name: string, ask: (world: World) => Promise<unknown> | undefined): Command =>
  command(name, (world) => ask(world)?.catch(() => undefined))
