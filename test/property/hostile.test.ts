import fc from 'fast-check'
import { type Session, toHttpRequest, withHeader, withQuery } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { describe, expect, it } from 'vitest'
import { params, refusedField, session } from '../jobs/sample.ts'
import { isWellFormed } from './well-formed.ts'

const numRuns = 10_000

const nasty = fc.constantFrom(
  ...[
    '%',
    '/',
    '#',
    '?',
    '..',
    '.',
    '',
    '\ud800',
    '\udfff',
    '\0',
    '\r\n',
    '\u007f',
    '\\',
    ';',
    '&',
    '=',
    '+',
  ],
  ...[
    '%2e',
    '%2e%2e',
    '%2F',
    '%00',
    '../',
    '..\\',
    '//',
    '@',
    ':',
    "'",
    '"',
    ' ',
    '😀',
    'é',
    '\u202e',
    '{',
    '$&',
  ],
)
const hostileText = fc.oneof(
  nasty,
  fc.string({ unit: 'binary' }),
  // Any UTF-16 unit, so that lone surrogates come.
  fc.array(fc.nat(0xffff).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
  fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join('')),
)

const isSegment = (text: string) => isWellFormed(text) && !['', '.', '..'].includes(text)

const expectSegment = (roomId: string) => {
  const refused = refusedField(() => InviteBy3PIDJob(session, { ...params, roomId }))
  expect(refused).toBe(isSegment(roomId) ? undefined : 'roomId')
  if (refused !== undefined) return
  const { url } = toHttpRequest(InviteBy3PIDJob(session, { ...params, roomId }))
  const [, segment = ''] =
    /^https:\/\/matrix\.example\.org\/_matrix\/client\/v3\/rooms\/([^/?#]+)\/invite$/.exec(url) ?? []
  expect(decodeURIComponent(segment)).toBe(roomId)
  // What the platform makes of the URL has the same path, and nothing else.
  const { pathname, search, hash, origin } = new URL(url)
  expect([origin + pathname, search, hash]).toEqual([url, '', ''])
}

describe('hostile parameters', () => {
  it('either make a path segment that decodes to them, or are named', () => {
    fc.assert(fc.property(hostileText, expectSegment), { numRuns })
  })

  it.each(['a', '/', '%', '😀', '\0', '.', 'é'])('hold at a megabyte of %j', (unit) => {
    expectSegment(unit.repeat(1_000_000))
  })

  it('hold at a megabyte with a lone surrogate at its end', () => {
    expectSegment(`${'a'.repeat(1_000_000)}\ud800`)
  })

  it('reach the body as they are', () => {
    fc.assert(
      fc.property(
        hostileText,
        hostileText,
        hostileText,
        hostileText,
        (idServer, idAccessToken, medium, address) => {
          const job = InviteBy3PIDJob(session, { ...params, idServer, idAccessToken, medium, address })
          expect(JSON.parse(toHttpRequest(job).body as string)).toEqual({
            id_server: idServer,
            id_access_token: idAccessToken,
            medium,
            address,
          })
        },
      ),
      { numRuns },
    )
  })

  it('of any type are named', () => {
    const fields = fc.constantFrom('roomId', 'idServer', 'idAccessToken', 'medium', 'address')
    const value = fc.anything().filter((given) => typeof given !== 'string')
    fc.assert(
      fc.property(fields, value, (field, given) => {
        expect(refusedField(() => InviteBy3PIDJob(session, { ...params, [field]: given } as never))).toBe(
          field,
        )
      }),
      { numRuns },
    )
  })

  it('never split a header', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, value) => {
        const refused = refusedField(() => withHeader(name, value)(InviteBy3PIDJob(session, params)))
        if (refused !== undefined) {
          expect(['header name', `header ${name}`]).toContain(refused)
          return
        }
        const { headers } = withHeader(name, value)(InviteBy3PIDJob(session, params))
        expect(JSON.stringify(headers)).not.toMatch(/\\[rn]/)
        expect(new Headers({ ...headers }).get(name)).toBe(value)
      }),
      { numRuns },
    )
  })

  it('come back from the query as they are, or are named', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, value) => {
        const add = () => withQuery(name, value)(InviteBy3PIDJob(session, params))
        const usable = name !== '' && isWellFormed(name) && isWellFormed(value)
        const refused = refusedField(add)
        if (!usable) {
          expect(['query name', `query ${name}`]).toContain(refused)
          return
        }
        expect(refused).toBeUndefined()
        const url = new URL(toHttpRequest(add()).url)
        expect([...url.searchParams]).toEqual([[name, value]])
        expect(url.hash).toBe('')
      }),
      { numRuns },
    )
  })
})

describe('hostile sessions', () => {
  const mixed = (usual: string) =>
    fc.oneof(
      { arbitrary: fc.constant(usual), weight: 3 },
      hostileText,
      fc.tuple(fc.constant(usual), hostileText).map((parts) => parts.join('')),
      fc.tuple(fc.constant(`${usual}/`), hostileText).map((parts) => parts.join('')),
    )
  const hostileSession: fc.Arbitrary<Session> = fc.record(
    {
      serverUrl: mixed('https://h.example'),
      accessToken: mixed('token'),
      basePath: mixed('/_api'),
      clientVersion: mixed('r0'),
    },
    { requiredKeys: ['serverUrl'] },
  )
  const fields = ['serverUrl', 'accessToken', 'basePath', 'clientVersion']

  it('make a request to their server alone, or are named', () => {
    let made = 0
    fc.assert(
      fc.property(hostileSession, (given) => {
        const make = () => InviteBy3PIDJob(given, params)
        const refused = refusedField(make)
        if (refused !== undefined) {
          expect(fields).toContain(refused)
          return
        }
        made++
        const { url, headers } = toHttpRequest(make())
        const server = given.serverUrl.replace(/\/*$/, '')
        const version = encodeURIComponent(given.clientVersion ?? 'v3')
        const path = `${given.basePath ?? '/_matrix'}/client/${version}/rooms/!room%3Aexample.org/invite`
        expect(url).toBe(server + path)
        expect(url).toMatch(/^https:\/\/h\.example[\w.~-]*(:\d+)?\//)
        expect(headers.Authorization).toBe(given.accessToken && `Bearer ${given.accessToken}`)
        expect(() => new Headers({ ...headers })).not.toThrow()
        // A number as the host's last label, or too great a port, is for the platform to refuse.
        if (!URL.canParse(url)) {
          expect(url).toMatch(/^https:\/\/[^/]*\d\.?\//)
          return
        }
        expect(new URL(url)).toMatchObject({ username: '', password: '', search: '', hash: '' })
        expect(new URL(url).pathname.endsWith(path)).toBe(true)
      }),
      { numRuns },
    )
    // Most of them would prove nothing if nearly all were refused.
    expect(made).toBeGreaterThan(numRuns / 20)
  })

  it('of any type are named', () => {
    const value = fc.anything().filter((given) => typeof given !== 'string' && given !== undefined)
    fc.assert(
      fc.property(fc.constantFrom(...fields), value, (field, given) => {
        const bad = { ...session, [field]: given } as unknown as Session
        expect(refusedField(() => InviteBy3PIDJob(bad, params))).toBe(field)
      }),
      { numRuns },
    )
  })
})
