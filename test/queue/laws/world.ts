import { composeExecutor } from '../../../src/executor/executor.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { left, right } from '../../../src/internal/either.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { composeJobQueue, type JobQueue } from '../../../src/queue/runner/job-queue.ts'
import type { JobQueueOptions } from '../../../src/queue/runner/options.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'
import { type CrashingStore, crashingStore } from '../../../src/testing/store/crashing-store.ts'
import type { Answer } from '../../executor/scripted.ts'
import { Model } from './model.ts'

/** A request that waits for its answer. */
interface Pending {
  readonly entryId: string
  readonly answer: (answer: Answer) => void
}

/** A queue, its server, its store and its clock, all in the hands of a test. */
export class World {
  readonly model = new Model()
  readonly store: CrashingStore
  readonly #clock = createFakeClock(1_000_000)
  readonly #options: Partial<JobQueueOptions>
  #life = 0
  #jumpedMs = 0
  pending: Pending[] = []
  notes: (() => void)[] = []
  isSlowToNote = false
  /** Gives the answers to all requests at once, if it is there. */
  automatic: Answer | undefined
  queue: JobQueue

  constructor(options: Partial<JobQueueOptions> = {}, store = crashingStore()) {
    this.#options = options
    this.store = store
    this.queue = this.#start()
  }

  /** Lets happen what follows, and time pass. */
  async pass(delayMs = 0): Promise<void> {
    await this.#clock.advance(delayMs)
    for (let i = 0; i < 4; i++) await this.#clock.advance(0)
    const [violation] = this.model.violations
    if (violation !== undefined) throw new Error(violation)
  }

  /** Somebody sets the clock. */
  setClock(byMs: number): void {
    this.#jumpedMs += byMs
  }

  /** The process dies; of the commits that wait, some are done. */
  crash(written: number): void {
    this.#life += 1
    this.pending = []
    this.notes = []
    this.model.crashed()
    this.store.crash(written)
    this.store.restart()
    this.queue = this.#start()
  }

  now(): number {
    return this.#clock.now() + this.#jumpedMs
  }

  #start(): JobQueue {
    const born = this.#life
    const isAlive = () => born === this.#life
    const clock = {
      now: () => this.now(),
      startTimer: (callback: () => void, delayMs: number) =>
        this.#clock.startTimer(() => isAlive() && callback(), delayMs),
    }
    const onSettled: JobQueueOptions['onSettled'] = async ({ entryId, redelivered = false }) => {
      if (!isAlive()) return
      this.model.settled(entryId, redelivered)
      if (this.isSlowToNote) await new Promise<void>((resolve) => this.notes.push(resolve))
    }
    const executor = composeExecutor({ clock, random: () => 0.5, transport: this.#transport(isAlive) })
    let ids = 0
    const newId = () => {
      ids += 1
      return `${born}-${ids}`
    }
    const { store } = this.store
    return composeJobQueue(
      { executor, store, onSettled, ...this.#options },
      { clock, random: () => 0.5, newId },
    )
  }

  readonly #transport =
    (isAlive: () => boolean): Transport =>
    ({ url }, { signal }) =>
      new Promise((resolve) => {
        if (!isAlive()) return
        const entryId = new URL(url).pathname.slice(1)
        this.model.sent(entryId)
        const one: Pending = {
          entryId,
          answer: (answer) => {
            if (!isAlive() || !this.pending.includes(one)) return
            this.pending = this.pending.filter((other) => other !== one)
            this.model.answered(entryId, mayHaveTakenEffect(answer))
            resolve(responseOf(answer))
          },
        }
        this.pending.push(one)
        signal?.addEventListener('abort', () => one.answer(abortedError))
        if (this.automatic) one.answer(this.automatic)
      })
}

const mayHaveTakenEffect = (answer: Answer): boolean =>
  '_tag' in answer ? !('neverLeft' in answer) : answer.statusCode >= 500 || answer.statusCode < 300

const responseOf = (answer: Answer): Awaited<ReturnType<Transport>> => {
  if ('_tag' in answer) return left(answer as never)
  const body = new TextEncoder().encode(JSON.stringify(answer.json ?? {}))
  const headers = answer.statusCode === 429 ? { 'retry-after': '3' } : {}
  return right({ statusCode: answer.statusCode, headers, body })
}
