import { expect } from 'vitest'
import type { JobStore } from '../../../src/queue/store.ts'
import { nameOf, type World } from './world.ts'

/** Lets everything work again, gets out of the way what waits for a decision, and sees that nothing stays behind. */
export const makeGood = async (world: World): Promise<void> => {
  const { store } = world
  store.failCommits(0)
  store.hold(false)
  world.automatic = { statusCode: 200 }
  world.noting = 'at once'
  world.endNotes()
  for (const { answer } of [...world.pending]) answer({ statusCode: 200 })
  await world.pass(60_000)
  const { queue } = world
  await queue.resume()
  for (const queueId of ['a', 'b']) await queue.resume(queueId)
  queue.credentialsChanged()
  await world.pass(7_200_000)
  await decide(world)
  await world.pass(7_200_000)
  expect(queue.getSnapshot()).toMatchObject({ entries: 0, bytes: 0, servers: [] })
  // What was given to entries that had gone before is swept out at the next start.
  world.crash(0)
  await world.pass()
  await expectNothingLeft(store.store)
  await world.queue.close()
}

// Those that wait for somebody's decision.
const decide = async (world: World): Promise<void> => {
  const { queue } = world
  for (let rounds = 0; rounds < 20; rounds++) {
    const entries = await queue.entries()
    const stuck = entries.filter(({ status }) => ['Failed', 'Uncertain', 'NeedsAuth'].includes(status._tag))
    for (const { entryId, job } of stuck) {
      world.model.of(nameOf(job)).isLeaving = true
      await queue.cancel(entryId).catch(() => undefined)
    }
    await world.pass(7_200_000)
    if (entries.length === 0) return
  }
}

const expectNothingLeft = async (store: JobStore): Promise<void> => {
  const topics = ['place', 'given', 'dedupe', 'damaged', 'paused']
  const notes = await Promise.all(topics.map((topic) => store.listNotes(topic, { limit: 9 })))
  expect([await store.listLanes({ limit: 9 }), ...notes].flat()).toEqual([])
}
