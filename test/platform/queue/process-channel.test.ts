import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { processPeers } from '../../../src/platform/queue/process-peers.ts'

/** Who listens where a process that works would, and a channel of another process. */
const listening = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'socket')
  const sockets: Socket[] = []
  const server = createServer((socket) => sockets.push(socket.resume()))
  await once(server.listen(path), 'listening')
  return { path, server, sockets, channel: processPeers(path).openChannel() }
}

it('opens one connection, however much is said before it is there', async () => {
  const { server, sockets, channel } = await listening()
  for (let i = 0; i < 5; i++) channel.post({ _tag: 'Hello' })
  await once(server, 'connection')
  channel.post({ _tag: 'Hello' })
  channel.close()
  // It closes when all connections are closed.
  await once(server.close(), 'close')
  expect(sockets).toHaveLength(1)
})

it('has no connection after it was closed while it made one', async () => {
  const { path, server, sockets, channel } = await listening()
  for (let i = 0; i < 3; i++) channel.post({ _tag: 'Hello' })
  channel.close()
  channel.post({ _tag: 'Hello' })
  // Those that were begun before are there when this one is.
  const later = connect(path)
  await once(later, 'connect')
  await once(later.end(), 'close')
  await once(server.close(), 'close')
  expect(sockets.length).toBeLessThanOrEqual(2)
})

it('says what it has said last before it is closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [leader, follower] = [0, 1].map(() => processPeers(join(folder, 'socket')).openChannel())
  if (!leader || !follower) throw new Error('there are two')
  const heard = new Promise<number>((resolve) => {
    follower.listen((message) => message._tag === 'Answer' && resolve(String(message.value).length))
  })
  leader.listen(({ _tag }) => {
    if (_tag !== 'Hello') return
    leader.post({ _tag: 'Answer', askId: '1', value: 'x'.repeat(5_000_000) })
    leader.close()
  })
  leader.lead()
  follower.post({ _tag: 'Hello' })
  expect(await heard).toBe(5_000_000)
  follower.close()
})

it('tells whether anybody is there who is told something', async () => {
  const { server, sockets, channel } = await listening()
  expect(channel.post({ _tag: 'Hello' })).toBe(false)
  await once(server, 'connection')
  // It says hello when it is there.
  await once(sockets[0] as Socket, 'data')
  expect(channel.post({ _tag: 'Hello' })).toBe(true)
  server.close()
  sockets[0]?.destroy()
  while (channel.post({ _tag: 'Hello' })) await setImmediate()
  channel.close()
})
