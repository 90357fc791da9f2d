import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, it, onTestFinished, vi } from 'vitest'
import { processPeers } from '../../../src/platform/queue/process-peers.ts'

const folderOf = () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Who listens where a process that works would, and a channel of another process. */
const listening = async () => {
  const path = join(folderOf(), 'socket')
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
  const path = join(folderOf(), 'socket')
  const [leader, follower] = [0, 1].map(() => processPeers(path).openChannel())
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

it('leaves its place to the next one before it is closed, and gives its last answers', async () => {
  const path = join(folderOf(), 'socket')
  const [first, second, follower] = [0, 1, 2].map(() => processPeers(path).openChannel())
  if (!first || !second || !follower) throw new Error('there are three')
  const said = new Promise((resolve) => first.listen(resolve))
  const heard = new Promise((resolve) => follower.listen(resolve))
  first.lead()
  follower.post({ _tag: 'Hello' })
  await said
  first.retire?.()
  expect(existsSync(path)).toBe(false)
  second.lead()
  first.post({ _tag: 'Answer', askId: '1' })
  first.close()
  expect(await heard).toEqual({ _tag: 'Answer', askId: '1' })
  await setImmediate()
  expect(existsSync(path)).toBe(true)
  second.close()
  follower.close()
})

it.each(['hello', 'null', '[]', '{}', '{"_tag":1}'])('drops who says %s, and nobody else', async (text) => {
  const path = join(folderOf(), 'socket')
  const [leader, follower] = [0, 1].map(() => processPeers(path).openChannel())
  if (!leader || !follower) throw new Error('there are two')
  const heard: unknown[] = []
  const said = new Promise<void>((resolve) => {
    leader.listen((message) => {
      heard.push(message)
      resolve()
    })
  })
  leader.lead()
  const stranger = connect(path).resume()
  stranger.write(`${text}\n{"_tag":"Working"}\n`)
  await once(stranger, 'close')
  expect(heard).toEqual([])
  follower.post({ _tag: 'Hello' })
  await said
  expect(heard).toEqual([{ _tag: 'Hello' }])
  leader.close()
  follower.close()
})

it('refuses a path at which there can be no socket', () => {
  const folder = folderOf()
  for (const path of [join(folder, 'nowhere', 'socket'), join(folder, 'x'.repeat(150))])
    expect(() => processPeers(path)).toThrow(/path/)
})

it('warns if others cannot reach it', async () => {
  const path = folderOf()
  const channel = processPeers(path).openChannel()
  const warning = new Promise((resolve) => {
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(resolve)
    onTestFinished(() => emitWarning.mockRestore())
  })
  channel.lead()
  expect(await warning).toContain(path)
  channel.close()
})
