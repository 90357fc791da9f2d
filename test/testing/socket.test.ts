import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../src/entries/client-server.ts'
import { createExecutor, fetchTransport, run } from '../../src/entries/executor.ts'
import { createHomeserver } from '../../src/entries/testing.ts'

const params = { idServer: 'id.example.org', idAccessToken: 'secret', medium: 'email', address: 'a@b' }

it('refuses connections once it is closed, also when a client kept one open or half a request', async () => {
  const homeserver = createHomeserver()
  const alice = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(alice.userId)
  const executor = createExecutor({ transport: fetchTransport() })
  const server = await homeserver.listen()
  const job = InviteBy3PIDJob(
    { serverUrl: server.url, accessToken: alice.accessToken },
    { roomId, ...params },
  )
  expect(await run(executor, job, InviteBy3PIDJob)).toEqual({})
  const half = connect(Number(new URL(server.url).port), '127.0.0.1')
  const ended = new Promise((resolve) => half.on('error', () => {}).on('close', resolve))
  await new Promise((resolve) =>
    half.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{', resolve),
  )
  await server.close()
  await ended
  await server.close()
  // The first may still go to the connection that was kept open.
  await executor.execute(job)()
  await expect(run(executor, job, InviteBy3PIDJob)).rejects.toMatchObject({
    _tag: 'NetworkError',
    code: 'ECONNREFUSED',
  })
  expect(homeserver.requests()).toHaveLength(1)
})

it('listens on several sockets with one state', async () => {
  const homeserver = createHomeserver()
  const servers = [await homeserver.listen(), await homeserver.listen()]
  for (const { url } of servers) await fetch(url)
  expect(homeserver.requests()).toHaveLength(2)
  for (const { close } of servers) await close()
})

it('lets a page of another origin read its responses', async () => {
  const homeserver = createHomeserver()
  const server = await homeserver.listen()
  homeserver.answerNext({ statusCode: 500 })
  const preflight = await fetch(`${server.url}/_matrix/client/v3/rooms/!a/invite`, { method: 'OPTIONS' })
  expect(preflight.status).toBe(200)
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization')
  const response = await fetch(server.url)
  expect(response.status).toBe(500)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(homeserver.requests()).toHaveLength(1)
  await server.close()
})

it('heeds an abort without a network as well', async () => {
  const homeserver = createHomeserver()
  const { fetch } = homeserver
  await expect(fetch('http://homeserver.test/', { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect(homeserver.requests()).toHaveLength(0)
})
