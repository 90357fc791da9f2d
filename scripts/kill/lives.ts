import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** How a program is let live, and what is known of it. */
export interface LivesOptions {
  readonly start: (life: number, isLast: boolean) => readonly string[]
  /** How many requests its server has received. */
  readonly received: () => number
  readonly random: () => number
}

// Of a life that has begun to send; another one ends before that, while the program starts and opens its queue.
const longestMs = 400
const oneInStarts = 5
const patienceMs = 60_000

/** Makes what lets a program live and die, and live to its end. */
export const createLives = ({ start, received, random }: LivesOptions) => {
  let startMs = 300

  const begin = (life: number, isLast: boolean) => {
    // The program ends by itself when this pipe does.
    const child = spawn(process.execPath, start(life, isLast), { stdio: ['pipe', 'inherit', 'inherit'] })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    return { child, ended }
  }
  const untilItSends = async (child: ChildProcess) => {
    const before = received()
    const startedAt = performance.now()
    while (child.exitCode === null && received() === before) {
      await pause(2)
      if (performance.now() > startedAt + patienceMs) throw new Error('the program sends nothing')
    }
    startMs = performance.now() - startedAt
  }
  return {
    /** Kills it while it starts, or at some time after it has begun to send. */
    killed: async (life: number): Promise<void> => {
      const { child, ended } = begin(life, false)
      try {
        if (random() * oneInStarts < 1) await pause(random() * startMs)
        else {
          await untilItSends(child)
          await pause(random() * longestMs)
        }
      } finally {
        child.kill('SIGKILL')
      }
      const code = await ended
      if (code !== null) throw new Error(`the program has ended by itself, with code ${code}`)
    },
    /** Lets it come to its end, and gives its exit code; null if it takes too long. */
    last: async (life: number): Promise<number | null> => {
      const { child, ended } = begin(life, true)
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
      const code = await ended
      clearTimeout(timer)
      return code
    },
  }
}
