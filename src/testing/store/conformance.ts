import type { JobStore } from '../../queue/store.ts'
import { batchChecks } from './batch-checks.ts'
import { fenceChecks } from './fence-checks.ts'
import { lifeChecks } from './life-checks.ts'
import { listChecks } from './list-checks.ts'
import { nameChecks } from './name-checks.ts'

/** A store on trial. */
export interface StoreOnTrial {
  readonly store: JobStore
  /** Closes it and gives it anew, as another process would have it; absent where it does not survive that. */
  readonly reopen?: () => Promise<JobStore>
  /** How many records it has read from what it keeps them in; absent where nobody can tell. */
  readonly recordsRead?: () => number
  readonly destroy?: () => Promise<void>
}

/** Something that every store must do. */
export interface StoreCheck {
  readonly name: string
  /** Rejects with what was expected and what was found. */
  readonly run: () => Promise<void>
}

/** A check before it has a store. */
export interface Check {
  readonly name: string
  readonly run: (trial: StoreOnTrial) => Promise<void>
}

/**
 * Gives the checks that a store has to pass for a queue to lose nothing in it. It needs no test framework.
 *
 * @param create - gives a store that is new and open, for each check
 * @example
 * const checks = storeConformance(async () => {
 *   const store = memoryStore()
 *   await store.open()
 *   return { store }
 * })
 * for (const { run } of checks) await run()
 */
export const storeConformance = (create: () => Promise<StoreOnTrial>): readonly StoreCheck[] =>
  [...batchChecks, ...fenceChecks, ...listChecks, ...nameChecks, ...lifeChecks].map(({ name, run }) => ({
    name,
    run: async () => {
      const trial = await create()
      try {
        await run(trial)
      } finally {
        await trial.store.close()
        await trial.destroy?.()
      }
    },
  }))
