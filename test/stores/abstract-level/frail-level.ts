import { MemoryLevel } from 'memory-level'
import type { Level, LevelOperation } from '../../../src/stores/abstract-level/level.ts'

/** A level in memory of which a test sees what is written, and decides what fails. */
export interface FrailLevel extends Level {
  /** The operations of each batch that was asked for, also of those that failed. */
  readonly batches: LevelOperation[][]
  /** What it was asked for, in order. */
  readonly calls: string[]
  /** Gives what a batch fails with, if it does. */
  failBatch: (operations: readonly LevelOperation[]) => Error | undefined
  /** Gives what opening fails with, if it does. */
  failOpen: () => Error | undefined
  /** Waits before a batch is written. */
  delay: () => Promise<void>
  /** Like LevelDB, it takes no batch after one that failed. */
  isBroken: boolean
}

/** Makes a level that takes no batch after one that failed, until it is opened anew. */
export const frailLevel = (): FrailLevel => {
  const inner = new MemoryLevel<Uint8Array, Uint8Array>({ keyEncoding: 'view', valueEncoding: 'view' })
  const level: FrailLevel = {
    batches: [],
    calls: [],
    isBroken: false,
    failBatch: () => undefined,
    failOpen: () => undefined,
    delay: async () => undefined,
    open: async () => {
      level.calls.push('open')
      const error = level.failOpen()
      if (error) throw error
      await inner.open()
      level.isBroken = false
    },
    close: async () => {
      level.calls.push('close')
      await inner.close()
    },
    get: (key, options) => inner.get(key, options),
    iterator: (range) => inner.iterator(range),
    batch: async (operations, options) => {
      level.calls.push('batch')
      level.batches.push(operations)
      await level.delay()
      const error = level.failBatch(operations)
      if (error) level.isBroken = true
      if (level.isBroken) throw error ?? new Error('it takes nothing any more')
      await inner.batch(operations, options)
    },
  }
  return level
}

/** An error as levels throw it. */
export const levelFailure = (code: string, message = 'planned', cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code })
