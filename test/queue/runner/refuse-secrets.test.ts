import { describe, expect, it } from 'vitest'
import { LoginJob } from '../../../src/entries/client-server.ts'
import { decodeUtf8 } from '../../../src/internal/utf8.ts'
import { jsonBody } from '../../../src/jobs/body.ts'
import { fromCredentials } from '../../../src/jobs/from-credentials.ts'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore } from '../../../src/queue/store.ts'
import { type JobOptions, put, queueOf, refused, statusOf } from '../queue-of.ts'

const sensitive = (field: string) => ({ _tag: 'QueueError', reason: 'sensitive', field })
const named = (name: string) => ({ facts: { sensitive: [name] } })

/** A store that shows all that was ever written into it of other entries than `a`, as text. */
const shown = (isEncrypted: boolean) => {
  const inner = memoryStore()
  const texts: string[] = []
  const commit: JobStore['commit'] = async (writes, fence) => {
    for (const write of writes)
      if (write._tag === 'Put' && write.key[1] !== 'entry:a') texts.push(decodeUtf8(write.value))
    await inner.commit(writes, fence)
  }
  return { store: { ...inner, commit, isEncrypted }, text: () => texts.join() }
}

describe('a secret that its facts do not name', () => {
  it.each(['access_token', 'refresh_token', 'password'])(
    'is refused in the query and at the top of the body: %s',
    async (name) => {
      const { queue } = queueOf()
      await queue.pause()
      const enqueue = (options: JobOptions) => queue.enqueue(put('a', options))
      await expect(enqueue({ query: [[name, 'planted']] })).rejects.toMatchObject(sensitive(name))
      await expect(enqueue({ body: jsonBody({ [name]: 'planted' }) })).rejects.toMatchObject(sensitive(name))
      await enqueue({ body: jsonBody({ [name]: fromCredentials }) })
      await enqueue({ body: jsonBody({ content: { [name]: 'of a form' } }) })
    },
  )

  it('is none where it says whether there is to be one', async () => {
    const { queue } = queueOf()
    await queue.pause()
    const login = LoginJob(
      { serverUrl: 'https://example.org' },
      { type: 'm.login.dummy', refreshToken: true },
    )
    await expect(queue.enqueue(login)).resolves.toBeTypeOf('string')
  })

  it('is taken by a store that encrypts', async () => {
    const { queue } = queueOf(undefined, { store: shown(true).store })
    await queue.pause()
    await expect(queue.enqueue(put('a', { query: [['password', 'x']] }))).resolves.toBeTypeOf('string')
  })
})

/** Asks for a job, and for another that gets something of its response, which is all secret. */
const handedOn = async (
  pointer: { readonly from: string; readonly to: string },
  { isEncrypted = false, source = {}, target = {} }: Handing = {},
) => {
  const { store, text } = shown(isEncrypted)
  const json = { login: { user_id: '@a', access_token: 'planted' }, key: { session: 'planted' } }
  const answer = { statusCode: 200, json }
  const { queue, clock, sent, settled } = queueOf(({ url }) => (url.includes('/a') ? answer : refused), {
    store,
  })
  await queue.enqueue([
    { job: put('a', source), entryId: 'a' },
    { job: put('b', { body: jsonBody({}), ...target }), after: { entryId: 'a', pointers: [pointer] } },
  ])
  await clock.advance(0)
  return { text, sent, fates: settled.map(({ outcome }) => statusOf(outcome)) }
}

interface Handing {
  readonly isEncrypted?: boolean
  readonly source?: JobOptions
  readonly target?: JobOptions
}

describe('a secret that is handed on', () => {
  it.each([
    [{ from: '/login/access_token', to: '/body/token' }, {}, 'from'],
    [{ from: '/token/value', to: '/body/x' }, {}, 'from'],
    [{ from: '/key/session', to: '/body/x' }, named('session'), 'from'],
    [{ from: '/key/session', to: '/body/auth/session' }, named('auth'), 'to'],
    [{ from: '/key/session', to: '/query/k' }, named('k'), 'to'],
    [{ from: '/key/session', to: '/query/access_token' }, {}, 'to'],
    [{ from: '/key/session', to: '/body/password' }, {}, 'to'],
  ])('is refused by its pointer: %j', async (pointer, target, end) => {
    const error = sensitive(`after/pointers/0/${end}`)
    await expect(handedOn(pointer, { target })).rejects.toMatchObject(error)
    await expect(handedOn(pointer, { target })).rejects.toThrow(
      /does not encrypt: use encrypted\(store, key\)/,
    )
    const { fates } = await handedOn(pointer, { target, isEncrypted: true })
    expect(fates[0]).toBe(200)
  })

  it.each([
    ['by its name', { from: '/login', to: '/body/login' }, {}],
    ['in all that there is', { from: '', to: '/body/all' }, {}],
    ['by the facts of the one', { from: '/key', to: '/body/key' }, { source: named('session') }],
    ['in the way to it', { from: '/key/session', to: '/body/key' }, { source: named('key') }],
    ['by the facts of the other', { from: '/key', to: '/body/key' }, { target: named('session') }],
  ])('is never written where it is found %s: the other is cancelled', async (_how, pointer, jobs) => {
    const { fates, text, sent } = await handedOn(pointer, jobs)
    expect(fates).toEqual([200, 490])
    expect(sent).toHaveLength(1)
    expect(text()).not.toMatch(/planted|@a/)
    const encrypted = await handedOn(pointer, { ...jobs, isEncrypted: true })
    expect(encrypted.sent).toHaveLength(2)
    expect(encrypted.text()).toContain('planted')
  })

  it('is not refused where it is none', async () => {
    const { sent, text } = await handedOn({ from: '/login/user_id', to: '/body/user' })
    expect(sent).toHaveLength(2)
    expect(text()).toContain('"user":"@a"')
  })

  it('is refused in a job that takes the place of the one which is to have it', async () => {
    const { queue } = queueOf()
    await queue.pause()
    const lane = { queueId: 'q', body: jsonBody({}) }
    const after = { entryId: 'a', pointers: [{ from: '/key', to: '/body/key' }] }
    const [, entryId = ''] = await queue.enqueue([
      { job: put('a'), entryId: 'a' },
      { job: put('b', lane), after },
    ])
    const replaced = queue.replace(entryId, put('b', { ...lane, ...named('key') }))
    await expect(replaced).rejects.toMatchObject(sensitive('after/pointers/0/from'))
    const bodiless = queue.replace(entryId, put('b', { queueId: 'q' }))
    await expect(bodiless).rejects.toMatchObject({ field: 'after/pointers/0/to' })
    await queue.replace(entryId, put('b', lane))
  })
})
