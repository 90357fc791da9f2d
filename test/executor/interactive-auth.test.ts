import { describe, expect, it } from 'vitest'
import { createAbort } from '../../src/executor/abort.ts'
import {
  type ChooseStage,
  interactiveAuth,
  withInteractiveAuth,
} from '../../src/executor/interactive-auth.ts'
import { run } from '../../src/executor/run.ts'
import { dummyAuth, fallbackAuth, passwordAuth, termsAuth } from '../../src/jobs/auth-stages.ts'
import { bytesBody, jsonBody } from '../../src/jobs/body.ts'
import { defineJob } from '../../src/jobs/define-job.ts'
import { withData } from '../../src/jobs/derive.ts'
import { abortedError } from '../../src/jobs/job-error.ts'
import { nextStages } from '../../src/jobs/next-stages.ts'
import { readInteractiveAuth } from '../../src/jobs/read-interactive-auth.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'
import { type Answer, scripted, still } from './scripted.ts'

const DeleteDeviceJob = defineJob<{ deviceId: string }>({
  jobId: 'DeleteDevice',
  method: 'DELETE',
  path: '/_matrix/client/v3/devices/{deviceId}',
  idempotency: 'idempotent',
  refusal: readInteractiveAuth,
})
const job = withData(7)(
  DeleteDeviceJob({ serverUrl: 'https://example.org', accessToken: 'planted-access' }, { deviceId: 'ABC' }),
)

const flows = [{ stages: ['m.login.password', 'm.login.terms'] }]
const first = { statusCode: 401, json: { flows, params: {}, session: 'xyz' } }
const failed = {
  statusCode: 401,
  json: { flows, session: 'xyz', errcode: 'M_FORBIDDEN', error: 'not planted-password' },
}
const halfway = { statusCode: 401, json: { flows, session: 'xyz', completed: ['m.login.password'] } }
const done = { statusCode: 200, json: {} }

const password = passwordAuth({ user: 'alice', password: 'planted-password' })

/** Performs the job, and gives what was sent as `auth` and what the chooser was asked. */
const perform = async (
  answers: readonly Answer[],
  chooseStage: ChooseStage,
  options?: Parameters<typeof interactiveAuth>[3],
) => {
  const { transport, sent } = scripted(...answers)
  const asked: Parameters<ChooseStage>[] = []
  const outcome = await interactiveAuth(
    still({ transport }).executor,
    job,
    (...given) => {
      asked.push(given)
      return chooseStage(...given)
    },
    options,
  )()
  const bodies = sent.map(({ body }) => (body === undefined ? undefined : JSON.parse(body as string).auth))
  return { outcome, asked, bodies, sent }
}

describe('interactiveAuth', () => {
  it('goes from stage to stage, and fills in the session', async () => {
    const { outcome, bodies, sent } = await perform([first, halfway, done], (required) =>
      nextStages(required)[0] === 'm.login.terms' ? termsAuth() : Promise.resolve(password),
    )
    expect(outcome).toMatchObject({
      _tag: 'Right',
      right: { statusCode: 200, jobId: 'DeleteDevice', data: 7 },
    })
    expect(bodies).toEqual([
      undefined,
      { ...password, session: 'xyz' },
      { type: 'm.login.terms', session: 'xyz' },
    ])
    expect(sent.map(({ headers }) => headers['Content-Type'])).toEqual([
      undefined,
      'application/json',
      'application/json',
    ])
  })

  it('tells the chooser what is wanted, what failed and what it chose before', async () => {
    const { asked } = await perform([first, failed, halfway, done], ({ completed }) =>
      completed.length > 0 ? fallbackAuth() : password,
    )
    expect(asked.map(([, attempt]) => attempt)).toEqual([
      { attempt: 1 },
      { attempt: 2, lastStage: 'm.login.password' },
      { attempt: 3, lastStage: 'm.login.password' },
    ])
    expect(asked[1]?.[0]).toMatchObject({ errcode: 'M_FORBIDDEN', session: 'xyz' })
    expect(isDeeplyFrozen(asked.map(([, attempt]) => attempt)[1])).toBe(true)
  })

  it('asks nobody where nothing is wanted', async () => {
    for (const answer of [done, { statusCode: 401, json: { errcode: 'M_UNKNOWN_TOKEN' } }, abortedError]) {
      const { outcome, asked } = await perform([answer], () => password)
      expect(asked).toEqual([])
      expect(outcome._tag).toBe('_tag' in answer ? 'Left' : 'Right')
    }
  })

  it('ends with what ends a later attempt', async () => {
    const { outcome } = await perform(
      [first, { statusCode: 403, json: { errcode: 'M_FORBIDDEN' } }],
      () => password,
    )
    expect(outcome).toMatchObject({ right: { statusCode: 403 } })
    expect((await perform([first, abortedError], () => password)).outcome).toEqual({
      _tag: 'Left',
      left: abortedError,
    })
  })

  it.each([undefined, null])('gives the last response when the chooser gives up with %s', async (nothing) => {
    const { outcome, bodies } = await perform([first, failed], (_, { attempt }) =>
      attempt === 1 ? password : nothing,
    )
    expect(bodies).toHaveLength(2)
    if (outcome._tag === 'Left') throw new Error(outcome.left.message)
    expect(DeleteDeviceJob.decodeResponse(outcome.right)).toMatchObject({
      left: { _tag: 'UserInteractiveAuthRequired', session: 'xyz', errcode: 'M_FORBIDDEN' },
    })
  })

  it('remembers the session where the server does not repeat it, and heeds one that the chooser gives', async () => {
    const without = { statusCode: 401, json: { flows } }
    const { bodies } = await perform([first, without, without, done], (_, { attempt }) =>
      dummyAuth(attempt === 3 ? { session: 'own' } : {}),
    )
    expect(bodies.map((auth) => auth?.session)).toEqual([undefined, 'xyz', 'xyz', 'own'])
    const none = await perform([without, done], () => dummyAuth())
    expect(none.bodies).toEqual([undefined, { type: 'm.login.dummy' }])
  })

  it('begins anew each time that the task is called', async () => {
    const { transport, sent } = scripted(first, done, first, done)
    const task = interactiveAuth(still({ transport }).executor, job, () => dummyAuth())
    expect(sent).toHaveLength(0)
    expect([(await task())._tag, (await task())._tag]).toEqual(['Right', 'Right'])
    expect(sent.map(({ body }) => body === undefined)).toEqual([true, false, true, false])
  })
})

describe('a chooser that fails', () => {
  it.each<[string, ChooseStage, string]>([
    [
      'throws',
      () => {
        throw new TypeError('no dialog')
      },
      'chooseStage: TypeError: no dialog',
    ],
    ['rejects', () => Promise.reject(new Error('closed')), 'chooseStage: Error: closed'],
    ['throws what has no text', () => Promise.reject(Object.create(null)), 'chooseStage: object'],
    ['gives what is no auth', () => 'planted' as never, 'auth: expected an object, got string'],
    ['gives an auth that is not JSON', () => ({ type: 'a', at: new Date(0) }) as never, 'auth/at: expected'],
    ['gives no stage, and there is no session', () => ({}), 'auth/type: expected'],
  ])('is an outcome if it %s', async (_, chooseStage, message) => {
    const { outcome } = await perform([{ statusCode: 401, json: { flows } }], chooseStage)
    expect(outcome).toMatchObject({
      _tag: 'Left',
      left: { _tag: 'UnexpectedError', message: expect.stringContaining(message) },
    })
    expect(Object.isFrozen(outcome._tag === 'Left' && outcome.left)).toBe(true)
  })

  it('is an outcome if the job cannot bear an auth', async () => {
    const { transport } = scripted(first)
    const bytes = { ...job, body: bytesBody(Uint8Array.of(1)) }
    expect(await interactiveAuth(still({ transport }).executor, bytes, () => password)()).toMatchObject({
      left: { _tag: 'UnexpectedError', message: expect.stringContaining('body: expected a JSON object') },
    })
  })

  it('shows no secret that was sent', async () => {
    const { outcome } = await perform([first, failed], (_, { attempt }) => {
      if (attempt === 1) return password
      throw new Error('planted-password and planted-access did not do')
    })
    expect(outcome).toMatchObject({ left: { message: 'chooseStage: Error: *** and *** did not do' } })
  })
})

describe('the signal', () => {
  it('reaches the transport and the chooser', async () => {
    const { signal } = createAbort()
    const { asked, sent } = await perform([first, done], () => password, { signal })
    expect(asked[0]?.[1].signal).toBe(signal)
    expect(sent.every((options) => options.signal === signal)).toBe(true)
  })

  it('ends the wait for a chooser that does not heed it', async () => {
    const controller = createAbort()
    const { outcome, sent } = await perform(
      [first, done],
      () => {
        queueMicrotask(() => controller.abort())
        return new Promise(() => {})
      },
      { signal: controller.signal },
    )
    expect(outcome).toEqual({ _tag: 'Left', left: abortedError })
    expect(sent).toHaveLength(1)
  })

  it('has nothing sent when the chooser answers or fails after it', async () => {
    for (const answer of [() => password, () => Promise.reject(new Error('closed'))]) {
      const controller = createAbort()
      const late: ChooseStage = async () => {
        controller.abort()
        return answer()
      }
      const { outcome, sent } = await perform([first, done], late, { signal: controller.signal })
      expect(outcome).toEqual({ _tag: 'Left', left: abortedError })
      expect(sent).toHaveLength(1)
    }
  })

  it('keeps the chooser from being asked if it was aborted with the response', async () => {
    const controller = createAbort()
    controller.abort()
    const { outcome, asked } = await perform([first], () => password, { signal: controller.signal })
    expect(outcome).toEqual({ _tag: 'Left', left: abortedError })
    expect(asked).toEqual([])
  })

  it('gathers no listeners', async () => {
    let listeners = 0
    const counting = {
      aborted: false,
      addEventListener: () => listeners++,
      removeEventListener: () => listeners--,
    }
    await perform([first, failed, halfway, done], () => password, { signal: counting })
    expect(listeners).toBe(0)
  })
})

describe('withInteractiveAuth', () => {
  it('is an executor for run', async () => {
    const { executor } = still({ transport: scripted(first, halfway, done).transport })
    const interactive = withInteractiveAuth(executor, (required) =>
      nextStages(required).includes('m.login.terms') ? termsAuth() : password,
    )
    expect(await run(interactive, job, DeleteDeviceJob)).toEqual({})
  })

  it('has run reject with what is still wanted, without the password', async () => {
    const { executor } = still({ transport: scripted(first, failed).transport })
    const interactive = withInteractiveAuth(executor, ({ errcode }) => (errcode ? undefined : password))
    const error = await run(interactive, job, DeleteDeviceJob).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ _tag: 'UserInteractiveAuthRequired', error: 'not ***' })
    expect(JSON.stringify(error)).not.toContain('planted')
  })

  it('finds its stage though the password is a word of the protocol', async () => {
    const word = passwordAuth({ user: 'alice', password: 'password' })
    const { transport, sent } = scripted(first, failed, done)
    const interactive = withInteractiveAuth(still({ transport }).executor, ({ flows: offered }) =>
      offered[0]?.stages.includes('m.login.password') ? word : undefined,
    )
    expect(await run(interactive, job, DeleteDeviceJob)).toEqual({})
    expect(sent).toHaveLength(3)
  })

  it('passes the options on', async () => {
    const controller = createAbort()
    controller.abort()
    const { executor } = still({ transport: scripted(first).transport })
    const task = withInteractiveAuth(executor, () => password).execute(
      { ...job, body: jsonBody({}) },
      { signal: controller.signal },
    )
    expect(await task()).toEqual({ _tag: 'Left', left: abortedError })
  })
})
