import { BaseJob, type Body, jsonBody, type Method, namedFile, toHttpRequest } from 'matrix-jobs'
import { checkRequest } from 'matrix-jobs/testing'
import { describe, expect, it } from 'vitest'
import { problemText } from '../../../src/testing/check/problem.ts'
import { text } from '../operations.ts'

const session = { serverUrl: 'https://example.org', accessToken: 'syt_alice' }

const check = (
  method: Method,
  target: string,
  body?: Body,
  as: typeof session | { serverUrl: string } = session,
) => {
  const [requestUrl = '', query = ''] = target.split('?')
  const job = BaseJob(as, { jobId: 'Raw', method, requestUrl, query: [...new URLSearchParams(query)], body })
  return checkRequest(toHttpRequest(job))
}

const texts = (...given: Parameters<typeof check>) => check(...given).map(problemText)
const client = '/_matrix/client/v3'
const message = jsonBody({ msgtype: 'm.text', body: 'Hello' })

describe('checkRequest', () => {
  it('has nothing to say of what is right', () => {
    expect(check('PUT', `${client}/rooms/!r:example.org/send/m.room.message/1`, message)).toEqual([])
    expect(check('GET', `${client}/sync?timeout=30000&full_state=true&set_presence=online`)).toEqual([])
    expect(
      check('POST', `${client}/join/%23hall:example.org?via=a.org&via=b.org:8448`, jsonBody({})),
    ).toEqual([])
    expect(check('GET', `${client}/thirdparty/user/irc?nickname=a&network=b`)).toEqual([])
  })

  it('gives each problem as data', () => {
    expect(check('POST', `${client}/rooms/!r/invite`, jsonBody({ user_id: 7 }))).toEqual([
      { in: 'body', path: '/user_id', expected: 'string', found: 'number', errcode: 'M_BAD_JSON' },
    ])
  })

  it.each<readonly [string, Parameters<typeof check>, string, string]>([
    [
      'a path',
      ['GET', '/_matrix/client/v9/sync'],
      'M_UNRECOGNIZED',
      'path: expected one of the specification, got /_matrix/client/v9/sync',
    ],
    [
      'a method',
      ['POST', `${client}/devices/D`],
      'M_UNRECOGNIZED',
      'method: expected GET or PUT or DELETE, got POST',
    ],
    [
      'a token that is missing',
      ['GET', `${client}/sync`, undefined, { serverUrl: 'https://example.org' }],
      'M_MISSING_TOKEN',
      'header Authorization: expected Bearer and an access token, got nothing',
    ],
    [
      'an id in the path',
      ['PUT', `${client}/rooms/room/send/m.room.message/1`, message],
      'M_INVALID_PARAM',
      'path roomId: expected a room id, got "room"',
    ],
    [
      'one of two ids in the path',
      ['POST', `${client}/join/hall`, jsonBody({})],
      'M_INVALID_PARAM',
      'path roomIdOrAlias: expected a room id or a room alias, got "hall"',
    ],
    [
      'one of some words in the path',
      ['GET', `${client}/pushrules/global/any/rule`],
      'M_INVALID_PARAM',
      'path kind: expected "override" or "underride" or "sender" or "room" or "content", got "any"',
    ],
    [
      'a form in the path',
      ['GET', `${client}/profile/@a:b/Nick`],
      'M_INVALID_PARAM',
      'path keyName: expected text that matches ^(avatar_url|displayname|m\\.tz|[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+)$, got "Nick"',
    ],
    [
      'a query parameter that is missing',
      ['GET', `${client}/rooms/!r/messages`],
      'M_MISSING_PARAM',
      'query dir: expected string, got nothing',
    ],
    [
      'a query parameter that is no number',
      ['GET', `${client}/rooms/!r/messages?dir=b&limit=ten`],
      'M_INVALID_PARAM',
      'query limit: expected integer, got "ten"',
    ],
    [
      'a query parameter that is not whole',
      ['GET', `${client}/sync?timeout=1.5`],
      'M_INVALID_PARAM',
      'query timeout: expected integer, got 1.5',
    ],
    [
      'a query parameter that is neither true nor false',
      ['GET', `${client}/sync?full_state=1`],
      'M_INVALID_PARAM',
      'query full_state: expected boolean, got "1"',
    ],
    [
      'a query parameter that is not one of some',
      ['GET', `${client}/sync?set_presence=away`],
      'M_INVALID_PARAM',
      'query set_presence: expected "offline" or "online" or "unavailable", got "away"',
    ],
    [
      'a query parameter that comes twice',
      ['GET', `${client}/sync?since=a&since=b`],
      'M_INVALID_PARAM',
      'query since: expected string, got array',
    ],
    [
      'an item of a query parameter that is a list',
      ['POST', `${client}/join/!r?via=a.org&via=b%20c`, jsonBody({})],
      'M_INVALID_PARAM',
      'query via: expected a server name, got "b c"',
    ],
    ['no body', ['POST', `${client}/search`], 'M_NOT_JSON', 'body: expected JSON, got nothing'],
    [
      'a body that is no JSON',
      ['POST', `${client}/search`, text('{')],
      'M_NOT_JSON',
      'body: expected JSON, got something else',
    ],
    [
      'a body that is no object',
      ['POST', `${client}/search`, jsonBody([])],
      'M_BAD_JSON',
      'body: expected object, got array',
    ],
    [
      'a field that is missing',
      ['POST', `${client}/search`, jsonBody({})],
      'M_BAD_JSON',
      'body /search_categories: expected object, got nothing',
    ],
    [
      'a field of another type, deep in the body',
      [
        'POST',
        `${client}/account/3pid`,
        jsonBody({ three_pid_creds: { client_secret: 's', id_server: 'a', id_access_token: 't', sid: 1 } }),
      ],
      'M_BAD_JSON',
      'body /three_pid_creds/sid: expected string, got number',
    ],
    [
      'a field with a wrong value',
      ['PUT', `${client}/directory/list/room/!r`, jsonBody({ visibility: 'hidden' })],
      'M_INVALID_PARAM',
      'body /visibility: expected "private" or "public", got "hidden"',
    ],
  ])('tells %s', (_, given, errcode, want) => {
    expect(texts(...given)).toEqual([want])
    expect(check(...given)[0]?.errcode).toBe(errcode)
  })

  it('tells all that is wrong, from the path to the body', () => {
    const body = jsonBody({ algorithm: 'none', auth_data: 1 })
    expect(texts('PUT', `${client}/room_keys/version/1`, body)).toEqual([
      'body /algorithm: expected "m.megolm_backup.v1.curve25519-aes-sha2", got "none"',
      'body /auth_data: expected object, got number',
    ])
    expect(texts('PUT', `${client}/room_keys/keys/!r/s`, jsonBody({ is_verified: 1 }))).toEqual([
      'query version: expected string, got nothing',
      expect.stringContaining('body /first_message_index'),
      expect.stringContaining('body /forwarded_count'),
      expect.stringContaining('body /session_data'),
      'body /is_verified: expected boolean, got number',
    ])
  })

  it('shows no secret', () => {
    const target = '/_matrix/identity/v2/validate/email/submitToken'
    const given = check(
      'GET',
      `${target}?sid=1&client_secret=hidden1&client_secret=hidden2&token=hidden3&token=`,
    )
    expect(given.map(problemText)).toEqual([
      'query client_secret: expected string, got array',
      'query token: expected string, got array',
    ])
    expect(texts('POST', `${client}/login`, jsonBody({ type: 'm.login.password', password: 1 }))).toEqual([
      'body /password: expected string, got number',
    ])
  })

  it('needs a token only where the specification does', () => {
    const nobody = { serverUrl: 'https://example.org' }
    expect(check('GET', `${client}/login`, undefined, nobody)).toEqual([])
    expect(check('GET', '/_matrix/client/versions', undefined, nobody)).toEqual([])
    expect(check('GET', '/_matrix/client/v1/room_summary/!r', undefined, nobody)).toEqual([])
  })

  it('takes any bytes for an upload, and looks into no file that is not open', () => {
    expect(check('POST', '/_matrix/media/v3/upload?filename=a.png', text('any'))).toEqual([])
    const file = { _tag: 'File', file: namedFile('a.json') } as const
    expect(check('POST', `${client}/search`, file)).toEqual([])
  })

  it('takes what the specification does not forbid', () => {
    expect(check('GET', `${client}/sync?org.example.extra=1`)).toEqual([])
    expect(check('POST', `${client}/rooms/!r/leave`, jsonBody({ 'org.example.extra': [] }))).toEqual([])
    expect(check('POST', `${client}/logout`)).toEqual([])
    expect(check('POST', `${client}/logout`, jsonBody({}))).toEqual([])
  })

  it('heeds another base path', () => {
    const job = BaseJob(session, { jobId: 'Raw', method: 'GET', requestUrl: '/_api/client/v3/joined_rooms' })
    expect(checkRequest(toHttpRequest(job), { basePath: '/_api' })).toEqual([])
    expect(checkRequest(toHttpRequest(job))).toHaveLength(1)
  })

  it('takes a request for the one of two operations that it fits, or else resembles', () => {
    const invite = (body: Parameters<typeof jsonBody>[0]) =>
      texts('POST', `${client}/rooms/!r/invite`, jsonBody(body))
    const address = { id_server: 'a', id_access_token: 'b', medium: 'email', address: 'd' }
    expect(invite({ user_id: '@bob:example.org' })).toEqual([])
    expect(invite(address)).toEqual([])
    expect(invite({ user_id: '@bob:example.org', medium: 1 })).toEqual([])
    expect(invite({ ...address, medium: 1 })).toEqual(['body /medium: expected string, got number'])
    expect(invite({ reason: 'hello' })).toEqual(['body /user_id: expected a user id, got nothing'])
    expect(texts('GET', `${client}/events?room_id=!r&timeout=x`)).toEqual([
      'query timeout: expected integer, got "x"',
    ])
  })
})
