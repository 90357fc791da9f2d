// What users of other clients have asked for, each with the issue in which they did.
import { describe, expect, it } from 'vitest'
import {
  PostReceiptJob,
  SendMessageJob,
  SetTypingJob,
  UploadContentJob,
} from '../../src/entries/client-server.ts'
import { withQueue } from '../../src/jobs/derive.ts'
import { memoryFile } from '../../src/jobs/file-desc.ts'
import { later, put, queueOf, refused, statusOf } from './queue-of.ts'

const session = { serverUrl: 'https://example.org' }
const roomId = '!room:example.org'
const ok = { statusCode: 200 }

const message = (body: string, txnId = body) =>
  withQueue(
    roomId,
    'PauseIfFailed',
  )(
    SendMessageJob(session, {
      roomId,
      eventType: 'm.room.message',
      txnId,
      body: { msgtype: 'm.text', body },
    }),
  )

describe('a room', () => {
  it('that is slow does not hold another (element-web 7762)', async () => {
    const slow = later<typeof ok>()
    const { queue, clock, paths } = queueOf(({ url }) => (url.endsWith('/a') ? slow.promise : ok))
    await queue.enqueue([
      put('a', { queueId: 'slow' }),
      put('b', { queueId: 'slow' }),
      put('c', { queueId: 'fast' }),
    ])
    await clock.advance(60_000)
    expect(paths()).toEqual(['/a', '/c'])
    slow.resolve(ok)
    await clock.advance(0)
    expect(paths()).toEqual(['/a', '/c', '/b'])
  })

  it('that answers 403 does not reject the jobs of another', async () => {
    const { queue, clock } = queueOf(({ url }) => ({ statusCode: url.includes('forbidden') ? 403 : 200 }))
    const policy = 'CancelFutureIfFailed'
    const [first = '', second = '', other = ''] = await queue.enqueue([
      put('forbidden', { queueId: 'one', policy }),
      put('behind', { queueId: 'one', policy }),
      put('fine', { queueId: 'other', policy }),
    ])
    await clock.advance(0)
    const outcomes = await Promise.all([first, second, other].map(queue.outcome))
    expect(outcomes.map(statusOf)).toEqual([403, 490, 200])
  })
})

describe('cancelling', () => {
  it.each(['waits', 'is being sent', 'waits for its next attempt', 'has failed', 'is paused'])(
    'always settles: one that %s (matrix-js-sdk 496)',
    async (state) => {
      const answer = state === 'has failed' ? { statusCode: 403 } : refused
      const respond = () => (state === 'is being sent' ? later<typeof ok>().promise : answer)
      const { queue, clock, settled } = queueOf(respond)
      if (state === 'is paused') await queue.pause('q')
      const ids = await queue.enqueue(
        ['a', 'b'].map((name) => put(name, { queueId: 'q', policy: 'PauseIfFailed' })),
      )
      await clock.advance(0)
      const entryId = ids[state === 'waits' ? 1 : 0] ?? ''
      const outcome = queue.outcome(entryId)
      expect(await queue.cancel(entryId)).toBe(true)
      await clock.advance(0)
      expect(await outcome).toMatchObject({ left: { _tag: 'CancelledError' } })
      expect(settled.map((one) => one.entryId)).toEqual([entryId])
    },
  )
})

describe('a message that was not sent', () => {
  it('survives a relaunch (element-x-ios 517), with its transaction id (element-web 10273)', async () => {
    const before = queueOf(() => refused)
    await before.queue.enqueue(message('hello', 'txn1'))
    await before.clock.advance(0)
    await before.queue.close()
    const after = queueOf(() => ok, { store: before.store, clock: before.clock })
    await after.clock.advance(60_000)
    await after.queue.drained()
    const urls = [...before.sent, ...after.sent].map(({ url }) => url)
    expect(urls).toEqual(Array.from({ length: urls.length }, () => urls[0]))
    expect(urls[0]).toMatch(/\/txn1$/)
    expect(after.settled.map(({ outcome }) => statusOf(outcome))).toEqual([200])
  })

  it('is sent when there is a network again (element-web 2952)', async () => {
    let isOnline = false
    const { queue, clock, paths } = queueOf(() => (isOnline ? ok : refused), { baseMs: 60_000 })
    await queue.enqueue(put('a', { queueId: 'q' }))
    await clock.advance(0)
    expect(queue.getLaneSnapshot('q').waiting?._tag).toBe('Offline')
    isOnline = true
    queue.reconnected()
    await clock.advance(0)
    expect(paths()).toEqual(['/a', '/a'])
    await queue.drained()
  })

  it('blocks visibly until it is retried or dropped (matrix-rust-sdk 4389)', async () => {
    let statusCode = 413
    const { queue, clock, sent } = queueOf(() => ({ statusCode }))
    const [first = '', second = ''] = await queue.enqueue([message('a'), message('b'), message('c')])
    await clock.advance(3_600_000)
    expect(sent.length).toBe(1)
    const head = { entryId: first, attempts: 1, lastError: { _tag: 'Response', statusCode: 413 } }
    expect(queue.getLaneSnapshot(roomId)).toMatchObject({ entries: 3, waiting: { _tag: 'Failed' }, head })
    await queue.retry(first)
    await clock.advance(0)
    expect(queue.getLaneSnapshot(roomId)).toMatchObject({
      waiting: { _tag: 'Failed' },
      head: { attempts: 2 },
    })
    await queue.cancel(first)
    await clock.advance(0)
    expect(queue.getLaneSnapshot(roomId)).toMatchObject({ head: { entryId: second } })
    statusCode = 200
    await queue.replace(second, message('shorter'))
    await clock.advance(0)
    await queue.drained()
    expect(sent.map(({ url }) => url.split('/').at(-1))).toEqual(['a', 'a', 'b', 'shorter', 'c'])
  })

  it('keeps its error over a restart (matrix-rust-sdk 3973)', async () => {
    const json = { errcode: 'M_FORBIDDEN', error: 'no' }
    const before = queueOf(() => ({ statusCode: 403, json }))
    const entryId = await before.queue.enqueue(message('a'))
    await before.clock.advance(0)
    await before.queue.close()
    const { queue, clock } = queueOf(() => ok, { store: before.store })
    await clock.advance(0)
    const lastError = { _tag: 'Response', statusCode: 403, errcode: 'M_FORBIDDEN' }
    expect(await queue.entries({ queueId: roomId })).toMatchObject([
      { entryId, attempts: 1, lastError, status: { _tag: 'Failed' } },
    ])
    expect(queue.getLaneSnapshot(roomId)).toMatchObject({ waiting: { _tag: 'Failed' }, head: { lastError } })
  })
})

describe('a later notice', () => {
  const receipt = (eventId: string) =>
    withQueue('receipts')(PostReceiptJob(session, { roomId, receiptType: 'm.read', eventId }))
  const typing = (isTyping: boolean) =>
    withQueue('typing')(SetTypingJob(session, { userId: '@a:example.org', roomId, typing: isTyping }))

  it('replaces the waiting one: receipts (matrix-rust-sdk 5115)', async () => {
    const { queue, clock, paths } = queueOf()
    await queue.pause()
    const ids: string[] = []
    for (const eventId of ['$1', '$2', '$3'])
      ids.push(await queue.enqueue(receipt(eventId), { dedupeKey: `read ${roomId}` }))
    await queue.resume()
    await clock.advance(0)
    const outcomes = await Promise.all(ids.map(queue.outcome))
    expect(outcomes.map(statusOf)).toEqual(['CancelledError', 'CancelledError', 200])
    expect(paths().map((path) => decodeURIComponent(path.split('/').at(-1) ?? ''))).toEqual(['$3'])
  })

  it('replaces the waiting one, and not the one that is being sent: typing', async () => {
    const first = later<typeof ok>()
    const { queue, clock, sent } = queueOf(() => (sent.length === 1 ? first.promise : ok))
    const options = { dedupeKey: 'typing' }
    await queue.enqueue(typing(true), options)
    await clock.advance(0)
    await queue.enqueue(typing(false), options)
    await queue.enqueue(typing(true), options)
    first.resolve(ok)
    await clock.advance(0)
    await queue.drained()
    expect(sent.map(({ body }) => JSON.parse(body as string).typing)).toEqual([true, true])
  })
})

it('an upload, and the message with it, survive a restart between the two', async () => {
  const isUpload = (url: string) => url.endsWith('/upload')
  const before = queueOf(({ url }) =>
    isUpload(url) ? { statusCode: 200, json: { content_uri: 'mxc://a/b' } } : refused,
  )
  const body = memoryFile(new TextEncoder().encode('hi'), 'text/plain')
  const upload = withQueue(roomId)(UploadContentJob(session, { body }))
  const image = withQueue(roomId)(
    SendMessageJob(session, {
      ...{ roomId, eventType: 'm.room.message', txnId: 't' },
      body: { msgtype: 'm.file', body: 'a.txt', url: '' },
    }),
  )
  const after = { entryId: 'upload', pointers: [{ from: '/content_uri', to: '/body/url' }] }
  await before.queue.enqueue([
    { job: upload, entryId: 'upload' },
    { job: image, after },
  ])
  await before.clock.advance(0)
  expect(before.paths().length).toBe(2)
  await before.queue.close()
  const { queue, clock, sent } = queueOf(() => ok, { store: before.store, clock: before.clock })
  await clock.advance(60_000)
  await queue.drained()
  expect(JSON.parse(sent[0]?.body as string)).toEqual({ msgtype: 'm.file', body: 'a.txt', url: 'mxc://a/b' })
})
