import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { InviteBy3PIDJob } from '../../src/api/client-server/invite-by-3pid.ts'
import { run } from '../../src/executor/run.ts'
import { TaggedError } from '../../src/internal/tagged-error.ts'
import { abortedError } from '../../src/jobs/job-error.ts'
import { type Answer, scripted, still } from './scripted.ts'

const job = InviteBy3PIDJob(
  { serverUrl: 'https://matrix.example.org', accessToken: 'planted-access-token' },
  {
    roomId: '!room:example.org',
    idServer: 'id.example.org',
    idAccessToken: 'planted-identity-token',
    medium: 'email',
    address: 'alice@example.com',
  },
)

const runWith = (...answers: readonly Answer[]) => {
  const { transport } = scripted(...answers)
  return run(still({ transport }).executor, job, InviteBy3PIDJob)
}

describe('run', () => {
  it('resolves with the typed response', async () => {
    expect(await runWith({ statusCode: 200, json: { whatever: 1 } })).toEqual({})
  })

  it('rejects with the fields of the error, as an Error', async () => {
    const error = await runWith({
      statusCode: 403,
      json: { errcode: 'M_FORBIDDEN', error: 'not allowed', extra: 1 },
    }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(TaggedError)
    expect(error).toMatchObject({
      _tag: 'MatrixError',
      name: 'MatrixError',
      message: 'status 403 M_FORBIDDEN: not allowed',
      statusCode: 403,
      errcode: 'M_FORBIDDEN',
      error: 'not allowed',
      body: { errcode: 'M_FORBIDDEN', error: 'not allowed', extra: 1 },
    })
  })

  it.each([201, 202, 204, 302, 404, 500])('rejects status %i', async (statusCode) => {
    await expect(runWith({ statusCode })).rejects.toMatchObject({ _tag: 'HttpError', statusCode })
  })

  it('rejects with why there was no response', async () => {
    await expect(runWith(abortedError)).rejects.toMatchObject({ _tag: 'AbortedError' })
  })

  it('shows no secret, even if the server repeats it', async () => {
    const echo = 'you sent planted-access-token and planted-identity-token'
    const error = await runWith({ statusCode: 400, json: { errcode: 'M_UNKNOWN', error: echo } }).catch(
      (reason: unknown) => reason,
    )
    const shown = `${error} ${JSON.stringify(error)} ${inspect(error, { showHidden: true, depth: 9 })}`
    expect(shown).toContain('you sent *** and ***')
    expect(shown).not.toContain('planted')
  })
})
