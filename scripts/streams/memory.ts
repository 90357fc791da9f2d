import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Collects what nobody uses. */
export const collect: () => void = runInNewContext('gc')

const sampleMs = 10

/** Watches the resident memory while something is done. @returns its greatest value in bytes, and what came of it */
export const watchMemory = async <A>(work: () => Promise<A>): Promise<readonly [number, A]> => {
  let greatest = process.memoryUsage.rss()
  const look = () => {
    greatest = Math.max(greatest, process.memoryUsage.rss())
  }
  const timer = setInterval(look, sampleMs)
  try {
    const result = await work()
    look()
    return [greatest, result]
  } finally {
    clearInterval(timer)
  }
}
