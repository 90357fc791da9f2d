import type { Transport } from '../../src/executor/transport.ts'
import type { FileInterface } from '../../src/platform/file-interface.ts'

/** A transport on a platform. */
export type TransportName = 'fetch in Node' | 'undici' | 'fetch in Chromium' | 'xhr'

/** A transport that the suite is run against. */
export interface Candidate {
  readonly name: TransportName
  readonly make: (files?: FileInterface) => Transport
  /** Counts the sockets and timers that the platform holds open, where it tells. */
  readonly openHandles?: () => number
}
