import { isRight } from 'fp-ts/lib/Either.js'
import { jsonBody, toHttpRequest, withData } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { expect } from 'vitest'
import { params, response, type Shows, session } from './given.ts'

/** The rows of InviteBy3PIDJob, shown. */
export const invite: Shows = {
  'the constructor of InviteBy3PIDJob': () => {
    const job = InviteBy3PIDJob({ serverUrl: 'https://h', accessToken: 't' }, params)
    expect(toHttpRequest(job)).toEqual({
      method: 'POST',
      url: 'https://h/_matrix/client/v3/rooms/!a%3Ah/invite',
      headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
      body: '{"id_server":"i","id_access_token":"s","medium":"email","address":"a@b.c"}',
    })
    const older = { serverUrl: 'https://h', clientVersion: 'r0', basePath: '/_api' }
    expect(InviteBy3PIDJob(older, params).url).toBe('https://h/_api/client/r0/rooms/!a%3Ah/invite')
  },
  needsAuth: () => {
    expect(InviteBy3PIDJob.needsAuth()).toBe(true)
  },
  buildQuery: () => {
    expect(InviteBy3PIDJob.buildQuery()).toEqual([])
  },
  buildBody: () => {
    expect(InviteBy3PIDJob.buildBody(params)).toEqual(
      jsonBody({ id_server: 'i', id_access_token: 's', medium: 'email', address: 'a@b.c' }),
    )
  },
  'withData of InviteBy3PIDJob': () => {
    const job = InviteBy3PIDJob(session, params)
    expect(withData({ a: 1 })(job)).toEqual({ ...job, data: { a: 1 } })
  },
  'the JobResponse of InviteBy3PIDJob': () => {
    expect(InviteBy3PIDJob.decodeResponse(response(200))).toEqual({ _tag: 'Right', right: {} })
    const refused = InviteBy3PIDJob.decodeResponse(response(403, { errcode: 'M_FORBIDDEN' }))
    expect(refused).toMatchObject({ _tag: 'Left', left: { _tag: 'MatrixError', errcode: 'M_FORBIDDEN' } })
  },
  'success of InviteBy3PIDJob': () => {
    expect(isRight(InviteBy3PIDJob.decodeResponse(response(200)))).toBe(true)
    expect(isRight(InviteBy3PIDJob.decodeResponse(response(200, { any: 'thing' })))).toBe(true)
    expect(isRight(InviteBy3PIDJob.decodeResponse(response(302, {})))).toBe(false)
  },
}
