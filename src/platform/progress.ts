import { quietly } from '../executor/quietly.ts'
import type { Progress } from '../executor/transport.ts'

/** Who is told how far a transfer is. */
export type ProgressWatcher = ((progress: Progress) => void) | undefined

/**
 * Tells a watcher how far a transfer is; a watcher that throws does no harm.
 *
 * @param total - left out when more has come: a browser may show of a compressed response the length and not the coding
 */
export const tellProgress = (watcher: ProgressWatcher, bytes: number, total = 0): void => {
  quietly(() => watcher?.({ bytes, ...(bytes <= total && { total }) }))
}

/** Gives how many bytes the body of a response has, 0 where it is not known: compressed, its length tells nothing. */
export const bodyTotal = (codings: unknown, length: unknown): number => (codings ? 0 : Number(length ?? 0))
