import { createExecutor, fetchTransport, type ResponseDecoder, run } from '../../src/entries/executor.ts'
import type { BaseJob, Session } from '../../src/entries/index.ts'
import { createHomeserver } from '../../src/entries/testing.ts'

export const serverUrl = 'http://homeserver.test'

/** Makes a homeserver with the sessions of two users, and what sends jobs to it. */
export const withTwoUsers = () => {
  const homeserver = createHomeserver()
  const executor = createExecutor({ transport: fetchTransport({ fetch: homeserver.fetch }) })
  const sessionOf = (localpart: string): Session => ({
    serverUrl,
    accessToken: homeserver.registerUser(localpart).accessToken,
  })
  return {
    homeserver,
    alice: sessionOf('alice'),
    bob: sessionOf('bob'),
    send: <A>(job: BaseJob, definition: ResponseDecoder<A>) => run(executor, job, definition),
  }
}
