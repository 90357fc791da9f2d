import { expect, it } from 'vitest'
import type { NewEntry } from '../../../src/queue/event.ts'
import type { Message } from '../../../src/queue/runner/channel.ts'
import { newEntries } from '../../../src/queue/runner/new-entries.ts'
import { operationsOf } from '../../../src/queue/runner/operations.ts'
import { createRemote } from '../../../src/queue/runner/remote.ts'
import { createServer } from '../../../src/queue/runner/serve.ts'
import { later, put } from '../queue-of.ts'

const entriesOf = (name: string, entryId?: string) =>
  newEntries([put(name, { queueId: 'q' })], entryId === undefined ? {} : { entryId }, {
    now: () => 0,
    newId: () => 'new',
    isEncrypted: false,
  })

/** One that asks, and what it has said, to somebody or to nobody. */
const asking = (isHeard = () => true) => {
  const said: Message[] = []
  let ids = 0
  const newId = () => {
    ids += 1
    return `ask${ids}`
  }
  const post = (message: Message) => {
    said.push(message)
    return isHeard()
  }
  return { said, remote: createRemote(post, newId) }
}

/** One that answers, with what it has taken; a look for what is there takes as long as a test says. */
const answering = (look: Promise<boolean>) => {
  const taken: string[] = []
  const said: Message[] = []
  const operations = operationsOf((name) => async (...parameters) => {
    if (name === 'has') return look
    const [entries] = parameters as [readonly NewEntry[]]
    taken.push(...entries.map(({ job }) => job.jobId))
    return ['id']
  })
  return { taken, said, server: createServer(operations, (message) => said.push(message), 'here') }
}

const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

it('says nothing before somebody works, and says again then what has no answer', () => {
  const { said, remote } = asking()
  void remote.enqueue(entriesOf('a'))
  expect(said).toEqual([])
  remote.receive({ _tag: 'Working', holderId: 'one' })
  void remote.enqueue(entriesOf('b'))
  remote.receive({ _tag: 'Answer', askId: 'ask2', value: ['id'] })
  remote.receive({ _tag: 'Working', holderId: 'two' })
  expect(said).toMatchObject([
    { askId: 'ask1', holderId: 'one' },
    { askId: 'ask2', holderId: 'one' },
    { askId: 'ask1', holderId: 'two', isRepeated: true },
  ])
  expect(said.map((message) => 'isRepeated' in message)).toEqual([false, false, true])
})

it('has all asked anew, in order, by who asks one that does not work any more', async () => {
  const { said, remote } = asking()
  const look = later<boolean>()
  const { server, taken, said: answers } = answering(look.promise)
  remote.receive({ _tag: 'Working', holderId: 'gone' })
  void remote.enqueue(entriesOf('a', 'mine'))
  void remote.enqueue(entriesOf('b'))
  said.length = 0
  void remote.enqueue(entriesOf('c'))
  // It has heard nothing of the first two, which were asked of another one.
  for (const message of said.splice(0)) server.receive(message)
  expect(answers).toEqual([{ _tag: 'Working', holderId: 'here' }])
  for (const message of answers) remote.receive(message)
  for (const message of said.splice(0)) server.receive(message)
  void server.operations.enqueue(entriesOf('d'))
  await settle()
  expect(taken).toEqual([])
  look.resolve(false)
  await settle()
  expect(taken).toEqual(['a', 'b', 'c', 'd'])
})

it('asks this queue itself what comes late, and nobody when it is over', async () => {
  const { remote } = asking()
  const { server, taken } = answering(Promise.resolve(false))
  remote.handOver(server.answer)
  expect(await remote.enqueue(entriesOf('a'))).toEqual(['id'])
  expect(taken).toEqual(['a'])
  remote.wait()
  const waiting = remote.enqueue(entriesOf('b'))
  void remote.leave(new Error('closed'))
  await expect(waiting).rejects.toThrow('closed')
  await expect(remote.enqueue(entriesOf('c'))).rejects.toThrow('closed')
})

it('does not take for repeated what nobody has heard', () => {
  let isHeard = false
  const { said, remote } = asking(() => isHeard)
  remote.receive({ _tag: 'Working', holderId: 'gone' })
  void remote.enqueue(entriesOf('a'))
  isHeard = true
  remote.receive({ _tag: 'Working', holderId: 'two' })
  remote.receive({ _tag: 'Working', holderId: 'three' })
  expect(said.map((message) => 'isRepeated' in message)).toEqual([false, false, true])
})

it('refuses what cannot be asked', async () => {
  const { server, said } = answering(Promise.resolve(false))
  const ask = { _tag: 'Ask', askId: '1', holderId: 'here', name: 'nothing', parameters: [] }
  server.receive(ask as unknown as Message)
  await settle()
  expect(said).toMatchObject([{ _tag: 'Answer', askId: '1', error: { _tag: 'UnexpectedError' } }])
})
