import type { connectionFaults } from './faults.ts'

/** Where the servers of the suite listen. */
export interface Places {
  /** With each of them something is wrong before there is a request. */
  readonly connections: Readonly<Record<keyof typeof connectionFaults, string>>
  /** Answers as it is asked to, by its path. */
  readonly answers: string
  /** The same on another port, and so another origin. */
  readonly other: string
  /** Does the fault that its path names. */
  readonly faults: string
  /** Tells what the others have seen. */
  readonly control: string
  readonly homeserver: {
    readonly url: string
    readonly accessToken: string
    readonly roomId: string
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly places: Places
  }
}
