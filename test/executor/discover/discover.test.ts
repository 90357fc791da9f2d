import { describe, expect, it } from 'vitest'
import { createAbort } from '../../../src/executor/abort.ts'
import { discover } from '../../../src/executor/discover/discover.ts'
import { credentials } from '../../../src/executor/middleware/credentials.ts'
import { runTask } from '../../../src/executor/run-task.ts'
import { memoryTokenStore } from '../../../src/executor/token-store.ts'
import { abortedError } from '../../../src/jobs/job-error.ts'
import { isDeeplyFrozen } from '../../property/frozen.ts'
import { still } from '../scripted.ts'
import { type Page, scriptedWeb } from './scripted-web.ts'

const file = 'https://example.org/.well-known/matrix/client'
const asked = 'https://matrix.example.org/_matrix/client/versions'
const pinged = 'https://id.example.org/_matrix/identity/v2'
const homeserver = { 'm.homeserver': { base_url: 'https://matrix.example.org' } }
const both = { ...homeserver, 'm.identity_server': { base_url: 'https://id.example.org/' } }
const versions: Page = { json: { versions: ['v1.1', 'v1.18'], unstable_features: { 'org.example.a': true } } }
const refused = Object.freeze({ _tag: 'NetworkError', message: 'refused', code: 'ECONNREFUSED' } as const)

/** Discovers example.org among some pages, and gives what was asked for. */
const perform = async (pages: { readonly [url: string]: Page }, serverName = 'example.org') => {
  const { transport, urls } = scriptedWeb(pages)
  const outcome = await discover(still({ transport }).executor, serverName)()
  return { outcome, urls: urls() }
}

describe('discover', () => {
  it('gives the homeserver, once it has answered', async () => {
    const json = { 'm.homeserver': { base_url: 'https://matrix.example.org//' }, 'org.example.more': [1] }
    const { outcome, urls } = await perform(
      { [file]: { json }, [asked]: versions },
      '@alice:example.org:8448',
    )
    expect(outcome).toEqual({
      _tag: 'Right',
      right: {
        homeserver: { serverUrl: 'https://matrix.example.org' },
        versions: ['v1.1', 'v1.18'],
        unstableFeatures: { 'org.example.a': true },
        wellKnown: json,
      },
    })
    expect(urls).toEqual([file, asked])
    expect(outcome._tag === 'Right' && [outcome.right, outcome.right.homeserver].every(Object.isFrozen)).toBe(
      true,
    )
  })

  it('gives the identity server, once that has answered too', async () => {
    const { outcome, urls } = await perform({
      [file]: { json: both },
      [asked]: versions,
      [pinged]: { json: {} },
    })
    expect(outcome).toMatchObject({ right: { identityServer: { serverUrl: 'https://id.example.org' } } })
    expect(urls).toEqual([file, asked, pinged])
  })

  it('knows no identity server where the file has null for it, and no features where there are none', async () => {
    const json = { ...homeserver, 'm.identity_server': null }
    const { outcome } = await perform({ [file]: { json }, [asked]: { json: { versions: [] } } })
    expect(outcome).toMatchObject({ _tag: 'Right', right: { unstableFeatures: {} } })
    expect(outcome._tag === 'Right' && 'identityServer' in outcome.right).toBe(false)
  })

  it.each(['https://a.example/sub/path/', 'http://a.example:8008', 'https://[2001:db8::1]:8448/'])(
    'takes %s as a base URL',
    async (baseUrl) => {
      const serverUrl = baseUrl.replace(/\/$/, '')
      const { outcome } = await perform({
        [file]: { json: { 'm.homeserver': { base_url: baseUrl } } },
        [`${serverUrl}/_matrix/client/versions`]: versions,
      })
      expect(outcome).toMatchObject({ right: { homeserver: { serverUrl } } })
    },
  )

  it('asks a literal address, without the port', async () => {
    expect((await perform({}, '[2001:db8::1]:8448')).urls).toEqual([
      'https://[2001:db8::1]/.well-known/matrix/client',
    ])
  })

  it('refuses a bad name at once', () => {
    const { transport } = scriptedWeb({})
    expect(() => discover(still({ transport }).executor, 'https://example.org')).toThrow(
      'serverName: expected',
    )
  })

  it('does nothing before the task is called, and all of it each time', async () => {
    const { transport, sent } = scriptedWeb({ [file]: { json: homeserver }, [asked]: versions })
    const task = discover(still({ transport }).executor, 'example.org')
    expect(sent).toHaveLength(0)
    await task()
    await task()
    expect(sent).toHaveLength(4)
  })

  it('shows no server a token', async () => {
    const { transport, sent } = scriptedWeb({
      [file]: { json: both },
      [asked]: versions,
      [pinged]: { json: {} },
    })
    const accounts = ['https://example.org', 'https://matrix.example.org', 'https://id.example.org']
    const store = memoryTokenStore(accounts.map((serverUrl) => ({ serverUrl, accessToken: 'planted' })))
    await discover(still({ transport, middleware: [credentials(store)] }).executor, 'example.org')()
    expect(sent.map(({ headers }) => headers)).toEqual([{}, {}, {}])
  })
})

describe('a failure', () => {
  const wellKnown = (json: unknown): { readonly [url: string]: Page } => ({
    [file]: { json },
    [asked]: versions,
  })
  it.each<[string, { readonly [url: string]: Page }, string, string, object]>([
    ['there is no file', {}, 'IGNORE', 'well-known', { _tag: 'HttpError', statusCode: 404 }],
    ['the file is not given', { [file]: { status: 500 } }, 'FAIL_PROMPT', 'well-known', { statusCode: 500 }],
    [
      'the status is not 200',
      { [file]: { status: 201, json: both } },
      'FAIL_PROMPT',
      'well-known',
      { statusCode: 201 },
    ],
    ['a browser hides a redirect', { [file]: { status: 0 } }, 'FAIL_PROMPT', 'well-known', { statusCode: 0 }],
    ['nobody answers', { [file]: refused }, 'FAIL_PROMPT', 'well-known', refused],
    [
      'the file is empty',
      { [file]: {} },
      'FAIL_PROMPT',
      'well-known',
      { expected: 'JSON', found: 'Empty body' },
    ],
    ['it is a page', { [file]: { text: '<html>' } }, 'FAIL_PROMPT', 'well-known', { found: 'Bytes body' }],
    ['it is no object', wellKnown([]), 'FAIL_PROMPT', 'well-known', { path: '' }],
    ['it names no homeserver', wellKnown({}), 'FAIL_PROMPT', 'homeserver', { path: '/m.homeserver' }],
    [
      'no URL',
      wellKnown({ 'm.homeserver': {} }),
      'FAIL_PROMPT',
      'homeserver',
      { path: '/m.homeserver/base_url' },
    ],
    [
      'null for a URL',
      wellKnown({ 'm.homeserver': { base_url: null } }),
      'FAIL_PROMPT',
      'homeserver',
      { path: '/m.homeserver/base_url' },
    ],
    ['null for a homeserver', wellKnown({ 'm.homeserver': null }), 'FAIL_PROMPT', 'homeserver', {}],
    [
      'a URL of another kind',
      wellKnown({ 'm.homeserver': { base_url: 7 } }),
      'FAIL_PROMPT',
      'homeserver',
      {},
    ],
    [
      'the homeserver is not there',
      { [file]: { json: both }, [asked]: refused },
      'FAIL_ERROR',
      'versions',
      refused,
    ],
    [
      'it shows a page',
      { [file]: { json: both }, [asked]: { text: '<html>' } },
      'FAIL_ERROR',
      'versions',
      { found: 'Bytes body' },
    ],
    [
      'a browser hides its redirect',
      { [file]: { json: both }, [asked]: { status: 0 } },
      'FAIL_ERROR',
      'versions',
      { statusCode: 0 },
    ],
    ['it is another thing', { [file]: { json: both } }, 'FAIL_ERROR', 'versions', { statusCode: 404 }],
    [
      'it says something else',
      { [file]: { json: both }, [asked]: { json: {} } },
      'FAIL_ERROR',
      'versions',
      { path: '/versions' },
    ],
    [
      'the identity server has no URL',
      wellKnown({ ...both, 'm.identity_server': {} }),
      'FAIL_PROMPT',
      'identity-server',
      { path: '/m.identity_server/base_url' },
    ],
    ['it is a text', wellKnown({ ...both, 'm.identity_server': 'a' }), 'FAIL_PROMPT', 'identity-server', {}],
    [
      'its URL is none',
      wellKnown({ ...both, 'm.identity_server': { base_url: 'id' } }),
      'FAIL_ERROR',
      'identity-server',
      { _tag: 'DecodeError' },
    ],
    ['it is not there', { ...wellKnown(both), [pinged]: refused }, 'FAIL_ERROR', 'identity-ping', refused],
    ['it does not answer', wellKnown(both), 'FAIL_ERROR', 'identity-ping', { statusCode: 404 }],
    [
      'it answers wrongly',
      { ...wellKnown(both), [pinged]: { json: [] } },
      'FAIL_ERROR',
      'identity-ping',
      { path: '' },
    ],
    [
      'the homeserver is wrong, and the identity server too',
      { [file]: { json: { ...both, 'm.identity_server': 1 } } },
      'FAIL_ERROR',
      'versions',
      {},
    ],
  ])('says what to do if %s', async (_, pages, action, step, cause) => {
    const { outcome } = await perform(pages)
    expect(outcome).toMatchObject({ _tag: 'Left', left: { _tag: 'DiscoveryError', action, step, cause } })
    expect(isDeeplyFrozen(outcome._tag === 'Left' && outcome.left)).toBe(true)
  })

  it.each([
    '',
    'matrix.example.org',
    'ftp://a.example',
    'https://',
    'https://user@a.example',
    'https://a.example?b',
    'javascript:alert(1)',
    'https://a.example/ ',
  ])('is a FAIL_ERROR if the base URL is %j', async (baseUrl) => {
    const { outcome, urls } = await perform(wellKnown({ 'm.homeserver': { base_url: baseUrl } }))
    expect(outcome).toMatchObject({
      left: { action: 'FAIL_ERROR', step: 'homeserver', cause: { path: '/m.homeserver/base_url' } },
    })
    expect(urls).toEqual([file])
  })

  it('has an abort as its cause, at each step', async () => {
    const { signal } = createAbort()
    for (const [aborted, step] of [
      [file, 'well-known'],
      [asked, 'versions'],
      [pinged, 'identity-ping'],
    ] as const) {
      const { transport, sent } = scriptedWeb({
        [file]: { json: both },
        [asked]: versions,
        [aborted]: abortedError,
      })
      const outcome = await discover(still({ transport }).executor, 'example.org', { signal })()
      expect(outcome).toMatchObject({ left: { step, cause: abortedError } })
      expect(sent.every((options) => options.signal === signal)).toBe(true)
    }
  })
})

describe('runTask', () => {
  it('resolves with what was found, and rejects with the failure', async () => {
    const { transport } = scriptedWeb({ [file]: { json: homeserver }, [asked]: versions })
    const { executor } = still({ transport })
    expect(await runTask(discover(executor, 'example.org'))).toMatchObject({ versions: ['v1.1', 'v1.18'] })
    const error = await runTask(discover(executor, 'example.com')).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      _tag: 'DiscoveryError',
      action: 'IGNORE',
      message: 'well-known: status 404',
    })
  })
})
