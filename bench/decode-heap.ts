import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/**
 * Measures how many bytes a function leaves on the heap in one call, garbage included.
 *
 * Between collecting what was there before and reading the heap nothing is collected, as long as all calls
 * together stay below what the young generation holds.
 */
export const heapPerCall = (run: () => unknown): number => {
  const found = Array.from({ length: 9 }, () => (heapOf(run) - heapOf(nothing)) / calls)
  return found.sort((a, b) => a - b)[found.length >> 1] ?? 0
}

const calls = 1000

/** What it takes to look at the heap. */
const nothing = () => undefined

const heapOf = (run: () => unknown): number => {
  collect()
  const before = process.memoryUsage().heapUsed
  for (let call = 0; call < calls; call++) run()
  return process.memoryUsage().heapUsed - before
}
