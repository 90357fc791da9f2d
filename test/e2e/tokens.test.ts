import { memoryFile, namedFile } from 'matrix-jobs'
import { GetUserProfileJob, RefreshJob, UploadContentJob } from 'matrix-jobs/client-server'
import {
  type Account,
  concurrency,
  createExecutor,
  credentials,
  fetchTransport,
  fileInterface,
  type Logout,
  memoryTokenStore,
  standard,
  type TokenStore,
  type Transport,
} from 'matrix-jobs/executor'
import { createHomeserver, type Homeserver } from 'matrix-jobs/testing'
import { undiciTransport } from 'matrix-jobs/transports/undici'
import { Agent } from 'undici'
import { describe, expect, it } from 'vitest'

/** A homeserver that answers each profile and each upload with its own name, and a user of it. */
const prepare = () => {
  const homeserver = createHomeserver()
  const { userId, accessToken } = homeserver.registerUser('alice')
  homeserver.answer(GetUserProfileJob, ({ pathParameters }) => ({
    body: { displayname: pathParameters.userId ?? '' },
  }))
  homeserver.answer(UploadContentJob, ({ query, body }) => ({
    body: { content_uri: `mxc://localhost/${query[0]?.[1]}-${typeof body === 'string' && body}` },
  }))
  return { homeserver, userId, accessToken }
}

const fileOf = (name: string) => `content of ${name}`

/** Every third job is a profile, an upload from memory, an upload of a file that is opened when it is sent. */
const jobFor = (serverUrl: string, n: number) => {
  const name = `n${n}`
  if (n % 3 === 0) return GetUserProfileJob({ serverUrl }, { userId: `@${name}:localhost` })
  const content = new TextEncoder().encode(fileOf(name))
  const body = n % 3 === 1 ? memoryFile(content, 'text/plain') : namedFile(name, 'text/plain')
  return UploadContentJob({ serverUrl }, { filename: name, body })
}

const answerFor = (n: number) =>
  n % 3 === 0
    ? { displayname: `@n${n}:localhost` }
    : { content_uri: `mxc://localhost/n${n}-${fileOf(`n${n}`)}` }

const files = fileInterface({
  openForReading: ({ name }) => {
    const content = new TextEncoder().encode(fileOf(name))
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(content)
        controller.close()
      },
    })
  },
})

interface Way {
  readonly serverUrl: string
  readonly transport: Transport
  readonly close: () => Promise<unknown>
}

const inMemory = async ({ fetch }: Homeserver): Promise<Way> => ({
  serverUrl: 'http://homeserver.test',
  transport: fetchTransport({ fetch, files }),
  close: async () => {},
})

const overSockets = async (homeserver: Homeserver): Promise<Way> => {
  const { url, close } = await homeserver.listen()
  const dispatcher = new Agent({ connections: 16 })
  const transport = undiciTransport({ dispatcher, files })
  return { serverUrl: url, transport, close: () => dispatcher.close().then(close) }
}

/** Performs the jobs at once, and makes the token unknown to the server when half of the answers are there. */
const perform = async (way: typeof inMemory, count: number, change: (homeserver: Homeserver) => void) => {
  const { homeserver, userId, accessToken } = prepare()
  const { serverUrl, transport, close } = await way(homeserver)
  const account: Account = { serverUrl, userId, accessToken, refreshToken: 'refresh-token' }
  const memory = memoryTokenStore([account])
  const sent: { readonly url: string; readonly token: string | undefined; readonly late: boolean }[] = []
  const logouts: Logout[] = []
  let replaced = false
  let answered = 0
  const store: TokenStore = {
    ...memory,
    update: async (former, renewed) => {
      await memory.update?.(former, renewed)
      replaced = true
    },
    loggedOut: async (former, logout) => {
      await memory.loggedOut?.(former, logout)
      logouts.push(logout)
      replaced = true
    },
  }
  const watched: Transport = async (request, options) => {
    sent.push({ url: request.url, token: request.headers.Authorization, late: replaced })
    const result = await transport(request, options)
    if (++answered === count / 2) change(homeserver)
    if (answered === count / 2) homeserver.revokeToken(accessToken)
    return result
  }
  const middleware = standard({
    credentials: credentials(store),
    // So few that half of the answers are there before all requests have left.
    concurrency: concurrency({ perServer: 32 }),
  })
  const executor = createExecutor({ transport: watched, middleware, random: () => 0 })
  const all = Array.from({ length: count }, (_, n) => executor.execute(jobFor(serverUrl, n))())
  const outcomes = await Promise.all(all)
  await close()
  const refreshes = sent.filter(({ url }) => url.endsWith('/refresh')).length
  const lateTokens = sent.filter(({ late }) => late).map(({ token }) => token)
  return {
    outcomes,
    refreshes,
    lateTokens,
    logouts,
    old: `Bearer ${accessToken}`,
    accounts: await store.accounts(),
  }
}

type Performed = Awaited<ReturnType<typeof perform>>

const statusesOf = ({ outcomes }: Performed) => {
  const counts: Record<string, number> = {}
  outcomes.forEach((outcome, n) => {
    const status = outcome._tag === 'Right' ? outcome.right.statusCode : outcome.left._tag
    counts[status] = (counts[status] ?? 0) + 1
    if (status === 200)
      expect(outcome).toMatchObject({ right: { body: { _tag: 'Json', value: answerFor(n) } } })
  })
  return counts
}

describe.each([
  ['1,000 jobs in memory', inMemory, 1_000],
  ['200 jobs over sockets and undici', overSockets, 200],
] as const)('%s, uploads among them, whose token ends in the middle', (_, way, count) => {
  it('refresh it once and have each its own answer, none with the old token afterwards', async () => {
    const done = await perform(way, count, () => {})
    expect(done.refreshes).toBe(1)
    expect(statusesOf(done)).toEqual({ 200: count })
    expect(done.lateTokens.length).toBeGreaterThan(count / 3)
    expect(done.lateTokens).not.toContain(done.old)
    expect(done.logouts).toEqual([])
  })

  it('are logged out by no refresh that fails for now, and go on after the next one', async () => {
    let refused = 0
    const done = await perform(way, count, (homeserver) =>
      homeserver.answer(RefreshJob, () => {
        if (++refused === 1) queueMicrotask(() => homeserver.answer(RefreshJob))
        return { statusCode: 503, body: {} }
      }),
    )
    expect(done.refreshes).toBe(2)
    const statuses = done.outcomes.map((outcome) => outcome._tag === 'Right' && outcome.right.statusCode)
    // An upload is `unsafe`, so that `retry` leaves it with the answer that the refresh had.
    expect(statuses.filter((status, n) => status !== 200 && !(status === 503 && n % 3 > 0))).toEqual([])
    expect(statusesOf(done)[200]).toBeGreaterThan(count * 0.8)
    expect(done.accounts).toHaveLength(1)
    expect(done.lateTokens).not.toContain(done.old)
    expect(done.logouts).toEqual([])
  })

  it.each([
    [401, 'M_UNKNOWN_TOKEN', true],
    [401, 'M_UNKNOWN_TOKEN', false],
    [403, 'M_FORBIDDEN', false],
  ])(
    'are logged out once by a refresh that is answered %d %s, soft: %s',
    async (statusCode, errcode, soft) => {
      const done = await perform(way, count, (homeserver) =>
        homeserver.answer(RefreshJob, { statusCode, body: { errcode, soft_logout: soft } }),
      )
      expect(done.refreshes).toBe(1)
      expect(done.logouts).toEqual([{ softLogout: soft }])
      expect(done.accounts).toEqual([])
      expect(done.lateTokens).not.toContain(done.old)
      const statuses = statusesOf(done)
      expect(Object.keys(statuses)).toEqual(['200', '401'])
      expect(statuses[200]).toBeGreaterThanOrEqual(count / 2)
    },
  )

  it('are logged out by no refresh that the server does not have', async () => {
    const done = await perform(way, count, (homeserver) =>
      homeserver.answer(RefreshJob, { statusCode: 404, body: { errcode: 'M_UNRECOGNIZED' } }),
    )
    expect(done.logouts).toEqual([])
    expect(done.accounts).toMatchObject([{ refreshToken: 'refresh-token' }])
    expect(Object.keys(statusesOf(done))).toEqual(['200', '401'])
  })
})
