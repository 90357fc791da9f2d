import type { Known } from './known.ts'

/**
 * Gives the laws that are broken when everything has been made good.
 *
 * @param isNoted - whether somebody notes outcomes
 */
export const brokenInTheEnd = (entries: readonly Known[], isNoted: boolean): readonly string[] => [
  ...entries.filter(isNeverSent).map(({ name }) => `${name} was never sent`),
  ...(isNoted ? brokenByOutcomes(entries) : []),
]

const isNeverSent = ({ isAcknowledged, mustBeSent, isLeaving, sends }: Known): boolean =>
  isAcknowledged && mustBeSent && !isLeaving && sends === 0

const brokenByOutcomes = (entries: readonly Known[]): readonly string[] => {
  const settledCalls = new Set(entries.filter(({ deliveries }) => deliveries > 0).map(({ call }) => call))
  return entries.flatMap(({ name, call, isAcknowledged, isCancelled, deliveries, outcome }) => {
    if (deliveries === 0 && (isAcknowledged || isCancelled)) return `${name} was lost`
    if (deliveries === 0 && settledCalls.has(call)) return `${name} was not taken with the others`
    return isCancelled && !outcome.includes('CancelledError') ? `${name} was not cancelled after all` : []
  })
}
