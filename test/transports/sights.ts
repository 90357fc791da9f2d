import { inject } from 'vitest'

/** A request as a server of the suite has received it. */
export interface Received {
  readonly method: string
  /** The path with the query, as it was sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
}

/** What a server can have seen of a request: its head, a piece of its body, that its sockets are closed. */
export type Sight = 'head' | 'body' | 'closed'

/** Makes an id that goes with a request in its query; by it a test asks what came of the request. */
export const freshId = (): string => crypto.randomUUID()

/** Waits until a server has seen it; fails if it does not in time. */
export const sighted = async (id: string, sight: Sight): Promise<void> => {
  const response = await fetch(`${inject('places').control}/until?id=${id}&sight=${sight}`)
  if (!response.ok) throw new Error(`no server has seen: ${sight}`)
}

/** Tells which requests came with an id, those that a browser sends on its own excepted. */
export const received = async (id: string): Promise<readonly Received[]> => {
  const response = await fetch(`${inject('places').control}/received?id=${id}`)
  const requests: readonly Received[] = await response.json()
  return requests.filter(({ method }) => method !== 'OPTIONS')
}
