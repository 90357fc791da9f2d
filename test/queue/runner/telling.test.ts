import { expect, it } from 'vitest'
import type { Peers } from '../../../src/queue/runner/channel.ts'
import { queueOf } from '../queue-of.ts'

/** Somebody else has the store, and says nothing. */
const silent: Peers = {
  lock: {
    acquire: ({ waiting }) => {
      waiting()
      let cancel: () => void = () => undefined
      const lease = new Promise<undefined>((resolve) => {
        cancel = () => resolve(undefined)
      })
      return { lease, cancel: () => cancel() }
    },
  },
  openChannel: () => ({
    post: () => undefined,
    listen: () => undefined,
    lead: () => undefined,
    close: () => undefined,
  }),
}

it('can be closed while the queue that it told of a network or of credentials has not answered', async () => {
  const rejected: unknown[] = []
  const watch = (error: unknown) => rejected.push(error)
  process.on('unhandledRejection', watch)
  const { queue, clock } = queueOf(undefined, { peers: silent })
  await clock.advance(0)
  queue.reconnected()
  queue.credentialsChanged()
  await clock.advance(0)
  await queue.close()
  // What nobody handles is told of when all that can go on has gone on.
  await new Promise(setImmediate)
  process.off('unhandledRejection', watch)
  expect(rejected).toEqual([])
})
