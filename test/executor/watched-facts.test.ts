import { clientServer, identity } from 'matrix-jobs/definitions'
import { describe, expect, it } from 'vitest'
import { serverOf, shownPath, watchedOutcome } from '../../src/executor/watched-facts.ts'
import { right } from '../../src/internal/either.ts'
import { BaseJob } from '../../src/jobs/base-job.ts'
import { jsonBody } from '../../src/jobs/body.ts'

const job = (requestUrl: string, path = requestUrl, serverUrl = 'https://a.org') =>
  BaseJob({ serverUrl }, { jobId: 'A', method: 'GET', requestUrl, facts: { path } })

describe('shownPath', () => {
  it('gives the path of every definition as it is', () => {
    const paths = [...clientServer, ...identity].map(({ path }) => path)
    expect(paths.length).toBe(189)
    expect(paths.map((path) => shownPath(job('/x', path)))).toEqual(paths)
  })

  it.each([
    ['/_matrix/client/v3/rooms/!abc%3Aexample.org/state', '/_matrix/client/v3/rooms/*/state'],
    ['/_matrix/client/v3/profile/@alice:example.org', '/_matrix/client/v3/profile/*'],
    ['/_matrix/client/v3/devices/QBUAZIFURK/', '/_matrix/client/v3/devices/*/'],
    ['/_synapse/admin/v1/register/syt_YWxpY2U_tQbVZhNmVYzcRJkP_0a1b2c', '/_synapse/admin/v1/register/*'],
    ['/a/0123456789abcdef0123456789/b', '/a/*/b'],
    ['/a/alice1/v12345678/r2d2/msc123456', '/a/*/*/*/*'],
    ['/_matrix/client/r0/account/3pid', '/_matrix/client/r0/account/3pid'],
    [
      '/_matrix/client/unstable/org.matrix.msc2716/batch_send',
      '/_matrix/client/unstable/org.matrix.msc2716/batch_send',
    ],
  ])('shows %s as %s', (path, shown) => {
    expect(shownPath(job(path))).toBe(shown)
  })
})

describe('serverOf', () => {
  it.each([
    ['https://Matrix.example.org/sub', 'matrix.example.org', 443],
    ['http://localhost:8008', 'localhost', 8008],
    ['http://127.0.0.1', '127.0.0.1', 80],
    ['https://[::1]:8448', '::1', 8448],
  ])('gives host and port of %s', (serverUrl, address, port) => {
    expect(serverOf(job('/x', '/x', serverUrl))).toEqual({ address, port })
  })
})

describe('watchedOutcome', () => {
  it('shows no code that the job itself says', () => {
    const body = jsonBody({ errcode: 'M_SECRET' })
    const outcome = right({ jobId: 'A', statusCode: 400, headers: {}, body })
    expect(watchedOutcome(job('/x'), outcome)).toEqual({ statusCode: 400, errcode: 'M_SECRET' })
    expect(watchedOutcome(job('/x/M_SECRET'), outcome)).toEqual({ statusCode: 400 })
  })

  it('shows no code of a success', () => {
    const body = jsonBody({ errcode: 'M_SECRET' })
    const outcome = right({ jobId: 'A', statusCode: 200, headers: {}, body })
    expect(watchedOutcome(job('/x'), outcome)).toEqual({ statusCode: 200 })
  })
})
