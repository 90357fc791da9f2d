import { composeExecutor } from '../../../src/executor/executor.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { composeJobQueue, type JobQueue } from '../../../src/queue/runner/job-queue.ts'
import type { JobQueueOptions } from '../../../src/queue/runner/options.ts'
import { createFakeClock } from '../../../src/testing/fake-clock.ts'
import { crashingStore } from '../../../src/testing/store/crashing-store.ts'
import type { Answer } from '../../executor/scripted.ts'
import { mayHaveTakenEffect, responseOf } from './answers.ts'
import { Model } from './model.ts'

/** A request that waits for its answer. */
interface Pending {
  readonly answer: (answer: Answer) => void
}

/** What a job is called. */
export const nameOf = ({ url }: { readonly url: string }): string => new URL(url).pathname.slice(1)

/** How a queue of a test is made. */
export interface Setup extends Partial<Pick<JobQueueOptions, 'onUncertain' | 'concurrency'>> {
  /** Nobody notes outcomes. */
  readonly isUnnoted?: boolean
}

// More calls in one go than any history needs: without a bound, a loop would never tell of itself.
const manyCalls = 100_000

/** What becomes of it when somebody is to note an outcome. */
export type Noting = 'at once' | 'slowly' | 'not'

/** A queue, its server, its store and its clock, all in the hands of a test. */
export class World {
  readonly model: Model
  readonly store = crashingStore()
  readonly #clock = createFakeClock(1_000_000)
  readonly #setup: Setup
  #life = 0
  #jumpedMs = 0
  #calls = 0
  #ids = 0
  pending: readonly Pending[] = []
  notes: (() => void)[] = []
  noting: Noting = 'at once'
  /** Gives the answers to all requests at once, if it is there. */
  automatic: Answer | undefined
  calls = 0
  queue: JobQueue

  constructor(setup: Setup) {
    this.#setup = setup
    this.model = new Model(!setup.isUnnoted, setup.onUncertain === 'resend')
    this.queue = this.#start()
  }

  /** Lets happen what follows, and time pass. */
  async pass(delayMs = 0): Promise<void> {
    this.#calls = 0
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

  /** Ends the waiting of those who note slowly. */
  endNotes(): void {
    for (const note of this.notes.splice(0)) note()
  }

  #start(): JobQueue {
    const born = this.#life
    const isAlive = () => born === this.#life
    const clock = {
      now: () => this.#clock.now() + this.#jumpedMs,
      startTimer: (callback: () => void, delayMs: number) =>
        this.#clock.startTimer(() => isAlive() && callback(), delayMs),
    }
    const { isUnnoted, ...options } = this.#setup
    const executor = composeExecutor({ clock, random: () => 0.5, transport: this.#transport(isAlive) })
    const newId = () => {
      this.#ids += 1
      return `id${this.#ids}`
    }
    const { store } = this.store
    const onSettled = this.#onSettled(isAlive)
    return composeJobQueue(
      { executor, store, ...(!isUnnoted && { onSettled }), ...options },
      { clock, random: () => 0.5, newId },
    )
  }

  #isEndless(): boolean {
    this.#calls += 1
    if (this.#calls === manyCalls) this.model.violations.push('it goes round without an end')
    return this.#calls >= manyCalls
  }

  readonly #onSettled =
    (isAlive: () => boolean): NonNullable<JobQueueOptions['onSettled']> =>
    async ({ job, attempts, redelivered = false }, outcome) => {
      if (!isAlive()) return
      const name = nameOf(job)
      this.model.settled(name, redelivered, attempts, outcome)
      if (this.#isEndless()) return new Promise(() => undefined)
      const { noting } = this
      if (noting === 'slowly') await new Promise<void>((resolve) => this.notes.push(resolve))
      if (noting !== 'not') return
      this.model.notNoted(name)
      throw new Error('a test wants it not to be noted')
    }

  readonly #transport =
    (isAlive: () => boolean): Transport =>
    ({ url }, { signal }) =>
      new Promise((resolve) => {
        if (!isAlive() || this.#isEndless()) return
        const name = nameOf({ url })
        this.model.sent(name)
        const one: Pending = {
          answer: (answer) => {
            if (!isAlive() || !this.pending.includes(one)) return
            this.pending = this.pending.filter((other) => other !== one)
            this.model.answered(name, mayHaveTakenEffect(answer))
            resolve(responseOf(answer))
          },
        }
        this.pending = [...this.pending, one]
        signal?.addEventListener('abort', () => one.answer(abortedError))
        if (this.automatic) one.answer(this.automatic)
      })
}
