import { isStoreError, storeError } from '../../queue/store-error.ts'
import { levelError } from './errors.ts'
import type { Level } from './level.ts'

/** A level while it is used. */
export interface Usage {
  readonly open: () => Promise<void>
  /** Does something with the level when that is open; what goes wrong is a StoreError. */
  readonly use: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Throws where it is not open, or is being closed. */
  readonly requireOpen: () => void
  /** Closes the level when it is idle. */
  readonly close: (idle: () => Promise<void>) => Promise<void>
}

/**
 * Uses a level, and opens it anew when something went wrong with it: LevelDB takes no write after one that failed, and
 * a browser may have closed its database.
 *
 * Whoever wants something then waits, and so does the opening for what is under way.
 */
export const createUsage = (level: Level): Usage => {
  const busy = new Set<Promise<unknown>>()
  let isOpen = false
  let mustReopen = false
  let reopening: Promise<void> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const reopen = async () => {
    try {
      await Promise.allSettled(busy)
      await level.close()
      await level.open()
      mustReopen = false
    } finally {
      reopening = undefined
    }
  }
  const begin = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    while (mustReopen) {
      reopening ??= reopen()
      await reopening
    }
    // In the task in which it was seen to be open.
    const doing = work()
    busy.add(doing)
    return doing.finally(() => busy.delete(doing))
  }
  const use: Usage['use'] = async (work) => {
    try {
      return await begin(work)
    } catch (error) {
      const told = levelError(error)
      // Whoever has closed the level under it wants it closed.
      if (!isStoreError(error) && told.reason !== 'closed') mustReopen = true
      throw told
    }
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  return {
    use,
    requireOpen: () => {
      if (!isOpen) throw storeError('closed', 'it is not open')
    },
    open: () =>
      inTurn(async () => {
        if (isOpen) return
        await level.open().catch((error: unknown) => Promise.reject(levelError(error)))
        isOpen = true
      }),
    close: (idle) => {
      isOpen = false
      return inTurn(async () => {
        isOpen = false
        await idle()
        await Promise.allSettled(busy)
        await level.close().catch(() => undefined)
        mustReopen = false
      })
    },
  }
}
