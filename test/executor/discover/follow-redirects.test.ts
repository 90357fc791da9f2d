import { describe, expect, it } from 'vitest'
import { GetWellknownJob } from '../../../src/api/client-server/get-wellknown.ts'
import { followRedirects, maxRedirects } from '../../../src/executor/discover/follow-redirects.ts'
import { still } from '../scripted.ts'
import { type Page, scriptedWeb } from './scripted-web.ts'

const start = 'https://example.org/.well-known/matrix/client'
const job = GetWellknownJob({ serverUrl: 'https://example.org' })
const to = (location: string, status = 302): Page => ({ status, headers: { location } })

/** Follows from the start, and gives the last status and the URLs that were asked for. */
const follow = async (pages: { readonly [url: string]: Page }) => {
  const { transport, urls } = scriptedWeb(pages)
  const outcome = await followRedirects(still({ transport }).executor, job, undefined)
  return { status: outcome._tag === 'Right' && outcome.right.statusCode, urls: urls() }
}

describe('followRedirects', () => {
  it.each([
    ['https://www.example.org/a', 'https://www.example.org/a'],
    ['HTTPS://www.example.org:8443/a#b', 'HTTPS://www.example.org:8443/a'],
    ['//www.example.org/a', 'https://www.example.org/a'],
    ['/a/b', 'https://example.org/a/b'],
    ['c', 'https://example.org/.well-known/matrix/c'],
    ['https://www.example.org', 'https://www.example.org/'],
    ['https://www.example.org?a=b', 'https://www.example.org/?a=b'],
    ['?a', `${start}?a=`],
    ['?a=b%20c+d&e&f=g=h?i', `${start}?a=b%20c%20d&e=&f=g%3Dh%3Fi`],
    ['../c', 'https://example.org/.well-known/c'],
    ['../../../../c', 'https://example.org/c'],
    ['/a/./b/../c/%2E%2e/d?e=../f', 'https://example.org/a/d?e=..%2Ff'],
    ['/a/b/..', 'https://example.org/a/'],
    ['.', 'https://example.org/.well-known/matrix/'],
    ['/..', 'https://example.org/'],
    ['/.../..a/a..', 'https://example.org/.../..a/a..'],
    ['/a?b=%C3%A9&b=1#c?d', 'https://example.org/a?b=%C3%A9&b=1'],
  ])('goes to %s', async (location, url) => {
    expect((await follow({ [start]: to(location) })).urls).toEqual([start, url])
  })

  it.each([301, 302, 303, 307, 308])('heeds a %i', async (status) => {
    expect(await follow({ [start]: to('/a', status), 'https://example.org/a': {} })).toMatchObject({
      status: 200,
    })
  })

  it.each([200, 201, 300, 304, 305, 404])('heeds no Location of a %i', async (status) => {
    expect(await follow({ [start]: to('/a', status) })).toEqual({ status, urls: [start] })
  })

  it.each([
    ...['', 'http://example.org/a', 'ftp://example.org/a', 'data:application/json,{}', 'javascript:alert(1)'],
    ...[
      'https://user:secret@example.org/',
      'https://',
      '//',
      'https:///a',
      '/ä',
      '/a b',
      '/?a=%',
      '/?a=%ff',
      '/?=a',
    ],
  ])('does not go to %j', async (location) => {
    expect(await follow({ [start]: to(location) })).toEqual({ status: 302, urls: [start] })
  })

  it('takes what is relative from where it was led', async () => {
    const { urls } = await follow({
      [start]: to('https://a.example'),
      'https://a.example/': to('b'),
      'https://a.example/b': to('//c.example/d/e'),
      'https://c.example/d/e': to('f'),
    })
    expect(urls.slice(1)).toEqual([
      'https://a.example/',
      'https://a.example/b',
      'https://c.example/d/e',
      'https://c.example/d/f',
    ])
  })

  it('gives up going round', async () => {
    const { status, urls } = await follow({ [start]: to(start) })
    expect(status).toBe(302)
    expect(urls).toHaveLength(maxRedirects + 1)
  })
})
