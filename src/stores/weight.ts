import type { Write } from '../queue/store.ts'

const bytesPerWrite = 100

/** Gives how many bytes a write puts. */
export const lengthOf = (write: Write): number => (write._tag === 'Put' ? write.value.length : 0)

/** Gives about what writes take in memory, in bytes. */
export const weightOf = (writes: readonly Write[]): number =>
  writes.reduce((sum, write) => sum + bytesPerWrite + lengthOf(write), 0)
