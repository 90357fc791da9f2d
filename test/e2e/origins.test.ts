import { expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../src/api/client-server/invite-by-3pid.ts'
import { credentials } from '../../src/executor/middleware/credentials.ts'
import { memoryTokenStore } from '../../src/executor/token-store.ts'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { fetchTransport } from '../../src/platform/fetch-transport.ts'
import { undiciTransport } from '../../src/platform/undici-transport.ts'
import { listen } from '../platform/server.ts'

const params = {
  roomId: '!room:example.org',
  idServer: 'id.example.org',
  idAccessToken: 'identity-token',
  medium: 'email',
  address: 'alice@example.com',
}

it.each([
  ['fetch', fetchTransport()],
  ['undici', undiciTransport()],
])('a token reaches its own server and no other, over %s', async (_name, transport) => {
  const received: string[] = []
  const serverCalled = (name: string, redirectTo?: () => string) =>
    listen((request, response) => {
      received.push(`${name} ${request.url} ${request.headers.authorization}`)
      const location = request.url?.includes('redirect') ? redirectTo?.() : undefined
      response
        .writeHead(location === undefined ? 200 : 308, location === undefined ? {} : { location })
        .end('{}')
    })
  const other = await serverCalled('other')
  const own = await serverCalled('own', () => other.url)
  const store = memoryTokenStore([{ serverUrl: own.url, accessToken: 'token-of-own' }])
  const executor = createExecutor({ transport, middleware: [credentials(store)] })

  await executor.execute(InviteBy3PIDJob({ serverUrl: own.url }, params))()
  await executor.execute(InviteBy3PIDJob({ serverUrl: other.url }, params))()
  const redirected = await executor.execute(
    InviteBy3PIDJob({ serverUrl: own.url }, { ...params, roomId: '!redirect:example.org' }),
  )()

  const path = (room: string) => `/_matrix/client/v3/rooms/!${room}%3Aexample.org/invite`
  expect(received).toEqual([
    `own ${path('room')} Bearer token-of-own`,
    `other ${path('room')} undefined`,
    `own ${path('redirect')} Bearer token-of-own`,
  ])
  expect(redirected).toMatchObject({ right: { statusCode: 308 } })
  await Promise.all([own.close(), other.close()])
})
