import type { Idempotency } from '../../../src/jobs/job-facts.ts'

/** What a model knows of an entry. */
export interface Known {
  readonly entryId: string
  readonly laneId: string
  readonly idempotency: Idempotency
  /** The caller was told that it is durable. */
  isAcknowledged: boolean
  /** Somebody has asked for it to go; until it is settled it may be there, or not. */
  isLeaving: boolean
  mayHaveLeft: boolean
  /** How many have said that it may be sent once more. */
  allowances: number
  deliveries: number
}

/** What every queue has to keep to, whatever happens to it. It sees what goes in and what comes out, and nothing else. */
export class Model {
  readonly entries = new Map<string, Known>()
  readonly violations: string[] = []
  readonly #inFlight = new Map<string, string>()
  #deliveredInThisLife = new Set<string>()

  asked(entryId: string, laneId: string, idempotency: Idempotency): Known {
    const flags = {
      isAcknowledged: false,
      isLeaving: false,
      mayHaveLeft: false,
      allowances: 0,
      deliveries: 0,
    }
    const known: Known = { entryId, laneId, idempotency, ...flags }
    this.entries.set(entryId, known)
    return known
  }

  sent(entryId: string): void {
    const known = this.#of(entryId)
    const other = this.#inFlight.get(known.laneId)
    if (other !== undefined) this.#violated(`${entryId} was sent while ${other} was in flight`)
    if (known.deliveries > 0) this.#violated(`${entryId} was sent after it was settled`)
    if (known.mayHaveLeft && known.allowances === 0 && known.idempotency === 'unsafe')
      this.#violated(`${entryId} was sent again, though it may have taken effect`)
    known.allowances = 0
    known.mayHaveLeft = false
    for (const earlier of this.entries.values()) {
      if (earlier === known) break
      const isOver = earlier.deliveries > 0 || earlier.isLeaving || !earlier.isAcknowledged
      if (earlier.laneId === known.laneId && !isOver)
        this.#violated(`${entryId} was sent before ${earlier.entryId} was over`)
    }
    this.#inFlight.set(known.laneId, entryId)
  }

  answered(entryId: string, mayHaveTakenEffect: boolean): void {
    const known = this.#of(entryId)
    this.#inFlight.delete(known.laneId)
    if (mayHaveTakenEffect) known.mayHaveLeft = true
  }

  /** Somebody says that it may be sent again, or is told that this comes too late or too early. */
  allowed(entryId: string, isAllowed = true): void {
    const known = this.#of(entryId)
    known.allowances = Math.max(0, known.allowances + (isAllowed ? 1 : -1))
  }

  settled(entryId: string, redelivered: boolean): void {
    const known = this.#of(entryId)
    if (known.deliveries > 0 && !redelivered) this.#violated(`${entryId} came again unmarked`)
    if (this.#deliveredInThisLife.has(entryId)) this.#violated(`${entryId} was settled twice`)
    this.#deliveredInThisLife.add(entryId)
    known.deliveries += 1
  }

  crashed(): void {
    for (const entryId of this.#inFlight.values()) this.#of(entryId).mayHaveLeft = true
    this.#inFlight.clear()
    this.#deliveredInThisLife = new Set()
  }

  /** At the end, when everything has been made good. */
  ended(): void {
    for (const { entryId, isAcknowledged, deliveries } of this.entries.values())
      if (isAcknowledged && deliveries === 0) this.#violated(`${entryId} was lost`)
  }

  #of(entryId: string): Known {
    const known = this.entries.get(entryId)
    if (!known) throw new Error(`nobody has enqueued ${entryId}`)
    return known
  }

  #violated(law: string): void {
    this.violations.push(law)
  }
}
