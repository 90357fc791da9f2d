import type { EntryOutcome } from '../../../src/queue/entry.ts'
import { type Asked, type Known, newlyKnown } from './known.ts'

/** What every queue has to keep to, whatever happens to it. It sees what goes in and what comes out, and nothing else. */
export class Model {
  readonly entries = new Map<string, Known>()
  readonly violations: string[] = []
  readonly #inFlight = new Map<string, string>()
  readonly #lastFirst = new Map<string, number>()
  /** Somebody notes outcomes. */
  readonly isNoted: boolean
  readonly #mayResend: boolean
  #deliveredInThisLife = new Set<string>()

  constructor(isNoted: boolean, mayResend: boolean) {
    this.isNoted = isNoted
    this.#mayResend = mayResend
  }

  asked(asked: Asked): Known {
    const known = newlyKnown(asked)
    this.entries.set(asked.name, known)
    return known
  }

  of(name: string): Known {
    const known = this.entries.get(name)
    if (!known) throw new Error(`nobody has enqueued ${name}`)
    return known
  }

  sent(name: string): void {
    const known = this.of(name)
    const other = this.#inFlight.get(known.laneId)
    this.#never(other !== undefined, `${name} was sent while ${other} was in flight`)
    this.#never(known.deliveries > 0, `${name} was sent after it was settled`)
    this.#never(known.isCancelled, `${name} was sent after it was cancelled`)
    const isAgain = known.mayHaveLeft && known.allowances === 0 && known.idempotency === 'unsafe'
    this.#never(isAgain && !this.#mayResend, `${name} was sent again, though it may have taken effect`)
    if (known.sends === 0) this.#sentFirst(known)
    known.sends += 1
    known.allowances = 0
    known.mayHaveLeft = false
    known.recorded += known.unrecorded
    known.unrecorded = 0
    this.#inFlight.set(known.laneId, name)
  }

  answered(name: string, mayHaveTakenEffect: boolean): void {
    const known = this.of(name)
    this.#inFlight.delete(known.laneId)
    known.answers += 1
    known.unrecorded += 1
    if (mayHaveTakenEffect) known.mayHaveLeft = true
  }

  settled(name: string, redelivered: boolean, attempts: number, outcome: EntryOutcome): void {
    const known = this.of(name)
    const text = JSON.stringify(outcome)
    this.#never(known.deliveries > 0 && !redelivered, `${name} came again unmarked`)
    this.#never(known.deliveries > 0 && known.outcome !== text, `${name} came again with another outcome`)
    this.#never(this.#deliveredInThisLife.has(name), `${name} was settled twice`)
    const isCounted = attempts >= known.recorded + known.unrecorded && attempts <= known.answers
    this.#never(!isCounted && !known.isReplaced, `${name} has forgotten attempts, or made up some`)
    this.#deliveredInThisLife.add(name)
    known.deliveries += 1
    known.outcome = text
  }

  /** Whoever was given the outcome could not note it, and is to be given it again. */
  notNoted(name: string): void {
    this.#deliveredInThisLife.delete(name)
  }

  crashed(): void {
    for (const name of this.#inFlight.values()) this.of(name).mayHaveLeft = true
    for (const known of this.entries.values()) known.unrecorded = 0
    this.#inFlight.clear()
    this.#deliveredInThisLife = new Set()
  }

  #sentFirst(known: Known): void {
    const { name, laneId } = known
    const all = [...this.entries.values()]
    const place = all.indexOf(known)
    this.#never((this.#lastFirst.get(laneId) ?? -1) > place, `${name} was sent after one behind it`)
    this.#lastFirst.set(laneId, place)
    const earlier = all.slice(0, place).filter((other) => other.laneId === laneId && this.#isThere(other))
    this.#never(earlier.length > 0, `${name} was sent before ${earlier[0]?.name} was over`)
  }

  #isThere({ isAcknowledged, isLeaving, deliveries }: Known): boolean {
    return this.isNoted && isAcknowledged && !isLeaving && deliveries === 0
  }

  #never(isSo: boolean, law: string): void {
    if (isSo) this.violations.push(law)
  }
}
